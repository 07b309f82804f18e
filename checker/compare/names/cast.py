"""The names of a report, gathered: where each word of a name stands, and what stands around it."""

from __future__ import annotations

from checker.compare.scene import Telling
from checker.model import Span
from checker.model.frozen import frozen
from checker.values.names.likeness import fold
from checker.values.names.read import Name, read_names


@frozen
class Naming:
    """A word of a name where it stands: claim number, the name it belongs to, and its place in it."""

    claim: int
    name: Name
    at: int

    @property
    def word(self) -> str:
        return self.name.words[self.at]

    @property
    def span(self) -> Span:
        return self.name.places[self.at]

    @property
    def given(self) -> str:
        """The word of the name before this one, "" for none: a given name, where this is a family name."""
        return self.name.words[self.at - 1] if self.at else ""

    @property
    def beside(self) -> frozenset[str]:
        """The other words of the name, folded."""
        return frozenset(fold(word) for at, word in enumerate(self.name.words) if at != self.at and word[0].isupper())


#: Folded word of a name -> the places it stands in, in order.
Cast = dict[str, list[Naming]]


def read_cast(telling: Telling) -> Cast:
    """The names of a report by their words; words inside dates and abbreviations in capitals are left out."""
    cast: Cast = {}
    for number, claim in enumerate(telling.claims):
        for name in read_names(telling.text, claim.span, telling.document.language):
            for at, word in enumerate(name.words):
                place = name.places[at]
                if word.isupper() or not word[0].isupper() or any(date.span.overlaps(place) for date in claim.dates):
                    continue
                cast.setdefault(fold(word), []).append(Naming(number, name, at))
    return cast
