"""Texts to measure on, out of whatever holds them: reports, JSON Lines, and JSON Lines packed with xz."""

from __future__ import annotations

import json
import lzma
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO


def read_texts(*places: Path, shortest: int, longest: int) -> Iterator[str]:
    """All texts of folders and files, none twice, in the order of their names.

    Args:
        places: folders of, or files that are, reports (.txt, .md) and JSON Lines (.jsonl, .jsonl.xz) with texts in any
            field.
        shortest: code points; what is shorter is left out (it is a name).
        longest: code points; what is longer is cut.
    """
    seen: set[str] = set()
    for path in (file for place in places for file in _files(place)):
        for text in _texts(path):
            if len(text) >= shortest and text not in seen:
                seen.add(text)
                yield text[:longest]


def drawn(texts: list[str], count: int, seed: int) -> list[str]:
    """So many of the texts, each at most once, the same for the same seed."""
    return random.Random(seed).sample(texts, min(count, len(texts)))


def _files(place: Path) -> list[Path]:
    return sorted(each for each in place.rglob("*") if each.is_file()) if place.is_dir() else [place]


def _texts(path: Path) -> Iterator[str]:
    if path.suffix in (".txt", ".md"):
        yield path.read_text(encoding="utf-8", errors="replace")
    elif path.name.endswith((".jsonl", ".jsonl.xz")):
        with _opened(path) as lines:
            for line in lines:
                if line.strip():
                    yield from _strings(json.loads(line))


def _opened(path: Path) -> TextIO:
    if path.suffix == ".xz":
        return lzma.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings(each)
