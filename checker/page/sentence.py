"""A finding as a sentence for a mail: what disagrees, both passages, and where they stand."""

from __future__ import annotations

from checker.config.settings import Ui
from checker.model import Finding, Report, Side
from checker.model.frozen import frozen
from checker.render.passage import Passage, passages, plain, related_passages, shorten

#: Characters of a passage in a mail; longer than nearly every quotation.
LONGEST = 300


@frozen
class _Words:
    """The forms of a language, with what is filled in."""

    place: str  # "{text}", "{side}", "{name}", "{line}"
    against: str
    maybe: str  # "{explanation}"


GERMAN = _Words("„{text}“ (Bericht {side}, {name}, Zeile {line})", "gegen", "Mögliche Erklärung: {explanation}")
ENGLISH = _Words("“{text}” (report {side}, {name}, line {line})", "against", "Possible explanation: {explanation}")


def sentence(report: Report, finding: Finding, ui: str) -> str:
    """The finding in one or two sentences, in the language `ui`, "de" or "en"; one line, without markup.

    The head of the message says what it is ("Zahl weicht ab"); the passages follow whole, so that who reads the mail
    can judge without the report.
    """
    words = GERMAN if ui == Ui.DE else ENGLISH
    head = finding.message.partition(":")[0]
    told = f" {words.against} ".join(_passage(report, passage, words) for passage in _passages(report, finding))
    said = f"{head}: {told}."
    if finding.explanation:
        said += " " + words.maybe.format(explanation=finding.explanation.rstrip(".")) + "."
    return " ".join(plain(said).split())


def _passages(report: Report, finding: Finding) -> tuple[Passage, ...]:
    """The two passages; inside one report the second is what the first contradicts."""
    found = passages(report, finding)
    return found if len(found) > 1 else (*found, *related_passages(report, finding)[:1])


def _passage(report: Report, passage: Passage, words: _Words) -> str:
    """The passage as quoted; quotation marks inside of it become single ones."""
    text = "".join(piece.text for piece in passage.pieces).translate(_SINGLE)
    name = (report.a if passage.side is Side.A else report.b).name
    return words.place.format(
        text=shorten(text, LONGEST), side=passage.side.upper(), name=name, line=passage.evidence.line
    )


_SINGLE = str.maketrans({"„": "‚", "“": "‘", "”": "’", '"': "'", "«": "‹", "»": "›"})
