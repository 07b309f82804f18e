"""The comparators by name. Each takes a scene and says what differs and what agrees; rules decide how bad that is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from checker.compare.chance import doubted
from checker.compare.dates.comparator import compare_dates
from checker.compare.desk.patterns import compare_patterns
from checker.compare.desk.terms import compare_terms
from checker.compare.figures.lists import compare_lists
from checker.compare.names.comparator import compare_names
from checker.compare.names.roles import compare_roles
from checker.compare.once.comparator import compare_figures
from checker.compare.quotes.comparator import compare_quotes
from checker.compare.scene import Outcome, Scene
from checker.compare.statements.certainty import compare_certainty
from checker.compare.statements.polarity import compare_polarity
from checker.compare.statements.scope import compare_scope
from checker.rules.rule import Rule

__all__ = ["COMPARE", "COMPARE_BY_RULE", "run_comparators"]

#: These look at a scene alone and run once; the rules share what they say.
COMPARE: Mapping[str, Callable[[Scene], Outcome]] = MappingProxyType(
    {
        "certainty": compare_certainty,
        "date": compare_dates,
        "list": compare_lists,
        "name": compare_names,
        "polarity": compare_polarity,
        "quantity": compare_figures,
        "quote": compare_quotes,
        "role": compare_roles,
        "scope": compare_scope,
    }
)

#: These take their words or their pattern from a rule and run once a rule.
COMPARE_BY_RULE: Mapping[str, Callable[[Scene, Rule], Outcome]] = MappingProxyType(
    {
        "pattern": compare_patterns,
        "terms": compare_terms,
    }
)


def run_comparators(scene: Scene, rules: Sequence[Rule]) -> list[tuple[Rule, Outcome]]:
    """What the comparator of each rule says of the scene; no comparator runs twice for the same question."""
    shared = {name: COMPARE[name](scene) for name in sorted({rule.comparator for rule in rules} & set(COMPARE))}
    if not scene.one_event:
        shared = {name: doubted(name, outcome) for name, outcome in shared.items()}
    return [
        (rule, shared[rule.comparator] if rule.comparator in shared else COMPARE_BY_RULE[rule.comparator](scene, rule))
        for rule in rules
    ]
