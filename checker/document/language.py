"""The language of a report: as given, else by its function words, else by py3langid."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from checker.languages import CODES, pack
from checker.model.errors import InputError
from checker.model.patterns import compiled

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

UNKNOWN = "und"

ISO_639_1 = 2  # letters of a code; the model also knows languages and mixtures that have none
LOOKED_AT = 20_000  # code points; more does not change a decision and costs time

# Loading the model costs 0.7 s of processor time, more than the rest of a run, so a text whose function words are
# overwhelming is decided by them. Measured on 5,476 German and English texts (reports, headlines with teasers, single
# sentences): 2,650 are decided so and none of them wrongly, among them every full report; of 1,849 texts of 40 words or
# more the median share is 0.26, and 99 of 100 reach 0.12. Paragraphs in 22 other languages stay below 0.07.
CLEAR_HITS = 4  # function words at least: a headline with one English title in it is not decided here
CLEAR_SHARE = 0.15  # of all words
CLEAR_RATIO = 4  # times as many as of the other language; a German report with an English quotation reaches it

# What the model calls a third language is believed from this length, share and probability on. Names in a headline
# look like any language: "Trump verspottet Clooney". The foreign test paragraphs have 0.89 and more.
FOREIGN_WORDS = 4
FOREIGN_SHARE = 0.12  # of German or English function words at most
FOREIGN_SURE = 0.8


@cache
def _word() -> re.Pattern[str]:
    return compiled(r"[^\W\d_]+")


@cache
def _code() -> re.Pattern[str]:
    return compiled(r"([a-z]{2}|und)(?:[-_][a-z0-9]+)*\Z")


def language_of(text: str, given: str | None = None) -> str:
    """ISO 639-1 code of the text's language, ``und`` where there are no letters. A given code wins.

    Raises InputError where what is given is no language code.
    """
    if given is not None:
        match = _code().match(given.strip().lower())
        if match is None:
            raise InputError(f"unknown language {given!r}; give an ISO 639-1 code such as de or en")
        return match[1]
    words = [word.lower() for word in _word().findall(text[:LOOKED_AT])]
    if not words:
        return UNKNOWN
    return _by_function_words(words) or _by_model(text[:LOOKED_AT], words)


def is_supported(language: str) -> bool:
    """Whether the checker reads that language."""
    return pack(language).known


def _hits(words: list[str]) -> list[tuple[int, str]]:
    """How many of the words are function words of each supported language, most first."""
    return sorted(((sum(word in pack(code).wire.function for word in words), code) for code in CODES), reverse=True)


def _by_function_words(words: list[str]) -> str | None:
    """The language where its function words are overwhelming, else None."""
    (most, best), (next_most, _) = _hits(words)[:2]
    clear = most >= CLEAR_HITS and most >= CLEAR_SHARE * len(words) and most >= CLEAR_RATIO * next_most
    return best if clear else None


@cache
def _model() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _by_model(text: str, words: list[str]) -> str:
    """The best supported language, unless the text is clearly in another one."""
    ranked = [(str(code), float(share)) for code, share in _model().rank(text) if len(code) == ISO_639_1]
    best, sure = ranked[0]
    if pack(best).known:
        return best
    few_ours = _hits(words)[0][0] < FOREIGN_SHARE * len(words)
    if _is_other_script(text) or (few_ours and len(words) >= FOREIGN_WORDS and sure >= FOREIGN_SURE):
        return best
    return next(code for code, _ in ranked if code in CODES)


def _is_other_script(text: str) -> bool:
    """Whether most letters are of another script than Latin, which ends with U+024F."""
    letters = [character for character in text if character.isalpha()]
    return sum(letter > "\u024f" for letter in letters) * 2 > len(letters)
