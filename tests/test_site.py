"""The documentation as a site: built without a warning, whole without a network, readable on a desk and on a phone."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.pages import INCLUDED, pages
from tests.program import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytest.importorskip("material", reason="no mkdocs-material: pip install 'fact-checker-diff[docs]'")
pytest.importorskip("mkdocstrings", reason="no mkdocstrings: pip install 'fact-checker-diff[docs]'")

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `mkdocs build --strict` makes it: a dead link, a missing anchor or an unlisted page fails."""
    folder = tmp_path_factory.mktemp("site")
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        check=False,
    )
    assert built.returncode == 0, built.stderr
    return folder


class _Loaded(HTMLParser):
    """What a page loads by itself: scripts, styles, pictures, frames, fonts."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        # rel=canonical and its like name an address and load nothing
        if tag != "link" or given.get("rel") in {"stylesheet", "preload", "icon", "preconnect", "modulepreload"}:
            self.addresses += [given[name] or "" for name in ("src", "href") if name in given and tag != "a"]


def loaded(page: Path) -> list[str]:
    reader = _Loaded()
    reader.feed(page.read_text(encoding="utf-8"))
    return reader.addresses


def test_every_page_is_built(site: Path) -> None:
    written = {path.relative_to(ROOT / "docs") for path in pages() if path.is_relative_to(ROOT / "docs")}
    named = {Path("index.html" if str(path) == "README.md" else path).with_suffix(".html") for path in written}
    assert [name for name in sorted(named) if not (site / name).exists()] == []
    assert [page for page in INCLUDED if not (site / page).with_suffix(".html").exists()] == []
    assert (site / "decisions" / "0001-default-encoder.html").exists()


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    built = sorted(site.rglob("*.html"))
    assert len(built) > len(INCLUDED)
    addresses = {address for page in built for address in loaded(page)}
    assert any(address.endswith(".js") for address in addresses)
    assert [address for address in sorted(addresses) if re.match(r"(https?:)?//", address)] == []
    styles = "".join(path.read_text(encoding="utf-8") for path in site.rglob("*.css"))
    assert re.findall(r"url\(['\"]?(?:https?:)?//[^)]*\)|@import", styles) == []


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no chromium on this machine: apt-get install chromium")
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="no playwright: pip install 'fact-checker-diff[test]'"
    )
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_pages_opened_as_files_fit_the_screen_and_ask_no_network(width: int, site: Path, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    asked: list[str] = []
    faults: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: faults.append(str(error)))
    for name in (
        "index",
        "tutorial",
        "how-to/read-a-report",
        "reference/commands",
        "reference/rules",
        "reference/python",
    ):
        page.goto((site / f"{name}.html").as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
    assert [url for url in asked if not url.startswith("file:")] == []
    assert faults == []
    page.close()


def test_the_search_finds_in_pages_opened_as_files(site: Path, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto((site / "index.html").as_uri())
    page.click(".md-search__input")
    page.keyboard.type("fingerprint")
    found = page.wait_for_selector(".md-search-result__link[href*='keep-verdicts']", state="attached")
    assert found is not None
    page.close()
