"""One thing that a report says of one person."""

from __future__ import annotations

from enum import StrEnum

from checker.model import Span
from checker.model.frozen import frozen


class Kind(StrEnum):
    """What is said of a person. Values of different kinds are never compared."""

    PARTY = "party"
    NATION = "nation"
    PORTFOLIO = "portfolio"
    HEAD = "head"
    POST = "post"
    KIN = "kin"


@frozen
class Role:
    """One thing said of one person. `keys` are folded words that name the person: family name, or for kin an office or
    the whole name.

    `given` is the folded first name or "", `of` whose kin ("ihr") or the folded words of the firm; `value` is compared,
    `former` says that it was so once. `span` covers what says it and the name, `told` the words that say it.
    """

    kind: Kind
    value: str
    keys: frozenset[str]
    span: Span
    told: str
    given: str = ""
    of: frozenset[str] = frozenset()
    former: bool = False
