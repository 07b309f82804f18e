"""Scores the reader of quantities on the sets that name figures. Each scorer: records -> rows and lines about misses.

Conventions of a set that differ from ours are mapped here, by general rules that never look at the gold values.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from rows import Row

from checker.languages.units import units
from checker.model import Bound, Quantity, UnitClass
from checker.values.figures.read import read_quantities
from checker.values.figures.units import to_base
from checker.values.numerals.figure import NumberWord
from checker.values.numerals.tokens import Kind, Token, read_tokens
from checker.values.numerals.words import read_number_word

Records = list[dict[str, Any]]
Scored = tuple[list[Row], list[str]]


def percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


def plain(value: Decimal) -> str:
    """A decimal in one spelling, rounded to ten significant digits."""
    rounded = +Decimal(f"{value:.10g}")
    return f"{rounded.normalize():f}" if rounded else "0"


# --- quantities_en ----------------------------------------------------------------------------------------------------

# What NewsQuant does not annotate: places in a row, scores, vague words without a power of ten, bare ages of persons.
_NEWSQUANT_LEAVES_OUT = (UnitClass.ORDINAL, UnitClass.SCORE)


def newsquant_values(text: str) -> list[tuple[str, str]]:
    """Value and unit of each quantity, in the spelling of NewsQuant: a range is "a-b", "thousands" its decade."""
    found = []
    for quantity in read_quantities(text, "en")[0]:
        if quantity.unit_class in _NEWSQUANT_LEAVES_OUT or _is_bare_age(text, quantity):
            continue
        if quantity.bound is Bound.VAGUE:
            if quantity.stated < 12 or quantity.low == 2 * quantity.step:
                continue
            found.append((f"{plain(quantity.stated)}-{plain(quantity.stated * 10)}", newsquant_unit(text, quantity)))
            continue
        if quantity.bound is Bound.RANGE and quantity.low is not None and quantity.high is not None:
            value = f"{plain(quantity.low)}-{plain(quantity.high)}"
        else:
            value = plain(quantity.stated)
        found.append((value, newsquant_unit(text, quantity)))
    return found


def _is_bare_age(text: str, quantity: Quantity) -> bool:
    said = re.search(r"year|month|week|day|old|yo\b", quantity.span.of(text))
    return quantity.unit_class is UnitClass.AGE and said is None


def newsquant_unit(text: str, quantity: Quantity) -> str:
    """The unit by NewsQuant's name, or the counted noun with what stands before it; "-" for none."""
    if quantity.unit:
        name = _NEWSQUANT_UNITS.get(quantity.unit, quantity.unit)
        if quantity.unit_class is UnitClass.AGE and quantity.unit in ("year", "month", "week", "day"):
            return f"{name} of age"
        return name
    if quantity.unit_class is UnitClass.FRACTION:
        return f"% {quantity.noun_span.of(text).lower() if quantity.noun_span else '-'}"
    if not quantity.noun:
        return "-"
    return " ".join((*quantity.modifiers, quantity.noun))


_NEWSQUANT_UNITS = {
    "percent": "percentage",
    "united states dollar": "dollar",
    "newton-metre": "newton metre",
    "milliampere hour": "milliampere-hour",
}


def newsquant_gold(entry: dict[str, Any]) -> tuple[str, str]:
    ends = re.fullmatch(r"(-?[\d.]+(?:e\+?\d+)?)\s*-\s*(-?[\d.]+(?:e\+?\d+)?)", entry["value"])
    value = "-".join(plain(Decimal(end)) for end in ends.groups()) if ends else _plain_or_raw(entry["value"])
    return value, re.sub(r"\s+", " ", (entry["normalized_unit"] or "-").lower())


def _plain_or_raw(value: str) -> str:
    try:
        return plain(Decimal(value))
    except InvalidOperation:
        return value


def score_newsquant(records: Records) -> Scored:
    counts: Counter[str] = Counter()
    errors = []
    for record in records:
        gold = [newsquant_gold(entry) for entry in record["gold"]]
        found = newsquant_values(record["text"])
        both = Counter(gold) & Counter(found)
        values = Counter(value for value, _ in gold) & Counter(value for value, _ in found)
        counts.update(gold=len(gold), found=len(found), value=values.total(), unit=both.total())
        if values.total() < max(len(gold), len(found)):
            missed = Counter(v for v, _ in gold) - Counter(v for v, _ in found)
            extra = Counter(v for v, _ in found) - Counter(v for v, _ in gold)
            errors.append(f"{record['id']} missed {list(missed)} extra {list(extra)} | {record['text']}")
        elif both.total() < len(gold):
            errors.append(f"{record['id']} unit gold {gold} found {found} | {record['text']}")
    rows = [
        *_prf("quantities_en", "value", counts["value"], counts),
        *_prf("quantities_en", "value and unit", counts["unit"], counts),
    ]
    return rows, sorted(errors, key=lambda line: " unit gold " in line)


