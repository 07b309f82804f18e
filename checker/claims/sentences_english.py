"""English words before a stop, for the repair of sentence boundaries. Data: nothing here is computed."""

from __future__ import annotations

from checker.values.tables import listed

WORDS = listed("sat sun fig art no go pop app long min max rep alt mar col ex ref tab sec reg cap ring")
"""Words that the detector takes for abbreviations; "He said no. They ..." ends there."""

ABBREVIATIONS = listed(
    "mr mrs ms dr drs prof gen gens sen sens rep reps gov govs lt col sgt capt rev hon st vs e.g i.e approx"
)
"""Abbreviations that never end a sentence before a capital."""

OPENERS = listed(
    "The A An I We He She It They You This That These Those His Her Its Their There Then But And In On At By For From "
    "With After Before Since While When If As To Of More Most Many Some All No Not"
)
"""Capitalised words that begin a sentence after a number."""
