"""A revision as a Markdown document to forward: nothing of the texts takes effect in it."""

from __future__ import annotations

from checker.model import Evidence
from checker.model.revision import Revision
from checker.render.markdown_escape import escape, midline
from checker.render.revision.words import label, note, place, summary, told, words


def to_markdown(revision: Revision, *, ui: str) -> str:
    """The revision in the language `ui`, "de" or "en"."""
    said = words(ui)
    lines = [f"# {escape(said.title)}", "", f"{escape(summary(revision, ui))}", ""]
    for number, change in enumerate(revision.changes, 1):
        lines += [f"## {number}. {midline(label(change, ui))}", ""]
        lines += _place(said.old, revision.old.name, change.old)
        lines += [*_place(said.new, revision.new.name, change.new), ""]
    for correction in revision.corrections:
        announced, outcome = note(correction, ui)
        lines += [f"**{midline(announced)}**", "", f"- {midline(outcome)}"]
        lines += [*_place("", revision.new.name, correction.at), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _place(called: str, name: str, evidence: Evidence | None) -> list[str]:
    if evidence is None:
        return []
    head = f"{called}: " if called else ""
    return [f"- {head}{midline(told(evidence))} ({midline(place(name, evidence))})"]
