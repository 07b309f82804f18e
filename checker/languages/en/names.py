"""How English writes names. Data for `names`."""

from __future__ import annotations

from checker.languages.tables import listed

MODEL = "morphmodel_en.pgz"

#: The tagger's tag for a proper name.
NAME_TAG = "NP0"

NOUNS_ARE_CAPITAL = False

#: They join the words of a name: "von der Leyen", "Bank of England" stays two.
PARTICLES = listed("von der den van de del della di da dos al bin ibn la le")

#: Before a name and no part of it, lower case, without the full stop.
TITLES = listed("dr prof mr mrs ms sir dame lady lord rep reps sen sens gov lt capt col gen maj sgt rev hon st")

#: Capitalised words that are no names.
NO_NAMES = listed(
    """
    the a an he she it they we i you his her its their our my this that these those there here in on at by for from
    of to with and or but if when while as after before since so not no yes monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november december
    """
)

#: Signs after which a sentence or a quotation begins.
OPENERS = frozenset(".!?:…–—-“”\"'‘(|")

#: Before a name, offices that one person holds.
OFFICE_ENDINGS: tuple[str, ...] = (
    "president", "minister", "chancellor", "premier", "chairman", "chairwoman", "governor", "mayor", "secretary",
    "speaker", "judge", "spokesman", "spokeswoman", "ambassador", "commissioner", "chief",
)  # fmt: skip

#: Endings that make another form or another person of a word. Two words that differ by two of these are no two
#: spellings.
INFLECTIONS = frozenset(
    ["", "s", "es", "n", "an", "ans", "ian", "ians", "i", "is", "ish", "a", "as", "o", "e", "ie", "y", "us", "er",
     "ers", "ese", "ic", "ics", "al"]
)  # fmt: skip

#: A place stands behind them.
PLACE_PREPOSITIONS = listed("in from at")
