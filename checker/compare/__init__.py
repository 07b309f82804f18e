"""The comparators by name. Each takes a scene and says what differs and what agrees; rules decide how bad that is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from checker.compare.dates import compare_dates
from checker.compare.lists import compare_lists
from checker.compare.quantities import compare_quantities
from checker.compare.quotes import compare_quotes
from checker.compare.scene import Outcome, Scene

__all__ = ["COMPARE"]

COMPARE: Mapping[str, Callable[[Scene], Outcome]] = MappingProxyType(
    {
        "date": compare_dates,
        "list": compare_lists,
        "quantity": compare_quantities,
        "quote": compare_quotes,
    }
)
