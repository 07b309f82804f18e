"""One family name, one function, two given names."""

from __future__ import annotations

import pytest

from tests.compare.names.found import found

TWO = [
    (
        "Ulm: Zoo nimmt Luchse auf. Die Tiere kommen aus Fulda, sagte Zoodirektor Martin Hellweg am Montag.",
        "Luchse ziehen in den Ulmer Zoo. Zoodirektor Torben Hellweg freut sich auf die Gäste aus Fulda.",
        "de",
    ),
    (
        "Ulm: Werft in Not. Das Gericht bestellte Anwältin Karin Hellweg zur vorläufigen Verwalterin.",
        "Die Werft in Ulm ist pleite. Der vorläufige Verwalter Olaf Hellweg sucht einen Käufer.",
        "de",
    ),
    (
        "Ulm: Der Ärztliche Direktor Markus Hellweg schließt zwei Stationen der Klinik.",
        "Zwei Stationen der Ulmer Klinik schließen. Mathias Hellweg, Ärztlicher Direktor des Hauses, klagt.",
        "de",
    ),
    (
        "Fire in Leeds: station manager Colin Hellweg said on Tuesday that nobody was hurt in Leeds.",
        "Blaze in Leeds. Station manager Craig Hellweg praised his crews.",
        "en",
    ),
]


@pytest.mark.parametrize(("a", "b", "lang"), TWO, ids=[a[:24] for a, _, _ in TWO])
def test_one_function_has_one_given_name(a: str, b: str, lang: str) -> None:
    told = found(a, b, lang)
    assert [rule for rule, *_ in told] == ["name-mismatch"]


ONE_OR_UNSURE = [
    # relatives
    (
        "Ulm: Reederei hört auf. Geschäftsführer Jens Hellweg nannte hohe Kosten in Ulm als Grund.",
        "Die Brüder Jens und Jörg Hellweg geben auf. Das sagte Geschäftsführer Jörg Hellweg in Ulm.",
        "de",
    ),
    (
        "Ulm: Bäckerei Hellweg schließt. Das sagte Inhaber Karl Hellweg in Ulm.",
        "Ulm: Die Bäckerei Hellweg schließt, so Inhaber Norbert Hellweg.",
        "de",
    ),
    # a man and a woman speak for the police
    (
        "Ulm: Bombe entschärft. Polizeisprecherin Anna Hellweg dankte den Ulmern.",
        "Ulm: Alles lief nach Plan, so Polizeisprecher Norbert Hellweg.",
        "de",
    ),
    # what several of a story are
    (
        "Ulm: Die Abgeordnete Anna Hellweg fordert in Ulm einen Radweg.",
        "Zu teuer wäre der geplante Weg an der Donau, meint der Abgeordnete Norbert Hellweg.",
        "de",
    ),
    # short, long and otherwise spelled
    ("Ulm: Zoodirektor Alexander Hellweg nimmt in Ulm Luchse auf.", "Ulm: Zoodirektor Alex Hellweg hat Luchse.", "de"),
    ("Ulm: Zoodirektor Katharina Hellweg nimmt in Ulm auf.", "Ulm: Zoodirektor Kathrin Hellweg hat Luchse.", "de"),
    ("Assistant principal Marco Hellweg led the children in Tulsa.", "Tulsa: Principal Maria Hellweg is safe.", "en"),
    ("Ulm: Zoodirektor Karl-Heinz Hellweg nimmt Luchse auf.", "Ulm: Zoodirektor Heinz Hellweg nimmt sie auf.", "de"),
]


@pytest.mark.parametrize(("a", "b", "lang"), ONE_OR_UNSURE, ids=[a[:40] for a, _, _ in ONE_OR_UNSURE])
def test_relatives_colleagues_and_short_forms_are_no_contradiction(a: str, b: str, lang: str) -> None:
    assert [each for each in found(a, b, lang) if each[0] == "name-mismatch"] == []


CONCERT = "Weimar: Neue Dirigentin. Karin Bergmeier leitet von Herbst an die Kapelle in Weimar, sie kommt aus Gera."
ALSO_CONCERT = "Eine Frau für Weimar. {name} tritt ihr Amt bei der Kapelle im Herbst an, bislang ist sie in Gera."


@pytest.mark.parametrize(
    ("name", "rules"),
    [
        ("Karin Bergmair", ["name-spelling"]),
        ("Carin Bergmeier", []),
        ("Ute Bergmeier", ["name-mismatch"]),
        ("Karin Wohlleben", []),
        ("Bergmeier", []),
    ],
    ids=["a slip", "a usual variant", "another given name", "another name", "no given name"],
)
def test_in_reports_of_one_event_no_function_is_asked_for(name: str, rules: list[str]) -> None:
    assert [each[0] for each in found(CONCERT, ALSO_CONCERT.format(name=name), "de")] == rules
