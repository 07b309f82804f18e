"""Many pairs through one model: JSON Lines in, reports out in the same order, nothing lost, nothing kept in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from checker.align.encode import Encoder, cached, for_languages, load_encoder
from checker.config.settings import Settings
from checker.config.switches import Held
from checker.many.matrix import build_matrix
from checker.many.pairs import date_of, document_of, draft_of, name_of, parse, side_of
from checker.many.pool import in_order
from checker.model import Report
from checker.model.errors import CheckerError, InputError, crash
from checker.model.frozen import frozen
from checker.model.matrix import Matrix
from checker.pipeline import compare_documents, read_report


@frozen
class Failure:
    """A pair that could not be compared: its id if it has one, the 1-based line of the input, and why."""

    id: str | None
    line: int
    error: str


@frozen
class Compared:
    """A pair that was compared, its report, and what held for it."""

    id: str
    line: int
    report: Report
    settings: Settings


@frozen
class Tabled:
    """A line of many reports that were put side by side, and what held for it."""

    id: str
    line: int
    matrix: Matrix
    settings: Settings


Result = Compared | Tabled | Failure


def compare_pairs(
    lines: Iterable[tuple[int, str]],
    *,
    folder: Path,
    held: Callable[[str | None], Held],
    encoder: Encoder,
    ui: str = "de",
) -> Iterator[Result]:
    """One result a line, in order, as it is made. A bad line is a `Failure`; the others are still compared.

    Args:
        lines: numbers and JSON objects as `read_lines` gives them.
        folder: what relative paths in `a` and `b` start from.
        held: what holds for a pair, by the path of its report B; ``None`` where that is a text.
    """
    for line in lines:
        yield _compared(_holding(line, folder, held), folder, encoder, ui)


def compare_pairs_on(
    jobs: int,
    lines: Sequence[tuple[int, str]],
    *,
    folder: Path,
    held: Callable[[str | None], Held],
    model: str | None,
    cache: Path | None = None,
    ui: str = "de",
) -> Iterator[Result]:
    """`compare_pairs` by so many processes, each with its own encoder; the same results in the same order."""
    parts = [lines[start : start + AT_ONCE] for start in range(0, len(lines), AT_ONCE)]
    given = [tuple(_holding(line, folder, held) for line in part) for part in parts]
    there = partial(_compare_there, folder=folder, model=model, cache=cache, ui=ui)
    for results in in_order(there, given, jobs=jobs, lost=_lost):
        yield from results


#: Pairs that a process is given at once: what holds for them is handed over once.
AT_ONCE = 25


@frozen
class _Line:
    """A line of pairs, what holds for it, and why it is none."""

    number: int
    pair: Mapping[str, Any]
    held: Held | None
    name: str | None = None
    error: str = ""


def _holding(line: tuple[int, str], folder: Path, held: Callable[[str | None], Held]) -> _Line:
    number, text = line
    name: str | None = None
    try:
        pair = parse(text)
        name = name_of(pair)
        return _Line(number, pair, held(draft_of(pair, folder)), name)
    except CheckerError as error:
        return _Line(number, {}, None, name, str(error))
    except Exception as error:
        return _Line(number, {}, None, name, f"{_called(name)}: {crash(error)}")


def _compared(line: _Line, folder: Path, encoder: Encoder, ui: str) -> Result:
    if line.held is None:
        return Failure(line.name, line.number, line.error)
    name = line.name if line.name is not None else str(line.number)
    try:
        if "reports" in line.pair:
            return Tabled(name, line.number, _matrix(line.pair, folder, line.held, encoder, ui), line.held.settings)
        report = _report(line.pair, folder, line.held, encoder, ui)
    except CheckerError as error:
        return Failure(line.name, line.number, str(error))
    except Exception as error:  # a fault of ours in one pair is no reason to lose the others
        return Failure(line.name, line.number, f"{_called(line.name)}: {crash(error)}")
    return Compared(name, line.number, report, line.held.settings)


def _called(name: str | None) -> str:
    return "this pair" if name is None else name


def _compare_there(
    lines: Sequence[_Line], *, folder: Path, model: str | None, cache: Path | None, ui: str
) -> tuple[Result, ...]:
    """`_compared` in a process of its own, which keeps its model."""
    encoder = cached(load_encoder(model), cache)
    return tuple(_compared(line, folder, encoder, ui) for line in lines)


def _lost(lines: Sequence[_Line], why: str) -> tuple[Result, ...]:
    return tuple(Failure(line.name, line.number, line.error or why) for line in lines)


def _report(pair: Mapping[str, Any], folder: Path, held: Held, encoder: Encoder, ui: str) -> Report:
    settings = held.settings
    return compare_documents(
        document_of(pair, "a", folder, settings.lang_a, settings.limit),
        document_of(pair, "b", folder, settings.lang_b, settings.limit),
        rules=held.rules,
        aliases=held.aliases,
        encoder=encoder,
        date_a=date_of(pair, "date_a") or settings.date_a,
        date_b=date_of(pair, "date_b") or settings.date_b,
        ui=ui,
    )


def _matrix(pair: Mapping[str, Any], folder: Path, held: Held, encoder: Encoder, ui: str) -> Matrix:
    """The reports of a line side by side: paths, or objects with the fields of one side of a pair."""
    given = pair["reports"]
    if not isinstance(given, list) or len(given) < 2:
        raise InputError("reports: a list of two reports at least, each a path or an object with text or path")
    sides = [side_of(report, number, pair) for number, report in enumerate(given, 1)]
    documents = [document_of(side, "report", folder, held.settings.lang_b, held.settings.limit) for side in sides]
    fit = for_languages(encoder, *(document.language for document in documents))
    tellings = [
        read_report(document, encoder=fit, date=date_of(side, "date") or held.settings.date_b, aliases=held.aliases)
        for side, document in zip(sides, documents, strict=True)
    ]
    return build_matrix(tellings, rules=held.rules, ui=ui)
