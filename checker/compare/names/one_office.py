"""How closely two reports' words name one office: what makes "Konzernchef Maes" and "Nordwerk-Chef Holm" one post."""

from __future__ import annotations

from functools import lru_cache

from checker.compare.names.one_owner import (
    ONE_MATCH,
    ONE_STORY,
    are_of_one_club,
    are_of_one_sport,
    are_of_one_state,
    are_of_the_own_state,
    are_of_two_clubs,
    are_of_two_states,
    sports_of,
)
from checker.compare.scene import EVENT_NAMES, Scene, Telling
from checker.languages import pack
from checker.model import Entity, Office
from checker.values.names.kinds import names_of_one_thing
from checker.values.names.likeness import fold
from checker.values.names.offices import may_be_one_office, owner, share_owner, two_at_the_head
from checker.values.names.places import is_place
from checker.values.names.read import read_words

#: So much two reports share where each side of the story may have such an office and none says which: two presidents.
ONE_SIDE = 0.5

#: Owners whose names are kept: those of both reports.
OWNERS = 500

#: Texts whose words are kept: both reports of a comparison.
TEXTS = 2


def bond(scene: Scene, persons: tuple[Entity, Entity], offices: tuple[Office, Office], likeness: float) -> str:
    """What makes the offices of two persons one: "given", "specific", "area", "owner", "side"; "" for nothing.

    Args:
        scene: both reports.
        persons: who holds the office in A and in B.
        offices: which may be one (`may_be_one_office`).
        likeness: the content stems that the reports share of those of the shorter one.
    """
    (a, b), language = offices, scene.a.document.language
    table, levels = pack(language).offices, frozenset(pack(language).roles.levels)
    one_story = likeness >= ONE_STORY or len(scene.event_names) >= EVENT_NAMES
    owned = _is_owned(scene, a, b, language)
    club = are_of_one_club(scene, a, b)
    if are_of_two_clubs(scene, a, b):
        return ""
    met = {a.head, b.head} <= table.of_matches and likeness < ONE_MATCH and not club
    given = bool(persons[0].given) and persons[0].given == persons[1].given
    # two coaches of a day may be Christian and Cristian
    bare = may_be_one_by_name(scene, a, b) and not met
    bare = bare and persons[0].name.split()[0] == persons[1].name.split()[0]
    if given and ((one_story and (owned or bare or club)) or _is_of_one_area(a, b, language)):
        return "given"
    if a.head == b.head and one_story and _share_half(*persons):
        return "given"
    if not may_be_one_office(a, b, language) or are_of_two_levels(scene, a, b):
        return ""
    of_states = any(word.startswith("=") for word in a.of | b.of)
    if _have_passed(scene, a, b) and likeness >= ONE_MATCH:
        owned = (owned and not of_states) or ({a.head, b.head} <= table.leading and not a.of | b.of)
        return "owner" if owned or are_of_one_state(scene, a, b, likeness) else ""
    if a.former or b.former or a.shifted or b.shifted:
        return ""
    if two_at_the_head(a, language) or two_at_the_head(b, language):
        return "specific" if _is_of_one_sex(a, b, language) else ""
    if share_owner(a.of - levels, b.of - levels) and (a.head == b.head or one_story):
        return "specific"
    if a.of & b.of & frozenset([pack(language).roles.union_level]) and _is_of_one_area(a, b, language):
        return "specific"
    general = table.general | {""}
    alike = a.head == b.head and (a.area == b.area or (a.area in general and b.area in general))
    if are_of_one_state(scene, a, b, likeness):
        return "specific"
    if not one_story:
        return "owner" if owned and _heads_a_firm(a, b, language) and likeness >= ONE_STORY / 2 else ""
    parties = frozenset(map(fold, pack(language).roles.parties)) if a.head in table.by_area else frozenset[str]()
    if alike and (a.of | b.of) <= levels | parties and _is_alone(scene, a) and not are_of_two_states(scene, a, b):
        return "area"
    if alike and a.area in table.held_by_many and are_of_the_own_state(scene, a, b):
        return "area"
    if club and alike:
        return "owner"
    if owned:
        return "owner" if _is_of_one_owner(a, b, likeness, language) else ""
    alike = alike or ({a.head, b.head} <= table.governing - table.sole and not a.area and not b.area)
    return "side" if alike and _is_of_one_side(scene, a, likeness) else ""


