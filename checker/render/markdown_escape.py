"""Text of others as Markdown in which nothing of theirs takes effect.

What every dialect lets escape by a backslash is escaped so; the rest becomes a character reference, which every dialect
and every HTML renderer reads the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from checker.model.patterns import compiled
from checker.render.passage import Piece, PieceKind, plain

if TYPE_CHECKING:
    from markupsafe import Markup

# Emphasis, code, links, headings' tails.
BACKSLASHED = compiled(r"[\\`*_\[\]#]")
# HTML, tables, strike-through, and what turns into a link by itself (GitHub's autolinks).
REFERENCED = compiled(r"[<>|~@]|&(?=#?\w+;)|(?<=\w):(?=//)|(?<=www)\.", re.IGNORECASE)
# Formulas, where a dialect has them: "$5" is money and stays.
DOLLAR = compiled(r"\$(?!\d)")
# What at the start of a line makes an ordered list.
LEADING_NUMBER = compiled(r"\d{1,9}(?=[.)])")
# Names and hashes that are fit for code as they are; others would need escapes that code does not know.
CODE = compiled(r"[\w.,:;=+/ -]+")


def escape(value: Any) -> Any:
    """The value as Markdown of one line that renders as it reads; values already marked as Markdown pass."""
    from markupsafe import Markup

    return value if isinstance(value, Markup) else Markup(_escaped(plain(str(value)).strip(), at_start=True))


def midline(value: Any) -> Any:
    """The value as `escape` writes it, for a place inside a line: what begins a list at the start of one may stay."""
    from markupsafe import Markup

    return value if isinstance(value, Markup) else Markup(_escaped(plain(str(value)).strip(), at_start=False))


def code(text: str) -> Markup:
    """A name as code, where it is one; anything else is escaped text."""
    from markupsafe import Markup

    line = plain(text).strip()
    return Markup(f"`{line}`") if CODE.fullmatch(line) else Markup(escape(line))


def inline(pieces: Sequence[Piece]) -> Markup:
    """The pieces of a passage as one line of Markdown, marks in bold.

    A mark that Markdown would not read as bold, because of the characters beside it, stays plain.
    """
    from markupsafe import Markup

    line = "".join(piece.text for piece in pieces)
    done = 0
    written = []
    for piece in pieces:
        end = done + len(piece.text)
        text = _escaped(piece.text, at_start=done == 0)
        bold = piece.kind is PieceKind.MARK and _can_be_bold(line, done, end)
        written.append(f"**{text}**" if bold else text)
        done = end
    return Markup("".join(written).strip())


def _escaped(text: str, *, at_start: bool) -> str:
    head, tail = _leading(text) if at_start else ("", text)
    tail = BACKSLASHED.sub(lambda match: "\\" + match[0], tail)
    tail = DOLLAR.sub(r"\\$", tail)
    return head + REFERENCED.sub(lambda match: f"&#{ord(match[0])};", tail)


def _leading(text: str) -> tuple[str, str]:
    """What would begin a block at the start of a line, escaped, and the rest."""
    if text[:1] in ("-", "+", "="):
        return f"\\{text[0]}", text[1:]
    if match := LEADING_NUMBER.match(text):
        return f"{match[0]}\\{text[match.end()]}", text[match.end() + 1 :]
    return "", text


def _can_be_bold(line: str, start: int, end: int) -> bool:
    """Whether ``**`` around ``line[start:end]`` opens and closes, by CommonMark's rule of flanking delimiters."""
    before, first = line[start - 1 : start] or " ", line[start]
    last, after = line[end - 1], line[end : end + 1] or " "
    return _opens(before, first) and _opens(after, last)


def _opens(outside: str, inside: str) -> bool:
    """Whether a run of asterisks between the two characters holds on to the inner one."""
    if inside.isspace():
        return False
    return not _is_sign(inside) or outside.isspace() or _is_sign(outside)


def _is_sign(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"
