"""The rules as people read them: a table of all, a page for one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.rules.measured import elsewhere, precision_in_words
from checker.rules.rule import Example, Rule, Words

if TYPE_CHECKING:
    from rich.console import Console

_WORDS: dict[str, Words] = {
    "rule": Words(de="Regel", en="rule"),
    "family": Words(de="Familie", en="family"),
    "severity": Words(de="Schwere", en="severity"),
    "finds": Words(de="was sie findet", en="what it finds"),
    "what": Words(de="Was sie findet", en="What it finds"),
    "why": Words(de="Warum das zählt", en="Why it matters"),
    "silent": Words(de="Wann sie schweigt", en="When it stays silent"),
    "limits": Words(de="Grenzen", en="Limits"),
    "source": Words(de="Quelle", en="Source"),
    "precision": Words(de="Gemessene Genauigkeit", en="Measured precision"),
    "examples": Words(de="Beispiele", en="Examples"),
    "fires": Words(de="meldet", en="fires"),
    "stays": Words(de="schweigt", en="stays silent"),
    "also": Words(de="außerdem meldet", en="also fires:"),
    "error": Words(de="Fehler", en="error"),
    "warning": Words(de="Warnung", en="warning"),
    "note": Words(de="Hinweis", en="note"),
}


def print_table(rules: Sequence[Rule], console: Console, *, ui: str) -> None:
    """All rules: id, family, severity and title."""
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for column in ("rule", "family", "severity", "finds"):
        table.add_column(_WORDS[column].in_language(ui), no_wrap=column == "rule")
    for rule in rules:
        table.add_row(rule.id, rule.family, _severities(rule, ui), rule.title.in_language(ui))
    console.print(table)


def print_page(rule: Rule, console: Console, *, ui: str) -> None:
    """The page of one rule: what, why, when silent, limits, source, measured precision and its executed examples."""
    from rich.text import Text

    console.print(Text(f"{rule.id}: {rule.title.in_language(ui)}", style="bold"))
    console.print(Text(f"{rule.family} · {_severities(rule, ui)}"))
    for part in ("what", "why", "silent", "limits"):
        words: Words = getattr(rule, part)
        console.print(Text(f"\n{_WORDS[part].in_language(ui)}", style="bold"))
        console.print(Text(words.in_language(ui)))
    console.print(Text(f"\n{_WORDS['source'].in_language(ui)}", style="bold"))
    console.print(Text(rule.source))
    console.print(Text(f"\n{_WORDS['precision'].in_language(ui)}", style="bold"))
    console.print(Text(precision_in_words(rule.id, ui)))
    console.print(Text(f"\n{_WORDS['examples'].in_language(ui)}", style="bold"))
    for example in rule.example:
        console.print(Text(_example(example, elsewhere(rule.id).get(example.name, ()), ui)))


def _severities(rule: Rule, ui: str) -> str:
    ranked = sorted(set(rule.severity.values()), key=lambda severity: severity.rank)
    return ", ".join(_WORDS[severity].in_language(ui) for severity in ranked)


def _example(example: Example, others: Sequence[str], ui: str) -> str:
    verdict = _WORDS["fires" if example.finds else "stays"].in_language(ui)
    also = f"\n  {_WORDS['also'].in_language(ui)} {', '.join(others)}" if others else ""
    return f"- {verdict} ({example.name})\n  A: {example.a}\n  B: {example.b}{also}"
