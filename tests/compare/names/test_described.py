"""One person without a name, or behind it, described in two ways."""

from __future__ import annotations

import pytest

from tests.compare.names.found import found

OF_ONE_PERSON = [
    (
        "Ulm: Geisterfahrerin auf der Autobahn gestoppt. Eine 72-jährige Lehrerin fuhr auf der falschen Seite.",
        "Auf der falschen Seite der Autobahn: Bei Ulm zog die Polizei eine 72 Jahre alte Ärztin aus dem Verkehr.",
        "de",
        ("Lehrerin", "Ärztin"),
    ),
    (
        "Ulm: Hauptmann in Haft. Der 41-jährige Offizier soll Pistolen aus der Kaserne gestohlen haben.",
        "Pistolen aus der Ulmer Kaserne gestohlen: Ein 41 Jahre alter Major sitzt in Haft.",
        "de",
        ("Hauptmann", "Major"),
    ),
    (
        "Ulm: Neue Präsidentin gewählt. Der Senat der Universität stimmte für die Biologin Karla Brandner.",
        "Karla Brandner führt die Universität in Ulm. Die Archäologin gewann im Senat klar.",
        "de",
        ("Biologin", "Archäologin"),
    ),
    (
        "Ulm: Der Sprecher der Grünen, Jan Zeitler, nennt die Abschiebung der Familie rechtswidrig.",
        "Kritik an der Abschiebung einer Familie in Ulm: Der Linken-Abgeordnete Jan Zeitler ist empört.",
        "de",
        ("Grünen", "Linken-Abgeordnete"),
    ),
    (
        "Ulm: Karla Brandner (parteilos) tritt zurück. Der Rat streitet um den Haushalt.",
        "Streit um den Haushalt: Im Ulmer Rat tritt die SPD-Politikerin Karla Brandner zurück.",
        "de",
        ("parteilos", "SPD-Politikerin"),
    ),
    (
        "Hafen von Odessa: Ein Frachter unter der Flagge Panamas geriet nach dem Angriff in Brand.",
        "Angriff auf den Hafen von Odessa: In Brand geriet ein unter maltesischer Flagge fahrender Frachter.",
        "de",
        ("Flagge Panamas", "maltesischer Flagge"),
    ),
    (
        "Ben Nevis: the body of a 33-year-old Dutchman was found below the ridge. He had been climbing.",
        "Climber found dead below the ridge on Ben Nevis. The 33-year-old Belgian had come alone.",
        "en",
        ("Dutchman", "Belgian"),
    ),
    (
        "Dayton: Democrat Lucille Harmon resigns as mayor over a land deal in Dayton.",
        "Mayor of Dayton resigns over land deal. Republican Lucille Harmon denies everything.",
        "en",
        ("Democrat", "Republican"),
    ),
]


@pytest.mark.parametrize(("a", "b", "lang", "both"), OF_ONE_PERSON, ids=[" ".join(each[3]) for each in OF_ONE_PERSON])
def test_descriptions_that_exclude_each_other(a: str, b: str, lang: str, both: tuple[str, str]) -> None:
    assert [each for each in found(a, b, lang) if each[0] == "role-mismatch"] == [("role-mismatch", *both)]
    turned = [each for each in found(b, a, lang) if each[0] == "role-mismatch"]
    assert turned == [("role-mismatch", *reversed(both))]


GO_TOGETHER = [
    # who treats somebody is another
    (
        "Ulm: Geisterfahrerin auf der Autobahn gestoppt. Eine 72-jährige Lehrerin fuhr auf der falschen Seite.",
        "Falsche Seite der Autobahn: Geisterfahrerin (72) bei Ulm gestoppt. Eine Ärztin half ihr.",
        "de",
    ),
    # two words for one calling, and what may be true beside it
    (
        "Ulm: Die 72-jährige Lehrerin fuhr auf der falschen Seite der Autobahn.",
        "Falsche Seite der Autobahn: Die 72 Jahre alte Pädagogin wurde bei Ulm gestoppt.",
        "de",
    ),
    (
        "Ulm: Die 72-jährige Lehrerin fuhr auf der falschen Seite der Autobahn.",
        "Falsche Seite der Autobahn: Die 72 Jahre alte Mutter wurde bei Ulm gestoppt.",
        "de",
    ),
    # where somebody comes from
    (
        "Ulm: Der 31 Jahre alte Türke soll einen Türsteher verprügelt haben.",
        "Türsteher in Ulm verprügelt: Der 31-jährige Deutsche mit türkischen Wurzeln schweigt.",
        "de",
    ),
    # another time
    (
        "Ulm: Die SPD-Politikerin Karla Brandner verlässt den Rat nach Streit um den Haushalt.",
        "Streit um den Haushalt: Den Ulmer Rat verlässt Karla Brandner. Die frühere CDU-Politikerin klagt.",
        "de",
    ),
    # two players, each of his own country
    (
        "Darts in Ulm: Jan Zeitler im Halbfinale. Der 18-jährige Engländer siegte klar.",
        "Halbfinale in Ulm beim Darts: Jan Zeitler (18) gilt als Favorit, doch ein Niederländer begeisterte.",
        "de",
    ),
]


@pytest.mark.parametrize(("a", "b", "lang"), GO_TOGETHER, ids=[each[1][-40:] for each in GO_TOGETHER])
def test_descriptions_that_go_together_or_are_of_two(a: str, b: str, lang: str) -> None:
    assert [each for each in found(a, b, lang) if each[0] == "role-mismatch"] == []
