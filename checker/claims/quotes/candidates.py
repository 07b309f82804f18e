"""Who could have said words that no verb of saying carries: the phrases in reach, with what speaks for each.

What is seen of a candidate is a set of yes and no, in words that a reader can follow: where it stands, what stands
beside it, what it is, and in what kind of sentence the words are. `ranking` weighs them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claims.quotes.endings import is_one_of
from checker.claims.quotes.phrases import Phrase, can_speak, is_body, is_role, phrase_at
from checker.claims.quotes.subjects import main_subject
from checker.claims.quotes.tags import is_reported
from checker.claims.quotes.text import Sentence
from checker.claims.quotes.verbs import verb_at
from checker.languages.shape.quotes import Cues
from checker.model.frozen import frozen

REACH = 2
"""Sentences back that a speaker may be named in; beyond, the report has gone on to something else."""

AMONG = 4
"""From so many other candidates between it and the words on, a candidate is as far as any."""


@frozen
class Candidate:
    """A phrase of the sentence `back` before that of the quotation, and the `reasons` that hold for it."""

    back: int
    phrase: Phrase
    reasons: frozenset[str]


def phrases_in_reach(sentences: Sequence[Sentence], place: int, how: str, cues: Cues) -> Iterator[Candidate]:
    """The candidates for the quotation that is token `place` of the last of these sentences, those far back first.

    `how` tells the quotation and its sentence, as `told_how` does. What can say nothing is no candidate.
    """
    alone = set(sentences[-1].pos) <= set("Q.,-()Ko")
    for back in range(min(REACH, len(sentences) - 1), -1, -1):
        sentence = sentences[-1 - back]
        subject = first_subject(sentence, cues)
        phrases = list(_phrases(sentence, cues))
        for number, phrase in enumerate(phrases):
            reasons = _of_itself(sentence, phrase, cues)
            title = phrase.gender == "t" and not is_body(sentence.tokens[phrase.head], cues)
            if "a thing" in reasons or title:
                continue
            leads = subject is not None and subject.start == phrase.start
            if back:
                reasons |= {f"back {back}", f"first of back {back}" if number == 0 else "not first of back"}
                reasons.add(f"{'alone' if alone else 'within'} back {back}")
                reasons |= {f"subject back {back}"} if leads else {f"no subject back: {how}"}
            else:
                reasons |= _here(sentence, phrase, place, cues)
                between = min(_between(phrases, phrase, place), AMONG)
                reasons |= {f"between {between}", f"{'behind' if phrase.start > place else 'before'} {between}"}
                kind = "pronoun" if phrase.pronoun else "person"
                reasons |= {"subject here", f"subject {kind}: {how}"} if leads else {f"no subject here: {how}"}
            yield Candidate(back, phrase, frozenset(reasons))


def told_how(sentence: Sentence, *, direct: bool, cues: Cues) -> str:
    """The mood of the sentence that holds a quotation, and whether the quotation is one of its own."""
    if any(is_reported(token, cues) or token.lower in cues.reported_weak for token in sentence.tokens):
        mood = "reported"
    else:
        mood = "told" if "V" in sentence.pos else "verbless"
    return f"{mood} {'direct' if direct else 'partial'}"


def first_subject(sentence: Sentence, cues: Cues) -> Phrase | None:
    """The subject of a sentence's first finite verb."""
    verb = sentence.pos.find("V")
    return main_subject(sentence, verb, cues) if verb >= 0 else None


def _phrases(sentence: Sentence, cues: Cues) -> Iterator[Phrase]:
    """The noun phrases and pronouns of a sentence that do not overlap, in order."""
    end = 0
    for place, letter in enumerate(sentence.pos):
        if place < end or letter not in "DGANERT":
            continue
        phrase = phrase_at(sentence, place, cues)
        if phrase is not None:
            end = phrase.end
            yield phrase


def _between(phrases: Sequence[Phrase], phrase: Phrase, place: int) -> int:
    first, last = sorted((phrase.start, place))
    return sum(first < other.start < last for other in phrases)


def _here(sentence: Sentence, phrase: Phrase, place: int, cues: Cues) -> set[str]:
    """Where a phrase of the quotation's own sentence stands."""
    pos = sentence.pos
    verb = next((at for at in (phrase.end, phrase.start - 1) if 0 <= at < len(pos) and pos[at] == "V"), None)
    reasons = _behind(pos, phrase, place) if phrase.start > place else _before(pos, phrase, place, verb)
    if verb is not None:
        reasons.add("beside a verb")
        if verb_at(sentence, verb, cues) is not None:
            reasons.add("beside a verb of saying")
    return reasons


def _behind(pos: str, phrase: Phrase, place: int) -> set[str]:
    gap = pos[place + 1 : phrase.start]
    turned = gap.lstrip(",-")
    reasons = {"behind"}
    if turned[:1] == "V" and set(turned[1:]) <= set("BFXRTt"):
        reasons.add("verb behind the words")
    if gap and set(gap) <= {":", "-"}:
        reasons.add("caption")
    if set(gap) & set(":;.SQ"):
        reasons.add("beyond")
    return reasons


def _before(pos: str, phrase: Phrase, place: int, verb: int | None) -> set[str]:
    reasons = {"before"}
    if pos[place - 1] == ":":
        reasons.add("before a colon")
        if verb is not None and "V" not in pos[max(verb, phrase.end - 1) + 1 : place]:
            reasons.add("verb before a colon")
        if "V" not in pos[:place]:
            reasons.add("colon without verb")
    if set(pos[phrase.end : place]) & set(":;.QSW"):
        reasons.add("beyond")
    if phrase.start == 0:
        reasons.add("opens")
    return reasons


def _of_itself(sentence: Sentence, phrase: Phrase, cues: Cues) -> set[str]:
    """What a phrase is, wherever it stands, and the word before it."""
    head, first = sentence.tokens[phrase.head], sentence.tokens[phrase.start].lower
    before = sentence.tokens[phrase.start - 1].lower if phrase.start else ""
    saying = is_one_of(head.lower, cues.source_nouns) or is_one_of(head.lower, cues.content_nouns)
    document = is_one_of(head.lower, cues.documents)
    held = {
        "pronoun": phrase.pronoun,
        "name": len(phrase.name) == 1,
        "full name": len(phrase.name) > 1,
        "a thing": not (saying or document or can_speak(sentence, phrase, cues)),
        "role": is_role(head, cues),
        "body": is_body(head, cues),
        "noun of saying": saying,
        "document": document,
        "oblique": first in cues.oblique,
        "genitive": sentence.pos[phrase.start] == "G",
        "behind a word for a source": before in cues.source_preps | cues.so,
        "agent": before in cues.agents,
        "behind a preposition": phrase.start > 0 and sentence.pos[phrase.start - 1] in "PL",
    }
    return {reason for reason, holds in held.items() if holds}
