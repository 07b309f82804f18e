"""The command line put together: a module a command, the options before them, and what becomes of errors."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer
from typer.main import get_command

from checker.cli import config
from checker.cli.given import lightly
from checker.cli.interrupt import interruptible
from checker.cli.output import tell, with_columns
from checker.cli.say import say
from checker.config.settings import FINDINGS, NOTHING_COUNTS, TROUBLE
from checker.model.errors import CheckerError, InputError, crash

#: What typer raises for an option or a command that does not exist, a value that is missing or wrong; it has no public
#: name for the class.
USAGE_ERROR: type[Exception] = typer.BadParameter.__mro__[1]

#: The commands in the order of the help, each a module of its name in this folder.
COMMANDS = ("diff", "batch", "matrix", "revise", "serve", "rules", "verdict", "config", "gate", "archive", "watch")


def command_line(asked: str | None = None) -> typer.Typer:
    """The commands and the options before them; where one is asked for by its name, that one alone is made.

    All of them cost a twentieth of a second before anything is read.
    """
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
    app.callback()(_root)
    for name in (asked,) if asked in COMMANDS else COMMANDS:
        module = import_module(f"checker.cli.{name}")
        if hasattr(module, "app"):
            app.add_typer(module.app, name=name)
        else:
            app.command(epilog=module.EPILOG)(getattr(module, name))
    return app


def _asked(arguments: Sequence[str]) -> str | None:
    """The command that is called: the first argument that is no option before it; ``None`` where there is none."""
    rest = iter(arguments)
    for argument in rest:
        if argument == "--config":
            next(rest, None)
        elif not argument.startswith("-"):
            return argument
    return None


def _version(asked: bool) -> None:
    if asked:
        from checker.model.version import DISTRIBUTION, version

        tell(f"checker {version()} ({DISTRIBUTION})")
        raise typer.Exit


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
    try:
        _standing()
        with interruptible():
            command = lightly(get_command(command_line(_asked(sys.argv[1:]))))
            status = command(standalone_mode=False, prog_name="checker")
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
