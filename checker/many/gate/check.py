"""Drafts against their sources: the reports, in the order of the plan, on one processor or several."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from checker.align.encode import Encoder, cached, for_languages, load_encoder
from checker.compare.scene import Telling
from checker.config.settings import Settings
from checker.document import read_file
from checker.many.gate.elsewhere import told_elsewhere
from checker.many.gate.plan import Source, Task
from checker.many.pool import in_order
from checker.model import Document, Report
from checker.model.errors import CheckerError, InputError, crash
from checker.model.frozen import frozen
from checker.pipeline import compare_tellings, read_report


@frozen
class Checked:
    """A draft (report B) held against one source (report A), and what held for the pair."""

    draft: str
    source: str
    line: int
    settings: Settings
    report: Report


@frozen
class Failure:
    """A pair that could not be checked, the 1-based line of the configuration, and why. No `source`: all of them."""

    draft: str
    source: str
    line: int
    error: str


Result = Checked | Failure


def pair_id(draft: str, source: str) -> str:
    """What a pair is called in lists and records."""
    return f"{draft} <- {source}" if source else draft


def check_all(
    tasks: Sequence[Task], *, jobs: int, model: str | None, cache: Path | None = None, ui: str
) -> Iterator[tuple[Result, ...]]:
    """The results of each task, in order, as they are made. The model is loaded once, with `jobs` once a process.

    Raises:
        ModelError: the model cannot be loaded.
    """
    if not tasks:
        return
    if min(jobs, len(tasks)) == 1:
        encoder = cached(load_encoder(model), cache)
        for task in tasks:
            yield _alone(task, encoder, ui)
        return
    yield from in_order(partial(_check_there, model=model, cache=cache, ui=ui), tasks, jobs=jobs, lost=_lost)


def check(task: Task, encoder: Encoder, ui: str) -> tuple[Result, ...]:
    """A draft against each of its sources. What cannot be read is a `Failure`; the others are still compared."""
    gone = [
        Failure(task.draft, pattern, task.line, f"{pattern}: no file matches; mend the pattern or add the source")
        for pattern in task.missing
    ]
    settings = task.held.settings
    try:
        document = _read(task, task.draft, settings.lang_b, settings.limit)
    except CheckerError as error:
        return (Failure(task.draft, "", task.line, str(error)), *gone)

    read: dict[str, Telling] = {}

    def draft(fit: Encoder) -> Telling:
        """The draft, read once for all its sources; a source in another language asks for another encoder."""
        if fit.name not in read:
            read[fit.name] = read_report(document, encoder=fit, date=settings.date_b, aliases=task.held.aliases)
        return read[fit.name]

    results = [_compared(task, document.language, draft, source, encoder, ui) for source in task.sources]
    checked = [result for result in results if isinstance(result, Checked)]
    reports = iter(told_elsewhere([(each.source, each.report) for each in checked], ui))
    told = [replace(each, report=next(reports)) if isinstance(each, Checked) else each for each in results]
    return (*told, *gone)


def _check_there(task: Task, *, model: str | None, cache: Path | None, ui: str) -> tuple[Result, ...]:
    """`check` in a process of its own, which keeps its model."""
    return _alone(task, cached(load_encoder(model), cache), ui)


def _alone(task: Task, encoder: Encoder, ui: str) -> tuple[Result, ...]:
    """`check`, where a fault of ours is a failure of this draft and of no other."""
    try:
        return check(task, encoder, ui)
    except Exception as error:
        return (Failure(task.draft, "", task.line, f"{task.draft}: {crash(error)}"),)


def _lost(task: Task, why: str) -> tuple[Result, ...]:
    return (Failure(task.draft, "", task.line, f"{task.draft}: {why}"),)


def _compared(
    task: Task, language: str, draft: Callable[[Encoder], Telling], source: Source, encoder: Encoder, ui: str
) -> Result:
    settings = replace(
        task.held.settings,
        lang_a=source.lang or task.held.settings.lang_a,
        date_a=source.date or task.held.settings.date_a,
    )
    try:
        document = _read(task, source.path, settings.lang_a, settings.limit)
        fit = for_languages(encoder, document.language, language)
        told = read_report(document, encoder=fit, date=settings.date_a, aliases=task.held.aliases)
        report = compare_tellings(told, draft(fit), rules=task.held.rules, ui=ui)
    except CheckerError as error:
        return Failure(task.draft, source.path, task.line, str(error))
    except Exception as error:  # a fault of ours in one pair is no reason to lose the others
        return Failure(task.draft, source.path, task.line, f"{pair_id(task.draft, source.path)}: {crash(error)}")
    return Checked(task.draft, source.path, task.line, settings, report)


def _read(task: Task, path: str, language: str | None, limit: int) -> Document:
    """A report of the repository; errors name it from the working directory, results from the configuration."""
    if path == "-":
        raise InputError("-: standard input cannot be checked by the gate; name a file")
    return replace(read_file(os.path.relpath(task.root / path), language=language, limit=limit), name=path)
