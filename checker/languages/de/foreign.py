"""How German news says that somebody or something is of a country where German is not spoken. Data."""

from __future__ import annotations

from checker.languages.language import pack
from checker.languages.tables import listed

#: Beginnings of the adjectives, lower case: "französisch" covers "französische", "französischen".
ADJECTIVES = pack("de").nations.foreign

#: Names of countries, lower case, which stand before an office with a hyphen or an s, or behind it with "von":
#: "US-Präsident", "Frankreichs Präsident", "der Präsident von Chile".
COUNTRIES = listed(
    """
    afghanistan ägypten albanien algerien amerika argentinien armenien aserbaidschan äthiopien australien belarus
    bosnien brasilien bulgarien chile china dänemark england estland finnland frankreich georgien griechenland
    großbritannien indien indonesien irak iran irland island israel italien japan jemen jordanien kanada kasachstan
    katar kenia kolumbien kosovo kroatien kuba lettland libanon libyen litauen malta marokko mazedonien mexiko moldau
    montenegro neuseeland niederlande nigeria nordkorea südkorea norwegen pakistan peru philippinen polen portugal
    rumänien russland saudi-arabien schottland schweden serbien slowakei slowenien somalia spanien südafrika sudan
    syrien taiwan thailand tschechien tunesien türkei ukraine ungarn usa us uk venezuela vietnam zypern kreml pentagon
    """
)
