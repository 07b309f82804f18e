"""What should be or may be, and what is: a share of the rent that experts advise contradicts no share that is paid."""

from __future__ import annotations

import re

from checker.compare.scene import Telling
from checker.compare.slots import Mention
from checker.languages import pack
from checker.model import Bound


def is_advised(telling: Telling, mention: Mention) -> bool:
    """Whether the sentence of a figure says what should be: "die Miete sollte 30 Prozent nicht überschreiten"."""
    sentence = telling.claims[mention.claim].span.of(telling.text).lower()
    return not pack(mention.language).belonging.advice.isdisjoint(re.findall(r"\w+", sentence))


def is_limit(telling: Telling, mention: Mention) -> bool:
    """Whether the clause of a figure says how much there may be: "Platz für 800", "soll höchstens 800 aufnehmen"."""
    table = pack(mention.language).belonging
    clause = set(re.findall(r"\w+", re.sub(table.no_limits, "", mention.clause.of(telling.text).lower())))
    capped = mention.quantity.bound in (Bound.AT_MOST, Bound.LESS_THAN)
    return not table.limits.isdisjoint(clause) or (capped and not table.allowing.isdisjoint(clause))
