"""Where results go: standard output, or a file written whole. What cannot be written is one line, never a traceback."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeGuard

from checker.config.settings import TROUBLE
from checker.model.clean import one_line
from checker.model.errors import InputError
from checker.model.files import refuse_input, write_whole

if TYPE_CHECKING:
    from rich.console import Console

#: ``-o -`` is standard output, as leaving it out is.
STANDARD = "-"

#: Columns where the terminal says it has none (``COLUMNS=0``).
FEWEST_COLUMNS, USUAL_COLUMNS, USUAL_LINES = 10, 80, 25

#: What a terminal can have of columns or lines.
SENSIBLE = r"[1-9][0-9]{1,3}"


def is_file(output: Path | None) -> TypeGuard[Path]:
    """Whether results go to a file."""
    return output is not None and str(output) != STANDARD


def check_output(output: Path | None, inputs: Iterable[Path | str]) -> None:
    """Before anything is compared: raises InputError where the output is one of the inputs, or a folder."""
    if not is_file(output):
        return
    with suppress(OSError, ValueError):
        if output.is_dir():
            raise InputError(f"{output}: a folder; name a file with -o FILE")
    refuse_input(output, (each for each in inputs if each != STANDARD))


def write(output: Path | None, content: str) -> None:
    """Text to the file, whole, or to standard output. Raises InputError where it cannot be written."""
    if is_file(output):
        write_whole(output, content.encode("utf-8", "backslashreplace"))
    else:
        with standard_output() as stream:
            stream.write(content)


def tell(line: str) -> None:
    """One line on standard output, with words of others in it."""
    write(None, one_line(line) + "\n")


@contextmanager
def standard_output() -> Iterator[TextIO]:
    """Standard output, flushed at the end.

    Raises:
        InputError: it is closed or full.
        SystemExit: whoever read it is gone; that is no fault of the run, and nobody is left to be told.
    """
    stream: TextIO | None = sys.stdout
    if stream is None or stream.closed:
        raise InputError("standard output is closed; write to a file with -o FILE")
    try:
        yield stream
        stream.flush()
    except BrokenPipeError:
        _let_go(stream)
        raise SystemExit(TROUBLE) from None
    except OSError as error:
        _let_go(stream)
        raise InputError(
            f"standard output: cannot be written: {error.strerror}; write to a file with -o FILE"
        ) from None


def _let_go(stream: TextIO) -> None:
    """What is still buffered goes nowhere, so that the end of the program is not one more fault."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def with_columns() -> None:
    """Where the environment says that the terminal has no columns, or what is no number of them, the usual number: help
    is written by a console that is not ours and believes all."""
    for name, usual in (("COLUMNS", USUAL_COLUMNS), ("LINES", USUAL_LINES)):
        if os.environ.get(name) and not re.fullmatch(SENSIBLE, os.environ[name]):
            os.environ[name] = str(usual)


def is_screen(stream: TextIO) -> bool:
    """Whether a console is wanted: a terminal, or what the environment says is one."""
    return stream.isatty() or bool(os.environ.get("FORCE_COLOR")) or os.environ.get("TTY_COMPATIBLE") == "1"


def columns() -> int:
    """Columns of what is no screen: those that the environment gives, else of the terminal before which the run was
    started, as its reader may be a pager there."""
    width = 0
    for stream in (0, 1, 2):
        with suppress(OSError, ValueError):
            width = os.get_terminal_size(stream).columns
            break
    if os.environ.get("COLUMNS", "").isdigit():
        width = int(os.environ["COLUMNS"])
    return width if width >= FEWEST_COLUMNS else USUAL_COLUMNS


def console_on(stream: TextIO) -> Console:
    """A console that writes what it is given: no guessed highlights."""
    from rich.console import Console

    console = Console(file=stream, highlight=False, soft_wrap=False)
    if console.width < FEWEST_COLUMNS:
        console.width = USUAL_COLUMNS
    return console
