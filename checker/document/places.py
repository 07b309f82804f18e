"""Cities that reports are filed from. Data: only where the form alone would not show that a word is a place.

A dateline in a known form ("Stuttgart (dpa) -") needs no entry here; "Berlin. Die ..." does.
"""

from __future__ import annotations

CITIES = frozenset(
    """Berlin|Hamburg|München|Köln|Frankfurt|Frankfurt/Main|Frankfurt am Main|Stuttgart|Düsseldorf|Leipzig|Dortmund
    |Essen|Bremen|Dresden|Hannover|Nürnberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim
    |Augsburg|Wiesbaden|Mönchengladbach|Gelsenkirchen|Braunschweig|Kiel|Chemnitz|Aachen|Halle|Magdeburg|Freiburg
    |Krefeld|Lübeck|Mainz|Erfurt|Oberhausen|Rostock|Kassel|Hagen|Saarbrücken|Hamm|Potsdam|Ludwigshafen|Oldenburg
    |Leverkusen|Osnabrück|Solingen|Heidelberg|Darmstadt|Regensburg|Ingolstadt|Würzburg|Wolfsburg|Ulm|Heilbronn
    |Göttingen|Pforzheim|Offenbach|Reutlingen|Bremerhaven|Koblenz|Jena|Trier|Cottbus|Schwerin|Flensburg|Fulda|Weimar
    |Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Bregenz|Sankt Pölten|St. Pölten|Eisenstadt|Zürich|Genf|Basel|Bern
    |Lausanne|Luzern|Vaduz|Luxemburg|Bozen|Brüssel|Straßburg|Strassburg|Paris|London|Rom|Mailand|Madrid|Barcelona
    |Lissabon|Amsterdam|Den Haag|Rotterdam|Kopenhagen|Stockholm|Oslo|Helsinki|Reykjavik|Dublin|Edinburgh|Warschau
    |Prag|Budapest|Bratislava|Ljubljana|Zagreb|Belgrad|Sarajevo|Pristina|Skopje|Tirana|Athen|Nikosia|Sofia|Bukarest
    |Kiew|Kyjiw|Moskau|Minsk|Riga|Vilnius|Tallinn|Istanbul|Ankara|Jerusalem|Tel Aviv|Gaza|Ramallah|Beirut|Damaskus
    |Amman|Kairo|Bagdad|Teheran|Riad|Doha|Dubai|Abu Dhabi|Kabul|Islamabad|Neu-Delhi|Mumbai|Peking|Shanghai|Hongkong
    |Taipeh|Tokio|Seoul|Pjöngjang|Bangkok|Hanoi|Jakarta|Singapur|Manila|Canberra|Sydney|Melbourne|Wellington
    |Washington|New York|Los Angeles|Chicago|Boston|Houston|Miami|Dallas|Atlanta|Philadelphia|San Francisco|Seattle
    |Detroit|Las Vegas|Denver|Ottawa|Toronto|Montreal|Mexiko-Stadt|Havanna|Caracas|Bogotá|Lima|Santiago de Chile
    |Buenos Aires|Rio de Janeiro|Brasilia|São Paulo|Nairobi|Kapstadt|Johannesburg|Pretoria|Lagos|Abuja|Tripolis
    |Tunis|Algier|Rabat|Khartum|Addis Abeba|Davos|Dublin|Brussels|Rome|Milan|Lisbon|The Hague|Copenhagen|Warsaw
    |Prague|Vienna|Geneva|Zurich|Munich|Cologne|Athens|Bucharest|Kyiv|Kiev|Moscow|Damascus|Cairo|Baghdad|Tehran
    |Riyadh|New Delhi|Beijing|Hong Kong|Taipei|Tokyo|Pyongyang|Singapore|Mexico City|Havana|Bogota|Cape Town
    |Tripoli|Algiers|Belgrade|Luxembourg|Nicosia|Belfast|Cardiff|Glasgow|Manchester|Liverpool|Birmingham""".replace(
        "\n", ""
    )
    .replace("    ", "")
    .split("|")
)
CITIES_UPPER = frozenset(city.upper() for city in CITIES)
