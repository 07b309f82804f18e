"""Rules are data: ``rules/<id>.toml`` -> ``tuple[Rule, ...]``, validated, with the place of a fault in the file.

A comparator is code and reports a *relation* between two values ("conflict", "near", "reworded"). A rule names the
comparator, says which relations it answers for and how severe each is, and holds the words, the reasons and the
executed examples. Rules know nothing of each other and are passed in, never registered.
"""

from __future__ import annotations

import hashlib
import json
import re
import string
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, ValidationInfo, field_validator

from checker.errors import RuleError
from checker.model import Family, Severity

#: What a message may name. Filled in by the pipeline from a comparator's difference.
MESSAGE_FIELDS = frozenset(
    {"a", "b", "here", "value_a", "value_b", "noun", "speaker", "speaker_a", "speaker_b", "changed"}
)

#: The comparators there are, and the relations each of them reports.
COMPARATORS: dict[str, frozenset[str]] = {
    "quantity": frozenset({"conflict", "near", "precision"}),
    "date": frozenset({"conflict", "near", "time", "precision", "weekday"}),
    "list": frozenset({"count"}),
    "quote": frozenset({"meaning", "reworded", "shortened", "speaker"}),
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
    title: Words
    message: Words
    what: Words
    why: Words
    silent: Words
    limits: Words
    source: str
    params: dict[str, Any] = Field(default_factory=dict)
    example: tuple[Example, ...] = ()

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
                fields = {field for _, field, _, _ in string.Formatter().parse(template) if field is not None}
            except ValueError as error:
                raise ValueError(f"{template!r}: {error}; write {{{{ and }}}} for a literal brace") from None
            if unknown := sorted(fields - MESSAGE_FIELDS):
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


def packed_rules() -> Path:
    """The folder of the rules that come with the checker, in a wheel and in an editable install.

    Raises:
        RuleError: the installation is broken and has none.
    """
    here = Path(__file__).resolve().parent
    for folder in (here / "_rules", here.parent / "rules"):
        if any(folder.glob("*.toml")):
            return folder
    raise RuleError(f"{here}: the rules are missing from this installation; install fact-checker-diff again")


def load_rules(folder: Path | None = None) -> tuple[Rule, ...]:
    """The packed rules, and over them those of `folder`: a file of the same id replaces, any other adds.

    Returns:
        Rules sorted by id.

    Raises:
        RuleError: the folder is missing or empty, or a file is broken; the line names file, line and field.
    """
    rules = {rule.id: rule for rule in _rules_in(packed_rules())}
    if folder is not None:
        if not folder.is_dir():
            raise RuleError(f"{folder}: no such folder of rules; give --rules a folder of *.toml files")
        own = {rule.id: rule for rule in _rules_in(folder)}
        if not own:
            raise RuleError(f"{folder}: no rules in this folder; a rule is a file <id>.toml")
        rules |= own
    return tuple(rules[name] for name in sorted(rules))


def rule_named(rules: Sequence[Rule], name: str) -> Rule:
    """The rule of that id.

    Raises:
        RuleError: there is none; the line names the nearest id.
    """
    for rule in rules:
        if rule.id == name:
            return rule
    from rapidfuzz import process

    nearest = process.extractOne(name, [rule.id for rule in rules], score_cutoff=60)
    hint = f"did you mean {nearest[0]}?" if nearest else "'checker rules' lists them"
    raise RuleError(f"no rule is called {name!r}: {hint}")


def rules_hash(rules: Sequence[Rule]) -> str:
    """Sixteen hexadecimal digits over all that can change a result; examples and explanations do not count."""
    told = [
        rule.model_dump(mode="json", include={"id", "family", "comparator", "severity", "params"}) for rule in rules
    ]
    return hashlib.sha256(json.dumps(told, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]


def _rules_in(folder: Path) -> Iterator[Rule]:
    for path in sorted(folder.glob("*.toml")):
        yield _read_rule(path)


def _read_rule(path: Path) -> Rule:
    try:
        source = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise RuleError(f"{path}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise RuleError(f"{path}:{line}: not UTF-8; save the rule as UTF-8") from None
    try:
        content = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise RuleError(_syntax_fault(path, source, error)) from None
    content.setdefault("id", path.stem)
    try:
        rule = Rule.model_validate(content)
    except ValidationError as error:
        raise RuleError(_first_fault(path, source, error)) from None
    if rule.id != path.stem:
        line = _line_of(source, ("id",))
        raise RuleError(f"{path}:{line}: id: {rule.id!r} is not the name of its file; rename one of them")
    return rule


def _syntax_fault(path: Path, source: str, error: tomllib.TOMLDecodeError) -> str:
    place = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
    line = int(place[1]) if place else source.count("\n") + 1
    told = re.sub(r"\s*\(at .*\)$", "", str(error))
    return f"{path}:{line}: not valid TOML: {told}"


def _first_fault(path: Path, source: str, error: ValidationError) -> str:
    fault = error.errors(include_url=False)[0]
    place = tuple(str(part) for part in fault["loc"])
    told = fault["msg"].removeprefix("Value error, ")
    if fault["type"] == "extra_forbidden":
        told = "unknown field; " + "known are " + ", ".join(sorted(Rule.model_fields))
    if fault["type"] == "missing":
        told = "this field is required"
    field = ".".join(place) or "rule"
    return f"{path}:{_line_of(source, place)}: {field}: {told}"


def _line_of(source: str, place: Sequence[str]) -> int:
    """The line of a field: its table's header, then its key inside that table. Line 1 where neither stands there."""
    lines = source.split("\n")
    names = [part for part in place if not part.isdigit()]
    nth = next((int(part) for part in place if part.isdigit()), 0)
    if not names:
        return 1
    header = re.compile(rf"^\s*\[\[?\s*{re.escape(names[0])}\s*\]\]?")
    tables = [number for number, line in enumerate(lines) if header.match(line)]
    if not tables:
        return _key_line(lines, 0, names[0]) or 1
    start = tables[min(nth, len(tables) - 1)]
    return (_key_line(lines, start + 1, names[1]) if len(names) > 1 else None) or start + 1


def _key_line(lines: Sequence[str], start: int, key: str) -> int | None:
    """The 1-based line of a key from line `start` (0-based) on, before the next table."""
    assigned = re.compile(rf"^\s*{re.escape(key)}\s*[.=]")
    for number in range(start, len(lines)):
        if lines[number].startswith("["):
            return None
        if assigned.match(lines[number]):
            return number + 1
    return None
