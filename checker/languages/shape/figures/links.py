"""What stands between two figures or between a figure and its noun, and says how they belong together."""

from __future__ import annotations

from checker.model.frozen import frozen


@frozen
class Links:
    """Words, casefolded; a `str` is a regular expression that is searched in lower-case text.

    `ranges` link the ends of a range, behind one of `between` those of `between_and`; `fillers` may follow the link
    ("bis *zu*"), `alternatives` link ends that have to lie close together. `change_before` and `change_between` stand
    before and between two states ("von 50 auf 60"); `changes` are the words of change that make two states of a range.

    `parts` stand between a part and its whole ("42 von 93"), `coordinators` between equals, `contrasts` too. `leads`
    stand before a figure that continues an earlier one ("davon 50"), `elliptic` words behind it. `cut_off` are
    coordinators with a full stop of their own ("bzw."). `including` begins a part in the middle of a sentence.

    `times` stand between the sides of something ("6 *mal* 8 Millimeter"). `of` and `determiners` stand between a share
    and its noun, `of_one` expressions between a share and the one unit that it is a part of ("three quarters *of an*
    hour"); `each` before a share
    ("jeder dritte"). `only` stands before a lone article that is a figure. `more` ends a sum.
    `number_of` finds the noun in "die Zahl der Toten stieg auf" (group 1). `clause_end` is where a clause ends;
    `joining` the words after which a verb is another's. `participle` cuts "und ... verletzt" off at the end of a text
    before another figure.

    `verbs_behind` says that a verb behind the figure is asked before one in front of it.
    `score` are words about games and votes, `no_score` what behind two figures makes them none, `no_score_before` what
    stands before them.
    """

    ranges: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    between_and: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    alternatives: frozenset[str] = frozenset()
    change_before: frozenset[str] = frozenset()
    change_between: frozenset[str] = frozenset()
    changes: str = "(?!)"
    parts: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    contrasts: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    elliptic: frozenset[str] = frozenset()
    cut_off: frozenset[str] = frozenset()
    including: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    of_one: tuple[tuple[str, ...], ...] = ()
    determiners: frozenset[str] = frozenset()
    each: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    more: frozenset[str] = frozenset()
    number_of: str = "(?!)"
    clause_end: str = "(?!)"
    joining: str = "(?!)"
    participle: str = "(?!)"
    verbs_behind: bool = False
    score: str = "(?!)"
    no_score: str = "(?!)"
    no_score_before: str = "(?!)"
