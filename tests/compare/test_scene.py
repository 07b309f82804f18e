"""A report is read once, however many others it is compared with, and what was worked out of it is no part of it."""

from __future__ import annotations

import pickle

from checker import load_rules, read_report
from checker.compare.scene import Telling
from checker.document import read_text
from checker.many.archive.tellings import packed, unpacked
from checker.model import Side
from checker.pipeline import compare_tellings
from tests import program


def telling(text: str) -> Telling:
    return read_report(read_text(text, name="report"), encoder=program.encoder())


def test_what_is_worked_out_of_a_report_is_worked_out_once_for_each_side() -> None:
    asked: list[tuple[Side, int]] = []

    def number(own: Telling, at: int) -> int:
        asked.append((own.side, at))
        return at

    one = telling("In Ulm starben elf Menschen.")
    for side in (Side.A, Side.B, Side.A, Side.B):
        assert one.on(side).once(number, 1) == 1
    assert one.once(number, 2) == 2
    assert asked == [(Side.A, 1), (Side.B, 1), (Side.A, 2)]


def test_what_was_worked_out_is_neither_kept_nor_compared() -> None:
    one, other = telling("In Ulm starben elf Menschen."), telling("In Ulm starben zehn Menschen.")
    plain, kept = pickle.dumps(one), packed(one)
    compare_tellings(one, other, rules=load_rules())
    assert (pickle.dumps(one), packed(one)) == (plain, kept)
    again = unpacked(kept)
    assert again is not None
    for name in ("document", "claims", "words", "names", "given", "dated", "aliases", "entities", "side"):
        assert getattr(again, name) == getattr(one, name)


def test_a_report_that_was_compared_before_says_the_same() -> None:
    texts = ("In Ulm starben elf Menschen.", "In Ulm starben zehn Menschen.", "In Ulm starben elf Menschen bei Regen.")
    one, other, third = map(telling, texts)
    first = compare_tellings(one, other, rules=load_rules())
    compare_tellings(third, one, rules=load_rules())
    compare_tellings(other, third, rules=load_rules())
    assert compare_tellings(one, other, rules=load_rules()) == first
