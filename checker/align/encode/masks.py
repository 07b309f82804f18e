"""Figures are masked before a claim is encoded, so that "elf" against "zehn" does not pull two claims apart."""

from __future__ import annotations

from collections.abc import Sequence

from checker.model import Span

MASK = "0"
"""What stands for a figure while its claim is encoded."""


def masked(text: str, spans: Sequence[Span]) -> str:
    """The text with each span replaced by `MASK`. Spans that overlap one before them are left out."""
    parts, at = [], 0
    for span in sorted(spans):
        if span.start >= at:
            parts += [text[at : span.start], MASK]
            at = span.end
    return "".join([*parts, text[at:]])
