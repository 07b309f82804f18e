"""What each English surface form of a date says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import time
from decimal import Decimal
from functools import cache

from checker.values import dates_english as en
from checker.values.dates_spec import UNCOUNTED, Found, Kind, Spec, iso_duration, whole, words

Read = Callable[[re.Match[str]], Iterable[Found]]

MONTH_OF = {word: key for key, forms in en.MONTHS.items() for word in forms}
WEEKDAY_OF = {word: key for key, forms in en.WEEKDAYS.items() for word in forms}
UNIT_OF = {word: unit for unit, forms in en.UNITS.items() for word in forms}
_SEASON_OF = {word: season for season, forms in en.SEASONS.items() for word in forms}
_VAGUE_OF = {word: value for value, forms in en.VAGUE.items() for word in forms}

_ONES = words(word for word in en.SMALL if word not in ("a", "an"))
NUMBER_WORD = rf"(?:{words(en.TENS)}(?:[- ]{words(list(en.SMALL)[3:12])})?|{_ONES})"
NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?|(?:{NUMBER_WORD}\s+hundred|{NUMBER_WORD})|an?|a\s+hundred)"
UNIT = words(UNIT_OF) + r"(?!\w)"
_FRACTION = r"(?:half\s+an?|a\s+half|half\s+a|a\s+quarter\s+of\s+an|three\s+quarters\s+of\s+an)"
_AND_HALF = r"(?:\s+and\s+a\s+(?:half|quarter))"
_ADJECTIVE = r"(?:(?:full|whole|consecutive|straight|long|more|other)\s+)"
_ITEM = rf"(?:(?:{_FRACTION}|(?:{NUMBER}){_AND_HALF}?|{words(en.SOME)})[\s-]*{_ADJECTIVE}?{UNIT}{_AND_HALF}?)"
AMOUNT = rf"(?<![\w.,$£€]){_ITEM}(?:(?:\s*,\s*|\s*,?\s+and\s+|\s+){_ITEM})*"
_UNIT_SHORT = {"y": "year", "w": "week", "d": "day", "h": "hour", "m": "month"}


def number(text: str) -> Decimal | None:
    """The number an English word or figure says."""
    text = text.lower().strip()
    if text[:1].isdigit():
        return Decimal(text.replace(",", ""))
    head, found, _ = text.partition(" hundred")
    if found:
        times = number(head)
        return None if times is None else times * 100
    total = 0
    for word in re.split(r"[\s-]+", text):
        value = en.SMALL.get(word, en.TENS.get(word))
        if value is None:
            return None
        total += value
    return Decimal(total)


@cache
def _item() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w.,])(?:(?P<fraction>{_FRACTION})|(?P<n>{NUMBER})(?P<half>{_AND_HALF})?|(?:{words(en.SOME)}))"
        rf"[\s-]*{_ADJECTIVE}?(?P<unit>{UNIT})(?P<after>{_AND_HALF})?",
        re.IGNORECASE,
    )


def amounts(text: str) -> tuple[tuple[Decimal, str], ...]:
    """The parts of a length of time, `UNCOUNTED` for an amount nobody counted; nothing where one cannot be read."""
    found = []
    for match in _item().finditer(text):
        value: Decimal | None = UNCOUNTED
        if match["fraction"]:
            quarters = {"h": "0.5", "t": "0.75"}
            fraction = match["fraction"].lower()
            value = Decimal("0.25") if fraction.startswith("a q") else Decimal(quarters.get(fraction[0], "0.5"))
        elif match["n"]:
            value = number(match["n"])
        if value is None:
            return ()
        more = match["half"] or match["after"]
        if more:
            value += Decimal("0.25") if "quarter" in more.lower() else Decimal("0.5")
        found.append((value, UNIT_OF[match["unit"].lower()]))
    return tuple(found)


def ordinal(text: str | None) -> int | None:
    """1 for "1st" and "first", 22 for "twenty-second", -1 for "last"."""
    if not text:
        return None
    text = text.lower().strip()
    if text[0].isdigit():
        return int(re.match(r"\d+", text)[0])  # type: ignore[index]
    head, _, tail = text.replace("-", " ").partition(" ")
    if tail:
        return en.TENS[head] + en.ORDINALS[tail.strip()] if head in en.TENS and tail.strip() in en.ORDINALS else None
    return en.ORDINALS.get(text)


def year(text: str | None) -> int | None:
    """Four digits or two; "nineteen eighty-six" in words."""
    if not text:
        return None
    text = text.strip(" '’,").lower()
    if text[:1].isdigit():
        return int(text)
    text = re.sub(r"\s+and\s+|\s+hundred\s*", " ", text)
    thousand = re.match(r"two thousand(.*)", text)
    if thousand:
        rest = number(thousand[1]) if thousand[1].strip() else Decimal(0)
        return None if rest is None else 2000 + int(rest)
    head, _, tail = text.replace("-", " ").strip().partition(" ")
    century = en.SMALL.get(head, en.TENS.get(head))
    rest = number(tail) if tail.strip() else Decimal(0)
    return None if century is None or rest is None else century * 100 + int(rest)


def _month(text: str) -> int:
    return MONTH_OF[text.lower().rstrip(".")]


def _shift(text: str) -> int:
    return en.SHIFTS[re.sub(r"\s+", " ", text.lower())]


# --- days -------------------------------------------------------------------------------------------------------------


def read_day_month(match: re.Match[str]) -> Iterable[Found]:
    day = ordinal(match["day"]) or (int(number(match["day"]) or 0))
    if not 1 <= day <= 31:
        return ()
    found = Found(match.start("date"), match.end("date"), Spec(Kind.DAYMONTH, _year_group(match), _month(match["month"]), day))
    groups = match.groupdict()
    if groups.get("to"):
        end = ordinal(match["to"]) or 0
        spec = Spec(Kind.DAYMONTH, found.spec.year, found.spec.month, end)
        return Found(found.start, match.end("day"), found.spec), Found(match.start("to"), found.end, spec)
    return (found,)


def read_chained_days(match: re.Match[str]) -> Iterable[Found]:
    month, told_year = _month(match["month"]), _year_group(match)
    first, last = ordinal(match["first"]), ordinal(match["day"])
    if not first or not last or not (1 <= first <= 31 and 1 <= last <= 31):
        return ()
    return (
        Found(match.start("first"), match.end("first"), Spec(Kind.DAYMONTH, told_year, month, first)),
        Found(match.start("day"), match.end("date"), Spec(Kind.DAYMONTH, told_year, month, last)),
    )


def read_numeric(match: re.Match[str]) -> Iterable[Found]:
    """Month before day as in America, unless the first figure can be no month."""
    first, second, told_year = int(match["first"]), int(match["second"]), year(match["year"])
    month, day = (first, second) if first <= 12 else (second, first)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return ()
    return whole(match, Spec(Kind.DAYMONTH, told_year, month, day), "date")


def read_iso(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DAYMONTH, int(match["year"]), int(match["month"]), int(match["day"])))


def read_named_iso(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DAYMONTH, year(match["year"]), _month(match["month"]), int(match["day"])))


def read_bare_day(match: re.Match[str]) -> Iterable[Found]:
    day = ordinal(match["day"])
    return whole(match, Spec(Kind.DAY, day=day), "date") if day and 1 <= day <= 31 else ()


def read_weekday(match: re.Match[str]) -> Iterable[Found]:
    name = match["weekday"].lower().rstrip(".")
    if name not in WEEKDAY_OF:
        return whole(match, Spec(Kind.RECURRING, value=f"XXXX-WXX-{WEEKDAY_OF[name.rstrip('s')]}"))
    weekday = WEEKDAY_OF[name]
    if match["nth"]:
        return whole(match, Spec(Kind.WEEKDAY, weekday=weekday, nth=ordinal(match["nth"]), weak=True), "date")
    spec = Spec(Kind.WEEKDAY, weekday=weekday, direction=_shift(match["shift"]) if match["shift"] else None)
    return whole(match, spec, "date")


def read_today(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.TODAY, unit="day", shift=en.TODAY[re.sub(r"\s+", " ", match[0].lower())]))


def read_today_part(match: re.Match[str]) -> Iterable[Found]:
    shift, daypart = en.TODAY_PARTS[re.sub(r"\s+", " ", match[0].lower())]
    return whole(match, Spec(Kind.TODAY, unit="day", shift=shift, daypart=daypart))


def read_told_day(match: re.Match[str]) -> Iterable[Found]:
    sign = -1 if re.search(r"before|earlier|previous", match[0].lower()) else 1
    return whole(match, Spec(Kind.AGO, unit="day", amount=((Decimal(1), "day"),), sign=sign, told=True))


def read_told_same(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.RELATIVE, unit=UNIT_OF[match["unit"].lower()], shift=0, told=True))


# --- months, years and other units ------------------------------------------------------------------------------------


def _year_group(match: re.Match[str]) -> int | None:
    groups = match.groupdict()
    return year(groups.get("year") or groups.get("year2") or groups.get("year3"))


def read_month(match: re.Match[str]) -> Iterable[Found]:
    shift = match.groupdict().get("shift")
    direction = _shift(shift) if shift else None
    return whole(match, Spec(Kind.MONTH, _year_group(match), _month(match["month"]), direction=direction), "date")


def read_month_cased(match: re.Match[str]) -> Iterable[Found]:
    """Without a year a month is written with a capital; "may" and "march" in small letters are verbs."""
    name = match["month"].lower().rstrip(".")
    small = match["month"][0].islower()
    if small and (name in en.UNSAFE_MONTHS[:3] or len(name) < 5 and name not in ("june", "july")):
        return ()
    return read_month(match)


def read_year_month(match: re.Match[str]) -> Iterable[Found]:
    told = int(match["year"])
    return whole(match, Spec(Kind.MONTH, told, int(match["number"])), "date") if 1000 <= told <= 2100 else ()


def read_season(match: re.Match[str]) -> Iterable[Found]:
    direction = _shift(match["shift"]) if match["shift"] else None
    season = _SEASON_OF[match["season"].lower()]
    return whole(match, Spec(Kind.SEASON, year(match["year"]), season=season, direction=direction), "date")


def read_year(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.YEAR, year(match["year"])), "date")


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


def read_relative(match: re.Match[str]) -> Iterable[Found]:
    unit, shift = UNIT_OF[match["unit"].lower()], _shift(match["shift"])
    if unit == "weekend":
        return whole(match, Spec(Kind.WEEK, unit="weekend", direction=shift or None), "date")
    if unit == "day":
        return whole(match, Spec(Kind.AGO, unit="day", amount=((Decimal(1), "day"),), sign=shift, told=True)) if shift else ()
    return whole(match, Spec(Kind.RELATIVE, unit=unit, shift=shift), "date")


def read_weekend(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.WEEK, unit="weekend"), "date")


def read_the_unit(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.RELATIVE, unit=UNIT_OF[match["unit"].lower()], shift=0, weak=not match["sure"]), "date")


def read_part(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.PART, part=en.PARTS[re.sub(r"\s+", " ", match["part"].lower())], weak=True), "part")


def read_counted(match: re.Match[str]) -> Iterable[Found]:
    nth, unit = ordinal(match["nth"]), UNIT_OF[match["unit"].lower()]
    if nth is None:
        return ()
    if unit == "quarter":
        return whole(match, Spec(Kind.QUARTER, quarter=nth), "date") if 1 <= nth <= 4 else ()
    if unit in ("week", "month"):
        return whole(match, Spec(Kind.WEEK, unit=unit, nth=nth, weak=True), "date")
    return ()


def read_half(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.HALF, half=ordinal(match["nth"])), "date")


def read_quarter_short(match: re.Match[str]) -> Iterable[Found]:
    kind, field = (Kind.QUARTER, "quarter") if match["kind"].lower() == "q" else (Kind.HALF, "half")
    nth = int(match["nth"])
    if kind is Kind.HALF and nth > 2:
        return ()
    told = year(match["year"] or match["year2"])
    return whole(match, Spec(kind, told, **{field: nth}), "date")  # type: ignore[arg-type]


def read_week_number(match: re.Match[str]) -> Iterable[Found]:
    week = int(match["nth"])
    return whole(match, Spec(Kind.WEEK, week=week), "date") if 1 <= week <= 53 else ()


def read_week_of(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.PART, part="", weak=True))


def read_decade(match: re.Match[str]) -> Iterable[Found]:
    text = match["decade"].lower()
    value = int(re.sub(r"\D", "", text)) // 10 if re.search(r"\d", text) else en.DECADES[text]
    if value < 100:
        value += 200 if value < 2 else 190
    return whole(match, Spec(Kind.DECADE, decade=value), "date")


def read_century(match: re.Match[str]) -> Iterable[Found]:
    nth = ordinal(match["nth"])
    return whole(match, Spec(Kind.CENTURY, century=nth - 1), "date") if nth and 1 <= nth <= 30 else ()


def read_holiday(match: re.Match[str]) -> Iterable[Found]:
    name = en.HOLIDAYS[re.sub(r"\s+", " ", match["name"].lower())]
    direction = _shift(match["shift"]) if match["shift"] else None
    return whole(match, Spec(Kind.HOLIDAY, year(match["year"]), holiday=name, direction=direction)) if name else ()


# --- parts of the day and the clock -----------------------------------------------------------------------------------


def read_daypart(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DAYPART, daypart=en.DAYPARTS[re.sub(r"\s+", " ", match["daypart"].lower())]), "date")


def read_night_to(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DAYPART, daypart="NI", night_before=True, weak=True))


def _clocked(hour: int, minute: int, second: int, half: str | None, part: str | None) -> time | None:
    """The time of day; "p.m." and the part of the day say which half of it."""
    half = (half or "").lower()[:1]
    part = re.sub(r"^(?:in|at)\s+(?:the\s+)?|^the\s+", "", (part or "").lower().strip())
    kind = en.DAYPARTS.get(part, "NI" if part == "tonight" else "")
    afternoon = half == "p" or (not half and kind in ("AF", "EV", "NI") and hour >= (6 if kind == "NI" else 1))
    if hour > 24 or minute > 59 or second > 59:
        return None
    if half and hour > 12 and half == "a":
        return None
    if afternoon and hour < 12:
        hour += 12
    elif (half == "a" or kind == "NI") and hour == 12:
        hour = 0
    return time(hour % 24, minute, second)


def read_clock(match: re.Match[str]) -> Iterable[Found]:
    hour = number(match["hour"])
    if hour is None or hour != int(hour):
        return ()
    groups = match.groupdict()
    minute = groups.get("minute")
    minutes = (number(minute) or Decimal(0)) if minute else Decimal(0)
    clock = _clocked(int(hour), int(minutes), int(groups.get("second") or 0), groups.get("half"), groups.get("part"))
    zone = (groups.get("zone") or "").strip()
    return whole(match, Spec(Kind.CLOCK, clock=clock, zone=zone), "date") if clock is not None else ()


def read_clock_colon(match: re.Match[str]) -> Iterable[Found]:
    """Results of games have a colon too, but fewer digits: 3:1, 12:30."""
    return read_clock(match)


def read_spoken_clock_sure(match: re.Match[str]) -> Iterable[Found]:
    """ "Five to nine" may be a range: without minutes of a clock it needs "at" before it or the part of the day."""
    sure = match["to"].lower() == "past" or match["half"] or match["part"] or match["minutes"].lower().endswith(("half", "quarter"))
    led = re.search(r"(?i)\b(?:at|around|until|by)\s+$", match.string[: match.start()])
    return read_spoken_clock(match) if sure or led else ()


def read_clock_pair(match: re.Match[str]) -> Iterable[Found]:
    clocks = []
    for name in ("first", "last"):
        hour, _, minute = match[name].replace(".", ":").partition(":")
        own = match.groupdict().get(name + "half") or match["lasthalf"]
        value = number(hour)
        clock = None if value is None else _clocked(int(value), int(minute or 0), 0, own, match["part"])
        if clock is None:
            return ()
        clocks.append(clock)
    if not match["firsthalf"] and clocks[0] > clocks[1] and clocks[0].hour >= 12:
        clocks[0] = clocks[0].replace(hour=clocks[0].hour - 12)
    end = match.end("firsthalf") if match["firsthalf"] else match.end("first")
    return (
        Found(match.start("first"), end, Spec(Kind.CLOCK, clock=clocks[0])),
        Found(match.start("last"), match.end("tail"), Spec(Kind.CLOCK, clock=clocks[1], zone=match["zone"] or "")),
    )


def read_spoken_clock(match: re.Match[str]) -> Iterable[Found]:
    hour = number(match["hour"])
    amount = match["minutes"].lower()
    minutes = {"half": Decimal(30), "quarter": Decimal(15), "a quarter": Decimal(15)}.get(amount) or number(amount)
    if hour is None or minutes is None or not 0 <= minutes < 60 or not 1 <= hour <= 24:
        return ()
    total = int(hour) * 60 + int(minutes) * (1 if match["to"].lower() in ("past", "after") else -1)
    clock = _clocked(total // 60 % 24, total % 60, 0, match["half"], match["part"])
    return whole(match, Spec(Kind.CLOCK, clock=clock), "date") if clock is not None else ()


def read_noon(match: re.Match[str]) -> Iterable[Found]:
    midnight = "night" in match["name"].lower()
    return whole(match, Spec(Kind.CLOCK, clock=time(0 if midnight else 12, 0)))


# --- amounts ----------------------------------------------------------------------------------------------------------


def read_ago(match: re.Match[str]) -> Iterable[Found]:
    parts = amounts(match["amount"])
    back = match["to"].lower() in ("ago", "earlier", "before", "previously", "beforehand")
    told = match["to"].lower() not in ("ago", "from now", "from today", "hence", "after today")
    spec = Spec(Kind.AGO, amount=parts, sign=-1 if back else 1, told=told)
    return (Found(match.start(), match.end(), spec, match.span("amount")),) if parts else ()


def read_ahead(match: re.Match[str]) -> Iterable[Found]:
    parts = amounts(match["amount"])
    spec = Spec(Kind.AGO, amount=parts, sign=1)
    return (Found(match.start(), match.end(), spec, match.span("amount")),) if parts else ()


def read_span(match: re.Match[str]) -> Iterable[Found]:
    parts, shift = amounts(match["amount"]), _shift(match["shift"])
    return whole(match, Spec(Kind.RELATIVE, amount=parts, sign=shift), "date") if parts and shift else ()


def read_uncounted_span(match: re.Match[str]) -> Iterable[Found]:
    shift = 1 if re.search(r"(?i)next|coming", match["shift"]) else -1
    return whole(match, Spec(Kind.RELATIVE, amount=((UNCOUNTED, UNIT_OF[match["unit"].lower()]),), sign=shift))


def read_turned_span(match: re.Match[str]) -> Iterable[Found]:
    count = number(match["n"])
    shift = _shift(match["shift"])
    if count is None or not shift:
        return ()
    return whole(match, Spec(Kind.RELATIVE, amount=((count, UNIT_OF[match["unit"].lower()]),), sign=shift))


def read_duration(match: re.Match[str]) -> Iterable[Found]:
    parts = amounts(match["amount"])
    return whole(match, Spec(Kind.DURATION, amount=parts), "date") if parts else ()


def read_whole_unit(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DURATION, amount=((Decimal(1), UNIT_OF[match["unit"].lower()]),)))


def read_nights(match: re.Match[str]) -> Iterable[Found]:
    count = number(match["n"])
    return whole(match, Spec(Kind.DURATION, amount=((count, "day"),))) if count is not None else ()


def read_uncounted(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DURATION, amount=((UNCOUNTED, UNIT_OF[match["unit"].lower()]),)), "date")


def read_short_duration(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.DURATION, amount=((Decimal(match["n"]), _UNIT_SHORT[match["unit"].lower()]),)))


def read_recurring(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.RECURRING, value=en.RECURRING[match[0].lower()]))


def read_every(match: re.Match[str]) -> Iterable[Found]:
    name = match["name"].lower()
    if name in WEEKDAY_OF:
        value = f"XXXX-WXX-{WEEKDAY_OF[name]}"
    elif name in UNIT_OF:
        count = number(match["n"]) if match["n"] else Decimal(2 if match["other"] else 1)
        value = iso_duration(((count or Decimal(1), UNIT_OF[name]),))
    elif name in MONTH_OF:
        value = f"XXXX-{MONTH_OF[name]:02}"
    else:
        value = f"T{en.DAYPARTS[name]}"
    return whole(match, Spec(Kind.RECURRING, value=value))


def read_vague(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.VAGUE, value=_VAGUE_OF[re.sub(r"\s+", " ", match[0].lower())]))


def read_nothing(match: re.Match[str]) -> Iterable[Found]:
    return whole(match, Spec(Kind.NOTHING))
