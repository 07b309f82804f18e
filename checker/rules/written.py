"""Rules and the desk's own file as people write them: every field checked, every fault told with file, line and field.

Loaded for the files of a desk alone: those that come with the checker are checked by its tests.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, ValidationInfo, field_validator

from checker.model import Family, Severity
from checker.model.errors import RuleError
from checker.rules.aliases import find_clash
from checker.rules.desk import Desk
from checker.rules.patterns import compiled
from checker.rules.rule import COMPARATORS, IDENTIFIER, Rule, rule_of
from checker.rules.toml_places import first_fault, line_of, read_toml

#: What a message may name. Filled in by the pipeline from a comparator's difference.
MESSAGE_FIELDS = frozenset(
    {"a", "b", "here", "value_a", "value_b", "noun", "speaker", "speaker_a", "speaker_b", "changed"}
)


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _Words(_Strict):
    de: str = Field(min_length=1)
    en: str = Field(min_length=1)


class _Example(_Strict):
    name: str
    a: str
    b: str
    lang: str = "de"
    lang_b: str | None = None
    finds: tuple[tuple[str, str], ...] = ()
    severity: Severity | None = None


class _Rule(_Strict):
    """A `Rule` with its fields checked; what a file leaves out keeps the default of the rule."""

    id: Annotated[str, Field(pattern=IDENTIFIER)]
    family: Family
    comparator: str
    severity: dict[str, Severity]
    title: _Words | None = None
    message: _Words | None = None
    what: _Words | None = None
    why: _Words | None = None
    silent: _Words | None = None
    limits: _Words | None = None
    source: str = ""
    params: dict[str, Any] = Field(default_factory=dict, validate_default=True)
    example: tuple[_Example, ...] = ()
    enabled: bool = True

    @field_validator("comparator")
    @classmethod
    def _known_comparator(cls, name: str) -> str:
        if name not in COMPARATORS:
            raise ValueError(f"no comparator is called {name!r}; there are {', '.join(sorted(COMPARATORS))}")
        return name

    @field_validator("message")
    @classmethod
    def _known_fields(cls, message: _Words) -> _Words:
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


class _Desk(_Strict):
    off: tuple[str, ...] = ()
    aliases: dict[str, Annotated[tuple[str, ...], Field(min_length=2)]] = Field(default_factory=dict)

    @field_validator("aliases")
    @classmethod
    def _one_group_a_name(cls, groups: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        for key, names in groups.items():
            for name in names:
                if not any(char.isalpha() for char in name):
                    raise ValueError(f"{key}: {name!r} is no name")
        if clash := find_clash(groups):
            name, first, second = clash
            raise ValueError(f"{name!r} stands in two groups, {first!r} and {second!r}")
        return groups


def read_rule(path: Path, packed: Mapping[str, Any] | None = None) -> Rule:
    """The rule of a file; `packed` is what the packed rule of the same id says, and the file goes over it.

    Raises:
        RuleError: the file is broken; the line names file, line and field.
    """
    source, content = read_toml(path, str(path), RuleError)
    content.setdefault("id", path.stem)
    if packed is not None:
        content = _overridden(packed, content)
    try:
        checked = _Rule.model_validate(content)
    except ValidationError as error:
        raise RuleError(first_fault(str(path), source, error, list(_Rule.model_fields))) from None
    if checked.id != path.stem:
        line = line_of(source, ("id",))
        raise RuleError(f"{path}:{line}: id: {checked.id!r} is not the name of its file; rename one of them")
    return rule_of(checked.model_dump(exclude_unset=True))


def read_desk(path: Path) -> Desk:
    """What a desk's own file says. Raises RuleError where it is broken; the line names file, line and field."""
    source, content = read_toml(path, str(path), RuleError)
    try:
        checked = _Desk.model_validate(content)
    except ValidationError as error:
        raise RuleError(first_fault(str(path), source, error, list(_Desk.model_fields))) from None
    return Desk(checked.off, checked.aliases)


def _overridden(base: Mapping[str, Any], content: Mapping[str, Any]) -> dict[str, Any]:
    """The tables of `base` with the fields of `content` over them; lists, such as examples, are replaced whole."""
    merged = dict(base)
    for key, value in content.items():
        both = isinstance(value, dict) and isinstance(merged.get(key), dict)
        merged[key] = _overridden(merged[key], value) if both else value
    return merged
