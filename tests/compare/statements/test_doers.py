"""One deed of a story and two who are said to have done it."""

from __future__ import annotations

import pytest

from tests.compare.names.found import found

TWO = [
    (
        "Brauerei Kettler in Ulm verkauft. Der Konzern Carlsberg übernimmt das Haus mit 90 Beschäftigten.",
        "Ulm: Die Brauerei Kettler geht an Heineken. Die 90 Mitarbeiter bleiben im Haus.",
        "de",
        ("Carlsberg", "Heineken"),
    ),
    (
        "Ulm: Die GDL hat zum Streik bei der Regiobahn aufgerufen. Züge fallen am Mittwoch aus.",
        "Regiobahn: Am Mittwoch fallen in Ulm Züge aus. Die EVG ruft zum Streik auf.",
        "de",
        ("GDL", "EVG"),
    ),
    (
        "Peru: Parlament verhängt Ausnahmezustand über Lima. Soldaten dürfen Wohnungen durchsuchen.",
        "Ausnahmezustand in Lima: Perus Präsidentin hat ihn verhängt, der Ausnahmezustand gilt für Wohnungen auch.",
        "de",
        ("Parlament", "Präsidentin"),
    ),
    (
        "Hotel group Marlowe sold. Private equity firm Blackstone has agreed to buy the chain of 58 hotels.",
        "Marlowe hotels change hands. The chain has been snapped up by KKR. The 58 hotels keep their name.",
        "en",
        ("Blackstone", "KKR"),
    ),
]


@pytest.mark.parametrize(("a", "b", "lang", "both"), TWO, ids=[" ".join(each[3]) for each in TWO])
def test_a_deed_has_one_doer(a: str, b: str, lang: str, both: tuple[str, str]) -> None:
    assert [each for each in found(a, b, lang) if each[0] == "name-mismatch"] == [("name-mismatch", *both)]


ONE = [
    # the other report names both
    (
        "Brauerei Kettler in Ulm verkauft. Der Konzern Carlsberg übernimmt das Haus mit 90 Beschäftigten.",
        "Ulm: Die Brauerei Kettler geht an Heineken. Carlsberg hatte für das Haus mehr geboten.",
    ),
    # two who may be one
    (
        "Peru: Kabinett verhängt Ausnahmezustand über Lima. Soldaten dürfen Wohnungen durchsuchen.",
        "Ausnahmezustand in Lima: Perus Präsidentin hat den Ausnahmezustand für Wohnungen verhängt.",
    ),
    # two buyers of two things
    (
        "Ulm: Carlsberg übernimmt die Brauerei. Holm kauft das Hotel daneben.",
        "Ulm: Heineken kauft das Hotel. Die Brauerei daneben bleibt.",
    ),
    # denied
    (
        "Ulm: Carlsberg übernimmt die Brauerei Kettler mit 90 Beschäftigten.",
        "Ulm: Heineken kauft die Brauerei Kettler mit 90 Beschäftigten nicht.",
    ),
]


@pytest.mark.parametrize(("a", "b"), ONE, ids=[b[-40:] for _, b in ONE])
def test_doers_who_may_be_one_or_of_two_deeds(a: str, b: str) -> None:
    assert [each for each in found(a, b, "de") if each[0] == "name-mismatch"] == []
