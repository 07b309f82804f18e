"""Certainty: what one report tells as a fact, the other as an allegation, a possibility, a plan or a question.

Two statements have to tell the same thing: the same but for a few words, or the same event word in reports of the same
event. One of them is marked, and the other report marks the event nowhere: who says once that it is a suspicion is no
teller of facts.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from checker.align.slots.rarity import weight_of
from checker.compare.readings import places
from checker.compare.scene import EVENT_NAMES, Difference, Explanation, Outcome, Place, Scene
from checker.compare.statements.acts import bears_elsewhere, tell_one_act, tell_one_thing
from checker.compare.statements.attributes import held_back_attributes
from checker.compare.statements.copies import SAME_WORDS, SHARED, are_copies, are_twins, likeness, own, sentences
from checker.compare.statements.doubts import held_back_parts
from checker.compare.statements.held_back import with_held_back
from checker.compare.statements.open_matters import find_open_matters
from checker.compare.statements.pending import find_pending
from checker.compare.statements.possible import find_possible
from checker.compare.statements.told import (
    Tellings,
    Told,
    bears_on_deed,
    hedged_elsewhere,
    is_kicker,
    keeps_distance_in,
    keeps_distance_near,
    mentions_proceedings,
    names_source_near,
    names_topic,
    predicates,
    read_told,
    rests_on_source,
    same_word,
    stated_elsewhere,
)
from checker.languages import pack
from checker.model import Confidence, Side, Span, Word
from checker.values.statements.certainty import Certainty
from checker.values.statements.marks import event, is_event, is_source, marks_of

#: Shorter lemmas name no event by themselves.
SHORTEST_EVENT = 5

#: From this one on they are two versions of one claim, of which one was made less sure.
REVISED = 0.8

_LESS = frozenset({Certainty.ALLEGATION, Certainty.POSSIBILITY, Certainty.PLAN, Certainty.QUESTION, Certainty.SOURCE})

#: What is told so is held back; a plan, a source, a question leave the matter as it is.
_RESERVED = frozenset({Certainty.ALLEGATION, Certainty.POSSIBILITY})

#: A noun of so much rarity stands in one item of three hundred.
UNCOMMON = 5.7

#: A report that names an event more often is read no further for it.
REPEATS = 16

#: Plans and sources come and go with time and space; they count only where the sentence is the same otherwise.
_IN_COPIES = frozenset({Certainty.PLAN, Certainty.SOURCE})


def compare_certainty(scene: Scene) -> Outcome:
    """Facts of one report that the other tells with a reservation."""
    if not scene.of_one_language:
        return Outcome()
    told = {telling.side: telling.once(read_told) for telling in scene.tellings}
    both = scene.told_by_both
    made = [
        difference
        for i, j in sorted({(pair.a, pair.b) for pair in scene.pairs} | _same_events(scene, told))
        if i not in both[0] and j not in both[1]
        for x in told[Side.A].get(i, ())
        for y in told[Side.B].get(j, ())
        for difference in _difference(scene, x, y, told)
    ]
    parts = [
        _made(plain, marked, own, word, Confidence.MEDIUM, plain_is_a=plain.telling.side is Side.A)
        for marked, plain, word, own in chain(held_back_attributes(scene, told), held_back_parts(scene, told))
        if marked.number not in both[_at(marked)] and plain.number not in both[_at(plain)]
    ]
    sure = {each.identity for each in made if each.confidence is not Confidence.LOW}
    parts = [each for each in parts if each.identity not in sure]
    made = [each for each in made if each.identity not in {part.identity for part in parts}] + parts
    found: dict[tuple[object, ...], Difference] = {}
    for difference in sorted(made, key=_order):
        found.setdefault((tuple(sorted(difference.identity[:2])), difference.identity[2:]), difference)
    known = (*found.values(), *find_open_matters(scene), *find_pending(scene), *find_possible(scene))
    return Outcome(tuple(with_held_back(scene, known)))


def _at(told: Told) -> int:
    """The report's place in pairs of both."""
    return 0 if told.telling.side is Side.A else 1


