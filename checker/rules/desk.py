"""What holds for all rules of a desk: ``desk.toml`` in its folder of rules switches off, and says which names are one.

off = ["scope", "quote-indirect"]         # families or rules

[aliases]
coalition = ["Koalition", "Allianz"]      # names that are one
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from checker.model.errors import RuleError
from checker.rules.aliases import Aliases, find_clash
from checker.rules.nearest import rule_hint
from checker.rules.toml_places import first_fault, line_of, read_toml

DESK_FILE = "desk.toml"

_Names = Annotated[tuple[str, ...], Field(min_length=2)]


class Desk(BaseModel):
    """What a desk says for all of its rules."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    off: tuple[str, ...] = ()
    aliases: dict[str, _Names] = Field(default_factory=dict)

    @field_validator("aliases")
    @classmethod
    def _one_group_a_name(cls, groups: dict[str, _Names]) -> dict[str, _Names]:
        for key, names in groups.items():
            for name in names:
                if not any(char.isalpha() for char in name):
                    raise ValueError(f"{key}: {name!r} is no name")
        if clash := find_clash(groups):
            name, first, second = clash
            raise ValueError(f"{name!r} stands in two groups, {first!r} and {second!r}")
        return groups

    @property
    def named(self) -> Aliases:
        return Aliases.of(self.aliases)

    def switched_off(self, folder: Path | None, rules: Iterable[str], families: Iterable[str]) -> frozenset[str]:
        """The rules and families that are off.

        Raises:
            RuleError: one of them does not exist; the line names the nearest.
        """
        known = sorted({*rules, *families})
        for name in self.off:
            if name not in known:
                raise RuleError(_unknown(folder, name, known))
        return frozenset(self.off)


def load_desk(folder: Path | None) -> Desk:
    """The ``desk.toml`` of a folder of rules; an empty one where there is none.

    Raises:
        RuleError: the file is broken; the line names file, line and field.
    """
    path = folder / DESK_FILE if folder else None
    if path is None or not path.is_file():
        return Desk()
    source, content = read_toml(path, str(path), RuleError)
    try:
        return Desk.model_validate(content)
    except ValidationError as error:
        raise RuleError(first_fault(str(path), source, error, list(Desk.model_fields))) from None


def _unknown(folder: Path | None, name: str, known: Iterable[str]) -> str:
    path = (folder or Path()) / DESK_FILE
    line = line_of(path.read_text(encoding="utf-8"), ("off",)) if path.is_file() else 1
    return f"{path}:{line}: off: no rule or family is called {name!r}: {rule_hint(name, known)}"
