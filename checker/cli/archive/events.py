"""`checker archive events`: which reports of the store tell one event."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.archive.options import (
    STORE,
    ArchiveFormatOption,
    Since,
    StoreOption,
    Until,
    Untrusted,
    check_trust,
    encoder_of,
    ordinals,
)
from checker.cli.output import check_output, write
from checker.cli.progress import counting
from checker.cli.shared import Model, Output, UiOption, ui_language
from checker.config.settings import ArchiveFormat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.many.archive.listing import Event

EPILOG = (
    "Examples: [bold]checker archive events[/bold] · "
    "[bold]checker archive events --since 2026-02-01 --outlets 3 --format json -o events.jsonl[/bold]"
)


def events(
    ctx: typer.Context,
    store: StoreOption = STORE,
    since: Since = None,
    until: Until = None,
    outlets: Annotated[
        int, typer.Option(min=1, help="Only events that so many outlets tell at least.", metavar="N")
    ] = 2,
    format: ArchiveFormatOption = ArchiveFormat.TEXT,
    output: Output = None,
    model: Model = None,
    untrusted: Untrusted = False,
    ui: UiOption = None,
) -> None:
    """List the events that two or more outlets tell, each with its reports, the earliest first.

    With --format json a line an event: its number, first and last day, and id, outlet and date of each report.
    """
    check_trust(ctx, untrusted=untrusted)
    language = ui_language(ui)
    days = ordinals(since, until)
    check_output(output, [store])
    from checker.many.archive.events import find_events
    from checker.many.archive.likeness import mixture_of
    from checker.many.archive.listing import list_events
    from checker.many.archive.store import Store

    with Store.open(store) as opened, counting("reports sorted") as count:
        mixture = mixture_of(encoder_of(opened, model))
        found = find_events(opened, mixture=mixture, first=days[0], last=days[1], progress=count)
        listed = list(list_events(opened, found, outlets=outlets))
    _write(listed, format, output, language)


def _write(listed: Sequence[Event], format: ArchiveFormat, output: Path | None, ui: str) -> None:
    from checker.many.archive import listing

    match format:
        case ArchiveFormat.TEXT:
            write(output, listing.to_text(listed, ui=ui))
        case ArchiveFormat.MARKDOWN:
            write(output, listing.to_markdown(listed, ui=ui))
        case ArchiveFormat.JSON:
            write(output, listing.to_json(listed))
