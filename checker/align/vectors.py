"""One batch for all that needs a vector: the claims of both reports, figures masked, and the words of quotations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from checker.encode import Encoder, floor, masked
from checker.model import Claim, Document, Quote, QuoteKind, Span

#: Quotations of fewer words are compared by their letters alone.
WORDS_TO_ENCODE = 3


@dataclass(frozen=True, slots=True)
class Vectors:
    """Unit vectors of the claims of a and b, each ``(n, d)`` float32, and those of their longer quotations by span.

    `floor` is the mean cosine that the model gives to unrelated sentences.
    """

    a: NDArray[np.float32]
    b: NDArray[np.float32]
    quotes: tuple[dict[Span, NDArray[np.float32]], dict[Span, NDArray[np.float32]]]
    floor: float

    def similarity(self, a: Quote, b: Quote) -> float:
        """How alike two quotations' words are, in [0, 1]: their cosine above that of unrelated sentences."""
        one, other = self.quotes[0].get(a.span), self.quotes[1].get(b.span)
        if one is None or other is None:
            return 0.0
        return max(0.0, (float(one @ other) - self.floor) / (1 - self.floor))


def encode_tellings(
    encoder: Encoder, a: tuple[Document, Sequence[Claim]], b: tuple[Document, Sequence[Claim]]
) -> Vectors:
    """Encode every claim and every longer quotation of both reports once, in one batch."""
    texts: list[str] = []
    quotes: list[list[Quote]] = []
    for document, claims in (a, b):
        texts += [_masked(document, claim, claim.span) for claim in claims]
        quotes.append([quote for claim in claims for quote in claim.quotes if _is_long(document, quote)])
    for (document, claims), told in zip((a, b), quotes, strict=True):
        home = {quote.span: claim for claim in claims for quote in claim.quotes}
        texts += [_masked(document, home[quote.span], quote.words) for quote in told]
    vectors = encoder.encode(texts)
    of_a, of_b = len(a[1]), len(a[1]) + len(b[1])
    first = of_b + len(quotes[0])
    by_span = (
        {quote.span: vectors[of_b + n] for n, quote in enumerate(quotes[0])},
        {quote.span: vectors[first + n] for n, quote in enumerate(quotes[1])},
    )
    return Vectors(vectors[:of_a], vectors[of_a:of_b], by_span, floor(encoder))


def _is_long(document: Document, quote: Quote) -> bool:
    speech = quote.kind in (QuoteKind.DIRECT, QuoteKind.PARTIAL)
    return speech and len(quote.words.of(document.text).split()) >= WORDS_TO_ENCODE


def _masked(document: Document, claim: Claim, span: Span) -> str:
    figures = [q.figure for q in claim.quantities if span.contains(q.figure)]
    return masked(span.of(document.text), [figure.moved(-span.start) for figure in figures])
