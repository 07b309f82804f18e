"""The configuration on the command line: found before a command reads its options, and shown by `checker config`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from checker.cli.output import console_on, standard_output
from checker.cli.shared import (
    Cache,
    DateA,
    DateB,
    FailOnOption,
    LangA,
    LangB,
    MinConfidence,
    Model,
    Output,
    RulesDir,
    UiOption,
    locale_variable,
    ui_language,
)
from checker.config.read import (
    COMMANDS,
    Configuration,
    configured,
    default_map,
    find_config,
    load_config,
    matching,
    shown,
)
from checker.config.settings import FailOn, Settings
from checker.model import Confidence
from checker.model.clean import one_line

if TYPE_CHECKING:
    from checker.config.switches import Held
    from checker.rules.rule import Rule

CONFIG_HELP = "The configuration; by default checker.toml or \\[tool.checker] in pyproject.toml, found upward."
EPILOG = (
    "Examples: [bold]checker config[/bold] · [bold]checker config drafts/harbour.md[/bold] · "
    "[bold]checker config --fail-on warning[/bold]"
)
HELP_ASKED = frozenset({"-h", "--help"})


def configure(ctx: typer.Context, path: Path | None, none: bool) -> None:
    """Find the configuration, keep it for the command and make it the default of its options.

    Raises:
        ConfigError: the configuration is broken; the help of a command is still shown.
    """
    ctx.obj = Configuration(root=Path.cwd())
    if none or ctx.resilient_parsing or HELP_ASKED & set(sys.argv):
        return
    ctx.obj = load_config(path if path is not None else find_config(Path.cwd()))
    ctx.default_map = default_map(ctx.obj)


def command_of(ctx: typer.Context) -> str:
    """The command whose table of the configuration holds: for a member of a group the group."""
    while ctx.parent is not None and ctx.parent.parent is not None:
        ctx = ctx.parent  # type: ignore[assignment]
    return str(ctx.info_name)


def from_command_line(ctx: typer.Context, name: str) -> bool:
    """Whether an option was given in this call: then no file changes it."""
    source = ctx.get_parameter_source(name)
    return source is not None and source.name in ("COMMANDLINE", "ENVIRONMENT")


def fixed_settings(ctx: typer.Context) -> frozenset[str]:
    """The settings of a pair that were given in this call."""
    return frozenset(each.name for each in fields(Settings) if from_command_line(ctx, each.name))


def rules_for(ctx: typer.Context, folder: Path | None) -> tuple[Rule, ...]:
    """The rules, with those of `folder`, before they are switched.

    Raises:
        RuleError: a rule is broken.
        ConfigError: the configuration switches a rule that does not exist.
    """
    from checker.rules.load import load_rules

    loaded = load_rules(folder)
    if ctx.obj.content is not None:
        from checker.config.switches import check_switches

        check_switches(loaded, ctx.obj)
    return loaded


def held_by(ctx: typer.Context, folder: Path | None, given: Settings) -> Callable[[str | None], Held]:
    """What holds for the draft of a path ("-" and ``None`` have none), with the rules loaded once.

    Args:
        folder: of the desk's own rules.
        given: the options as parsed; overrides go before those that the command line does not state.
    """
    from checker.config.switches import held_for
    from checker.rules.aliases import Aliases
    from checker.rules.load import load_desk

    own = ctx.obj.content.aliases if ctx.obj.content is not None else {}
    aliases = Aliases.of({**load_desk(folder).aliases, **own})
    loaded, fixed = rules_for(ctx, folder), fixed_settings(ctx)
    settings = configured(ctx.obj, command_of(ctx), given, fixed)
    return lambda draft: held_for(ctx.obj, loaded, None if draft == "-" else draft, settings, fixed, aliases)


def config(
    ctx: typer.Context,
    draft: Annotated[
        str | None, typer.Argument(help="A draft: shows what holds for it, with overrides.", metavar="[DRAFT]")
    ] = None,
    fail_on: FailOnOption = FailOn.ERROR,
    min_confidence: MinConfidence = Confidence.MEDIUM,
    lang_a: LangA = None,
    lang_b: LangB = None,
    date_a: DateA = None,
    date_b: DateB = None,
    rules: RulesDir = None,
    model: Model = None,
    cache: Cache = None,
    output: Output = None,
    ui: UiOption = None,
) -> None:
    """Show what holds and where each value comes from: command line, environment, file with line, or default.

    Options given here are shown as they would hold in a run.
    """
    from rich.table import Table
    from rich.text import Text

    configuration: Configuration = ctx.obj
    rules_for(ctx, rules)  # a rule that is switched and does not exist is a fault here as in a run
    path = configuration.path
    table = Table(box=None, pad_edge=False)
    for column in ("setting", "value", "from"):
        table.add_column(column, overflow="fold")
    for row in (*_options(ctx, draft), *_tables(configuration, draft)):
        table.add_row(*(Text(one_line(cell)) for cell in row))
    with standard_output() as stream:
        console = console_on(stream)
        told = one_line(shown(path)) if path else "no checker.toml and no [tool.checker] from here up: defaults"
        console.print(Text(told))
        console.print(table)


#: What a command has beyond the options for all, and its default.
OWN_OPTIONS: dict[str, dict[str, str]] = {
    "diff": {"format": "text"},
    "batch": {"resume": "False"},
    "gate": {"format": "text", "jobs": "1", "baseline": "checker-baseline.jsonl", "changed_since": "–"},
    "archive": {"format": "text", "store": "archive.sqlite", "baseline": "checker-baseline.jsonl"},
    "watch": {"store": "archive.sqlite", "baseline": "checker-baseline.jsonl", "outlet": "–"},
}


def _options(ctx: typer.Context, draft: str | None) -> Iterator[tuple[str, str, str]]:
    """The options for all commands, then those of single commands and what a command's own table says."""
    configuration: Configuration = ctx.obj
    for name, value in ctx.params.items():
        if name != "draft":
            yield name, *_held(ctx, draft, name, value)
    for command in COMMANDS:
        table = getattr(configuration.content, command, None)
        own = OWN_OPTIONS[command]
        for name in (*own, *sorted((table.model_fields_set if table else set()) - own.keys())):
            found = configuration.option(command, name)
            said = (_written(found[0]), configuration.where(*found[1])) if found else (own[name], "default")
            yield f"{command}.{name}", *said


