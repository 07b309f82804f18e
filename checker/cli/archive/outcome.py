"""What a check of the archive comes to: judged by what the desk knows and put aside, and written."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from checker.cli.output import console_on, is_file, standard_output, write
from checker.cli.say import say
from checker.config.read import Configuration, shown
from checker.config.settings import ArchiveFormat
from checker.many.archive import text, words
from checker.many.archive.outcome import Gathered, Outcome, judge_gathered, known_pairs
from checker.many.gate.baseline import Known, baseline_text, read_baseline
from checker.many.gate.check import Failure, pair_id
from checker.many.gate.judge import PutAside, Verdict, entries, put_aside
from checker.many.gate.words import remarks
from checker.model.errors import InputError
from checker.model.files import write_whole
from checker.model.frozen import frozen
from checker.render import to_json


@frozen
class Desk:
    """What a desk lives with: the findings of its baseline, in the file `path`, and the suppressions."""

    path: Path
    known: tuple[Known, ...]
    suppressions: tuple[PutAside, ...]

    def judged(self, gathered: Gathered, *, whole: bool, ui: str) -> Outcome:
        """What all comparisons come to."""
        return judge_gathered(
            gathered,
            whole=whole,
            baseline=self.known,
            suppressions=self.suppressions,
            today=date.today(),
            ui=ui,
        )

    def written(self, gathered: Gathered, *, whole: bool) -> Desk:
        """The desk with what counts now in its baseline; the old one stays where a pair could not be read."""
        unread = sum(isinstance(result, Failure) for result in gathered.results)
        if unread:
            say(f"{shown(self.path)}: left as it was, {unread} of the pairs cannot be read")
            return self
        kept = entries(gathered.results, self.known, self.suppressions, known_pairs(self.known, whole=whole))
        write_whole(self.path, baseline_text(kept).encode("utf-8"))
        before, after = {entry.key for entry in self.known}, {entry.key for entry in kept}
        say(f"{shown(self.path)}: {len(after)} findings, {len(after - before)} new, {len(before - after)} gone")
        return replace(self, known=tuple(kept))


def read_desk(configuration: Configuration, path: Path, *, needed: bool) -> Desk:
    """The baseline in a file, which has to be there where it is `needed`, and the suppressions of the configuration."""
    return Desk(path, read_baseline(path, shown(path), needed=needed), put_aside(configuration))


def write_outcome(outcome: Outcome, format: ArchiveFormat, output: Path | None, ui: str) -> None:
    """Write the outcome to a file or to standard output."""
    if format is ArchiveFormat.TEXT and not is_file(output):
        with standard_output() as stream:
            text.print_outcome(outcome, console_on(stream), ui=ui)
        return
    match format:
        case ArchiveFormat.TEXT:
            write(output, text.to_text(outcome, ui=ui))
        case ArchiveFormat.MARKDOWN:
            write(output, text.to_markdown(outcome, ui=ui))
        case ArchiveFormat.JSON:
            write(output, "".join(f"{line}\n" for line in records(outcome.verdict)))
            for heading, lines in remarks(outcome.verdict, ui):
                for line in lines:
                    say(f"{heading}: {line}")
            say(words.tally(outcome, ui))


def write_table(outcome: Outcome, path: Path) -> None:
    """The findings of all pairs as a Parquet file.

    Raises:
        InputError: pyarrow is not installed.
    """
    from checker.render.table import to_parquet_of_many

    reports = [pair.report for pair in outcome.verdict.pairs if not isinstance(pair, Failure)]
    try:
        write_whole(path, to_parquet_of_many(reports))
    except ImportError:
        raise InputError("--parquet: needs pyarrow: pip install 'fact-checker-diff[parquet]'") from None


def records(verdict: Verdict) -> Sequence[str]:
    """A line a pair with findings: its report, or the record of what could not be read."""
    lines = []
    for pair in verdict.pairs:
        name = pair_id(pair.draft, pair.source)
        if isinstance(pair, Failure):
            record = {"id": name, "line": pair.line, "error": pair.error}
            lines.append(json.dumps(record, ensure_ascii=False).encode("utf-8", "backslashreplace").decode())
        else:
            lines.append(to_json(pair.report, id=name, indent=None))
    return lines
