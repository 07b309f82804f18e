"""English negators, words of direction and words that carry no event. Data for `polarity`."""

from __future__ import annotations

from checker.values.polarity_tables import collect
from checker.values.tables import listed

MODEL = "morphmodel_en.pgz"

#: Beginning of a tag (C5) -> kind of word.
KINDS = (("NP", "name"), ("NN", "noun"), ("VV", "verb"), ("AJ", "adjective"))

#: Verbs, nouns and adjectives too general to make two statements one. Forms and lemmas.
LIGHT = listed(
    """
    be have do get go come make take give let keep put see say said tell told report reported announce announced state
    expect expected plan may might can could will would shall should must year years day days time people percent
    million billion dollar dollars monday tuesday wednesday thursday friday saturday sunday
    likely alleged suspected possible potential
    """
)

NEGATORS = listed("not never no none nobody neither nor cannot without")

#: English particles follow their verb and are not joined to it.
PARTICLES: frozenset[str] = frozenset()
FINITE = ""

_WORDS: tuple[tuple[str, str, str], ...] = (
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

#: Form or lemma -> axes and ways; "above" points up and out of a range.
DIRECTIONS = collect(_WORDS)
