"""What a desk judged of findings: one record a fingerprint, in a plain file that is kept under version control.

The file is JSON Lines sorted by fingerprint, so two desks' additions merge and a changed verdict is one changed line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from checker.model import Family
from checker.model.errors import InputError
from checker.model.files import alone, write_whole
from checker.model.frozen import frozen

#: The file's name, beside the folder `.git` of the project a desk works in.
FILE_NAME = "verdicts.jsonl"

#: As `checker.report.findings` makes them.
FINGERPRINT = r"[0-9a-f]{16}"


class Judgement(StrEnum):
    """What a finding was worth.

    right: the reports exclude each other, or an editor had to look. explained: they do differ as found, and something
    reconciles them (a later state, another way of counting). wrong: a false alarm, both can stand as written.
    """

    RIGHT = "right"
    EXPLAINED = "explained"
    WRONG = "wrong"


@frozen
class Verdict:
    """One judgement of one finding. `rule` and `family` are ``""`` where no report told which finding it is."""

    fingerprint: str
    judgement: Judgement
    rule: str
    family: str
    day: date
    by: str = ""
    note: str = ""


def default_file(start: Path) -> Path:
    """`verdicts.jsonl` in the root of the repository that `start` is in; in `start` itself where there is none."""
    for folder in (start, *start.parents):
        if (folder / ".git").exists():
            return folder / FILE_NAME
    return start / FILE_NAME


def read_verdicts(path: Path) -> tuple[Verdict, ...]:
    """The verdicts of a file, sorted by fingerprint; none where the file is missing.

    Raises:
        InputError: the file cannot be read, a line is no verdict, or a fingerprint stands twice; names the line.
    """
    verdicts: dict[str, tuple[int, Verdict]] = {}
    for number, line in enumerate(_text(path).split("\n"), 1):
        if not line.strip():
            continue
        try:
            verdict = _verdict(json.loads(line))
        except (ValueError, RecursionError) as error:
            fault = "not valid JSON" if isinstance(error, json.JSONDecodeError | RecursionError) else str(error)
            if line.startswith(("<<<<<<<", "=======", ">>>>>>>")):
                fault = "a merge was left unfinished"
            raise InputError(f"{path}:{number}: {fault}; mend the line or take it out") from None
        if verdict.fingerprint in verdicts:
            first = verdicts[verdict.fingerprint][0]
            raise InputError(
                f"{path}:{number}: {verdict.fingerprint} is judged in line {first} already; take one of them out"
            )
        verdicts[verdict.fingerprint] = number, verdict
    return tuple(verdicts[fingerprint][1] for fingerprint in sorted(verdicts))


def keep_verdict(path: Path, verdict: Verdict, *, waiting: Callable[[], None] = lambda: None) -> Verdict | None:
    """Writes a verdict into the file, which is made where it is missing; gives the one it takes the place of.

    All or nothing: where reading or writing fails the file stays as it was. A verdict without a rule keeps the rule
    of the one before. One at a time: `waiting` is called where another run has to end its own first.

    Raises:
        InputError: the file is broken or cannot be written.
    """
    with alone(path, waiting=waiting):
        kept = {each.fingerprint: each for each in read_verdicts(path)}
        before = kept.get(verdict.fingerprint)
        kept[verdict.fingerprint] = verdict
        content = "".join(_line(kept[fingerprint]) + "\n" for fingerprint in sorted(kept))
        write_whole(path, content.encode("utf-8", "backslashreplace"))
    return before


def findings_in(path: Path) -> tuple[Mapping[str, Any], ...]:
    """The findings of a file of reports, as the JSON contract writes them, each fingerprint once, in their order.

    Takes a report (`--format json`), reports a line (`checker batch`), and findings a line (`--format jsonl`).

    Raises:
        InputError: the file is missing or is none of these.
    """
    if not path.exists():
        raise InputError(f"{path}: no such file; give a report written with --format json -o FILE")
    found: dict[str, Mapping[str, Any]] = {}
    for finding in (each for record in _records(path) for each in _findings(record)):
        if not (isinstance(finding, dict) and {"fingerprint", "rule", "family", "message"} <= finding.keys()):
            raise InputError(f"{path}: not a report; write one with: checker diff A B --format json -o FILE")
        found.setdefault(str(finding["fingerprint"]), finding)
    return tuple(found.values())


def _records(path: Path) -> list[Any]:
    text = _text(path)
    try:
        return [json.loads(text)]
    except (ValueError, RecursionError):
        pass
    try:
        # not splitlines: U+2028 and its like may stand inside a JSON string
        return [json.loads(line) for line in text.split("\n") if line.strip()]
    except (ValueError, RecursionError):
        raise InputError(f"{path}: neither JSON nor JSON Lines; give a report of --format json") from None


def _findings(record: Any) -> list[Any]:
    """What a record holds of findings: those of a report, itself, or none (a pair that could not be compared)."""
    if not isinstance(record, dict):
        return [record]
    if isinstance(record.get("findings"), list):
        return list(record["findings"])
    of_another_kind = "error" in record or record.get("record", "finding") != "finding"
    return [] if of_another_kind else [record]


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except IsADirectoryError:
        raise InputError(f"{path}: a folder, not a file") from None
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: byte {error.start}: not UTF-8") from None
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from None


def _verdict(record: object) -> Verdict:
    """A record of the file as a verdict; raises `ValueError` with what is wrong."""
    if not isinstance(record, dict):
        raise ValueError("not a verdict")
    if unknown := sorted(record.keys() - _FIELDS):
        raise ValueError(f"unknown field {unknown[0]!r}; a verdict has {', '.join(_FIELDS)}")
    fields = {name: record.get(name, "") for name in _FIELDS}
    if broken := next((name for name, value in fields.items() if not isinstance(value, str)), None):
        raise ValueError(f"{broken}: not a text")
    if not re.fullmatch(FINGERPRINT, fields["fingerprint"]):
        raise ValueError(f"fingerprint: {fields['fingerprint']!r} is none; it has 16 of the characters 0-9 and a-f")
    if fields["verdict"] not in set(Judgement):
        raise ValueError(f"verdict: {fields['verdict']!r} is none; it is {', '.join(Judgement)}")
    if fields["family"] not in {"", *Family}:
        raise ValueError(f"family: {fields['family']!r} is none; there are {', '.join(Family)}")
    try:
        day = date.fromisoformat(fields["day"])
    except ValueError:
        raise ValueError(f"day: not a date: {fields['day']!r}; write it as 2026-01-31") from None
    judgement = Judgement(fields["verdict"])
    fingerprint, rule, family = fields["fingerprint"], fields["rule"], fields["family"]
    return Verdict(fingerprint, judgement, rule, family, day, fields["by"], fields["note"])


#: The keys of a record, in the order they are written.
_FIELDS = ("fingerprint", "verdict", "rule", "family", "day", "by", "note")


def _line(verdict: Verdict) -> str:
    values = (
        verdict.fingerprint,
        verdict.judgement.value,
        verdict.rule,
        verdict.family,
        verdict.day.isoformat(),
        verdict.by,
        verdict.note,
    )
    return json.dumps(dict(zip(_FIELDS, values, strict=True)), ensure_ascii=False)
