"""A report for the terminal, and as plain text to be pasted into a mail.

With colour the words that differ are bold and coloured and what is around them is dim; without colour they stand in
double brackets, ``[[elf]]``. All that comes from the reports is `plain`: it cannot steer the terminal.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.model import Evidence, Finding, Report, Severity, Side, Unchecked
from checker.render import texts as say
from checker.render.passage import Passage, PieceKind, passages, place, plain, related_passages, shorten
from checker.render.texts import texts
from checker.render.wording import Texts

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

PLAIN_WIDTH = 80  # columns where there is no terminal: a mail, a file
WIDEST = 100  # columns: longer lines are hard to read, however wide the window
NARROWEST = 20  # columns: below that lines are left to the terminal to fold
FIRST = 3  # of the claims that one report alone makes, and of the places under a reason
REASONS = 5  # reasons why something was not checked
SNIPPET = 110  # characters of such a claim: a line and a half
GLIMPSE = 50  # characters around a place that was not checked: a line
INDENT = 3

COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold cyan"}
HEADING = "bold"
FAINT = "dim"


def print_report(report: Report, console: Console, *, ui: str) -> None:
    """Print the report in the language `ui` ("de" or "en").

    In colour where the console has it, else with brackets. A console that is no terminal is filled to 80 columns at
    most, a terminal to 100.
    """
    words = texts(ui)
    _print_compared(report, console, words)
    if not report.findings:
        _line(console, say.summary(words, report), style=HEADING)
        _line(console)
    for index, finding in enumerate(report.findings, 1):
        print_finding(report, console, index, finding, ui=ui)
    _print_only(console, words, Side.A, report.coverage.only_a)
    _print_only(console, words, Side.B, report.coverage.only_b)
    _print_unchecked(report, console, words)
    _print_tally(report, console, words)


def to_terminal(report: Report, *, ui: str, width: int = PLAIN_WIDTH, colour: bool = False) -> str:
    """What `print_report` prints on a console `width` columns wide, as a string that ends with a newline."""
    from io import StringIO

    from rich.console import Console

    console = Console(
        file=StringIO(),
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
    )
    with console.capture() as capture:
        print_report(report, console, ui=ui)
    return capture.get()


def _print_compared(report: Report, console: Console, words: Texts) -> None:
    for side, document, claims in ((Side.A, report.a, report.claims_a), (Side.B, report.b, report.claims_b)):
        facts = [
            say.language(words, document),
            document.metadata.agency,
            document.metadata.place,
            say.date(words, document),
            say.counted(words, claims, words.claims_counted),
        ]
        said = " · ".join(fact for fact in facts if fact)
        _line(console, f"{document.name} – {said}", label=f"{side.upper()}  ", hang=INDENT)
        for note in document.notes:
            _line(console, f"{words.note}: {say.note(words, note)}", indent=INDENT, style=FAINT)
    if said := say.copied(words, report):
        _line(console, said, indent=INDENT)
    _line(console)


def print_finding(report: Report, console: Console, index: int, finding: Finding, *, ui: str, mark: str = "") -> None:
    """Print one finding under that number, with both passages and what explains it, and an empty line.

    `mark` is a word to call it by, at the end of its first line.
    """
    from rich.text import Text

    words = texts(ui)
    head = Text(f"{index}. ")
    head.append(words.severities[finding.severity].one.upper(), style=COLOURS[finding.severity])
    head.append(f" · {plain(finding.rule)} · {words.confidence}: {words.confidences[finding.confidence]}")
    head.append(f" · {mark}" if mark else "")
    _line(console, head, hang=INDENT)
    _line(console, finding.message, indent=INDENT, style=HEADING)
    for passage in passages(report, finding):
        _print_passage(report, console, passage)
    if finding.explanation:
        _line(console, f"{words.explanation}: {finding.explanation}", indent=INDENT)
    related = related_passages(report, finding)
    if related:
        one_sided = finding.a is None or finding.b is None
        _line(console, f"{words.contradicted if one_sided else words.related}:", indent=INDENT)
    for passage in related:
        _print_passage(report, console, passage, said=finding.explanation)
    _line(console)


def _print_passage(report: Report, console: Console, passage: Passage, said: str = "") -> None:
    """Print where it stands, the passage, and its note unless that is what was `said` above."""
    document = report.a if passage.side is Side.A else report.b
    where = f"{document.name}:{passage.evidence.line}:{passage.evidence.column}"  # as terminals and editors open it
    _line(console, where, label=f"{passage.side.upper()}  ", indent=INDENT, hang=INDENT, style=FAINT)
    _line(console, _marked(console, passage), indent=2 * INDENT)
    if passage.evidence.note not in ("", said):
        _line(console, f"({passage.evidence.note})", indent=2 * INDENT, style=FAINT)


def _marked(console: Console, passage: Passage) -> Text:
    from rich.text import Text

    colour = _has_colour(console)
    styles = {PieceKind.AROUND: FAINT, PieceKind.PLACE: "", PieceKind.MARK: "bold magenta"}
    line = Text()
    for piece in passage.pieces:
        bracketed = piece.kind is PieceKind.MARK and not colour
        line.append(f"[[{piece.text}]]" if bracketed else piece.text, style=styles[piece.kind] or None)
    return line


def _print_only(console: Console, words: Texts, side: Side, claims: Sequence[Evidence]) -> None:
    if not claims:
        return
    _line(console, f"{words.only[side]}: {say.counted(words, len(claims), words.claims_counted)}", style=HEADING)
    for evidence in claims[:FIRST]:
        where = f"{evidence.line}:{evidence.column}  "
        _line(console, shorten(evidence.text, SNIPPET), label=where, indent=INDENT, hang=INDENT)
    _print_more(console, words, len(claims) - FIRST)
    _line(console)


def _print_unchecked(report: Report, console: Console, words: Texts) -> None:
    if not report.unchecked:
        return
    _line(console, f"{words.unchecked}: {say.number(words, len(report.unchecked))}", style=HEADING)
    reasons = say.by_reason(report)
    for reason, items in reasons[:REASONS]:
        _print_reason(report, console, words, reason, items)
    _print_more(console, words, sum(len(items) for _, items in reasons[REASONS:]))
    _line(console)


def _print_reason(report: Report, console: Console, words: Texts, reason: str, items: Sequence[Unchecked]) -> None:
    count = f" ({say.number(words, len(items))})" if len(items) > 1 else ""
    _line(console, f"{reason}{count}", indent=INDENT)
    for item in items[:FIRST]:
        where = f"{item.side.upper()} {item.evidence.line}:{item.evidence.column}  "
        passage = place(report, item.side, item.evidence, GLIMPSE)
        _line(console, _marked(console, passage), label=where, indent=2 * INDENT, hang=INDENT)
    _print_more(console, words, len(items) - FIRST, INDENT)


def _print_more(console: Console, words: Texts, count: int, deeper: int = 0) -> None:
    if count > 0:
        _line(console, say.more(words, count), indent=INDENT + deeper, style=FAINT)


def _line(
    console: Console, said: str | Text = "", *, label: str = "", indent: int = 0, hang: int = 0, style: str = ""
) -> None:
    """Print one line after its label, folded at words to the width; `hang` sets the folded lines in by so much more."""
    from rich.text import Text

    text = Text(label).append_text(Text(plain(said), style=style) if isinstance(said, str) else said)
    width = _width(console)
    if width < NARROWEST:
        console.print(text, soft_wrap=True)
        return
    for number, line in enumerate(text.wrap(console, width - indent - hang, justify="left")):
        line.rstrip()
        margin = Text(" " * (indent + hang if number else indent) if line.plain else "")
        console.print(margin.append_text(line), soft_wrap=True)


def _print_tally(report: Report, console: Console, words: Texts) -> None:
    """The counts in one line, or in as many as it takes, folded between counts."""
    line = ""
    for part in say.tally(words, report):
        if line and len(f"{line} · {part}") > _width(console):
            _line(console, line, style=HEADING)
            line = ""
        line = f"{line} · {part}" if line else part
    _line(console, line, style=HEADING)


def _has_colour(console: Console) -> bool:
    return console.color_system is not None and not console.no_color


def _width(console: Console) -> int:
    return min(console.width, WIDEST if console.is_terminal else PLAIN_WIDTH)
