"""The German grammar of dates, put together from its forms."""

from __future__ import annotations

import re
from functools import cache

from checker.languages.de.dates.clock import clocks
from checker.languages.de.dates.days import cased_days, days, read_weekday, weekdays
from checker.languages.de.dates.lengths import UNIT_STEMS, lengths, recurrences
from checker.languages.de.dates.numbers import AMOUNT, TABLE
from checker.languages.de.dates.units import cased, units
from checker.languages.shape.dates.grammar import Grammar, Rule, holding, in_small, whatever_capitals, words
from checker.languages.shape.dates.needs import with_needs
from checker.languages.shape.dates.words import by_word
from checker.model.patterns import compiled


@cache
def grammar() -> Grammar:
    """The German grammar, compiled once."""
    loose = (*days(), *weekdays(), *units(), *clocks(), *recurrences())
    rules = [whatever_capitals(pattern, reader, seen=reader is read_weekday) for pattern, reader in loose]
    near = in_small(UNIT_STEMS)
    rules += [whatever_capitals(pattern, reader, near) for pattern, reader in lengths()]
    rules += [Rule(pattern, reader) for pattern, reader in (*cased_days(), *cased())]
    roles = by_word(TABLE.roles)
    strong = "|".join(TABLE.past)
    return Grammar(
        rules=with_needs(holding(AMOUNT, rules), "de"),
        glue=compiled(
            r"(?:\s+|\s*,\s*(?:(?:de[nmr])\s+)?|\s+de[rsnm]\s+|\s+im\s+|\s+des\s+Jahres\s+|"
            r"\s+in\s+der\s+|\s+am\s+|\s*\(|)"
            r"(?:(?:de[nmrs])\s+)?",
            re.IGNORECASE,
        ),
        ranged=compiled(r"[.,]?\s*(?:bis|[-–])\s*(?:(?:zum|zur|in|dem|den)\s+)*", re.IGNORECASE),
        linked=compiled(r"[.,]?\s*(?:bis|und|oder|sowie|[-–/,])\s*(?:(?:zum|im|am|dem|den|vom)\s+)*", re.IGNORECASE),
        roles=compiled(rf"(?<!\w)(?P<role>{words(roles)})\s+(?:(?:de[nmr]|die|das)\s+)?$", re.IGNORECASE),
        role_names=roles,
        distance=compiled(r"\s+(?P<word>vor|nach)\s+(?:de[mnr]\s+)?", re.IGNORECASE),
        distance_back=("vor",),
        starting=compiled(r"\s+ab\s+(?:dem\s+)?", re.IGNORECASE),
        period=compiled(r"\b(?:die|den|der|das)\s+$", re.IGNORECASE),
        past=compiled(
            rf"\b(?:{strong}|(?!(?:{'|'.join(TABLE.not_past)})\b)[a-zäöüß]{{3,}}te(?:n)?|"
            rf"(?:hat|haben|habe|ist|sind|sei|seien)\b(?=.*\b(?:\w*ge\w+(?:t|en)|[a-zäöü]+iert|(?:be|ver|"
            rf"er|ent|zer)[a-zäöüß]+t|[a-zäöüß]*(?:ge|be|ver|er|ent|zer)[a-zäöüß]+en)\b)|"
            rf"[a-zäöüß]*(?:ge[a-zäöüß]+(?:t|en)|[a-zäöü]+iert|(?:be|ver|er|ent|zer)[a-zäöüß]+t)\s+"
            rf"(?:habe|haben|hat|sei|seien|ist|sind))\b"
        ),
        future=compiled(rf"\b(?:{words(TABLE.future)})\b"),
    )
