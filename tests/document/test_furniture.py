"""Datelines, credits, bylines and headers are told from statements by their form."""

from __future__ import annotations

import pytest

from checker.document import read_text, words_only
from checker.model import Document, FurnitureKind

SENTENCE = "Die Feuerwehr hat am Dienstag elf Menschen aus einem Haus gerettet."


def taken(document: Document, kind: FurnitureKind) -> list[str]:
    return [part.span.of(document.text).strip() for part in document.furniture if part.kind is kind]


DATELINES = {
    "Stuttgart (dpa) - ": ("Stuttgart", "dpa", None),
    "BERLIN (Reuters) – ": ("BERLIN", "Reuters", None),
    "Berlin/Paris (dpa/AFP) - ": ("Berlin/Paris", "dpa/AFP", None),
    "Ulm (dpa/lsw) - ": ("Ulm", "dpa", None),
    "Frankfurt (Oder) (dpa/bb) - ": ("Frankfurt (Oder)", "dpa", None),
    "Frankfurt/Main (AFP) — ": ("Frankfurt/Main", "AFP", None),
    "Neustadt an der Weinstraße (epd). ": ("Neustadt an der Weinstraße", "epd", None),
    "Bad Musterstadt (KNA) ": ("Bad Musterstadt", "KNA", None),
    "WASHINGTON, May 4 (AP) — ": ("WASHINGTON", "AP", None),
    "WASHINGTON, May 4, 2016 (AP) -- ": ("WASHINGTON", "AP", "2016-05-04"),
    "Berlin, 4. Mai 2016 (dpa) - ": ("Berlin", "dpa", "2016-05-04"),
    "SPRINGFIELD (AP) _ ": ("SPRINGFIELD", "AP", None),
    "SPRINGFIELD, Ill. (AP) — ": ("SPRINGFIELD, Ill.", "AP", None),
    "LONDON, 4 May 2016 (Reuters) — ": ("LONDON", "Reuters", "2016-05-04"),
    "(dpa) - ": (None, "dpa", None),
    "Ulm (mz) - ": ("Ulm", None, None),
    "Stuttgart - ": ("Stuttgart", None, None),
    "BERLIN – ": ("BERLIN", None, None),
    "BERLIN dpa | ": ("BERLIN", "dpa", None),
    "HARTFORD, Conn. — ": ("HARTFORD, Conn.", None, None),
    "Kleinmachnow – ": ("Kleinmachnow", None, None),
    "Berlin. ": ("Berlin", None, None),
}


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_is_metadata(dateline: str) -> None:
    document = read_text(f"{dateline}{SENTENCE}\n\nDer Schaden ist hoch, sagte ein Sprecher.", language="de")
    assert taken(document, FurnitureKind.DATELINE) == [dateline.strip()]
    assert document.blocks[0].span.of(document.text) == SENTENCE
    read = document.metadata
    assert (read.place, read.agency, read.date) == DATELINES[dateline]


@pytest.mark.parametrize(
    "text",
    [
        "Der Minister nannte die Gespräche - zu den zehn Gästen kam noch einer - sehr gut.",
        "Musterfrau – Leiterin des Amtes seit 2005 – sagte, der Schaden sei hoch und wachse noch.",
        "Anna Muster – die Leiterin des Amtes – sagte, der Schaden sei hoch und wachse noch.",
        "Altdorf - Stadt ohne Strom",
        "Die Lage - Am Abend war der Schaden noch nicht zu übersehen, sagte ein Sprecher.",
        "Update - Am Abend war der Schaden noch nicht zu übersehen, sagte ein Sprecher.",
        "Der Verein (SID) gewann am Ende auch das zweite Spiel der Woche.",
        "Nur die Partei (CDU) - Wer sonst? - wollte das Gesetz noch in dieser Woche.",
        "Großartig. Die Stadt hat wieder Strom, und alle Züge fahren nach Plan.",
        "2016 - Das war das Jahr, in dem die Halle zum ersten Mal gebrannt hatte.",
    ],
)
def test_a_dash_in_a_sentence_or_a_headline_is_no_dateline(text: str) -> None:
    document = read_text(f"{text}\n\n{SENTENCE} Verletzt wurde dabei niemand.", language="de")
    assert taken(document, FurnitureKind.DATELINE) == []
    assert document.metadata.place is None


def test_a_headline_with_its_teaser_in_one_line_keeps_its_first_word() -> None:
    assert read_text("Eishockey - Ulm verliert. Der Verein muss nun hoffen.", language="de").furniture == ()


