"""Where German clauses begin and what their verbs are tagged as. Data."""

from __future__ import annotations

from checker.values.tables import listed

MODEL = "morphmodel_ger.pgz"

FINITE = listed("VV(FIN) VA(FIN) VM(FIN) VV(IMP)")
"""Tags of verbs that make a clause."""

INFINITIVE = listed("VV(INF) VA(INF) VM(INF)")
"""Tags of a form that is finite where it ends a subordinate clause: ", die Beiträge leisten"."""

INFINITIVE_MARK = listed("PTKZU")

RELATIVE = listed("der die das den dem deren dessen denen")
"""Words that open a relative clause where it ends with a verb, an apposition where it does not."""

AUXILIARY = listed("VA(FIN)")

PARTICIPLE = listed("VV(PP) VA(PP) VM(PP)")

SUBJECT = listed("NN NNA NE CARD PPER PIS")
"""Tags of words that can be what a clause is about; a figure alone can be ("15 verletzt")."""

JOINING = listed("und oder aber sondern doch denn sowie bzw")
"""Words that may join two main clauses; alone they join nouns too."""

OPENING = frozenset[str]()
"""Words that open a subordinate clause without a comma before them; German always has the comma."""

WAITING = listed("KOUS PRELS PRELAT PWAV PWS PWAT PRELATE")
"""Tags of first words whose clause has its verb at the end: a piece without verb waits for it."""
