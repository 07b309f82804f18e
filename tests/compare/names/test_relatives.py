"""Relatives whom neither report names."""

from __future__ import annotations

import pytest

from tests.compare.names.found import found

TWO = [
    (
        "Ulm: Mann ersticht in einer Wohnung seinen Onkel. Der Täter rief die Polizei.",
        "Bluttat in Ulmer Wohnung: Mann tötet Schwiegervater. Der Täter wartete auf die Polizei.",
        "de",
        ("Onkel", "Schwiegervater"),
    ),
    (
        "Ulm: Rottweiler beißt Kind. Der Halter, ihr Onkel, riss den Hund los.",
        "Kind in Ulm von Rottweiler gebissen. Besitzer des Hundes ist der Großvater.",
        "de",
        ("Onkel", "Großvater"),
    ),
    (
        "Nach der Amokfahrt von Ulm klagt der Ehemann der getöteten Kellnerin über die Polizei.",
        "Amokfahrt von Ulm: Die Polizei habe versagt, sagt der Verlobte der getöteten Kellnerin.",
        "de",
        ("Ehemann", "Verlobte"),
    ),
    (
        "Dayton: the land was sold to a company owned by her brother, the mayor admits.",
        "The mayor of Dayton admits that land was sold to a firm owned by her cousin.",
        "en",
        ("her brother", "her cousin"),
    ),
]


@pytest.mark.parametrize(("a", "b", "lang", "both"), TWO, ids=[" ".join(each[3]) for each in TWO])
def test_one_relative_has_one_relation(a: str, b: str, lang: str, both: tuple[str, str]) -> None:
    assert [each for each in found(a, b, lang) if each[0] == "role-mismatch"] == [("role-mismatch", *both)]


ONE = [
    # the same tie from its other end
    ("Ulm: Mann ersticht in Wohnung seinen Onkel.", "Ulm: Neffe ersticht in Wohnung einen Mann aus Ulm.", "de"),
    # two relatives, of whom one report tells both
    (
        "Ulm: Mann ersticht in einer Wohnung seinen Onkel. Der Täter rief die Polizei.",
        "Ulmer Wohnung: Mann tötet Schwiegervater. Der Onkel des Täters rief die Polizei.",
        "de",
    ),
    # a word for both, and a tie that was
    ("Ulm: Die Ehefrau des Winzers steht vor Gericht.", "Ulm: Die Partnerin des Winzers steht vor Gericht.", "de"),
    (
        "Ulm: Die Ehefrau des toten Winzers steht vor Gericht.",
        "Die Lebensgefährtin des toten Winzers steht in Ulm vor Gericht, dessen getrennt lebende Gattin nicht.",
        "de",
    ),
    # a man and a woman
    ("Ulm: Die Ehefrau des Winzers steht vor Gericht.", "Ulm: Der Verlobte der Winzerin steht vor Gericht.", "de"),
    # two matters
    (
        "Er starb in Ulm. Seine Frau war bei ihm. Sein Bruder erbte die Firma.",
        "In Ulm trauern sie um ihn. Seine Schwester sprach von einem tapferen Kampf um die Firma.",
        "de",
    ),
]


@pytest.mark.parametrize(("a", "b", "lang"), ONE, ids=[each[1][-40:] for each in ONE])
def test_relatives_who_are_one_or_of_two_matters(a: str, b: str, lang: str) -> None:
    assert [each for each in found(a, b, lang) if each[0] == "role-mismatch"] == []