def _prf(name: str, figure: str, right: int, counts: Counter[str]) -> list[Row]:
    gold, found = counts["gold"], counts["found"]
    return [
        Row(name, f"{figure} precision", percent(right, found), f"{right}/{found}"),
        Row(name, f"{figure} recall", percent(right, gold), f"{right}/{gold}"),
        Row(name, f"{figure} F1", percent(2 * right, gold + found), f"{right} right, {gold} gold, {found} found"),
    ]


# --- number_words -----------------------------------------------------------------------------------------------------

# Rows that are read otherwise on purpose, by text, with the reason.
NUMBER_WORD_EXCEPTIONS: dict[str, str] = {
    "Ein Millionen Deal": "a slip of grammar: read as one million, not as an article and a million",
    "fourty-oneths": "no English word: there are no oneths",
}


def score_number_words(records: Records) -> Scored:
    rows, errors = [], []
    for language in ("de", "en"):
        mine = [r for r in records if r["lang"] == language]
        listed = [r for r in mine if r["text"] in NUMBER_WORD_EXCEPTIONS]
        wrong = [(r, rewritten(r)) for r in mine if r not in listed and rewritten(r) != r["gold"]]
        right = len(mine) - len(listed) - len(wrong)
        share = percent(right, len(mine) - len(listed))
        rows.append(Row("number_words", f"{language} right", share, f"{right}/{len(mine)}, exceptions {len(listed)}"))
        errors += [f"{r['id']} {r['macro']} {r['text']!r}: {got!r} instead of {r['gold']!r}" for r, got in wrong]
        errors += [f"{r['id']} exception: {NUMBER_WORD_EXCEPTIONS[r['text']]}" for r in listed]
    return rows, errors


def rewritten(record: dict[str, Any]) -> str | None:
    """The text as the row's task asks: one number, or the whole text with its numbers in digits."""
    text, language = record["text"], record["lang"]
    tokens = read_tokens(text)
    if record["macro"] in ("assert_text2digits", "assert_invalid"):
        number = read_number_word(tokens, 0, language) if tokens else None
        return in_digits(number, language) if number is not None and number.end == len(tokens) else None
    keep_small = record["macro"] == "assert_replace_numbers"
    return replaced(text, tokens, language, keep_small=keep_small)


def in_digits(number: NumberWord, language: str) -> str:
    mark = "," if language == "de" else "."
    whole, _, part = f"{number.value:f}".partition(".")
    part = part.ljust(number.fraction_digits, "0")[: number.fraction_digits] if number.fraction_digits else ""
    if number.value == 0 and not part:
        return "0" * (number.zeros + 1)
    zeros = "0" * (number.zeros - (1 if part and whole == "0" else 0))
    digits = zeros + whole + (mark + part if part else "")
    if not number.ordinal:
        return digits
    return digits + ("." if language == "de" else _english_suffix(int(number.value)) + ("s" if number.plural else ""))


def _english_suffix(value: int) -> str:
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def replaced(text: str, tokens: Sequence[Token], language: str, *, keep_small: bool) -> str:
    """The text with numbers in digits; lone numbers below ten stay words where the task keeps them."""
    numbers = _all_numbers(tokens, language)
    done, at = [], 0
    for n, (start, number) in enumerate(numbers):
        small = number.value < 10 and not number.zeros and not number.fraction_digits
        if keep_small and small and not _has_neighbour(tokens, numbers, n):
            continue
        written = in_digits(number, language)
        if any(token.lower == "punkt" for token in tokens[start : number.end]):
            written = written.replace(",", ".")
        done += [text[at : tokens[start].start], written]
        at = tokens[number.end - 1].end
    return "".join(done) + text[at:]


def _all_numbers(tokens: Sequence[Token], language: str) -> list[tuple[int, NumberWord]]:
    found, pos = [], 0
    while pos < len(tokens):
        number = read_number_word(tokens, pos, language) if tokens[pos].kind is Kind.WORD else None
        if number is not None and (language == "en" or not number.article or tokens[pos].lower == "ein"):
            found.append((pos, number))
        pos = number.end if number is not None else pos + 1
    return found


# Words that do not keep two numbers apart in dictated speech.
_FILLERS = frozenset(("und", "komma", "plus", "minus", "and", "point", "so", "then", "uh", "well", ",", ":"))


def _has_neighbour(tokens: Sequence[Token], numbers: Sequence[tuple[int, NumberWord]], n: int) -> bool:
    """Whether a number of its sort stands next to it, with nothing but fillers between."""
    start, number = numbers[n]
    near = False
    if n > 0 and numbers[n - 1][1].ordinal == number.ordinal:
        near = all(token.lower in _FILLERS for token in tokens[numbers[n - 1][1].end : start])
    if n + 1 < len(numbers) and (number.ordinal or not numbers[n + 1][1].ordinal):
        near = near or all(token.lower in _FILLERS for token in tokens[number.end : numbers[n + 1][0]])
    return near


