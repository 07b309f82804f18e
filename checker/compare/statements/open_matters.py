"""What one report leaves open and the other settles: the cause, the end of an outage, a vote's outcome, an appeal.

Quiet where a report does both: who settles a matter further down leaves nothing open, and who names the projection
once tells no result as final.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.compare.scene import EVENT_NAMES, Difference, Explanation, Place, Scene, Telling
from checker.model import Confidence, Side, Span, UnitClass, Voice
from checker.model.frozen import frozen
from checker.values.statements.open_matters import (
    APPEAL,
    CAUSE,
    END,
    VOTE,
    Matter,
    is_hedged,
    lasts,
    open_matters,
    parties_of,
    settled_matters,
    tells_of_vote,
)
from checker.values.statements.polarity import kin

#: So many content stems have to stand in both sentences. Of an end none: the outage and the repair are told in other
#: words, and a report of one event speaks of one end; so of an appeal of one party, and in full reports of the cause.
SHARED_STEMS = {CAUSE: 1, END: 0, VOTE: 2, APPEAL: 0}

#: A place longer than this is cut to the word of doubt.
LONGEST_PLACE = 100

#: How the certainty of what is open is called: `checker.report.messages`, `checker.rules.rule`.
_RELATION = {CAUSE: "unknown", END: "unknown", VOTE: "projection", APPEAL: "unknown"}


@frozen
class _Told:
    """A matter that one claim of one report leaves open, or settles."""

    side: Side
    claim: int
    kind: str
    span: Span


def find_open_matters(scene: Scene) -> Iterator[Difference]:
    """Matters that one report alone leaves open; one finding a matter and direction."""
    if not scene.of_one_language or len(scene.a.names & scene.b.names) < EVENT_NAMES:
        return
    told = {telling.side: (telling.once(_open), telling.once(_settled)) for telling in scene.tellings}
    both = dict(zip((Side.A, Side.B), scene.told_by_both, strict=True))
    for kind in (CAUSE, END, VOTE, APPEAL):
        for side in (Side.A, Side.B):
            doubts = [each for each in told[side][0] if each.kind == kind]
            facts = [each for each in told[side.other][1] if each.kind == kind]
            if _are_told_together(scene, kind, told[side.other][0], told[side][1]):
                continue
            pairs = [
                (doubt, fact)
                for doubt in doubts
                for fact in facts
                if doubt.claim not in both[side] and fact.claim not in both[side.other]
                if _speak_of_one_thing(scene, doubt, fact)
            ]
            if pairs:
                yield _difference(scene, *max(pairs, key=lambda pair: _likeness(scene, *pair)))


def _are_told_together(scene: Scene, kind: str, doubts: Sequence[_Told], facts: Sequence[_Told]) -> bool:
    """Whether the one who settles leaves it open too, or the one who leaves it open settles it too."""
    open_there = any(each.kind == kind and _binds(scene, each) for each in doubts)
    return open_there or (kind != VOTE and any(each.kind == kind for each in facts))


def _binds(scene: Scene, doubt: _Told) -> bool:
    """Whether a doubt reaches the whole report: a cause or an end does, a projection where it gives the winner."""
    if doubt.kind != VOTE:
        return True
    telling = _telling(scene, doubt.side)
    sentence = telling.claims[doubt.claim].span
    settled = settled_matters(telling.text, sentence, telling.document.language)
    return any(each.kind == VOTE for each in settled)


def _telling(scene: Scene, side: Side) -> Telling:
    return scene.a if side is Side.A else scene.b


def _open(telling: Telling) -> list[_Told]:
    language = telling.document.language
    return [
        _Told(telling.side, number, matter.kind, _whole(telling, number, matter))
        for number, claim in enumerate(telling.claims)
        for matter in open_matters(telling.text, claim.span, language)
    ]


def _whole(telling: Telling, number: int, matter: Matter) -> Span:
    """The words of doubt; of a vote with its outcome, where that stands near: "laut Prognosen gewonnen"."""
    if matter.kind != VOTE:
        return matter.span
    for each in settled_matters(telling.text, telling.claims[number].span, telling.document.language):
        whole = Span(min(each.span.start, matter.span.start), max(each.span.end, matter.span.end))
        if each.kind == VOTE and whole.end - whole.start <= LONGEST_PLACE:
            return whole
    return matter.span


def _settled(telling: Telling) -> list[_Told]:
    language = telling.document.language
    found: list[_Told] = []
    for number, claim in enumerate(telling.claims):
        held = open_matters(telling.text, claim.span, language)
        if claim.voice is Voice.DIRECT or claim.span.of(telling.text).rstrip().endswith("?"):
            continue
        kinds = {matter.kind for matter in held}
        stated = [*settled_matters(telling.text, claim.span, language), *_ends(telling, number)]
        for kind, span in stated:
            sure = kind in (END, APPEAL) or not is_hedged(claim.span.of(telling.text), language)
            if kind not in kinds and sure:
                found.append(_Told(telling.side, number, kind, span))
    return found


def _ends(telling: Telling, number: int) -> Iterator[tuple[str, Span]]:
    """The days until which something lasts, and how long."""
    claim = telling.claims[number]
    yield from ((END, date.span) for date in claim.dates if date.role == "until")
    yield from ((END, each.span) for each in claim.quantities if each.unit_class is UnitClass.DURATION)


def _speak_of_one_thing(scene: Scene, doubt: _Told, fact: _Told) -> bool:
    tellings = [_telling(scene, each.side) for each in (doubt, fact)]
    sentences = [
        telling.claims[each.claim].span.of(telling.text) for telling, each in zip(tellings, (doubt, fact), strict=True)
    ]
    if doubt.kind == END and not all(lasts(sentence, scene.a.document.language) for sentence in sentences):
        return False
    if doubt.kind == VOTE:
        wins = settled_matters(tellings[0].text, tellings[0].claims[doubt.claim].span, scene.a.document.language)
        if not any(each.kind == VOTE for each in wins) or not all(
            tells_of_vote(each.text, scene.a.document.language) for each in tellings
        ):
            return False
    if doubt.kind == APPEAL and not _parties(scene, doubt) & _parties(scene, fact):
        return False
    if doubt.kind == CAUSE and scene.sure:
        return True
    return len(_shared(scene, doubt, fact)) >= SHARED_STEMS[doubt.kind]


def _parties(scene: Scene, told: _Told) -> frozenset[str]:
    """Whose appeal it is: the party that the sentence names, or the one before."""
    telling = _telling(scene, told.side)
    for claim in telling.claims[max(0, told.claim - 1) : told.claim + 1][::-1]:
        if found := parties_of(claim.span.of(telling.text), telling.document.language):
            return found
    return frozenset()


def _shared(scene: Scene, doubt: _Told, fact: _Told) -> frozenset[str]:
    one, other = (_telling(scene, each.side).words[each.claim] for each in (doubt, fact))
    return one & other


def _likeness(scene: Scene, doubt: _Told, fact: _Told) -> tuple[int, int]:
    """How many stems both sentences have, and how many words of one are kin to one of the other."""
    one, other = (_telling(scene, each.side).claims[each.claim].words for each in (doubt, fact))
    language = scene.a.document.language
    akin = sum(any(kin(x.key, y.key, language) for y in other if y.is_content) for x in one if x.is_content)
    return len(_shared(scene, doubt, fact)), akin


def _difference(scene: Scene, doubt: _Told, fact: _Told) -> Difference:
    relation = _RELATION[doubt.kind]
    less, more = (Place(each.span, value) for each, value in ((doubt, relation), (fact, "fact")))
    a, b = (less, more) if doubt.side is Side.A else (more, less)
    word = doubt.span.of(_telling(scene, doubt.side).text)
    return Difference(
        relation=relation,
        confidence=Confidence.MEDIUM,
        a=a,
        b=b,
        identity=(doubt.kind, relation),
        arguments=(("changed", word),),
        explanation=Explanation(f"certainty-{relation}", (("word", word),), doubt.side, Place(doubt.span)),
    )
