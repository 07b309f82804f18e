"""Verbs of saying in a sentence: the finite part, the particle or participle that belongs to it, and the kind."""

from __future__ import annotations

from checker.claims.quotes.frame import FrameKind
from checker.claims.quotes.text import Sentence
from checker.languages.shape.quotes import Cues
from checker.model.frozen import frozen


@frozen
class Verb:
    """A cue verb: place of the finite part, of its other part (itself if none), lemma as listed, whether passive."""

    finite: int
    other: int
    lemma: str
    passive: bool = False


def verb_at(sentence: Sentence, place: int, cues: Cues) -> Verb | None:
    """The cue verb whose finite part stands at a place, where what it needs stands beside it."""
    verb = _bare_verb_at(sentence, place, cues)
    if verb is None or verb.lemma not in cues.requires:
        return verb
    return verb if any(token.lower == cues.requires[verb.lemma] for token in sentence.tokens) else None


def calls_at(sentence: Sentence, place: int, cues: Cues) -> bool:
    """Whether the verb whose finite part stands at a place calls something by a name or a judgement ("nannte")."""
    verb = _bare_verb_at(sentence, place, cues)
    return verb is not None and verb.lemma in cues.naming


def _bare_verb_at(sentence: Sentence, place: int, cues: Cues) -> Verb | None:
    """The cue verb at a place: with its particle, or an auxiliary with its participle."""
    token = sentence.tokens[place]
    if token.lemma in cues.auxiliaries:
        return _behind_auxiliary(sentence, place, cues)
    particle = _particle_of(sentence, place, cues)
    if particle is not None:
        joined = sentence.tokens[particle].lower + token.lemma
        return Verb(place, particle, joined) if _known(joined, cues) else None
    return Verb(place, place, token.lemma) if _known(token.lemma, cues) else None


def _known(lemma: str, cues: Cues) -> bool:
    return lemma in cues.speech or lemma in cues.thought or lemma in cues.naming or lemma in cues.asking


def _behind_auxiliary(sentence: Sentence, place: int, cues: Cues) -> Verb | None:
    """The participle or infinitive of an auxiliary: behind it in its clause, or before it in a subordinate one."""
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
            behind = tokens[other + 1] if other + 1 < len(tokens) else tokens[other]
            passive = tokens[other].pos == "Z" and cues.passive in {tokens[place].lemma, behind.lemma}
            return Verb(place, other, lemma, passive)
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


def kind_of_verb(verb: Verb, cues: Cues) -> FrameKind:
    if verb.lemma in cues.speech or verb.lemma in cues.asking:
        return FrameKind.SPEECH
    return FrameKind.THOUGHT if verb.lemma in cues.thought else FrameKind.NAMING


def quotes_its_subject(verb: Verb, cues: Cues) -> bool:
    """ "wird der Minister zitiert": the subject of the passive is the speaker."""
    return verb.lemma in cues.quoting