def _order(difference: Difference) -> tuple[int, ...]:
    """By place, the same from both sides."""
    a, b = (span.start for span in places(difference))
    return a + b, *sorted((a, b))


def _same_events(scene: Scene, told: Tellings) -> set[tuple[int, int]]:
    """Claims that name one event of the tables, a marked one against any other; candidates or not."""
    if len(scene.a.names & scene.b.names) < EVENT_NAMES:
        return set()
    held = [_events(told[telling.side]) for telling in scene.tellings]
    return {
        (i, j)
        for name in held[0].keys() & held[1].keys()
        for i, marked in held[0][name][:REPEATS]
        for j, also in held[1][name][:REPEATS]
        if marked != also
    }


def _events(claims: dict[int, tuple[Told, ...]]) -> dict[str, list[tuple[int, bool]]]:
    found: dict[str, list[tuple[int, bool]]] = {}
    for number, statements in claims.items():
        for each in statements:
            for word in each.content:
                if is_event(word.key, each.language):
                    entry = number, each.statement.mark is not None
                    found.setdefault(event(word.key, each.language), []).append(entry)
    return found


def _difference(scene: Scene, x: Told, y: Told, told: Tellings) -> Iterator[Difference]:
    pairs = {x.statement.certainty: (x, y), y.statement.certainty: (y, x)}
    fact = pairs.get(Certainty.FACT) or _announced(x, y)
    if fact is None or fact[1].statement.certainty not in _LESS:
        return
    plain, marked = fact
    met = {word: other for word in marked.content for other in plain.content if same_word(word, other, marked.language)}
    bound = _bound(scene, plain, marked, met)
    if bound is None:
        return
    word, confidence = bound
    if met[word].form.endswith(pack(plain.language).reservations.suspicion or ("\0",)):
        return
    of_crime = is_event(word.key, marked.language) and not bears_on_deed(marked)
    if confidence is not Confidence.HIGH and of_crime and mentions_proceedings(plain):
        return
    if hedged_elsewhere(plain, met[word], told) or stated_elsewhere(marked, word, met, told):
        return
    if not _holds(scene, plain, marked, word, met, told):
        confidence = Confidence.LOW
    yield _made(plain, marked, met[word], word, confidence, plain_is_a=plain is x)


def _announced(x: Told, y: Told) -> tuple[Told, Told] | None:
    """Of two versions of one claim what will come and what may come, in this order: "will close", "may close"."""
    for plain, marked in ((x, y), (y, x)):
        mark, future = plain.statement.mark, pack(plain.language).reservations.future
        if mark is not None and mark.form in future and marked.statement.certainty is Certainty.POSSIBILITY:
            return (plain, marked) if likeness(*sentences(plain, marked)) >= REVISED else None
    return None


def _holds(scene: Scene, plain: Told, marked: Told, word: Word, met: dict[Word, Word], told: Tellings) -> bool:
    """Whether a difference is sure enough to count.

    Of 109 alarms on raw pairs 48 were right; of those told with a reservation proper, by a teller of the fact who keeps
    no distance near it, about one marked thing or of three words in common, 23 of 29. Of those of one act 19 of 22.
    """
    if marked.statement.certainty is Certainty.SOURCE:
        return _lost_its_source(plain, marked)
    if marked.statement.certainty not in _RESERVED or marked.statement.accused:
        return False
    if marked.statement.target is None and word.kind == "verb" and met[word].kind == "noun":
        return False
    if likeness(*sentences(plain, marked)) >= REVISED and not names_source_near(plain):
        return True
    if scene.of_other_places or bears_elsewhere(marked, word, met) or rests_on_source(plain):
        return False
    if tell_one_act(scene, plain, marked, word, met, told):
        return True
    if keeps_distance_near(plain, from_deed=bears_on_deed(marked)):
        return False
    if tell_one_thing(scene, plain, marked, met):
        return True
    if is_event(word.key, marked.language):
        return True
    if marked.statement.target is not None:
        return marked.statement.certainty is Certainty.ALLEGATION
    return word.kind == "verb" and len(met) >= SHARED


