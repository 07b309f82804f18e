"""Ties between two named persons or firms: who is whose successor, wife or subsidiary. "Holm ist Lunds Nachfolgerin".

Only ties with a name at both ends are read, from the words right beside the noun.
"""

from __future__ import annotations

from checker.languages import pack
from checker.languages.shape.statements.ties import Ties
from checker.model import Span
from checker.model.frozen import frozen
from checker.values.names.read import Word, read_words
from checker.values.statements.runs import Run, nouns_of_ties, read_runs

#: Between the noun and the name that it belongs to, or its bearer, stand so many words: "Frau des früheren Ministers".
REACH = 4

#: What a tie is from its other end; the rest are the same from both.
INVERSE = {
    "before": "after", "after": "before", "below": "above", "above": "below", "parent": "child", "child": "parent",
    "parent-in-law": "child-in-law", "child-in-law": "parent-in-law", "uncle": "nephew", "nephew": "uncle",
    "grandparent": "grandchild", "grandchild": "grandparent",
}  # fmt: skip


@frozen
class Tie:
    """One tie, as seen from the name that comes first by the alphabet, so that both tellings of it are equal.

    `ends` are the folded last words of both names, in order; `group` the kind of tie, `value` which it is; `told` the
    noun as written, `span` all of it.
    """

    ends: tuple[str, str]
    group: str
    value: str
    told: str
    span: Span


def read_ties(text: str, sentence: Span, language: str) -> tuple[Tie, ...]:
    """The ties of a sentence in order; none for a language without a table."""
    nouns = nouns_of_ties(language)
    if not nouns:
        return ()
    words = read_words(text, sentence.start, sentence.end)
    found = (_tie(words, at, language) for at, word in enumerate(words) if word.text.lower() in nouns)
    return tuple(tie for tie in found if tie is not None)


def _tie(words: tuple[Word, ...], at: int, language: str) -> Tie | None:
    table = pack(language).ties
    runs = list(read_runs(words, language))
    owner = _owner(words, at, runs, table)
    if owner is None:
        return None
    bearer = _bearer(words, at, runs, owner, table)
    if bearer is None or bearer.key == owner.key:
        return None
    group, value = nouns_of_ties(language)[words[at].text.lower()]
    ends = (bearer.key, owner.key)
    if ends[0] > ends[1]:
        ends, value = (ends[1], ends[0]), INVERSE.get(value, value)
    low, high = min(bearer.first, owner.first, at), max(bearer.end, owner.end, at + 1)
    return Tie(ends, group, value, words[at].text, Span(words[low].span.start, words[high - 1].span.end))


def _owner(words: tuple[Word, ...], at: int, runs: list[Run], table: Ties) -> Run | None:
    """Whose it is: the genitive in front of the noun, or the name behind "von" or "der"."""
    for run in runs:
        if run.end == at and words[at - 1].text.endswith(("s", "’", "'")):
            return run
    if at + 1 < len(words) and words[at + 1].text.lower() in table.of:
        return next(
            (run for run in runs if at + 1 < run.first <= at + 1 + REACH and _is_plain(words, at + 2, run.first)), None
        )
    return None


def _bearer(words: tuple[Word, ...], at: int, runs: list[Run], owner: Run, table: Ties) -> Run | None:
    """Who it is: the name before "ist", before a comma, behind "ist", or right behind the noun."""
    first, end = min(at, owner.first), max(at + 1, owner.end)
    start = first
    while start > 0 and words[start - 1].text[0].isalpha() and words[start - 1].text.lower() not in table.copulas:
        if words[start - 1].text.lower() not in table.determiners and words[start - 1].text[0].isupper():
            break
        start -= 1
    if start > 0 and (words[start - 1].text.lower() in table.copulas or words[start - 1].text == ","):
        return next((run for run in runs if run.end == start - 1), None)
    if end < len(words) and words[end].text.lower() in table.copulas:
        return next((run for run in runs if end < run.first <= end + 2), None)
    if owner.first < at:
        behind = at + 1 + (at + 1 < len(words) and words[at + 1].text == ",")
        return next(
            (run for run in runs if behind <= run.first <= behind + REACH and _is_plain(words, behind, run.first)), None
        )
    return None


def _is_plain(words: tuple[Word, ...], low: int, high: int) -> bool:
    """Whether only words stand there, no sign."""
    return all(word.text[0].isalpha() for word in words[low:high])
