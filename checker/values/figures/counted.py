"""What a figure counts: the noun behind it, the words that restrict it, and the concept across synonyms."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from checker.languages.lexicon import Concept, Lexicon, lexicon
from checker.languages.tagger import tagger
from checker.model import Span
from checker.values.numerals.tokens import MASKED, Kind, Token

# A noun further than this from its figure is not found: "45 zum Teil lebensgefährlich verletzte junge Menschen".
MAX_WORDS_BETWEEN = 6


@dataclass(frozen=True, slots=True)
class Counted:
    """A counted noun in tokens up to `end`: lemma, place in the text, lemmas of modifiers, and the words as printed."""

    noun: str
    span: Span
    modifiers: tuple[str, ...]
    end: int
    words: tuple[str, ...] = ()


NOTHING = Counted("", Span(0, 0), (), 0)

GERMAN_MODEL = "morphmodel_ger.pgz"  # loaded when a German noun is met


@cache
def analyse(word: str) -> tuple[str, str]:
    """Lemma and part of speech (STTS-like tag) of one German word, as printed."""
    lemma, tag = tagger(GERMAN_MODEL).analyze(word)
    return str(lemma), str(tag)


def find_counted(tokens: Sequence[Token], pos: int, language: str) -> Counted | None:
    """The noun that a figure ending before token `pos` counts, or ``None``."""
    return _german(tokens, pos) if language == "de" else _english(tokens, pos)


# --- German -----------------------------------------------------------------------------------------------------------


def _german(tokens: Sequence[Token], pos: int) -> Counted | None:
    lex = lexicon("de")
    modifiers: list[str] = []
    words: list[str] = []
    loose = 0
    for _ in range(MAX_WORDS_BETWEEN):
        if pos >= len(tokens):
            return None
        token = tokens[pos]
        if token.kind is Kind.SIGN and token.text in "„»“\"‚›'":
            pos += 1
            continue
        if token.kind is not Kind.WORD:
            return None
        if token.text[0].isupper():
            if not _is_place_adjective(tokens, pos):
                return _german_noun(tokens, pos, modifiers, words)
            modifiers.append(token.lower)
            words.append(token.lower)
        elif token.lower in lex.between_noun:
            words.append(token.lower)
        elif token.lower in lex.function_words:
            return None
        elif _is_adjective(token):
            modifiers.append(analyse(token.text)[0].lower())
            words.append(token.lower)
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


_CLOSING = "\"“”«»'’‹›"


def _german_noun(tokens: Sequence[Token], pos: int, modifiers: list[str], words: list[str]) -> Counted | None:
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
    lemma = _german_lemma(parts[-1])
    front = tuple(part.lower() for part in parts[:-1])
    span = Span(tokens[pos].start, tokens[end - 1].end)
    return Counted(lemma, span, (*modifiers, *front), end, (*words, *(p.lower() for p in parts)))


def _german_lemma(word: str) -> str:
    lemma, tag = analyse(word[0].upper() + word[1:])
    lemma = lemma.lower()
    if tag.startswith("ADJ") and lemma == word.lower() and lemma.endswith("er"):  # "Zehntausende Berliner"
        return lemma
    if tag.startswith(("NNA", "ADJ")):
        lemma = re.sub(r"(?<=e)[nrsm]$", "", lemma) if lemma.endswith(("en", "er", "es", "em")) else lemma
        return lemma if lemma.endswith("e") else lemma + "e"
    if lemma.endswith("ter") and word.endswith(("te", "ten")):  # HanTa guesses a noun in -er for "Bahnbeschäftigte"
        return lemma[:-1]
    return lemma


# --- English ----------------------------------------------------------------------------------------------------------


def english_lemma(word: str) -> str:
    """The singular of an English noun, by rule."""
    plurals = lexicon("en").plurals
    if word in plurals:
        return plurals[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("uses") and len(word) > 5 and not word.endswith(("ouses", "auses", "cuses")):
        return word[:-2]
    if word.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


_COMPARED = {
    "best": "good", "better": "good", "worst": "bad", "worse": "bad", "biggest": "big", "bigger": "big",
    "largest": "large", "larger": "large", "smaller": "small", "higher": "high", "lower": "low", "older": "old",
    "younger": "young", "newer": "new",
}  # fmt: skip


def english_positive(word: str) -> str:
    """The plain form of a superlative, by rule: "realest" is "real"."""
    if word in _COMPARED:
        return _COMPARED[word]
    if word.endswith("iest") and len(word) > 6:
        return word[:-4] + "y"
    return word[:-3] if word.endswith("est") and len(word) > 6 else word


def _is_plural(word: str) -> bool:
    if word in lexicon("en").plurals:
        return True
    return len(word) > 2 and word.isalpha() and word.endswith("s") and not word.endswith(("ss", "us", "is", "ous"))


def _english(tokens: Sequence[Token], pos: int) -> Counted | None:
    """The first plural behind the figure, with the run of words before it; none where the run breaks off first."""
    lex = lexicon("en")
    run: list[tuple[str, int, int]] = []
    if pos + 2 < len(tokens) and tokens[pos].lower == "of" and tokens[pos + 1].lower in lex.owners:
        pos += 2  # "50 of our members"
    while pos < len(tokens) and tokens[pos].kind is Kind.SIGN and tokens[pos].text == MASKED:
        pos += 1  # "19 Sept. 11 hijackers"
    for _ in range(MAX_WORDS_BETWEEN):
        if pos >= len(tokens) or tokens[pos].kind is not Kind.WORD:
            break
        word, start, end = tokens[pos].lower, pos, pos + 1
        while end + 1 < len(tokens) and tokens[end].lower == "-" and tokens[end].glued and tokens[end + 1].glued:
            if tokens[end + 1].kind is Kind.SIGN:
                break
            word, end = f"{word}-{tokens[end + 1].lower}", end + 2
        pos = end
        if word in ("dead", "wounded", "injured", "missing", "detained") and not run:
            return _english_noun(tokens, [(word, start, end)])
        if word in lex.between_noun and (not run or word in ("other", "new")):
            continue
        if word == lex.glue and run and not _is_plural(run[-1][0]):
            continue  # "new and used cars"
        if word in lex.function_words:
            break
        run.append((word, start, end))
        if _is_plural(word.rsplit("-")[-1]):
            return _english_noun(tokens, _with_second_plural(tokens, pos, run, lex))
    return None


# Plural heads that take a plural in front of them: "sales figures", "sports teams".
_FRONT_PLURALS = frozenset(
    ("sales", "sports", "earnings", "news", "arms", "goods", "savings", "women", "men", "women's")
)


def _with_second_plural(
    tokens: Sequence[Token], pos: int, run: list[tuple[str, int, int]], lex: Lexicon
) -> list[tuple[str, int, int]]:
    if run[-1][0] in _FRONT_PLURALS and pos < len(tokens) and _is_plural(tokens[pos].lower):
        return [*run, (tokens[pos].lower, pos, pos + 1)]
    return run


def english_singular(tokens: Sequence[Token], pos: int) -> Counted | None:
    """The noun behind "one" and "first": the last word of the run, "one Palestinian man", "the first area"."""
    lex = lexicon("en")
    run: list[tuple[str, int, int]] = []
    while pos < len(tokens) and tokens[pos].kind is Kind.WORD and len(run) < MAX_SINGULAR_RUN:
        word = tokens[pos].lower
        function_word = word in lex.function_words and word not in lex.between_noun
        if function_word or (run and re.search(r"(?:ed|ly|ing)$", word)):
            break
        run.append((word, pos, pos + 1))
        pos += 1
    if not run or run[-1][0].endswith("ed"):
        return None
    return _english_noun(tokens, run)


# "one senior Palestinian official": no more words than this.
MAX_SINGULAR_RUN = 4


def _english_noun(tokens: Sequence[Token], run: list[tuple[str, int, int]]) -> Counted:
    head, start, end = run[-1]
    front, _, last = head.rpartition("-")
    modifiers = [english_positive(word) for word, _, _ in run[:-1]] + ([front] if front else [])
    span = Span(tokens[start].start, tokens[end - 1].end)
    words = tuple(word for word, _, _ in run)
    return Counted(english_lemma(last), span, tuple(modifiers), end, words)


# --- concepts ---------------------------------------------------------------------------------------------------------


def concept_of_noun(counted: Counted, language: str) -> str:
    """The concept that the noun or its adjectives name: "Verletzte", "tote Soldaten", "Unfalltodesopfer"."""
    for concept in lexicon(language).concepts:
        if _names(concept, counted.noun) or any(_adjective_names(concept, word) for word in counted.modifiers):
            return concept.name
    return ""


def _names(concept: Concept, noun: str) -> bool:
    return noun in concept.nouns or (bool(concept.compounds) and noun.endswith(concept.compounds))


def _adjective_names(concept: Concept, word: str) -> bool:
    return any(word == adjective or word in (adjective + "e", adjective + "en") for adjective in concept.adjectives)


def is_person(noun: str, language: str) -> bool:
    """Whether the noun is one for people; compounds by their ending."""
    lex = lexicon(language)
    return noun in lex.person_nouns or noun.endswith(lex.person_endings)


@cache
def _verbs(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((c.name, re.compile(c.verbs)) for c in lexicon(language).concepts if c.verbs)


def concept_of_clause(clause: str, language: str, *, last: bool = False) -> str:
    """The concept of the first (or last) verb in a stretch of text that says what became of people, else ""."""
    found = [(match.start(), name) for name, verb in _verbs(language) for match in verb.finditer(clause.lower())]
    return (max(found) if last else min(found))[1] if found else ""
