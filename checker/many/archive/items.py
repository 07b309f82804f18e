"""What is to be kept: reports in files and folders, and lines of JSON Lines, each with its outlet and its day."""

from __future__ import annotations

import gzip
import json
import lzma
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO, cast

from checker.document import read_file
from checker.document.source import LINES, no_reports, reports_in
from checker.model import Basis
from checker.model.clean import one_line
from checker.model.errors import CheckerError, InputError
from checker.model.frozen import frozen

#: Tables of reports, a row each, with the columns of the objects of `LINES`.
TABLE = ".parquet"

#: Rows of a table that are read at once.
ROWS = 500

#: The format of a text that was taken out of a page: read as it stands, offsets point into it.
EXTRACTED = "extracted"

#: Parts of a report's text in a JSON object, in the order they are read.
PARTS = ("title", "teaser", "text")

#: What is asked of a report in a line or a row.
COLUMNS = frozenset({"id", "outlet", "date", "lang", *PARTS})


@frozen
class Item:
    """A report to keep. `outlet` and `date` are "" where nobody says them; `date` is ISO 8601, as precise as stated.

    `name` is what the report is called in findings, `where` its place for messages. `format` is "text", "markdown" or
    `EXTRACTED`; `language` ISO 639-1, recognised where ``None``.
    """

    name: str
    outlet: str
    date: str
    text: str
    where: str
    format: str = "text"
    language: str | None = None


@frozen
class Fault:
    """A report that cannot be kept: one line with its place and what to do."""

    told: str


def read_items(
    paths: Iterable[str], *, outlet: str = "", day: date | None = None, limit: int | None = None
) -> Iterator[Item | Fault]:
    """All reports of the paths, in their order. What cannot be read is a `Fault`; the others are still read.

    Args:
        paths: files of reports, folders of them (with all folders in them; the first one below names the outlet), files
            of `LINES`, tables (`TABLE`).
        outlet: whose reports they are, where a report does not say it.
        day: the day of reports that state none.
        limit: bytes that a report may have.
    """
    given = day.isoformat() if day else ""
    for path in paths:
        if path.lower().endswith(LINES):
            yield from _lines(Path(path), outlet, given)
        elif path.lower().endswith(TABLE):
            yield from _table(Path(path), outlet, given)
        elif path != "-" and Path(path).is_dir():
            yield from _folder(Path(path), outlet, given, limit)
        else:
            yield _file(path, outlet, given, limit)


def _folder(folder: Path, outlet: str, day: str, limit: int | None) -> Iterator[Item | Fault]:
    found = reports_in(folder, below=True)
    if not found:
        yield Fault(no_reports(one_line(str(folder))))
    for path in found:
        yield _file(path.as_posix(), outlet or outlet_in(folder, path), day, limit)


def outlet_in(folder: Path, path: Path) -> str:
    """The outlet of a file in a folder of reports: the name of the first folder below, "" where there is none."""
    parts = path.relative_to(folder).parts
    return parts[0] if len(parts) > 1 else ""


def read_one(path: str, *, outlet: str = "", day: date | None = None, limit: int | None = None) -> Item:
    """The report in a file. Raises InputError where it cannot be read."""
    document = read_file(path, limit=limit)
    extracted = document.basis is Basis.EXTRACTED
    format = EXTRACTED if extracted else document.metadata.format or "text"
    stated = document.metadata.date if document.metadata.date_certain else None
    return Item(
        document.name,
        outlet or document.metadata.agency or "",
        stated or (day.isoformat() if day else ""),
        document.text,
        one_line(path),
        format,
    )


def _file(path: str, outlet: str, day: str, limit: int | None) -> Item | Fault:
    try:
        return read_one(path, outlet=outlet, day=date.fromisoformat(day) if day else None, limit=limit)
    except CheckerError as error:
        return Fault(str(error))


def _lines(path: Path, outlet: str, day: str) -> Iterator[Item | Fault]:
    shown = one_line(str(path))
    try:
        with _opened(path, shown) as file:
            for number, raw in enumerate(file, 1):
                if raw.strip():
                    yield _item(raw, f"{shown}:{number}", outlet, day)
    except InputError as error:
        yield Fault(str(error))


