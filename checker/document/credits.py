"""Picture credits, bylines, sign-offs and lines that lead elsewhere: furniture that is a line, or ends a paragraph."""

from __future__ import annotations

import re
from functools import cache

from checker.document import agencies
from checker.document.parts import Found, found, stripped
from checker.document.punctuation import ends_sentence
from checker.document.words import either, words
from checker.model import FurnitureKind, Metadata, Span
from checker.model.patterns import compiled

_LONGEST_CREDIT = 100  # code points of the names after "Foto:"
_LONGEST_BYLINE = 120
_LONGEST_NAVIGATION = 250
_LONGEST_BANNER = 800
# How the record begins that a page keeps for machines (JSON-LD).
_RECORD = compiled(r'[\[{][\s{]{0,8}"@')
_LAST_BRACKET = compiled(r"(?<=[.!?…\"“”»])\s*[(\[](?P<source>[^()\[\]]{2,40})[)\]]\Z")
_LETTERS = compiled(r"[a-zäöüß]{2,5}(?:/[a-zäöüß]{2,5})*")  # a desk or a writer: "xyz", "ck/jm"
_MOST_NAMES = 12  # words of a credit


@cache
def _credit_line() -> re.Pattern[str]:
    strong, weak, by = either(words().credit_labels), either(words().weak_labels), either(words().made_by)
    names = rf"(?P<names>[^\n:]{{2,{_LONGEST_CREDIT}}}?)"
    label = rf"(?:(?:{strong}|{weak})\s*:\s*|(?:{by})\s+|©\s*|\(c\)\s*"
    return compiled(rf"[(\[|/]?\s*{label}|(?=AP Photo\s*/|REUTERS\s*/)){names}\s*[)\]]?\.?\Z", re.I)


@cache
def _credit_suffix() -> re.Pattern[str]:
    # A strong label may follow a blank, a weak one ("Bild:", a noun too) only the end of a sentence or a bracket.
    after_stop = r"(?<=[.!?…\"“”»)\xa0|/–-])\s*|(?<=\s\s)|(?=[(\[])"
    label, weak, by = either(words().credit_labels), either(words().weak_labels), either(words().made_by)
    strong = rf"(?:{label})\s*:|(?:{by})\s|©|\(c\)\s|(?=AP Photo\s*/|REUTERS\s*/)"
    return compiled(
        rf"(?:(?<=\s)|{after_stop})[(\[|/–-]?\s*(?:{strong})"
        rf"|(?:{after_stop})[(\[|/]?\s*(?:{weak})\s*:",
        re.I,
    )


def credit_line(text: str, span: Span) -> Found | None:
    """A line that is a credit as a whole: "Foto: dpa", "© Jane Doe/Getty Images"."""
    body = span.of(text)
    if len(body) > _LONGEST_CREDIT + 40:
        return None
    match = _credit_line().match(body)
    if match is None or not _are_names(match["names"]):
        return None
    return found(span.start, span.end, FurnitureKind.CREDIT, _credit(match["names"]))


def credit_suffix(text: str, span: Span) -> Found | None:
    """The credit that ends a paragraph: "... in Stuttgart.  Foto: dpa", "... (Foto: Muster/dpa)"."""
    begin = max(span.start, span.end - _LONGEST_CREDIT - 40)
    for match in _credit_suffix().finditer(text, begin, span.end):
        names = text[match.end() : span.end].strip().rstrip(".)]").strip()
        if _are_names(names) and match.start() > span.start:
            return found(match.start(), span.end, FurnitureKind.CREDIT, _credit(names))
    return None


@cache
def _caption_label() -> re.Pattern[str]:
    return compiled(rf"(?:{either(words().credit_labels)})\s*:\s*", re.I)


def caption_label(text: str, span: Span) -> Found | None:
    """The label before a caption that is no credit: "Foto: Die Halle brannte aus." """
    match = _caption_label().match(text, span.start, span.end)
    if match is None or match.end() >= span.end:
        return None
    return found(span.start, match.end(), FurnitureKind.CREDIT)


def _credit(names: str) -> Metadata:
    return Metadata(credits=(re.sub(r"\s+", " ", names).strip(" .|/)"),))


def _are_names(names: str) -> bool:
    """Whether this is who made a picture: names, agencies, what joins them; no sentence."""
    told = [word for word in re.split(r"[\s/|,;&+()@]+|(?<=\w)-(?=\w)", names) if word.strip("-–—.©")]
    if not 0 < len(told) <= _MOST_NAMES or len(names) > _LONGEST_CREDIT:
        return False
    return all(_is_name_word(word, first=number == 0) for number, word in enumerate(told))


