"""The same statement in quotation marks in one report and in reported speech in the other."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from checker.compare.quotes.sayings import Bond, Saying, bond
from checker.compare.scene import Scene
from checker.model import QuoteKind
from checker.model.frozen import frozen

#: So much of the quotation's content stands in the reported words, and so much of the reported words in the quotation:
#: reported speech drops little and adds a subject.
OF_THE_QUOTED, OF_THE_REPORTED = 0.6, 0.4

#: The same where the speaker of one side is not known or is called by an office alone.
OF_THE_QUOTED_ANYONE, OF_THE_REPORTED_ANYONE = 0.8, 0.6

#: Content stems in common; fewer are shared by any two sentences about a thing. Two will do where they are nearly all.
SHARED, NEARLY_ALL = 3, 0.8

#: Quoted words inside the report's own sentence are a statement from so many on.
PARTIAL_STATEMENT = 5

#: Stems of one word in two moods share a beginning of so many letters, and this is what may be left of each: "kommt",
#: "komme"; "werden", "werde".
BEGINNING, LEFT = 4, 2


@frozen
class Rendering:
    """Quotation `quoted` of one report and reported speech `reported` of the other, by their numbers.

    `quoted_in_a` says which report has the marks. `likeness` is in [0, 1].
    """

    quoted: int
    reported: int
    quoted_in_a: bool
    likeness: float
    same_speaker: bool


def find_renderings(
    scene: Scene,
    quoted: tuple[Sequence[Saying], Sequence[Saying]],
    reported: tuple[Sequence[Saying], Sequence[Saying]],
    done: tuple[Collection[int], Collection[int]],
) -> tuple[Rendering, ...]:
    """One to one, the likest first; the order mirrors with the sides.

    Args:
        quoted, reported: what stands in marks and what is reported without, of a and of b.
        done: the numbers of the quotations that found their like in the other report.
    """
    if not scene.of_one_language:
        return ()
    told = _told_alike(*reported)
    found = [
        *_one_way(quoted[0], reported[1], done[0], told[1] | _around(reported[1], quoted[1], done[1]), in_a=True),
        *_one_way(quoted[1], reported[0], done[1], told[0] | _around(reported[0], quoted[0], done[0]), in_a=False),
    ]
    place = {True: (quoted[0], reported[1]), False: (quoted[1], reported[0])}

    def rank(one: Rendering) -> tuple[float, ...]:
        marks, without = place[one.quoted_in_a]
        starts = (marks[one.quoted].quote.span.start, without[one.reported].quote.span.start)
        return (-one.same_speaker, -round(one.likeness, 6), sum(starts), *sorted(starts))

    taken: set[tuple[str, bool, int]] = set()
    chosen = []
    for one in sorted(found, key=rank):
        keys = {("quoted", one.quoted_in_a, one.quoted), ("reported", one.quoted_in_a, one.reported)}
        if not keys & taken:
            taken |= keys
            chosen.append(one)
    return tuple(chosen)


def _told_alike(a: Sequence[Saying], b: Sequence[Saying]) -> tuple[set[int], set[int]]:
    """Reported speech that both reports have in the same words."""
    both = {saying.tokens for saying in a} & {saying.tokens for saying in b}
    first, second = ({n for n, saying in enumerate(side) if saying.tokens in both} for side in (a, b))
    return first, second


def _around(reported: Sequence[Saying], quoted: Sequence[Saying], done: Collection[int]) -> set[int]:
    """Reported speech around words in marks that found their like: the marks speak for it."""
    inside: dict[int, list[Saying]] = {}
    for number in done:
        inside.setdefault(quoted[number].claim, []).append(quoted[number])
    return {
        number
        for number, saying in enumerate(reported)
        if any(saying.quote.span.overlaps(each.quote.span) for each in inside.get(saying.claim, ()))
    }


def _one_way(
    quoted: Sequence[Saying], reported: Sequence[Saying], done: Collection[int], told: set[int], *, in_a: bool
) -> Iterator[Rendering]:
    beginnings: dict[str, set[int]] = {}
    for number, saying in enumerate(reported):
        if number not in told:
            for stem in saying.stems:
                beginnings.setdefault(stem[:BEGINNING], set()).add(number)
    for number, saying in enumerate(quoted):
        speech = saying.quote.kind is QuoteKind.DIRECT or len(saying.tokens) >= PARTIAL_STATEMENT
        if number in done or not speech or not saying.stems:
            continue
        near: dict[int, int] = {}
        for beginning in {stem[:BEGINNING] for stem in saying.stems}:
            for other in beginnings.get(beginning, ()):
                near[other] = near.get(other, 0) + 1
        for other in sorted(other for other, count in near.items() if count >= SHARED - 1):
            likeness = _likeness(saying, reported[other])
            if likeness:
                yield Rendering(number, other, in_a, likeness, bond(saying, reported[other]) is Bond.SAME)


def _likeness(quoted: Saying, reported: Saying) -> float:
    """The mean of both shares where the reported words render the quotation, else 0."""
    speakers = bond(quoted, reported)
    if speakers is Bond.OTHER:
        return 0.0
    shared = shared_stems(quoted.stems, reported.stems)
    of_quoted, of_reported = shared / len(quoted.stems), shared / len(reported.stems)
    known = speakers is Bond.SAME
    wanted = (OF_THE_QUOTED, OF_THE_REPORTED) if known else (OF_THE_QUOTED_ANYONE, OF_THE_REPORTED_ANYONE)
    enough = shared >= SHARED or (known and shared == SHARED - 1 and min(of_quoted, of_reported) >= NEARLY_ALL)
    if not enough or of_quoted < wanted[0] or of_reported < wanted[1]:
        return 0.0
    return (of_quoted + of_reported) / 2


def shared_stems(a: Collection[str], b: Collection[str]) -> int:
    """How many stems of `a` stand in `b`, other forms of one word included."""
    return sum(stem in b or any(_one_word(stem, other) for other in b) for stem in a)


def _one_word(one: str, other: str) -> bool:
    common = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        common += 1
    return common >= BEGINNING and max(len(one), len(other)) - common <= LEFT
