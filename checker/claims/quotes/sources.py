"""Frames without a verb of saying: "laut der Polizei", "nach Angaben von", "..., so Müller", "die Ankündigung, ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.claims.quotes.endings import is_one_of
from checker.claims.quotes.frame import Frame, FrameKind, chain_start, trimmed
from checker.claims.quotes.phrases import Phrase, phrase_at
from checker.claims.quotes.subjects import main_subject
from checker.claims.quotes.tags import is_reported
from checker.claims.quotes.text import Sentence
from checker.languages.shape.quotes import Cues


def source_frames(sentence: Sentence, cues: Cues) -> Iterator[Frame]:
    for place, token in enumerate(sentence.tokens):
        frame = None
        if token.lower in cues.source_preps and token.pos not in "NE":
            frame = _source_frame(sentence, place, place + 1, cues)
        elif token.lower in cues.noun_preps and token.pos in "PLXBo":
            frame = _noun_source(sentence, place, cues)
        elif token.lower in cues.source_posts and token.lower not in cues.noun_preps:
            frame = _post_source(sentence, place, cues)
        if frame is not None:
            yield frame


def _source_frame(sentence: Sentence, cue: int, start: int, cues: Cues) -> Frame | None:
    """ "laut |dem Bericht|": the rest of the sentence is what the source says."""
    while start < len(sentence.tokens) and sentence.tokens[start].lower in cues.source_joints:
        start += 1
    phrase = phrase_at(sentence, start, cues)
    if phrase is None or phrase.pronoun:
        return None
    return Frame(FrameKind.SOURCE, cue, cue, phrase, _around(sentence, cue, phrase.end))


def _noun_source(sentence: Sentence, place: int, cues: Cues) -> Frame | None:
    """ "nach Angaben |der Polizei|", "nach Ansicht von |Müller|", "nach eigenen Angaben"."""
    noun = place + 1
    while noun < len(sentence.pos) and noun < place + 5 and sentence.pos[noun] in "DGAZB":
        noun += 1
    if noun >= len(sentence.pos) or sentence.pos[noun] not in "NE":
        return None
    word = sentence.tokens[noun].lower
    preposition = sentence.tokens[place].lower
    if not (is_one_of(word, cues.source_nouns) if preposition in cues.any_source else f" {word}".endswith(cues.view)):
        return None
    own = any(token.lower in cues.own for token in sentence.tokens[place:noun])
    theirs = next((n for n in range(place, noun) if sentence.tokens[n].lower in cues.possessives), None)
    whole = phrase_at(sentence, place + 1, cues)
    if whole is None:
        return None
    complement = None
    if noun + 1 < len(sentence.pos) and sentence.pos[noun + 1] in "GLP":
        start = noun + 1 if sentence.pos[noun + 1] == "G" else noun + 2
        complement = phrase_at(sentence, start, cues)
    speaker = None if own else complement or whole
    if theirs is not None and not own:
        gender = "m" if sentence.tokens[theirs].lower in cues.male_possessives else "f"
        speaker = Phrase(theirs, theirs + 1, theirs, (), gender, True)
    end = max(whole.end, complement.end if complement else 0)
    if sentence.pos[end : end + 1] and sentence.tokens[end].lower in cues.source_posts:
        end += 1
    return Frame(FrameKind.SOURCE, place, place, speaker, _around(sentence, place, end), own=own)


def _post_source(sentence: Sentence, place: int, cues: Cues) -> Frame | None:
    """ "|Berichten der Agentur| zufolge"."""
    for start in range(max(0, place - 12), place):
        if start and sentence.pos[start - 1] in "DGAZ":
            continue
        phrase = phrase_at(sentence, start, cues)
        if phrase is not None and phrase.end == place:
            return Frame(FrameKind.SOURCE, place, place, phrase, _around(sentence, start, place + 1))
    return None


def _around(sentence: Sentence, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """What a source that stands at ``[start, end)`` says: all behind it where it opens the sentence, else all of it."""
    if start <= 1 or sentence.pos[start - 1] in ":;":
        content = trimmed(sentence, end, len(sentence.pos))
    else:
        stop = end if end >= len(sentence.pos) - 1 else len(sentence.pos)
        content = trimmed(sentence, 0, start if stop == end else stop)
    if content is None or "V" not in sentence.pos[content[0] : content[1]]:
        return ()
    return (content,)


def so_frames(sentence: Sentence, cues: Cues) -> Iterator[Frame]:
    """ "[...], so |Müller| weiter"."""
    for place, token in enumerate(sentence.tokens):
        if token.lower not in cues.so or place == 0 or sentence.pos[place - 1] not in ",Q-":
            continue
        possessive = re.match("[WT][NA]", sentence.pos[place + 1 :]) is not None  # "so deren Vorsitzende"
        phrase = phrase_at(sentence, place + 2 if possessive else place + 1, cues)
        if phrase is None or sentence.pos[phrase.end : phrase.end + 1] == "V":
            continue
        before = trimmed(sentence, chain_start(sentence, place), place)
        content = before if before and "V" in sentence.pos[before[0] : before[1]] else None
        if content is None and "Q" not in sentence.pos[:place]:
            continue
        yield Frame(FrameKind.SPEECH, place, place, phrase, (content,) if content else ())


def noun_frames(sentence: Sentence, cues: Cues) -> Iterator[Frame]:
    """ "die Ankündigung |des Ministers|, [er werde gehen]"."""
    for place, token in enumerate(sentence.tokens):
        if token.pos != "N" or not is_one_of(token.lower, cues.content_nouns):
            continue
        complement = phrase_at(sentence, place + 1, cues) if sentence.pos[place + 1 : place + 2] == "G" else None
        comma = complement.end if complement else place + 1
        if sentence.pos[comma : comma + 1] == "V":
            comma += 1
        if sentence.pos[comma : comma + 1] not in {",", ":"}:
            continue
        content = _noun_content(sentence, comma, cues)
        if content is None:
            continue
        speaker = complement or _main_subject(sentence, place, cues)
        yield Frame(FrameKind.NOUN, place, place, speaker, (content,))


def _noun_content(sentence: Sentence, comma: int, cues: Cues) -> tuple[int, int] | None:
    content = trimmed(sentence, comma + 1, len(sentence.pos))
    if content is None:
        return None
    start, end = content
    letters = sentence.pos[start:end]
    if sentence.tokens[start].lower in cues.subordinators or any(
        is_reported(token, cues) for token in sentence.tokens[start:end]
    ):
        return content
    infinitive = sentence.pos[start] not in "WS" and "V" not in letters.split(",")[0]
    return content if infinitive and re.search(r"zI|i", letters) else None


def _main_subject(sentence: Sentence, before: int, cues: Cues) -> Phrase | None:
    """The subject of the finite verb before a place, whatever the verb."""
    for place in range(before - 1, -1, -1):
        if sentence.pos[place] == "V":
            return main_subject(sentence, place, cues)
    return None
