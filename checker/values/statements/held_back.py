"""What a sentence holds back, in whatever words, and what it tells plainly.

A word of reservation reaches the noun behind it ("mutmaßlicher"), its own clause ("möglicherweise"), or the clause that
depends on it ("vermutet, dass ...").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from checker.languages import pack
from checker.model import Claim, Span, Word
from checker.model.frozen import frozen
from checker.model.patterns import compiled

#: What ends a stretch inside of a sentence, beside its clauses.
_CUT = compiled(r":\s|\s[–—|]\s|\s-\s|;\s|\.\s|[!?]\s")

#: A noun marked by a word before it follows within so many words ("mutmaßlicher russischer Spion").
REACH = 3


@frozen
class HeldBack:
    """A stretch told with a reservation. `cue` is the word of that, `words` the content that it bears on.

    `act` is the verb that it bears on where the language shows that; `noun`: it bears on that one noun. `only_near`:
    nothing depends on the cue, so that it says no more than that something near it is held back.
    """

    span: Span
    kind: str
    cue: Span
    words: tuple[Word, ...]
    act: Word | None = None
    noun: bool = False
    only_near: bool = False


@frozen
class Plain:
    """A stretch told without any reservation, with its content; `sourced`: by somebody else's word."""

    span: Span
    words: tuple[Word, ...]
    sourced: bool


def read_held_back(text: str, claim: Claim, language: str) -> tuple[HeldBack, ...]:
    """What a sentence holds back, in order; the same stretch once."""
    table, patterns, stretches = pack(language).held_back, _patterns(language), _stretches(text, claim, language)
    dependent = [each for each in stretches if _depends(claim, each, language)]
    found: dict[Span, HeldBack] = {}
    for each in dependent:
        opener = _words_in(claim, each)[0]
        if opener.form in table.asks:
            found[each] = HeldBack(each, "question", opener.span, _content(claim, each, language))
    lone: list[tuple[str, Span]] = []
    for patterns_of, alone in ((patterns.over, False), (patterns.supposing, True)):
        for kind, cue in _matches(patterns_of, text, claim.span):
            own = _around(stretches, cue)
            reached = [] if own in dependent else [each for each in dependent if each != own]
            for each in reached:
                found.setdefault(each, HeldBack(each, kind, cue, _content(claim, each, language)))
            if alone and not reached:
                lone.append((kind, cue))
            elif not reached:
                found.setdefault(own, HeldBack(own, kind, cue, _content(claim, own, language), only_near=True))
    for kind, cue in (*lone, *_matches(patterns.beside, text, claim.span)):
        own = _around(stretches, cue)
        if own not in found or found[own].only_near:
            found[own] = _beside(text, claim, own, kind, cue, language)
    for kind, cue in _matches(patterns.before, text, claim.span):
        noun = next((w for w in [w for w in claim.words if w.span.start >= cue.end][:REACH] if w.kind == "noun"), None)
        if noun is not None:
            reach = Span(cue.start, noun.span.end)
            found.setdefault(reach, HeldBack(reach, kind, cue, (noun,), noun=True))
    return tuple(sorted(found.values(), key=lambda each: each.span))


def _beside(text: str, claim: Claim, span: Span, kind: str, cue: Span, language: str) -> HeldBack:
    """What a word holds back in its own clause: nothing but a reason or an adjective where such stands behind it."""
    words = tuple(w for w in _content(claim, span, language) if w.kind != "verb" or not cue.overlaps(w.span))
    act = None
    if pack(language).reservations.marks_next_verb:
        act = next((word for word in words if word.kind == "verb" and word.span.start >= cue.end), None)
    of_part = _bears_on_part(claim, cue, language) or _stands_behind_comma(text, span, cue)
    return HeldBack(span, kind, cue, words, act, only_near=of_part)


def read_plain(text: str, claim: Claim, language: str) -> tuple[Plain, ...]:
    """The stretches of a sentence that hold nothing back, without those that deny or ask something."""
    patterns = _patterns(language)
    held = read_held_back(text, claim, language)
    sourced = _holds(patterns.sources, text, claim.span) or _opens_with_speaker(text, claim, language)
    found = []
    for span in _stretches(text, claim, language):
        if any(span.overlaps(each.span) or span.overlaps(each.cue) for each in held) or _depends(claim, span, language):
            continue
        words = _content(claim, span, language)
        if words and not denies(text, span, language) and not _holds(patterns.bars, text, span):
            found.append(Plain(span, words, sourced))
    return tuple(found)


class _Patterns(NamedTuple):
    """The table of a language, compiled."""

    before: Mapping[str, re.Pattern[str]]
    beside: Mapping[str, re.Pattern[str]]
    over: Mapping[str, re.Pattern[str]]
    supposing: Mapping[str, re.Pattern[str]]
    denials: re.Pattern[str] | None
    bars: re.Pattern[str] | None
    sources: re.Pattern[str] | None


