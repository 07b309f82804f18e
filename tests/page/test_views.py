"""The page as a desk uses it: paste, compare, judge, come back, keep, take along."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from checker.page.downloads import MATRIX_FILES, REPORT_FILES, offered
from checker.render import to_html
from checker.rules.verdicts import read_verdicts
from tests.page.served import AGENCY, LOCAL, RADIO, Served, served
from tests.program import diff
from tests.render.page import read


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("desk")) as running:
        yield running


def compared(browser: httpx.Client, *texts: str, **fields: list[str]) -> httpx.Response:
    return browser.post("/compare", data={"text": list(texts), **fields})


def test_two_texts_are_the_report_and_three_the_matrix(page: Served) -> None:
    with page.browser() as browser:
        two, three = compared(browser, AGENCY, LOCAL), compared(browser, AGENCY, LOCAL, RADIO)
        assert two.url.path.endswith("/1-2")
        assert "Vergleich zweier Berichte" in two.text
        assert "Wer was meldet" in three.text
        pair = browser.get(f"{three.url.path}/1-3")
        assert "Vergleich zweier Berichte" in pair.text
        for each in (two, three, pair, browser.get("/"), browser.get("/nowhere")):
            read(each.text)  # every element is closed where it was opened


def test_two_texts_are_a_matrix_too_a_click_away(page: Served) -> None:
    with page.browser() as browser:
        two = compared(browser, AGENCY, LOCAL)
        (there,) = re.findall(r'href="(/runs/[0-9a-f]+/table)"', two.text)
        shown = browser.get(there)
        assert "Wer was meldet" in shown.text
        assert two.url.path in shown.text, "and back to the pair"
        assert "Who reports what" in browser.get(f"{there}?ui=en").text
        read(shown.text)
        for format in re.findall(r'"(/runs/[0-9a-f]+/download/\w+)"', shown.text):
            assert browser.get(format).status_code == 200
        browser.get("/?ui=de")
        assert browser.get("/runs/0123456789abcdef/table").status_code == 404


def test_page_and_report_show_the_same(page: Served) -> None:
    """What the page shows of a report is what `--format html` shows, with the desk's own parts beside it."""
    with page.browser() as browser:
        shown = read(compared(browser, AGENCY, LOCAL, name=["agentur.txt", "lokales.txt"]).text)
    report = diff(AGENCY, LOCAL, name_a="agentur.txt", name_b="lokales.txt", ui="de")
    alone = read(to_html(report, ui="de"))
    for name in ("h1", "h2", "h3", "blockquote", "article", "mark"):
        assert [each.text() for each in shown.all(name)] == [each.text() for each in alone.all(name)]


def test_a_judgement_is_kept_where_checker_verdict_keeps_it_and_shown_again(page: Served) -> None:
    with page.browser() as browser:
        report = compared(browser, AGENCY, LOCAL)
        (fingerprint, *_) = re.findall(r'name="fingerprint" value="([0-9a-f]{16})"', report.text)
        said = {"fingerprint": fingerprint, "judgement": "explained", "note": "späterer Stand <b>"}
        answer = browser.post(f"{report.url.path}/verdict", data=said)
        assert "Urteil: erklärt" in answer.text
        assert "Nachtdienst" in answer.text
        assert "späterer Stand &lt;b&gt;" in answer.text
        (kept,) = [each for each in read_verdicts(page.desk.verdicts) if each.fingerprint == fingerprint]
        assert (kept.judgement, kept.note, kept.by) == ("explained", "späterer Stand <b>", "Nachtdienst")
        assert kept.rule
        again = compared(browser, AGENCY, LOCAL)
        assert "Urteil: erklärt" in again.text, "the finding is known by what it says"
        told = browser.post(
            f"{report.url.path}/verdict", data={**said, "judgement": "right"}, headers={"Accept": "application/json"}
        ).json()
        assert told["judgement"] == "right"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"fingerprint": "0" * 16, "judgement": "right"}, "no finding of this report has it"),
        ({"fingerprint": "../../x", "judgement": "right"}, "no finding of this report has it"),
        ({"fingerprint": "0" * 16, "judgement": "splendid"}, "is no judgement"),
    ],
)
def test_what_is_no_judgement_is_one_line(page: Served, fields: dict[str, str], said: str) -> None:
    with page.browser() as browser:
        report = compared(browser, AGENCY, LOCAL)
        answer = browser.post(f"{report.url.path}/verdict", data=fields)
        assert answer.status_code == 422
        assert said in answer.text


