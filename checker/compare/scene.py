"""What a comparator sees, and what it says: two tellings of one event, and the differences between them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import field, fields, replace
from datetime import date
from functools import cached_property
from itertools import chain
from typing import Any, TypeVar

from checker.align.parts import likeness
from checker.align.slots.features import held
from checker.align.vectors import Vectors, likeness_of_quotes
from checker.claims.words import content_words
from checker.languages import pack
from checker.model import Claim, Confidence, Document, Entity, Family, Pair, Quote, Side, Span, UnitClass
from checker.model.frozen import frozen
from checker.rules.aliases import NO_ALIASES, Aliases
from checker.values.names.places import are_elsewhere, places_of, stand_within, with_holders

Made = TypeVar("Made")

#: Reports that share so many capitalised words tell the same event; one is shared by chance ("Berlin", "Montag").
EVENT_NAMES = 2

#: So many content stems say that two reports which a person chose are of one event: not the name of a town alone.
EVENT_WORDS = 2

#: A full report has so many claims, where a headline and a teaser have two to five; and two full ones are surely of one
#: event where they share so many capitalised words. On 22 pairs told in other words throughout the fewest are eight.
FULL_CLAIMS, SURE_NAMES = 10, 8


@frozen(slots=False)
class Telling:
    """One report as it was read, all that belongs to it alone: read once, compared with as many others as there are.

    A plain value that pickles; what was worked out of it is remembered (`once`) and not pickled. `words` holds each
    claim's content stems, claim by claim. `names` are the capitalised words of the whole report that can match across
    reports and languages. `given` is the day the report was said to be of, `dated` that day or the one it states
    itself, with its hour and minute where it states them, ISO 8601, "" if it is not known. `aliases` are the names that
    the desk takes for one, `entities` who and what the report speaks of.
    `side` is its place in the comparison at hand.
    """

    document: Document
    claims: tuple[Claim, ...]
    words: tuple[frozenset[str], ...]
    names: frozenset[str]
    vectors: Vectors
    given: date | None = None
    dated: str = ""
    aliases: Aliases = NO_ALIASES
    entities: tuple[Entity, ...] = ()
    side: Side = Side.A

    def on(self, side: Side) -> Telling:
        """The same report in that place of a comparison."""
        return self if side is self.side else self._turned

    @cached_property
    def _turned(self) -> Telling:
        return replace(self, side=self.side.other)

    def once(self, make: Callable[..., Made], *at: Any) -> Made:
        """What the function makes of this report, of claim `at` or whatever it takes, made when it is first asked for.

        A report that is compared with many others is so read once for each of its sides.
        """
        key = make, *at
        if key not in self._made:
            self._made[key] = make(self, *at)
        made: Made = self._made[key]
        return made

    @cached_property
    def _made(self) -> dict[tuple[Any, ...], Any]:
        return {}

    def __getstate__(self) -> dict[str, Any]:
        return {each.name: getattr(self, each.name) for each in fields(self)}

    def stems(self, text: str) -> frozenset[str]:
        """The content stems of some words of the report, aliases in the place of their names."""
        return self.aliases.stems(content_words(text, self.document.language), self.document.language)

    @property
    def text(self) -> str:
        return self.document.text


@frozen(eq=False, slots=False)
class Scene:
    """Both tellings and the candidate pairs of their claims; a scene is equal to itself alone.

    `one_event`: who chose the two reports knows that they tell one event; else a program did, because they are alike.
    """

    a: Telling
    b: Telling
    pairs: tuple[Pair, ...]
    one_event: bool = True

    def quote_similarity(self, a: Quote, b: Quote) -> float:
        """How alike the words of a quotation of each report are, in [0, 1]."""
        return likeness_of_quotes(self.a.vectors, self.b.vectors, a, b)

    @property
    def tellings(self) -> tuple[Telling, Telling]:
        return self.a, self.b

    def once(self, make: Callable[[Scene], Made]) -> Made:
        """What the function makes of this scene, made when it is first asked for: several comparators want it."""
        if make not in self._made:
            self._made[make] = make(self)
        made: Made = self._made[make]
        return made

    @cached_property
    def _made(self) -> dict[Callable[[Scene], Any], Any]:
        return {}

    @cached_property
    def contested(self) -> tuple[Pair, ...]:
        """The candidate pairs whose claims do not stand word for word in the other report; see `told_by_both`."""
        both = self.told_by_both
        return tuple(pair for pair in self.pairs if pair.a not in both[0] and pair.b not in both[1])

    @cached_property
    def told_by_both(self) -> tuple[frozenset[int], frozenset[int]]:
        """The claims of A and of B that stand word for word in the other report, by their numbers.

        Competition before alarm, for sentences: one that both reports tell is taken, and what another sentence says
        against it contradicts its own report too. So a report never disagrees with itself across the sides.
        """
        a, b = (telling.once(_wordings) for telling in self.tellings)
        first, second = (
            frozenset(number for number, words in enumerate(own) if words in other)
            for own, other in ((a, set(b)), (b, set(a)))
        )
        return first, second

    @cached_property
    def event_names(self) -> frozenset[str]:
        """The capitalised words of both reports, without those of figures ("Millionen Euro", "im Alter von 54")."""
        names = self.a.names & self.b.names
        for telling in self.tellings:
            names -= pack(telling.document.language).belonging.age_words
            names -= telling.once(_words_of_measures)
        return names

    @property
    def sure(self) -> bool:
        """Whether both are full reports in one language, chosen by who knows, and surely of one event."""
        full = all(len(telling.claims) >= FULL_CLAIMS for telling in self.tellings)
        return full and self.one_event and self.of_one_language and len(self.event_names) >= SURE_NAMES

    @property
    def same_event(self) -> bool:
        """Whether the two are taken to be of one event: they share names enough, or somebody who knows chose them and
        they share words at all, besides those of measures."""
        return len(self.event_names) >= EVENT_NAMES or (self.one_event and len(self._in_both) >= EVENT_WORDS)

    @cached_property
    def _in_both(self) -> frozenset[str]:
        a, b = self.words
        measures = frozenset[str]().union(*(t.stems(" ".join(t.once(_words_of_measures))) for t in self.tellings))
        return (a & b) - measures

    @cached_property
    def words(self) -> tuple[frozenset[str], frozenset[str]]:
        """The content stems of each report as a whole."""
        return self.a.once(_all_words), self.b.once(_all_words)

    @cached_property
    def in_common(self) -> float:
        """The share of the rarity of the lighter report's words that the other has, in [0, 1]."""
        return held(*self.words)

    @cached_property
    def alike(self) -> float:
        """How alike the words of both reports are as a whole, in [0, 1]; 0 across languages."""
        a, b = (chain.from_iterable(telling.words) for telling in self.tellings)
        return likeness(a, b, self.a.document.language) if self.of_one_language else 0.0

    @cached_property
    def places(self) -> tuple[frozenset[str], frozenset[str]]:
        """The places that each report names, folded."""
        return self.a.once(_places), self.b.once(_places)

    @cached_property
    def of_other_places(self) -> bool:
        """Whether the two reports name places, and not one that they share."""
        return (
            self.of_one_language
            and are_elsewhere(*self.places, self.a.document.language)
            and not stand_within(self.places[0], self.b.text)
            and not stand_within(self.places[1], self.a.text)
        )

    @cached_property
    def with_own_place(self) -> int:
        """How many of the two reports name a place that the other does not, nor one in it; 0 across languages."""
        if not self.of_one_language:
            return 0
        a, b = self.places
        language = self.a.document.language
        return int(not a <= with_holders(b, language)) + int(not b <= with_holders(a, language))

    @property
    def of_one_language(self) -> bool:
        """Whether both reports are in one language."""
        return self.a.document.language == self.b.document.language


