"""A quantity with the hedges around it, and two bounds that make one range."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.languages import Language
from checker.model import Bound, UnitClass
from checker.values.figures.borrowing import links
from checker.values.figures.drafts import Draft
from checker.values.figures.hedges import hedge_after, hedge_before
from checker.values.numerals.tokens import Token


def hedged(tokens: Sequence[Token], draft: Draft, lang: Language) -> Draft:
    """With the hedge before it ("fast die Hälfte") or after it ("200 or more", "30 Jahre und älter")."""
    found = hedge_before(tokens, draft.start, lang.code)
    article = draft.start > 0 and tokens[draft.start - 1].lower in lang.links.determiners
    if found is None and article and draft.unit_class is UnitClass.FRACTION:
        found = hedge_before(tokens, draft.start - 1, lang.code)
    if found is not None and (_states_size(tokens, found[1], draft, lang) or _is_during(tokens, found[1], draft, lang)):
        draft, found = replace(draft, start=found[1]), None
    if found is not None:
        bound, start = found
        outer = hedge_before(tokens, start, lang.code)
        if bound is Bound.EXACT and outer is not None:
            bound, start = outer
        fixed = draft.bound in (Bound.RANGE, Bound.VAGUE)
        draft = replace(draft, start=start, bound=draft.bound if fixed else bound)
    after = hedge_after(tokens, draft.end, lang.code)
    if after is None or draft.bound in (Bound.RANGE, Bound.VAGUE):
        return draft
    return replace(draft, bound=after[0], end=after[1])


#: From here on a whole figure without a nought or a five at its end was counted: nobody says "more than 327".
COUNTED_FROM = 100


def _states_size(tokens: Sequence[Token], start: int, draft: Draft, lang: Language) -> bool:
    """ "ein Kredit über 10.000 Euro", "ein Protokoll über 327 Seiten": the word says how much, not that it is more."""
    if start == 0 or draft.start - start != 1 or tokens[start].lower not in lang.hedges.sizes:
        return False
    counted = draft.step == 1 and draft.value >= COUNTED_FROM and draft.value % 5 != 0
    return counted or tokens[start - 1].lower.endswith(lang.hedges.sized)


#: Signs behind which another thing is told.
_BREAKS = frozenset(",;:()-–—\"“”'.")


def _is_during(tokens: Sequence[Token], start: int, draft: Draft, lang: Language) -> bool:
    """ "Planted over two days", "über drei Tage verteilt": the word says within what time."""
    hedges = lang.hedges
    within = draft.start - start == 1 and tokens[start].lower in hedges.during
    if draft.unit_class is not UnitClass.DURATION or not within:
        return False
    behind = tokens[draft.end].lower if draft.end < len(tokens) else ""
    if hedges.during_after:
        return behind in hedges.during_after
    before = tokens[start - 1] if start else None
    told = before is not None and before.text not in _BREAKS and before.lower not in hedges.not_during
    return told and behind not in hedges.not_during_after


def joined_hedge(tokens: Sequence[Token], end: int, lang: Language) -> tuple[Bound, int] | None:
    """ "2,500-odd passengers", "50,000-plus": the hedge that hangs on the figure, and the token after it."""
    if end + 1 >= len(tokens) or tokens[end].lower != "-" or not (tokens[end].glued and tokens[end + 1].glued):
        return None
    word = tokens[end + 1].lower
    return next(((bound, end + 2) for bound, words in lang.hedges.joined.items() if word in words), None)


_ABOVE = (Bound.MORE_THAN, Bound.AT_LEAST)
_BELOW = (Bound.LESS_THAN, Bound.AT_MOST)


def joined_bounds(tokens: Sequence[Token], drafts: Sequence[Draft], lang: Language) -> list[Draft]:
    """ "mehr als 10 und weniger als 20 Euro" is one range."""
    done: list[Draft] = []
    for draft in drafts:
        merged = _one_range(tokens, done[-1], draft, lang) if done else None
        if merged is not None:
            done[-1] = merged
        else:
            done.append(draft)
    return done


def _one_range(tokens: Sequence[Token], first: Draft, second: Draft, lang: Language) -> Draft | None:
    if not links(tokens, first, second, (*lang.links.coordinators, *lang.links.contrasts, ",")):
        return None
    if tokens[second.start - 1].text == "," or first.unit_class not in (UnitClass.COUNT, second.unit_class):
        return None
    lower, upper = (first, second) if first.bound in _ABOVE else (second, first)
    if lower.bound not in _ABOVE or upper.bound not in _BELOW or lower.value >= upper.value:
        return None
    if first.unit not in ("", second.unit) or first.counted.noun not in ("", second.counted.noun):
        return None
    return replace(
        second, start=first.start, bound=Bound.RANGE, low=lower.value, high=upper.value,
        value=(lower.value + upper.value) / 2, step=min(first.step, second.step),
    )  # fmt: skip
