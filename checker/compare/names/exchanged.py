"""One name put for another in a sentence that both reports have in nearly the same words.

Where all around is equal the slot is the same, whatever kind of name fills it and whether or not a table knows it:
"Der Fund wurde in Adorf gemacht", "Der Fund wurde in Bdorf gemacht".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache, partial

from checker.compare.names.same import Mention, all_mentions, are_one_entity, may_be_one, telling_apart
from checker.compare.scene import Difference, Place, Scene, Telling
from checker.compare.slots import shared
from checker.compare.twins import best_of_both
from checker.languages import pack
from checker.model import Confidence, Span
from checker.model.frozen import frozen
from checker.values.names.likeness import fold, is_slip
from checker.values.names.read import Word, is_known, is_office, is_place_preposition, read_words, word_tag

#: Sentences are twins from this share of equal words on (2 x equal / both lengths), so many equal words at least.
TWIN, EQUAL_WORDS = 0.7, 4

#: Strict twins differ in one place, are as alike as this, and have more words than so many.
STRICT, STRICT_WORDS = 0.8, 7

#: Sentences that share fewer stems than this share of the smaller one's are not aligned.
WORTH_A_LOOK = 0.5

#: In so many places two twins may differ; more make another sentence.
PLACES = 3

#: Folded texts that are kept: both reports of a comparison.
TEXTS = 2

#: The last part of a compound has so many letters at least: "metropole", but not "eck" in "Habeck".
SHORTEST_TAIL = 5

#: What was put for something else has so many words at most.
LONGEST = 5


@frozen
class _Twins:
    """Two sentences as words, and the regions `(a from, a to, b from, b to)` in which they differ."""

    a: tuple[Word, ...]
    b: tuple[Word, ...]
    regions: tuple[tuple[int, int, int, int], ...]
    likeness: float

    @property
    def strict(self) -> bool:
        """Whether nothing but one place of a long enough sentence differs."""
        return len(self.regions) == 1 and self.likeness >= STRICT and min(len(self.a), len(self.b)) > STRICT_WORDS


def find_exchanged(scene: Scene) -> Iterator[Difference]:
    """Names that stand in the same place of twin sentences and are two; symmetric."""
    if scene.a.document.language != scene.b.document.language:
        return
    named_a, named_b = scene.once(all_mentions)
    for number_a, number_b, twins in _twins(scene):
        found_a, found_b = named_a[number_a], named_b[number_b]
        for from_a, to_a, from_b, to_b in twins.regions:
            one = _in_region(scene.a, twins.a[from_a:to_a], found_a)
            other = _in_region(scene.b, twins.b[from_b:to_b], found_b)
            if twins.strict and from_a == from_b > 0:
                one = one or _unread(scene.a, twins.a[from_a - 1 : to_a], other)
                other = other or _unread(scene.b, twins.b[from_b - 1 : to_b], one)
            if not (one and other) or (_speaks(scene.a, number_a, one) and _speaks(scene.b, number_b, other)):
                continue
            if _heads(scene.a, one) and _heads(scene.b, other):
                continue  # "NFL: ...", "American Football: ...": each outlet sorts the event its own way
            if one.kind == other.kind and _are_two(scene, one, other, strict=twins.strict):
                yield _difference(one, other)


def _heads(telling: Telling, name: Mention) -> bool:
    """Whether the name is what a headline is sorted under."""
    return telling.text[name.span.end :].lstrip(' »“”"').startswith(":")


def _speaks(telling: Telling, number: int, name: Mention) -> bool:
    """Whether the name says who speaks; that two say the same words is a matter of the quotation."""
    speakers = [quote.speaker.span for quote in telling.claims[number].quotes if quote.speaker]
    return any(span.overlaps(name.span) for span in speakers)


def find_offices(scene: Scene) -> Iterator[Difference]:
    """Offices put for one another before the same name in twin sentences; symmetric."""
    language = scene.a.document.language
    if language != scene.b.document.language:
        return
    for _, _, twins in _twins(scene):
        for from_a, to_a, from_b, to_b in twins.regions:
            if to_a - from_a != 1 or to_b - from_b != 1 or to_a >= len(twins.a) or to_b >= len(twins.b):
                continue
            one, other, holders = twins.a[from_a], twins.b[from_b], (twins.a[to_a], twins.b[to_b])
            offices = is_office(one.text, language) and is_office(other.text, language)
            named = all(holder.text[0].isupper() for holder in holders)
            if offices and named and not _may_be_one_office(one.text, other.text, language):
                told = one.text.lower() in scene.b.text.lower() or other.text.lower() in scene.a.text.lower()
                if not told:
                    places = Place(one.span, one.text), Place(other.span, other.text)
                    yield Difference("role", Confidence.MEDIUM, *places, (one.text, other.text, "office"))


def _may_be_one_office(a: str, b: str, language: str) -> bool:
    """Whether two words may name one office: one is the head of the other, or both are of one line of the table."""
    short, long = sorted((a.lower(), b.lower()), key=len)
    if long.startswith(short) or long.endswith(short):
        return True
    lines = pack(language).roles.one_office
    return any(all(word.endswith(tuple(line)) for word in (short, long)) for line in lines)


def _twins(scene: Scene) -> Iterator[tuple[int, int, _Twins]]:
    """Claims that are each other's best twin; where two would do alike, as in a table of results, none is taken."""
    found: dict[tuple[int, int], _Twins] = {}
    read_a, read_b = (cache(partial(_words, telling)) for telling in scene.tellings)  # a claim has many candidates
    for pair in scene.contested:
        if shared(scene.a.words[pair.a], scene.b.words[pair.b]) >= WORTH_A_LOOK:
            twins = _aligned(read_a(pair.a), read_b(pair.b))
            if twins.likeness >= TWIN and len(twins.regions) <= PLACES:
                found[pair.a, pair.b] = twins
    for a, b in best_of_both({place: (twins.likeness,) for place, twins in found.items()}):
        yield a, b, found[a, b]


