"""What became of a text from one version to the next: what changed in fact, what came, what went."""

from __future__ import annotations

from enum import StrEnum

from checker.model.document import Document
from checker.model.frozen import frozen
from checker.model.report import Evidence, Family, Provenance


class Became(StrEnum):
    """What became of a fact, a quotation or a sentence."""

    CHANGED = "changed"
    ADDED = "added"
    DROPPED = "dropped"


class Outcome(StrEnum):
    """Whether a new version says what its note of a correction says it does."""

    DONE = "done"
    STANDS = "stands"  # what is said to be wrong still stands in the text
    MISSING = "missing"  # what is said to be right stands nowhere but in the note


@frozen
class Change:
    """One change. `old` is ``None`` for what was added, `new` for what was dropped.

    `family` says what changed inside a sentence that stayed, by the families of findings; ``None`` for a sentence that
    was added or dropped as a whole.
    """

    became: Became
    family: Family | None
    old: Evidence | None
    new: Evidence | None


@frozen
class Correction:
    """What a note in the new version says was wrong and is right, in its own words, where, and whether it holds.

    `at` is where what was wrong still stands, or where what is right stands now; ``None`` where neither does.
    """

    wrong: str
    right: str
    note: Evidence
    outcome: Outcome
    at: Evidence | None = None


@frozen
class Revision:
    """Two versions of one text. Changes stand in the order of the new one, what was dropped behind what it followed.

    `kept` counts sentences that stayed, whatever typing mended in them and wherever they moved; `reworded` are those
    told in other words without a change of fact, the old and the new place of each.
    """

    old: Document
    new: Document
    changes: tuple[Change, ...]
    corrections: tuple[Correction, ...]
    kept: int
    reworded: tuple[tuple[Evidence, Evidence], ...]
    made_by: Provenance

    @property
    def counts(self) -> bool:
        """Whether anything changed in fact, or a correction that was announced was not made."""
        return bool(self.changes) or any(each.outcome is not Outcome.DONE for each in self.corrections)
