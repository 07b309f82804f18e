"""Rules are data: ``rules/<id>.toml`` -> ``tuple[Rule, ...]``, validated, with the place of a fault in the file.

A comparator is code and reports a *relation* between two values ("conflict", "near", "reworded"). A rule names the
comparator, says which relations it answers for and how severe each is, and holds the words, the reasons and the
executed examples. Rules know nothing of each other and are passed in, never registered.
"""

from __future__ import annotations

import hashlib
import json
import string
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, ValidationInfo, field_validator

from checker.model import Family, Severity
from checker.model.errors import RuleError
from checker.rules.aliases import NO_ALIASES, Aliases
from checker.rules.desk import DESK_FILE, load_desk
from checker.rules.nearest import rule_hint
from checker.rules.patterns import compiled
from checker.rules.toml_places import first_fault, line_of, read_toml

#: What a message may name. Filled in by the pipeline from a comparator's difference.
MESSAGE_FIELDS = frozenset(
    {"a", "b", "here", "value_a", "value_b", "noun", "speaker", "speaker_a", "speaker_b", "changed"}
)

#: The comparators there are, and the relations each of them reports.
COMPARATORS: dict[str, frozenset[str]] = {
    "quantity": frozenset(
        {"conflict", "near", "precision", "scale", "unit", "points", "duration", "age", "inconsistent"}
    ),
    "date": frozenset({"conflict", "near", "time", "part", "period", "precision", "weekday"}),
    "list": frozenset({"count"}),
    "polarity": frozenset({"negation", "direction", "opposite"}),
    "certainty": frozenset({"allegation", "possibility", "plan", "projection", "question", "source", "unknown"}),
    "scope": frozenset({"quantifier", "restriction"}),
    "name": frozenset({"mismatch", "filler", "spelling"}),
    "role": frozenset({"role"}),
    "pattern": frozenset({"pattern"}),
    "terms": frozenset({"terms"}),
    "quote": frozenset({"meaning", "figure", "reworded", "shortened", "speaker", "indirect", "source"}),
}

IDENTIFIER = r"^[a-z]+(-[a-z]+)*$"


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Words(_Strict):
    """The same text in German and in English."""

    de: str = Field(min_length=1)
    en: str = Field(min_length=1)

    def in_language(self, ui: str) -> str:
        return self.de if ui == "de" else self.en


#: A rule of a desk's own need not explain itself; the packed ones do, and a test holds them to it.
UNSAID = Words(de="–", en="–")


class Example(_Strict):
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


class Rule(_Strict):
    """One defect: what is compared, how severe each relation is, what to say, and examples of both kinds."""

    id: Annotated[str, Field(pattern=IDENTIFIER)]
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
    params: dict[str, Any] = Field(default_factory=dict, validate_default=True)
    example: tuple[Example, ...] = ()
    enabled: bool = True

    @field_validator("comparator")
    @classmethod
    def _known_comparator(cls, name: str) -> str:
        if name not in COMPARATORS:
            raise ValueError(f"no comparator is called {name!r}; there are {', '.join(sorted(COMPARATORS))}")
        return name

    @field_validator("message")
    @classmethod
    def _known_fields(cls, message: Words) -> Words:
        for template in (message.de, message.en):
            try:
                parts = [part for part in string.Formatter().parse(template) if part[1] is not None]
            except ValueError as error:
                raise ValueError(f"{template!r}: {error}; write {{{{ and }}}} for a literal brace") from None
            if any(form or conversion for _, _, form, conversion in parts):
                raise ValueError(f"{template!r}: a field is a name in braces, {{a}}, and nothing else")
            if unknown := sorted({str(field) for _, field, _, _ in parts} - MESSAGE_FIELDS):
                raise ValueError(f"{template!r} names {unknown[0]!r}; a message may name {sorted(MESSAGE_FIELDS)}")
        return message

    @field_validator("severity")
    @classmethod
    def _known_relations(cls, severity: dict[str, Severity], info: ValidationInfo) -> dict[str, Severity]:
        known = COMPARATORS.get(info.data.get("comparator", ""), frozenset(severity))
        if unknown := sorted(set(severity) - known):
            raise ValueError(f"the comparator reports no {unknown[0]!r}; it reports {', '.join(sorted(known))}")
        if not severity:
            raise ValueError(f"name at least one relation: {', '.join(sorted(known))}")
        return severity

    @field_validator("params")
    @classmethod
    def _complete_params(cls, params: dict[str, Any], info: ValidationInfo) -> dict[str, Any]:
        check = _PARAMS.get(info.data.get("comparator", ""))
        if check is not None:
            check(params)
        return params


