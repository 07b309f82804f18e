"""What a figure borrows from another: its noun ("9000 davon"), its unit ("von 50 auf 60 Mio. Euro")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from checker.languages import Language, pack
from checker.languages.shape.figures.counted import NOTHING, Counted
from checker.model import Bound, Span, UnitClass
from checker.model.patterns import compiled
from checker.values.figures.ages import MAX_AGE
from checker.values.figures.counted import concept_of_noun, find_counted
from checker.values.figures.drafts import Draft
from checker.values.numerals.tokens import Kind, Token, read_tokens

# What becomes of people.
FATES = frozenset(("dead", "injured", "missing", "arrested", "rescued"))

# No more tokens than this stand between a part and its whole: "15 out of the 19".
MAX_LINK = 3


@cache
def _number_of(language: str) -> re.Pattern[str]:
    return compiled(pack(language).links.number_of)


def _is_bare(draft: Draft) -> bool:
    return draft.unit_class is UnitClass.COUNT and not draft.unit and not draft.counted.noun


def by_number_of(text: str, tokens: Sequence[Token], draft: Draft, lang: Language) -> Draft:
    """ "Die Zahl der Toten stieg auf 45" counts dead."""
    if not _is_bare(draft):
        return draft
    start = tokens[draft.start].start
    match = _number_of(lang.code).search(text[:start])
    if match is None:
        return draft
    offset = match.start(1)
    word = text[offset : match.end(1)]
    found = find_counted(read_tokens(word), 0, lang.code)
    if found is None:
        return draft
    return replace(draft, counted=Counted(found.noun, Span(offset, offset + len(word)), (), draft.end))


def inherited(tokens: Sequence[Token], drafts: list[Draft], lang: Language) -> list[Draft]:
    """ "42 von 93 Krankenkassen" from the right, "9000 davon" and "etwa 38.000 warten" from the left."""
    done = list(drafts)
    for n in range(len(done) - 2, -1, -1):
        if _is_bare(done[n]) and _is_part_of_next(tokens, done[n], done[n + 1], lang):
            done[n] = _borrow(done[n], done[n + 1])
        elif _is_bare(done[n]) and _is_change(tokens, done[n], done[n + 1], lang):
            done[n] = _rescaled(done[n], done[n + 1])
        elif _is_side(tokens, done[n], done[n + 1], lang):
            following = done[n + 1]
            done[n] = replace(done[n], unit=following.unit, unit_class=following.unit_class, counted=NOTHING)
        elif _is_fraction_of(tokens, done[n], done[n + 1], lang):
            done[n] = replace(done[n], counted=replace(done[n + 1].counted, end=done[n].end))
    for n in range(1, len(done)):
        if _is_next_age(tokens, done[n - 1], done[n], lang):
            done[n] = replace(done[n], unit=done[n - 1].unit, unit_class=UnitClass.AGE)
        elif _is_second_age(tokens, done[n - 1], done[n], lang):
            done[n] = replace(done[n], unit_class=UnitClass.AGE)
        elif (
            _is_bare(done[n])
            and _may_lend(done[n - 1])
            and links(tokens, done[n - 1], done[n], lang.links.change_between)
        ):
            done[n] = _borrow(done[n], done[n - 1])  # "stieg um 12 Fälle auf 45"
        elif _is_bare(done[n]) and _refers_back(tokens, done[n], lang):
            open_end = not _names_rest(tokens, done[n], lang)
            lenders = (
                draft for draft in reversed(done[:n]) if _may_lend(draft) and not (open_end and _is_fate(draft, lang))
            )
            source = next(lenders, None)
            done[n] = _borrow(done[n], source) if source is not None else done[n]
    return done


def _borrow(draft: Draft, source: Draft) -> Draft:
    counted = replace(source.counted, end=draft.end)
    return replace(draft, counted=counted, unit=source.unit, unit_class=source.unit_class)


def _names_rest(tokens: Sequence[Token], draft: Draft, lang: Language) -> bool:
    """ "drei davon", "davon drei", "drei weitere": words that say what the figure is a part of."""
    after = draft.end < len(tokens) and tokens[draft.end].lower in lang.links.elliptic
    return after or _after_lead_in(tokens, draft, lang)


def _is_fate(draft: Draft, lang: Language) -> bool:
    """A noun that says what became of people: "50 injured, 3 killed" does not kill three injured."""
    return concept_of_noun(draft.counted, lang.code) in FATES


def _may_lend(source: Draft) -> bool:
    return source.unit_class is UnitClass.COUNT and bool(source.counted.noun) and not source.article


def links(tokens: Sequence[Token], first: Draft, second: Draft, words: Iterable[str]) -> bool:
    """Whether one to three tokens stand between two quantities, all of them among the words."""
    between = [token.lower for token in tokens[first.end : second.start]]
    return 0 < len(between) <= MAX_LINK and all(word in words for word in between)


def is_part_of(tokens: Sequence[Token], part: Draft, whole: Draft, lang: Language) -> bool:
    """ "42 von 93", "15 of the 19"."""
    return links(tokens, part, whole, lang.links.parts)


def _is_part_of_next(tokens: Sequence[Token], draft: Draft, following: Draft, lang: Language) -> bool:
    """Only words of sharing or coordination stand between the two figures."""
    after = tokens[draft.end].lower
    trailing = (
        {"-", ","} if after == "-" else {"."} if after in lang.links.cut_off else set()
    )  # "four-, five- and six-cylinder"
    if following.unit_class is UnitClass.AGE or (following.unit and after == "-"):
        return links(tokens, draft, following, lang.links.coordinators | trailing)  # "two- and three-hour"
    if following.unit:
        return _is_shared_unit(following) and links(tokens, draft, following, lang.links.parts | trailing)
    counts = following.unit_class is UnitClass.COUNT and bool(following.counted.noun)
    return counts and links(tokens, draft, following, lang.links.parts | lang.links.coordinators | trailing)


def _is_change(tokens: Sequence[Token], draft: Draft, following: Draft, lang: Language) -> bool:
    """ "von 50 auf 60 Mio. Euro", "from 5 to 7 percent"."""
    before, between = lang.links.change_before, lang.links.change_between
    if not following.unit or following.bound is Bound.RANGE or following.start != draft.end + 1:
        return False
    return links(tokens, draft, following, between) and draft.start > 0 and tokens[draft.start - 1].lower in before


def _is_second_age(tokens: Sequence[Token], first: Draft, second: Draft, lang: Language) -> bool:
    """ "im Alter von 20 und 25 Jahren"."""
    alike = first.unit_class is UnitClass.AGE and second.unit_class is UnitClass.DURATION and first.unit == second.unit
    return alike and links(tokens, first, second, lang.links.coordinators)


def _is_next_age(tokens: Sequence[Token], first: Draft, second: Draft, lang: Language) -> bool:
    """ "im Alter von 20, 25 und 31 Jahren"."""
    said = first.unit_class is UnitClass.AGE and tokens[first.end - 1].kind is Kind.DIGITS
    listed = _is_bare(second) and second.bound is Bound.EXACT and second.value <= MAX_AGE
    return said and listed and links(tokens, first, second, lang.links.coordinators | {","})


def _rescaled(draft: Draft, following: Draft) -> Draft:
    """With the unit of the next figure, and its power of ten where the first has none and is small enough."""
    shared = following.scale if draft.scale == 1 and draft.value < 1000 else Decimal(1)
    return replace(
        draft, value=draft.value * shared, step=draft.step * shared, unit=following.unit,
        unit_class=following.unit_class,
    )  # fmt: skip


def _is_side(tokens: Sequence[Token], draft: Draft, following: Draft, lang: Language) -> bool:
    """ "6 mal 8 Millimeter", "3 x 4 m": both are lengths."""
    between = tokens[draft.end : following.start] or tokens[draft.end - 1 : draft.end]
    crossed = len(between) == 1 and between[0].lower in lang.links.times
    return crossed and draft.unit_class is UnitClass.COUNT and following.unit_class is UnitClass.LENGTH


def _is_fraction_of(tokens: Sequence[Token], draft: Draft, following: Draft, lang: Language) -> bool:
    """ "zwei Drittel der 600 Beschäftigten"."""
    bare = draft.unit_class is UnitClass.FRACTION and not draft.counted.noun and bool(following.counted.noun)
    return bare and following.unit_class is UnitClass.COUNT and is_part_of(tokens, draft, following, lang)


def _is_shared_unit(draft: Draft) -> bool:
    """ "280 million of the 1.5 billion shekels": money and measures lend their unit, times and ages do not."""
    return draft.unit_class in (UnitClass.MONEY, UnitClass.WEIGHT, UnitClass.AREA, UnitClass.VOLUME, UnitClass.LENGTH)


def _refers_back(tokens: Sequence[Token], draft: Draft, lang: Language) -> bool:
    """Whether a bare figure leaves out its noun: "davon", "weitere", a verb, or nothing follows it."""
    if draft.end >= len(tokens):
        return _after_lead_in(tokens, draft, lang)
    following = tokens[draft.end]
    if following.lower in lang.links.elliptic:
        return True
    if following.kind is not Kind.WORD:
        return _after_lead_in(tokens, draft, lang)
    if lang.counting.capital_nouns:
        return not following.text[0].isupper()
    return following.lower in lang.counting.function


def _after_lead_in(tokens: Sequence[Token], draft: Draft, lang: Language) -> bool:
    return draft.start > 0 and tokens[draft.start - 1].lower in lang.links.leads
