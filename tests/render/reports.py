"""Reports made by hand, and what each format makes of them.

``python -m tests.render.reports`` writes the expected files anew; read the difference before it is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from checker.model import (
    Basis,
    Block,
    BlockKind,
    Confidence,
    Confirmation,
    Copied,
    Coverage,
    Document,
    Evidence,
    Family,
    Finding,
    Metadata,
    Note,
    NoteKind,
    Provenance,
    Related,
    Report,
    Severity,
    Side,
    Span,
    Suppressed,
    Unchecked,
)
from checker.render import to_markdown, to_terminal

EXPECTED = Path(__file__).parent / "expected"

GERMAN_A = """Brand im Hafen von Altmoor – Hafenamt zählt zwölf Verletzte

Altmoor (nop) - Bei einem Brand im Hafen sind am Dienstag zwölf Arbeiter verletzt worden. Acht kamen ins Klinikum, drei
ins Marienstift. „Nicht alle Hallen sind wieder offen“, sagte Hafenmeisterin Inge Tollmann. Mehr als 40 Wehrleute
waren im Einsatz. Der Schaden beträgt rund 1,5 Millionen Euro. Der Kran blieb unversehrt.
"""

GERMAN_B = """In Altmoor sind bei einem Hafenbrand 15 Arbeiter verletzt worden, teilte die Feuerwehr mit.

