"""Who and what a report speaks of: its persons, places and organisations, each with all its mentions."""

from __future__ import annotations

from enum import StrEnum

from checker.model.document import Span
from checker.model.frozen import frozen


class EntityKind(StrEnum):
    """What an entity is; OTHER where neither a list nor the words around it say."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    TEAM = "team"
    WORK = "work"
    OTHER = "other"


@frozen
class Office:
    """An office that one person holds at a time: "der frühere Nordwerk-Finanzchef" is head "chief", area "finanz", of
    Nordwerk, former.

    `head` names it across forms, `area` is what the compound adds, without case and linking s; `of` are the folded
    words of the firm, state or nation; `female` is ``None`` where the word does not tell. `shifted` says that the words
    set it to another time or make another office of it: deputy, designated, then. `span` covers the words that tell it.
    """

    span: Span
    head: str
    area: str = ""
    of: frozenset[str] = frozenset()
    female: bool | None = None
    former: bool = False
    shifted: bool = False


@frozen
class Entity:
    """One person, place, organisation, team or work of a report.

    `name` is its fullest form as written, `forms` are all its forms folded, abbreviations among them. `given` and
    `family` are the folded names of a person, "" where the report has them not. `spans` are its mentions in order,
    `offices` what it is said to hold, in order.
    """

    kind: EntityKind
    name: str
    forms: frozenset[str]
    spans: tuple[Span, ...]
    given: str = ""
    family: str = ""
    offices: tuple[Office, ...] = ()
