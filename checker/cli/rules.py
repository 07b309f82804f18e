"""`checker rules`: the table of rules, the page of one, its examples, a new one, and how often each was right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.output import console_on, standard_output, tell
from checker.cli.shared import RulesDir, UiOption, ui_language
from checker.cli.verdict import VerdictsOption
from checker.cli.verdict import precision as print_precision
from checker.config.settings import FINDINGS, NOTHING_COUNTS
from checker.model.errors import InputError

if TYPE_CHECKING:
    from checker.rules.rule import Rule

EPILOG = (
    "Examples: [bold]checker rules[/bold] · [bold]checker rules number-mismatch[/bold] · "
    "[bold]checker rules --new murder --rules desk[/bold] · [bold]checker rules --check --rules desk[/bold] · "
    "[bold]checker rules --precision[/bold]"
)


def rule_ids(incomplete: str) -> list[str]:
    """The packed rules that the shell completes to."""
    from checker.rules.rule import packed_rules

    return sorted(path.stem for path in packed_rules().glob(f"{incomplete}*.toml"))


def rules(
    name: Annotated[
        str | None,
        typer.Argument(help="A rule's id: prints its page.", metavar="[ID]", autocompletion=rule_ids),
    ] = None,
    rules: RulesDir = None,
    check: Annotated[bool, typer.Option("--check", help="Run the examples of all rules, or of the one named.")] = False,
    new: Annotated[bool, typer.Option("--new", help="Lay out a rule of that id in the folder of --rules.")] = False,
    precision: Annotated[
        bool, typer.Option("--precision", help="How often each rule, or the one named, was right by your verdicts.")
    ] = False,
    verdicts: VerdictsOption = None,
    ui: UiOption = None,
) -> None:
    """List the rules, print the page of one, run their examples, lay out a new one, or say how often they were right.

    Exit status 1: an example does not hold.
    """
    from checker.rules import book as rulebook
    from checker.rules.lay_out import new_rule
    from checker.rules.load import load_rules
    from checker.rules.rule import rule_named

    if precision + check + new > 1:
        raise InputError("--precision, --check and --new: one at a time")
    if precision:
        with standard_output() as stream:
            print_precision(verdicts, name, console_on(stream), ui_language(ui))
        return
    if new:
        tell(f"{new_rule(name, rules)}: edit its groups and examples, then: checker rules --check")
        return
    loaded = load_rules(rules)
    only = [rule_named(loaded, name)] if name is not None else list(loaded)
    if check:
        raise typer.Exit(_check(loaded, [rule.id for rule in only]))
    with standard_output() as stream:
        if name is None:
            rulebook.print_table(loaded, console_on(stream), ui=ui_language(ui))
        else:
            rulebook.print_page(only[0], console_on(stream), ui=ui_language(ui))


def _check(loaded: Sequence[Rule], only: Sequence[str]) -> int:
    """Runs the examples and says which do not hold."""
    from checker.align.encode import load_encoder
    from checker.many.examples import failures

    wrong = 0
    for rule, example, fault in failures(loaded, load_encoder(), only=only):
        wrong += 1
        tell(f"{rule.id}: {example.name}: {fault}")
    count = sum(len(rule.example) for rule in loaded if rule.id in only)
    tell(f"{count - wrong} of {count} examples hold")
    return FINDINGS if wrong else NOTHING_COUNTS
