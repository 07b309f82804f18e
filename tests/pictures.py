"""The pictures of the page and of the HTML report that the README shows, made by a browser.

After a wanted change `python -m tests.pictures` makes them anew; look at them before keeping them.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from checker.render import to_html
from tests.program import ROOT, diff

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

ASSETS = ROOT / "docs" / "assets"
PAGE, REPORT = ASSETS / "page.png", ASSETS / "report.png"

#: Pixels; what a README shows without making it smaller.
SIZE = {"width": 1000, "height": 700}


@contextmanager
def launched() -> Iterator[Browser]:
    """The machine's Chromium, without a window."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # without a sandbox, because CI often runs as root, and the pages are the tests' own
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


def _seeds() -> tuple[str, str]:
    a, b = ((ROOT / "seeds" / "stuttgart" / f"report-{side}.txt").read_text(encoding="utf-8") for side in "ab")
    return a, b


def take_report(page: Page, folder: Path, to: Path) -> None:
    """The HTML report of the two Stuttgart reports: both texts side by side, the findings marked in place."""
    file = folder / "report.html"
    a, b = _seeds()
    file.write_text(to_html(diff(a, b, name_a="report-a.txt", name_b="report-b.txt"), ui="de"), encoding="utf-8")
    page.goto(file.as_uri())
    page.locator("#wording").scroll_into_view_if_needed()
    page.evaluate("document.getElementById('wording').scrollIntoView({block: 'start'})")
    page.screenshot(path=to)


def take_page(page: Page, folder: Path, to: Path) -> None:
    """The page after a comparison of the same two, the first finding judged."""
    from tests.page.served import served

    a, b = _seeds()
    with served(folder) as running:
        page.goto(running.way_in)
        for number, (name, text) in enumerate((("report-a.txt", a), ("report-b.txt", b))):
            page.locator("textarea").nth(number).fill(text)
            page.locator(".field summary").nth(number).click()
            page.locator("input[name=name]").nth(number).fill(name)
        page.click("button.main")
        page.wait_for_url("**/1-2")
        page.locator("#finding-1 button[value=right]").click()
        page.locator("#finding-1 .told:not(:empty)").wait_for()
        page.evaluate("document.activeElement.blur(); document.querySelector('h2').scrollIntoView()")
        page.screenshot(path=to)


if __name__ == "__main__":
    with launched() as browser, tempfile.TemporaryDirectory() as made:
        for take, to in ((take_page, PAGE), (take_report, REPORT)):
            shown = browser.new_page(viewport=SIZE, color_scheme="light")  # type: ignore[arg-type]
            take(shown, Path(made), to)
            shown.close()
