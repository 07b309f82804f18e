"""Lemmas and parts of speech by HanTa, its models loaded once a process and only when a word is to be read."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

LONGEST_WORD = 60
"""Letters. Longer "words" are none, and their analysis grows with the square of their length."""

REMEMBERED = 20_000
"""Analyses of words that are kept: more than the different words of a long report."""


@cache
def tagger(model: str) -> Any:
    """The HanTa tagger of a model file such as "morphmodel_ger.pgz"; a quarter of a second at first use."""
    from HanTa import HanoverTagger

    loaded = HanoverTagger.HanoverTagger(model)
    # a report repeats its words, and the analysis of one is what takes the time
    loaded.analyze_forward = lru_cache(REMEMBERED)(loaded.analyze_forward)
    return loaded
