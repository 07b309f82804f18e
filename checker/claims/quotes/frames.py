"""Frames of speech in a sentence: the words that say that somebody says something, who, and what part he says.

"[Die Lage sei ernst], *sagte* |der Minister|", "*Laut* |der Polizei| [gab es keine Verletzten]", "|Er| *fügte hinzu*,
[dass es dauere]", "[...], *so* |Müller|", "|Ein Sprecher| nannte es ...". Word order is that of German and English:
the words first and the speaker behind the verb, or the speaker first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claims.quotes.contents import clause_before, content_after, content_before, words_before
from checker.claims.quotes.frame import Frame, FrameKind, trimmed
from checker.claims.quotes.phrases import can_speak
from checker.claims.quotes.sources import noun_frames, so_frames, source_frames
from checker.claims.quotes.subjects import (
    agent_of,
    antecedent_of,
    carrier_of,
    first_phrase,
    is_impersonal,
    object_of,
    subject_of,
)
from checker.claims.quotes.tags import is_reported
from checker.claims.quotes.text import Sentence
from checker.claims.quotes.verbs import Verb, kind_of_verb, quotes_its_subject, verb_at
from checker.languages.shape.quotes import Cues


def find_frames(sentence: Sentence, cues: Cues) -> tuple[Frame, ...]:
    """The frames of a sentence in order of their cues."""
    frames = [*source_frames(sentence, cues), *so_frames(sentence, cues), *_verb_frames(sentence, cues)]
    if not any(frame.contents for frame in frames):
        frames += noun_frames(sentence, cues)
    frames.sort(key=lambda frame: frame.first)
    return tuple(frame for frame in frames if not _told_within(sentence, frame, frames, cues))


def _told_within(sentence: Sentence, frame: Frame, frames: Sequence[Frame], cues: Cues) -> bool:
    """Whether a frame is itself part of what is reported, by nobody who speaks ("die Aktion erinnere")."""
    if frame.speaker is None or can_speak(sentence, frame.speaker, cues) or frame.kind is FrameKind.SOURCE:
        return False
    if is_reported(sentence.tokens[frame.first], cues) and any(other.first < frame.first for other in frames):
        return True
    return any(start <= frame.first < end for other in frames if other is not frame for start, end in other.contents)


def _verb_frames(sentence: Sentence, cues: Cues) -> Iterator[Frame]:
    used: set[int] = set()
    for place, token in enumerate(sentence.tokens):
        if token.pos != "V" or place in used:
            continue
        verb = verb_at(sentence, place, cues)
        if verb is None:
            continue
        used.add(verb.other)
        frame = _verb_frame(sentence, verb, cues)
        if frame is not None:
            yield frame


def _verb_frame(sentence: Sentence, verb: Verb, cues: Cues) -> Frame | None:
    kind = kind_of_verb(verb, cues)
    opener = _opener_of(sentence, verb, cues)
    if opener is not None:
        return _final_frame(sentence, verb, opener, kind, cues)
    before = words_before(sentence, verb.finite, cues)
    left = (before, content_before(sentence, before, verb.finite, kind, cues)) if before is not None else None
    subject, elided, back = subject_of(sentence, verb, words_first=left is not None, cues=cues)
    if verb.lemma in cues.quoting and not verb.passive:
        subject = object_of(sentence, verb, cues) or subject
    nobody = subject is None and is_impersonal(sentence, verb, cues)
    if verb.passive and not quotes_its_subject(verb, cues):
        agent = agent_of(sentence, verb, cues)
        nobody, subject = agent is None, agent
    if nobody:
        subject = carrier_of(sentence, verb, cues)
        nobody = subject is None
    contents = [left[1]] if left is not None and left[1] is not None else []
    if left is None and subject is not None and not cues.particles and subject.start > 1:
        contents += clause_before(sentence, subject.start, cues)
    right = content_after(sentence, verb, subject, kind, cues)
    if right is not None:
        contents.append(right)
    return Frame(kind, verb.finite, verb.other, subject, tuple(contents), elided=elided, back=back, nobody=nobody)


def _opener_of(sentence: Sentence, verb: Verb, cues: Cues) -> int | None:
    """The word that makes the verb stand last ("wie", "dass", "der"), or ``None`` for a main clause."""
    for place in range(verb.finite - 1, -1, -1):
        letter = sentence.pos[place]
        if letter in "V:;.":
            return None
        opens = place == 0 or sentence.pos[place - 1] in ",-(K" or (letter == "W" and sentence.pos[place - 1] in "PL")
        if letter in "SW" and opens:
            return place if cues.particles else None
    return None


def _final_frame(sentence: Sentence, verb: Verb, opener: int, kind: FrameKind, cues: Cues) -> Frame | None:
    """ "Wie |das Amt| mitteilte, [...]" and subordinate clauses with a verb of saying at their end."""
    manner = sentence.tokens[opener].lower in cues.manner
    subject = first_phrase(sentence, opener + 1, verb.finite, cues)
    relative = sentence.pos[opener] == "W" and not manner
    if relative and (subject is None or not can_speak(sentence, subject, cues)):
        subject = antecedent_of(sentence, opener, cues)
    if not manner:
        right = content_after(sentence, verb, None, kind, cues)
        return Frame(kind, verb.finite, verb.other, subject, (right,) if right else ())
    end = max(verb.finite, verb.other) + 1
    if opener <= 1 and sentence.pos[end : end + 1] in {",", "-"}:
        content = trimmed(sentence, end + 1, len(sentence.pos))
    elif opener > 1:
        content = trimmed(sentence, 0, opener - 1)
    else:
        content = None
    return Frame(FrameKind.SOURCE, verb.finite, verb.other, subject, (content,) if content else ())
