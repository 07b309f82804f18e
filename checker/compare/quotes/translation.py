"""Why two renderings of one statement may both be right: it was made in another language and translated twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from checker.compare.quotes.sayings import Saying
from checker.compare.scene import Explanation, Place, Scene, Telling
from checker.languages.de import foreign as quotes_foreign_german
from checker.languages.en import foreign as quotes_foreign_english
from checker.model import Span

#: An office and its country stand within so many words before the name: "der neue britische Premierminister N. N.".
BEFORE = 4

#: Between a country and a name stand so many words of an office: "die dänische Ministerin N. N.".
OFFICE = 2

#: And within so many behind it, in apposition: "N. N., Präsident von Chile".
BEHIND = 4


class _Table(NamedTuple):
    adjectives: frozenset[str]
    countries: frozenset[str]
    adjective_endings: str
    country_endings: str


_TABLES = {
    "de": _Table(
        quotes_foreign_german.ADJECTIVES, quotes_foreign_german.COUNTRIES, "(?:e[mnrs]?)?", r"(?:s|(?=-[^\W\d_]))?"
    ),
    "en": _Table(quotes_foreign_english.ADJECTIVES, quotes_foreign_english.COUNTRIES, "", "(?:['’]s?)?"),
}


def explain_by_translation(scene: Scene, a: Saying, b: Saying) -> Explanation | None:
    """Names the translation where the reports are in two languages, or the speaker's office is of a foreign country."""
    tellings = sorted(((scene.a, a), (scene.b, b)), key=lambda each: each[0].document.language)
    (first, _), (second, saying) = tellings
    if first.document.language != second.document.language:
        passage = Place(saying.speaker.span if saying.speaker else saying.quote.words)
        return Explanation("translation", (), second.side, passage)
    places = [(telling, place) for telling, each in tellings for place in islice(_foreign(telling, each), 1)]
    if not places:
        return None
    # the fuller phrase, so that exchanging the reports names the same one
    telling, place = max(places, key=lambda each: (len(each[1].of(each[0].text)), each[1].of(each[0].text)))
    office = " ".join(place.of(telling.text).split())
    return Explanation("translated-speaker", (("office", office),), telling.side, Place(place))


def _foreign(telling: Telling, saying: Saying) -> Iterator[Span]:
    """The places of the speaker's name that name a foreign country beside it, that of the quotation first."""
    speaker = saying.speaker
    if speaker is None or telling.document.language not in _TABLES:
        return
    names = [speaker.span]
    if speaker.key and re.search(rf"\b{re.escape(speaker.key)}\b", speaker.name.casefold()):
        mention = rf"(?i:(?<!\w){re.escape(speaker.key)}(?!\w))"
        names += [Span(*found.span()) for found in re.finditer(mention, telling.text)]
    for name in names:
        pattern = _pattern(telling.document.language)
        start = _words_before(telling.text, name.start)
        inside = pattern.search(telling.text, name.start, _words_behind(telling.text, name.end))
        before = [m for m in pattern.finditer(telling.text, start, name.start) if _is_office(telling, m.end(), name)]
        marker = before[-1] if before else inside
        if marker:
            yield Span(min(marker.start(), name.start), max(marker.end(), name.end))


def _is_office(telling: Telling, start: int, name: Span) -> bool:
    """Whether nothing but an office stands between a country and a name: in German one or two nouns, no verb."""
    between = telling.text[start : name.start].strip(" \u00a0-").split()
    if len(between) > OFFICE:
        return False
    return telling.document.language != "de" or all(word[:1].isupper() for word in between)


def _words_before(text: str, start: int) -> int:
    """Where the words before a name begin, not across punctuation."""
    found = re.search(rf"(?:[\w’'.-]+[ \u00a0]){{0,{BEFORE}}}\Z", text[max(0, start - 120) : start])
    return start - len(found.group()) if found else start


def _words_behind(text: str, end: int) -> int:
    found = re.match(rf",(?: [\w’'-]+){{0,{BEHIND}}}", text[end : end + 120])
    return end + found.end() if found else end


@cache
def _pattern(language: str) -> re.Pattern[str]:
    table = _TABLES[language]
    adjectives, countries = ("|".join(sorted(words)) for words in (table.adjectives, table.countries))
    return re.compile(
        rf"(?<![\w-])(?:(?i:{adjectives}){table.adjective_endings}(?!\w)"
        rf"|(?i:(?!us\b(?!-)){countries}){table.country_endings}(?!\w))"
    )
