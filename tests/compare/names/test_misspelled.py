"""A known name in one report, an unknown word that is a letter away in the other."""

from __future__ import annotations

import pytest

from tests.compare.names.found import found


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "Beim Turnier in Melbourne gewann am Sonntag die Schwedin Holm.",
            "Die Schwedin Holm hat in Melborne am Sonntag das Turnier gewonnen.",
            ("Melbourne", "Melborne"),
        ),
        (
            "Remis gegen Padeborn: Hof bleibt im Rennen um den Aufstieg.",
            "Im Rennen um den Aufstieg kam Hof gegen Paderborn nur zu einem Remis.",
            ("Padeborn", "Paderborn"),
        ),
    ],
)
def test_a_known_name_with_a_slip_is_told(a: str, b: str, expected: tuple[str, str]) -> None:
    assert found(a, b, "de") == [("name-spelling", *expected)]
    assert found(b, a, "de") == [("name-spelling", *reversed(expected))]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # who comes from there
        (
            "In Solingen begann am Sonntag der Prozess um die Klinge.",
            "Der Prozess um die Solinger Klinge begann am Sonntag.",
        ),
        (
            "Das Turnier am Sonntag gewann die Solingerin Holm vor der Chinesin Li.",
            "Holm aus Solingen gewann am Sonntag das Turnier vor der Chinesin Li.",
        ),
        (
            "Das Turnier am Sonntag gewann die Reutlingerin Holm vor der Chinesin Li.",
            "Holm aus Reutlingen gewann am Sonntag das Turnier vor der Chinesin Li.",
        ),
        # nothing else in common
        ("In Melbourne regnete es.", "Aus Melborne kam ein Brief."),
        # a compound
        ("Bei der Handball-EM in Oslo fehlt am Sonntag Holm.", "Dem Handballteam fehlt am Sonntag in Oslo Holm."),
        # each report has both
        (
            "Aus Melbourne, nicht Melborne, kam am Sonntag die Karte der Schwedin Holm.",
            "Die Karte der Schwedin Holm kam am Sonntag aus Melborne, nicht aus Melbourne.",
        ),
        # a form of one name, by the house
        (
            "Um Sewerodonezk wird am Sonntag weiter gekämpft.",
            "Auch am Sonntag wurde um Sjewjerodonezk weiter gekämpft.",
        ),
        # two words that the tables of transliteration bring a letter apart
        ("Die Oatzempic genannte Diät begann am Sonntag in Ulm.", "Ozempic, die Diät aus Ulm, begann am Sonntag."),
    ],
)
def test_what_is_no_slip_of_a_name_is_silent(a: str, b: str) -> None:
    assert found(a, b, "de") == []
    assert found(b, a, "de") == []
