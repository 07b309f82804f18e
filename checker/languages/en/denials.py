"""English words that deny without a negation: "impossible", "fail". Beginnings of words, lower case. Data."""

from __future__ import annotations

from checker.languages.tables import listed

BEGINNINGS = listed(
    """
    un absen avoid ban banned den denied disagree disapprov dismiss disprov exclud fail forbid forbidden impossib
    improbab improper inadequa incapab inconceivab incorrect inexplicab innocen insufficien invalid invisib irrespons
    lack miss nowhere prevent prohibit refus refut reject ruled stop
    """
)

#: Words that begin so and deny nothing.
NONE = listed(
    """
    banner bank banks density dense dentist under underst union unions unit united unite units universit universal until
    unique mission missile missiles missions missionar uncle
    """
)

ENDINGS = ("less",)
