"""Footnotes of pages: their marks are no words of the sentence that they stand behind."""

from __future__ import annotations

import re
from functools import cache

from checker.model.patterns import compiled


@cache
def _mark() -> re.Pattern[str]:
    # A link within the page that shows nothing but a number, a star or an arrow: "Förster.<a href="#n1">1</a>".
    mark = r"(?:\[?\(?(?:\d{1,3}|[*†‡]{1,3}|[a-z])\)?\]?|[↑↩⤴^]\ufe0e?)"
    open_, close = r"(?:<(?:sup|span|b|i)\b[^<>]{0,300}>\s*){0,3}", r"(?:\s*</(?:sup|span|b|i)>){0,3}"
    link = r"<a\b(?=[^<>]{0,600}?\shref\s*=\s*[\"']?#)[^<>]{1,600}>"
    return compiled(rf"{link}\s*{open_}{mark}{close}\s*</a>", re.I)


def without_marks(page: str) -> str:
    """The HTML without the marks of footnotes and the arrows back from them; the footnotes themselves stay."""
    return _mark().sub("", page)
