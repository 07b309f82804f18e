"""HTML -> paragraphs of the article. The text is what was extracted; offsets point into it, not into the page.

trafilatura finds the article. It leaves out what stands in a page's header and in figures, so headline, teaser and
captions are put back where the page shows them: they state facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from checker.document.footnotes import without_marks
from checker.document.parts import Layout, Paragraph
from checker.model import BlockKind, Metadata, Span
from checker.model.errors import InputError
from checker.model.patterns import compiled

_HEADS = frozenset({"head", "h1", "h2", "h3", "h4", "h5", "h6"})
_LOOSE = frozenset({"item", "row", "cell"})
_APART = frozenset({"p", "quote", "list", "table", "graphic", "body", "div", "ab", *_HEADS, *_LOOSE}) - {"cell"}
_LONGEST_DESCRIPTION = 1000  # code points
_APART_FROM_TEXT = "ancestor::nav or ancestor::footer or ancestor::aside or ancestor::script or ancestor::style"
_SHOWN = f"//*[self::h1 or self::h2 or self::h3 or self::p][not({_APART_FROM_TEXT})]"
_LONGEST_TAG = 8_000  # characters of attributes; those of a real page with all its handlers stay below 2,000
_DOCUMENT = 0.8  # share of a document's paragraphs that stand in its body itself; footnotes may stand in a part
_CAPTIONS = "//article//figcaption | //main//figcaption"

Part = tuple[str, BlockKind | None, bool]  # words, what the page says they are, whether loose


@cache
def _unfit() -> re.Pattern[str]:
    # lxml takes neither control characters nor lone surrogates.
    return compiled(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@cache
def _overgrown() -> re.Pattern[str]:
    # Pictures that stand in the page itself, and tags with attributes without end, which parsers take a minute for.
    return compiled(rf"<([A-Za-z][A-Za-z0-9]{{0,20}})(?=[\s/])[^<>]{{{_LONGEST_TAG},}}+>")


def lay_out(page: str, name: str) -> Layout:
    """The article of the page as paragraphs of a text of its own. Raises InputError where there is no article."""
    import logging

    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    page = _framed(without_marks(_overgrown().sub(r"<\1>", _unfit().sub(" ", page))))
    try:
        article = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False)
    except Exception:  # whatever lxml and the fall-backs of trafilatura raise: this page cannot be read
        article = None
    metadata = Metadata()
    parts: list[Part] = []
    if article is not None and not isinstance(article, dict):
        parts = list(_parts(article.body)) if article.body is not None else []
        parts = _completed(page, parts, article.title, article.description)
        metadata = Metadata(title=article.title or None, date=article.date or None, author=article.author or None)
    parts = parts if _says_something(parts) else _all_shown(page)
    if not _says_something(parts):
        raise InputError(f"{name}: no text found in this HTML page; save the article as text")
    return _joined(parts, metadata)


def _framed(page: str) -> str:
    """A page that is a document and nothing else, as word processors save one, said to be an article from end to end.

    Where nothing on a page says that it is an article, lists and headings between its paragraphs are lost.
    """
    if _of_a_site().search(page):
        return page
    from trafilatura import load_html

    tree = load_html(page)
    own, every = (
        (tree.xpath(path) for path in ("/html/body/p", "//p[not(ancestor::table or ancestor::li)]"))
        if tree is not None
        else ((), ())
    )
    if not own or len(own) < _DOCUMENT * len(every):
        return page
    page = _body().sub(r"\g<0><article>", page, count=1)
    return re.sub(r"</body\s*>", "</article></body>", page, count=1, flags=re.I)


@cache
def _of_a_site() -> re.Pattern[str]:
    return compiled(r"<(?:article|main|nav|form|iframe|script)\b", re.I)


@cache
def _body() -> re.Pattern[str]:
    return compiled(r"<body\b[^<>]*>", re.I)


def _says_something(parts: list[Part]) -> bool:
    return any(character.isalnum() for words, _, _ in parts for character in words)


def _all_shown(page: str) -> list[Part]:
    """Headings and paragraphs of a page too small for an article to be found in it, or else all of its words."""
    from trafilatura import load_html

    tree = load_html(page)
    if tree is None:
        return []
    parts: list[Part] = []
    for element in tree.xpath(_SHOWN):
        words = " ".join("".join(element.itertext()).split())
        hint = {"h1": BlockKind.TITLE, "p": None}.get(element.tag, BlockKind.HEADING)
        parts += [(words, hint, False)] if words else []
    if parts:
        return parts
    words = " ".join(
        " ".join(tree.xpath("//text()[not(ancestor::head or ancestor::script or ancestor::style)]")).split()
    )
    return [(words, None, False)] if words else []


def _joined(parts: list[Part], metadata: Metadata) -> Layout:
    paragraphs: list[Paragraph] = []
    at = 0
    for words, hint, loose in parts:
        paragraphs.append(Paragraph(Span(at, at + len(words)), hint, loose=loose))
        at += len(words) + 2
    return Layout("\n\n".join(words for words, _, _ in parts), tuple(paragraphs), metadata=metadata)


def _parts(element: Any) -> Iterator[Part]:
    """The element's own words and those of its children, each block of the page a part."""
    tag = str(element.tag)
    if tag == "row" and all(len(cell) <= 1 for cell in element):  # more in a cell is no figure but a text
        yield from _cut(" ".join(" ".join("".join(cell.itertext()).split()) for cell in element), None, tag)
        return
    hint = BlockKind.HEADING if tag in _HEADS else None
    words = element.text or ""
    for child in element:
        if child.tag in _APART:
            yield from _cut(words, hint, tag)
            yield from _parts(child)
            words = ""
        elif isinstance(child.tag, str):
            words += (" " if child.tag in ("lb", "cell") else "") + "".join(child.itertext())
        words += child.tail or ""
    yield from _cut(words, hint, tag)


