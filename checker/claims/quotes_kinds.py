"""Speech told from names, titles and words held at arm's length, for what stands in quotation marks.

A sum of small reasons, each a yes or no about the words and their surroundings. The weights are the coefficients of a
logistic regression on two thirds of the German Wikinews quotations (222 of speech, about as many of names and titles),
rounded to halves; signs and sizes are what a copy editor would expect, and the third that was kept unseen agrees.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checker.claims.cues import Cues
from checker.claims.quotes_marks import Marked
from checker.claims.quotes_text import Sentence, Token, is_reported, tag_words, words_of
from checker.model import QuoteKind

WEIGHTS: Mapping[str, float] = {
    "names inside": -2.0,
    "all capital": -1.5,
    "repeated": -1.5,
    "title noun before": -1.5,
    "title noun near": -1.5,
    "bias": -1.0,
    "digit": -1.0,
    "lower word": -1.0,
    "noun before": -1.0,
    "one word": -1.0,
    "several": -1.0,
    "alone": -0.5,
    "bracket before": -0.5,
    "first": -0.5,
    "hyphen after": -0.5,
    "noun after": -0.5,
    "title word near": -0.5,
    "two or three words": -0.5,
    "sentence end": 0.5,
    "slogan noun near": 0.5,
    "source": 0.5,
    "bracket after": 1.0,
    "cue after": 1.0,
    "last": 1.0,
    "naming verb": 1.0,
    "verb": 1.0,
    "long": 1.5,
    "lower start": 1.5,
    "speech verb": 1.5,
    "as before": 2.0,
    "reported": 2.0,
}
"""Above zero speaks for speech."""

LONG = 7
"""Words from which on a quotation is hardly ever a name."""


def has_verb(letters: str) -> bool:
    """Whether tagged words hold a finite verb, a sign of a statement."""
    return "V" in letters


def kind_of(text: str, quote: Marked, letters: str, reasons: Mapping[str, bool]) -> QuoteKind:
    """DIRECT for a statement of its own, PARTIAL for words in the report's sentence, TITLE for no speech."""
    if sum(WEIGHTS.get(name, 0.0) for name, holds in reasons.items() if holds) + WEIGHTS["bias"] <= 0:
        return QuoteKind.TITLE
    words = quote.words.of(text)
    opens_sentence = words[:1].isupper() or not words[:1].isalpha()
    if opens_sentence and (has_verb(letters) or words[-1] in ".!?…" or reasons["cue after"] or reasons["colon before"]):
        return QuoteKind.DIRECT
    return QuoteKind.PARTIAL


def inner_letters(text: str, quote: Marked, cues: Cues) -> tuple[list[str], str]:
    """The words of a quotation and their part-of-speech letters; of a very long one the head alone."""
    words = words_of(text, quote.words)[:60]
    return words, "".join(letter for _, letter in tag_words(words, cues))


def reasons_for(
    text: str, quote: Marked, sentence: Sentence, place: int, inner: tuple[list[str], str], cues: Cues
) -> dict[str, bool]:
    """The reasons for and against speech, for the quotation that is token number `place` of a sentence."""
    words, letters = inner
    names = [word for word in words if word[0].isalpha()]
    before = sentence.tokens[max(0, place - 4) : place]
    after = sentence.tokens[place + 1 : place + 5]
    return {
        **_inner_reasons(quote, text, names, letters, cues),
        **_left_reasons(quote, before, sentence, cues),
        **_right_reasons(quote, after, cues),
        **_context_reasons(sentence, place, cues),
        "repeated": text.count(quote.words.of(text)) > 1,
    }