def test_every_format_can_be_taken_along(page: Served) -> None:
    with page.browser() as browser:
        two, three = compared(browser, AGENCY, LOCAL).url.path, compared(browser, AGENCY, LOCAL, RADIO).url.path
        assert set(REPORT_FILES) - set(offered()) <= {"parquet"}, "which needs a library"
        for path, formats in ((two, offered()), (three, MATRIX_FILES)):
            assert re.findall(r'download/(\w+)"', browser.get(path).text) == list(formats)
            for format in formats:
                _, kind = REPORT_FILES[format]
                answer = browser.get(f"{path}/download/{format}")
                assert answer.status_code == 200, format
                assert answer.headers["content-type"].startswith(kind.partition(";")[0])
                assert answer.headers["content-disposition"].startswith("attachment;")
                assert answer.content
        assert browser.get(f"{two}/download/exe").status_code == 404
        assert json.loads(browser.get(f"{two}/download/json").text)["schema"] == 1


def test_german_and_english_are_one_click_apart_and_remembered(page: Served) -> None:
    with page.browser() as browser:
        report = compared(browser, AGENCY, LOCAL).url.path
        english = browser.get(f"{report}?ui=en")
        assert '<html lang="en">' in english.text
        assert "Two reports compared" in english.text
        assert "Zahl weicht ab" not in english.text
        assert "Compare reports" in browser.get("/").text
        assert "Berichte vergleichen" in browser.get("/?ui=de").text
        assert "Berichte vergleichen" in browser.get("/?ui=xx").text


def test_one_more_text_without_a_script_keeps_what_was_pasted(page: Served) -> None:
    with page.browser() as browser:
        before = len(page.desk.runs.all())
        answer = browser.post("/compare", data={"text": ["eins", "zwei"], "name": ["a", ""], "do": "another"})
        assert answer.text.count("<textarea") == 3
        assert ">\neins</textarea>" in answer.text
        assert 'value="a"' in answer.text
        assert len(page.desk.runs.all()) == before


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"text": ["nur einer", ""]}, "two texts are needed"),
        ({"text": [AGENCY, "  \n "]}, "two texts are needed"),
        ({"text": [AGENCY, LOCAL], "day": ["gestern", ""]}, "text A: not a date"),
        ({"text": [AGENCY, LOCAL], "language": ["", "../de"]}, "text B: not a language code"),
        ({"text": [AGENCY] * 13}, "two texts"),
    ],
)
def test_what_cannot_be_compared_is_one_line_and_the_texts_stay(
    page: Served, fields: dict[str, list[str]], said: str
) -> None:
    with page.browser() as browser:
        answer = browser.post("/compare", data=fields)
    if len(fields["text"]) > 12:
        assert "Wer was meldet" in answer.text  # twelve fields are read, there are no more
        return
    assert answer.status_code == 422
    assert said in answer.text
    assert fields["text"][0].strip().split()[0] in answer.text


