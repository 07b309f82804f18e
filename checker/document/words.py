"""The shape of a language's table, and the tables there are. A third language is a new file and one line here."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple


class Words(NamedTuple):
    """What reading needs to know of a language. All words are in lower case.

    `function` are frequent words that no neighbouring language shares: they decide the language. `openers` are words
    that begin a sentence and never a place or a person. `months` maps names and short forms to 1 to 12.
    `credit_labels` stand before a picture credit; those in `weak_labels` only after a full stop, because they are
    common nouns too. `byline` are words before an author's name. `navigation` opens a line that leads elsewhere,
    `apparatus` are such lines as a whole. `header_keys` maps a key of a file header to a field of the metadata.
    `labels` look like a place before a dash and are none. `signoff` opens the closing line of an agency report,
    `signoff_within` stands somewhere in it.
    """

    code: str
    function: frozenset[str]
    openers: frozenset[str]
    months: Mapping[str, int]
    weekdays: frozenset[str]
    credit_labels: tuple[str, ...]
    weak_labels: tuple[str, ...]
    byline: tuple[str, ...]
    author_labels: tuple[str, ...]
    navigation: tuple[str, ...]
    apparatus: frozenset[str]
    header_keys: Mapping[str, str]
    labels: frozenset[str]
    signoff: tuple[str, ...]
    signoff_within: frozenset[str]


def listed(words: str) -> frozenset[str]:
    """The words of a table, which are parted by white space."""
    return frozenset(words.split())


@cache
def tables() -> tuple[Words, ...]:
    """The tables of all supported languages."""
    from checker.languages.de.wire import GERMAN
    from checker.languages.en.wire import ENGLISH

    return (GERMAN, ENGLISH)


@cache
def openers() -> frozenset[str]:
    """Words of any language that begin a sentence and never a name."""
    return frozenset().union(*(words.openers for words in tables()))


@cache
def months() -> Mapping[str, int]:
    """Names of months in any language."""
    return {name: number for words in tables() for name, number in words.months.items()}
