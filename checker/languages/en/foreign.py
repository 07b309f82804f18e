"""How English news says that somebody or something is of a country where English is not spoken. Data."""

from __future__ import annotations

from checker.languages.tables import listed

#: Adjectives, lower case.
ADJECTIVES = listed(
    """
    afghan albanian algerian argentine argentinian armenian austrian azerbaijani bangladeshi belarusian belgian
    bolivian bosnian brazilian bulgarian chilean chinese colombian croatian cuban cypriot czech danish dutch egyptian
    estonian ethiopian finnish french georgian german greek hungarian icelandic indonesian iranian iraqi israeli
    italian japanese jordanian kazakh korean kosovan kuwaiti latvian lebanese libyan lithuanian macedonian mexican
    moldovan montenegrin moroccan norwegian palestinian peruvian polish portuguese qatari romanian russian saudi serb
    serbian slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese thai tunisian turkish ukrainian
    venezuelan vietnamese yemeni
    """
)

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
