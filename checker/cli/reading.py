"""Reports that a command compares among each other, each read once with one model."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.compare.scene import Telling
    from checker.config.switches import Held


def read_all(
    paths: Sequence[str], held: Held, *, day: date | None, model: str | None, cache: Path | None, fetch: bool
) -> list[Telling]:
    """The reports at these paths, in their order.

    Args:
        day: the day of reports that state none themselves.

    Raises:
        InputError: a report cannot be read.
        ModelError: the model cannot be loaded.
    """
    from checker.align.encode import cached, for_languages, load_encoder
    from checker.document import read_file
    from checker.pipeline import read_report

    documents = [read_file(path, limit=held.settings.limit, fetch=fetch) for path in paths]
    encoder = for_languages(cached(load_encoder(model), cache), *(document.language for document in documents))
    return [
        read_report(document, encoder=encoder, date=None if document.metadata.date else day, aliases=held.aliases)
        for document in documents
    ]