def _table(path: Path, outlet: str, day: str) -> Iterator[Item | Fault]:
    shown = one_line(str(path))
    try:
        for number, record in enumerate(_rows(path, shown), 1):
            yield _told(record, f"{shown}: row {number}", outlet, day)
    except InputError as error:
        yield Fault(str(error))


def _rows(path: Path, shown: str) -> Iterator[dict[str, Any]]:
    """The rows of a Parquet file, with what is asked of a report. Raises InputError with one line."""
    try:
        parquet: Any = import_module("pyarrow.parquet")
    except ImportError:
        raise InputError(f"{shown}: Parquet needs pyarrow: pip install 'fact-checker-diff[parquet]'") from None
    try:
        with parquet.ParquetFile(path) as file:
            columns = [name for name in file.schema_arrow.names if name in COLUMNS]
            for batch in file.iter_batches(ROWS, columns=columns):
                yield from batch.to_pylist()
    except FileNotFoundError:
        raise InputError(f"{shown}: no such file; check the path") from None
    except (OSError, ValueError) as error:  # what pyarrow raises of a broken file is a ValueError
        raise InputError(f"{shown}: cannot be read as Parquet: {one_line(str(error))}") from None


def _item(raw: bytes, where: str, outlet: str, day: str) -> Item | Fault:
    try:
        record: Any = json.loads(raw)
    except UnicodeDecodeError:
        return Fault(f"{where}: not UTF-8; JSON Lines are UTF-8")
    except json.JSONDecodeError as error:
        return Fault(f"{where}: not valid JSON: {error.msg} at column {error.colno}")
    except RecursionError:
        return Fault(f"{where}: nested too deeply")
    except ValueError as error:  # a figure of too many digits
        return Fault(f"{where}: {str(error).partition(';')[0]}")
    if not isinstance(record, dict):
        return Fault(f"{where}: not a report; a line is a JSON object with id, outlet, date and text")
    return _told(record, where, outlet, day)


def _told(record: dict[str, Any], where: str, outlet: str, day: str) -> Item | Fault:
    """The report of a line or a row."""
    try:
        parts = [_text(record, part) for part in PARTS]
        text = "\n\n".join(part for part in parts if part.strip())
        if not text:
            raise ValueError("no text; a report has id, outlet, date and text")
        name = record.get("id")
        return Item(
            where if name is None else str(name),
            _text(record, "outlet") or outlet,
            _day(_text(record, "date")) or day,
            text,
            where,
            language=_text(record, "lang") or None,
        )
    except ValueError as error:
        return Fault(f"{where}: {error}")


def _text(record: dict[str, Any], key: str) -> str:
    value = record.get(key)
    if value is None:
        return ""
    if isinstance(value, date):  # a table has days and times of its own
        return value.isoformat()
    if not isinstance(value, str):
        raise ValueError(f"{key}: not a text: {value!r:.40}")
    # a lone half of a character cannot be kept as UTF-8
    return value.encode("utf-8", "replace").decode("utf-8")


def _day(stated: str) -> str:
    if stated:
        try:
            date.fromisoformat(stated[:10])
        except ValueError:
            raise ValueError(f"date: not a date: {stated!r}; write it as 2026-01-31") from None
    return stated


@contextmanager
def _opened(path: Path, shown: str) -> Iterator[BinaryIO]:
    """A file of lines, unpacked as it is read. Raises InputError with one line, also for a fault in the middle."""
    try:
        with _unpacked(path) as file:
            yield file
    except FileNotFoundError:
        raise InputError(f"{shown}: no such file; check the path") from None
    except IsADirectoryError:
        raise InputError(f"{shown}: a folder, not a file of reports") from None
    except (OSError, EOFError, lzma.LZMAError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{shown}: cannot be read: {reason}; what came before is kept") from None


def _unpacked(path: Path) -> BinaryIO:
    match path.suffix.lower():
        case ".gz":
            return cast(BinaryIO, gzip.open(path, "rb"))
        case ".xz":
            return cast(BinaryIO, lzma.open(path, "rb"))
    return path.open("rb")
