"""What stands already in the output of a batch that was cut off."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from checker.many.pairs import name_of
from checker.model.errors import InputError


def done_already(output: Path, lines: Sequence[tuple[int, str]]) -> tuple[int, int]:
    """How much of an interrupted run stands in `output`: whole results, and the bytes they take up.

    Raises:
        InputError: the file belongs to other pairs.
    """
    if not output.is_file():
        return 0, 0
    whole, size = 0, 0
    with output.open("rb") as written:
        for raw in written:
            if not raw.endswith(b"\n"):
                if not raw.startswith(b"{"):
                    raise InputError(_foreign(output, whole + 1))
                break  # the line that was being written when the run was cut
            if whole >= len(lines):
                raise InputError(
                    f"{output}: has more results than there are pairs; give another -o or leave out --resume"
                )
            _same_pair(output, whole + 1, raw, lines[whole])
            whole, size = whole + 1, size + len(raw)
    return whole, size


#: The keys that an error record, a report and a matrix are known by.
_RESULTS = (frozenset({"error"}), frozenset({"findings", "a", "b"}), frozenset({"reports", "facts"}))


def _same_pair(output: Path, nth: int, raw: bytes, line: tuple[int, str]) -> None:
    try:
        written = json.loads(raw)
    except (ValueError, RecursionError):
        raise InputError(_foreign(output, nth)) from None
    if not isinstance(written, dict) or not any(written.keys() >= keys for keys in _RESULTS):
        raise InputError(_foreign(output, nth))
    try:
        expected = name_of(json.loads(line[1])) or str(line[0])
    except (ValueError, AttributeError, RecursionError):
        return  # a malformed line of pairs has an error record for a twin; its number says the rest
    found = written.get("id")
    if found is not None and str(found) != expected:
        raise InputError(
            f"{output}:{nth}: is the result of {found!r}, not of {expected!r}; --resume needs the same pairs"
        )


def _foreign(output: Path, line: int) -> str:
    return f"{output}:{line}: no result of this command; --resume goes on with a file that checker batch wrote"
