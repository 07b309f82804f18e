"""English surface forms of dates and times, all read on Wednesday, 11 May 2016."""

from __future__ import annotations

from datetime import date

import pytest

from checker.values.dates.read import read_dates, read_durations

REFERENCE = date(2016, 5, 11)

# TIMEX value -> sentences that name it and no other date.
SAID: dict[str, tuple[str, ...]] = {
    "2016-05-03": (
        "The ship arrived on May 3.",
        "The ship arrived on 3 May 2016.",
        "The ship arrived on Tuesday, May 3, 2016.",
        "The ship arrived on the 3rd of May.",
        "The ship arrived on May 3rd.",
        "As of 2016-05-03 this holds.",
    ),
    "2016-05-09": (
        "The dam broke on Monday.",
        "The dam broke last Monday.",
        "Officials said Monday that the dam broke.",
        "The dam broke two days ago.",
        "The dam broke the day before yesterday.",
    ),
    "2016-05-16": ("The dam will be checked on Monday.", "Next Monday the dam will be checked."),
    "2016-05-10": ("The hall burned yesterday.",),
    "2016-05-11": ("The council meets today.",),
    "2016-05-12": ("The council will meet tomorrow.",),
    "2015-11-26": ("Thanksgiving 2015 was cold.",),
    "2016-W18": ("The flood came last week.",),
    "2016-03": ("The flood came in March.", "The flood came in late March.", "The flood came in early March 2016."),
    "2014-09": ("Work began in September 2014.", "Work began in mid-September 2014."),
    "2015": ("Work began last year.", "Work began in 2015.", "The bridge (2015) is new."),
    "1871": ("The story begins in 1871 with a flood.", "Since 1871, they have baked here.", "Built in 1871."),
    "2013-Q1": ("Sales fell in the first quarter of 2013.", "Sales fell in Q1 2013."),
    "FY2021": ("Sales fell in fiscal 2021.", "Sales fell in fiscal year 2021."),
    "2015-SU": ("The summer of 2015 was dry.", "Last summer was dry."),
    "199": ("The town grew in the 1990s.", "The town grew in the early 90s.", "It grew in the mid-nineties."),
    "18": ("The house dates from the 19th century.",),
    "2016-05-10TNI": ("The hall burned last night.",),
    "2016-05-06TMO": ("The hall burned on Friday morning.",),
    "T14:00": ("The hall burned at 2 p.m. ET", "The hall burned around 2pm"),
    "2013-12-22": ("Three days before Christmas 2013 the hall burned.",),
    "2016-W15": ("The hall burned in the week of April 11.",),
    "2015-W36-WE": ("The hall burned on Labor Day weekend 2015.",),
    "2014-W18-WE": ("The hall burned on the weekend of May 3, 2014.",),
    "2016-05-04": ("The file was made on 20160504.", "The hall burned on May/4."),
    "2016-07-20": ("The dam held until ten weeks from today.",),
    "2022-12-08": ("Six years after 8 December 2016 the dam was mended.",),
    "1997-03-17": ("Four months prior to July 17, 1997 the dam broke.",),
    "2016-06-09": ("The dam will be checked four weeks following tomorrow.",),
    "2016-05-12/2016-05-25": ("The dam will be closed for two weeks starting tomorrow.",),
    "2016-05-11/2016-05-25": ("The dam will be mended within two weeks.",),
    "2016-01-01/2016-05-11": ("Sales fell in the year to date.", "Sales fell 3% YTD."),
    "2015-10-01/2016-03-31": ("Sales fell in the last two quarters.",),
    "2018-05-15": ("The dam will be closed on Tuesday, two years from now.",),
    "2016-06-15": ("The dam will be closed after the 15th day of next month.",),
    "2012-09-26": ("It burned on the last Wednesday in September 2012.",),
    "2016-05-18": ("The mail is of 2016/05/18.",),
    "2015-12-24": (
        "It snowed on Christmas Eve.",
        "It snowed on Christmas Eve 2015.",
        "It snowed the day before Christmas.",
    ),
    "2015-04-06": ("It burned on the Monday after Easter 2015.",),
    "2013-05-10": ("It burned three years ago yesterday.",),
    "2016-W21": ("It will be mended the week after next.",),
    "2016-W23": ("It will be mended in the second week of next month.",),
    "2015-05-31": ("It burned on the last day of May 2015.",),
    "2015-05": ("It rained in the first half of May 2015.", "It rained in the first days of May 2015."),
    "2015-05-03TNI": ("It burned on the night of May 3, 2015.",),
    "1998-SP": ("The spring of '98 was dry.",),
    "T08:30": ("They met at 0830 hours.",),
    "T14:30": ("The hall burned at 2:30 p.m.", "The hall burned at 14:30.", "The hall burned at 1430 GMT."),
    "2014/2015": ("It was cold in 2014/2015.",),
    "REF-PXW": ("It rained over the past weeks.",),
}