# --- recognizers ------------------------------------------------------------------------------------------------------

Adaptor = Callable[[str, str], list[str]]

# Models of the suite, what of ours answers to them.
_UNIT_MODELS = {
    "CurrencyModel": (UnitClass.MONEY,),
    "AgeModel": (UnitClass.AGE,),
    "TemperatureModel": (UnitClass.TEMPERATURE,),
    "DimensionModel": (
        UnitClass.LENGTH, UnitClass.AREA, UnitClass.VOLUME, UnitClass.WEIGHT, UnitClass.SPEED, UnitClass.OTHER,
    ),
}  # fmt: skip


def score_recognizers(records: Records) -> Scored:
    rows, errors = [], []
    for language in ("de", "en"):
        for group in ("Number", "NumberWithUnit"):
            mine = [r for r in records if r["lang"] == language and r["group"] == group]
            deliberate = Counter(why for record in mine if (why := read_otherwise(record)))
            wrong = [record for record in mine if recognizer_gold(record) != recognizer_values(record)]
            missed = [record for record in wrong if not read_otherwise(record)]
            judged = len(mine) - deliberate.total()
            name, right = f"{language} {group}", judged - len(missed)
            rows.append(Row("recognizers", name, percent(right, judged), f"{right}/{judged}"))
            everything = len(mine) - len(wrong)
            share = percent(everything, len(mine))
            rows.append(Row("recognizers", f"{name}, nothing left out", share, f"{everything}/{len(mine)}"))
            rows += [
                Row("recognizers", f"{name}: {why}", percent(n, len(mine)), f"{n} read otherwise")
                for why, n in deliberate.items()
            ]
            errors += [_miss(record) for record in missed]
    return rows, errors


def _miss(record: dict[str, Any]) -> str:
    found, gold = sorted(recognizer_values(record).elements()), sorted(recognizer_gold(record).elements())
    return f"{record['id']} {record['text'][:160]!r}: {found} instead of {gold}"


# Classes of cases that are read otherwise on purpose: a test on the case, and why.
_OTHERWISE: tuple[tuple[Callable[[dict[str, Any], str], bool], str], ...] = (
    (lambda r, t: any(e["type"] == "ordinal.relative" for e in r["gold"]), "places like last and next are no figures"),
    (lambda r, t: any("unit" in e["resolution"] and e["resolution"]["value"] is None for e in r["gold"]),
     "a unit without a figure is no quantity"),
    (lambda r, t: bool(re.search(r"\^|\de\+", t)), "powers and scientific notation do not occur in news"),
    (lambda r, t: r["model"] == "NumberModel" and bool(re.search(r"\d(?:ml|/\d+/)", t)),
     "figures of measures and dates are figures, or none, by their unit"),
    (lambda r, t: bool(re.search(r"\s0{4,}\b", t)), "digits with leading zeros are codes"),
    (lambda r, t: r["model"] == "NumberModel" and any(e["text"] == "ein" for e in r["gold"]), "ein is an article"),
    (lambda r, t: r["model"] == "NumberModel" and bool(re.search(r"(?:fifth|hundredth)s?\W*$", t))
     and len(t.split()) > 2, "fractions with compound denominators can be read in two ways"),
    (lambda r, t: r["model"] == "CurrencyModel" and bool(re.search(r"\b(?:dollar|kuai) and \w+\b(?! cents?)", t)),
     "small money without its unit is not added up"),
)  # fmt: skip


def read_otherwise(record: dict[str, Any]) -> str:
    """Why a case is not judged, or ""."""
    return next((why for test, why in _OTHERWISE if test(record, record["text"])), "")


def _number(surface: str, language: str) -> str:
    text = surface.replace(",", ".") if language == "de" else surface
    return _plain_or_raw(text)


def _is_point(interval: str) -> bool:
    """ "[20,20]": both ends are one. Other two-ended ranges are compared without brackets: ours are always closed."""
    low, _, high = interval[1:-1].partition(",")
    return low == high


# One unit under two names.
_RECOGNIZER_SYNONYMS = {"british pound": "pound", "metric ton": "ton", "age": "year"}


def recognizer_gold(record: dict[str, Any]) -> Counter[str]:
    values: Counter[str] = Counter()
    for entry in record["gold"]:
        resolution = entry["resolution"]
        value = resolution.get("value") or ""
        if record["model"] == "NumberRangeModel":
            values[value if value[1] == "," or value[-2] == "," or _is_point(value) else value[1:-1]] += 1
        elif "unit" in resolution:
            unit = _RECOGNIZER_SYNONYMS.get(resolution["unit"].lower(), resolution["unit"].lower())
            values[f"{_number(value, record['lang'])} {unit}"] += 1
        else:
            values[_number(value, record["lang"])] += 1
    return values


