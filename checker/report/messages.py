"""The sentences of a report for people, in German and English: why something was not judged, what may explain it.

Everything is filled in when a finding is made, so that the formats need to know no language of the reports.
"""

from __future__ import annotations

from checker.compare.scene import Explanation

#: Why a place was not judged, by the keys of `Unreadable.reason` and of `checker.report.assemble`.
_REASONS: dict[str, dict[str, str]] = {
    "language": {
        "de": "Sprache „{language}“ wird nicht gelesen (nur Deutsch und Englisch); {count} Aussagen nicht verglichen",
        "en": "language “{language}” is not read (German and English alone are); {count} claims not compared",
    },
    "no-language": {
        "de": "keine Sprache erkennbar; {count} Aussagen nicht verglichen",
        "en": "no language recognised; {count} claims not compared",
    },
    "page": {"en": "page {number}", "de": "Seite {number}"},
    "other-language": {
        "de": "der andere Bericht ist nicht lesbar; {count} Aussagen nicht verglichen",
        "en": "the other report cannot be read; {count} claims not compared",
    },
    "relative-date": {
        "de": "relative Zeitangabe ohne Bezugsdatum; --date-a oder --date-b angeben",
        "en": "relative date without a reference; give --date-a or --date-b",
    },
    "no-such-day": {
        "de": "diesen Tag gibt es in keinem Kalender",
        "en": "no calendar has this day",
    },
    "ambiguous-separator": {
        "de": "Punkt oder Komma: Tausender- und Dezimaltrennung nicht zu unterscheiden",
        "en": "point or comma: thousands or decimals, it cannot be told",
    },
    "decimal-or-thousands": {
        "de": "Komma in deutscher Zahl: Dezimalstelle oder englische Tausendertrennung, nicht zu unterscheiden",
        "en": "comma in a German figure: a decimal or English thousands, it cannot be told",
    },
    "foreign-decimal": {
        "de": "Punkt in deutscher Zahl: englische Dezimalstelle oder verstümmelte Tausender",
        "en": "point in a German figure: an English decimal or broken thousands",
    },
    "table": {
        "de": "so viele Zahlen in einem Satz sind eine Tabelle: nicht zu sagen, welche wozu gehört",
        "en": "so many figures in one sentence are a table: it cannot be told which belongs to what",
    },
    "unclosed-quote": {
        "de": "Anführung ohne Schlusszeichen; am Absatzende beendet",
        "en": "quotation without a closing mark; ended with its paragraph",
    },
    "": {"de": "Wert nicht sicher lesbar", "en": "the value cannot be read for sure"},
}

#: What may reconcile a difference, by the keys of `Explanation.key`.
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

#: Why a figure inside a quotation counts; with a speaker, and without one.
_QUOTED = {
    "de": (
        "das Zitat von {speaker} liest sich bis auf diese Zahl gleich",
        "das Zitat liest sich bis auf diese Zahl gleich",
    ),
    "en": (
        "the quotation of {speaker} reads the same but for this figure",
        "the quotation reads the same but for this figure",
    ),
}


def reason(key: str, ui: str, **arguments: object) -> str:
    """The reason as one line; an unknown key says that the value cannot be read for sure."""
    return _in(_REASONS.get(key, _REASONS[""]), ui).format(**arguments)


def explain(explanation: Explanation, ui: str) -> str:
    """The explanation as one sentence without a full stop."""
    arguments = {"report": explanation.side.upper(), **dict(explanation.arguments)}
    return _in(_SENTENCES[explanation.key], ui).format(**arguments)


def explain_quoted(speaker: str, ui: str) -> str:
    """Why a figure inside a quotation counts: the words around it are the same on both sides."""
    with_speaker, without = _QUOTED["de" if ui == "de" else "en"]
    return with_speaker.format(speaker=speaker) if speaker else without


def _in(sentences: dict[str, str], ui: str) -> str:
    return sentences["de" if ui == "de" else "en"]
