"""The tagger of a language and what its tags mean."""

from __future__ import annotations

from checker.model.frozen import frozen


@frozen
class Tagging:
    """`model` is HanTa's file; without one no word is tagged."""

    model: str = ""
