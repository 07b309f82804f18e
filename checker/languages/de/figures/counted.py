"""How the German noun behind a figure is found: capital, adjectives and particles before it, compounds with hyphens."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from checker.languages.shape.figures.counted import Counted, Counting, Nouns
from checker.languages.shape.figures.tokens import Kind, Token
from checker.languages.tagger import tagger
from checker.model import Span
from checker.model.patterns import compiled

# A noun further than this from its figure is not found: "45 zum Teil lebensgefährlich verletzte junge Menschen".
MAX_WORDS_BETWEEN = 6

MODEL = "morphmodel_ger.pgz"  # loaded when a noun is met

_OPENING = "„»“\"‚›'"

_CLOSING = "\"“”«»'’‹›"


@cache
def analyse(word: str) -> tuple[str, str]:
    """Lemma and part of speech (STTS-like tag) of one word, as printed."""
    lemma, tag = tagger(MODEL).analyze(word)
    return str(lemma), str(tag)


def find(tokens: Sequence[Token], pos: int, table: Counting) -> Counted | None:
    """The noun that a figure ending before token `pos` counts, or ``None``."""
    modifiers: list[str] = []
    words: list[str] = []
    loose = 0
    for _ in range(MAX_WORDS_BETWEEN):
        if pos >= len(tokens):
            return None
        token = tokens[pos]
        if token.kind is Kind.SIGN and token.text in _OPENING:
            pos += 1
            continue
        if token.kind is not Kind.WORD:
            return None
        if token.text[0].isupper():
            if not _is_place_adjective(tokens, pos):
                return _of_all_genders(tokens, _noun(tokens, pos, modifiers, words), table)
            modifiers.append(token.lower)
        elif token.lower in table.between:
            pass
        elif token.lower in table.function:
            return None
        elif _is_adjective(token):
            modifiers.append(analyse(token.text)[0].lower())
        else:
            loose += 1
            if loose > 1 or analyse(token.text)[1] not in ("ADV", "ADJ(D)"):
                return None
        words.append(token.lower)
        pos = _over_compound(tokens, pos)
    return None


def _over_compound(tokens: Sequence[Token], pos: int) -> int:
    """The token after a word and all that hyphens glue to it; a trailing hyphen ("Ein- und") ends it too."""
    pos += 1
    while pos + 1 < len(tokens) and tokens[pos].lower == "-" and tokens[pos].glued:
        pos += 2 if tokens[pos + 1].glued else 1
        if not tokens[pos - 1].glued:
            break
    return pos


def _is_adjective(token: Token) -> bool:
    if not token.lower.endswith(("e", "en", "er", "es", "em")):
        return False
    return analyse(token.text)[1].startswith("ADJ")


def _is_place_adjective(tokens: Sequence[Token], pos: int) -> bool:
    """ "Berliner Haushalte": in -er, before another noun, and no plural of its own ("Arbeiter Europas" is one)."""
    token = tokens[pos]
    following = tokens[pos + 1] if pos + 1 < len(tokens) else None
    if not token.lower.endswith("er") or following is None or following.kind is not Kind.WORD or following.glued:
        return False
    if not following.text[0].isupper() or not analyse(following.text)[1].startswith("NN"):
        return False
    lemma, tag = analyse(token.text)
    return tag.startswith("ADJ") or (tag in ("NN", "NE") and lemma.lower() == token.lower and _is_town(token.text))


@cache
def _is_town(word: str) -> bool:
    stem = word.removesuffix("er")
    return analyse(stem)[1] == "NE" or analyse(stem + "en")[1] == "NE" or analyse(stem + "e")[1] == "NE"


def _noun(tokens: Sequence[Token], pos: int, modifiers: list[str], words: list[str]) -> Counted:
    parts = [tokens[pos].text]
    end = pos + 1
    while end + 1 < len(tokens):
        if tokens[end].text in _CLOSING and tokens[end + 1].lower == "-" and tokens[end + 1].glued:
            end += 1  # sechs "Tornado"-Flugzeuge
        joined = tokens[end].lower == "-" and tokens[end].glued and end + 1 < len(tokens) and tokens[end + 1].glued
        if not joined or tokens[end + 1].kind is Kind.SIGN:
            break
        parts.append(tokens[end + 1].text)
        end += 2
    front = tuple(part.lower() for part in parts[:-1])
    span = Span(tokens[pos].start, tokens[end - 1].end)
    return Counted(_noun_lemma(parts[-1]), span, (*modifiers, *front), end, (*words, *(p.lower() for p in parts)))


# "Mitarbeiter*innen", "Mitarbeiter:innen", "Mitarbeiter/-innen", "Mitarbeiter(innen)", "MitarbeiterInnen".
_JOINTS = "*:_/("

_INNER = compiled(r"([A-ZÄÖÜ]?[a-zäöüß]+)Innen")


def _of_all_genders(tokens: Sequence[Token], counted: Counted, table: Counting) -> Counted:
    """The noun that both genders are counted by: "Mitarbeiterinnen und Mitarbeiter" are as many "Mitarbeiter"."""
    if counted.noun in table.all_genders:
        return replace(counted, noun=table.all_genders[counted.noun])
    end, last = counted.end, tokens[counted.end - 1]
    inner = _INNER.fullmatch(last.text)
    if inner is not None:
        return replace(counted, noun=_noun_lemma(inner[1]))
    joint = tokens[end].text if end < len(tokens) and tokens[end].glued else ""
    if joint and joint in _JOINTS:
        at = end + 2 if end + 1 < len(tokens) and tokens[end + 1].text == "-" else end + 1
        if at < len(tokens) and tokens[at].glued and tokens[at].lower in ("innen", "in"):
            closed = at + 1 < len(tokens) and tokens[at + 1].text == ")" and joint == "("
            return _up_to(tokens, counted, at + 2 if closed else at + 1, counted.noun)
    if counted.noun.endswith("in") and end + 1 < len(tokens) and tokens[end].lower in ("und", "oder", "/"):
        other = tokens[end + 1]
        if other.kind is Kind.WORD and other.text[0].isupper():
            lemma = _noun_lemma(other.text)
            if _stem(lemma) == _stem(counted.noun.removesuffix("in")):
                return _up_to(tokens, counted, end + 2, lemma)
    return counted


def _stem(noun: str) -> str:
    """Without umlauts and the ending of weak nouns: "ärzt" and "arzt", "kolleg" and "kollege"."""
    return noun.translate(_PLAIN).removesuffix("e")


_PLAIN = str.maketrans("äöü", "aou")


def _up_to(tokens: Sequence[Token], counted: Counted, end: int, noun: str) -> Counted:
    return replace(counted, noun=noun, span=Span(counted.span.start, tokens[end - 1].end), end=end)


def _noun_lemma(word: str) -> str:
    lemma, tag = analyse(word[0].upper() + word[1:])
    lemma = lemma.lower()
    if tag.startswith("ADJ") and lemma == word.lower() and lemma.endswith("er"):  # "Zehntausende Berliner"
        return lemma
    if tag.startswith(("NNA", "ADJ")):
        lemma = re.sub(r"(?<=e)[nrsm]$", "", lemma) if lemma.endswith(("en", "er", "es", "em")) else lemma
        return lemma if lemma.endswith("e") else lemma + "e"
    if lemma.endswith("ter") and word.endswith(("te", "ten")):  # a participle as noun that is taken for one in -er
        return lemma[:-1]
    return lemma


def _lemma(word: str, table: Counting) -> str:
    return analyse(word)[0].lower()


def _is_noun(word: str, table: Counting) -> bool:
    return analyse(word)[1].startswith("N")


NOUNS = Nouns(plural=find, singular=find, lemma=_lemma, is_noun=_is_noun)
