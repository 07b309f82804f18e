"""`checker archive`: reports that are kept, the events they tell, and what they contradict each other in."""

from __future__ import annotations

import typer

from checker.cli.archive import add

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode="rich",
    help="Keep reports in one file, find those of one event, and say where they cannot both be right.",
    epilog="Example: [bold]checker archive add published/ wire.jsonl.xz[/bold]",
)

app.command(epilog=add.EPILOG)(add.add)
