"""How news says that somebody is of a country where its language is not spoken."""

from __future__ import annotations

from checker.model.frozen import frozen


@frozen
class Foreign:
    """Names of `countries` in lower case; those of `before_hyphen` are one only there: "US-Präsident".

    The adjectives are those of the nations. `adjective_endings` and `country_endings` are patterns of what may follow.
    """

    countries: frozenset[str] = frozenset()
    before_hyphen: frozenset[str] = frozenset()
    adjective_endings: str = ""
    country_endings: str = ""
