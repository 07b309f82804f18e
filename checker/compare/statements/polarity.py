"""Negation and direction: the same predicate of the same things, denied or turned round in one report alone.

Two ways lead there. In twin sentences, which are the same but for a few words, the words that stand at one place are
held against each other. In other sentences the smaller statement has to be covered by the other one, predicate
included; what only shares a topic is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import partial
from itertools import chain, product

from checker.compare.readings import Reading, adjusts, asks, differ, forms, overlap, places, read_claim
from checker.compare.scene import Difference, Outcome, Scene
from checker.compare.statements.absences import find_absences
from checker.compare.statements.clauses import read_stretches, turned_in_clauses
from checker.compare.statements.outcomes import find_outcomes
from checker.compare.statements.polarity_free import opposed, turned_freely
from checker.languages import pack
from checker.model import Confidence, Span, Word
from checker.values.statements.operators import negates
from checker.values.statements.polarity import are_ends, kin, negators

#: Sentences are twins from this likeness of their words on (2 x shared / both lengths).
TWIN = 0.7

#: Claims that share fewer stems than this share of the smaller one's are not read at all.
WORTH_A_LOOK = 0.5

#: A replaced stretch longer than this is another sentence, not another word.
LONGEST_CHANGE = 6


def compare_polarity(scene: Scene) -> Outcome:
    """Negations and directions that differ between two statements of the same thing."""
    found: dict[tuple[str, Span, Span], Difference] = {}
    for a, b in readings(scene):
        if asks(a) != asks(b) or adjusts(a) != adjusts(b):
            continue
        for difference in _turned_twins(a, b) if _are_twins(a, b) else turned_freely(a, b):
            found.setdefault((difference.relation, *places(difference)), difference)
    sure = [each for each in found.values() if each.confidence is not Confidence.LOW]
    clauses = list(_turned_clauses(scene, sure))
    known = [*(each for each in found.values() if not _told_by(each, clauses)), *clauses]
    for difference in chain(find_absences(scene), find_outcomes(scene)):
        if not _told_by(difference, [each for each in known if each.confidence is not Confidence.LOW]):
            known = [*(each for each in known if not _told_by(each, [difference])), difference]
    return Outcome(tuple(known))


def _turned_clauses(scene: Scene, known: Sequence[Difference]) -> Iterator[Difference]:
    """What one of two equal clauses turns, where their sentences as a whole did not tell it for sure."""
    if not scene.of_one_language:
        return
    found = list(known)
    of_a, of_b = (partial(telling.once, read_stretches) for telling in scene.tellings)
    for pair in scene.contested:
        for difference in turned_in_clauses(of_a(pair.a), of_b(pair.b)):
            if not _told_by(difference, found):
                found.append(difference)
                yield difference


def _told_by(difference: Difference, others: Sequence[Difference]) -> bool:
    """Whether one of the others speaks of the same places."""
    x, y = places(difference)
    return any(x.overlaps(one) and y.overlaps(other) for one, other in map(places, others))


def twins(scene: Scene) -> Iterator[tuple[Reading, Reading]]:
    """Candidate claims that are the same but for a few words."""
    return ((a, b) for a, b in readings(scene) if _are_twins(a, b))


def readings(scene: Scene) -> Iterator[tuple[Reading, Reading]]:
    """Candidate claims of one language that share enough words to be read, and differ in one."""
    if not scene.of_one_language:
        return
    for pair in scene.contested:
        if overlap(scene.a.words[pair.a], scene.b.words[pair.b]) >= WORTH_A_LOOK:
            a, b = read_claim(scene.a, pair.a), read_claim(scene.b, pair.b)
            if forms(a) != forms(b):
                yield a, b


def _are_twins(a: Reading, b: Reading) -> bool:
    one, other = forms(a), forms(b)
    return 2 * sum(size for *_, size in _blocks(one, other)) >= TWIN * (len(one) + len(other))


def _blocks(one: list[str], other: list[str]) -> list[tuple[int, int, int]]:
    """Matching blocks (start in one, start in other, length), the same from both sides."""
    turned = other < one
    first, second = (other, one) if turned else (one, other)
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    return [(block.b, block.a, block.size) if turned else (block.a, block.b, block.size) for block in blocks]


def twin_changes(a: Reading, b: Reading) -> Iterator[tuple[slice, slice]]:
    """The stretches of words that differ, as slices of both readings' words."""
    i = j = 0
    for start_a, start_b, size in _blocks(forms(a), forms(b)):
        if (start_a, start_b) != (i, j):
            yield slice(i, start_a), slice(j, start_b)
        i, j = start_a + size, start_b + size


