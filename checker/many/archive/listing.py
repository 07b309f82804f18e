"""The events of an archive as a list: for the terminal, as Markdown and as JSON Lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.many.archive import words as say
from checker.many.archive.events import Events
from checker.many.archive.records import Kept
from checker.many.archive.store import Store
from checker.model.frozen import frozen
from checker.render.as_dict import as_json
from checker.render.markdown_escape import midline
from checker.render.passage import plain, shorten
from checker.render.texts import counted, texts

#: Code points of a report's beginning that tell people what it is about.
GLIMPSE = 90


@frozen
class Event:
    """Reports of one event, the earliest first."""

    reports: tuple[Kept, ...]

    @property
    def outlets(self) -> int:
        """How many outlets tell it; those of which nobody knows the outlet are one each."""
        known = {report.outlet for report in self.reports if report.outlet}
        return len(known) + sum(not report.outlet for report in self.reports)


def list_events(store: Store, events: Events, *, outlets: int) -> Iterator[Event]:
    """The events that so many outlets tell at least, in the order of their first reports."""
    for places in events.groups():
        numbers = [int(events.numbers[place]) for place in places]
        held = store.reports(numbers)
        event = Event(tuple(held[number] for number in numbers))
        if event.outlets >= outlets:
            yield event


def to_text(events: Sequence[Event], *, ui: str) -> str:
    """A heading an event, a line a report."""
    lines: list[str] = []
    for number, event in enumerate(events, 1):
        lines.append(f"{number}. {_title(event, ui)}")
        lines += [f"   {plain(_report(report))}" for report in event.reports]
        lines.append("")
    return "\n".join([*lines, counted(texts(ui), len(events), say.EVENTS[ui])]) + "\n"


def to_markdown(events: Sequence[Event], *, ui: str) -> str:
    """The same as Markdown; nothing of the reports takes effect in it."""
    lines = [f"# {counted(texts(ui), len(events), say.EVENTS[ui])}", ""]
    for number, event in enumerate(events, 1):
        lines += [f"## {number}. {midline(_title(event, ui))}", ""]
        lines += [f"- {midline(_report(report))}" for report in event.reports]
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def to_json(events: Sequence[Event]) -> str:
    """A line an event: its number, first and last day as stated, and its reports with id, outlet and date."""
    lines = []
    for number, event in enumerate(events, 1):
        days = sorted(report.date[:10] for report in event.reports if report.date)
        reports = [{"id": each.name, "outlet": each.outlet, "date": each.date or None} for each in event.reports]
        span = {"first": days[0], "last": days[-1]} if days else {"first": None, "last": None}
        lines.append(as_json({"event": number, **span, "reports": reports}))
    return "".join(f"{line}\n" for line in lines)


def _title(event: Event, ui: str) -> str:
    days = sorted({report.date[:10] for report in event.reports if report.date})
    told = texts(ui)
    span = [" – ".join(dict.fromkeys((days[0], days[-1])))] if days else []
    sizes = [counted(told, len(event.reports), say.REPORTS[ui]), counted(told, event.outlets, say.OUTLETS[ui])]
    return ", ".join([*span, *sizes])


def _report(report: Kept) -> str:
    return f"{report.label}: {shorten(' '.join(report.text.split()), GLIMPSE)}"
