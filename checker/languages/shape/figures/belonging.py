"""The words that decide what a figure or a date belongs to: parts, states, forecasts, things."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen


@frozen
class Belonging:
    """All words in lower case.

    `parts` say that a figure is a part of another, comes on top of it, or tells the state after. `forecasts` make a
    clause a guess at what comes, `lasting` are its predicates of lasting, and a day behind the pattern `until` is
    one that something lasts until ("bis zum Betriebsschluss am Freitag"). `age_words` are the capitalised words of an
    age, which are no names. `things` are what is counted, with the lemmas of nouns for it; the name of a thing is the
    same in every language and else arbitrary, and a noun stands for one thing alone. One of `of_them` right behind a
    figure makes it one of some ("zwei der Männer"); `new` words say that what is counted came on top, and so does a
    noun that begins with `new_beginning`. `grown` is a pattern of what is said of the dead ("wurde 77 Jahre alt").
    An age behind one of `at_age` is of the day that is told.
    Behind the pattern `comparing` stands what something is compared with ("länger als im Vorjahr"). A length of time
    says when, not how long, behind one of `moments_before` or in front of one of `moments_behind`; behind one that is
    `ongoing` it goes on. Years behind one of `gaps_before` or in front of one of `gaps_behind` say how long something
    did not happen ("nach 40 Jahren", "40 Jahre lang"). An amount in front of one of `differing` is a difference, a
    share behind one of `by` and what stands in front of the pattern `off_normal` too, and with one of `counted_in`
    somebody else is counted too; words of `aboard` say that somebody was there, and nothing more. `advice` says what
    should be; `change`, right behind what is counted, that there are so many more or fewer. With `limits` a clause says
    how much there may be at most (not what `no_limits` finds, a border), and so does a figure with a bound from above
    beside one of `allowing`. One of `adjusted` makes a figure another one than the plain figure, as a part of a word.
    With one of `graver` a figure counts the worst off alone, but not behind one of `partly`. `losses` are ends of nouns
    whose figure is less than nothing without a sign. A clause with one of `prison` says how long somebody is locked up,
    a sentence with one of `asked_for` what somebody wanted, a law allows or an earlier court said. A sentence with
    `deeds` may speak of who killed as well. `male` and `female` are patterns that end behind an age and say of whom it
    is, of letters of either case. A part word at the end of a clause belongs to one of `with_part` before it: "trugen
    Verletzungen davon". `elections` are words of which one says that a report is of an election, `turnout` those of a
    share of who may vote, or of what the loser or another ballot had.
    """

    parts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    forecasts: frozenset[str] = frozenset()
    lasting: frozenset[str] = frozenset()
    until: str = ""
    age_words: frozenset[str] = frozenset()
    of_them: frozenset[str] = frozenset()
    new: frozenset[str] = frozenset()
    new_beginning: str = ""
    grown: str = ""
    comparing: str = ""
    at_age: frozenset[str] = frozenset()
    moments_before: frozenset[str] = frozenset()
    moments_behind: frozenset[str] = frozenset()
    ongoing: frozenset[str] = frozenset()
    gaps_before: frozenset[str] = frozenset()
    gaps_behind: frozenset[str] = frozenset()
    differing: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    off_normal: str = "(?!)"
    counted_in: frozenset[str] = frozenset()
    aboard: frozenset[str] = frozenset()
    advice: frozenset[str] = frozenset()
    change: frozenset[str] = frozenset()
    limits: frozenset[str] = frozenset()
    no_limits: str = "(?!)"
    allowing: frozenset[str] = frozenset()
    adjusted: tuple[str, ...] = ()
    graver: frozenset[str] = frozenset()
    partly: frozenset[str] = frozenset()
    losses: tuple[str, ...] = ()
    prison: frozenset[str] = frozenset()
    asked_for: frozenset[str] = frozenset()
    deeds: str = "(?!)"
    male: str = ""
    female: str = ""
    elections: frozenset[str] = frozenset()
    turnout: frozenset[str] = frozenset()
    with_part: frozenset[str] = frozenset()
    things: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def thing_of(self) -> dict[str, str]:
        """Noun -> thing."""
        return {noun: thing for thing, nouns in self.things.items() for noun in nouns}
