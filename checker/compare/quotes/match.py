"""Which quotations of two reports are one statement: cheap keys propose, words along each other and vectors decide."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import IntEnum

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from checker.claims.words import content_words
from checker.compare.quotes.alignment import SENTENCE_ENDS, Stretch, align
from checker.compare.quotes.sayings import STATEMENT, Bond, Saying, bond
from checker.compare.scene import Scene, Telling
from checker.languages import pack
from checker.model import EntityKind, QuoteKind
from checker.model.frozen import frozen
from checker.values.statements.operators import read_operators

#: Statements of one speaker are the same one from this likeness on; of unknown speakers, from the next.
SAME_STATEMENT = 0.5
SAME_STATEMENT_ANYONE = 0.7

#: Where the words around both quotations are the same too (who spoke, where, after what), less likeness will do: it is
#: the same occasion. So many of the smaller frame's content stems have to be shared, and so many at least.
SAME_STATEMENT_FRAMED = 0.4
SAME_FRAME, FRAME_STEMS = 0.6, 4

#: Words along each other are one statement with a few words changed where so many are equal, as a share of the longer
#: side and in all, and so many of them are content: "Wir haben heute ein ..." begins many a sentence.
NEAR, NEAR_WORDS, NEAR_STEMS = 0.7, 4, 2

#: Two speakers, each called by a name, are believed to say two things unless the words are so nearly the same.
NEAR_OTHERS, NEAR_WORDS_OTHERS = 0.85, 8

#: Each report quotes more at another end: so many equal words make one statement of it.
OVERLAPPING = 6

#: Words are aligned only where so many of the shorter quotation's, or `OVERLAPPING`, are in both in one order.
ALIGNED = 0.5

#: A translation of one speaker's statement, each the other's nearest, from this likeness of vectors on. Of 45 invented
#: statements and their translations, faithful and turned, 41 lie from this on, up to 0.75; other sentences up to 0.36.
TRANSLATED = 0.38

#: The same in one language, in sentences that may be of one thing: of 250 pairs of one event 12 of 12 are right.
OTHER_WORDS = 0.37

#: A key that more quotations of one report hold tells nothing.
COMMON = 40
Sayings = Sequence[Saying]


class Relation(IntEnum):
    """How two quotations of one statement are related, the surest first."""

    SAME = 0
    SHORTENED = 1
    NEAR = 2  # word by word along each other, a few words changed
    FREE = 3  # two renderings
    TRANSLATED = 4


@frozen
class Match:
    """Quotations `a` and `b` as one statement: the tokens that belong together, how alike, whether each the nearest."""

    a: int
    b: int
    relation: Relation
    part_a: tuple[int, int]
    part_b: tuple[int, int]
    likeness: float
    equal: int = 0
    nearest: bool = False


def find_matches(scene: Scene, a: Sequence[Saying], b: Sequence[Saying]) -> tuple[Match, ...]:
    """All matches, those that exclude each other included, the surest first; the order mirrors with the sides."""
    found = [*_same(a, b), *_translations(scene, a, b)]
    if scene.a.document.language == scene.b.document.language:
        claims = {(pair.a, pair.b) for pair in scene.pairs}
        for i, j in _candidates(a, b, claims):
            if match := _match(scene, i, j, a[i], b[j], candidates=(a[i].claim, b[j].claim) in claims):
                found.append(match)
        if scene.one_event:
            found += _in_other_words(scene, a, b, claims)
    return tuple(sorted(found, key=lambda match: _rank(match, a[match.a], b[match.b])))


def _rank(match: Match, a: Saying, b: Saying) -> tuple[float, ...]:
    places = (a.quote.span.start, b.quote.span.start)
    return (match.relation, -bond(a, b), -match.equal, -round(match.likeness, 6), sum(places), *sorted(places))


def _same(a: Sequence[Saying], b: Sequence[Saying]) -> Iterator[Match]:
    by_tokens: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for j, saying in enumerate(b):
        by_tokens[saying.tokens].append(j)
    for i, saying in enumerate(a):
        for j in by_tokens.get(saying.tokens, ()):
            yield Match(i, j, Relation.SAME, saying.whole, b[j].whole, 1.0, len(saying.tokens))


def _candidates(a: Sequence[Saying], b: Sequence[Saying], claims: set[tuple[int, int]]) -> list[tuple[int, int]]:
    """Pairs that share a run of three words or two content stems, and those of candidate claims."""
    keys_a, keys_b = _by_key(a), _by_key(b)
    shared: Counter[tuple[int, int]] = Counter()
    for key, ones in keys_a.items():
        others = keys_b.get(key, ())
        if len(ones) <= COMMON and len(others) <= COMMON:
            weight = 2 if " " in key else 1
            for i in ones:
                for j in others:
                    shared[i, j] += weight
    found = {pair for pair, count in shared.items() if count >= 2}
    at_a, at_b = _by_claim(a), _by_claim(b)
    found |= {(i, j) for one, other in claims for i in at_a.get(one, ()) for j in at_b.get(other, ())}
    return sorted((i, j) for i, j in found if a[i].tokens != b[j].tokens)


def _by_key(sayings: Sequence[Saying]) -> dict[str, list[int]]:
    keys: dict[str, list[int]] = defaultdict(list)
    for number, saying in enumerate(sayings):
        runs = {" ".join(saying.tokens[at : at + STATEMENT]) for at in range(len(saying.tokens) - STATEMENT + 1)}
        for key in sorted(runs | saying.stems):
            keys[key].append(number)
    return keys


def _by_claim(sayings: Sequence[Saying]) -> dict[int, list[int]]:
    places: dict[int, list[int]] = defaultdict(list)
    for number, saying in enumerate(sayings):
        places[saying.claim].append(number)
    return places


def _match(scene: Scene, i: int, j: int, a: Saying, b: Saying, *, candidates: bool) -> Match | None:
    if not (a.is_statement and b.is_statement):
        return None
    if _differ_in_form(scene, a, b, Stretch(a.whole, b.whole, 0)):
        return Match(i, j, Relation.SAME, a.whole, b.whole, 1.0, len(a.tokens))
    stretch = align(a.tokens, b.tokens, _stops(scene.a, a), _stops(scene.b, b)) if _may_run_along(a, b) else None
    if stretch:
        relation = _along(scene, a, b, stretch)
        if relation is not None:
            return Match(i, j, relation, stretch.a, stretch.b, stretch.share, stretch.equal)
    if Bond.OTHER is bond(a, b) or _speaker_differs(a, b) or _only_address_one(scene, a, b):
        return None
    likeness = _likeness(scene, a, b)
    free = likeness >= _bar(a, b, candidates)
    return Match(i, j, Relation.FREE, a.whole, b.whole, likeness) if free else None


def _only_address_one(scene: Scene, a: Saying, b: Saying) -> bool:
    """Whether all that two quotations share is whom they speak to or of: "Sie irren, Herr Holm", "Danke, Herr Holm"."""
    shared = a.stems & b.stems
    return bool(shared) and shared <= scene.a.once(_persons) | scene.b.once(_persons)


def _persons(telling: Telling) -> frozenset[str]:
    """The content stems of the persons whom a report names, and of what they are addressed with."""
    people = [each.name for each in telling.entities if each.kind is EntityKind.PERSON]
    return telling.stems(" ".join([*people, *sorted(pack(telling.document.language).names.titles)]))


def _may_run_along(a: Saying, b: Saying) -> bool:
    """A cheap look before the words are aligned: enough words of the shorter one stand in the other in their order."""
    needed = max(STATEMENT, min(OVERLAPPING, math.ceil(ALIGNED * min(len(a.tokens), len(b.tokens)))))
    return LCSseq.similarity(a.tokens, b.tokens, score_cutoff=needed) >= needed


def _stops(telling: Telling, saying: Saying) -> list[bool]:
    ends = [span.start for span in saying.spans[1:]] + [saying.quote.words.end]
    return [
        bool(SENTENCE_ENDS.intersection(telling.text[span.end : max(span.end, end)]))
        for span, end in zip(saying.spans, ends, strict=True)
    ]


def _along(scene: Scene, a: Saying, b: Saying, stretch: Stretch) -> Relation | None:
    """SHORTENED or NEAR for words that run along each other, ``None`` where too few of them are equal."""
    whole = stretch.a == a.whole or stretch.b == b.whole
    equal = stretch.is_equal or _differ_in_form(scene, a, b, stretch) or _left_out(scene, a, b, stretch)
    speakers = bond(a, b)
    if equal and stretch.equal >= (STATEMENT if whole and speakers is not Bond.OTHER else OVERLAPPING):
        return Relation.SHORTENED
    if equal and whole and stretch.equal > STATEMENT:
        return Relation.SHORTENED
    share, words = (NEAR_OTHERS, NEAR_WORDS_OTHERS) if speakers is Bond.OTHER else (NEAR, NEAR_WORDS)
    if stretch.share < share or stretch.equal < words:
        return None
    stems = set(_stems(scene.a, a, stretch.a)) & set(_stems(scene.b, b, stretch.b))
    return Relation.NEAR if len(stems) >= NEAR_STEMS else None


def _stems(telling: Telling, saying: Saying, part: tuple[int, int]) -> tuple[str, ...]:
    return content_words(saying.place(part).of(telling.text), telling.document.language)


def _differ_in_form(scene: Scene, a: Saying, b: Saying, stretch: Stretch) -> bool:
    """A few quoted words fitted into the report's own sentence: "mit „fester Absicht“", "die „feste Absicht“"."""
    if QuoteKind.PARTIAL not in (a.quote.kind, b.quote.kind):
        return False
    words = [saying.tokens[part[0] : part[1]] for saying, part in ((a, stretch.a), (b, stretch.b))]
    if len(words[0]) != len(words[1]):
        return False
    language = scene.a.document.language
    return all(
        one == other or () != content_words(one, language) == content_words(other, language)
        for one, other in zip(*words, strict=True)
    )


