"""Kin beside who it is: "ihren Cousin, Ministerin Eva Holm", "Ministerin Eva Holm, ihren Cousin"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.languages import pack
from checker.model import Span
from checker.values.names.likeness import fold
from checker.values.names.read import Word, is_office
from checker.values.names.role_types import Kind, Role
from checker.values.names.role_words import role_words


def read_kin(words: tuple[Word, ...], language: str) -> Iterator[Role]:
    """ "ihren Cousin, Ministerin Holm" and "Ministerin Holm, ihren Cousin": kin beside who it is."""
    possessives, capital = role_words(language).possessives, pack(language).names.nouns_are_capital
    for at in range(len(words) - 1):
        whose, noun = possessives.get(words[at].text.lower()), words[at + 1].text.lower()
        relation = _relation(noun, language)
        if whose is None or relation is None or (capital and words[at + 1].text[0].islower()):
            continue
        low, high, keys = at, at + 2, set()
        behind = at + 2 + (at + 2 < len(words) and words[at + 2].text == ",")
        end = _persons_end(words, behind)
        if end > behind:
            keys, high = _keys(words[behind:end], language), end
        elif at > 1 and words[at - 1].text == "," and (start := _persons_start(words, at - 1)) < at - 1:
            keys, low = _keys(words[start : at - 1], language), start
        if keys:
            yield Role(
                kind=Kind.KIN,
                value=relation,
                keys=frozenset(keys),
                span=Span(words[low].span.start, words[high - 1].span.end),
                told=f"{words[at].text} {words[at + 1].text}",
                of=frozenset({whose}),
                former=noun.startswith(pack(language).roles.former_prefix),
            )


def _relation(noun: str, language: str) -> str | None:
    kin = role_words(language).kin
    for prefix in ("", *pack(language).roles.same_kin):
        if noun.startswith(prefix) and noun.removeprefix(prefix) in kin:
            return kin[noun.removeprefix(prefix)]
    return None


def _persons_end(words: tuple[Word, ...], at: int) -> int:
    """The end of a run of capitals from `at` on, an article left out: "US-Gesundheitsminister Kennedy"."""
    while at < len(words) and _may_name(words[at].text):
        at += 1
    return at


def _persons_start(words: tuple[Word, ...], at: int) -> int:
    while at > 0 and _may_name(words[at - 1].text):
        at -= 1
    return at


def _may_name(word: str) -> bool:
    return len(word) > 1 and word[0].isupper()


def _keys(words: Sequence[Word], language: str) -> set[str]:
    """Who it is: first and family name together, or an office; kin share a family name, so it tells nothing."""
    names = [word.text.removesuffix("’s").removesuffix("'s") for word in words]
    offices = [name for name in names if is_office(name, language) and len(name) > len("Minister")]
    person = names[max((at + 1 for at, name in enumerate(names) if is_office(name, language)), default=0) :]
    keys = {fold(office) for office in offices} if pack(language).roles.offices_name else set()
    if len(person) > 1:
        keys.add(fold(person[0]) + " " + fold(person[-1]))
    return keys
