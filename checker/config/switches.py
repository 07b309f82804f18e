"""Rules as a desk has switched them: severities changed, rules and whole families off."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from checker.config.read import Configuration, matching, settings_for
from checker.config.settings import WHOLE_RULE, Settings, Switch
from checker.model import Family, Severity
from checker.model.errors import ConfigError
from checker.model.frozen import frozen
from checker.rules.aliases import NO_ALIASES, Aliases
from checker.rules.nearest import rule_hint
from checker.rules.rule import Rule

Switches = Mapping[str, Mapping[str, Switch]]


@frozen
class Held:
    """What holds for one pair: the rules as switched for its draft, its settings, names that are one."""

    rules: tuple[Rule, ...]
    settings: Settings
    aliases: Aliases = NO_ALIASES


def held_for(
    configuration: Configuration,
    rules: Sequence[Rule],
    draft: str | None,
    given: Settings,
    fixed: frozenset[str] = frozenset(),
    aliases: Aliases = NO_ALIASES,
) -> Held:
    """What holds for a draft; see `switched` and `checker.config.read.settings_for`."""
    return Held(switched(rules, configuration, draft), settings_for(configuration, draft, given, fixed), aliases)


def switched(rules: Sequence[Rule], configuration: Configuration, draft: str | None = None) -> tuple[Rule, ...]:
    """The rules as they hold for a draft: as configured for all, then as each matching override says.

    Args:
        draft: the path of report B from the working directory; ``None`` for a text without one.
    """
    if configuration.content is None:
        return tuple(rules)
    held = _switched(rules, configuration.content.severity, configuration.content.families_off)
    for _, override in matching(configuration, draft):
        # from the loaded rules, not from `held`: an override can switch a rule on again
        again = {rule.id: rule for rule in rules if rule.id in override.severity}
        kept = {rule.id: rule for rule in held} | again
        held = _switched([kept[name] for name in sorted(kept)], override.severity, override.families_off)
    return held


def _switched(rules: Sequence[Rule], severity: Switches, off: frozenset[Family]) -> tuple[Rule, ...]:
    changed = (_with(rule, severity.get(rule.id, {})) for rule in rules if rule.family not in off)
    return tuple(rule for rule in changed if rule.severity)


def _with(rule: Rule, switches: Mapping[str, Switch]) -> Rule:
    """The rule with other severities; one that answers for no relation any more is off."""
    chosen = {relation: switches.get(relation, switches.get(WHOLE_RULE)) for relation in rule.severity}
    kept = {
        relation: Severity(choice.value) if choice else rule.severity[relation]
        for relation, choice in chosen.items()
        if choice is not Switch.OFF
    }
    return rule if kept == rule.severity else replace(rule, severity=kept)


def check_switches(rules: Sequence[Rule], configuration: Configuration) -> None:
    """Raises ConfigError where a rule or a relation is switched that does not exist, in whichever override."""
    by_id = {rule.id: rule for rule in rules}
    for place, switches in _tables(configuration):
        for name, relations in switches.items():
            where = configuration.where(*place, name)
            if name not in by_id:
                raise ConfigError(f"{where}: severity: no rule is called {name!r}; {rule_hint(name, by_id)}")
            known = by_id[name].severity
            for relation in relations:
                if relation != WHOLE_RULE and relation not in known:
                    told = f"{name} does not answer for {relation!r}; it does for {', '.join(sorted(known))}"
                    raise ConfigError(f"{where}: severity: {told}")


def _tables(configuration: Configuration) -> Iterator[tuple[tuple[str | int, ...], Switches]]:
    if configuration.content is not None:
        yield ("severity",), configuration.content.severity
        for number, override in enumerate(configuration.content.overrides):
            yield ("overrides", number, "severity"), override.severity
