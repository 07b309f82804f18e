"""The subject of a verb of saying: before it, behind it, in front of a relative clause, or hidden in a passive."""

from __future__ import annotations

from checker.claims.quotes.endings import is_one_of
from checker.claims.quotes.frame import without_relatives
from checker.claims.quotes.phrases import Phrase, can_speak, is_role, phrase_at
from checker.claims.quotes.text import Sentence
from checker.claims.quotes.verbs import Verb
from checker.languages.shape.quotes import Cues


def subject_of(sentence: Sentence, verb: Verb, *, words_first: bool, cues: Cues) -> tuple[Phrase | None, bool, bool]:
    """The speaker's phrase of a main clause, whether it is elided, whether the words are the sentence before."""
    if words_first:
        return subject_behind(sentence, verb, cues), False, False
    if verb.finite and sentence.pos[verb.finite - 1] == "K" and "V" in sentence.pos[: verb.finite]:
        return None, True, False
    start = front_start(sentence, verb.finite)
    while start < verb.finite and sentence.pos[start] in "K,-r":
        start += 1
    while start + 1 < verb.finite and sentence.pos[start] == "B" and sentence.pos[start + 1] in "DGNEA":
        start += 1
    if start == verb.finite:
        return subject_behind(sentence, verb, cues), False, False
    front = sentence.tokens[start]
    back = front.lower in cues.back and start + 1 == verb.finite
    if back:
        other = subject_behind(sentence, verb, cues)
        return other, False, other is not None
    phrase = _front_phrase(sentence, start, verb.finite, cues)
    if phrase is None or sentence.tokens[phrase.start].lower in cues.oblique:
        return subject_behind(sentence, verb, cues) or _last_front(sentence, start, verb.finite, cues), False, False
    if not can_speak(sentence, phrase, cues) or _is_addressed(sentence, phrase, cues):
        other = subject_behind(sentence, verb, cues)
        if other is not None and can_speak(sentence, other, cues):
            return other, False, False
    return phrase, False, False


def main_subject(sentence: Sentence, verb: int, cues: Cues) -> Phrase | None:
    """The subject of any finite verb in second place."""
    subject, elided, _ = subject_of(sentence, Verb(verb, verb, ""), words_first=False, cues=cues)
    before = sentence.pos.rfind("V", 0, verb)
    return main_subject(sentence, before, cues) if elided and before >= 0 else subject


def object_of(sentence: Sentence, verb: Verb, cues: Cues) -> Phrase | None:
    """ "Die Zeitung zitiert |einen Augenzeugen|": the first phrase behind the verb, whatever its case."""
    place = verb.finite + 1
    while place < len(sentence.pos) and sentence.pos[place] in "BFX":
        place += 1
    phrase = phrase_at(sentence, place, cues)
    return phrase if phrase is not None and not phrase.pronoun else None


def front_start(sentence: Sentence, verb: int) -> int:
    """Where the clause starts whose second place the verb has."""
    pos = without_relatives(sentence.pos)
    for place in range(verb - 1, -1, -1):
        if pos[place] in "VQ:;." or (pos[place] == "S" and place > 0):
            return place + 1
    return 0


def _front_phrase(sentence: Sentence, start: int, verb: int, cues: Cues) -> Phrase | None:
    """The noun phrase that fills the place before the verb, or its last stretch behind a comma."""
    phrase = phrase_at(sentence, start, cues)
    if phrase is not None and set(without_relatives(sentence.pos)[phrase.end : verb]) <= set(",BF-r"):
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


def subject_behind(sentence: Sentence, verb: Verb, cues: Cues) -> Phrase | None:
    """The first phrase behind the verb fit to be its subject; adverbs, reflexives and prepositions are passed over."""
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


def _is_addressed(sentence: Sentence, phrase: Phrase, cues: Cues) -> bool:
    """ "Der Zeitung sagte |Müller|": a feminine dative in front."""
    head = sentence.tokens[phrase.head]
    return (
        sentence.tokens[phrase.start].lower in cues.feminine_dative
        and not is_role(head, cues)
        and is_one_of(head.lower, cues.title_nouns)
    )


def _addressee(sentence: Sentence, phrase: Phrase, cues: Cues) -> bool:
    """ "sagte der „Zeitung“ der Minister": a feminine dative with another phrase behind it."""
    if sentence.tokens[phrase.start].lower not in cues.feminine_dative or not is_one_of(
        sentence.tokens[phrase.head].lower, cues.title_nouns
    ):
        return False
    return phrase_at(sentence, phrase.end, cues) is not None


def first_phrase(sentence: Sentence, start: int, end: int, cues: Cues) -> Phrase | None:
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


def antecedent_of(sentence: Sentence, opener: int, cues: Cues) -> Phrase | None:
    place = opener - 1
    while place > 0 and sentence.pos[place] in ",PL":
        place -= 1
    for start in range(max(0, place - 6), place + 1):
        phrase = phrase_at(sentence, start, cues)
        if phrase is not None and phrase.end >= place and (start == 0 or sentence.pos[start - 1] not in "DGA"):
            return phrase
    return None


def is_impersonal(sentence: Sentence, verb: Verb, cues: Cues) -> bool:
    around = sentence.tokens[max(0, verb.finite - 1) : verb.finite + 3]
    return any(token.lower in cues.impersonal for token in around)


def agent_of(sentence: Sentence, verb: Verb, cues: Cues) -> Phrase | None:
    """ "wurde von |der Polizei| bestätigt"."""
    for place in range(verb.finite + 1, max(verb.other, verb.finite)):
        if sentence.tokens[place].lower in cues.agents:
            return phrase_at(sentence, place + 1, cues)
    return None


def agent_before(sentence: Sentence, colon: int, cues: Cues) -> Phrase | None:
    """ "Kritik kam auch von |Clara Heide|: „...“": the agent where the subject cannot speak itself."""
    verb = sentence.pos.find("V", 0, colon)
    subject = main_subject(sentence, verb, cues) if verb >= 0 else None
    if subject is None or can_speak(sentence, subject, cues):
        return None
    for place in range(verb + 1, colon):
        if sentence.tokens[place].lower in cues.agents:
            return phrase_at(sentence, place + 1, cues)
    return None


def possessor_of(sentence: Sentence, cues: Cues) -> Phrase | None:
    """ "|Sein| Fazit: „...“": who is spoken of by the possessive that opens the sentence."""
    first = sentence.tokens[0]
    if first.lower not in cues.possessives or sentence.pos[1:2] not in {"N", "A"}:
        return None
    return Phrase(0, 1, 0, (), "m" if first.lower in cues.male_possessives else "f", True)


def carrier_of(sentence: Sentence, verb: Verb, cues: Cues) -> Phrase | None:
    """ "In |einem Papier des Ministeriums| heißt es", "hieß es aus |Kreisen|": what carries words nobody signs."""
    start = front_start(sentence, verb.finite)
    for place in (start, *range(verb.finite + 1, len(sentence.pos))):
        if place < len(sentence.pos) and sentence.tokens[place].lower in cues.carriers:
            phrase = phrase_at(sentence, place + 1, cues)
            return phrase if phrase is not None and phrase.head not in phrase.name else None
        if place > start and sentence.pos[place] in ",:;.V":
            return None
    return None
