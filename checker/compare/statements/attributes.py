"""An attribute that one report holds back and the other gives plainly: "die wohl älteste Eiche", "die älteste".

Only of what can be measured, or is so or not: "das wohl schönste Dorf" is taste in both.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.compare.scene import EVENT_NAMES, Scene
from checker.compare.statements.told import Tellings, Told, same_word
from checker.languages import pack
from checker.model import Side, Word
from checker.values.statements.certainty import Certainty
from checker.values.statements.polarity import SHORTEST_HEAD, kin, negators

#: Reports that share fewer names have so much of the lighter one's rare words in common, or are of two things.
ONE_EVENT = 0.4

#: An adjective and the noun behind it.
_Attribute = tuple[Word, Word]


def held_back_attributes(scene: Scene, told: Tellings) -> Iterator[tuple[Told, Told, Word, Word]]:
    """Marked and plain statement, and the adjective in each; none where a report tells it both ways."""
    if len(scene.event_names) < EVENT_NAMES and scene.in_common < ONE_EVENT:
        return
    for side in Side:
        for marked, (adjective, noun) in _marked(told, side):
            if any(_is_same(adjective, noun, *each, marked.language) for _, each in _plain(told, side)):
                continue
            if any(_is_same(adjective, noun, *each, marked.language) for _, each in _marked(told, side.other)):
                continue
            for plain, (own, other) in _plain(told, side.other):
                if _is_same(adjective, noun, own, other, marked.language):
                    yield marked, plain, adjective, own
                    break


def _is_same(adjective: Word, noun: Word, own: Word, other: Word, language: str) -> bool:
    return adjective.key == own.key and (same_word(noun, other, language) or _share_part(noun, other, language))


def _share_part(noun: Word, other: Word, language: str) -> bool:
    """Whether a part of a word with a hyphen is the other word's head: "Einbruch-Coup", "Bankeinbruch"."""
    return any(
        len(part) >= SHORTEST_HEAD and kin(part, word.key, language)
        for compound, word in ((noun, other), (other, noun))
        if "-" in compound.key
        for part in compound.key.split("-")
    )


def _marked(told: Tellings, side: Side) -> Iterator[tuple[Told, _Attribute]]:
    for each in _all(told, side):
        target = each.statement.target
        if target is not None and target.kind == "adjective" and _can_be_checked(target, each.language):
            words = each.statement.words
            yield from ((each, (one, two)) for one, two in pairwise(words) if one == target and two.kind == "noun")


def _can_be_checked(adjective: Word, language: str) -> bool:
    """Whether it is no superlative, or one of what is measured."""
    table = pack(language).reservations
    return adjective.key in table.measured or not adjective.form.endswith(table.superlative)


def _plain(told: Tellings, side: Side) -> Iterator[tuple[Told, _Attribute]]:
    """Those that nothing denies, asks or marks."""
    for each in _all(told, side):
        table, statement = pack(each.language).reservations, each.statement
        held = statement.mark is not None and statement.mark.form in table.strong and statement.target is None
        if held or statement.certainty is Certainty.QUESTION or negators(statement.words, each.language):
            continue
        before: Word | None = None
        for one, two in pairwise(statement.words):
            marked = one == statement.target or (before is not None and before.form in table.strong)
            if one.kind == "adjective" and two.kind == "noun" and not marked:
                yield each, (one, two)
            before = one


def _all(told: Tellings, side: Side) -> Iterator[Told]:
    for statements in told[side].values():
        yield from statements