def _names_place(scene: Scene, plain: Told) -> bool:
    """Whether the plain statement holds a name of the event that both reports tell."""
    return any(word.span.of(plain.telling.text) in scene.event_names for word in plain.statement.words)


def _is_called(plain: Told, marked: Told, word: Word) -> bool:
    """Whether an uncommon noun is held back in one report alone ("mutmaßliche Schleuser"), and nothing in the other."""
    mark, target = marked.statement.mark, marked.statement.target
    if marked.statement.certainty is not Certainty.ALLEGATION or mark is None or target is None:
        return False
    if not mark.form.startswith(marks_of(marked.language).stems) or target.key != word.key:
        return False
    if word.kind != "noun" or is_kicker(plain):
        return False
    if weight_of(plain.telling.stems(word.form)) < UNCOMMON:
        return False
    return not any(keeps_distance_in(plain, number) for number in range(len(plain.telling.claims)))


def _lost_its_source(plain: Told, marked: Told) -> bool:
    """Whether the plain statement is the other one word for word, without its source, and names none anywhere."""
    mark = marked.statement.mark
    if mark is None or not is_source(mark.form, marked.language) or names_topic(marked):
        return False
    if len({frozenset(form for form in each if form.isdigit()) for each in own(plain, marked)}) > 1:
        return False
    return likeness(*own(plain, marked)) >= SAME_WORDS and not names_source_near(plain) and not rests_on_source(plain)


def _bound(scene: Scene, plain: Told, marked: Told, met: dict[Word, Word]) -> tuple[Word, Confidence] | None:
    """The event word in the marked statement that the plain one has too; ``None`` where they tell two things."""
    target = marked.statement.target
    held = [target] if target else predicates(marked)
    copies = are_copies(plain, marked)
    if met and target is None and (copies or are_twins(plain, marked, met)):
        kind = marked.statement.certainty
        if copies or (marked.statement.strong and kind not in _IN_COPIES and (not held or held[0] in met)):
            return next((word for word in held if word in met), next(reversed(met))), Confidence.HIGH
    if not marked.statement.strong:
        return None
    names = len(scene.a.names & scene.b.names)
    for word in (word for word in held if word in met):
        named = is_event(word.key, marked.language) and names >= EVENT_NAMES and not is_kicker(plain)
        if named and _names_place(scene, plain):
            return word, Confidence.MEDIUM
        if len(met) > 1 and (named or any(map(_names_event, (word, met[word])))):
            return word, Confidence.MEDIUM
        if len(met) > 1 and names >= EVENT_NAMES and _is_called(plain, marked, met[word]):
            return word, Confidence.MEDIUM
    return None


def _names_event(word: Word) -> bool:
    return word.kind == "verb" and len(word.key) >= SHORTEST_EVENT


def _made(
    plain: Told, marked: Told, word: Word, other: Word, confidence: Confidence, *, plain_is_a: bool
) -> Difference:
    mark = marked.statement.mark
    assert mark is not None
    fact = Place(_around(plain, word), Certainty.FACT)
    less = Place(_reach(mark, other), marked.statement.certainty)
    a, b = (fact, less) if plain_is_a else (less, fact)
    return Difference(
        relation=marked.statement.certainty,
        confidence=confidence,
        a=a,
        b=b,
        identity=(word.key, other.key, mark.key),
        arguments=(("changed", mark.form),),
        explanation=Explanation(
            f"certainty-{marked.statement.certainty}", (("word", mark.form),), marked.telling.side, Place(mark.span)
        ),
    )


#: A place longer than this is cut to its clause's event word.
LONGEST_PLACE = 100


def _around(told: Told, word: Word) -> Span:
    span = told.statement.span
    words = told.statement.words
    whole = Span(words[0].span.start, words[-1].span.end)
    return whole if span.end - span.start <= LONGEST_PLACE else word.span


def _reach(mark: Word, word: Word) -> Span:
    whole = Span(min(mark.span.start, word.span.start), max(mark.span.end, word.span.end))
    return whole if whole.end - whole.start <= LONGEST_PLACE else mark.span
