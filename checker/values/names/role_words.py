"""The words of a language's roles looked up the other way round: what a word says of a person."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from checker.languages import pack
from checker.model.frozen import frozen


@frozen
class RoleWords:
    """Word -> what it says. `nations` are adjectives without endings, `possessives` forms of pronouns."""

    parties: Mapping[str, str]
    nations: Mapping[str, str]
    inhabitants: Mapping[str, str]
    portfolios: Mapping[str, str]
    heads: Mapping[str, str]
    possessives: Mapping[str, str]
    kin: Mapping[str, str]


@cache
def role_words(language: str) -> RoleWords:
    """The words of a language; for one without a table there are none."""
    roles, nations = pack(language).roles, pack(language).nations
    return RoleWords(
        parties=_turned(roles.parties),
        nations=_turned(nations.adjectives),
        inhabitants=_turned(nations.inhabitants),
        portfolios=_turned(roles.portfolios),
        heads=_turned(roles.heads),
        possessives=_turned(roles.possessives),
        kin=_turned(roles.kin),
    )


def nation_of(word: str, language: str) -> str:
    """The nation that an adjective or a noun of inhabitants names, in any of its endings; "" for none."""
    words, lower = role_words(language), word.lower()
    if lower in words.inhabitants:
        return words.inhabitants[lower]
    for ending in pack(language).roles.adjective_endings:
        if lower.endswith(ending) and lower.removesuffix(ending) in words.nations:
            return words.nations[lower.removesuffix(ending)]
    return ""


def shifts(word: str, language: str) -> bool:
    """Whether an adjective sets an office to another time or makes another office of it."""
    table = pack(language).roles
    return word.lower().startswith((*table.former, *table.other_time, *table.deputy))


def country_of(word: str, language: str) -> str:
    """The country of that name, its genitive included, or of that adjective or people; "" for none."""
    names = _country_names(language)
    return names.get(word) or names.get(word.removesuffix("s").rstrip("'’")) or nation_of(word, language)


@cache
def _country_names(language: str) -> Mapping[str, str]:
    return _turned(pack(language).countries.names)


def _turned(table: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {word: value for value, words in table.items() for word in words}
