"""Frames of speech in a sentence: the words that say that somebody says something, who, and what part he says.

"[Die Lage sei ernst], *sagte* |der Minister|", "*Laut* |der Polizei| [gab es keine Verletzten]", "|Er| *fügte hinzu*,
[dass es dauere]", "[...], *so* |Müller|", "|Ein Sprecher| nannte es ...". Word order is that of German and English news:
the words first and the speaker behind the verb, or the speaker first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from checker.claims.cues import Cues
from checker.claims.quotes_text import Sentence, is_reported
from checker.claims.speakers_phrases import Phrase, can_speak, phrase_at


class FrameKind(StrEnum):
    """How a frame carries the words."""

    SPEECH = "speech"  # a verb of saying
    THOUGHT = "thought"  # a verb of thinking or judging
    NAMING = "naming"  # calls something by quoted words
    SOURCE = "source"  # according to
    NOUN = "noun"  # the announcement that


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame: token places of the cue, the speaker's phrase if there is one, and the clauses it reports.

    `first` and `last` are the first and last token of the cue; `contents` half-open token ranges, without commas.
    `elided` says that the subject is that of the verb before ("und betonte"), `own` that the source is the sentence's
    subject, `back` that the words stand in the sentence before ("Das teilte ... mit"), `nobody` that the frame hides
    its speaker ("hieß es").
    """

    kind: FrameKind
    first: int
    last: int
    speaker: Phrase | None
    contents: tuple[tuple[int, int], ...] = ()
    elided: bool = False
    own: bool = False
    back: bool = False
    nobody: bool = False


def find_frames(sentence: Sentence, cues: Cues) -> tuple[Frame, ...]:
    """The frames of a sentence in order of their cues."""
    frames = [*_source_frames(sentence, cues), *_so_frames(sentence, cues), *_verb_frames(sentence, cues)]
    if not any(frame.contents for frame in frames):
        frames += _noun_frames(sentence, cues)
    frames.sort(key=lambda frame: frame.first)
    return tuple(frame for frame in frames if not _told_within(sentence, frame, frames, cues))


def _told_within(sentence: Sentence, frame: Frame, frames: Sequence[Frame], cues: Cues) -> bool:
    """Whether a frame is itself part of what is reported and its subject is nobody who speaks ("die Aktion erinnere")."""
    if frame.speaker is None or can_speak(sentence, frame.speaker, cues) or frame.kind is FrameKind.SOURCE:
        return False
    return any(start <= frame.first < end for other in frames if other is not frame for start, end in other.contents)


# --- verbs ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Verb:
    """A cue verb: place of the finite part, of its other part (itself if none), lemma as listed, whether passive."""

    finite: int
    other: int
    lemma: str
    passive: bool = False


def _verb_frames(sentence: Sentence, cues: Cues) -> Iterator[Frame]:
    used: set[int] = set()
    for place, token in enumerate(sentence.tokens):
        if token.pos != "V" or place in used:
            continue
        verb = _verb_at(sentence, place, cues)
        if verb is None:
            continue
        used.add(verb.other)
        frame = _verb_frame(sentence, verb, cues)
        if frame is not None:
            yield frame


def _known(lemma: str, cues: Cues) -> bool:
    return lemma in cues.speech or lemma in cues.thought or lemma in cues.naming or lemma in cues.asking


def _verb_at(sentence: Sentence, place: int, cues: Cues) -> _Verb | None:
    """The cue verb whose finite part stands at a place, where what it needs stands beside it."""
    verb = _bare_verb_at(sentence, place, cues)
    if verb is not None and verb.lemma in cues.requires:
        if not any(token.lower == cues.requires[verb.lemma] for token in sentence.tokens):
            return None
    return verb


def _bare_verb_at(sentence: Sentence, place: int, cues: Cues) -> _Verb | None:
    """The cue verb at a place: with its particle, or an auxiliary with its participle."""
    token = sentence.tokens[place]
    if token.lemma in cues.auxiliaries:
        return _behind_auxiliary(sentence, place, cues)
    particle = _particle_of(sentence, place, cues)
    if particle is not None:
        joined = sentence.tokens[particle].lower + token.lemma
        return _Verb(place, particle, joined) if _known(joined, cues) else None
    return _Verb(place, place, token.lemma) if _known(token.lemma, cues) else None


