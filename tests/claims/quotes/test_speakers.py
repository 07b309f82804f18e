"""Who said it: found around the quotation, resolved to the fullest name of the report, or unknown."""

from __future__ import annotations

import re

import pytest

from checker.claims.quotes.read import read_quotes
from checker.model import Block, BlockKind, QuoteKind, Span, Speaker


def speakers(text: str, language: str = "de") -> list[Speaker | None]:
    """The speaker of each quotation that is speech, in order."""
    blocks = tuple(Block(Span(m.start(), m.end()), BlockKind.PARAGRAPH) for m in re.finditer(r"[^\n]+", text))
    return [q.speaker for q in read_quotes(text, blocks, language) if q.kind is not QuoteKind.TITLE]


def told(text: str, language: str = "de") -> list[tuple[str, str] | None]:
    """Name and key of each."""
    return [(speaker.name, speaker.key) if speaker else None for speaker in speakers(text, language)]


ONE = {
    "„Wir gehen jetzt“, sagte Verkehrsministerin Clara von der Heide (FDP).": ("Clara von der Heide", "von der heide"),
    "„Wir gehen jetzt“, teilte der Vorsitzende Ernst Vogel mit.": ("Ernst Vogel", "vogel"),
    "„Wir gehen jetzt“, so Vogel weiter.": ("Vogel", "vogel"),
    "Der Vorsitzende Ernst Vogel sagte am Montag: „Wir gehen jetzt.“": ("Ernst Vogel", "vogel"),
    "Ernst Vogel, Chef des Vereins, sagte: „Wir gehen jetzt.“": ("Ernst Vogel", "vogel"),
    "Der Chef des Vereins, Ernst Vogel, sagte: „Wir gehen jetzt.“": ("Ernst Vogel", "vogel"),
    "Ernst Vogel, der den Verein seit Jahren führt, sagte: „Wir gehen jetzt.“": ("Ernst Vogel", "vogel"),
    "Am Montag sagte Ernst Vogel: „Wir gehen jetzt.“": ("Ernst Vogel", "vogel"),
    "Vogel: „Wir gehen jetzt.“": ("Vogel", "vogel"),
    "„Die Brücke bleibt gesperrt“: Stadtrat Ernst Vogel am Ufer.": ("Ernst Vogel", "vogel"),
    "„Wir gehen jetzt“, sagte ein Sprecher des Ministeriums.": ("ein Sprecher des Ministeriums", "sprecher"),
    "Nach Angaben aus Teilnehmerkreisen endete das Treffen früh.": ("Teilnehmerkreisen", "teilnehmerkreis"),
    "Laut Ernst Vogel endete das Treffen früh.": ("Ernst Vogel", "vogel"),
    "„Wir gehen jetzt“, wird Ernst Vogel zitiert.": ("Ernst Vogel", "vogel"),
    "„Wir gehen jetzt“, sagte der Sprecher der Stadtwerke Ernst Vogel.": ("Ernst Vogel", "vogel"),
    "„Wir gehen jetzt“, sagte der Minister der Inselrepublik Aino Laine.": ("Aino Laine", "laine"),
    "„Wir gehen jetzt“, sagte der Sprecher von Ernst Vogel.": ("der Sprecher von Ernst Vogel", "sprecher"),
    "„Wir gehen jetzt“, sagte der Anwalt des Angeklagten Ernst Vogel.": (
        "der Anwalt des Angeklagten Ernst Vogel",
        "anwalt",
    ),
    "„Wir gehen jetzt“, so deren Vorsitzende Clara Heide.": ("Clara Heide", "heide"),
    "Lob kam auch von Clara Heide: „Es war ein guter Tag.“": ("Clara Heide", "heide"),
    "Der Plan war von Ernst Vogel als „völlig unausgereift“ bezeichnet worden.": ("Ernst Vogel", "vogel"),
    "In dem Brief steht: „Wir haben alles versucht.“": ("Brief", "brief"),
    "In einem Bericht der Polizei ist von „völlig überhöhter Geschwindigkeit“ die Rede.": (
        "Bericht der Polizei",
        "bericht",
    ),
}


@pytest.mark.parametrize("text", ONE)
def test_the_speaker_stands_before_behind_or_around_the_words(text: str) -> None:
    assert told(text) == [ONE[text]]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We are leaving,” said the finance minister, Anna Keller.", ("Anna Keller", "keller")),
        ("“We are leaving,” Ms Keller said.", ("Keller", "keller")),
        ("Anna Keller, who leads the council, said: “We are leaving now.”", ("Anna Keller", "keller")),
        ("According to Anna Keller, the road is closed.", ("Anna Keller", "keller")),
        ("A spokesman for the ministry said the road was closed.", ("A spokesman for the ministry", "spokesman")),
    ],
)
def test_the_speaker_in_english(text: str, speaker: tuple[str, str]) -> None:
    assert told(text, "en") == [speaker]