@cache
def _patterns(language: str) -> _Patterns:
    table = pack(language).held_back

    def one(rows: Sequence[str]) -> re.Pattern[str] | None:
        return compiled("|".join(f"(?:{row})" for row in rows), re.IGNORECASE) if rows else None

    def each(rows: Mapping[str, tuple[str, ...]]) -> dict[str, re.Pattern[str]]:
        made = {kind: one(alternatives) for kind, alternatives in rows.items()}
        return {kind: pattern for kind, pattern in made.items() if pattern is not None}

    return _Patterns(
        each(table.before),
        each(table.beside),
        each(table.over),
        each(table.supposing),
        one(table.denials),
        one(table.bars),
        one(table.sources),
    )


def _matches(patterns: Mapping[str, re.Pattern[str]], text: str, span: Span) -> Iterator[tuple[str, Span]]:
    for kind, pattern in patterns.items():
        for match in pattern.finditer(text, span.start, span.end):
            yield kind, Span(*match.span())


def _holds(pattern: re.Pattern[str] | None, text: str, span: Span) -> bool:
    return pattern is not None and pattern.search(text, span.start, span.end) is not None


def _stretches(text: str, claim: Claim, language: str) -> list[Span]:
    """The clauses, cut at signs, and at a comma before what depends on another clause."""
    found: list[Span] = []
    for clause in claim.clauses:
        cuts = [match.end() for match in _CUT.finditer(text, clause.start, clause.end)]
        commas = [at + 1 for at in range(clause.start, clause.end - 1) if text[at] == ","]
        cuts += [at for at in commas if _opens_dependent(claim, Span(at, clause.end), language)]
        found += [Span(start, end) for start, end in pairwise(sorted({clause.start, *cuts, clause.end}))]
    return found


def _opens_with_speaker(text: str, claim: Claim, language: str) -> bool:
    """Whether the sentence names its source before a colon: "Polizei: ..."."""
    behind = (text[word.span.end : word.span.end + 1] for word in claim.words[:REACH])
    speaker = next((word for word, sign in zip(claim.words, behind, strict=False) if sign == ":"), None)
    return speaker is not None and speaker.form in pack(language).reservations.speakers


def names_source_alone(text: str, claim: Claim, language: str) -> bool:
    """Whether a sentence says no more than who told something: "Das teilte die Polizei mit"."""
    if not _holds(_patterns(language).sources, text, claim.span):
        return False
    return not _content(claim, claim.span, language)


def is_charged(noun: Word, language: str) -> bool:
    """Whether a noun says that somebody did wrong: "Brandstifter", "Postkutschenräuber"."""
    ends = tuple(pack(language).held_back.charged)
    return noun.kind == "noun" and bool(ends) and (noun.key.endswith(ends) or noun.form.endswith(ends))


def denies(text: str, span: Span, language: str) -> bool:
    """Whether a stretch denies something."""
    return _holds(_patterns(language).denials, text, span)


def _words_in(claim: Claim, span: Span) -> list[Word]:
    return [word for word in claim.words if span.contains(word.span)]


def _opens_dependent(claim: Claim, span: Span, language: str) -> bool:
    words = _words_in(claim, span)[:1]
    opens = any(word.form in pack(language).held_back.opens for word in words)
    return opens or _has_particle(claim, span, language)


def _has_particle(claim: Claim, span: Span, language: str) -> bool:
    """Whether an infinitive with its particle stands there; "stimmt zu" is none."""
    table, words = pack(language).held_back, _words_in(claim, span)
    auxiliaries = pack(language).reservations.perfect
    return bool(table.particle) and any(
        one.form == table.particle and (two.kind == "verb" or two.form in auxiliaries)
        for one, two in pairwise(words[1:])
    )


def _depends(claim: Claim, span: Span, language: str) -> bool:
    words = _words_in(claim, span)
    if words and words[0].form in pack(language).held_back.opens:
        return True
    return span.start > claim.span.start and _has_particle(claim, span, language)


def _bears_on_part(claim: Claim, cue: Span, language: str) -> bool:
    """Whether a reason, an amount or an attribute stands right behind the word: "offenbar aus Protest"."""
    table = pack(language).reservations
    behind = [word for word in claim.words if word.span.start >= cue.end][:2]
    if len(behind) < 2:
        return False
    if behind[0].kind == "adjective" and behind[0].form != behind[0].key and behind[1].kind in ("noun", "adjective"):
        return True
    if behind[0].form not in table.of_circumstance:
        return False
    return behind[0].form not in table.of_places or behind[1].form not in table.determiners


def _stands_behind_comma(text: str, span: Span, cue: Span) -> bool:
    """Whether the word opens an addition to its clause: "das Boot sank, offenbar beim Anlegen"."""
    return text[span.start : cue.start].rstrip().endswith(",")


def _around(stretches: Sequence[Span], cue: Span) -> Span:
    return next((each for each in stretches if each.start <= cue.start < each.end), stretches[0])


def _content(claim: Claim, span: Span, language: str) -> tuple[Word, ...]:
    frame, acts = pack(language).held_back.frame, pack(language).held_back.acts
    words = [replace(word, kind="verb") if word.key in acts else word for word in _words_in(claim, span)]
    return tuple(word for word in words if word.is_content and word.key not in frame)
