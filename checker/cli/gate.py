"""`checker gate`: every draft of the configuration against its sources, one table and one exit status."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.config import fixed_settings, from_command_line, held_by
from checker.cli.judge import SECONDS, JudgeModel, JudgeOption, JudgeSeconds, second_reader
from checker.cli.output import check_output, console_on, is_file, standard_output, write
from checker.cli.progress import progress
from checker.cli.say import say
from checker.cli.shared import (
    Cache,
    FailOnOption,
    Jobs,
    MaxSize,
    MinConfidence,
    Model,
    Output,
    RulesDir,
    UiOption,
    ui_language,
)
from checker.config.read import Configuration, shown
from checker.config.settings import FailOn, GateFormat, Settings
from checker.config.trust import check_options, check_path
from checker.model import Confidence
from checker.model.files import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.many.gate.baseline import Known
    from checker.many.gate.check import Result
    from checker.many.gate.judge import Verdict
    from checker.many.gate.plan import Plan, Task
    from checker.many.second.reading import SecondReader

EPILOG = (
    "Examples: [bold]checker gate[/bold] · [bold]checker gate --changed-since origin/main[/bold] · "
    "[bold]checker gate --format junit -o gate.xml --jobs 4[/bold] · [bold]checker gate --write-baseline[/bold]"
)

GateFormatOption = Annotated[
    GateFormat,
    typer.Option(help=f"How the outcome is written: {', '.join(GateFormat)}.", metavar="FORMAT", show_choices=False),
]
ChangedSince = Annotated[
    str | None, typer.Option(help="Check only drafts that, or whose sources, differ from that commit.", metavar="REV")
]
Baseline = Annotated[
    Path | None,
    typer.Option(
        help="Findings that are known and do not count; by default checker-baseline.jsonl beside the configuration.",
        metavar="FILE",
    ),
]
WriteBaseline = Annotated[
    bool, typer.Option("--write-baseline", help="Write the findings that count now to the baseline.")
]
Trust = Annotated[
    bool,
    typer.Option("--trust", help="Let the configuration name files outside of the repository, and models of its own."),
]


def gate(
    ctx: typer.Context,
    changed_since: ChangedSince = None,
    jobs: Jobs = 1,
    baseline: Baseline = None,
    write_baseline: WriteBaseline = False,
    format: GateFormatOption = GateFormat.TEXT,
    output: Output = None,
    fail_on: FailOnOption = FailOn.ERROR,
    min_confidence: MinConfidence = Confidence.MEDIUM,
    rules: RulesDir = None,
    model: Model = None,
    cache: Cache = None,
    max_size: MaxSize = 1.0,
    judge: JudgeOption = None,
    judge_model: JudgeModel = None,
    judge_seconds: JudgeSeconds = SECONDS,
    trust: Trust = False,
    ui: UiOption = None,
) -> None:
    """Check every draft of the configuration's \\[\\[pairs]] against its sources.

    Exit status 0: nothing that counts; 1: findings that count, or an expired suppression; 2: a pair, the configuration
    or the baseline cannot be read. The other pairs are still checked.
    """
    from checker.many.gate.baseline import FILE, read_baseline
    from checker.many.gate.judge import judge as weigh
    from checker.many.gate.judge import put_aside
    from checker.many.gate.plan import plan

    configuration: Configuration = ctx.obj
    language = ui_language(ui)
    fixed = fixed_settings(ctx)
    if not trust:
        check_options(configuration, "gate", lambda name: from_command_line(ctx, name))
    planned = plan(
        configuration, held_by(ctx, rules, Settings(fail_on, min_confidence, max_size=max_size)), fixed, trust=trust
    )
    path = baseline or configuration.root / FILE
    if not trust and not from_command_line(ctx, "baseline"):
        check_path(configuration, path, ("gate", "baseline"))
    read = [configuration.root / name for task in planned.tasks for name in task.paths]
    check_output(output, [*read, path, *([configuration.path] if configuration.path else [])])
    if write_baseline:
        check_output(path, read)
    known: Sequence[Known] = read_baseline(path, shown(path), needed=baseline is not None and not write_baseline)
    reader = second_reader(ctx, judge, judge_model, judge_seconds, trust=trust)
    tasks = _chosen(configuration, planned, changed_since, [path, *([rules] if rules else [])])
    results = _results(tasks, jobs, model, cache, language)
    if reader is not None:
        results = _read_again(results, reader, language)
    today = date.today()
    suppressions = put_aside(configuration)
    if write_baseline:
        known = _write_baseline(path, results, known, planned, configuration)
    verdict = weigh(
        results, plan=planned, checked=len(tasks), baseline=known, suppressions=suppressions, today=today, ui=language
    )
    if format not in (GateFormat.TEXT, GateFormat.MARKDOWN):
        _remark(verdict, language)
    _write(verdict, format, output, language)
    raise typer.Exit(verdict.status)


def _chosen(configuration: Configuration, planned: Plan, since: str | None, decisive: Sequence[Path]) -> Sequence[Task]:
    """All tasks, or those that a change touched."""
    if since is None:
        return planned.tasks
    from checker.many.gate.changed import changed_since, touched

    rests_on = [*decisive, *([configuration.path] if configuration.path else [])]
    return touched(planned, configuration.root, changed_since(since, configuration.root), rests_on)


def _results(tasks: Sequence[Task], jobs: int, model: str | None, cache: Path | None, ui: str) -> list[Result]:
    """The results of all tasks; a pair that cannot be read is named on standard error as soon as it is met."""
    from checker.many.gate.check import Failure, check_all

    results: list[Result] = []
    with progress(len(tasks), 0, lines=True) as advance:
        for found in check_all(tasks, jobs=jobs, model=model, cache=cache, ui=ui):
            for result in found:
                if isinstance(result, Failure):
                    named = result.error.startswith(f"{result.draft}:")
                    say(result.error if named else f"{result.draft}: {result.error}")
            results += found
            advance()
    return results


def _read_again(results: Sequence[Result], reader: SecondReader, ui: str) -> list[Result]:
    """The results after a second reading of their alarms."""
    from checker.many.gate.check import Checked

    return [
        replace(result, report=reader.over(result.report, ui)) if isinstance(result, Checked) else result
        for result in results
    ]


def _write_baseline(
    path: Path,
    results: Sequence[Result],
    known: Sequence[Known],
    planned: Plan,
    configuration: Configuration,
) -> Sequence[Known]:
    """The new baseline, written whole; the old one stays where a pair could not be read."""
    from checker.many.gate.baseline import baseline_text
    from checker.many.gate.check import Failure
    from checker.many.gate.judge import entries, put_aside

    unread = sum(isinstance(result, Failure) for result in results)
    if unread:
        say(f"{shown(path)}: left as it was, {unread} of the pairs cannot be read")
        return known
    new = entries(results, known, put_aside(configuration), planned.pairs)
    write_whole(path, baseline_text(new).encode("utf-8"))
    before, after = {entry.key for entry in known}, {entry.key for entry in new}
    told = f"{len(after)} findings, {len(after - before)} new, {len(before - after)} gone"
    say(f"{shown(path)}: {told}")
    return new


def _remark(verdict: Verdict, ui: str) -> None:
    """What a desk has to tidy up, on standard error, for formats that speak of reports alone."""
    from checker.many.gate.words import remarks

    for heading, lines in remarks(verdict, ui):
        for line in lines:
            say(f"{heading}: {line}")


def _write(verdict: Verdict, format: GateFormat, output: Path | None, ui: str) -> None:
    if format is GateFormat.TEXT and not is_file(output):
        from checker.many.gate.text import print_verdict

        with standard_output() as stream:
            print_verdict(verdict, console_on(stream), ui=ui)
    else:
        write(output, _rendered(verdict, format, ui))


def _rendered(verdict: Verdict, format: GateFormat, ui: str) -> str:
    from checker import render
    from checker.many.gate import markdown, text, words
    from checker.many.gate.check import pair_id
    from checker.model.version import version

    reports = [pair.report for pair in verdict.judged]
    faults = [f"{each.draft}: {each.error}" for each in verdict.failures]
    faults += [words.suppression(each, ui) for each in verdict.expired]
    match format:
        case GateFormat.TEXT:
            return text.to_text(verdict, ui=ui)
        case GateFormat.MARKDOWN:
            return markdown.to_markdown(verdict, ui=ui)
        case GateFormat.JSON:
            return "".join(f"{line}\n" for line in _records(verdict))
        case GateFormat.SARIF:
            return render.to_sarif_many(reports, faults, version(), ui=ui)
        case GateFormat.GITHUB:
            return render.to_github_many(reports, faults, words.tally(verdict, ui), ui=ui)
        case GateFormat.JUNIT:
            failing = [(pair.report, {finding.fingerprint for finding in pair.counting}) for pair in verdict.judged]
            named = [(pair_id(each.draft, each.source), each.error) for each in verdict.failures]
            named += [(each.where, words.suppression(each, ui)) for each in verdict.expired]
            return render.to_junit_many(failing, named, ui=ui)


def _records(verdict: Verdict) -> list[str]:
    """A line a pair, in order: its report, or the record of what could not be read."""
    from checker.many.gate.check import Failure, pair_id
    from checker.render import to_json

    lines = []
    for pair in verdict.pairs:
        name = pair_id(pair.draft, pair.source)
        if isinstance(pair, Failure):
            record = {"id": name, "line": pair.line, "error": pair.error}
            lines.append(json.dumps(record, ensure_ascii=False).encode("utf-8", "backslashreplace").decode())
        else:
            lines.append(to_json(pair.report, id=name, indent=None))
    return lines
