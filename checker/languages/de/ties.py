"""German nouns that tie two names to each other. Data for `ties`."""

from __future__ import annotations

from checker.languages.tables import listed

#: Noun -> the kind of tie and which it is, as seen from the one who is called so.
TIES: dict[str, tuple[str, str]] = {
    **dict.fromkeys(listed("vorgänger vorgängerin vorgängers amtsvorgänger"), ("succession", "before")),
    **dict.fromkeys(listed("nachfolger nachfolgerin nachfolgers amtsnachfolger"), ("succession", "after")),
    **dict.fromkeys(
        listed(
            "tochtergesellschaft tochterfirma tochterunternehmen konzerntochter zweigunternehmen tochter-gesellschaft"
        ),
        ("company", "below"),
    ),
    **dict.fromkeys(
        listed("muttergesellschaft mutterkonzern mutterfirma mutterunternehmen besitzer eigentümer eigner"),
        ("company", "above"),
    ),
    **dict.fromkeys(listed("frau ehefrau gattin mann ehemann gatte gemahlin"), ("family", "spouse")),
    **dict.fromkeys(listed("ex-mann ex-frau exmann exfrau witwe witwer"), ("family", "once spouse")),
    **dict.fromkeys(listed("vater mutter"), ("family", "parent")),
    **dict.fromkeys(listed("sohn tochter"), ("family", "child")),
    **dict.fromkeys(listed("bruder schwester halbbruder halbschwester zwillingsbruder"), ("family", "sibling")),
    **dict.fromkeys(listed("schwager schwägerin"), ("family", "in-law")),
    **dict.fromkeys(listed("schwiegervater schwiegermutter"), ("family", "parent-in-law")),
    **dict.fromkeys(listed("schwiegersohn schwiegertochter"), ("family", "child-in-law")),
    **dict.fromkeys(listed("onkel tante"), ("family", "uncle")),
    **dict.fromkeys(listed("neffe nichte"), ("family", "nephew")),
    **dict.fromkeys(listed("cousin cousine vetter"), ("family", "cousin")),
    **dict.fromkeys(listed("großvater großmutter"), ("family", "grandparent")),
    **dict.fromkeys(listed("enkel enkelin"), ("family", "grandchild")),
}

#: What a tie is from its other end; the rest are the same from both.
INVERSE = {
    "before": "after", "after": "before", "below": "above", "above": "below", "parent": "child", "child": "parent",
    "parent-in-law": "child-in-law", "child-in-law": "parent-in-law", "uncle": "nephew", "nephew": "uncle",
    "grandparent": "grandchild", "grandchild": "grandparent",
}  # fmt: skip

#: Words at the end of a firm's name that tell no firm from another.
FIRMS = listed("ag se gmbh kg holding gruppe group konzern corp inc ltd plc sa corporation bank")

OF = listed("von des der vom")
COPULAS = listed("ist war wurde wird bleibt")
DETERMINERS = listed("der die das ein eine einer einem einen den dem")
NO_NAMES = listed("der die das den dem des ein eine er sie es sein seine ihr ihre als auch nach mit in im und")
