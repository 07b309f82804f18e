"""PDF: page by page, the lines put together to paragraphs by their distance, running heads and page numbers aside."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import Any, NamedTuple

from checker.document.files.told import Filed, Told, set_out
from checker.document.punctuation import ends_sentence
from checker.model import FurnitureKind
from checker.model.errors import InputError

#: Pages of a report; a longer file is a book.
PAGES = 200

#: A line this many times further below than most lines are begins a paragraph; so does one set in another size.
GAP, SIZE = 1.3, 1.12

_HYPHEN = "\ufffe"  # pdfium's sign for a hyphen that only divides a word at the end of a line


class _Line(NamedTuple):
    words: str
    top: float
    height: float
    page: int


def pdf(raw: bytes, name: str) -> Filed:
    """The text of a PDF. Raises InputError for a broken or locked one, a scan without text, and without the extra."""
    try:
        import pypdfium2
    except ImportError:
        raise InputError(
            f"{name}: PDF needs the extra 'pdf': pip install 'fact-checker-diff[pdf]', or export it as text"
        ) from None
    try:
        held = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise InputError(f"{name}: this PDF is protected by a password; save it without one") from None
        raise InputError(f"{name}: broken PDF; export it again, or as text") from None
    try:
        if len(held) > PAGES:
            raise InputError(f"{name}: a PDF of {len(held)} pages; give the {PAGES} at most that hold the report")
        lines = [line for number in range(len(held)) for line in _lines(held[number], number + 1)]
    except pypdfium2.PdfiumError:
        raise InputError(f"{name}: broken PDF; export it again, or as text") from None
    finally:
        held.close()
    if not lines:
        raise InputError(f"{name}: no text in this PDF, it is a scan or empty; give a text of it")
    return set_out("pdf", _paragraphs(lines))


def _lines(page: Any, number: int) -> list[_Line]:
    text = page.get_textpage()
    try:
        told = text.get_text_range()
        lines: list[_Line] = []
        for match in re.finditer(r"[^\r\n]+", told):
            shown = next((at for at in range(match.start(), match.end()) if not told[at].isspace()), None)
            if shown is not None and shown < text.count_chars():
                _, bottom, _, top = text.get_charbox(shown, loose=True)
                lines.append(_Line(match[0].strip(), top, max(top - bottom, 0.1), number))
        return lines
    finally:
        text.close()


def _paragraphs(lines: list[_Line]) -> list[Told]:
    running = _running(lines)
    told: list[Told] = []
    steps = Counter(round(a.top - b.top, 1) for a, b in pairwise(lines)
                    if a.page == b.page and a.top > b.top)  # fmt: skip
    usual = steps.most_common(1)[0][0] if steps else 0.0
    before: _Line | None = None
    for line in lines:
        if (masked := _masked(line)) in running or not masked.strip("#-–— /|."):
            told.append(Told(line.words, furniture=FurnitureKind.HEADER, page=line.page))
            continue
        if before is not None and _goes_on(before, line, usual):
            last = max(number for number, part in enumerate(told) if part.furniture is None)
            words = told[last].words
            joined = words.rstrip(_HYPHEN) + line.words if words.endswith(_HYPHEN) else f"{words} {line.words}"
            told[last] = told[last]._replace(words=joined)
        else:
            told.append(Told(line.words, page=line.page))
        before = line
    return [part._replace(words=part.words.replace(_HYPHEN, "-")) for part in told]


def _goes_on(before: _Line, line: _Line, usual: float) -> bool:
    if before.words.endswith(_HYPHEN):
        return True
    if max(before.height, line.height) > SIZE * min(before.height, line.height):
        return False
    if before.page != line.page or line.top >= before.top:  # the next page or column
        return not ends_sentence(before.words) and line.words[0].islower()
    return before.top - line.top <= max(usual, line.height) * GAP


def _running(lines: list[_Line]) -> set[str]:
    """First and last lines that stand on two pages or more, figures aside."""
    edges: Counter[str] = Counter()
    for page in {line.page for line in lines}:
        own = [line for line in lines if line.page == page]
        edges.update({_masked(own[0]), _masked(own[-1])})
    return {words for words, times in edges.items() if times > 1}


def _masked(line: _Line) -> str:
    return re.sub(r"\d+", "#", line.words)