def _is_name_word(word: str, *, first: bool) -> bool:
    plain = word.lower().strip(".-–—©")
    if plain in agencies.AGENCIES or plain in words().credit_words | words().particles:
        return True
    if word.isdigit():
        return len(word) == 4 and not first
    return (word[0].isupper() or "." in word[:-1]) and plain not in words().openers


@cache
def _byline() -> re.Pattern[str]:
    label, head = either(words().author_labels), either(words().byline)
    return compiled(rf"(?:(?P<label>(?i:{label}))\s*:|(?P<head>(?i:{head}))(?=\s))\s*(?P<names>\S.*)\Z", re.S)


@cache
def _byline_suffix() -> re.Pattern[str]:
    anywhere = either(words().byline_within)
    behind = either((*words().byline_within, *words().byline_after_stop))
    return compiled(
        rf"(?<=[^\W\d_:'])\s+(?=(?:{anywhere})\s)|(?<=[.!?…\"“”»)])\s+(?=(?:{behind})\s)|\n\s*(?=(?:{behind})\s)"
    )


def byline(text: str, span: Span) -> Found | None:
    """A line that names who wrote the report: "Von Max Muster, Berlin", "By Jane Doe and John Roe"."""
    body = span.of(text)
    if len(body) > _LONGEST_BYLINE:
        return None
    match = _byline().match(body)
    if match is None or body[0].islower() or not body[0].isalpha():
        return None
    if match["label"] is not None:
        if not _are_names(match["names"]) or ends_sentence(body):
            return None
        return found(span.start, span.end, FurnitureKind.BYLINE, Metadata(author=match["names"].strip()))
    author = _author(match["names"])
    if author is None:
        return None
    return found(span.start, span.end, FurnitureKind.BYLINE, Metadata(author=author))


def byline_suffix(text: str, span: Span) -> Found | None:
    """The byline that ends a heading or a teaser: "... im All Von Anna Muster"."""
    begin = max(span.start, span.end - _LONGEST_BYLINE)
    for match in _byline_suffix().finditer(text, begin, span.end):
        line = byline(text, Span(match.end(), span.end))
        if line is not None and match.start() > span.start:
            return found(match.end(), span.end, FurnitureKind.BYLINE, line.metadata)
    return None


@cache
def _between_people() -> re.Pattern[str]:
    return compiled(rf"\s+(?:{either((*words().conjunctions, '&'))})\s+")


@cache
def _at_place() -> re.Pattern[str]:
    return compiled(rf"\s+(?:{either(words().at_place)})\s+|\s+")


def _author(names: str) -> str | None:
    """The names of a byline without place and agency after them; None where the words are no names."""
    first = re.split(r",|\s[–—|-]\s|\s*\(|\n", names)[0].strip()
    people = _between_people().split(first)
    if ends_sentence(names) and not names.rstrip().endswith(","):
        return None
    people = [person for person in people if person.lower() not in agencies.AGENCIES] or people
    if not all(_is_person(person) for person in people) or not _are_names(_at_place().sub(" ", names)):
        return None
    joint = _between_people().search(first)
    return f" {joint[0].strip()} ".join(people) if joint else people[0]


def _is_person(person: str) -> bool:
    told = person.split()
    capitals = [word for word in told if word[0].isupper()]
    if not 2 <= len(capitals) <= 4 or any(character.isdigit() for character in person):
        return False
    known = words()
    if any(
        word in known.paper_articles or (word.lower() in known.openers and word.lower() not in known.particles)
        for word in told
    ):
        return False
    return all(word in capitals or word in known.particles for word in told)


@cache
def _navigation() -> re.Pattern[str]:
    return compiled(rf"(?:[>»→▶+*\-–]+\s*)?(?:{either(words().navigation)})(?=[\s:…|>»→]|\Z|(?<=:))", re.I)


@cache
def _banner() -> re.Pattern[str]:
    return compiled(rf"(?:{either(words().banners)})\b", re.I)


@cache
def _counter() -> re.Pattern[str]:
    known = words()
    counted, period = either(known.counters), either(known.periods)
    before, after = either(known.ago_before), either(known.ago_after)
    of, clock = either(known.counted_of), either(known.clock_after)
    return compiled(
        rf"\(?\d[\d.,]{{0,9}}\s+(?:{counted})\)?|(?:{counted})\s*:?\s*\(?\d[\d.,]{{0,9}}\)?"
        rf"|(?:(?:{counted})\s+)?\d{{1,3}}\s*(?:/|\b(?:{of})\b)\s*\d{{1,3}}"
        # the time above an entry of a live ticker
        rf"|[+\s]*(?:[01]?\d|2[0-3])(?::[0-5]\d(?:\s*(?:{clock}))?|\.[0-5]\d\s*(?:{clock}))[+\s:]*"
        rf"|(?:{before})\s+\d{{1,3}}\s+(?:{period})|\d{{1,3}}\s+(?:{period})\s+(?:{after})",
        re.I,
    )


