"""Words around a slot that a common noun fills."""

from __future__ import annotations

from checker.model.frozen import frozen


@frozen
class Fillers:
    """What something ran into, what it lies between. Lower case.

    `impact` are finite forms and participles of verbs of impact. `hits` are prepositions before what is hit;
    `hits_bare` lead to a place as well, and count before a bare noun behind the verb or one of `accusatives` alone.
    `determiners` stand before a noun. `adjectives` are tags of words between a determiner and its noun where nouns have
    no capital. `loose_compounds` says that a noun before a noun is part of a compound, so that only the last is the
    head. `nowhere` are nouns behind those prepositions that are no thing to hit. "`between` x `joining` y" fills two
    slots. Nouns of one line of `alike` may name one thing, by themselves or as the head of a compound.
    """

    impact: frozenset[str] = frozenset()
    hits: frozenset[str] = frozenset()
    hits_bare: frozenset[str] = frozenset()
    accusatives: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    adjectives: tuple[str, ...] = ()
    loose_compounds: bool = False
    nowhere: frozenset[str] = frozenset()
    between: str = ""
    joining: str = ""
    alike: tuple[tuple[str, ...], ...] = ()
