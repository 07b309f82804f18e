"""The kept reports that tell the event of a new one: for a draft or a wire report that is not in the store."""

from __future__ import annotations

from datetime import date

import numpy as np

from checker.align.encode import Encoder
from checker.align.parts import weigh
from checker.claims.words import content_words
from checker.many.archive.check import of_one
from checker.many.archive.intake import lead_of, ordinal, read_again
from checker.many.archive.items import Item
from checker.many.archive.likeness import Likeness, mixture_of
from checker.many.archive.store import Store

#: Kept reports that a new one is held against, the most alike first.
MOST = 50


def near(store: Store, item: Item, *, today: date, days: int, encoder: Encoder, outlet: str | None = None) -> list[int]:
    """The numbers of the kept reports that a report is held against: those alike to it, the most alike first.

    Unlike in `find_events`, days between two reports do not make them less alike: what was published weeks ago can be
    told anew.

    Args:
        today: the day of a report that states none.
        days: how far back, and on, kept reports are looked at.
        outlet: only reports of that outlet.
    """
    document = read_again(item.text, name=item.name, format=item.format, language=item.language)
    day = ordinal(item.date, today)
    rows = store.rows(day - days, day + days)
    if not len(rows.numbers):
        return []
    meaning = store.words()
    known = {word: number for number, word in meaning.items()}
    lead, language = lead_of(document), document.language
    stems = content_words(lead, language)
    for stem in stems:
        if (language, stem) not in known:
            known[language, stem] = number = max(meaning, default=0) + 1
            meaning[number] = (language, stem)
    own = np.array([known[language, stem] for stem in stems], np.uint32)
    parts = weigh([*rows.words, own], [*rows.languages, language], meaning)
    vectors = np.concatenate([rows.vectors, encoder.encode([lead])])
    count = len(rows.numbers)
    likeness = Likeness(vectors, parts, np.zeros(count + 1, np.int64), mixture_of(encoder))
    alike = likeness.between(0, count, count + 1)[0, :count]
    order = np.argsort(-alike, kind="stable")
    said = {(language, stem) for stem in stems}
    chosen = [
        at
        for at in order.tolist()
        if outlet in (None, rows.outlets[at])
        and of_one(float(alike[at]), said & {meaning[number] for number in rows.words[at].tolist()})
    ]
    return [int(rows.numbers[at]) for at in chosen[:MOST]]
