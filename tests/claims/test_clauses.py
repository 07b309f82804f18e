"""Clauses: parts of a sentence with a verb of their own; lists and appositions are none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.claims.analysis import read_tokens
from checker.claims.clauses import split_clauses
from checker.model import Span


def split(text: str, sentence: Span, language: str) -> tuple[Span, ...]:
    return split_clauses(text, sentence, read_tokens(text, sentence, language), language)


def clauses(sentence: str, language: str) -> list[str]:
    text = f"Davor. {sentence} Danach."
    spans = split(text, Span(7, 7 + len(sentence)), language)
    return [span.of(text) for span in spans]


GERMAN = [
    # main clauses
    "Drei Menschen starben, | 15 wurden verletzt.",
    "Ein Mann fuhr bei Rot über die Kreuzung | und rammte ein Auto, | doch niemand wurde verletzt.",
    "Die Polizei nahm ihn fest – | er hatte getrunken.",
    "Zwei Menschen wurden getötet | und 15 verletzt.",
    "Er ging, | und 50 Männer und 30 Frauen kamen.",
    # subordinate and relative clauses
    "Weil es regnete, | blieb er zu Hause, | obwohl er kommen wollte.",
    "Er sagte, | dass Männer und Frauen kamen.",
    "Der Verein will Helfer schicken, | wo derzeit 500 im Einsatz sind.",
    "Dem Bund gehören 60 Vereine an, | die sehr verschiedene Beiträge leisten.",
    "Der Bund, dem 60 Vereine angehören, | hat 100 Häuser gebaut | und will weitermachen.",
    # speech and what stands between dashes
    "„Wir kommen wieder“, | sagte Lund, der Chef der Firma.",
    "Er lobte das Treffen - | zu den Gästen aus Rom, Bonn und Wien gesellte sich ein zehnter - | als gelungen.",
]

GERMAN_WHOLE = [
    "Lund, der Chef der Firma, trat zurück.",
    "Er besitzt Häuser in Rom, Bonn und Paris.",
    "Ein Auto, ein Bus und ein Zug brannten.",
    "Der Rat beschloss, die Steuern zu senken und Schulden zu machen.",
    "Keiner muss und kann alles machen.",
    "In Rom (Italien) kam er an.",
    "Brand in Bonn: Zwei Tote",
    "Rund 50 Männer und 30 Frauen kamen.",
    "Kein Licht",
]

ENGLISH = [
    "Police arrested a man | who had fled, | but they did not say | whether he was armed.",
    "The bridge, which opened in 1990, | collapsed | and 40 cars fell.",
    "Two people and a dog died | and the house burned down.",
    "“We will stay,” | she said.",
    "The minister said | that five people were killed | and 20 injured.",
]

ENGLISH_WHOLE = [
    "He bought apples, pears and plums.",
    "John Hill, the chief executive, resigned.",
    "After the attack, police closed roads.",
]


@pytest.mark.parametrize("marked", GERMAN + GERMAN_WHOLE)
def test_german_clauses(marked: str) -> None:
    assert clauses(marked.replace(" | ", " "), "de") == marked.split(" | ")


@pytest.mark.parametrize("marked", ENGLISH + ENGLISH_WHOLE)
def test_english_clauses(marked: str) -> None:
    assert clauses(marked.replace(" | ", " "), "en") == marked.split(" | ")


def test_a_language_without_a_table_keeps_its_sentences_whole() -> None:
    assert clauses("Il est venu, et elle est partie.", "fr") == ["Il est venu, et elle est partie."]


SIGNS = 'er kam und dass der Mann ging , ; – - ( ) : „ “ " 12 wurden getötet 15 . ! é 🙂 _'
WORDS = st.sampled_from(SIGNS.split())


@settings(deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=25).map(" ".join), st.sampled_from(["de", "en"]))
def test_clauses_are_a_partition_of_the_sentence(sentence: str, language: str) -> None:
    spans = split(sentence, Span(0, len(sentence)), language)
    assert all(span.start < span.end for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert "".join("".join(span.of(sentence).split()) for span in spans) == "".join(sentence.split())
