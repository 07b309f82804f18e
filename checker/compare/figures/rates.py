"""Rates that are published: inflation of one country and one month is one figure, in whatever words it is told.

Elsewhere shares in percent are not held against each other for being the only ones: two reports on prices give the
rates of two countries, months or goods. Here all of these are read, and have to agree.
"""

from __future__ import annotations

import re
from datetime import date

from checker.compare.matches import Figures, Match
from checker.compare.scene import Scene, Telling
from checker.compare.slots import Mention
from checker.languages import pack
from checker.languages.shape.figures.rates import Rate
from checker.model import Bound, Precision, UnitClass
from checker.values.names.likeness import fold
from checker.values.names.places import places_of
from checker.values.names.role_words import country_of

#: A rate of a month is news for so many days.
DAYS = 2

#: A sentence of so many words is a headline's figure alone ("7,3 Prozent!"), and the one behind it says of what.
BARE = 5

#: "Sie sank auf 2,1 Prozent": so many sentences before may say what.
BACK = 2


def tell_one_rate(figures: Figures, match: Match) -> bool:
    """Whether both figures are today's rate of one thing, country and month, and the only such one of their report."""
    a, b = figures.scene.tellings
    if not figures.scene.of_one_language:
        return False
    rate = rate_of(a, match.a)
    if rate is None or rate != rate_of(b, match.b) or _are_apart(figures.scene):
        return False
    if _areas(a, rate) != _areas(b, rate) or not _areas(a, rate):
        return False
    return all(
        {each.quantity.stated for each in figures.of(telling.side) if rate_of(telling, each) == rate}
        == {own.quantity.stated}
        for telling, own in ((a, match.a), (b, match.b))
    )


def tell_two_rates(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether two figures are of one sort of rate, and of other areas, months or days, or one is no rate of today."""
    if not scene.of_one_language:
        return False
    sort = _sort_of(scene.a, a)
    if sort is None or sort != _sort_of(scene.b, b):
        return False
    if (rate_of(scene.a, a) is None) != (rate_of(scene.b, b) is None):
        return True
    one, other = _areas(scene.a, sort), _areas(scene.b, sort)
    return _are_apart(scene) or bool(one and other and one.isdisjoint(other))


def _are_apart(scene: Scene) -> bool:
    """Whether the reports are of two days that a rate is not news for, or name months and not one in common."""
    months = _months(scene.a), _months(scene.b)
    return not _of_one_day(scene.a, scene.b) or (all(map(bool, months)) and months[0].isdisjoint(months[1]))


def _sort_of(telling: Telling, mention: Mention) -> Rate | None:
    """The rate whose words stand in the sentence of a share in percent, of today or not."""
    if mention.quantity.unit_class is not UnitClass.PERCENT:
        return None
    sentence = telling.claims[mention.claim].span.of(telling.text).lower()
    at = mention.quantity.figure.start - telling.claims[mention.claim].span.start
    return _nearest_rate(telling, sentence, at, len(sentence))


def rate_of(telling: Telling, mention: Mention) -> Rate | None:
    """The published rate that a share in percent is, of today and of no single good; ``None`` for any other."""
    own = mention.quantity
    if own.unit_class is not UnitClass.PERCENT or own.bound is Bound.VAGUE:
        return None
    table = pack(mention.language).rates
    claim = telling.claims[mention.claim]
    sentence, at = claim.span.of(telling.text).lower(), own.figure.start - claim.span.start
    if re.search(table.aside, sentence) or re.search(table.former, sentence[:at]):
        return None
    clause = mention.clause.of(telling.text).lower()
    told, place = (
        (clause, own.figure.start - mention.clause.start) if re.search(table.goods, clause) else (sentence, at)
    )
    goods = _nearest(table.goods, told, place)
    if goods < len(told):
        return _nearest_rate(telling, told, place, goods)
    behind = telling.claims[mention.claim + 1 :][: len(sentence.split()) <= BARE]
    for each in (claim, *behind, *reversed(telling.claims[max(0, mention.claim - BACK) : mention.claim])):
        told = each.span.of(telling.text).lower()
        found = _nearest_rate(telling, told, at if each is claim else 0, len(told))
        if found is not None:
            return found
    return None


def _nearest_rate(telling: Telling, sentence: str, at: int, reach: int) -> Rate | None:
    """The rate whose words are nearest to that letter of a sentence, nearer than `reach` letters."""
    rates = telling.once(_rates_told)
    found = [(_nearest(words, sentence, at), number) for number, (_, words) in enumerate(rates)]
    distance, number = min(found, default=(reach, 0))
    return rates[number][0] if distance < reach else None


def _rates_told(telling: Telling) -> tuple[tuple[Rate, str], ...]:
    """The rates that the report names, each with a pattern of all words that it may go by there."""
    text = telling.text.lower()
    named = [rate for rate in pack(telling.document.language).rates.rates if re.search(rate.words, text)]
    return tuple((rate, f"(?:{rate.words})|(?:{rate.loose})") for rate in named)


def _nearest(pattern: str, sentence: str, at: int) -> int:
    """How far the nearest match is from the figure, in letters; the length of the sentence where there is none."""
    ways = [min(abs(at - found.start()), abs(at - found.end())) for found in re.finditer(pattern, sentence)]
    return min(ways, default=len(sentence))


def _of_one_day(a: Telling, b: Telling) -> bool:
    if not a.dated or not b.dated:
        return True
    return abs((date.fromisoformat(a.dated[:10]) - date.fromisoformat(b.dated[:10])).days) <= DAYS


def _areas(telling: Telling, rate: Rate) -> frozenset[str]:
    """The areas that a report speaks of: of banks for theirs, else unions, countries and other places."""
    return telling.once(_areas_of_banks if rate.set_by_bank else _areas_of_lands)


def _areas_of_banks(telling: Telling) -> frozenset[str]:
    text, banks = telling.text.lower(), pack(telling.document.language).rates.banks
    return frozenset(name for name, pattern in banks.items() if re.search(pattern, text))


def _areas_of_lands(telling: Telling) -> frozenset[str]:
    language, text = telling.document.language, telling.text
    table = pack(language).rates
    named = re.findall(r"\w[\w-]*", text)
    # "US-Inflation" names a country, "Ukraine-Krieg" a cause
    joined = [word.split("-")[0] for word in named if "-" in word and _is_rate(word.split("-")[-1].lower(), language)]
    words = {*named, *joined}
    found = {country for word in words if (country := country_of(word, language) or country_of(word.lower(), language))}
    found |= {name for name, pattern in table.unions.items() if re.search(pattern, text.lower())}
    countries = {fold(name) for names in pack(language).countries.names.values() for name in names}
    found |= places_of(text, language) - countries
    found -= table.seats
    return frozenset(found) or frozenset([table.home])


def _is_rate(word: str, language: str) -> bool:
    return any(re.search(rate.words, word) for rate in pack(language).rates.rates)


def _months(telling: Telling) -> frozenset[int]:
    return frozenset(
        value.first.month
        for claim in telling.claims
        for value in claim.dates
        if value.precision is Precision.MONTH and value.first
    )
