"""Each quotation given its speaker, and the reported speech around them, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from checker.claims.quotes.candidates import REACH, first_subject, phrases_in_reach, told_how
from checker.claims.quotes.frame import Frame, FrameKind
from checker.claims.quotes.frames import find_frames
from checker.claims.quotes.phrases import Phrase, can_speak, phrase_at
from checker.claims.quotes.ranking import Choice, best_of, nobody, running_on
from checker.claims.quotes.reported import Said, continued_in, reported_in, span_of
from checker.claims.quotes.speakers import Cast, mention_of
from checker.claims.quotes.subjects import agent_before, main_subject, possessor_of
from checker.claims.quotes.text import Sentence
from checker.languages.shape.quotes import Cues
from checker.model import Quote, QuoteKind, Span, Speaker
from checker.model.patterns import compiled

RUN_REACH = 2
"""Sentences that a speaker goes on without being named again; after more the report may have changed the subject."""

Watch = Callable[[int, Sequence[Choice]], None]


@dataclass(slots=True)
class _State:
    """What goes on from sentence to sentence while one report is read."""

    cast: Cast
    direct: frozenset[int]
    last: Speaker | None = None
    last_sentence: int = -9
    last_block: int = -1
    reported: bool = False
    subject: Speaker | None = None

    def said(self, speaker: Speaker | None, number: int, block: int) -> None:
        if speaker is not None:
            self.last = speaker
        self.last_sentence, self.last_block = number, block

    def running(self, number: int) -> Speaker | None:
        """The speaker who may still be speaking."""
        return self.last if number - self.last_sentence <= RUN_REACH else None


def attribute(
    text: str, sentences: Sequence[Sentence], quotes: Sequence[Quote], cues: Cues, watch: Watch | None = None
) -> tuple[Quote, ...]:
    """The quotations with speaker and cue, and the indirect ones found on the way, in order of start.

    `watch` is told the choices that were weighed for a quotation, by its number; so weights are learned.
    """
    direct = frozenset(number for number, quote in enumerate(quotes) if quote.kind is not QuoteKind.PARTIAL)
    state = _State(Cast(cues), direct)
    placed = list(quotes)
    indirect: list[Quote] = []
    seen: set[int] = set()
    for number, sentence in enumerate(sentences):
        said = _read_frames(text, sentence, number, state, cues)
        back = next((one for one in said if one.frame.back), None)
        if back is not None and number:
            _attribute_back(text, sentences[number - 1], back, placed, indirect)
        for place, token in enumerate(sentence.tokens):
            if token.pos == "Q" and token.quote not in seen:
                seen.add(token.quote)
                speaker, cue = _speaker_of(text, sentences, number, place, said, state, cues, watch)
                placed[token.quote] = replace(placed[token.quote], speaker=speaker, cue=cue)
                state.said(speaker, number, sentence.block)
        for one in said:
            if one.speaker is not None and one.frame.kind in (FrameKind.SPEECH, FrameKind.SOURCE):
                state.said(one.speaker, number, sentence.block)
        state.subject = _speaking_subject(text, sentence, number, state, cues)
        found = list(reported_in(sentence, said)) or list(
            continued_in(
                sentence,
                said,
                after_report=state.reported,
                running=state.running(number),
                subject=state.subject,
                cues=cues,
            )
        )
        state.reported = bool(found)
        if found:
            state.said(found[-1].speaker, number, sentence.block)
        indirect += found
    return tuple(sorted((*placed, *indirect), key=lambda quote: (quote.span.start, -quote.span.end, quote.depth)))


# --- frames with speakers ---------------------------------------------------------------------------------------------


def _read_frames(text: str, sentence: Sentence, number: int, state: _State, cues: Cues) -> list[Said]:
    """The frames of a sentence with their speakers; every person the sentence names joins the cast."""
    frames = find_frames(sentence, cues)
    speaking = {frame.speaker.start for frame in frames if frame.speaker is not None}
    for phrase in _persons(sentence, cues):
        state.cast.add(mention_of(text, sentence, number, phrase, cues, speaks=phrase.start in speaking))
    said: list[Said] = []
    for frame in frames:
        previous = said[-1].speaker if said else None
        speaker = _frame_speaker(text, sentence, number, frame, previous, state, cues)
        said.append(Said(frame, speaker, _cue_span(sentence, frame)))
    return said


def _frame_speaker(
    text: str, sentence: Sentence, number: int, frame: Frame, previous: Speaker | None, state: _State, cues: Cues
) -> Speaker | None:
    if frame.nobody:
        return None
    phrase = frame.speaker
    if phrase is None and (frame.own or frame.elided):
        if frame.elided and previous is not None:
            return previous
        before = sentence.pos.rfind("V", 0, frame.first)
        elided = main_subject(sentence, before, cues) if frame.elided and before >= 0 else None
        phrase = elided or first_subject(sentence, cues)
    if phrase is None:
        return None
    mention = mention_of(text, sentence, number, phrase, cues, speaks=True)
    speaker = state.cast.speaker(mention)
    state.cast.add(mention)
    return speaker


def _cue_span(sentence: Sentence, frame: Frame) -> Span:
    """The cue's own word: the finite verb, or the full verb behind an auxiliary."""
    token = sentence.tokens[frame.last if sentence.pos[frame.last] in "ZI" else frame.first]
    return Span(token.start, token.end)


