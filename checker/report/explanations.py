"""The sentences that explain a difference, in German and English. Keys are those of `Explanation.key`."""

from __future__ import annotations

from checker.compare.scene import Explanation

_SENTENCES: dict[str, dict[str, str]] = {
    "sum": {
        "de": "Bericht {report} rechnet selbst vor: {parts} = {sum}",
        "en": "report {report} does the sum itself: {parts} = {sum}",
    },
    "list": {
        "de": "Bericht {report} nennt {stated}, zählt aber {listed} auf",
        "en": "report {report} states {stated} but lists {listed}",
    },
    "later": {
        "de": "vielleicht ein anderer Stand: Bericht {report} schreibt „{word}“",
        "en": "perhaps another state of affairs: report {report} says “{word}”",
    },
    "report-dates": {
        "de": "die Berichte sind von verschiedenen Tagen: {date_a} und {date_b}",
        "en": "the reports are of different days: {date_a} and {date_b}",
    },
    "report-times": {
        "de": "die Berichte sind von verschiedenen Zeiten: {date_a} und {date_b} Uhr",
        "en": "the reports are of different times: {date_a} and {date_b}",
    },
    "translation": {
        "de": "die Berichte sind in zwei Sprachen: Eines der Zitate ist übersetzt",
        "en": "the reports are in two languages: one of the quotations is translated",
    },
    "translated-speaker": {
        "de": "vielleicht zwei Übersetzungen, der Sprecher kommt aus dem Ausland: „{office}“",
        "en": "perhaps two translations, the speaker is from abroad: “{office}”",
    },
    "certainty-allegation": {
        "de": "Bericht {report} erzählt es als Verdacht („{word}“), der andere als Tatsache",
        "en": "report {report} tells it as an allegation (“{word}”), the other as a fact",
    },
    "certainty-possibility": {
        "de": "Bericht {report} erzählt es als Möglichkeit („{word}“), der andere als Tatsache",
        "en": "report {report} tells it as a possibility (“{word}”), the other as a fact",
    },
    "certainty-plan": {
        "de": "Bericht {report} erzählt es als Plan oder Erwartung („{word}“), der andere als Tatsache",
        "en": "report {report} tells it as a plan or an expectation (“{word}”), the other as a fact",
    },
    "certainty-question": {
        "de": "Bericht {report} erzählt es als Frage („{word}“), der andere als Tatsache",
        "en": "report {report} tells it as a question (“{word}”), the other as a fact",
    },
    "certainty-projection": {
        "de": "Bericht {report} nennt Hochrechnung, Prognose oder vorläufiges Ergebnis („{word}“)",
        "en": "report {report} names a projection, a poll or a preliminary result (“{word}”)",
    },
    "certainty-unknown": {
        "de": "Bericht {report} lässt es offen („{word}“), der andere weiß es",
        "en": "report {report} leaves it open (“{word}”), the other knows",
    },
    "certainty-source": {
        "de": "Bericht {report} erzählt es als Angabe einer Quelle („{word}“), der andere als Tatsache",
        "en": "report {report} tells it as the word of a source (“{word}”), the other as a fact",
    },
}

_QUOTED = {
    "de": "das Zitat{by} liest sich bis auf diese Zahl gleich",
    "en": "the quotation{by} reads the same but for this figure",
}


def explain(explanation: Explanation, ui: str) -> str:
    """The explanation as one sentence without a full stop."""
    arguments = {"report": explanation.side.upper(), **dict(explanation.arguments)}
    return _SENTENCES[explanation.key]["de" if ui == "de" else "en"].format(**arguments)


def explain_quoted(speaker: str, ui: str) -> str:
    """Why a figure inside a quotation counts: the words around it are the same on both sides."""
    language = "de" if ui == "de" else "en"
    by = f"{' von ' if language == 'de' else ' of '}{speaker}" if speaker else ""
    return _QUOTED[language].format(by=by)
