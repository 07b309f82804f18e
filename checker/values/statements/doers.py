"""Who did it, where a story has one such deed: who buys a firm, who calls a strike, who imposes a state of emergency.

Read from one clause: the name or the institution right before the verb, or behind "von" where it was done by somebody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.languages import pack
from checker.languages.shape.statements.sides import Doing
from checker.model import Span
from checker.model.frozen import frozen
from checker.values.names.read import Word, read_words
from checker.values.statements.runs import Run, read_runs

#: Between the preposition and the name stand so many words: "an den dänischen Konzern".
REACH = 3


@frozen
class Doer:
    """Who did a deed of a `group`: `key` is a folded name, or "=" and the number of a line of institutions."""

    group: str
    key: str
    told: str
    span: Span


def read_doers(text: str, clauses: Sequence[Span], language: str) -> Iterator[Doer]:
    """The doers of a sentence in order; none for a language without a table."""
    table = pack(language).sides
    for clause in clauses if table.doings else ():
        words = read_words(text, clause.start, clause.end)
        lower = [word.text.lower() for word in words]
        if table.denials & set(lower):
            continue
        for doing in table.doings:
            if doing.beside and not any(word.endswith(doing.beside) for word in lower):
                continue
            for at in (at for at, word in enumerate(lower) if word in doing.words):
                yield from _doer(words, lower, at, doing, language)


def _doer(words: tuple[Word, ...], lower: Sequence[str], at: int, doing: Doing, language: str) -> Iterator[Doer]:
    table = pack(language).sides
    if doing.way == "subject":
        yield from _ending_at(words, at, doing, language)
    elif doing.way == "auxiliary":
        for place in range(at):
            if lower[place] in table.auxiliaries:
                yield from _ending_at(words, place, doing, language)
    else:
        before = table.by if doing.way == "by" else table.towards
        for run in read_runs(words, language):
            if any(lower[place] in before for place in range(max(0, run.first - REACH), run.first)):
                yield _named(words, run, doing)


def _ending_at(words: tuple[Word, ...], at: int, doing: Doing, language: str) -> Iterator[Doer]:
    """The name or the institution that ends right before the verb."""
    table = pack(language).sides
    if not at:
        return
    noun = words[at - 1]
    number = next((str(line) for line, nouns in enumerate(table.institutions) if noun.text.lower() in nouns), "")
    if number and doing.by_institutions:
        yield Doer(doing.group, f"={number}", noun.text, noun.span)
    elif not doing.by_institutions:
        run = next((run for run in read_runs(words, language) if run.end == at), None)
        if run is not None and (not run.first or words[run.first - 1].text.lower() not in table.elsewhere):
            yield _named(words, run, doing)


def _named(words: Sequence[Word], run: Run, doing: Doing) -> Doer:
    span = Span(words[run.first].span.start, words[run.end - 1].span.end)
    return Doer(doing.group, run.key, " ".join(word.text for word in words[run.first : run.end]), span)
