"""An HTML page as its elements: a strict reader, which refuses what does not nest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "input", "br", "hr", "img", "link"}


@dataclass
class Element:
    """An element with its attributes and what is in it, in order."""

    name: str
    attributes: dict[str, str]
    children: list[Element | str] = field(default_factory=list)

    def all(self, name: str = "") -> Iterator[Element]:
        """The elements of that name below this one, in document order; all of them without a name."""
        for child in self.children:
            if isinstance(child, Element):
                if not name or child.name == name:
                    yield child
                yield from child.all(name)

    def classes(self) -> set[str]:
        return set(self.attributes.get("class", "").split())

    def text(self, *, without: frozenset[str] = frozenset()) -> str:
        """The text below this element, elements of the classes `without` left out."""
        return "".join(
            child if isinstance(child, str) else "" if child.classes() & without else child.text(without=without)
            for child in self.children
        )


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        assert len(element.attributes) == len(attrs), f"an attribute of <{tag}> is given twice"
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].name == tag, f"</{tag}> closes <{self.open[-1].name}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def read(html: str) -> Element:
    """The page's elements below a nameless root. Fails where an end tag does not close the element opened last."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert [element.name for element in reader.open] == [""]
    return reader.root
