"""Which fact a row is: what is counted, and the words that its reports say it with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.compare.scene import Telling
from checker.languages import pack
from checker.many.matrix.nodes import Node, quantity_at
from checker.model import Claim, Entity, EntityKind, Family, Span, UnitClass, Word
from checker.model.matrix import Cell

#: So many words at most that reports have in common: what is counted is named already.
WORDS = 2

#: The thing, as `checker/languages/*/figures/belonging.toml` calls it, that says nothing of who is counted.
PEOPLE = "people"

#: Things, persons and what is done say more than how they are; the first are told first.
KINDS = {"noun": 0, "name": 0, "verb": 0, "adjective": 1}

#: Of people it says most what became of them.
OF_PEOPLE = {"verb": 0, "noun": 1, "name": 1, "adjective": 2}

#: Families whose places are the words of the statement, and not a value in it.
STATED = frozenset({Family.CERTAINTY, Family.NEGATION, Family.SCOPE})


def title(
    nodes: Sequence[Node], cells: Sequence[Cell | None], tellings: Sequence[Telling]
) -> tuple[str, tuple[str, ...]]:
    """What is counted or measured, as most reports call it, and up to two words beside it that they have in common.

    Of a quotation it is who says it, of an age whose it is. Both are empty where the reports share no word there.
    """
    what = _counted(nodes, tellings)
    if nodes[0].family is Family.QUOTE:
        return what, _speaker(nodes, tellings)
    figure = quantity_at(nodes[0], tellings)
    if figure is not None and figure.unit_class is UnitClass.AGE and (named := _person(cells, tellings)):
        return what, named
    return what, _shared(nodes, cells, tellings, what)


def _person(cells: Sequence[Cell | None], tellings: Sequence[Telling]) -> tuple[str, ...]:
    """The person named nearest to the place, of those whom another report of the row names too."""
    told = [(cell.evidence.span, telling) for cell, telling in zip(cells, tellings, strict=True) if cell is not None]
    for place, telling in told:
        others = frozenset[str]().union(*(p.forms for _, each in told if each is not telling for p in _persons(each)))
        near = [
            (min(abs(span.start - place.start) for span in person.spans), person.name)
            for person in _persons(telling)
            if not person.forms.isdisjoint(others)
        ]
        if near:
            return (min(near)[1],)
    return ()


def _persons(telling: Telling) -> list[Entity]:
    return [each for each in telling.entities if each.kind is EntityKind.PERSON]


def _counted(nodes: Sequence[Node], tellings: Sequence[Telling]) -> str:
    """The counted noun that most reports have, one that says more than "people"; in its shortest form ("Tote")."""
    told: dict[str, set[int]] = {}
    forms: dict[str, list[str]] = {}
    anybody: set[str] = set()
    for node in sorted(nodes):
        figure = quantity_at(node, tellings)
        if figure is not None and figure.noun_span is not None:
            told.setdefault(figure.noun, set()).add(node.column)
            forms.setdefault(figure.noun, []).append(figure.noun_span.of(tellings[node.column].text))
            anybody |= pack(tellings[node.column].document.language).belonging.things.get(PEOPLE, frozenset())
    best = max(told, key=lambda noun: (noun not in anybody, len(told[noun])), default="")
    return min(forms[best], key=len) if best else ""


def _speaker(nodes: Sequence[Node], tellings: Sequence[Telling]) -> tuple[str, ...]:
    """The person who says it, as the first report that knows calls them; a headline's first words may be anybody's."""
    for node in sorted(nodes):
        telling = tellings[node.column]
        quotes = (quote for claim in telling.claims for quote in claim.quotes if quote.span.overlaps(node.span))
        for speaker in (quote.speaker for quote in quotes if quote.speaker is not None):
            if any(_meets(each.spans, speaker.span) for each in _persons(telling)):
                return (speaker.name,)
    return ()


def _meets(spans: Sequence[Span], span: Span) -> bool:
    return any(each.overlaps(span) for each in spans)


def _shared(
    nodes: Sequence[Node], cells: Sequence[Cell | None], tellings: Sequence[Telling], what: str
) -> tuple[str, ...]:
    """The words nearest to the value that most of the sentences have, in the order of the first of them.

    Where the sentences have none in common, those of the first one that another report has somewhere.
    """
    columns = [column for column, cell in enumerate(cells) if cell is not None]
    said = {column: list(_words(nodes, column, cells, tellings[column])) for column in columns}
    having = Counter(stem for found in said.values() for stem in {stem for each in found for stem in each.stems})
    first = next((column for column in columns if said[column]), None)
    if first is None:
        return ()
    text, own = tellings[first].text, tellings[first].stems(what)
    if not any(having[stem] > 1 for each in said[first] for stem in each.stems - own):
        elsewhere = [frozenset[str]().union(*tellings[column].words) for column in columns if column != first]
        having.update(stem for each in said[first] for stem in each.stems if any(stem in had for had in elsewhere))
    common = [(each, max(having[stem] for stem in each.stems)) for each in said[first] if not each.stems <= own]
    kinds = OF_PEOPLE if _is_anybody(what, tellings[first]) else KINDS
    common.sort(key=lambda found: (-found[1], kinds[found[0].word.kind], found[0].far))
    best: list[_Said] = []
    for each in (each for each, count in common if count > 1):
        if len(best) < WORDS and not any(each.stems & other.stems for other in best):
            best.append(each)
    spans = sorted((each.word.span for each in best), key=lambda span: span.start)
    if len(spans) == WORDS and text[spans[0].end : spans[1].start] == " ":
        spans = [Span(spans[0].start, spans[1].end)]
    return tuple(span.of(text) for span in spans)


def _is_anybody(noun: str, telling: Telling) -> bool:
    anybody = pack(telling.document.language).belonging.things.get(PEOPLE, frozenset())
    return not telling.stems(noun).isdisjoint(telling.stems(" ".join(sorted(anybody))))


class _Said(NamedTuple):
    """A word with its stems, several of a compound, and how many characters it is away from the value."""

    far: int
    word: Word
    stems: frozenset[str]


def _words(nodes: Sequence[Node], column: int, cells: Sequence[Cell | None], telling: Telling) -> Iterator[_Said]:
    """The content words around a cell's place."""
    cell = cells[column]
    assert cell is not None
    place = cell.evidence.span
    claim = _sentence(place, telling)
    values = [node.span for node in nodes if node.column == column and node.family not in STATED]
    values += [each.figure if each.unit_class is UnitClass.COUNT else each.span for each in claim.quantities]
    values += [each.span for each in claim.dates]
    for word in claim.words:
        stems = telling.stems(word.span.of(telling.text)) if word.kind in KINDS else frozenset()
        if stems and not _meets(values, word.span):
            yield _Said(max(word.span.start - place.end, place.start - word.span.end, 0), word, stems)


def _sentence(place: Span, telling: Telling) -> Claim:
    return next(claim for claim in telling.claims if claim.span.overlaps(place))
