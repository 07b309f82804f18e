"""A clause that tells the same of the same things in both reports, and is denied or turned round in one alone.

Two outlets word a sentence differently around it: "Reeder Holm plädiert auf nicht schuldig", "Nun plädiert Holm auf
schuldig". One predicate, two things it is said of, nothing else told on both sides: that is one statement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise, product

from checker.compare.readings import Reading, adjusts, differ, read_claim
from checker.compare.scene import Difference, Telling
from checker.compare.statements.opponents import change_sides
from checker.compare.statements.polarity_free import hangs_on_another, opposed
from checker.languages import pack
from checker.model import Confidence, Span, Voice, Word
from checker.model.frozen import frozen
from checker.model.patterns import compiled
from checker.values.statements.operators import KINDS, negates, read_operators
from checker.values.statements.polarity import (
    denies_constituent,
    denies_noun,
    denies_part,
    directions,
    kin,
    negators,
)

#: So many things stand in both clauses beside the predicate; names side by side are one, and so is an equal figure. Of
#: 29 lost negations and 72 turned directions in pairs of two outlets 11 and 25 are found, by whole sentences 4 and 12;
#: in 20,579 real pairs that is one alarm, on two matches of the same two clubs.
THINGS = 2

#: What ends a statement inside of a clause.
_CUT = compiled(r":\s|\s[–—|-]\s|;\s|[!?]\s|\s\+\+\+\s")


@frozen
class Stretch:
    """A clause, or a part of it between a colon or a dash and the next, with its words, whether one of them denies, and
    whether one points in a direction."""

    reading: Reading
    span: Span
    words: tuple[Word, ...]
    denies: bool
    points: bool

    @property
    def language(self) -> str:
        return self.reading.language

    @property
    def text(self) -> str:
        return self.span.of(self.reading.telling.text)


def read_stretches(telling: Telling, number: int) -> tuple[Stretch, ...]:
    """The stretches of claim `number`; none of direct speech."""
    reading, text, claim = read_claim(telling, number), telling.text, telling.claims[number]
    if claim.voice is Voice.DIRECT:
        return ()
    spans = [
        Span(start, end)
        for clause in claim.clauses
        for start, end in pairwise(
            [clause.start, *(found.end() for found in _CUT.finditer(text, clause.start, clause.end)), clause.end]
        )
    ]
    parts = [(span, tuple(word for word in reading.words if span.contains(word.span))) for span in spans]
    return tuple(_stretch(reading, span, words) for span, words in parts if words)


def _stretch(reading: Reading, span: Span, words: tuple[Word, ...]) -> Stretch:
    language = reading.language
    denies, points = bool(negators(words, language)), any(directions(word, language) for word in words)
    return Stretch(reading, span, words, denies, points)


def turned_in_clauses(a: Sequence[Stretch], b: Sequence[Stretch]) -> Iterator[Difference]:
    """Denials and opposites in two clauses, one of each claim, that are the same otherwise."""
    for x, y in product(a, b):
        found: list[tuple[str, Span, Span]] = []
        if x.denies != y.denies:
            found = list(_denied(x, y))
        elif x.points and y.points and not x.denies:
            found = list(_opposite(x, y))
        if found and adjusts(x.reading) == adjusts(y.reading) and _may_differ(x, y):
            for relation, one, other in found:
                yield differ(relation, Confidence.MEDIUM, x.reading, y.reading, one, other)


def _denied(x: Stretch, y: Stretch) -> Iterator[tuple[str, Span, Span]]:
    for one, other in product(_predicates(x), _predicates(y)):
        if one.kind != other.kind or not kin(one.key, other.key, x.language):
            continue
        if negates(one.form, other.form, x.language):
            continue
        denials = _denial(x, one), _denial(y, other)
        if (denials[0] is None) == (denials[1] is None) or not _same_things(x, one, y, other):
            continue
        plain = (y, other) if denials[1] is None else (x, one)
        hangs = [hangs_on_another(each.reading, word) for each, word in ((x, one), (y, other))]
        if hangs[0] != hangs[1] and hangs_on_another(plain[0].reading, plain[1]):
            continue
        if not _turned_elsewhere(*plain):
            yield "negation", _joined(one, denials[0]), _joined(other, denials[1])


def _opposite(x: Stretch, y: Stretch) -> Iterator[tuple[str, Span, Span]]:
    for one, other, soft in opposed(x.words, y.words, x.language):
        if soft or one.kind != other.kind or not _same_things(x, one, y, other, in_order=True):
            continue
        if change_sides(x.reading, one, y.reading, other):
            continue
        # who tells both ways in one sentence tells of two states
        if (one, other, soft) in opposed(x.reading.words, y.reading.words, x.language):
            yield "direction", one.span, other.span


def _may_differ(x: Stretch, y: Stretch) -> bool:
    """Whether both tell something, and in the same way: no question, no condition, the same "will" or "darf"."""
    table = pack(x.language).polarity
    forms = [{word.form for word in each.words} for each in (x, y)]
    if any(map(_asks, (x, y))) or not table.conditions.isdisjoint(forms[0] | forms[1]):
        return False
    kept = [
        (own & table.other_measure, {each for each in read_operators(stretch.text, x.language) if _restricts(each)})
        for own, stretch in zip(forms, (x, y), strict=True)
    ]
    return kept[0] == kept[1]


def _asks(stretch: Stretch) -> bool:
    return "?" in stretch.reading.telling.text[stretch.span.start : stretch.span.end + 1]


def _restricts(operator: str) -> bool:
    return KINDS.get(operator) in ("modal", "quantifier", "scope")


def _predicates(stretch: Stretch) -> list[Word]:
    """Verbs, and adjectives that stand for one: "ist nicht nutzbar"."""
    return [word for word in stretch.words if word.kind == "verb" or _is_predicative(word)]


def _is_predicative(word: Word) -> bool:
    return word.kind == "adjective" and word.form == word.key


def _denial(stretch: Stretch, predicate: Word) -> Word | None:
    """What denies the predicate as a whole in this stretch."""
    words, language = stretch.words, stretch.language
    for negator in negators(words, language):
        if denies_constituent(negator, stretch.reading.words, language) or denies_noun(negator, language):
            continue
        behind = words[words.index(negator) + 1 :]
        if behind and denies_part(behind[0], language):
            continue
        if _denied_by(stretch, negator) == predicate:
            return negator
    return None


def _denied_by(stretch: Stretch, negator: Word) -> Word | None:
    """The predicate that the negator bears on: the next one, or where verbs may stand before it the last one."""
    words = stretch.words
    at = words.index(negator)
    for word in words[at + 1 :]:
        if word.kind == "verb" or _is_predicative(word):
            return word if _joined_to(stretch, negator, word) else None
    if pack(stretch.language).reservations.marks_next_verb:
        return None
    before = next((word for word in reversed(words[:at]) if word.kind == "verb"), None)
    return before if before is not None and _joined_to(stretch, before, negator) else None


def _joined_to(stretch: Stretch, first: Word, second: Word) -> bool:
    """Whether no comma and no "und" stands between the two."""
    words, text = stretch.words, stretch.reading.telling.text
    between = words[words.index(first) + 1 : words.index(second)]
    joins = pack(stretch.language).polarity
    apart = {*joins.clause_joins, *joins.instead}
    return "," not in text[first.span.end : second.span.start] and apart.isdisjoint(word.form for word in between)


def _same_things(x: Stretch, one: Word, y: Stretch, other: Word, *, in_order: bool = False) -> bool:
    """Whether both are said of the same things: two at least, and nothing more that is told on both sides."""
    held = [[word for word in each.words if word.is_content and word != own] for each, own in ((x, one), (y, other))]
    met = [(p, q) for p, q in product(*held) if kin(p.key, q.key, x.language)]
    if not any(p.kind in ("noun", "name") and q.kind in ("noun", "name") for p, q in met):
        return False
    if in_order and any((p.span < r.span) != (q.span < s.span) for (p, q), (r, s) in combinations(met, 2)):
        return False
    shared = [{pair[side] for pair in met} for side in (0, 1)]
    if all(_other_first_names(each, own) for each, own in zip((x, y), shared, strict=True)):
        return False
    amounts = [_amounts(each) for each in (x, y)]
    things = min(_things(each, own) for each, own in zip((x, y), shared, strict=True)) + len(amounts[0] & amounts[1])
    others = [_others(each, own) for each, own in zip((x, y), shared, strict=True)]
    return things >= THINGS and not all(others) and not (amounts[0] - amounts[1] and amounts[1] - amounts[0])


def _amounts(stretch: Stretch) -> set[tuple[Decimal | None, Decimal | None, str]]:
    """The figures of the stretch, with their units."""
    claim = stretch.reading.telling.claims[stretch.reading.number]
    return {(each.low, each.high, each.unit) for each in claim.quantities if stretch.span.contains(each.span)}


def _things(stretch: Stretch, shared: set[Word]) -> int:
    """How many things the shared words are: names side by side are one."""
    number, before = 0, None
    for word in stretch.words:
        if word in shared and not (word.kind == "name" and before is not None and before.kind == "name"):
            number += 1
        before = word if word in shared else None
    return number


def _others(stretch: Stretch, shared: set[Word]) -> list[Word]:
    """What the stretch speaks of beside the shared words: no office, title or first name before a name of them."""
    found: list[Word] = []
    named = False
    for word in reversed(stretch.words):
        named = (word.kind == "name" and word in shared) or (named and word.kind in ("noun", "name"))
        told = word.kind in ("noun", "name") or (word.kind == "adjective" and word.form != word.key)
        if told and not named and word not in shared:
            found.append(word)
    return found


def _other_first_names(stretch: Stretch, shared: set[Word]) -> bool:
    """Whether a name that the other has not stands right before one that it has: "Udo" Brandis and "Uwe" Brandis."""
    return any(
        one.kind == other.kind == "name" and one not in shared and other in shared
        for one, other in pairwise(stretch.words)
    )


def _turned_elsewhere(plain: Stretch, predicate: Word) -> bool:
    """Whether the report that tells it plainly denies it in another place."""
    telling = plain.reading.telling
    return any(
        each.denies and any(kin(word.key, predicate.key, plain.language) for word in each.words)
        for number in range(len(telling.claims))
        if number != plain.reading.number
        for each in telling.once(read_stretches, number)
    )


def _joined(predicate: Word, negator: Word | None) -> Span:
    spans = [predicate.span, negator.span] if negator else [predicate.span]
    return Span(min(span.start for span in spans), max(span.end for span in spans))
