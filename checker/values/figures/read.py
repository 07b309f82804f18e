"""Reads the figures of a sentence: what is said, how firmly, in which unit or of what.

The order: what is no quantity is blanked out (`left_alone`), then at each token a score, a figure inside a word or a
plain figure is tried; a figure takes its currency and sign from the left, its range, unit or noun from the right, its
hedge from both sides. At the end figures without a noun look for one (`context`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from checker.languages import Language, pack
from checker.languages.shape.figures.counted import NOTHING, Counted
from checker.model import Bound, Quantity, Span, UnitClass, Unreadable
from checker.values.figures.ages import aged, of_birthday
from checker.values.figures.bounds import hedged, joined_hedge
from checker.values.figures.context import with_context
from checker.values.figures.counted import find_counted, find_singular
from checker.values.figures.counting import behind_measure, count_of, in_compound, joined_word, persons_of_age
from checker.values.figures.drafts import Draft
from checker.values.figures.measured import as_angle, as_magnitude, measured, short_million, to_the_left
from checker.values.figures.measures import unit_after
from checker.values.figures.no_counts import is_named, is_no_count
from checker.values.figures.parts import read_part
from checker.values.figures.portions import below_zero, part_of_unit, unit_and_part, with_part
from checker.values.figures.ranges import read_range, read_share
from checker.values.figures.scores import read_score
from checker.values.figures.sums import read_sum
from checker.values.numerals.digits import rounded
from checker.values.numerals.figure import Figure, FigureKind
from checker.values.numerals.left_alone import masked_tokens
from checker.values.numerals.read import read_figure
from checker.values.numerals.tokens import MASKED, Kind, Token, read_tokens
from checker.values.numerals.vague import read_power

#: Figures of one sentence. More are a table without lines, or noise: which belongs to what cannot be told, and holding
#: each against each costs the product. Sentences of 300 news reports and 668 earnings calls have 18 at most.
MOST_FIGURES = 32

#: From this power of ten on "N teure" is a price, and below it there may be so many: "zwei teure Häuser".
LEAST_PRICE = 1_000_000

#: Sentences whose figures are kept: reports of one event have whole sentences in common, and lists repeat their lines.
REMEMBERED = 2048


def read_quantities(
    text: str, language: str, *, taken: Sequence[Span] = ()
) -> tuple[tuple[Quantity, ...], tuple[Unreadable, ...]]:
    """The quantities of a sentence or short text, in order and not overlapping, and the figures that cannot be read.

    Offsets point into `text`. Nothing is read inside `taken` (dates and times). An unsupported language yields nothing.
    Of more than `MOST_FIGURES` none is read.
    """
    return _read(text, language, tuple(taken))


@lru_cache(REMEMBERED)
def _read(text: str, language: str, taken: tuple[Span, ...]) -> tuple[tuple[Quantity, ...], tuple[Unreadable, ...]]:
    lang = pack(language)
    if not lang.numerals.decimal or not any(map(str.isalnum, text)):
        return (), ()
    tokens = masked_tokens(text, read_tokens(text, language), language, taken)
    drafts: list[Draft] = []
    troubles: list[Unreadable] = []
    pos = 0
    while pos < len(tokens):
        draft = _read_at(text, tokens, pos, lang, troubles)
        if draft is None:
            pos = _past_number(tokens, pos, lang)
            continue
        if not drafts or draft.start >= drafts[-1].end:
            drafts.append(draft)
        pos = max(draft.end, pos + 1)
    done = with_context(text, tokens, drafts, language)
    quantities = tuple(draft.quantity(Span(tokens[draft.start].start, tokens[draft.end - 1].end)) for draft in done)
    if len(quantities) > MOST_FIGURES:
        return (), (Unreadable(Span(quantities[0].figure.start, quantities[-1].figure.end), "table"),)
    return quantities, tuple(troubles)


def _past_number(tokens: Sequence[Token], pos: int, lang: Language) -> int:
    """The token after a number that was looked at and left alone, so that its tail is not read by itself."""
    figure = read_figure(tokens, pos, lang.code) if tokens[pos].kind is not Kind.SIGN else None
    return figure.end if figure is not None and figure.kind is not FigureKind.VAGUE else pos + 1


def _read_at(text: str, tokens: Sequence[Token], pos: int, lang: Language, troubles: list[Unreadable]) -> Draft | None:
    special = read_score(text, tokens, pos, lang) or read_part(tokens, pos, lang) or unit_and_part(tokens, pos, lang)
    if special is not None:
        return hedged(tokens, special, lang)
    if pos and tokens[pos - 1].text == MASKED and read_power(tokens, pos, lang) is not None:
        return None  # "R500 million": the power of ten of a figure that was left alone
    joining = not (pos > 0 and tokens[pos - 1].lower in lang.links.between)
    figure = read_figure(tokens, pos, lang.code, joining=joining)
    if figure is None or figure.kind is FigureKind.CODE:
        return None
    if figure.kind is FigureKind.ORDINAL:
        return _ordinal(tokens, figure, lang)
    if figure.kind is FigureKind.VAGUE:
        return _vague(tokens, figure, lang)
    return _amount(text, tokens, figure, lang, troubles)


def _place(tokens: Sequence[Token], start: int, end: int) -> Span:
    return Span(tokens[start].start, tokens[end - 1].end)


def _amount(
    text: str, tokens: Sequence[Token], figure: Figure, lang: Language, troubles: list[Unreadable]
) -> Draft | None:
    start, value, currency = to_the_left(tokens, figure, lang)
    million = short_million(tokens, figure, currency, lang)
    if million is not None:
        figure, value = million, million.value if value >= 0 else -million.value
    place = _place(tokens, figure.start, figure.end)
    bound, end = joined_hedge(tokens, figure.end, lang) or (Bound.EXACT, figure.end)
    figure = replace(figure, end=end)
    draft = Draft(start, end, place, value, figure.step, bound=bound, scale=figure.scale)
    share = read_share(tokens, figure, lang) if not currency else None
    if share is not None:
        return hedged(tokens, _fraction(tokens, replace(draft, end=share[1], value=share[0]), lang), lang)
    signed = replace(figure, value=value, article=figure.article and value > 0)
    figure = signed
    span = read_range(text, tokens, signed, lang, currency, begin=start)
    if span is not None:
        draft = replace(
            draft, end=span.end, low=span.low, high=span.high, value=(span.low + span.high) / 2, step=span.step,
            bound=Bound.RANGE, figure=Span(draft.figure.start, span.figure_end),
        )  # fmt: skip
    if span is not None and span.part is not None:
        part = span.part
        draft = replace(draft, unit=part.unit, unit_class=part.unit_class, counted=part.counted, end=part.end)
        return hedged(tokens, draft, lang)
    draft = measured(tokens, draft, currency or (span.unit if span else ""), lang)
    labelled = figure.start > 0 and tokens[figure.start - 1].lower in lang.no_figures.labels
    if labelled and draft.unit and figure.plain and start == figure.start and tokens[figure.end].glued:
        return None  # "the Type 4s"
    if draft.unit and span is None:
        draft = below_zero(tokens, with_part(tokens, read_sum(tokens, draft, lang), lang), lang)
    unread = _trouble(tokens, figure, draft, lang)
    if unread:
        troubles.append(Unreadable(draft.figure, unread))
        return None
    if not figure.article or draft.unit:
        draft = aged(text, tokens, draft, figure, lang)
    if figure.article and span is None:
        return _lone_one(tokens, figure, draft, lang)
    draft = as_magnitude(text, tokens, as_angle(text, draft, lang), lang)
    if figure.kind is FigureKind.FRACTION and span is None and not draft.unit:
        draft = part_of_unit(tokens, draft, lang) or draft
        figure = replace(figure, kind=FigureKind.CARDINAL) if draft.end > figure.end else figure
    if draft.unit:
        return hedged(tokens, draft, lang)
    if figure.kind is FigureKind.FRACTION and span is None:
        return hedged(tokens, _fraction(tokens, draft, lang), lang)
    joined = joined_word(tokens, draft.end)
    if joined is not None:
        return in_compound(tokens, draft, figure, joined, lang)
    counted = (
        find_counted(tokens, draft.end, lang.code)
        or persons_of_age(tokens, draft.end, lang)
        or behind_measure(tokens, draft.end, lang)
    )
    if (
        counted is not None
        and draft.scale >= LEAST_PRICE
        and not lang.measures.priced.isdisjoint(counted.modifiers[:1])
    ):
        counted = None  # "ein 100 Milliarden teures Vorhaben": so much money, and one of it
    if span is None and is_no_count(tokens, figure, counted, start, lang):
        return None
    return hedged(tokens, count_of(draft, counted, lang), lang)


def _trouble(tokens: Sequence[Token], figure: Figure, draft: Draft, lang: Language) -> str:
    if not figure.trouble:
        return ""
    measured = bool(draft.unit) and figure.trouble != "ambiguous-separator"
    return "" if measured else figure.trouble


# Measures that are so often an idiom or another word ("ein Fuß", "eine Mark") that a lone "ein" does not count them.
_NOT_WITH_ONE = frozenset(
    ("day", "foot", "inch", "bar", "time", "mark", "barrel", "cup", "bit", "turn", "degree", "penny", "sen")
)


def _lone_one(tokens: Sequence[Token], figure: Figure, draft: Draft, lang: Language) -> Draft | None:
    """ "ein" and "one" are figures before a measure, English "one" also before a noun."""
    if draft.unit:
        genitive = tokens[figure.start].lower in lang.no_figures.genitive
        return None if draft.unit in _NOT_WITH_ONE or genitive else hedged(tokens, draft, lang)
    if not lang.counting.capital_nouns:
        if figure.start > 0 and is_named(tokens, figure.start):
            return None  # "Capital One"
        of_them = draft.end < len(tokens) and tokens[draft.end].lower in lang.links.of
        counted = _behind_of(tokens, draft.end + 1, lang) if of_them else find_singular(tokens, draft.end, lang.code)
        return hedged(tokens, count_of(draft, counted), lang) if counted is not None else _alone(tokens, draft, figure)
    if tokens[figure.start].lower in lang.numerals.final:
        return _alone(tokens, draft, figure)
    counted = find_counted(tokens, draft.end, lang.code)
    if counted is not None and _holds_figure(tokens, draft.end, counted.end, lang):
        return None
    return None if counted is None else hedged(tokens, replace(count_of(draft, counted), article=True), lang)


def _behind_of(tokens: Sequence[Token], pos: int, lang: Language) -> Counted | None:
    """ "one of the women"; in "one of two bidders" the two are a figure of their own, which names the noun."""
    at = pos + 1 if pos < len(tokens) and tokens[pos].lower in lang.links.determiners else pos
    whole = read_figure(tokens, at, lang.code) if at < len(tokens) and tokens[at].kind is not Kind.SIGN else None
    if whole is None or whole.article or whole.kind is not FigureKind.CARDINAL:
        return find_counted(tokens, pos, lang.code)
    counted = find_counted(tokens, whole.end, lang.code)
    return None if counted is None else replace(counted, end=pos - 1)


def _holds_figure(tokens: Sequence[Token], start: int, end: int, lang: Language) -> bool:
    """ "eine dreistündige Sitzung": the figure comes after the article."""
    return any(read_part(tokens, pos, lang) or read_figure(tokens, pos, lang.code) for pos in range(start, end))


def _alone(tokens: Sequence[Token], draft: Draft, figure: Figure) -> Draft | None:
    """A number word that is the whole text is read."""
    return draft if len(tokens) == figure.end - figure.start else None


def _ordinal(tokens: Sequence[Token], figure: Figure, lang: Language) -> Draft | None:
    place = _place(tokens, figure.start, figure.end)
    counted = find_singular(tokens, figure.end, lang.code) or NOTHING
    before = tokens[figure.start - 1].lower if figure.start else ""
    if before in lang.measures.per_article and not counted.noun and tokens[figure.start].lower in lang.unit_words:
        return None  # "hundredths of a second"
    if before in lang.links.each and 2 <= figure.value <= 100:
        if unit_after(tokens, figure.end, lang.code) is not None:
            return None
        if tokens[figure.start].lower in lang.unit_words and counted.noun != tokens[counted.end - 1].lower:
            return None  # "every second counts"
        share = rounded(1 / figure.value)
        draft = Draft(figure.start - 1, figure.end, place, share, Decimal("0.01"), UnitClass.FRACTION)
        return hedged(tokens, count_of(draft, counted), lang)
    draft = count_of(Draft(figure.start, figure.end, place, figure.value, figure.step, UnitClass.ORDINAL), counted)
    return of_birthday(tokens, draft, lang)


# Vague words that say nothing without what they count.
_LEAST_VAGUE_ALONE = Decimal(12)


def _vague(tokens: Sequence[Token], figure: Figure, lang: Language) -> Draft | None:
    draft = Draft(
        figure.start, figure.end, _place(tokens, figure.start, figure.end), figure.value, figure.step,
        bound=Bound.VAGUE, low=figure.low, high=figure.high,
    )  # fmt: skip
    pos = draft.end
    if pos < len(tokens) and tokens[pos].lower in lang.links.of:
        pos += 1
    draft = measured(tokens, replace(draft, end=pos), "", lang)
    if draft.unit:
        return draft
    draft = replace(draft, end=figure.end)
    counted = find_counted(tokens, pos, lang.code)
    if counted is None and figure.value < _LEAST_VAGUE_ALONE:
        return None
    if counted is None and tokens[figure.start].lower in lang.hedges.nouns_only and figure.start > 0:
        return None
    return count_of(draft, counted)


def _fraction(tokens: Sequence[Token], draft: Draft, lang: Language) -> Draft:
    draft = replace(draft, unit_class=UnitClass.FRACTION)
    pos = draft.end
    if pos < len(tokens) and tokens[pos].lower in lang.links.of:
        pos += 1
        pos += 1 if pos < len(tokens) and tokens[pos].lower in lang.links.determiners else 0
    counted = find_counted(tokens, pos, lang.code)
    return draft if counted is None else replace(draft, counted=counted, end=max(draft.end, counted.end))
