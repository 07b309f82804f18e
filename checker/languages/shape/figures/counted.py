"""What figures count: which nouns, and what became of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field

from checker.languages.shape.figures.tokens import Token
from checker.model import Span
from checker.model.frozen import frozen


@frozen
class Concept:
    """One thing counted, across synonyms: noun lemmas and heads of compounds, adjectives and participles, verbs.

    `verbs` is a regular expression over a clause in lower case; `compounds` are endings of nouns ("todesopfer" also in
    "unfalltodesopfer"). Concepts of one `name` are the same in all languages.
    """

    name: str
    nouns: frozenset[str] = frozenset()
    adjectives: tuple[str, ...] = ()
    verbs: str = ""
    compounds: tuple[str, ...] = ()


@frozen
class Counting:
    """Words, casefolded with ss for ß.

    `function` words are no nouns and end the search for one, but `between` may stand before it ("45 zum Teil schwer
    verletzte Menschen"). `plurals` are those that no rule makes. `fates` are what stands alone for people ("12 dead").
    `owners` stand behind "of" before the noun ("50 of our members").
    `front_plurals` stand before another plural ("sales figures"); `compared` are the plain forms of comparisons.
    `all_genders` are nouns for people of any gender, with the noun they stand for ("Studierende": student).
    `anybody` are nouns behind which a lone article counts: "ein Mensch starb" is one, "ein Mann starb" may be one of
    many; `generic` words before them take that back ("wenn ein Mensch stirbt"). `capital_nouns` says that nouns are
    capital and other words in a sentence are not. `persons` are nouns for people and `person_endings` what their
    compounds end with. `uncounted` are parts of compounds that a hyphen joins to a figure without being counted by it.
    `of_age` begins a word for persons of an age behind digits ("22-Jährige").
    """

    function: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    plurals: Mapping[str, str] = field(default_factory=dict)
    fates: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    front_plurals: frozenset[str] = frozenset()
    compared: Mapping[str, str] = field(default_factory=dict)
    all_genders: Mapping[str, str] = field(default_factory=dict)
    anybody: frozenset[str] = frozenset()
    generic: frozenset[str] = frozenset()
    capital_nouns: bool = False
    persons: frozenset[str] = frozenset()
    person_endings: tuple[str, ...] = ()
    uncounted: frozenset[str] = frozenset()
    of_age: str = ""
    concepts: tuple[Concept, ...] = ()


@frozen
class Counted:
    """A counted noun in tokens up to `end`: lemma, place in the text, lemmas of modifiers, and the words as printed."""

    noun: str
    span: Span
    modifiers: tuple[str, ...]
    end: int
    words: tuple[str, ...] = ()


NOTHING = Counted("", Span(0, 0), (), 0)

#: Tokens, the token after a figure, the tables -> the noun that the figure counts.
Find = Callable[[Sequence[Token], int, Counting], Counted | None]


def _none(tokens: Sequence[Token], pos: int, table: Counting) -> Counted | None:
    return None


def _as_it_is(word: str, table: Counting) -> str:
    return word.casefold()


def _no_noun(word: str, table: Counting) -> bool:
    return False


@frozen
class Nouns:
    """How a language's counted nouns are found; by default none is.

    `plural` is the noun behind a figure, `singular` the one behind "one" and ordinals. `lemma` is the dictionary form
    of a word as printed; `is_noun` says whether the word is a noun, for words that open a sentence.
    """

    plural: Find = _none
    singular: Find = _none
    lemma: Callable[[str, Counting], str] = _as_it_is
    is_noun: Callable[[str, Counting], bool] = _no_noun
