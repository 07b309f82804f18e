"""A loss told with its sign, and in words: "minus 760 Millionen", "760 Millionen Verlust" are one figure."""

from __future__ import annotations

import re

from checker.compare.scene import Scene, Telling
from checker.compare.slots import Mention
from checker.languages import pack


def tell_one_loss(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether one figure is the other with a sign, for which the other's clause has a word; symmetric."""
    if not a.quantity.stated or a.quantity.stated != -b.quantity.stated:
        return False
    telling, plain = (scene.a, a) if a.quantity.stated > 0 else (scene.b, b)
    return _names_loss(telling, plain)


def _names_loss(telling: Telling, mention: Mention) -> bool:
    words = re.findall(r"\w+", mention.clause.of(telling.text).casefold())
    return any(word.endswith(pack(mention.language).belonging.losses) for word in words)
