"""The words of a language that make less than a fact of a statement, by form, and those that name events."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from checker.languages import pack


class Marks(NamedTuple):
    """The words of a language, by form: how certain a statement with them is."""

    before_noun: tuple[tuple[str, str], ...]
    stems: tuple[str, ...]
    of_noun: Mapping[str, str]
    in_clause: Mapping[str, str]
    events: Mapping[str, str]


@cache
def marks_of(language: str) -> Marks:
    """The table of a language, by form."""
    words = pack(language).reservations
    return Marks(
        before_noun=tuple(_by_word(words.before_noun).items()),
        stems=tuple(_by_word(words.before_noun)),
        of_noun=_by_word(words.of_noun),
        in_clause=_by_word(words.in_clause),
        events=_by_word(words.events),
    )


def _by_word(table: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {word: kind for kind, words in table.items() for word in words}


def marks_clause(form: str, language: str) -> bool:
    """Whether the word makes less than a fact of its clause."""
    return form in marks_of(language).in_clause


def is_source(form: str, language: str) -> bool:
    """Whether the word names a source for what is told."""
    return form in pack(language).reservations.source


def keeps_distance(form: str, language: str, *, from_deed: bool = False) -> bool:
    """Whether the word says that what is told near it is not the teller's own last word: a mark, a source, a trial.

    Args:
        from_deed: that something was done at all is the question: then a suspicion who did it keeps no distance.
    """
    table = pack(language).reservations
    if form in table.strong or form in table.source or form in table.accounts:
        return True
    if form.startswith(marks_of(language).stems):
        return not (from_deed and form.startswith(table.proceedings))
    return not from_deed and (form in table.inquiries or form.startswith(table.proceedings))


def tells_of_proceedings(form: str, language: str) -> bool:
    """Whether the word belongs to a suspicion, an inquiry or a trial."""
    return form.startswith(pack(language).reservations.proceedings)


def event(key: str, language: str) -> str:
    """The kind of event a lemma names across words, else the lemma itself."""
    return marks_of(language).events.get(key, key)


def is_event(key: str, language: str) -> bool:
    """Whether the lemma is one of the tables' events, or a length of time that only holds of one."""
    return key in marks_of(language).events or key in pack(language).reservations.lasting
