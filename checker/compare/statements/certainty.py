"""Certainty: what one report tells as a fact, the other as an allegation, a possibility, a plan or a question.

Two statements have to tell the same thing: the same but for a few words, or the same event word in reports of the same
event. One of them is marked, and the other report marks the event nowhere: who says once that it is a suspicion is no
teller of facts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from checker.compare.readings import places, read_claim
from checker.compare.scene import Difference, Explanation, Outcome, Place, Scene, Telling
from checker.compare.statements.open_matters import find_open_matters
from checker.languages import pack
from checker.model import Claim, Confidence, Side, Span, Voice, Word
from checker.values.statements.certainty import Certainty, Statement, event, is_event, is_source, read_statements
from checker.values.statements.polarity import kin

#: So much of the smaller statement's content has to be in the other one, the marking word aside.
SAME = 0.6

#: At least so many content words in common; a word less where nothing else stands in the smaller one.
SHARED = 3

#: Reports that share so many capitalised words tell the same event.
EVENT_NAMES = 2

#: Shorter lemmas name no event by themselves.
SHORTEST_EVENT = 5

#: Claims are copies from this likeness of their words on (2 x shared / both lengths).
COPY = 0.6

#: And statements inside of claims from this one on, the mark aside.
SAME_WORDS = 0.75

_LESS = frozenset({Certainty.ALLEGATION, Certainty.POSSIBILITY, Certainty.PLAN, Certainty.QUESTION, Certainty.SOURCE})

#: A report that names an event more often is read no further for it.
REPEATS = 16

#: Plans and sources come and go with time and space; they count only where the sentence is the same otherwise.
_IN_COPIES = frozenset({Certainty.PLAN, Certainty.SOURCE})


@dataclass(frozen=True, slots=True)
class _Told:
    """One statement of one report, with the content of what it says."""

    telling: Telling
    number: int
    statement: Statement
    content: tuple[Word, ...]

    @property
    def language(self) -> str:
        return self.telling.document.language


def compare_certainty(scene: Scene) -> Outcome:
    """Facts of one report that the other tells with a reservation."""
    if scene.a.document.language != scene.b.document.language:
        return Outcome()
    told = {telling.side: _told(telling) for telling in scene.tellings}
    both = scene.told_by_both
    made = [
        difference
        for i, j in sorted({(pair.a, pair.b) for pair in scene.pairs} | _same_events(scene, told))
        if i not in both[0] and j not in both[1]
        for x in told[Side.A].get(i, ())
        for y in told[Side.B].get(j, ())
        for difference in _difference(scene, x, y, told)
    ]
    found: dict[tuple[object, ...], Difference] = {}
    for difference in sorted(made, key=_order):
        found.setdefault((tuple(sorted(difference.identity[:2])), difference.identity[2:]), difference)
    return Outcome((*found.values(), *find_open_matters(scene)))


def _order(difference: Difference) -> tuple[int, ...]:
    """By place, the same from both sides."""
    a, b = (span.start for span in places(difference))
    return a + b, *sorted((a, b))


def _same_events(scene: Scene, told: _Telling) -> set[tuple[int, int]]:
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


def _events(claims: dict[int, tuple[_Told, ...]]) -> dict[str, list[tuple[int, bool]]]:
    found: dict[str, list[tuple[int, bool]]] = {}
    for number, statements in claims.items():
        for each in statements:
            for word in each.content:
                if is_event(word.key, each.language):
                    entry = number, each.statement.mark is not None
                    found.setdefault(event(word.key, each.language), []).append(entry)
    return found


_Telling = dict[Side, dict[int, tuple[_Told, ...]]]


def _told(telling: Telling) -> dict[int, tuple[_Told, ...]]:
    found: dict[int, tuple[_Told, ...]] = {}
    for number, claim in enumerate(telling.claims):
        words = read_claim(telling, number).words
        statements = read_statements(telling.text, claim.clauses, words, telling.document.language)
        found[number] = tuple(
            _Told(telling, number, each, _content(each)) for each in statements if not _is_speech(claim, each)
        )
    return found


def _is_speech(claim: Claim, statement: Statement) -> bool:
    """Whether somebody else says it: quoted words, or a claim in reported speech."""
    if claim.voice is not Voice.REPORT:
        return True
    return any(quote.kind != "title" and quote.span.overlaps(statement.span) for quote in claim.quotes)


def _content(statement: Statement) -> tuple[Word, ...]:
    return tuple(word for word in statement.words if word.is_content and word != statement.mark)


def _difference(scene: Scene, x: _Told, y: _Told, told: _Telling) -> Iterator[Difference]:
    pairs = {x.statement.certainty: (x, y), y.statement.certainty: (y, x)}
    fact = pairs.get(Certainty.FACT)
    if fact is None or fact[1].statement.certainty not in _LESS:
        return
    plain, marked = fact
    met = {word: other for word in marked.content for other in plain.content if _same(word, other, marked.language)}
    bound = _bound(scene, plain, marked, met)
    if bound is None:
        return
    word, confidence = bound
    if _hedged_elsewhere(plain, met[word], told) or _stated_elsewhere(marked, word, met, told):
        return
    yield _made(plain, marked, met[word], word, confidence, plain_is_a=plain is x)


def _bound(scene: Scene, plain: _Told, marked: _Told, met: dict[Word, Word]) -> tuple[Word, Confidence] | None:
    """The event word in the marked statement that the plain one has too; ``None`` where they tell two things."""
    target = marked.statement.target
    predicates = [target] if target else _predicates(marked)
    copies = _are_copies(plain, marked)
    if met and target is None and (copies or _are_twins(plain, marked, met)):
        kind = marked.statement.certainty
        free = marked.statement.strong or kind is Certainty.QUESTION
        if copies or (free and kind not in _IN_COPIES and (not predicates or predicates[0] in met)):
            return next((word for word in predicates if word in met), next(reversed(met))), Confidence.HIGH
    if not marked.statement.strong:
        return None
    names = len(scene.a.names & scene.b.names)
    for word in predicates:
        named = is_event(word.key, marked.language) and names >= EVENT_NAMES
        if word in met and (named or (any(map(_names_event, (word, met[word]))) and len(met) > 1)):
            return word, Confidence.MEDIUM
    return None


def _are_copies(plain: _Told, marked: _Told) -> bool:
    """Whether the two statements, or the claims they stand in, are the same but for a few words."""
    claims = [[word.form for word in read_claim(each.telling, each.number).words] for each in (plain, marked)]
    own = [[word.form for word in each.statement.words if word != each.statement.mark] for each in (plain, marked)]
    like = _likeness(*own)
    return (_likeness(*claims) >= COPY and like >= SAME) or (like >= SAME_WORDS and len(marked.content) > 1)


def _likeness(*texts: list[str]) -> float:
    # always in the same direction: the matcher's heuristics are not symmetric
    first, second = sorted(texts)
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def _same(one: Word, other: Word, language: str) -> bool:
    return kin(one.key, other.key, language) or event(one.key, language) == event(other.key, language)


def _are_twins(plain: _Told, marked: _Told, met: dict[Word, Word]) -> bool:
    sizes = [len({word.key for word in each.content}) for each in (plain, marked)]
    asked = marked.statement.certainty is Certainty.QUESTION
    smaller = min(sizes) if asked or any(word.kind == "verb" for word in met) else max(sizes)
    return len(met) >= min(SHARED, max(2, smaller)) and len(met) >= SAME * smaller


def _predicates(marked: _Told) -> list[Word]:
    """The word that the mark of a clause bears on: its last verb, or the first one behind it."""
    verbs = [word for word in marked.content if word.kind == "verb"]
    mark = marked.statement.mark
    if pack(marked.language).reservations.marks_next_verb and mark is not None:
        return [word for word in verbs if word.span.start > mark.span.start][:1] or verbs[-1:]
    return verbs[-1:]


def _names_event(word: Word) -> bool:
    return word.kind == "verb" and len(word.key) >= SHORTEST_EVENT


def _hedged_elsewhere(plain: _Told, event_word: Word, told: _Telling) -> bool:
    """Whether the teller of the fact reserves it somewhere, or names a source for it."""
    for statements in told[plain.telling.side].values():
        for each in statements:
            if each.statement.mark is None:
                continue
            if each.number == plain.number or any(_same(word, event_word, plain.language) for word in _reserved(each)):
                return True
    return any(is_source(word.form, plain.language) for word in plain.statement.words)


def _reserved(told: _Told) -> list[Word]:
    """What the mark bears on; with a question or an "unclear" that is anything."""
    if told.statement.certainty in (Certainty.QUESTION, Certainty.UNKNOWN):
        return list(told.content)
    return [told.statement.target] if told.statement.target else _predicates(told) or list(told.content)


def _stated_elsewhere(marked: _Told, event_word: Word, met: dict[Word, Word], told: _Telling) -> bool:
    """Whether the report with the reservation tells the event as a fact too, of the same things."""
    others = [word for word in met if word != event_word]
    for statements in told[marked.telling.side].values():
        for each in statements:
            if each.statement.certainty is not Certainty.FACT:
                continue
            held = [word.key for word in each.content]
            if any(_same(word, event_word, marked.language) for word in each.content) and (
                not others or any(word.key in held for word in others)
            ):
                return True
    return False


def _made(
    plain: _Told, marked: _Told, word: Word, other: Word, confidence: Confidence, *, plain_is_a: bool
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


def _around(told: _Told, word: Word) -> Span:
    span = told.statement.span
    words = told.statement.words
    whole = Span(words[0].span.start, words[-1].span.end)
    return whole if span.end - span.start <= LONGEST_PLACE else word.span


def _reach(mark: Word, word: Word) -> Span:
    whole = Span(min(mark.span.start, word.span.start), max(mark.span.end, word.span.end))
    return whole if whole.end - whole.start <= LONGEST_PLACE else mark.span
