"""Reasons for and against speech, of words in quotation marks: the words themselves, both sides, and the sentence."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.analysis import Analysis
from checker.claims.quotes.endings import is_one_of
from checker.claims.quotes.frame import Frame, FrameKind
from checker.claims.quotes.marks import Marked
from checker.claims.quotes.tags import Token, is_reported, tag_words
from checker.claims.quotes.text import Sentence, words_of
from checker.claims.quotes.verbs import calls_at
from checker.languages.shape.quotes import Cues

LONG = 6
"""Words from which on a quotation is hardly ever a name."""

VERY_LONG = 9
"""Words from which on it is hardly ever one of an institution either, and foreign words are not one."""

SENTENCE = 4
"""Words from which on a verb among them makes a sentence and not the line of a song."""

HEAD = 60
"""Words of a quotation that are read to tell what it is."""

_STOPS = frozenset({".", "!", "?", "…", ","})

_TELLING = frozenset({FrameKind.SPEECH, FrameKind.SOURCE, FrameKind.NAMING})


def inner_letters(text: str, quote: Marked, analysis: Analysis, cues: Cues) -> tuple[list[str], str]:
    """The words of a quotation and their part-of-speech letters; of a very long one the head alone."""
    spans = words_of(text, quote.words, HEAD)
    letters = "".join(letter for _, letter in tag_words(text, spans, analysis, cues))
    return [span.of(text) for span in spans], letters


def reasons_for(
    text: str,
    quote: Marked,
    sentence: Sentence,
    place: int,
    inner: tuple[Sequence[str], str],
    frames: Sequence[Frame],
    *,
    repeated: bool,
    cues: Cues,
) -> dict[str, bool]:
    """The reasons that hold or not for the quotation that is token number `place` of a sentence with these frames.

    `repeated` says that the same words stand in marks or without them elsewhere in the report.
    """
    words, letters = inner
    names = [word for word in words if word[0].isalpha()]
    quoted = quote.words.of(text)
    like_name = len(names) <= 1 or quoted[:1].isupper()
    before = sentence.tokens[max(0, place - 4) : place]
    after = sentence.tokens[place + 1 : place + 5]
    reasons = {
        **_inner_reasons(quoted, names, letters, cues),
        **_left_reasons(before, quoted, like_name, cues),
        "by itself": sentence.pos == "Q",
        **_right_reasons(quote, after, quoted[-1:], headline=place == 0, cues=cues),
        **_context_reasons(sentence, place, frames, cues),
        "repeated": repeated and len(names) < LONG,
    }
    reasons["called"] = reasons["naming verb"] and (
        _behind_as(sentence, place, cues) or (reasons["noun before"] and reasons["lower start"])
    )
    reasons["caption"] &= reasons["plain words"]
    reasons["thought"] &= not reasons["colon before"]
    reasons["by itself"] &= reasons["verb"] and reasons["sentence end"]
    silent = not reasons["told"] and not reasons["sentence end"]
    work = reasons["colon before"] and silent and like_name and _names_a_work(before, cues)
    reasons["title near"] |= work
    sentence_inside = reasons["verb"] and (len(names) >= SENTENCE or reasons["sentence end"])
    reasons["colon sentence"] = reasons["colon before"] and sentence_inside and not work
    return reasons


def _inner_reasons(quoted: str, names: Sequence[str], letters: str, cues: Cues) -> dict[str, bool]:
    count = len(names)
    heavy = [name for name in names if len(name) > 3]
    capitals = count > 1 and (len(heavy) > 1 or heavy == names[1:2]) and all(name[0].isupper() for name in heavy)
    return {
        "long": count >= LONG,
        "very long": count >= VERY_LONG,
        "verb": "V" in letters and count > 1,
        "lower start": quoted[:1].islower(),
        "lower phrase": quoted[:1].islower() and count > 1,
        "plain words": sum(len(name) > 3 and name.islower() for name in names) >= 2,
        "sentence end": quoted[-1:] in _STOPS,
        "title case": capitals and not cues.nouns_are_capital,
        "names inside": letters.count("E") * 2 > max(1, count) and count < VERY_LONG,
    }


def _left_reasons(before: Sequence[Token], quoted: str, like_name: bool, cues: Cues) -> dict[str, bool]:
    last = before[-1] if before else None
    near = [token.lower for token in before[-3:]]
    introduced = [token.lower for token in before] if last is not None and last.text == ":" else near
    slogan = any(is_one_of(word, cues.slogan_nouns) for word in introduced)
    noun = last is not None and last.pos in "NE" and not slogan
    titled = noun and like_name and is_one_of(near[-1], cues.title_nouns)
    return {
        "word before": last is not None and last.pos not in ",:;.-()oQV",
        "colon before": last is not None and last.text == ":",
        "noun before": noun,
        "noun before name": noun and not quoted[:1].islower(),
        "title near": titled or _title_noun_near(before, cues) or any(word in cues.title_words for word in near),
        "slogan noun near": slogan,
    }


def _names_a_work(before: Sequence[Token], cues: Cues) -> bool:
    """ "ist ihr erstes Buch: „...“": what stands behind the colon is its title."""
    noun = before[-2].lower if len(before) > 1 and before[-2].pos == "N" else ""
    return is_one_of(noun, cues.title_nouns) and not is_one_of(noun, cues.collectives)


def _title_noun_near(before: Sequence[Token], cues: Cues) -> bool:
    """Whether such a noun stands a little further before, no verb between: "des Films mit dem Titel"."""
    for token in reversed(before[:-1][-3:]):
        if token.pos in "V,":
            return False
        if token.pos == "N" and is_one_of(token.lower, cues.title_nouns):
            return before[-1].pos != "V"
    return False


def _right_reasons(quote: Marked, after: Sequence[Token], last: str, *, headline: bool, cues: Cues) -> dict[str, bool]:
    following = after[0] if after else None
    if following is None:
        return {"hyphen after": False, "noun after": False, "caption": False, "cue after": last == ",", "answer": False}
    dash = following.pos == "-"
    touching = following.start == quote.span.end
    return {
        "hyphen after": dash and touching,
        "noun after": following.pos in "NE" and last not in _STOPS,
        "caption": (headline and dash and not touching) or following.text == ":",
        "cue after": last == "," or _cue_follows(after, cues),
        "answer": headline and following.text == "," and _cue_follows(after, cues),
    }


def _cue_follows(after: Sequence[Token], cues: Cues) -> bool:
    """ "..., sagte", "... says", "..., so Müller", but not "..., so heißt"."""
    rest = after[1:] if after and after[0].text == "," else after
    if not rest:
        return False
    if rest[0].lower in cues.so:
        return len(rest) > 1 and rest[1].pos != "V"
    return rest[0].pos == "V" and (rest is not after or rest[0].lemma in cues.speech)


def _context_reasons(sentence: Sentence, place: int, frames: Sequence[Frame], cues: Cues) -> dict[str, bool]:
    start, end = _clause_around(sentence.pos, place)
    verbs = [number for number in range(start, end) if sentence.pos[number] == "V"]
    reported = any(
        is_reported(sentence.tokens[number], cues) or sentence.tokens[number].lower in cues.reported_weak
        for number in verbs
    )
    tellers = [frame for frame in frames if (frame.speaker or frame.elided) and frame.kind in _TELLING]
    return {
        "told": reported or bool(tellers),
        "told in the clause": any(start <= frame.first < end for frame in tellers),
        "reported": reported,
        "naming verb": any(calls_at(sentence, number, cues) for number in verbs),
        "thought": any(frame.kind is FrameKind.THOUGHT for frame in frames),
    }


def _behind_as(sentence: Sentence, place: int, cues: Cues) -> bool:
    """ "bezeichnete das als eine „...“", "als völlig „...“": determiners, adjectives and adverbs alone between."""
    place -= 1
    while place >= 0 and sentence.pos[place] in "DGABZ":
        place -= 1
    return place >= 0 and sentence.tokens[place].lower in cues.as_words


def _clause_around(pos: str, place: int) -> tuple[int, int]:
    """First and last+1 token of the stretch between commas that a token stands in."""
    start = max(pos.rfind(sign, 0, place) for sign in ",:;") + 1
    ends = [found for found in (pos.find(sign, place) for sign in ",:;") if found >= 0]
    return start, min(ends, default=len(pos))