"Keine Halle ist wieder offen", sagte Hafenmeisterin Inge Tollmann. Über 40 Feuerwehrleute löschten die ganze Nacht.
Die Bahn stellte gestern Abend den Güterverkehr ein.
"""

ENGLISH_A = """The ferry Marigold ran aground off Little Sandle on Monday. It carried 212 passengers, the harbour office
said. Captain Jon Aster, 54, was questioned. Divers will look at the hull.
"""

ENGLISH_B = (
    """The Marigold was carrying 221 passengers when it hit a bank. Captain Jon Aster, 45, is helping the police."""
)


def document(name: str, text: str, language: str = "de", **metadata: str | bool) -> Document:
    """A document with a block a paragraph."""
    blocks = tuple(
        Block(Span(*paragraph.span()), BlockKind.PARAGRAPH)
        for paragraph in re.finditer(r"\S.*?(?=\n\n|\s*\Z)", text, re.S)
    )
    return Document(name, text, language, True, Basis.FILE, blocks, metadata=Metadata(**metadata))  # type: ignore[arg-type]


def evidence(text: str, part: str, value: str = "", note: str = "") -> Evidence:
    """The place where `part` first stands in `text`; a blank in `part` also stands for a line end."""
    match = re.search(re.escape(part).replace(r"\ ", r"\s"), text)
    assert match, part
    start = match.start()
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    return Evidence(Span(*match.span()), line, column, match[0], value, note)


def report(
    a: Document,
    b: Document,
    *,
    findings: tuple[Finding, ...] = (),
    confirmed: tuple[Confirmation, ...] = (),
    coverage: Coverage | None = None,
    unchecked: tuple[Unchecked, ...] = (),
    suppressed: tuple[Suppressed, ...] = (),
    copied: Copied | None = None,
    claims: tuple[int, int] = (1, 1),
) -> Report:
    """A report in which all claims that are not in the coverage are aligned."""
    coverage = coverage or Coverage()
    return Report(
        a=a,
        b=b,
        claims_a=claims[0],
        claims_b=claims[1],
        aligned_a=claims[0] - len(coverage.only_a),
        aligned_b=claims[1] - len(coverage.only_b),
        findings=findings,
        confirmed=confirmed,
        coverage=coverage,
        unchecked=unchecked,
        suppressed=suppressed,
        copied=copied or Copied(0.0, 0.0),
        made_by=Provenance("1.2.3", "tiny 1.0", "0f" * 32, (("fail-on", "error"), ("min-confidence", "medium"))),
    )


def german() -> Report:
    """Two errors, one explained, a finding inside one report, and all the other lists filled."""
    a, b = GERMAN_A, GERMAN_B
    injured = Finding(
        rule="number-mismatch",
        family=Family.NUMBER,
        severity=Severity.ERROR,
        confidence=Confidence.HIGH,
        message="Verletzte Arbeiter: zwölf in A, 15 in B.",
        fingerprint="00112233445566aa",
        a=evidence(a, "zwölf Arbeiter", "12"),
        b=evidence(b, "15 Arbeiter", "15"),
        related=(Related(Side.A, evidence(a, "zwölf Verletzte", "12", "ebenso in der Überschrift")),),
        explanation="B könnte neuer sein: Dort steht „teilte die Feuerwehr mit“.",
    )
    halls = Finding(
        rule="quote-meaning",
        family=Family.QUOTE,
        severity=Severity.ERROR,
        confidence=Confidence.MEDIUM,
        message="Inge Tollmann: „nicht alle“ in A, „keine“ in B.",
        fingerprint="00112233445566ab",
        a=evidence(a, "Nicht alle Hallen sind wieder offen"),
        b=evidence(b, "Keine Halle ist wieder offen"),
    )
    sum_of_injured = Finding(
        rule="number-inconsistent",
        family=Family.NUMBER,
        severity=Severity.WARNING,
        confidence=Confidence.LOW,
        message="A nennt zwölf Verletzte und zählt elf auf.",
        fingerprint="00112233445566ac",
        a=evidence(a, "zwölf Arbeiter", "12"),
        b=None,
        related=(Related(Side.A, evidence(a, "Acht kamen ins Klinikum, drei ins Marienstift", "11")),),
    )
    return report(
        document(
            "hafen-a.txt", a, title="Brand im Hafen von Altmoor", place="Altmoor", agency="nop", date="2031-05-06"
        ),
        document("hafen-b.txt", b, date="2031-05", date_certain=False),
        findings=(injured, halls, sum_of_injured),
        confirmed=(
            Confirmation(Family.NUMBER, evidence(a, "Mehr als 40 Wehrleute"), evidence(b, "Über 40 Feuerwehrleute")),
        ),
        coverage=Coverage(
            only_a=(
                evidence(a, "Der Schaden beträgt rund 1,5 Millionen Euro."),
                evidence(a, "Der Kran blieb unversehrt."),
            ),
            only_b=(evidence(b, "Die Bahn stellte gestern Abend den Güterverkehr ein."),),
        ),
        unchecked=(
            Unchecked(
                Side.B, evidence(b, "gestern Abend"), "Zeitangabe ohne Bezug: Das Datum des Berichts ist unsicher."
            ),
        ),
        suppressed=(Suppressed("00112233445566ad", "source-missing", "so vereinbart"),),
        copied=Copied(0.081, 0.14),
        claims=(7, 4),
    )


def english() -> Report:
    """Two findings on plain English reports, one of them a note, with a text that was extracted."""
    a, b = ENGLISH_A, ENGLISH_B
    passengers = Finding(
        rule="number-mismatch",
        family=Family.NUMBER,
        severity=Severity.ERROR,
        confidence=Confidence.HIGH,
        message="Passengers: 212 in A, 221 in B.",
        fingerprint="00112233445566ba",
        a=evidence(a, "212 passengers", "212"),
        b=evidence(b, "221 passengers", "221"),
    )
    source = Finding(
        rule="source-missing",
        family=Family.CERTAINTY,
        severity=Severity.NOTE,
        confidence=Confidence.MEDIUM,
        message="A names the harbour office as the source, B none.",
        fingerprint="00112233445566bb",
        a=evidence(a, "212 passengers, the harbour office said"),
        b=evidence(b, "221 passengers"),
    )
    page = Document(
        name="ferry.html",
        text=b,
        language="en",
        supported=True,
        basis=Basis.EXTRACTED,
        blocks=(),
        metadata=Metadata(title="Ferry hits a bank", format="html", credits=("Sandle Pictures",)),
        notes=(Note(NoteKind.ENCODING_GUESSED, ("windows-1252",)),),
    )
    return report(
        document("ferry.txt", a, "en", date="2030-11-04T17:20:00+00:00", author="Mira Holt"),
        page,
        findings=(passengers, source),
        coverage=Coverage(only_a=(evidence(a, "Divers will look at the hull."),)),
        claims=(4, 2),
    )


def quiet() -> Report:
    """No finding, one thing that agrees, one that could not be judged."""
    a = "In Altmoor ist die neue Brücke fertig. Sie ist 340 Meter lang. Am Freitag wird gefeiert."
    b = "Die Brücke von Altmoor steht. Sie misst 340 Meter."
    return report(
        document("bruecke-a.txt", a),
        document("bruecke-b.txt", b),
        confirmed=(Confirmation(Family.NUMBER, evidence(a, "340 Meter"), evidence(b, "340 Meter"), "340 m"),),
        coverage=Coverage(only_a=(evidence(a, "Am Freitag wird gefeiert."),)),
        unchecked=(Unchecked(Side.A, evidence(a, "Am Freitag"), "Zeitangabe ohne Bezug: Der Bericht hat kein Datum."),),
        claims=(3, 2),
    )


def unread() -> Report:
    """A language the checker does not read: nothing was compared, and that is said."""
    a, b = "De haven van Altmoor is weer open.", "The port of Altmoor is open again."
    dutch = Document("haven.txt", a, "nl", False, Basis.FILE, (Block(Span(0, len(a)), BlockKind.PARAGRAPH),))
    nothing_shared = report(
        dutch,
        document("port.txt", b, "en"),
        coverage=Coverage(only_b=(evidence(b, b),)),
        unchecked=(Unchecked(Side.A, evidence(a, a), "Language nl is not supported."),),
        claims=(1, 1),
    )
    return replace(nothing_shared, aligned_a=0)


REPORTS: dict[str, tuple[Callable[[], Report], str]] = {
    "hafen": (german, "de"),
    "ferry": (english, "en"),
    "bruecke": (quiet, "de"),
    "port": (unread, "en"),
}


def rendered() -> dict[str, str]:
    """The expected files by name, as they are made now."""
    files = {}
    for name, (make, ui) in REPORTS.items():
        files[f"{name}.md"] = to_markdown(make(), ui=ui)
        files[f"{name}.txt"] = to_terminal(make(), ui=ui)
    files["hafen-narrow.txt"] = to_terminal(german(), ui="de", width=36)
    files["hafen-colour.ansi"] = to_terminal(german(), ui="de", width=100, colour=True)
    return files


if __name__ == "__main__":
    for name, text in rendered().items():
        (EXPECTED / name).write_text(text, encoding="utf-8", newline="\n")
