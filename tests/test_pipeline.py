"""The whole way of the data: what holds for every pair of reports."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.model import Evidence, Finding, Report, Side
from tests.program import diff, report_validator

SENTENCES = (
    "In Ulm trafen sich am Dienstag elf Minister aus ganz Europa.",
    "In Ulm trafen sich am Mittwoch zehn Minister aus ganz Europa.",
    "„Wir werden die Brücke nicht sperren“, sagte Bürgermeister Jan Holm.",
    "„Wir werden die Brücke sperren“, sagte Bürgermeister Jan Holm.",
    "Bei dem Brand in Kiel wurden 14 Bewohner verletzt und drei getötet.",
    "Der Brand in Kiel forderte drei Tote und 25 Verletzte, teilte die Feuerwehr mit.",
    "Etwa 45.000 Haushalte waren seit dem 3. Mai 2016 ohne Strom.",
    "Mehr als 50.000 Haushalte in der Stadt waren ohne Strom.",
    "Vier Länder – Polen, Litauen und Estland – sagten Hilfe zu.",
    "Keine konkreten Vereinbarungen",
    "Die Zahl der Einsätze in Ulm ist im Mai gestiegen.",
    "Die Zahl der Einsätze in Ulm ist im Mai gesunken.",
    "Der Fahrer hat in Kiel einen Radfahrer geschlagen.",
    "Der Fahrer soll in Kiel einen Radfahrer geschlagen haben.",
    "Der Brand brach in einem Hotel in Bremen aus, sagte Innenminister Karl Ebert (SPD).",
    "Der Brand brach in einem Hotel in Hamburg aus, sagte Innenminister Karl Eberth (CDU).",
    "Alle Schulen in Ulm bleiben am Freitag geschlossen.",
    "Viele Schulen in Ulm bleiben am Freitag geschlossen.",
    "The fire left 14 residents injured, police in Kiel said on May 3, 2016.",
)


def reports() -> st.SearchStrategy[str]:
    """Texts of one to five of the sentences, in paragraphs, some of them twice."""
    return st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5).map("\n\n".join)


#: The encoder is slow enough for hypothesis to complain, and shared on purpose.
PATIENT = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def mirrored(finding: Finding) -> Finding:
    related = tuple(replace(each, side=each.side.other) for each in finding.related)
    return replace(finding, a=finding.b, b=finding.a, related=related, message="", explanation="")


def without_words(finding: Finding) -> Finding:
    """Messages name the sides, so they are not part of the mirror image."""
    return replace(finding, message="", explanation="", related=_by_place(finding.related))


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """In the report's order, but for the same defect inside both reports, which has no order between the two."""
    return sorted(findings, key=lambda finding: (finding.severity.rank, finding.confidence.rank, str(finding)))


def _by_place(related: tuple) -> tuple:  # type: ignore[type-arg]
    bare = [replace(each, evidence=replace(each.evidence, note="")) for each in related]
    return tuple(sorted(bare, key=lambda each: (each.side, each.evidence.span)))


@PATIENT
@given(a=reports(), b=reports())
def test_exchanging_the_reports_mirrors_the_result(a: str, b: str) -> None:
    one = diff(a, b, language_a="de", language_b="de")
    other = diff(b, a, language_a="de", language_b="de")
    assert in_order(without_words(finding) for finding in one.findings) == in_order(
        without_words(mirrored(finding)) for finding in other.findings
    )
    assert [(each.a, each.b) for each in one.confirmed] == [(each.b, each.a) for each in other.confirmed]
    assert one.coverage.only_a == other.coverage.only_b
    assert one.coverage.only_b == other.coverage.only_a
    assert (one.claims_a, one.aligned_b) == (other.claims_b, other.aligned_a)


@PATIENT
@given(text=reports())
def test_a_report_against_itself_differs_nowhere(text: str) -> None:
    report = diff(text, text, language_a="de", language_b="de")
    assert [finding for finding in report.findings if finding.a and finding.b] == []
    assert report.coverage.only_a == report.coverage.only_b == ()


@pytest.mark.parametrize(
    "told",
    [
        ("„Wir werden die Brücke nicht sperren“, sagte Jan Holm.", "„Wir werden die Brücke sperren“, sagte Jan Holm."),
        ("Die Zahl der Einsätze in Ulm ist im Mai gestiegen.", "Die Zahl der Einsätze in Ulm ist im Mai gesunken."),
        (
            "Der Fahrer hat in Kiel zwei Radfahrer geschlagen.",
            "Der Fahrer soll in Kiel zwei Radfahrer geschlagen haben.",
        ),
        (
            "Der Brand brach am Abend in einem Hotel in Bremen aus.",
            "Der Brand brach am Abend in einem Hotel in Hamburg aus.",
        ),
        ("Der Bericht kam von Innenminister Karl Ebert (SPD).", "Der Bericht kam von Innenminister Karl Ebert (CDU)."),
        ("Alle Schulen in Ulm bleiben am Freitag zu.", "Viele Schulen in Ulm bleiben am Freitag zu."),
        ("Tom Wessel ist Rolf Hartwigs Nachfolger.", "Tom Wessel ist der Vorgänger von Rolf Hartwig."),
        (
            "Die Brandursache in Goslar bei Hahndorf ist noch unklar.",
            "Die Brandursache in Goslar bei Hahndorf war ein Defekt am Ofen.",
        ),
        (
            "Jana Brock hat die Wahl in Tarland laut Hochrechnung gewonnen.",
            "Jana Brock hat am Sonntag in Tarland die Wahl gewonnen.",
        ),
        (
            "Die Polizei in Hameln sucht nach dem Geldfälscher Udo Rabenau.",
            "Geldfälscher Udo Rabenau wurde in Hameln von der Polizei festgenommen.",
        ),
    ],
)
def test_a_report_that_tells_it_both_ways_contradicts_itself_and_no_other(told: tuple[str, str]) -> None:
    one, other = told
    assert diff(one, other, language_a="de", language_b="de").findings
    both = "\n\n".join(told)
    for text in (one, other, both):
        report = diff(both, text, language_a="de", language_b="de")
        assert [finding for finding in report.findings if finding.a and finding.b] == []


