"""Lines on standard error: one place, so that nothing a file or a repository says can be more than words on a line."""

from __future__ import annotations

from contextlib import suppress

import typer

from checker.model.clean import one_line


def say(message: str) -> None:
    """One line on standard error that begins with our name; where standard error is gone, nothing."""
    with suppress(OSError, ValueError):
        typer.echo(f"checker: {one_line(message)}", err=True)
