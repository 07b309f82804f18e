"""A passage shows a place in its sentence, and nothing in it can act."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Side
from checker.render import to_terminal
from checker.render.passage import LONGEST, ROOM, SLACK, place, plain, shorten
from tests.render.reports import document, evidence, german, report


def shown(text: str, part: str, room: int = ROOM) -> str:
    """The passage of `part` in `text`, marks in brackets."""
    passage = place(report(document("a", text), document("b", "b")), Side.A, evidence(text, part), room)
    return "".join(f"[{piece.text}]" if piece.kind == "mark" else piece.text for piece in passage.pieces)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Es regnet. Im Tal stehen drei Zelte. Es schneit.", "Im Tal stehen [drei Zelte]."),
        ("Es regnete gestern. „Ja, drei Zelte“, sagte er. Dann kam Wind.", "„Ja, [drei Zelte]“, sagte er."),
        (
            "Am 3. Mai standen dort ca. Hundert, nein, drei Zelte.",
            "Am 3. Mai standen dort ca. Hundert, nein, [drei Zelte].",
        ),
        ("Die Feuerwehr (Nord). Dort sind drei Zelte!", "Dort sind [drei Zelte]!"),
        ("Überschrift\n\nHier sind drei Zelte\naufgebaut", "Hier sind [drei Zelte] aufgebaut"),
        ("drei Zelte", "[drei Zelte]"),
    ],
)
def test_a_place_is_shown_in_its_sentence(text: str, expected: str) -> None:
    assert shown(text, "drei Zelte") == expected


def test_a_long_sentence_is_cut_at_words_on_both_sides() -> None:
    text = "Wasser " * 60 + "und drei Zelte " + "Wiese " * 60
    passage = shown(text, "drei Zelte")

    assert passage.startswith("… Wasser ")
    assert passage.endswith(" Wiese …")
    assert len(passage) <= ROOM + SLACK + len("[]… …")


def test_a_glimpse_is_shorter() -> None:
    text = "Wasser " * 60 + "und drei Zelte " + "Wiese " * 60

    assert len(shown(text, "drei Zelte", room=40)) <= 40 + SLACK + len("[]… …")


def test_a_very_long_place_is_cut_and_not_marked() -> None:
    text = "Wasser " * 1000
    passage = shown(text, text.strip())

    assert passage.endswith("Wasser …")
    assert len(passage) <= LONGEST + 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("zwei\r\n  Zeilen\t", "zwei Zeilen "),
        ("rot: \x1b[31m", "rot: \\x1b[31m"),
        ("C1: \x9b2J", "C1: \\x9b2J"),
        ("um\u202egedreht", "umgedreht"),
        ("halb \ud83d", "halb \ufffd"),
        ("12\u00a0000", "12\u00a0000"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_plain(text: str, expected: str) -> None:
    assert plain(text) == expected


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_plain_leaves_nothing_that_acts(text: str) -> None:
    kinds = {unicodedata.category(character) for character in plain(text) if character not in "\u200c\u200d"}

    assert not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(st.text(), st.integers(1, 60))
def test_shorten_keeps_the_width_and_the_beginning(text: str, width: int) -> None:
    short = shorten(text, width)

    assert len(short) <= width + 2
    assert plain(text).strip().startswith(short.removesuffix(" …"))


def test_a_hostile_report_cannot_steer_the_terminal() -> None:
    text = "Der \x1b[2J\x1b]0;böse\x07 Damm [red]hielt[/red] \x9b31m neun Tage."
    a = evidence(text, "neun Tage")
    hostile = report(document("\x1b[31mname", text), document("b", "Der Damm hielt."))
    finding = german().findings[0]
    hostile = replace(
        hostile,
        findings=(replace(finding, message="\x1b[5mneun", explanation="\x1b[7m", a=a, b=None, related=()),),
        coverage=replace(hostile.coverage, only_a=(evidence(text, text),)),
    )
    for colour in (False, True):
        printed = to_terminal(hostile, ui="de", colour=colour)
        ours = {"\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[1;31m", "\x1b[1;35m"} if colour else set()
        for sequence in ours:
            printed = printed.replace(sequence, "")
        assert all(character == "\n" or unicodedata.category(character) != "Cc" for character in printed)
        assert "[red]hielt[/red]" in printed.replace("\n      ", " ")