def _left_out(scene: Scene, a: Saying, b: Saying, stretch: Stretch) -> bool:
    """All that differs was left out on one side, dots say so, and it turned nothing: "Wir bauen … eine Schule"."""
    if not (_has_dots(a.quote.words.of(scene.a.text)) or _has_dots(b.quote.words.of(scene.b.text))):
        return False
    one, other = a.tokens[slice(*stretch.a)], b.tokens[slice(*stretch.b)]
    for kind, start_a, end_a, start_b, end_b in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        in_a = _between(scene.a, a, stretch.a[0] + start_a, stretch.a[0] + end_a)
        in_b = _between(scene.b, b, stretch.b[0] + start_b, stretch.b[0] + end_b)
        dotted, whole = (in_a, in_b) if kind == "insert" else (in_b, in_a)
        if kind == "replace" or not _has_dots(dotted) or _has_dots(whole):
            return False
        if read_operators(whole, scene.a.document.language):
            return False
    return True


def _has_dots(text: str) -> bool:
    return "…" in text or "..." in text


def _between(telling: Telling, saying: Saying, start: int, end: int) -> str:
    """The text from behind the word before the tokens ``[start, end)`` to the next word; "" at an edge."""
    if start < 1 or end >= len(saying.tokens):
        return ""
    return telling.text[saying.spans[start - 1].end : saying.spans[end].start]


