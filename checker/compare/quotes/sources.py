"""A source that got lost: one report says who says so, the other tells the same claim as its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.claims.words import content_words
from checker.compare.quotes.indirect import shared_stems
from checker.compare.scene import Scene, Telling
from checker.model import BlockKind, Claim, Quote, QuoteKind, Side, Voice
from checker.model.frozen import frozen

#: The claims have to be the same nearly word for word: so much of the content of either stands in the other, and so
#: many stems. A report has many sentences of its own about what somebody said.
SAME_CLAIM, SHARED = 0.8, 5

#: A source is named once for several sentences: so many claims before and behind are looked at for one.
SOURCE_REACH = 2

#: Headlines and teasers leave the source to the text.
TOLD_SHORT = frozenset({BlockKind.TITLE, BlockKind.TEASER, BlockKind.HEADING, BlockKind.CAPTION})


@frozen
class Lost:
    """`quote` of one report names its source, `claim` of the other tells it without; `side` is the one that names."""

    side: Side
    quote: Quote
    claim: Claim


def find_lost_sources(scene: Scene) -> Iterator[Lost]:
    """Reported statements of one report that the other tells as a fact of its own, in the order of candidates."""
    if not scene.of_one_language:
        return
    taken: set[object] = set()
    for pair in scene.pairs:
        for naming, one, telling, other in (
            (scene.a, scene.a.claims[pair.a], scene.b, pair.b),
            (scene.b, scene.b.claims[pair.b], scene.a, pair.a),
        ):
            quote = _sourced(one)
            if quote is None or not _tells_itself(telling, other) or _names_source(telling, quote):
                continue
            claim = telling.claims[other]
            keys = {(naming.side, quote.span), (telling.side, claim.span)}
            if _same_claim(naming, quote, telling, claim) and not keys & taken:
                taken |= keys
                yield Lost(naming.side, quote, claim)


def _sourced(claim: Claim) -> Quote | None:
    """The one reported statement of a sentence whose source is known, and that has no words in marks."""
    quotes = [quote for quote in claim.quotes if quote.kind is not QuoteKind.TITLE]
    if len(quotes) != 1 or quotes[0].kind is not QuoteKind.INDIRECT or quotes[0].speaker is None:
        return None
    return quotes[0]


def _tells_itself(telling: Telling, number: int) -> bool:
    """No source in the sentence nor near it."""
    claim = telling.claims[number]
    near = telling.claims[max(0, number - SOURCE_REACH) : number + SOURCE_REACH + 1]
    sourced = any(
        each.voice is not Voice.REPORT or any(quote.kind is not QuoteKind.TITLE for quote in each.quotes)
        for each in near
    )
    return not sourced and claim.block not in TOLD_SHORT


def _names_source(telling: Telling, quote: Quote) -> bool:
    """Whether the speaker is named anywhere: then the reader knows where it comes from."""
    key = quote.speaker.key.split() if quote.speaker else []
    return not key or re.search(rf"(?i)\b{re.escape(key[-1])}", telling.text) is not None


def _same_claim(naming: Telling, quote: Quote, telling: Telling, claim: Claim) -> bool:
    said = frozenset(content_words(_without_source(naming, quote), naming.document.language))
    told = frozenset(content_words(claim.span.of(telling.text), telling.document.language))
    shared = min(shared_stems(said, told), shared_stems(told, said))
    return shared >= SHARED and shared >= SAME_CLAIM * max(len(said), len(told))


def _without_source(telling: Telling, quote: Quote) -> str:
    """The reported words without a source named inside them: "kommen nach Angaben der Polizei"."""
    text, words = telling.text, quote.words
    inside = [span for span in (quote.cue, quote.speaker.span if quote.speaker else None) if span]
    for span in sorted((span for span in inside if words.contains(span)), reverse=True):
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return words.of(text)
