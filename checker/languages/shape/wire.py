"""What stands around the words of a report: on the wire, in a paper, on a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen


@frozen
class Wire:
    """Words that part a report from its furniture, all in lower case unless said otherwise.

    `function` are frequent words that no neighbouring language shares: they decide the language. `openers` are words
    that begin a sentence and never a place or a person. `conjunctions` join two names or places. `abbreviations` are
    short words whose stop ends no sentence.

    Dates of headers: `months` maps names and short forms to 1 to 12; `weekdays` are names and short forms;
    `date_articles` stand before a day, `clock_before` before a time of day, `clock_after` behind
    it; `date_labels` before the bare date of an archive. `header_keys` maps a key of a file header to a field of the
    metadata, "" for one that is no metadata.

    Credits: `credit_labels` stand before a picture credit; those in `weak_labels` only after a full stop, because they
    are common nouns too; `made_by` are phrases without a colon. `credit_words` are words of a credit that are no names.
    `particles` are small words inside the names of people, of whatever people write of in this language.

    Bylines: `byline` are words before an author's name, `byline_within` the one that may stand inside a line, with its
    capital, `byline_after_stop` the same behind the end of a sentence alone. `author_labels` stand before a colon.
    `paper_articles` begin the name of a paper and never that of a person; `at_place` stands between author and place.
    `signoff` opens the closing line of an agency report, `signoff_within` stands somewhere in it.

    Datelines: `labels` look like a place before a dash and are none; `place_joints` are small words inside the name of
    a place; `own_marks` sign what a paper wrote itself, as they are written; `cities` are known where the form alone
    would not show a place, with their capitals.

    Pages: `navigation` opens a line that leads elsewhere, `apparatus` are such lines as a whole. `counters` stand
    beside a figure on a line of their own ("84 Kommentare"); `counted_of` joins
    two figures there ("Bild 3 von 24"); `periods` with `ago_before` or `ago_after` say how old a
    page is. `banners` open a paragraph that speaks of the page itself.
    """

    function: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    conjunctions: tuple[str, ...] = ()
    abbreviations: frozenset[str] = frozenset()

    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: tuple[str, ...] = ()
    date_articles: tuple[str, ...] = ()
    clock_before: tuple[str, ...] = ()
    clock_after: tuple[str, ...] = ()
    date_labels: tuple[str, ...] = ()
    header_keys: Mapping[str, str] = field(default_factory=dict)

    credit_labels: tuple[str, ...] = ()
    weak_labels: tuple[str, ...] = ()
    made_by: tuple[str, ...] = ()
    credit_words: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()

    byline: tuple[str, ...] = ()
    byline_within: tuple[str, ...] = ()
    byline_after_stop: tuple[str, ...] = ()
    author_labels: tuple[str, ...] = ()
    paper_articles: frozenset[str] = frozenset()
    at_place: tuple[str, ...] = ()
    signoff: tuple[str, ...] = ()
    signoff_within: tuple[str, ...] = ()

    labels: frozenset[str] = frozenset()
    place_joints: frozenset[str] = frozenset()
    own_marks: tuple[str, ...] = ()
    cities: frozenset[str] = frozenset()

    navigation: tuple[str, ...] = ()
    apparatus: frozenset[str] = frozenset()
    counters: tuple[str, ...] = ()
    counted_of: tuple[str, ...] = ()
    ago_before: tuple[str, ...] = ()
    ago_after: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    banners: tuple[str, ...] = ()
