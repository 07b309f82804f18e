"""One slot, two names, in sentences worded otherwise."""

from __future__ import annotations

import pytest

from checker.model import Span
from tests.compare.names.found import found
from tests.program import diff


@pytest.mark.parametrize(
    ("a", "b", "language", "expected"),
    [
        # a noun and a preposition bind the name
        (
            "Das Bild zeigt Soldaten, die 1944 in den Ruinen von Kassel rasten.",
            "Auf dem Bild sind Soldaten zu sehen, die 1944 in den Ruinen von Fulda rasten.",
            "de",
            ("name-mismatch", "Kassel", "Fulda"),
        ),
        # half of a full name
        (
            "Für mehr Radwege warb am Dienstag in Ulm der Präsident des Verbands, Albrecht Zeitler, in einer Rede.",
            "Verbands-Präsident Norbert Zeitler hat am Dienstag in Ulm für mehr Radwege geworben.",
            "de",
            ("name-mismatch", "Albrecht Zeitler", "Norbert Zeitler"),
        ),
        # of which nation something is
        (
            "One of the three bidders is the Danish brewery Norhop.",
            "The Swedish brewery Norhop is among the three bidders.",
            "en",
            ("name-mismatch", "Danish", "Swedish"),
        ),
        # the last letter of a family name
        (
            "On Monday, mayor Ann R. Fernandez opened the bridge.",
            "The bridge was opened on Monday by mayor Ann R. Fernandes.",
            "en",
            ("name-spelling", "Fernandez", "Fernandes"),
        ),
    ],
)
def test_what_is_bound_to_one_slot_is_found_from_both_sides(
    a: str, b: str, language: str, expected: tuple[str, str, str]
) -> None:
    rule, one, other = expected
    assert found(a, b, language) == [expected]
    assert found(b, a, language) == [(rule, other, one)]


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        # two persons of one family, and the report names both
        (
            "Für mehr Radwege warb am Dienstag in Ulm der Präsident des Verbands, Albrecht Zeitler, in einer Rede.",
            "Verbands-Präsident Norbert Zeitler hat am Dienstag in Ulm für Radwege geworben, wie Albrecht Zeitler.",
            "de",
        ),
        # two places in one report, one of them in the other
        (
            "Mehrere Verletzte nach Bränden in Kassel und Fulda.",
            "Fulda: Mindestens fünf Verletzte nach Bränden in Bürohaus in Bamberg.",
            "de",
        ),
        # of the one nation or the other, and of both
        (
            "One of the three bidders is the Danish brewery Norhop.",
            "The Swedish brewery Norhop, once Danish, is among the three bidders.",
            "en",
        ),
    ],
)
def test_who_stands_in_the_other_report_too_stays_silent(a: str, b: str, language: str) -> None:
    assert found(a, b, language) == []


def test_a_word_before_a_name_binds_it_from_both_sides_whatever_its_capitals() -> None:
    a, b = "Anton Berg steigt auf dem Rad in Adorf", "ANTON BERG STEIGT AUF DEM RAD IN TNEKDOTEN"
    one, other = (diff(*texts, language_a="de", language_b="de").findings for texts in ((a, b), (b, a)))
    assert [finding.rule for finding in one] == [finding.rule for finding in other]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Die Feuerwehr rettete am Freitag zwanzig Schafe in Kassel. Auf dem Bild sind Soldaten zu sehen, die "
            "1944 in den Ruinen von Kassel rasten.",
            "Das Bild zeigt Soldaten, die 1944 in den Ruinen von Fulda rasten. Am Freitag rettete die Feuerwehr "
            "zwanzig Schafe in Fulda.",
        ),
        (
            "„Wir bleiben hier“, sagte Bürgermeister Anton Berg in Ulm. Bürgermeister Anton Berg reiste ab.",
            "Bürgermeister Anton Borg reiste ab. „Wir bleiben hier“, sagte Bürgermeister Anton Borg in Ulm.",
        ),
    ],
)
def test_of_several_places_the_same_one_is_named_from_both_sides(a: str, b: str) -> None:
    def spans(one: str, other: str) -> list[tuple[Span, Span]]:
        found = diff(one, other, language_a="de", language_b="de").findings
        return [(finding.a.span, finding.b.span) for finding in found if finding.a and finding.b]

    there = spans(a, b)
    assert there
    assert there == [(x, y) for y, x in spans(b, a)]


def test_the_first_word_of_many_places_is_no_half_of_a_name() -> None:
    a = "Die Spiele der neuen Liga werden in New Jersey und an zehn anderen Orten ausgetragen, sagte der Verband."
    b = "In elf Stadien wird die neue Liga ausgetragen. Das sagte der Verband zum Ort der Spiele in New Orleans."
    assert found(a, b, "de") == []


def test_a_given_name_in_two_tongues_is_one_name() -> None:
    a = "Der Sänger Isaac Brilske gab am Dienstag in Ulm ein Konzert."
    b = "In Ulm gab am Dienstag der Sänger Izchak Brilske ein Konzert."
    assert found(a, b, "de") == []
