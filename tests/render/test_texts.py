"""Counts, dates and shares are put as the language puts them."""

from __future__ import annotations

from dataclasses import fields, replace
from string import Formatter

import pytest

from checker.model import Confidence, Family, Metadata, Note, NoteKind, Severity, Side
from checker.render.texts import copied, counted, date, kind, listed, note, number, summary, tally, texts
from checker.render.wording import Noun, Texts
from tests.render.reports import document, german, quiet

DE, EN = texts("de"), texts("en")


@pytest.mark.parametrize(
    ("words", "count", "expected"),
    [
        (DE, 0, "0 Warnungen"),
        (DE, 1, "1 Warnung"),
        (DE, 2, "2 Warnungen"),
        (EN, 1, "1 warning"),
        (EN, 12000, "12,000 warnings"),
    ],
)
def test_counted(words: Texts, count: int, expected: str) -> None:
    assert counted(words, count, words.severities[Severity.WARNING]) == expected


@pytest.mark.parametrize(("count", "expected"), [(7, "7"), (1234, "1234"), (12345, "12.345"), (1234567, "1.234.567")])
def test_german_numbers(count: int, expected: str) -> None:
    assert number(DE, count) == expected


@pytest.mark.parametrize(
    ("stated", "german", "english"),
    [
        ("2031", "2031", "2031"),
        ("2031-05", "Mai 2031", "May 2031"),
        ("2031-05-06", "6. Mai 2031", "6 May 2031"),
        ("2031-05-06T17:20:00+02:00", "6. Mai 2031, 17:20 Uhr", "6 May 2031, 17:20"),
        ("im Mai", "im Mai", "im Mai"),
        ("2031-13", "2031-13", "2031-13"),
    ],
)
def test_dates(stated: str, german: str, english: str) -> None:
    dated = replace(document("a", "a"), metadata=Metadata(date=stated))

    assert (date(DE, dated), date(EN, dated)) == (german, english)


def test_lists() -> None:
    assert [listed(DE, parts) for parts in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a und b",
        "a, b und c",
    ]


def test_the_summary_says_what_was_not_checked() -> None:
    assert summary(DE, german()) == (
        "Der Vergleich ergab 2 Fehler und 1 Warnung; 1 Angabe stimmt überein, 1 Befund wurde zurückgestellt, "
        "1 Stelle blieb ungeprüft."
    )
    assert summary(EN, quiet()) == "No contradiction found; 1 statement agrees, 1 place was not checked."


def test_findings_that_were_all_put_aside_are_not_passed_over() -> None:
    put_aside = replace(quiet(), suppressed=german().suppressed)

    assert "1 Befund wurde zurückgestellt" in summary(DE, put_aside)
    assert tally(DE, put_aside)[-1] == "1 Befund wurde zurückgestellt"


def test_next_to_nothing_copied_is_not_worth_a_line() -> None:
    assert copied(DE, quiet()) == ""


@pytest.mark.parametrize("words", [DE, EN])
def test_every_closed_set_has_its_words(words: Texts) -> None:
    assert set(words.severities) == set(Severity)
    assert set(words.confidences) == set(Confidence)
    assert set(words.families) == set(Family)
    assert set(words.only) == set(words.only_counted) == set(words.aligned) == set(Side)
    assert len(words.months) == 12


def test_both_languages_fill_the_same_places() -> None:
    for field in fields(Texts):
        german, english = getattr(DE, field.name), getattr(EN, field.name)
        assert _placeholders(german) == _placeholders(english), field.name


def _placeholders(words: object) -> set[str | None]:
    """The names in braces anywhere in a field's words."""
    match words:
        case str():
            return {name for _, name, _, _ in Formatter().parse(words) if name is not None}
        case Noun(one, many):
            return _placeholders(one) | _placeholders(many)
        case dict():
            return set().union(*map(_placeholders, words.values()))
        case _:
            return set()


@pytest.mark.parametrize(
    ("remark", "german", "english"),
    [
        (Note(NoteKind.ENCODING_GUESSED, ("cp850",)), "Zeichensatz erschlossen: cp850", "encoding guessed: cp850"),
        (
            Note(NoteKind.ATTACHED_FILES, ("1",)),
            "eine angehängte Datei nicht gelesen",
            "one attached file was not read",
        ),
        (Note(NoteKind.ATTACHED_FILES, ("3",)), "3 angehängte Dateien nicht gelesen", "3 attached files were not read"),
        (
            Note(NoteKind.NEWEST_VERSION, ("2", "7")),
            "von 2 Fassungen die neueste gelesen (7)",
            "the newest of 2 versions was read (7)",
        ),
        (
            Note(NoteKind.STATUS, ("{x}",)),
            "die Agentur führt diesen Text als {x}",
            "the agency’s status of this text is {x}",
        ),
    ],
)
def test_a_remark_on_the_reading_speaks_the_language_of_the_report(remark: Note, german: str, english: str) -> None:
    assert (note(DE, remark), note(EN, remark)) == (german, english)


@pytest.mark.parametrize("each", NoteKind)
def test_every_remark_has_its_words(each: NoteKind) -> None:
    for words in (DE, EN):
        assert words.notes[each].one
        assert words.notes[each].many


@pytest.mark.parametrize(
    ("format", "told"), [("docx", "Word (DOCX)"), ("eml", "EML"), ("pdf", "PDF"), ("text", ""), (None, "")]
)
def test_the_kind_of_file_is_told_where_it_is_no_text(format: str | None, told: str) -> None:
    assert kind(replace(document("a", "b"), metadata=Metadata(format=format))) == told
