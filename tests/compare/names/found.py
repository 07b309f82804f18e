"""What the rules of names and roles find in two texts."""

from __future__ import annotations

from checker.model import Severity
from tests.program import diff

RULES = ("name-mismatch", "name-spelling", "role-mismatch")


def found(a: str, b: str, language: str) -> list[tuple[str, str, str]]:
    """Rule and both values of each alarm on a name or a role."""
    return [
        (finding.rule, finding.a.value, finding.b.value)
        for finding in diff(a, b, language_a=language, language_b=language).findings
        if finding.rule in RULES and finding.severity is not Severity.NOTE and finding.a and finding.b
    ]