def of_other_places(a: Telling, b: Telling) -> bool:
    """Whether two reports name places, and not one that they share: a knife in Munich and one in Halle."""
    return Scene(a, b, ()).of_other_places


def _words_of_measures(telling: Telling) -> frozenset[str]:
    measured = [q for claim in telling.claims for q in claim.quantities if q.unit_class is not UnitClass.COUNT]
    return frozenset(word for quantity in measured for word in re.findall(r"\w+", quantity.span.of(telling.text)))


def _all_words(telling: Telling) -> frozenset[str]:
    return frozenset[str]().union(*telling.words)


def _places(telling: Telling) -> frozenset[str]:
    return places_of(telling.text, telling.document.language)


def _wordings(telling: Telling) -> tuple[str, ...]:
    return tuple(wording(telling, claim) for claim in telling.claims)


def wording(telling: Telling, claim: Claim) -> str:
    """The words of a claim without case and signs, a blank between."""
    return " ".join(re.findall(r"\w+", claim.span.of(telling.text).casefold()))


@frozen
class Place:
    """A span of one report with the value read there, in words."""

    span: Span
    value: str = ""
    note: str = ""


@frozen
class Explanation:
    """What may reconcile a difference: a key of `checker.report.messages`, what it names, and the passage."""

    key: str
    arguments: tuple[tuple[str, str], ...]
    side: Side
    passage: Place


@frozen
class Difference:
    """What a comparator found. The rule that answers for its relation turns it into a finding.

    `relation` is one of `checker.rules.rule.COMPARATORS`. `identity` are the values that make the finding the
    same finding in another run; they go into the fingerprint, so no offsets and no text of the sentences around.
    `arguments` fill the rule's message.
    """

    relation: str
    confidence: Confidence
    a: Place | None
    b: Place | None
    identity: tuple[str, ...]
    arguments: tuple[tuple[str, str], ...] = ()
    related: tuple[tuple[Side, Place], ...] = ()
    explanation: Explanation | None = None


@frozen
class Agreement:
    """The same slot on both sides, and the values agree."""

    family: Family
    a: Place
    b: Place
    note: str = ""


@frozen
class Outcome:
    """What one comparator has to say about one scene."""

    differences: tuple[Difference, ...] = ()
    agreements: tuple[Agreement, ...] = field(default=())