@cache
def _person_start_pattern() -> re.Pattern[str]:
    return compiled(r"(?:(?<=[^DGAZNE])|^)[DG]?(?:B?[AZ]K?)*[NE]")


def _persons(sentence: Sentence, cues: Cues) -> Iterator[Phrase]:
    """Phrases of a sentence that name persons or speaking bodies."""
    position = 0
    for found in _person_start_pattern().finditer(sentence.pos):
        if found.start() < position:
            continue
        phrase = phrase_at(sentence, found.start(), cues)
        if phrase is not None and (phrase.name or phrase.gender):
            position = phrase.end
            yield phrase


def _speaking_subject(text: str, sentence: Sentence, number: int, state: _State, cues: Cues) -> Speaker | None:
    """The subject of a sentence, if it can speak: who is quoted next where no word says so."""
    subject = first_subject(sentence, cues)
    if subject is None or not can_speak(sentence, subject, cues):
        return None
    return state.cast.speaker(mention_of(text, sentence, number, subject, cues))


# --- quotations in marks ----------------------------------------------------------------------------------------------


def _speaker_of(
    text: str,
    sentences: Sequence[Sentence],
    number: int,
    place: int,
    said: Sequence[Said],
    state: _State,
    cues: Cues,
    watch: Watch | None,
) -> tuple[Speaker | None, Span | None]:
    """Who says the quotation that is token `place` of sentence `number`, and the cue that tells."""
    sentence = sentences[number]
    one = _frame_for(sentence, place, said)
    if one is not None:
        speaker = one.speaker
        if speaker is None and not one.frame.nobody and (one.frame.speaker is None or not one.frame.speaker.pronoun):
            speaker = state.running(number)
        return speaker, one.cue
    named = _beside_colon(sentence, place, cues)
    if named is not None:
        return state.cast.speaker(mention_of(text, sentence, number, named, cues)), None
    choices = _choices(text, sentences, number, place, state, cues)
    if watch is not None:
        watch(sentence.tokens[place].quote, choices)
    return best_of(choices).speaker, None


def _choices(
    text: str, sentences: Sequence[Sentence], number: int, place: int, state: _State, cues: Cues
) -> list[Choice]:
    """Who may have said the quotation that is token `place` of sentence `number`, nobody among them."""
    sentence = sentences[number]
    how = told_how(sentence, direct=sentence.tokens[place].quote in state.direct, cues=cues)
    running = state.running(number)
    choices = [nobody(how, somebody_spoke=running is not None)]
    for one in phrases_in_reach(sentences[max(0, number - REACH) : number + 1], place, how, cues):
        where = number - one.back
        speaker = state.cast.speaker(mention_of(text, sentences[where], where, one.phrase, cues))
        if speaker is not None:
            again = running is not None and running.key == speaker.key
            reasons = one.reasons | ({"spoke last", f"spoke last, back {one.back}"} if again else frozenset())
            choices.append(Choice(speaker, reasons))
    if running is not None:
        same_block = state.last_block == sentence.block
        choices.append(running_on(running, how, number - state.last_sentence, same_block=same_block))
    return choices


def _frame_for(sentence: Sentence, place: int, said: Sequence[Said]) -> Said | None:
    """The frame that carries a quotation: one whose cue follows at once, else the nearest before, else one behind."""
    for one in said:
        if 0 < one.frame.first - place <= 2 and set(sentence.pos[place + 1 : one.frame.first]) <= {",", "-"}:
            return one
    before = [one for one in said if one.frame.first < place]
    verbs = [one for one in before if one.frame.kind is not FrameKind.SOURCE]
    if verbs and sentence.pos[place - 1] == ":":
        return verbs[-1]
    before = verbs or before
    holding = [one for one in said if any(start <= place < end for start, end in one.frame.contents)]
    direct = [one for one in holding if one.frame.first < place]
    for group in (direct, holding, before, list(said)):
        if group:
            return group[-1] if group is not holding else group[0]
    return None


def _beside_colon(sentence: Sentence, place: int, cues: Cues) -> Phrase | None:
    """ "„...“: |Name| beim Treffen" and "|Name|: „...“", as captions and interviews do, "Lob kam von |Name|:"."""
    phrase = None
    following = sentence.pos[place + 1 : place + 2]
    if following == ":" or (following == "-" and place == 0):
        phrase = phrase_at(sentence, place + 2, cues)
    elif place and sentence.pos[place - 1] == ":" and "V" not in sentence.pos[:place]:
        phrase = possessor_of(sentence, cues) or next(
            (one for one in _persons(sentence, cues) if one.end <= place and can_speak(sentence, one, cues)), None
        )
    elif place and sentence.pos[place - 1] == ":":
        phrase = agent_before(sentence, place, cues)
    return phrase if phrase is not None and can_speak(sentence, phrase, cues) else None


def _attribute_back(text: str, before: Sentence, one: Said, placed: list[Quote], indirect: list[Quote]) -> None:
    """ "Das sagte X": the sentence before holds the words."""
    quoted = [token.quote for token in before.tokens if token.pos == "Q"]
    for number in quoted:
        placed[number] = replace(placed[number], speaker=one.speaker, cue=one.cue)
    whole = span_of(before, 0, len(before.tokens))
    if not quoted and whole is not None and not any(quote.span.overlaps(whole) for quote in indirect[-2:]):
        indirect.append(Quote(whole, whole, QuoteKind.INDIRECT, speaker=one.speaker, cue=one.cue))
