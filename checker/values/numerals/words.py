"""Number words: "zweihunderttausend", "ein hundert fünfzehn", "two hundred and five", "twenty-first", read from tokens.

A number is built word by word: a word is taken as long as the number still has room for it ("twenty" has room for
"five", not for "fifteen"), else a new number begins there. Digits may take part ("4 hundred million").
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.languages import Language, pack
from checker.languages.shape.figures.numerals import Atom
from checker.values.numerals.atoms import denominator, word_atom
from checker.values.numerals.figure import NumberWord
from checker.values.numerals.tokens import Kind, Token

_ONE = Decimal(1)

_TEEN_YEARS = range(15, 21)  # "nineteen seventy-three": spoken years begin with fifteen to twenty


def read_number_word(
    tokens: Sequence[Token], start: int, language: str, *, joining: bool = True, digits: Decimal | None = None
) -> NumberWord | None:
    """The longest number in words that begins at token `start`, or ``None``.

    `joining` false keeps "and"/"und" from joining ("between one hundred and two hundred"). `digits` is the value of a
    digits token at `start` that begins the number.
    """
    lang = pack(language)
    zeros, pos = (0, start) if digits is not None else _leading_zeros(tokens, start, lang)
    if zeros and (pos >= len(tokens) or _atom(tokens[pos], lang) is None):
        return _decimals(tokens, NumberWord(pos, Decimal(0), _ONE, zeros=zeros - 1), lang)
    number = _build(tokens, pos, lang, joining=joining, digits=digits)
    if number is None:
        return None
    number = _with_zeros(number, zeros)
    return number if number.ordinal else _decimals(tokens, number, lang)


def _with_zeros(number: NumberWord, zeros: int) -> NumberWord:
    return NumberWord(
        number.end, number.value, number.step, number.ordinal, number.plural, zeros, number.article and not zeros,
        number.words, year=number.year,
    )  # fmt: skip


def _leading_zeros(tokens: Sequence[Token], start: int, lang: Language) -> tuple[int, int]:
    pos = start
    while pos < len(tokens) and (lang.numerals.words.get(tokens[pos].lower) == 0 or _is_zero(tokens, pos, lang)):
        pos += 1
    return pos - start, pos


def _is_zero(tokens: Sequence[Token], pos: int, lang: Language) -> bool:
    """An "o" is a nought where a number word follows at once, "o eight"."""
    said = tokens[pos].lower in lang.numerals.spoken_zeros
    follower = _atom(tokens[pos + 1], lang) if said and pos + 1 < len(tokens) else None
    return follower is not None and not follower.factor and tokens[pos + 1].kind is Kind.WORD


def _build(
    tokens: Sequence[Token], start: int, lang: Language, *, joining: bool, digits: Decimal | None, scales: bool = True
) -> NumberWord | None:
    total, group, room, last_scale = Decimal(0), None, None, None
    pos, step, words = start, _ONE, True
    end, ordinal, plural, year = start, False, False, False
    while pos < len(tokens):
        if pos == start and digits is not None:
            group, room, step, words = digits, _ONE, _digit_step(digits), False
            pos += 1
            end = pos
            continue
        place = _next_atom(tokens, pos, lang, group, room, joining=joining, begun=pos != start, total=total)
        if place is None:
            break
        atom, after = place
        if pos > start and atom.factor and (atom.plural or tokens[pos - 1].lower in lang.numerals.final):
            break  # "nine hundredths" are parts; "eins" never multiplies
        if atom.factor and atom.value >= 1000 and not scales:
            break
        if atom.factor:
            taken = _multiply(total, group, atom, last_scale, lang)
            if taken is None:
                break
            total, group, last_scale, room = taken
            step = _step_of(atom, digits if not words else None)
        elif group is None:
            if last_scale is not None and atom.value >= last_scale:
                break
            if atom.value >= 1000:
                total, last_scale = total + atom.value, min(atom.room, Decimal(1000))
                room = last_scale
            else:
                group, room = atom.value, atom.room
            step = atom.room if atom.room >= 100 else _ONE
        elif room is not None and atom.value < room:
            group, room, step = group + atom.value, atom.room, _ONE
        elif pos == start + 1 and _spoken_year(group, atom, lang, tokens, start):
            tens = _build(tokens, pos, lang, joining=False, digits=None)
            if tens is None or not 10 <= tens.value < 100:
                break
            return NumberWord(tens.end, group * 100 + tens.value, _ONE, year=True)
        else:
            break
        words = words and tokens[after - 1].kind is Kind.WORD
        pos = end = after
        if atom.ordinal:
            ordinal, plural = True, atom.plural
            break
    if end == start:
        return None
    value = total + (group or 0)
    article = end == start + 1 and tokens[start].lower in lang.numerals.articles
    return NumberWord(end, value, step, ordinal, plural, article=article, words=words, year=year)


def _spoken_year(group: Decimal, atom: Atom, lang: Language, tokens: Sequence[Token], start: int) -> bool:
    return (
        lang.numerals.spoken_years
        and int(group) in _TEEN_YEARS
        and 20 <= atom.value < 100
        and not atom.ordinal
        and tokens[start].kind is Kind.WORD
    )


def _multiply(
    total: Decimal, group: Decimal | None, atom: Atom, last_scale: Decimal | None, lang: Language
) -> tuple[Decimal, Decimal | None, Decimal | None, Decimal] | None:
    """The state after a "hundred" or a scale word, or ``None`` where it does not fit ("hundred hundreds")."""
    if atom.value == 100:
        if group is None:
            fits = last_scale is None or last_scale > 100
            return (total, Decimal(100), last_scale, Decimal(100)) if fits else None
        fits = group < lang.numerals.most_hundreds and (group < 10 or last_scale is None)
        return (total, group * 100, last_scale, Decimal(100)) if fits else None
    if group is None:
        if total == 0:
            return atom.value, None, atom.value, atom.value
        stacked = last_scale is not None and atom.value > last_scale and total >= last_scale
        return (total * atom.value, None, atom.value, atom.value) if stacked else None
    if last_scale is not None and group * atom.value >= last_scale:
        return None
    return total + group * atom.value, None, atom.value, atom.value


def _step_of(atom: Atom, digits: Decimal | None) -> Decimal:
    """The last place that was said: "1,5 Millionen" is exact to 100,000, "zwei Millionen" to a million."""
    return atom.value * _digit_step(digits) if digits is not None else atom.value


def _digit_step(value: Decimal) -> Decimal:
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) and exponent < 0 else _ONE


def _next_atom(
    tokens: Sequence[Token], pos: int, lang: Language, group: Decimal | None, room: Decimal | None, *, joining: bool,
    begun: bool, total: Decimal,
) -> tuple[Atom, int] | None:  # fmt: skip
    """The next word of the number and the token after it, over a hyphen ("twenty-five") or a joining word ("und")."""
    token = tokens[pos]
    units_first = _unit_and_tens(tokens, pos, lang) if lang.numerals.units_first else None
    if units_first is not None:
        return units_first
    if begun and token.kind is Kind.DIGITS:
        return None
    atom = _atom(token, lang)
    if atom is not None:
        one = begun and token.lower in lang.numerals.articles - lang.numerals.ones
        return (atom, pos + 1) if not one or _counts_scale(tokens, pos, lang, group, room) else None
    if not begun or pos + 1 >= len(tokens):
        return None
    following = _atom(tokens[pos + 1], lang)
    if following is None or tokens[pos + 1].lower in lang.numerals.articles - lang.numerals.joined_ones:
        return None
    if token.lower == "-":
        tight = token.glued and tokens[pos + 1].glued
        spaced = not token.glued and room == 10 and following.value < 10 and not following.factor
        return (following, pos + 2) if tight or spaced else None
    if token.lower == lang.numerals.glue and joining and _may_join(tokens, pos + 1, lang, group, room, total):
        return following, pos + 2
    if token.text == "," and joining and group is None and _goes_on(tokens, pos, lang, room):
        return following, pos + 2
    return None


def _counts_scale(
    tokens: Sequence[Token], pos: int, lang: Language, group: Decimal | None, room: Decimal | None
) -> bool:
    """ "acht Milliarden eine Million": an article inside a number counts a smaller power of ten."""
    scale = _atom(tokens[pos + 1], lang) if group is None and pos + 1 < len(tokens) else None
    return scale is not None and scale.factor and not scale.ordinal and room is not None and 10**6 <= scale.value < room


def _may_join(
    tokens: Sequence[Token], pos: int, lang: Language, group: Decimal | None, room: Decimal | None, total: Decimal
) -> bool:
    """ "and" joins after a hundred or a scale, and only what is small enough as a whole: not "300 and 200"."""
    space = room if group is not None else (room if total else None)
    if space is None or space < 100:
        return False
    digits = _plain_digits(tokens[pos])
    follower = _build(tokens, pos, lang, joining=False, digits=digits)
    if follower is None:
        return False
    if follower.value >= space:
        # "two hundred and thirty-nine thousand": the scale is of both
        part = _build(tokens, pos, lang, joining=False, digits=digits, scales=False) if group is not None else None
        scale = _atom(tokens[part.end], lang) if part is not None and part.value < space else None
        return scale is not None and scale.factor and (not total or scale.value < total)
    return follower.end >= len(tokens) or denominator(tokens[follower.end].lower, lang.code) is None


def _goes_on(tokens: Sequence[Token], pos: int, lang: Language, room: Decimal | None) -> bool:
    """ "six thousand, nine hundred and two": behind a scale a comma joins what has hundreds and is below the scale."""
    if not lang.numerals.comma_joins or room is None or room < 1000 or tokens[pos - 1].kind is not Kind.WORD:
        return False
    follower = _build(tokens, pos + 1, lang, joining=True, digits=None)
    return follower is not None and follower.words and not follower.ordinal and 10 <= follower.value < room


def _plain_digits(token: Token) -> Decimal | None:
    return Decimal(token.text) if token.kind is Kind.DIGITS and token.text.isdecimal() else None


def _unit_and_tens(tokens: Sequence[Token], pos: int, lang: Language) -> tuple[Atom, int] | None:
    """ "zwei und vierzig" in three words."""
    if pos + 2 >= len(tokens) or tokens[pos + 1].lower != lang.numerals.glue:
        return None
    unit, tens = _atom(tokens[pos], lang), _atom(tokens[pos + 2], lang)
    if unit is None or tens is None or tokens[pos].lower in lang.numerals.inflected:
        return None
    if unit.factor or unit.ordinal or not 1 <= unit.value < 10 or tens.value not in _TENS or tens.factor:
        return None
    if tokens[pos].kind is not Kind.WORD or tokens[pos + 2].kind is not Kind.WORD:
        return None
    return Atom(unit.value + tens.value, _ONE, ordinal=tens.ordinal), pos + 3


_TENS = frozenset(Decimal(n) for n in range(20, 100, 10))


def _decimals(tokens: Sequence[Token], number: NumberWord, lang: Language) -> NumberWord:
    """Adds digits spoken after "komma" or "point": single digits, or one number below a hundred."""
    pos = number.end
    if not number.words or pos + 1 >= len(tokens) or tokens[pos].lower not in lang.numerals.points:
        return number
    digits, pos = _spoken_digits(tokens, pos + 1, lang)
    if not digits:
        return number
    value = number.value + Decimal(f"0.{digits}")
    return NumberWord(pos, value, Decimal(1).scaleb(-len(digits)), zeros=number.zeros, fraction_digits=len(digits))


def _spoken_digits(tokens: Sequence[Token], pos: int, lang: Language) -> tuple[str, int]:
    digits = ""
    start = pos
    while pos < len(tokens):
        word = tokens[pos].lower
        value = 0 if word in lang.numerals.spoken_zeros else lang.numerals.words.get(word)
        if value is None or value > 9 or word in lang.numerals.articles - lang.numerals.joined_ones:
            break
        digits += str(value)
        pos += 1
    if not digits and lang.numerals.joined_decimals:
        tens = _build(tokens, start, lang, joining=False, digits=None)
        if tens is not None and 10 <= tens.value < 100 and not tens.ordinal:
            return str(tens.value), tens.end
    return digits, pos


def _atom(token: Token, lang: Language) -> Atom | None:
    if token.kind is Kind.DIGITS:
        small = _plain_digits(token)
        return Atom(small, _ONE) if small is not None and small < 1000 and token.text[0] != "0" else None
    if token.kind is not Kind.WORD:
        return None
    return word_atom(token.lower, lang.code)