def _inner_reasons(quote: Marked, text: str, names: Sequence[str], letters: str, cues: Cues) -> dict[str, bool]:
    words = quote.words.of(text)
    count = len(names)
    heavy = [name for name in names if len(name) > 3]
    return {
        "one word": count <= 1,
        "two or three words": 2 <= count <= 3,
        "long": count >= LONG,
        "verb": has_verb(letters) and count > 1,
        "lower start": words[:1].islower(),
        "lower word": words[:1].islower() and count <= 1,
        "sentence end": words[-1:] in {".", "!", "?", "…", ","},
        "all capital": count > 1 and bool(heavy) and all(name[0].isupper() for name in heavy),
        "names inside": letters.count("E") * 2 > max(1, count),
        "digit": any(char.isdigit() for char in words) and count < LONG,
    }


def _left_reasons(quote: Marked, before: Sequence[Token], sentence: Sentence, cues: Cues) -> dict[str, bool]:
    last = before[-1] if before else None
    near = [token.lower for token in before[-3:]]
    title_noun = last is not None and last.pos in "NE" and last.lower.endswith(cues.title_nouns)
    return {
        "colon before": last is not None and last.text == ":",
        "title noun before": title_noun,
        "noun before": last is not None and last.pos in "NE" and not title_noun,
        "title noun near": any(t.pos == "N" and t.lower.endswith(cues.title_nouns) for t in before[:-1][-3:]),
        "title word near": any(word in cues.title_words for word in near),
        "bracket before": last is not None and last.text == "(",
        "determiner before": last is not None and last.pos in "DG",
        "title before": last is not None and last.pos == "Q",
        "as before": last is not None and last.lower in {"als", "as", "wie"},
        "slogan noun near": any(word.endswith(cues.slogan_nouns) for word in near),
        "first": last is None,
    }


def _right_reasons(quote: Marked, after: Sequence[Token], cues: Cues) -> dict[str, bool]:
    following = after[0] if after else None
    beyond = after[1] if len(after) > 1 else None
    touching = following is not None and following.start == quote.span.end
    return {
        "hyphen after": following is not None and touching and following.pos == "-",
        "bracket after": following is not None and following.text == "(",
        "noun after": following is not None and following.pos in "NE",
        "cue after": following is not None and beyond is not None and following.text == ","
        and (beyond.pos == "V" or (beyond.lower in cues.so and after[2:3] and after[2].pos != "V")),
        "last": following is None or following.text in {".", "!", "?"},
    }  # fmt: skip


def _context_reasons(sentence: Sentence, place: int, cues: Cues) -> dict[str, bool]:
    tokens = sentence.tokens
    others = [token for number, token in enumerate(tokens) if number != place]
    start, end = _clause_around(sentence.pos, place)
    clause = [token for number, token in enumerate(tokens[start:end], start) if number != place]
    opened = [number for number, t in enumerate(tokens[:place]) if t.pos in "VIZ" and t.lemma in cues.speech]
    return {
        "speech verb": any(token.pos in "VIZ" and token.lemma in cues.speech for token in others),
        "speech verb then comma": bool(opened) and any(t.pos in ",:" or t.text == ":" for t in tokens[opened[0] : place]),
        "naming verb": any(token.pos in "VIZ" and token.lemma in cues.naming for token in clause),
        "reported": any(token.pos == "V" and (is_reported(token, cues) or token.lower in cues.reported_weak) for token in clause),
        "addressee": sentence.pos[max(0, place - 2) : place] in {"VD", "VG", "VP"},
        "source": any(
            token.lower in cues.source_preps
            or (token.lower in cues.source_posts and token.lower not in cues.noun_preps)
            or (token.pos == "N" and token.lower.endswith(cues.source_nouns))
            for token in others
        ),
        "several": sum(token.pos == "Q" for token in others) >= 2,
        "alone": len(others) <= 1,
    }


def _clause_around(pos: str, place: int) -> tuple[int, int]:
    """First and last+1 token of the stretch between commas that a token stands in."""
    start = max(pos.rfind(sign, 0, place) for sign in ",:;") + 1
    ends = [found for found in (pos.find(sign, place) for sign in ",:;") if found >= 0]
    return start, min(ends, default=len(pos))
