"""Words tagged: one letter for the part of speech of each, so that a phrase is a regular expression over the letters.

D determiner   G one that may be a genitive   A adjective or number   N noun   E name   t noun of the calendar
P preposition   L one that may link a noun to a noun   p possessive 's   K conjunction   S subordinator
V finite verb   I infinitive   i the same with "zu" inside   z "zu", "to"   Z participle   X verb particle
R personal pronoun   T other pronoun   F reflexive   W relative or question word   B adverb
Q quoted speech   , : ; . ( ) - punctuation   o the rest
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from checker.claims.analysis import Analysis
from checker.claims.quotes.endings import is_one_of
from checker.languages.shape.quotes import Cues
from checker.languages.tagger import tagger
from checker.model import Span
from checker.model.frozen import frozen

MAX_WORD = 20
"""Of longer words the last `TAIL` letters are analysed: a compound is what its last part is, and analysis grows with
the square of the length."""


TAIL = 14


REMEMBERED = 20_000
"""Analyses kept; a report has about 500 words that the tagger does not know, and two reports share half of them."""


_MASK = "Zitat"


_VERBS = frozenset("VIiZ")


_SIGNS = {",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "…": ".", "...": ".", "(": "(", ")": ")",
          "[": "(", "]": ")", "-": "-", "–": "-", "—": "-"}  # fmt: skip


@frozen
class Token:
    """A word, a sign or a whole quotation (`quote` is its number), with its lemma and part-of-speech letter."""

    start: int
    end: int
    text: str
    lemma: str
    pos: str
    quote: int = -1

    @property
    def lower(self) -> str:
        return self.text.lower()


@lru_cache(REMEMBERED)
def noun_lemma(word: str, model: str, tag: str) -> str:
    """The lower-case lemma of a noun, of a long compound only its ending changed. `tag` is the model's for a noun."""
    head, tail = (word[:-TAIL], _tail(word)) if len(word) > MAX_WORD else ("", word)
    return word.lower() if not model else (head + str(tagger(model).analyze(tail, pos=tag)[0])).lower()


@lru_cache(REMEMBERED)
def lemma_of(word: str, tag: str, model: str) -> str:
    """The lemma of a word with the tagger's tag for it."""
    return str(tagger(model).analyze(_tail(word), pos=tag)[0]) if model and len(word) <= MAX_WORD else word


def _tail(word: str) -> str:
    if len(word) <= MAX_WORD:
        return word
    tail = word[-TAIL:]
    return tail.capitalize() if word[0].isupper() else tail


def tag_words(text: str, spans: Sequence[Span], analysis: Analysis, cues: Cues) -> list[tuple[str, str]]:
    """Lemma and part-of-speech letter of the words at these places; of verbs alone the lemma is not the word itself."""
    tagged = []
    for span in spans:
        word, token = span.of(text), analysis.last_in(span)
        tag = token.tag if token else ""
        lemma = lemma_of(word, tag, cues.model) if cues.tags.get(tag, "o") in _VERBS else word
        tagged.append((lemma, _letter(word, tag, cues)))
    return tagged


def _letter(word: str, tag: str, cues: Cues) -> str:
    if word in _SIGNS:
        return _SIGNS[word]
    if word[0] in "'’" and len(word) > 1:
        return "V" if cues.tags.get(tag) == "V" else "p"
    if not word[0].isalnum():
        return "o"
    if word[0].isdigit() and (word[-1].isdigit() or word[-1] == "."):
        return "A"
    if word[0].isdigit() and cues.nouns_are_capital and any(char.isupper() for char in word):
        return "N"  # "der 39-Jährige"
    if word.lower() in cues.times and tag[:1] == "N":
        return "t"
    letter = cues.tags.get(tag, "o")
    if letter == "D" and word.lower() in cues.genitives:
        return "G"
    if letter == "P" and word.lower() in cues.links:
        return "L"
    return letter


