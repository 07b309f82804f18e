"""How a report says that it holds something back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen


@frozen
class HeldBack:
    """All patterns are regular expressions, searched without regard to case in one sentence.

    `before` by kind: what lessens the noun behind it ("mutmaßlicher"). `beside`: what lessens the clause it stands in
    ("möglicherweise"). `over`: what lessens the clause that depends on it ("untersucht, ob"). `supposing`: what does
    so, or where nothing depends on it lessens its own clause ("vermutet Brandstiftung"). The kinds are "allegation",
    "possibility", "question" and "plan"; "intention" is what is told as meant, neither a fact nor held back.

    `opens` are words that open a dependent clause; `asks` are those of them that leave open what stands behind.
    `particle` stands before the verb of an infinitive that depends on another clause. One of `denials` denies its
    stretch; with one of `bars` it tells no plain fact either, and with one of `sources` its sentence is told by
    somebody else's word.

    `charged` are nouns and ends of nouns for who did wrong. `passive` are lemmas beside which a participle does not say
    who did it. `acts` are lemmas of verbs that tell an act though a tagger takes them for auxiliaries ("plante einen
    Anschlag"). `frame` are lemmas of who suspects, examines and decides, and of their doing: they hold back nothing.
    `light` are lemmas that by themselves say next to nothing. `synonyms` are groups of lemmas that reports of one event
    put for each other; a compound belongs to the groups of its last part.
    """

    beside: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    over: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    supposing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    before: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    opens: frozenset[str] = frozenset()
    asks: frozenset[str] = frozenset()
    particle: str = ""
    denials: tuple[str, ...] = ()
    bars: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    charged: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    frame: frozenset[str] = frozenset()
    light: frozenset[str] = frozenset()
    synonyms: tuple[tuple[str, ...], ...] = ()
