"""Many pairs through one model: JSON Lines in, reports out in the same order, nothing lost, nothing kept in memory."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from checker.align.encode import Encoder, cached, load_encoder
from checker.config.settings import Settings
from checker.config.switches import Held
from checker.document import read_file, read_text
from checker.many.pool import in_order
from checker.model import Document, Report
from checker.model.errors import CheckerError, InputError, crash
from checker.pipeline import compare_documents


@dataclass(frozen=True, slots=True)
class Failure:
    """A pair that could not be compared: its id if it has one, the 1-based line of the input, and why."""

    id: str | None
    line: int
    error: str


@dataclass(frozen=True, slots=True)
class Compared:
    """A pair that was compared, its report, and what held for it."""

    id: str
    line: int
    report: Report
    settings: Settings


def read_lines(path: Path) -> tuple[tuple[int, str], ...]:
    """The lines of a file of pairs that are not blank, with their 1-based numbers.

    Raises:
        InputError: the file is missing, a folder, empty, or not UTF-8.
    """
    try:
        source = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise InputError(f"{path}: no such file; give a JSON Lines file of pairs") from None
    except IsADirectoryError:
        raise InputError(f"{path}: a folder, not a file of pairs") from None
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: byte {error.start}: not UTF-8; JSON Lines are UTF-8") from None
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from None
    # not splitlines: U+2028 and its like may stand inside a JSON string
    lines = tuple((number, line) for number, line in enumerate(source.split("\n"), 1) if line.strip())
    if not lines:
        raise InputError(f"{path}: no pairs in this file; each line is a JSON object with text_a and text_b")
    return lines


def compare_pairs(
    lines: Iterable[tuple[int, str]],
    *,
    folder: Path,
    held: Callable[[str | None], Held],
    encoder: Encoder,
    ui: str = "de",
) -> Iterator[Compared | Failure]:
    """One result a line, in order, as it is made. A bad line is a `Failure`; the others are still compared.

    Args:
        lines: numbers and JSON objects as `read_lines` gives them.
        folder: what relative paths in `a` and `b` start from.
        held: what holds for a pair, by the path of its report B; ``None`` where that is a text.
    """
    for line in lines:
        yield _compared(_holding(line, folder, held), folder, encoder, ui)


def compare_pairs_on(
    jobs: int,
    lines: Sequence[tuple[int, str]],
    *,
    folder: Path,
    held: Callable[[str | None], Held],
    model: str | None,
    cache: Path | None = None,
    ui: str = "de",
) -> Iterator[Compared | Failure]:
    """`compare_pairs` by so many processes, each with its own encoder; the same results in the same order."""
    parts = [lines[start : start + AT_ONCE] for start in range(0, len(lines), AT_ONCE)]
    given = [tuple(_holding(line, folder, held) for line in part) for part in parts]
    there = partial(_compare_there, folder=folder, model=model, cache=cache, ui=ui)
    for results in in_order(there, given, jobs=jobs, lost=_lost):
        yield from results


#: Pairs that a process is given at once: what holds for them is handed over once.
AT_ONCE = 25


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of pairs, what holds for it, and why it is none."""

    number: int
    pair: Mapping[str, Any]
    held: Held | None
    name: str | None = None
    error: str = ""


def _holding(line: tuple[int, str], folder: Path, held: Callable[[str | None], Held]) -> _Line:
    number, text = line
    name: str | None = None
    try:
        pair = _parse(text)
        name = _name(pair)
        return _Line(number, pair, held(_draft(pair, folder)), name)
    except CheckerError as error:
        return _Line(number, {}, None, name, str(error))
    except Exception as error:
        return _Line(number, {}, None, name, f"{_called(name)}: {crash(error)}")


def _compared(line: _Line, folder: Path, encoder: Encoder, ui: str) -> Compared | Failure:
    if line.held is None:
        return Failure(line.name, line.number, line.error)
    try:
        report = _report(line.pair, folder, line.held, encoder, ui)
    except CheckerError as error:
        return Failure(line.name, line.number, str(error))
    except Exception as error:  # a fault of ours in one pair is no reason to lose the others
        return Failure(line.name, line.number, f"{_called(line.name)}: {crash(error)}")
    name = line.name if line.name is not None else str(line.number)
    return Compared(name, line.number, report, line.held.settings)


def _called(name: str | None) -> str:
    return "this pair" if name is None else name