def test_a_bare_date_header_is_an_uncertain_date() -> None:
    document = read_text(f" date 2018-10 Stuttgart (dpa) - {SENTENCE}", language="de")
    assert [(part.kind, part.span.of(document.text)) for part in document.furniture] == [
        (FurnitureKind.HEADER, "date 2018-10"),
        (FurnitureKind.DATELINE, "Stuttgart (dpa) - "),
    ]
    read = document.metadata
    assert (read.date, read.date_certain, read.place, read.agency) == ("2018-10", False, "Stuttgart", "dpa")


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Stand: 4. Mai 2016, 12:30 Uhr", "2016-05-04"),
        ("Veröffentlicht am 04.05.2016", "2016-05-04"),
        ("Published: May 4, 2016", "2016-05-04"),
        ("Updated May 4, 2016 3:15 p.m. EST", "2016-05-04"),
        ("Mittwoch, 4. Mai 2016", "2016-05-04"),
        ("2016-05-04", "2016-05-04"),
        ("Datum: Mai 2016", "2016-05"),
    ],
)
def test_a_header_line_gives_the_date(line: str, date: str) -> None:
    document = read_text(f"Brand in Altdorf\n{line}\n{SENTENCE}", language="de")
    assert taken(document, FurnitureKind.HEADER) == [line]
    assert (document.metadata.date, document.metadata.date_certain) == (date, True)


@pytest.mark.parametrize("line", ["Stand der Dinge: offen", "Datum: unbekannt, sagt die Polizei.", "31.02.2016"])
def test_a_line_without_a_date_is_no_header(line: str) -> None:
    assert taken(read_text(f"{line}\n\n{SENTENCE}", language="de"), FurnitureKind.HEADER) == []


@pytest.mark.parametrize(
    ("credit", "names"),
    [
        ("\xa0Foto: dpa", "dpa"),
        (" Foto: Max Muster/dpa", "Max Muster/dpa"),
        (" (Foto: Max Muster/dpa)", "Max Muster/dpa"),
        (" Bild: Archiv", "Archiv"),
        (" Photo: Jane Doe/AP", "Jane Doe/AP"),
        (" (Photo by Jane Doe/Getty Images)", "Jane Doe/Getty Images"),
        (" © dpa", "dpa"),
        (" (c) Jane Doe", "Jane Doe"),
        (" (AP Photo/Jane Doe, File)", "AP Photo/Jane Doe, File"),
        (" | Bildquelle: picture alliance / dpa", "picture alliance / dpa"),
        (" Foto: Stadt Altdorf", "Stadt Altdorf"),
    ],
)
def test_a_credit_makes_its_paragraph_a_caption(credit: str, names: str) -> None:
    document = read_text(f"Die Halle nach dem Brand.{credit}\n\n{SENTENCE}", language="de")
    assert document.metadata.credits == (names,)
    assert document.blocks[0].span.of(document.text) == "Die Halle nach dem Brand."
    assert document.blocks[0].kind == "caption"


@pytest.mark.parametrize(
    "text",
    ["Auf dem Tisch lag ein Bild: Picasso", "Er zeigte ein Foto: Die Halle stand in Flammen.", "Quelle: Wer weiß es?"],
)
def test_a_sentence_with_the_word_picture_is_no_credit(text: str) -> None:
    document = read_text(f"{SENTENCE}\n\n{text}", language="de")
    assert document.metadata.credits == ()
    assert text in words_only(document)


WHOLE_LINES = {
    "Von Max Muster": FurnitureKind.BYLINE,
    "VON MAX MUSTER": FurnitureKind.BYLINE,
    "Von Max Muster und Erika Beispiel, Berlin": FurnitureKind.BYLINE,
    "Von Anna von der Heide": FurnitureKind.BYLINE,
    "By Jane Doe": FurnitureKind.BYLINE,
    "By JANE DOE and JOHN ROE, Associated Press": FurnitureKind.BYLINE,
    "Ein Kommentar von Max Muster": FurnitureKind.BYLINE,
    "dpa abc xy": FurnitureKind.BYLINE,
    "dpa:160504-99-812345/3": FurnitureKind.BYLINE,
    "© dpa-infocom, dpa:160504-99-812345/3": FurnitureKind.BYLINE,
    "The Associated Press": FurnitureKind.BYLINE,
    "Associated Press writer Jane Doe in Springfield contributed to this report.": FurnitureKind.BYLINE,
    "(itu)": FurnitureKind.BYLINE,
    "(AP)": FurnitureKind.BYLINE,
    "(dpa/AFP)": FurnitureKind.BYLINE,
    "ck/jm (AFP, dpa)": FurnitureKind.BYLINE,
    "Mit Material von dpa": FurnitureKind.BYLINE,
    "(Reporting by Jane Doe; Editing by John Roe)": FurnitureKind.BYLINE,
    "Foto: dpa": FurnitureKind.CREDIT,
    "© Jane Doe/Getty Images": FurnitureKind.CREDIT,
    "Quelle: dpa": FurnitureKind.CREDIT,
    "Lesen Sie auch: Warum die Halle brannte": FurnitureKind.MARKUP,
    "Mehr zum Thema": FurnitureKind.MARKUP,
    "READ MORE: Why the hall burned": FurnitureKind.MARKUP,
    "- Anzeige -": FurnitureKind.MARKUP,
    "* * *": FurnitureKind.MARKUP,
}