def test_files_are_read_by_their_names_and_from_memory(page: Served) -> None:
    html = f"<!DOCTYPE html><html><body><article><p>{LOCAL}</p></article></body></html>"
    files = [("files", ("agentur.txt", AGENCY.encode("utf-16"))), ("files", ("lokales.html", html.encode()))]
    with page.browser() as browser:
        answer = browser.post("/compare", files=files)
        assert answer.url.path.endswith("/1-2")
        assert "agentur.txt" in answer.text
        assert "lokales.html" in answer.text
        same = [("files", ("x.txt", AGENCY.encode())), ("files", ("x.txt", LOCAL.encode()))]
        assert "x.txt (2)" in browser.post("/compare", files=same).text
        broken = [("files", ("bild.txt", b"\x89PNG\r\n\x1a\n\0\0")), ("files", ("y.txt", LOCAL.encode()))]
        refused = browser.post("/compare", files=broken)
        assert (refused.status_code, "bild.txt: this is a PNG image" in refused.text) == (422, True)


@pytest.mark.parametrize("body", [b"", b"--x", b"--x\r\n\r\n\r\n--x--", b"\xff" * 100])
def test_a_broken_form_is_one_line(page: Served, body: bytes) -> None:
    with page.browser() as browser:
        for kind in ("multipart/form-data; boundary=x", "multipart/form-data", "text/plain", ""):
            answer = browser.post("/compare", content=body, headers={"Content-Type": kind})
            assert answer.status_code in (400, 422), kind
            assert "internal error" not in answer.text


def test_hostile_texts_and_names_are_words_and_nothing_else(page: Served) -> None:
    hostile = (
        "<script>alert(1)</script><img src=x onerror=alert(1)> {{ 7 * 7 }} \u202e Bei dem Brand starben {} Menschen."
    )
    name = '"><script>alert(1)</script>{{ 7 * 7 }}'
    with page.browser() as browser:
        answer = compared(browser, hostile.replace("{}", "14"), hostile.replace("{}", "16"), name=[name, name])
        for shown in (answer.text, browser.get("/").text):
            assert "<script>alert" not in shown
            assert "<img" not in shown
            assert "\u202e" not in shown
            assert "{{ 7 * 7 }}" in shown


def test_a_run_is_forgotten_when_asked(page: Served) -> None:
    with page.browser() as browser:
        path = compared(browser, AGENCY, LOCAL).url.path.rpartition("/")[0]
        browser.post(f"{path}/forget")
        gone = browser.get(path)
        assert (gone.status_code, "gibt es nicht mehr" in gone.text) == (404, True)
        assert browser.get(path.replace("/runs/", "/runs/..%2f..%2f")).status_code == 404


def test_nothing_is_kept_unless_asked_and_then_it_is_there_after_a_restart(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    with served(tmp_path) as forgetful, forgetful.browser() as browser:
        compared(browser, AGENCY, LOCAL)
    assert list(tmp_path.iterdir()) == []
    with served(tmp_path, keep=kept) as page, page.browser() as browser:
        path = compared(browser, AGENCY, LOCAL, name=["agentur.md", ""], day=["2026-03-02", ""]).url.path
        assert str(kept) in browser.get("/").text
    (run,) = kept.iterdir()
    assert run.stat().st_mode & 0o077 == 0, "nobody else reads it"
    assert (run / "1.md").read_text(encoding="utf-8") == AGENCY
    with served(tmp_path, keep=kept) as page, page.browser() as browser:
        assert "agentur.md" in browser.get("/").text
        assert browser.get(path).status_code == 200
        browser.post(f"{path.rpartition('/')[0]}/forget")
    assert list(kept.iterdir()) == []


def test_the_last_runs_are_bounded(tmp_path: Path) -> None:
    from checker.page.given import Given
    from checker.page.runs import MOST_RUNS, Runs

    runs = Runs(1_000_000)
    texts = [Given.written(AGENCY, "a"), Given.written(LOCAL, "b")]
    made = [runs.add(texts) for _ in range(MOST_RUNS + 5)]
    assert [run.id for run in runs.all()] == [run.id for run in reversed(made[5:])]
    few = Runs(1_000_000, most_bytes=3 * sum(len(text.content) for text in texts))
    for _ in range(5):
        few.add(texts)
    assert len(few.all()) == 3