def _compare_there(
    lines: Sequence[_Line], *, folder: Path, model: str | None, cache: Path | None, ui: str
) -> tuple[Compared | Failure, ...]:
    """`_compared` in a process of its own, which keeps its model."""
    encoder = cached(load_encoder(model), cache)
    return tuple(_compared(line, folder, encoder, ui) for line in lines)


def _lost(lines: Sequence[_Line], why: str) -> tuple[Compared | Failure, ...]:
    return tuple(Failure(line.name, line.number, line.error or why) for line in lines)


def _draft(pair: Mapping[str, Any], folder: Path) -> str | None:
    """The path of report B; ``None`` for a text."""
    path = pair.get("b")
    return str(folder / path) if isinstance(path, str) and not isinstance(pair.get("text_b"), str) else None


def _report(pair: Mapping[str, Any], folder: Path, held: Held, encoder: Encoder, ui: str) -> Report:
    settings = held.settings
    return compare_documents(
        _document(pair, "a", folder, settings.lang_a, settings.limit),
        _document(pair, "b", folder, settings.lang_b, settings.limit),
        rules=held.rules,
        aliases=held.aliases,
        encoder=encoder,
        date_a=_date(pair, "date_a") or settings.date_a,
        date_b=_date(pair, "date_b") or settings.date_b,
        ui=ui,
    )


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


def _same_pair(output: Path, nth: int, raw: bytes, line: tuple[int, str]) -> None:
    try:
        written = json.loads(raw)
    except (ValueError, RecursionError):
        raise InputError(_foreign(output, nth)) from None
    if not isinstance(written, dict) or not ("error" in written or {"findings", "a", "b"} <= written.keys()):
        raise InputError(_foreign(output, nth))
    try:
        expected = _name(json.loads(line[1])) or str(line[0])
    except (ValueError, AttributeError, RecursionError):
        return  # a malformed line of pairs has an error record for a twin; its number says the rest
    found = written.get("id")
    if found is not None and str(found) != expected:
        raise InputError(
            f"{output}:{nth}: is the result of {found!r}, not of {expected!r}; --resume needs the same pairs"
        )


def _foreign(output: Path, line: int) -> str:
    return f"{output}:{line}: no result of this command; --resume goes on with a file that checker batch wrote"


def _name(pair: Mapping[str, Any]) -> str | None:
    """What a pair calls itself; ``null`` is no name."""
    return str(pair["id"]) if pair.get("id") is not None else None


def paths_in(lines: Iterable[tuple[int, str]], folder: Path) -> Iterator[Path]:
    """The files that the pairs are read from; what is no pair has none."""
    for _, line in lines:
        try:
            pair = _parse(line)
        except InputError:
            continue
        for side in ("a", "b"):
            if isinstance(path := pair.get(side), str):
                yield folder / path


def _parse(line: str) -> dict[str, Any]:
    try:
        pair = json.loads(line)
    except json.JSONDecodeError as error:
        raise InputError(f"not valid JSON: {error.msg} at column {error.colno}") from None
    except ValueError as error:  # a number of more digits than Python reads
        raise InputError(f"not a pair: {str(error).partition(';')[0]}") from None
    except RecursionError:
        raise InputError("not a pair: nested too deeply") from None
    if not isinstance(pair, dict):
        raise InputError("not a pair: a line is a JSON object with text_a and text_b, or a and b")
    return pair


def _document(pair: Mapping[str, Any], side: str, folder: Path, otherwise: str | None, limit: int) -> Document:
    language = pair.get(f"lang_{side}", pair.get("lang", otherwise))
    if language is not None and not isinstance(language, str):
        raise InputError(f"lang_{side}: not a language code: {language!r}")
    text, path = pair.get(f"text_{side}"), pair.get(side)
    if isinstance(text, str):
        return read_text(text, name=f"text_{side}", language=language, limit=limit)
    if isinstance(path, str):
        return read_file(str(folder / path), language=language, limit=limit)
    raise InputError(f"text_{side} or {side}: missing; a pair has text_a and text_b, or paths a and b")


def _date(pair: Mapping[str, Any], key: str) -> date | None:
    stated = pair.get(key)
    if stated is None:
        return None
    try:
        return date.fromisoformat(str(stated)[:10])
    except ValueError:
        raise InputError(f"{key}: not a date: {stated!r}; write it as 2026-01-31") from None