def _behind_auxiliary(sentence: Sentence, place: int, cues: Cues) -> _Verb | None:
    """The participle or infinitive of an auxiliary: behind it in its clause, or before it where the verb stands last."""
    tokens = sentence.tokens
    forward = _next_of(sentence, place + 1, "ZI", stop="VKS;:.")
    nearest = place - 1 if place and tokens[place - 1].pos in "ZI" else None
    for other in (nearest, forward):
        if other is None:
            continue
        if other > place and tokens[other].lemma in cues.auxiliaries and other + 1 < len(tokens):
            other = other + 1 if tokens[other + 1].pos in "ZI" else other
        lemma = tokens[other].lemma
        if other and tokens[other - 1].pos in "XB" and tokens[other - 1].lower + lemma in cues.speech:
            lemma = tokens[other - 1].lower + lemma
        if _known(lemma, cues):
            passive = tokens[place].lemma == cues.passive and tokens[other].pos == "Z"
            return _Verb(place, other, lemma, passive)
    return None


def _next_of(sentence: Sentence, start: int, letters: str, stop: str) -> int | None:
    for place in range(start, len(sentence.pos)):
        if sentence.pos[place] in letters:
            return place
        if sentence.pos[place] in stop:
            return None
    return None


def _particle_of(sentence: Sentence, place: int, cues: Cues) -> int | None:
    """The particle split off a finite verb: the last word of its clause."""
    if not cues.particles:
        return None
    for other in range(place + 1, len(sentence.tokens)):
        letter = sentence.pos[other]
        if letter in "VS;:.":
            return None
        if letter in "XBPLA" and sentence.tokens[other].lower in cues.particles:
            following = sentence.pos[other + 1 : other + 2]
            if letter == "X" or following in {"", ",", ".", ":", "K", ";"}:
                return other
    return None


def _kind(verb: _Verb, cues: Cues) -> FrameKind:
    if verb.lemma in cues.speech or verb.lemma in cues.asking:
        return FrameKind.SPEECH
    return FrameKind.THOUGHT if verb.lemma in cues.thought else FrameKind.NAMING


def _verb_frame(sentence: Sentence, verb: _Verb, cues: Cues) -> Frame | None:
    kind = _kind(verb, cues)
    opener = _opener_of(sentence, verb, cues)
    if opener is not None:
        return _final_frame(sentence, verb, opener, kind, cues)
    before = _before(sentence, verb.finite, cues)
    left = (before, _content_left(sentence, before, verb.finite, kind, cues)) if before is not None else None
    subject, elided, back = _subject(sentence, verb, words_first=left is not None, cues=cues)
    nobody = subject is None and _impersonal(sentence, verb, cues)
    if verb.passive and not _quoted_person(verb, cues):
        agent = _agent(sentence, verb, cues)
        nobody, subject = agent is None, agent
    if nobody:
        subject = _place_of_words(sentence, verb, cues)
        nobody = subject is None
    contents = [left[1]] if left is not None and left[1] is not None else []
    if left is None and subject is not None and not cues.particles and subject.start > 1:
        contents += _clause_before(sentence, subject.start, cues)
    right = _content_right(sentence, verb, subject, kind, cues)
    if right is not None:
        contents.append(right)
    return Frame(kind, verb.finite, verb.other, subject, tuple(contents), elided=elided, back=back, nobody=nobody)


def _clause_before(sentence: Sentence, subject: int, cues: Cues) -> list[tuple[int, int]]:
    """ "[The deal is dead], the minister said": English leaves the subject before the verb."""
    if sentence.pos[subject - 1] != "," or "V" not in sentence.pos[:subject] or sentence.pos[0] == "S":
        return []
    content = _trimmed(sentence, 0, subject)
    return [content] if content is not None else []


def _quoted_person(verb: _Verb, cues: Cues) -> bool:
    """ "wird der Minister zitiert": the subject of the passive is the speaker."""
    return verb.lemma in {"zitieren", "quote", "cite"}


