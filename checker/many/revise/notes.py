"""Notes of correction in a version: what is said to be wrong and right, and whether the text holds it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from checker.compare.scene import Place, Telling
from checker.languages import pack
from checker.model import Span
from checker.model.revision import Correction, Outcome
from checker.report.findings import Locator

#: The words of a value, as few as will do: what ends a sentence ends it, but inside of a figure or a name's initials.
VALUE = r"(?:[^.,;:()\n]|(?<=\d)[.,:](?=\d)|(?<=\b\w)\.){1,80}?"

#: Words of a value; what is longer is a sentence, and its words stand nowhere else.
LONGEST = 8

#: Words around a value that are none of it: "„elf“ (statt „zehn“)".
_AROUND = " \t\"'„“”‚‘’»«›‹"


def corrections(telling: Telling, locator: Locator) -> tuple[Correction, ...]:
    """What the notes of a version announce, in their order."""
    found = []
    for note in noted(telling):
        for right, wrong, span in _announced(telling, note):
            stands, told = _outside(telling, wrong, note), _outside(telling, right, note)
            outcome = Outcome.STANDS if stands else Outcome.DONE if told else Outcome.MISSING
            place = stands or told
            at = locator.evidence(Place(place)) if place else None
            found.append(Correction(wrong, right, locator.evidence(Place(span)), outcome, at))
    return tuple(found)


def noted(telling: Telling) -> tuple[Span, ...]:
    """The notes of a version: from the sentence with a word of correction to the end of its paragraph."""
    marks = pack(telling.document.language).corrections.marks
    if not marks:
        return ()
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, marks))})(?!\w)", re.IGNORECASE)
    found = []
    for paragraph in re.finditer(r"[^\n]+", telling.text):
        if mark := pattern.search(paragraph[0]):
            at = paragraph.start() + mark.start()
            begun = [claim.span.start for claim in telling.claims if paragraph.start() <= claim.span.start <= at]
            found.append(Span(max(begun, default=paragraph.start()), paragraph.end()))
    return tuple(found)


def _announced(telling: Telling, note: Span) -> Iterator[tuple[str, str, Span]]:
    taken: list[Span] = []
    for form in _forms(telling.document.language):
        for match in form.finditer(telling.text, note.start, note.end):
            span = Span(*match.span())
            right, wrong = (match[group].strip(_AROUND) for group in ("right", "wrong"))
            words = max(len(value.split()) for value in (right, wrong))
            if right and wrong and words <= LONGEST and not any(span.overlaps(other) for other in taken):
                taken.append(span)
                yield right, wrong, span


@cache
def _forms(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(form.replace("VALUE", VALUE), re.IGNORECASE) for form in pack(language).corrections.forms)


def _outside(telling: Telling, value: str, note: Span) -> Span | None:
    """The first place of the words outside of the note."""
    words = r"\s+".join(map(re.escape, value.split()))
    pattern = re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
    places = (Span(*match.span()) for match in pattern.finditer(telling.text))
    return next((place for place in places if not place.overlaps(note)), None)
