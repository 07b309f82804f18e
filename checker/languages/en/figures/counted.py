"""How the English noun behind a figure is found: the first plural of a run of words, or behind "one" the last of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.languages.shape.figures.counted import Counted, Counting, Nouns
from checker.languages.shape.figures.tokens import MASKED, Kind, Token
from checker.model import Span

# A noun further than this from its figure is not found: "45 badly damaged and partly burnt wooden houses".
MAX_WORDS_BETWEEN = 6

# "one senior Palestinian official": no more words than this.
MAX_SINGULAR_RUN = 4

_GLUE = "and"

Run = list[tuple[str, int, int]]


def lemma(word: str, table: Counting) -> str:
    """The singular of a noun, by rule."""
    word = word.casefold()
    if word in table.plurals:
        return table.plurals[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("uses") and len(word) > 5 and not word.endswith(("ouses", "auses", "cuses")):
        return word[:-2]
    if word.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def positive(word: str, table: Counting) -> str:
    """The plain form of a superlative, by rule: "realest" is "real"."""
    if word in table.compared:
        return table.compared[word]
    if word.endswith("iest") and len(word) > 6:
        return word[:-4] + "y"
    return word[:-3] if word.endswith("est") and len(word) > 6 else word


def _is_plural(word: str, table: Counting) -> bool:
    if word in table.plurals:
        return True
    return len(word) > 2 and word.isalpha() and word.endswith("s") and not word.endswith(("ss", "us", "is", "ous"))


def find(tokens: Sequence[Token], pos: int, table: Counting) -> Counted | None:
    """The first plural behind the figure, with the run of words before it; none where the run breaks off first."""
    run: Run = []
    if pos + 2 < len(tokens) and tokens[pos].lower == "of" and tokens[pos + 1].lower in table.owners:
        pos += 2  # "50 of our members"
    while pos < len(tokens) and tokens[pos].kind is Kind.SIGN and tokens[pos].text == MASKED:
        pos += 1  # "19 July 22 gunmen": a date before the noun
    for _ in range(MAX_WORDS_BETWEEN):
        if pos >= len(tokens) or tokens[pos].kind is not Kind.WORD:
            break
        word, start, end = _over_hyphens(tokens, pos)
        pos = end
        told = word in table.fates and not run
        if told and not _before_plural(tokens, pos, table):
            return _noun([(word, start, end)], tokens, table)
        if word in table.between and (not run or word in ("other", "new")):
            continue
        if word == _GLUE and run and not _is_plural(run[-1][0], table):
            continue  # "new and used cars"
        if word in table.function and not told:
            break
        run.append((word, start, end))
        if _is_plural(word.rsplit("-")[-1], table) and not told:
            return _noun(_with_second_plural(tokens, pos, run, table), tokens, table)
    return None


def _before_plural(tokens: Sequence[Token], pos: int, table: Counting) -> bool:
    """ "31 dead dolphins": the fate is told of a noun that is named."""
    word = tokens[pos].lower if pos < len(tokens) else ""
    return word not in table.function and word not in table.between and _is_plural(word, table)


def _over_hyphens(tokens: Sequence[Token], pos: int) -> tuple[str, int, int]:
    word, end = tokens[pos].lower, pos + 1
    while end + 1 < len(tokens) and tokens[end].lower == "-" and tokens[end].glued and tokens[end + 1].glued:
        if tokens[end + 1].kind is Kind.SIGN:
            break
        word, end = f"{word}-{tokens[end + 1].lower}", end + 2
    return word, pos, end


def _with_second_plural(tokens: Sequence[Token], pos: int, run: Run, table: Counting) -> Run:
    if run[-1][0] in table.front_plurals and pos < len(tokens) and _is_plural(tokens[pos].lower, table):
        return [*run, (tokens[pos].lower, pos, pos + 1)]
    return run


def find_singular(tokens: Sequence[Token], pos: int, table: Counting) -> Counted | None:
    """The noun behind "one" and "first": the last word of the run, "one Palestinian man", "the first area"."""
    run: Run = []
    while pos < len(tokens) and tokens[pos].kind is Kind.WORD and len(run) < MAX_SINGULAR_RUN:
        word = tokens[pos].lower
        function_word = word in table.function and word not in table.between
        if function_word or (run and re.search(r"(?:ed|ly|ing)$", word)):
            break
        run.append((word, pos, pos + 1))
        pos += 1
    if not run or run[-1][0].endswith("ed"):
        return None
    return _noun(run, tokens, table)


def _noun(run: Run, tokens: Sequence[Token], table: Counting) -> Counted:
    head, start, end = run[-1]
    front, _, last = head.rpartition("-")
    modifiers = [positive(word, table) for word, _, _ in run[:-1]] + ([front] if front else [])
    span = Span(tokens[start].start, tokens[end - 1].end)
    words = tuple(word for word, _, _ in run)
    return Counted(lemma(last, table), span, tuple(modifiers), end, words)


NOUNS = Nouns(plural=find, singular=find_singular, lemma=lemma)
