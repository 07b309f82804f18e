"""Number words are read as numbers, and what is no number word is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.values.numerals.tokens import read_tokens
from checker.values.numerals.words import read_number_word

READ = {
    "de": {
        115: ["einhundertfünfzehn", "ein hundert fünfzehn", "einhundert fünfzehn"],
        31: ["einunddreißig", "einunddreissig", "ein und dreißig"],
        1973: ["neunzehnhundertdreiundsiebzig", "tausendneunhundertdreiundsiebzig"],
        204_017: ["zweihundertviertausendsiebzehn", "zweihundertviertausend siebzehn"],
        3_000_005: ["drei Millionen fünf", "drei Millionen und fünf"],
        7: ["sieben", "siebter", "siebte"],
        103: ["hundertdrei", "hundertunddrei", "hundertdritter"],
    },
    "en": {
        115: ["one hundred and fifteen", "one hundred fifteen", "a hundred fifteen".removeprefix("a ")],
        31: ["thirty-one", "thirty one", "thirty-first"],
        1973: ["nineteen seventy-three", "one thousand nine hundred and seventy-three"],
        202_000: ["two hundred and two thousand", "two hundred two thousand"],
        4_000_300: ["four million three hundred"],
    },
}

NOT_ONE_NUMBER = {
    "de": ["sechzig fünfzehn", "neun zwanzig", "dreißig und elf", "tausendtausend", "zwanzig zweitausend", "weiter"],
    "en": ["sixty fifteen", "ten five", "hundred hundreds", "thousand thousand", "fifty and eleven", "tent"],
}


@pytest.mark.parametrize(
    ("language", "value", "text"),
    [(lang, value, text) for lang, table in READ.items() for value, texts in table.items() for text in texts],
)
def test_number_words_become_numbers(language: str, value: int, text: str) -> None:
    tokens = read_tokens(text)
    number = read_number_word(tokens, 0, language)
    assert number is not None
    assert (number.value, number.end) == (value, len(tokens))


@pytest.mark.parametrize(
    ("language", "text"), [(lang, text) for lang, texts in NOT_ONE_NUMBER.items() for text in texts]
)
def test_words_that_do_not_fit_are_not_one_number(language: str, text: str) -> None:
    tokens = read_tokens(text)
    number = read_number_word(tokens, 0, language)
    assert number is None or number.end < len(tokens)


def german(number: int) -> str:
    """A whole number below a million in German words."""
    small = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn"
    words = [*small.split(), "siebzehn", "achtzehn", "neunzehn"]
    tens = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
    if number >= 1000:
        return german(number // 1000) + "tausend" + (german(number % 1000) if number % 1000 else "")
    if number >= 100:
        return words[number // 100] + "hundert" + (german(number % 100) if number % 100 else "")
    if number < 20:
        return words[number]
    return (words[number % 10] + "und" if number % 10 else "") + tens[number // 10]


@given(st.integers(min_value=2, max_value=999_999).filter(lambda number: number % 100 != 1))
def test_every_german_compound_is_read(number: int) -> None:
    found = read_number_word(read_tokens(german(number)), 0, "de")
    assert found is not None
    assert found.value == number
