"""Two who have changed places in an otherwise equal sentence."""

from __future__ import annotations

import pytest

from tests.program import diff

EXCHANGED = [
    (
        "de",
        "Nach dem Vergleich zahlt der Pächter dem Müller 900 Euro.",
        "Nach dem Vergleich zahlt der Müller dem Pächter 900 Euro.",
    ),
    (
        "de",
        "Im Herbst hat die Werft die Reederei auf Zahlung verklagt.",
        "Im Herbst hat die Reederei die Werft auf Zahlung verklagt.",
    ),
    (
        "en",
        "The old miller warned the young baker about the dam.",
        "The young baker warned the old miller about the dam.",
    ),
    ("en", "Late on Friday the tug rammed the ferry near Hull.", "Late on Friday the ferry rammed the tug near Hull."),
]

ALIKE = [
    # the articles go along: the object stands first
    (
        "de",
        "Den Müller warnte der Pächter am Abend vor dem Damm.",
        "Der Pächter warnte den Müller am Abend vor dem Damm.",
    ),
    (
        "de",
        "Die Werft wird die alte Mole im Herbst nicht mehr sperren.",
        "Die alte Mole wird die Werft im Herbst nicht mehr sperren.",
    ),
    # a list
    (
        "de",
        "Am Abend warnten der Müller und der Pächter vor dem Damm.",
        "Am Abend warnten der Pächter und der Müller vor dem Damm.",
    ),
    # both do it
    (
        "de",
        "Im Herbst heiratete die Müllerin die Bäckerin in Husum.",
        "Im Herbst heiratete die Bäckerin die Müllerin in Husum.",
    ),
    ("en", "On Friday the miller met the baker in Hull.", "On Friday the baker met the miller in Hull."),
    # one is the other
    ("en", "In Hull the winner is the baker again.", "In Hull the baker is the winner again."),
    # a question asks
    ("en", "Has the tug rammed the ferry near Hull?", "Has the ferry rammed the tug near Hull?"),
]


@pytest.mark.parametrize(("language", "a", "b"), EXCHANGED)
def test_two_who_have_changed_places_are_told_from_either_side(language: str, a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        report = diff(one, other, language_a=language, language_b=language)
        assert [finding.rule for finding in report.findings] == ["role-swapped"]


@pytest.mark.parametrize(("language", "a", "b"), ALIKE)
def test_another_order_is_no_other_statement(language: str, a: str, b: str) -> None:
    assert diff(a, b, language_a=language, language_b=language).findings == ()
