"""English words that make less than a fact of a statement. Data for `certainty`."""

from __future__ import annotations

from checker.languages.tables import listed

#: Words before a noun that mark it alone ("suspected arson"), by their stem; any ending may follow.
BEFORE_NOUN = (
    ("alleged", "allegation"),
    ("suspected", "allegation"),
    ("possible", "possibility"),
    ("potential", "possibility"),
    ("planned", "plan"),
)

#: Nouns behind which the marked noun comes: "suspicion of fraud", "risk of a flood".
OF_NOUN = (
    ("suspicion", "allegation"),
    ("allegations", "allegation"),
    ("risk", "possibility"),
    ("threat", "possibility"),
    ("possibility", "possibility"),
)

#: Words that mark their whole clause.
IN_CLAUSE: dict[str, str] = {
    **dict.fromkeys(
        listed("allegedly reportedly apparently seemingly supposedly purportedly believed alleged suspected rumored"),
        "allegation",
    ),
    **dict.fromkeys(
        listed("may might could possibly perhaps maybe probably likely potentially seems appears threatens feared"),
        "possibility",
    ),
    **dict.fromkeys(
        listed(
            """plans plan planning planned expected anticipated projected predicted forecast forecasted preliminary
            scheduled will estimated"""
        ),
        "plan",
    ),
    # somebody's view of what comes: no fact, and said in too many ways to be held against one
    **dict.fromkeys(
        listed(
            """unclear unknown uncertain expects expect anticipates anticipate projects predicts predict foresees
            foresee intends intend aims hopes hope considering estimates estimate assumes assume"""
        ),
        "unknown",
    ),
    **dict.fromkeys(listed("denies denied deny denying"), "denial"),
}

#: Those of them that turn a free rendering into less than a fact. The others count in twin sentences alone.
STRONG = listed(
    "allegedly reportedly apparently possibly perhaps probably may might could expected believed alleged suspected"
)

#: Words that name a source for the whole clause.
SOURCE = listed("according reports")

#: Words that make a statement no statement of fact, nor a suspicion: conditions, questions, negations.
VOID = listed("if whether would unless should not never no cannot neither nor")

LASTING: frozenset[str] = frozenset()

INQUIRIES: frozenset[str] = frozenset()
SUSPICION: tuple[str, ...] = ()
BEHIND_INQUIRIES: frozenset[str] = frozenset()

#: Nouns and verbs for one kind of event, written differently.
EVENTS: dict[str, str] = {
    **dict.fromkeys(listed("arson arsonist"), "arson"),
    **dict.fromkeys(listed("murder murdered"), "murder"),
    **dict.fromkeys(listed("stab stabbed stabbing"), "stabbing"),
    **dict.fromkeys(listed("explosion explode exploded"), "explosion"),
    **dict.fromkeys(listed("rape raped"), "rape"),
    **dict.fromkeys(listed("suicide"), "suicide"),
}
