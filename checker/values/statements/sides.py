"""Who did it to whom: winner and loser, buyer and bought, plaintiff and defendant, who follows whom.

Read from one clause with the verb or noun of a deed and two names, by what stands before each name and by their order;
in the passive the other way round. Where more names stand in it, or it is denied, nothing is read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.languages import pack
from checker.languages.shape.statements.sides import Deed, Sides
from checker.model import Span
from checker.model.frozen import frozen
from checker.values.names.read import Word, read_words
from checker.values.statements.runs import Run, read_runs

#: Signs that part two statements, beside commas between clauses.
PARTING = frozenset(":;–—")


@frozen
class Sided:
    """A deed of a `group` with the folded last word of the name of who did it and of whom it was done to.

    `first` and `second` are the names as written, `span` all of it.
    """

    group: str
    doer: str
    other: str
    first: str
    second: str
    span: Span


def read_sides(text: str, clauses: Sequence[Span], language: str) -> tuple[Sided, ...]:
    """The deeds of a sentence in order; none for a language without a table."""
    if not pack(language).sides.deeds:
        return ()
    return tuple(
        sided
        for clause in clauses
        for words in _parts(read_words(text, clause.start, clause.end))
        if (sided := _sided(words, language)) is not None
    )


def _parts(words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    start = 0
    for at, word in enumerate(words):
        # "1:0" is a score
        if word.text in PARTING and not (at and words[at - 1].text.isdigit()):
            yield words[start:at]
            start = at + 1
    yield words[start:]


def _sided(words: tuple[Word, ...], language: str) -> Sided | None:
    table = pack(language).sides
    lower = [word.text.lower() for word in words]
    if table.denials & set(lower):
        return None
    found = [(at, deed) for deed in table.deeds for at in _places(deed, lower)]
    if len({deed.group for _, deed in found}) != 1:
        return None
    runs = [run for run in _with_teams(words, language) if _before(run, lower) not in table.elsewhere]
    at, deed = next(((at, deed) for at, deed in found if "noun" not in deed.way), found[0])
    sides = _by_way(deed, at, runs, lower, table)
    if sides is None or sides[0].key == sides[1].key:
        return None
    doer, other = sides[::-1] if deed.way.startswith("lost") else sides
    low, high = min(doer.first, other.first), max(doer.end, other.end)
    first, second = (" ".join(word.text for word in words[run.first : run.end]) for run in (doer, other))
    return Sided(deed.group, doer.key, other.key, first, second, Span(words[low].span.start, words[high - 1].span.end))


def _with_teams(words: tuple[Word, ...], language: str) -> Iterator[Run]:
    """The names, "FC" and the like in front of one taken in; none is a function word at the head of the sentence."""
    teams, function = pack(language).offices.team_words, pack(language).words.function
    for run in read_runs(words, language):
        if words[run.end - 1].text.lower() in function:
            continue
        first = run.first
        while first and words[first - 1].text in teams:
            first -= 1
        yield Run(first, run.end, run.key)


def _places(deed: Deed, lower: Sequence[str]) -> Iterator[int]:
    beside = all(word in lower for word in deed.beside) and not any(word in lower for word in deed.but)
    noun = "noun" in deed.way
    for at, word in enumerate(lower):
        if beside and (word in deed.words or (noun and "-" in word and word.rsplit("-", 1)[-1] in deed.words)):
            yield at


def _before(run: Run, lower: Sequence[str]) -> str:
    return lower[run.first - 1] if run.first else ""


def _by_way(deed: Deed, at: int, runs: Sequence[Run], lower: Sequence[str], table: Sides) -> tuple[Run, Run] | None:
    """The grammatical subject, or who stands for it, and the other side; nothing where the names are not these two."""
    against = [run for run in runs if _before(run, lower) in table.against]
    by = [run for run in runs if _before(run, lower) in table.by]
    bare = [run for run in runs if run not in against and run not in by]
    if deed.way == "object":
        return _with_object(at, bare, by, lower, table) if not against else None
    if len(against) == 1 and len(bare) == 1 and not by:
        return bare[0], against[0]
    if len(against) == 1 and len(by) == 1 and not bare and "noun" in deed.way:
        return by[0], against[0]
    return None


def _with_object(
    at: int, bare: Sequence[Run], by: Sequence[Run], lower: Sequence[str], table: Sides
) -> tuple[Run, Run] | None:
    if table.passive & set(lower):
        return (by[0], bare[0]) if len(by) == len(bare) == 1 else None
    if len(bare) != 2 or by:
        return None
    one, other = bare
    if table.ordered and not one.first < at < other.first:
        return None
    if _before(one, lower) in table.not_subject:
        return None if _before(other, lower) in table.not_subject else (other, one)
    return one, other
