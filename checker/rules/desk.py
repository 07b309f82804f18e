"""What holds for all rules of a desk: ``desk.toml`` in its folder of rules switches off, and says which names are one.

off = ["scope", "quote-indirect"]         # families or rules

[aliases]
coalition = ["Koalition", "Allianz"]      # names that are one
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from pathlib import Path

from checker.model.errors import RuleError
from checker.model.frozen import frozen
from checker.rules.aliases import Aliases
from checker.rules.nearest import rule_hint

DESK_FILE = "desk.toml"


@frozen
class Desk:
    """What a desk says for all of its rules."""

    off: tuple[str, ...] = ()
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

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


def _unknown(folder: Path | None, name: str, known: Iterable[str]) -> str:
    from checker.rules.toml_places import line_of

    path = (folder or Path()) / DESK_FILE
    line = line_of(path.read_text(encoding="utf-8"), ("off",)) if path.is_file() else 1
    return f"{path}:{line}: off: no rule or family is called {name!r}: {rule_hint(name, known)}"
