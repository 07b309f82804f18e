"""Sentences of a block: where they end, where they do not, and that nothing is lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.claims.sentences import SENTENCE, split_sentences
from checker.model import Span


def sentences(text: str, language: str = "de") -> list[str]:
    return [span.of(text) for span in split_sentences(text, Span(0, len(text)), language)]


GERMAN = [
    # ordinals, dates, figures
    ("Am 3. Mai kam der Zug. Am 5. Juni fuhr er ab.", ["Am 3. Mai kam der Zug.", "Am 5. Juni fuhr er ab."]),
    ("Der 1. FC Nordstadt gewann. Es war der 2. Sieg.", ["Der 1. FC Nordstadt gewann.", "Es war der 2. Sieg."]),
    ("Er wurde 45. Die Stadt trauert.", ["Er wurde 45.", "Die Stadt trauert."]),
    ("Das kostet 1.500 Euro. Oder 2,5 Mio. Euro mehr.", ["Das kostet 1.500 Euro.", "Oder 2,5 Mio. Euro mehr."]),
    ("Um 14.30 Uhr begann es. Alle kamen.", ["Um 14.30 Uhr begann es.", "Alle kamen."]),
    ("Im 19. Jahrhundert stand hier ein Turm.", ["Im 19. Jahrhundert stand hier ein Turm."]),
    # abbreviations and initials, and words that only look like them
    ("Dr. Anna Berg, z. B., kam mit Prof. Kurz.", ["Dr. Anna Berg, z. B., kam mit Prof. Kurz."]),
    ("Prof. Dr. h.c. Lang sprach. J. K. Lund auch.", ["Prof. Dr. h.c. Lang sprach.", "J. K. Lund auch."]),
    ("Das Geld ist weg. Wir suchen es.", ["Das Geld ist weg.", "Wir suchen es."]),
    ("Es blieb so. Keiner fragte.", ["Es blieb so.", "Keiner fragte."]),
    # quotations stay with the words around them
    (
        "„Wir gehen. Das steht fest“, sagte Lund. Dann ging er.",
        ["„Wir gehen. Das steht fest“, sagte Lund.", "Dann ging er."],
    ),
    ('"Wir gehen. Das steht fest", sagte Lund.', ['"Wir gehen. Das steht fest", sagte Lund.']),
    ("»Wir gehen. Sofort«, sagte Lund. Ende.", ["»Wir gehen. Sofort«, sagte Lund.", "Ende."]),
    ("„Kommt ihr?“, fragte sie. „Ja!“, rief er.", ["„Kommt ihr?“, fragte sie.", "„Ja!“, rief er."]),
    ("„Wir kommen.“ Lund lachte.", ["„Wir kommen.“", "Lund lachte."]),
    ('Er rief: "Halt! Wer da?" Niemand kam.', ['Er rief: "Halt! Wer da?"', "Niemand kam."]),
    ("Sie kam (wie immer. Aber spät) an. Ende.", ["Sie kam (wie immer. Aber spät) an.", "Ende."]),
    # a mark that is never closed does not swallow the rest
    ("Er sagte „das geht. Dann kam sie. Und er.", ["Er sagte „das geht.", "Dann kam sie.", "Und er."]),
    # line breaks are blanks, empty lines are not
    ("Der Zug\nentgleiste am Montag. Er\nfuhr weiter.", ["Der Zug\nentgleiste am Montag.", "Er\nfuhr weiter."]),
    ("Kein Licht\n\nDer Strom fiel aus.", ["Kein Licht", "Der Strom fiel aus."]),
    (
        "Der Brand ist gelöscht.Die Polizei ermittelt weiter.",
        ["Der Brand ist gelöscht.", "Die Polizei ermittelt weiter."],
    ),
    ("* * *", ["* * *"]),
    ("", []),
    (" \n\t ", []),
]


@pytest.mark.parametrize(("text", "expected"), GERMAN)
def test_german_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


ENGLISH = [
    ("Mr. Hill left at noon. The U.S. Army stayed.", ["Mr. Hill left at noon.", "The U.S. Army stayed."]),
    ("“We go. Now,” said Hill. They left.", ["“We go. Now,” said Hill.", "They left."]),
    ('"Will you go?" she asked. "Yes!"', ['"Will you go?" she asked.', '"Yes!"']),
    ("Shares rose 3.5 percent on Jan. 5. Oil fell.", ["Shares rose 3.5 percent on Jan. 5.", "Oil fell."]),
    ("He said no. They went on.", ["He said no.", "They went on."]),
    ("Reps. Jane Hill and Tom Rock voted. It passed.", ["Reps. Jane Hill and Tom Rock voted.", "It passed."]),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text, "en") == expected


def test_offsets_point_into_the_whole_text_and_stay_in_the_block() -> None:
    text = "Kopfzeile. Der Zug hielt. Er fuhr ab. Fußzeile."
    block = Span(text.index("Der"), text.index(" Fuß"))
    assert [span.of(text) for span in split_sentences(text, block, "de")] == ["Der Zug hielt.", "Er fuhr ab."]


def test_an_unknown_language_is_split_too() -> None:
    assert sentences("Il est venu. Elle est partie.", "xx") == ["Il est venu.", "Elle est partie."]


ALPHABET = st.sampled_from(
    ["Wort", " ", "\n", "\n\n", ".", "!", "?", "„", "“", '"', "(", ")", "3.", "Mai", ",", "–", "é", "🙂"]
)


@given(st.lists(ALPHABET, max_size=40).map("".join))
def test_sentences_are_in_order_and_cover_all_that_is_not_blank(text: str) -> None:
    spans = split_sentences(text, Span(0, len(text)), "de")
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())


@pytest.mark.parametrize("unit", ["wort ", "„a ", '"a ', ".", "a", "(", "1. ", "Satz mit 45. Das ", "...1 "])
def test_a_long_text_without_sense_is_cut_into_short_sentences(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    spans = split_sentences(text, Span(0, len(text)), "de")
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert all(span.end - span.start <= SENTENCE or not any(map(str.isalnum, span.of(text))) for span in spans)


def test_a_straight_mark_that_never_closes_holds_no_sentences_together() -> None:
    text = 'Er sagte: "Wir gehen jetzt. Das Feuer brach um acht Uhr aus. Er nannte die Lage "ernst". Dann ging er.'
    assert len(split_sentences(text, Span(0, len(text)), "de")) == 4
