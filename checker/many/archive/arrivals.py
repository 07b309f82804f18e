"""Reports that arrive: kept, and held against what was there, step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from checker.align.encode import Encoder
from checker.config.switches import Held
from checker.many.archive.check import check_groups, groups
from checker.many.archive.events import DAYS, Events, find_events
from checker.many.archive.intake import take_in
from checker.many.archive.items import Fault, Item
from checker.many.archive.likeness import mixture_of
from checker.many.archive.outcome import Gathered, gather
from checker.many.archive.store import Store
from checker.many.gate.check import Failure

#: Under which key the store notes up to which turn everything was compared.
CHECKED = "checked"


def arrive(
    store: Store,
    items: Iterable[Item | Fault],
    *,
    held: Callable[[str], Held],
    encoder: Encoder,
    ui: str,
    today: date,
) -> Iterator[str | Gathered]:
    """Keep reports and compare what is new with what was there; lines for people, and what was found.

    What was kept and not compared because a run was cut short is compared the next time. A store that was never checked
    is not checked as a whole: what is in it is what new reports are held against.
    """
    if store.state(CHECKED) is None:
        store.note(CHECKED, str(store.turn()))
    for taken in take_in(store, items, encoder=encoder, today=today):
        yield from (fault.told for fault in taken.faults)
    after, reached = int(store.state(CHECKED) or 0), store.turn()
    if reached == after:
        return
    fresh = groups(store, new_events(store, after, encoder), after=after)
    found = gather(check_groups(store, fresh, held=held, encoder=encoder, ui=ui))
    yield from (f"{each.draft}: {each.error}" for each in found.results if isinstance(each, Failure))
    yield found
    store.note(CHECKED, str(reached))


def new_events(store: Store, after: int, encoder: Encoder) -> Events:
    """The events of the days around what came in after a turn of the store."""
    span = store.days_after(after)
    if span is None:
        return find_events(store, mixture=mixture_of(encoder), first=1, last=0)
    # an event that was open on the first of these days began before it
    return find_events(store, mixture=mixture_of(encoder), first=span[0] - 2 * DAYS, last=span[1] + DAYS)
