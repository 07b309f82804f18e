"""The English grammar of dates, put together from its forms."""

from __future__ import annotations

import re
from functools import cache

from checker.languages.en.dates.clock import clocks
from checker.languages.en.dates.days import days, weekdays
from checker.languages.en.dates.lengths import UNIT_STEMS, lengths, recurrences
from checker.languages.en.dates.numbers import AMOUNT, TABLE
from checker.languages.en.dates.parts import cased_parts, parts
from checker.languages.en.dates.units import cased, read_month_cased, units
from checker.languages.shape.dates.grammar import Grammar, Rule, holding, in_small, whatever_capitals, words
from checker.languages.shape.dates.needs import with_needs
from checker.languages.shape.dates.words import by_word
from checker.model.patterns import compiled


@cache
def grammar() -> Grammar:
    """The English grammar, compiled once."""
    loose = (*days(), *weekdays(), *units(), *parts(), *clocks(), *recurrences())
    rules = [whatever_capitals(pattern, reader, seen=reader is read_month_cased) for pattern, reader in loose]
    near = in_small(UNIT_STEMS)
    rules += [whatever_capitals(pattern, reader, near) for pattern, reader in lengths()]
    rules += [Rule(pattern, reader) for pattern, reader in (*cased(), *cased_parts())]
    roles = by_word(TABLE.roles)
    return Grammar(
        rules=with_needs(holding(AMOUNT, rules), "en"),
        glue=compiled(
            r"(?:\s*,\s*|\s+)?(?:(?:of|in|on|the|early|late|into)\s+)*|\s*-\s*|\s*\(\s*|['’]s\s+|\s*,\s*the\s+",
            re.IGNORECASE,
        ),
        ranged=compiled(r",?\s*(?:to|through|till|until|[-–])\s*(?:(?:the|mid-)\s*)*", re.IGNORECASE),
        linked=compiled(r",?\s*(?:to|through|till|until|and|or|[-–/,])\s*(?:(?:the|in|on|mid-)\s*)*", re.IGNORECASE),
        roles=compiled(rf"(?<!\w)(?P<role>{words(roles)})\s+(?:the\s+)?$", re.IGNORECASE),
        role_names=roles,
        distance=compiled(
            r"\s+(?P<word>before|after|from|prior\s+to|ahead\s+of|following)\s+(?:the\s+)?", re.IGNORECASE
        ),
        distance_back=("before", "prior to", "ahead of"),
        starting=compiled(r",?\s+(?:starting|beginning)\s+(?:on\s+|from\s+)?(?:the\s+)?", re.IGNORECASE),
        period=compiled(r"\b(?:the|those|these)\s+$", re.IGNORECASE),
        past=compiled(
            rf"\b(?:{words(TABLE.past)}|(?<!be )(?!need|speed|feed|seed|bed|red|indeed|embed)[a-z]{{2,}}ed)\b"
        ),
        future=compiled(rf"(?:\b|(?='))(?:{words(TABLE.future)})\b", re.IGNORECASE),
    )
