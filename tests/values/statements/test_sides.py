"""Who did it to whom, read from one clause."""

from __future__ import annotations

import pytest

from checker.model import Span
from checker.values.statements.sides import read_sides


def sides(text: str, language: str) -> list[tuple[str, str, str]]:
    return [(each.group, each.first, each.second) for each in read_sides(text, [Span(0, len(text))], language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Norwegen hat Dänemark am Samstag in Ulm mit 4:1 besiegt", "de", ("match", "Norwegen", "Dänemark")),
        ("Den FC Kassel bezwang Fulda erst im Elfmeterschießen", "de", ("match", "Fulda", "FC Kassel")),
        ("Norwegen gewann am Samstag gegen Dänemark", "de", ("match", "Norwegen", "Dänemark")),
        ("Norwegen setzte sich gegen Dänemark mit 4:1 durch", "de", ("match", "Norwegen", "Dänemark")),
        ("Bei der Meisterschaft in Ulm hat Norwegen gegen Dänemark gewonnen", "de", ("match", "Norwegen", "Dänemark")),
        ("Norwegen hat gegen Dänemark verloren", "de", ("match", "Dänemark", "Norwegen")),
        ("Dänemark wurde von Norwegen mit 4:1 geschlagen", "de", ("match", "Norwegen", "Dänemark")),
        ("Der Sieg von Norwegen gegen Dänemark war verdient", "de", ("match", "Norwegen", "Dänemark")),
        ("Norwegen kassierte eine Niederlage gegen Dänemark", "de", ("match", "Dänemark", "Norwegen")),
        ("Osram übernimmt Wirecard für zwei Millionen Euro", "de", ("sale", "Osram", "Wirecard")),
        ("Wirecard wird von Osram übernommen", "de", ("sale", "Osram", "Wirecard")),
        ("Brilske verklagt Tarneck auf Schadenersatz", "de", ("suit", "Brilske", "Tarneck")),
        ("Brilske löst Tarneck zum Jahresende ab", "de", ("succession", "Brilske", "Tarneck")),
        ("Norway beat Denmark 4-1 on Saturday", "en", ("match", "Norway", "Denmark")),
        ("Denmark were beaten by Norway on Saturday", "en", ("match", "Norway", "Denmark")),
        ("Norway lost to Denmark on Saturday", "en", ("match", "Denmark", "Norway")),
        ("Norhop was acquired by Sundvik for two million euros", "en", ("sale", "Sundvik", "Norhop")),
    ],
)
def test_active_and_passive_tell_who_did_it(text: str, language: str, expected: tuple[str, str, str]) -> None:
    assert sides(text, language) == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Norwegen hat Dänemark nicht besiegt", "de"),
        ("Norwegen schlägt Dänemark ein Treffen vor", "de"),
        ("Norwegen und Schweden haben Dänemark besiegt", "de"),
        ("Norwegen spielte gegen Dänemark", "de"),
        ("Der Wirt wurde von Tarneck besiegt", "de"),
        ("Norway never beat Denmark", "en"),
    ],
)
def test_where_the_sides_are_not_sure_nothing_is_read(text: str, language: str) -> None:
    assert sides(text, language) == []