@PATIENT
@given(a=reports(), b=reports())
def test_every_span_is_the_documents_text_and_every_report_keeps_the_contract(a: str, b: str) -> None:
    report = diff(a, b)
    for side, evidence in evidences(report):
        text = getattr(report, side).text
        assert text[evidence.span.start : evidence.span.end] == evidence.text
        lines = text[: evidence.span.start].split("\n")
        assert (evidence.line, evidence.column) == (len(lines), len(lines[-1]) + 1)
    report_validator().validate(report.to_dict())


def evidences(report: Report) -> list[tuple[Side, Evidence]]:
    found = [
        (side, evidence)
        for finding in report.findings
        for side, evidence in ((Side.A, finding.a), (Side.B, finding.b))
        if evidence is not None
    ]
    found += [(each.side, each.evidence) for finding in report.findings for each in finding.related]
    found += [(side, getattr(each, side)) for each in report.confirmed for side in Side]
    found += [(Side.A, each) for each in report.coverage.only_a] + [(Side.B, each) for each in report.coverage.only_b]
    return found + [(each.side, each.evidence) for each in report.unchecked]


def test_one_edit_is_one_finding() -> None:
    """A changed figure inside a quotation is told once: by the figure, with the quotation as its evidence."""
    a = "„Wir brauchen 40 neue Lehrer für die Schulen der Stadt“, sagte Schulrätin Eva Lang."
    (finding,) = diff(a, a.replace("40", "60"), language_a="de", language_b="de", ui="de").findings
    assert (finding.rule, finding.a and finding.a.text) == ("number-mismatch", "40 neue Lehrer")
    assert finding.explanation == "das Zitat von Eva Lang liest sich bis auf diese Zahl gleich"
    assert [each.evidence.text[:12] for each in finding.related] == ["Wir brauchen", "Wir brauchen"]


def test_a_quotation_that_differs_in_more_than_a_figure_speaks_for_all_of_it() -> None:
    a = "„Wir brauchen 40 neue Lehrer für die Schulen der Stadt“, sagte Schulrätin Eva Lang."
    b = a.replace("40", "60").replace("für die", "an den")
    report = diff(a, b, language_a="de", language_b="de")
    assert [finding.rule for finding in report.findings] == ["quote-meaning"]


def test_a_figure_told_twice_is_one_finding_with_both_places() -> None:
    a = "In Ulm trafen sich elf Minister. Die elf Minister aus Ulm reisten am Abend ab."
    report = diff(a, "In Ulm trafen sich zehn Minister.", language_a="de")
    (finding,) = report.findings
    assert [each.evidence.text for each in finding.related] == ["elf Minister"]


def test_the_sum_that_reconciles_two_figures_is_named() -> None:
    a = (
        "In Ulm trafen sich sieben Minister der Allianz. "
        "Zu den sechs Amtskollegen gesellte sich kurzfristig noch der dänische Minister dazu."
    )
    b = "In Ulm trafen sich sechs Minister der Allianz."
    (finding,) = diff(a, b, language_a="de", language_b="de", ui="de").findings
    assert finding.explanation == "Bericht A rechnet selbst vor: 6 + 1 = 7"
    assert "gesellte sich" in finding.related[-1].evidence.text


@pytest.mark.parametrize("ui", ["de", "en"])
def test_fingerprints_do_not_depend_on_the_language_of_messages_or_the_place(ui: str) -> None:
    a, b = SENTENCES[0], SENTENCES[1]
    plain = diff(a, b, language_a="de", language_b="de")
    moved = diff(f"Ein Satz davor.\n\n{a}", f"{b}\n\nEin Satz danach.", ui=ui)
    number = [finding.fingerprint for finding in plain.findings if finding.family == "number"]
    assert number
    assert number == [finding.fingerprint for finding in moved.findings if finding.family == "number"]


def test_an_unsupported_language_is_said_and_nothing_passes() -> None:
    french = "Le ministre a rencontré hier à Paris onze collègues pour parler de la situation aux frontières. " * 2
    report = diff(french, SENTENCES[0], ui="en")
    assert report.findings == ()
    assert [(each.side, each.reason.split(";")[0]) for each in report.unchecked] == [
        (Side.A, "language “fr” is not read (German and English alone are)"),
        (Side.B, "the other report cannot be read"),
    ]


def test_the_report_as_a_table() -> None:
    frame = diff(SENTENCES[0], SENTENCES[1], language_a="de").to_frame()
    assert "number-mismatch" in set(frame["rule"])
    assert len(diff("Ein Satz.", "Ein Satz.").to_frame()) == 0
