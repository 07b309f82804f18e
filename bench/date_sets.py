"""Scores the reader of dates on KRAUTS (dates_de), on Recognizers-Text (recognizers) and on duckling (duckling_de).

Each measurement takes the rows of its set and gives figures and one line for each miss. What no report could compare
is left out by class; the class is decided from the case's own gold and words, never from what was read. The classes
and their reasons are in `date_sets_cases.LEFT_OUT`, their counts among the figures.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from date_sets_duckling import score_duckling
from date_sets_recognizers import score_recognizers
from date_sets_timex import score_dates_de
from rows import Row

SETS: dict[str, Callable[[list[dict[str, Any]]], tuple[list[Row], list[str]]]] = {
    "dates_de": score_dates_de,
    "recognizers": score_recognizers,
    "duckling_de": score_duckling,
}
