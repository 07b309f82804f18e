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


#: Words that are exchanged for each other, so that there is something to find.
EXCHANGED = [
    ("elf", "zehn"), ("eleven", "ten"), ("Millionen", "Milliarden"), ("million", "billion"), ("Dienstag", "Mittwoch"),
    ("Tuesday", "Wednesday"), ("gestern", "heute"), ("alle", "einige"), ("gestiegen", "gesunken"), ("rose", "fell"),
    ("Prozent", "Prozentpunkte"), ("Euro", "Dollar"), ("sagte", "bestritt"), ("said", "denied"), ("ist", "ist nicht"),
    ("hat", "hat nicht"), ("is", "is not"), ("wird", "soll"), ("will", "may"), ("mehr", "weniger"), ("more", "less"),
]  # fmt: skip

#: Words put before another: bounds, hedges, cues that reconcile.
CUES = [
    "mindestens", "rund", "höchstens", "fast", "angeblich", "bislang", "zunächst", "insgesamt", "darunter", "nicht",
    "laut Polizei", "at least", "about", "allegedly", "so far", "including", "not", "nach dpa-Angaben",
]  # fmt: skip


def figures_nudged(text: str, chance: random.Random) -> str:
    return re.sub(r"\d+", lambda match: chance.choice([match[0], str(int(match[0][:9]) + chance.choice((1, 7)))]), text)


def words_exchanged(text: str, chance: random.Random) -> str:
    for pair in EXCHANGED:
        here, there = chance.sample(pair, 2)
        text = re.sub(rf"\b{here}\b", there, text)
    return text


def cue_put_in(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    words.insert(chance.randrange(len(words) + 1), chance.choice(CUES))
    return " ".join(words)


def capitals_exchanged(text: str, chance: random.Random) -> str:
    """One name or noun for another of the same text."""
    found = re.findall(r"\b[A-ZÄÖÜ]\w+", text)
    return text.replace(chance.choice(found), chance.choice(found), 1) if found else text


def quoted(text: str, chance: random.Random) -> str:
    """A stretch of words made somebody's words."""
    words = text.split(" ")
    a, b = sorted(chance.randrange(len(words) + 1) for _ in range(2))
    opening, closing = chance.choice(["„“", "“”", '""', "»«", "‚‘", "„”"])
    told = chance.choice(["", ", sagte Ministerin Beate Kornfeld", " said the mayor", ", so der Sprecher."])
    return " ".join([*words[:a], opening + " ".join(words[a:b]) + closing + told, *words[b:]])


#: What another report of the same event may say instead.
CHANGES: dict[str, Callable[[str, random.Random], str]] = {
    "figures nudged": figures_nudged,
    "words exchanged": words_exchanged,
    "a cue put in": cue_put_in,
    "names exchanged": capitals_exchanged,
    "quoted": quoted,
}

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


def changed(text: str, chance: random.Random) -> tuple[str, list[str]]:
    """The text after none to three changes of what it says, and their names."""
    return _after(CHANGES, text, chance, chance.choice((0, 1, 2, 3)))


def mutated(text: str, chance: random.Random) -> tuple[str, list[str]]:
    """The text after none to three damages, and their names."""
    return _after(MUTATIONS, text, chance, chance.choice((0, 1, 1, 2, 3)))


def _after(
    kinds: dict[str, Callable[[str, random.Random], str]], text: str, chance: random.Random, count: int
) -> tuple[str, list[str]]:
    names = chance.sample(sorted(kinds), count)
    for name in names:
        text = kinds[name](text, chance)
    return text, names
