"""The command line put together: a module a command, the options before them, and what becomes of errors."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from checker.cli import batch, config, diff, gate, matrix, rules, verdict
from checker.config.settings import TROUBLE
from checker.model.errors import CheckerError

app = typer.Typer(
    name="checker",
    no_args_is_help=True,
    add_completion=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Says where two news reports of one event cannot both be right: figures, quotations, dates, names. "
    "German first, English too, also one against the other. Works offline.",
    epilog="Example: [bold]checker diff agency.txt local.txt[/bold]",
)

app.command(epilog=diff.EPILOG)(diff.diff)
app.command(epilog=batch.EPILOG)(batch.batch)
app.command(epilog=matrix.EPILOG)(matrix.matrix)
app.command(epilog=rules.EPILOG)(rules.rules)
app.command(epilog=verdict.EPILOG)(verdict.verdict)
app.command(epilog=config.EPILOG)(config.config)
app.command(epilog=gate.EPILOG)(gate.gate)


def _version(asked: bool) -> None:
    if asked:
        from checker.model.version import DISTRIBUTION, version

        typer.echo(f"checker {version()} ({DISTRIBUTION})")
        raise typer.Exit


@app.callback()
def _root(
    ctx: typer.Context,
    config_file: Annotated[Path | None, typer.Option("--config", help=config.CONFIG_HELP, metavar="FILE")] = None,
    no_config: Annotated[bool, typer.Option("--no-config", help="Read no configuration.")] = False,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    config.configure(ctx, config_file, no_config)


def main() -> None:
    """The console script: one line on standard error and exit status 2 for whatever the user can mend."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # a report may hold what the terminal's encoding, or UTF-8 itself, cannot write: lone surrogates
            stream.reconfigure(errors="backslashreplace")
    try:
        app()
    except CheckerError as error:
        typer.echo(f"checker: {error}", err=True)
        raise SystemExit(error.exit_code) from None
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(TROUBLE) from None
