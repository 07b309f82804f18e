"""What the clause around a figure adds: the noun of another figure, and what became of the people counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from checker.languages import Language, pack
from checker.languages.shape.figures.counted import NOTHING
from checker.model import Bound, UnitClass
from checker.model.patterns import compiled
from checker.values.figures.borrowing import FATES, by_number_of, inherited, is_part_of, links
from checker.values.figures.bounds import joined_bounds
from checker.values.figures.counted import concept_of_clause, concept_of_noun, is_person
from checker.values.figures.drafts import Draft
from checker.values.numerals.tokens import Token

# A verb further away speaks of something else.
VERB_WINDOW = 120
VERB_WINDOW_BEFORE = 30

# Who people are, not what became of them: a verb says more ("25 Demonstranten festgenommen").
_STATES = frozenset(("displaced", "protesters", "prisoners", "suspects"))


@cache
def _clause_end(language: str) -> re.Pattern[str]:
    """Where a clause ends: a full stop before a blank, a semicolon, a conjunction of another clause."""
    return compiled(pack(language).links.clause_end)


def with_context(text: str, tokens: Sequence[Token], drafts: Sequence[Draft], language: str) -> list[Draft]:
    """The drafts with inherited nouns and concepts, without a lone "ein" that counts nothing."""
    lang = pack(language)
    drafts = joined_bounds(tokens, drafts, lang)
    named = [by_number_of(text, tokens, draft, lang) for draft in drafts]
    named = inherited(tokens, named, lang)
    done = [replace(draft, concept=_concept(text, tokens, named, n, language)) for n, draft in enumerate(named)]
    return [draft for draft in done if not draft.article or _is_real_one(tokens, draft, done, lang)]


def _is_real_one(tokens: Sequence[Token], draft: Draft, drafts: Sequence[Draft], lang: Language) -> bool:
    """ "ein Toter und drei Verletzte": an article is a figure where casualties are counted beside it, or hedged."""
    if draft.concept not in FATES:
        return False
    if draft.bound is not Bound.EXACT or tokens[draft.start].lower in lang.links.only:
        return True
    if draft.counted.noun in lang.counting.anybody:
        return not any(token.lower in lang.counting.generic for token in tokens[: draft.start])
    return any(_are_coordinated(tokens, draft, other, lang) for other in drafts if not other.article)


def _are_coordinated(tokens: Sequence[Token], one: Draft, other: Draft, lang: Language) -> bool:
    """Whether two counts of casualties stand side by side."""
    if other.concept not in FATES or other.unit_class is not UnitClass.COUNT:
        return False
    first, second = (one, other) if one.start < other.start else (other, one)
    return links(tokens, first, second, (*lang.links.coordinators, ","))


def _concept(text: str, tokens: Sequence[Token], drafts: Sequence[Draft], n: int, language: str) -> str:
    """From the noun and its adjectives; for people and figures without a noun also from the verb of the clause."""
    draft = drafts[n]
    if draft.unit_class not in (UnitClass.COUNT, UnitClass.FRACTION):
        return draft.concept
    noun = draft.counted if draft.counted.noun else NOTHING
    named = concept_of_noun(noun, language) if noun.noun else ""
    if named and named not in _STATES:
        return named
    if noun.noun and not is_person(noun.noun, language):
        return named
    return _from_verb(text, tokens, drafts, n, language) or named


def _from_verb(text: str, tokens: Sequence[Token], drafts: Sequence[Draft], n: int, language: str) -> str:
    lang = pack(language)
    draft = drafts[n]
    if n and is_part_of(tokens, drafts[n - 1], draft, lang):
        return ""  # "Zehn der zwölf Opfer starben": ten did
    last = n + 1 if n + 1 < len(drafts) and is_part_of(tokens, draft, drafts[n + 1], lang) else n
    earlier = [other for other in drafts[:n] if other.unit_class is UnitClass.COUNT]
    later = [other for other in drafts[last + 1 :] if other.unit_class is UnitClass.COUNT]
    if later and last == n and later[0].start > 0 and tokens[later[0].start - 1].lower in lang.links.including:
        later = later[1:]  # "1,000 people, including 200 children, were killed"
    begin = tokens[earlier[-1].end - 1].end if earlier else 0
    start, end = tokens[draft.start].start, tokens[drafts[last].end - 1].end
    stop = tokens[later[0].start].start if later else len(text)
    before = _clause_end(language).split(text[max(begin, start - VERB_WINDOW) : start])[-1]
    near = before[-VERB_WINDOW_BEFORE:]
    direct = re.split(lang.links.joining, near)[-1]
    after = text[end : min(stop, end + VERB_WINDOW)]
    ending = _clause_end(language).search(after)
    after = after[: ending.start()] if ending else after
    if stop < len(text) and ending is None:
        after = re.split(lang.links.participle, after)[0]
    forward = concept_of_clause(after, language)
    backward = concept_of_clause(direct, language, last=True)
    if not lang.links.verbs_behind:
        return backward or forward
    return (
        forward
        or backward
        or concept_of_clause(f"{direct} {after}", language)
        or (concept_of_clause(before, language, last=True) if n == 0 else "")
    )
