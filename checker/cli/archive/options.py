"""The options that the commands of `checker archive` share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.config import command_of, from_command_line, held_by
from checker.config.settings import ArchiveFormat, Settings
from checker.model.errors import ModelError

if TYPE_CHECKING:
    from checker.align.encode import Encoder
    from checker.config.switches import Held
    from checker.many.archive.store import Store

#: The store where neither the command line nor `[archive]` names one: in the working directory.
STORE = "archive.sqlite"

StoreOption = Annotated[
    str,
    typer.Option(
        "--store",
        help="What keeps the reports: a file, or a database on a server, postgresql://USER@HOST/DATABASE.",
        metavar="FILE_OR_ADDRESS",
    ),
]
Untrusted = Annotated[
    bool,
    typer.Option(
        "--untrusted",
        help="The configuration is a stranger's: it names no file outside of its repository, no server, and no model "
        "that does not come with the checker.",
    ),
]
Outlet = Annotated[str, typer.Option(help="Whose reports they are, where they do not say it.", metavar="NAME")]
ArchiveFormatOption = Annotated[
    ArchiveFormat,
    typer.Option(help=f"How it is written: {', '.join(ArchiveFormat)}.", metavar="FORMAT", show_choices=False),
]
Since = Annotated[str | None, typer.Option(help="Only reports of that day and later.", metavar="YYYY-MM-DD")]
Until = Annotated[str | None, typer.Option(help="Only reports of that day and earlier.", metavar="YYYY-MM-DD")]
Baseline = Annotated[
    Path | None,
    typer.Option(
        help="Findings that are known and do not count; by default checker-baseline.jsonl beside the configuration.",
        metavar="FILE",
    ),
]


def encoder_of(store: Store, model: str | None) -> Encoder:
    """The encoder that the vectors of a store are of. Raises ModelError where it is another than the one asked for."""
    from checker.align.encode import load_encoder

    encoder = load_encoder(model)
    held = store.state("encoder")
    if held is not None and held != encoder.name:
        raise ModelError(f"{store.shown}: has vectors of {held}, this run has {encoder.name}; give that --model")
    return encoder


def check_trust(ctx: typer.Context, *, untrusted: bool) -> None:
    """Raises ConfigError where nobody vouches for the configuration and it names what it may not."""
    if untrusted:
        from checker.config.trust import check_options

        check_options(ctx.obj, command_of(ctx), lambda name: from_command_line(ctx, name))


def held_for_pairs(ctx: typer.Context, rules: Path | None, given: Settings) -> Callable[[str], Held]:
    """What holds for a pair by the name of its later report; worked out once where no override asks for the name."""
    held = held_by(ctx, rules, given)
    whole = cache(held)
    overridden = ctx.obj.content is not None and ctx.obj.content.overrides
    return (lambda name: whole(name)) if overridden else (lambda name: whole(None))


def ordinals(since: str | None, until: str | None) -> tuple[int | None, int | None]:
    """The days of `--since` and `--until` as ordinals. Raises InputError, which names the option."""
    from checker.cli.shared import day

    days: Sequence[tuple[str, str | None]] = (("--since", since), ("--until", until))
    first, last = (day(option, stated) for option, stated in days)
    return first.toordinal() if first else None, last.toordinal() if last else None
