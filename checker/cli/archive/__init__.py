"""`checker archive`: reports that are kept, the events they tell, and what they contradict each other in."""

from __future__ import annotations

import typer

from checker.cli.archive import add, check, events, stale

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode="rich",
    help="Keep reports in a file or a database, find those of one event, and say where they cannot both be right.",
    epilog="Examples: [bold]checker archive add published/[/bold] · [bold]checker archive check --new[/bold]",
)

app.command(epilog=add.EPILOG)(add.add)
app.command(epilog=events.EPILOG)(events.events)
app.command(epilog=check.EPILOG)(check.check)
app.command(epilog=stale.EPILOG)(stale.stale)
