"""XML and pieces of HTML inside a file: parsed without entities, DTDs or network, and cut into paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.document.files.told import Told
from checker.document.footnotes import without_marks
from checker.model import BlockKind, FurnitureKind
from checker.model.errors import InputError

#: Levels of elements; the parser itself ends XML at 256. Real bodies stay below 30.
DEEPEST = 200

_HEADS = {"h1": BlockKind.TITLE, "hl1": BlockKind.TITLE} | dict.fromkeys(
    ("h2", "h3", "h4", "h5", "h6", "hl2"), BlockKind.HEADING
)
_CAPTIONS = frozenset({"figcaption", "media-caption", "caption"})
_LOOSE = frozenset({"li", "dt", "dd", "tr", "td", "th"})
_FURNITURE = {"byline": FurnitureKind.BYLINE, "tagline": FurnitureKind.CREDIT, "media-producer": FurnitureKind.CREDIT,
              "distributor": FurnitureKind.CREDIT}  # fmt: skip
_APART = frozenset({"p", "div", "body", "section", "article", "blockquote", "bq", "block", "ul", "ol", "dl", "table",
                    "tbody", "thead", "figure", "media", "pre", "body.content", "body.head", "body.end", "hedline",
                    "br", "hr", *_HEADS, *_CAPTIONS, *_LOOSE, *_FURNITURE}) - {"td", "th"}  # fmt: skip
_UNSEEN = frozenset({"script", "style", "head", "title", "iframe", "noscript", "template", "svg", "media-metadata",
                     "media-reference", "abstract", "note", "nav", "aside", "footer", "form"})  # fmt: skip


def parse(raw: bytes, name: str, kind: str) -> Any:
    """The root of the XML. Raises InputError for what is broken, nested without end, or declares entities."""
    from lxml import etree

    if b"<!entity" in raw.replace(b"\0", b"").lower():
        raise InputError(f"{name}: this {kind} declares entities of its own, refused; export it without them")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
                             remove_comments=True, remove_pis=True)  # fmt: skip
    try:
        return etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, ValueError, AssertionError) as error:
        line = getattr(error, "lineno", None)
        deep = "depth" in str(error).lower()
        what = "nested deeper than a report is" if deep else "broken" + (f" at line {line}" if line else "")
        raise InputError(f"{name}: {what}: this {kind} cannot be read; export it again") from None


def fragment(page: str, name: str) -> Any | None:
    """The root of a piece of HTML, None for one without words. Raises InputError where it cannot be parsed."""
    from lxml import etree, html

    clean = "".join(c if c.isprintable() or c in "\t\r\n" else " " for c in page)
    if not clean.strip():
        return None
    try:
        return html.fragment_fromstring(without_marks(clean), create_parent="div")
    except (etree.LxmlError, ValueError, AssertionError):
        raise InputError(f"{name}: the HTML inside cannot be read; export the text") from None


def paragraphs(root: Any, name: str) -> list[Told]:
    """What the element tells, each block a paragraph. Raises InputError where it is nested deeper than `DEEPEST`."""
    return list(_walk(root, name, 0))


def local(element: Any) -> str:
    """The element's name without its namespace, "" for a comment."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def words_of(element: Any | None) -> str | None:
    """All words of the element on one line; None where there are none."""
    return " ".join("".join(element.itertext()).split()) or None if element is not None else None


def first(root: Any, *names: str) -> Any | None:
    """The first element, in the order of the file, that has one of the local names."""
    return next((element for element in root.iter() if local(element) in names), None)


def _walk(element: Any, name: str, depth: int) -> Iterator[Told]:
    if depth > DEEPEST:
        raise InputError(f"{name}: nested deeper than a report is: it cannot be read; export it again")
    tag = local(element)
    words = element.text or ""
    for child in element:
        inner = local(child)
        if inner in _APART:
            yield from _cut(words, tag)
            yield from _inherited(_walk(child, name, depth + 1), tag)
            words = ""
        elif inner and inner not in _UNSEEN:
            words += (" " if inner in ("td", "th") else "") + _inline(child)
        words += child.tail or ""
    yield from _cut(words, tag)


def _inherited(told: Iterator[Told], tag: str) -> Iterator[Told]:
    """A paragraph inside a caption or a list item is what that is."""
    for part in told:
        if tag in _CAPTIONS and part.hint is None:
            part = part._replace(hint=BlockKind.CAPTION)
        elif tag in _FURNITURE:
            part = part._replace(furniture=_FURNITURE[tag])
        yield part._replace(loose=part.loose or tag in _LOOSE)


def _inline(element: Any) -> str:
    """The words of an inline element, without what a page does not show."""
    hidden = {id(text) for unseen in element.iter() if local(unseen) in _UNSEEN for text in unseen.iter()}
    if not hidden:
        return "".join(element.itertext())
    return " ".join(each.text or "" for each in element.iter() if id(each) not in hidden and isinstance(each.tag, str))


def _cut(words: str, tag: str) -> Iterator[Told]:
    if words := " ".join(words.split()):
        hint = BlockKind.CAPTION if tag in _CAPTIONS else _HEADS.get(tag)
        yield Told(words, hint, tag in _LOOSE, _FURNITURE.get(tag))
