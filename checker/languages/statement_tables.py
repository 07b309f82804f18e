"""The tables of a language that say how statements are told: how surely, denied, turned round, by whom."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from checker.languages.load import load
from checker.languages.shape.statements.certainty import Reservations
from checker.languages.shape.statements.held_back import HeldBack
from checker.languages.shape.statements.open_matters import OpenMatters
from checker.languages.shape.statements.operators import Operators
from checker.languages.shape.statements.opposites import Opposites
from checker.languages.shape.statements.outcomes import Outcomes
from checker.languages.shape.statements.polarity import Polarity
from checker.languages.shape.statements.sides import Sides
from checker.languages.shape.statements.ties import Ties
from checker.model.frozen import frozen


@frozen(slots=False)
class StatementTables:
    """Those tables of one language, each read at first use; see `checker.languages.language.Language`."""

    code: str

    @property
    def folder(self) -> Path:
        """Where the tables of the language are."""
        raise NotImplementedError

    @cached_property
    def reservations(self) -> Reservations:
        """Words that make less than a fact of a statement."""
        return load(Reservations, self.folder, "statements/certainty.toml")

    @cached_property
    def polarity(self) -> Polarity:
        """Negators, and words that carry no event."""
        return load(Polarity, self.folder, "statements/polarity.toml")

    @cached_property
    def opposites(self) -> Opposites:
        """Words that point in opposite ways."""
        return load(Opposites, self.folder, "statements/opposites.toml")

    @cached_property
    def operators(self) -> Operators:
        """Words that turn a statement."""
        return load(Operators, self.folder, "statements/operators.toml")

    @cached_property
    def outcomes(self) -> Outcomes:
        """Ways to tell the one and the other end of what a report tells once."""
        return load(Outcomes, self.folder, "statements/outcomes.toml")

    @cached_property
    def open_matters(self) -> OpenMatters:
        """Ways to leave a matter open and to settle it."""
        return load(OpenMatters, self.folder, "statements/open_matters.toml")

    @cached_property
    def held_back(self) -> HeldBack:
        """How a report says that it holds something back."""
        return load(HeldBack, self.folder, "statements/held_back.toml")

    @cached_property
    def sides(self) -> Sides:
        """Verbs and nouns that say who did it to whom."""
        return load(Sides, self.folder, "statements/sides.toml")

    @cached_property
    def ties(self) -> Ties:
        """Nouns that tie two names to each other."""
        return load(Ties, self.folder, "statements/ties.toml")
