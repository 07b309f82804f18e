"""Rules are data, ``rules/<id>.toml``, a frozen value each; `checker.rules.load` reads them.

A comparator is code and reports a *relation* between two values ("conflict", "near", "reworded"). A rule names the
comparator, says which relations it answers for and how severe each is, and holds the words, the reasons and the
executed examples. Rules know nothing of each other and are passed in, never registered.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import Any

from checker.model import Family, Severity
from checker.model.errors import RuleError
from checker.model.frozen import frozen
from checker.rules.aliases import NO_ALIASES, Aliases
from checker.rules.nearest import rule_hint

#: The comparators there are, and the relations each of them reports.
COMPARATORS: dict[str, frozenset[str]] = {
    "quantity": frozenset(
        {"conflict", "near", "precision", "scale", "unit", "points", "duration", "age", "inconsistent"}
    ),
    "date": frozenset({"conflict", "near", "time", "part", "period", "precision", "weekday"}),
    "list": frozenset({"count"}),
    "polarity": frozenset({"negation", "direction", "opposite"}),
    "certainty": frozenset({"allegation", "possibility", "plan", "projection", "question", "source", "unknown"}),
    "scope": frozenset({"apart", "quantifier", "restriction"}),
    "name": frozenset({"mismatch", "filler", "spelling", "inconsistent"}),
    "role": frozenset({"role", "swapped"}),
    "pattern": frozenset({"pattern"}),
    "terms": frozenset({"terms"}),
    "quote": frozenset({"meaning", "figure", "reworded", "shortened", "speaker", "indirect", "source"}),
}

IDENTIFIER = r"^[a-z]+(-[a-z]+)*$"


_WORDS = frozenset({"title", "message", "what", "why", "silent", "limits"})


@frozen
class Words:
    """The same text in German and in English."""

    de: str
    en: str

    def in_language(self, ui: str) -> str:
        return self.de if ui == "de" else self.en


#: A rule of a desk's own need not explain itself; the packed ones do, and a test holds them to it.
UNSAID = Words(de="–", en="–")


@frozen
class Example:
    """Two texts and what the rule finds between them. `finds` are pairs of passages, none means: it stays silent.

    An empty passage stands for no place on that side: the finding lies inside the other report.
    """

    name: str
    a: str
    b: str
    lang: str = "de"
    lang_b: str | None = None
    finds: tuple[tuple[str, str], ...] = ()
    severity: Severity | None = None


@frozen
class Rule:
    """One defect: what is compared, how severe each relation is, what to say, and examples of both kinds."""

    id: str
    family: Family
    comparator: str
    severity: dict[str, Severity]
    title: Words = Words(de="Eigene Regel", en="A rule of the desk")
    message: Words = Words(de="„{a}“ gegen „{b}“", en="“{a}” against “{b}”")
    what: Words = UNSAID
    why: Words = UNSAID
    silent: Words = UNSAID
    limits: Words = UNSAID
    source: str = ""
    params: dict[str, Any] = field(default_factory=dict)
    example: tuple[Example, ...] = ()
    enabled: bool = True


def rule_of(table: Mapping[str, Any]) -> Rule:
    """The rule that a table of the fields of `Rule` says, tables inside for `Words` and `Example`.

    Raises:
        KeyError, TypeError, ValueError: the table says no rule; `checker.rules.written` says what is wrong, and where.
    """
    told = {name: Words(**value) for name, value in table.items() if name in _WORDS}
    severity = {relation: Severity(value) for relation, value in table["severity"].items()}
    examples = tuple(_example_of(each) for each in table.get("example", ()))
    return Rule(**{**table, **told, "family": Family(table["family"]), "severity": severity, "example": examples})


def _example_of(table: Mapping[str, Any]) -> Example:
    severity = table.get("severity")
    finds = tuple((a, b) for a, b in table.get("finds", ()))
    return Example(**{**table, "finds": finds, "severity": None if severity is None else Severity(severity)})


def packed_rules() -> Path:
    """The folder of the rules that come with the checker, in a wheel and in an editable install.

    Raises:
        RuleError: the installation is broken and has none.
    """
    here = Path(__file__).resolve().parents[1]
    for folder in (here / "_rules", here.parent / "rules"):
        if any(folder.glob("*.toml")):
            return folder
    raise RuleError(f"{here}: the rules are missing from this installation; install fact-checker-diff again")


def rule_named(rules: Sequence[Rule], name: str) -> Rule:
    """The rule of that id.

    Raises:
        RuleError: there is none; the line names the nearest id.
    """
    for rule in rules:
        if rule.id == name:
            return rule
    raise RuleError(f"no rule is called {name!r}: {rule_hint(name, [rule.id for rule in rules])}")


def rules_hash(rules: Sequence[Rule], aliases: Aliases = NO_ALIASES) -> str:
    """Sixteen hexadecimal digits over all that can change a result; examples and explanations do not count."""
    told: list[object] = [
        {name: getattr(rule, name) for name in ("id", "family", "comparator", "severity", "params")} for rule in rules
    ]
    if aliases.groups:
        told.append(aliases.groups)
    return hashlib.sha256(json.dumps(told, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]
