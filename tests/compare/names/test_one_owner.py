"""Offices told by the bare word, and what the report around them says they are of."""

from __future__ import annotations

import pytest

from tests.compare.names.found import found


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        # the only club of both reports
        (
            "Ohne Trainer Jan Zeitler gewinnt Union sein Heimspiel und feiert einen Sieg im Abstiegskampf.",
            "Wichtiger Sieg im Abstiegskampf: Union jubelt trotz der Sperre von Trainer Brandner.",
            ("name-mismatch", "Jan Zeitler", "Brandner"),
        ),
        # the state in other words, without another word in common but the office
        (
            "Belgiens Präsident Zeitler lehnt neue Schulden ab.",
            "Auf der Werft wird gefeiert. Der belgische Staatschef Ole Brandner kam zur Taufe des Schiffs.",
            ("name-mismatch", "Zeitler", "Ole Brandner"),
        ),
        # the man of a party with a woman and a man at its head
        (
            "Grünen-Chef Zeitler fordert mehr Geld für die Werften in Lehmkoben.",
            "Im Streit um die Kaffeesteuer wundert sich Grünenchef Ole Brandner.",
            ("name-mismatch", "Zeitler", "Ole Brandner"),
        ),
        # ministers of the federation, wherever they are told of
        (
            "Bundesverkehrsminister Zeitler eröffnet die Brücke in Lehmkoben.",
            "Streit um Fahrscheine: Bundesverkehrsminister Ole Brandner will die Preise senken.",
            ("name-mismatch", "Zeitler", "Ole Brandner"),
        ),
        # one of two areas of a ministry, and a first name
        (
            "Wirtschaftsminister Ole Zeitler wirbt für den Ausbau der Windkraft in den Wäldern an der Küste.",
            "Windkraft in den Wäldern: Naturschützer kritisieren Wirtschafts- und Klimaminister Ole Brandner.",
            ("name-mismatch", "Ole Zeitler", "Ole Brandner"),
        ),
        # a former holder of an office of one state
        (
            "Belgiens Ex-Präsident Zeitler zu Haft verurteilt",
            "Gericht in Belgien verurteilt den früheren belgischen Präsidenten Brandner zu Haft",
            ("name-mismatch", "Zeitler", "Brandner"),
        ),
        # a firm in lower case
        (
            "nw-Chef Jan Zeitler erklärt den Kurs der Werft in Lehmkoben.",
            "Zum Kurs der Werft in Lehmkoben äußert sich nw-Chef Ole Brandner.",
            ("name-mismatch", "Jan Zeitler", "Ole Brandner"),
        ),
    ],
)
def test_what_the_words_around_an_office_say_makes_it_one(a: str, b: str, expected: tuple[str, str, str]) -> None:
    assert expected in found(a, b, "de")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # a successor
        (
            "Ohne Trainer Jan Zeitler gewinnt Union sein Heimspiel und feiert einen Sieg im Abstiegskampf.",
            "Wichtiger Sieg im Abstiegskampf: Union jubelt beim Debüt von Trainer Brandner.",
        ),
        # the other side of a match
        (
            "Union gewinnt gegen Bochum das Heimspiel im Abstiegskampf, und Trainer Jan Zeitler jubelt.",
            "Bochum verliert bei Union im Abstiegskampf. Trainer Brandner ist enttäuscht.",
        ),
        # the woman and the man of one party
        (
            "Grünen-Chefin Zeitler fordert mehr Geld für die Werften in Lehmkoben.",
            "Mehr Geld für die Werften in Lehmkoben fordert Grünen-Chef Ole Brandner.",
        ),
        # a party and its branch
        (
            "CDU-Chef Zeitler fordert mehr Geld für die Werften an der Küste.",
            "Mehr Geld für die Werften an der Küste fordert Hessens CDU-Chef Ole Brandner.",
        ),
        # two states, whose names the sentences have
        (
            "Verteidigungsminister Zeitler nennt die Lage der belgischen Armee an der Küste ernst.",
            "Lage an der Küste: Verteidigungsminister Brandner lobt die dänische Armee.",
        ),
        # the head of a state in the country and of another state
        (
            "Ministerpräsident Zeitler spricht an Ostern über Zusammenhalt an der Küste.",
            "Zusammenhalt an der Küste: Zehntausende Belgier rufen nach Ministerpräsident Brandner.",
        ),
    ],
)
def test_two_offices_by_what_is_told_around_them_are_silent(a: str, b: str) -> None:
    assert found(a, b, "de") == []
    assert found(b, a, "de") == []
