"""Mentions gathered into entities: who is who inside one report, from full names, family names, offices, abbreviations.

A family name alone is the last person of that family name who was named in full; a name that two persons of one report
bear, without a first name or an office that tells them apart, is nobody's. Built once a report, in one pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from checker.languages import pack
from checker.model import Claim, Entity, EntityKind, Office, QuoteKind, Span
from checker.model.frozen import frozen
from checker.model.patterns import compiled
from checker.values.names.likeness import fold
from checker.values.names.offices import head_of, read_offices
from checker.values.names.places import is_place
from checker.values.names.read import (
    COMMON,
    Name,
    Word,
    is_place_preposition,
    is_run_together,
    read_names,
    read_words,
    word_tag,
)

#: An abbreviation in brackets has so many letters.
SHORTEST_ABBREVIATION, LONGEST_ABBREVIATION = 2, 7

#: From this log-likelihood on a noun is no name even behind "Finanzminister": Lage (-9), Ärger (-11), not Reis (-11.6).
EVERYDAY = -11.5

_ROMAN = compiled("[IVX]+")


@dataclass
class _Gathered:
    """An entity while it is gathered."""

    kind: EntityKind
    names: list[str]
    spans: list[Span]
    given: str = ""
    family: str = ""
    forms: set[str] = field(default_factory=set)
    offices: list[Office] = field(default_factory=list)


@frozen
class _Mention:
    """A name with its office, the words of an office that is part of the run taken off."""

    name: Name
    words: tuple[str, ...]
    span: Span
    kind: EntityKind
    offices: tuple[Office, ...]

    @property
    def family(self) -> str:
        return fold(self.words[-1])

    @property
    def given(self) -> str:
        return fold(self.words[0]) if len(self.words) > 1 else ""


def read_entities(text: str, claims: Sequence[Claim], language: str) -> tuple[Entity, ...]:
    """The entities of a report in the order of their first mentions; none for a language without a table."""
    if not pack(language).names.tag:
        return ()
    found = [mention for claim in claims for mention in _mentions(text, claim, language)]
    gathered: list[_Gathered] = []
    of_family: dict[str, list[_Gathered]] = {}
    of_form: dict[str, _Gathered] = {}
    for mention in sorted(found, key=lambda each: each.span.start):
        form = fold("".join(mention.words))
        own = of_form.get(form) or _of_family(mention, of_family)
        if own is None:
            own = _Gathered(mention.kind, [], [])
            gathered.append(own)
            of_family.setdefault(mention.family, []).append(own)
        of_form.setdefault(form, own)
        _take(own, mention, form)
    for span, short, long in _abbreviations(text, claims):
        own = of_form.get(fold(long)) or of_form.get(fold(short)) or _Gathered(EntityKind.ORGANISATION, [], [])
        if not own.names:
            gathered.append(own)
            own.spans.append(span)
        own.names.append(long)
        own.forms |= {fold(long.replace(" ", "")), fold(short)}
    return tuple(_entity(each) for each in gathered)


def _of_family(mention: _Mention, of_family: dict[str, list[_Gathered]]) -> _Gathered | None:
    """The entity that a mention is of by its last word: the only one, or the one of the same first name."""
    known = of_family.get(mention.family, [])
    if mention.given:
        same = [each for each in known if each.given in ("", mention.given) and each.kind in _alike(mention.kind)]
        return same[0] if len(same) == 1 or (same and same[0].given) else None
    persons = [each for each in known if each.kind in _alike(mention.kind)]
    return persons[0] if len(persons) == 1 else None


def _alike(kind: EntityKind) -> tuple[EntityKind, ...]:
    return tuple(EntityKind) if kind is EntityKind.OTHER else (kind, EntityKind.OTHER)


def _take(own: _Gathered, mention: _Mention, form: str) -> None:
    own.names.append(" ".join(mention.words))
    own.spans.append(mention.span)
    own.forms |= {form, mention.family} if mention.kind is EntityKind.PERSON else {form}
    own.offices += mention.offices
    if own.kind is EntityKind.OTHER:
        own.kind = mention.kind
    if own.kind is EntityKind.PERSON:
        own.given, own.family = own.given or mention.given, mention.family


def _entity(own: _Gathered) -> Entity:
    name = max(own.names, key=len)
    return Entity(own.kind, name, frozenset(own.forms), tuple(own.spans), own.given, own.family, tuple(own.offices))


def _mentions(text: str, claim: Claim, language: str) -> Iterator[_Mention]:
    words = read_words(text, claim.span.start, claim.span.end)
    at = {word.span.start: number for number, word in enumerate(words)}
    titles = [quote.words for quote in claim.quotes if quote.kind is QuoteKind.TITLE]
    taken = [date.span for date in claim.dates]
    for name in read_names(text, claim.span, language):
        if any(name.span.overlaps(span) for span in taken):
            continue
        first, end = at[name.places[0].start], at[name.places[0].start] + len(name.words)
        skipped = _words_before(name, language)
        kept = _without_number(name.words[skipped:])
        if not kept:
            continue
        offices = tuple(read_offices(words, first + skipped, end, language))
        noun = len(kept) == 1 and _is_noun(kept[0], language)
        if is_run_together(name, language) or (
            noun and not _is_announced(kept[0], words, first + skipped, offices, language)
        ):
            offices = ()
        if not (name.sure or len(kept) > 1 or offices):
            continue
        span = Span(name.places[skipped].start, name.places[skipped + len(kept) - 1].end)
        work = any(title.contains(span) for title in titles)
        kind = EntityKind.WORK if work else _kind(kept, words, first, language, held=bool(offices))
        yield _Mention(name, kept, span, kind, offices)


def _words_before(name: Name, language: str) -> int:
    """How many words at the beginning of a run are none of the name: "Transport Secretary Jane Holm" begins with her
    office, "Adorfs Jan Maes" with his town."""
    if pack(language).names.nouns_are_capital:
        owner = len(name.words) > 1 and name.words[0].endswith("s") and is_place(name.words[0], language)
        return int(owner and not is_place(name.words[0] + "s", language) and fold(name.words[0]) != fold(name.last))
    heads = [number for number, word in enumerate(name.words) if head_of(word, language)[0]]
    return heads[-1] + 1 if heads else 0


def _without_number(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name without the number of a monarch: "Karl III"."""
    return words[:-1] if len(words) > 1 and _ROMAN.fullmatch(words[-1]) else words