def _words(telling: Telling, number: int) -> tuple[Word, ...]:
    span = telling.claims[number].span
    return tuple(word for word in read_words(telling.text, span.start, span.end) if word.text[0].isalnum())


def _aligned(a: tuple[Word, ...], b: tuple[Word, ...]) -> _Twins:
    from rapidfuzz.distance import Levenshtein

    one, other = ([word.text.casefold() for word in words] for words in (a, b))
    # always in the same direction: of two alignments as good the first is taken
    turned = other < one
    codes = Levenshtein.opcodes(other, one) if turned else Levenshtein.opcodes(one, other)
    regions: list[tuple[int, int, int, int]] = []
    equal = 0
    for code in codes:
        if code.tag == "equal":
            equal += code.src_end - code.src_start
            continue
        here = (code.src_start, code.src_end, code.dest_start, code.dest_end)
        if regions and (regions[-1][1], regions[-1][3]) == (here[0], here[2]):
            here = (regions[-1][0], here[1], regions.pop()[2], here[3])
        regions.append(here)
    if turned:
        regions = [(b1, b2, a1, a2) for a1, a2, b1, b2 in regions]
    likeness = 2 * equal / (len(a) + len(b)) if equal >= EQUAL_WORDS else 0.0
    return _Twins(a, b, tuple(regions), likeness)


def _in_region(telling: Telling, words: Sequence[Word], found: Sequence[Mention]) -> Mention | None:
    """The one mention that a region is about: nothing else stands in it but words without a topic."""
    if not 0 < len(words) <= LONGEST:
        return None
    region = Span(words[0].span.start, words[-1].span.end)
    inside = [mention for mention in found if mention.span.overlaps(region)]
    if len(inside) != 1:
        return None
    function = pack(telling.document.language).words.function
    rest = [word for word in words if not word.span.overlaps(inside[0].span)]
    return inside[0] if all(word.text.lower() in function for word in rest) else None


def _unread(telling: Telling, words: Sequence[Word], instead_of: Mention | None) -> Mention | None:
    """A word that no lexicon knows, put for a name of one word: a name too, though nothing else tells.

    Not where an article or an adjective stands before it, and no compound of a known noun: "Hamburg", "Elbmetropole".

    Args:
        words: the word before, which both sentences have, and the one word in question.
        instead_of: the name in the other sentence.
    """
    if len(words) != 2 or instead_of is None or instead_of.kind != "name" or len(instead_of.words) != 1:
        return None
    language, table = telling.document.language, pack(telling.document.language).names
    before, word = words[0].text, words[1]
    text = word.text.removesuffix("'s").removesuffix("’s")
    if not (text.isalpha() and text.istitle()) or not table.nouns_are_capital:
        return None
    if is_known(text, language) or is_office(text, language):
        return None
    if word_tag(before, language)[0].startswith(table.determiners):
        return None
    if any(is_known(text[at:].capitalize(), language) for at in range(1, len(text) - SHORTEST_TAIL + 1)):
        return None
    return Mention("name", (text,), Span(word.span.start, word.span.start + len(text)), language, before=(before,))


def _are_two(scene: Scene, a: Mention, b: Mention, *, strict: bool) -> bool:
    """Whether the reports mean two by the mentions; in strict twins also where one of them stands in both reports, but
    not of places: one may lie in the other."""
    language = scene.a.document.language
    if may_be_one(a, b, language) or scene.a.aliases.are_one(a.text, b.text, language, language):
        return False
    if are_one_entity(scene, a, b):
        return False
    if a.kind == "nation":
        return not is_of_holder(a)
    own = telling_apart(a, b)
    told = are_told(scene.b, own[0]), are_told(scene.a, own[1])
    placed = any(is_place_preposition(word, language) for mention in (a, b) for word in mention.before[:1])
    return not all(told) if strict and not placed else not any(told)


def are_told(telling: Telling, words: Sequence[str]) -> bool:
    """Whether a report has one of the words anywhere, in a compound too."""
    text = _folded(telling.text)
    return any(fold(word) in text for word in words if len(word) > 1)


@lru_cache(TEXTS)
def _folded(text: str) -> str:
    # word by word: letters of two words are no sign together
    return " ".join(map(fold, text.split()))


def is_of_holder(nation: Mention) -> bool:
    """Whether a nation is said of who holds an office, which is a role of theirs."""
    return bool(nation.after) and is_office(nation.after[0], nation.language)


def _difference(a: Mention, b: Mention) -> Difference:
    one, other = telling_apart(a, b)
    slip = len(one) == len(other) == 1 and is_slip(one[0], other[0], a.language)
    relation = "spelling" if slip and a.kind == "name" else "mismatch"
    return Difference(relation, Confidence.HIGH, Place(a.span, a.text), Place(b.span, b.text), (a.text, b.text))