def may_be_one_by_name(scene: Scene, a: Office, b: Office) -> bool:
    """Whether two offices may be told of one person by words that need not fit: the nation of who heads a union, the
    club or the union of a coach, a ministry by one of its areas."""
    language = scene.a.document.language
    table, levels = pack(language).offices, frozenset(pack(language).roles.levels)
    if None not in (a.female, b.female) and a.female != b.female:
        return False
    coaches = {a.head, b.head} <= table.of_matches | table.national
    if a.head != b.head and not coaches and not any({a.head, b.head} <= line for line in table.one_head):
        return False
    named = (_names(office.of - levels, language) for office in (a, b))
    told = (told_in(scene.b), told_in(scene.a))
    owners = [office.of - levels for office in (a, b)]
    fit = not all(owners) or share_owner(*owners) or any(share_owner(*both) for both in zip(named, told, strict=True))
    general = table.general | {""}
    return fit and (a.area == b.area or a.area in general or b.area in general)


def _have_passed(scene: Scene, a: Office, b: Office) -> bool:
    """Whether both offices are told as past, one of them perhaps as one of many years: "langjähriger"."""
    told = (_is_lasting(telling, office) for telling, office in zip(scene.tellings, (a, b), strict=True))
    return (a.former or b.former) and all(
        office.former or lasting for office, lasting in zip((a, b), told, strict=True)
    )


def _is_lasting(telling: Telling, office: Office) -> bool:
    lasting = pack(telling.document.language).roles.lasting
    return (
        any(
            word.text.lower().startswith(lasting)
            for word in read_words(telling.text, office.span.start, office.span.end)
        )
        if lasting
        else False
    )


def _is_of_one_sex(a: Office, b: Office, language: str) -> bool:
    """Whether both are the woman, or the man, of a party that has one of each at its head."""
    pairs = frozenset(map(fold, pack(language).offices.both_sexes))
    return None not in (a.female, b.female) and a.female == b.female and bool(a.of & b.of & pairs) and a.of == b.of


def are_of_two_levels(scene: Scene, a: Office, b: Office) -> bool:
    """Whether one leads a party in one part of the country: "Landeschef", or of a state that the other report does not
    name."""
    language = scene.a.document.language
    table, roles = pack(language).offices, pack(language).roles
    if not {a.head, b.head} <= table.leading:
        return False
    parts = frozenset(roles.levels) - {roles.union_level}
    if parts & a.of != parts & b.of:
        return True
    words = (told_in(scene.b), told_in(scene.a))
    return any(
        is_place(word, language) and word not in told and one.of != other.of
        for one, other, told in ((a, b, words[0]), (b, a, words[1]))
        for word in one.of
    )


def _is_of_one_area(a: Office, b: Office, language: str) -> bool:
    """Whether both are ministers of one area, of whatever state."""
    return a.head == b.head and a.area == b.area and a.head in pack(language).offices.by_area and bool(a.area)


def _is_alone(scene: Scene, office: Office) -> bool:
    """Whether a story has one such office, by whatever words around it."""
    language = scene.a.document.language
    table, words = pack(language).offices, told_in(scene.a) & told_in(scene.b)
    if office.head in table.by_area and office.area:
        return office.area not in table.held_by_many
    # "Bahnchef": of a firm that both reports name, written as one word
    firm = office.head == "chief" and office.area not in table.functions and fold(office.area) in words
    return office.head in table.sole or office.area in table.sole_areas or firm


