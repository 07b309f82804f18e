"""Where English clauses begin and what their verbs are tagged as. Data."""

from __future__ import annotations

from checker.values.tables import listed

MODEL = "morphmodel_en.pgz"

FINITE = listed("VVD VVZ VVB VBD VBZ VBB VHD VHZ VHB VDD VDZ VDB VM0")
"""Tags of verbs that make a clause (C5)."""

INFINITIVE = frozenset[str]()
"""Tags of a form that is finite where it ends a subordinate clause: not in English."""

INFINITIVE_MARK = frozenset[str]()

RELATIVE = frozenset[str]()
"""Words that open a relative clause where it ends with a verb: English verbs come early."""

AUXILIARY = listed("VBD VBZ VBB VHD VHZ VHB")

PARTICIPLE = listed("VVN VBN VHN VDN")

SUBJECT = listed("NN0 NN1 NN2 NP0 CRD PNP PNI")
"""Tags of words that can be what a clause is about; a figure alone can be ("20 injured")."""

JOINING = listed("and or but nor yet so")
"""Words that may join two main clauses; alone they join nouns too."""

OPENING = listed(
    "that who which whose whom when while where because although though since after before until unless if whether as"
)
"""Words that open a subordinate clause without a comma before them."""

WAITING = listed("CJS CJT DTQ PNQ AVQ")
"""Tags of first words whose clause needs its own verb: a piece without verb waits for it."""
