"""German words around a slot that a noun fills: what something ran into, what it lies between. Data."""

from __future__ import annotations

from checker.languages.tables import listed

#: Finite forms and participles of verbs of impact.
IMPACT = listed(
    """
    kracht krachte krachten krachen gekracht prallt prallte prallten prallen geprallt aufgeprallt rast raste rasten
    gerast knallt knallte knallten geknallt donnert donnerte donnerten gedonnert stößt stieß stießen gestoßen
    zusammengestoßen kollidiert kollidierte kollidierten kollidieren schleudert schleuderte geschleudert
    """
)

#: Prepositions before what is hit. The second kind leads to a place as well, and counts before a bare noun behind the
#: verb or an accusative alone: "kracht in Mauer", "krachte in eine Mauer", not "krachte in der Nacht".
HITS = frozenset(("gegen",))
HITS_BARE = frozenset(("in", "auf"))
ACCUSATIVES = listed("ein eine einen das die")
DETERMINERS = listed("ein eine einen einem einer der die das den dem des")

#: Nouns behind those prepositions that are no thing to hit.
NOWHERE = listed("tiefe höhe nacht luft ferne mitte richtung uhr stelle seite länge")

BETWEEN, AND = "zwischen", "und"

#: Nouns of one line may name one thing, by themselves or as the head of a compound. Lower case.
ALIKE = (
    "auto wagen pkw fahrzeug lkw laster lastwagen transporter bus taxi van streifenwagen limousine sattelzug",
    "wand mauer haus gebäude fassade halle tor tür zaun absperrung",
    "mensch person fußgänger mann frau kind junge mädchen passant radfahrer",
    "zug bahn s-bahn straßenbahn tram ice lok stadtbahn waggon",
    "baum eiche buche linde ast wald",
    "leitplanke planke begrenzung pfosten pfeiler mast laterne schild betonsperre",
    "gegenverkehr gegner hindernis objekt",
    "schiff boot fähre kahn frachter",
    "fels felsen berg hang boden erde",
)
