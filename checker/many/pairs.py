"""A file of pairs, line by line: what a line names, and the reports it holds or points to."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from checker.document import read_file, read_text
from checker.document.source import SUFFIXES, reports_in
from checker.model import Document
from checker.model.errors import InputError


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
        told = "a folder, not a file of pairs; with a second folder their files are paired by name"
        raise InputError(f"{path}: {told}") from None
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: byte {error.start}: not UTF-8; JSON Lines are UTF-8") from None
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from None
    # not splitlines: U+2028 and its like may stand inside a JSON string
    lines = tuple((number, line) for number, line in enumerate(source.split("\n"), 1) if line.strip())
    if not lines:
        raise InputError(f"{path}: no pairs in this file; each line is a JSON object with text_a and text_b")
    return lines


def paired(a: Path, b: Path) -> tuple[tuple[int, str], ...]:
    """The files of two folders, in all folders below too, those of one name as a pair, as `read_lines` gives pairs.

    The name counts, not its suffix: `brand.docx` is the pair of `brand.txt`. A file alone makes a pair with the one
    that is not there, so that nothing is passed in silence; comparing them says so.

    Raises:
        InputError: one is no folder, two files of a folder have one name, or no file has one in the other.
    """
    held_a, held_b = _by_name(a), _by_name(b)
    if not held_a.keys() & held_b.keys():
        raise InputError(f"{a}: no report here has the name of one in {b}; files are paired by name")
    return tuple(
        (number, json.dumps({"id": name, "a": str(held_a.get(name, a / name)), "b": str(held_b.get(name, b / name))}))
        for number, name in enumerate(sorted(held_a.keys() | held_b.keys()), 1)
    )


def _by_name(folder: Path) -> dict[str, Path]:
    """The reports below a folder by their paths in it without suffixes."""
    if not folder.is_dir():
        raise InputError(f"{folder}: no such folder; give two folders, or one file of pairs")
    held: dict[str, Path] = {}
    for path in reports_in(folder, below=True):
        bare = path.with_suffix("") if path.suffix.lower() == ".gz" else path
        name = (bare.with_suffix("") if bare.suffix.lower() in SUFFIXES else bare).relative_to(folder).as_posix()
        if name in held:
            raise InputError(f"{path}: there is {held[name].name} of the same name; keep one of the two here")
        held[name] = path
    return held


def paths_in(lines: Iterable[tuple[int, str]], folder: Path) -> Iterator[Path]:
    """The files that the pairs are read from; what is no pair has none."""
    for _, line in lines:
        try:
            pair = parse(line)
        except InputError:
            continue
        many = pair["reports"] if isinstance(pair.get("reports"), list) else []
        named = (each.get("path") if isinstance(each, dict) else each for each in many)
        for path in (pair.get("a"), pair.get("b"), *named):
            if isinstance(path, str):
                yield folder / path


def parse(line: str) -> dict[str, Any]:
    """The object of a line. Raises InputError where it is none."""
    try:
        pair = json.loads(line)
    except json.JSONDecodeError as error:
        raise InputError(f"not valid JSON: {error.msg} at column {error.colno}") from None
    except ValueError as error:  # a number of more digits than Python reads
        raise InputError(f"not a pair: {str(error).partition(';')[0]}") from None
    except RecursionError:
        raise InputError("not a pair: nested too deeply") from None
    if not isinstance(pair, dict):
        raise InputError("not a pair: a line is a JSON object with text_a and text_b, a and b, or reports")
    return pair


def name_of(pair: Mapping[str, Any]) -> str | None:
    """What a pair calls itself; ``null`` is no name."""
    return str(pair["id"]) if pair.get("id") is not None else None


def draft_of(pair: Mapping[str, Any], folder: Path) -> str | None:
    """The path of report B; ``None`` for a text."""
    path = pair.get("b")
    return str(folder / path) if isinstance(path, str) and not isinstance(pair.get("text_b"), str) else None


def document_of(pair: Mapping[str, Any], side: str, folder: Path, otherwise: str | None, limit: int) -> Document:
    """The report of one side, its text or its file; `otherwise` is the language where the line names none.

    Raises InputError where there is neither, or it cannot be read.
    """
    language = pair.get(f"lang_{side}", pair.get("lang", otherwise))
    if language is not None and not isinstance(language, str):
        raise InputError(f"lang_{side}: not a language code: {language!r}")
    text, path = pair.get(f"text_{side}"), pair.get(side)
    if isinstance(text, str):
        name = pair.get(f"name_{side}", f"text_{side}")
        return read_text(text, name=str(name), language=language, limit=limit)
    if isinstance(path, str):
        return read_file(str(folder / path), language=language, limit=limit)
    raise InputError(f"text_{side} or {side}: missing; a pair has text_a and text_b, or paths a and b")


def side_of(report: Any, number: int, pair: Mapping[str, Any]) -> dict[str, Any]:
    """One of many reports, in the words of a pair. Raises InputError where it is neither a path nor an object."""
    if isinstance(report, str):
        report = {"path": report}
    if not isinstance(report, dict):
        raise InputError(f"reports: number {number} is neither a path nor an object")
    renamed = {"text": "text_report", "path": "report", "name": "name_report", "lang": "lang_report"}
    side: dict[str, Any] = {renamed.get(str(key), str(key)): value for key, value in report.items()}
    side.setdefault("name_report", f"report {number}")
    return {"lang": pair["lang"], **side} if "lang" in pair else side


def date_of(pair: Mapping[str, Any], key: str) -> date | None:
    """The day under that key; ``None`` where there is none. Raises InputError where it is no day."""
    stated = pair.get(key)
    if stated is None:
        return None
    try:
        return date.fromisoformat(str(stated)[:10])
    except ValueError:
        raise InputError(f"{key}: not a date: {stated!r}; write it as 2026-01-31") from None
