"""A name that every lexicon has in one report, and in the other a word that none has and that is a letter away.

In a language that writes all nouns with capitals a misspelled name is no name to the tagger, but an unknown noun:
"Melborne". Of ten such words in 90,000 pairs of headlines and teasers of an archive eight were slips; the two others
were compounds with a hyphen in one of the reports.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from checker.compare.names.cast import Cast
from checker.compare.scene import Difference, Place, Scene, Telling
from checker.languages import pack
from checker.model import Confidence, Span
from checker.values.names.kinds import may_be_one_thing
from checker.values.names.likeness import fold, is_slip
from checker.values.names.read import is_known, read_words, word_tag

#: Shorter words have too many that look like them.
SHORTEST = 6

#: So many content stems the two reports have in common.
SHARED = 2

#: Texts whose strange words are kept: both reports of a comparison.
TEXTS = 2


def find_misspelled(scene: Scene, a: Cast, b: Cast) -> Iterator[Difference]:
    """Unknown nouns of one report that are known names of the other with a slip; symmetric."""
    language = scene.a.document.language
    if not scene.of_one_language or not pack(language).names.nouns_are_capital:
        return
    if len(scene.words[0] & scene.words[1]) < SHARED:
        return
    for span, right in _slips(scene.a, b, a):
        yield _difference(Place(span, span.of(scene.a.text)), right)
    for span, right in _slips(scene.b, a, b):
        yield _difference(right, Place(span, span.of(scene.b.text)))


def _slips(telling: Telling, names: Cast, own: Cast) -> Iterator[tuple[Span, Place]]:
    """The first place of each unknown noun, with the name of the other report that it was meant for."""
    language = telling.document.language
    strange = _strange(telling.text, language)
    for key in sorted(names.keys() - own.keys()) if strange else ():
        naming = names[key][0]
        known = is_known(naming.word, language) and word_tag(naming.word, language)[0] == pack(language).names.tag
        if not known or len(naming.word) < SHORTEST or "-" in naming.word:
            continue
        for word, span in strange.items():
            if word[0] != naming.word[0] or fold(word) in names or fold(word) in own:
                continue
            if is_slip(word, naming.word, language) and not may_be_one_thing(word, naming.word, language):
                yield span, Place(naming.name.span, naming.word)


@lru_cache(TEXTS)
def _strange(text: str, language: str) -> dict[str, Span]:
    """The nouns of a text that the lexicon lacks, with their first places; no compounds with a hyphen."""
    found: dict[str, Span] = {}
    for word in read_words(text):
        plain = (
            len(word.text) >= SHORTEST and word.text.isalpha() and word.text[0].isupper() and not word.text.isupper()
        )
        if plain and not is_known(word.text, language):
            found.setdefault(word.text, word.span)
    return found


def _difference(a: Place, b: Place) -> Difference:
    return Difference("spelling", Confidence.MEDIUM, a, b, (a.value, b.value))
