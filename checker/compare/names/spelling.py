"""One name spelled two ways: a slip of a letter, not an inflection, not a house style, not another person."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import chain, groupby, islice, product

from checker.claims.words import content_words
from checker.compare.names.cast import Cast, Naming
from checker.compare.names.same import Mention, Mentions, all_mentions
from checker.compare.readings import even
from checker.compare.scene import Difference, Place, Scene, Telling
from checker.languages import CODES, pack
from checker.model import Confidence, Side, Span
from checker.values.names.kinds import may_be_one_thing
from checker.values.names.likeness import fold, has_article, is_slip, may_sound_alike
from checker.values.names.read import is_known

#: So many content stems beside the names have to stand in both sentences before a likeness of letters means anything:
#: one where the lexicon lacks one of the names, two where both may be names of their own (Müller, Möller). With two and
#: two 114 of 175 letters changed on purpose were found, with one 122, and 1,492 pairs stayed quiet either way.
SHARED_STEMS, SHARED_STEMS_KNOWN = 1, 2

#: Of a name that its own report spells right elsewhere: the slip stands there at most so often, the name at least so
#: often in both reports together.
RARE, COMMON = 2, 3

#: So many places of a name are looked at, and named as related.
PLACES = 8

#: What one name is written with, and another: Margarethe, Stephan, Schultz. In 13,889 pairs of an archive, in which 38
#: names of one person are written in two ways, none differs so.
TWO_WAYS = (("th", "t"), ("ph", "f"), ("tz", "z"))

#: A title in marks has so many words; a longer quotation is a sentence.
TITLE_WORDS, LONGEST_TITLE = 3, 8

#: The nearest word on either side says in what use a name stands.
NEXT = 1


def find_slips(scene: Scene, a: Cast, b: Cast) -> Iterator[Difference]:
    """Names of one report that are names of the other with a slip; one finding a pair of spellings."""
    if not scene.of_one_language:
        return
    language = scene.a.document.language
    shared = _shared_stems(scene)
    only_a, only_b, both = a.keys() - b.keys(), b.keys() - a.keys(), a.keys() & b.keys()
    for one, other in _near(only_a, only_b, a, b, language):
        yield from _between(scene, a[one], b[other], shared)
    for one, other in _near(only_a, both, a, b, language):
        if _is_slip_of_own(a, b, one, other, language):
            yield _difference(*_alike(a[one], b[other]), a[one], b[other], Confidence.MEDIUM)
    for other, one in _near(only_b, both, b, a, language):
        if _is_slip_of_own(b, a, other, one, language):
            right, slip = _alike(b[other], a[one])[::-1]
            yield _difference(right, slip, a[one], b[other], Confidence.MEDIUM)


def find_variants(scene: Scene, a: Cast, b: Cast) -> Iterator[Difference]:
    """Names of one person whose last letter is s in one report and z in the other, or that differ in one of
    `TWO_WAYS`: no table of transliteration differs there alone, so one of them is wrong."""
    if not scene.of_one_language:
        return
    for key in sorted(a.keys() & b.keys()):
        one, other = ({naming.word.lower() for naming in side} for side in (a[key], b[key]))
        if len(one) == len(other) == 1 and _are_two_writings(*one, *other):
            beside = ((x, y) for x, y in _evenly(a[key][:PLACES], b[key][:PLACES]) if x.beside & y.beside)
            for x, y in islice(beside, 1):
                yield _difference(x, y, a[key], b[key], Confidence.MEDIUM)


def _are_two_writings(a: str, b: str) -> bool:
    if a[:-1] == b[:-1] and {a[-1], b[-1]} == {"s", "z"}:
        return True
    return a != b and any(a.replace(long, short) == b.replace(long, short) for long, short in TWO_WAYS)


def find_titles(scene: Scene) -> Iterator[Difference]:
    """Titles in quotation marks that differ in an article alone: "Battle of the Bands", "Battle of Bands"."""
    seen: set[frozenset[tuple[str, ...]]] = set()
    for pair in scene.contested:
        for words_a, span_a in _titles(scene.a, pair.a):
            for words_b, span_b in _titles(scene.b, pair.b):
                both = frozenset((words_a, words_b))
                if both not in seen and _article_apart(words_a, words_b):
                    seen.add(both)
                    values = span_a.of(scene.a.text), span_b.of(scene.b.text)
                    places = Place(span_a, values[0]), Place(span_b, values[1])
                    yield Difference("spelling", Confidence.MEDIUM, *places, (" ".join(words_a), " ".join(words_b)))


def find_swapped(scene: Scene) -> Iterator[Difference]:
    """Given names in another order before one family name: "Karl Peter Maes", "Peter Karl Maes"."""
    a, b = (_given_names(named) for named in scene.once(all_mentions))
    for words in sorted(a.keys() & b.keys()):
        one, other = a[words], b[words]
        if one.keys().isdisjoint(other):
            x, y = next(iter(one.values())), next(iter(other.values()))
            yield Difference(
                "spelling", Confidence.MEDIUM, Place(x.span, x.text), Place(y.span, y.text), (x.text, y.text)
            )


def _given_names(named: Mentions) -> dict[tuple[str, ...], dict[tuple[str, ...], Mention]]:
    """Names of three words and more by their words, the family name last: -> each order of them -> its mention."""
    found: dict[tuple[str, ...], dict[tuple[str, ...], Mention]] = {}
    for mention in chain.from_iterable(named):
        words = tuple(map(fold, mention.words))
        if len(words) < 3:
            continue
        found.setdefault((*sorted(words[:-1]), words[-1]), {}).setdefault(words, mention)
    return found


def _titles(telling: Telling, number: int) -> Iterator[tuple[tuple[str, ...], Span]]:
    for quote in telling.claims[number].quotes:
        words = quote.words.of(telling.text).split()
        capital = sum(word[0].isupper() for word in words)
        if TITLE_WORDS <= len(words) <= LONGEST_TITLE and words[0][0].isupper() and capital > 1:
            yield tuple(word.lower() for word in words), quote.words


def _article_apart(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    short, long = sorted((a, b), key=len)
    if len(long) != len(short) + 1:
        return False
    articles = _articles()
    return any(long[at] in articles and long[:at] + long[at + 1 :] == short for at in range(1, len(long)))


@cache
def _articles() -> frozenset[str]:
    """Articles that a title has or has not, of all languages: a German report has English titles, and the reverse."""
    return frozenset[str]().union(*(pack(code).names.title_articles for code in CODES))


def _near(one: Collection[str], other: Collection[str], of: Cast, by: Cast, language: str) -> Iterator[tuple[str, str]]:
    """Pairs of folded words that are slips of each other; only words with one first letter are held together."""
    groups = {first: list(group) for first, group in groupby(sorted(filter(None, other)), key=lambda word: word[0])}
    for word in sorted(filter(None, one)):
        for likely in groups.get(word[0], ()):
            if abs(len(word) - len(likely)) <= 2 and is_slip(of[word][0].word, by[likely][0].word, language):
                yield word, likely


def _shared_stems(scene: Scene) -> dict[tuple[int, int], frozenset[str]]:
    return {(pair.a, pair.b): scene.a.words[pair.a] & scene.b.words[pair.b] for pair in scene.pairs}


def _between(
    scene: Scene, a: Sequence[Naming], b: Sequence[Naming], shared: dict[tuple[int, int], frozenset[str]]
) -> Iterator[Difference]:
    language = scene.a.document.language
    words = a[0].word, b[0].word
    if _are_two_persons(a, b, language) or scene.a.aliases.are_one(*words, language, language):
        return
    if may_be_one_thing(*words, language):
        return  # house style: Isaac, Izchak
    if any(has_article(naming.name.words) for naming in (*a, *b)) and may_sound_alike(*words):
        return  # an Arabic name, whose short vowels nobody writes: Hosni, Husni
    strange = not (is_known(a[0].word, language) and is_known(b[0].word, language))
    needed = SHARED_STEMS if strange else SHARED_STEMS_KNOWN
    if len(scene.words[0] & scene.words[1]) < SHARED_STEMS_KNOWN:
        return  # "Sängerin Lena", "Sängerin Lina"
    for one, other in _evenly(a[:PLACES], b[:PLACES]):
        own = {*content_words(one.word, language), *content_words(other.word, language)}
        close = len(shared.get((one.claim, other.claim), frozenset()) - own) >= needed
        beside, office = bool(one.beside & other.beside), _same_office(one, other)
        if (close and (beside or office)) or (strange and (beside or office or close)):
            sure = Confidence.HIGH if close and (beside or office) else Confidence.MEDIUM
            yield _difference(one, other, a, b, sure)
            return


def _evenly(a: Sequence[Naming], b: Sequence[Naming]) -> list[tuple[Naming, Naming]]:
    """Every place of one with every place of the other, in an order that is the same from both sides."""
    return sorted(product(a, b), key=lambda both: even(both[0].name.span, both[1].name.span))


def _same_office(a: Naming, b: Naming) -> bool:
    """Whether the same noun stands before both names."""
    if not (a.name.before and b.name.before):
        return False
    one, other = a.name.before[0], b.name.before[0]
    return one == other and len(one) > 3 and one[0].isalpha()


def _are_two_persons(a: Sequence[Naming], b: Sequence[Naming], language: str) -> bool:
    """Whether both reports give first names, and none of one report's is one of the other's."""
    one, other = ({fold(naming.given) for naming in side if naming.given} for side in (a, b))
    if not one or not other or one & other:
        return False
    return not any(x[0] == y[0] and (len(x) <= 2 or len(y) <= 2 or is_slip(x, y, language)) for x in one for y in other)


def _is_slip_of_own(own: Cast, others: Cast, slip: str, name: str, language: str) -> bool:
    """Whether a report that spells a name right elsewhere has it once or twice wrong: "Cowen" among many "Cowan".

    News introduces whom it names, so a person of his own has a first name or an office somewhere; a slip has neither.
    """
    if len(own[slip]) > RARE or len(own[name]) + len(others[name]) < COMMON or len(own[name]) < len(own[slip]):
        return False
    return all(
        naming.name.sure and len(naming.name.words) == 1 and not is_known(naming.word, language) for naming in own[slip]
    )


def _alike(a: Sequence[Naming], b: Sequence[Naming]) -> tuple[Naming, Naming]:
    """The places where both spellings stand among the same words: "said Cowen" and "Cowan said"."""
    return max(_evenly(a[:RARE], b), key=lambda pair: len(_around(pair[0]) & _around(pair[1])))


def _around(naming: Naming) -> frozenset[str]:
    nearest = (*naming.name.before[:NEXT], *naming.name.after[:NEXT])
    return frozenset(word.lower() for word in nearest if word[0].isalpha())


def _difference(
    a: Naming, b: Naming, all_a: Sequence[Naming], all_b: Sequence[Naming], confidence: Confidence
) -> Difference:
    related = [(Side.A, naming) for naming in all_a if naming is not a][: PLACES - 1]
    related += [(Side.B, naming) for naming in all_b if naming is not b][: PLACES - 1]
    return Difference(
        relation="spelling",
        confidence=confidence,
        a=Place(a.name.span, a.word),
        b=Place(b.name.span, b.word),
        identity=(a.word, b.word),
        related=tuple((side, Place(naming.name.span, naming.word)) for side, naming in related),
    )
