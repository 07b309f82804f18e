"""Two statements that are the same but for a few words, one of them marked."""

from __future__ import annotations

from difflib import SequenceMatcher

from checker.compare.readings import read_claim
from checker.compare.statements.told import Told
from checker.model import Word
from checker.values.statements.certainty import Certainty

#: So much of the smaller statement's content has to be in the other one, the marking word aside.
SAME = 0.6

#: At least so many content words in common; a word less where nothing else stands in the smaller one.
SHARED = 3

#: Claims are copies from this likeness of their words on (2 x shared / both lengths).
COPY = 0.6

#: And statements inside of claims from this one on, the mark aside.
SAME_WORDS = 0.75


def are_copies(plain: Told, marked: Told) -> bool:
    """Whether the two statements, or the claims they stand in, are the same but for a few words."""
    like = likeness(*own(plain, marked))
    return (likeness(*sentences(plain, marked)) >= COPY and like >= SAME) or (
        like >= SAME_WORDS and len(marked.content) > 1
    )


def own(plain: Told, marked: Told) -> list[list[str]]:
    """The words of the two statements, without the mark."""
    return [[word.form for word in each.statement.words if word != each.statement.mark] for each in (plain, marked)]


def sentences(plain: Told, marked: Told) -> list[list[str]]:
    """The words of the claims that the two statements stand in."""
    return [[word.form for word in read_claim(each.telling, each.number).words] for each in (plain, marked)]


def likeness(*texts: list[str]) -> float:
    """How alike the words of two texts are, in [0, 1]."""
    # always in the same direction: the matcher's heuristics are not symmetric
    first, second = sorted(texts)
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def are_twins(plain: Told, marked: Told, met: dict[Word, Word]) -> bool:
    """Whether two statements in other words have nearly all of the smaller one's content in common."""
    sizes = [len({word.key for word in each.content}) for each in (plain, marked)]
    asked = marked.statement.certainty is Certainty.QUESTION
    smaller = min(sizes) if asked or any(word.kind == "verb" for word in met) else max(sizes)
    return len(met) >= min(SHARED, max(2, smaller)) and len(met) >= SAME * smaller
