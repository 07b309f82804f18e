"""Words that make less than a fact of a statement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen

#: How certain a statement is told, by the values of `checker.values.statements.certainty.Certainty` -> words.
Words = Mapping[str, tuple[str, ...]]


@frozen
class Reservations:
    """All lower case, forms as they are written.

    `in_clause` mark their whole clause; those of them that are `strong` do so in a free rendering too. `before_noun`
    are stems of words that mark the noun behind them alone; `adverbs` are those of the stems that without an ending
    mark the clause instead. `of_noun` lead to the noun they mark. `suspicion` are endings of nouns that name one of
    what stands before, `joint` what joins the two. Beside a word of `inquiries` the noun behind one of
    `behind_inquiries` is suspected. A mark before a word of `lasting` bears on that word.

    `hearsay` are modals that tell an allegation where a participle and one of `perfect` stand in their clause ("soll
    gestohlen haben"), and else a plan or a duty; `participles` are those that are no participles of full verbs.

    `states` are infinitives that behind such a modal tell how things are said to be, each with the words that have to
    stand beside it ("soll sich um Gold handeln"). Behind one of `accusing` a perfect with "zu" tells what somebody is
    accused of. `determiners` stand before a mark that bears on the adjective behind it ("die wohl älteste Eiche").
    `superlative` are endings of adjectives that rank, `measured` the lemmas of those that rank by measure.

    `tentative` say what may come, not what is told to have been; `future` that it will. A participle beside a form of
    `having` is said of who did it. With a word of `general` a clause tells no single act; a mark before one of
    `of_circumstance` bears on a reason or an amount, those of `of_places` not where a determiner follows. A
    participle with an ending of `attributive` before a noun belongs to that ("zerstörten Hafen").

    A question with one of `asking` takes for granted what it asks about ("wie lange singt der Chor?").
    `source` name where a statement is from, and `speakers` do so before a colon. `proceedings` are beginnings of words
    that tell of a suspicion or of a trial: a report with one tells no crime as a fact. `void` make a statement neither
    a fact nor a suspicion. `accounts` are words that say, beside those of `source`, that what is told near them was
    told by somebody or is not the last word ("mitteilte", "demnach", "Erkenntnisse"). `events`: kind -> nouns and verbs
    for it. `charging` are those of the stems before a noun that charge somebody, where the others call a thing sham
    ("vermeintliche Schnäppchen"). With one of `ahead` a clause tells what is still to come, with one of `done` what has
    been done; verbs of one row of `steps` tell the same step ("zustimmen", "abstimmen"). Denied, one of `excluding`
    leaves a thing open, and so does one of `whether` in a sentence with one of `undecided`, where one of `placeholder`
    and a determiner or one of `reflexive` follow ("ob es ein Riss ist, ist offen"). `marks_next_verb`: a mark bears on
    the first verb behind it, else on the last of its clause.
    """

    in_clause: Words = field(default_factory=dict)
    strong: frozenset[str] = frozenset()
    before_noun: Words = field(default_factory=dict)
    adverbs: frozenset[str] = frozenset()
    of_noun: Words = field(default_factory=dict)
    suspicion: tuple[str, ...] = ()
    joint: str = ""
    inquiries: frozenset[str] = frozenset()
    behind_inquiries: frozenset[str] = frozenset()
    lasting: frozenset[str] = frozenset()
    hearsay: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    states: tuple[str, ...] = ()
    accusing: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    superlative: tuple[str, ...] = ()
    measured: frozenset[str] = frozenset()
    tentative: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    having: frozenset[str] = frozenset()
    general: frozenset[str] = frozenset()
    of_circumstance: frozenset[str] = frozenset()
    of_places: frozenset[str] = frozenset()
    attributive: tuple[str, ...] = ()
    participles: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    source: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    proceedings: tuple[str, ...] = ()
    accounts: frozenset[str] = frozenset()
    void: frozenset[str] = frozenset()
    events: Words = field(default_factory=dict)
    ahead: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    steps: tuple[frozenset[str], ...] = ()
    excluding: frozenset[str] = frozenset()
    whether: frozenset[str] = frozenset()
    placeholder: frozenset[str] = frozenset()
    reflexive: frozenset[str] = frozenset()
    undecided: frozenset[str] = frozenset()
    charging: tuple[str, ...] = ()
    marks_next_verb: bool = False