def _cut(words: str, hint: BlockKind | None, tag: str) -> Iterator[Part]:
    for line in words.split("\n"):
        line = " ".join(line.split(" ")).strip()
        if line:
            yield line, hint, tag in _LOOSE


def _completed(page: str, parts: list[Part], title: str | None, description: str | None) -> list[Part]:
    """The parts with the headline at their head, and with the teaser and the captions that the page shows."""
    from trafilatura import load_html

    tree = load_html(page)
    told = {_plain(words) for words, _, _ in parts}
    added: list[Part] = []
    if title and (same := next((n for n, part in enumerate(parts) if _plain(part[0]) == _plain(title)), None)) is None:
        added.append((" ".join(title.split()), BlockKind.TITLE, False))
    elif title and same is not None:
        parts = [(words, BlockKind.TITLE, loose) if n == same else (words, hint, loose)
                 for n, (words, hint, loose) in enumerate(parts)]  # fmt: skip
    teaser = " ".join((description or "")[:_LONGEST_DESCRIPTION].split())
    if tree is not None and teaser and _plain(teaser) not in told and _shows(tree, teaser):
        added.append((teaser, BlockKind.TEASER, False))
    elif teaser:
        parts = [(words, BlockKind.TEASER if _plain(words) == _plain(teaser) else hint, loose)
                 for words, hint, loose in parts]  # fmt: skip
    if tree is not None:
        for caption in tree.xpath(_CAPTIONS):
            words = " ".join(" ".join(caption.itertext()).split())
            if words and _plain(words) not in told:
                told.add(_plain(words))
                added.append((words, BlockKind.CAPTION, False))
    return added + parts


def _shows(tree: Any, teaser: str) -> bool:
    """Whether the page shows the words, not only its metadata."""
    bodies = tree.xpath("//body")
    return bool(bodies) and _plain(teaser) in _plain(" ".join(bodies[0].itertext()))


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
