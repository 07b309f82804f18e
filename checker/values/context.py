"""What a figure borrows from the words around it: the noun of an earlier figure, and what became of the people counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from checker.model import Bound, Span, UnitClass
from checker.values.counted import NOTHING, Counted, concept_of_clause, concept_of_noun, find_counted, is_person
from checker.values.drafts import Draft
from checker.values.lexicon import Lexicon, lexicon
from checker.values.tokens import Kind, Token, read_tokens

# A verb further away speaks of something else.
VERB_WINDOW = 120
VERB_WINDOW_BEFORE = 30

_CASUALTIES = frozenset(("dead", "injured", "missing", "arrested", "rescued"))

# Where a clause ends: a full stop before a blank, a semicolon, a comma before a conjunction of another clause.
_CLAUSE_END = re.compile(
    r"[.!?;:](?=\s|$)|,?\s(?:nachdem|weil|obwohl|während|bevor|wobei|dass|wenn|denn|because|after|while|before|although|"
    r"whereas|when)\s|,\s(?:als|as|where|wo)\s|\s(?:und|and|aber|but)\s(?:ein|eine|der|die|das|a|an|the|he|she|it|er|sie)\s"
)


def with_context(text: str, tokens: Sequence[Token], drafts: Sequence[Draft], language: str) -> list[Draft]:
    """The drafts with inherited nouns and concepts, without a lone "ein" that counts nothing."""
    lex = lexicon(language)
    drafts = _joined_bounds(tokens, drafts)
    named = [_by_number_of(text, tokens, draft, lex) for draft in drafts]
    named = _inherited(tokens, named, lex)
    done = [replace(draft, concept=_concept(text, tokens, named, n, language)) for n, draft in enumerate(named)]
    return [draft for draft in done if not draft.article or _is_real_one(tokens, draft, done)]


_ABOVE = (Bound.MORE_THAN, Bound.AT_LEAST)
_BELOW = (Bound.LESS_THAN, Bound.AT_MOST)


def _joined_bounds(tokens: Sequence[Token], drafts: Sequence[Draft]) -> list[Draft]:
    """ "mehr als 10 und weniger als 20 Euro" is one range."""
    done: list[Draft] = []
    for draft in drafts:
        merged = _one_range(tokens, done[-1], draft) if done else None
        if merged is not None:
            done[-1] = merged
        else:
            done.append(draft)
    return done


def _one_range(tokens: Sequence[Token], first: Draft, second: Draft) -> Draft | None:
    between = [token.lower for token in tokens[first.end : second.start]]
    if between not in (["and"], ["und"], ["but"], ["aber"], [",", "aber"], [",", "but"]):
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


def _is_real_one(tokens: Sequence[Token], draft: Draft, drafts: Sequence[Draft]) -> bool:
    """ "ein Toter und drei Verletzte": an article is a figure where casualties are counted beside it, or hedged."""
    if draft.concept not in _CASUALTIES:
        return False
    others = any(not other.article and other.concept in _CASUALTIES and other.unit_class is UnitClass.COUNT
                 for other in drafts)
    return others or draft.bound is not Bound.EXACT or tokens[draft.start].lower in ("nur", "genau")


# --- nouns ------------------------------------------------------------------------------------------------------------


@cache
def _number_of(language: str) -> re.Pattern[str]:
    return re.compile(lexicon(language).number_of)


def _is_bare(draft: Draft) -> bool:
    return draft.unit_class is UnitClass.COUNT and not draft.unit and not draft.counted.noun


def _by_number_of(text: str, tokens: Sequence[Token], draft: Draft, lex: Lexicon) -> Draft:
    """ "Die Zahl der Toten stieg auf 45" counts dead."""
    if not _is_bare(draft):
        return draft
    start = tokens[draft.start].start
    match = _number_of(lex.language).search(text[:start])
    if match is None:
        return draft
    offset = match.start(1)
    word = text[offset : match.end(1)]
    found = find_counted(read_tokens(word), 0, lex.language)
    if found is None:
        return draft
    return replace(draft, counted=Counted(found.noun, Span(offset, offset + len(word)), (), draft.end))


def _inherited(tokens: Sequence[Token], drafts: list[Draft], lex: Lexicon) -> list[Draft]:
    """ "42 von 93 Krankenkassen" from the right, "9000 davon" and "etwa 38.000 warten" from the left."""
    done = list(drafts)
    for n in range(len(done) - 2, -1, -1):
        if _is_bare(done[n]) and _is_part_of_next(tokens, done[n], done[n + 1], lex):
            done[n] = _borrow(done[n], done[n + 1])
    for n in range(1, len(done)):
        if _is_bare(done[n]) and _refers_back(tokens, done[n], lex):
            source = next((d for d in reversed(done[:n]) if _may_lend(d, done[n])), None)
            done[n] = _borrow(done[n], source) if source is not None else done[n]
    return done


def _borrow(draft: Draft, source: Draft) -> Draft:
    counted = replace(source.counted, end=draft.end)
    return replace(draft, counted=counted, unit=source.unit, unit_class=source.unit_class)


def _may_lend(source: Draft, draft: Draft) -> bool:
    return source.unit_class is UnitClass.COUNT and bool(source.counted.noun) and not source.article


def _is_part_of_next(tokens: Sequence[Token], draft: Draft, following: Draft, lex: Lexicon) -> bool:
    """Only words of sharing or coordination stand between the two figures."""
    between = [token.lower for token in tokens[draft.end : following.start]]
    if following.unit:
        sharing = {"von", "der", "den", "of", "the", "out", "bzw", "or", "oder", "-", ","}
        if following.unit_class is UnitClass.AGE:
            return between in (["und"], ["and"])
        return _is_shared_unit(following) and 0 < len(between) <= 3 and all(word in sharing for word in between)
    if following.unit_class is not UnitClass.COUNT or not following.counted.noun:
        return False
    sharing = {"von", "der", "den", "aus", "insgesamt", "of", "the", "out", "oder", "bzw", "und", "and", "or", "to", "-", ","}
    if between == [","]:
        return False
    return 0 < len(between) <= 3 and all(word in sharing for word in between)


def _is_shared_unit(draft: Draft) -> bool:
    """ "280 million of the 1.5 billion shekels": money and measures lend their unit, times and ages do not."""
    return draft.unit_class in (UnitClass.MONEY, UnitClass.WEIGHT, UnitClass.AREA, UnitClass.VOLUME, UnitClass.LENGTH)


def _refers_back(tokens: Sequence[Token], draft: Draft, lex: Lexicon) -> bool:
    """Whether a bare figure leaves out its noun: "davon", "weitere", a verb, or nothing follows it."""
    if draft.end >= len(tokens):
        return _after_coordination(tokens, draft)
    following = tokens[draft.end]
    if following.lower in lex.elliptic:
        return True
    if following.kind is not Kind.WORD:
        return _after_coordination(tokens, draft)
    if lex.language == "de":
        return not following.text[0].isupper()
    return following.lower in lex.function_words


def _after_coordination(tokens: Sequence[Token], draft: Draft) -> bool:
    return draft.start > 0 and tokens[draft.start - 1].lower in ("davon", "darunter", "oder", "or")


# --- concepts ---------------------------------------------------------------------------------------------------------


def _concept(text: str, tokens: Sequence[Token], drafts: Sequence[Draft], n: int, language: str) -> str:
    """From the noun and its adjectives; for people and figures without a noun also from the verb of the clause."""
    draft = drafts[n]
    if draft.unit_class not in (UnitClass.COUNT, UnitClass.FRACTION):
        return ""
    noun = draft.counted if draft.counted.noun else NOTHING
    named = concept_of_noun(noun, language) if noun.noun else ""
    if named and named not in ("displaced", "protesters"):
        return named
    if noun.noun and not is_person(noun.noun, language):
        return named
    return _from_verb(text, tokens, drafts, n, language) or named


def _from_verb(text: str, tokens: Sequence[Token], drafts: Sequence[Draft], n: int, language: str) -> str:
    draft = drafts[n]
    begin = tokens[drafts[n - 1].end - 1].end if n else 0
    start, end = tokens[draft.start].start, tokens[draft.end - 1].end
    stop = tokens[drafts[n + 1].start].start if n + 1 < len(drafts) else len(text)
    before = _CLAUSE_END.split(text[max(begin, start - VERB_WINDOW) : start])[-1]
    near = before[-VERB_WINDOW_BEFORE:]
    direct = re.split(r"\b(?:und|and|sowie|or|oder)\b|,", near)[-1]
    after = text[end : min(stop, end + VERB_WINDOW)]
    ending = _CLAUSE_END.search(after)
    after = after[: ending.start()] if ending else after
    if stop < len(text) and ending is None:
        after = re.split(r"\b(?:and|und)\s+\w+(?:ing|ed)?\s*(?:\w+\s)?$", after)[0]
    forward = concept_of_clause(after, language)
    backward = concept_of_clause(direct, language, last=True)
    if language == "en":
        return backward or forward
    return forward or backward or concept_of_clause(before, language, last=True) * (n == 0)
