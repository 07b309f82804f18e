"""Words before a stop."""

from __future__ import annotations

from checker.model.frozen import frozen


@frozen
class Sentences:
    """How the ends that the detector finds are mended.

    `detector` is the language whose rules find them. `words` are full words that the detector takes for abbreviations
    of streets, days or units ("Alles ist weg. Wir ..." ends there), `abbreviations` those it does not know, which never
    end a sentence before a capital; both in lower case without the stop. `openers` are capitalised words that begin a
    sentence after "45.", where a noun would make the number an ordinal.
    """

    detector: str = "en"
    words: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
