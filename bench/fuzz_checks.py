"""What has to hold of every comparison, whatever the texts are: a word for what does not, "" where all of it does."""

from __future__ import annotations

import csv
import io
import json
import signal
import time
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator

from checker import load_encoder, load_rules
from checker.align.encode import for_languages
from checker.compare.scene import Telling
from checker.document import read_text
from checker.model import Report, Side
from checker.model.errors import CheckerError
from checker.pipeline import compare_tellings, read_report
from checker.render import (  # fmt: skip
    to_csv,
    to_dict,
    to_github,
    to_gitlab,
    to_html,
    to_json,
    to_jsonlines,
    to_junit,
    to_markdown,
    to_rdjson,
    to_sarif,
    to_terminal,
)

CONTRACT = Path(__file__).resolve().parent.parent / "tests" / "contract" / "report.schema.json"


class Case(NamedTuple):
    """Two texts and how they are read. `format` is that of both; `again` compares once more."""

    a: str
    b: str
    format: str = "text"
    languages: tuple[str, str] = ("de", "de")
    dates: tuple[date | None, date | None] = (None, None)
    again: bool = False


#: What is wrong with a case.
Check = Callable[[Case], str]


class OvertimeError(BaseException):
    """A case has had its time; no `except Exception` on the way keeps it going."""


def checker_of(seconds: float, seen: Counter[str]) -> Check:
    """A check with the default encoder and the rules loaded; a case may take so many seconds of the processor.

    `seen` counts the cases with findings of both sides, and those refused with one line.
    """
    encoder, rules = load_encoder(), load_rules()
    contract = Draft202012Validator(json.loads(CONTRACT.read_text(encoding="utf-8")))

    def read(case: Case) -> tuple[Telling, Telling]:
        a, b = (
            read_text(text, name=name, format=case.format, language=language)
            for text, name, language in zip((case.a, case.b), "ab", case.languages, strict=True)
        )
        fit = for_languages(encoder, a.language, b.language)
        return read_report(a, encoder=fit, date=case.dates[0]), read_report(b, encoder=fit, date=case.dates[1])

    def broken(case: Case) -> str:
        a, b = read(case)
        report = compare_tellings(a, b, rules=rules)
        seen["with findings of both sides"] += bool(alike(report))
        return (
            not_as_promised(report, contract)
            or mirrored(report, compare_tellings(b, a, rules=rules))
            or alike(compare_tellings(b, b, rules=rules))
            or ("changes" if case.again and report != compare_tellings(*read(case), rules=rules) else "")
        )

    def check(case: Case) -> str:
        try:
            with at_most(seconds):
                return broken(case)
        except CheckerError:
            seen["refused with one line"] += 1
            return ""
        except OvertimeError as error:
            return f"over {seconds:g} s in {place_of(error)}"
        except Exception as error:
            return f"{type(error).__name__} in {place_of(error)}"

    return check


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raises OvertimeError where the processor is busy for longer, also inside of a pattern."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise OvertimeError

    if not hasattr(signal, "setitimer"):
        begun = time.process_time()
        yield
        if time.process_time() - begun > seconds:
            raise OvertimeError
        return
    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def place_of(error: BaseException) -> str:
    """The innermost module and function of the checker that an exception came through."""
    told, trace = "?", error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if "checker" in Path(code.co_filename).parts:
            told = f"{Path(code.co_filename).stem}.{code.co_name}"
        trace = trace.tb_next
    return told


def not_as_promised(report: Report, contract: Draft202012Validator) -> str:
    """A place outside of its text, a JSON against the contract, or a format that cannot be read back."""
    for finding in report.findings:
        for side, evidence in ((Side.A, finding.a), (Side.B, finding.b)):
            text = (report.a if side is Side.A else report.b).text
            if evidence is not None and evidence.span.of(text) != evidence.text:
                return f"span: {finding.rule}"
    written = json.loads(to_json(report))
    if fault := next(contract.iter_errors(written), None):
        return f"contract: {'/'.join(map(str, fault.absolute_path))}"
    if written != json.loads(json.dumps(to_dict(report)).encode("utf-8", "backslashreplace")):
        return "json: not the dictionary"
    for name, reads in READ_BACK.items():
        try:
            reads(report)
        except Exception as error:
            return f"format {name}: {type(error).__name__}"
    return ""


def _csv_rows(report: Report) -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv(report))))
    assert len(rows) == len(report.findings)


READ_BACK: dict[str, Callable[[Report], Any]] = {
    "csv": _csv_rows,
    "jsonl": lambda report: [json.loads(line) for line in to_jsonlines(report).split("\n") if line],
    "sarif": lambda report: json.loads(to_sarif(report, ui="en")),
    "gitlab": lambda report: json.loads(to_gitlab(report)),
    "rdjson": lambda report: json.loads(to_rdjson(report)),
    "junit": lambda report: ET.fromstring(to_junit(report, ui="en")),
    "html": lambda report: to_html(report, ui="en").index("</html>"),
    "markdown": lambda report: to_markdown(report, ui="en"),
    "text": lambda report: to_terminal(report, ui="en"),
    "github": lambda report: to_github(report, ui="en"),
}


def mirrored(report: Report, turned: Report) -> str:
    """The rule whose findings of B against A are not those of A against B."""

    def told(each: Report, *, swap: bool) -> Counter[tuple[Any, ...]]:
        found = [(f, f.a and f.a.span, f.b and f.b.span) for f in each.findings]
        return Counter((f.rule, f.severity, bool(f.explanation), *((b, a) if swap else (a, b))) for f, a, b in found)

    here, there = told(report, swap=False), told(turned, swap=True)
    odd = here - there or there - here
    return f"mirror: {next(iter(odd))[0]}" if odd else ""


def alike(report: Report) -> str:
    """The rule that sets a text against itself."""
    return next((f"self: {finding.rule}" for finding in report.findings if finding.a and finding.b), "")
