"""The command line put together: a module a command, the options before them, and what becomes of errors."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer

from checker.cli import archive, batch, config, diff, gate, matrix, rules, serve, verdict, watch
from checker.cli.output import tell, with_columns
from checker.cli.say import say
from checker.config.settings import FINDINGS, NOTHING_COUNTS, TROUBLE
from checker.model.errors import CheckerError, InputError, crash

#: What typer raises for an option or a command that does not exist, a value that is missing or wrong; it has no public
#: name for the class.
USAGE_ERROR: type[Exception] = typer.BadParameter.__mro__[1]

#: When Python looks for what refers to itself and is used no more. Nearly nothing here does; with its own bounds it
#: looks through all tables and patterns again and again while they are made, a twentieth of a run.
_COLLECTED = (50_000, 20, 100)

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
app.command(epilog=serve.EPILOG)(serve.serve)
app.command(epilog=rules.EPILOG)(rules.rules)
app.command(epilog=verdict.EPILOG)(verdict.verdict)
app.command(epilog=config.EPILOG)(config.config)
app.command(epilog=gate.EPILOG)(gate.gate)
app.add_typer(archive.app, name="archive")
app.command(epilog=watch.EPILOG)(watch.watch)


def _version(asked: bool) -> None:
    if asked:
        from checker.model.version import DISTRIBUTION, version

        tell(f"checker {version()} ({DISTRIBUTION})")
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
    """The console script: one line on standard error and exit status 2 for whatever goes wrong, never a traceback.

    ``CHECKER_TRACEBACK=1`` shows where in the code a fault of the checker arose.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # a report may hold what the terminal's encoding, or UTF-8 itself, cannot write: lone surrogates
            stream.reconfigure(errors="backslashreplace")
    with_columns()
    gc.set_threshold(*_COLLECTED)
    try:
        _standing()
        with _interruptible():
            status = app(standalone_mode=False, prog_name="checker")
    except CheckerError as error:
        say(str(error))
        raise SystemExit(error.exit_code) from None
    except USAGE_ERROR as error:
        _say_usage(error)
        raise SystemExit(TROUBLE) from None
    except SystemExit as end:
        # typer's word for a reader of its help that is gone
        raise SystemExit(TROUBLE if end.code == FINDINGS else end.code) from None
    except Exception as error:
        if os.environ.get("CHECKER_TRACEBACK"):
            raise
        say(crash(error))
        raise SystemExit(TROUBLE) from None
    raise SystemExit(status if isinstance(status, int) else NOTHING_COUNTS)


def _say_usage(error: Exception) -> None:
    """One line for what was typed wrongly; nothing where help was shown instead."""
    message = str(getattr(error, "format_message", lambda: error)()).replace("Value error, ", "").rstrip(".")
    context = getattr(error, "ctx", None)
    if message:
        say(f"{message}; see: {context.command_path if context else 'checker'} --help")


def _standing() -> None:
    """Raises InputError where the working directory is gone: every path starts from it."""
    try:
        os.getcwd()
    except OSError:
        raise InputError("the working directory is gone; change to a folder that exists") from None


@contextmanager
def _interruptible() -> Iterator[None]:
    """Ctrl-C ends a run with the status that shells expect: 1 would mean findings."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    try:
        before = signal.signal(signal.SIGINT, stop)
    except ValueError:  # a thread other than the main one has no signals
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
