"""English negators, words of direction and words that carry no event. Data for `polarity`."""

from __future__ import annotations

from checker.languages.en import opposites as opposites_english
from checker.languages.tables import listed
from checker.values.statements.polarity_tables import collect

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

NOUN_NEGATORS = listed("no without lacking")

DENYING = listed(
    """refuse refusal decline fail failure abandon avoid prevent forgo waive cancel cancellation delay collapse stop
    lack absence inability"""
)

#: A sentence with such a word says that a thing is away, or is back after it was: no contradiction of "ohne".
LACKING = listed(
    """again lack lose lost cut shut outage restore restored deprive withdraw withdrawn end over back yet still"""
)

INFINITIVE = "to"

TURNING = {
    ("vote", "against"): "vote-against",
    ("vote", "for"): "vote-for",
}

#: Form or lemma -> axes and ways; "above" points up and out of a range.
DIRECTIONS = collect((*opposites_english.STRICT, *opposites_english.LOOSE))

#: Axes whose ends rarely hold together, but may.
SOFT = frozenset(axis for axis, _, _ in opposites_english.LOOSE)
