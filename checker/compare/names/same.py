"""What a sentence names, and whether two mentions may be one and the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.compare.scene import Scene, Telling
from checker.languages import pack
from checker.model import Span
from checker.model.frozen import frozen
from checker.values.names.kinds import may_be_one_thing
from checker.values.names.likeness import are_forms, are_of_two_tongues, fold, is_slip
from checker.values.names.places import exclude_each_other, is_place
from checker.values.names.read import (
    KNOWN,
    Name,
    Word,
    is_known,
    is_office,
    may_precede_place,
    read_names,
    read_words,
    word_tag,
)
from checker.values.names.role_words import nation_of

#: Compounds that share so many first letters may be two words for one thing.
SHARED_BEGINNING = 6

#: A part in the middle of a name and the parts around it have at least so many letters: "Nord-ost-england".
SHORTEST_PART, SHORTEST_HEAD = 3, 3

#: Words of so few letters are no names that a lexicon would have to know.
SHORTEST = 3


@frozen
class Mention:
    """Something named: `kind` is "name" or "nation", `words` as written, the genitive's mark taken off; `before` and
    `after` are up to four words on either side, nearest first."""

    kind: str
    words: tuple[str, ...]
    span: Span
    language: str
    nation: str = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def key(self) -> str:
        return self.words[-1]


#: What each claim of a report names, claim by claim.
Mentions = tuple[tuple[Mention, ...], ...]


def all_mentions(scene: Scene) -> tuple[Mentions, Mentions]:
    """What each claim of A and of B names; ask for it by `Scene.once`."""
    return scene.a.once(_of_claims), scene.b.once(_of_claims)


def _of_claims(telling: Telling) -> Mentions:
    return tuple(mentions(telling, number) for number in range(len(telling.claims)))


def mentions(telling: Telling, number: int) -> tuple[Mention, ...]:
    """What a claim names, in order: names, and nations by their adjectives and people; nothing inside a date."""
    claim, language = telling.claims[number], telling.document.language
    taken = [*(date.span for date in claim.dates), *(quantity.span for quantity in claim.quantities)]
    found: list[Mention] = []
    names = (
        mention for name in read_names(telling.text, claim.span, language) if (mention := _of_name(name, language))
    )
    for mention in (*names, *_nations(telling, claim.span), *_unknown(telling, claim.span)):
        if not any(mention.span.overlaps(span) for span in taken):
            found.append(mention)
            taken.append(mention.span)
    return tuple(sorted(found, key=lambda mention: mention.span.start))


def _of_name(name: Name, language: str) -> Mention | None:
    nation = nation_of(name.text, language)
    if nation:
        return Mention("nation", name.words, name.span, language, nation, name.before, name.after)
    if not name.sure and len(name.words) == 1:
        return None
    return Mention("name", name.words, name.span, language, "", name.before, name.after)


def _nations(telling: Telling, sentence: Span) -> Iterator[Mention]:
    language = telling.document.language
    words = read_words(telling.text, sentence.start, sentence.end)
    for at, word in enumerate(words):
        nation = nation_of(word.text, language)
        if nation:
            yield Mention("nation", (word.text,), word.span, language, nation, *_around(words, at))


def _unknown(telling: Telling, sentence: Span) -> Iterator[Mention]:
    """Nouns that no lexicon knows and that stand where a name stands, in a language that writes all nouns with
    capitals: right behind a preposition of place, or a street. Elsewhere most of them are compounds."""
    language = telling.document.language
    table = pack(language).names
    if not table.nouns_are_capital:
        return
    words = read_words(telling.text, sentence.start, sentence.end)
    for at, word in enumerate(words[1:], start=1):
        street = word.text.lower().endswith(table.street_endings)
        placed = words[at - 1].text.lower() in table.place_prepositions
        if (street or placed) and len(word.text) > SHORTEST and word.text[0].isupper() and "-" not in word.text:
            tag, likely = word_tag(word.text, language)
            if tag.startswith("N") and likely < KNOWN and not is_office(word.text, language):
                yield Mention("name", (word.text,), word.span, language, "", *_around(words, at))


def _around(words: Sequence[Word], at: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    before, after = words[max(0, at - 4) : at], words[at + 1 : at + 5]
    return tuple(word.text for word in reversed(before)), tuple(word.text for word in after)


def telling_apart(a: Mention, b: Mention) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of each name that the other has not, in any transliteration: who is who if the rest is shared."""
    one, other = ({fold(word) for word in mention.words} for mention in (a, b))
    own = tuple(word for word in a.words if fold(word) not in other), tuple(w for w in b.words if fold(w) not in one)
    return own[0], own[1]


