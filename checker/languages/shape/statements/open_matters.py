"""Ways to leave a matter open and to settle it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen

#: A matter -> regular expressions, searched in one sentence; `{name}` stands for one of the parts.
Patterns = Mapping[str, tuple[str, ...]]


@frozen
class OpenMatters:
    """`open` leave a matter (cause, end, vote, appeal) open, `settled` state it.

    A sentence with one of `hedged` only supposes, asks or quotes. `lasting` tell of a state that has an end. `voting`
    finds, whatever the case of letters, that a text tells of a vote. `parties` finds whose an appeal is. `parts`: name
    -> what `{name}` stands for.
    """

    open: Patterns = field(default_factory=dict)
    settled: Patterns = field(default_factory=dict)
    hedged: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()
    voting: str = ""
    parties: Patterns = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
