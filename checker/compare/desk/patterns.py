"""A value that a desk can spell as a regular expression and that has to agree: case numbers, flight numbers, ISINs."""

from __future__ import annotations

from checker.compare.scene import Agreement, Difference, Outcome, Place, Scene, Telling
from checker.model import Confidence, Span
from checker.rules.patterns import compiled, matches
from checker.rules.rule import Rule


def compare_patterns(scene: Scene, rule: Rule) -> Outcome:
    """Values that both reports hold are confirmed; what is left is a difference, where the sentences are candidates.

    One value left on each side is a difference too, however the sentences read: a report has one case number.

    Args:
        rule: its params hold ``pattern``, a regular expression; what its group ``value``, its first group, or all of it
            captures is compared without blanks and capitals.
    """
    pattern = str(rule.params["pattern"])
    a, b = (_values(telling, pattern) for telling in scene.tellings)
    agreements = tuple(
        Agreement(rule.family, Place(a[value][0][1], value), Place(b[value][0][1], value)) for value in a if value in b
    )
    left_a = {value: places for value, places in a.items() if value not in b}
    left_b = {value: places for value, places in b.items() if value not in a}
    differences = []
    candidates = {(pair.a, pair.b) for pair in scene.pairs}
    for value_a, places_a in left_a.items():
        for value_b, places_b in left_b.items():
            aligned = any((i, j) in candidates for i, _ in places_a for j, _ in places_b)
            lonely = len(left_a) == len(left_b) == 1
            if lonely or aligned:
                differences.append(
                    Difference(
                        relation="pattern",
                        confidence=Confidence.HIGH if aligned and lonely else Confidence.MEDIUM,
                        a=Place(places_a[0][1], value_a),
                        b=Place(places_b[0][1], value_b),
                        identity=(value_a, value_b),
                    )
                )
    return Outcome(tuple(differences), agreements)


def _values(telling: Telling, pattern: str) -> dict[str, list[tuple[int, Span]]]:
    """Each value with the claims and places it stands in."""
    expression = compiled(pattern)
    group: str | int = "value" if "value" in expression.groupindex else min(expression.groups, 1)
    found: dict[str, list[tuple[int, Span]]] = {}
    for number, claim in enumerate(telling.claims):
        for match in matches(pattern, telling.text, claim.span.start, claim.span.end):
            value = "".join((match[group] or "").split()).casefold()
            if value:
                found.setdefault(value, []).append((number, Span(*match.span(group))))
    return found
