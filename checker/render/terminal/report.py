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
from checker.render.terminal.paper import PLAIN_WIDTH, OnConsole, Paper, Plain, Styled
from checker.render.texts import texts
from checker.render.wording import Texts

if TYPE_CHECKING:
    from rich.console import Console

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
    _print_report(report, OnConsole(console), ui)


def to_terminal(report: Report, *, ui: str, width: int = PLAIN_WIDTH, colour: bool = False) -> str:
    """What `print_report` prints on a console `width` columns wide, as a string that ends with a newline."""
    if not colour:
        paper = Plain(width)
        _print_report(report, paper, ui)
        return paper.text()
    from io import StringIO

    from rich.console import Console

    console = Console(
        file=StringIO(), width=width, force_terminal=True, color_system="standard", no_color=False, legacy_windows=False
    )
    with console.capture() as capture:
        print_report(report, console, ui=ui)
    return capture.get()


def print_finding(report: Report, console: Console, index: int, finding: Finding, *, ui: str, mark: str = "") -> None:
    """Print one finding under that number, with both passages and what explains it, and an empty line.

    `mark` is a word to call it by, at the end of its first line.
    """
    _print_finding(report, OnConsole(console), index, finding, ui, mark)


def _print_report(report: Report, paper: Paper, ui: str) -> None:
    words = texts(ui)
    _print_compared(report, paper, words)
    if not report.findings:
        _line(paper, say.summary(words, report), style=HEADING)
        _line(paper)
    for index, finding in enumerate(report.findings, 1):
        _print_finding(report, paper, index, finding, ui)
    _print_only(paper, words, Side.A, report.coverage.only_a)
    _print_only(paper, words, Side.B, report.coverage.only_b)
    _print_unchecked(report, paper, words)
    _print_tally(report, paper, words)


def _print_compared(report: Report, paper: Paper, words: Texts) -> None:
    for side, document, claims in ((Side.A, report.a, report.claims_a), (Side.B, report.b, report.claims_b)):
        facts = [
            say.language(words, document),
            document.metadata.agency,
            document.metadata.place,
            say.date(words, document),
            say.counted(words, claims, words.claims_counted),
        ]
        said = " · ".join(fact for fact in facts if fact)
        _line(paper, f"{document.name} – {said}", label=f"{side.upper()}  ", hang=INDENT)
        for note in document.notes:
            _line(paper, f"{words.note}: {say.note(words, note)}", indent=INDENT, style=FAINT)
    if said := say.copied(words, report):
        _line(paper, said, indent=INDENT)
    _line(paper)


def _print_finding(report: Report, paper: Paper, index: int, finding: Finding, ui: str, mark: str = "") -> None:
    words = texts(ui)
    head = [(f"{index}. ", ""), (words.severities[finding.severity].one.upper(), COLOURS[finding.severity])]
    head.append((f" · {plain(finding.rule)} · {words.confidence}: {words.confidences[finding.confidence]}", ""))
    head.append((f" · {mark}" if mark else "", ""))
    _line(paper, head, hang=INDENT)
    _line(paper, finding.message, indent=INDENT, style=HEADING)
    for passage in passages(report, finding):
        _print_passage(report, paper, passage)
    if finding.explanation:
        _line(paper, f"{words.explanation}: {finding.explanation}", indent=INDENT)
    related = related_passages(report, finding)
    if related:
        one_sided = finding.a is None or finding.b is None
        _line(paper, f"{words.contradicted if one_sided else words.related}:", indent=INDENT)
    for passage in related:
        _print_passage(report, paper, passage, said=finding.explanation)
    _line(paper)


def _print_passage(report: Report, paper: Paper, passage: Passage, said: str = "") -> None:
    """Print where it stands, the passage, and its note unless that is what was `said` above."""
    document = report.a if passage.side is Side.A else report.b
    where = f"{document.name}:{passage.evidence.line}:{passage.evidence.column}"  # as terminals and editors open it
    _line(paper, where, label=f"{passage.side.upper()}  ", indent=INDENT, hang=INDENT, style=FAINT)
    _line(paper, _marked(paper, passage), indent=2 * INDENT)
    if passage.evidence.note not in ("", said):
        _line(paper, f"({passage.evidence.note})", indent=2 * INDENT, style=FAINT)


def _marked(paper: Paper, passage: Passage) -> Styled:
    styles = {PieceKind.AROUND: FAINT, PieceKind.PLACE: "", PieceKind.MARK: "bold magenta"}
    brackets = {PieceKind.MARK} if not paper.colour else set()
    return [
        (f"[[{piece.text}]]" if piece.kind in brackets else piece.text, styles[piece.kind]) for piece in passage.pieces
    ]


def _print_only(paper: Paper, words: Texts, side: Side, claims: Sequence[Evidence]) -> None:
    if not claims:
        return
    _line(paper, f"{words.only[side]}: {say.counted(words, len(claims), words.claims_counted)}", style=HEADING)
    for evidence in claims[:FIRST]:
        where = f"{evidence.line}:{evidence.column}  "
        _line(paper, shorten(evidence.text, SNIPPET), label=where, indent=INDENT, hang=INDENT)
    _print_more(paper, words, len(claims) - FIRST)
    _line(paper)


def _print_unchecked(report: Report, paper: Paper, words: Texts) -> None:
    if not report.unchecked:
        return
    _line(paper, f"{words.unchecked}: {say.number(words, len(report.unchecked))}", style=HEADING)
    reasons = say.by_reason(report)
    for reason, items in reasons[:REASONS]:
        _print_reason(report, paper, words, reason, items)
    _print_more(paper, words, sum(len(items) for _, items in reasons[REASONS:]))
    _line(paper)


def _print_reason(report: Report, paper: Paper, words: Texts, reason: str, items: Sequence[Unchecked]) -> None:
    count = f" ({say.number(words, len(items))})" if len(items) > 1 else ""
    _line(paper, f"{reason}{count}", indent=INDENT)
    for item in items[:FIRST]:
        where = f"{item.side.upper()} {item.evidence.line}:{item.evidence.column}  "
        passage = place(report, item.side, item.evidence, GLIMPSE)
        _line(paper, _marked(paper, passage), label=where, indent=2 * INDENT, hang=INDENT)
    _print_more(paper, words, len(items) - FIRST, INDENT)


def _print_more(paper: Paper, words: Texts, count: int, deeper: int = 0) -> None:
    if count > 0:
        _line(paper, say.more(words, count), indent=INDENT + deeper, style=FAINT)


def _line(
    paper: Paper, said: str | Styled = "", *, label: str = "", indent: int = 0, hang: int = 0, style: str = ""
) -> None:
    """Print one line after its label, folded at words to the width; `hang` sets the folded lines in by so much more."""
    paper.line([(plain(said), style)] if isinstance(said, str) else said, label, indent, hang)


def _print_tally(report: Report, paper: Paper, words: Texts) -> None:
    """The counts in one line, or in as many as it takes, folded between counts."""
    line = ""
    for part in say.tally(words, report):
        if line and len(f"{line} · {part}") > paper.width:
            _line(paper, line, style=HEADING)
            line = ""
        line = f"{line} · {part}" if line else part
    _line(paper, line, style=HEADING)
