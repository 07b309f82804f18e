"""English nouns that tie two names to each other. Data for `ties`."""

from __future__ import annotations

from checker.languages.tables import listed

#: Noun -> the kind of tie and which it is, as seen from the one who is called so.
TIES: dict[str, tuple[str, str]] = {
    **dict.fromkeys(listed("predecessor"), ("succession", "before")),
    **dict.fromkeys(listed("successor"), ("succession", "after")),
    **dict.fromkeys(listed("subsidiary"), ("company", "below")),
    **dict.fromkeys(listed("parent owner"), ("company", "above")),
    **dict.fromkeys(listed("wife husband spouse"), ("family", "spouse")),
    **dict.fromkeys(listed("ex-wife ex-husband widow widower"), ("family", "once spouse")),
    **dict.fromkeys(listed("father mother"), ("family", "parent")),
    **dict.fromkeys(listed("son daughter"), ("family", "child")),
    **dict.fromkeys(listed("brother sister half-brother half-sister"), ("family", "sibling")),
    **dict.fromkeys(listed("brother-in-law sister-in-law"), ("family", "in-law")),
    **dict.fromkeys(listed("father-in-law mother-in-law"), ("family", "parent-in-law")),
    **dict.fromkeys(listed("son-in-law daughter-in-law"), ("family", "child-in-law")),
    **dict.fromkeys(listed("uncle aunt"), ("family", "uncle")),
    **dict.fromkeys(listed("nephew niece"), ("family", "nephew")),
    **dict.fromkeys(listed("cousin"), ("family", "cousin")),
    **dict.fromkeys(listed("grandfather grandmother"), ("family", "grandparent")),
    **dict.fromkeys(listed("grandson granddaughter"), ("family", "grandchild")),
}

#: What a tie is from its other end; the rest are the same from both.
INVERSE = {
    "before": "after", "after": "before", "below": "above", "above": "below", "parent": "child", "child": "parent",
    "parent-in-law": "child-in-law", "child-in-law": "parent-in-law", "uncle": "nephew", "nephew": "uncle",
    "grandparent": "grandchild", "grandchild": "grandparent",
}  # fmt: skip

#: Words at the end of a firm's name that tell no firm from another.
FIRMS = listed("inc corp ltd plc llc co holding holdings group corporation company bank ag sa")

OF = listed("of to")
COPULAS = listed("is was became remains")
DETERMINERS = listed("the a an")
NO_NAMES = listed("the a an he she it his her their as also after with in and but mr mrs ms dr")
