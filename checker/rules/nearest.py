"""What a mistyped name was meant for."""

from __future__ import annotations

from collections.abc import Iterable

#: Below this likeness, in [0, 100], two names are two names.
NEAR = 60


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name a mistyped one was meant for; ``None`` where none is near."""
    from rapidfuzz import process

    found = process.extractOne(name, list(known), score_cutoff=NEAR)
    return found[0] if found else None


def rule_hint(name: str, known: Iterable[str]) -> str:
    """What to tell who named a rule that does not exist."""
    near = nearest(name, known)
    return f"did you mean {near}?" if near else "'checker rules' lists them"
