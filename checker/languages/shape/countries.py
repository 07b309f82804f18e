"""Countries by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen


@frozen
class Countries:
    """`names`: a country, ISO 3166 in lower case -> its names as written, of one word or several."""

    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
