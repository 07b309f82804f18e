"""Sentences with what is quoted in them and what they state, and pairs of such."""

from __future__ import annotations

from enum import StrEnum

from checker.model.document import BlockKind, Span
from checker.model.frozen import frozen
from checker.model.values import DateValue, Quantity, Unreadable


class QuoteKind(StrEnum):
    """Direct speech as a sentence, a few quoted words inside the report's own sentence, or no speech at all."""

    DIRECT = "direct"
    PARTIAL = "partial"
    INDIRECT = "indirect"  # reported speech without marks: span and words are the same
    TITLE = "title"  # a name, a title, a word held at arm's length: not speech


@frozen
class Speaker:
    """Who says it: `name` as resolved inside the report (fullest form), `span` where that is said, `key` to compare."""

    name: str
    key: str
    span: Span


@frozen
class Quote:
    """Words in quotation marks. `span` includes the marks, `words` does not. `depth` is 0 for an outermost quotation.

    `closed` is false where the closing mark is missing and the quotation was ended at the paragraph.
    """

    span: Span
    words: Span
    kind: QuoteKind
    depth: int = 0
    closed: bool = True
    speaker: Speaker | None = None
    cue: Span | None = None


class Voice(StrEnum):
    """Who asserts a claim."""

    REPORT = "report"
    DIRECT = "direct"
    INDIRECT = "indirect"


@frozen
class Word:
    """One word of a claim. `form` is lower case, `key` its lemma in lower case, `kind` "noun", "name", "verb",
    "adjective" or "other"; `span` lies in the document's text."""

    span: Span
    form: str
    key: str
    kind: str

    @property
    def is_content(self) -> bool:
        return self.kind != "other"


@frozen
class Claim:
    """A sentence of a report, and inside it what can be true or false by itself.

    `clauses` partition the sentence into clauses with a verb of their own, in order. `voice` and `speaker` say who
    asserts it. `words` are those of the sentence, in order. `copies` are places that repeat it (a teaser told again).
    """

    span: Span
    block: BlockKind
    clauses: tuple[Span, ...]
    words: tuple[Word, ...] = ()
    quotes: tuple[Quote, ...] = ()
    voice: Voice = Voice.REPORT
    speaker: Speaker | None = None
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateValue, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    copies: tuple[Span, ...] = ()

    def clause_of(self, place: Span) -> Span:
        """The clause that a place of the sentence lies in, the whole sentence where it lies in none."""
        return next((clause for clause in self.clauses if clause.contains(place)), self.span)


@frozen
class Pair:
    """A candidate: claims number `a` and `b`, their cosine in [-1, 1] and the score they were ranked by."""

    a: int
    b: int
    cosine: float
    score: float
