"""English number words: cardinals stand in the table, ordinals too, and have a plural ("two hundredths")."""

from __future__ import annotations

from decimal import Decimal

from checker.languages.shape.figures.numerals import Atom, Composed, Numerals


def read_word(word: str, table: Numerals) -> Atom | None:
    """ "twelfth", "twentieths": the number of one casefolded ordinal, or ``None``; "seconds" are a measure."""
    plural = word.endswith("s") and word[:-1] in table.ordinals and word != "seconds"
    value = table.ordinals.get(word[:-1] if plural else word)
    if value is None:
        return None
    return Atom(Decimal(value), Decimal(1), factor=value >= 100, ordinal=True, plural=plural)


COMPOSED = Composed(word=read_word)
