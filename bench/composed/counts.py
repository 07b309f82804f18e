"""What is counted from another day: ago, after, starting, within, a weekday there."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from bench.composed.days import REFERENCE, Phrase, anchor, full_day, plus, random_day, random_unit, spelled_count
from bench.composed.words import UNITS, WEEKDAYS


def away(random: Random, language: str) -> Phrase:
    """Three weeks ago, in two months, vor fünf Tagen."""
    spelled, count = spelled_count(random, language)
    unit, name = random_unit(random, count, language, case=1)
    back, ahead = plus(REFERENCE, -count, name), plus(REFERENCE, count, name)
    if language == "en":
        return random.choice(
            (
                Phrase(f"{spelled} {unit} ago", (back.isoformat(),), "past"),
                Phrase(f"in {spelled} {unit}", (ahead.isoformat(),), "future"),
                Phrase(f"{spelled} {unit} from now", (ahead.isoformat(),), "future"),
                Phrase(f"in {spelled} {unit}' time", (ahead.isoformat(),), "future"),
            )
        )
    return random.choice(
        (
            Phrase(f"vor {spelled} {unit}", (back.isoformat(),), "past"),
            Phrase(f"in {spelled} {unit}", (ahead.isoformat(),), "future"),
        )
    )


def from_day(random: Random, language: str) -> Phrase:
    """Two weeks after 3 May 2016, drei Tage vor dem 3. Mai 2016."""
    spelled, count = spelled_count(random, language)
    unit, name = random_unit(random, count, language)
    surface, day = anchor(random, language)
    after = random.random() < 0.5
    if language == "de":
        if not surface[0].isdigit():
            surface, day = full_day(random, day, language), day
        return Phrase(
            f"{spelled} {unit} {'nach' if after else 'vor'} dem {surface}",
            (plus(day, count if after else -count, name).isoformat(),),
        )
    word = random.choice(("after", "from", "following")) if after else random.choice(("before", "prior to"))
    return Phrase(f"{spelled} {unit} {word} {surface}", (plus(day, count if after else -count, name).isoformat(),))


def starting(random: Random, language: str) -> Phrase:
    """For three weeks starting 3 May 2016: that stretch."""
    spelled, count = spelled_count(random, language)
    day = random_day(random).replace(day=random.randint(1, 28))
    surface = full_day(random, day, language)
    unit, name = random_unit(random, count, language)
    end = plus(day, count, name) - timedelta(days=1)
    if language == "de":
        return Phrase(f"für {spelled} {unit} ab dem {surface}", (f"{day}/{end}",))
    word = random.choice(("starting", "beginning", "starting on", "starting from", "beginning on"))
    return Phrase(f"for {spelled} {unit} {word} {surface}", (f"{day}/{end}",))


def within(random: Random, language: str) -> Phrase:
    """In the next three weeks, in den letzten drei Wochen, within two months."""
    spelled, count = spelled_count(random, language)
    unit, name = random_unit(random, count, language, case=1)
    back = f"{plus(REFERENCE, -count, name)}/{REFERENCE}"
    ahead = f"{REFERENCE + timedelta(days=1)}/{plus(REFERENCE, count, name)}"
    inside = f"{REFERENCE}/{plus(REFERENCE, count, name)}"
    if language == "de":
        return random.choice(
            (
                Phrase(f"in den {random.choice(('letzten', 'vergangenen'))} {spelled} {unit}", (back,), "past"),
                Phrase(f"in den {random.choice(('nächsten', 'kommenden'))} {spelled} {unit}", (ahead,), "future"),
                Phrase(f"innerhalb der nächsten {spelled} {UNITS[language][name][1]}", (inside,), "future"),
                Phrase(f"innerhalb von {spelled} {unit}", (inside,), "future"),
                Phrase(f"binnen {spelled} {unit}", (inside,), "future"),
            )
        )
    last, next_ = random.choice(("last", "past", "previous")), random.choice(("next", "coming", "following"))
    return random.choice(
        (
            Phrase(f"{random.choice(('in', 'over', 'during'))} the {last} {spelled} {unit}", (back,), "past"),
            Phrase(f"over the {spelled} {last if last != 'previous' else 'past'} {unit}", (back,), "past"),
            Phrase(f"{random.choice(('in', 'over'))} the {next_} {spelled} {unit}", (ahead,), "future"),
            Phrase(f"within {spelled} {unit}", (inside,), "future"),
            Phrase(f"within the next {spelled} {unit}", (inside,), "future"),
        )
    )


def beside(random: Random, language: str) -> Phrase:
    """The day before 3 May 2016, two weeks ago today, the week after next, der Tag nach dem 3. Mai 2016."""
    day = random_day(random)
    surface = full_day(random, day, language)
    spelled, count = spelled_count(random, language)
    unit, name = random_unit(random, count, language, case=1)
    back = (plus(REFERENCE, -count, name).isoformat(),)
    yesterday = (plus(REFERENCE - timedelta(days=1), -count, name).isoformat(),)
    before, after = (day - timedelta(days=1)).isoformat(), (day + timedelta(days=1)).isoformat()
    if language == "de":
        return random.choice(
            (
                Phrase(f"am Tag vor dem {surface}", (before,)),
                Phrase(f"am Tag nach dem {surface}", (after,)),
                Phrase(f"heute vor {spelled} {unit}", back, "past"),
                Phrase(f"gestern vor {spelled} {unit}", yesterday, "past"),
                Phrase(f"heute in {spelled} {unit}", (plus(REFERENCE, count, name).isoformat(),), "future"),
                Phrase("übernächste Woche", ("2016-W21",), "future"),
                Phrase("vorletztes Jahr", ("2014",), "past"),
            )
        )
    return random.choice(
        (
            Phrase(f"on the day before {surface}", (before,)),
            Phrase(f"the day after {surface}", (after,)),
            Phrase(f"{spelled} {unit} ago today", back, "past"),
            Phrase(f"{spelled} {unit} ago yesterday", yesterday, "past"),
            Phrase("the week after next", ("2016-W21",), "future"),
            Phrase("the month after next", ("2016-07",), "future"),
            Phrase("the year before last", ("2014",), "past"),
        )
    )


def weekday_away(random: Random, language: str) -> Phrase:
    """Thursday, two years from now: the Thursday of the week that lies there."""
    weekday = random.randrange(1, 8)
    name = WEEKDAYS[language][weekday - 1]
    spelled, count = spelled_count(random, language)
    ahead = random.random() < 0.5
    unit, length = random_unit(random, count, language, case=1)
    if length == "day" or (language == "de" and length != "week"):
        unit, length = (
            (UNITS[language]["week"][2], "week") if language == "de" else (UNITS[language]["week"][1], "week")
        )
    there = plus(REFERENCE, count if ahead else -count, length)
    week = [there + timedelta(days=i - there.isoweekday()) for i in range(1, 8)]
    if length != "week":
        week = [there + timedelta(days=i) for i in (range(7) if ahead else range(-3, 4))]
    (day,) = (day for day in week if day.isoweekday() == weekday)
    if language == "de":
        return Phrase(
            f"am {name} {'in' if ahead else 'vor'} {spelled} {unit}", (day.isoformat(),), "future" if ahead else "past"
        )
    comma = random.choice((",", ""))
    return Phrase(
        f"on {name}{comma} {spelled} {unit} {'from now' if ahead else 'ago'}",
        (day.isoformat(),),
        "future" if ahead else "past",
    )
