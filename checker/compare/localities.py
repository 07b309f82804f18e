"""Where two reports happen, as far as the words say: behind "in" a name is a place, known to a table or not."""

from __future__ import annotations

from itertools import pairwise

from checker.compare.scene import Scene, Telling
from checker.languages import pack
from checker.values.names.likeness import fold
from checker.values.names.places import is_place, is_town

#: So much alike (`Scene.alike`) two reports that a person chose are of one event, whatever places they name.
ALIKE = 0.4

#: So many names say what a report is about; they are one in two endings if they begin with the same letters.
NAMED, NAME_LETTERS = 2, 4


def are_of_two_towns(scene: Scene) -> bool:
    """Whether each report happens in a town of its own, and they have no name of anything in common; symmetric.

    A fire in Syke is not the one in Kempten, though no table has Syke. A name that the other report has as well, a
    country or a state, which may hold the town, leave it open.
    """
    if not scene.of_one_language:
        return False
    a, b = (telling.once(_towns) for telling in scene.tellings)
    if not a or not b:
        return False
    shared = {fold(word) for word in scene.a.names & scene.b.names}
    named = [telling.once(_names) for telling in scene.tellings]
    return not named[0] & named[1] and not shared & (named[0] | named[1])


def share_no_name(scene: Scene) -> bool:
    """Whether both reports name several, in one language, and none that the other has in any ending; symmetric."""
    if not scene.of_one_language or scene.alike >= ALIKE:
        return False
    a, b = (telling.once(_names) for telling in scene.tellings)
    if min(len(a), len(b)) < NAMED:
        return False
    words = [{fold(word) for word in telling.names} | own for telling, own in zip(scene.tellings, (a, b), strict=True)]
    told = [{word[:NAME_LETTERS] for word in each} for each in words]
    return not any(word[:NAME_LETTERS] in told[1] for word in a) and not any(w[:NAME_LETTERS] in told[0] for w in b)


def are_elsewhere_surely(scene: Scene) -> bool:
    """Whether the places that the two name set them apart; not where a person chose them and they share a name or much.

    A medal for Iris Holm is one, though a report from Konstanz tells it and another says that it is given in Berlin.
    """
    if scene.once(are_of_two_towns) or scene.once(share_no_name):
        return True
    if not scene.of_other_places:
        return False
    if not scene.one_event:
        return True
    a, b = (telling.once(_names) for telling in scene.tellings)
    language = scene.a.document.language
    return scene.alike < ALIKE and all(is_place(name, language) for name in a & b)


def _towns(telling: Telling) -> frozenset[str]:
    """The towns behind "in", folded; none where something that may hold a town stands there."""
    language = telling.document.language
    prepositions = pack(language).names.place_prepositions
    found = {
        word.form
        for claim in telling.claims
        for before, word in pairwise(claim.words)
        if before.form in prepositions and word.kind == "name"
    }
    if any(is_place(each, language) and not is_town(each, language) for each in found):
        return frozenset()
    return frozenset(map(fold, found))


def _names(telling: Telling) -> frozenset[str]:
    """Names, and adjectives made of them ("Augsburger"): those that are capital though no sentence begins with them."""
    found = {word.form for claim in telling.claims for word in claim.words if word.kind == "name"}
    for claim in telling.claims:
        inside = [word for word in claim.words[1:] if word.kind == "adjective"]
        found |= {word.form for word in inside if telling.text[word.span.start].isupper()}
    return frozenset(map(fold, found))
