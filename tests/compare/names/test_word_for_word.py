"""One word put for another where nothing else of the sentence differs."""

from __future__ import annotations

import pytest

from tests.compare.names.found import found

FRAME = "Am Montag hat {} die neue Brücke über den Fluss vor vielen Gästen eröffnet."
PLACED = "Die beiden Männer sind am Montag in {} vor dem Rathaus festgenommen worden."
MATCH = "Im Spiel gegen {} fehlte der Mannschaft am Samstag das nötige Glück."


@pytest.mark.parametrize(
    ("frame", "one", "other", "rule"),
    [
        (PLACED, "Guinea", "Belarus", "name-mismatch"),
        # a country that no table of towns has, and a city
        (PLACED, "Hamburg", "Guinea", "name-mismatch"),
        # a state that is a town, and a town
        (PLACED, "Bremen", "Kassel", "name-mismatch"),
        # a village, behind a preposition as no noun stands there
        (PLACED, "Kassel", "Grevesmühlen", "name-mismatch"),
        ("Am Montag haben viele {} in Oslo gegen die neue Steuer protestiert.", "Rumänen", "Briten", "name-mismatch"),
        ("Am Montag haben 300 {} in Oslo gegen die neue Steuer protestiert.", "Polen", "Finnen", "name-mismatch"),
        ("Am Montag haben die {} in Oslo gegen die neue Steuer gestimmt.", "Grünen", "Linken", "name-mismatch"),
        ("Am Montag hat die {}-Chefin in Oslo für die neue Steuer geworben.", "SPD", "CDU", "name-mismatch"),
        (MATCH, "Schalke", "Bochum", "name-mismatch"),
        (MATCH, "Chelsea", "Arsenal", "name-mismatch"),
        # a name that the lexicon has as a rare noun, and one it does not know
        ("Am Montag hat {} in Oslo eine neue Fabrik eröffnet.", "Nestlé", "Brenntag", "name-mismatch"),
        # family names that are nouns
        ("Am Montag hat Boris {} in Oslo eine neue Halle eröffnet.", "Becker", "Mühle", "name-mismatch"),
        ("Am Montag hat {} Brandner in Oslo eine neue Halle eröffnet.", "Karla", "Annaliese", "name-mismatch"),
        (FRAME, "der Kanzler", "der Bundespräsident", "role-mismatch"),
        (FRAME, "Bischof Norbert Zeitler", "Botschafter Norbert Zeitler", "role-mismatch"),
        (FRAME, "die Außenministerin", "die Innenministerin", "role-mismatch"),
    ],
)
def test_two_names_of_one_kind_are_two(frame: str, one: str, other: str, rule: str) -> None:
    a, b = frame.format(one), frame.format(other)
    assert [name for name, *_ in found(a, b, "de")] == [rule]
    assert [name for name, *_ in found(b, a, "de")] == [rule]


@pytest.mark.parametrize(
    ("frame", "one", "other"),
    [
        # one holds the other
        (PLACED, "Kassel", "Hessen"),
        (PLACED, "Kassel", "Deutschland"),
        # a village may lie in any state
        (PLACED, "Hessen", "Grevesmühlen"),
        # a noun that is no name
        (PLACED, "Kassel", "Handschellen"),
        (PLACED, "Großbritannien", "England"),
        (FRAME, "der Kanzler", "der Bundeskanzler"),
        (FRAME, "der Kanzler", "der Regierungschef"),
        (FRAME, "der Präsident", "der Staatschef"),
        (FRAME, "der Konzernchef", "der Vorstandsvorsitzende"),
        (FRAME, "der Minister", "der Politiker"),
        (FRAME, "der Richter", "der Jurist"),
        (FRAME, "Norbert Zeitler", "Bischof Zeitler"),
        (MATCH, "Dortmund", "Borussia"),
        (MATCH, "Gladbach", "Mönchengladbach"),
        # a club's town and who coaches it
        (MATCH, "Liverpool", "Brilske"),
        ("Am Montag haben viele {} gegen die neue Steuer protestiert.", "Menschen", "Deutsche"),
        ("Am Montag haben die {} in Oslo gegen die neue Steuer gestimmt.", "Grünen", "Abgeordneten"),
        ("Am Montag hat {} Brandner in Oslo eine neue Halle eröffnet.", "Andy", "Andreas"),
        ("Am Montag hat {} Brandner in Oslo eine neue Halle eröffnet.", "Karla", "Unternehmerin"),
        ("Am Montag hat {} in Oslo eine neue Fabrik eröffnet.", "VW", "Volkswagen"),
    ],
)
def test_words_that_may_name_one_thing_stay_silent(frame: str, one: str, other: str) -> None:
    a, b = frame.format(one), frame.format(other)
    assert found(a, b, "de") == found(b, a, "de") == []


def test_a_short_sentence_is_a_twin_where_the_rest_is_a_copy() -> None:
    rest = "Die Werft hatte im Herbst mehr als hundert Leute entlassen."
    a, b = f"Gewinneinbruch bei Osram. {rest}", f"Gewinneinbruch bei Pfizer. {rest}"
    assert found(a, b, "de") == [("name-mismatch", "Osram", "Pfizer")]


def test_a_short_sentence_alone_may_be_said_of_anything() -> None:
    assert found("Die EU will das nun ändern.", "Die FDP will das nun ändern.", "de") == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Additionally the harbour of Leeds will get a new bridge.",
            "Besides the harbour of Leeds will get a new bridge.",
        ),
        ("The harbour will get a new bridge on Monday.", "The harbour will get a new bridge on Monday evening."),
    ],
)
def test_other_words_of_an_english_sentence_are_no_names(a: str, b: str) -> None:
    assert found(a, b, "en") == []
