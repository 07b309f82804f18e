"""`checker archive stale`: which kept reports a new one contradicts."""

from __future__ import annotations

from datetime import date as Day
from typing import Annotated

import typer

from checker.cli.archive.options import (
    STORE,
    ArchiveFormatOption,
    StoreOption,
    Untrusted,
    check_trust,
    encoder_of,
    held_for_pairs,
)
from checker.cli.output import check_output
from checker.cli.shared import (
    FailOnOption,
    MaxSize,
    MinConfidence,
    Model,
    Output,
    RulesDir,
    UiOption,
    day,
    ui_language,
)
from checker.config.settings import ArchiveFormat, FailOn, Settings
from checker.model import Confidence

EPILOG = (
    "Examples: [bold]checker archive stale agency.txt[/bold] · "
    "[bold]checker archive stale agency.txt --of ours --days 90 --fail-on warning[/bold]"
)


def stale(
    ctx: typer.Context,
    report: Annotated[str, typer.Argument(help="The new report; it is not kept.", metavar="REPORT")],
    store: StoreOption = STORE,
    of: Annotated[
        str | None, typer.Option("--of", help="Only kept reports of this outlet: our own, say.", metavar="OUTLET")
    ] = None,
    days: Annotated[int, typer.Option(min=0, help="How many days back kept reports are looked at.", metavar="N")] = 30,
    date: Annotated[
        str | None, typer.Option(help="Day of the report, where it states none; else today.", metavar="YYYY-MM-DD")
    ] = None,
    format: ArchiveFormatOption = ArchiveFormat.TEXT,
    output: Output = None,
    fail_on: FailOnOption = FailOn.ERROR,
    min_confidence: MinConfidence = Confidence.MEDIUM,
    rules: RulesDir = None,
    model: Model = None,
    max_size: MaxSize = 1.0,
    untrusted: Untrusted = False,
    ui: UiOption = None,
) -> None:
    """Say which kept reports of the same event a new one contradicts: "ours says 25, the agency now says 40".

    Exit status 0: nothing that counts; 1: findings; 2: the report or the store cannot be read.
    """
    check_trust(ctx, untrusted=untrusted)
    language = ui_language(ui)
    given = day("--date", date)
    check_output(output, [store, report])
    held = held_for_pairs(ctx, rules, Settings(fail_on, min_confidence, max_size=max_size))
    from checker.cli.archive.outcome import read_desk, write_outcome
    from checker.many.archive.check import hold_against
    from checker.many.archive.items import read_one
    from checker.many.archive.near import near
    from checker.many.archive.outcome import gather
    from checker.many.archive.store import Store
    from checker.many.gate.baseline import FILE

    item = read_one(report, day=given, limit=held(report).settings.limit)
    desk = read_desk(ctx.obj, ctx.obj.root / FILE, needed=False)
    with Store.open(store) as opened:
        encoder = encoder_of(opened, model)
        found = near(opened, item, today=Day.today(), days=days, encoder=encoder, outlet=of)
        gathered = gather([hold_against(opened, found, item, held=held, encoder=encoder, ui=language)])
    outcome = desk.judged(gathered, whole=False, ui=language)
    write_outcome(outcome, format, output, language)
    raise typer.Exit(outcome.verdict.status)
