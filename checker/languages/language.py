"""The one door to a language: what it has to bring, read when it is first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from checker.languages.load import load
from checker.languages.shape.clauses import Clauses
from checker.languages.shape.sentences import Sentences
from checker.languages.shape.tagging import Tagging
from checker.languages.shape.words import Words

#: The languages that are read. A further one is a folder of this name, and its code here.
CODES = ("de", "en")


@dataclass(frozen=True)
class Language:
    """One language, by its ISO 639-1 code. Its tables are files of its folder, each read at first use.

    A file that the folder lacks is an empty table, and a language without a folder has none but such: whatever is asked
    of it is answered by silence, never by the words of another language.
    """

    code: str

    @property
    def known(self) -> bool:
        """Whether the checker reads this language."""
        return self.code in CODES

    @property
    def folder(self) -> Path:
        """Where its tables are."""
        return Path(__file__).parent / (self.code if self.known else "unknown")

    @cached_property
    def tagging(self) -> Tagging:
        """The tagger of this language."""
        return load(Tagging, self.folder / "tagging.toml")

    @cached_property
    def words(self) -> Words:
        """Words without a topic of their own, and how words are stemmed."""
        return load(Words, self.folder / "words.toml")

    @cached_property
    def sentences(self) -> Sentences:
        """Where sentences end and where they do not."""
        return load(Sentences, self.folder / "sentences.toml")

    @cached_property
    def clauses(self) -> Clauses:
        """What a clause is known by."""
        return load(Clauses, self.folder / "clauses.toml")


@cache
def pack(code: str) -> Language:
    """What the checker knows of the language of that code; for one that is not read, empty tables."""
    return Language(code)
