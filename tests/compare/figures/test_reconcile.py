"""What reconciles two figures is the same passage from both sides, and what both say reconciles nothing."""

from __future__ import annotations

import pytest

from tests.program import diff

ELEVEN = "Bei dem Brand in Ulm wurden {}elf Menschen verletzt."
TEN = "Bei dem Brand in Ulm wurden {}zehn Menschen verletzt."


def explained(cue_a: str, cue_b: str) -> list[str]:
    """The explanation of A against B, and of B against A, with the sides exchanged back."""
    a, b = ELEVEN.format(cue_a), TEN.format(cue_b)
    found = [diff(*texts, ui="en").findings for texts in ((a, b), (b, a))]
    told = [finding.explanation for (finding,) in found]
    return [told[0], told[1].translate(str.maketrans("AB", "BA"))]


@pytest.mark.parametrize("cue", ["bislang ", "zunächst ", "nach Angaben der Polizei "])
def test_a_word_in_both_explains_nothing(cue: str) -> None:
    assert explained(cue, cue) == ["", ""]


@pytest.mark.parametrize(
    ("cues", "side", "word"), [(("bislang ", ""), "A", "bislang"), (("", "zunächst "), "B", "zunächst")]
)
def test_a_word_in_one_report_is_named_with_it(cues: tuple[str, str], side: str, word: str) -> None:
    assert explained(*cues) == [f"perhaps another state of affairs: report {side} says “{word}”"] * 2


def test_of_two_words_the_same_one_is_named_from_both_sides() -> None:
    one, other = explained("zunächst ", "bislang ")
    assert one == other != ""


def test_a_sum_that_both_do_is_named_from_both_sides() -> None:
    summed = "Acht Fahrgäste und zwei Fahrer wurden in Ulm verletzt."
    whole = "Zehn Menschen wurden bei dem Unfall in Ulm verletzt."
    for texts in ((summed, whole), (whole, summed)):
        assert all(each.explanation for each in diff(*texts, ui="en").findings if each.severity == "error")