def _speaker_differs(a: Saying, b: Saying) -> bool:
    """Both are known and not one: too little for a free rendering, though one may be the other's office."""
    return a.speaker is not None and b.speaker is not None and bond(a, b) is not Bond.SAME


def _likeness(scene: Scene, a: Saying, b: Saying) -> float:
    """How far two quotations are one statement, in [0, 1]: half by their vectors, half by the words they share."""
    words = fuzz.token_set_ratio(" ".join(sorted(a.stems)), " ".join(sorted(b.stems))) / 100
    return (scene.quote_similarity(a.quote, b.quote) + words) / 2


def _bar(a: Saying, b: Saying, candidates: bool) -> float:
    """How alike two quotations have to be, given who speaks and what stands around them."""
    if not candidates or bond(a, b) is not Bond.SAME:
        return SAME_STATEMENT_ANYONE
    shared = len(a.frame & b.frame)
    framed = shared >= FRAME_STEMS and shared >= SAME_FRAME * min(len(a.frame), len(b.frame))
    return SAME_STATEMENT_FRAMED if framed else SAME_STATEMENT


def _in_other_words(scene: Scene, a: Sayings, b: Sayings, claims: set[tuple[int, int]]) -> Iterator[Match]:
    """Statements in candidate claims that share hardly a word, each the other's nearest of the whole report."""
    of_a, of_b = ([n for n, s in enumerate(side) if s.is_statement] for side in (a, b))
    for i, j, likeness in _nearest(scene, a, b, [(i, j) for i in of_a for j in of_b]):
        one, other = a[i], b[j]
        candidates = (one.claim, other.claim) in claims and one.tokens != other.tokens
        if likeness >= OTHER_WORDS and candidates and bond(one, other) and not _only_address_one(scene, one, other):
            yield Match(i, j, Relation.FREE, one.whole, other.whole, likeness, nearest=True)


def _translations(scene: Scene, a: Sequence[Saying], b: Sequence[Saying]) -> Iterator[Match]:
    """Statements of one speaker in two languages, each the other's nearest."""
    if scene.a.document.language == scene.b.document.language:
        return
    of_a, of_b = ([n for n, s in enumerate(side) if s.is_statement and s.speaker] for side in (a, b))
    of_one = [(i, j) for i in of_a for j in of_b if bond(a[i], b[j]) is Bond.SAME]
    for i, j, likeness in _nearest(scene, a, b, of_one):
        if likeness >= TRANSLATED:
            yield Match(i, j, Relation.TRANSLATED, a[i].whole, b[j].whole, likeness)


def _nearest(
    scene: Scene, a: Sayings, b: Sayings, pairs: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, float]]:
    """The pairs of which each is the other's nearest by vectors, and how near."""
    alike = {(i, j): round(scene.quote_similarity(a[i].quote, b[j].quote), 6) for i, j in pairs}
    best_a: dict[int, float] = {}
    best_b: dict[int, float] = {}
    for (i, j), likeness in alike.items():
        best_a[i], best_b[j] = max(best_a.get(i, 0.0), likeness), max(best_b.get(j, 0.0), likeness)
    for (i, j), likeness in alike.items():
        if likeness == best_a[i] == best_b[j]:
            yield i, j, likeness
