"""The page in a real browser: the whole way of a desk, by mouse and by keyboard, with a script and without."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from checker.rules.verdicts import read_verdicts
from tests.page.served import AGENCY, LOCAL, RADIO, Served, served
from tests.pictures import CHROMIUM, launched

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

if CHROMIUM is None:
    pytest.skip("no chromium on this machine: apt-get install chromium", allow_module_level=True)
pytest.importorskip("playwright", reason="no playwright: pip install 'fact-checker-diff[test]'")

WIDTHS = (1280, 390)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with launched() as browser:
        yield browser


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("desk")) as running:
        yield running


@contextmanager
def opened(browser: Browser, at: Served, width: int = 1280, **context: Any) -> Iterator[Page]:
    """The page after the printed address; fails where the browser had anything to complain about."""
    own = browser.new_context(viewport={"width": width, "height": 900}, **context)
    page = own.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(at.way_in)
    assert page.url == f"{at.address}/", "the key is gone from the address"
    yield page
    own.close()
    assert complaints == []


def compare(page: Page, *texts: str) -> None:
    for number, text in enumerate(texts):
        page.locator("textarea").nth(number).fill(text)
    page.click("button.main")
    page.wait_for_url("**/runs/**")


@pytest.mark.parametrize("script", [True, False], ids=["with a script", "without"])
def test_the_whole_way_paste_compare_judge_reload(browser: Browser, tmp_path: Path, script: bool) -> None:
    with served(tmp_path) as desk, opened(browser, desk, java_script_enabled=script) as page:
        compare(page, AGENCY, LOCAL)
        first = page.locator("li.finding").first
        assert first.locator("[aria-pressed=true]").count() == 0
        first.locator("input[name=note]").fill("späterer Stand")
        first.get_by_role("button", name="erklärt").click()
        first.get_by_text("Urteil: erklärt").wait_for()
        page.reload()
        assert first.locator("[aria-pressed=true]").inner_text() == "erklärt"
        assert first.locator("input[name=note]").input_value() == "späterer Stand"
        (kept,) = read_verdicts(desk.desk.verdicts)
        assert (kept.judgement, kept.note) == ("explained", "späterer Stand")
        page.goto(desk.address)
        page.locator(".runs a").click()
        assert first.locator("[aria-pressed=true]").inner_text() == "erklärt"


def test_the_return_key_in_a_remark_judges_nothing(browser: Browser, tmp_path: Path) -> None:
    for script in (True, False):
        with served(tmp_path) as desk, opened(browser, desk, java_script_enabled=script) as page:
            compare(page, AGENCY, LOCAL)
            page.locator("input[name=note]").first.press("Enter")
            page.wait_for_load_state()
            assert page.locator("[aria-pressed=true]").count() == 0
            assert read_verdicts(desk.desk.verdicts) == ()


def test_the_keyboard_alone_goes_the_whole_way(browser: Browser, tmp_path: Path) -> None:
    with served(tmp_path) as desk, opened(browser, desk) as page:
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")  # to the texts
        for text in (AGENCY, LOCAL):
            while page.evaluate("document.activeElement.value !== '' || document.activeElement.name !== 'text'"):
                page.keyboard.press("Tab")
            page.keyboard.insert_text(text)
        page.keyboard.press("Control+Enter")
        page.wait_for_url("**/1-2")
        count = page.locator("li.finding").count()
        assert count >= 2
        for key, number in (("j", 1), ("n", 2), ("k", 1), ("p", 1)):
            page.keyboard.press(key)
            assert page.evaluate("document.activeElement.id") == f"finding-{number}"
            assert page.locator("li.finding.current").count() == 1
        page.keyboard.press("f")
        page.locator("#finding-1 .told").get_by_text("Fehlalarm").wait_for()
        page.keyboard.press("j")
        page.keyboard.press("r")
        page.locator("#finding-2 .told").get_by_text("stimmt").wait_for()
        assert sorted(each.judgement for each in read_verdicts(desk.desk.verdicts)) == ["right", "wrong"]
        page.locator("#finding-1 input[name=note]").focus()
        page.keyboard.type("jrw")
        assert page.locator("#finding-1 input[name=note]").input_value() == "jrw", "in a field they are letters"
        page.locator(".keys summary").click()
        page.uncheck("#keys-on")
        page.keyboard.press("j")
        assert page.evaluate("document.activeElement.id") == "keys-on"


def test_a_finding_is_copied_as_a_sentence(browser: Browser, page: Served) -> None:
    with opened(browser, page, permissions=["clipboard-read", "clipboard-write"]) as shown:
        compare(shown, AGENCY, LOCAL)
        shown.keyboard.press("j")
        shown.keyboard.press("c")
        shown.locator(".copy", has_text="Kopiert").first.wait_for(state="attached")
        copied = shown.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Zahl weicht ab: „")
    assert "14 Menschen" in copied
    assert "16 Menschen" in copied
    assert "(Bericht A, Text A, Zeile 1) gegen „" in copied


def test_more_texts_and_dropped_files_become_the_matrix(browser: Browser, page: Served) -> None:
    drop = """([place, files]) => {
        const dropped = new DataTransfer();
        for (const [name, text] of files) dropped.items.add(new File([text], name, {type: "text/plain"}));
        const target = document.querySelectorAll(place)[0];
        target.dispatchEvent(new DragEvent("drop", {dataTransfer: dropped, bubbles: true, cancelable: true}));
    }"""
    files = [["agentur.txt", AGENCY], ["lokales.txt", LOCAL], ["radio.txt", RADIO]]
    with opened(browser, page) as shown:
        shown.evaluate(drop, ["textarea", files])
        assert shown.locator("textarea").count() == 3
        shown.click("button[value=another]")
        assert shown.locator("legend").nth(3).inner_text() == "Text D"
        shown.click("button.main")
        shown.wait_for_url("**/runs/**")
        assert [
            each.inner_text().split("\n")[0] for each in shown.locator("table").first.locator("thead th").all()
        ] == [
            "Tatsache",
            *(name for name, _ in files),
        ]
        shown.locator(".pairs summary").click()
        shown.get_by_role("link", name="agentur.txt gegen lokales.txt").click()
        assert shown.locator("li.finding").count() >= 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_no_violation_and_nothing_is_wider_than_the_window(
    browser: Browser, page: Served, width: int, scheme: str
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe-playwright-python")
    # axe is put into the page by the test, which the page's own policy forbids
    with opened(browser, page, width, color_scheme=scheme, bypass_csp=True) as shown:
        compare(shown, AGENCY, LOCAL)
        two = shown.url
        shown.keyboard.press("j")
        shown.keyboard.press("e")
        shown.locator(".told", has_text="erklärt").first.wait_for()
        shown.goto(page.address)
        shown.click("button[value=another]")
        compare(shown, AGENCY, LOCAL, RADIO)
        for address in (shown.url, two, two.replace("/1-2", "/table"), page.address):
            shown.goto(address)
            shown.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
            assert shown.evaluate("document.documentElement.scrollWidth") == width, address
            found = axe.Axe().run(shown)
            assert found.violations_count == 0, found.generate_report()


def test_a_long_word_in_the_matrix_stays_in_its_cell(browser: Browser, page: Served) -> None:
    told = "Bei dem Brand waren am Montag {} Verteidigungsministeriumssprecherinnen im Hafen von Emden."
    with opened(browser, page, 390) as shown:
        shown.click("button[value=another]")
        compare(shown, *(told.format(count) for count in (14, 16, 14)))
        assert shown.locator("tbody th", has_text="Verteidigungsministeriums").count() >= 1
        over = "[...document.querySelectorAll('th, td')].filter(each => each.scrollWidth > each.clientWidth + 1).length"
        assert shown.evaluate(over) == 0


def test_hostile_texts_run_nothing_and_load_nothing(browser: Browser, page: Served) -> None:
    hostile = (
        "<script>document.title='owned'</script><img src='https://example.invalid/x.png' onerror='alert(1)'> "
        "Bei dem Brand in der Halle starben {} Menschen."
    )
    asked: list[str] = []
    with opened(browser, page) as shown:
        shown.on("request", lambda request: asked.append(request.url))
        compare(shown, hostile.format(14), hostile.format(16))
        shown.wait_for_load_state("networkidle")
        assert shown.title().startswith("Vergleich")
        assert shown.locator("img, iframe, script:not([src])").count() == 0
    assert [url for url in asked if not url.startswith(page.address)] == []


def test_the_policy_stops_what_an_injection_could_try(browser: Browser, page: Served) -> None:
    context = browser.new_context()
    shown = context.new_page()
    shown.goto(page.way_in)
    shown.evaluate(
        """() => { const run = document.createElement('script'); run.textContent = "document.title = 'owned'";
        document.body.append(run); const style = document.createElement('style'); style.textContent = 'body {}';
        document.body.append(style); const image = document.createElement('img');
        image.src = 'https://example.invalid/x.png'; document.body.append(image); }"""
    )
    assert shown.title() != "owned"
    assert shown.evaluate("[...document.styleSheets].every(each => each.href)")
    context.close()


def test_a_page_elsewhere_cannot_send_the_form(browser: Browser, page: Served) -> None:
    """Another port of this machine is the same site: the browser sends the cookie along, and the form is refused."""
    form = (
        f'<form method="post" action="{page.address}/compare">'
        '<textarea name="text">eins</textarea><textarea name="text">zwei</textarea><button>x</button></form>'
    )
    context = browser.new_context()
    shown = context.new_page()
    shown.goto(page.way_in)
    before = len(page.desk.runs.all())
    context.route("http://127.0.0.1:9/", lambda route: route.fulfill(body=form, content_type="text/html"))
    shown.goto("http://127.0.0.1:9/")
    shown.click("button")
    shown.get_by_text("Die Anfrage kommt von einer anderen Seite").wait_for()
    assert len(page.desk.runs.all()) == before
    context.close()
