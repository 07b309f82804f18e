"""How a language writes names."""

from __future__ import annotations

from checker.model.frozen import frozen


@frozen
class Names:
    """What tells a name from other words. Lower case, but `particles` and lines of names; without a `tag` no names are
    read.

    `tag` is the tagger's for a proper name. `nouns_are_capital` says that every noun has a capital, so that a capital
    alone makes no name. `particles` join the words of a name: "von der Leyen"; behind one that is
    `noble` any noun may be a name: "von Stein". `titles` stand before a name and are no
    part of it, without their stop. `no_names` are capitalised words that are no names, whatever the tagger says.
    `openers` are signs after which a sentence or a quotation begins. Behind a noun with one of the `office_endings` an
    unknown noun is a person's name. `inflections` are endings that make another form or another person of a word:
    genitive, plural, inhabitant; two words that differ by two of these are no two spellings. Titles have or
    have not `title_articles`. A place stands behind `place_prepositions`, often behind `before_places` too; many begin
    with one of `place_openers`, as written; names of streets end in `street_endings`.
    Behind a word whose tag begins like one of `determiners` any noun may stand, not names alone. Lines of names as
    written: those of one of `clubs` are a club's, those of one of `one_thing` may be one firm, government or state,
    those of one of `nicknames` are forms of one given name. A people in the plural may have one of `plural_letters`
    more.
    """

    tag: str = ""
    nouns_are_capital: bool = False
    particles: frozenset[str] = frozenset()
    noble: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    no_names: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    office_endings: tuple[str, ...] = ()
    inflections: frozenset[str] = frozenset()
    title_articles: frozenset[str] = frozenset()
    place_prepositions: frozenset[str] = frozenset()
    before_places: frozenset[str] = frozenset()
    place_openers: frozenset[str] = frozenset()
    street_endings: tuple[str, ...] = ()
    determiners: tuple[str, ...] = ()
    clubs: tuple[frozenset[str], ...] = ()
    one_thing: tuple[frozenset[str], ...] = ()
    nicknames: tuple[frozenset[str], ...] = ()
    plural_letters: str = ""