def _check_pattern(params: dict[str, Any]) -> None:
    pattern = params.get("pattern")
    if not isinstance(pattern, str):
        raise ValueError("pattern: missing; give a regular expression, in '...' so that backslashes stay")
    try:
        compiled(pattern)
    except ValueError as error:
        raise ValueError(f"pattern: not a regular expression: {error}") from None


def _check_terms(params: dict[str, Any]) -> None:
    groups = params.get("groups")
    words = isinstance(groups, list) and all(
        isinstance(group, list) and group and all(isinstance(word, str) and word.strip("*") for word in group)
        for group in groups
    )
    if not words or len(params["groups"]) < 2:
        raise ValueError('groups: give at least two groups of words: [["Mord"], ["Totschlag"]]')


_PARAMS: dict[str, Callable[[dict[str, Any]], None]] = {"pattern": _check_pattern, "terms": _check_terms}


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


def load_rules(folder: Path | None = None) -> tuple[Rule, ...]:
    """The packed rules, and over them those of `folder`.

    A file of a packed rule's id overrides the fields it names (one severity, one message, ``enabled = false``), any
    other adds a rule; ``desk.toml`` switches rules and families off.

    Returns:
        Rules sorted by id.

    Raises:
        RuleError: the folder is missing or empty, or a file is broken; the line names file, line and field.
    """
    rules = {rule.id: rule for rule in _rules_in(packed_rules())}
    if folder is not None:
        if not folder.is_dir():
            raise RuleError(f"{folder}: no such folder of rules; give --rules a folder of *.toml files")
        own = {rule.id: rule for rule in _rules_in(folder, rules)}
        if not own and not (folder / DESK_FILE).is_file():
            raise RuleError(f"{folder}: no rules in this folder; a rule is a file <id>.toml")
        rules |= own
    off = load_desk(folder).switched_off(folder, rules, [rule.family for rule in rules.values()])
    on = [rule for rule in rules.values() if rule.enabled and off.isdisjoint({rule.id, rule.family})]
    return tuple(sorted(on, key=lambda rule: rule.id))


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
        rule.model_dump(mode="json", include={"id", "family", "comparator", "severity", "params"}) for rule in rules
    ]
    if aliases.groups:
        told.append(aliases.groups)
    return hashlib.sha256(json.dumps(told, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]


def _rules_in(folder: Path, packed: Mapping[str, Rule] = MappingProxyType({})) -> Iterator[Rule]:
    for path in sorted(folder.glob("*.toml")):
        if path.name == DESK_FILE:
            continue
        yield _read_rule(path, packed.get(path.stem))


def _overridden(base: Mapping[str, Any], content: Mapping[str, Any]) -> dict[str, Any]:
    """The tables of `base` with the fields of `content` over them; lists, such as examples, are replaced whole."""
    merged = dict(base)
    for key, value in content.items():
        both = isinstance(value, dict) and isinstance(merged.get(key), dict)
        merged[key] = _overridden(merged[key], value) if both else value
    return merged


def _read_rule(path: Path, packed: Rule | None = None) -> Rule:
    source, content = read_toml(path, str(path), RuleError)
    content.setdefault("id", path.stem)
    if packed is not None:
        content = _overridden(packed.model_dump(mode="json", exclude_defaults=True), content)
    try:
        rule = Rule.model_validate(content)
    except ValidationError as error:
        raise RuleError(first_fault(str(path), source, error, list(Rule.model_fields))) from None
    if rule.id != path.stem:
        line = line_of(source, ("id",))
        raise RuleError(f"{path}:{line}: id: {rule.id!r} is not the name of its file; rename one of them")
    return rule
