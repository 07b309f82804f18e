"""One act, told as a fact in one report and held back in the other by a word beside the verb: "zündete offenbar an".

The verb is the same, and so is somebody or something that has to do with it. A mark beside a noun ("mutmaßlicher Dieb")
holds back who it was and not what happened; so does "soll ihn getötet haben" against "wurde getötet".
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.align.slots.rarity import weight_of
from checker.compare.scene import EVENT_NAMES, Scene
from checker.compare.statements.told import Tellings, Told, bears_on_deed, keeps_distance_in
from checker.languages import pack
from checker.model import Word
from checker.values.statements.certainty import Certainty
from checker.values.statements.polarity import is_infinitive_with_to

#: A headline and its teaser: so many claims on either side.
NEAR = 2

#: Reports that share fewer names have so much of the lighter one's rare words in common, or are of two events.
ONE_EVENT = 0.5

#: So much of the content of a marked statement the plain one holds, and the words that both have are so rare together,
#: as two are of which each stands in one item of a thousand.
NEARLY_ALL, RARE_ENOUGH = 0.75, 12.0

_HELD_BACK = frozenset({Certainty.ALLEGATION, Certainty.POSSIBILITY, Certainty.SOURCE})


def tell_one_act(scene: Scene, plain: Told, marked: Told, word: Word, met: Mapping[Word, Word], told: Tellings) -> bool:
    """Whether both tell one act, and the teller of the fact holds nothing back beside it.

    Args:
        scene: two reports that have to be of one event for sure.
        word: what the mark bears on; `met` says which words of the plain statement are those of the marked one.
    """
    if len(scene.event_names) < EVENT_NAMES and scene.in_common < ONE_EVENT:
        return False
    table, mark = pack(marked.language).reservations, marked.statement.mark
    verb = met[word]
    if mark is None or marked.statement.target is not None or mark.form in table.tentative:
        return False
    if word.kind != "verb" or verb.kind != "verb" or word.key != verb.key:
        return False
    if not any(each.kind in ("noun", "name") and other.kind in ("noun", "name") for each, other in met.items()):
        return False
    if mark.form in table.hearsay and _tells_who(marked) and not _tells_who(plain) and verb.form == word.form:
        return False
    return not (
        _is_general(plain) or _is_general(marked) or _is_no_predicate(plain, verb) or _holds_back(plain, marked, told)
    )


def tell_one_thing(scene: Scene, plain: Told, marked: Told, met: Mapping[Word, Word]) -> bool:
    """Whether nearly all that the marked statement says stands in the plain one, in words that are no common ones.

    For statements without a verb, or with one that says little by itself: "Werft offenbar vor dem Aus". A verb that the
    plain one has not tells something else, and so does a word behind the mark, which is what that bears on.
    """
    mark = marked.statement.mark
    if mark is None or not marked.statement.strong or marked.statement.target is not None:
        return False
    if mark.form in pack(marked.language).reservations.tentative or _plans(marked):
        return False
    if any(word.kind == "verb" and word not in met for word in marked.content) or _is_general(plain):
        return False
    behind = [word for word in marked.content if word.span.start > mark.span.start]
    if not behind or any(word not in met for word in behind):
        return False
    if not any(each.kind in ("noun", "name") and other.kind in ("noun", "name") for each, other in met.items()):
        return False
    shared = frozenset[str]().union(*(scene.a.stems(word.form) for word in met))
    return len(met) > 1 and len(met) >= NEARLY_ALL * len(marked.content) and weight_of(shared) >= RARE_ENOUGH


def _apart(told: Told, one: Word, other: Word) -> bool:
    """Whether a comma stands between them: what is behind it is told for itself."""
    first, second = sorted((one.span, other.span))
    return "," in told.telling.text[first.end : second.start]


def _bears_on_reason(told: Told, mark: Word) -> bool:
    """Whether a reason or an amount stands behind the mark, which is what it holds back: "offenbar aus Protest".

    With a determiner behind it "aus" tells a place: "offenbar aus einem Lager".
    """
    words, table = told.statement.words, pack(told.language).reservations
    behind = words[words.index(mark) + 1 :][:2] if mark in words else ()
    if not behind or behind[0].form not in table.of_circumstance:
        return False
    if behind[0].form not in table.of_places or len(behind) < 2:
        return True
    return behind[1].form not in table.determiners and behind[1].kind != "name"


def bears_elsewhere(marked: Told, word: Word, met: Mapping[Word, Word]) -> bool:
    """Whether the mark of a clause bears on a reason, or stands behind a comma: "starb in Kiel, wohl an Gift".

    A reason that the other report tells too is none that could be held back: "wohl mit Öl", "mit Öl".
    """
    mark = marked.statement.mark
    if mark is None or marked.statement.target is not None:
        return False
    reason = next((each for each in marked.content if each.span.start > mark.span.start), None)
    return (_bears_on_reason(marked, mark) and reason not in met) or _apart(marked, mark, word)


def _plans(told: Told) -> bool:
    """Whether it tells what somebody is about to do."""
    plans = pack(told.language).reservations.in_clause.get(Certainty.PLAN, ())
    return any(word.form in plans for word in told.statement.words)


def _tells_who(told: Told) -> bool:
    """Whether a participle is said of who did it: "soll gestohlen haben", "hat gestohlen"; "wurde gestohlen" is not."""
    having = pack(told.language).reservations.having
    return any(word.form in having for word in told.statement.words)


def _is_general(told: Told) -> bool:
    """Whether it tells no single act: "wie man ein Haus baut", "bevor er fiel"."""
    table = pack(told.language)
    general = table.polarity.conditions | table.reservations.general
    return any(word.form in general for word in told.statement.words)


def _is_no_predicate(told: Told, verb: Word) -> bool:
    """Whether the verb belongs to a noun behind it ("im zerstörten Hafen") or tells a purpose ("um zu zahlen")."""
    words = told.statement.words
    at = words.index(verb)
    if is_infinitive_with_to(verb, words[at - 1] if at else None, told.language):
        return True
    endings = pack(told.language).reservations.attributive
    return verb.form.endswith(endings) and any(word.kind in ("noun", "name") for word in words[at + 1 : at + 2])


def _holds_back(plain: Told, marked: Told, told: Tellings) -> bool:
    """Whether the teller of the fact keeps some distance in the same sentence, or marks something right beside it."""
    if keeps_distance_in(plain, plain.number, from_deed=bears_on_deed(marked)):
        return True
    near = range(plain.number - NEAR, plain.number + NEAR + 1)
    beside = [each.statement for number in near for each in told[plain.telling.side].get(number, ())]
    return any(
        each.certainty in _HELD_BACK and each.mark is not None and (each.strong or each.certainty is Certainty.SOURCE)
        for each in beside
    )