def _opener_of(sentence: Sentence, verb: _Verb, cues: Cues) -> int | None:
    """The word that makes the verb stand last ("wie", "dass", "der"), or ``None`` for a main clause."""
    for place in range(verb.finite - 1, -1, -1):
        letter = sentence.pos[place]
        if letter in "V:;.":
            return None
        opens = place == 0 or sentence.pos[place - 1] in ",-(K" or (letter == "W" and sentence.pos[place - 1] in "PL")
        if letter in "SW" and opens:
            return place if cues.particles else None
    return None


def _final_frame(sentence: Sentence, verb: _Verb, opener: int, kind: FrameKind, cues: Cues) -> Frame | None:
    """ "Wie |das Amt| mitteilte, [...]" and subordinate clauses with a verb of saying at their end."""
    manner = sentence.tokens[opener].lower in cues.manner
    subject = _first_phrase(sentence, opener + 1, verb.finite, cues)
    relative = sentence.pos[opener] == "W" and not manner
    if relative and (subject is None or not can_speak(sentence, subject, cues)):
        subject = _antecedent(sentence, opener, cues)
    if not manner:
        right = _content_right(sentence, verb, None, kind, cues)
        return Frame(kind, verb.finite, verb.other, subject, (right,) if right else ())
    end = max(verb.finite, verb.other) + 1
    if opener <= 1 and sentence.pos[end : end + 1] in {",", "-"}:
        content = _trimmed(sentence, end + 1, len(sentence.pos))
    elif opener > 1:
        content = _trimmed(sentence, 0, opener - 1)
    else:
        content = None
    return Frame(FrameKind.SOURCE, verb.finite, verb.other, subject, (content,) if content else ())


def _antecedent(sentence: Sentence, opener: int, cues: Cues) -> Phrase | None:
    place = opener - 1
    while place > 0 and sentence.pos[place] in ",PL":
        place -= 1
    for start in range(max(0, place - 6), place + 1):
        phrase = phrase_at(sentence, start, cues)
        if phrase is not None and phrase.end >= place and (start == 0 or sentence.pos[start - 1] not in "DGA"):
            return phrase
    return None


def _before(sentence: Sentence, verb: int, cues: Cues) -> int | None:
    """Where the words start that stand before "..., sagte X"; ``None`` where the subject stands before the verb."""
    if verb == 0:
        return None
    if sentence.pos[verb - 1] == "Q":
        return _clause_chain_start(sentence, verb)
    if sentence.pos[verb - 1] not in ",-" and sentence.tokens[verb - 1].text not in {"!", "?"}:
        return None
    if _subject_behind_quotation(sentence, verb, cues):
        return None
    start = _clause_chain_start(sentence, verb)
    part = _without_relatives(sentence.pos)[start : verb - 1]
    if "Q" in part or "V" in part:
        return start
    return None


@cache
def _relative_pattern() -> re.Pattern[str]:
    return re.compile(r"(?<=[NE)])[,(-][PL]?W[^,:;Q]*V[^,:;Q]*(?=[,.:;)-])")


def _without_relatives(pos: str) -> str:
    """The letters of a sentence with relative clauses struck out ("r"), so that what frames them joins."""
    return _relative_pattern().sub(lambda found: "r" * len(found.group()), pos)


def _subject_behind_quotation(sentence: Sentence, verb: int, cues: Cues) -> bool:
    """ "“...,” Mr Doe, who leads the council, said"."""
    pos = _without_relatives(sentence.pos)
    start = max(pos.rfind("Q", 0, verb), pos.rfind("V", 0, verb)) + 1
    if start == 0 or pos[start - 1] != "Q" or pos[start : start + 1] == ",":
        return False
    return phrase_at(sentence, start, cues) is not None


def _clause_chain_start(sentence: Sentence, verb: int) -> int:
    for place in range(verb - 1, -1, -1):
        if sentence.pos[place] in ":;":
            return place + 1
    return 0


