"""The words of a statement with lemma and part of speech, and which of them negate or point in a direction."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple, Protocol

from checker.languages import pack
from checker.languages.shape.statements.polarity import Polarity
from checker.model import Span, Word
from checker.model.patterns import compiled

#: A compound's head has so many letters ("brand" ends "kabelbrand"); shorter endings are chance.
SHORTEST_HEAD = 5

#: A verb and its noun share so many letters and so much of the shorter one: einkesseln, Einkesselung.
SHORTEST_ROOT, ROOT_SHARE = 6, 0.75

#: A noun with a prefix of its own and the verb: Rückkehr, zurückkehren. Letters.
SHORTEST_PREFIXED = 7

#: A verb and the preposition that turns it stand so near, in words.
TURNING_REACH = 5

_WORD = compiled(r"[^\W_]+(?:[’'-][^\W_]+)*")


class Direction(NamedTuple):
    """Two directions exclude each other on one axis: "level" up, down and same; "result" won and lost."""

    axis: str
    way: str


class Tagged(Protocol):
    """A token of a tagged sentence: its place in the report, its letters, its lemma and its tag."""

    @property
    def start(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def lemma(self) -> str: ...
    @property
    def tag(self) -> str: ...


class _Part(NamedTuple):
    """A word of a token: a figure such as 45.400 has two."""

    start: int
    end: int
    text: str
    lemma: str
    tag: str


def read_words(text: str, sentence: Span, tokens: Sequence[Tagged], language: str) -> tuple[Word, ...]:
    """The words of a sentence in order; a language without a table has none.

    Args:
        text: the text that `sentence` and `tokens` point into.
    """
    table = pack(language).polarity
    parts = [part for token in tokens for part in _parts(token)]
    if not table.kinds or not parts:
        return ()
    lemmas = _turned([part.text for part in parts], _with_particles(text, sentence, parts, language), language)
    return tuple(_word(part, lemma, table) for part, lemma in zip(parts, lemmas, strict=True))


def _parts(token: Tagged) -> Iterator[_Part]:
    for match in _WORD.finditer(token.text):
        word = match.group()
        lemma = token.lemma if word == token.text else word
        yield _Part(token.start + match.start(), token.start + match.end(), word, lemma, token.tag)


def _with_particles(text: str, sentence: Span, parts: Sequence[_Part], language: str) -> list[str]:
    """The lemmas, a finite verb's with the particle that ends its clause: "lehnte den Plan ab" is "ablehnen"."""
    table, ends = pack(language).polarity, _clause_ends(language)
    lemmas = [part.lemma for part in parts]
    verb: int | None = None
    for number, part in enumerate(parts):
        behind = parts[number + 1].tag if number + 1 < len(parts) else ""
        if table.finite and table.finite in part.tag and not (verb is not None and behind.startswith("N")):
            verb = number  # a second one before a noun is a participle: "der mit Gold dotierten Preis"
        elif verb is not None and part.text in table.particles and ends.match(text, part.end, sentence.end):
            lemmas[verb] = part.text + lemmas[verb]
            verb = None
    return lemmas


@cache
def _clause_ends(language: str) -> re.Pattern[str]:
    """What stands behind a separated particle that ends its clause: a sign, "und" or nothing."""
    joins = "".join(rf"|{re.escape(word)}\b" for word in pack(language).polarity.clause_joins)
    return compiled(rf"\s*(?:$|[^\w\s]{joins})")


def _turned(forms: Sequence[str], lemmas: list[str], language: str) -> list[str]:
    """The lemmas, a verb's with the preposition that turns it: "stimmten gegen", where no other one stands there.

    "Gegen eine Pflicht für alle gestimmt": the nearer one may belong to what the vote is on.
    """
    turned, turning = list(lemmas), _turning(language)
    for number, lemma in enumerate(lemmas):
        near = [*forms[max(0, number - TURNING_REACH) : number], *forms[number + 1 : number + 1 + TURNING_REACH]]
        made = {turning[lemma, word] for word in near if (lemma, word) in turning}
        all_made = {turning[lemma, word] for word in forms if (lemma, word) in turning}
        if len(made) == len(all_made) == 1:
            turned[number] = made.pop()
    return turned


@cache
def _turning(language: str) -> dict[tuple[str, str], str]:
    return {(verb, word): made for verb, word, made in pack(language).polarity.turning}


def _word(part: _Part, lemma: str, table: Polarity) -> Word:
    form, key = part.text.lower().replace("’", "'"), lemma.lower()
    kind = next((kind for prefix, kind in table.kinds if part.tag.startswith(prefix)), "other")
    if key in table.light or form in table.light or form.isdigit() or len(form) < 2:
        kind = "other"
    return Word(Span(part.start, part.end), form, key, kind)


def is_negator(word: Word, language: str) -> bool:
    table = pack(language).polarity
    ending = table.negating_ending
    return word.form in table.negators or (ending != "" and word.form.endswith(ending))


def negators(words: Sequence[Word], language: str) -> tuple[Word, ...]:
    """The words that deny something, in order; neither those of "nicht nur" and its like nor that of "oder nicht"."""
    table = pack(language).polarity
    phrases = table.no_denials
    forms = tuple(word.form for word in words)
    return tuple(
        word
        for at, word in enumerate(words)
        if is_negator(word, language)
        and not any(forms[at : at + len(phrase)] == phrase for phrase in phrases)
        and not (at and forms[at - 1] in table.alternatives)
    )


