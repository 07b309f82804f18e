"""Regular expressions that people write, run with an end: one that would take for ever is a line, not a hang."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from checker.model.errors import RuleError

if TYPE_CHECKING:
    import regex

#: Seconds that a pattern may take on one report. Sensible ones need a thousandth of it on the longest that is read.
SECONDS = 2.0

#: Code points of a pattern; compiling a longer one can take as long as running it.
LONGEST = 1_000


@cache
def compiled(pattern: str) -> regex.Pattern[str]:
    """The pattern, in the syntax of Python's `re`.

    Raises:
        ValueError: it is none; in words for whoever wrote it.
    """
    import regex

    if len(pattern) > LONGEST:
        raise ValueError(f"longer than {LONGEST} characters; take it apart")
    try:
        return regex.compile(pattern, regex.VERSION0)
    except regex.error as error:
        raise ValueError(str(error)) from None
    except (OverflowError, RecursionError, MemoryError, ValueError):
        raise ValueError("too large or too deeply nested") from None


def matches(pattern: str, text: str, start: int, end: int, *, seconds: float = SECONDS) -> Iterator[regex.Match[str]]:
    """What the pattern finds in [start, end) of the text.

    Raises:
        RuleError: it does not come to an end in time; the line names the pattern.
    """
    try:
        yield from compiled(pattern).finditer(text, start, end, timeout=seconds)
    except TimeoutError:
        raise RuleError(
            f"pattern {pattern!r}: no end after {seconds:g} s; write it without repetitions inside of repetitions"
        ) from None
