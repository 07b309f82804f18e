"""Why two renderings of one statement may both be right: it was made in another language and translated twice."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from checker.compare.quotes.sayings import Saying
from checker.compare.scene import Explanation, Place, Scene, Telling
from checker.languages import pack
from checker.model import Span
from checker.model.patterns import compiled

#: An office and its country stand within so many words before the name: "der neue britische Premierminister N. N.".
BEFORE = 4

#: Between a country and a name stand so many words of an office: "die dänische Ministerin N. N.".
OFFICE = 2

#: And within so many behind it, in apposition: "N. N., Präsident von Chile".
BEHIND = 4

#: Speakers whose country is remembered; a report has some dozen.
REMEMBERED = 1024

_WORD = re.compile(r"[^\W_]+")


def explain_by_translation(scene: Scene, a: Saying, b: Saying) -> Explanation | None:
    """Names the translation where the reports are in two languages, or the speaker's office is of a foreign country."""
    tellings = sorted(((scene.a, a), (scene.b, b)), key=lambda each: each[0].document.language)
    (first, _), (second, saying) = tellings
    if first.document.language != second.document.language:
        passage = Place(saying.speaker.span if saying.speaker else saying.quote.words)
        return Explanation("translation", (), second.side, passage)
    found = ((telling, _foreign(telling, each)) for telling, each in tellings)
    places = [(telling, place) for telling, place in found if place]
    if not places:
        return None
    # the fuller phrase, so that exchanging the reports names the same one
    telling, place = max(places, key=lambda each: (len(each[1].of(each[0].text)), each[1].of(each[0].text)))
    office = " ".join(place.of(telling.text).split())
    return Explanation("translated-speaker", (("office", office),), telling.side, Place(place))


def _foreign(telling: Telling, saying: Saying) -> Span | None:
    """The first of the places of the speaker's name that names a foreign country beside it, the quotation's before."""
    speaker, language = saying.speaker, telling.document.language
    if speaker is None or not pack(language).foreign.countries:
        return None
    beside = _beside(telling.text, speaker.span, language)
    if beside or not re.search(rf"\b{re.escape(speaker.key)}\b", speaker.name.casefold()):
        return beside
    return _of_anybody(telling.text, speaker.key, language)


@lru_cache(REMEMBERED)
def _of_anybody(text: str, key: str, language: str) -> Span | None:
    """The first foreign country beside a name, wherever the report has the name."""
    name = re.compile(rf"(?i:{re.escape(key)}(?!\w))")
    found = (name.match(text, start) for start in _starts_by_word(text).get(_words_in(key)[0], ()))
    places = (_beside(text, Span(*match.span()), language) for match in found if match)
    return next((place for place in places if place), None)


@lru_cache(4)
def _starts_by_word(text: str) -> Mapping[str, Sequence[int]]:
    """Where each word of a report stands, by its form in lower case: one pass for all its speakers."""
    starts: dict[str, list[int]] = {}
    for found in _WORD.finditer(text):
        starts.setdefault(found.group().casefold(), []).append(found.start())
    return starts


def _words_in(key: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(key)] or [""]


def _beside(text: str, name: Span, language: str) -> Span | None:
    """A name with the foreign country in the words before it or in apposition."""
    pattern = _pattern(language)
    before = [m for m in pattern.finditer(text, _words_before(text, name.start), name.start)
              if _is_office(text[m.end() : name.start], language)]  # fmt: skip
    marker = before[-1] if before else pattern.search(text, name.start, _words_behind(text, name.end))
    return Span(min(marker.start(), name.start), max(marker.end(), name.end)) if marker else None


def _is_office(between: str, language: str) -> bool:
    """Whether nothing but an office stands between a country and a name: where nouns have capitals, nouns alone."""
    words = between.strip(" \u00a0-").split()
    if len(words) > OFFICE:
        return False
    return not pack(language).quotes.nouns_are_capital or all(word[:1].isupper() for word in words)


def _words_before(text: str, start: int) -> int:
    """Where the words before a name begin, not across punctuation."""
    found = re.search(rf"(?:[\w’'.-]+[ \u00a0]){{0,{BEFORE}}}\Z", text[max(0, start - 120) : start])
    return start - len(found.group()) if found else start


def _words_behind(text: str, end: int) -> int:
    found = re.match(rf",(?: [\w’'-]+){{0,{BEHIND}}}", text[end : end + 120])
    return end + found.end() if found else end


@cache
def _pattern(language: str) -> re.Pattern[str]:
    table, adjectives = pack(language).foreign, pack(language).nations.foreign
    countries = [*sorted(table.countries), *(rf"{word}(?=-)" for word in sorted(table.before_hyphen))]
    return compiled(
        rf"(?<![\w-])(?:(?i:{'|'.join(sorted(adjectives))}){table.adjective_endings}(?!\w)"
        rf"|(?i:{'|'.join(countries)}){table.country_endings}(?!\w))"
    )