def test_a_family_name_is_the_fullest_form_of_the_report() -> None:
    text = "Ministerin Clara von der Heide kam. „Wir gehen jetzt“, sagte von der Heide."
    assert told(text) == [("Clara von der Heide", "von der heide")]


def test_a_pronoun_is_the_last_fitting_person() -> None:
    """Gender decides, not nearness."""
    text = "„Wir gehen“, sagte Ministerin Clara Heide. Präsident Ernst Vogel schwieg. „Wir bleiben nicht“, sagte sie."
    assert told(text) == [("Clara Heide", "heide"), ("Clara Heide", "heide")]


def test_a_role_is_the_person_who_has_it() -> None:
    text = "Präsident Ernst Vogel kam an. „Wir gehen jetzt“, sagte der Präsident."
    assert told(text) == [("Ernst Vogel", "vogel")]


def test_a_possessive_before_the_colon_is_who_spoke_last() -> None:
    assert told("Bürgermeister Ernst Vogel kam an. Sein Fazit: „Das war ein guter Tag.“") == [("Ernst Vogel", "vogel")]


def test_what_is_told_of_a_thing_is_said_by_who_told_it() -> None:
    """A thing is no speaker, though a verb of saying may stand with it."""
    text = "Ernst Vogel schreibt in der Zeitung „Kompass“, die Aktion erinnere „fatal an dunkle Zeiten“."
    assert told(text)[-1] == ("Ernst Vogel", "vogel")


def test_a_run_of_quotations_has_one_speaker() -> None:
    text = "„Wir gehen jetzt“, sagte Ernst Vogel. „Es ist spät. Wir sind müde.“ Das Treffen sei „ergebnislos“ gewesen."
    assert set(told(text)) == {("Ernst Vogel", "vogel")}


def test_a_pronoun_that_nobody_fits_is_unknown() -> None:
    assert told("Ernst Vogel kam an. „Wir gehen jetzt“, sagte sie.") == [None]


@pytest.mark.parametrize("text", ["„Wir gehen jetzt“, hieß es.", "„Wir gehen jetzt.“"])
def test_words_that_nobody_signs_have_no_speaker(text: str) -> None:
    assert told(text) == [None]


def test_the_span_is_where_the_speaker_is_named_there() -> None:
    text = "Ernst Vogel kam an. „Wir gehen jetzt“, sagte er."
    (speaker,) = speakers(text)
    assert speaker is not None
    assert (speaker.name, speaker.span.of(text)) == ("Ernst Vogel", "er")


PRONOUNS = {
    "a common noun with a verb of saying is nobody": (
        "Ernst Vogel hat den Blick eines Mannes, der nach Ruhe ruft. „Wir gehen jetzt“, sagte er.",
        "vogel",
    ),
    "a thing is nobody": ("Ernst Vogel trank. Kaffee gab es genug. „Wir gehen jetzt“, sagte er.", "vogel"),
    "whom the report is about is meant from far away": (
        "Ernst Vogel kam früh. Der Ofen zog. Ernst Vogel blieb. Holz lag bereit. Ernst Vogel aß. Es regnete. Es taute. "
        "Es schneite. Es wurde hell. Es wurde warm. „Wir gehen jetzt“, sagt er.",
        "vogel",
    ),
}


@pytest.mark.parametrize(("text", "key"), PRONOUNS.values(), ids=PRONOUNS)
def test_a_pronoun_of_one_person_means_somebody(text: str, key: str) -> None:
    assert [speaker.key if speaker else None for speaker in speakers(text)] == [key]


def test_a_pronoun_is_nobody_where_the_report_is_about_two() -> None:
    text = "Ernst Vogel kam. Jan Holm kam. " + "Ernst Vogel ging. Jan Holm ging. " * 2 + "Es regnete. " * 6
    assert speakers(f"{text}„Wir gehen jetzt“, sagt er.") == [None]


UNFRAMED = {
    "goes on after the words before": (
        "„Wir gehen jetzt“, sagte Ernst Vogel. „Morgen kommen wir wieder.“",
        ["vogel", "vogel"],
    ),
    "a thing says nothing": ("Die Brücke war wieder offen, es gab „viel Luft nach oben“.", [None]),
}


@pytest.mark.parametrize(("text", "keys"), UNFRAMED.values(), ids=UNFRAMED)
def test_words_that_no_verb_of_saying_carries(text: str, keys: list[str | None]) -> None:
    assert [speaker.key if speaker else None for speaker in speakers(text)] == keys