def _is_of_one_owner(a: Office, b: Office, likeness: float, language: str) -> bool:
    """Whether an office of an owner that the other report names too is the one that it tells by a bare word.

    Each side of a match has its coach, and each state its foreign minister, whom the other meets.
    """
    table = pack(language).offices
    state = any(word.startswith("=") for word in a.of | b.of)
    if not {a.head, b.head} & table.of_each_side or (a.head == b.head and a.head in table.presiding and not state):
        return True
    if a.head != b.head or a.head in table.of_matches or (state and a.head in table.governing | table.presiding):
        return False
    return a.area not in table.held_by_many and (state or likeness >= ONE_MATCH)


def _is_of_one_side(scene: Scene, office: Office, likeness: float) -> bool:
    """Whether two bare words tell one office by the place that both reports name: the mayor of the town, the president
    of the country."""
    table = pack(scene.a.document.language).offices
    if office.head in table.local:
        return not scene.of_other_places
    if office.head in table.national:
        named = bool(sports_of(scene.a) & sports_of(scene.b)) and are_of_one_sport(scene)
        return named or likeness >= ONE_MATCH or len(scene.event_names) > EVENT_NAMES
    if office.head in table.of_matches or office.head not in table.of_each_side | table.governing:
        return False
    if office.head in table.by_area:
        return False
    placed = not scene.places[0].isdisjoint(scene.places[1]) or len(scene.event_names) >= EVENT_NAMES
    return likeness >= ONE_SIDE and placed


def _heads_a_firm(a: Office, b: Office, language: str) -> bool:
    heads = pack(language).offices.leading
    return {a.head, b.head} <= heads and not any(word.startswith("=") for word in a.of | b.of)


def _share_half(a: Entity, b: Entity) -> bool:
    """Whether two double names share a half: "Holm-Lund", "Berg-Lund"."""
    one, other = (set(person.name.rsplit(" ", 1)[-1].split("-")) for person in (a, b))
    return len(one) == len(other) == 2 and len(one & other) == 1


def _is_owned(scene: Scene, a: Office, b: Office, language: str) -> bool:
    """Whether what the one office is of, a firm or a state, stands in both reports, and the other office is of nothing:
    "Telegram-Chef", and "Konzernchef" in a report on Telegram. Two offices of one owner are so too."""
    levels = frozenset(pack(language).roles.levels)
    if a.of - levels and b.of - levels:
        return share_owner(a.of, b.of)
    words = (told_in(scene.b), told_in(scene.a))
    named = (_names(office.of - levels, language) for office in (a, b))
    return any(_is_named(names, told, language) for names, told in zip(named, words, strict=True))


def _is_named(names: frozenset[str], told: frozenset[str], language: str) -> bool:
    """Whether a report names one of them, a part of it where it is no place: "Norland" is no part of "Ostnorland"."""
    parts = frozenset(name for name in names if not is_place(name, language))
    return not names.isdisjoint(told) or share_owner(parts, told)


@lru_cache(OWNERS)
def _names(owners: frozenset[str], language: str) -> frozenset[str]:
    """Owners and whatever else goes by their names: VW, Volkswagen; a state, and its capital for its government."""
    countries = pack(language).countries.names
    of_states = (fold(name) for each in owners if each[0] == "=" for name in countries.get(each[1:], ()))
    return owners.union(*(names_of_one_thing(name, language) for name in (*owners, *of_states)))


def told_in(telling: Telling) -> frozenset[str]:
    """The words of a report as `words_of` has them."""
    return words_of(telling.text, telling.document.language)


@lru_cache(TEXTS)
def words_of(text: str, language: str) -> frozenset[str]:
    """The words of a report, folded, parts of compounds and genitives among them."""
    words = [word.text for word in read_words(text)]
    # "Norland-Westland" is no part of Norland
    parts = [part for word in words for part in (word, *(() if is_place(word, language) else word.split("-")))]
    forms = {form for part in parts for form in (part, part.removesuffix("s").rstrip("'’"))}
    return frozenset(map(fold, forms)) | {owner(form, language) for form in forms if form[:1].isalpha()}
