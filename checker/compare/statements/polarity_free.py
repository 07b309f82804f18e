"""Two statements of one thing in other words: what one denies of it, or turns round, and the other does not.

The smaller statement has to be covered by the larger one, the turning word aside; what only shares a topic is left
alone. A word is held against all its places in the other sentence: who says both contradicts nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from checker.compare.readings import Reading, differ, forms, read_claim
from checker.compare.scene import Difference
from checker.compare.statements.opponents import change_sides, clause_words
from checker.model import Confidence, Span, Voice, Word
from checker.model.patterns import compiled
from checker.values.statements.polarity import (
    Direction,
    denies_constituent,
    denies_noun,
    denies_part,
    denies_what_follows,
    directions,
    is_infinitive_with_to,
    is_negator,
    is_soft,
    kin,
    lacks,
    negators,
)

#: So much of the smaller statement has to stand in the other sentence, and at least so many words of it. With 0.7 no
#: contradiction more was found in 796 pairs, and one entailed pair more was alarmed.
COVERED, SHARED = 0.8, 3

#: Two words are enough where they are all that the smaller statement says beside the opposite, and a name or a word of
#: so many letters is among them: "Holm wurde in Kiel freigesprochen".
SHARED_ALL, TELLING = 2, 10

#: Between a noun's negator and the noun stand so many words at most: "kein besonders großes Interesse".
REACH = 3

#: What stands behind such a mark says something of its own: "Kein Rücktritt!: Die Ministerin will bleiben".
_APART = compiled(r"[:;!?…„“”»«\"]|\s[–—-]\s")


def turned_freely(a: Reading, b: Reading) -> Iterator[Difference]:
    """Denials and opposites between two sentences that are no twins."""
    if any(each.telling.claims[each.number].voice is Voice.DIRECT for each in (a, b)):
        return
    small, large = sorted((a, b), key=lambda each: (sum(word.is_content for word in each.words), forms(each)))
    held = [word for word in large.words if word.is_content]
    keys = {word.key for word in held}
    content = [
        word for word in small.words if word.is_content and (word.key in keys or not directions(word, small.language))
    ]
    others = [*_names_before(large), *held]
    met = {word.key: other for word in content for other in others if kin(word.key, other.key, a.language)}
    if not _covers(content, met):
        return
    for x, y, relation, confidence in _turns(small, large, met):
        spans = (x, y) if small is a else (y, x)
        yield differ(relation, confidence, a, b, *spans)


def _names_before(reading: Reading) -> list[Word]:
    """The names of the sentence before, which a pronoun may stand for."""
    if not reading.number:
        return []
    return [word for word in read_claim(reading.telling, reading.number - 1).words if word.kind == "name"]


def _covers(content: Sequence[Word], met: dict[str, Word]) -> bool:
    size = len({word.key for word in content})
    if len(met) >= SHARED:
        return len(met) >= COVERED * size
    telling = any(word.kind == "name" or len(word.key) >= TELLING for word in content)
    return len(met) == size == SHARED_ALL and telling


#: Places in the smaller and the larger sentence, relation, how sure it is.
_Turn = tuple[Span, Span, str, Confidence]


def _turns(small: Reading, large: Reading, met: dict[str, Word]) -> Iterator[_Turn]:
    if len(met) >= SHARED:
        yield from _denials(small, large, met)
    ways = [
        [word for word in each.words if directions(word, each.language) and _denied_here(each, word) is None]
        for each in (small, large)
    ]
    firm = [[word for word in part if word.kind in ("verb", "noun")] for part in ways]
    for x, y, soft in opposed(ways[0], ways[1], small.language):
        if x in firm[0] and y in firm[1]:
            sure = not soft and _share_head(small, x, large, y) and not change_sides(small, x, large, y)
            yield x.span, y.span, "opposite" if soft else "direction", Confidence.MEDIUM if sure else Confidence.LOW


def _denied_here(reading: Reading, word: Word) -> Word | None:
    """What denies a verb in its clause, and a noun there or right before it: "ohne Sieg" is no victory."""
    return denial(reading, word) or (_denial_of_noun(reading, word) if word.kind == "noun" else None)


def _share_head(one: Reading, x: Word, other: Reading, y: Word) -> bool:
    """Whether a noun or a name stands in the clauses of both words: what they are said of."""
    held = [
        [each for each in clause_words(reading, word) if each.kind in ("noun", "name") and each != word]
        for reading, word in ((one, x), (other, y))
    ]
    return any(kin(a.key, b.key, one.language) for a, b in product(*held))


def _denials(small: Reading, large: Reading, met: dict[str, Word]) -> Iterator[_Turn]:
    """Words of both sentences that one of them denies wherever it says them, and the other nowhere."""
    for word in small.words:
        if word.key not in met or word.kind not in ("verb", "noun", "adjective"):
            continue
        places = [[each for each in reading.words if each.key == word.key] for reading in (small, large)]
        denials = [
            [_denial(reading, each) for each in part] for reading, part in zip((small, large), places, strict=True)
        ]
        if not places[1] or any(None in part and any(part) for part in denials):
            continue
        x, y = denials[0][0], denials[1][0]
        plain = small if x is None else large
        if word.kind != "verb" and any(lacks(each, plain.language) for each in plain.words):
            continue
        if (x is None) != (y is None):
            # whose "ohne Sieg" it is cannot be told from words: a verb alone is surely denied of the same thing
            sure = word.kind == "verb" and _share_head(small, places[0][0], large, places[1][0])
            confidence = Confidence.MEDIUM if sure else Confidence.LOW
            both = ((small, places[0][0], x), (large, places[1][0], y))
            hangs = [hangs_on_another(reading, each) for reading, each, _ in both]
            if hangs[0] != hangs[1] and hangs[0 if x is None else 1]:
                continue
            if not any(_apart(*each) or _denies_another_noun(*each, met) for each in both):
                yield _joined(places[0][0], x), _joined(places[1][0], y), "negation", confidence


def hangs_on_another(reading: Reading, word: Word) -> bool:
    """Whether a verb hangs on another word, which says if it came about: "hat Probleme, Stellen zu besetzen"."""
    at = reading.words.index(word)
    return is_infinitive_with_to(word, reading.words[at - 1] if at else None, reading.language)


def _apart(reading: Reading, word: Word, negator: Word | None) -> bool:
    """Whether the two stand in statements of their own; behind a comma it is what follows that is denied."""
    if negator is None:
        return False
    between = _joined(word, negator).of(reading.telling.text)
    return _APART.search(between) is not None or ("," in between and negator.span.start > word.span.start)


def _denies_another_noun(reading: Reading, word: Word, negator: Word | None, met: dict[str, Word]) -> bool:
    """Whether a "kein" denies the verb with a noun that the other sentence has not: "zeigt keine Fortschritte"."""
    if word.kind != "verb" or negator is None or not denies_noun(negator, reading.language):
        return False
    at = reading.words.index(negator)
    noun = next((each for each in reading.words[at + 1 : at + 1 + REACH] if each.kind in ("noun", "name")), None)
    return noun is not None and noun.key not in met and noun.key not in {each.key for each in met.values()}


def _denial(reading: Reading, word: Word) -> Word | None:
    """What denies a verb in its clause or the clause it depends on, a noun or an adjective in front of it."""
    if word.kind == "verb":
        return denial(reading, word) or _denial_before(reading, word)
    return _denial_of_noun(reading, word)


def _denial_of_noun(reading: Reading, word: Word) -> Word | None:
    """What denies a noun or an adjective: "kein", "ohne" and the like; "nicht" where it stands right before it."""
    at = reading.words.index(word)
    before = reading.words[max(0, at - REACH) : at]
    if before and word.kind == "adjective" and is_negator(before[-1], reading.language):
        return before[-1]
    for other in reversed(before):
        if denies_noun(other, reading.language):
            return other
        if word.kind == other.kind == "noun" and denies_what_follows(other, reading.language):
            return other
        if other.kind not in ("adjective", "other"):
            return None
    return None


def _denial_before(reading: Reading, word: Word) -> Word | None:
    """What denies an infinitive from outside: "weigert sich, zu zahlen", "hat nicht vor aufzuhören"."""
    at = reading.words.index(word)
    if not is_infinitive_with_to(word, reading.words[at - 1] if at else None, reading.language):
        return None
    before = [
        each
        for each in reading.words[:at]
        if is_negator(each, reading.language) or denies_what_follows(each, reading.language)
    ]
    return before[-1] if before else None


def denial(reading: Reading, word: Word) -> Word | None:
    """The negator in the word's own clause, ``None`` where nothing denies it."""
    inside = clause_words(reading, word)
    for other in negators(inside, reading.language):
        behind = inside[inside.index(other) + 1 :][:1]
        if denies_constituent(other, inside, reading.language) or any(
            denies_part(word, reading.language) for word in behind
        ):
            continue
        return other
    return None


def _joined(word: Word, negator: Word | None) -> Span:
    spans = [word.span, negator.span] if negator else [word.span]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def opposed(one: Sequence[Word], other: Sequence[Word], language: str) -> list[tuple[Word, Word, bool]]:
    """Words that point in two directions of one axis; none where a word of either side points the same way too.

    The third says whether the axis is soft: its ends rarely hold together, but may.
    """
    found: list[tuple[Word, Word, bool]] = []
    ways = [[(word, way) for word in part for way in directions(word, language)] for part in (one, other)]
    for (x, way_x), (y, way_y) in product(*ways):
        if not excludes(way_x, way_y):
            continue
        if any(way == way_y for _, way in ways[0]) or any(way == way_x for _, way in ways[1]):
            continue
        # each word once on either side, so that exchanging the sides finds the same
        if all(x.span != seen.span and y.span != met.span for seen, met, _ in found):
            found.append((x, y, is_soft(way_x, language)))
    return found


def excludes(one: Direction, other: Direction) -> bool:
    """Whether both cannot hold of one thing."""
    return one.axis == other.axis and one.way != other.way
