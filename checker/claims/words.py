"""The words of a claim that say what it is about: stems of content words, and names that keep their form."""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Protocol

from checker.languages import pack
from checker.model.patterns import compiled

_WORD = compiled(r"[^\W\d_]+(?:[’'](?=[^\W\d_])[^\W\d_]+)?")
_FIRST = compiled(r"(?:^|[.!?:…]\s+|[\"„“»‚(–—-]\s*)([^\W\d_]+)")


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...


def content_words(text: str, language: str) -> tuple[str, ...]:
    """The lower-case stems of the text's content words, in order, repetitions kept.

    Function words, words for figures, digits and single letters are left out. Compounds are split at hyphens:
    "Anti-IS-Koalition" gives anti, is, koalition. An abbreviation in capitals is content though its letters spell a
    function word ("IS", "US"). A language without a table keeps all its words, unstemmed.
    """
    table = pack(language).words
    left_out = table.function | table.numbers
    shouted = text.isupper()
    stems = []
    for match in _WORD.finditer(text):
        word = match.group()
        abbreviation = len(word) > 1 and word.isupper() and not shouted
        lower = word.lower().replace("’", "'").removesuffix("'s")
        if len(lower) > 1 and (abbreviation or lower not in left_out):
            stems.append(lower if abbreviation else _stem(lower, table.stemmer))
    return tuple(stems)


def names(text: str) -> frozenset[str]:
    """Capitalised words that may be names, as written, which two languages can share.

    The first word of a sentence or quotation is none, unless it stands capitalised elsewhere in the text too. Single
    letters are left out.
    """
    first = {match.start(1) for match in _FIRST.finditer(text)}
    found = {m.group() for m in _WORD.finditer(text) if m.group()[0].isupper() and m.start() not in first}
    return frozenset(name.removesuffix("'s").removesuffix("’s") for name in found if len(name) > 1)


@cache
def _stem(word: str, algorithm: str) -> str:
    return _stemmer(algorithm).stemWord(word) if algorithm else word


@cache
def _stemmer(algorithm: str) -> _Stemmer:
    name = f"{algorithm}_stemmer"
    module = import_module(f"{_stemmers()}.{name}")
    made: _Stemmer = getattr(module, name.title().replace("_", ""))()
    return made


@cache
def _stemmers() -> str:
    """The name of a package whose modules are those of snowballstemmer.

    Its own loads all its thirty languages at once, a thirtieth of a cold run, and two are read.
    """
    spec = find_spec("snowballstemmer")
    package = ModuleType("_checker_stemmers")
    package.__path__ = list((spec and spec.submodule_search_locations) or ())
    sys.modules[package.__name__] = package
    return package.__name__
