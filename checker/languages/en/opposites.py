"""English words that point in opposite ways: rows of axis, way and words, forms or lemmas. Data for `polarity`."""

from __future__ import annotations

Rows = tuple[tuple[str, str, str], ...]

#: Both ends cannot hold of one thing.
STRICT: Rows = (
    (
        "level",
        "up",
        """increase increases increased increasing rise rises rose risen rising grow grows grew grown growing growth
        gain gained climb climbed surge surged jump jumped raise raised raises raising up upward upturn expand
        expanded improve improved improving improvement improves""",
    ),
    (
        "level",
        "down",
        """decrease decreases decreased decreasing fall falls fell fallen falling drop drops dropped dropping decline
        declines declined declining shrink shrank shrunk reduce reduced reducing reduction lower lowered lowering cut
        cutting down downward downturn worsen worsened worsening deteriorate deteriorated""",
    ),
    ("level", "same", "unchanged unaltered flat constant steady stable same"),
    ("comparison", "up", "higher more greater larger better stronger above over exceeding"),
    ("comparison", "down", "lower less fewer smaller worse weaker below under"),
    ("range", "inside", "within inside"),
    ("range", "outside", "outside above below beyond"),
    ("result", "won", "win wins won winning gain profit profits earn earned earning earnings victory"),
    ("result", "lost", "lose loses lost losing loss losses defeat"),
    ("share", "with", "including include includes included"),
    ("share", "without", "excluding exclude excludes excluded"),
    (
        "vote",
        "for",
        "accept accepts accepted approve approves approved approving support supports supported backed",
    ),
    ("vote", "against", "reject rejects rejected oppose opposes opposed refuse refused decline declined"),
    ("edge", "first", "beginning start"),
    ("edge", "last", "end close"),
    ("ease", "hard", "difficult challenging tough hard"),
    ("ease", "easy", "easy favorable favourable"),
    ("term", "long", "long-term"),
    ("term", "short", "short-term"),
    ("order", "before", "before prior previous last preceding"),
    ("order", "after", "after next following subsequent"),
    ("strength", "strong", "strong strength robust solid healthy"),
    ("strength", "weak", "weak weakness poor sluggish"),
    ("hope", "good", "optimistic positive confident favorable favourable"),
    ("hope", "bad", "pessimistic negative doubtful unfavorable unfavourable"),
    ("pace", "fast", "accelerate accelerated accelerating expedite expedited"),
    ("pace", "slow", "slow slowed decelerate decelerated delay delayed"),
    ("gate", "open", "open opens opened opening reopen reopened"),
    ("gate", "closed", "close closes closed closing shut"),
    ("verdict", "guilty", "convict convicted guilty"),
    ("verdict", "free", "acquit acquitted innocent"),
)

#: Both ends rarely hold of one thing at a time; one may have come before the other.
LOOSE: Rows = (
    ("stance", "for", "support endorse praise defend welcome backing endorsement supporter applaud"),
    ("stance", "against", "criticize criticise condemn oppose fight combat resist protest boycott denounce opponent"),
    ("gift", "taken", "receive accept obtain"),
    ("gift", "refused", "refuse decline reject return"),
    ("hunt", "caught", "arrest arrested capture captured apprehend detain caught"),
    ("hunt", "free", "escape escaped flee fled hunt manhunt fugitive search"),
    ("cause", "does", "cause trigger provoke induce"),
    ("cause", "hinders", "prevent avert cure alleviate"),
    ("stay", "there", "arrive arrived arrival reach"),
    ("stay", "gone", "depart departed departure leave"),
    ("find", "found", "found recover recovered located"),
    ("find", "missing", "missing vanish vanished disappear disappeared"),
    ("plea", "yes", "admit admitted confess confessed confirm confirmed confession"),
    ("plea", "no", "deny denied denial dispute"),
    ("job", "left", "resign resigned resignation quit"),
    ("job", "lost", "fire fired dismiss dismissed dismissal sack sacked oust ousted"),
    ("effort", "done", "succeed succeeded success"),
    ("effort", "failed", "fail failed failure collapse collapsed"),
    ("attendance", "there", "attend attended attendance"),
    ("attendance", "away", "skip skipped boycott boycotted"),
    ("meridian", "north", "northern north"),
    ("meridian", "south", "southern south"),
    ("parallel", "east", "eastern east"),
    ("parallel", "west", "western west"),
    ("law", "kept", "legal lawful"),
    ("law", "broken", "illegal unlawful"),
    ("harm", "hurt", "injure injured hurt"),
    ("harm", "safe", "unharmed unhurt uninjured"),
    ("life", "alive", "survive survived survivor"),
    ("life", "dead", "die died killed"),
    ("permit", "yes", "allow allowed permit permitted legalize"),
    ("permit", "no", "ban banned prohibit prohibited forbid outlaw"),
)
