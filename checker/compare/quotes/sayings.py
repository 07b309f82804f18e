"""Quotations made ready to be compared: their words one by one, with places, content stems and who spoke."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import cache

from rapidfuzz import fuzz

from checker.claims.words import content_words
from checker.compare.scene import Telling
from checker.model import Claim, Quote, QuoteKind, Span, Speaker
from checker.model.frozen import frozen
from checker.model.patterns import compiled
from checker.values.names.kinds import may_be_one_thing
from checker.values.names.read import is_office
from checker.values.numerals.atoms import word_atom
from checker.values.statements.operators import contractions

#: Fewer words in marks are a word at arm's length or a slogan: equal ones are confirmed, unequal ones are no slot.
STATEMENT = 3

#: Words in marks that nobody says are a name or a title up to this length ("Haus am See"); beyond, they are speech.
NOBODYS = 5

#: A person's name: given name and family name, particles allowed, no article and no lower-case noun of a role.
PERSON = compiled(
    r"(?!(?:Der|Die|Das|The|Ein|Eine)\b)[^\W\d_a-zà-ÿ][\w.'’-]*(?:\s+(?:[^\W\d_a-zà-ÿ][\w.'’-]*|von|van|der|de|zu))+"
)

#: Family names so much alike, out of 100, are one name with a slip.
SPELLED_ALIKE = 80

#: What an editor put into a quotation is no word of the speaker's.
_INSERTED = compiled(r"\[[^\]\[]*\]")
_WORD = compiled(r"[^\W_]+(?:['’][^\W_]+)*")


class Bond(IntEnum):
    """Whether two quotations have one speaker. UNSURE: one is not known, or is called by an office alone."""

    OTHER = 0
    UNSURE = 1
    SAME = 2


@frozen
class Saying:
    """A quotation where it stands. `tokens` are its words made comparable, `spans` their places in the report.

    Marks, punctuation and capitals are gone, number words are digits, contractions are written out (two tokens then
    share a place). `stems` are its content stems, `frame` those of the sentence around it.
    """

    claim: int
    quote: Quote
    tokens: tuple[str, ...]
    spans: tuple[Span, ...]
    stems: frozenset[str]
    frame: frozenset[str]

    @property
    def speaker(self) -> Speaker | None:
        return self.quote.speaker

    @property
    def direct(self) -> bool:
        return self.quote.kind is QuoteKind.DIRECT

    @property
    def whole(self) -> tuple[int, int]:
        return 0, len(self.tokens)

    @property
    def is_statement(self) -> bool:
        """Long enough to say something, and said by somebody."""
        nobodys = self.speaker is None and not self.direct and len(self.tokens) <= NOBODYS
        return len(self.tokens) >= STATEMENT and not nobodys

    def place(self, part: tuple[int, int]) -> Span:
        """The span of the tokens ``[start, end)``; that of all its words where they are all."""
        start, end = part
        return self.quote.words if part == self.whole else Span(self.spans[start].start, self.spans[end - 1].end)


def read_sayings(telling: Telling, kinds: Sequence[QuoteKind]) -> tuple[Saying, ...]:
    """The quotations of these kinds, in order."""
    return tuple(_sayings(telling, frozenset(kinds)))


def _sayings(telling: Telling, kinds: frozenset[QuoteKind]) -> Iterator[Saying]:
    language = telling.document.language
    for number, claim in enumerate(telling.claims):
        for quote in claim.quotes:
            if quote.kind not in kinds:
                continue
            words = tuple(read_words(telling.text, quote.words, language))
            if words:
                around = _around(telling.text, claim, quote)
                stems, frame = (frozenset(content_words(t, language)) for t in (quote.words.of(telling.text), around))
                yield Saying(number, quote, tuple(w for w, _ in words), tuple(s for _, s in words), stems, frame)


def _around(text: str, claim: Claim, quote: Quote) -> str:
    return text[claim.span.start : quote.span.start] + " " + text[quote.span.end : claim.span.end]


def read_words(text: str, span: Span, language: str) -> Iterator[tuple[str, Span]]:
    """The words of a span made comparable, with their places."""
    inserted = [Span(*found.span()) for found in _INSERTED.finditer(text, span.start, span.end)]
    expanded = contractions(language)
    for found in _WORD.finditer(text, span.start, span.end):
        place = Span(*found.span())
        if not any(each.contains(place) for each in inserted):
            word = unicodedata.normalize("NFC", found.group()).casefold().replace("’", "'")
            for part in _written_out(word, expanded):
                yield _as_figure(part, language), place


def _written_out(word: str, expanded: Sequence[tuple[str, str]]) -> list[str]:
    for ending, written in expanded:
        if word.endswith(ending) and word != ending:
            return [*filter(None, [word.removesuffix(ending)]), *written.split()]
    return [word]


@cache
def _as_figure(word: str, language: str) -> str:
    """A cardinal in words as digits ("zwölf", "12"); articles and other words as they are."""
    atom = word_atom(word, language) if word.isalpha() and len(word) > 2 else None
    if atom is None or atom.ordinal or atom.factor or (word.startswith("ein") and atom.value == 1):
        return word
    return str(int(atom.value)) if atom.value == atom.value.to_integral_value() else word


def bond(a: Saying, b: Saying) -> Bond:
    """Whether one speaker says both."""
    if a.speaker is None or b.speaker is None or not a.speaker.key or not b.speaker.key:
        return Bond.UNSURE
    one, other = a.speaker.key.split(), b.speaker.key.split()
    # the family name alone decides, and a slip in it is the spelling's matter: Selenskyj, Selensiyj
    family = fuzz.ratio(one[-1], other[-1]) >= SPELLED_ALIKE
    if family or set(one) <= set(other) or set(other) <= set(one):
        return Bond.SAME
    return Bond.OTHER if _is_named(a.speaker) and _is_named(b.speaker) else Bond.UNSURE


def _is_named(speaker: Speaker) -> bool:
    """Called by a name or the like, not by a common noun: "campaign funds", "ein Sprecher" may be anybody."""
    return speaker.name[:1].isupper() and PERSON.fullmatch(f"X {speaker.name}") is not None


def two_persons(a: Saying, b: Saying, language: str) -> bool:
    """Two people by name: "der Ausschusschef" may be Jan Holm, and "the indictment" quotes somebody."""
    if a.speaker is None or b.speaker is None or not (_has_name(a.speaker) and _has_name(b.speaker)):
        return False
    return bond(a, b) is not Bond.SAME or _are_namesakes(a.speaker.name, b.speaker.name, language)


def _are_namesakes(a: str, b: str, language: str) -> bool:
    """Whether two full names have one family name and two given names: sisters, father and son."""
    one, other = a.split(), b.split()
    if len(one) != 2 or len(other) != 2 or one[1].casefold() != other[1].casefold():
        return False
    apart = one[0][0].casefold() != other[0][0].casefold() and not may_be_one_thing(one[0], other[0], language)
    return apart and not any(is_office(word[0], language) for word in (one, other))


def _has_name(speaker: Speaker) -> bool:
    """Whether a person's name is known: that of "Chefin der Alpenjugend" is not, whose key is "chefin"."""
    family = speaker.name.casefold().split()[-1:] == speaker.key.split()[-1:]
    return family and PERSON.fullmatch(speaker.name) is not None