def _content_left(
    sentence: Sentence, start: int, verb: int, kind: FrameKind, cues: Cues
) -> tuple[int, int] | None:
    content = _trimmed(sentence, start, verb)
    if content is None or kind is FrameKind.NAMING:
        return None
    inside = sentence.tokens[content[0] : content[1]]
    if kind is FrameKind.THOUGHT and not any(is_reported(token, cues) for token in inside):
        return None
    return content if any(token.pos == "V" for token in inside) else None


def _content_right(
    sentence: Sentence, verb: _Verb, subject: Phrase | None, kind: FrameKind, cues: Cues
) -> tuple[int, int] | None:
    """The reported clause behind the verb: from the first comma or colon on that opens one, to the sentence's end."""
    if not cues.particles:
        return _content_behind(sentence, verb, cues)
    place = verb.finite + 1
    if subject is not None and subject.start >= place:
        place = max(place, subject.end - 1 if sentence.pos[subject.end - 1] == "," else subject.end)
    for comma in range(place, len(sentence.pos)):
        if sentence.pos[comma] in ";." or (sentence.pos[comma] == "V" and comma > verb.finite + 1):
            return None
        if sentence.pos[comma] not in ",:" or comma + 1 >= len(sentence.pos):
            continue
        content = _reported_clause(sentence, comma, verb, kind, cues)
        if content is not None:
            return content
        if sentence.pos[comma + 1] == "W":  # a relative clause: go on behind its verb
            continue
    return None


def _content_behind(sentence: Sentence, verb: _Verb, cues: Cues) -> tuple[int, int] | None:
    """ "said (that) [the deal was dead]", "told reporters on Monday that [...]": no comma opens the clause."""
    start = verb.other + 1
    if verb.lemma in cues.addressing:
        hearer = phrase_at(sentence, start, cues)
        start = hearer.end if hearer is not None else start
    for place in range(start, len(sentence.pos)):
        if sentence.pos[place] in "VQ;:.":
            break
        if sentence.tokens[place].lower in cues.subordinators and "V" in sentence.pos[place:]:
            return _trimmed(sentence, place, len(sentence.pos))
    letters = sentence.pos[start:]
    infinitive = letters.startswith("zI") and verb.lemma in cues.asking
    if infinitive or (letters[:1] in set("DGNERATp") and "V" in letters and "z" not in letters.split("V")[0]):
        return _trimmed(sentence, start, len(sentence.pos))
    return None


def _reported_clause(
    sentence: Sentence, comma: int, verb: _Verb, kind: FrameKind, cues: Cues
) -> tuple[int, int] | None:
    content = _trimmed(sentence, comma + 1, len(sentence.pos))
    if content is None:
        return None
    start, end = content
    letters = sentence.pos[start:end]
    head = sentence.tokens[start]
    if head.pos in "KPL" and start + 1 < end and sentence.tokens[start + 1].pos in "SW":
        head = sentence.tokens[start + 1]
    if head.lower in cues.subordinators and kind is not FrameKind.NAMING:
        return content
    if head.pos in "SW":
        return None
    stretch = letters.split(",")[0]
    infinitive = re.search(r"zI|i", letters) is not None
    if infinitive and "V" not in stretch and verb.lemma in cues.asking:
        return content
    reported = any(is_reported(token, cues) or token.lower in cues.reported_weak for token in sentence.tokens[start:end])
    if "V" not in letters or kind is FrameKind.NAMING:
        return None
    if reported:
        return content
    if kind is FrameKind.SPEECH and head.pos in "DGNERTPLBAQ" and verb.lemma in cues.speech:
        return content if comma - max(verb.finite, 0) <= 2 or sentence.pos[comma] == ":" else None
    return None


@cache
def _clause_end_pattern() -> re.Pattern[str]:
    return re.compile(r"[.,:;K-]+$")


