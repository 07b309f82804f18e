"""Quotations: the same speaker's same statement, held word against word.

The same words are confirmed, wherever they stand. What is left is matched one to one by speaker and content; then the
words that turn a statement (quantifier, negation, modal, figure) decide between a new wording and a new meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz

from checker.claims.words import content_words
from checker.compare.scene import Agreement, Difference, Outcome, Place, Scene, Telling
from checker.model import Claim, Confidence, Family, Quote, QuoteKind, Speaker
from checker.values.operators import KINDS, read_operators

#: Fewer words in marks are a word at arm's length or a slogan: equal ones are confirmed, unequal ones are no slot.
STATEMENT = 3

#: From so many equal words on, two speakers of them are worth a look; below, it is a common phrase.
OWN_WORDS = 4

#: A person's name: given name and family name, particles allowed, no article and no lower-case noun of a role.
PERSON = re.compile(
    r"(?!(?:Der|Die|Das|The|Ein|Eine)\b)[^\W\d_a-zà-ÿ][\w.'’-]*(?:\s+(?:[^\W\d_a-zà-ÿ][\w.'’-]*|von|van|der|de|zu))+"
)

#: Family names so much alike, out of 100, are one name with a slip.
SPELLED_ALIKE = 80

#: Statements of one speaker are the same one from this score on (see `_likeness`); of unknown speakers, from the next.
SAME_STATEMENT = 0.5
SAME_STATEMENT_ANYONE = 0.7

#: Where the words around both quotations are the same too (who spoke, where, after what), less likeness will do: it is
#: the same occasion. So many of the smaller frame's content stems have to be shared, and so many at least.
SAME_STATEMENT_FRAMED = 0.4
SAME_FRAME, FRAME_STEMS = 0.6, 4

#: With this share of content words in common, a turned word turns the same predicate.
SAME_PREDICATE = 0.5

#: Above this the slot is beyond doubt.
SURE = 0.65


class _Relation(StrEnum):
    SAME = "same"
    SHORTENED = "shortened"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class _Saying:
    """A quotation where it stands, its words in lower case without punctuation, its content stems, those around it."""

    claim: int
    quote: Quote
    tokens: tuple[str, ...]
    stems: frozenset[str]
    frame: frozenset[str]

    @property
    def speaker(self) -> Speaker | None:
        return self.quote.speaker


@dataclass(frozen=True, slots=True)
class _Match:
    a: _Saying
    b: _Saying
    relation: _Relation
    likeness: float

    @property
    def rank(self) -> tuple[float, ...]:
        a, b = self.a.quote.span.start, self.b.quote.span.start
        return (list(_Relation).index(self.relation), -round(self.likeness, 6), a + b, *sorted((a, b)))


def compare_quotes(scene: Scene) -> Outcome:
    """Findings and agreements between the quotations of two reports."""
    a, b = tuple(_sayings(scene.a)), tuple(_sayings(scene.b))
    agreements: list[Agreement] = []
    differences: list[Difference] = []
    taken: set[_Saying] = set()
    for match in sorted(_matches(scene, a, b), key=lambda match: match.rank):
        repeated = match.a in taken or match.b in taken
        if repeated and match.relation is not _Relation.SAME:
            continue
        difference = _difference(scene, match)
        if difference is not None and not repeated:
            differences.append(difference)
        elif difference is None and not (match.a in taken and match.b in taken):
            agreements.append(Agreement(Family.QUOTE, _place(scene.a, match.a), _place(scene.b, match.b)))
        taken |= {match.a, match.b}
    return Outcome(tuple(differences), tuple(agreements))


def _sayings(telling: Telling) -> Iterator[_Saying]:
    language = telling.document.language
    for number, claim in enumerate(telling.claims):
        for quote in claim.quotes:
            words = quote.words.of(telling.text)
            tokens = tuple(_tokens(words))
            if quote.kind in (QuoteKind.DIRECT, QuoteKind.PARTIAL) and tokens:
                around = _around(telling.text, claim, quote)
                stems, frame = (frozenset(content_words(part, language)) for part in (words, around))
                yield _Saying(number, quote, tokens, stems, frame)


def _around(text: str, claim: Claim, quote: Quote) -> str:
    return text[claim.span.start : quote.span.start] + " " + text[quote.span.end : claim.span.end]


def _tokens(text: str) -> list[str]:
    return re.findall(r"\w+(?:[-']\w+)*", text.lower().replace("’", "'"))


def _matches(scene: Scene, a: Sequence[_Saying], b: Sequence[_Saying]) -> Iterator[_Match]:
    candidates = {(pair.a, pair.b) for pair in scene.pairs}
    for one in a:
        for other in b:
            relation = _relate(one, other)
            if relation is not _Relation.OTHER:
                yield _Match(one, other, relation, 1.0)
            elif min(len(one.tokens), len(other.tokens)) >= STATEMENT and _may_be_one(one, other):
                likeness = _likeness(scene, one, other)
                if likeness >= _bar(one, other, (one.claim, other.claim) in candidates):
                    yield _Match(one, other, relation, likeness)


def _bar(a: _Saying, b: _Saying, candidates: bool) -> float:
    """How alike two quotations have to be, given who speaks and what stands around them."""
    if not candidates or not _same_speaker(a, b):
        return SAME_STATEMENT_ANYONE
    shared = len(a.frame & b.frame)
    framed = shared >= FRAME_STEMS and shared >= SAME_FRAME * min(len(a.frame), len(b.frame))
    return SAME_STATEMENT_FRAMED if framed else SAME_STATEMENT


def _relate(a: _Saying, b: _Saying) -> _Relation:
    if a.tokens == b.tokens:
        return _Relation.SAME
    short, long = sorted((a.tokens, b.tokens), key=len)
    if len(short) >= STATEMENT and f" {' '.join(short)} " in f" {' '.join(long)} ":
        return _Relation.SHORTENED
    return _Relation.OTHER


def _may_be_one(a: _Saying, b: _Saying) -> bool:
    """Two known speakers say two things, however alike they sound."""
    return a.speaker is None or b.speaker is None or _same_speaker(a, b)


def _same_speaker(a: _Saying, b: _Saying) -> bool:
    if a.speaker is None or b.speaker is None:
        return False
    one, other = a.speaker.key.split(), b.speaker.key.split()
    if not one or not other:
        return False
    # the family name alone decides, and a slip in it is the spelling's matter: Selenskyj, Selensiyj
    family = fuzz.ratio(one[-1], other[-1]) >= SPELLED_ALIKE
    return family or set(one) <= set(other) or set(other) <= set(one)


def _two_persons(a: _Saying, b: _Saying) -> bool:
    """Two people by name: "der Ausschusschef" may be Jan Holm, and "the indictment" quotes somebody."""
    return all(saying.speaker is not None and PERSON.fullmatch(saying.speaker.name) for saying in (a, b))


def _likeness(scene: Scene, a: _Saying, b: _Saying) -> float:
    """How far two quotations are one statement, in [0, 1]: half by their vectors, half by the words they share."""
    words = fuzz.token_set_ratio(" ".join(sorted(a.stems)), " ".join(sorted(b.stems))) / 100
    return (scene.quote_similarity(a.quote, b.quote) + words) / 2


def _difference(scene: Scene, match: _Match) -> Difference | None:
    relation = _defect(scene, match)
    if relation is None:
        return None
    a, b = match.a, match.b
    speakers = [saying.speaker.name if saying.speaker else "" for saying in (a, b)]
    return Difference(
        relation=relation,
        confidence=_confidence(match),
        a=_place(scene.a, a),
        b=_place(scene.b, b),
        identity=(" ".join(a.tokens), " ".join(b.tokens)),
        arguments=(("speaker", speakers[0] or speakers[1]), ("speaker_a", speakers[0]), ("speaker_b", speakers[1])),
    )


def _defect(scene: Scene, match: _Match) -> str | None:
    a, b = match.a, match.b
    if match.relation is not _Relation.OTHER:
        if _two_persons(a, b) and not _same_speaker(a, b) and min(len(a.tokens), len(b.tokens)) >= OWN_WORDS:
            return "speaker"
        both_speech = a.quote.kind is QuoteKind.DIRECT and b.quote.kind is QuoteKind.DIRECT
        return "shortened" if match.relation is _Relation.SHORTENED and both_speech else None
    return "meaning" if _turned(scene, a, b) else "reworded"


def _turned(scene: Scene, a: _Saying, b: _Saying) -> bool:
    """Whether a quantifier, negation, modal or figure differs on the same predicate."""
    smaller = min(len(a.stems), len(b.stems))
    if not smaller or len(a.stems & b.stems) / smaller < SAME_PREDICATE:
        return False
    if _figures(scene.a, a) != _figures(scene.b, b):
        return True
    one = _by_kind(a.quote.words.of(scene.a.text), scene.a.document.language)
    other = _by_kind(b.quote.words.of(scene.b.text), scene.b.document.language)
    if one.get("polarity", ()) != other.get("polarity", ()) and not (one.get("quantifier") or other.get("quantifier")):
        return True
    return any(kind in one and kind in other and one[kind] != other[kind] for kind in ("quantifier", "modal"))


def _by_kind(text: str, language: str) -> dict[str, tuple[str, ...]]:
    kinds: dict[str, tuple[str, ...]] = {}
    for operator in sorted(read_operators(text, language)):
        kinds[KINDS[operator]] = (*kinds.get(KINDS[operator], ()), operator)
    return kinds


def _figures(telling: Telling, saying: _Saying) -> list[str]:
    inside = [q for q in telling.claims[saying.claim].quantities if saying.quote.words.contains(q.figure)]
    return sorted(str(quantity.stated.normalize()) for quantity in inside)


def _confidence(match: _Match) -> Confidence:
    if _same_speaker(match.a, match.b):
        return Confidence.HIGH if match.likeness >= SURE else Confidence.MEDIUM
    return Confidence.MEDIUM if match.likeness >= SAME_STATEMENT_ANYONE else Confidence.LOW


def _place(telling: Telling, saying: _Saying) -> Place:
    return Place(saying.quote.words, saying.speaker.name if saying.speaker else "")
