"""Lines become paragraphs, paragraphs get their kind, and what is told twice counts once."""

from __future__ import annotations

import pytest

from checker.document import read_file, read_text
from checker.model import BlockKind, Document, FurnitureKind, Span

LEAD = "Bei einem Brand in einer Lagerhalle sind am Dienstag zwei Menschen verletzt worden, teilte die Polizei mit."
BODY = "Der Schaden liegt nach ersten Schätzungen bei 300.000 Euro. Die Ursache ist noch unklar."
MORE = "Die Feuerwehr war mit 40 Kräften bis zum Abend im Einsatz, sagte ein Sprecher der Leitstelle."


def shape(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, block.span.of(document.text)) for block in document.blocks]


def test_the_stuttgart_reports_are_cut_as_an_editor_would() -> None:
    a, b = read_file("seeds/stuttgart/report-a.txt"), read_file("seeds/stuttgart/report-b.txt")
    assert [kind for kind, _ in shape(a)] == [
        "caption", "teaser", "paragraph", "paragraph", "heading", "paragraph", "paragraph", "heading", "paragraph",
    ]  # fmt: skip
    assert [part.span.of(a.text) for part in a.furniture] == ["\xa0Foto: dpa", "Stuttgart - "]
    assert [kind for kind, _ in shape(b)] == ["paragraph"] * 6
    assert [part.span.of(b.text) for part in b.furniture] == ["date 2018-10", "Stuttgart (dpa) - "]


def test_blank_lines_part_paragraphs() -> None:
    assert shape(read_text(f"{LEAD}\n \t\n{BODY}\n\n\n{MORE}")) == [
        ("paragraph", LEAD), ("paragraph", BODY), ("paragraph", MORE),
    ]  # fmt: skip


def test_one_paragraph_a_line_without_blank_lines() -> None:
    text = f"Zwei Verletzte bei Brand\n{LEAD}\nHoher Schaden\n{BODY} {MORE}"
    assert [kind for kind, _ in shape(read_text(text))] == ["title", "paragraph", "heading", "paragraph"]


def wrapped(text: str, width: int) -> str:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join([*lines, line])


@pytest.mark.parametrize("width", [40, 60, 72, 80])
def test_hard_wrapped_lines_are_one_paragraph(width: int) -> None:
    text = f"{wrapped(f'{LEAD} {BODY}', width)}\n\n{wrapped(f'{MORE} {LEAD}', width)}"
    assert len(read_text(text).blocks) == 2


def test_a_dash_at_the_head_of_a_wrapped_line_is_no_bullet() -> None:
    text = "Der Sprecher nannte den Einsatz mit allen Kräften der Wehr\n- auch aus den Nachbarorten - lang und gut."
    assert shape(read_text(text)) == [("paragraph", text)]


def test_a_headline_directly_above_its_text_is_apart() -> None:
    text = f"Zwei Verletzte bei Brand in einer Lagerhalle am Hafen\n{wrapped(LEAD, 72)}"
    assert shape(read_text(text))[0] == ("title", "Zwei Verletzte bei Brand in einer Lagerhalle am Hafen")


def test_list_items_are_paragraphs_and_bullets_are_markup() -> None:
    document = read_text(f"{LEAD}\n\n- Zwei Verletzte\n- Hoher Schaden\n• Ursache unklar", language="de")
    assert shape(document)[1:] == [
        ("paragraph", "Zwei Verletzte"), ("paragraph", "Hoher Schaden"), ("paragraph", "Ursache unklar"),
    ]  # fmt: skip
    assert {part.kind for part in document.furniture} == {FurnitureKind.MARKUP}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Hoher Schaden", "heading"),
        ("„Das war knapp“", "heading"),
        ("Stand am 31. Dezember in Altdorf", "heading"),
        ("Dr. Muster zum Brand", "heading"),
        ("Der Schaden ist hoch.", "paragraph"),
        ("Die Polizei sagt:", "paragraph"),
        ("„Das war knapp“, sagte er.", "paragraph"),
        ("Der Schaden ist enorm. Die Halle steht nicht mehr", "paragraph"),
    ],
)
def test_a_heading_is_a_short_line_without_a_full_stop(line: str, kind: str) -> None:
    assert shape(read_text(f"{LEAD}\n\n{line}\n\n{BODY}"))[1] == (kind, line)


def test_the_first_heading_is_the_title_and_a_kicker_is_not() -> None:
    document = read_text(f"Altdorf\n\nZwei Verletzte bei Brand in einer Halle\n\n{LEAD}\n\n{BODY}\n\n{MORE}")
    assert [kind for kind, _ in shape(document)] == ["heading", "title", "teaser", "paragraph", "paragraph"]
    assert document.metadata.title == "Zwei Verletzte bei Brand in einer Halle"


def test_the_paragraph_before_the_dateline_is_the_teaser() -> None:
    document = read_text(f"{LEAD}\n\nAltdorf (dpa) - {BODY}\n\n{MORE}")
    assert [kind for kind, _ in shape(document)] == ["teaser", "paragraph", "paragraph"]


def test_a_repeated_paragraph_counts_once_and_its_other_place_is_known() -> None:
    text = f"{LEAD}\n\n{BODY}\n\n{LEAD}"
    document = read_text(text)
    again = Span(text.rindex(LEAD), len(text))
    assert [(b.span.of(text), b.copies) for b in document.blocks] == [(LEAD, (again,)), (BODY, ())]
    assert [(part.span, part.kind) for part in document.furniture] == [(again, FurnitureKind.REPEATED)]


def test_a_teaser_whose_sentences_stand_in_the_body_counts_once() -> None:
    text = f"Zwei Verletzte bei Brand\n\n{LEAD} Die Ursache ist noch unklar.\n\nUlm (dpa) - {LEAD} {MORE}\n\n{BODY}"
    document = read_text(text, language="de")
    assert [block.kind for block in document.blocks] == [BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]
    copies = [[span.of(text) for span in block.copies] for block in document.blocks]
    assert copies == [[], [LEAD], ["Die Ursache ist noch unklar."]]


def test_a_teaser_with_news_of_its_own_stays() -> None:
    text = f"Brand in Halle\n\n{LEAD} Der Besitzer schweigt.\n\nUlm (dpa) - {LEAD} {MORE}\n\n{BODY}"
    assert [block.copies for block in read_text(text).blocks] == [(), (), (), ()]


def test_short_answers_may_be_given_twice() -> None:
    assert len(read_text(f"Nein, nie.\n\n{LEAD}\n\nNein, nie.").blocks) == 3
