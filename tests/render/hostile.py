"""A comparison of two reports that try everything a text can try on whoever prints it."""

from __future__ import annotations

from dataclasses import replace

from checker.model import (
    Confidence,
    Confirmation,
    Coverage,
    Family,
    Finding,
    Related,
    Report,
    Severity,
    Side,
    Suppressed,
    Unchecked,
)
from tests.render.reports import document, evidence, report

ATTACKS = (
    "<script>document.title='owned'</script>",
    "</style><script>document.title='owned'</script>",
    "<img src=https://example.invalid/x.png onerror=\"document.title='owned'\">",
    "\"><svg onload=document.title='owned'>",
    "' onmouseover='document.title=1",
    "<a href=\"javascript:document.title='owned'\">Klick</a>",
    "<meta http-equiv=refresh content='0;url=https://example.invalid/'>",
    "{{ 7 * 7 }}{% raw %}",
    "::error file=x::übernommen",
    "##[error]übernommen ]]> &amp; &#x3c;",
    "[hier](https://example.invalid/) %0A::warning::y",
    '=HYPERLINK("https://example.invalid/")',
    "\x1b[31mrot\x1b[0m \x00 \u202eumgekehrt\u202c \ud800",
)

TEXT_A = "\n\n".join(f"Satz {number}: zwölf {attack} Ende." for number, attack in enumerate(ATTACKS))
TEXT_B = "\n\n".join(f"Absatz {number}: zehn {attack} Schluss." for number, attack in enumerate(ATTACKS))


def hostile() -> Report:
    """Every attack in the text, in a finding, in its explanation, in every list and in the names of the reports."""
    findings = tuple(
        Finding(
            rule="number-mismatch",
            family=Family.NUMBER,
            severity=list(Severity)[number % 3],
            confidence=Confidence.HIGH,
            message=f"A: {attack}",
            fingerprint=f"{number:016x}",
            a=evidence(TEXT_A, f"zwölf {attack}", attack),
            b=evidence(TEXT_B, f"zehn {attack}", attack),
            related=(Related(Side.A, evidence(TEXT_A, attack, note=attack)),),
            explanation=f"B: {attack}",
        )
        for number, attack in enumerate(ATTACKS)
    )
    made = report(
        document("\"><script>document.title='owned'</script>.txt", TEXT_A, title=ATTACKS[0], agency=ATTACKS[2]),
        document("::error::b.txt", TEXT_B, author=ATTACKS[3], place=ATTACKS[5], date=ATTACKS[6]),
        findings=findings,
        confirmed=tuple(
            Confirmation(Family.NAME, evidence(TEXT_A, attack), evidence(TEXT_B, attack), attack) for attack in ATTACKS
        ),
        coverage=Coverage(tuple(evidence(TEXT_A, f"Satz {number}:") for number, _ in enumerate(ATTACKS))),
        unchecked=tuple(Unchecked(Side.B, evidence(TEXT_B, attack), attack) for attack in ATTACKS),
        suppressed=tuple(
            Suppressed(f"{number:016x}", "date-mismatch", attack) for number, attack in enumerate(ATTACKS)
        ),
        claims=(len(ATTACKS), len(ATTACKS)),
    )
    return replace(made, made_by=replace(made.made_by, encoder=ATTACKS[0], settings=(("model", ATTACKS[1]),)))
