"""What a verb of saying reports: the clause before it or the clause behind it, as token ranges."""

from __future__ import annotations

import re

from checker.claims.quotes.frame import FrameKind, chain_start, trimmed, without_relatives
from checker.claims.quotes.phrases import Phrase, phrase_at
from checker.claims.quotes.tags import is_reported
from checker.claims.quotes.text import Sentence
from checker.claims.quotes.verbs import Verb
from checker.languages.shape.quotes import Cues


def words_before(sentence: Sentence, verb: int, cues: Cues) -> int | None:
    """Where the words start that stand before "..., sagte X"; ``None`` where the subject stands before the verb."""
    if verb == 0:
        return None
    if sentence.pos[verb - 1] == "Q":
        return chain_start(sentence, verb)
    if sentence.pos[verb - 1] not in ",-" and sentence.tokens[verb - 1].text not in {"!", "?"}:
        return None
    if _subject_behind_quotation(sentence, verb, cues):
        return None
    start = chain_start(sentence, verb)
    part = without_relatives(sentence.pos)[start : verb - 1]
    if "Q" in part or "V" in part:
        return start
    return None


def _subject_behind_quotation(sentence: Sentence, verb: int, cues: Cues) -> bool:
    """ "“...,” Mr Doe, who leads the council, said"."""
    pos = without_relatives(sentence.pos)
    start = max(pos.rfind("Q", 0, verb), pos.rfind("V", 0, verb)) + 1
    if start == 0 or pos[start - 1] != "Q" or pos[start : start + 1] == ",":
        return False
    return phrase_at(sentence, start, cues) is not None


def content_before(sentence: Sentence, start: int, verb: int, kind: FrameKind, cues: Cues) -> tuple[int, int] | None:
    content = trimmed(sentence, start, verb)
    if content is None or kind is FrameKind.NAMING:
        return None
    inside = sentence.tokens[content[0] : content[1]]
    if kind is FrameKind.THOUGHT and not any(is_reported(token, cues) for token in inside):
        return None
    return content if any(token.pos == "V" for token in inside) else None


def clause_before(sentence: Sentence, subject: int, cues: Cues) -> list[tuple[int, int]]:
    """ "[The deal is dead], the minister said": English leaves the subject before the verb."""
    if sentence.pos[subject - 1] != "," or "V" not in sentence.pos[:subject] or sentence.pos[0] == "S":
        return []
    content = trimmed(sentence, 0, subject)
    return [content] if content is not None else []


def content_after(
    sentence: Sentence, verb: Verb, subject: Phrase | None, kind: FrameKind, cues: Cues
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


def _content_behind(sentence: Sentence, verb: Verb, cues: Cues) -> tuple[int, int] | None:
    """ "said (that) [the deal was dead]", "told reporters on Monday that [...]": no comma opens the clause."""
    start = verb.other + 1
    if verb.lemma in cues.addressing:
        hearer = phrase_at(sentence, start, cues)
        start = hearer.end if hearer is not None else start
    for place in range(start, len(sentence.pos)):
        if sentence.pos[place] in "VQ;:.":
            break
        if sentence.tokens[place].lower in cues.subordinators and "V" in sentence.pos[place:]:
            return trimmed(sentence, place, len(sentence.pos))
    letters = sentence.pos[start:]
    infinitive = letters.startswith("zI") and verb.lemma in cues.asking
    if infinitive or (letters[:1] in set("DGNERATp") and "V" in letters and "z" not in letters.split("V")[0]):
        return trimmed(sentence, start, len(sentence.pos))
    return None


def _reported_clause(sentence: Sentence, comma: int, verb: Verb, kind: FrameKind, cues: Cues) -> tuple[int, int] | None:
    content = trimmed(sentence, comma + 1, len(sentence.pos))
    if content is None:
        return None
    start, end = content
    letters = sentence.pos[start:end]
    head = sentence.tokens[start]
    if head.pos == "V":
        return None
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
    reported = any(
        is_reported(token, cues) or token.lower in cues.reported_weak for token in sentence.tokens[start:end]
    )
    if "V" not in letters or kind is FrameKind.NAMING:
        return None
    if reported:
        return content
    if kind is FrameKind.SPEECH and head.pos in "DGNERTPLBAQ" and verb.lemma in cues.speech:
        return content if comma - max(verb.finite, 0) <= 2 or sentence.pos[comma] == ":" else None
    return None
