"""Who won and who lost: "Ulm siegt gegen Worms" and "Worms verliert gegen Ulm" are one result told from either side."""

from __future__ import annotations

from checker.compare.readings import Reading
from checker.languages import pack
from checker.model import Word
from checker.values.statements.polarity import kin

#: The deeds whose other side stands behind "gegen", as `checker/languages/*/statements/sides.toml` calls them.
AGAINST = frozenset({"against", "lost", "noun", "lost noun"})


def change_sides(one: Reading, x: Word, other: Reading, y: Word) -> bool:
    """ "Ulm siegt in Worms" and "Worms verliert gegen Ulm": of two names in both clauses each begins with another.
    Or one of them stands behind "gegen" in one clause alone: the other clause may call the second one by an adjective.
    """
    if _is_exchanged(one, x, other, y):
        return True
    names = [[each for each in clause_words(*side) if each.kind == "name"] for side in ((one, x), (other, y))]
    if not all(names) or kin(names[0][0].key, names[1][0].key, one.language):
        return False
    return all(
        any(kin(first.key, each.key, one.language) for each in rest[1:]) for (first, *_), rest in (names, names[::-1])
    )


def _is_exchanged(one: Reading, x: Word, other: Reading, y: Word) -> bool:
    """Whether both words are of a contest, and who is the opponent in one clause is not in the other."""
    if not (_is_of_contest(x, one.language) and _is_of_contest(y, other.language)):
        return False
    names = [[each for each in clause_words(*side) if each.kind == "name"] for side in ((one, x), (other, y))]
    met = [(p, q) for p in names[0] for q in names[1] if kin(p.key, q.key, one.language)]
    return bool(met) and all(_is_opponent(one, p) != _is_opponent(other, q) for p, q in met)


def _is_of_contest(word: Word, language: str) -> bool:
    return any(
        deed.way in AGAINST and not {word.form, word.key}.isdisjoint(deed.words) for deed in pack(language).sides.deeds
    )


def _is_opponent(reading: Reading, name: Word) -> bool:
    """Whether a name stands right behind "gegen", an article between them or not."""
    sides = pack(reading.language).sides
    before = [word.form for word in reading.words if word.span.end <= name.span.start]
    while before and before[-1] in sides.articles:
        before.pop()
    return bool(before) and before[-1] in sides.against


def clause_words(reading: Reading, word: Word) -> list[Word]:
    """The words of the clause that the word stands in."""
    claim = reading.telling.claims[reading.number]
    inside = claim.clause_of(word.span)
    return [each for each in reading.words if inside.contains(each.span)]
