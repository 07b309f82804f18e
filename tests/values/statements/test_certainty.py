"""How sure a statement is, read clause by clause."""

from __future__ import annotations

import pytest

from checker.model import Span
from checker.values.statements.certainty import read_statements
from tests.words import words_of


@pytest.mark.parametrize(
    ("text", "language", "certainty", "mark"),
    [
        ("Der Wachmann wurde erstochen.", "de", "fact", None),
        ("Der Wachmann wurde offenbar erstochen.", "de", "allegation", "offenbar"),
        ("Die Polizei ermittelt wegen möglicher Sabotage.", "de", "possibility", "möglicher"),
        ("Der Laster soll explodiert sein.", "de", "allegation", "soll"),
        ("Die Brücke könnte einstürzen.", "de", "possibility", "könnte"),
        ("Kommt der Streik noch vor Ostern?", "de", "question", "kommt"),
        ("Wie lange dauert der Streik?", "de", "void", None),
        ("Laut Behörde ist der Damm sicher.", "de", "source", "laut"),
        ("Das Netz ist wohl noch tagelang gestört.", "de", "possibility", "wohl"),
        ("Die Polizei ermittelt wegen Betrugs.", "de", "allegation", "wegen"),
        ("Mordverdacht in Trier", "de", "allegation", "mordverdacht"),
        ("Er sitzt wegen Betrugsvorwürfen in Haft.", "de", "allegation", "betrugsvorwürfen"),
        ("Wegen Betrugs kommt er nicht.", "de", "void", None),
        ("Ob der Damm hält", "de", "void", None),
        ("Der Damm ist nicht gebrochen.", "de", "void", None),
        ("Der Laster soll gestohlen worden sein.", "de", "allegation", "soll"),
        ("Der Laster soll repariert werden.", "de", "plan", "soll"),
        ("Die Fahrer sollen Zugang haben.", "de", "plan", "sollen"),
        ("Der Anwalt soll dahinter stecken.", "de", "allegation", "soll"),
        ("Es soll sich um eine Lehrerin handeln.", "de", "allegation", "soll"),
        ("Der Rat soll schnell handeln.", "de", "plan", "soll"),
        ("Ihm wird vorgeworfen, Geld gestohlen zu haben.", "de", "allegation", "vorgeworfen"),
        ("Er steht im Verdacht, Geld gestohlen zu haben.", "de", "allegation", "verdacht"),
        ("Die Wirtin hofft, Geld gespart zu haben.", "de", "fact", None),
        ("Der Verband meldet den Verlust des Lasters.", "de", "void", None),
        ("The truck exploded.", "en", "fact", None),
        ("The truck may have exploded.", "en", "possibility", "may"),
        ("The clerk allegedly took the money.", "en", "allegation", "allegedly"),
    ],
)
def test_a_clause_is_told_with_one_certainty(text: str, language: str, certainty: str, mark: str | None) -> None:
    (found,) = read_statements(text, [Span(0, len(text))], words_of(text, language=language), language)
    assert (str(found.certainty), found.mark.form if found.mark else None) == (certainty, mark)


def test_a_mark_before_a_noun_marks_that_noun_alone() -> None:
    text = "Die Polizei ermittelt wegen möglicher Sabotage."
    (found,) = read_statements(text, [Span(0, len(text))], words_of(text), "de")
    assert found.target is not None
    assert found.target.form == "sabotage"


def test_a_source_before_a_colon_reaches_what_follows() -> None:
    text = "Laut Verband: Trainer wechselt nach Ulm"
    found = read_statements(text, [Span(0, len(text))], words_of(text), "de")
    assert [str(each.certainty) for each in found] == ["source", "source"]


def test_a_speaker_before_a_colon_is_a_source_too() -> None:
    text = "Polizei: Wachmann erstochen"
    found = read_statements(text, [Span(0, len(text))], words_of(text), "de")
    assert [str(each.certainty) for each in found] == ["fact", "source"]


def test_a_mark_before_an_adjective_leaves_the_predicate_alone() -> None:
    text = "Die wohl älteste Eiche ist umgestürzt."
    (found,) = read_statements(text, [Span(0, len(text))], words_of(text), "de")
    assert found.target is not None
    assert found.target.form == "älteste"


def test_a_kicker_that_only_holds_a_speaker_names_no_source() -> None:
    for text in ("Im Kreise der Familie: Sängerin gestorben", "Polizei sucht Zeugen: Wachmann erstochen"):
        found = read_statements(text, [Span(0, len(text))], words_of(text), "de")
        assert [str(each.certainty) for each in found] == ["fact", "fact"], text


def test_a_mark_without_a_determiner_before_it_bears_on_the_clause() -> None:
    text = "Gericht hebt wohl neues Gesetz auf."
    (found,) = read_statements(text, [Span(0, len(text))], words_of(text), "de")
    assert (str(found.certainty), found.target) == ("possibility", None)
