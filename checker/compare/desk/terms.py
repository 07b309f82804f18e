"""Words that exclude each other in one slot, as a desk lists them: Mord or Totschlag, festgenommen or verhaftet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from checker.claims.words import content_words
from checker.compare.scene import Difference, Outcome, Place, Scene, Telling
from checker.model import Confidence, Pair, Span
from checker.model.frozen import frozen
from checker.rules.rule import Rule

#: The clauses have to share so much of the smaller one's content stems besides the terms, and so many at least.
SAME_CLAUSE, SHARED_STEMS = 0.5, 2

#: With so much in common the slot is beyond doubt.
SURE = 0.75


@frozen
class _Use:
    """A term where it stands: its group's number, the claim's number and the stems of its clause without it."""

    group: int
    claim: int
    span: Span
    term: str
    context: frozenset[str]


def compare_terms(scene: Scene, rule: Rule) -> Outcome:
    """A difference where one report uses a word of one group and the other, in the same clause, one of another.

    Args:
        rule: its params hold ``groups``: lists of words, each list one meaning. A word ending in ``*`` stands for all
            that begin so.
    """
    pattern, groups = _compiled(tuple(tuple(group) for group in rule.params["groups"]))
    uses = [_by_claim(_uses(telling, pattern, groups)) for telling in scene.tellings]
    best: dict[tuple[str, str], tuple[float, Difference]] = {}
    for pair in scene.contested:
        for a in uses[0].get(pair.a, ()):
            for b in uses[1].get(pair.b, ()):
                likeness = _likeness(a, b)
                if a.group != b.group and likeness and not _both_told(uses, pair, a, b):
                    key = (a.term, b.term)
                    if key not in best or likeness > best[key][0]:
                        best[key] = (likeness, _difference(a, b, likeness))
    return Outcome(tuple(difference for _, difference in best.values()))


def _uses(telling: Telling, pattern: re.Pattern[str], groups: Sequence[int]) -> Iterator[_Use]:
    language = telling.document.language
    for number, claim in enumerate(telling.claims):
        for found in pattern.finditer(telling.text, claim.span.start, claim.span.end):
            span = Span(*found.span())
            clause = claim.clause_of(span)
            around = telling.text[clause.start : span.start] + " " + telling.text[span.end : clause.end]
            stems = frozenset(content_words(around, language))
            yield _Use(groups[(found.lastindex or 1) - 1], number, span, found.group().lower(), stems)


def _by_claim(uses: Iterator[_Use]) -> dict[int, list[_Use]]:
    claims: dict[int, list[_Use]] = {}
    for use in uses:
        claims.setdefault(use.claim, []).append(use)
    return claims


def _likeness(a: _Use, b: _Use) -> float:
    shared, smaller = len(a.context & b.context), min(len(a.context), len(b.context))
    return shared / smaller if shared >= SHARED_STEMS and shared >= SAME_CLAUSE * smaller else 0.0


def _both_told(uses: Sequence[dict[int, list[_Use]]], pair: Pair, a: _Use, b: _Use) -> bool:
    """Where a sentence uses both words itself, it sets them apart; the other report's one word is no contradiction."""
    return any(use.group == b.group for use in uses[0][pair.a]) or any(use.group == a.group for use in uses[1][pair.b])


def _difference(a: _Use, b: _Use, likeness: float) -> Difference:
    return Difference(
        relation="terms",
        confidence=Confidence.HIGH if likeness >= SURE else Confidence.MEDIUM,
        a=Place(a.span, a.term),
        b=Place(b.span, b.term),
        identity=(a.term, b.term),
    )


@lru_cache(256)
def _compiled(groups: tuple[tuple[str, ...], ...]) -> tuple[re.Pattern[str], tuple[int, ...]]:
    """One pattern with a group a term, longest first, and the meaning each of them belongs to."""
    terms = sorted(((term, number) for number, group in enumerate(groups) for term in group), key=lambda t: -len(t[0]))
    parts = [r"(" + re.escape(term.rstrip("*")) + (r"\w*" if term.endswith("*") else "") + r")" for term, _ in terms]
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(parts) + r")(?!\w)", re.IGNORECASE)
    return pattern, tuple(number for _, number in terms)
