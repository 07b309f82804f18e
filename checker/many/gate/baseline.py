"""The baseline: findings a desk lives with, known by what they say, in a file that is kept with the drafts.

JSON Lines, a finding a line, sorted, without places: a moved line or another wording elsewhere changes nothing in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from checker.model import Finding
from checker.model.errors import ConfigError
from checker.render.passage import shorten

#: The file's name where the configuration gives none; beside the configuration.
FILE = "checker-baseline.jsonl"

#: The passages are for people who read the file; so much of them tells what it is about.
LONGEST = 100


@dataclass(frozen=True, slots=True, order=True)
class Known:
    """A finding of the baseline. `sides` is "ab", or "a" or "b" for one inside the source or the draft alone.

    `a` and `b` are the passages as they were, for people; they are not compared.
    """

    draft: str
    source: str
    rule: str
    fingerprint: str
    sides: str
    a: str = ""
    b: str = ""

    @property
    def key(self) -> tuple[str, str, str, str]:
        return self.draft, self.source, self.fingerprint, self.sides


def known(draft: str, source: str, finding: Finding) -> Known:
    """A finding of a pair as the baseline keeps it."""
    sides = ("a" if finding.a else "") + ("b" if finding.b else "")
    passages = [shorten(evidence.text, LONGEST) if evidence else "" for evidence in (finding.a, finding.b)]
    return Known(draft, source, finding.rule, finding.fingerprint, sides, *passages)


def read_baseline(path: Path, shown: str, *, needed: bool) -> tuple[Known, ...]:
    """The findings of a baseline file; none where there is no file, unless it is `needed`.

    Raises:
        ConfigError: the file is missing or broken; the line names file and line.
    """
    try:
        source = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        if needed:
            raise ConfigError(f"{shown}: no such baseline; write it with: checker gate --write-baseline") from None
        return ()
    except OSError as error:
        raise ConfigError(f"{shown}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{shown}: byte {error.start}: not UTF-8; write it anew with --write-baseline") from None
    lines = enumerate(source.split("\n"), 1)
    return tuple(_entry(line, f"{shown}:{number}") for number, line in lines if line.strip())


def baseline_text(entries: Iterable[Known]) -> str:
    """The file with these findings: sorted, each once, a line each."""
    first: dict[tuple[str, str, str, str], Known] = {}
    for entry in sorted(entries):
        first.setdefault(entry.key, entry)
    return "".join(f"{json.dumps(_written(entry), ensure_ascii=False)}\n" for entry in sorted(first.values()))


def _written(entry: Known) -> dict[str, str]:
    return {name: value for name, value in asdict(entry).items() if value}


def _entry(line: str, where: str) -> Known:
    try:
        content: Any = json.loads(line)
        entry = Known(**content)
    except (ValueError, TypeError, RecursionError):
        raise ConfigError(f"{where}: not a finding of a baseline; write it anew with --write-baseline") from None
    if not all(isinstance(value, str) for value in asdict(entry).values()):
        raise ConfigError(f"{where}: every field is a text; write it anew with --write-baseline")
    return entry
