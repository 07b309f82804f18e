"""What one of two full reports does not rule out, or leaves to be seen, and the other tells as a fact.

"Eine Schließung ist nicht ausgeschlossen" against "wird geschlossen"; "ob es ein Muskelriss ist, ist offen" against
"zog sich einen Muskelriss zu". The thing is named by a noun that is no common one, in one report always so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.align.slots.rarity import weight_of
from checker.compare.readings import Reading, asks, read_claim
from checker.compare.scene import Difference, Explanation, Place, Scene, Telling
from checker.languages import pack
from checker.model import Confidence, Side, Span, Word
from checker.model.frozen import frozen
from checker.values.statements.certainty import Certainty
from checker.values.statements.polarity import name_one_thing, negators

#: A noun that stands in more than one item of two hundred names no thing by itself.
RARE = 5.3


@frozen
class _Named:
    """A thing or act that a clause names, and what makes it less than a fact there: a word, or nothing."""

    reading: Reading
    clause: Span
    word: Word
    open: Word | None
    plain: bool


def find_possible(scene: Scene) -> Iterator[Difference]:
    """Things that one sure report leaves open and the other tells of; one finding a thing, symmetric."""
    if not scene.sure:
        return
    for side in Side:
        own, others = (telling.once(_named) for telling in _in_order(scene, side))
        for doubt in own:
            if doubt.open is None or any(each.open is None for each in own if _is_same(each, doubt)):
                continue
            facts = [each for each in others if _is_same(each, doubt)]
            if facts and all(each.plain for each in facts):
                yield _difference(doubt, facts[0])


def _in_order(scene: Scene, side: Side) -> tuple[Telling, Telling]:
    return (scene.a, scene.b) if side is Side.A else (scene.b, scene.a)


def _is_same(named: _Named, thing: _Named) -> bool:
    """Whether both name one thing: the same word, or a noun and its verb."""
    return name_one_thing(named.word, thing.word, thing.reading.language)


def _named(telling: Telling) -> tuple[_Named, ...]:
    found: list[_Named] = []
    for number, claim in enumerate(telling.claims):
        reading = read_claim(telling, number)
        asked = asks(reading)
        for clause in claim.clauses:
            words = [word for word in reading.words if clause.contains(word.span)]
            left = None if asked else _left_open(reading, words)
            things = [word for word in words if word.kind in ("noun", "name", "verb", "adjective")]
            first = next((word for word in things if word.kind == "noun"), None)
            plain = not asked and left is None and _is_plain(words, reading.language)
            for word in things:
                is_open = left is not None and word == first and _is_rare(telling, word)
                found.append(_Named(reading, clause, word, left if is_open else None, plain))
    return tuple(found)


def _is_rare(telling: Telling, word: Word) -> bool:
    table = pack(telling.document.language).polarity
    return word.form not in table.abstract and weight_of(telling.stems(word.form)) >= RARE


def _left_open(reading: Reading, words: Sequence[Word]) -> Word | None:
    """What leaves the clause open: "nicht ausgeschlossen", or "ob es ein" where the sentence says that this is open."""
    table = pack(reading.language).reservations
    denied = negators(words, reading.language)
    excluding = next((word for word in words if word.form in table.excluding), None)
    if excluding is not None and denied:
        return excluding
    whether = words[0] if words and words[0].form in table.whether else None
    if whether is None or not any(word.form in table.undecided for word in reading.words):
        return None
    named = (
        len(words) > 2 and words[1].form in table.placeholder and words[2].form in table.determiners | table.reflexive
    )
    return whether if named else None


def _is_plain(words: Sequence[Word], language: str) -> bool:
    """Whether the clause tells what is, or will be: nothing denied, supposed, demanded or planned."""
    table = pack(language)
    unsure = (
        table.reservations.strong | table.polarity.conditions | table.reservations.ahead | table.reservations.excluding
    )
    return not negators(words, language) and not any(word.form in unsure for word in words)


def _difference(doubt: _Named, fact: _Named) -> Difference:
    mark = doubt.open
    assert mark is not None
    less, more = Place(doubt.clause, Certainty.POSSIBILITY), Place(fact.clause, Certainty.FACT)
    side = doubt.reading.telling.side
    a, b = (less, more) if side is Side.A else (more, less)
    return Difference(
        relation=Certainty.POSSIBILITY,
        confidence=Confidence.MEDIUM,
        a=a,
        b=b,
        identity=(fact.word.key, doubt.word.key, mark.key),
        arguments=(("changed", mark.form),),
        explanation=Explanation(f"certainty-{Certainty.POSSIBILITY}", (("word", mark.form),), side, Place(mark.span)),
    )
