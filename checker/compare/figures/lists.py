"""A stated number against the items listed right behind it, inside one report: "drei Länder: Polen und Ungarn"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.compare.scene import Difference, Outcome, Place, Scene, Telling
from checker.model import Bound, Claim, Confidence, Quantity, Side, Span, UnitClass
from checker.model.patterns import compiled

#: What may stand between the noun and its list. "Darunter" and "wie" open a selection, never the whole.
OPENERS = compiled(r"\s*(?::|–|—|\(|aus|from|namely|nämlich)\s+")

#: One item: a few words with a capital letter among the first three, no verb forms to speak of.
_ITEM = r"(?:(?:dem|den|der|die|das|des|the)\s+)?(?:[\w.'’-]+\s+){0,2}?[A-ZÄÖÜ][\w.'’-]*(?:\s+[A-ZÄÖÜ][\w.'’-]*){0,3}"
LIST = compiled(rf"(?P<items>{_ITEM}(?:,\s+{_ITEM})+,?\s+(?:und|sowie|and)\s+(?:auch\s+)?{_ITEM})")

#: Words that say the list is not all of it.
OPEN_END = compiled(
    r"\b(?:darunter|unter anderem|u\.\s?a\.|etc|andere[nr]?|weitere[nr]?|others?|including|such as|among)\b", re.I
)

#: Two items are an apposition as easily as a list ("zwei Minister aus Polen und Ungarn"); longer lists than this are
#: not counted by hand in a newsroom either.
SHORTEST, LONGEST = 3, 40


def compare_lists(scene: Scene) -> Outcome:
    """A finding for every stated number that the list behind it does not bear out."""
    return Outcome(tuple(difference for telling in scene.tellings for difference in _miscounted(telling)))


def _miscounted(telling: Telling) -> Iterator[Difference]:
    for claim in telling.claims:
        for quantity in claim.quantities:
            listed = list_behind(telling.text, claim, quantity)
            if listed is None:
                continue
            span, count = listed
            if quantity.stated == count:
                continue
            stated = Place(quantity.span, str(quantity.stated))
            items = Place(span, str(count))
            on_a = telling.side is Side.A
            yield Difference(
                relation="count",
                confidence=Confidence.MEDIUM,
                a=stated if on_a else None,
                b=None if on_a else stated,
                identity=(str(quantity.stated), str(count), quantity.noun),
                arguments=(("value_a", str(quantity.stated)), ("value_b", str(count)), ("noun", quantity.noun)),
                related=((telling.side, items),),
            )


def list_behind(text: str, claim: Claim, quantity: Quantity) -> tuple[Span, int] | None:
    """The complete list that follows a small exact count, and how many items it has; ``None`` where there is none."""
    if quantity.unit_class is not UnitClass.COUNT or quantity.bound is not Bound.EXACT or not quantity.noun_span:
        return None
    behind = text[quantity.noun_span.end : claim.span.end]
    opener = OPENERS.match(behind)
    if opener is None:
        return None
    found = LIST.match(behind, opener.end())
    if found is None or OPEN_END.search(found["items"]):
        return None
    count = len(re.split(r",\s+(?:(?:und|sowie|and)\s+)?|\s+(?:und|sowie|and)\s+", found["items"]))
    if not SHORTEST <= count <= LONGEST:
        return None
    start = quantity.noun_span.end + opener.end()
    return Span(start, start + len(found["items"])), count
