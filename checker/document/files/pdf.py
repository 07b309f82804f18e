"""PDF: page by page, the lines put together to paragraphs by their distance, running heads and page numbers aside."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import Any, NamedTuple

from checker.document.files.bounded import inflated
from checker.document.files.told import Filed, Told, is_item, set_out, unbulleted
from checker.document.punctuation import ends_sentence
from checker.model import FurnitureKind
from checker.model.errors import InputError

#: Pages of a report; a longer file is a book.
PAGES = 200

#: Drawn objects of a file, letters that stand by themselves among them. A page of a paper has 2,000; a bomb millions.
OBJECTS = 200_000

#: A line this many times further below than most lines are begins a paragraph; so does one set in another size.
GAP, SIZE = 1.3, 1.12

#: A gap this many times as wide as the line is high parts the columns of a table.
COLUMNS = 1.5

#: A number in letters this much smaller than the line's is the mark of a footnote.
RAISED = 0.8

#: How much of a first word's room has to be left over, with what is lost in measuring it by its letters.
ROOM = 1.5

_HYPHEN = "\ufffe"  # pdfium's sign for a hyphen that only divides a word at the end of a line


class _Line(NamedTuple):
    """A line as it is set, in points; `row` says that it stands in columns of a table."""

    words: str
    top: float
    height: float
    left: float
    right: float
    page: int
    row: bool = False


def pdf(raw: bytes, name: str) -> Filed:
    """The text of a PDF. Raises InputError for a broken or locked one, a scan without text, and without the extra."""
    inflated(raw, name)
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
        lines = _all_lines(held, name)
    except pypdfium2.PdfiumError:
        raise InputError(f"{name}: broken PDF; export it again, or as text") from None
    finally:
        held.close()
    if not lines:
        raise InputError(f"{name}: no text in this PDF, it is a scan or empty; give a text of it")
    return set_out("pdf", _paragraphs(lines))


def _all_lines(held: Any, name: str) -> list[_Line]:
    from pypdfium2 import raw

    lines: list[_Line] = []
    objects = 0
    for number in range(len(held)):
        page = held[number]
        objects += raw.FPDFPage_CountObjects(page)
        if objects > OBJECTS:
            raise InputError(f"{name}: this PDF draws more than a report has, refused; export it as text")
        lines += _lines(page, number + 1)
        page.close()
    return lines


def _lines(page: Any, number: int) -> list[_Line]:
    text = page.get_textpage()
    try:
        told = text.get_text_range()
        if len(told) > text.count_chars():
            told = told[: text.count_chars()]
        return [line for match in re.finditer(r"[^\r\n]+", told) if (line := _line(text, told, match.span(), number))]
    finally:
        text.close()


def _line(text: Any, told: str, span: tuple[int, int], page: int) -> _Line | None:
    """The line in the span without the raised numbers of footnotes; None where nothing else is shown."""
    shown = [at for at in range(*span) if not told[at].isspace()]
    if not shown:
        return None
    size = _size(text, max(shown[0], shown[len(shown) // 2]))
    shown = [at for at in shown if not (told[at].isdigit() and _size(text, at) < RAISED * size)]
    if not shown:
        return None
    raised = {at for at in range(*span) if not told[at].isspace()} - set(shown)
    words = "".join(told[at] for at in range(*span) if at not in raised).strip()
    left, bottom, _, top = text.get_charbox(shown[0], loose=True)
    right = text.get_charbox(shown[-1], loose=True)[2]
    height = max(top - bottom, 0.1)
    wide = (text.get_charbox(then, loose=True)[0] - text.get_charbox(at, loose=True)[2] > COLUMNS * height
            for at, then in pairwise(shown) if then > at + 1)  # fmt: skip
    return _Line(words, top, height, left, right, page, any(wide))


def _size(text: Any, at: int) -> float:
    from pypdfium2 import raw

    return float(raw.FPDFText_GetFontSize(text, at))


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
            told.append(unbulleted(line.words, loose=line.row, page=line.page))
        before = line
    return [part._replace(words=part.words.replace(_HYPHEN, "-")) for part in told]


def _goes_on(before: _Line, line: _Line, usual: float) -> bool:
    if before.words.endswith(_HYPHEN):
        return True
    if before.row or line.row or is_item(line.words) or _had_room(before, line):
        return False
    if max(before.height, line.height) > SIZE * min(before.height, line.height):
        return False
    if before.page != line.page or line.top >= before.top:  # the next page or column
        return not ends_sentence(before.words) and line.words[0].islower()
    return before.top - line.top <= max(usual, line.height) * GAP


def _had_room(before: _Line, line: _Line) -> bool:
    """Whether the line before ends so early that the first word of this one would have stood in it."""
    if before.page != line.page or line.top >= before.top:
        return False
    first = line.words.partition(" ")[0]
    width = (line.right - line.left) * (len(first) + 1) / max(len(line.words), 1)
    return line.right - before.right > width * ROOM


def _running(lines: list[_Line]) -> set[str]:
    """First and last lines that stand on two pages or more, figures aside."""
    edges: Counter[str] = Counter()
    for page in {line.page for line in lines}:
        own = [line for line in lines if line.page == page]
        edges.update({_masked(own[0]), _masked(own[-1])})
    return {words for words, times in edges.items() if times > 1}


def _masked(line: _Line) -> str:
    return re.sub(r"\d+", "#", line.words)
