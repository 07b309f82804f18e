"""Whether other words in a quotation turn what it says: a negation, a quantifier, a modal, a certainty, a figure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import product

from checker.compare.quotes.denials import count_denials
from checker.model import Quantity, Span
from checker.model.frozen import frozen
from checker.values.statements.operators import KINDS, negates, read_operators

#: With this share of the smaller side's content stems in common, a turned word turns the same predicate. Measured on
#: pairs of renderings: below a half, two sentences of one speaker often only share their topic.
SAME_PREDICATE = 0.5


@frozen
class Wording:
    """Some words of one report: as text, as comparable tokens, content stems, figures and the words beside these."""

    text: str
    language: str
    tokens: tuple[str, ...]
    stems: frozenset[str]
    figures: tuple[Decimal, ...]
    frame: tuple[str, ...] = ()


def figures_of(quantities: Iterable[Quantity]) -> tuple[Decimal, ...]:
    """The figures as stated, in order of size."""
    return tuple(sorted(quantity.stated.normalize() for quantity in quantities))


def frame_of(text: str, figures: Iterable[Span]) -> tuple[str, ...]:
    """The words of a text beside its figures, in small letters; each figure leaves a gap."""
    for figure in sorted(figures, reverse=True):
        text = f"{text[: figure.start]} \N{BULLET} {text[figure.end :]}"
    return tuple(re.findall(r"\w+|\N{BULLET}", text.casefold()))


def turned_by_a_word(a: Wording, b: Wording) -> bool:
    """For two wordings that are the same but for a few words: any operator or figure that differs turns them."""
    if _figures_differ(a, b) or _operators(a) != _operators(b):
        return True
    only_a, only_b = Counter(a.tokens) - Counter(b.tokens), Counter(b.tokens) - Counter(a.tokens)
    if _numerals_differ(only_a, only_b):
        return True
    return a.language == b.language and any(negates(x, y, a.language) for x, y in product(only_a, only_b))


def turned_freely(a: Wording, b: Wording) -> bool:
    """For two free renderings: a figure, a negation, a quantifier or a modal differs on the same predicate."""
    smaller = min(len(a.stems), len(b.stems))
    if not smaller or len(a.stems & b.stems) / smaller < SAME_PREDICATE:
        return False
    if _figures_differ(a, b):
        return True
    one, other = _by_kind(a), _by_kind(b)
    quantified = one.get("quantifier") or other.get("quantifier")
    if one.get("polarity", ()) != other.get("polarity", ()) and not quantified:
        return True
    return any(kind in one and kind in other and one[kind] != other[kind] for kind in ("quantifier", "modal"))


def turned_in_translation(a: Wording, b: Wording) -> bool:
    """For a statement and its translation: a figure differs, one side alone negates, or both quantify differently.

    "No one" is "not ... anyone" in the next language, so negation and "none" count as one; "not every" is not "none".
    A negation turns nothing where the other side denies by another word: "unmöglich" is "cannot".
    """
    if _figures_differ(a, b):
        return True
    one, other = _by_kind(a), _by_kind(b)
    if _denies(one) != _denies(other) and count_denials(a.text, a.language) == count_denials(b.text, b.language):
        return True
    quantifiers = [set(kinds.get("quantifier", ())) for kinds in (one, other)]
    if {"none"} in quantifiers and {"not-all"} in quantifiers:
        return True
    named = [kinds - {"none"} for kinds in quantifiers]
    return all(named) and not named[0] & named[1]


def denies(wording: Wording) -> bool:
    """Whether a negation or a "none" stands in it."""
    return _denies(_by_kind(wording))


def denies_alone(word: str, language: str) -> bool:
    """Whether a single word is a negation or a "none"."""
    return _denies(_kinds(read_operators(word, language)))


def _denies(kinds: dict[str, tuple[str, ...]]) -> bool:
    negations = len(kinds.get("polarity", ())) + kinds.get("quantifier", ()).count("none")
    return bool(negations % 2 or "not-all" in kinds.get("quantifier", ()))


def _operators(wording: Wording) -> Counter[str]:
    return read_operators(wording.text, wording.language)


def _by_kind(wording: Wording) -> dict[str, tuple[str, ...]]:
    return _kinds(_operators(wording))


def _kinds(operators: Counter[str]) -> dict[str, tuple[str, ...]]:
    kinds: dict[str, tuple[str, ...]] = {}
    for operator, count in sorted(operators.items()):
        kinds[KINDS[operator]] = (*kinds.get(KINDS[operator], ()), *[operator] * count)
    return kinds


def _figures_differ(a: Wording, b: Wording) -> bool:
    """A figure stands for another; one that is left out is no other figure."""
    one, other = Counter(a.figures), Counter(b.figures)
    return bool(one - other) and bool(other - one)


def _numerals_differ(only_a: Iterable[str], only_b: Iterable[str]) -> bool:
    """Figures that no reader takes for quantities: years, numbers of laws. A lone "1" may be an article."""
    return _numerals(only_a) != _numerals(only_b) and all(map(_numerals, (only_a, only_b)))


def _numerals(tokens: Iterable[str]) -> Sequence[str]:
    return sorted(token for token in tokens if token.isdigit() and token != "1")
