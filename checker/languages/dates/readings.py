"""What forms say that languages have alike: a month with its year is that, whatever the words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from checker.languages.dates.senses import Senses, plain, said
from checker.languages.shape.dates.grammar import whole
from checker.languages.shape.dates.spec import Found, Kind, Spec
from checker.model.frozen import frozen

#: What machines write alike everywhere: "2016/05/03", and the hour in "2016-05-03T17:30:00Z".
YEAR_FIRST = (
    r"(?<![\w/.-])(?P<year>(?:19|20)\d\d)(?P<mark>[/.])(?P<month>0?[1-9]|1[0-2])(?P=mark)(?P<day>0[1-9]|[12]\d|3[01]|[1-9])"
    r"(?![\w/]|[.,]\d)"
)
ISO_CLOCK = (
    r"(?<=\d\d-\d\d)t(?P<date>(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)"
    r"(?:\.\d{1,9})?(?:z|\+00:?00)?(?![\w:+])"
)


@frozen
class Readings:
    """Readers of matches; each names the groups that its forms may have. The group `date` is the expression, where a
    form has one, else all of the match is."""

    senses: Senses

    def iso(self, match: re.Match[str]) -> Iterable[Found]:
        """`year`, `month` and `day` in digits."""
        return place(match, Spec(Kind.DAYMONTH, int(match["year"]), int(match["month"]), int(match["day"])))

    def month_before(self, spec: Spec) -> Spec:
        """The same day of the month before."""
        month = spec.month or 1
        year = spec.year - 1 if month == 1 and spec.year is not None else spec.year
        return replace(spec, month=month - 1 or 12, year=year)

    def bare_day(self, match: re.Match[str]) -> Iterable[Found]:
        """A `day` without its month."""
        day = self.senses.ordinal(match["day"])
        return place(match, Spec(Kind.DAY, day=day)) if day and 1 <= day <= 31 else ()

    def today(self, match: re.Match[str]) -> Iterable[Found]:
        """A `day` counted from the report's own, with its `daypart`."""
        shift = self.senses.today[plain(said(match, "day") or match[0])]
        daypart = self.senses.daypart(said(match, "daypart"))
        return place(match, Spec(Kind.TODAY, unit="day", shift=shift, daypart=daypart))

    def told_same(self, match: re.Match[str]) -> Iterable[Found]:
        """The `unit` that the text spoke of last."""
        return place(match, Spec(Kind.RELATIVE, unit=self.senses.unit(match["unit"]), shift=0, told=True))

    def daypart(self, match: re.Match[str]) -> Iterable[Found]:
        """A `daypart` by itself."""
        return place(match, Spec(Kind.DAYPART, daypart=self.senses.daypart(said(match, "daypart") or match[0])))

    def night_to(self, match: re.Match[str]) -> Iterable[Found]:
        """The night before the day that follows."""
        return place(match, Spec(Kind.DAYPART, daypart="NI", night_before=True, weak=True))

    def month(self, match: re.Match[str]) -> Iterable[Found]:
        """A `month` with a `year` or a `shift`."""
        return place(
            match,
            Spec(Kind.MONTH, self.year_of(match), self.senses.month(match["month"]), direction=self.direction(match)),
        )

    def season(self, match: re.Match[str]) -> Iterable[Found]:
        """A `season` with a `year` or a `shift`."""
        season = self.senses.seasons[match["season"].lower()]
        return place(match, Spec(Kind.SEASON, self.year_of(match), season=season, direction=self.direction(match)))

    def year(self, match: re.Match[str]) -> Iterable[Found]:
        """A `year`."""
        return place(match, Spec(Kind.YEAR, self.year_of(match)))

    def years(self, match: re.Match[str]) -> Iterable[Found]:
        """From a `first` year to a `second`; with a stroke it is one season or school year that lies in both."""
        first, second = int(match["first"]), int(match["second"])
        short = second < 100
        second += first // 100 * 100 if short else 0
        if "/" in match[0] and (short or second == first + 1):
            return place(match, Spec(Kind.YEAR, first, value=f"{first}/{second}")) if second == first + 1 else ()
        if not first < second <= first + 300:
            return ()
        return (
            Found(match.start("first"), match.end("first"), Spec(Kind.YEAR, first)),
            Found(match.start("second"), match.end("second"), Spec(Kind.YEAR, second)),
        )

    def weekend(self, match: re.Match[str]) -> Iterable[Found]:
        """The weekend."""
        return place(match, Spec(Kind.WEEK, unit="weekend"))

    def part(self, match: re.Match[str]) -> Iterable[Found]:
        """The `part` of what follows."""
        return whole(match, Spec(Kind.PART, part=self.senses.parts[plain(match["part"])], weak=True), "part")

    def quarter_short(self, match: re.Match[str]) -> Iterable[Found]:
        """Q1 or H1: `kind`, `nth` and `year`."""
        nth, year = int(match["nth"]), self.year_of(match)
        if match["kind"].lower() == "q":
            return place(match, Spec(Kind.QUARTER, year, quarter=nth))
        return place(match, Spec(Kind.HALF, year, half=nth)) if nth <= 2 else ()

    def part_of_unit(self, match: re.Match[str]) -> Iterable[Found]:
        """A `part` of the report's own `unit`, or of a `year` ("Jahresende 2015")."""
        spec = Spec(Kind.RELATIVE, unit=self.senses.unit(match["unit"]), shift=0)
        year = self.year_of(match)
        spec = spec if year is None else Spec(Kind.YEAR, year)
        return place(match, replace(spec, part=self.senses.parts[plain(match["part"])]))

    def calendar_week(self, match: re.Match[str]) -> Iterable[Found]:
        """The `nth` week."""
        week = int(said(match, "nth", "nth2"))
        year = self.year_of(match) if "year" in match.groupdict() else None
        return place(match, Spec(Kind.WEEK, year, week=week)) if 1 <= week <= 53 else ()

    def decade(self, match: re.Match[str]) -> Iterable[Found]:
        """A `decade` by its first year or its tens; without a century of the last hundred years."""
        text = match["decade"].lower()
        digits = re.sub(r"\D", "", text)
        value = int(digits) // 10 if digits else self.senses.decades[text]
        if value < 100:
            value += 200 if value < 2 else 190
        return place(match, Spec(Kind.DECADE, decade=value))

    def century(self, match: re.Match[str]) -> Iterable[Found]:
        """The `nth` century."""
        nth = self.senses.ordinal(match["nth"])
        return place(match, Spec(Kind.CENTURY, century=nth - 1)) if nth and 1 <= nth <= 30 else ()

    def centuries(self, match: re.Match[str]) -> Iterable[Found]:
        """From a `first` century to the `nth`, or both; the place of the second is `last`."""
        first, nth = self.senses.ordinal(re.sub(r"^the\s+", "", match["first"])), self.senses.ordinal(match["nth"])
        if not first or not nth or not 1 <= first < nth <= 30:
            return ()
        return (
            Found(match.start("first"), match.end("first"), Spec(Kind.CENTURY, century=first - 1)),
            Found(match.start("last"), match.end("last"), Spec(Kind.CENTURY, century=nth - 1)),
        )

    def holiday(self, match: re.Match[str]) -> Iterable[Found]:
        """The feast of a `name`, with a `year` or a `shift`, or its `weekend`."""
        name = self.senses.holidays[plain(match["name"])]
        spec = Spec(Kind.HOLIDAY, self.year_of(match), holiday=name, direction=self.direction(match))
        spec = replace(spec, part="WEEKEND") if said(match, "weekend") else spec
        return whole(match, spec) if name else ()

    def span(self, match: re.Match[str]) -> Iterable[Found]:
        """An `amount` from the report's day back or on, as its `shift` says."""
        amount, shift = self.senses.amounts(match["amount"]), self.senses.shift(match["shift"])
        if not amount or not shift:
            return ()
        return place(match, Spec(Kind.RELATIVE, amount=amount, sign=1 if shift > 0 else -1))

    def first_units(self, match: re.Match[str]) -> Iterable[Found]:
        """The first or last (`nth`) `amount` of what follows."""
        amount, nth = self.senses.amounts(match["amount"]), self.senses.ordinal(match["nth"])
        return place(match, Spec(Kind.RELATIVE, amount=amount, nth=nth)) if amount else ()

    def duration(self, match: re.Match[str]) -> Iterable[Found]:
        """An `amount` of time."""
        amount = self.senses.amounts(match["amount"])
        return place(match, Spec(Kind.DURATION, amount=amount)) if amount else ()

    def hours_and_minutes(self, match: re.Match[str]) -> Iterable[Found]:
        """ "1:30 hours": `hours` and `minutes` of a length."""
        amount = ((Decimal(match["hours"]), "hour"), (Decimal(match["minutes"]), "minute"))
        return whole(match, Spec(Kind.DURATION, amount=amount))

    def recurring(self, match: re.Match[str]) -> Iterable[Found]:
        """A word for what happens again and again."""
        return whole(match, Spec(Kind.RECURRING, value=self.senses.recurring[plain(match[0])]))

    def vague(self, match: re.Match[str]) -> Iterable[Found]:
        """A word that points at no day."""
        return whole(match, Spec(Kind.VAGUE, value=self.senses.vague[plain(match[0])]))

    def nothing(self, match: re.Match[str]) -> Iterable[Found]:
        """What only looks like a date."""
        return whole(match, Spec(Kind.NOTHING))

    def year_of(self, match: re.Match[str]) -> int | None:
        """The year that a form names, if it does."""
        text = said(match, "year", "year2", "year3")
        return self.senses.year(text) if text else None

    def direction(self, match: re.Match[str]) -> int | None:
        """What an adjective before a name adds, if there is one."""
        text = said(match, "shift")
        return self.senses.shift(text) if text else None


def place(match: re.Match[str], spec: Spec) -> tuple[Found, ...]:
    """The expression at the group `date`, at the whole match where the form has no such group or did not meet it."""
    return whole(match, spec, "date" if match.groupdict().get("date") is not None else 0)


def both_lengths(match: re.Match[str], unit: str, first: Decimal | None, second: Decimal | None) -> Iterable[Found]:
    """Both lengths of "6-8 Wochen", "two to three days": the groups `first` and `second`, of one unit."""
    if first is None or second is None or not first < second:
        return ()
    return tuple(
        Found(match.start(group), match.end(group), Spec(Kind.DURATION, amount=((count, unit),)))
        for group, count in (("first", first), ("second", second))
    )
