"""Speech told from names, titles and words held at arm's length, for what stands in quotation marks.

A sum of small reasons, each a yes or no about the words and their surroundings. The weights are the coefficients of a
logistic regression on the marked words of 300 German Wikinews articles (222 of them speech, 254 names, titles and
scare words), drawn towards what an editor expects where cases are few. Told apart in five folds by article: F1 0.90.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checker.claims.cues import Cues, is_one_of
from checker.claims.quotes_marks import Marked
from checker.claims.quotes_tags import Token, is_reported, tag_words
from checker.claims.quotes_text import Sentence, words_of
from checker.model import QuoteKind

WEIGHTS: Mapping[str, float] = {
    "title case": -3.0,
    "title noun before": -2.9,
    "bias": -2.2,
    "hyphen after": -2.2,
    "names inside": -2.1,
    "noun before": -1.8,
    "title word near": -1.6,
    "repeated": -1.5,
    "title noun near": -1.2,
    "digit": -1.1,
    "noun after": -0.7,
    "several": -0.7,
    "all capital": -0.4,
    "two or three words": -0.4,
    "one word": -0.3,
    "bracket before": 0.1,
    "sentence end": 0.1,
    "lower word": 0.4,
    "source": 0.4,
    "pronoun": 0.5,
    "verb": 0.6,
    "lower start": 0.7,
    "last": 0.8,
    "statement": 0.8,
    "bracket after": 0.9,
    "plain words": 0.9,
    "cue after": 1.1,
    "slogan noun near": 1.2,
    "lower phrase": 1.3,
    "caption": 1.5,
    "speech verb": 1.5,
    "as before": 1.7,
    "long": 1.9,
    "naming verb": 2.2,
    "reported": 2.4,
}
"""Above zero speaks for speech."""

LONG = 6
"""Words from which on a quotation is hardly ever a name."""


def has_verb(letters: str) -> bool:
    """Whether tagged words hold a finite verb, a sign of a statement."""
    return "V" in letters


def kind_of(text: str, quote: Marked, letters: str, reasons: Mapping[str, bool]) -> QuoteKind:
    """DIRECT for a statement of its own, PARTIAL for words in the report's sentence, TITLE for no speech."""
    if sum(WEIGHTS.get(name, 0.0) for name, holds in reasons.items() if holds) + WEIGHTS["bias"] <= 0:
        return QuoteKind.TITLE
    words = quote.words.of(text)
    if words[:1].isalpha() and not words[:1].isupper():
        return QuoteKind.PARTIAL
    if reasons["word before"] and words[-1] not in ".!?…":
        return QuoteKind.PARTIAL
    by_itself = words[-1] in ".!?…," or any(reasons[name] for name in ("cue after", "colon before", "caption"))
    return QuoteKind.DIRECT if has_verb(letters) or by_itself else QuoteKind.PARTIAL


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
    reasons = {
        **_inner_reasons(quote, text, names, letters, cues),
        **_left_reasons(before, len(names) <= 1 or quote.words.of(text)[:1].isupper(), cues),
        **_right_reasons(quote, after, quote.words.of(text)[-1:], cues, headline=place == 0),
        **_context_reasons(sentence, place, cues),
        "repeated": len(names) < LONG and _repeated(text, quote),
    }
    return {**reasons, "caption": reasons["caption"] and reasons["plain words"]}


def _repeated(text: str, quote: Marked) -> bool:
    """Whether the words stand in the report a second time, as names do."""
    words = quote.words.of(text)
    return text.find(words, quote.words.end) >= 0 or 0 <= text.find(words) < quote.words.start


def _inner_reasons(quote: Marked, text: str, names: Sequence[str], letters: str, cues: Cues) -> dict[str, bool]:
    words = quote.words.of(text)
    count = len(names)
    heavy = [name for name in names if len(name) > 3]
    capitals = count > 1 and (len(heavy) > 1 or heavy == names[1:2]) and all(name[0].isupper() for name in heavy)
    return {
        "one word": count <= 1,
        "two or three words": 2 <= count <= 3,
        "long": count >= LONG,
        "verb": has_verb(letters) and count > 1,
        "pronoun": has_verb(letters) and any(letter in "RTF" for letter in letters),
        "lower phrase": words[:1].islower() and count > 1,
        "statement": has_verb(letters) and count > 1 and words[-1:] in {".", "!", "?", "…", ","},
        "infinitive": not has_verb(letters) and count > 1 and any(letter in "IiZ" for letter in letters),
        "lower start": words[:1].islower(),
        "plain words": sum(len(name) > 3 and name.islower() for name in names) >= 2,
        "lower word": words[:1].islower() and count <= 1,
        "sentence end": words[-1:] in {".", "!", "?", "…", ","},
        "all capital": capitals,
        "title case": capitals and not cues.nouns_are_capital,
        "names inside": letters.count("E") * 2 > max(1, count),
        "digit": any(char.isdigit() for char in words) and count < LONG,
    }


