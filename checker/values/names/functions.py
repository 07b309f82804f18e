"""What somebody does, told beside the full name: "Feuerwehrsprecher Jan Maes", "Jan Maes, Sprecher der Feuerwehr,".

Any noun counts, not only the offices that exclude each other; two wordings of one function are one word here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.languages import pack
from checker.model import Span
from checker.model.frozen import frozen
from checker.values.names.likeness import fold
from checker.values.names.read import Name, Word, read_names, read_words, word_tag
from checker.values.names.role_words import shifts

#: A full name has so many words, and a person's rarely more.
FEWEST, MOST = 2, 3

#: "In" ends the noun of a woman, and shorter words by chance: "Kamin".
SHORTEST_OF_WOMAN = 6


@frozen
class Function:
    """A function of a person: the place of name and function, both folded names, and the noun in one word, lower case
    and of a man: "feuerwehrsprecher". `told` is the function as written, `former` whether it was so once."""

    span: Span
    given: str
    family: str
    name: str
    noun: str
    told: str
    former: bool


def read_functions(text: str, sentence: Span, language: str) -> Iterator[Function]:
    """The functions of persons named in full, in order; none where nouns are not told by their capitals."""
    table = pack(language).names
    if not table.tag or not table.nouns_are_capital:
        return
    words = read_words(text, sentence.start, sentence.end)
    starts = {word.span.start: at for at, word in enumerate(words)}
    for name in read_names(text, sentence, language):
        first, end = starts[name.places[0].start], starts[name.places[0].start] + len(name.words)
        if len(name.words) == MOST and not _is_name(name.words[0], language):
            first += 1  # "Richterin Jana Maes" at the beginning of a sentence
        person = words[first:end]
        if len(person) != FEWEST or not all(word.text[0].isupper() for word in person):
            continue
        for told in (_before(words, first, language), _behind(words, end, language)):
            if told:
                yield _function(name, person, told, language)


def _is_name(word: str, language: str) -> bool:
    return word_tag(word, language)[0] == pack(language).names.tag


def _is_noun(word: Word, language: str) -> bool:
    return word.text[0].isupper() and word.text[0].isalpha() and not _is_name(word.text, language)


def _before(words: Sequence[Word], first: int, language: str) -> Sequence[Word]:
    """The noun right before the name, with the adjectives that shift it: "der frühere Sprecher Jan Maes"."""
    if not first or not _is_noun(words[first - 1], language):
        return ()
    at = first - 1
    while at and shifts(words[at - 1].text, language):
        at -= 1
    return words[at:first]


def _behind(words: Sequence[Word], end: int, language: str) -> Sequence[Word]:
    """The noun in an apposition, with a genitive behind it: ", (der) Sprecher der Feuerwehr"."""
    articles = pack(language).sides.articles
    if end >= len(words) or words[end].text != ",":
        return ()
    at = end + 1
    while at < len(words) and (words[at].text.lower() in articles or shifts(words[at].text, language)):
        at += 1
    if at >= len(words) or not _is_noun(words[at], language):
        return ()
    begin = max(end + 1, at - 1) if at > end + 1 and shifts(words[at - 1].text, language) else at
    genitive = at + 2 < len(words) and words[at + 1].text.lower() in articles and _is_noun(words[at + 2], language)
    return words[begin : at + 3] if genitive else words[begin : at + 1]


def _function(name: Name, person: Sequence[Word], told: Sequence[Word], language: str) -> Function:
    nouns = [word.text for word in told if word.text[0].isupper() and not shifts(word.text, language)]
    given, family = name.words[-2], name.words[-1]
    head, *of = nouns or [told[-1].text]
    return Function(
        span=Span(min(person[0].span.start, told[0].span.start), max(person[-1].span.end, told[-1].span.end)),
        given=fold(given),
        family=fold(family),
        name=f"{given} {family}",
        noun="".join([*(_bare(word, "s") for word in of), _of_man(head.lower())]).lower(),
        told=" ".join(word.text for word in told),
        former=any(shifts(word.text, language) for word in told),
    )


def _bare(word: str, ending: str) -> str:
    """A genitive without its ending: "Landeskriminalamts"."""
    return word.lower().removesuffix("es" if word.endswith("tes") else ending)


def _of_man(noun: str) -> str:
    return noun.removesuffix("in") if len(noun) >= SHORTEST_OF_WOMAN else noun


def sectors_of(noun: str, language: str) -> frozenset[str]:
    """The sectors and departments that a function is of; most are of none."""
    table = pack(language).offices
    found = {sector for sector, stems in table.sectors.items() if any(stem in noun for stem in stems)}
    if noun.endswith(table.department_heads or ("\0",)):
        found |= {department for department in table.departments if noun.startswith(department)}
    return frozenset(found)
