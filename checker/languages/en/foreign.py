"""How English news says that somebody or something is of a country where English is not spoken. Data."""

from __future__ import annotations

from checker.languages.language import pack
from checker.languages.tables import listed

#: Adjectives, lower case.
ADJECTIVES = pack("en").nations.foreign

#: Names of countries, lower case.
COUNTRIES = listed(
    """
    afghanistan albania algeria argentina armenia austria azerbaijan belarus belgium bolivia bosnia brazil bulgaria
    chile china colombia croatia cuba cyprus denmark egypt estonia ethiopia finland france georgia germany greece
    hungary iceland indonesia iran iraq israel italy japan jordan kazakhstan kosovo kuwait latvia lebanon libya
    lithuania macedonia mexico moldova montenegro morocco netherlands norway peru poland portugal qatar romania russia
    serbia slovakia slovenia somalia spain sudan sweden switzerland syria taiwan thailand tunisia turkey ukraine
    venezuela vietnam yemen kremlin
    """
)
