"""What one of two full reports says is still to be done, and the other has been done: a vote, a request, an offer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from checker.align.slots.rarity import weight_of
from checker.compare.readings import Reading, asks, read_claim
from checker.compare.scene import Difference, Explanation, Place, Scene, Telling
from checker.languages import pack
from checker.model import Confidence, Side, Span, Word
from checker.model.frozen import frozen
from checker.values.statements.certainty import Certainty
from checker.values.statements.polarity import kin, negators

#: Where the step is told with two verbs the things that both clauses name are so rare together as one that stands in
#: one item of a thousand; with one verb as one of ninety.
TWO_VERBS, ONE_VERB = 7.0, 4.5


@frozen
class _Step:
    """A clause that tells what somebody does, with the word that says that it is ahead, or done."""

    reading: Reading
    span: Span
    word: Word
    verbs: tuple[Word, ...]
    things: tuple[Word, ...]


def find_pending(scene: Scene) -> Iterator[Difference]:
    """Steps that are ahead in one sure report and done in the other; none where a report tells both of one thing."""
    if not scene.sure:
        return
    told = {telling.side: (telling.once(_ahead), telling.once(_done)) for telling in scene.tellings}
    for side in Side:
        ahead, done = told[side][0], told[side.other][1]
        for one, other in product(ahead, done):
            if not _are_one(one, other) or any(_are_one(one, each) for each in told[side][1]):
                continue
            if not any(_are_one(each, other) for each in told[side.other][0]):
                yield _difference(one, other)
                break


def _ahead(telling: Telling) -> tuple[_Step, ...]:
    return tuple(_steps(telling, done=False))


def _done(telling: Telling) -> tuple[_Step, ...]:
    return tuple(_steps(telling, done=True))


def _steps(telling: Telling, *, done: bool) -> Iterator[_Step]:
    table = pack(telling.document.language)
    wanted = table.reservations.done if done else table.reservations.ahead
    unwanted = table.reservations.ahead if done else table.reservations.done | table.reservations.perfect
    for number, claim in enumerate(telling.claims):
        reading = read_claim(telling, number)
        if asks(reading):
            continue
        for clause in claim.clauses:
            words = [word for word in reading.words if clause.contains(word.span)]
            forms = {word.form for word in words}
            word = next((word for word in words if word.form in wanted), None)
            void = table.polarity.conditions | table.reservations.strong - table.reservations.hearsay
            if word is None or forms & unwanted or forms & void or negators(words, reading.language):
                continue
            yield _Step(
                reading,
                clause,
                word,
                tuple(each for each in words if each.kind == "verb"),
                tuple(each for each in words if each.kind in ("noun", "name")),
            )


def _are_one(one: _Step, other: _Step) -> bool:
    """Whether both tell one step: with one verb, or with two for it, and of things that are rare enough."""
    language = one.reading.language
    shared = [x for x in one.things if any(kin(x.key, y.key, language) for y in other.things)]
    if not any(each.kind == "noun" for each in shared):
        return False
    weight = weight_of(frozenset[str]().union(*(one.reading.telling.stems(each.form) for each in shared)))
    if weight >= ONE_VERB and any(kin(x.key, y.key, language) for x, y in product(one.verbs, other.verbs)):
        return True
    return weight >= TWO_VERBS and _are_of_one_row(one.verbs, other.verbs, language)


def _are_of_one_row(one: Sequence[Word], other: Sequence[Word], language: str) -> bool:
    rows = pack(language).reservations.steps
    return any(x.key in row and y.key in row for row in rows for x, y in product(one, other))


def _difference(ahead: _Step, done: _Step) -> Difference:
    less, fact = Place(ahead.span, Certainty.PLAN), Place(done.span, Certainty.FACT)
    side = ahead.reading.telling.side
    a, b = (less, fact) if side is Side.A else (fact, less)
    return Difference(
        relation=Certainty.PLAN,
        confidence=Confidence.MEDIUM,
        a=a,
        b=b,
        identity=(ahead.word.key, *sorted({each.key for each in (*ahead.verbs, *done.verbs)})),
        arguments=(("changed", ahead.word.form),),
        explanation=Explanation(
            f"certainty-{Certainty.PLAN}", (("word", ahead.word.form),), side, Place(ahead.word.span)
        ),
    )
