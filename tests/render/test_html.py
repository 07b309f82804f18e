"""The HTML report holds both reports in full, marked in place, and nothing of theirs takes effect."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Coverage, Evidence, Finding, Report, Severity, Side, Span
from checker.render import to_html
from checker.render.marks import Mark, MarkKind, Step, Token, marks, paragraphs
from checker.render.passage import plain
from tests.render.hostile import hostile
from tests.render.page import Element, read
from tests.render.reports import document, english, evidence, german, quiet, report, unread

ALL: dict[str, tuple[Callable[[], Report], str]] = {
    "german": (german, "de"),
    "english": (english, "en"),
    "quiet": (quiet, "de"),
    "unread": (unread, "en"),
    "hostile": (hostile, "de"),
}

NOT_THE_REPORTS = frozenset({"ref", "aloud"})

ELEMENTS = {
    *("html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section", "article", "footer"),
    *("h1", "h2", "h3", "p", "ul", "ol", "li", "dl", "dt", "dd", "div", "span", "b", "blockquote", "mark", "a"),
    *("fieldset", "legend", "label", "input", "details", "summary"),
}
ATTRIBUTES = {
    *("lang", "dir", "charset", "http-equiv", "content", "name", "class", "id", "href", "tabindex"),
    *("type", "checked", "autocomplete", "role", "aria-label", "aria-labelledby"),
}


@pytest.fixture(params=sorted(ALL))
def made(request: pytest.FixtureRequest) -> tuple[Report, Element]:
    make, ui = ALL[request.param]
    return make(), read(to_html(make(), ui=ui))


def test_both_reports_stand_there_word_for_word(made: tuple[Report, Element]) -> None:
    report, page = made
    for article, wanted in zip(page.all("article"), (report.a, report.b), strict=True):
        (text,) = [element for element in article.all("div") if "text" in element.classes()]
        assert text.text(without=NOT_THE_REPORTS).split() == plain(wanted.text).split()


def test_every_link_leads_to_a_place_on_the_page(made: tuple[Report, Element]) -> None:
    _, page = made
    ids = [element.attributes["id"] for element in page.all() if "id" in element.attributes]
    links = [link.attributes["href"] for link in page.all("a")]

    assert len(ids) == len(set(ids))
    assert [link for link in links if not link.startswith("#") or link[1:] not in ids] == []


def test_every_finding_leads_to_its_places_and_they_lead_back(made: tuple[Report, Element]) -> None:
    report, page = made
    by_id = {element.attributes["id"]: element for element in page.all() if "id" in element.attributes}
    for number, finding in enumerate(report.findings, 1):
        listed = by_id[f"finding-{number}"]
        wanted = (finding.a is not None) + (finding.b is not None) + len(finding.related)
        places = [by_id[link.attributes["href"][1:]] for link in listed.all("a")]
        assert len(places) == wanted
        for place in places:
            assert place.name == "mark"
            assert f"#finding-{number}" in _references(page, place)


def _references(page: Element, place: Element) -> set[str]:
    """Where the numbers in a mark lead; a mark that is cut in two has its number in the last piece."""
    same = [mark for mark in page.all("mark") if mark.classes() == place.classes()]
    return {link.attributes["href"] for mark in same for link in mark.all("a")}


def test_only_known_elements_and_attributes_and_no_script(made: tuple[Report, Element]) -> None:
    _, page = made
    assert {element.name for element in page.all()} <= ELEMENTS
    assert {name for element in page.all() for name in element.attributes} <= ATTRIBUTES


def test_links_do_not_stand_in_links(made: tuple[Report, Element]) -> None:
    _, page = made
    assert [link for link in page.all("a") if any(link.all("a"))] == []


def test_the_policy_allows_the_pages_own_style_and_nothing_else() -> None:
    page = read(to_html(hostile(), ui="de"))
    (style,) = page.all("style")
    digest = base64.b64encode(hashlib.sha256(style.text().encode()).digest()).decode()
    (policy,) = [meta.attributes["content"] for meta in page.all("meta") if "http-equiv" in meta.attributes]

    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert "url(" not in style.text()
    assert "@import" not in style.text()


def test_the_page_is_utf_8_whatever_the_reports_hold() -> None:
    html = to_html(hostile(), ui="de")

    assert html.encode("utf-8")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u202e]", html)


@pytest.mark.parametrize(("ui", "heading"), [("de", "Befunde"), ("en", "Findings")])
def test_the_page_is_in_the_language_asked_for_and_the_reports_in_theirs(ui: str, heading: str) -> None:
    page = read(to_html(german(), ui=ui))
    (html,) = page.all("html")
    texts = [element for element in page.all("div") if "text" in element.classes()]

    assert html.attributes["lang"] == ui
    assert heading in [element.text() for element in page.all("h2")]
    assert [text.attributes["lang"] for text in texts] == ["de", "de"]


def test_filters_are_there_for_what_there_is_to_filter() -> None:
    def choices(report: Report) -> list[str]:
        return [choice.attributes["id"] for choice in read(to_html(report, ui="de")).all("input")]

    assert choices(german()) == ["show-error", "show-warning", "show-of-number", "show-of-quote"]
    assert choices(quiet()) == []


def test_what_only_one_report_says_is_said_aloud_too() -> None:
    page = read(to_html(german(), ui="de"))
    (only,) = [span for span in page.all("span") if span.attributes.get("id") == "b-only-1"]

    assert only.text() == "(Nur in B) Die Bahn stellte gestern Abend? den Güterverkehr ein."


def test_a_figure_in_a_quotation_in_a_claim_nests() -> None:
    """Crossing marks are cut; each has one place to lead to and one number."""
    text = "Er sagte: „Es kamen zwölf Leute, nicht elf.“ Dann ging er."
    finding = german().findings[0]
    whole = evidence(text, "Er sagte: „Es kamen zwölf Leute, nicht elf.“")
    quotation, crossing = evidence(text, "„Es kamen zwölf"), evidence(text, "zwölf Leute")
    here = report(
        document("a", text),
        document("b", text),
        findings=(
            _at(finding, quotation),
            _at(finding, crossing),
        ),
        coverage=Coverage(only_a=(whole,)),
    )
    page = read(to_html(here, ui="de"))
    article = next(iter(page.all("article")))
    pieces = [(mark.attributes.get("id"), mark.text(without=NOT_THE_REPORTS)) for mark in article.all("mark")]

    assert pieces == [("a-finding-1", "„Es kamen zwölf"), ("a-finding-2", "zwölf"), (None, " Leute")]
    assert [link.text() for link in article.all("a")] == ["1", "2"]


def _at(finding: Finding, place: Evidence) -> Finding:
    return replace(finding, a=place, b=place, related=())


TEXTS = st.text(alphabet="ab \n<&ä😀", max_size=40)
SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=6)


@given(TEXTS, SPANS)
def test_marks_nest_and_keep_every_word(text: str, spans: list[tuple[int, int]]) -> None:
    marked = sorted(
        (
            Mark(Span(min(span), max(span)), MarkKind.FINDING, number, f"a-finding-{number}")
            for number, span in enumerate(spans)
        ),
        key=lambda mark: (mark.span.start, -mark.span.end, mark.anchor),
    )
    shown = paragraphs(document("a", text), marked)

    assert " ".join("".join(token.text for token in each.tokens) for each in shown).split() == text.split()
    opened: dict[str, int] = {}
    for paragraph in shown:
        assert _nests(paragraph.tokens)
        for token in paragraph.tokens:
            if token.step is Step.OPEN and token.edge and token.mark:
                opened[token.mark.anchor] = opened.get(token.mark.anchor, 0) + 1
    assert set(opened.values()) <= {1}


def _nests(tokens: tuple[Token, ...]) -> bool:
    opened: list[Mark | None] = []
    for token in tokens:
        if token.step is Step.OPEN:
            opened.append(token.mark)
        elif token.step is Step.CLOSE and opened.pop() is not token.mark:
            return False
    return not opened


def test_marks_of_one_side_are_only_those_of_that_side() -> None:
    kinds = {side: [str(mark.kind) for mark in marks(german(), side)] for side in Side}

    assert sorted(kinds[Side.A]) == ["agree", "finding", "finding", "finding", "only", "only", "related", "related"]
    assert sorted(kinds[Side.B]) == ["agree", "finding", "finding", "only", "unchecked"]


def test_the_heading_of_a_finding_names_number_severity_and_message() -> None:
    page = read(to_html(german(), ui="de"))
    (first, *_) = [item for item in page.all("li") if "finding" in item.classes()]

    heading = " ".join(next(iter(first.all("h3"))).text().split())
    assert heading == "1 Fehler Verletzte Arbeiter: zwölf in A, 15 in B"
    assert str(Severity.ERROR) in first.classes()
