"""What should be, and what is: a share of the rent that experts advise contradicts no share that is paid."""

from __future__ import annotations

import re

from checker.compare.scene import Telling
from checker.compare.slots import Mention
from checker.languages import pack


def is_advised(telling: Telling, mention: Mention) -> bool:
    """Whether the sentence of a figure says what should be: "die Miete sollte 30 Prozent nicht überschreiten"."""
    sentence = telling.claims[mention.claim].span.of(telling.text).lower()
    return not pack(mention.language).belonging.advice.isdisjoint(re.findall(r"\w+", sentence))