def denies_constituent(negator: Word, words: Sequence[Word], language: str) -> bool:
    """Whether a negator among the words denies the name or noun behind it alone, or what "sondern" replaces."""
    table = pack(language).polarity
    if any(word.form in table.instead and word.span.start > negator.span.start for word in words):
        return True
    behind = words[words.index(negator) + 1 : words.index(negator) + 2]
    return negator.form in table.constituent_negators and any(word.kind in ("name", "noun") for word in behind)


def directions(word: Word, language: str) -> tuple[Direction, ...]:
    """Where the word points, on each of its axes; empty for most words."""
    ways = _ways(language)
    return tuple(dict.fromkeys((*ways.get(word.form, ()), *ways.get(word.key, ()))))


@cache
def _ways(language: str) -> dict[str, tuple[Direction, ...]]:
    """Form or lemma -> all its axes and ways; "above" points up and out of a range."""
    found: dict[str, tuple[Direction, ...]] = {}
    table = pack(language).opposites
    for row in (*table.strict, *table.loose):
        for word in row.words:
            found[word] = (*found.get(word, ()), Direction(row.axis, row.way))
    return found


def is_soft(direction: Direction, language: str) -> bool:
    """Whether the ends of the axis rarely hold together, but may: who resigns may have been dismissed."""
    return any(row.axis == direction.axis for row in pack(language).opposites.loose)


def are_ends(a: Word, b: Word, language: str) -> bool:
    """Whether two words exclude each other where all else in their sentences is equal; symmetric."""
    ends = _ends(language)
    one, other = ({*ends.get(word.form, ()), *ends.get(word.key, ())} for word in (a, b))
    return any((row, not end) in other and (row, end) not in other and (row, not end) not in one for row, end in one)


@cache
def _ends(language: str) -> dict[str, tuple[tuple[int, bool], ...]]:
    """Form or lemma -> the rows it stands in, and at which end."""
    found: dict[str, tuple[tuple[int, bool], ...]] = {}
    for number, row in enumerate(pack(language).opposites.twins):
        for end, words in ((False, row.one), (True, row.other)):
            for word in words:
                found[word] = (*found.get(word, ()), (number, end))
    return found


def denies_noun(word: Word, language: str) -> bool:
    """Whether the word denies the noun or adjective behind it: "kein", "ohne", "fehlende"."""
    return word.form in pack(language).polarity.noun_negators


def denies_part(behind: Word, language: str) -> bool:
    """Whether a negator with this word behind it leaves the rest standing: "nicht alle", "nicht sofort"."""
    return behind.form in pack(language).polarity.parts


def lacks(word: Word, language: str) -> bool:
    """Whether the word says that something is away, or is back again: "ausgefallen", "wieder"."""
    return not pack(language).polarity.lacking.isdisjoint((word.form, word.key))


def denies_what_follows(word: Word, language: str) -> bool:
    """Whether the word says that what depends on it did not come about: "weigert sich zu", "Scheitern der"."""
    return not pack(language).polarity.denying.isdisjoint((word.form, word.key))


def is_infinitive_with_to(word: Word, before: Word | None, language: str) -> bool:
    """Whether a verb depends on another one: "zu zahlen", "aufzuhören", "to pay"."""
    to = pack(language).polarity.infinitive
    if not to or word.kind != "verb":
        return False
    if before is not None and before.form == to:
        return True
    return to in word.form and word.form.replace(to, "", 1) == word.key


@lru_cache(50_000)
def name_one_thing(one: Word, other: Word, language: str) -> bool:
    """Whether both name one thing: the same word, or a noun and its verb; a compound may be another thing."""
    if one.key == other.key or one.form == other.form:
        return True
    compound = one.key.endswith(other.key) or other.key.endswith(one.key)
    return one.kind != other.kind and not compound and kin(one.key, other.key, language)


def kin(one: str, other: str, language: str) -> bool:
    """Whether two keys name the same thing or act: equal, a compound and its head, a verb and its noun."""
    if one == other:
        return True
    if _is_noun_of(one, other, language) or _is_noun_of(other, one, language):
        return True
    short, long = sorted((one, other), key=len)
    if len(short) >= SHORTEST_HEAD and long.endswith(short):
        return True
    common = next((n for n, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    return common >= SHORTEST_ROOT and common >= ROOT_SHARE * len(short)


def _is_noun_of(noun: str, verb: str, language: str) -> bool:
    """Whether the noun is made of the verb: Einigung, einigen; Rückkehr, zurückkehren."""
    table = pack(language).polarity
    for ending, made_of in table.nouns_of_verbs:
        if noun.endswith(ending) and verb.endswith(made_of) and noun[: -len(ending)] == verb[: -len(made_of)]:
            return True
    return any(
        noun.startswith(first)
        and verb.startswith(longer)
        and verb[len(longer) :].startswith(noun[len(first) :])
        and len(noun) >= SHORTEST_PREFIXED
        for first, longer in table.prefixes_of_nouns
    )
