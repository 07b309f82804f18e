"""The German surface forms of dates and what each says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import time
from decimal import Decimal
from functools import cache

from checker.values import dates_german as de
from checker.values.dates_german_numbers import AMOUNT, NUMBER, UNIT, UNIT_OF, amounts, number
from checker.values.dates_spec import UNCOUNTED, Found, Grammar, Kind, Rule, Spec, iso_duration, whole, words

Read = Callable[[re.Match[str]], Iterable[Found]]

_ENDING = "(?:e[nmrs]?)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"


def _lookup(table: dict[int, tuple[str, ...]]) -> dict[str, int]:
    return {word: key for key, forms in table.items() for word in forms}


_MONTH_OF = _lookup(de.MONTHS)
_WEEKDAY_OF = _lookup(de.WEEKDAYS)
_SHORT_WEEKDAY_OF = {word: key for key, word in de.WEEKDAYS_SHORT.items()}
_SEASON_OF = {word: season for season, forms in de.SEASONS.items() for word in forms}
_VAGUE_OF = {word: value for value, forms in de.VAGUE.items() for word in forms}


def _year(text: str | None) -> int | None:
    return int(text.strip("'’ ")) if text else None


def _ordinal(text: str) -> int | None:
    text = text.lower()
    if text[:1].isdigit():
        return int(re.sub(r"\D", "", text))
    for stem, value in de.ORDINALS.items():
        if re.fullmatch(stem + _ENDING, text):
            return value
    return None


def _shift(text: str) -> int | None:
    stem = re.sub(r"e[nmrs]?$", "", text.lower())
    return de.SHIFTS.get(stem, de.SHIFTS.get(text.lower()))


def _month(text: str) -> int:
    return _MONTH_OF[text.lower().rstrip(".")]


def _month_number(text: str) -> int | None:
    value = _ordinal(text)
    return value if value is not None and 1 <= value <= 12 else None


# --- days -------------------------------------------------------------------------------------------------------------


def read_day_month(match: re.Match[str]) -> Iterable[Found]:
    day = _ordinal(match["day"])
    if day is None or not 1 <= day <= 31:
        return ()
    return whole(match, Spec(Kind.DAYMONTH, _year(match["year"]), _month(match["month"]), day), "date")


def read_chained_days(match: re.Match[str]) -> Iterable[Found]:
    month = _month(match["month"])
    year = _year(match["year"])
    found = [
        Found(match.start("days") + day.start(), match.start("days") + day.end(), _chained(year, month, int(day[1])))
        for day in re.finditer(rf"({_DAY})(?!\d)\.?", match["days"])
    ]
    return (*found, Found(match.start("last"), match.end("last"), _chained(year, month, int(match["day"]))))


def _chained(year: int | None, month: int, day: int) -> Spec:
    return Spec(Kind.DAYMONTH, year, month, day)


def read_numeric(match: re.Match[str]) -> Iterable[Found]:
    day, month = int(match["day"]), int(match["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return ()
    return whole(match, Spec(Kind.DAYMONTH, _year(match["year"]), month, day), "date")


def read_numeric_chain(match: re.Match[str]) -> Iterable[Found]:
    day, month = int(match["day"]), int(match["month"])
    if not 1 <= month <= 12:
        return ()
    year = _year(match["year"])
    return (
        Found(match.start("first"), match.end("first"), Spec(Kind.DAYMONTH, year, month, int(match["first"].strip(". ")))),
        Found(match.start("last"), match.end("last"), Spec(Kind.DAYMONTH, year, month, day)),
    )


def read_iso(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DAYMONTH, int(match["year"]), int(match["month"]), int(match["day"])))


def read_slashed(match: re.Match[str]) -> Iterable[Found]:
    name = match["month"]
    month = int(name) if name[0].isdigit() else _month(name)
    return whole(match, Spec(Kind.DAYMONTH, int(match["year"]), month, int(match["day"])))


def read_month_first(match: re.Match[str]) -> Iterable[Found]:
    day, year = int(match["day"]), _year(match["year"])
    spec = Spec(Kind.DAYMONTH, year, _month(match["month"]), day)
    if match["to"]:
        end = Spec(Kind.DAYMONTH, year, _month(match["month"]), int(match["to"]))
        return Found(match.start(), match.end("day"), spec), Found(match.start("to"), match.end(), end)
    return whole(match, spec)


def read_word_month(match: re.Match[str]) -> Iterable[Found]:
    day, month = _ordinal(match["day"]), _month_number(match["month"])
    if day is None or month is None or not 1 <= day <= 31:
        return ()
    return whole(match, Spec(Kind.DAYMONTH, _year(match["year"]), month, day))


def read_bare_day(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DAY, day=int(match["day"])), "date")


def read_weekday(match: re.Match[str]) -> Iterable[Found]:
    name = match["weekday"].lower().rstrip(".")
    weekday = _WEEKDAY_OF.get(name) or _SHORT_WEEKDAY_OF[name]
    part = (match["daypart"] or "").lower()
    if name.endswith("tags") and not part and match["weekday"][0].islower():
        return whole(match, Spec(Kind.RECURRING, value=f"XXXX-WXX-{weekday}"))
    spec = Spec(Kind.WEEKDAY, weekday=weekday, daypart=_daypart(part))
    if match["shift"]:
        spec = spec.joined(Spec(Kind.WEEKDAY, direction=_shift(match["shift"])), Kind.WEEKDAY)
    if match["nth"]:
        spec = Spec(Kind.WEEKDAY, weekday=weekday, nth=_ordinal(match["nth"]), weak=True)
    return whole(match, spec, "date")


def _daypart(text: str) -> str:
    text = text.strip().lower()
    if not text:
        return ""
    if text in ("früh", "frühmorgens", "in der früh"):
        return "MO"
    if text == "zu mittag":
        return "MI"
    return de.DAYPART_NOUNS.get(text) or de.DAYPART_ADVERBS.get(text) or ""


def read_today(match: re.Match[str]) -> Iterable[Found]:
    spec = Spec(Kind.TODAY, unit="day", shift=de.TODAY[match["day"].lower()], daypart=_daypart(match["daypart"] or ""))
    return whole(match, spec)


def read_told_day(match: re.Match[str]) -> Iterable[Found]:
    text = match[0].lower()
    sign = -1 if re.search(r"zuvor|davor|vortag|vorabend|vorangegangen|vorherig", text) else 1
    return whole(match, Spec(Kind.AGO, unit="day", amount=((Decimal(1), "day"),), sign=sign, told=True), "date")


def read_told_same(match: re.Match[str]) -> Iterable[Found]:
    unit = UNIT_OF[match["unit"].lower()]
    return whole(match, Spec(Kind.RELATIVE, unit=unit, shift=0, told=True), "date")


# --- months, years and other units ------------------------------------------------------------------------------------


def read_month(match: re.Match[str]) -> Iterable[Found]:
    spec = Spec(Kind.MONTH, _year(match["year"]), _month(match["month"]))
    if match["shift"]:
        spec = spec.joined(Spec(Kind.MONTH, direction=_shift(match["shift"])), Kind.MONTH)
    return whole(match, spec, "date")


def read_season(match: re.Match[str]) -> Iterable[Found]:
    year = _year(match["year"]) or _year(match.groupdict().get("year2"))
    spec = Spec(Kind.SEASON, year, season=_SEASON_OF[match["season"].lower()])
    if match["shift"]:
        spec = spec.joined(Spec(Kind.SEASON, direction=_shift(match["shift"])), Kind.SEASON)
    return whole(match, spec, "date")


def read_year_word(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.YEAR, int(match["year"])), "date")


def read_year(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.YEAR, int(match["year"])), "year")


def read_years(match: re.Match[str]) -> Iterable[Found]:
    first, second = int(match["first"]), int(match["second"])
    if second < 100:
        second += first // 100 * 100
    if not first < second <= first + 300:
        return ()
    return (
        Found(match.start("first"), match.end("first"), Spec(Kind.YEAR, first)),
        Found(match.start("second"), match.end("second"), Spec(Kind.YEAR, second)),
    )


def read_short_year(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.YEAR, int(match["year"])), "date")


def read_relative(match: re.Match[str]) -> Iterable[Found]:
    unit, shift = UNIT_OF[match["unit"].lower()], _shift(match["shift"])
    if shift is None:
        return ()
    return whole(match, Spec(Kind.RELATIVE, unit=unit, shift=shift), "date")


def read_compound_relative(match: re.Match[str]) -> Iterable[Found]:
    unit = UNIT_OF[match["unit"].lower()]
    return whole(match, Spec(Kind.RELATIVE, unit=unit, shift=-2 if match["far"] else -1), "date")


def read_this_year(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.RELATIVE, unit="year", shift=0))


def read_weekend(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.WEEK, unit="weekend"), "date")


def read_the_unit(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.RELATIVE, unit=UNIT_OF[match["unit"].lower()], shift=0, weak=True), "date")


def read_part(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.PART, part=de.PARTS[match["part"].lower()], weak=True), "part")


def read_quarter(match: re.Match[str]) -> Iterable[Found]:
    nth = _ordinal(match["nth"])
    if nth is None:
        return ()
    unit = UNIT_OF[match["unit"].lower()]
    if unit == "quarter" and 1 <= nth <= 4:
        return whole(match, Spec(Kind.QUARTER, quarter=nth), "date")
    if unit == "half" and 1 <= nth <= 2:
        return whole(match, Spec(Kind.HALF, half=nth), "date")
    return whole(match, Spec(Kind.WEEK, unit=unit, nth=nth, weak=True), "date") if unit in ("week", "day") else ()


def read_quarter_short(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.QUARTER, _year(match["year"]), quarter=int(match["nth"])))


def read_calendar_week(match: re.Match[str]) -> Iterable[Found]:
    week = int(match["nth"] or match["nth2"])
    return whole(match, Spec(Kind.WEEK, week=week), "date") if 1 <= week <= 53 else ()


def read_decade(match: re.Match[str]) -> Iterable[Found]:
    text = match["decade"].lower()
    value = int(re.sub(r"\D", "", text)) // 10 if text[0].isdigit() else de.DECADES[text]
    if value < 100:
        value += {"20": 200, "21": 200, "19": 180}.get((match["century"] or "")[:2], 200 if value < 2 else 190)
    return whole(match, Spec(Kind.DECADE, decade=value), "date")


def read_century(match: re.Match[str]) -> Iterable[Found]:
    nth = _ordinal(match["nth"])
    if nth is None or not 1 <= nth <= 30:
        return ()
    if match["unit"].lower().startswith("jahrtausend"):
        return whole(match, Spec(Kind.NOTHING, value=str(nth - 1)), "date")
    return whole(match, Spec(Kind.CENTURY, century=nth - 1), "date")


def read_holiday(match: re.Match[str]) -> Iterable[Found]:
    name = de.HOLIDAYS[re.sub(r"\s+", " ", match["name"].lower())]
    return whole(match, Spec(Kind.HOLIDAY, _year(match["year"]), holiday=name)) if name else ()


# --- parts of the day and the clock -----------------------------------------------------------------------------------


def read_daypart(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DAYPART, daypart=_daypart(match["daypart"])), "date")


def read_daypart_adverb(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DAYPART, daypart=_daypart(match[0])))


def read_night_to(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DAYPART, daypart="NI", night_before=True, weak=True))


def read_clock(match: re.Match[str]) -> Iterable[Found]:
    hour = number(match["hour"])
    minute = int(match["minute"] or match["minute2"] or 0)
    second = int(match["second"] or 0)
    if hour is None or not 0 <= hour <= 24 or minute > 59 or hour != int(hour):
        return ()
    part = match["part"] or (re.sub(r"\s+um\s+$", "", match["lead"]) if match["lead"] else None)
    clock = _with_daypart(int(hour) % 24, minute, second, part)
    spec = Spec(Kind.CLOCK, clock=clock, zone=match["zone"] or "")
    return whole(match, spec, 0 if match["lead"] else "date")


def read_clock_colon(match: re.Match[str]) -> Iterable[Found]:
    """A colon stands in results of games too; two digits on both sides make it a time."""
    if len(match["hour"]) < 2 and not (match["second"] or match["part"] or _leads_to_clock(match)):
        return ()
    return read_clock(match)


def _leads_to_clock(match: re.Match[str]) -> bool:
    before = match.string[: match.start()]
    whole_text = not before.strip() and not match.string[match.end() :].strip()
    return whole_text or bool(re.search(r"(?i)\b(?:um|gegen|ab|seit|von|bis|nach|vor|\w+tag|[-–])\s*$", before))


def _with_daypart(hour: int, minute: int, second: int, part: str | None) -> time:
    text = re.sub(r"^(?:am|in der)\s+", "", (part or "").lower().strip())
    kind = _daypart(text)
    if kind in ("AF", "EV") and hour < 12:
        hour += 12
    if kind == "NI" and hour == 12:
        hour = 0
    return time(hour, minute, second)


def read_clock_pair(match: re.Match[str]) -> Iterable[Found]:
    found = []
    for name in ("first", "second"):
        hour, _, minute = re.sub(r"[.:]", ":", match[name]).partition(":")
        value = number(hour)
        if value is None or value > 24 or int(minute or 0) > 59:
            return ()
        clock = _with_daypart(int(value) % 24, int(minute or 0), 0, match["part"])
        end = match.end("last") if name == "second" else match.end(name)
        found.append(Found(match.start(name), end, Spec(Kind.CLOCK, clock=clock)))
    return tuple(found)


_FRACTIONS = {"halb": (-1, 30), "viertel nach": (0, 15), "viertel vor": (-1, 45), "viertel": (-1, 15),
              "dreiviertel": (-1, 45)}  # fmt: skip


def read_spoken_clock(match: re.Match[str]) -> Iterable[Found]:
    hour = number(match["hour"])
    if hour is None or not 1 <= hour <= 24:
        return ()
    before, minute = _FRACTIONS[re.sub(r"\s+", " ", match["fraction"].lower())]
    clock = _with_daypart((int(hour) + before) % 24, minute, 0, match["part"])
    return whole(match, Spec(Kind.CLOCK, clock=clock), "date")


def read_minutes_to(match: re.Match[str]) -> Iterable[Found]:
    hour, minutes = number(match["hour"]), number(match["minutes"])
    if hour is None or minutes is None or not 1 <= hour <= 24 or not 1 <= minutes <= 59:
        return ()
    total = int(hour) * 60 + int(minutes) * (1 if match["to"].lower() == "nach" else -1)
    return whole(match, Spec(Kind.CLOCK, clock=_with_daypart(total // 60 % 24, total % 60, 0, match["part"])), "date")


def read_midnight(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.CLOCK, clock=time(0, 0)))


# --- amounts ----------------------------------------------------------------------------------------------------------


def read_ago(match: re.Match[str]) -> Iterable[Found]:
    parts = amounts(match["amount"])
    sign = 1 if match["to"].lower() in ("in", "binnen") else -1
    length = (match.start("hedged"), match.end("amount"))
    return (Found(match.start(), match.end(), Spec(Kind.AGO, amount=parts, sign=sign), length),) if parts else ()


def read_since(match: re.Match[str]) -> Iterable[Found]:
    parts = amounts(match["amount"])
    return whole(match, Spec(Kind.AGO, amount=parts, sign=-1), "date") if parts else ()


def read_told_amount(match: re.Match[str]) -> Iterable[Found]:
    parts = amounts(match["amount"])
    sign = -1 if match["to"].lower() in ("zuvor", "vorher", "davor", "früher") else 1
    spec = Spec(Kind.AGO, amount=parts, sign=sign, told=True)
    return (Found(match.start(), match.end(), spec, match.span("amount")),) if parts else ()


def read_span(match: re.Match[str]) -> Iterable[Found]:
    parts, shift = amounts(match["amount"]), _shift(match["shift"])
    if not parts or not shift:
        return ()
    return whole(match, Spec(Kind.RELATIVE, amount=parts, sign=1 if shift > 0 else -1), "date")


def read_uncounted_span(match: re.Match[str]) -> Iterable[Found]:
    shift = _shift(match["shift"])
    parts = ((UNCOUNTED, UNIT_OF[match["unit"].lower()]),)
    return whole(match, Spec(Kind.RELATIVE, amount=parts, sign=1 if (shift or 0) > 0 else -1), "date") if shift else ()


def read_duration(match: re.Match[str]) -> Iterable[Found]:
    parts = amounts(match["amount"])
    return whole(match, Spec(Kind.DURATION, amount=parts), "date") if parts else ()


def read_uncounted(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DURATION, amount=((UNCOUNTED, UNIT_OF[match["unit"].lower()]),)), "date")


_STEMS = {"stunden": "hour", "tage": "day", "wochen": "week", "monate": "month", "jahre": "year", "minuten": "minute",
          "jahrzehnte": "decade", "tägig": "day", "wöchig": "week", "monatig": "month", "stund": "hour", "tag": "day", "täg": "day", "woch": "week", "wöch": "week", "monat": "month", "jahr": "year",
          "jähr": "year", "minüt": "minute", "sekünd": "second", "stünd": "hour", "minut": "minute",
          "jahrzehnt": "decade"}  # fmt: skip


def read_lasting(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DURATION, amount=((UNCOUNTED, _STEMS[match["stem"].lower()]),)))


def read_lasting_counted(match: re.Match[str]) -> Iterable[Found]:
    value = number(match["n"].rstrip("-"))
    if value is None:
        return ()
    return whole(match, Spec(Kind.DURATION, amount=((value, _STEMS[match["stem"].lower()]),)))


def read_in_compound(match: re.Match[str]) -> Iterable[Found]:
    value = number(match["n"])
    if value is None:
        return ()
    return whole(match, Spec(Kind.DURATION, amount=((value, UNIT_OF[match["unit"].lower()]),)), "date")


def read_recurring(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.RECURRING, value=de.RECURRING[re.sub(r"\s+", " ", match[0].lower())]))


def read_every(match: re.Match[str]) -> Iterable[Found]:
    name = match["name"].lower()
    if name in _WEEKDAY_OF:
        part = _daypart(match["daypart"] or "")
        value = f"XXXX-WXX-{_WEEKDAY_OF[name]}" + (f"T{part}" if part else "")
    elif name in UNIT_OF:
        value = iso_duration(((Decimal(1), UNIT_OF[name]),))
    elif name in _MONTH_OF:
        value = f"XXXX-{_MONTH_OF[name]:02}"
    else:
        value = f"XXXX-XX-XXT{_daypart(name)}"
    return whole(match, Spec(Kind.RECURRING, value=value))


def read_every_amount(match: re.Match[str]) -> Iterable[Found]:
    parts = amounts(match["amount"])
    return whole(match, Spec(Kind.RECURRING, value=iso_duration(parts))) if parts else ()


def read_vague(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.VAGUE, value=_VAGUE_OF[re.sub(r"\s+", " ", match[0].lower())]))


def read_nowadays(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.VAGUE, value="PRESENT_REF"), "date" if match["date"] else "date2")


def read_nothing(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.NOTHING))


def read_former(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.VAGUE, value="PAST_REF"))


def read_tomorrow(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.TODAY, unit="day", shift=1))


# Words before a number of the years before 1900: with them it is a count.
_COUNT_CUES = re.compile(r"(?:auf|um|rund|etwa|über|als|fast|knapp|zu|gut|nur|insgesamt|mit|von|circa|pro|für|je|alle|an|"
                         r"und|waren|sind|es|oder)\s+$")  # fmt: skip


def read_old_year(match: re.Match[str]) -> Iterable[Found]:
    return () if _COUNT_CUES.search(match.string[: match.start()]) else read_year(match)
