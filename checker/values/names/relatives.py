"""Whose relative somebody is, where neither is named: "die Firma ihres Bruders", "ersticht seinen Onkel", "Ehefrau"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from checker.languages import pack
from checker.model import Claim, Span
from checker.model.frozen import frozen
from checker.values.names.read import Word, read_words
from checker.values.names.role_words import role_words

#: What is owned stands so many words before whose it is: "company owned by her brother".
REACH = 4

#: Relations from the other end: whose uncle one is is one's nephew or niece.
INVERSE = {
    "uncle": "nephew niece", "aunt": "nephew niece", "nephew": "uncle aunt", "niece": "uncle aunt",
    "father": "son daughter", "mother": "son daughter", "son": "father mother", "daughter": "father mother",
    "grandfather": "grandson granddaughter", "grandmother": "grandson granddaughter",
    "grandson": "grandfather grandmother", "granddaughter": "grandfather grandmother",
    "father-in-law": "son-in-law daughter-in-law", "mother-in-law": "son-in-law daughter-in-law",
    "son-in-law": "father-in-law mother-in-law", "daughter-in-law": "father-in-law mother-in-law",
    "brother": "sister", "sister": "brother", "brother-in-law": "sister-in-law", "sister-in-law": "brother-in-law",
}  # fmt: skip


@frozen
class Relative:
    """A relation ("uncle", "married"), its noun as written; a slot is "owner 0", "part 0", "couple 0" or "killing"."""

    slot: str
    relation: str
    told: str
    span: Span


def read_relatives(text: str, claims: Sequence[Claim], language: str) -> tuple[Relative, ...]:
    """The relatives of a report in order; none for a language without a table."""
    if not pack(language).persons.belongings:
        return ()
    found: list[Relative] = []
    for claim in claims:
        words = read_words(text, claim.span.start, claim.span.end)
        found += _owners(words, language)
        found += _in_parts(words, language)
        found += _couples(words, language)
    return tuple(found)


def relations_of(text: str, language: str) -> frozenset[str]:
    """All relations that a report tells anywhere, of whomever, and what they are from the other end."""
    told = {relation for word in read_words(text) if (relation := relation_of(word.text, language))}
    return frozenset(told.union(*(INVERSE.get(each, "").split() for each in told)))


def relation_of(word: str, language: str) -> str:
    """The relation that a noun names, in its cases too; "" for none, and for man and wife."""
    if pack(language).names.nouns_are_capital and not word[:1].isupper():
        return ""
    kin, lower = role_words(language).kin, word.lower()
    for form in (lower, lower.removesuffix("s"), lower.removesuffix("n")):
        for prefix in ("", *pack(language).roles.same_kin):
            if form.startswith(prefix) and (relation := kin.get(form.removeprefix(prefix), "")):
                return relation if relation != "partner" else ""
    return ""


def speaks_of_more(text: str, language: str) -> bool:
    """Whether a report tells of a tie that was or will be, so that one of its couples may be another's."""
    endings = pack(language).persons.no_couples
    return any(word.text.lower().startswith(endings) for word in read_words(text)) if endings else True


def _owners(words: Sequence[Word], language: str) -> Iterator[Relative]:
    """ "die Firma ihres Bruders": whose it is, where a pronoun says of whom."""
    lines = pack(language).persons.belongings
    for at in range(1, len(words)):
        relation = relation_of(words[at].text, language)
        if not relation or words[at - 1].text.lower() not in role_words(language).possessives:
            continue
        for owned in reversed(words[max(0, at - 1 - REACH) : at - 1]):
            number = next((number for number, line in enumerate(lines) if owned.text.lower() in line), None)
            if number is not None:
                span = Span(words[at - 1].span.start, words[at].span.end)
                yield Relative(f"owner {number}", relation, f"{words[at - 1].text} {words[at].text}", span)
                break


def _in_parts(words: Sequence[Word], language: str) -> Iterator[Relative]:
    """ "ersticht seinen Onkel", "der Halter, ihr Onkel": what a relative has to do with, where a sentence names one."""
    found = [(word, relation) for word in words if (relation := relation_of(word.text, language))]
    if len(found) != 1:
        return
    (word, relation), lower = found[0], {word.text.lower() for word in words}
    if lower & _killing(language):
        yield Relative("killing", relation, word.text, word.span)
    for number, line in enumerate(pack(language).persons.parts):
        if lower & line:
            yield Relative(f"part {number}", relation, word.text, word.span)


@cache
def _killing(language: str) -> frozenset[str]:
    deeds = pack(language).sides.deeds
    return frozenset(word for deed in deeds if deed.group == "killing" for word in deed.words)


def _couples(words: Sequence[Word], language: str) -> Iterator[Relative]:
    """Halves of a couple; a noun of a woman and of a man is told by its article: "der Verlobte"."""
    table = pack(language).persons
    for at, word in enumerate(words):
        man = bool(at) and words[at - 1].text.lower() in table.masculine
        for relation, lines in (("married", table.married), ("unmarried", table.unmarried)):
            numbers = [number for number, line in enumerate(lines) if word.text.lower() in line]
            for number in numbers if len(numbers) < 2 or not table.masculine else [int(man)]:
                yield Relative(f"couple {number}", relation, word.text, word.span)