def _trimmed(sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """A token range without commas, conjunctions and full stops at its ends; ``None`` if nothing is left."""
    while start < end and sentence.pos[start] in ",:;.K-":
        start += 1
    while end > start and sentence.pos[end - 1] in ",:;.K-":
        end -= 1
    return (start, end) if start < end and set(sentence.pos[start:end]) - {"Q", ","} else None


# --- who --------------------------------------------------------------------------------------------------------------


def _subject(
    sentence: Sentence, verb: _Verb, *, words_first: bool, cues: Cues
) -> tuple[Phrase | None, bool, bool]:
    """The speaker's phrase of a main clause; whether it is elided; whether the words are those of the sentence before."""
    if words_first:
        return _behind(sentence, verb, cues), False, False
    if verb.finite and sentence.pos[verb.finite - 1] == "K" and "V" in sentence.pos[: verb.finite]:
        return None, True, False
    start = _front_start(sentence, verb.finite)
    while start < verb.finite and sentence.pos[start] in "K,-r":
        start += 1
    while start + 1 < verb.finite and sentence.pos[start] == "B" and sentence.pos[start + 1] in "DGNEA":
        start += 1
    if start == verb.finite:
        return _behind(sentence, verb, cues), False, False
    front = sentence.tokens[start]
    back = front.lower in cues.back and start + 1 == verb.finite
    if back:
        behind = _behind(sentence, verb, cues)
        return behind, False, behind is not None
    phrase = _front_phrase(sentence, start, verb.finite, cues)
    if phrase is None or sentence.tokens[phrase.start].lower in cues.oblique:
        return _behind(sentence, verb, cues) or _last_front(sentence, start, verb.finite, cues), False, False
    if not can_speak(sentence, phrase, cues):
        other = _behind(sentence, verb, cues)
        if other is not None and can_speak(sentence, other, cues):
            return other, False, False
    return phrase, False, False


def _front_start(sentence: Sentence, verb: int) -> int:
    """Where the clause starts whose second place the verb has."""
    pos = _without_relatives(sentence.pos)
    for place in range(verb - 1, -1, -1):
        if pos[place] in "VQ:;." or (pos[place] == "S" and place > 0):
            return place + 1
    return 0


def _front_phrase(sentence: Sentence, start: int, verb: int, cues: Cues) -> Phrase | None:
    """The noun phrase that fills the place before the verb, or its last stretch behind a comma."""
    phrase = phrase_at(sentence, start, cues)
    if phrase is not None and set(_without_relatives(sentence.pos)[phrase.end : verb]) <= set(",BF-r"):
        return phrase
    comma = sentence.pos.rfind(",", start, verb - 1)
    if comma >= 0:
        last = phrase_at(sentence, comma + 1, cues)
        if last is not None and set(sentence.pos[last.end : verb]) <= set("BF"):
            return last if phrase is None or not cues.particles else phrase
    return phrase


def _last_front(sentence: Sentence, start: int, verb: int, cues: Cues) -> Phrase | None:
    """In English an adverbial may stand before the subject: "On Monday the minister said"."""
    if cues.particles:
        return None
    for place in range(start + 1, verb):
        phrase = phrase_at(sentence, place, cues)
        if phrase is not None and set(sentence.pos[phrase.end : verb]) <= set(",BF"):
            return phrase
    return None


def _behind(sentence: Sentence, verb: _Verb, cues: Cues) -> Phrase | None:
    """The first phrase behind the verb that can be its subject: adverbs, reflexives and prepositions are passed over."""
    place = verb.finite + 1
    while place < len(sentence.pos):
        letter = sentence.pos[place]
        token = sentence.tokens[place]
        if letter in "PL":
            inner = phrase_at(sentence, place + 1, cues)
            place = inner.end if inner is not None and inner.end > place else place + 1
            continue
        phrase = phrase_at(sentence, place, cues)
        if phrase is not None:
            if token.lower not in cues.oblique and not _addressee(sentence, phrase, cues):
                return phrase
            place = phrase.end
            continue
        if letter in "BFXRTo-AZt" and token.lower not in cues.impersonal:
            place += 1
            continue
        return None
    return None


def _addressee(sentence: Sentence, phrase: Phrase, cues: Cues) -> bool:
    """ "sagte der „Zeitung“ der Minister": a feminine dative with another phrase behind it."""
    if sentence.tokens[phrase.start].lower != "der" or not sentence.tokens[phrase.head].lower.endswith(cues.title_nouns):
        return False
    return phrase_at(sentence, phrase.end, cues) is not None


def _first_phrase(sentence: Sentence, start: int, end: int, cues: Cues) -> Phrase | None:
    place = start
    while place < end:
        if sentence.pos[place] in "PL":
            inner = phrase_at(sentence, place + 1, cues)
            place = inner.end if inner is not None else place + 1
            continue
        phrase = phrase_at(sentence, place, cues)
        if phrase is not None and sentence.tokens[place].lower not in cues.oblique:
            return phrase
        place = phrase.end if phrase is not None else place + 1
    place = start
    if place < end and sentence.pos[place] in "PL":  # "Wie aus Kreisen verlautete"
        return phrase_at(sentence, place + 1, cues)
    return None


def _impersonal(sentence: Sentence, verb: _Verb, cues: Cues) -> bool:
    around = sentence.tokens[max(0, verb.finite - 1) : verb.finite + 3]
    return any(token.lower in cues.impersonal for token in around)


def _agent(sentence: Sentence, verb: _Verb, cues: Cues) -> Phrase | None:
    """ "wurde von |der Polizei| bestätigt"."""
    for place in range(verb.finite + 1, max(verb.other, verb.finite)):
        if sentence.tokens[place].lower in {"von", "vom", "durch", "by", "seitens"}:
            return phrase_at(sentence, place + 1, cues)
    return None


def _place_of_words(sentence: Sentence, verb: _Verb, cues: Cues) -> Phrase | None:
    """ "In |einem Papier des Ministeriums| heißt es", "hieß es aus |Kreisen|": what carries words nobody signs."""
    start = _front_start(sentence, verb.finite)
    for place in (start, *range(verb.finite + 1, len(sentence.pos))):
        if place < len(sentence.pos) and sentence.tokens[place].lower in {"in", "im", "aus", "von", "vom", "bei", "beim"}:
            return phrase_at(sentence, place + 1, cues)
        if place > start and sentence.pos[place] in ",:;.V":
            return None
    return None


# --- sources, so, nouns -----------------------------------------------------------------------------------------------


def _source_frames(sentence: Sentence, cues: Cues) -> Iterator[Frame]:
    for place, token in enumerate(sentence.tokens):
        frame = None
        if token.lower in cues.source_preps and token.pos not in "NE" and not token.lower.endswith("nach"):
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
    if not (word.endswith(cues.source_nouns) if preposition in cues.any_source else f" {word}".endswith(cues.view)):
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
        gender = "m" if sentence.tokens[theirs].lower.startswith(("sein", "his")) else "f"
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
        content = _trimmed(sentence, end, len(sentence.pos))
    else:
        stop = end if end >= len(sentence.pos) - 1 else len(sentence.pos)
        content = _trimmed(sentence, 0, start if stop == end else stop)
    if content is None or "V" not in sentence.pos[content[0] : content[1]]:
        return ()
    return (content,)


def _so_frames(sentence: Sentence, cues: Cues) -> Iterator[Frame]:
    """ "[...], so |Müller| weiter"."""
    for place, token in enumerate(sentence.tokens):
        if token.lower not in cues.so or place == 0 or sentence.pos[place - 1] not in ",Q-":
            continue
        phrase = phrase_at(sentence, place + 1, cues)
        if phrase is None or sentence.pos[phrase.end : phrase.end + 1] == "V":
            continue
        before = _trimmed(sentence, _clause_chain_start(sentence, place), place)
        content = before if before and "V" in sentence.pos[before[0] : before[1]] else None
        if content is None and "Q" not in sentence.pos[:place]:
            continue
        yield Frame(FrameKind.SPEECH, place, place, phrase, (content,) if content else ())


def _noun_frames(sentence: Sentence, cues: Cues) -> Iterator[Frame]:
    """ "die Ankündigung |des Ministers|, [er werde gehen]"."""
    for place, token in enumerate(sentence.tokens):
        if token.pos != "N" or not token.lower.endswith(cues.content_nouns):
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
    content = _trimmed(sentence, comma + 1, len(sentence.pos))
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


def main_subject(sentence: Sentence, verb: int, cues: Cues) -> Phrase | None:
    """The subject of any finite verb in second place."""
    return _subject(sentence, _Verb(verb, verb, ""), words_first=False, cues=cues)[0]
