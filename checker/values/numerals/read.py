"""Figures: a number in digits or words, with its powers of ten, fractions and dozens: "1,5 Mio.", "zweieinhalb"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from checker.languages import Language, pack
from checker.values.numerals.atoms import denominator, mixed_value
from checker.values.numerals.digits import GLYPHS, parse_digits, past_no_cents, rounded, slashed
from checker.values.numerals.figure import Figure, FigureKind, NumberWord
from checker.values.numerals.halves import half_of
from checker.values.numerals.ordinals import ordinal_digits
from checker.values.numerals.tokens import Kind, Token
from checker.values.numerals.vague import read_power, read_vague
from checker.values.numerals.words import read_number_word

# A number of more digits is a key or a string of them: no amount, and beyond what decimals are reckoned with.
MOST_DIGITS = 25


def read_figure(tokens: Sequence[Token], start: int, language: str, *, joining: bool = True) -> Figure | None:
    """The longest figure that begins at token `start`, or ``None``."""
    lang = pack(language)
    glyph = GLYPHS.get(tokens[start].text)
    if glyph is not None or tokens[start].kind is Kind.SIGN:
        return Figure(start, start + 1, Decimal(glyph), Decimal("0.01")) if glyph else None
    readers = (read_vague, half_of, _halves, _digits, _words)
    figure = next((found for reader in readers if (found := reader(tokens, start, lang, joining)) is not None), None)
    if figure is None or (figure.value.adjusted() < MOST_DIGITS and len(figure.value.as_tuple().digits) < MOST_DIGITS):
        return figure
    return replace(figure, kind=FigureKind.CODE)


def _halves(tokens: Sequence[Token], start: int, lang: Language, joining: bool) -> Figure | None:
    """ "anderthalb", "dreieinhalb Millionen"."""
    value = mixed_value(tokens[start].lower, lang.code)
    if value is None:
        return None
    figure = Figure(start, start + 1, value, Decimal("0.1") if value * 2 % 1 == 0 else Decimal("0.01"), words=True)
    return with_scale(tokens, figure, lang)


def _digits(tokens: Sequence[Token], start: int, lang: Language, joining: bool) -> Figure | None:
    token = tokens[start]
    if token.kind is not Kind.DIGITS:
        return None
    value, step, trouble = parse_digits(token.text, lang.code)
    plain = token.text.isdecimal()
    if plain and len(token.text) > 1 and token.text[0] == "0":
        return Figure(start, start + 1, value, step, FigureKind.CODE, plain=True)
    figure = Figure(start, past_no_cents(tokens, start + 1), value, step, plain=plain, trouble=trouble)
    figure = _written_fraction(tokens, figure, lang)
    if figure.end == start + 1:
        figure = ordinal_digits(tokens, figure, lang)
    if figure.kind is FigureKind.ORDINAL:
        return figure
    figure = with_scale(tokens, figure, lang)
    return with_dozens(tokens, with_fraction(tokens, figure, lang), lang)


def _written_fraction(tokens: Sequence[Token], figure: Figure, lang: Language) -> Figure:
    """ "1/2", "10 1/2", "5½"."""
    if not figure.plain:
        return figure
    pos = figure.end
    if pos < len(tokens) and tokens[pos].text in GLYPHS:
        return replace(
            figure, end=pos + 1, value=figure.value + Decimal(GLYPHS[tokens[pos].text]), step=Decimal("0.01")
        )
    mixed = slashed(tokens, pos) if pos < len(tokens) and not tokens[pos].glued else None
    if mixed is not None and mixed[0] < 1:
        return replace(figure, end=mixed[1], value=rounded(figure.value + mixed[0]), step=Decimal("0.01"), plain=False)
    simple = slashed(tokens, figure.start)
    if simple is not None and simple[0] < 1:
        kind = FigureKind.FRACTION
        return replace(figure, end=simple[1], value=rounded(simple[0]), step=Decimal("0.01"), plain=False, kind=kind)
    return figure


def with_scale(tokens: Sequence[Token], figure: Figure, lang: Language) -> Figure:
    """With the powers of ten that follow: "1,5 Millionen", "4 hundred million", "100k", "2,5 Mio.", "33-Millionen-"."""
    pos, value, step = figure.end, figure.value, figure.step
    scaled = False
    while pos < len(tokens):
        at = pos + 1 if tokens[pos].lower == "-" and tokens[pos].glued and pos + 1 < len(tokens) else pos
        scale = _scale_at(tokens, at, lang, scaled)
        if scale is None:
            break
        factor, end = scale
        value, step, pos, scaled = value * factor, step * factor, end, True
    if not scaled:
        return figure
    trouble = "" if figure.trouble in ("foreign-decimal", "decimal-or-thousands") else figure.trouble
    done = replace(figure, end=pos, value=rounded(value), step=step, scaled=True, plain=False, trouble=trouble)
    done = replace(done, scale=value / figure.value if figure.value else Decimal(1))
    done = replace(done, kind=FigureKind.CARDINAL) if done.kind is FigureKind.FRACTION else done
    return _added(tokens, done, lang)


def _scale_at(tokens: Sequence[Token], pos: int, lang: Language, scaled: bool) -> tuple[Decimal, int] | None:
    token = tokens[pos]
    value = lang.numerals.scales.get(token.lower)
    if value is None or token.kind is not Kind.WORD:
        return None
    following = tokens[pos + 1] if pos + 1 < len(tokens) else None
    if token.lower in lang.numerals.letters:
        letter = token.text
        right_case = letter in ("k", "K", "bn", "tn", "mn", "MM") or (letter == "M" and token.glued)
        if scaled or not right_case or (following is not None and following.glued and following.text in "/²³"):
            return None
    abbreviated = (
        following is not None
        and following.text == "."
        and following.glued
        and token.lower in lang.numerals.abbreviations
    )
    return Decimal(value), pos + 2 if abbreviated else pos + 1


def _added(tokens: Sequence[Token], figure: Figure, lang: Language) -> Figure:
    """What follows a power of ten and fits below it: "4 thousand 3 hundred and 21", "3 Millionen 200 Tausend"."""
    pos = figure.end
    if figure.value != figure.value.to_integral_value() or pos >= len(tokens):
        return figure
    joined = tokens[pos].lower == lang.numerals.glue
    at = pos + 1 if joined else pos
    if at >= len(tokens) or tokens[at].kind is Kind.SIGN:
        return figure
    one = joined and tokens[at].lower in lang.numerals.joined_ones & lang.numerals.articles
    if tokens[at].lower in lang.numerals.articles and not (one and lang.numerals.ones):
        return figure
    more = _digits(tokens, at, lang, True) or _words(tokens, at, lang, True)
    room = figure.step
    small = more is not None and more.kind is FigureKind.CARDINAL and more.value < room and more.value > 0
    if more is None or not small or (more.article and not one) or (room < 1000 and joined and more.scaled):
        return figure
    if more.plain and not joined:
        return figure
    return replace(figure, end=more.end, value=figure.value + more.value, step=more.step)


def with_fraction(tokens: Sequence[Token], figure: Figure, lang: Language) -> Figure:
    """ "5 und eine halbe", "two and a half", "three and a fifth", "drei Viertel", "million and a half"."""
    if figure.kind is not FigureKind.CARDINAL or figure.value != figure.value.to_integral_value():
        return figure
    part = _part_at(tokens, figure.end, lang, singular=figure.value == 1)
    if part is not None and figure.value < 100 and not figure.scaled:
        below, end = part
        done = replace(
            figure, end=end, value=rounded(figure.value / below), step=Decimal("0.01"), kind=FigureKind.FRACTION,
            plain=False,
        )  # fmt: skip
        return with_scale(tokens, done, lang)
    pos = _past_hyphen(tokens, figure.end)
    if pos >= len(tokens) or tokens[pos].lower != lang.numerals.glue:
        return figure
    above, at = Decimal(1), _past_hyphen(tokens, pos + 1)
    if at < len(tokens) and denominator(tokens[at].lower, lang.code) is None:
        top = read_number_word(tokens, at, lang.code) if tokens[at].kind is Kind.WORD else None
        if tokens[at].lower in lang.numerals.articles:
            above, at = Decimal(1), _past_hyphen(tokens, at + 1)
            if at < len(tokens) and tokens[at].lower in lang.numerals.scaled_parts:
                return _mixed(tokens, figure, Decimal(1) / lang.numerals.denominators[tokens[at].lower], at + 1, lang)
        elif top is not None and not top.ordinal:
            above, at = top.value, top.end
        else:
            return figure
    part = _part_at(tokens, at, lang)
    if part is None:
        return figure
    below, end = part
    if above >= below:
        return figure
    return _mixed(tokens, figure, above / below, end, lang)


def _past_hyphen(tokens: Sequence[Token], pos: int) -> int:
    """ "10-and-a-half"."""
    hyphen = pos + 1 < len(tokens) and tokens[pos].lower == "-" and tokens[pos].glued and tokens[pos + 1].glued
    return pos + 1 if hyphen else pos


def _mixed(tokens: Sequence[Token], figure: Figure, part: Decimal, end: int, lang: Language) -> Figure:
    """A whole number and a part: "five and a quarter", "a million and a half"."""
    unit = figure.step if figure.scaled else Decimal(1)
    value, step = rounded(figure.value + unit * part), unit * Decimal("0.1")
    return with_scale(tokens, replace(figure, end=end, value=value, step=step, plain=False, article=False), lang)


def _part_at(tokens: Sequence[Token], pos: int, lang: Language, *, singular: bool = False) -> tuple[int, int] | None:
    """A denominator at token `pos`: "Drittel", "-thirds", "twenty-fifths"."""
    start = pos
    if pos < len(tokens) and tokens[pos].lower == "-" and tokens[pos].glued:
        pos += 1
    if pos >= len(tokens):
        return None
    value = denominator(tokens[pos].lower, lang.code)
    joined = pos > start and not singular
    if value is not None and (tokens[pos].lower not in lang.numerals.scaled_parts or joined):
        return value, pos + 1  # "a three-quarter-point rise"; "three quarter finals" are three
    if lang.numerals.ordinals_part and tokens[pos].kind is Kind.WORD:
        number = read_number_word(tokens, pos, lang.code)
        if number is not None and number.ordinal and (number.plural or (singular and number.value >= 20)):
            return int(number.value), number.end
    return None


def with_dozens(tokens: Sequence[Token], figure: Figure, lang: Language) -> Figure:
    if (
        figure.kind is not FigureKind.CARDINAL
        or figure.end >= len(tokens)
        or tokens[figure.end].lower not in lang.numerals.dozens
    ):
        return figure
    return replace(
        figure, end=figure.end + 1, value=figure.value * 12, step=Decimal(12), plain=False, scaled=True, article=False
    )


def _words(tokens: Sequence[Token], start: int, lang: Language, joining: bool) -> Figure | None:
    token = tokens[start]
    if token.kind is not Kind.WORD or (token.lower in lang.numerals.scales and len(token.lower) < 3):
        return None
    if token.lower in lang.numerals.indefinite:
        return _after_article(tokens, start, lang)
    if token.lower in lang.numerals.bare_dozens:
        return Figure(start, start + 1, Decimal(12), Decimal(12), words=True)
    number = read_number_word(tokens, start, lang.code, joining=joining)
    if number is None:
        return None
    figure = Figure(
        start, number.end, number.value, number.step, _kind_of(number), words=True, article=number.article,
        scaled=number.step >= 100, scale=number.step if number.step >= 100 else Decimal(1),
    )  # fmt: skip
    if figure.kind is FigureKind.ORDINAL or figure.kind is FigureKind.CODE:
        return _one_nth(tokens, figure, number, lang)
    if number.fraction_digits:
        return with_scale(tokens, figure, lang)
    return with_dozens(tokens, with_fraction(tokens, figure, lang), lang)


def _kind_of(number: NumberWord) -> FigureKind:
    if number.ordinal:
        return FigureKind.ORDINAL
    return FigureKind.CODE if number.zeros or number.year else FigureKind.CARDINAL


def _one_nth(tokens: Sequence[Token], figure: Figure, number: NumberWord, lang: Language) -> Figure:
    """Plural ordinals are parts of a whole, not places in a row: "two hundredths" was no ordinal."""
    return replace(figure, kind=FigureKind.CODE) if number.plural else figure


def _after_article(tokens: Sequence[Token], start: int, lang: Language) -> Figure | None:
    """ "a hundred", "a dozen", "an 80": the article belongs to a power of ten alone."""
    power = read_power(tokens, start + 1, lang)
    if power is None:
        return None
    value, end = power
    number = read_number_word(tokens, start + 1, lang.code)
    if number is not None and not number.ordinal and number.end > end:
        return Figure(start, number.end, number.value, number.step, words=True, scaled=True)
    return with_fraction(tokens, Figure(start, end, value, value, words=True, scaled=True), lang)
