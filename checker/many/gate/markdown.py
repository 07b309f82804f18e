"""The gate's outcome as Markdown: for the summary of a build, or a comment under a change."""

from __future__ import annotations

from checker.many.gate import words as say
from checker.many.gate.judge import Judged, Verdict
from checker.model import Finding
from checker.render.markdown_escape import code, escape, midline
from checker.render.region import path, primary
from checker.render.texts import capital, texts


def to_markdown(verdict: Verdict, *, ui: str) -> str:
    """The verdict as a Markdown document that ends with a newline; nothing of the reports takes effect in it."""
    lines = [f"# {say.TITLE.in_language(ui)}", "", f"**{escape(say.tally(verdict, ui))}**", ""]
    lines += [*_table(verdict, ui), ""]
    for pair in verdict.judged:
        if pair.counting:
            lines += [f"## {midline(pair.draft)} – {midline(pair.source)}", ""]
            lines += [line for finding in pair.counting for line in finding_lines(pair, finding, ui)]
            lines.append("")
    unread = [f"{each.draft}: {each.error}" for each in verdict.failures]
    headed = [(capital(say.UNREADABLE.in_language(ui).lower()), unread)] if unread else []
    for heading, listed in (*headed, *say.remarks(verdict, ui)):
        lines += [f"## {midline(heading)}", "", *(f"- {escape(each)}" for each in listed), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _table(verdict: Verdict, ui: str) -> list[str]:
    heads = [name.in_language(ui) for name in (say.RESULT, say.DRAFT, say.SOURCE, say.FINDINGS, say.ASIDE)]
    rows = [[say.result(pair, ui), *(str(midline(cell)) for cell in say.row(pair, ui))] for pair in verdict.pairs]
    return [f"| {' | '.join(cells)} |" for cells in (heads, ["---"] * len(heads), *rows)]


def finding_lines(pair: Judged, finding: Finding, ui: str) -> list[str]:
    """One finding as an item of a list."""
    place = primary(pair.report, finding)
    where = path(place.document) + (f":{place.evidence.line}:{place.evidence.column}" if place.evidence else "")
    severity = capital(texts(ui).severities[finding.severity].one)
    head = f"- **{severity}** {code(finding.rule)} {midline(where)}: {midline(finding.message)}"
    told = [f"  {midline(finding.explanation)}"] if finding.explanation else []
    return [head, *told, f"  {say.FINGERPRINT.in_language(ui)}: {code(finding.fingerprint)}"]
