"""One person, two offices."""

from __future__ import annotations

import pytest

from tests.compare.names.found import found


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # two clubs
        (
            "Kassel-Trainer Norbert Bradovic fehlt beim Spiel, wie der Klub mitteilte.",
            "Beim Spiel fehlt Fulda-Trainer Norbert Bradovic.",
        ),
        # two states
        (
            "Beim Gipfel in Oslo sprach Belgiens Präsident Bradovic über Zölle.",
            "Der kanadische Präsident Jan Bradovic hat beim Gipfel in Oslo über Zölle gesprochen.",
        ),
        # a party and a firm
        (
            "FDP-Chef Ole Bradovic lehnt die neue Steuer auf Kaffee ab.",
            "Die neue Steuer auf Kaffee lehnt Nordwerk-Chef Bradovic ab.",
        ),
        # a party and a firm by its abbreviation
        (
            "VW-Chef Ole Bradovic lehnt die neue Steuer auf Kaffee ab.",
            "Die neue Steuer auf Kaffee lehnt FDP-Chef Bradovic ab.",
        ),
        # two firms that go by names
        (
            "Boeing-Chef Ole Bradovic kam nach Ulm.",
            "Nach Ulm kam Telekom-Chef Ole Bradovic.",
        ),
        # the first and the second
        (
            "Kanzler Jan Bradovic kam nach Ulm.",
            "Nach Ulm kam Vizekanzler Bradovic.",
        ),
        # an office that the state has not
        (
            "US-Präsident Bradovic kam nach Ulm.",
            "Nach Ulm kam Bundespräsident Jan Bradovic.",
        ),
        # who governs presides over no parliament
        (
            "Ministerpräsidentin Karla Bradovic kam nach Ulm.",
            "Nach Ulm kam Bundestagspräsidentin Bradovic.",
        ),
        # nor is a minister
        (
            "Ministerpräsident Jan Bradovic kam nach Ulm.",
            "Nach Ulm kam Verkehrsminister Bradovic.",
        ),
        # two ministries of the federation that a state might join
        (
            "Bundesverkehrsminister Jan Bradovic kam nach Ulm.",
            "Nach Ulm kam Wirtschaftsminister Bradovic.",
        ),
        # two clubs by their abbreviations
        (
            "Beim Spiel fehlt FCN-Trainer Norbert Bradovic.",
            "HSV-Trainer Norbert Bradovic fehlt beim Spiel.",
        ),
        # a national coach and a club's
        (
            "Bundestrainer Jan Bradovic kam nach Ulm.",
            "Nach Ulm kam Dortmund-Trainer Bradovic.",
        ),
        # a compound behind the name
        (
            "Verkehrsminister Bradovic kam nach Ulm.",
            "In Ulm wies Justizminister Bradovic SPD-Forderungen zurück.",
        ),
        # of one ministry there, of that and another here
        (
            "Verkehrsminister Ole Bradovic kam nach Ulm.",
            "Nach Ulm kam Verkehrsminister Bradovic. Justizminister Bradovic sprach am Abend.",
        ),
    ],
)
def test_offices_that_nobody_holds_together_are_found(a: str, b: str) -> None:
    assert [rule for rule, _, _ in found(a, b, "de")] == ["role-mismatch"]
    assert [rule for rule, _, _ in found(b, a, "de")] == ["role-mismatch"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # one may lead two firms, of which both reports speak
        (
            "Boeing-Chef Ole Bradovic kam mit Leuten der Telekom nach Ulm.",
            "Nach Ulm kam auch Telekom-Chef Ole Bradovic, den Boeing schickt.",
        ),
        ("Boeing- und Telekom-Chef Ole Bradovic kam nach Ulm.", "Nach Ulm kam auch Telekom-Chef Ole Bradovic."),
        # what is no name may be what the firm is
        ("Telekom-Chef Ole Bradovic kam nach Ulm.", "Nach Ulm kam auch Netz-Chef Ole Bradovic."),
        # the second and a minister
        ("Vizekanzler Ole Bradovic kam nach Ulm.", "Nach Ulm kam Verkehrsminister Ole Bradovic."),
        # ministries that a state may join
        ("Verkehrsminister Jan Bradovic kam nach Ulm.", "Nach Ulm kam Wirtschaftsminister Bradovic."),
        # the second of something else
        (
            "Der Vizepräsident des Landtags, Ole Bradovic, kam nach Ulm.",
            "Nach Ulm kam der Präsident des Verbands, Bradovic.",
        ),
        # a state by its name and by its adjective
        ("Belgiens Präsident Bradovic kam nach Ulm.", "Nach Ulm kam der belgische Präsident Jan Bradovic."),
        # an abbreviation
        ("Nürnberg-Trainer Bradovic lobt den Torwart.", "Den Torwart lobt FCN-Trainer Norbert Bradovic."),
        # the owner is spoken of in both
        (
            "Kassel-Trainer Norbert Bradovic wechselt nach Fulda.",
            "Der neue Fulda-Trainer Norbert Bradovic kommt aus Kassel.",
        ),
        # once the one, now the other
        ("Ex-Kassel-Trainer Bradovic kam nach Ulm.", "Nach Ulm kam Fulda-Trainer Bradovic."),
        # where one name ends and the next begins
        (
            "Am Abend rief Präsident Bradovic Kanzler Holm an.",
            "Kanzler Jan Holm sprach am Abend mit Präsident Bradovic.",
        ),
        # two areas of one ministry
        ("Kommunal- und Bauministerin Bradovic kam.", "Es kam Kommunalministerin Ida Bradovic."),
        # former at the beginning
        ("Prozess: Ehemaliger Präsident Bradovic verurteilt", "Ex-Präsident Jan Bradovic ist verurteilt worden."),
    ],
)
def test_what_one_person_may_hold_is_silent(a: str, b: str) -> None:
    assert found(a, b, "de") == []
    assert found(b, a, "de") == []
