"""What a word by itself can name: a country or its people, a place, a party, a club, who holds an office."""

from __future__ import annotations

from functools import cache

from checker.languages import pack
from checker.model.frozen import frozen
from checker.values.names.likeness import fold
from checker.values.names.offices import head_of
from checker.values.names.places import is_place
from checker.values.names.read import COMMON, KNOWN, is_office, word_tag
from checker.values.names.role_words import country_of, role_words

#: The last part of a compound has so many letters at least: "metropole", but not "eck" in "Habeck".
SHORTEST_TAIL = 5

#: Capitals alone make an abbreviation up to so many letters.
ABBREVIATION = 6


@frozen
class Post:
    """Who holds an office, by one word: `noun` in lower case without what stands before a hyphen; `head` and `area` as
    those of `checker.model.Office`, `head` "" where the table of offices does not have it."""

    noun: str
    head: str = ""
    area: str = ""


def party_of(word: str, language: str) -> str:
    """The party of that name, in any form; "" for none."""
    return role_words(language).parties.get(word, "")


def post_of(word: str, language: str) -> Post | None:
    """The office that a word names its holder by."""
    noun = word.rsplit("-", 1)[-1].lower()
    if pack(language).names.nouns_are_capital and not word[0].isupper():
        return None
    head, area = head_of(noun, language)
    if head:
        for level in pack(language).roles.levels:
            area = area.removeprefix(level)
        return Post(noun, head, area)
    listed = any(noun in line for line in pack(language).offices.posts)
    return Post(noun) if listed or is_office(word, language) else None


def are_two_posts(a: Post, b: Post, language: str) -> bool:
    """Whether nobody is told by both words: a chancellor and a president, not a chancellor and a head of government."""
    short, long = sorted((a.noun, b.noun), key=len)
    if long.startswith(short) or long.endswith(short):
        return False
    offices, roles = pack(language).offices, pack(language).roles
    if any({a.noun, b.noun} <= line for line in offices.posts):
        return False
    if a.head and b.head:
        general = offices.general | offices.of_state | {""}
        open_areas = a.area in general or b.area in general
        if a.head == b.head:
            return not open_areas and not (a.area.endswith(b.area) or b.area.endswith(a.area))
        if any(post.head in offices.leading and (not post.area or post.area in general) for post in (a, b)):
            return False
        return not any({a.head, b.head} <= line for line in offices.one_head)
    if any(post.noun.endswith(offices.of_any_office) for post in (a, b) if offices.of_any_office):
        return False
    return not any(all(noun.endswith(tuple(line)) for noun in (a.noun, b.noun)) for line in roles.one_office)


def country_named(word: str, language: str) -> str:
    """The country that a word names, or its people in the plural too, or what is of it; "" for none."""
    table = pack(language).names
    return country_of(word, language) or (country_of(word[:-1], language) if word[-1] in table.plural_letters else "")


def club_of(word: str, language: str) -> frozenset[int]:
    """The clubs that go by a name of that word, by their lines in the table."""
    return _lines(language)[0].get(fold(word), frozenset())


def may_be_one_thing(a: str, b: str, language: str) -> bool:
    """Whether two words are names of one club, firm or government, or forms of one given name: Andy, Andrew."""
    return any(table.get(fold(a), frozenset()) & table.get(fold(b), frozenset()) for table in _lines(language))


def names_of_one_thing(folded: str, language: str) -> frozenset[str]:
    """All folded names of the firms and governments that go by that folded word; it alone where the table lacks it."""
    of = _lines(language)[1]
    lines = of.get(folded, frozenset())
    return frozenset(word for word, others in of.items() if others & lines) | {folded}


def group_of(word: str, language: str) -> frozenset[int]:
    """The groups of people that a noun in the plural names, by their lines in the table."""
    return frozenset(at for at, line in enumerate(pack(language).offices.groups) if word.lower() in line)


@cache
def _lines(language: str) -> tuple[dict[str, frozenset[int]], ...]:
    """For clubs, things and given names: folded word -> the lines that have it."""
    table = pack(language).names
    found: list[dict[str, frozenset[int]]] = []
    for lines in (table.clubs, table.one_thing, table.nicknames):
        of: dict[str, frozenset[int]] = {}
        for number, line in enumerate(lines):
            for word in line:
                of[fold(word)] = of.get(fold(word), frozenset()) | {number}
        found.append(of)
    return tuple(found)


def is_name(word: str, before: str, language: str, *, place: bool = False, rare: bool = False) -> bool:
    """Whether a word with a capital is a name, as far as it and the word before it tell.

    Args:
        before: the word in front of it, "" for none or where it stands beside another part of the name.
        place: whether it stands where a place stands, so that it may end in a noun as names of towns do.
        rare: whether a noun that the lexicon has, as a rare one, will do: "Brenntag".
    """
    table = pack(language).names
    if not may_be_name(word, language):
        return False
    tag, likely = word_tag(word, language)
    if not table.nouns_are_capital:
        return tag == table.tag or likely < KNOWN  # a sentence may begin with it
    if tag == table.tag or is_place(word, language) or (word.isupper() and len(word) <= ABBREVIATION):
        return True
    if before and word_tag(before, language)[0].startswith(table.determiners):
        return False
    if place and word.lower().endswith(pack(language).places.endings):
        return True
    return likely < (COMMON if rare else KNOWN) and not _is_compound(word, language, KNOWN if place else COMMON)


def may_be_name(word: str, language: str) -> bool:
    """Whether nothing speaks against a word with a capital being a name."""
    capital = len(word) > 1 and word[0].isupper()
    return capital and word.lower() not in pack(language).names.no_names and post_of(word, language) is None


def _is_compound(word: str, language: str, common: float) -> bool:
    """Whether a word ends in a noun that is as common: "Elbmetropole"."""
    tails = (word_tag(word[at:].capitalize(), language) for at in range(1, len(word) - SHORTEST_TAIL + 1))
    return any(tag.startswith("NN") and likely >= common for tag, likely in tails)