def may_be_one(a: Mention, b: Mention, language: str) -> bool:
    """Whether two mentions may be one thing: the same nation; one name, shorter, inflected, abbreviated or in another
    transliteration; a place and the place that holds it."""
    if a.kind != b.kind:
        return True
    if a.kind == "nation":
        return a.nation == b.nation
    one, other = telling_apart(a, b)
    if not one or not other:
        return True
    if _abbreviates(a.words, b.words) or _abbreviates(b.words, a.words):
        return True
    if len(one) == len(other) and all(_are_one_word(x, y, language) for x, y in zip(one, other, strict=True)):
        return True
    places = is_place(a.key, language), is_place(b.key, language)
    if all(places):
        return not exclude_each_other(a.key, b.key, language)
    # a metonym: the capital and who governs in it, the club's town and its coach
    bare = len(a.words) == len(b.words) == 1 and not (is_placed(a) and is_placed(b))
    return any(places) and (bare or is_known(a.key, language) != is_known(b.key, language))


def is_placed(mention: Mention) -> bool:
    """Whether a mention stands where a place stands."""
    return bool(mention.before) and may_precede_place(mention.before[0], mention.language)


def are_one_entity(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether one report tells that both names are of one person, firm or place: an abbreviation in brackets, a full
    name and its family name."""
    one, other = (fold("".join(mention.words)) for mention in (a, b))
    return any({one, other} <= entity.forms for telling in scene.tellings for entity in telling.entities)


def _narrows(wide: str, narrow: str) -> bool:
    """Whether the one name has a part more in the middle, as parts of a country do: "Nordengland", "Nordostengland"."""
    more = len(narrow) - len(wide)
    if more < SHORTEST_PART:
        return False
    head = next((at for at, (x, y) in enumerate(zip(wide, narrow, strict=False)) if x != y), len(wide))
    return SHORTEST_HEAD <= head <= len(wide) - SHORTEST_HEAD and narrow[head + more :] == wide[head:]


def _are_one_word(a: str, b: str, language: str) -> bool:
    """Whether two words of names are one: inflected, an initial, or two compounds of one first part that name no
    street ("Skizzenbuch", "Skizzenheft")."""
    if are_forms(fold(a), fold(b), language) or are_forms(a.lower(), b.lower(), language):
        return True
    if _narrows(a, b) or _narrows(b, a):
        return True
    if are_of_two_tongues(a, b) or may_be_one_thing(a, b, language):
        return True
    short, long = sorted((a.rstrip("."), b.rstrip(".")), key=len)
    if long.lower().startswith(short.lower()):
        return True
    streets = pack(language).names.street_endings
    if streets and a.lower().endswith(streets) and b.lower().endswith(streets):
        return False
    alike = a[:SHARED_BEGINNING].lower() == b[:SHARED_BEGINNING].lower() and min(len(a), len(b)) > SHARED_BEGINNING
    return alike and not is_slip(a, b, language)


def _abbreviates(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether one word in capitals begins like the words of the other name: EZB, Europäische Zentralbank."""
    letters = short[0].replace(".", "")
    if len(short) > 1 or not letters.isupper():
        return False
    text, at = "".join(long).lower(), 0
    for char in text:
        at += at < len(letters) and char == letters[at].lower()
    return at == len(letters) and text[0] == letters[0].lower()
