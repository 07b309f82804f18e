"""One deed, two doers: the buyer of a firm, the union that calls a strike, who imposes a state of emergency."""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.names.one_office import told_in
from checker.compare.scene import Difference, Place, Scene, Telling
from checker.languages import pack
from checker.model import Confidence
from checker.values.names.kinds import may_be_one_thing
from checker.values.names.likeness import are_forms, is_slip, may_sound_alike
from checker.values.statements.doers import Doer, read_doers

#: Two reports tell one deed where they have so many content stems in common.
SHARED = 3


def find_doers(scene: Scene) -> Iterator[Difference]:
    """Deeds of a group of which each report has one, of two doers; relation "mismatch".

    Nothing where a report names the other's doer anywhere, or where the two may be names of one.
    """
    if not scene.of_one_language or len(scene.words[0] & scene.words[1]) < SHARED:
        return
    a, b = scene.a.once(_by_group), scene.b.once(_by_group)
    for group in sorted(a.keys() & b.keys()):
        x, y = a[group], b[group]
        if _are_two(scene, x, y) and not _tells(scene.b, x) and not _tells(scene.a, y):
            places = Place(x.span, x.told), Place(y.span, y.told)
            yield Difference("mismatch", Confidence.MEDIUM, *places, (x.told, y.told, group))


def _by_group(telling: Telling) -> dict[str, Doer]:
    """The doer of each group of deeds that a report has one doer of."""
    found: dict[str, dict[str, Doer]] = {}
    for claim in telling.claims:
        for doer in read_doers(telling.text, claim.clauses, telling.document.language):
            found.setdefault(doer.group, {}).setdefault(doer.key, doer)
    return {group: next(iter(doers.values())) for group, doers in found.items() if len(doers) == 1}


def _are_two(scene: Scene, x: Doer, y: Doer) -> bool:
    language = scene.a.document.language
    if x.key == y.key or x.key.startswith("=") != y.key.startswith("="):
        return False
    if x.key.startswith("="):
        return True
    names = x.told.split()[-1], y.told.split()[-1]
    if may_be_one_thing(*names, language) or scene.a.aliases.are_one(x.told, y.told, language, language):
        return False
    alike = is_slip(x.key, y.key, language) or are_forms(x.key, y.key, language) or may_sound_alike(x.key, y.key)
    return not alike and x.key not in y.key and y.key not in x.key


def _tells(telling: Telling, doer: Doer) -> bool:
    """Whether a report has a word for the doer anywhere."""
    if doer.key.startswith("="):
        line = pack(telling.document.language).sides.institutions[int(doer.key[1:])]
        return any(word in line or word.endswith(tuple(line)) for word in _lower(telling))
    return doer.key in told_in(telling)


def _lower(telling: Telling) -> frozenset[str]:
    return frozenset(telling.text.lower().replace(",", " ").replace(".", " ").replace(":", " ").split())
