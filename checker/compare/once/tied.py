"""Whether two reports, short ones too, are beyond doubt of one event, so that what each gives once is of one thing."""

from __future__ import annotations

import re
from datetime import date

from checker.compare.localities import are_elsewhere_surely
from checker.compare.scene import Scene, Telling
from checker.languages import pack

#: Reports of one event are of one day or the next.
DAYS_APART = 1

#: So alike are two reports as a whole (`Scene.alike`), or so much of the lighter one's words is in the other.
ALIKE = 0.3

#: A report of more claims tells of too much for one name or one figure of a kind to be the same.
SHORT = 9

#: The same for reports that share one proper name, and two.
ALIKE_BY_NAME, ALIKE_BY_NAMES = 0.2, 0.1

#: Two names are one in two endings from so many letters on: "Mannheim", "Mannheimer".
NAME_LETTERS, NAME_ENDING = 5, 3


def are_tied(scene: Scene, alike: float = ALIKE) -> bool:
    """Whether both are in one language, of about one day, so much alike, name one thing, no two places; symmetric."""
    return not scene.of_other_places and _are_tied(scene, alike)


def are_tied_by_names(scene: Scene) -> bool:
    """The same for two short reports that proper names do not tell apart; with fewer words where they share one or two.

    Who gets a medal has one, in whatever town; a singer sings in many on many days.
    """
    if max(len(telling.claims) for telling in scene.tellings) > SHORT or scene.once(are_elsewhere_surely):
        return False
    names = scene.once(_proper_names_of_both)
    if names:
        return _are_tied(scene, ALIKE_BY_NAME if len(names) < 2 else ALIKE_BY_NAMES)
    return _are_tied(scene, ALIKE) and not all(telling.once(_proper_names) for telling in scene.tellings)


def _are_tied(scene: Scene, alike: float) -> bool:
    if not (scene.one_event and scene.of_one_language):
        return False
    days = [_day(telling) for telling in scene.tellings]
    if days[0] and days[1] and abs((days[0] - days[1]).days) > DAYS_APART:
        return False
    return max(scene.alike, scene.in_common) >= alike and bool(common_names(scene))


def _proper_names_of_both(scene: Scene) -> frozenset[str]:
    return _in_both(*(telling.once(_proper_names) for telling in scene.tellings))


def _in_both(a: frozenset[str], b: frozenset[str]) -> frozenset[str]:
    return frozenset(one for one in a if any(are_one_name(one, other) for other in b))


def _proper_names(telling: Telling) -> frozenset[str]:
    return frozenset(w.span.of(telling.text) for claim in telling.claims for w in claim.words if w.kind == "name")


def common_names(scene: Scene) -> frozenset[str]:
    """The capitalised words that both reports use, as A ends them, in one ending or another."""
    return scene.once(_common_names)


def _common_names(scene: Scene) -> frozenset[str]:
    return _in_both(*(_names(telling) for telling in scene.tellings))


def _names(telling: Telling) -> frozenset[str]:
    """The capitalised words, and names at the beginning of a sentence too."""
    return (telling.names | telling.once(_proper_names)) - pack(telling.document.language).belonging.age_words


def are_one_name(one: str, other: str) -> bool:
    """Whether two capitalised words are one name in two endings."""
    short, long = sorted((one, other), key=len)
    if short == long:
        return True
    return len(short) >= NAME_LETTERS and long.startswith(short) and len(long) - len(short) <= NAME_ENDING


def _day(telling: Telling) -> date | None:
    if telling.given is not None:
        return telling.given
    return date.fromisoformat(telling.dated[:10]) if re.match(r"\d{4}-\d\d-\d\d", telling.dated) else None
