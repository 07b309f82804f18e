"""The reports of one event held against each other: which pairs, each report read once, what they come to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Protocol

from checker.align.copied import copied_share
from checker.align.encode import Encoder, for_languages
from checker.align.parts import rarity_of
from checker.compare.scene import Telling
from checker.config.switches import Held
from checker.many.archive.events import Events
from checker.many.archive.intake import read_again
from checker.many.archive.items import Item
from checker.many.archive.records import Kept
from checker.many.archive.store import Store
from checker.many.archive.tellings import packed, reader, unpacked
from checker.many.gate.check import Checked, Failure, Result, pair_id
from checker.many.matrix import COPIED
from checker.model.errors import CheckerError, crash
from checker.model.frozen import frozen
from checker.pipeline import compare_tellings, read_report

#: How alike two reports of an event have to be, for themselves, to be held against each other, and what they have to
#: share of rare words: the sum of the rarities of those from `RARE` on. Events gather accidents of two places and
#: attacks in two towns; their reports share "Verkehrsunfall" (6.4) and "verletzt" (3.7), those of one attack
#: "Selbstmordanschlag" (7.8) and the place. On a day of ten outlets 0.92 of the pairs that pass are of one event, and
#: 0.49 of the pairs of one event pass; by likeness alone 0.34 pass at the same precision.
ALIKE, SHARED, RARE = 0.2, 8.0, 5.0

#: So alike are two reports that tell the same in nearly the same words: then few of them are rare enough.
SAME = 0.8

#: Reports read that are put into the store at once.
TOGETHER = 200


#: The number of a report that is in no store.
NOT_KEPT = 0


@frozen
class Group:
    """The reports of an event by number, the earliest first, and the pairs of them that are to be compared."""

    numbers: tuple[int, ...]
    pairs: tuple[tuple[int, int], ...]


@frozen
class Compared:
    """What the pairs of an event came to: how many were compared, how many of `unread` languages, what was found.

    Pairs that have nothing to say are counted alone: an archive has tens of thousands of them.
    """

    pairs: int
    unread: int
    results: tuple[Result, ...]


def groups(store: Store, events: Events, *, after: int = 0) -> Iterator[Group]:
    """The events with pairs to compare: `of_one` event, and of different outlets, or of nobody knows whose.

    A report of which half stands word for word in an earlier one of the event has its origin there: it is held against
    the earlier one that it has most of, of another outlet and in other words, and the others are held against the
    origin alone. One with the words of an origin is held against none.

    Args:
        after: only pairs with a report that came in after this turn of the store.
    """
    for places in events.groups():
        outlets = {int(events.numbers[place]): events.outlets[place] for place in places}
        turns = {int(events.numbers[place]): int(events.turns[place]) for place in places}
        if len(outlets) < 2 or max(turns.values()) <= after:
            continue
        if len(set(outlets.values())) == 1 and "" not in outlets.values():
            continue
        texts = {number: kept.text for number, kept in store.reports(list(outlets)).items()}
        alike = events.likeness.among(places)
        words = {int(events.numbers[place]): events.words[place] for place in places}
        at = {number: row for row, number in enumerate(outlets)}
        pairs = tuple(
            (a, b)
            for a, b in _pairs(texts, outlets)
            if of_one(float(alike[at[a], at[b]]), words[a] & words[b])
            and max(turns[a], turns[b]) > after
            and _apart(outlets[a], outlets[b])
        )
        if pairs:
            yield Group(tuple(outlets), pairs)


def of_one(alike: float, shared: Iterable[tuple[str, str]]) -> bool:
    """Whether two reports are held against each other, by how alike they are and the words that both have.

    A language in which no words were counted is judged by likeness alone.
    """
    if alike < ALIKE or alike >= SAME:
        return alike >= SAME
    rarities = [rarity_of(word, language) for language, word in shared]
    return None in rarities or sum(each for each in rarities if each is not None and each >= RARE) >= SHARED


def _pairs(texts: Mapping[int, str], outlets: Mapping[int, str]) -> Iterator[tuple[int, int]]:
    """Pairs of origins, and each copy with the text that it is nearest to."""
    origins: list[int] = []
    earlier: dict[str, int] = {}
    for number, outlet in outlets.items():
        words = " ".join(texts[number].split())
        if earlier.get(words) in origins:
            continue
        near = {
            each: share
            for told, each in earlier.items()
            if told != words and (share := _in_common(told, words)) is not None
        }
        if not near:
            origins.append(number)
        others = [each for each in near if _apart(outlets[each], outlet)]
        if others:
            yield max(others, key=lambda each: near[each]), number
        earlier.setdefault(words, number)
    yield from combinations(origins, 2)


def _apart(outlet: str, other: str) -> bool:
    """Whether two reports are of different outlets, or of nobody knows whose."""
    return outlet != other or not outlet


def _in_common(text_a: str, text_b: str) -> float | None:
    """How much of both texts is one text, in [0, 2]; ``None`` where neither is half a copy of the other."""
    share = copied_share(text_a, text_b)
    return share.a + share.b if max(share.a, share.b) >= COPIED else None


def check_groups(
    store: Store,
    found: Iterator[Group] | Sequence[Group],
    *,
    held: Callable[[str], Held],
    encoder: Encoder,
    ui: str,
    keep: bool = True,
) -> Iterator[Compared]:
    """Compare the pairs of each event; every report is read once, or not at all where it was read before.

    Args:
        held: what holds for a pair, by the name of its later report.
        encoder: the one the store was made with.
        keep: whether what is read of a report is kept in the store for another time.
    """
    reading = Reading(store, encoder)
    for group in found:
        yield reading.group(group, held, ui)
        if len(reading.fresh) >= (TOGETHER if keep else 1):
            reading.let_go(keep=keep)
    reading.let_go(keep=keep)


class Source(Protocol):
    """Where reports are: a store, or what was carried from one."""

    def reports(self, numbers: Sequence[int]) -> dict[int, Kept]: ...

    def telling(self, number: int, read_by: str) -> bytes | None: ...

    def keep_tellings(self, read: Sequence[tuple[int, str, bytes]]) -> None: ...


class Reading:
    """Reports of a store, read once each, event by event.

    `fresh` is what was read now, by report and reader, as the store keeps it.
    """

    def __init__(self, store: Source, encoder: Encoder) -> None:
        self._store, self._encoder = store, encoder
        self._reports: dict[int, Kept] = {}
        self._read: dict[tuple[int, str], Telling] = {}
        self.fresh: list[tuple[int, str, bytes]] = []

    def group(self, group: Group, held: Callable[[str], Held], ui: str, own: Kept | None = None) -> Compared:
        """What the pairs of an event come to; `own` is a report of it that is not in the store."""
        self._reports = self._store.reports(sorted({number for pair in group.pairs for number in pair}))
        if own is not None:
            self._reports[own.number] = own
        self._read.clear()
        results: list[Result] = []
        compared = unread = 0
        for a, b in group.pairs:
            result = self._compared(a, b, held, ui)
            if isinstance(result, Failure):
                results.append(result)
            elif not (result.report.a.supported and result.report.b.supported):
                unread += 1
            else:
                compared += 1
                if result.report.findings:
                    results.append(result)
        return Compared(compared, unread, tuple(results))

    def _compared(self, a: int, b: int, held: Callable[[str], Held], ui: str) -> Result:
        """What two reports disagree on; a `Failure` where one cannot be read."""
        one, other = self._reports[a].label, self._reports[b].label
        try:
            holds = held(self._reports[b].name)
            fit = for_languages(self._encoder, self._reports[a].language, self._reports[b].language)
            told, retold = (self._telling(number, fit, holds) for number in (a, b))
            report = compare_tellings(told, retold, rules=holds.rules, ui=ui, one_event=False)
        except CheckerError as error:
            return Failure(other, one, 0, str(error))
        except Exception as error:  # a fault of ours in one pair is no reason to lose the others
            return Failure(other, one, 0, f"{pair_id(other, one)}: {crash(error)}")
        return Checked(other, one, 0, holds.settings, report)

    def _telling(self, number: int, encoder: Encoder, held: Held) -> Telling:
        read_by = reader(encoder.name, held.aliases)
        key = number, read_by
        if key not in self._read:
            content = self._store.telling(number, read_by)
            found = unpacked(content) if content is not None else None
            if found is None:
                found = read_kept(self._reports[number], encoder, held)
                self.fresh.append((number, read_by, packed(found)))
            self._read[key] = found
        return self._read[key]

    def let_go(self, *, keep: bool) -> None:
        """What was read now goes into the store, or is forgotten."""
        if keep and self.fresh:
            self._store.keep_tellings(self.fresh)
        self.fresh.clear()


def read_kept(report: Kept, encoder: Encoder, held: Held) -> Telling:
    """Read a report of the store."""
    document = read_again(report.text, name=report.label, format=report.format, language=report.language or None)
    return read_report(document, encoder=encoder, date=report.day, aliases=held.aliases)


def hold_against(
    store: Store, numbers: Sequence[int], item: Item, *, held: Callable[[str], Held], encoder: Encoder, ui: str
) -> Compared:
    """Compare kept reports, each as report A, with a report that is not kept. One with the same words is left out."""
    reading = Reading(store, encoder)
    kept = store.reports(numbers)
    own = Kept(NOT_KEPT, item.name, item.outlet, item.date, item.language or "", item.format, item.text)
    others = [number for number in numbers if kept[number].text.split() != item.text.split()]
    return reading.group(Group((*others, NOT_KEPT), tuple((number, NOT_KEPT) for number in others)), held, ui, own)