def _is_noun(word: str, language: str) -> bool:
    """Whether a word is a common noun and a rare name, in a language that writes nouns as names are written."""
    tag, likely = word_tag(word, language)
    return pack(language).names.nouns_are_capital and tag.startswith("NN") and likely >= COMMON


def _is_announced(word: str, words: Sequence[Word], first: int, offices: Sequence[Office], language: str) -> bool:
    """Whether a common noun behind an office is the holder's name: "Finanzminister Kohl", but not "macht der
    Finanzminister Druck" nor "Minister Druck"."""
    if len(offices) != 1:
        return False
    begin = next((at for at in range(first) if words[at].span.start >= offices[0].span.start), first)
    if begin == first:
        return False
    while begin > 1 and words[begin - 1].text[0].isupper() and words[begin - 1].text.endswith("er"):
        begin -= 1  # "gegen Berliner Polizeichef Rauch"
    table, before = pack(language).names, words[begin - 1].text if begin else ""
    opens = not before or before in table.openers
    said = opens and first + 1 < len(words) and words[first + 1].text == ":"
    if not said and word_tag(word, language)[1] >= EVERYDAY:
        return False
    if not (opens or offices[0].area or offices[0].of):
        return False
    return not before or not word_tag(before, language)[0].startswith(table.determiners)


def _kind(kept: Sequence[str], words: Sequence[Word], first: int, language: str, *, held: bool) -> EntityKind:
    table, last = pack(language).offices, kept[-1]
    if held:
        return EntityKind.PERSON
    if is_place(last, language) and len(kept) == 1:
        return EntityKind.PLACE
    if table.team_words & set(kept):
        return EntityKind.TEAM
    if table.organisation_words & set(kept) or last.lower().endswith(table.organisation_endings):
        return EntityKind.ORGANISATION
    if all(word.isupper() for word in kept):
        return EntityKind.ORGANISATION
    if len(kept) > 1:
        return EntityKind.PERSON
    placed = first > 0 and is_place_preposition(words[first - 1].text, language)
    return EntityKind.PLACE if placed else EntityKind.OTHER


def _abbreviations(text: str, claims: Sequence[Claim]) -> Iterator[tuple[Span, str, str]]:
    """Abbreviations in brackets with what they stand for: "Europäische Zentralbank (EZB)"."""
    for claim in claims:
        words = read_words(text, claim.span.start, claim.span.end)
        for at in range(1, len(words) - 2):
            short = words[at + 1].text
            if words[at].text != "(" or words[at + 2].text != ")" or not short.isupper():
                continue
            if not SHORTEST_ABBREVIATION <= len(short) <= LONGEST_ABBREVIATION:
                continue
            for start in range(at - 1, max(-1, at - 1 - len(short)), -1):
                if not words[start].text[0].isalpha():
                    break
                long = [word.text for word in words[start:at]]
                if words[start].text[0].isupper() and stands_for(short, long):
                    yield Span(words[start].span.start, words[at + 2].span.end), short, " ".join(long)
                    break


def stands_for(short: str, long: Sequence[str]) -> bool:
    """Whether capitals are the letters of other words in their order, the first letter of the first: EZB."""
    letters, at = short.replace(".", "").lower(), 0
    text = "".join(long).lower()
    if not text or text[0] != letters[0] or len(long) > len(letters) + 1:
        return False
    for char in text:
        at += at < len(letters) and char == letters[at]
    return at == len(letters)
