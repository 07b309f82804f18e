"""The types a comparison is made of. Standard library only; everything is frozen and travels between processes.

The way of the data: ``Document`` -> ``Claim`` (with ``Quote``, ``Quantity``, ``DateValue``) -> ``Pair`` (a candidate)
-> ``Finding`` and ``Confirmation`` -> ``Report``. Offsets are half-open ``[start, end)`` in code points of the
document's text, everywhere and without exception.
"""

from checker.model.claims import Claim, Pair, Quote, QuoteKind, Speaker, Voice, Word
from checker.model.document import (
    Basis,
    Block,
    BlockKind,
    Document,
    Furniture,
    FurnitureKind,
    Metadata,
    Note,
    NoteKind,
    Span,
)
from checker.model.entities import Entity, EntityKind, Office
from checker.model.report import (
    Confidence,
    Confirmation,
    Copied,
    Coverage,
    Evidence,
    Family,
    Finding,
    Provenance,
    Related,
    Report,
    Severity,
    Side,
    Suppressed,
    Unchecked,
)
from checker.model.values import Bound, DateValue, Precision, Quantity, UnitClass, Unreadable

__all__ = [
    "Basis",
    "Block",
    "BlockKind",
    "Bound",
    "Claim",
    "Confidence",
    "Confirmation",
    "Copied",
    "Coverage",
    "DateValue",
    "Document",
    "Entity",
    "EntityKind",
    "Evidence",
    "Family",
    "Finding",
    "Furniture",
    "FurnitureKind",
    "Metadata",
    "Note",
    "NoteKind",
    "Office",
    "Pair",
    "Precision",
    "Provenance",
    "Quantity",
    "Quote",
    "QuoteKind",
    "Related",
    "Report",
    "Severity",
    "Side",
    "Span",
    "Speaker",
    "Suppressed",
    "Unchecked",
    "UnitClass",
    "Unreadable",
    "Voice",
    "Word",
]
