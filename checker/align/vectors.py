"""The vectors of one report: its claims with their figures masked, and the words of its longer quotations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

import numpy as np
from numpy.typing import NDArray

from checker.align.encode import Encoder, floor, masked
from checker.model import Claim, Quote, QuoteKind, Span
from checker.model.frozen import frozen

#: Quotations of fewer words are compared by their letters alone.
WORDS_TO_ENCODE = 3


@frozen(eq=False)
class Vectors:
    """Unit vectors of a report's claims, ``(n, d)`` float32 in their order, and of its longer quotations by span.

    `encoder` is the name of the model that made them, "none" where nothing was read; `floor` the mean cosine that it
    gives to unrelated sentences.
    """

    claims: NDArray[np.float32]
    quotes: dict[Span, NDArray[np.float32]] = field(default_factory=dict)
    encoder: str = "none"
    floor: float = 0.0


NO_VECTORS = Vectors(np.zeros((0, 0), np.float32))


def encode_claims(encoder: Encoder, text: str, claims: Sequence[Claim]) -> Vectors:
    """Encode every claim and every longer quotation of a report once, in one batch."""
    home = {quote.span: claim for claim in claims for quote in claim.quotes if _is_long(text, quote)}
    quoted = {quote.span: quote.words for claim in claims for quote in claim.quotes if quote.span in home}
    texts = [_masked(text, claim, claim.span) for claim in claims]
    texts += [_masked(text, home[span], words) for span, words in quoted.items()]
    vectors = encoder.encode(texts)
    by_span = dict(zip(quoted, vectors[len(claims) :], strict=True))
    return Vectors(vectors[: len(claims)], by_span, encoder.name, floor(encoder))


def likeness_of_quotes(a: Vectors, b: Vectors, one: Quote, other: Quote) -> float:
    """How alike two quotations' words are, in [0, 1]: their cosine above that of unrelated sentences."""
    first, second = a.quotes.get(one.span), b.quotes.get(other.span)
    if first is None or second is None:
        return 0.0
    return max(0.0, (float(first @ second) - a.floor) / (1 - a.floor))


def _is_long(text: str, quote: Quote) -> bool:
    speech = quote.kind in (QuoteKind.DIRECT, QuoteKind.PARTIAL)
    return speech and len(quote.words.of(text).split()) >= WORDS_TO_ENCODE


def _masked(text: str, claim: Claim, span: Span) -> str:
    figures = [q.figure for q in claim.quantities if span.contains(q.figure)]
    return masked(span.of(text), [figure.moved(-span.start) for figure in figures])
