"""The HTML report in a real browser: layout, links, filters, print, accessibility, and nothing that runs or loads."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checker.render import to_html
from tests.render.hostile import hostile
from tests.render.reports import german

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

WIDTHS = (1280, 390)

if CHROMIUM is None:
    pytest.skip("no chromium on this machine: apt-get install chromium", allow_module_level=True)
pytest.importorskip("playwright", reason="no playwright: pip install 'fact-checker-diff[test]'")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # without a sandbox, because CI often runs as root, and the page is the tests' own
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def german_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("html") / "report.html"
    path.write_text(to_html(german(), ui="de"), encoding="utf-8")
    return path


def _opened(browser: Browser, path: Path, width: int = 1280, **context: object) -> Page:
    page = browser.new_page(viewport={"width": width, "height": 900}, **context)  # type: ignore[arg-type]
    page.goto(path.as_uri())
    return page


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_wider_than_the_window(browser: Browser, german_page: Path, width: int) -> None:
    page = _opened(browser, german_page, width)

    assert page.evaluate("document.documentElement.scrollWidth") == width
    page.close()


def test_reports_stand_side_by_side_where_there_is_room_and_else_one_below_the_other(
    browser: Browser, german_page: Path
) -> None:
    beside = {}
    for width in WIDTHS:
        page = _opened(browser, german_page, width)
        boxes = [article.bounding_box() for article in page.locator("article").all()]
        assert boxes[0]
        assert boxes[1]
        beside[width] = boxes[0]["y"] == boxes[1]["y"]
        page.close()

    assert beside == {1280: True, 390: False}


def test_the_list_leads_to_the_place_and_the_number_leads_back(browser: Browser, german_page: Path) -> None:
    page = _opened(browser, german_page)
    page.locator("#finding-1 a").nth(1).click()
    assert page.evaluate("location.hash") == "#b-finding-1"
    assert page.evaluate("document.querySelector(':target').textContent") == "15 Arbeiter1"
    outline = "getComputedStyle(document.querySelector(':target')).outlineStyle"
    assert page.evaluate(outline) == "solid", "the eye finds it too"

    page.locator("#b-finding-1 a").click()
    assert page.evaluate("location.hash") == "#finding-1"
    page.close()


def test_the_keyboard_reaches_the_findings_first(browser: Browser, german_page: Path) -> None:
    page = _opened(browser, german_page)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Zu den Befunden"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#findings"
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert not page.locator("#show-error").is_checked()
    page.close()


def test_filters_hide_findings_and_their_marks_without_a_script(browser: Browser, german_page: Path) -> None:
    page = _opened(browser, german_page, java_script_enabled=False)

    def shown() -> list[bool]:
        return [finding.is_visible() for finding in page.locator("li.finding").all()]

    assert shown() == [True, True, True]
    page.uncheck("#show-error")
    assert shown() == [False, False, True]
    assert not page.locator("#b-finding-1 .ref").is_visible()
    assert page.locator("#b-finding-1").is_visible(), "the report's own words stay"
    page.check("#show-error")
    page.uncheck("#show-of-number")
    assert shown() == [False, True, False]
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_no_violation(browser: Browser, german_page: Path, width: int, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe-playwright-python")
    page = _opened(browser, german_page, width, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    found = axe.Axe().run(page)

    assert found.violations_count == 0, found.generate_report()
    page.close()


def test_dark_is_dark_and_paper_is_white(browser: Browser, german_page: Path) -> None:
    page = _opened(browser, german_page, color_scheme="dark")
    brightness = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)"
    assert max(page.evaluate(brightness)) < 60
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate(brightness) == [255, 255, 255]
    page.close()


def test_on_paper_there_are_both_reports_and_no_controls(browser: Browser, german_page: Path) -> None:
    page = _opened(browser, german_page)
    page.emulate_media(media="print")
    assert not page.locator(".filters").is_visible()
    assert not page.locator("nav").is_visible()
    assert all(article.is_visible() for article in page.locator("article").all())
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF-")
    page.close()


def test_a_hostile_report_runs_nothing_and_loads_nothing(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "hostile.html"
    path.write_text(to_html(hostile(), ui="de"), encoding="utf-8")
    requests, said = [], []
    page = browser.new_page()
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.goto(path.as_uri())
    title = page.title()
    page.mouse.move(200, 200)
    page.wait_for_timeout(200)

    assert requests == [path.as_uri()]
    assert said == []
    assert page.title() == title
    assert title.startswith("Vergleich zweier Berichte")
    assert page.locator("script, img, svg, iframe, a[href^=javascript]").count() == 0
    page.close()


def test_the_policy_stops_what_an_injection_could_try(browser: Browser, german_page: Path) -> None:
    """Even if markup got in: the browser refuses to run it and to fetch for it."""
    page = browser.new_page()
    loading = "<img src='https://example.invalid/x.png' onerror='document.title=1'>"
    injected = f"<script>document.title='owned'</script>{loading}"
    refused: list[str | None] = []
    page.on("requestfailed", lambda request: refused.append(request.failure))
    path = german_page.with_name("injected.html")
    html = german_page.read_text(encoding="utf-8").replace("<main>", f"<main>{injected}")
    path.write_text(html, encoding="utf-8")
    page.goto(path.as_uri())

    assert page.title().startswith("Vergleich")
    assert refused == ["csp"]
    page.close()
