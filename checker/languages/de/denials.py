"""German words that deny without a negation: "unmöglich", "scheitern". Beginnings of words, lower case. Data."""

from __future__ import annotations

from checker.languages.tables import listed

BEGINNINGS = listed(
    """
    un abgelehnt ablehn lehn ausgeschlossen ausschließ bestreit bestritt dement entfernt fehl leugn mangel missling
    scheiter gescheitert stopp verbiet verbot verfehl verhinder vermeid vermied vermieden verneint verweiger verzicht
    weiger geweigert widerleg widersprech zurückgewiesen zurückweis
    """
)

#: Words that begin so and deny nothing.
NONE = listed(
    """
    und unfall unfälle ungefähr unglück uni union unions unser unsere unserem unseren unserer unseres unter unterricht
    universität uns unten unterstütz unterhalt unternehm untersuch unterschied unterzeichn
    """
)

ENDINGS = ("los", "lose", "losen", "loser", "loses", "losem")
