"""Quotations read from a report: their kinds, reported speech, and texts that nobody proofread."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.claims.quotes.read import read_quotes
from checker.model import Block, BlockKind, Quote, QuoteKind, Span


def read(text: str, language: str = "de") -> tuple[Quote, ...]:
    blocks = tuple(Block(Span(m.start(), m.end()), BlockKind.PARAGRAPH) for m in re.finditer(r"[^\n]+", text))
    return read_quotes(text, blocks, language)


def kinds(text: str, language: str = "de") -> list[tuple[QuoteKind, str]]:
    """Kind and surface of what stands in marks."""
    return [(q.kind, q.span.of(text)) for q in read(text, language) if q.kind is not QuoteKind.INDIRECT]


def indirect(text: str, language: str = "de") -> list[str]:
    return [q.span.of(text) for q in read(text, language) if q.kind is QuoteKind.INDIRECT]


SPEECH = {
    QuoteKind.DIRECT: [
        "„Wir haben lange gewartet“, sagte die Bürgermeisterin.",
        "Der Trainer sagte: „Das war ein guter Tag.“",
        "„Wer soll das bezahlen?“, fragte Meier.",
        "„Die Brücke bleibt gesperrt“: Stadtrat Ernst Vogel am Ufer.",
        "„Gut“, sagte der Bahnchef.",
        "Die Ministerin versuchte mit den Worten zu beruhigen: „Der Hafen bleibt offen.“",
        "Ganz anders sieht das Clara Heide: „Es war wie im Krieg.“",
        "Der Mann kletterte auf den Kran und rief: „Holt mich hier runter!“",
        "Der Bezirk hielt alles für ein Versehen. „Das war eine geplante Aktion gegen uns.“",
        "Vogel: „Wir gehen.“",
        "Die Zeitung: „Wir drucken morgen nicht.“",
    ],
    QuoteKind.PARTIAL: [
        "Meier nannte den Plan „völlig unausgereift“.",
        "Der Verein habe weiter das „klare Ziel“ aufzusteigen, sagte Meier.",
        "Sie sprach von einem „schwarzen Tag für die Stadt“.",
        "Das sei „nicht hinnehmbar“, erklärte die Ministerin.",
        "Das Amt wies die Vorwürfe als „haltlos“ zurück.",
        "Mit den Worten „Wir haben alles versucht“ trat Vogel zurück.",
    ],
    QuoteKind.TITLE: [
        "Der Film „Die letzte Fähre“ läuft im Mai an.",
        "Das Magazin „Kompass“ erscheint nicht mehr.",
        "Sechs „Adler“-Hubschrauber flogen über die Stadt.",
        "Die sogenannte „Bergpartei“ trat nicht an.",
        "Der Hurrikan „Berta“ zog nach Norden.",
        "Die Ausstellung unter dem Titel „Licht und Schatten“ ist offen.",
        "Der Verein „Freunde der Berge“ sagte das Fest ab.",
        "Meier sagte der Zeitung „Neuer Kompass“ ein Gespräch zu.",
        "In der Halle läuft das neue Stück: „Alle gehen nach Haus“.",
        "Die Ansprüche „Wohnen und Leben“ sind abgegolten.",
        "Das Orkantief „Jobst“ zieht ab.",
        "Der Fischkutter „Seewind“ liegt im Hafen.",
    ],
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in SPEECH.items() for text in texts])
def test_speech_is_told_from_names_and_titles(kind: QuoteKind, text: str) -> None:
    assert [found for found, _ in kinds(text)] == [kind]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (QuoteKind.DIRECT, "“We waited for hours,” the mayor said."),
        (QuoteKind.DIRECT, '"It was a good day," said Smith.'),
        (QuoteKind.PARTIAL, "Smith called the plan “completely unworkable”."),
        (QuoteKind.TITLE, "The film “Last Ferry” opens in May."),
        (QuoteKind.TITLE, "He reads the newspaper “Morning Star”."),
    ],
)
def test_speech_is_told_from_names_and_titles_in_english(kind: QuoteKind, text: str) -> None:
    assert [found for found, _ in kinds(text, "en")] == [kind]


def test_a_quotation_in_a_quotation_is_speech_where_it_is_set_off() -> None:
    motto = "Meier sagte: „Wir folgen dem Gedanken ‚Lieber langsam reisen als hetzen‘ seit Jahren.“"
    speech = "Meier sagte: „Er rief uns zu: ‚Bleibt alle im Haus‘ und lief davon.“"
    assert [kind for kind, _ in kinds(motto)] == [QuoteKind.DIRECT, QuoteKind.TITLE]
    assert [kind for kind, _ in kinds(speech)] == [QuoteKind.DIRECT, QuoteKind.DIRECT]


INDIRECT = {
    "Die Ministerin sagte, die Brücke sei seit Mai gesperrt.": ["die Brücke sei seit Mai gesperrt"],
    "Die Brücke sei gesperrt, sagte die Ministerin.": ["Die Brücke sei gesperrt"],
    "Meier teilte mit, dass der Zug ausfällt.": ["dass der Zug ausfällt"],
    "Laut Polizei wurden drei Menschen verletzt.": ["wurden drei Menschen verletzt"],
    "Nach Angaben der Feuerwehr brannte ein Dachstuhl.": ["brannte ein Dachstuhl"],
    "Dem Bericht zufolge fehlen zwei Akten.": ["fehlen zwei Akten"],
    "Wie das Amt mitteilte, bleibt die Schule zu.": ["bleibt die Schule zu"],
    "Die Lage sei ernst, hieß es aus dem Rathaus.": ["Die Lage sei ernst"],
    "Man prüfe den Fall, so der Sprecher.": ["Man prüfe den Fall"],
    "Der Zug fällt aus. Das teilte die Bahn mit.": ["Der Zug fällt aus"],
    "Meier forderte die Stadt auf, den Plan zu ändern.": ["den Plan zu ändern"],
    "Meier sagte, er komme. Er habe noch viel vor.": ["er komme", "Er habe noch viel vor"],
    "Der Zug fällt heute aus.": [],
    "Nach dem Angriff brannte ein Haus.": [],
    "Die Stadt baut eine Brücke, die den Fluss quert.": [],
}


@pytest.mark.parametrize("text", INDIRECT)
def test_reported_speech_is_the_clause_that_is_reported(text: str) -> None:
    assert indirect(text) == INDIRECT[text]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("The mayor said that the bridge was closed.", ["that the bridge was closed"]),
        ("The mayor said the bridge was closed.", ["the bridge was closed"]),
        ("According to police, two people were hurt.", ["two people were hurt"]),
        ("Officials told reporters on Monday that the road would stay shut.", ["that the road would stay shut"]),
        ("The bridge is closed, the mayor said.", ["The bridge is closed"]),
        ("The bridge is closed on Mondays.", []),
    ],
)
def test_reported_speech_in_english(text: str, clauses: list[str]) -> None:
    assert indirect(text, "en") == clauses


def test_reported_and_quoted_words_stand_beside_each_other() -> None:
    """A few quoted words inside a reported clause are both: the clause reported, the words quoted."""
    text = "Meier sagte, der Plan sei „nicht zu Ende gedacht“."
    assert [(q.kind, q.span.of(text)) for q in read(text)] == [
        (QuoteKind.INDIRECT, "der Plan sei „nicht zu Ende gedacht“"),
        (QuoteKind.PARTIAL, "„nicht zu Ende gedacht“"),
    ]


def test_the_cue_is_the_verb_of_saying() -> None:
    text = "„Wir gehen“, hat Meier gestern gesagt."
    (quote,) = read(text)
    assert quote.cue is not None
    assert quote.cue.of(text) == "gesagt"


def test_an_unknown_language_still_has_its_marks_paired() -> None:
    assert [
        q.span.of("Il a dit « nous partons demain ».") for q in read("Il a dit « nous partons demain ».", "fr")
    ] == ["« nous partons demain »"]


def test_an_empty_report_has_no_quotations() -> None:
    assert read("") == ()


WORDS = st.sampled_from(
    ["Meier", "sagte", "die", "Lage", "sei", "„", "“", '"', "»", "«", "‚", "‘", ",", ".", ":", "laut", "Polizei", "er",
     "so", "dass", "nach", "Angaben", "und", "mit", "(", ")", "-", "12", "\n", "wie", "teilte", "von", "zufolge", "es"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=40), st.sampled_from(["de", "en"]))
def test_whatever_is_typed_is_read_inside_the_paragraphs(words: list[str], language: str) -> None:
    """Nothing raises; quotations stand in order, inside the text, and reported speech inside its paragraph."""
    text = " ".join(words)
    found = read(text, language)
    assert [q.span.start for q in found] == sorted(q.span.start for q in found)
    for quote in found:
        assert quote.span.contains(quote.words)
        assert 0 <= quote.span.start < quote.span.end <= len(text)
        if quote.kind is QuoteKind.INDIRECT:
            assert "\n" not in quote.span.of(text)
        if quote.speaker is not None:
            assert quote.speaker.name
            assert quote.speaker.key == quote.speaker.key.lower()
