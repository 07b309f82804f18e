"""One person, two descriptions that exclude each other: nation, party, rank, calling, told of one age or one name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.compare.readings import even
from checker.compare.scene import Difference, Place, Scene, Telling
from checker.languages import pack
from checker.model import Confidence, UnitClass
from checker.values.names.described import Described, read_described, told_values
from checker.values.names.places import is_place
from checker.values.names.read import read_words, word_tag

#: Two reports that both tell one age are of one person where they have so many content stems in common, too.
SHARED = 3


def find_described(scene: Scene) -> Iterator[Difference]:
    """Descriptions of one person that exclude each other; relation "role", one finding a person and field.

    Nothing where either report says anywhere, of whomever, what the other says.
    """
    if not scene.of_one_language or len(scene.words[0] & scene.words[1]) < SHARED:
        return
    a, b = scene.a.once(_by_person), scene.b.once(_by_person)
    told = scene.a.once(_told), scene.b.once(_told)
    seen: set[tuple[str, str]] = set()
    for person, field in sorted(a.keys() & b.keys()):
        one, other = a[person, field], b[person, field]
        if _says(one, told[1]) or _says(other, told[0]):
            continue
        x, y = min(((x, y) for x in one for y in other), key=lambda both: even(both[0].span, both[1].span))
        if (x.told, y.told) in seen:
            continue
        seen.add((x.told, y.told))
        places = Place(x.span, x.told), Place(y.span, y.told)
        yield Difference("role", Confidence.MEDIUM, *places, (x.told, y.told, person))


def _by_person(telling: Telling) -> dict[tuple[str, str], list[Described]]:
    """What a report says of each person and field; what is of nobody, and alone in its field, is of the one whose age
    alone it tells, if it names nobody."""
    told = telling.once(described)
    ages = {str(q.stated) for claim in telling.claims for q in claim.quantities if q.unit_class is UnitClass.AGE}
    named = _names_somebody(telling)
    once = pack(telling.document.language).persons.told_once
    found: dict[tuple[str, str], list[Described]] = {}
    for each in told:
        alone = len({other.values for other in told if other.field == each.field}) == 1
        lone = alone and len(ages) == 1 and not named and (each.field in once or each.bare)
        person = each.person or (next(iter(ages)) if lone else "")
        if person:
            found.setdefault((person, each.field), []).append(each)
    return {key: own for key, own in found.items() if len({each.values for each in own}) == 1}


def _names_somebody(telling: Telling) -> bool:
    """Whether a report has a name that may be a given one before another word with a capital, whatever it is of."""
    language = telling.document.language
    tag = pack(language).names.tag
    return any(
        one.text[0].isupper()
        and word_tag(one.text, language)[0] == tag
        and (other.text[0].isupper() and not is_place(one.text, language))
        for one, other in pairwise(read_words(telling.text))
    )


def described(telling: Telling) -> tuple[Described, ...]:
    """The descriptions of a report; see `read_described`."""
    return read_described(telling.text, telling.claims, telling.entities, telling.document.language)


def _told(telling: Telling) -> frozenset[tuple[str, str]]:
    own = frozenset((each.field, value) for each in telling.once(described) for value in each.values)
    return own | told_values(telling.text, telling.document.language)


def _says(told: Sequence[Described], other: frozenset[tuple[str, str]]) -> bool:
    return any((each.field, value) in other for each in told for value in each.values)