def recognizer_values(record: dict[str, Any]) -> Counter[str]:
    text, language, model = record["text"], record["lang"], record["model"]
    quantities = read_quantities(text, language)[0]
    if model == "NumberRangeModel":
        return Counter(
            _range(q) for q in quantities if q.bound is not Bound.EXACT or "equal" in text[q.span.start : q.span.end]
        )
    if model == "OrdinalModel":
        return Counter(plain(q.stated) for q in quantities if q.unit_class is UnitClass.ORDINAL)
    if model == "NumberModel":
        return Counter(v for q in quantities if q.unit_class is not UnitClass.ORDINAL for v in _both_ends(q))
    classes = _UNIT_MODELS[model]
    chosen = (q for q in quantities if q.unit_class in classes and q.unit != "time")
    return Counter(f"{value} {_recognizer_unit(q, model)}" for q in chosen for value in _both_ends(q))


def _both_ends(quantity: Quantity) -> Iterable[str]:
    if quantity.bound is Bound.RANGE and quantity.low is not None and quantity.high is not None:
        return plain(quantity.low), plain(quantity.high)
    return (plain(quantity.stated),)


def _range(quantity: Quantity) -> str:
    if quantity.low is not None and quantity.high is not None and quantity.low < quantity.high:
        return f"{plain(quantity.low)},{plain(quantity.high)}"
    low = "" if quantity.low is None else plain(quantity.low)
    high = "" if quantity.high is None else plain(quantity.high)
    opening = "[" if quantity.bound in (Bound.AT_LEAST, Bound.RANGE, Bound.EXACT) else "("
    closing = "]" if quantity.bound in (Bound.AT_MOST, Bound.EXACT) else ")"
    return f"{opening}{low},{high}{closing}"


_RECOGNIZER_UNITS = {
    "celsius": "c", "fahrenheit": "f", "pound-mass": "pound", "tonne": "ton", "pound sterling": "pound",
}  # fmt: skip


def _recognizer_unit(quantity: Quantity, model: str) -> str:
    name = quantity.unit.split(" per ")[0] if model == "CurrencyModel" else quantity.unit
    return _RECOGNIZER_UNITS.get(name, name).replace("metre", "meter").replace("litre", "liter")


# --- duckling_de ------------------------------------------------------------------------------------------------------


def score_duckling(records: Records) -> Scored:
    rows, errors = [], []
    for dimension, judge in _DUCKLING.items():
        mine = [r for r in records if r["dim"] == dimension]
        right = 0
        for record in mine:
            quantities = read_quantities(record["text"], "de")[0]
            if judge(record["gold"], quantities):
                right += 1
            else:
                got = [(plain(q.stated), q.unit, q.unit_class.value) for q in quantities]
                errors.append(f"{record['id']} {record['text']!r}: {got} instead of {record['gold']}")
        rows.append(Row("duckling_de", dimension, percent(right, len(mine)), f"{right}/{len(mine)}"))
    return rows, errors


def _numeral(gold: dict[str, Any], quantities: Sequence[Quantity]) -> bool:
    return [plain(q.stated) for q in quantities] == [plain(Decimal(str(gold["value"])))]


def _ordinal(gold: dict[str, Any], quantities: Sequence[Quantity]) -> bool:
    ordinals = [int(q.stated) for q in quantities if q.unit_class is UnitClass.ORDINAL]
    return ordinals == ([] if gold.get("none") else [gold["ordinal"]])


def _measure(gold: dict[str, Any], quantities: Sequence[Quantity]) -> bool:
    unit = gold["unit"].lower()
    return [(plain(q.stated), q.unit) for q in quantities] == [(plain(Decimal(str(gold["value"]))), unit)]


def _duration(gold: dict[str, Any], quantities: Sequence[Quantity]) -> bool:
    seconds = Decimal(gold["value"]) * units()[gold["grain"]].factor
    found = [to_base(q.stated, q.unit)[0] for q in quantities if q.unit_class is UnitClass.DURATION]
    return len(quantities) == 1 and [plain(value) for value in found] == [plain(seconds)]


_DUCKLING: dict[str, Callable[[dict[str, Any], Sequence[Quantity]], bool]] = {
    "Numeral": _numeral,
    "Ordinal": _ordinal,
    "Distance": _measure,
    "Volume": _measure,
    "Duration": _duration,
}

SETS: dict[str, Callable[[Records], Scored]] = {
    "quantities_en": score_newsquant,
    "number_words": score_number_words,
    "recognizers": score_recognizers,
    "duckling_de": score_duckling,
}
