"""`checker archive add`: reports into the store, each once."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date as Day
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.archive.options import STORE, Outlet, StoreOption, Untrusted, check_trust
from checker.cli.output import tell
from checker.cli.progress import counting
from checker.cli.say import say
from checker.cli.shared import MaxSize, Model, day
from checker.config.settings import NOTHING_COUNTS, TROUBLE
from checker.model.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.align.encode import Encoder
    from checker.many.archive.intake import Reader

EPILOG = (
    "Examples: [bold]checker archive add published/ agency.txt --outlet ours[/bold] · "
    "[bold]checker archive add wire.jsonl.xz --store wire.sqlite[/bold] · "
    "[bold]checker archive add wire.jsonl --store postgresql://desk@db.example.org/archive[/bold] · "
    "a line of JSON Lines: "
    '{"id": "7", "outlet": "agency", "date": "2026-01-31", "text": "…"}; title and teaser may be given beside the text'
)


def add(
    ctx: typer.Context,
    reports: Annotated[
        list[str],
        typer.Argument(
            help="Reports, folders of them, JSON Lines (.jsonl, .jsonl.gz, .jsonl.xz), or Parquet.", metavar="REPORTS"
        ),
    ],
    store: StoreOption = STORE,
    outlet: Outlet = "",
    date: Annotated[
        str | None, typer.Option(help="Day of the reports that state none themselves.", metavar="YYYY-MM-DD")
    ] = None,
    model: Model = None,
    max_size: MaxSize = 1.0,
    dask: Annotated[
        str | None,
        typer.Option(
            help="Read on a Dask cluster: the address of its scheduler, or local for processes of this machine.",
            metavar="ADDRESS",
        ),
    ] = None,
    untrusted: Untrusted = False,
) -> None:
    """Keep reports. One that is known already is skipped; a changed one takes the place of its earlier version.

    In a folder of reports, the folders in it name the outlets. A report that cannot be read is named, the others are
    kept, and the exit status is 2. A run that is interrupted is simply started again.
    """
    given = day("--date", date)
    check_trust(ctx, untrusted=untrusted)
    if "-" in reports:
        raise InputError("-: standard input cannot be kept under a name; name a file")
    from checker.align.encode import load_encoder
    from checker.many.archive.intake import take_in
    from checker.many.archive.items import read_items
    from checker.many.archive.store import Store

    encoder = load_encoder(model)
    kept = known = faults = 0
    with (
        Store.open(store, create=True) as opened,
        _reading(dask, model, encoder) as reader,
        counting("reports kept") as count,
    ):
        if opened.remark:
            say(opened.remark)
        items = read_items(reports, outlet=outlet, day=given, limit=round(max_size * 1_000_000))
        for taken in take_in(opened, items, encoder=encoder, today=Day.today(), reader=reader):
            for fault in taken.faults:
                say(fault.told)
            kept, known, faults = kept + taken.kept, known + taken.known, faults + len(taken.faults)
            count(kept)
        whole = opened.count()
    told = f"{opened.shown}: {kept} {'report' if kept == 1 else 'reports'} kept, {known} known already"
    tell(f"{told}{f', {faults} not readable' if faults else ''}; {whole} in the archive")
    raise typer.Exit(TROUBLE if faults else NOTHING_COUNTS)


@contextmanager
def _reading(dask: str | None, model: str | None, encoder: Encoder) -> Iterator[Reader | None]:
    """Where reports are read: in this process, or on a cluster."""
    if dask is None:
        yield None
        return
    from checker.many.archive.cluster import connected, reader_there

    with connected(dask) as client:
        yield reader_there(client, model=model, encoder=encoder, today=Day.today())
