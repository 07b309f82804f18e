"""Ages: "54 Jahre alt", "im Alter von 77 Jahren", "Mann (23)", "Senard, 65, now", "mit 82"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from checker.languages import Language
from checker.languages.shape.figures.counted import NOTHING
from checker.model import UnitClass
from checker.values.figures.drafts import Draft
from checker.values.numerals.figure import Figure, FigureKind
from checker.values.numerals.tokens import Kind, Token

# Nobody in the news is older; a bare number in brackets behind a name up to this is an age.
MAX_AGE = 120

# "mit 5" is rarely an age without "Jahren".
YOUNGEST_BARE_AGE = 10

# What the age of a birthday is of, among the concepts that figures have.
BIRTHDAY = "birthday"

# Words that make an age stand directly before it: "im Alter von nur", "at the age of".
AGE_WINDOW = 25


def aged(text: str, tokens: Sequence[Token], draft: Draft, figure: Figure, lang: Language) -> Draft:
    """A span of time or a bare number that says how old somebody is."""
    before = text[max(0, tokens[draft.start].start - AGE_WINDOW) : tokens[draft.start].start]
    after = text[tokens[draft.end - 1].end :]
    cue = re.search(lang.ages.before, before, re.IGNORECASE)
    noun_follows = lang.counting.capital_nouns and re.match(r"\s*[A-ZÄÖÜ]", after) is not None
    if draft.unit in ("year", "month", "week", "day"):
        stated = re.match(lang.ages.after, after, re.IGNORECASE)
        lived = (
            cue is not None
            and (_says_age(cue.group(), lang) or re.match(lang.ages.having, cue.group(), re.IGNORECASE))
            and not noun_follows
        )
        if not stated and not lived:
            return draft
        return replace(draft, unit_class=UnitClass.AGE, end=_after_match(tokens, draft.end, lang, after))
    if draft.unit or not 0 < draft.value <= MAX_AGE or figure.scaled or figure.kind is not FigureKind.CARDINAL:
        return draft
    unit_left_out = re.match(lang.ages.left_out, after)
    named = cue is not None and _says_age(cue.group(), lang) and not noun_follows
    told = cue is not None and not noun_follows and _tells_age(cue.group().lower(), after, draft.value, lang)
    if unit_left_out or named or told or (figure.plain and _in_apposition(tokens, draft, lang)):
        return replace(draft, unit_class=UnitClass.AGE, unit="year")
    return draft


def of_birthday(tokens: Sequence[Token], draft: Draft, lang: Language) -> Draft:
    """ "Ihr 80. Geburtstag", "ihr Geburtstag jährt sich zum 150. Mal": the age that somebody comes to that day."""
    ages, noun = lang.ages, draft.counted.noun
    earlier = any(re.match(ages.birthday, token.lower) for token in tokens[: draft.start])
    if re.fullmatch(ages.birthday, noun) or (re.match(ages.anniversary, noun) and earlier):
        return replace(draft, unit_class=UnitClass.AGE, unit="year", counted=NOTHING, concept=BIRTHDAY)
    return draft


def _tells_age(cue: str, after: str, value: Decimal, lang: Language) -> bool:
    """ "mit 82 gestorben", "mit 50 leitet er", "Er wird 75.": a bare number that counts nothing."""
    if re.match(lang.ages.having, cue):
        return value >= YOUNGEST_BARE_AGE and re.match(lang.ages.goes_on, after) is not None
    return re.match(lang.ages.becoming, cue) is not None and re.match(r"\s*(?:$|[,.!?;:–—])", after) is not None


def _says_age(words: str, lang: Language) -> bool:
    return bool(re.search(lang.ages.says, words, re.IGNORECASE))


def _after_match(tokens: Sequence[Token], end: int, lang: Language, after: str) -> int:
    match = re.match(lang.ages.after, after, re.IGNORECASE)
    if match is None:
        return end
    stop = tokens[end - 1].end + match.end()
    while end < len(tokens) and tokens[end].end <= stop:
        end += 1
    return end


def _in_apposition(tokens: Sequence[Token], draft: Draft, lang: Language) -> bool:
    """ "Mann (23)", "Maresca (45...", "(†72)", "Senard, 65, now", "a cyclist, 44,": a bare number behind somebody."""
    left = draft.start - 1
    if left >= 1 and tokens[left].text == "†":
        left -= 1
    if left < 1 or tokens[left].text not in "(,":
        return False
    name = left - 1
    if name and tokens[name].text == "." and len(tokens[name - 1].text) == 1:
        name -= 1  # "Jan H. (23)"
    word = tokens[name]
    named = word.kind is Kind.WORD and (word.text[0].isupper() or word.text in lang.counting.persons)
    if not named or draft.end >= len(tokens):
        return False
    closing = tokens[draft.end].text
    if tokens[left].text == "(":
        return closing in "),." or closing == "…"
    return closing == "," and draft.value > 9
