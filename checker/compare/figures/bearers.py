"""Figures of two bearers: "Gewinn bei Nordwerk bricht um die Hälfte ein", "Gewinn bei Südwerk sinkt um 29 Prozent".

And those that name a thing: "vom 10-Meter-Turm", "Gold über 100 Meter Brust".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.compare.scene import Scene, Telling
from checker.compare.slots import Mention
from checker.languages import pack
from checker.model import Word
from checker.values.names.likeness import is_slip, may_sound_alike
from checker.values.names.places import is_place
from checker.values.statements.polarity import kin

#: The last word of a compound that a figure begins: "10-Meter-Turm".
_HEAD = re.compile(r"-(?:[^\W\d_]+-)*([^\W\d_]+)")


def of_other_bearers(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether the same noun is told of two, each behind a preposition, and no report names both; symmetric."""
    if not scene.of_one_language:
        return False
    language = scene.a.document.language
    one, other = list(_borne(scene.a, a)), list(_borne(scene.b, b))
    met = [(x, y) for noun, x in one for held, y in other if noun.key == held.key]
    return bool(met) and all(_are_two(scene, x, y, language) for x, y in met)


def is_in_name_of_another(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether one figure begins the name of a thing that the other report does not speak of; symmetric."""
    return _names_another(scene.a, a, scene.b, b) or _names_another(scene.b, b, scene.a, a)


def _names_another(telling: Telling, mention: Mention, other: Telling, against: Mention) -> bool:
    found = _HEAD.match(telling.text, mention.quantity.span.end)
    if found is None or _HEAD.match(other.text, against.quantity.span.end):
        return False
    return telling.stems(found[1]).isdisjoint(frozenset[str]().union(*other.words))


def _borne(telling: Telling, mention: Mention) -> Iterator[tuple[Word, Word]]:
    """Each noun of the clause with the name that stands behind it and one preposition."""
    words = [word for word in telling.claims[mention.claim].words if mention.clause.contains(word.span)]
    joins = pack(telling.document.language).sides.joins
    for noun, between, name in zip(words, words[1:], words[2:], strict=False):
        if (noun.kind, between.kind, name.kind) == ("noun", "other", "name") and between.form not in joins:
            yield noun, name


def _are_two(scene: Scene, x: Word, y: Word, language: str) -> bool:
    one, other = x.span.of(scene.a.text), y.span.of(scene.b.text)
    if kin(x.key, y.key, language) or may_sound_alike(one, other) or is_slip(one, other, language):
        return False
    if is_place(x.key, language) or is_place(y.key, language) or _may_abbreviate(one, other):
        return False  # places hold each other: "NRW", "Köln"
    return not _names(scene.b.text, one) and not _names(scene.a.text, other)


def _may_abbreviate(one: str, other: str) -> bool:
    return (one.isupper() or other.isupper()) and one[0] == other[0]


def _names(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}", text, re.IGNORECASE) is not None
