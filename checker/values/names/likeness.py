"""When two names are one name spelled two ways: by house style, which is no defect, or by a slip, which is one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from checker.values.names.read import inflections

#: Newsrooms write foreign names by tables of their own; what the tables differ in is made equal, longest first.
#: Selenskyj and Zelensky, Gaddafi and Gadhafi, Chamenei and Khamenei, Putin and Poutine are no slips.
TRANSLITERATIONS = (
    # letters with a stroke and joined ones, which no table of Unicode takes apart: Đoković, Radosław
    ("đ", "dj"), ("ł", "l"), ("ø", "o"), ("æ", "a"), ("œ", "o"), ("ı", "i"), ("ð", "d"), ("þ", "th"),
    ("tsch", "c"), ("dsch", "j"), ("sch", "s"), ("ch", "k"), ("kh", "k"), ("sh", "s"), ("zh", "s"), ("ts", "z"),
    ("tz", "z"), ("ph", "f"), ("ck", "k"), ("th", "t"), ("dh", "dd"), ("gh", "g"), ("ae", "a"), ("oe", "o"),
    ("ue", "u"), ("ou", "u"), ("oo", "u"), ("ß", "ss"), ("dj", "i"), ("w", "v"), ("q", "k"), ("c", "k"), ("y", "i"),
    ("j", "i"), ("z", "s"),
)  # fmt: skip

#: Shorter names have too many neighbours: Rom, Ulm, Kim.
SHORTEST = 4

#: From so many letters on a name with two slips is still that name.
LONG = 9

REMEMBERED = 50_000


#: What stands before or within an Arabic name, as newsrooms write it.
ARTICLES = frozenset({"al", "el", "as", "asch", "ad", "an", "ar", "at", "az", "bin", "ibn", "abu", "abd"})


@lru_cache(REMEMBERED)
def _plain(name: str) -> str:
    """The letters of a name in lower case, without marks and hyphens."""
    plain = unicodedata.normalize("NFKD", name.lower())
    return "".join(char for char in plain if char.isalnum())


@lru_cache(REMEMBERED)
def fold(name: str) -> str:
    """The name without case, marks, hyphens and house style. Equal folds are one name."""
    letters = _plain(name)
    for written, meant in TRANSLITERATIONS:
        letters = letters.replace(written, meant)
    while "ii" in letters:
        letters = letters.replace("ii", "i")
    return letters


def are_of_two_tongues(a: str, b: str) -> bool:
    """Whether two names are one in Ukrainian and in Russian, where h is g (Olha, Olga), or but for a letter that tables
    write e, je or ye (Sewerodonezk, Sjewjerodonezk)."""
    one, other = (name.lower() if "je" in name or "ye" in name else "" for name in (a, b))
    if one or other:
        a, b = (re.sub("[jy]e", "e", name.lower()) for name in (a, b))
    return fold(a).replace("h", "g") == fold(b).replace("h", "g")


@lru_cache(REMEMBERED)
def _skeleton(name: str) -> str:
    """The first letter of the folded name and the consonants behind it; h, which tables add and drop, is none."""
    folded = fold(name)
    return folded[:1] + "".join(letter for letter in folded[1:] if letter not in "aeiouh")


def may_sound_alike(a: str, b: str) -> bool:
    """Whether two names may be one in two transliterations: the vowels of foreign names are anybody's. Too generous to
    say that they are one ("Bauer", "Bayer"), enough to keep from saying that they are two."""
    return _skeleton(a) == _skeleton(b)


def has_article(words: Sequence[str]) -> bool:
    """Whether a name has an Arabic article, in small letters or before a hyphen: "Muktada al-Sadr", "bin Salman"."""
    heads = (word.partition("-") for word in words)
    return any(head.lower() in ARTICLES and (joined or head.islower()) for head, joined, _ in heads)


def is_slip(a: str, b: str, language: str) -> bool:
    """Whether one name may be the other misspelled: one letter too many, too few, another or exchanged, two in long
    names. Other forms of one word (genitive, plural, inhabitant) and other first letters are none; symmetric."""
    one, other = sorted((fold(a), fold(b)))
    if one == other or min(len(one), len(other)) < SHORTEST or one[0] != other[0]:
        return False
    if are_of_two_tongues(a, b):
        return False
    # as written too: folded, "ts" is no plural any more, and "oatz" no further from "oz" than a letter
    written = _plain(a), _plain(b)
    if not all(_is_near(*letters) for letters in ((one, other), written)):
        return False
    return not any(are_forms(*forms, language) for forms in ((one, other), (a.lower(), b.lower()), written))


def _is_near(a: str, b: str) -> bool:
    from rapidfuzz.distance import OSA

    allowed = 2 if min(len(a), len(b)) >= LONG else 1
    return int(OSA.distance(a, b, score_cutoff=allowed)) <= allowed


def are_forms(a: str, b: str, language: str) -> bool:
    """Whether two words are one up to an ending: one begins the other (Ukraine, Ukrainer), or both endings count."""
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))
    forms = inflections(language)
    return shared == min(len(a), len(b)) or (a[shared:] in forms and b[shared:] in forms)
