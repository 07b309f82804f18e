"""Reported speech as quotations: the clauses that frames report, and the sentences that go on with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claims.quotes.frame import Frame, FrameKind
from checker.claims.quotes.tags import is_reported
from checker.claims.quotes.text import Sentence
from checker.languages.shape.quotes import Cues
from checker.model import Quote, QuoteKind, Span, Speaker
from checker.model.frozen import frozen


@frozen
class Said:
    """A frame with its speaker resolved."""

    frame: Frame
    speaker: Speaker | None
    cue: Span


def reported_in(sentence: Sentence, said: Sequence[Said]) -> Iterator[Quote]:
    """The clauses that the frames of a sentence report; one that runs into the next frame ends before it."""
    taken: list[tuple[int, int]] = []
    for number, one in enumerate(said):
        for start, end in one.frame.contents:
            if any(start < other_end and other_start < end for other_start, other_end in taken):
                continue
            stop = _stop_before_next(sentence, start, end, said[number + 1 :])
            span = span_of(sentence, start, stop)
            if span is not None:
                taken.append((start, stop))
                yield Quote(span, span, QuoteKind.INDIRECT, speaker=one.speaker, cue=one.cue)


def _stop_before_next(sentence: Sentence, start: int, end: int, later: Sequence[Said]) -> int:
    """Where a content ends that goes on to another frame's cue: at the conjunction before it."""
    for one in later:
        cue = one.frame.first
        if start < cue < end and one.frame.elided and one.frame.kind is not FrameKind.NAMING:
            return cue
    return end


def span_of(sentence: Sentence, start: int, end: int) -> Span | None:
    while start < end and sentence.pos[start] in ",:;.K-":
        start += 1
    while end > start and sentence.pos[end - 1] in ",:;.K-":
        end -= 1
    if start >= end or not set(sentence.pos[start:end]) - {"Q", ","}:
        return None
    return Span(sentence.tokens[start].start, sentence.tokens[end - 1].end)


def continued_in(
    sentence: Sentence,
    said: Sequence[Said],
    *,
    after_report: bool,
    running: Speaker | None,
    subject: Speaker | None,
    cues: Cues,
) -> Iterator[Quote]:
    """Reported speech that no frame carries: a sentence in its form goes on with the speaker before (`running`).

    A clause in that form behind an unlisted verb is what the sentence's own `subject` says. `after_report` says that
    the sentence before was reported, so that weaker forms go on with it.
    """
    if said and any(one.frame.kind in (FrameKind.SPEECH, FrameKind.SOURCE) for one in said):
        return
    verbs = [place for place, letter in enumerate(sentence.pos) if letter == "V"]
    reported = [place for place in verbs if is_reported(sentence.tokens[place], cues)]
    main = next((place for place in verbs if _is_main(sentence, place)), None)
    if main is None:
        return
    weak = after_report and sentence.tokens[main].lower in cues.reported_weak
    if weak or main in reported:
        span, speaker = span_of(sentence, 0, len(sentence.tokens)), running
    elif (
        reported
        and (comma := sentence.pos.rfind(",", main, max(reported))) >= 0
        and _opens_report(sentence, comma, cues)
    ):
        span, speaker = span_of(sentence, comma + 1, len(sentence.tokens)), subject
    else:
        return
    if span is not None:
        yield Quote(span, span, QuoteKind.INDIRECT, speaker=speaker)


def _is_main(sentence: Sentence, verb: int) -> bool:
    """Whether a finite verb is that of a main clause: no subordinator opens the stretch before it."""
    start = max(sentence.pos.rfind(sign, 0, verb) for sign in ",:;") + 1
    return not any(letter in "SW" for letter in sentence.pos[start : min(start + 3, verb)])


def _opens_report(sentence: Sentence, comma: int, cues: Cues) -> bool:
    """Whether a clause behind a comma can be what an unlisted verb reports: "dass ...", or without any opener."""
    head = sentence.tokens[comma + 1]
    return head.lower in cues.subordinators or head.pos not in "SWK"
