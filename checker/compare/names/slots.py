"""One slot, two names, in sentences worded otherwise: the same office, place, partner or half of a name around it.

Two sentences are a frame for each other where much of what they say is shared; how much is asked of them depends on how
closely the words beside the name bind it to its slot. Everything else stays silent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.claims.words import content_words
from checker.compare.names.exchanged import are_told, is_of_holder
from checker.compare.names.one_office import are_of_two_levels
from checker.compare.names.same import Mention, all_mentions, are_one_entity, may_be_one, telling_apart
from checker.compare.readings import even
from checker.compare.scene import Difference, Place, Scene, Telling
from checker.languages import pack
from checker.model import Confidence, Office, Pair
from checker.values.names.likeness import fold, is_slip
from checker.values.names.offices import may_be_one_office
from checker.values.names.places import is_place
from checker.values.names.read import is_office, is_place_preposition


class _Frame(NamedTuple):
    """What two sentences have to share beside the names: content stems, and their share of all that both have.

    Two reports on different events in one town share three stems and a half of them at most.
    """

    stems: int
    share: float


#: Behind a preposition of place; behind the same office; where a noun and a preposition, a partner, a part of the name,
#: the kind of place or what is of that nation bind it.
PLACE, OFFICE, BOUND = _Frame(3, 0.6), _Frame(3, 0.5), _Frame(3, 0.35)


def find_slots(scene: Scene) -> Iterator[Difference]:
    """Slots of candidate pairs that the two reports fill with different names; one finding a pair of names."""
    if not scene.of_one_language:
        return
    a, b = scene.once(all_mentions)
    nations = _nations(a), _nations(b)
    held: list[tuple[Mention, Mention]] = []
    for pair in scene.contested:
        for one in a[pair.a]:
            for other in b[pair.b]:
                frame = _bond(one, other)
                if (
                    frame is None
                    or (frame is OFFICE and not _may_hold_one(scene, one, other))
                    or (frame is PLACE and _is_filled_beside(scene, one, other))
                    or not _is_frame(scene, pair, one, other, frame)
                    or not _are_two(scene, nations, one, other)
                ):
                    continue
                held.append((one, other))
    found: dict[tuple[str, str], Difference] = {}
    for one, other in sorted(held, key=lambda both: even(both[0].span, both[1].span)):
        places = Place(one.span, one.text), Place(other.span, other.text)
        names = one.text, other.text
        found.setdefault(names, Difference("mismatch", Confidence.MEDIUM, *places, names))
    yield from found.values()


def _bond(a: Mention, b: Mention) -> _Frame | None:
    """What binds both names to one slot, if anything does."""
    language = a.language
    if a.kind != b.kind:
        return None
    if a.kind == "nation":
        same = a.after[:2] == b.after[:2] and len(a.after) > 1 and a.after[0][0].isalpha() and a.after[1][:1].isalpha()
        return BOUND if same else None
    if len(a.words) > 1 and len(b.words) > 1 and _share_half(a, b):
        return BOUND
    streets = pack(language).names.street_endings
    if streets and a.key.lower().endswith(streets) and b.key.lower().endswith(streets):
        return BOUND
    if _partners(a) & _partners(b):
        return BOUND
    if not (a.before and b.before):
        return None
    one, other = a.before[0], b.before[0]
    if is_office(one, language) and fold(one) == fold(other):
        return None if is_place(a.key, language) or is_place(b.key, language) else OFFICE
    # at the head of one of the two sentences it has a capital, and is the same word
    if one.lower() != other.lower() or not (one[0].islower() or other[0].islower()):
        return None
    if (
        len(a.before) > 1
        and fold(a.before[1]) == fold(b.before[1] if len(b.before) > 1 else "")
        and len(a.before[1]) > 3
    ):
        return BOUND
    return PLACE if is_place_preposition(one, language) else None


def _share_half(a: Mention, b: Mention) -> bool:
    """Whether the first or the last word of two names is the same; "New York" and "New Jersey" share nothing."""
    first = fold(a.words[0]) == fold(b.words[0]) and a.words[0] not in pack(a.language).names.place_openers
    return first or fold(a.key) == fold(b.key)


def _is_filled_beside(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether one of two places that are joined is told by the other report, so that it is the one: "in Adorf und
    Bdorf", "in Bdorf"."""
    return are_told(scene.b, [*_partners(a)]) or are_told(scene.a, [*_partners(b)])


def _may_hold_one(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether the office before both names may be one and of one time; two foreign ministers meet, and a former one is
    no rival of the present one."""
    offices = [_offices(telling, mention) for telling, mention in zip(scene.tellings, (a, b), strict=True)]
    many = pack(a.language).offices.held_by_many
    return any(
        may_be_one_office(one, other, a.language)
        and (one.former, one.shifted) == (other.former, other.shifted)
        and one.area not in many
        and not are_of_two_levels(scene, one, other)
        for one in offices[0]
        for other in offices[1]
    ) or not (offices[0] or offices[1])


def _offices(telling: Telling, mention: Mention) -> tuple[Office, ...]:
    return tuple(
        office
        for entity in telling.entities
        if any(span.overlaps(mention.span) for span in entity.spans)
        for office in entity.offices
    )


def _partners(mention: Mention) -> frozenset[str]:
    """The words that a joining word joins to the name: "Adorf und Bdorf"."""
    joining = pack(mention.language).fillers.joining
    sides = (mention.before, mention.after)
    near = (side[1] for side in sides if len(side) > 1 and side[0].lower() == joining and side[1][0].isupper())
    return frozenset(fold(word) for word in near)


def _nations(by_claim: Sequence[Sequence[Mention]]) -> frozenset[str]:
    return frozenset(mention.nation for found in by_claim for mention in found)


def _are_two(scene: Scene, nations: tuple[frozenset[str], frozenset[str]], a: Mention, b: Mention) -> bool:
    language = a.language
    if may_be_one(a, b, language) or scene.a.aliases.are_one(a.text, b.text, language, language):
        return False
    if are_one_entity(scene, a, b):
        return False
    if a.kind == "nation":
        return a.nation not in nations[1] and b.nation not in nations[0] and not is_of_holder(a)
    one, other = telling_apart(a, b)
    if is_slip(one[-1], other[-1], language):
        return False
    return not (are_told(scene.b, one) or are_told(scene.a, other))


def _is_frame(scene: Scene, pair: Pair, a: Mention, b: Mention, frame: _Frame) -> bool:
    one, other = _without(scene.a, pair.a, a), _without(scene.b, pair.b, b)
    return len(one & other) >= frame.stems and len(one & other) >= frame.share * len(one | other)


def _without(telling: Telling, number: int, mention: Mention) -> frozenset[str]:
    own = content_words(mention.span.of(telling.text), mention.language)
    return telling.words[number] - frozenset(own)
