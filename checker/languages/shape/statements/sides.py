"""Verbs and nouns that say who did it to whom."""

from __future__ import annotations

from checker.model.frozen import frozen


@frozen
class Deed:
    """Words of one deed, lower case, in every form.

    Of a `group` both sides cannot have done it. `way` says where the other side stands: "object" beside the doer
    without a preposition, "against" behind one of `against`, "lost" the same, but who is named so did it; "noun" and
    "lost noun" are nouns with the doer in a genitive or behind one of `by`, or the subject of their clause. All of
    `beside` has to stand in the clause, and none of `but`.
    """

    group: str
    way: str
    words: tuple[str, ...]
    beside: tuple[str, ...] = ()
    but: tuple[str, ...] = ()


@frozen
class Doing:
    """Words of a deed that a story has one of, by its `group`; lower case, in every form.

    `way` says where the doer stands: "subject" right before the word, "auxiliary" right before one of `auxiliaries`
    in front of it, "by" or "to" behind one of `by` or `towards`. A word that ends in one of `beside` has to stand in
    the clause, if there are any. Institutions do it, or who goes by a name.
    """

    group: str
    way: str
    words: tuple[str, ...]
    beside: tuple[str, ...] = ()
    by_institutions: bool = False


@frozen
class Sides:
    """All lower case.

    `against` and `by` stand before a side, `passive` are forms of the auxiliary that makes the subject the one it was
    done to, beside a participle of a deed with an object; `not_subject` stands before a name that is none. Behind
    `elsewhere` a name says where or when. In a clause with one of `denials` nothing was done. Where `ordered`, the name
    before the verb did it, and the one behind it is the other side.

    Lemmas: what is `mutual` both do alike, and two between whom nothing but `joins` stands may change places; `copulas`
    make one of them the other where no verb stands beside them. `articles` are forms; `either` do not tell who did it.
    Lines of `institutions` are nouns that may be said of one.
    """

    deeds: tuple[Deed, ...] = ()
    against: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    not_subject: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    mutual: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    ordered: bool = False
    doings: tuple[Doing, ...] = ()
    auxiliaries: frozenset[str] = frozenset()
    towards: frozenset[str] = frozenset()
    institutions: tuple[frozenset[str], ...] = ()