def _left_reasons(before: Sequence[Token], like_name: bool, cues: Cues) -> dict[str, bool]:
    last = before[-1] if before else None
    near = [token.lower for token in before[-3:]]
    title_noun = like_name and last is not None and last.pos in "NE" and is_one_of(last.lower, cues.title_nouns)
    return {
        "word before": last is not None and last.pos not in ",:;.-()oQV",
        "colon before": last is not None and last.text == ":",
        "title noun before": title_noun,
        "noun before": last is not None and last.pos in "NE" and not title_noun and like_name,
        "title noun near": _title_noun_near(before, cues),
        "title word near": any(word in cues.title_words for word in near),
        "bracket before": last is not None and last.text == "(",
        "as before": last is not None and last.lower in {"als", "as", "wie"},
        "slogan noun near": any(is_one_of(word, cues.slogan_nouns) for word in near),
    }


def _title_noun_near(before: Sequence[Token], cues: Cues) -> bool:
    """Whether such a noun stands a little further before, no verb between: "des Films mit dem Titel"."""
    for token in reversed(before[:-1][-3:]):
        if token.pos in "V,":
            return False
        if token.pos == "N" and is_one_of(token.lower, cues.title_nouns):
            return before[-1].pos != "V"
    return False


def _right_reasons(quote: Marked, after: Sequence[Token], last: str, cues: Cues, *, headline: bool) -> dict[str, bool]:
    following = after[0] if after else None
    touching = following is not None and following.start == quote.span.end
    return {
        "hyphen after": following is not None and touching and following.pos == "-",
        "bracket after": following is not None and following.text == "(",
        "noun after": following is not None and following.pos in "NE" and last not in {",", ".", "!", "?"},
        "caption": (headline and following is not None and not touching and following.pos == "-")
        or (following is not None and following.text == ":"),
        "cue after": last == "," or _cue_follows(after, cues),
        "last": following is None or following.text in {".", "!", "?"},
    }  # fmt: skip


def _cue_follows(after: Sequence[Token], cues: Cues) -> bool:
    """ "..., sagte", "... says", "..., so Müller", but not "..., so heißt"."""
    rest = after[1:] if after and after[0].text == "," else after
    if not rest:
        return False
    if rest[0].lower in cues.so:
        return len(rest) > 1 and rest[1].pos != "V"
    return rest[0].pos == "V" and (rest is not after or rest[0].lemma in cues.speech)


def _context_reasons(sentence: Sentence, place: int, cues: Cues) -> dict[str, bool]:
    tokens = sentence.tokens
    others = [token for number, token in enumerate(tokens) if number != place]
    start, end = _clause_around(sentence.pos, place)
    clause = [token for number, token in enumerate(tokens[start:end], start) if number != place]
    return {
        "speech verb": any(token.pos in "VIZ" and token.lemma in cues.speech for token in others),
        "naming verb": any(token.pos in "VIZ" and token.lemma in cues.naming for token in clause),
        "reported": any(
            token.pos == "V" and (is_reported(token, cues) or token.lower in cues.reported_weak) for token in clause
        ),
        "source": any(
            token.lower in cues.source_preps
            or (token.lower in cues.source_posts and token.lower not in cues.noun_preps)
            or (token.pos == "N" and is_one_of(token.lower, cues.source_nouns))
            for token in others
        ),
        "several": sum(token.pos == "Q" for token in others) >= 2,
    }


def _clause_around(pos: str, place: int) -> tuple[int, int]:
    """First and last+1 token of the stretch between commas that a token stands in."""
    start = max(pos.rfind(sign, 0, place) for sign in ",:;") + 1
    ends = [found for found in (pos.find(sign, place) for sign in ",:;") if found >= 0]
    return start, min(ends, default=len(pos))
