"""Figures and courses that were made comparable: "saisonbereinigt nahm die Arbeitslosigkeit zu"."""

from __future__ import annotations

from checker.languages import pack


def is_adjusted(text: str, language: str) -> bool:
    """Whether words tell a figure, or where it goes, without what every season or every year brings."""
    return any(part in text.lower() for part in pack(language).belonging.adjusted)