def _held(ctx: typer.Context, draft: str | None, name: str, value: Any) -> tuple[str, str]:
    configuration: Configuration = ctx.obj
    if from_command_line(ctx, name):
        return _written(value), "command line"
    for number, override in reversed(list(matching(configuration, draft))):
        if (said := getattr(override, name, None)) is not None:
            return _written(said), configuration.where("overrides", number, name)
    # `[gate]` has rows of its own
    if getattr(configuration.content, name, None) is not None:
        return _written(getattr(configuration.content, name)), configuration.where(name)
    if name == "ui" and (variable := locale_variable()):
        return ui_language(None), f"environment: {variable}={os.environ[variable]}"
    return (ui_language(None) if name == "ui" else _written(value)), "default"


def _tables(configuration: Configuration, draft: str | None) -> Iterator[tuple[str, str, str]]:
    content = configuration.content
    if content is None:
        return
    yield from _switches(configuration, content, ())
    if content.judge is not None:
        for key in ("use", "model", "seconds"):
            if (value := getattr(content.judge, key)) is not None:
                yield f"judge.{key}", _written(value), configuration.where("judge", key)
    for group, names in content.aliases.items():
        yield f"aliases.{group}", ", ".join(names), configuration.where("aliases", group)
    matched = {number for number, _ in matching(configuration, draft)}
    for number, override in enumerate(content.overrides):
        note = "" if draft is None else " (holds)" if number in matched else " (does not match)"
        name = f"overrides[{number + 1}]"
        yield name, ", ".join(override.paths) + note, configuration.where("overrides", number)
        for key in sorted(override.model_fields_set - {"paths", "severity", "families_off"}):
            yield f"{name}.{key}", _written(getattr(override, key)), configuration.where("overrides", number, key)
        yield from _switches(configuration, override, ("overrides", number), f"{name}.")
    for number, pair in enumerate(content.pairs):
        sources = ", ".join(source.path for source in pair.sources)
        place = configuration.where("pairs", number)
        yield f"pairs[{number + 1}]", f"{', '.join(pair.draft)} against {sources}", place
        for key in sorted(pair.model_fields_set - {"draft", "sources"}):
            yield f"pairs[{number + 1}].{key}", _written(getattr(pair, key)), configuration.where("pairs", number, key)
    for number, each in enumerate(content.suppressions):
        told = f"{each.fingerprint} until {each.expires} by {each.by}: {each.reason}"
        yield f"suppressions[{number + 1}]", told, configuration.where("suppressions", number)


def _switches(
    configuration: Configuration, holder: Any, place: Sequence[str | int], prefix: str = ""
) -> Iterator[tuple[str, str, str]]:
    if holder.families_off:
        yield (
            f"{prefix}families_off",
            ", ".join(sorted(holder.families_off)),
            configuration.where(*place, "families_off"),
        )
    for rule, switches in holder.severity.items():
        told = ", ".join(
            choice if relation == "*" else f"{relation} = {choice}" for relation, choice in switches.items()
        )
        yield f"{prefix}severity.{rule}", told, configuration.where(*place, "severity", rule)


def _written(value: Any) -> str:
    return "–" if value is None else str(value)
