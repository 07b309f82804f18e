"""English words around a slot that a noun fills: what something ran into, what it lies between. Data."""

from __future__ import annotations

from checker.languages.tables import listed

IMPACT = listed(
    """
    crashed crashes crashing slammed slams slamming smashed smashes smashing ploughed plowed collided collides
    rammed rams
    """
)

HITS = frozenset(("into", "against"))
HITS_BARE: frozenset[str] = frozenset()
ACCUSATIVES: frozenset[str] = frozenset()
DETERMINERS = listed("a an the its his her their")

NOWHERE = listed("time wind night")

BETWEEN, AND = "between", "and"

#: Nouns of one line may name one thing. Lower case.
ALIKE = (
    "car vehicle van truck lorry bus taxi pickup suv sedan",
    "wall house building facade home barn fence gate store shop",
    "person man woman child pedestrian cyclist boy girl",
    "train tram locomotive carriage",
    "tree oak trunk",
    "barrier guardrail post pole pillar lamppost sign",
    "ship boat ferry barge",
    "rock mountain hill ground cliff mountainside",
)
