"""The one end of a thing in one full report and the other end in the other: the driver was sober, or had drunk.

The whole of both is the evidence, as with the dates of one thing (`checker.compare.dates.milestones`): either report
tells one end alone, however little the two sentences have in common.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product

from checker.align.slots.rarity import weight_of
from checker.compare.readings import asks, differ, read_claim
from checker.compare.scene import Difference, Scene, Telling
from checker.languages import pack
from checker.model import Claim, Confidence, Span, Word
from checker.model.patterns import compiled
from checker.values.statements.polarity import kin

#: So many things both sentences name where a report may tell of several of a kind, or a noun that stands in fewer than
#: one item of a thousand.
OF_SEVERAL, UNCOMMON = 2, 7.0

#: Kind -> whether it is the other end -> the claims that tell it, with the words that do.
_Ends = Mapping[str, Mapping[bool, tuple[tuple[int, Span], ...]]]


def find_outcomes(scene: Scene) -> Iterator[Difference]:
    """Ends of one thing that exclude each other in two sure reports, one for each kind of thing; symmetric."""
    if not scene.sure:
        return
    a, b = (telling.once(_ends) for telling in scene.tellings)
    several = pack(scene.a.document.language).outcomes.of_several
    for kind in sorted(a.keys() & b.keys()):
        if kind not in several and (len(a[kind]) > 1 or len(b[kind]) > 1):
            continue
        pairs = [
            (one, other)
            for way in (False, True)
            for one, other in product(a[kind].get(way, ()), b[kind].get(not way, ()))
            if kind not in several or _speak_of_one(scene, one[0], other[0])
        ]
        if pairs:
            (i, x), (j, y) = pairs[0]
            yield differ("opposite", Confidence.MEDIUM, read_claim(scene.a, i), read_claim(scene.b, j), x, y)


def _speak_of_one(scene: Scene, i: int, j: int) -> bool:
    """Whether both claims name two things alike, or one by an uncommon noun."""
    one, other = (
        [word for word in read_claim(telling, number).words if word.kind in ("noun", "name")]
        for telling, number in ((scene.a, i), (scene.b, j))
    )
    language = scene.a.document.language
    shared = [x for x in one if any(kin(x.key, y.key, language) for y in other)]
    uncommon = any(x.kind == "noun" and weight_of(scene.a.stems(x.form)) >= UNCOMMON for x in shared)
    return uncommon or len({x.key for x in shared}) >= OF_SEVERAL


def _ends(telling: Telling) -> _Ends:
    """What the report tells of each kind; a sentence that asks or supposes tells nothing."""
    found: dict[str, dict[bool, list[tuple[int, Span]]]] = {}
    table = pack(telling.document.language)
    unsure = table.reservations.strong | table.polarity.conditions
    for number, claim in enumerate(telling.claims):
        if asks(read_claim(telling, number)) or any(word.form in table.outcomes.demanded for word in claim.words):
            continue
        for kind, (one, other) in _patterns(telling.document.language).items():
            match = other.search(telling.text, claim.span.start, claim.span.end)
            is_other = match is not None
            match = match or one.search(telling.text, claim.span.start, claim.span.end)
            if match and not any(word.form in unsure for word in _beside(claim, Span(*match.span()))):
                found.setdefault(kind, {}).setdefault(is_other, []).append((number, Span(*match.span())))
    return {kind: {way: tuple(held) for way, held in ways.items()} for kind, ways in found.items()}


def _beside(claim: Claim, span: Span) -> Iterator[Word]:
    """The words of the clause that the span begins in, its nouns aside: a forecast may be the thing that is told of."""
    clause = claim.clause_of(Span(span.start, span.start + 1))
    return (word for word in claim.words if clause.contains(word.span) and word.kind != "noun")


@cache
def _patterns(language: str) -> Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    table = pack(language).outcomes

    def made(rows: tuple[str, ...]) -> re.Pattern[str]:
        whole = "|".join(f"(?:{row})" for row in rows)
        for name, part in table.parts.items():
            whole = whole.replace(f"{{{name}}}", part)
        return compiled(whole, re.IGNORECASE)

    return {kind: (made(rows), made(table.other[kind])) for kind, rows in table.one.items()}
