"""The words of a revision, in German and English, and what is said of a change in them."""

from __future__ import annotations

from collections.abc import Mapping

from checker.model import Evidence, Family
from checker.model.frozen import frozen
from checker.model.revision import Became, Change, Correction, Outcome, Revision
from checker.render import texts as say
from checker.render.texts import texts
from checker.render.wording import Noun


@frozen
class Words:
    """Braces are filled by the functions below."""

    title: str
    nothing: str
    became: Mapping[Became, str]
    sentence: str
    old: str
    new: str
    facts: Noun
    quotes: Noun
    added: Noun
    dropped: Noun
    kept: Noun
    reworded: Noun
    in_other_words: str
    note: str  # "{right}", "{wrong}"
    outcomes: Mapping[Outcome, str]  # "{right}", "{wrong}"


GERMAN = Words(
    title="Was sich geändert hat",
    nothing="Nichts hat sich in der Sache geändert",
    became={Became.CHANGED: "geändert", Became.ADDED: "neu", Became.DROPPED: "gestrichen"},
    sentence="Satz",
    old="alt",
    new="neu",
    facts=Noun("Angabe geändert", "Angaben geändert"),
    quotes=Noun("Zitat berührt", "Zitate berührt"),
    added=Noun("Satz neu", "Sätze neu"),
    dropped=Noun("Satz gestrichen", "Sätze gestrichen"),
    kept=Noun("Satz geblieben", "Sätze geblieben"),
    reworded=Noun("davon anders formuliert", "davon anders formuliert"),
    in_other_words="Anders formuliert, in der Sache gleich",
    note="Berichtigung: „{right}“ statt „{wrong}“",
    outcomes={
        Outcome.DONE: "ausgeführt",
        Outcome.STANDS: "nicht ausgeführt: „{wrong}“ steht noch im Text",
        Outcome.MISSING: "nicht zu finden: „{right}“ steht nur in der Berichtigung",
    },
)

ENGLISH = Words(
    title="What has changed",
    nothing="Nothing has changed in fact",
    became={Became.CHANGED: "changed", Became.ADDED: "new", Became.DROPPED: "dropped"},
    sentence="sentence",
    old="old",
    new="new",
    facts=Noun("fact changed", "facts changed"),
    quotes=Noun("quotation touched", "quotations touched"),
    added=Noun("sentence new", "sentences new"),
    dropped=Noun("sentence dropped", "sentences dropped"),
    kept=Noun("sentence kept", "sentences kept"),
    reworded=Noun("of them in other words", "of them in other words"),
    in_other_words="In other words, the same in fact",
    note="Correction: “{right}” instead of “{wrong}”",
    outcomes={
        Outcome.DONE: "made",
        Outcome.STANDS: "not made: “{wrong}” still stands in the text",
        Outcome.MISSING: "not to be found: “{right}” stands in the correction alone",
    },
)


def words(ui: str) -> Words:
    """The words in the language "de" or "en"."""
    return GERMAN if ui == "de" else ENGLISH


def summary(revision: Revision, ui: str) -> str:
    """How many facts, quotations and sentences changed, and how many stayed."""
    said, counted = words(ui), texts(ui)
    inside = [change for change in revision.changes if change.family is not None]
    quotes = sum(change.family is Family.QUOTE for change in inside)
    whole = [change.became for change in revision.changes if change.family is None]
    told = (
        (len(inside) - quotes, said.facts),
        (quotes, said.quotes),
        (whole.count(Became.ADDED), said.added),
        (whole.count(Became.DROPPED), said.dropped),
    )
    changed = ", ".join(say.counted(counted, count, noun) for count, noun in told if count) or said.nothing
    kept = say.counted(counted, revision.kept, said.kept)
    if revision.reworded:
        kept += f", {say.counted(counted, len(revision.reworded), said.reworded)}"
    return f"{changed} · {kept}"


def label(change: Change, ui: str) -> str:
    """What became of what: "geändert · Zahl"."""
    said = words(ui)
    what = say.capital(texts(ui).families[change.family]) if change.family else say.capital(said.sentence)
    return f"{say.capital(said.became[change.became])} · {what}"


def note(correction: Correction, ui: str) -> tuple[str, str]:
    """What a note announces, and what came of it."""
    said = words(ui)
    values = {"right": correction.right, "wrong": correction.wrong}
    return said.note.format(**values), say.capital(said.outcomes[correction.outcome].format(**values))


def told(evidence: Evidence) -> str:
    """The words of a place on one line."""
    return " ".join(evidence.text.split())


def place(name: str, evidence: Evidence) -> str:
    """Where it stands: "draft.md:3:12"."""
    return f"{name}:{evidence.line}:{evidence.column}"
