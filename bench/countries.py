"""The countries of CLDR by their names in a language, as `checker/languages/CODE/countries.toml` holds them.

    python bench/countries.py de > checker/languages/de/countries.toml

Takes the names from Babel, which is no dependency of the checker; run it again where CLDR has a new country. What
newspapers call a country beside its name in CLDR stands in `ALSO`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from babel import Locale
from babel import __version__ as version

#: CLDR's territories that are no countries: regions, the world, outlying islands.
NO_COUNTRIES = frozenset(
    ["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ", "AC", "CP", "DG", "EA", "IC", "TA", "BV", "HM", "UM", "TF", "IO", "GS"]
)

ALSO = {
    "de": {
        "us": ["USA", "US", "Amerika"],
        "gb": ["Großbritannien", "England", "Schottland", "Wales", "UK"],
        "nl": ["Holland"],
        "by": ["Weißrussland"],
        "ae": ["Emirate"],
        "mm": ["Birma"],
        "cd": ["Kongo"],
        "md": ["Moldau"],
        "ba": ["Bosnien"],
        "cz": ["Tschechische Republik"],
        "va": ["Vatikan"],
        "hk": ["Hongkong"],
        "ci": ["Elfenbeinküste"],
    },
    "en": {
        "us": ["US", "USA", "America", "United States"],
        "gb": ["Britain", "England", "Scotland", "Wales", "UK"],
        "nl": ["Holland"],
        "ae": ["Emirates"],
        "mm": ["Burma"],
        "cd": ["Congo"],
        "ba": ["Bosnia"],
        "cz": ["Czech Republic"],
        "tr": ["Turkey"],
        "va": ["Vatican"],
        "hk": ["Hong Kong"],
        "ci": ["Ivory Coast"],
    },
}


def lines(language: str) -> Iterator[str]:
    """The file, line by line."""
    yield f"# Countries by their names in this language, from CLDR by way of Babel {version}: bench/countries.py. Data."
    yield "#"
    yield "# Copyright (c) 1991 Unicode, Inc. and others, under the Unicode License V3,"
    yield "# https://www.unicode.org/license.txt: provided as is, without warranty of any kind."
    yield ""
    yield "# ISO 3166 in lower case -> names."
    yield "[names]"
    for code, name in sorted(Locale(language).territories.items()):
        if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES:
            names = list(dict.fromkeys([name.partition(" (")[0], *ALSO[language].get(code.lower(), [])]))
            written = ", ".join(f'"{each}"' for each in names)
            yield f"{code.lower()} = [{written}]"


if __name__ == "__main__":
    sys.stdout.write("\n".join(lines(sys.argv[1])) + "\n")
