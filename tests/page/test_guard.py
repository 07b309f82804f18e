"""Who may ask the page, and how much: foreign hosts, origins and keys, bodies too large or too slow, many at once."""

from __future__ import annotations

import json
import resource
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from checker.page.work import Workers
from tests.page.served import AGENCY, LOCAL, TOKEN, Served, served

DIFF = {"text_a": AGENCY, "text_b": LOCAL}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("desk"), seconds=1.0) as running:
        yield running


def test_without_the_key_nobody_is_answered(page: Served) -> None:
    for path in ("/", "/runs/0123456789abcdef", "/assets/page.js", "/?token=wrong", "/?token=", "/nowhere"):
        answer = httpx.get(page.address + path)
        assert answer.status_code == 401, path
        assert "checker serve" in answer.text
        assert "set-cookie" not in answer.headers


def test_health_is_told_to_anybody_and_says_nothing_else(page: Served) -> None:
    assert httpx.get(page.address + "/health").text == "ok\n"


def test_the_printed_address_becomes_a_strict_cookie_and_an_address_without_the_key(page: Served) -> None:
    answer = httpx.get(page.way_in)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert TOKEN not in cookie


@pytest.mark.parametrize("host", ["example.org", "127.0.0.1.example.org", "localhost.example.org:80", ""])
def test_another_host_is_refused_even_with_the_key(page: Served, host: str) -> None:
    assert httpx.get(page.way_in, headers={"Host": host}).status_code in (400, 421)
    with page.system(Host=host) as system:
        assert system.post("/api/diff", json=DIFF).status_code in (400, 421)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
    ids=str,
)
def test_a_form_of_another_site_changes_nothing(page: Served, headers: dict[str, str]) -> None:
    with page.browser() as browser:
        del browser.headers["Origin"]
        before = len(page.desk.runs.all())
        answer = browser.post("/compare", data={"text": [AGENCY, LOCAL]}, headers=headers)
        assert answer.status_code == 403
        assert len(page.desk.runs.all()) == before
    with page.system(**headers) as system:
        assert system.post("/api/diff", json=DIFF).status_code == 403


def test_a_form_that_does_not_say_where_it_comes_from_is_refused(page: Served) -> None:
    with page.browser() as browser:
        del browser.headers["Origin"]
        assert browser.post("/compare", data={"text": [AGENCY, LOCAL]}).status_code == 403


def test_the_interface_takes_the_key_alone_and_no_cookie(page: Served) -> None:
    with page.browser() as browser:
        assert browser.post("/api/diff", json=DIFF).status_code == 401
    for given in ("Bearer wrong", f"Basic {TOKEN}", TOKEN, "Bearer", ""):
        answer = httpx.post(page.address + "/api/diff", json=DIFF, headers={"Authorization": given})
        assert answer.status_code == 401
        assert answer.json().keys() == {"error"}


def test_every_answer_keeps_the_browser_strict(page: Served) -> None:
    with page.browser() as browser:
        run = browser.post("/compare", data={"text": [AGENCY, LOCAL]}).url.path
        for path in ("/", run, "/assets/page.js", "/health", "/nowhere", f"{run}/download/html"):
            headers = browser.get(path).headers
            policy = headers["content-security-policy"]
            assert "default-src 'none'" in policy
            assert "unsafe" not in policy
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["referrer-policy"] == "same-origin"
            assert headers["cache-control"] == "no-store"
            assert headers["x-frame-options"] == "DENY"
            assert "server" not in headers


def test_pages_have_no_script_and_no_style_of_their_own(page: Served) -> None:
    with page.browser() as browser:
        run = browser.post("/compare", data={"text": [AGENCY, LOCAL]})
        for shown in (browser.get("/").text, run.text):
            assert "<style" not in shown
            assert " style=" not in shown
            assert " on" not in "".join(part.partition(">")[0] for part in shown.split("<button")[1:])
            assert shown.count("<script") == shown.count('<script src="/assets/page.js" defer></script>') == 1


def test_two_megabytes_are_refused_whether_they_say_so_or_not(page: Served) -> None:
    large = {"text_a": "x" * 2_000_000, "text_b": LOCAL}
    with page.system() as system:
        said = system.post("/api/diff", json=large)
        assert (said.status_code, "2 MB" in said.json()["error"]) == (413, True)
        body = json.dumps(large).encode()
        parts = (body[at : at + 65_536] for at in range(0, len(body), 65_536))
        unsaid = _after(system, parts)
        assert unsaid in (413, None)
    with page.browser() as browser:
        assert browser.post("/compare", data={"text": [large["text_a"], LOCAL]}).status_code == 413


def _after(system: httpx.Client, parts: Iterator[bytes]) -> int | None:
    """The status of a body sent in parts; ``None`` where the server hung up in the middle of it."""
    try:
        return system.post("/api/diff", content=parts, headers={"Content-Type": "application/json"}).status_code
    except httpx.TransportError:
        return None


def test_a_body_that_never_ends_is_cut(page: Served) -> None:
    head = (
        f"POST /api/diff HTTP/1.1\r\nHost: 127.0.0.1:{page.port}\r\nAuthorization: Bearer {TOKEN}\r\n"
        "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
    )
    with socket.create_connection(("127.0.0.1", page.port), timeout=30) as connection:
        connection.sendall(head.encode())
        answer = b""
        while part := connection.recv(4096):  # ends when the server hangs up
            answer += part
    assert answer.startswith(b"HTTP/1.1 408 ")


@pytest.mark.parametrize("head", [b"", b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: "], ids=["nothing", "half a head"])
def test_a_connection_that_never_asks_is_cut(page: Served, head: bytes) -> None:
    with socket.create_connection(("127.0.0.1", page.port), timeout=30) as connection:
        connection.sendall(head)
        assert connection.recv(4096) == b""


def test_a_connection_that_asks_nothing_holds_up_nobody(page: Served) -> None:
    silent = [socket.create_connection(("127.0.0.1", page.port)) for _ in range(20)]
    with page.system() as system:
        assert system.post("/api/diff", json=DIFF).status_code == 200
    for connection in silent:
        connection.close()


def test_fifty_at_once_are_all_answered_and_alike(page: Served) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with page.system() as system:
        alone = system.post("/api/diff", json=DIFF)
        with ThreadPoolExecutor(50) as crowd:
            answers = list(crowd.map(lambda _: system.post("/api/diff", json=DIFF), range(50)))
    assert [answer.status_code for answer in answers] == [200] * 50
    assert {answer.text for answer in answers} == {alone.text}
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 300_000, "kilobytes: what waits is texts, not comparisons"


def test_more_than_can_wait_are_told_to_come_again(tmp_path: Path) -> None:
    with served(tmp_path, workers=Workers(threads=0, waiting=1)) as full, full.system() as system:
        with pytest.raises(httpx.ReadTimeout):
            system.post("/api/diff", json=DIFF, timeout=0.2)
        answer = system.post("/api/diff", json=DIFF)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "10")
    assert "try again" in answer.json()["error"]
