"""The English grammar of dates, put together from its forms."""

from __future__ import annotations

import re
from functools import cache

from checker.languages.en.dates import words as en
from checker.languages.en.dates.clock import clocks
from checker.languages.en.dates.days import days, weekdays
from checker.languages.en.dates.lengths import UNIT_STEMS, lengths, recurrences
from checker.languages.en.dates.units import cased, units
from checker.values.dates.spec import Grammar, Rule, words


@cache
def grammar() -> Grammar:
    """The English grammar, compiled once."""
    loose = (*days(), *weekdays(), *units(), *clocks(), *recurrences())
    rules = [Rule(re.compile(pattern, re.IGNORECASE), read) for pattern, read in loose]
    near = re.compile(UNIT_STEMS, re.IGNORECASE)
    rules += [Rule(re.compile(pattern, re.IGNORECASE), read, near) for pattern, read in lengths()]
    rules += [Rule(re.compile(pattern), read) for pattern, read in cased()]
    return Grammar(
        rules=tuple(rules),
        glue=re.compile(
            r"(?:\s*,\s*|\s+)?(?:(?:of|in|on|the|early|late|into)\s+)*|\s*-\s*|\s*\(\s*|['’]s\s+|\s*,\s*the\s+",
            re.IGNORECASE,
        ),
        ranged=re.compile(r"\s*(?:to|through|till|until|[-–])\s*(?:(?:the|mid-)\s*)*", re.IGNORECASE),
        linked=re.compile(r"\s*(?:to|through|till|until|and|or|[-–/,])\s*(?:(?:the|in|on|mid-)\s*)*", re.IGNORECASE),
        roles=re.compile(rf"(?<!\w)(?P<role>{words(en.ROLES)})\s+(?:the\s+)?$", re.IGNORECASE),
        role_names=en.ROLES,
        distance=re.compile(r"\s+(?P<word>before|after|from)\s+(?:the\s+)?", re.IGNORECASE),
        distance_back=("before",),
        period=re.compile(r"\b(?:the|those|these)\s+$", re.IGNORECASE),
        past=re.compile(
            rf"\b(?:{words(en.PAST)}|(?<!be )(?!need|speed|feed|seed|bed|red|indeed|embed)[a-z]{{2,}}ed)\b"
        ),
        future=re.compile(rf"(?:\b|(?='))(?:{words(en.FUTURE)})\b", re.IGNORECASE),
    )
