"""Files of word processors: DOCX and RTF. What was inserted under tracking is read, what was deleted is not."""

from __future__ import annotations

import re

from checker.document.files.bounded import unzip
from checker.document.files.markup import fragment, paragraphs, parse
from checker.document.files.told import Filed, Told, set_out, unbulleted
from checker.model import Note, NoteKind
from checker.model.errors import InputError
from checker.model.patterns import compiled

_SIGN = compiled(r"\\[{}\\]|[{}]")
_WORD = "Word document (DOCX)"
_STYLES = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => h2:fresh"


def docx(raw: bytes, name: str) -> Filed:
    """The text of a Word document. Raises InputError for one that is broken, locked or out of bounds."""
    import io

    members = unzip(raw, name, _WORD)
    for member in members.values():
        parse(member, name, _WORD)
    if "word/document.xml" not in members:
        raise InputError(f"{name}: broken Word document (DOCX), no text in it; save it again, or export it as text")
    import mammoth

    try:
        page = mammoth.convert_to_html(
            io.BytesIO(raw),
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(lambda image: {"src": ""}),
            external_file_access=False,
        ).value
    except Exception:  # whatever a document that is no Word document raises in the library
        raise InputError(f"{name}: broken Word document (DOCX); save it again, or export it as text") from None
    root = fragment(page, name)
    told = paragraphs(root, name) if root is not None else []
    deleted = re.search(rb"<w:del[ >]", members["word/document.xml"]) is not None
    return set_out("docx", told, notes=(Note(NoteKind.TRACKED_DELETIONS),) if deleted else ())


def rtf(raw: bytes, name: str) -> Filed:
    """The text of a rich text file. Raises InputError where revisions are tracked: old and new would run together."""
    # a picture's bytes say nothing; braces count outside of escapes alone
    text = raw.decode("windows-1252", "replace")
    if re.search(r"\\(?:revised|deleted)(?!0|[a-z])", text):
        raise InputError(f"{name}: this RTF file tracks revisions; accept or reject them and save it again")
    braces = re.sub(r"\\[{}\\]", "", text)
    if braces.count("{") != braces.count("}"):
        raise InputError(f"{name}: broken RTF file, its end is missing; save it again")
    if _depth(braces) > _DEEPEST:
        raise InputError(f"{name}: nested deeper than a report is: this RTF file cannot be read; save it again")
    from striprtf.striprtf import rtf_to_text

    try:
        plain = rtf_to_text(_footnotes_last(text), errors="replace")  # type: ignore[no-untyped-call]
    except Exception:  # whatever a file that is no RTF raises in the library
        raise InputError(f"{name}: broken RTF file; save it again, or export it as text") from None
    return set_out("rtf", _rtf_lines(plain))


def _rtf_lines(plain: str) -> list[Told]:
    """The paragraphs; the cells of a table's row, parted by "|", are one, and a bullet is no word."""
    told: list[Told] = []
    for line in re.sub(r"\n+\|", "|", plain).splitlines():
        cells = line.rstrip("|").replace("|", " ")
        told.append(unbulleted(cells, loose="|" in line))
    return told


def _footnotes_last(text: str) -> str:
    """The file with its footnotes behind the text, each a paragraph: the library drops them where they stand."""
    notes: list[str] = []
    kept: list[str] = []
    at = 0
    for opening in re.finditer(r"\{(?:\\\*)?\\footnote\b", text):
        if opening.start() < at:
            continue
        if (end := _closing(text, opening.start())) is None:
            break
        inner = re.sub(r"\\chftn\b ?", "", text[opening.end() : end - 1])
        notes.append(f"{{\\pard {inner}\\par}}")
        kept.append(text[at : opening.start()])
        at = end
    body, brace, behind = text[at:].rpartition("}")
    return "".join(kept) + body + "\n\\par " * bool(notes) + "".join(notes) + brace + behind


def _closing(text: str, start: int) -> int | None:
    """The offset behind the brace that closes the one at `start`; None where none does."""
    deep = 0
    for sign in _SIGN.finditer(text, start):
        deep += {"{": 1, "}": -1}.get(sign[0], 0)
        if deep == 0:
            return sign.end()
    return None


_DEEPEST = 500  # groups inside groups; those of a word processor stay below 20


def _depth(text: str) -> int:
    deep = deepest = 0
    for brace in re.findall(r"[{}]", text):
        deep += 1 if brace == "{" else -1
        deepest = max(deepest, deep)
    return deepest
