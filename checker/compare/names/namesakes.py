"""One family name, one function, two given names: "Verwalterin Jana Holm", "Verwalter Ole Holm".

In reports of one event beyond doubt no function is asked for, where both given names are known as such.

The family name is found wherever it stands behind a capital, so that a given name that no lexicon has is one too; the
word may stand anywhere in the sentence of the one if it stands beside the name of the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from checker.compare.once.tied import are_tied_by_names
from checker.compare.readings import even
from checker.compare.scene import Difference, Place, Scene, Telling
from checker.languages import pack
from checker.model import Confidence, EntityKind, Span
from checker.model.frozen import frozen
from checker.values.names.kinds import may_be_one_thing
from checker.values.names.likeness import fold, may_sound_alike
from checker.values.names.offices import head_of
from checker.values.names.places import is_place
from checker.values.names.read import STRANGE, Word, read_words, word_tag

#: Given names that begin with the same two letters may be short and long forms of one: Jo, Joachim. They are two where
#: both have so many letters, no more equal ones at the beginning than the second, and are no more alike than the third:
#: Markus and Mathias, but not Katharina and Kathrin.
SHORT_AND_LONG, ONE_NAME, ALIKE = 4, 4, 0.6

#: Nouns that end in one of so many letters are of one function: "Münsterbaumeister", "Baumeister".
SHORTEST_END = 6

#: A noun that stands beside one of the two names alone is of both in reports that have so many content stems in common.
SHARED = 3

#: So many letters of a name are mistaken at most, and one more of a name of so many letters.
MISSPELLED, LONG = 1, 7

#: So many words in front of a name, without a noun, belong to it: "der frühere langjährige".
BEFORE = 3


@frozen
class Namesake:
    """Somebody named in full, where a report first says what he or she is.

    `beside` are the nouns right beside the name, `around` all of the sentence, both as `_of_man` makes them.
    """

    span: Span
    name: str
    given: str
    family: str
    beside: frozenset[str]
    around: frozenset[str]


def find_namesakes(scene: Scene) -> Iterator[Difference]:
    """Persons of one family name and one function with two given names; relation "mismatch"."""
    language = scene.a.document.language
    if not scene.of_one_language:
        return
    alike = len(scene.words[0] & scene.words[1]) >= SHARED
    tied = are_tied_by_names(scene)
    families = {family for telling in scene.tellings for family in telling.once(_families)}
    a, b = (telling.once(read_namesakes) for telling in scene.tellings)
    for family in sorted(families & a.keys() & b.keys()):
        given = [{each.given for each in side[family]} for side in (a, b)]
        if len(given[0]) > 1 or len(given[1]) > 1 or may_be_kin(scene, family):
            continue
        if are_told(scene, given[0], given[1]):
            continue
        for x, y in sorted(product(a[family], b[family]), key=lambda both: even(both[0].span, both[1].span)):
            one, other = x.name.split()[0], y.name.split()[0]
            alone = tied and _are_given(one, other, language)
            alone = alone and not (_is_one_of_many(scene.a, x) or _is_one_of_many(scene.b, y))
            of_one = alone or _are_of_one_function(x, y, alike=alike)
            if of_one and are_two_given(one, other, language):
                places = Place(x.span, x.name), Place(y.span, y.name)
                yield Difference("mismatch", Confidence.MEDIUM, *places, (x.name, y.name, "given"))
                break


def are_told(scene: Scene, of_a: frozenset[str] | set[str], of_b: frozenset[str] | set[str]) -> bool:
    """Whether B has a folded given name of A as a word, or A one of B: "die Brüder Jan und Ole Holm"."""
    return bool(of_a & scene.b.once(_words) or of_b & scene.a.once(_words))


def are_two_given(one: str, other: str, language: str) -> bool:
    """Whether two given names are two, not one shortened, spelled otherwise or turned into a pet form."""
    from rapidfuzz.distance import OSA

    x, y = fold(one), fold(other)
    parts = set(map(fold, one.split("-"))), set(map(fold, other.split("-")))
    if parts[0] & parts[1] or min(map(len, (one, other))) < SHORT_AND_LONG - 1 or may_sound_alike(one, other):
        return False
    if may_be_one_thing(one, other, language) or x in y or y in x:
        return False
    if one[:2].lower() != other[:2].lower():
        return True
    known = all(word_tag(word, language)[0] == pack(language).names.tag for word in (one, other))
    if not known or min(map(len, (x, y))) < SHORT_AND_LONG or x[:ONE_NAME] == y[:ONE_NAME]:
        return False
    return OSA.normalized_similarity(x, y) <= ALIKE


def _are_given(one: str, other: str, language: str) -> bool:
    """Whether both are names to the lexicon, in a language whose nouns are capital too: no "Linksaußen Holm"."""
    table = pack(language).names
    return table.nouns_are_capital and all(word_tag(word, language)[0] == table.tag for word in (one, other))


def _is_one_of_many(telling: Telling, one: Namesake) -> bool:
    """Whether the word before the name is said of several, or of men and women each ("Polizeisprecherin")."""
    roles = pack(telling.document.language).roles
    before = telling.text[: one.span.start].lower().split()[-1:]
    return any(word in roles.shared_functions or word.endswith(roles.of_each_sex or ("\0",)) for word in before)


def find_spelled(scene: Scene) -> Iterator[Difference]:
    """Persons of one given name or one family name whose other name differs by a letter or two; relation "spelling".

    In reports of one event beyond doubt of which none has the other's: "Lucia Bergmeier", "Lucia Bergmair".
    """
    if not are_tied_by_names(scene):
        return
    a, b = ([each for own in telling.once(read_namesakes).values() for each in own] for telling in scene.tellings)
    persons = frozenset[str]().union(*(telling.once(_families) for telling in scene.tellings))
    of_a, of_b = ({(each.given, each.family): each for each in side} for side in (a, b))
    for x, y in sorted(product(of_a.values(), of_b.values()), key=lambda both: even(both[0].span, both[1].span)):
        if (x.given, x.family) in of_b or (y.given, y.family) in of_a or persons.isdisjoint([x.family, y.family]):
            continue
        at = int(x.given == y.given)
        if are_told(scene, {fold(x.name.split()[at])}, {fold(y.name.split()[at])}):
            continue  # a report spells it both ways
        if _are_spelled_otherwise(x, y) and not may_be_kin(scene, x.family):
            places = Place(x.span, x.name), Place(y.span, y.name)
            yield Difference("spelling", Confidence.MEDIUM, *places, (x.name, y.name))


def _are_spelled_otherwise(x: Namesake, y: Namesake) -> bool:
    """Whether one of the two names is the same and the other is a slip, no ending."""
    from rapidfuzz.distance import OSA

    if (x.given == y.given) is (x.family == y.family):
        return False
    at = int(x.given == y.given)
    short, long = sorted((each.name.lower().split()[at] for each in (x, y)), key=len)
    if len(short) < SHORT_AND_LONG or long in (short + "s", short + "n"):
        return False
    return OSA.distance(short, long) <= (MISSPELLED if len(short) < LONG else MISSPELLED + 1)


def _families(telling: Telling) -> frozenset[str]:
    """The family names of those whom a report names in full."""
    persons = (each for each in telling.entities if each.kind is EntityKind.PERSON and each.given)
    return frozenset(each.family for each in persons if each.family != each.given)


def _words(telling: Telling) -> frozenset[str]:
    words = read_words(telling.text)
    return frozenset(fold(part) for word in words for part in (word.text, word.text.removesuffix("s")) if part)


def read_namesakes(telling: Telling) -> dict[str, list[Namesake]]:
    """Who is named in full, by folded family name; families of more than two words are left out."""
    found: dict[str, list[Namesake]] = {}
    language = telling.document.language
    for claim in telling.claims:
        words = read_words(telling.text, claim.span.start, claim.span.end)
        around = frozenset(
            noun
            for at, word in enumerate(words)
            if _is_noun(words, at, language)
            for noun in _of_man(word.text, language)
        )
        for at in range(1, len(words)):
            if _is_full(words, at, language):
                each = _namesake(words, at, around, language)
                found.setdefault(each.family, []).append(each)
    return found


def _is_full(words: Sequence[Word], at: int, language: str) -> bool:
    """Whether a given name and a family name stand there, and no third one."""
    given, family = words[at - 1].text, words[at].text
    if not all(len(word) > 1 and word[0].isupper() and not word.isupper() for word in (given, family)):
        return False
    table = pack(language).names
    if (
        not given.replace("-", "").isalpha()
        or given.lower() in table.titles | table.no_names
        or is_place(given, language)
    ):
        return False
    if head_of(given, language)[0] and table.nouns_are_capital:
        return False
    tag, likely = word_tag(given, language)
    if at + 1 < len(words) and words[at + 1].text[0].isupper() and not _is_noun(words, at + 1, language):
        return False
    return tag == table.tag or likely < STRANGE


def _namesake(words: Sequence[Word], at: int, around: frozenset[str], language: str) -> Namesake:
    given, family = words[at - 1], words[at]
    beside = [*_noun_before(words, at - 1, language), *_noun_behind(words, at + 1, language)]
    return Namesake(
        span=Span(given.span.start, family.span.end),
        name=f"{given.text} {family.text}",
        given=fold(given.text),
        family=fold(family.text),
        beside=frozenset(noun for word in beside for noun in _of_man(word, language)),
        around=around,
    )


def _noun_before(words: Sequence[Word], at: int, language: str) -> Iterator[str]:
    if at and _is_noun(words, at - 1, language):
        yield words[at - 1].text


def _noun_behind(words: Sequence[Word], at: int, language: str) -> Iterator[str]:
    """The noun of an apposition: ", (der) Ärztliche Direktor des Hauses"."""
    if at >= len(words) or words[at].text != ",":
        return
    for place in range(at + 1, min(at + 2 + BEFORE, len(words))):
        if not words[place].text[0].isalpha():
            return
        if _is_noun(words, place, language):
            named = place + 1 < len(words) and word_tag(words[place + 1].text, language)[0] == pack(language).names.tag
            if not named:
                yield words[place].text
            return


def _is_noun(words: Sequence[Word], at: int, language: str) -> bool:
    """Whether a word is a noun that says what somebody is, none of kin and no title."""
    word, table = words[at].text, pack(language)
    capital = word[0].isupper() or not table.names.nouns_are_capital
    if not word[0].isalpha() or not capital or word.lower() in table.names.titles | table.roles.shared_functions:
        return False
    if word.isupper() or any(word.lower() in line for line in table.roles.kin.values()):
        return False
    tag, likely = word_tag(word, language)
    return tag.startswith("NN") and (likely >= STRANGE or "-" in word)


def _of_man(word: str, language: str) -> Iterator[str]:
    """The noun as it is said of a man and of a woman, as far as endings tell."""
    bare = fold(word.rsplit("-", 1)[-1])
    yield bare
    if word.lower().endswith(pack(language).roles.of_each_sex or ("\0",)):
        return  # a spokesman and a spokeswoman of one name are two
    for ending in pack(language).offices.female_endings:
        if bare.endswith(ending) and len(bare) - len(ending) >= SHORT_AND_LONG:
            yield bare.removesuffix(ending)


def _are_of_one_function(x: Namesake, y: Namesake, *, alike: bool) -> bool:
    """Whether one noun is beside both names, or in reports that are `alike` in the sentence of the other."""
    pairs = [*product(x.beside, y.around), *product(x.around, y.beside)] if alike else product(x.beside, y.beside)
    return any(_are_one_noun(one, other) for one, other in pairs)


def _are_one_noun(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    if short == long or (len(short) >= SHORTEST_END and long.endswith(short)):
        return True
    return len(short) >= SHORTEST_END - 1 and long in (short + "er", short + "e")


def may_be_kin(scene: Scene, family: str) -> bool:
    """Whether a report speaks of relatives beside that family name, or of what is called by it: "Bäckerei Holm"."""
    return any(family in telling.once(_shared_families) for telling in scene.tellings)


def _shared_families(telling: Telling) -> frozenset[str]:
    """The family names that more than one may bear: kin stands in their sentence, or what a family owns before them."""
    language, found = telling.document.language, set[str]()
    table = pack(language)
    kin = {noun for line in table.roles.kin.values() for noun in line} | table.roles.relatives
    for claim in telling.claims:
        words = read_words(telling.text, claim.span.start, claim.span.end)
        near = any(word.text.lower() in kin for word in words)
        for before, word in pairwise(words):
            if near or (table.roles.family_firms and before.text.lower().endswith(table.roles.family_firms)):
                found.add(fold(word.text))
    return frozenset(found)
