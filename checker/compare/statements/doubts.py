"""A doubt that bears on a part of a statement: on a noun, on what stands behind the mark, on how somebody behaves.

"Mutmaßliche Schmugglerin Meier" against "Schmugglerin Meier"; "verletzt, offenbar beim Hantieren mit Pulver" against
"hantierte mit Pulver"; "soll sich auffällig verhalten" against "ein auffälliger Mann". The rest of the two statements
may be told in other words: what counts is that the part is the same, and that the teller of the fact doubts it nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from checker.align.slots.rarity import weight_of
from checker.compare.scene import EVENT_NAMES, Scene
from checker.compare.statements.told import Tellings, Told, is_kicker, keeps_distance_near, same_word
from checker.languages import pack
from checker.model import Side, Word
from checker.values.statements.certainty import Certainty
from checker.values.statements.polarity import negators

#: Reports that share fewer names have so much of the lighter one's rare words in common, or are of two events.
ONE_EVENT = 0.5

#: Two words that both have are so rare together as two of which each stands in one item of a hundred and fifty.
RARE_PART = 10.0

#: A noun that stands in more than one item of ninety is too common to be told by itself; in more than one of three
#: hundred, the claims around it share more than the noun.
RARE_NOUN, UNCOMMON = 4.5, 5.7

#: Content words of a part at least.
PART = 2

#: An ending of a noun's case has so many letters.
LONGEST_ENDING = 2

_DOUBTED = frozenset({Certainty.ALLEGATION, Certainty.POSSIBILITY})


def held_back_parts(scene: Scene, told: Tellings) -> Iterator[tuple[Told, Told, Word, Word]]:
    """Marked and plain statement, and the word in each that the doubt bears on; none where a report tells both."""
    if len(scene.event_names) < EVENT_NAMES and scene.in_common < ONE_EVENT:
        return
    if scene.of_other_places:
        return
    for side in Side:
        for marked in _all(told, side):
            if marked.statement.certainty not in _DOUBTED or marked.statement.mark is None:
                continue
            part = _part(marked)
            if not part:
                continue
            for plain in _all(told, side.other):
                met = _met(part, plain)
                if len(met) != len(part) or not _is_plain(plain) or not _speak_of_one(marked, plain, part):
                    continue
                if not _is_doubted(met, told, side.other) and not _is_told_plainly(part, marked, told):
                    yield marked, plain, part[-1], met[part[-1]]
                    break


def _part(marked: Told) -> tuple[Word, ...]:
    """What the mark bears on alone; nothing where that is its clause."""
    return _label(marked) or _behind(marked) or _state(marked)


def _label(marked: Told) -> tuple[Word, ...]:
    """The noun behind "mutmaßlich", with the name behind it."""
    statement, target = marked.statement, marked.statement.target
    mark = statement.mark
    if mark is None or target is None or target.kind != "noun" or statement.certainty is not Certainty.ALLEGATION:
        return ()
    if not mark.form.startswith(pack(marked.language).reservations.charging):
        return ()
    if weight_of(marked.telling.stems(target.form)) < RARE_NOUN:
        return ()
    return (target,)


def _behind(marked: Told) -> tuple[Word, ...]:
    """What stands behind a comma and the mark, to the end: "verletzt, offenbar beim Hantieren mit Pulver"."""
    statement, mark = marked.statement, marked.statement.mark
    if mark is None or statement.target is not None or not statement.strong:
        return ()
    table = pack(marked.language).reservations
    if mark.form in table.tentative or mark.form in table.hearsay:
        return ()
    before = marked.telling.text[: mark.span.start].rstrip()
    if not before.endswith(",") or statement.words[0] == mark:
        return ()
    behind = tuple(word for word in marked.content if word.span.start > mark.span.start)
    if len(behind) < PART or any(word.kind == "verb" for word in behind):
        return ()
    return behind if _weight(marked, behind) >= RARE_PART else ()


def _state(marked: Told) -> tuple[Word, ...]:
    """How somebody is said to be: "soll sich auffällig verhalten"."""
    statement, mark = marked.statement, marked.statement.mark
    table = pack(marked.language).reservations
    if mark is None or mark.form not in table.hearsay or statement.certainty is not Certainty.ALLEGATION:
        return ()
    forms = {word.form for word in statement.words}
    states = {each.split()[-1] for each in table.states if forms.issuperset(each.split())}
    part = tuple(word for word in marked.content if word.form not in states)
    if not states or len(part) < PART or any(word.kind == "verb" for word in part):
        return ()
    return part if _weight(marked, part) >= RARE_PART else ()


def _weight(told: Told, words: Sequence[Word]) -> float:
    return weight_of(frozenset[str]().union(*(told.telling.stems(word.form) for word in words)))


def _met(part: Sequence[Word], plain: Told) -> Mapping[Word, Word]:
    """What the plain statement has of it; one word alone has to be the same, and no compound with it."""
    return {
        word: other
        for word in part
        for other in plain.content
        if (_is_same(word, other, plain) if len(part) == 1 else same_word(word, other, plain.language))
    }


def _is_same(word: Word, other: Word, told: Told) -> bool:
    """Whether two words are forms of one; lemmas of uncommon words may be wrong, and stems join "Schutz", "Schütze"."""
    if word.key == other.key:
        return True
    short, long = sorted((word.form, other.form), key=len)
    return long.startswith(short[:-LONGEST_ENDING]) and told.telling.stems(short) == told.telling.stems(long)


def _is_plain(plain: Told) -> bool:
    """Whether it is told as it is, and no word beside it says that it is charged, denied or told by somebody."""
    statement = plain.statement
    if statement.certainty is not Certainty.FACT or negators(statement.words, plain.language):
        return False
    if is_kicker(plain) and keeps_distance_near(plain):
        return False
    table = pack(plain.language).reservations
    return not any(
        word.form.startswith(table.proceedings) or word.form in table.accusing | table.accounts | table.speakers
        for word in statement.words
    )


def _speak_of_one(marked: Told, plain: Told, part: Sequence[Word]) -> bool:
    """Whether the claims share more than a noun that is no rare one, and the names of the event."""
    if len(part) > 1 or _weight(marked, part) >= UNCOMMON:
        return True
    one, other = (each.telling.claims[each.number].words for each in (marked, plain))
    return any(
        same_word(x, y, marked.language)
        for x in one
        if x.is_content and x.kind != "name" and not same_word(x, part[0], marked.language)
        for y in other
        if y.is_content
    )


def _is_doubted(met: Mapping[Word, Word], told: Tellings, side: Side) -> bool:
    """Whether the report of the fact holds the same back elsewhere."""
    return any(
        same_word(word, other, each.language)
        for each in _all(told, side)
        if each.statement.certainty is not Certainty.FACT
        for word in each.content
        for other in met.values()
    )


def _is_told_plainly(part: Sequence[Word], marked: Told, told: Tellings) -> bool:
    """Whether the report of the doubt tells the same as a fact elsewhere."""
    return any(
        len(_met(part, each)) == len(part)
        for each in _all(told, marked.telling.side)
        if each.statement.certainty is Certainty.FACT
    )


def _all(told: Tellings, side: Side) -> Iterator[Told]:
    for statements in told[side].values():
        yield from statements