@pytest.mark.parametrize("line", WHOLE_LINES)
def test_lines_of_furniture_are_no_statements(line: str) -> None:
    for break_ in ("\n\n", "\n", "\r\n"):
        document = read_text(f"{SENTENCE}{break_}{line}", language="de")
        assert [block.span.of(document.text) for block in document.blocks] == [SENTENCE]
        assert {part.kind for part in document.furniture} == {WHOLE_LINES[line]}


@pytest.mark.parametrize(
    "line",
    [
        "Von Anfang an war klar, dass die Halle nicht zu retten war.",
        "Von Montag bis Freitag bleibt die Halle geschlossen",
        "By Monday the fire was out.",
        "AP und Reuters meldeten am Abend elf Verletzte.",
        "Lesen Sie auch, sagte die Lehrerin, am Abend noch eine Seite.",
        "Text und Bild passen nicht zusammen.",
    ],
)
def test_sentences_that_begin_like_furniture_stay(line: str) -> None:
    document = read_text(f"{SENTENCE}\n\n{line}", language="de")
    assert document.blocks[-1].span.of(document.text) == line


def test_a_byline_at_the_end_of_a_teaser_names_the_author() -> None:
    document = read_text("Der große Regen Von Max Muster\n\nEs regnet seit Tagen. Von Erika Beispiel", language="de")
    assert taken(document, FurnitureKind.BYLINE) == ["Von Max Muster", "Von Erika Beispiel"]
    assert document.metadata.author == "Max Muster"


def test_the_agency_in_brackets_after_the_last_sentence_is_a_sign_off() -> None:
    document = read_text(f"{SENTENCE} (dpa/AFP)", language="de")
    assert document.blocks[0].span.of(document.text) == SENTENCE
    assert document.metadata.agency == "dpa/AFP"


COUNTED = (
    "84 Kommentare", "1 Kommentar", "Empfehlungen: 7", "vor 3 Stunden", "Vor 20 Minuten", "1 Min", "4 Min. Lesezeit",
    "17:42 Uhr", "+++ 17.42 Uhr +++", "17:42", "Bild 3 von 24", "1 / 24", "Photo 2 of 9",
    "1.204 Aufrufe", "Kommentare (12)", "12 comments", "3 hours ago", "5 min read", "Shares: 40",
)  # fmt: skip


@pytest.mark.parametrize("line", COUNTED)
def test_what_a_page_counts_of_itself_is_no_statement(line: str) -> None:
    text = f"{line}\n\nIn Ulm haben sich am Abend elf Minister getroffen."
    assert words_only(read_text(text, language="de")).split() == text.split()[len(line.split()) :]


@pytest.mark.parametrize(
    "line",
    [
        "Vor 3 Stunden begann das Treffen.",
        "84 Kommentare gingen in der ersten Stunde ein.",
        "Das Gericht las 12 Kommentare vor.",
        "Um 17:42 Uhr brach das Feuer aus.",
        "17.42",
        "Vor 3 Jahren war es anders, sagte der Minister.",
    ],
)
def test_a_sentence_with_such_a_figure_stays(line: str) -> None:
    text = f"{line}\n\nIn Ulm haben sich am Abend elf Minister getroffen."
    assert words_only(read_text(text, language="de")) == text


RECORD = """{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "commentCount": 84,
  "isAccessibleForFree": true
}"""
BANNER = "Wir verwenden Cookies, um Inhalte zu zeigen. Wir und 124 Partner speichern Daten 13 Monate lang."


@pytest.mark.parametrize(
    "said", [RECORD, RECORD.replace("\n", ""), BANNER], ids=["record", "record on a line", "banner"]
)
def test_what_a_page_says_to_machines_and_of_itself_is_furniture(said: str) -> None:
    text = f"In Ulm haben sich am Abend elf Minister getroffen.\n\n{said}"
    assert words_only(read_text(text, language="de")).strip() == "In Ulm haben sich am Abend elf Minister getroffen."
