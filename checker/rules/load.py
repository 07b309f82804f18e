"""The rules that hold: those that come with the checker, those of a desk over them, and what its ``desk.toml`` says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from checker.model.errors import RuleError
from checker.model.kept import kept
from checker.rules.desk import DESK_FILE, Desk
from checker.rules.rule import Rule, packed_rules, rule_of


def load_rules(folder: Path | None = None) -> tuple[Rule, ...]:
    """The packed rules, and over them those of `folder`.

    A file of a packed rule's id overrides the fields it names (one severity, one message, ``enabled = false``), any
    other adds a rule; ``desk.toml`` switches rules and families off.

    Returns:
        Rules sorted by id.

    Raises:
        RuleError: the folder is missing or empty, or a file is broken; the line names file, line and field.
    """
    rules = {rule.id: rule for rule in _packed()}
    if folder is not None:
        if not folder.is_dir():
            raise RuleError(f"{folder}: no such folder of rules; give --rules a folder of *.toml files")
        own = {rule.id: rule for rule in _own(folder, rules)}
        if not own and not (folder / DESK_FILE).is_file():
            raise RuleError(f"{folder}: no rules in this folder; a rule is a file <id>.toml")
        rules |= own
    off = load_desk(folder).switched_off(folder, rules, [rule.family for rule in rules.values()])
    on = [rule for rule in rules.values() if rule.enabled and off.isdisjoint({rule.id, rule.family})]
    return tuple(sorted(on, key=lambda rule: rule.id))


def load_desk(folder: Path | None) -> Desk:
    """The ``desk.toml`` of a folder of rules; an empty one where there is none.

    Raises:
        RuleError: the file is broken; the line names file, line and field.
    """
    path = folder / DESK_FILE if folder else None
    if path is None or not path.is_file():
        return Desk()
    from checker.rules.written import read_desk

    return read_desk(path)


def _packed() -> list[Rule]:
    """The rules that come with the checker, as they stand there; a test holds them to what is asked of a desk's own."""
    folder = packed_rules()
    try:
        return [rule_of(table) for table in _tables(folder).values()]
    except (KeyError, TypeError, ValueError):  # an installation that was changed: say what is wrong
        from checker.rules.written import read_rule

        return [read_rule(path) for path in sorted(folder.glob("*.toml"))]


@cache
def _tables(folder: Path) -> dict[str, dict[str, Any]]:
    """What the packed rules say, by the names of their files."""
    paths = sorted(folder.glob("*.toml"))
    return kept("rules", paths, lambda: {path.stem: _table(path) for path in paths})


def _table(path: Path) -> dict[str, Any]:
    import tomllib

    return {"id": path.stem, **tomllib.loads(path.read_text(encoding="utf-8"))}


def _own(folder: Path, packed: Mapping[str, Rule]) -> Iterator[Rule]:
    from checker.rules.written import read_rule

    for path in sorted(folder.glob("*.toml")):
        if path.name != DESK_FILE:
            yield read_rule(path, _tables(packed_rules())[path.stem] if path.stem in packed else None)
