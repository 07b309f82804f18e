"""How German writes names. Data for `names`."""

from __future__ import annotations

from checker.languages.tables import listed

MODEL = "morphmodel_ger.pgz"

#: The tagger's tag for a proper name.
NAME_TAG = "NE"

NOUNS_ARE_CAPITAL = True

#: They join the words of a name: "von der Leyen".
PARTICLES = listed("von der den dem van de del della di da dos al bin ibn zu zur vom")

#: Before a name and no part of it, lower case, without the full stop.
TITLES = listed("dr prof herr herrn frau hl sir lady lord st")

#: Capitalised words that are no names, whatever the tagger says.
NO_NAMES = listed(
    """
    der die das ein eine er sie es wir ich ihr in im an am auf bei mit nach vor aus für und oder aber wenn als so zu
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
    august september oktober november dezember uhr euro dollar gott anfang ende mitte heute gestern morgen teil
    """
)

#: Signs after which a sentence or a quotation begins.
OPENERS = frozenset(".!?:…–—-„“”»«\"'(|")

#: Behind a noun with one of these endings an unknown noun is a person's name.
OFFICE_ENDINGS = (
    "minister", "ministerin", "präsident", "präsidentin", "kanzler", "kanzlerin", "chef", "chefin", "sprecher",
    "sprecherin", "politiker", "politikerin", "meister", "meisterin", "vorsitzende", "vorsitzender", "premier",
    "trainer", "trainerin", "landrat", "landrätin", "sekretär", "sekretärin", "senator", "senatorin", "richter",
    "richterin", "direktor", "direktorin",
)  # fmt: skip

#: Endings that make another form or another person of a word: genitive, plural, inhabitant, Slavic feminine. Two words
#: that differ by two of these are no two spellings.
INFLECTIONS = frozenset(
    ["", "s", "es", "e", "en", "er", "em", "n", "ern", "erin", "innen", "erinnen", "in", "i", "is", "a", "as", "o",
     "ien", "ier", "ische", "ischen", "ischer", "y", "ie", "us"]
)  # fmt: skip

#: A place stands behind them. "bei" is left out: "bei Ulm" and "bei Neu-Ulm" are one place.
PLACE_PREPOSITIONS = listed("in aus nach")
