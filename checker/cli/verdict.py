"""`checker verdict` and `checker rules --precision`: arguments, git's user name, and what is said on the screen."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from checker.cli.output import tell
from checker.cli.say import say
from checker.model.errors import InputError
from checker.rules.verdicts import (
    FILE_NAME,
    FINGERPRINT,
    Judgement,
    Verdict,
    default_file,
    findings_in,
    keep_verdict,
    read_verdicts,
)

if TYPE_CHECKING:
    from rich.console import Console

VerdictsOption = Annotated[
    Path | None,
    typer.Option(
        "--verdicts",
        help=f"The file of verdicts; default {FILE_NAME} in the root of the repository you are in.",
        metavar="FILE",
        show_default=False,
    ),
]

EPILOG = (
    "Examples: [bold]checker diff a.txt b.txt --format json -o report.json[/bold] · "
    "[bold]checker verdict --report report.json[/bold] lists its findings · "
    '[bold]checker verdict 21a89a6afc34d641 right --note "dpa corrected it" --report report.json[/bold] · '
    "[bold]checker rules --precision[/bold]"
)


def verdict(
    fingerprint: Annotated[
        str | None, typer.Argument(help="Which finding; left out, the findings of --report are listed.")
    ] = None,
    judgement: Annotated[
        Judgement | None,
        typer.Argument(help="right, wrong (a false alarm) or explained (they differ, and something reconciles them)."),
    ] = None,
    note: Annotated[str, typer.Option(help="Why, in a few words.", metavar="TEXT", show_default=False)] = "",
    report: Annotated[
        Path | None,
        typer.Option(help="The report with the finding (--format json, or the output of batch).", metavar="FILE"),
    ] = None,
    by: Annotated[
        str | None, typer.Option(help="Who says so; default git's user.name.", metavar="NAME", show_default=False)
    ] = None,
    day: Annotated[
        str | None, typer.Option(help="When; default today.", metavar="YYYY-MM-DD", show_default=False)
    ] = None,
    verdicts: VerdictsOption = None,
) -> None:
    """Keep the desk's judgement of a finding: right, wrong or explained.

    A second verdict on the same finding replaces the first. The file is plain and sorted, made for version control.
    """
    path = verdicts or default_verdicts()
    found = {str(each["fingerprint"]): each for each in findings_in(report)} if report else None
    if fingerprint is None:
        if found is None:
            raise InputError(
                "verdict: which finding? give its fingerprint and a verdict, or --report FILE to list them"
            )
        _list(found, path)
        return
    if judgement is None:
        raise InputError(f"{fingerprint}: and what is it? give {', '.join(Judgement)}")
    if found is not None and fingerprint not in found:
        raise InputError(f"{fingerprint}: no finding of {report} has it; list them: checker verdict --report {report}")
    if not re.fullmatch(FINGERPRINT, fingerprint):
        raise InputError(
            f"{fingerprint}: not a fingerprint; it has 16 of the characters 0-9 and a-f, see --format json"
        )
    rule, family = _rule_of(fingerprint, found, path)
    given = Verdict(fingerprint, judgement, rule, family, _day(day), git_user() if by is None else by, note)
    waiting = f"{path}: another run writes beside it, waiting"
    tell(_told(given, keep_verdict(path, given, waiting=lambda: say(waiting)), path))


def precision(path: Path | None, rule: str | None, console: Console, ui: str) -> None:
    """Prints how often each rule, or the one named, was right by the verdicts of a file.

    Raises:
        InputError: the file is missing or broken, or holds no verdict (on that rule).
    """
    from checker.rules.precision import precision_by_rule, print_precision

    path = path or default_verdicts()
    if not path.exists():
        raise InputError(f"{path}: no verdicts yet; keep one with: checker verdict FINGERPRINT right --report FILE")
    figures = [each for each in precision_by_rule(read_verdicts(path)) if rule in (None, each.rule)]
    if not figures:
        raise InputError(f"{path}: holds no verdict{f' on {rule}' if rule else ''} yet")
    print_precision(figures, console, ui=ui)


def default_verdicts() -> Path:
    """The file where none is named, as seen from the working directory."""
    return Path(os.path.relpath(default_file(Path.cwd())))


def _rule_of(fingerprint: str, found: Mapping[str, Mapping[str, Any]] | None, path: Path) -> tuple[str, str]:
    """The rule and family the report names; without a report those that an earlier verdict was given with."""
    if found is not None:
        return str(found[fingerprint]["rule"]), str(found[fingerprint]["family"])
    before = {each.fingerprint: (each.rule, each.family) for each in read_verdicts(path)}
    return before.get(fingerprint, ("", ""))


def _day(stated: str | None) -> date:
    try:
        return date.fromisoformat(stated) if stated is not None else date.today()
    except ValueError:
        raise InputError(f"--day: not a date: {stated!r}; write it as 2026-01-31") from None


def git_user() -> str:
    """The name git signs commits with here; ``""`` where there is no git or no name."""
    try:
        asked = subprocess.run(["git", "config", "user.name"], capture_output=True, check=False)
    except OSError:
        return ""
    return asked.stdout.decode("utf-8", "replace").strip()


def _told(given: Verdict, before: Verdict | None, path: Path) -> str:
    told = f"{given.fingerprint}: {given.judgement}"
    told += f" ({given.rule})" if given.rule else " (rule not known: give --report so that it counts for one)"
    if before is not None:
        told += f", replaces {before.judgement} of {before.day.isoformat()}"
        told += f" by {before.by}" if before.by else ""
        told += f" ({before.note})" if before.note else ""
    return f"{told}; kept in {path}"


def _list(found: Mapping[str, Mapping[str, Any]], path: Path) -> None:
    judged = {each.fingerprint: each.judgement.value for each in read_verdicts(path)}
    for fingerprint, finding in found.items():
        tell(f"{fingerprint}  {judged.get(fingerprint, '-'):<9}  {finding['rule']}: {finding['message']}")
    say(f"{len(found)} findings, {len(found.keys() & judged.keys())} judged in {path}")
