"""Datelines: "Stuttgart (dpa) - ", "WASHINGTON, May 4 (AP) — ", "Stuttgart - ". Read by their form, not by a list.

The case that sets the limits: a dash in a sentence ("Er nannte die Gespräche - zu den zehn ...") and a headline
("Berlin - Stadt ohne Strom") are no datelines.
"""

from __future__ import annotations

import re
from functools import cache

from checker.document import agencies
from checker.document.dates import stated
from checker.document.parts import Found, found
from checker.document.punctuation import has_boundary, is_full_sentence
from checker.document.words import either, words
from checker.model import FurnitureKind, Metadata, Span
from checker.model.patterns import compiled

_WITHIN = 120  # code points from the head of the paragraph in which a dateline ends
_MOST_WORDS = 4  # "Frankfurt am Main", "Santiago de Chile", "Neustadt an der Weinstraße" has five and needs its agency
_LEAST_TEXT = 40  # code points of text after a dateline without an agency


@cache
def _with_agency() -> tuple[re.Pattern[str], ...]:
    tail = r"\s*\((?P<source>[^()\n]{2,40})\)(?P<sep>\s*(?:--|[-–—―:|_])\s*|\.\s+|\s+)(?=\S)"
    named = r"[^()\n]{2,40}\([^()\n]{2,14}\)"  # "Frankfurt (Oder)"
    return compiled(rf"(?P<where>{named}){tail}"), compiled(rf"(?P<where>[^()\n]{{0,70}}?){tail}")


@cache
def _with_dash() -> re.Pattern[str]:
    return compiled(r"(?P<where>[^()\n–—―|:;!?\"„“”«»]{2,60}?)(?P<sep>\s*(?:--|[–—―|])\s*|\s+-\s+)(?=\S)")


@cache
def _with_stop() -> re.Pattern[str]:
    return compiled(r"(?P<where>[^\s.,][^.,()\n–—:;!?]{1,30})\.(?P<sep>\s+)(?=[\"„“»]?[^\W\d_a-zäöüß])")


@cache
def _own_mark() -> re.Pattern[str]:
    return compiled(rf"[a-zäöüß]{{2,4}}(?:/[a-zäöüß]{{2,4}})*|{either(words().own_marks)}")


@cache
def _between_places() -> re.Pattern[str]:
    return compiled(rf"\s*/\s*|,\s+|\s+(?:{either(words().conjunctions)})\s+")


def dateline(text: str, span: Span, *, lead: bool, alone: bool = False) -> Found | None:
    """The dateline at the head of a paragraph, up to its first word. `lead`: forms without an agency are possible.

    `alone` says that the text has no other paragraph: then it may be a headline with a teaser behind it, and only a
    known city before the dash is a dateline ("Eishockey - Ulm verliert. Der Verein ...").
    Metadata holds place, agency and, where a year is given, the date.
    """
    end = min(span.end, span.start + _WITHIN)
    for pattern in _with_agency():
        match = pattern.match(text, span.start, end)
        if match is not None and (read := _signed(match)) is not None:
            return found(span.start, match.end(), FurnitureKind.DATELINE, read)
    if not lead:
        return None
    match = _with_dash().match(text, span.start, end)
    if match is not None and (read := _dashed(match, text[match.end() : span.end], alone)) is not None:
        return found(span.start, match.end(), FurnitureKind.DATELINE, read)
    match = _with_stop().match(text, span.start, end)
    if match is not None and _known(match["where"]) and is_full_sentence(text[match.end() : span.end]):
        return found(span.start, match.end(), FurnitureKind.DATELINE, Metadata(place=match["where"]))
    return None


def _signed(match: re.Match[str]) -> Metadata | None:
    """The form with an agency in parentheses."""
    dash = bool(match["sep"].strip())
    agency = agencies.signature(match["source"])
    where, date = _split_date(match["where"])
    if agency is None:
        # A paper's own mark: "Ulm (mz) -". Only where place and dash leave no doubt.
        own = _own_mark().fullmatch(match["source"])
        return Metadata(place=where, date=date) if own and dash and where and is_place(where) else None
    if not where:
        return Metadata(agency=agency, date=date) if dash else None
    return Metadata(place=where, agency=agency, date=date) if is_place(where) else None


def _dashed(match: re.Match[str], rest: str, alone: bool) -> Metadata | None:
    """The form with a place and a dash alone; what follows has to be a sentence of its own."""
    where, date = _split_date(match["where"])
    where, agency = _split_agency(where)
    if not where:
        return None
    if not is_place(where) or where.lower() in words().labels or len(rest) < _LEAST_TEXT:
        return None
    if rest[0].islower() or not (is_full_sentence(rest) or has_boundary(rest)):
        return None
    sure = _known(where) or agency is not None or date is not None or where.isupper()
    if not sure and (alone or len(where.split()) > 2 or _is_aside(match["sep"].strip(), rest)):
        return None
    return Metadata(place=where, agency=agency, date=date)


def _is_aside(dash: str, rest: str) -> bool:
    """Whether the dash opens an aside: "Anna Muster – Leiterin des Amtes – sagte ..."."""
    first = re.split(r"[.!?](?:\s|\Z)", rest, maxsplit=1)[0]
    return len(re.findall(rf"\s{re.escape(dash)}\s", first)) % 2 == 1


def is_place(where: str) -> bool:
    """Whether the words have the form of a place or of several ("Berlin/Paris"): capitals, no figure, no article."""
    if any(character.isdigit() for character in where):
        return False
    where, _, river = where.strip().partition("(")  # "Frankfurt (Oder)"
    parts = _between_places().split(where.strip())
    return all(_is_one_place(part) for part in parts) and (not river or river[0].isupper())


def _is_one_place(part: str) -> bool:
    told = part.split()
    if not told or len(told) > _MOST_WORDS + 1 or not told[0][0].isupper():
        return False
    if _known(part):
        return True
    if told[0].lower() in words().openers and not told[0].isupper():
        return False
    if not all(word[0].isupper() or word.lower() in words().place_joints for word in told):
        return False
    if part.endswith((".", ",", ":", "“", '"')) and not re.search(r"(?:\b\w{1,5}|[A-Z]\.[A-Z])\.\Z", part):
        return False
    return sum(len(word) for word in told) > 1


@cache
def _cities() -> frozenset[str]:
    cities = words().cities
    return cities | {city.upper() for city in cities}


def _known(where: str) -> bool:
    return where in _cities()


def _split_date(where: str) -> tuple[str, str | None]:
    """Place and date of "WASHINGTON, May 4, 2016"; a date without a year is taken off and not told."""
    where = where.strip()
    for match in re.finditer(r",\s*|\s+(?=\d)", where):
        date = stated(where, match.end())
        if date is not None and match.end() + date.length == len(where):
            return where[: match.start()].strip(), date.iso
    date = stated(where)
    if date is not None and date.length == len(where):
        return "", date.iso
    return where.rstrip(","), None


def _split_agency(where: str) -> tuple[str, str | None]:
    """Place and agency of "BERLIN dpa" or "taz BERLIN"."""
    told = where.split()
    if len(told) > 1 and agencies.alone(told[-1]) and not told[-1].istitle():
        return " ".join(told[:-1]).rstrip(","), agencies.signature(told[-1])
    if len(told) > 1 and agencies.alone(told[0]) and not told[0].istitle():
        return " ".join(told[1:]), agencies.signature(told[0])
    return where, None
