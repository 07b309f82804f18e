"""Why two renderings of one statement may both be right: it was made in another language, and each report translates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from checker.compare import quotes_foreign_english, quotes_foreign_german
from checker.compare.quotes_sayings import Saying
from checker.compare.scene import Explanation, Place, Scene, Telling
from checker.model import Span

#: An office and its country stand within so many words before the name: "der neue britische Premierminister N. N.".
BEFORE = 4

#: And within so many behind it, in apposition: "N. N., Präsident von Chile".
BEHIND = 4


class _Table(NamedTuple):
    adjectives: tuple[str, ...]
    countries: tuple[str, ...]
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
    language_a, language_b = scene.a.document.language, scene.b.document.language
    if language_a != language_b:
        passage = Place(b.speaker.span if b.speaker else b.quote.words)
        arguments = (("language_a", language_a.upper()), ("language_b", language_b.upper()))
        return Explanation("translation", arguments, scene.b.side, passage)
    for telling, saying in ((scene.a, a), (scene.b, b)):
        found = next(_foreign(telling, saying), None)
        if found:
            office = " ".join(found.of(telling.text).split())
            return Explanation("translated-speaker", (("office", office),), telling.side, Place(found))
    return None


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
        reach = Span(_words_before(telling.text, name.start), _words_behind(telling.text, name.end))
        marker = _pattern(telling.document.language).search(telling.text, reach.start, reach.end)
        if marker:
            yield Span(min(marker.start(), name.start), max(marker.end(), name.end))


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
    adjectives, countries = "|".join(table.adjectives), "|".join(sorted(table.countries, key=len, reverse=True))
    return re.compile(
        rf"(?<![\w-])(?:(?i:{adjectives}){table.adjective_endings}(?!\w)"
        rf"|(?i:(?!us\b(?!-)){countries}){table.country_endings}(?!\w))"
    )
