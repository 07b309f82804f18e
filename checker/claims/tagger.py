"""Parts of speech by HanTa, its models loaded once a process and only when a word is to be tagged."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

LONGEST_WORD = 60
"""Letters. Longer "words" are none, and their analysis grows with the square of their length."""


@cache
def tagger(model: str) -> Any:
    """The HanTa tagger of a model file such as "morphmodel_ger.pgz"; a quarter of a second at first use."""
    from HanTa import HanoverTagger

    return HanoverTagger.HanoverTagger(model)


def tag(words: Sequence[str], model: str) -> list[str]:
    """The tag of each word of a sentence, STTS for German, C5 for English."""
    safe = [word if len(word) <= LONGEST_WORD else "X" for word in words]
    return [str(found[2]) for found in tagger(model).tag_sent(safe)] if safe else []
