"""The words of a statement with lemma and part of speech, and which of them negate or point in a direction."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple, Protocol

from checker.languages.de import polarity as polarity_german
from checker.languages.en import polarity as polarity_english
from checker.model import Span, Word

#: A compound's head has so many letters ("brand" ends "kabelbrand"); shorter endings are chance.
SHORTEST_HEAD = 5

#: A verb and its noun share so many letters and so much of the shorter one: einkesseln, Einkesselung.
SHORTEST_ROOT, ROOT_SHARE = 6, 0.75

#: A verb and the preposition that turns it stand so near, in words.
TURNING_REACH = 5

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")

#: A separated particle ends its clause: a sign, "und" or nothing stands behind it.
_CLAUSE_ENDS = re.compile(r"\s*(?:$|[^\w\s]|(?:und|oder|sowie)\b)")


class Direction(NamedTuple):
    """Two directions exclude each other on one axis: "level" up, down and same; "result" won and lost."""

    axis: str
    way: str


class _Table(NamedTuple):
    model: str
    kinds: tuple[tuple[str, str], ...]
    light: frozenset[str]
    negators: frozenset[str]
    directions: Mapping[str, tuple[tuple[str, str], ...]]
    particles: frozenset[str]
    finite: str
    soft: frozenset[str]
    noun_negators: frozenset[str]
    denying: frozenset[str]
    lacking: frozenset[str]
    infinitive: str
    turning: Mapping[tuple[str, str], str]


@cache
def _table(language: str) -> _Table | None:
    table = {"de": polarity_german, "en": polarity_english}.get(language)
    if table is None:
        return None
    return _Table(
        model=table.MODEL,
        kinds=table.KINDS,
        light=table.LIGHT,
        negators=table.NEGATORS,
        directions=table.DIRECTIONS,
        particles=table.PARTICLES,
        finite=table.FINITE,
        soft=table.SOFT,
        noun_negators=table.NOUN_NEGATORS,
        denying=table.DENYING,
        lacking=table.LACKING,
        infinitive=table.INFINITIVE,
        turning=table.TURNING,
    )


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
    table = _table(language)
    parts = [part for token in tokens for part in _parts(token)]
    if table is None or not parts:
        return ()
    lemmas = _turned([part.text for part in parts], _with_particles(text, sentence, parts, table), table)
    return tuple(_word(part, lemma, table) for part, lemma in zip(parts, lemmas, strict=True))


def _parts(token: Tagged) -> Iterator[_Part]:
    for match in _WORD.finditer(token.text):
        word = match.group()
        lemma = token.lemma if word == token.text else word
        yield _Part(token.start + match.start(), token.start + match.end(), word, lemma, token.tag)


def _with_particles(text: str, sentence: Span, parts: Sequence[_Part], table: _Table) -> list[str]:
    """The lemmas, a finite verb's with the particle that ends its clause: "lehnte den Plan ab" is "ablehnen"."""
    lemmas = [part.lemma for part in parts]
    verb: int | None = None
    for number, part in enumerate(parts):
        behind = parts[number + 1].tag if number + 1 < len(parts) else ""
        if table.finite and table.finite in part.tag and not (verb is not None and behind.startswith("N")):
            verb = number  # a second one before a noun is a participle: "der mit Gold dotierten Preis"
        elif verb is not None and part.text in table.particles and _CLAUSE_ENDS.match(text, part.end, sentence.end):
            lemmas[verb] = part.text + lemmas[verb]
            verb = None
    return lemmas


def _turned(forms: Sequence[str], lemmas: list[str], table: _Table) -> list[str]:
    """The lemmas, a verb's with the preposition that turns it: "stimmten gegen", where no other one stands near."""
    turned = list(lemmas)
    for number, lemma in enumerate(lemmas):
        near = [*forms[max(0, number - TURNING_REACH) : number], *forms[number + 1 : number + 1 + TURNING_REACH]]
        made = {table.turning[lemma, word] for word in near if (lemma, word) in table.turning}
        if len(made) == 1:
            turned[number] = made.pop()
    return turned


def _word(part: _Part, lemma: str, table: _Table) -> Word:
    form, key = part.text.lower().replace("’", "'"), lemma.lower()
    kind = next((kind for prefix, kind in table.kinds if part.tag.startswith(prefix)), "other")
    if key in table.light or form in table.light or form.isdigit() or len(form) < 2:
        kind = "other"
    return Word(Span(part.start, part.end), form, key, kind)


def is_negator(word: Word, language: str) -> bool:
    table = _table(language)
    return table is not None and (word.form in table.negators or word.form.endswith("n't"))


def directions(word: Word, language: str) -> tuple[Direction, ...]:
    """Where the word points, on each of its axes; empty for most words."""
    table = _table(language)
    if table is None:
        return ()
    found = (*table.directions.get(word.form, ()), *table.directions.get(word.key, ()))
    return tuple(dict.fromkeys(Direction(*each) for each in found))


def is_soft(direction: Direction, language: str) -> bool:
    """Whether the ends of the axis rarely hold together, but may: who resigns may have been dismissed."""
    table = _table(language)
    return table is not None and direction.axis in table.soft


def denies_noun(word: Word, language: str) -> bool:
    """Whether the word denies the noun or adjective behind it: "kein", "ohne", "fehlende"."""
    table = _table(language)
    return table is not None and word.form in table.noun_negators


def lacks(word: Word, language: str) -> bool:
    """Whether the word says that something is away, or is back again: "ausgefallen", "wieder"."""
    table = _table(language)
    return table is not None and (word.form in table.lacking or word.key in table.lacking)


def denies_what_follows(word: Word, language: str) -> bool:
    """Whether the word says that what depends on it did not come about: "weigert sich zu", "Scheitern der"."""
    table = _table(language)
    return table is not None and (word.key in table.denying or word.form in table.denying)


def is_infinitive_with_to(word: Word, before: Word | None, language: str) -> bool:
    """Whether a verb depends on another one: "zu zahlen", "aufzuhören", "to pay"."""
    table = _table(language)
    if table is None or word.kind != "verb":
        return False
    if before is not None and before.form == table.infinitive:
        return True
    return table.infinitive in word.form and word.form.replace(table.infinitive, "", 1) == word.key


@lru_cache(50_000)
def kin(one: str, other: str) -> bool:
    """Whether two keys name the same thing or act: equal, a compound and its head, a verb and its noun."""
    if one == other:
        return True
    if _is_noun_of(one, other) or _is_noun_of(other, one):
        return True
    short, long = sorted((one, other), key=len)
    if len(short) >= SHORTEST_HEAD and long.endswith(short):
        return True
    common = next((n for n, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    return common >= SHORTEST_ROOT and common >= ROOT_SHARE * len(short)


def _is_noun_of(noun: str, verb: str) -> bool:
    """Whether the noun is made of the verb: Einigung, einigen; Rückkehr, zurückkehren."""
    if noun.endswith("ung") and verb.endswith("en") and noun[:-3] == verb[:-2]:
        return True
    return noun.startswith("rück") and verb.startswith("zurück") and verb[6:].startswith(noun[4:]) and len(noun) > 6
