"""A finding is known by what it says: moved paragraphs, a typo elsewhere, another message language leave it alone."""

from __future__ import annotations

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.program import diff

#: Paragraphs that stand by themselves; each pair of the same number disagrees in one way, the last ones not at all.
A = (
    "Bei dem Brand in der Möbelfabrik in Passau sind am Montag 17 Arbeiter verletzt worden.",
    "Die Sanierung des Rathauses in Celle kostet 3,2 Millionen Euro.",
    "„Wir werden die Linie nicht schließen“, sagte Bahnchef Jonas Reuter in Bremen.",
    "Das Freibad in Gotha öffnet am 4. Mai 2026 wieder.",
    "Die Polizei hat im Fall der gestohlenen Glocke zwei Verdächtige festgenommen.",
)
B = (
    "Bei dem Brand in der Möbelfabrik in Passau sind am Montag 19 Arbeiter verletzt worden.",
    "Die Sanierung des Rathauses in Celle kostet 2,3 Millionen Euro.",
    "„Wir werden die Linie schließen“, sagte Bahnchef Jonas Reuter in Bremen.",
    "Das Freibad in Gotha öffnet am 11. Mai 2026 wieder.",
    "Die Polizei hat im Fall der gestohlenen Glocke zwei Verdächtige festgenommen.",
)

#: Words of the last paragraph with a slip of the pen: no figure, no name, no quotation.
TYPOS = (("gestohlenen", "gestolenen"), ("Verdächtige", "Verdächitge"), ("Polizei", "Polzei"))


@cache
def told(a: tuple[str, ...], b: tuple[str, ...], ui: str = "de") -> list[str]:
    """The fingerprints of what the reports disagree on, sorted."""
    report = diff("\n\n".join(a), "\n\n".join(b), language_a="de", language_b="de", ui=ui)
    return sorted(finding.fingerprint for finding in report.findings)


def test_the_reports_disagree_on_four_things() -> None:
    assert len(set(told(A, B))) == len(told(A, B)) >= 4


@settings(max_examples=8, deadline=None)
@given(st.permutations(A).map(tuple), st.permutations(B).map(tuple))
def test_moved_paragraphs_leave_every_fingerprint(a: tuple[str, ...], b: tuple[str, ...]) -> None:
    assert told(a, b) == told(A, B)


@settings(max_examples=4, deadline=None)
@given(st.sampled_from(TYPOS), st.booleans(), st.sampled_from(["de", "en"]))
def test_a_typo_elsewhere_and_the_message_language_leave_every_fingerprint(
    typo: tuple[str, str], in_a: bool, ui: str
) -> None:
    changed = tuple(text.replace(*typo) for text in (A if in_a else B))
    assert changed != (A if in_a else B)
    assert (told(changed, B, ui) if in_a else told(A, changed, ui)) == told(A, B)


@settings(max_examples=5, deadline=None)
@given(st.integers(20, 90))
def test_another_figure_is_another_finding(injured: int) -> None:
    before = told(A, B)
    after = told(A, (B[0].replace("19", str(injured)), *B[1:]))
    assert len(set(before) - set(after)) == 1
    assert len(set(after) - set(before)) == 1
    assert len(after) == len(before)


def test_the_sides_do_not_matter() -> None:
    assert told(B, A) == told(A, B)
