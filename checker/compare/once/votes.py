"""The figures of one vote: 26 to 21 in one report, 26 for and 22 against in the other."""

from __future__ import annotations

import re

from checker.compare.once.tied import are_tied
from checker.compare.scene import Place, Scene, Telling
from checker.languages import pack
from checker.model import Span
from checker.model.frozen import frozen
from checker.model.patterns import compiled

#: Votes are mistaken by so great a share of them; farther apart they are of two motions.
MISTAKEN = 0.15


@frozen
class _Vote:
    """The figures in the order of the text, and their places."""

    figures: tuple[int, int]
    spans: tuple[Span, Span]

    @property
    def is_won(self) -> bool:
        return self.figures[0] > self.figures[1]

    @property
    def ranked(self) -> tuple[tuple[int, Span], tuple[int, Span]]:
        """Majority first."""
        one, other = zip(self.figures, self.spans, strict=True)
        return (one, other) if one[0] >= other[0] else (other, one)


def differing_votes(scene: Scene) -> tuple[tuple[Place, Place], ...]:
    """The figures of the majority and of the minority that differ, where each report tells one vote; symmetric."""
    if not are_tied(scene):
        return ()
    a, b = (telling.once(_only_vote) for telling in scene.tellings)
    if a is None or b is None:
        return ()
    pairs = list(zip(a.ranked, b.ranked, strict=True))
    apart = sum(abs(one[0] - other[0]) for one, other in pairs)
    if not apart or apart > MISTAKEN * min(sum(a.figures), sum(b.figures)):
        return ()
    return tuple(
        (Place(one[1], str(one[0])), Place(other[1], str(other[0]))) for one, other in pairs if one[0] != other[0]
    )


def are_of_two_votes(scene: Scene, a: Span, b: Span) -> bool:
    """Whether two figures are of votes of which the one was won and the other lost: "17 zu 14", "12 zu 19"; symmetric.

    Two figures at one place of each, that is: equal votes told the other way round agree.
    """
    one, other = (
        [vote for vote in telling.once(_votes) if any(each.overlaps(span) for each in vote.spans)]
        for telling, span in ((scene.a, a), (scene.b, b))
    )
    return bool(one and other) and all(x.is_won is not y.is_won for x in one for y in other)


def _only_vote(telling: Telling) -> _Vote | None:
    table = pack(telling.document.language).once
    if compiled(table.motions, re.IGNORECASE).search(telling.text):
        return None
    found = telling.once(_votes)
    return found[0] if len({tuple(sorted(each.figures)) for each in found}) == 1 else None


def _votes(telling: Telling) -> tuple[_Vote, ...]:
    ways = (compiled(way, re.IGNORECASE) for way in pack(telling.document.language).once.votes)
    return tuple(_read(match) for way in ways for match in way.finditer(telling.text))


def _read(match: re.Match[str]) -> _Vote:
    return _Vote(
        (int(match["one"]), int(match["other"])),
        (Span(*match.span("one")), Span(*match.span("other"))),
    )
