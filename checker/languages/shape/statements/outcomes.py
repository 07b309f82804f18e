"""The two ends of what a full report tells once: a driver was sober or not, a dam held or broke."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen

#: A kind of outcome -> regular expressions, searched in one sentence; `{name}` stands for one of the parts.
Patterns = Mapping[str, tuple[str, ...]]


@frozen
class Outcomes:
    """`one` and `other` tell the ends, whatever the case of letters; a sentence that tells the other tells not the one.

    A sentence with one of `demanded` tells what somebody asks for. Of the kinds of `of_several` a report may tell more
    than once, of several things. `parts`: name -> what `{name}` stands for.
    """

    one: Patterns = field(default_factory=dict)
    other: Patterns = field(default_factory=dict)
    of_several: frozenset[str] = frozenset()
    demanded: frozenset[str] = frozenset()
    parts: Mapping[str, str] = field(default_factory=dict)
