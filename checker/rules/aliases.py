"""Names that a desk takes for one: Koalition and Allianz, Kyjiw and Kiew. Told, never guessed.

An alias is put in place of the words when claims are read, before anything is compared, so every comparison sees it:
what is counted, who speaks, which name fills a slot, what a sentence is about.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property

from checker.languages import CODES
from checker.model import Claim, Quantity, Quote
from checker.model.frozen import frozen

#: Stands before the key of a group where it takes the place of words; no word of a text begins so.
MARK = "="


@frozen(slots=False)
class Aliases:
    """Groups of names; the names of one group are one. Names are held by their stems, so inflections count too."""

    groups: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @classmethod
    def of(cls, groups: Mapping[str, Iterable[str]]) -> Aliases:
        """From a table of lists: ``{"coalition": ["Koalition", "Allianz"]}``."""
        return cls(tuple(sorted((key, tuple(names)) for key, names in groups.items())))

    @cached_property
    def _by_language(self) -> dict[str, dict[frozenset[str], str]]:
        """In each language: the stems of every name -> what takes their place; a name may be of either language."""
        names = [(name, MARK + key.lower()) for key, group in self.groups for name in group]
        return {language: {_stems(name, language): alias for name, alias in names} for language in CODES}

    def stems(self, found: Iterable[str], language: str) -> frozenset[str]:
        """Content stems with each alias in the place of its own."""
        words = frozenset(found)
        if not self.groups:
            return words
        for name, alias in self._by_language.get(language, {}).items():
            if name and name <= words:
                words = words - name | {alias}
        return words

    def alias(self, name: str, language: str) -> str:
        """What stands for a name as a whole, ``""`` where no alias does."""
        return self._by_language.get(language, {}).get(_stems(name, language), "") if self.groups else ""

    def are_one(self, a: str, b: str, language_a: str, language_b: str) -> bool:
        """Whether the desk takes the two for one."""
        one = self.alias(a, language_a)
        return bool(one) and one == self.alias(b, language_b)

    def in_claims(self, claims: Iterable[Claim], language: str) -> tuple[Claim, ...]:
        """Claims whose counted things and speakers are their aliases where they have one."""
        if not self.groups:
            return tuple(claims)
        return tuple(
            replace(
                claim,
                quantities=tuple(self._quantity(each, language) for each in claim.quantities),
                quotes=tuple(self._quote(each, language) for each in claim.quotes),
            )
            for claim in claims
        )

    def _quantity(self, quantity: Quantity, language: str) -> Quantity:
        alias = self.alias(quantity.noun, language) if quantity.noun else ""
        return replace(quantity, concept=alias) if alias else quantity

    def _quote(self, quote: Quote, language: str) -> Quote:
        alias = self.alias(quote.speaker.name, language) if quote.speaker else ""
        return replace(quote, speaker=replace(quote.speaker, key=alias)) if quote.speaker and alias else quote


NO_ALIASES = Aliases()


def find_clash(groups: Mapping[str, Iterable[str]]) -> tuple[str, str, str] | None:
    """A name that stands in two groups, with the first and the second of them; a name can have one group alone."""
    seen: dict[str, str] = {}
    for key, names in groups.items():
        for name in names:
            if (first := seen.setdefault(name.casefold(), key)) != key:
                return name, first, key
    return None


def _stems(name: str, language: str) -> frozenset[str]:
    # imported here: reading claims is a heavy load for a run that ends with a first message
    from checker.claims.words import content_words

    return frozenset(content_words(name, language))