SILENT = (
    "Theresa May may say so; he may not.",
    "They march on, and the march goes on.",
    "It ended 3-1, the other 3:1.",
    "Version 3.11.2 runs on 192.168.10.12.",
    "Call 206 555 1212.",
    "About 2000 people came, 1990 of them women.",
    "A crowd of 2000 protesters came.",
    "She is 22 years old and won a second round.",
    "The 9/11 attacks changed the city.",
    "He told the Sunday Times.",
    "She runs daily, every Monday and every two days.",
    "Resolution 1973 was adopted.",
    "They sat down in the sun.",
    "One may ask, and five may not.",
    "It took 3h, then 2 hrs.",
    "Within two weeks all of it was sold.",
    "On the third day of the trial he spoke.",
    "Highs were in the upper 80s, lows in the 60s.",
    "He came the day after the vote.",
    "They may second the motion.",
    "The fever rose to 37.1 degrees.",
)


def _timexes(text: str) -> list[str]:
    return [value.timex for value in read_dates(text, "en", reference=REFERENCE)[0]]


@pytest.mark.parametrize(("timex", "text"), [(timex, text) for timex, texts in SAID.items() for text in texts])
def test_a_surface_form_means_its_day(timex: str, text: str) -> None:
    assert _timexes(text) == [timex]


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert _timexes(text) == []


def test_a_range_is_a_beginning_and_an_end() -> None:
    values = read_dates("Work stopped from 5 to 22 November 2015.", "en")[0]
    assert [(value.timex, value.role) for value in values] == [("2015-11-05", "from"), ("2015-11-22", "until")]


def test_between_two_months_means_one_year() -> None:
    values = read_dates("Work stopped between June and September 2012.", "en")[0]
    assert [(value.timex, value.role) for value in values] == [("2012-06", "from"), ("2012-09", "until")]


@pytest.mark.parametrize(
    ("text", "clock", "twelve"),
    [
        ("In the evening they met at eight o'clock.", "20:00", False),
        ("They met at 8 in the morning.", "08:00", False),
        ("They met at eight o'clock.", "08:00", True),
        ("They met at 8 p.m.", "20:00", False),
        ("They met at 12 a.m.", "00:00", False),
        ("They met at half past seven.", "07:30", True),
        ("They met at 08:30.", "08:30", False),
    ],
)
def test_an_hour_of_twelve_lies_in_the_part_of_the_day_that_its_sentence_tells(
    text: str, clock: str, twelve: bool
) -> None:
    (value,) = (value for value in read_dates(text, "en")[0] if value.clock)
    assert (f"{value.clock:%H:%M}", value.twelve) == (clock, twelve)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Work stopped from 5/1/2019-5/7/2020.", ["2019-05-01", "2020-05-07"]),
        ("Work stopped between august and october.", ["XXXX-08", "XXXX-10"]),
        ("It is open from 10:30 to 3 on weekdays.", ["T10:30", "T15:00"]),
        ("It is open from 7 to 7:30.", ["T07:00", "T07:30"]),
        ("It is open between 0730-0930.", ["T07:30", "T09:30"]),
        ("It was open from the twenty-seventh to the third of April 2015.", ["2015-03-27", "2015-04-03"]),
        ("Work rested from 3 May 2015 to date.", ["2015-05-03", "REF+0D"]),
        ("Work rested between May 2015 and now.", ["2015-05", "REF+0D"]),
        ("It is open from 1 to 5 p.m.", ["T13:00", "T17:00"]),
        ("It begins at 8 tonight.", ["T20:00", "REF+0DTNI"]),
        ("It was closed 2012-15.", ["2012", "2015"]),
        ("The log is of Wed Oct 26 15:50:06 2016.", ["2016-10-26", "2016-10-26T15:50:06"]),
        ("The log is of 2016-10-26T15:50:06Z.", ["2016-10-26", "2016-10-26T15:50:06"]),
        ("They met on May 3, 2015, at nine thirty p.m.", ["2015-05-03", "2015-05-03T21:30"]),
    ],
)
def test_both_ends_of_a_stretch_are_read(text: str, values: list[str]) -> None:
    assert [value.timex for value in read_dates(text, "en")[0]] == values


def test_hours_of_a_range_share_their_half_of_the_day() -> None:
    assert _timexes("It is open from 2 to 4:30 p.m. on weekdays.") == ["T14:00", "T16:30"]


def test_is_expected_to_is_no_past() -> None:
    assert _timexes("He is expected to speak on Monday.") == ["2016-05-16"]


def test_the_first_months_of_a_year_are_a_stretch() -> None:
    (value,) = read_dates("Sales fell in the first three months of 2015.", "en")[0]
    assert (value.first, value.last) == (date(2015, 1, 1), date(2015, 3, 31))


def test_lengths_of_time_are_iso_durations() -> None:
    table = {
        "P3D": "three days",
        "PT2H": "two hours",
        "PT2.5H": "two and a half hours",
        "PT0.5H": "half an hour",
        "P21D": "twenty-one days",
        "PXW": "several weeks",
        "PT1H30M": "1 hour and 30 minutes",
        "PT3H": "3h",
        "P12W": "12 wks",
        "P6D": "half a dozen days",
        "P24M": "two dozen months",
        "P3.5Y": "three-and-a-half years",
    }
    read = {text: [iso for _, iso in read_durations(f"It lasted {text}.", "en")] for text in table.values()}
    assert read == {text: [iso] for iso, text in table.items()}
