"""`checker archive check`: all reports of each event against each other, or only what is new."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.archive.options import (
    STORE,
    ArchiveFormatOption,
    Baseline,
    Since,
    StoreOption,
    Until,
    Untrusted,
    check_trust,
    encoder_of,
    held_for_pairs,
    ordinals,
)
from checker.cli.output import check_output
from checker.cli.progress import progress
from checker.cli.say import say
from checker.cli.shared import FailOnOption, MinConfidence, Model, Output, RulesDir, UiOption, ui_language
from checker.config.read import Configuration
from checker.config.settings import ArchiveFormat, FailOn, Settings
from checker.model import Confidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from checker.align.encode import Encoder
    from checker.config.switches import Held
    from checker.many.archive.check import Compared, Group
    from checker.many.archive.events import Events
    from checker.many.archive.store import Store

EPILOG = (
    "Examples: [bold]checker archive check[/bold] · [bold]checker archive check --new --format json[/bold] · "
    "[bold]checker archive check --since 2026-02-01 --fail-on warning[/bold]"
)


def check(
    ctx: typer.Context,
    store: StoreOption = STORE,
    new: Annotated[
        bool, typer.Option("--new", help="Only what came in since the last check, against what was there.")
    ] = False,
    since: Since = None,
    until: Until = None,
    baseline: Baseline = None,
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Write the findings that count now to the baseline.")
    ] = False,
    dask: Annotated[
        str | None,
        typer.Option(
            help="Compare on a Dask cluster: the address of its scheduler, or local for processes of this machine.",
            metavar="ADDRESS",
        ),
    ] = None,
    parquet: Annotated[
        Path | None,
        typer.Option(help="Also write the findings to a Parquet file, a row each.", metavar="FILE", dir_okay=False),
    ] = None,
    format: ArchiveFormatOption = ArchiveFormat.TEXT,
    output: Output = None,
    fail_on: FailOnOption = FailOn.ERROR,
    min_confidence: MinConfidence = Confidence.MEDIUM,
    rules: RulesDir = None,
    model: Model = None,
    untrusted: Untrusted = False,
    ui: UiOption = None,
) -> None:
    """Hold the reports of each event against each other, those of different outlets; copies of one text are one origin.

    Printed is what counts; --format json has a line a pair with findings, and all of them. Exit status 0: nothing that
    counts; 1: findings, or an expired suppression; 2: a report, the configuration or the store cannot be read.
    """
    from checker.cli.archive.outcome import read_desk, write_outcome, write_table
    from checker.many.archive.arrivals import CHECKED
    from checker.many.archive.check import groups
    from checker.many.archive.outcome import gather
    from checker.many.archive.store import Store
    from checker.many.gate.baseline import FILE

    configuration: Configuration = ctx.obj
    check_trust(ctx, untrusted=untrusted)
    language = ui_language(ui)
    days = ordinals(since, until)
    held = held_for_pairs(ctx, rules, Settings(fail_on, min_confidence))
    path = baseline or configuration.root / FILE
    check_output(output, [store, path])
    check_output(parquet, [store, path])
    check_output(path if write_baseline else None, [store])
    desk = read_desk(configuration, path, needed=baseline is not None and not write_baseline)
    whole = not new and days == (None, None)
    with Store.open(store) as opened:
        encoder = encoder_of(opened, model)
        after = int(opened.state(CHECKED) or 0) if new else 0
        reached = opened.turn()  # what another run adds meanwhile is for the next check
        events = _events(opened, after, days, encoder)
        found = list(groups(opened, events, after=after))
        with _comparing(opened, found, held, encoder, language, model, dask) as compared:
            gathered = gather(_counted(found, compared))
        if write_baseline:
            desk = desk.written(gathered, whole=whole)
        outcome = desk.judged(gathered, whole=whole, ui=language)
        write_outcome(outcome, format, output, language)
        if parquet is not None:
            write_table(outcome, parquet)
        if days == (None, None) and not outcome.verdict.failures:
            opened.note(CHECKED, str(reached))
    raise typer.Exit(outcome.verdict.status)


def _events(store: Store, after: int, days: tuple[int | None, int | None], encoder: Encoder) -> Events:
    """The events of the days asked for, or of the days around what came in after a turn."""
    from checker.many.archive.arrivals import new_events
    from checker.many.archive.events import find_events
    from checker.many.archive.likeness import mixture_of

    if after and days == (None, None):
        return new_events(store, after, encoder)
    return find_events(store, mixture=mixture_of(encoder), first=days[0], last=days[1])


@contextmanager
def _comparing(
    store: Store,
    found: Sequence[Group],
    held: Callable[[str], Held],
    encoder: Encoder,
    ui: str,
    model: str | None,
    dask: str | None,
) -> Iterator[Iterator[Compared]]:
    """The comparisons as they are made, in this process or on a cluster."""
    if dask is None:
        from checker.many.archive.check import check_groups

        yield check_groups(store, found, held=held, encoder=encoder, ui=ui)
        return
    from checker.many.archive.cluster import check_there, connected

    with connected(dask) as client:
        yield check_there(client, store, found, held=held, model=model, encoder=encoder, ui=ui)


def _counted(found: Sequence[Group], compared: Iterator[Compared]) -> Iterator[Compared]:
    """The same, with progress, and what cannot be compared on standard error."""
    from checker.many.gate.check import Failure

    with progress(sum(len(group.pairs) for group in found), 0, lines=True) as advance:
        for group, each in zip(found, compared, strict=True):
            for result in each.results:
                if isinstance(result, Failure):
                    say(f"{result.draft}: {result.error}")
            for _ in group.pairs:
                advance()
            yield each
