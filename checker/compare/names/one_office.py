"""How closely two reports' words name one office: what makes "Konzernchef Maes" and "Nordwerk-Chef Holm" one post."""

from __future__ import annotations

from functools import lru_cache

from checker.compare.scene import EVENT_NAMES, Scene, Telling
from checker.languages import pack
from checker.model import Entity, Office
from checker.values.names.kinds import names_of_one_thing
from checker.values.names.likeness import fold
from checker.values.names.offices import owner, share_owner, two_at_the_head
from checker.values.names.read import read_words

#: Content stems that two reports share of those of the shorter one, from which on an office told by a bare word in both
#: is one office.
ONE_STORY = 0.12

#: So much two reports share where a bare "Trainer Jan" and a first name are one man: two matches of a day share less.
ONE_MATCH = 0.25

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
    met = a.head in table.of_each_side and likeness < ONE_MATCH
    given = bool(persons[0].given) and persons[0].given == persons[1].given
    # two coaches of a day may be Christian and Cristian
    bare = a.of == b.of and not met and persons[0].name.split()[0] == persons[1].name.split()[0]
    if given and ((one_story and (owned or bare)) or _is_of_one_area(a, b, language)):
        return "given"
    if a.head == b.head and one_story and _share_half(*persons):
        return "given"
    if a.former or b.former or a.shifted or b.shifted or two_at_the_head(a, language) or two_at_the_head(b, language):
        return ""
    if a.head == b.head and share_owner(a.of - levels, b.of - levels):
        return "specific"
    general = table.general | {""}
    alike = a.head == b.head and (a.area == b.area or (a.area in general and b.area in general))
    if not one_story:
        return "owner" if owned and _heads_a_firm(a, b, language) and likeness >= ONE_STORY / 2 else ""
    if alike and (a.of | b.of) <= levels and _is_alone(scene, a):
        return "area"
    if owned:
        return "owner" if _is_of_one_owner(a, b, likeness, language) else ""
    alike = alike or ({a.head, b.head} <= table.governing - table.sole and not a.area and not b.area)
    return "side" if alike and _is_of_one_side(scene, a, likeness) else ""


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
    if not {a.head, b.head} & table.of_each_side:
        return True
    if a.head != b.head or a.head in table.of_matches:
        return False
    state = any(word.startswith("=") for word in a.of | b.of)
    return a.area not in table.held_by_many and (state or likeness >= ONE_MATCH)


def _is_of_one_side(scene: Scene, office: Office, likeness: float) -> bool:
    """Whether two bare words tell one office by the place that both reports name: the mayor of the town, the president
    of the country."""
    table = pack(scene.a.document.language).offices
    if office.head in table.local:
        return not scene.of_other_places
    if office.head in table.national:
        return likeness >= ONE_MATCH or len(scene.event_names) > EVENT_NAMES
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
    return any(share_owner(names, told) for names, told in zip(named, words, strict=True))


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
    parts = [part for word in read_words(text) for part in (word.text, *word.text.split("-"))]
    forms = {form for part in parts for form in (part, part.removesuffix("s").rstrip("'’"))}
    return frozenset(map(fold, forms)) | {owner(form, language) for form in forms if form[:1].isalpha()}