def _turned_twins(a: Reading, b: Reading) -> Iterator[Difference]:
    denying = [negators(each.words, each.language) for each in (a, b)]
    changes = list(twin_changes(a, b))
    prefixed = [pair for left, right in changes for pair in _prefixed(a.words[left], b.words[right], a.language)]
    # who moves a negator in the sentence denies as often as before, and so does "nicht sicher" for "unsicher"
    moved = (len(denying[0]) + len(denying[1]) + len(prefixed)) % 2 == 0
    for number, (left, right) in enumerate(changes):
        one, other = a.words[left], b.words[right]
        if max(len(one), len(other)) > LONGEST_CHANGE:
            continue
        rest = [each for n, each in enumerate(changes) if n != number]
        sure = (
            Confidence.LOW if any(_exchanges(a.words[x], b.words[y], a.language) for x, y in rest) else Confidence.HIGH
        )
        denied = [[word for word in part if word in own] for part, own in zip((one, other), denying, strict=True)]
        turned = _prefixed(one, other, a.language)
        if turned and not moved:
            yield from (differ("negation", sure, a, b, x.span, y.span) for x, y in turned)
        elif not turned and len(denied[0]) % 2 != len(denied[1]) % 2:
            if not moved and not opposed(one, other, a.language) and _same_beside(one, other, denied, a.language):
                yield differ("negation", sure, a, b, around(a, left), around(b, right))
            continue
        ways = opposed(one, other, a.language)
        for x, y, soft in ways:
            yield differ("opposite" if soft else "direction", sure, a, b, x.span, y.span)
        if not ways and not any(denied):
            yield from (differ("opposite", sure, a, b, x.span, y.span) for x, y in _ends(one, other, a.language))


def _prefixed(one: Sequence[Word], other: Sequence[Word], language: str) -> list[tuple[Word, Word]]:
    """Words that one of the two stretches turns round by their beginning: "unverändert" and "verändert"."""
    return [
        (x, y) for x, y in product(one, other) if "name" not in (x.kind, y.kind) and negates(x.form, y.form, language)
    ]


def _ends(one: Sequence[Word], other: Sequence[Word], language: str) -> list[tuple[Word, Word]]:
    """The two words that alone are put for one another, where they are opposites."""
    plain = pack(language).words.function
    left, right = ([word for word in part if word.form not in plain] or list(part) for part in (one, other))
    return [(x, y) for x in left for y in right if are_ends(x, y, language)] if len(left) == len(right) == 1 else []


def _exchanges(one: Sequence[Word], other: Sequence[Word], language: str) -> bool:
    """Whether a noun or name stands against another one, no opposite: the sentences may be about different things."""
    holders = [[word for word in part if word.kind in ("noun", "name")] for part in (one, other)]
    if not all(holders) or opposed(one, other, language):
        return False
    return not any(kin(x.key, y.key, language) for x, y in product(*holders))


def _same_beside(one: Sequence[Word], other: Sequence[Word], denied: Sequence[Sequence[Word]], language: str) -> bool:
    """Whether the same stands beside the negator, or nothing: "nicht teuer" and "billig" may be the same."""
    plain = pack(language).words.function
    rest = [
        [word for word in part if word not in own and word.form not in plain]
        for part, own in zip((one, other), denied, strict=True)
    ]
    return not all(rest) or any(kin(x.key, y.key, language) for x, y in product(*rest))


def around(reading: Reading, part: slice) -> Span:
    """The place of the changed words, with one on either side so that an insertion has a place on both sides."""
    first, last = max(0, part.start - 1), min(len(reading.words), part.stop + 1) - 1
    return Span(reading.words[first].span.start, reading.words[last].span.end)
