"""What clauses are known by."""

from __future__ import annotations

from checker.model.frozen import frozen


@frozen
class Clauses:
    """Tags of the tagger, and lower-case words.

    `finite` are tags of verbs that make a clause; `infinitive` those of a form that is finite where it ends a
    subordinate clause (", die Beiträge leisten"), but not behind an `infinitive_mark`. `relative` words open a relative
    clause where it ends with a verb, an apposition where it does not. `auxiliary` and `participle` are tags of verbs,
    `subject` those of words that can be what a clause is about; a figure alone can be ("15 verletzt"). `joining` words
    may join two main clauses, alone they join nouns too; `opening` words open a subordinate clause without a comma
    before them. `waiting` are tags of first words whose clause has its verb at the end: a piece without verb waits for
    it.
    """

    finite: frozenset[str] = frozenset()
    infinitive: frozenset[str] = frozenset()
    infinitive_mark: frozenset[str] = frozenset()
    relative: frozenset[str] = frozenset()
    auxiliary: frozenset[str] = frozenset()
    participle: frozenset[str] = frozenset()
    subject: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    waiting: frozenset[str] = frozenset()
