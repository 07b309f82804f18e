"""Persons as news describes them: "der 39 Jahre alte Tscheche", "72-jährige Lehrerin", "Die parteilose Politikerin".

Whom a description is of is told by an age, by the name right behind it, or by the one person whom the sentence before
names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from checker.languages import pack
from checker.model import Claim, Entity, EntityKind, Span, UnitClass
from checker.model.frozen import frozen
from checker.values.names.read import Word, read_words
from checker.values.names.role_words import country_of, nation_of, role_words, shifts

#: An article stands so many words before the noun that it belongs to.
PHRASE = 5

#: A description begins a sentence with so many words at most.
BEGINS = 4

#: A name stands so many signs behind what says who it is: " ", ". ", ", ".
REACH = 2

#: Of no party, and the bearer of a flag.
INDEPENDENT, FLAG = "-", "="


@frozen
class Described:
    """One thing said of a person: of a `field`, the `values` it may be, as written in `told`.

    `person` is the folded family name, or the age as a figure; "" where nothing near says whose it is. `bare` is a noun
    without an article, as headlines have it of the one whom a report is about.
    """

    field: str
    values: frozenset[str]
    told: str
    span: Span
    person: str
    bare: bool


def read_described(
    text: str, claims: Sequence[Claim], entities: Sequence[Entity], language: str
) -> tuple[Described, ...]:
    """The descriptions of a report in order; none for a language without a table."""
    if not pack(language).persons.fields:
        return ()
    found: list[Described] = []
    before: frozenset[str] = frozenset()
    for claim in claims:
        words = read_words(text, claim.span.start, claim.span.end)
        named = {each.family: span for each in _persons(entities) for span in each.spans if claim.span.contains(span)}
        for at in range(len(words)):
            for field, values in _values(words, at, language):
                person = _whose(words, at, claim, named, before, language)
                bare = not at or not words[at - 1].text[0].isalnum()
                found.append(Described(field, values, words[at].text, words[at].span, person, bare))
        found += _flags(words, language)
        before = frozenset(named)
    return tuple(found)


def told_values(text: str, language: str) -> frozenset[tuple[str, str]]:
    """Field and value of all that any word of a report may say of anybody, parts of compounds among them."""
    found = set[tuple[str, str]]()
    for word in read_words(text):
        for part in {word.text, *word.text.split("-")}:
            found |= {(field, value) for field, values in _listed(part.lower(), language) for value in values}
            if nation := country_of(part, language):
                found.add(("nation", nation))
            if party := role_words(language).parties.get(part):
                found.add(("party", party))
    return frozenset(found)


def _persons(entities: Sequence[Entity]) -> Iterator[Entity]:
    return (each for each in entities if each.kind is EntityKind.PERSON and each.family)


def _values(words: Sequence[Word], at: int, language: str) -> Iterator[tuple[str, frozenset[str]]]:
    """What a word says of one person, if one it is."""
    table, word = pack(language).persons, words[at].text
    if pack(language).names.nouns_are_capital and not word[0].isupper():
        if table.party_adjectives and word.startswith(table.party_adjectives):
            yield "party", frozenset({INDEPENDENT})
        return
    if any(shifts(each.text, language) for each in words[max(0, at - BEGINS) : at + 1]):
        return
    party, hyphen, member = word.partition("-")
    parties = role_words(language).parties
    if hyphen and party in parties and not member.lower().endswith(pack(language).roles.no_members):
        yield "party", frozenset({parties[party]})
    elif word in parties and (not table.party_adjectives or _is_of_a_name(words, at, language)):
        yield "party", frozenset({parties[word]})
    if not _is_one(words, at, language):
        return
    if nation := _nation(words, at, language):
        yield "nation", frozenset({nation})
    yield from _listed(word.lower(), language)


def _flags(words: Sequence[Word], language: str) -> Iterator[Described]:
    """ "unter der Flagge Maltas", "unter maltesischer Flagge"; the person is the ship."""
    for at, word in enumerate(words):
        if word.text.lower() not in pack(language).persons.flags:
            continue
        for other in (*words[at + 1 : at + 3], *words[max(0, at - 1) : at]):
            if nation := country_of(other.text, language):
                first, last = sorted((word.span, other.span), key=lambda span: span.start)
                told = " ".join(each.text for each in words if first.start <= each.span.start <= last.start)
                yield Described("flag", frozenset({nation}), told, Span(first.start, last.end), FLAG, False)


def _is_of_a_name(words: Sequence[Word], at: int, language: str) -> bool:
    """Whether a party stands behind an office and before a name: "der Sprecher der Grünen, Jan Maes,"."""
    articles = pack(language).persons.determiners
    office = at > 1 and words[at - 1].text.lower() in articles and words[at - 2].text[0].isupper()
    comma = at + 2 < len(words) and words[at + 1].text == "," and words[at + 2].text[0].isupper()
    return office and comma


def _nation(words: Sequence[Word], at: int, language: str) -> str:
    table, word = pack(language).persons, words[at].text
    if any(each.text.lower() in table.roots for each in words):
        return ""
    of = _people(language)
    forms = [word.lower()]
    if any(each.text.lower() in table.oblique for each in words[max(0, at - PHRASE) : at]):
        forms += [word.lower().removesuffix(ending) for ending in table.oblique_endings if word.endswith(ending)]
    people = next((of[form] for form in forms if form in of), "")
    adjective = "" if pack(language).names.nouns_are_capital else nation_of(word, language)
    return people or adjective


@cache
def _people(language: str) -> dict[str, str]:
    own = {word: code for code, words in pack(language).persons.people.items() for word in words}
    return {**role_words(language).inhabitants, **own}


def _listed(word: str, language: str) -> Iterator[tuple[str, frozenset[str]]]:
    """The fields whose lines have a noun, with the numbers of its lines."""
    yield from _lines(language).get(word, {}).items()


@cache
def _lines(language: str) -> dict[str, dict[str, frozenset[str]]]:
    found: dict[str, dict[str, frozenset[str]]] = {}
    for field, lines in pack(language).persons.fields.items():
        for number, line in enumerate(lines):
            for word in line.split():
                own = found.setdefault(word, {})
                own[field] = own.get(field, frozenset()) | {str(number)}
    return found


def _is_one(words: Sequence[Word], at: int, language: str) -> bool:
    """Whether the noun is of one person: an article of one stands before it, or it begins the text or has none."""
    table, noun = pack(language).persons, words[at].text.lower()
    bare = at > 0 and not words[at - 1].text[0].isalnum()
    if at + 1 < len(words) and words[at + 1].text == ".":
        return True  # "Sgt. Maes"
    for word in reversed(words[max(0, at - PHRASE) : at]):
        lower = word.text.lower()
        if not word.text[0].isalnum() and word.text != "-":
            return bare and word.text in pack(language).names.openers
        if lower in table.determiners:
            return lower not in table.plural or noun.endswith(table.feminine) or not table.feminine or at == 1
    return at == 0


def _whose(
    words: Sequence[Word], at: int, claim: Claim, named: dict[str, Span], before: frozenset[str], language: str
) -> str:
    """Whose description a word is, as far as a name or an age beside it tells, or the sentence before."""
    for family, span in named.items():
        bracket = at > 0 and words[at - 1].text == "(" and words[at].span.start - span.end <= REACH
        if bracket or 0 <= span.start - words[at].span.end <= REACH or span.contains(words[at].span):
            return family
    for quantity in claim.quantities:
        if quantity.unit_class is UnitClass.AGE and _is_near(words, at, quantity.span):
            return str(quantity.stated)
    if len(before) == 1 and at < BEGINS and words[0].text.lower() in pack(language).persons.determiners:
        return next(iter(before))
    return ""


def _is_near(words: Sequence[Word], at: int, age: Span) -> bool:
    """Whether an age stands right before the noun, an adjective between them at most, or in brackets behind it."""
    between = [word for word in words if age.end <= word.span.start and word.span.end <= words[at].span.start]
    if age.end <= words[at].span.start:
        return len(between) <= 2 and all(word.text[0].isalpha() for word in between)
    bracket = at + 1 < len(words) and words[at + 1].text == "("
    return words[at].span.overlaps(age) or (bracket and age.start - words[at + 1].span.end <= 1)
