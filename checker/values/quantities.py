"""Reads the figures of a sentence: what is said, how firmly, in which unit or of what.

The order: what is no quantity is blanked out (`left_alone`), then at each token a score, a figure inside a word or a
plain figure is tried; a figure takes its currency and sign from the left, its range, unit or noun from the right, its
hedge from both sides. At the end figures without a noun look for one (`context`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from checker.model import Bound, Quantity, Span, UnitClass, Unreadable
from checker.values.context import with_context
from checker.values.counted import NOTHING, Counted, analyse, english_lemma, english_singular, find_counted, is_person
from checker.values.drafts import Draft
from checker.values.figures import Figure, FigureKind, read_figure
from checker.values.hedges import hedge_after, hedge_before
from checker.values.left_alone import (
    FIRST_NEAR_YEAR,
    LAST_NEAR_YEAR,
    is_year_like,
    masked_tokens,
)
from checker.values.lexicon import MODULES, Lexicon, lexicon
from checker.values.measures import money_before, per_at, unit_after
from checker.values.parts import read_part
from checker.values.ranges import read_range, read_share
from checker.values.scores import read_score
from checker.values.sums import read_sum
from checker.values.tokens import Kind, Token, read_tokens
from checker.values.units import money_signs, unit_class, unit_words

# Nobody in the news is older; a bare number in brackets behind a name up to this is an age.
MAX_AGE = 120

# "mit 5" is rarely an age without "Jahren".
YOUNGEST_BARE_AGE = 10

# Words that make an age stand directly before it: "im Alter von nur", "at the age of".
AGE_WINDOW = 25


def read_quantities(
    text: str, language: str, *, taken: Sequence[Span] = ()
) -> tuple[tuple[Quantity, ...], tuple[Unreadable, ...]]:
    """The quantities of a sentence or short text, in order and not overlapping, and the figures that cannot be read.

    Offsets point into `text`. Nothing is read inside `taken` (dates and times). An unsupported language yields nothing.
    """
    if language not in MODULES or not any(map(str.isalnum, text)):
        return (), ()
    lex = lexicon(language)
    tokens = masked_tokens(text, read_tokens(text), language, taken)
    drafts: list[Draft] = []
    troubles: list[Unreadable] = []
    pos = 0
    while pos < len(tokens):
        draft = _read_at(text, tokens, pos, lex, troubles)
        if draft is None:
            pos = _past_number(tokens, pos, lex)
            continue
        if not drafts or draft.start >= drafts[-1].end:
            drafts.append(draft)
        pos = max(draft.end, pos + 1)
    done = with_context(text, tokens, drafts, language)
    quantities = tuple(draft.quantity(Span(tokens[draft.start].start, tokens[draft.end - 1].end)) for draft in done)
    return quantities, tuple(troubles)


def _past_number(tokens: Sequence[Token], pos: int, lex: Lexicon) -> int:
    """The token after a number that was looked at and left alone, so that its tail is not read by itself."""
    figure = read_figure(tokens, pos, lex.language) if tokens[pos].kind is not Kind.SIGN else None
    return figure.end if figure is not None and figure.kind is not FigureKind.VAGUE else pos + 1


def _read_at(
    text: str, tokens: Sequence[Token], pos: int, lex: Lexicon, troubles: list[Unreadable]
) -> Draft | None:
    special = read_score(text, tokens, pos, lex) or read_part(text, tokens, pos, lex)
    if special is not None:
        return _hedged(tokens, special, lex)
    joining = not (pos > 0 and tokens[pos - 1].lower in lex.between)
    figure = read_figure(tokens, pos, lex.language, joining=joining)
    if figure is None or figure.kind is FigureKind.CODE:
        return None
    if figure.kind is FigureKind.ORDINAL:
        return _ordinal(tokens, figure, lex)
    if figure.kind is FigureKind.VAGUE:
        return _vague(tokens, figure, lex)
    return _amount(text, tokens, figure, lex, troubles)


def _place(tokens: Sequence[Token], start: int, end: int) -> Span:
    return Span(tokens[start].start, tokens[end - 1].end)


# --- amounts ----------------------------------------------------------------------------------------------------------


def _amount(
    text: str, tokens: Sequence[Token], figure: Figure, lex: Lexicon, troubles: list[Unreadable]
) -> Draft | None:
    start, value, currency = _to_the_left(tokens, figure, lex)
    million = _short_million(tokens, figure, currency, lex)
    if million is not None:
        figure, value = million, million.value if value >= 0 else -million.value
    draft = Draft(start, figure.end, _place(tokens, figure.start, figure.end), value, figure.step)
    share = read_share(tokens, figure, lex) if not currency else None
    if share is not None:
        return _hedged(tokens, _fraction(tokens, replace(draft, end=share[1], value=share[0]), lex), lex)
    signed = replace(figure, value=value, article=figure.article and value > 0)
    figure = signed
    span = read_range(text, tokens, signed, lex, currency, begin=start)
    if span is not None:
        draft = replace(
            draft, end=span.end, low=span.low, high=span.high, value=(span.low + span.high) / 2, step=span.step,
            bound=Bound.RANGE, figure=Span(draft.figure.start, span.figure_end),
        )  # fmt: skip
    draft = _measured(tokens, draft, currency or (span.unit if span else ""), lex)
    if draft.unit and span is None and figure.plain and start == figure.start and tokens[figure.end].glued:
        if figure.start > 0 and tokens[figure.start - 1].lower in lex.labels:
            return None  # "Model 3s"
    if draft.unit and span is None:
        draft = read_sum(tokens, draft, lex)
    unread = _trouble(tokens, figure, draft, lex)
    if unread:
        troubles.append(Unreadable(draft.figure, unread))
        return None
    if not figure.article or draft.unit:
        draft = _aged(text, tokens, draft, figure, lex)
    if figure.article and span is None:
        return _lone_one(tokens, figure, draft, lex)
    draft = _angle(text, draft)
    if draft.unit:
        return _hedged(tokens, draft, lex)
    if figure.kind is FigureKind.FRACTION and span is None:
        return _hedged(tokens, _fraction(tokens, draft, lex), lex)
    joined = _joined_word(tokens, draft.end)
    if joined is not None:
        return _in_compound(tokens, draft, figure, joined, lex)
    counted = (
        find_counted(tokens, draft.end, lex.language)
        or _persons_of_age(tokens, draft.end, lex)
        or _behind_measure(tokens, draft.end, lex)
    )
    if span is None and _is_no_count(tokens, figure, counted, start, lex):
        return None
    return _hedged(tokens, _count(draft, counted, lex), lex)


def _joined_word(tokens: Sequence[Token], end: int) -> int | None:
    """The word that touches the figure, directly ("14C") or over a hyphen ("four-cylinder"), as a token."""
    if end >= len(tokens) or not tokens[end].glued:
        return None
    if tokens[end].kind is Kind.WORD:
        return end
    over_hyphen = tokens[end].lower == "-" and end + 1 < len(tokens) and tokens[end + 1].glued
    return end + 1 if over_hyphen and tokens[end + 1].kind is Kind.WORD else None


def _in_compound(tokens: Sequence[Token], draft: Draft, figure: Figure, word: int, lex: Lexicon) -> Draft | None:
    """ "33-Millionen-Villa" is an amount of something unsaid, "four-cylinder" counts; "14C" and "Zwei-Klassen-" do not."""
    if figure.scaled and (tokens[draft.end - 1].glued or figure.plain):
        return replace(draft, unit_class=UnitClass.OTHER)
    if lex.language == "de" or word == draft.end or figure.kind is not FigureKind.CARDINAL:
        return None
    token = tokens[word]
    if token.lower in _NO_COUNTED_PART:
        return None
    return replace(draft, counted=Counted(english_lemma(token.lower), Span(token.start, token.end), (), word + 1), end=word + 1)


# What a hyphen joins to a figure without being counted by it.
_NO_COUNTED_PART = frozenset(("and", "to", "or", "star", "fold", "plus", "something", "odd", "strong", "ish", "off", "in"))


def _behind_measure(tokens: Sequence[Token], end: int, lex: Lexicon) -> Counted | None:
    """ "eight million 250ml bottles" counts bottles."""
    if end >= len(tokens) or tokens[end].kind is not Kind.DIGITS:
        return None
    figure = read_figure(tokens, end, lex.language)
    unit = unit_after(tokens, figure.end, lex.language) if figure is not None else None
    counted = find_counted(tokens, unit[1], lex.language) if unit is not None else None
    return replace(counted, end=end) if counted is not None else None


def _persons_of_age(tokens: Sequence[Token], end: int, lex: Lexicon) -> Counted | None:
    """ "zwei 22-Jährige" counts persons."""
    aged = end + 2 < len(tokens) and tokens[end].kind is Kind.DIGITS and tokens[end + 2].lower.startswith("jährige")
    if not aged or lex.language != "de" or not tokens[end + 2].text[0].isupper():
        return None
    return Counted("person", Span(tokens[end + 2].start, tokens[end + 2].end), (), end)


def _count(draft: Draft, counted: Counted | None, lex: Lexicon | None = None) -> Draft:
    """With the counted noun; one that is a unit behind an adjective measures ("three long years")."""
    if counted is None:
        return draft
    end = max(draft.end, counted.end)
    word = counted.words[-1] if counted.words and lex is not None else ""
    unit = unit_words(lex.units_text).get(word) if lex is not None and word else None
    if unit is not None and unit_class(unit) in (UnitClass.DURATION, UnitClass.MONEY, UnitClass.LENGTH, UnitClass.WEIGHT):
        return replace(draft, unit=unit, unit_class=unit_class(unit), end=end)
    return replace(draft, counted=counted, end=end)


_SHORT_POWERS = {"m": 10**6, "M": 10**6, "b": 10**9, "B": 10**9, "k": 1000, "K": 1000, "t": 10**12, "tr": 10**12}


def _short_million(tokens: Sequence[Token], figure: Figure, currency: str, lex: Lexicon) -> Figure | None:
    """ "$5.4m", "£4.2b", "5m people": a letter that is a power of ten beside a currency or a counted noun."""
    end = figure.end
    if figure.scaled or end >= len(tokens) or not tokens[end].glued or tokens[end].text not in _SHORT_POWERS:
        return None
    if not currency and (lex.language != "en" or not _counts_people_or_money(tokens, end + 1)):
        return None
    power = Decimal(_SHORT_POWERS[tokens[end].text])
    return replace(figure, end=end + 1, value=figure.value * power, step=figure.step * power, scaled=True, scale=power,
                   plain=False)


def _counts_people_or_money(tokens: Sequence[Token], pos: int) -> bool:
    unit = unit_after(tokens, pos, "en")
    if unit is not None:
        return unit_class(unit[0]) is UnitClass.MONEY
    counted = find_counted(tokens, pos, "en")
    return counted is not None and counted.end == pos + 1


_MINUS = "-−–"


def _to_the_left(tokens: Sequence[Token], figure: Figure, lex: Lexicon) -> tuple[int, Decimal, str]:
    """First token, signed value and currency: "$-50.8", "-$5", "minus 5", "US$ 20", "-1,2M"."""
    start, value, currency = figure.start, figure.value, ""
    start, negative = _minus(tokens, start, lex)
    money = money_before(tokens, start)
    if money is not None:
        currency, start = money
        start, outer = _minus(tokens, start, lex)
        negative = negative or outer
    return start, -value if negative else value, currency


def _minus(tokens: Sequence[Token], start: int, lex: Lexicon) -> tuple[int, bool]:
    if start == 0:
        return start, False
    before = tokens[start - 1]
    if before.lower in lex.minus_words:
        return start - 1, True
    if before.text == "-" and start > 1 and tokens[start - 2].lower in lex.minus_words:
        return start - 2, True
    if before.text not in _MINUS:
        return start, False
    clear = start < 2 or (not before.glued and tokens[start - 2].kind is not Kind.DIGITS) or tokens[start - 2].text in "($"
    bare = start == 1 and not any(token.kind is Kind.WORD and len(token.text) > 1 for token in tokens)
    return (start - 1, True) if clear and (tokens[start].glued or bare) else (start, False)


def _measured(tokens: Sequence[Token], draft: Draft, currency: str, lex: Lexicon) -> Draft:
    if currency:
        unit, end = currency, draft.end
        again = unit_after(tokens, draft.end, lex.language)
        if again is not None and unit_class(again[0]) is UnitClass.MONEY:
            if again[0].endswith(unit.split()[-1]):
                unit, end = (again[0] if len(again[0]) > len(unit) else unit), again[1]
        rate = _rate_of(tokens, end, lex)
        return replace(draft, unit=unit + rate[0], unit_class=UnitClass.MONEY, end=rate[1])
    found = unit_after(tokens, draft.end, lex.language)
    if found is None:
        return _millions_of_code(tokens, draft)
    if unit_class(found[0]) is UnitClass.MONEY and draft.step < 1000:
        found, draft = _scale_behind(tokens, draft, found, lex)
    unit, end = found
    if unit == "pound-mass" and draft.value >= LEAST_MONEY_POUNDS:
        unit = "pound sterling"
    if unit in _WORDLIKE and _is_other_word(tokens, draft, unit, end):
        return draft
    return replace(draft, unit=unit, unit_class=unit_class(unit), end=end)


_ANGLES = r"\b(?:angle|rotat\w+|turn\w*|tilt\w*|slope|incline|winkel\w*|dreh\w*|gedreht|neigung|gefälle|steigung|steil\w*)\b"


def _angle(text: str, draft: Draft) -> Draft:
    """Degrees of an angle are no temperature."""
    if draft.unit != "degree" or not re.search(_ANGLES, text, re.IGNORECASE):
        return draft
    return replace(draft, unit_class=UnitClass.OTHER)


def _rate_of(tokens: Sequence[Token], end: int, lex: Lexicon) -> tuple[str, int]:
    per = per_at(tokens, end, lex)
    return (f" per {per[0]}", per[1]) if per else ("", end)


def _millions_of_code(tokens: Sequence[Token], draft: Draft) -> Draft:
    """ "20 MUSD", "48.5 MEUR": a currency code with M for million."""
    if draft.end >= len(tokens) or not re.fullmatch(r"M[A-Z]{3}", tokens[draft.end].text):
        return draft
    name = money_signs().get(tokens[draft.end].text[1:])
    if name is None:
        return draft
    million = Decimal(10**6)
    return replace(draft, value=draft.value * million, step=draft.step * million, unit=name, unit_class=UnitClass.MONEY,
                   end=draft.end + 1)


def _scale_behind(
    tokens: Sequence[Token], draft: Draft, found: tuple[str, int], lex: Lexicon
) -> tuple[tuple[str, int], Draft]:
    """ "75 USD million": a power of ten behind the currency."""
    scale = lex.scales.get(tokens[found[1]].lower) if found[1] < len(tokens) else None
    if scale is None or scale < 1000 or len(tokens[found[1]].lower) < 3:
        return found, draft
    grown = replace(draft, value=draft.value * scale, step=draft.step * scale)
    return (found[0], found[1] + 1), grown


# "Pfund" and "pounds" are weight below and money from this figure on: nobody weighs ten thousand pounds in the news.
LEAST_MONEY_POUNDS = 10_000

# Units whose sign is also a closing quotation mark.
_WORDLIKE = frozenset(("inch", "foot"))


def _is_other_word(tokens: Sequence[Token], draft: Draft, unit: str, end: int) -> bool:
    """A quotation mark after a figure closes a quotation that was opened before it."""
    if tokens[end - 1].text not in "\"'”″′":
        return False
    mark = tokens[end - 1].text
    opened = sum(token.text == mark for token in tokens[: draft.start])
    return opened % 2 == 1 or (mark == "”" and any(token.text in "“„" for token in tokens[: draft.start]))


def _trouble(tokens: Sequence[Token], figure: Figure, draft: Draft, lex: Lexicon) -> str:
    if not figure.trouble:
        return ""
    measured = bool(draft.unit) and figure.trouble != "ambiguous-separator"
    return "" if measured else figure.trouble


# --- one --------------------------------------------------------------------------------------------------------------

# Measures that are so often an idiom or another word ("ein Fuß", "eine Mark") that a lone "ein" does not count them.
_NOT_WITH_ONE = frozenset(("day", "foot", "inch", "bar", "time", "mark", "barrel", "cup", "bit", "turn", "degree", "penny", "sen"))


def _lone_one(tokens: Sequence[Token], figure: Figure, draft: Draft, lex: Lexicon) -> Draft | None:
    """ "ein" and "one" are figures before a measure, English "one" also before a noun."""
    if draft.unit:
        genitive = tokens[figure.start].lower == "eines"
        return None if draft.unit in _NOT_WITH_ONE or genitive else _hedged(tokens, draft, lex)
    if lex.language == "en":
        of_them = draft.end < len(tokens) and tokens[draft.end].lower == "of"
        counted = find_counted(tokens, draft.end + 1, "en") if of_them else english_singular(tokens, draft.end)
        return _hedged(tokens, _count(draft, counted), lex) if counted is not None else _alone(tokens, draft, figure)
    if tokens[figure.start].lower == "eins":
        return _alone(tokens, draft, figure)
    counted = find_counted(tokens, draft.end, "de")
    return None if counted is None else _hedged(tokens, replace(_count(draft, counted), article=True), lex)


def _alone(tokens: Sequence[Token], draft: Draft, figure: Figure) -> Draft | None:
    """A number word that is the whole text is read."""
    return draft if len(tokens) == figure.end - figure.start else None


# --- kinds ------------------------------------------------------------------------------------------------------------


def _ordinal(tokens: Sequence[Token], figure: Figure, lex: Lexicon) -> Draft | None:
    place = _place(tokens, figure.start, figure.end)
    counted = find_counted(tokens, figure.end, lex.language) or NOTHING
    before = tokens[figure.start - 1].lower if figure.start else ""
    if before in ("jeder", "jede", "jedes", "jeden") and 2 <= figure.value <= 100:
        if unit_after(tokens, figure.end, lex.language) is not None:
            return None
        draft = Draft(figure.start - 1, figure.end, place, 1 / figure.value, Decimal("0.01"), UnitClass.FRACTION)
        return _count(draft, counted)
    return _count(Draft(figure.start, figure.end, place, figure.value, figure.step, UnitClass.ORDINAL), counted)


# Vague words that say nothing without what they count.
_LEAST_VAGUE_ALONE = Decimal(12)


def _vague(tokens: Sequence[Token], figure: Figure, lex: Lexicon) -> Draft | None:
    draft = Draft(
        figure.start, figure.end, _place(tokens, figure.start, figure.end), figure.value, figure.step,
        bound=Bound.VAGUE, low=figure.low, high=figure.high,
    )  # fmt: skip
    pos = draft.end
    if pos < len(tokens) and tokens[pos].lower == "of":
        pos += 1
    draft = _measured(tokens, replace(draft, end=pos), "", lex)
    if draft.unit:
        return draft
    draft = replace(draft, end=figure.end)
    counted = find_counted(tokens, pos, lex.language)
    if counted is None and figure.value < _LEAST_VAGUE_ALONE:
        return None
    if counted is None and tokens[figure.start].lower in ("million", "millionen", "milliarden") and figure.start > 0:
        return None
    return _count(draft, counted)


def _fraction(tokens: Sequence[Token], draft: Draft, lex: Lexicon) -> Draft:
    draft = replace(draft, unit_class=UnitClass.FRACTION)
    pos = draft.end
    if pos < len(tokens) and tokens[pos].lower in ("of", "der", "des", "aller", "von"):
        pos += 1
    if pos < len(tokens) and tokens[pos].lower in ("the", "all", "der", "den"):
        pos += 1
    counted = find_counted(tokens, pos, lex.language)
    return draft if counted is None else replace(draft, counted=counted, end=max(draft.end, counted.end))


def _aged(text: str, tokens: Sequence[Token], draft: Draft, figure: Figure, lex: Lexicon) -> Draft:
    """A span of time or a bare number that says how old somebody is."""
    before = text[max(0, tokens[draft.start].start - AGE_WINDOW) : tokens[draft.start].start]
    after = text[tokens[draft.end - 1].end :]
    cue = re.search(lex.age_before, before, re.IGNORECASE)
    noun_follows = re.match(r"\s*[A-ZÄÖÜ]", after) is not None and lex.language == "de"
    if draft.unit in ("year", "month", "week", "day"):
        stated = re.match(lex.age_after, after, re.IGNORECASE)
        lived = cue is not None and (_says_age(cue.group()) or cue.group().lower().startswith("mit")) and not noun_follows
        if not stated and not lived:
            return draft
        return replace(draft, unit_class=UnitClass.AGE, end=_after_match(tokens, draft.end, lex, after))
    if draft.unit or not 0 < draft.value <= MAX_AGE or figure.scaled or figure.kind is not FigureKind.CARDINAL:
        return draft
    unit_left_out = re.match(r"\s*-?(?:old|yo)\b", after) and lex.language == "en"
    named = cue is not None and _says_age(cue.group()) and not noun_follows
    told = cue is not None and not noun_follows and _tells_age(cue.group().lower(), after, draft.value)
    if unit_left_out or named or told or (figure.plain and _in_apposition(tokens, draft)):
        return replace(draft, unit_class=UnitClass.AGE, unit="year")
    return draft


def _tells_age(cue: str, after: str, value: Decimal) -> bool:
    """ "mit 82 gestorben", "mit 50 leitet er", "Er wird 75.": a bare number behind "mit" or "wird" that counts nothing."""
    if cue.startswith("mit"):
        return value >= YOUNGEST_BARE_AGE and re.match(r"\s*(?:$|[,.!?;]|(?!zu\b|gegen|von\b|bis\b|prozent)[a-zäöü])", after) is not None
    return cue.startswith(("wird", "wurde")) and re.match(r"\s*(?:$|[,.!?;])", after) is not None


def _says_age(words: str) -> bool:
    return bool(re.search(r"alter|age[ds]?\b|†|starb", words, re.IGNORECASE))


def _after_match(tokens: Sequence[Token], end: int, lex: Lexicon, after: str) -> int:
    match = re.match(lex.age_after, after, re.IGNORECASE)
    if match is None:
        return end
    stop = tokens[end - 1].end + match.end()
    while end < len(tokens) and tokens[end].end <= stop:
        end += 1
    return end


def _in_apposition(tokens: Sequence[Token], draft: Draft) -> bool:
    """ "Mann (23)", "Maresca (45...", "(†72)", "Senard, 65, now": a bare number right behind a name or person."""
    left = draft.start - 1
    if left >= 1 and tokens[left].text == "†":
        left -= 1
    if left < 1 or tokens[left].text not in "(,":
        return False
    named = tokens[left - 1].kind is Kind.WORD and tokens[left - 1].text[0].isupper()
    if not named or draft.end >= len(tokens):
        return False
    closing = tokens[draft.end].text
    if tokens[left].text == "(":
        return closing in "),." or closing == "…"
    return closing == "," and draft.value > 9


# --- no counts --------------------------------------------------------------------------------------------------------

_DATING = frozenset("""
in im seit bis ab von vor nach ende anfang mitte jahr jahre jahres of since by until till from during before after and
und
""".split())  # fmt: skip


def _is_no_count(tokens: Sequence[Token], figure: Figure, counted: Counted | None, start: int, lex: Lexicon) -> bool:
    """Years, labels ("Boeing 747", "Regiment 26") and team names ("die Elf") are no amounts."""
    if figure.end - figure.start == 1 and tokens[figure.start].text in ("Elf", "Eins", "Acht") and figure.start > 0:
        return True
    if figure.words and counted is None and figure.start > 0 and _is_named(tokens, figure.start):
        return True
    if not figure.plain or figure.end - figure.start > 1:
        return False
    if lex.language == "de" and _is_cut_ordinal(tokens, figure):
        return True
    surface = tokens[figure.start].text
    hedged = hedge_before(tokens, start, lex.language) is not None and tokens[start - 1].lower not in _DATING
    if is_year_like(surface):
        return not hedged and _is_year(tokens, figure, counted, lex)
    return not hedged and _is_label(tokens, figure, counted, lex)


_BEFORE_ORDINAL = frozenset("am der die das den dem des zum vom im seinem ihrem seinen ihren ab".split())


def _is_cut_ordinal(tokens: Sequence[Token], figure: Figure) -> bool:
    """ "Am 8.": a day whose month was cut off with the sentence."""
    ends = figure.end == len(tokens) - 1 and tokens[figure.end].text == "." and tokens[figure.end].glued
    return ends and figure.start > 0 and figure.value <= 100 and tokens[figure.start - 1].lower in _BEFORE_ORDINAL


def _is_named(tokens: Sequence[Token], pos: int) -> bool:
    """ "Kick Six": a capital number word behind a capital word is part of a name, where it counts nothing."""
    before = tokens[pos - 1]
    named = before.kind is Kind.WORD and before.text[0].isupper() and tokens[pos].text[0].isupper()
    return named and not tokens[pos].glued and before.lower != before.text and len(tokens) > 4


def _is_year(tokens: Sequence[Token], figure: Figure, counted: Counted | None, lex: Lexicon) -> bool:
    before = tokens[figure.start - 1].lower if figure.start else ""
    if counted is None or before in _DATING:
        return True
    adjacent = counted.span.start <= tokens[figure.end - 1].end + 1
    near = FIRST_NEAR_YEAR <= figure.value <= LAST_NEAR_YEAR
    persons = is_person(counted.noun, lex.language) and len(counted.words) <= 2
    round_figure = figure.value % 100 == 0
    return not (persons or round_figure) if near else not (persons or round_figure or adjacent)


def _is_label(tokens: Sequence[Token], figure: Figure, counted: Counted | None, lex: Lexicon) -> bool:
    if figure.start == 0:
        return False
    before = tokens[figure.start - 1]
    if before.kind is not Kind.WORD or tokens[figure.start].glued:
        return False
    if before.lower in lex.labels:
        return True
    first = figure.start == 1 or tokens[figure.start - 2].text in ".!?:"
    named = before.text[0].isupper() and before.lower not in lex.function_words and before.lower not in lex.between_noun
    if not named or (first and lex.language == "en") or read_figure(tokens, figure.start - 1, lex.language):
        return False
    if lex.language == "de":
        return counted is None and not _is_adverb(before, first) and not _is_coordinated(tokens, figure.end, lex)
    return counted is None or not counted.words or len(counted.words) > 2


def _is_coordinated(tokens: Sequence[Token], pos: int, lex: Lexicon) -> bool:
    """ "31 und 22 Jahre": another figure follows that names what both count."""
    linked = pos + 1 < len(tokens) and tokens[pos].lower in ("und", "oder", "and", "or")
    return linked and read_figure(tokens, pos + 1, lex.language) is not None


def _is_adverb(token: Token, first: bool) -> bool:
    """ "Gestern 12", "Mittlerweile 45": a word that is capital only because a sentence begins there."""
    return first and not analyse(token.text)[1].startswith("N")


# --- bounds -----------------------------------------------------------------------------------------------------------

_BETWEEN_HEDGE = frozenset(("die", "der", "den", "the", "a"))


def _hedged(tokens: Sequence[Token], draft: Draft, lex: Lexicon) -> Draft:
    """With the hedge before it ("fast die Hälfte") or after it ("200 or more", "30 Jahre und älter")."""
    found = hedge_before(tokens, draft.start, lex.language)
    if found is None and draft.unit_class is UnitClass.FRACTION and draft.start > 0:
        if tokens[draft.start - 1].lower in _BETWEEN_HEDGE:
            found = hedge_before(tokens, draft.start - 1, lex.language)
    if found is not None:
        bound, start = found
        outer = hedge_before(tokens, start, lex.language)
        if bound is Bound.EXACT and outer is not None:
            bound, start = outer
        fixed = draft.bound in (Bound.RANGE, Bound.VAGUE)
        draft = replace(draft, start=start, bound=draft.bound if fixed else bound)
    after = hedge_after(tokens, draft.end, lex.language)
    if after is None or draft.bound in (Bound.RANGE, Bound.VAGUE):
        return draft
    return replace(draft, bound=after[0], end=after[1])
