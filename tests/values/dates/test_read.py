"""What holds of dates in every language."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.languages import pack
from checker.model import DateValue, Precision, Span, Unreadable
from checker.values.dates.read import read_dates, read_durations, weekday_conflicts

REFERENCE = date(2016, 5, 11)

LANGUAGES = ("de", "en")


def _feasts_and_days(language: str) -> list[str]:
    words = pack(language).time_words
    return [word for table in (words.holidays, words.today) for forms in table.values() for word in forms]


_WORDS = {
    "de": ("am", "bis", "vor", "zwei", "3.", "31.", "Mai", "Montag", "2016", "20.30", "Uhr", "Ende", "letzten", "und",
           "Tagen", "Nacht", "zum", "Woche", "30.2.", "1/2", *_feasts_and_days("de")),
    "en": ("on", "to", "ago", "two", "3rd", "31", "May", "Monday", "2016", "8:30", "p.m.", "late", "last", "and",
           "days", "night", "the", "week", "of", "2/30/2016", *_feasts_and_days("en")),
}  # fmt: skip


@st.composite
def _texts(draw: st.DrawFn) -> tuple[str, str]:
    language = draw(st.sampled_from(LANGUAGES))
    parts = draw(st.lists(st.sampled_from(_WORDS[language]) | st.text(max_size=4), max_size=8))
    return language, draw(st.sampled_from((" ", "  ", ", ", "-", ""))).join(parts)


# The first example compiles the grammar.
@settings(deadline=None)
@given(_texts(), st.none() | st.dates())
def test_values_lie_in_order_inside_the_text(case: tuple[str, str], reference: date | None) -> None:
    language, text = case
    values, wrong = read_dates(text, language, reference=reference)
    end = 0
    for value in values:
        assert end <= value.span.start < value.span.end <= len(text)
        assert (value.first is None) == (value.last is None)
        assert value.first is None or value.last is None or value.first <= value.last
        end = value.span.end
    assert all(value.span.end <= len(text) for value in wrong)
    assert all(span.end <= len(text) for span, _ in read_durations(text, language))


@settings(deadline=None)
@given(_texts())
def test_reading_is_a_function_of_the_text(case: tuple[str, str]) -> None:
    language, text = case
    assert read_dates(text, language, reference=REFERENCE) == read_dates(text, language, reference=REFERENCE)


def test_an_unknown_language_has_no_dates() -> None:
    assert read_dates("Am 3. Mai 2016", "fr", reference=REFERENCE) == ((), ())
    assert read_durations("drei Tage", "und") == ()


@pytest.mark.parametrize(
    ("language", "text", "timex"),
    [
        ("de", "Am Dienstag brach der Damm.", "XXXX-WXX-2"),
        ("en", "The dam broke on Tuesday.", "XXXX-WXX-2"),
        ("de", "Am kommenden Dienstag bricht der Damm.", "XXXX-WXX-2[+1]"),
        ("de", "Gestern brach der Damm.", "REF-1D"),
        ("en", "The dam broke yesterday.", "REF-1D"),
        ("de", "Vergangene Woche brach der Damm.", "REF-1W"),
        ("en", "The dam broke last week.", "REF-1W"),
        ("de", "Vor drei Monaten brach der Damm.", "REF-P3M"),
        ("en", "The dam broke three months ago.", "REF-P3M"),
        ("de", "Am 3. Mai brach der Damm.", "XXXX-05-03"),
        ("en", "The dam broke on May 3.", "XXXX-05-03"),
        ("de", "Im zweiten Quartal des vergangenen Jahres brach der Damm.", "REF-1Y-Q2"),
        ("en", "The dam broke in the second quarter of last year.", "REF-1Y-Q2"),
    ],
)
def test_without_a_reference_a_relative_date_stays_relative(language: str, text: str, timex: str) -> None:
    (value,) = read_dates(text, language)[0]
    assert (value.timex, value.anchor, value.first, value.last) == (timex, "relative", None, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "Es geschah am 30. Februar 2016."), ("en", "It happened on February 30, 2016.")],
)
def test_a_day_that_is_none_is_unreadable(language: str, text: str) -> None:
    values, (wrong,) = read_dates(text, language)
    assert values == ()
    assert isinstance(wrong, Unreadable)
    assert wrong.reason == "no-such-day"


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("de", "Am Dienstag, dem 4. Mai 2016, sank das Schiff.", ["Dienstag, dem 4. Mai 2016"]),
        ("de", "Am Mittwoch, dem 4. Mai 2016, sank das Schiff.", []),
        ("de", "Am Dienstag, 4. Mai, sank das Schiff.", ["Dienstag, 4. Mai"]),
        ("de", "In der Nacht zum Dienstag sank das Schiff.", []),
        ("en", "The ship sank on Tuesday, May 4, 2016.", ["Tuesday, May 4, 2016"]),
        ("en", "The ship sank on Wednesday, May 4, 2016.", []),
        ("en", "The ship sank on Tuesday.", []),
    ],
)
def test_a_weekday_that_is_not_that_of_its_day_is_a_conflict(language: str, text: str, wrong: list[str]) -> None:
    values = read_dates(text, language, reference=REFERENCE)[0]
    assert [value.span.of(text) for value in weekday_conflicts(values)] == wrong


def test_what_is_not_seen_does_not_part_a_date() -> None:
    text = "Am 3.\u200b Mai 20\u00ad16 brach der\u200b Damm, am\ufeff 4.\u2060 Mai noch einer."
    values = read_dates(text, "de", reference=REFERENCE)[0]
    assert [value.timex for value in values] == ["2016-05-03", "2016-05-04"]
    assert [value.span.of(text) for value in values] == ["3.\u200b Mai 20\u00ad16", "4.\u2060 Mai"]


def test_both_languages_read_the_same_value() -> None:
    german = "Am Dienstag, dem 3. Mai 2016"
    english = "On Tuesday, May 3, 2016"
    expected = DateValue(
        span=Span(3, len(german)),
        first=date(2016, 5, 3),
        last=date(2016, 5, 3),
        timex="2016-05-03",
        precision=Precision.DAY,
        anchor="absolute",
        role="on",
        weekday=2,
    )
    assert read_dates(german, "de")[0] == (expected,)
    assert read_dates(english, "en")[0][0].timex == expected.timex


def test_ends_and_beginnings_are_read_widely() -> None:
    (late,) = read_dates("Ende Mai 2015 sank das Schiff.", "de")[0]
    (middle,) = read_dates("Mitte Mai 2015 sank das Schiff.", "de")[0]
    (early,) = read_dates("Anfang Mai 2015 sank das Schiff.", "de")[0]
    assert late.first is not None
    assert middle.last is not None
    assert early.last is not None
    assert early.last < late.first <= middle.last