def tag_tokens(
    text: str, part: Sequence[tuple[int, int, int, str]], analysis: Analysis, cues: Cues
) -> tuple[Token, ...]:
    """The tokens of a sentence outside of quotations; each quotation is one, a noun to the words around it."""
    spans = [Span(start, end) for start, end, _, _ in part]
    words = [_MASK if number >= 0 else word for _, _, number, word in part]
    tagged = [
        (_MASK, "N") if number >= 0 else one
        for (_, _, number, _), one in zip(part, tag_words(text, spans, analysis, cues), strict=True)
    ]
    letters = _mend(words, [letter for _, letter in tagged], cues)
    _mend_participles([lemma for lemma, _ in tagged], letters, cues)
    return tuple(
        Token(start, end, word, lemma, "Q" if number >= 0 else letter, number)
        for (start, end, number, word), (lemma, _), letter in zip(part, tagged, letters, strict=True)
    )


def _mend(words: Sequence[str], letters: list[str], cues: Cues) -> list[str]:
    """Tags put right that the tagger gets wrong in news.

    A capital within a German sentence is a noun or name whatever its ending ("der Vorsitzende Enders", "Peter Kurz");
    a word read as infinitive in a clause without another verb is the plural of the present ("sagen die Kritiker").
    """
    if len(words) > 1 and letters[0] in "AZIXo" and letters[1] == "V" and words[0][0].isupper():
        letters[0] = "E"  # no adjective stands before a verb: "Stoiber sagte"
    for place in range(1, len(words)):
        if letters[place] in "AZIVBX" and words[place][0].isupper() and cues.nouns_are_capital:
            following = letters[place + 1] if place + 1 < len(words) else ""
            if letters[place] != "A" or following not in "NEA" or is_one_of(words[place].lower(), cues.roles):
                letters[place] = "N" if is_one_of(words[place].lower(), cues.roles) else "E"
    if not cues.nouns_are_capital:
        _mend_english_names(words, letters)
    for place, letter in enumerate(letters):
        if letter == "A" and words[place][0].isdigit() and is_one_of(words[place].lower(), cues.roles):
            letters[place] = "N" if letters[place + 1 : place + 2] not in (["N"], ["E"], ["A"]) else "A"
        small_noun = letter == "N" and cues.nouns_are_capital and words[place].islower() and words[place][-1] in "nte"
        if small_noun or (letter == "I" and "z" not in letters[max(0, place - 1) : place]):
            start = max((n for n in range(place) if letters[n] in ",:;"), default=-1) + 1
            end = next((n for n in range(place, len(letters)) if letters[n] in ",:;."), len(letters))
            if not any(other in "Vz" for other in letters[start:end]):
                letters[place] = "V"
    return letters


def _mend_english_names(words: Sequence[str], letters: list[str]) -> None:
    """A capital behind a given name is the family name ("Sara Lind said"); "farmers' leader" is a possessive."""
    for place in range(1, len(words) - 1):
        before, after = letters[place - 1], letters[place + 1]
        if before == "E" and letters[place] in "AZIB" and words[place][0].isupper() and after in "V,.":
            letters[place] = "E"
        elif words[place] in "'’" and words[place - 1].endswith("s") and before in "NE" and after in "NEA":
            letters[place] = "p"


def _mend_participles(lemmas: Sequence[str], letters: list[str], cues: Cues) -> None:
    """The second of two finite verbs in a clause that an auxiliary opens is a participle: "hatte die Rolle betont"."""
    opened = False
    for place, letter in enumerate(letters):
        if letter in ",:;.SW" or (letter == "K" and letters[place - 1] != "-"):
            opened = False
        elif letter == "V" and opened:
            letters[place] = "Z"
        elif letter == "V":
            opened = lemmas[place] in cues.auxiliaries


def is_reported(token: Token, cues: Cues) -> bool:
    """Whether a finite verb has the form of reported speech: the German Konjunktiv I ("sei", "gehe")."""
    if token.pos != "V":
        return False
    if token.lower in cues.reported:
        return True
    if not cues.reported or not token.lower.endswith("e"):
        return False
    return token.lemma.lower() in {token.lower + "n", token.lower[:-1] + "n"}  # gehe, erinnere