@cache
def _record_line() -> re.Pattern[str]:
    # A line of the record that a page keeps for machines: '"@type": "NewsArticle",'.
    value = r"(?:\"[^\"]*\"|-?\d[\d.]*|true|false|null|[\[{])"
    return compiled(rf"[{{\[]?\s*\"@?[a-z][A-Za-z]*\"\s*:\s*{value}[\s,\]}}]*|[{{}}\[\],\s]+")


def navigation(text: str, span: Span) -> Found | None:
    """A line that leads elsewhere ("Lesen Sie auch: ...", "Read more: ...") or belongs to the page ("Anzeige")."""
    body = span.of(text)
    if _RECORD.match(body) or (_banner().match(body) and len(body) <= _LONGEST_BANNER):
        return found(span.start, span.end, FurnitureKind.MARKUP)
    if len(body) > _LONGEST_NAVIGATION:
        return None
    if _counter().fullmatch(body) or _record_line().fullmatch(body):
        return found(span.start, span.end, FurnitureKind.MARKUP)
    if body.strip("-–— +:.>»[]()*").lower() in words().apparatus:
        return found(span.start, span.end, FurnitureKind.MARKUP)
    match = _navigation().match(body)
    if match is None:
        return None
    pointing = body[match.end() :].lstrip()[:1] in (":", "", "…", "|", ">", "»", "→") or match[0].endswith(":")
    return found(span.start, span.end, FurnitureKind.MARKUP) if pointing or not ends_sentence(body) else None


@cache
def _signoff() -> re.Pattern[str]:
    return compiled(rf"[(\[]?(?:{either(words().signoff)})\b", re.I)


@cache
def _agency_code() -> re.Pattern[str]:
    # "dpa abc xy n1", "© dpa-infocom, dpa:160504-99-812345/3", "dpa/mku", "ck/jm (AFP, dpa)"
    return compiled(
        r"(?:©\s*)?(?P<a>dpa|afp|ap|epd|kna|sid|apa|ots|dts|reuters)(?:,? ?[ /:-][a-z0-9:./-]{1,24}){0,6}"
        r"|(?:[a-zäöü]{2,4}/)*[a-zäöü]{2,4}\s*\((?P<b>[^()]{2,40})\)"
        r"|[(\[](?P<c>[^()\[\]]{2,40})[)\]]\.?"
    )


@cache
def _initials() -> re.Pattern[str]:
    return compiled(r"[(\[][a-zäöüß]{2,4}(?:/[a-zäöüß]{2,4})*[)\]]")


def sign_off(text: str, span: Span) -> Found | None:
    """The line with which an agency or a desk closes: "dpa abc xy", "(AP)", "Reporting by Jane Doe; ..."."""
    body = span.of(text)
    if len(body) > _LONGEST_NAVIGATION:
        return None
    match = _agency_code().fullmatch(body) or _agency_code().fullmatch(body.lower())
    if match is not None:
        source = match["a"] or match["b"] or match["c"]
        agency = agencies.signature(source) or (match["a"] and agencies.signature(match["a"]))
        if agency:
            return found(span.start, span.end, FurnitureKind.BYLINE, Metadata(agency=agency))
    if _initials().fullmatch(body):
        return found(span.start, span.end, FurnitureKind.BYLINE)
    writer, slash, source = body.strip("()[]").rpartition("/")
    if slash and agencies.alone(source) and (_LETTERS.fullmatch(writer) or _is_person(writer)):
        author = writer if _is_person(writer) else None
        return found(span.start, span.end, FurnitureKind.BYLINE,
                     Metadata(agency=agencies.signature(source), author=author))  # fmt: skip
    if agencies.alone(body):
        return found(span.start, span.end, FurnitureKind.BYLINE, Metadata(agency=agencies.signature(body)))
    if _signoff().match(body) or any(said in body.lower() for said in words().signoff_within):
        return found(span.start, span.end, FurnitureKind.BYLINE)
    return None


def sign_off_suffix(text: str, span: Span) -> Found | None:
    """The agency in brackets after the last sentence: "... sagte sie. (dpa/AFP)"."""
    match = _LAST_BRACKET.search(text, max(span.start, span.end - 60), span.end)
    if match is None:
        return None
    source = match["source"]
    agency = agencies.signature(source) or agencies.signature(source.rpartition("/")[2])
    if agency is None:
        return None
    start = stripped(text, match.start(), match.end()).start
    return found(start, span.end, FurnitureKind.BYLINE, Metadata(agency=agency))
