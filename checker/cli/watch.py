"""`checker watch`: a folder or a feed is followed; what its reports disagree on with the archive comes out at once."""

from __future__ import annotations

import json
import shlex
import shutil
import signal
import subprocess
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.archive.options import (
    STORE,
    Baseline,
    Outlet,
    StoreOption,
    Untrusted,
    check_trust,
    encoder_of,
    held_for_pairs,
)
from checker.cli.output import standard_output
from checker.cli.say import say
from checker.cli.shared import FailOnOption, MaxSize, MinConfidence, Model, RulesDir, UiOption, ui_language
from checker.config.settings import FailOn, Settings
from checker.model import Confidence
from checker.model.errors import InputError

if TYPE_CHECKING:
    from types import FrameType

    from checker.many.archive.items import Fault, Item
    from checker.many.gate.judge import Judged
    from checker.many.watch import Feed, Folder

EPILOG = (
    "Examples: [bold]checker watch wire/ --outlet agency[/bold] · "
    "[bold]checker watch published/ https://example.org/feed.xml --every 300 --exec 'notify-desk --queue facts'[/bold]"
)

#: Seconds that a command of the user's has for one finding.
PATIENCE = 60


def watch(
    ctx: typer.Context,
    sources: Annotated[
        list[str], typer.Argument(help="Folders of reports, and addresses of feeds (RSS, Atom).", metavar="SOURCES")
    ],
    store: StoreOption = STORE,
    outlet: Outlet = "",
    exec: Annotated[
        str | None,
        typer.Option("--exec", help="Run this for each finding, with its line on standard input.", metavar="COMMAND"),
    ] = None,
    every: Annotated[float, typer.Option(min=1, help="Seconds between two looks at a feed.", metavar="SECONDS")] = 60.0,
    once: Annotated[bool, typer.Option("--once", help="What is there now, and no more: for cron.")] = False,
    baseline: Baseline = None,
    fail_on: FailOnOption = FailOn.ERROR,
    min_confidence: MinConfidence = Confidence.MEDIUM,
    rules: RulesDir = None,
    model: Model = None,
    max_size: MaxSize = 1.0,
    untrusted: Untrusted = False,
    ui: UiOption = None,
) -> None:
    """Follow folders and feeds: what comes is kept in the archive and held against what is there.

    A line of JSON a finding that counts, as it is found; findings of the baseline and suppressed ones are left out. The
    network is asked only for the feeds that are named here. Ends with status 0 when it is told to (Ctrl-C, SIGTERM).
    """
    from checker.align.encode import load_encoder
    from checker.cli.archive.outcome import read_desk
    from checker.many.archive.store import Store
    from checker.many.gate.baseline import FILE
    from checker.many.watch import watch as follow

    check_trust(ctx, untrusted=untrusted)
    language = ui_language(ui)
    command = _command(exec)
    folders, feeds = _sources(sources, outlet, every, round(max_size * 1_000_000))
    held = held_for_pairs(ctx, rules, Settings(fail_on, min_confidence, max_size=max_size))
    desk = read_desk(ctx.obj, baseline or ctx.obj.root / FILE, needed=baseline is not None)
    encoder = load_encoder(model)
    with Store.open(store, create=True) as opened, _stopped() as stop:
        encoder_of(opened, model)
        if opened.remark:
            say(opened.remark)

        def take(items: Iterable[Item | Fault]) -> None:
            from checker.many.archive.arrivals import arrive

            for told in arrive(opened, items, held=held, encoder=encoder, ui=language, today=date.today()):
                if isinstance(told, str):
                    say(told)
                else:
                    for pair in desk.judged(told, whole=False, ui=language).verdict.judged:
                        _tell(pair, command)

        follow(folders, feeds, opened, take=take, stop=stop, once=once)


def _sources(sources: Iterable[str], outlet: str, every: float, limit: int) -> tuple[list[Folder], list[Feed]]:
    """The folders and feeds that are named; raises InputError where a folder is none, or a package is missing."""
    from checker.many.watch import Feed, Folder, is_feed, needed

    folders: list[Folder] = []
    feeds: list[Feed] = []
    for source in sources:
        if is_feed(source):
            needed("feedparser")
            feeds.append(Feed(source, outlet, every))
        elif Path(source).is_dir():
            needed("watchfiles")
            folders.append(Folder(Path(source), outlet, limit))
        else:
            raise InputError(f"{source}: no such folder; give a folder of reports, or the address of a feed")
    return folders, feeds


def _command(given: str | None) -> list[str] | None:
    """The words of the command; no shell reads them, unless it is named as the command itself."""
    if given is None:
        return None
    try:
        words = shlex.split(given)
    except ValueError as error:
        raise InputError(f"--exec: {error}: {given!r}") from None
    if not words or shutil.which(words[0]) is None:
        raise InputError(f"--exec: no such command: {words[0] if words else given}")
    return words


def _tell(pair: Judged, command: list[str] | None) -> None:
    """Write the findings of a pair that count, and hand each to the command."""
    for line in finding_lines(pair):
        with standard_output() as stream:
            stream.write(line + "\n")
        if command is not None:
            try:
                ended = subprocess.run(command, input=line + "\n", encoding="utf-8", timeout=PATIENCE, check=False)
            except (OSError, subprocess.TimeoutExpired) as error:
                say(f"--exec: {command[0]}: {error}")
            else:
                if ended.returncode:
                    say(f"--exec: {command[0]}: ended with {ended.returncode}")


def finding_lines(pair: Judged) -> Iterator[str]:
    """A record of JSON Lines for each finding of a pair that counts, with the names of both reports."""
    from checker.render import to_jsonlines

    lines = to_jsonlines(replace(pair.report, findings=pair.counting)).splitlines()
    yield from (line for line in lines if json.loads(line)["record"] == "finding")


@contextmanager
def _stopped() -> Iterator[threading.Event]:
    """An event that is set when the program is told to end."""
    stop = threading.Event()

    def end(number: int, frame: FrameType | None) -> None:
        stop.set()

    try:
        before = [(each, signal.signal(each, end)) for each in (signal.SIGINT, signal.SIGTERM)]
    except ValueError:  # a thread other than the main one has no signals
        yield stop
        return
    try:
        yield stop
    finally:
        for each, handler in before:
            signal.signal(each, handler)
