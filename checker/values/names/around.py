"""What the words of a sentence or a report name that an office may be of: states, clubs with the towns they are of, and
kinds of sport."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from checker.languages import pack
from checker.values.names.kinds import club_of, country_named
from checker.values.names.likeness import fold
from checker.values.names.places import is_town
from checker.values.names.read import Word
from checker.values.names.role_words import country_of

#: A compound begins with a country's name of so many letters, and goes on for so many: "Israelreise".
SHORTEST_COUNTRY, SHORTEST_REST = 5, 3

#: Words of fewer letters are parts of many clubs' names: FC, AS.
SHORTEST_CLUB = 3

#: A preposition stands so many words before what it bears on: "gegen den FC Adorf".
REACH = 3

#: What a club may be: lines of the table of clubs, or a town.
Club = frozenset[str]


def states_in(words: Sequence[Word], language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The states that words name, by their codes: by name, adjective, people, compound or seat of government; first
    those that act or own, then those that a preposition makes the place or the partner."""
    found: tuple[set[str], set[str]] = set(), set()
    for at, word in enumerate(words):
        found[_part(words, at, language) > 0].update(_states(word, language))
    return frozenset(found[0]), frozenset(found[1])


def clubs_in(words: Sequence[Word], language: str) -> tuple[tuple[Club, ...], ...]:
    """The clubs that words name, each once and by all lines of the table that its names may be of: those that act,
    those behind "bei", and those that another preposition makes the opponent of others."""
    former = pack(language).roles.former_prefix
    found: list[tuple[Club, int]] = []
    for at, word in enumerate(words):
        club = next((club for each in word.text.split("-") if (club := _club(each, language))), None)
        if club is None or (former and word.text.lower().startswith(former)):
            continue
        part = _part(words, at, language)
        known = next((number for number, (other, _) in enumerate(found) if other & club), None)
        if known is None:
            found.append((club, part))
        else:
            other, before = found[known]
            found[known] = (other & club, min(before, part))
    return tuple(tuple(club for club, own in found if own == part) for part in (0, 1, 2))


def sports_in(words: Sequence[Word], language: str) -> frozenset[str]:
    """The kinds of sport that words name, by a stem of a compound or an association's name."""
    lower = [word.text.lower() for word in words]
    sports = pack(language).offices.sports
    return frozenset(sport for sport, stems in sports.items() if any(stem in word for stem in stems for word in lower))


def _states(word: Word, language: str) -> Iterator[str]:
    for part in dict.fromkeys((word.text, *word.text.split("-"))):
        if part:
            state = country_named(part, language) or _by_seat(part, language) or _by_beginning(part, language)
            if state:
                yield state


def _by_beginning(word: str, language: str) -> str:
    ends = range(SHORTEST_COUNTRY, len(word) - SHORTEST_REST + 1) if word[0].isupper() else ()
    return next((state for end in ends if (state := country_of(word[:end], language))), "")


def _by_seat(word: str, language: str) -> str:
    seats = _seats(language)
    return seats.get(word) or seats.get(word.removesuffix("s"), "")


@cache
def _seats(language: str) -> dict[str, str]:
    """Capitals and seats of government -> the state."""
    found: dict[str, str] = {}
    for line in pack(language).names.one_thing:
        states = {country_of(name, language) for name in line} - {""}
        if len(states) == 1:
            found.update(dict.fromkeys(line, *states))
    return found


def _club(word: str, language: str) -> Club:
    """What club a word with a capital names; its genitive and what is of a town included: "Ulmer"."""
    if not word[:1].isupper() or len(word) < SHORTEST_CLUB or word.lower() in pack(language).offices.general:
        return frozenset()
    forms = [word, word.removesuffix("s"), *_of_a_town(word)]
    lines = next((lines for form in forms if (lines := club_of(form, language))), frozenset[int]())
    town = next((form for form in (*forms[1:], word) if is_town(form, language)), "")
    return frozenset(map(str, lines)) or frozenset([fold(town)] if town else [])


def _of_a_town(word: str) -> Iterator[str]:
    for ending in ("er", "ern", "erin"):
        if word.endswith(ending) and len(word) > len(ending) + SHORTEST_CLUB:
            yield word.removesuffix(ending)


def _part(words: Sequence[Word], at: int, language: str) -> int:
    """What is named there: 0 for who acts, 1 for where somebody is at home ("bei"), 2 for place, partner, opponent."""
    table = pack(language).offices
    for before in reversed(words[max(0, at - REACH) : at]):
        if before.text.lower() in table.aside:
            return 1 if before.text.lower() in table.at_home else 2
        if not before.text[0].isalpha():
            break
    return 0
