"""What reports agree in and no desk wants to read: words that say nothing, numbers in names, what a quotation holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from checker.compare.scene import Telling
from checker.many.matrix.chance import is_uncounted
from checker.many.matrix.nodes import Node, date_at, quantity_at
from checker.model import DateValue, Family, Precision, Quantity, QuoteKind, UnitClass
from checker.values.names.places import is_place

#: A year right behind a capitalised word is part of a name: "EM 2024".
_NAMED = re.compile(r"[^\W\d_]*[^\W\d_a-zß-öø-ÿ][\w-]* $")

#: A word that a figure is the first part of.
_COMPOUND = re.compile(r"-[^\W\d_]")

#: Letters and a figure right behind a year are part of a name too: "2024 AB7".
_LABEL = re.compile(r" [^\W\d_a-zß-öø-ÿ]{1,3}\d")


def is_trivial(nodes: Iterable[Node], quoted: Iterable[Node], tellings: Sequence[Telling]) -> bool:
    """Whether the reports agree in nothing worth a row.

    Args:
        nodes: places of one fact that nobody disputes.
        quoted: the places of quotations that have rows of their own.
    """
    nodes = list(nodes)
    family = nodes[0].family
    if family is Family.SCOPE:
        return True
    if family is Family.NUMBER:
        figures = [figure for node in nodes if (figure := quantity_at(node, tellings))]
        called = all(_is_in_title(node, tellings[node.column]) for node in nodes) or all(
            _is_in_compound(node, tellings) for node in nodes
        )
        clubs = all(is_place(figure.noun, tellings[nodes[0].column].document.language) for figure in figures)
        models = all(_counts_a_name(node, tellings) for node in nodes)
        return (
            called or clubs or models or _all_inside(nodes, quoted) or all(_says_little(figure) for figure in figures)
        )
    if family is Family.DATE:
        named = all(_is_named(date_at(node, tellings), tellings[node.column]) for node in nodes)
        return named or _all_inside(nodes, quoted)
    return False


def _says_little(figure: Quantity) -> bool:
    return figure.unit_class is UnitClass.ORDINAL or is_uncounted(figure)


def _is_in_title(node: Node, telling: Telling) -> bool:
    """Whether the place is part of a name in quotation marks: the film "Tausend Zeilen"."""
    quotes = (quote for claim in telling.claims for quote in claim.quotes)
    return any(quote.kind is QuoteKind.TITLE and quote.span.contains(node.span) for quote in quotes)


def _is_in_compound(node: Node, tellings: Sequence[Telling]) -> bool:
    """Whether the place begins the name of a thing: the "9-Euro-Ticket", the "Sieben-Tage-Inzidenz". A rate is told."""
    figure = quantity_at(node, tellings)
    rate = figure is not None and figure.unit_class is UnitClass.PERCENT
    return not rate and _COMPOUND.match(tellings[node.column].text, node.span.end) is not None


def _counts_a_name(node: Node, tellings: Sequence[Telling]) -> bool:
    """Whether the word behind the figure is a name, so that nothing is counted: a "737 Max", a "16 Pro"."""
    figure, telling = quantity_at(node, tellings), tellings[node.column]
    if figure is None or figure.unit_class is not UnitClass.COUNT or figure.noun_span is None:
        return False
    counted = figure.noun_span
    words = (word for claim in telling.claims if claim.span.contains(counted) for word in claim.words)
    return any(word.kind == "name" and counted.contains(word.span) for word in words)


def _all_inside(nodes: Iterable[Node], quoted: Iterable[Node]) -> bool:
    outer = list(quoted)
    return all(any(q.column == node.column and q.span.contains(node.span) for q in outer) for node in nodes)


def _is_named(day: DateValue | None, telling: Telling) -> bool:
    if day is None or day.precision is not Precision.YEAR:
        return False
    if _LABEL.match(telling.text, day.span.end):
        return True
    return day.role == "" and bool(_NAMED.search(telling.text[: day.span.start]))
