"""Slots that a common noun fills: what something ran into, what it is between. Read where the words leave no doubt."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from checker.languages import pack
from checker.model import Span
from checker.model.frozen import frozen
from checker.values.names.read import Word, read_words, word_tag

#: So many words may stand between a determiner and its noun.
ADJECTIVES = 2

#: A shared head of two compounds has so many letters at least.
SHORTEST_HEAD = 4


@frozen
class Filler:
    """What fills a slot: `slot` names it, `noun` is the head noun in lower case, `span` begins at the preposition."""

    slot: str
    noun: str
    span: Span


def read_fillers(text: str, sentence: Span, language: str) -> tuple[Filler, ...]:
    """The fillers of a sentence in order; none for a language without a table."""
    if not pack(language).fillers.impact:
        return ()
    words = read_words(text, sentence.start, sentence.end)
    return (*_impacts(words, language), *_betweens(words, language))


def may_be_one(a: str, b: str, language: str) -> bool:
    """Whether two nouns may name one thing: equal, one the head or the beginning of the other, or kin in the table."""
    short, long = sorted((a.replace("-", ""), b.replace("-", "")), key=len)
    if short == long or (len(short) >= SHORTEST_HEAD and (long.endswith(short) or long.startswith(short))):
        return True
    if len(short) >= SHORTEST_HEAD + 1 and long[-SHORTEST_HEAD - 1 :] == short[-SHORTEST_HEAD - 1 :]:
        return True
    return bool(_kin(a, language) & _kin(b, language))


@cache
def _kin(noun: str, language: str) -> frozenset[int]:
    """The lines of the table that hold the noun or its head."""
    return frozenset(
        number
        for number, line in enumerate(pack(language).fillers.alike)
        if any(noun == word or (len(word) >= SHORTEST_HEAD and noun.endswith(word)) for word in line)
    )


def _impacts(words: tuple[Word, ...], language: str) -> Iterator[Filler]:
    table = pack(language).fillers
    verbs = [at for at, word in enumerate(words) if word.text.lower() in table.impact]
    for at, word in enumerate(words[:-1]):
        lower = word.text.lower()
        if not any(_same_clause(words, at, verb) for verb in verbs):
            continue
        behind = at > 0 and (at - 1) in verbs
        following = words[at + 1].text
        bare = lower in table.hits_bare and (following in table.accusatives or (behind and following[0].isupper()))
        noun = _noun(words, at + 1, language) if lower in table.hits or bare else None
        if noun is not None and words[noun].text.lower() not in table.nowhere:
            yield Filler("impact", words[noun].text.lower(), Span(word.span.start, words[noun].span.end))


def _same_clause(words: tuple[Word, ...], one: int, other: int) -> bool:
    low, high = sorted((one, other))
    return not any(word.text in ",;:.!?–—" for word in words[low:high])


def _noun(words: tuple[Word, ...], at: int, language: str) -> int | None:
    """The noun of the phrase that starts here, behind a determiner and adjectives; ``None`` for none."""
    table, capital = pack(language).fillers, pack(language).names.nouns_are_capital
    at += words[at].text.lower() in table.determiners
    for place in range(at, min(at + ADJECTIVES + 1, len(words))):
        word = words[place].text
        if not word[0].isalpha():
            return None
        tag = word_tag(word, language)[0]
        # the table knows nouns that the tagger takes for family names: Baum
        if (tag.startswith("NN") or _kin(word.lower(), language)) and (not capital or word[0].isupper()):
            following = words[place + 1].text if place + 1 < len(words) else "."
            if table.loose_compounds and word_tag(following, language)[0].startswith("NN"):
                continue
            return place
        if not word[0].islower() or not (capital or tag.startswith(table.adjectives)):
            return None
    return None


def _betweens(words: tuple[Word, ...], language: str) -> Iterator[Filler]:
    """ "zwischen Bahn und Mast" fills "between bahn" with mast, and "between mast" with bahn."""
    table = pack(language).fillers
    for at, word in enumerate(words[:-3]):
        if word.text.lower() != table.between:
            continue
        one = _noun(words, at + 1, language)
        if one is None or one + 2 >= len(words) or words[one + 1].text != table.joining:
            continue
        other = _noun(words, one + 2, language)
        if other is not None:
            for here, there in ((one, other), (other, one)):
                yield Filler(
                    f"between {words[here].text.lower()}",
                    words[there].text.lower(),
                    Span(word.span.start, words[other].span.end),
                )
