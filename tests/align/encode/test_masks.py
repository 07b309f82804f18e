"""Masks: what stands for the figures of a claim while it is encoded."""

from __future__ import annotations

from checker.align.encode import masked
from checker.model import Span


def test_figures_are_replaced_by_a_mark() -> None:
    text = "Rund 5000 Menschen und elf Hunde"
    assert masked(text, [Span(23, 26), Span(5, 9)]) == "Rund 0 Menschen und 0 Hunde"
    assert masked(text, []) == text
    assert masked(text, [Span(5, 9), Span(7, 26)]) == "Rund 0 Menschen und elf Hunde"
