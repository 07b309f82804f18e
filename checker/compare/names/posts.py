"""One person, two offices: the head of two firms, the coach of two clubs, two ministers, where one of them is told by
one report alone.

Many lead more than one thing, so two owners are two posts only where nothing else in either report speaks of the
second: who writes of a firm's head names the firm. Of 33 pairs of headlines in an archive that each name one person as
the head of something, none was of two firms; four had a noun for the firm, or one of two firms that the person leads.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from checker.compare.names.one_office import words_of
from checker.compare.scene import Difference, Place, Scene, Telling
from checker.languages import pack
from checker.model import Confidence, Entity, EntityKind, Office
from checker.values.names.kinds import club_of, is_name
from checker.values.names.likeness import fold
from checker.values.names.offices import may_be_one_office, share_owner
from checker.values.names.role_words import country_of

#: Owners of so few letters may be abbreviations of each other: BA, FCN, Uefa.
ABBREVIATION = 4


def find_posts(scene: Scene) -> Iterator[Difference]:
    """Offices that exclude each other and are given to one person by the two reports; one finding a person."""
    language = scene.a.document.language
    if not scene.of_one_language:
        return
    a, b = _persons(scene.a), _persons(scene.b)
    for family in sorted(a.keys() & b.keys()):
        one, other = a[family], b[family]
        if one.given and other.given and one.given != other.given:
            continue
        for x, y in product(one.offices, other.offices):
            if _exclude(scene, x, y, language):
                values = x.span.of(scene.a.text), y.span.of(scene.b.text)
                places = Place(x.span, values[0]), Place(y.span, values[1])
                yield Difference("role", Confidence.MEDIUM, *places, (*values, family))
                break


def _persons(telling: Telling) -> dict[str, Entity]:
    """The persons with an office by family name; none of a name that two bear."""
    found: dict[str, list[Entity]] = {}
    for entity in telling.entities:
        if entity.family and entity.kind is EntityKind.PERSON:
            found.setdefault(entity.family, []).append(entity)
    return {family: persons[0] for family, persons in found.items() if len(persons) == 1 and persons[0].offices}


def _exclude(scene: Scene, a: Office, b: Office, language: str) -> bool:
    if a.former or b.former or a.shifted != b.shifted or may_be_one_office(a, b, language):
        return False
    if _are_of_two_kinds(a, b, language) or _are_of_two_kinds(b, a, language):
        return True
    levels = frozenset(pack(language).roles.levels)
    owners = [office.of - levels for office in (a, b)]
    if a.head != b.head or not all(owners) or not _is_held_once(scene, a, b, owners, language):
        return False
    # of one of the owners neither report has another word
    of_a = _speaks_of(scene.a, owners[0], a) or _speaks_of(scene.b, owners[0])
    of_b = _speaks_of(scene.b, owners[1], b) or _speaks_of(scene.a, owners[1])
    return not (of_a and of_b)


def _are_of_two_kinds(a: Office, b: Office, language: str) -> bool:
    """Whether nobody is the first and the second at a time, whatever else the reports tell: deputy and head of one
    state, head of a government and a minister or the parliament's president, head of a state that has no such office,
    national coach and coach of a club."""
    table, states = pack(language).offices, [word[1:] for word in b.of if word[0] == "="]
    if (
        a.head in table.governing
        and not a.area
        and (b.area in table.sole_areas or (b.head in table.by_area and b.area))
    ):
        return b.area not in table.held_by_many
    if a.head == b.head and a.area in table.deputies and not b.area:
        return a.head in table.sole or bool(states and (not a.of or share_owner(a.of, b.of)))
    if a.head in table.of_states and {a.head, b.head} in table.of_one_state:
        return bool(states) and table.of_states[a.head].isdisjoint(states)
    return a.head in table.national and b.head in table.of_matches and any(club_of(word, language) for word in b.of)


def _is_held_once(scene: Scene, a: Office, b: Office, owners: Sequence[frozenset[str]], language: str) -> bool:
    """Whether nobody holds the office for both owners: two states, two clubs, a party and whatever else, two firms that
    go by names. A word that is no name may be what the other owner is, and an abbreviation the other owner's."""
    parties = frozenset(map(fold, pack(language).roles.parties))
    led = [bool(parties & of) for of in owners]
    short = [any(len(word) <= ABBREVIATION and word[0] != "=" and word not in parties for word in of) for of in owners]
    of_two_letters = all(short) and {word[0] for word in owners[0]}.isdisjoint(word[0] for word in owners[1])
    if any(short) and not (any(led) or of_two_letters):
        return False
    if a.head in pack(language).offices.of_each_side or any(led):
        return True
    named = (_is_of_a_name(office, telling) for office, telling in zip((a, b), scene.tellings, strict=True))
    return a.head in pack(language).offices.leading and all(named)


def _is_of_a_name(office: Office, telling: Telling) -> bool:
    """Whether what stands before the noun of an office is a name: "Nordwerk-Chef", not "Agentur-Chef"."""
    language = telling.document.language
    first, hyphen, _ = office.span.of(telling.text).rpartition(" ")[2].rpartition("-")
    return bool(hyphen) and not country_of(first, language) and is_name(first, "", language)


def _speaks_of(telling: Telling, owner: frozenset[str], but: Office | None = None) -> bool:
    """Whether a report names an owner, in other words than those of that office."""
    text = telling.text
    if but is not None:
        text = text[: but.span.start] + " " + text[but.span.end :]
    return share_owner(owner, words_of(text, telling.document.language))
