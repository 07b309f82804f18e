"""The words of a matrix, in German and English, and what is said of a fact in them."""

from __future__ import annotations

from collections.abc import Mapping

from checker.model import UnitClass
from checker.model.frozen import frozen
from checker.model.matrix import Fact, Matrix
from checker.render import texts as say
from checker.render.texts import texts
from checker.render.wording import Noun


@frozen
class Words:
    """Braces are filled by the functions below."""

    title: str
    fact: str
    summary: str  # "{facts}", "{disputed}", "{reports}", "{origins}"
    facts: Noun
    disputed: Noun
    undisputed: str
    reports: Noun
    origins: Noun
    silent: str
    nothing: str
    odd: str  # "{name}"
    course: str  # "{values}"
    then: str  # between the values of a course: "{value}", "{day}"
    first: str  # "{value}", "{day}"
    copies: str  # "{names}"
    copied: Noun  # facts that copies alone tell
    texts: str
    figures: Mapping[UnitClass, str]  # what a figure of this kind is called, where "figure" says less


GERMAN = Words(
    title="Wer was meldet",
    fact="Tatsache",
    summary="{reports} ({origins}): {facts}, davon {disputed}",
    facts=Noun("1 gemeinsame Tatsache", "{count} gemeinsame Tatsachen"),
    disputed=Noun("1 strittig", "{count} strittig"),
    undisputed="keine strittig",
    reports=Noun("1 Bericht", "{count} Berichte"),
    origins=Noun("1 Quelle", "{count} Quellen"),
    silent="nennt es nicht",
    nothing="Keine Tatsache steht in zweien der Berichte.",
    odd="allein gegen die anderen: {name}",
    course="nach der Zeit: {values}",
    first="{value} ({day})",
    then="später {value} ({day})",
    copies="Wörtlich übernommen und darum eine Quelle: {names}",
    copied=Noun(
        "1 weitere Tatsache nennen nur Berichte, die einander abschreiben",
        "{count} weitere Tatsachen nennen nur Berichte, die einander abschreiben",
    ),
    texts="Die Berichte",
    figures={
        UnitClass.AGE: "Alter",
        UnitClass.DURATION: "Dauer",
        UnitClass.MONEY: "Betrag",
        UnitClass.PERCENT: "Prozent",
        UnitClass.SCORE: "Ergebnis",
        UnitClass.LENGTH: "Länge",
        UnitClass.WEIGHT: "Gewicht",
        UnitClass.TEMPERATURE: "Temperatur",
        UnitClass.SPEED: "Tempo",
    },
)

ENGLISH = Words(
    title="Who reports what",
    fact="Fact",
    summary="{reports} ({origins}): {facts}, {disputed}",
    facts=Noun("1 fact told by two or more", "{count} facts told by two or more"),
    disputed=Noun("1 of them disputed", "{count} of them disputed"),
    undisputed="none of them disputed",
    reports=Noun("1 report", "{count} reports"),
    origins=Noun("1 origin", "{count} origins"),
    silent="does not say",
    nothing="No fact stands in two of the reports.",
    odd="alone against the others: {name}",
    course="in time: {values}",
    first="{value} ({day})",
    then="later {value} ({day})",
    copies="Copied word for word, so one origin: {names}",
    copied=Noun(
        "1 more fact is told by reports alone that copy each other",
        "{count} more facts are told by reports alone that copy each other",
    ),
    texts="The reports",
    figures={
        UnitClass.AGE: "Age",
        UnitClass.DURATION: "Duration",
        UnitClass.MONEY: "Amount",
        UnitClass.PERCENT: "Per cent",
        UnitClass.SCORE: "Score",
        UnitClass.LENGTH: "Length",
        UnitClass.WEIGHT: "Weight",
        UnitClass.TEMPERATURE: "Temperature",
        UnitClass.SPEED: "Speed",
    },
)


def words(ui: str) -> Words:
    """The words in the language "de" or "en"."""
    return GERMAN if ui == "de" else ENGLISH


def _counted(count: int, noun: Noun) -> str:
    return (noun.one if count == 1 else noun.many).format(count=count)


def summary(matrix: Matrix, ui: str) -> str:
    """How many facts, how many disputed, how many reports and how many origins they have."""
    said = words(ui)
    if not matrix.facts:
        return said.nothing
    disputed = sum(fact.severity is not None for fact in matrix.facts)
    return said.summary.format(
        facts=_counted(len(shown(matrix)), said.facts),
        disputed=_counted(disputed, said.disputed) if disputed else said.undisputed,
        reports=_counted(len(matrix.reports), said.reports),
        origins=_counted(len(set(matrix.origins)), said.origins),
    )


def names(matrix: Matrix) -> tuple[str, ...]:
    """What each report is called: its name without the folder that all of them lie in."""
    given = [report.name for report in matrix.reports]
    folder = given[0].rpartition("/")[0]
    while folder and not all(name.startswith(f"{folder}/") for name in given):
        folder = folder.rpartition("/")[0]
    return tuple(name.removeprefix(f"{folder}/") if folder else name for name in given)


def copies(matrix: Matrix, ui: str) -> tuple[str, ...]:
    """A line for each origin that more than one report has."""
    lines = []
    for origin in dict.fromkeys(matrix.origins):
        called = [name for name, own in zip(names(matrix), matrix.origins, strict=True) if own == origin]
        if len(called) > 1:
            lines.append(words(ui).copies.format(names=", ".join(called)))
    return tuple(lines)


def label(fact: Fact, ui: str) -> str:
    """What the fact is about: its kind, what is counted, and the words that the reports say it with."""
    kind = words(ui).figures.get(fact.unit) if fact.unit else None
    kind = kind or say.capital(texts(ui).families[fact.family])
    about = ", ".join(fact.about)
    if fact.what and about:
        return f"{kind}: {fact.what} ({about})"
    return f"{kind}: {fact.what or about}" if fact.what or about else kind


def shown(matrix: Matrix) -> tuple[Fact, ...]:
    """The facts that a table shows: what reports tell alone that copy each other is counted."""
    copied = {id(fact) for fact in matrix.in_copies}
    return tuple(fact for fact in matrix.facts if id(fact) not in copied)


def left_out(matrix: Matrix, ui: str) -> str:
    """How many facts a table does not show, "" where it shows all."""
    count = len(matrix.in_copies)
    return f"{_counted(count, words(ui).copied)}." if count else ""


def remarks(matrix: Matrix, fact: Fact, ui: str) -> tuple[str, ...]:
    """What an editor should know of a fact: who stands alone, and how it changed in time."""
    said, found = words(ui), []
    if fact.odd is not None:
        found.append(said.odd.format(name=names(matrix)[fact.odd]))
    course = matrix.course(fact)
    if course:
        (value, day), *rest = ((value, day) for day, value in course)
        parts = [said.first.format(value=_line(value), day=day)]
        parts += [said.then.format(value=_line(value), day=day) for value, day in rest]
        found.append(said.course.format(values=", ".join(parts)))
    return tuple(found)


def _line(text: str) -> str:
    return " ".join(text.split())
