"""The language is the given one, else that of the words; what the checker cannot read is never called German."""

from __future__ import annotations

import pytest

from checker.document import read_text
from checker.model.errors import InputError

TEXTS = {
    "de": "Die Feuerwehr hat am Dienstag elf Menschen aus einem Haus gerettet. Der Schaden ist nach Angaben hoch.",
    "en": "The fire brigade rescued eleven people from a house on Tuesday, and the damage was said to be high.",
    "fr": "Les pompiers ont sauvé mardi onze personnes dans une maison. Selon eux, on ne connaît pas la cause.",
    "nl": "De brandweer heeft dinsdag elf mensen uit een huis gered. Volgens hem is het nog te vroeg voor een oordeel.",
    "da": "Politiet siger, at der er tale om en brand i en lagerhal, og at to personer er kommet til skade.",
    "es": "Los bomberos rescataron el martes a once personas de una casa. Según él, no se conoce la causa.",
    "pl": "Strażacy uratowali we wtorek jedenaście osób z domu. Jego zdaniem przyczyna nie jest znana.",
    "tr": "İtfaiye salı günü bir evden on bir kişiyi kurtardı. Ona göre yangının nedeni henüz bilinmiyor.",
    "ru": "Пожарные спасли одиннадцать человек.",
    "el": "Οι πυροσβέστες έσωσαν έντεκα ανθρώπους.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_the_language_is_recognised(code: str) -> None:
    document = read_text(TEXTS[code])
    assert (document.language, document.supported) == (code, code in ("de", "en"))


@pytest.mark.parametrize(
    ("headline", "code"),
    [
        ("Feuer in Hamburg: Zwei Verletzte", "de"),
        ("Stromausfall trifft tausende Haushalte", "de"),
        ("Zug entgleist bei Ulm", "de"),
        ("Kein Strom in Altdorf", "de"),
        ("Two injured in warehouse fire", "en"),
        ("Train derails near Boston", "en"),
        ("Power cut hits thousands of homes", "en"),
    ],
)
def test_headlines_are_recognised(headline: str, code: str) -> None:
    assert read_text(headline).language == code


@pytest.mark.parametrize("names", ["Biden, Macron", "Real Madrid - Bayern", "Stuttgart", "Ok"])
def test_a_few_names_are_read_in_a_supported_language(names: str) -> None:
    assert read_text(names).supported


@pytest.mark.parametrize("text", ["1:0 (0:0)", "!!!", "12 34\n\n56"])
def test_a_text_without_letters_has_no_language(text: str) -> None:
    document = read_text(text)
    assert (document.language, document.supported) == ("und", False)


@pytest.mark.parametrize(("given", "code"), [("en", "en"), ("DE", "de"), ("de-AT", "de"), ("fr", "fr"), ("und", "und")])
def test_a_given_language_wins(given: str, code: str) -> None:
    document = read_text(TEXTS["de"], language=given)
    assert (document.language, document.supported) == (code, code in ("de", "en"))


@pytest.mark.parametrize("given", ["german", "", "d", "12"])
def test_what_is_no_language_code_is_refused(given: str) -> None:
    with pytest.raises(InputError, match="ISO 639-1"):
        read_text(TEXTS["de"], language=given)
