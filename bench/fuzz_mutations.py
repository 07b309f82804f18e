"""What is done to texts to see whether anything breaks: each mutation is a damage that files have or people do."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable

#: Characters that come out of copies, converters and other people's keyboards.
ODD = [*"\u00ad\u200b\u200d\ufeff\u00a0\u202e\u2028\u0085\x0b\x0c\x1b\u0300\ufffd\u2060"]
ODD += ["\ud83d", "😀", "ﬁ", "٣", "½", "Ⅳ"]

#: Marks that open what is never closed, and close what was never opened.
MARKS = [*"„“”»«\"'’‚‘()[]{}<>*_#|`~", '",', "“,", "<!--", "-->", "&amp;", "&#", "]]>", "```", "---", "::error::"]

#: Figures that are none, or hardly.
FIGURES = [
    "1.23,4.5", "12,5.10.2024", "4.4,7.9", "Version 4,2.2.1", "9" * 40, "0" * 30, "1e400", "-0", "31.02.2024",
    "99:99 Uhr", "1/0", "½½", "12.345.6", "1.2.3.4.5", "zwei drei vier", "minus minus 5", "5 %%", "€ $ 7", "1'000'00",
]  # fmt: skip


def cut(text: str, chance: random.Random) -> str:
    a, b = sorted(chance.randrange(len(text) + 1) for _ in range(2))
    return text[:a] + text[b:]


def doubled(text: str, chance: random.Random) -> str:
    a, b = sorted(chance.randrange(len(text) + 1) for _ in range(2))
    return text[:b] + text[a:b] * chance.choice((1, 1, 3)) + text[b:]


def strewn(what: list[str]) -> Callable[[str, random.Random], str]:
    """A mutation that puts some of these anywhere."""

    def mutation(text: str, chance: random.Random) -> str:
        for _ in range(chance.choice((1, 2, 8))):
            at = chance.randrange(len(text) + 1)
            text = text[:at] + chance.choice(what) + text[at:]
        return text

    return mutation


def figures_replaced(text: str, chance: random.Random) -> str:
    return re.sub(r"\d+", lambda match: chance.choice([match[0], chance.choice(FIGURES)]), text)


def shuffled(text: str, chance: random.Random) -> str:
    parts = re.split(r"(?<=[.!?])\s+", text)
    chance.shuffle(parts)
    return " ".join(parts)


def led_by_a_mark(text: str, chance: random.Random) -> str:
    """A paragraph that begins with a stray mark."""
    parts = text.split("\n\n")
    at = chance.randrange(len(parts))
    parts[at] = chance.choice(MARKS) + chance.choice(("", ", ", " ")) + parts[at]
    return "\n\n".join(parts)


def pumped(text: str, chance: random.Random) -> str:
    """One character or word many times over."""
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice([*" \n\t.-(", "ab elf\n", "und ", "Foto: ", "9", "„"]) * 500 + text[at:]


def one_line(text: str, chance: random.Random) -> str:
    return " ".join(text.split())


def a_word_a_line(text: str, chance: random.Random) -> str:
    return "\n".join(text.split())


MUTATIONS: dict[str, Callable[[str, random.Random], str]] = {
    "cut": cut,
    "doubled": doubled,
    "odd characters": strewn(ODD),
    "stray marks": strewn(MARKS),
    "stray figures": strewn([f" {figure} " for figure in FIGURES]),
    "figures replaced": figures_replaced,
    "led by a mark": led_by_a_mark,
    "shuffled": shuffled,
    "pumped": pumped,
    "one line": one_line,
    "a word a line": a_word_a_line,
    "capitals": lambda text, chance: text.upper(),
    "decomposed": lambda text, chance: unicodedata.normalize("NFD", text),
    "no stops": lambda text, chance: text.replace(".", ""),
    "windows lines": lambda text, chance: text.replace("\n", "\r\n"),
    "wrong charset": lambda text, chance: text.encode("utf-8", "replace").decode("cp1252", "replace"),
}


def mutated(text: str, chance: random.Random) -> tuple[str, list[str]]:
    """The text after one to three mutations, and their names."""
    names = chance.sample(sorted(MUTATIONS), chance.choice((1, 1, 2, 3)))
    for name in names:
        text = MUTATIONS[name](text, chance)
    return text, names
