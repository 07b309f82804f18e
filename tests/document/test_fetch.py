"""A page is fetched where `--fetch` asks for it and nowhere else, from public addresses, within a size and a time."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from checker.document import fetch
from checker.model.errors import InputError
from tests.program import run, trouble, write

PAGE = (
    "<!doctype html><html lang='de'><head><title>Brand in Altendorf</title></head><body><main><article>"
    "<h1>Brand in Altendorf</h1><p>Beim Brand einer Lagerhalle in Altendorf sind am Dienstag elf Menschen verletzt "
    "worden. Die Feuerwehr war mit 140 Kräften im Einsatz.</p></article></main></body></html>"
).encode()
TEXT = PAGE.decode().partition("<p>")[2].partition("</p>")[0]


class Answers(BaseHTTPRequestHandler):
    """A server with a page, a way to it, a circle, a flood, a trickle and a fault."""

    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        at = f"http://127.0.0.1:{self.server.server_address[1]}"
        where = {"/moved": "/page", "/circle": "/circle"}.get(self.path)
        self.send_response(302 if where else 404 if self.path == "/gone" else 200)
        if where:
            self.send_header("Location", at + where)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        try:
            if self.path == "/flood":
                for _ in range(100):
                    self.wfile.write(b"x" * 100_000)
            elif self.path == "/trickle":
                for _ in range(100):
                    self.wfile.write(b"x")
                    self.wfile.flush()
                    time.sleep(0.1)
            elif not where:
                self.wfile.write(PAGE)
        except OSError:
            pass  # who asked has gone

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[tuple[str, list[str]]]:
    asked: list[str] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Own", (Answers,), {"asked": asked}))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}", asked
    server.shutdown()
    server.server_close()


def test_a_page_is_read_from_its_address(
    site: tuple[str, list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at, asked = site
    other = write(tmp_path, "andere.txt", TEXT.replace("elf", "zwölf"))
    monkeypatch.setattr(fetch, "fetched", partial(fetch.fetched, own_network=True))
    finished = run("diff", "--fetch", f"{at}/moved", other, "--ui", "de")
    assert finished.returncode == 1
    assert "„elf Menschen“ gegen „zwölf Menschen“" in " ".join(finished.stdout.split())
    assert asked == ["/moved", "/page"]
    assert run("matrix", "--fetch", f"{at}/page", other).returncode == 1


def test_without_the_option_nothing_is_asked(site: tuple[str, list[str]], tmp_path: Path) -> None:
    at, asked = site
    other = write(tmp_path, "andere.txt", TEXT)
    assert "web addresses are not fetched" in trouble("diff", f"{at}/page", other)
    pairs = write(tmp_path, "pairs.jsonl", f'{{"a": "{at}/page", "b": "andere.txt"}}\n')
    assert run("batch", pairs).returncode == 2
    assert asked == []


def test_neither_configuration_nor_page_can_ask_for_it(tmp_path: Path) -> None:
    from checker.config.file import TABLES, Options
    from checker.page.asked import DiffRequest, MatrixRequest

    fields = {name for model in (*TABLES.values(), Options, DiffRequest, MatrixRequest) for name in model.model_fields}
    assert not {name for name in fields if "fetch" in name or "url" in name}


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "10.0.0.1", "192.168.1.1", "172.16.0.1", "100.64.0.1",
     "169.254.169.254", "0.0.0.0", "[fe80::1]", "[fd00::1]", "[2002:7f00:1::1]", "224.0.0.1", "2130706433"],
)  # fmt: skip
def test_addresses_of_the_own_network_are_refused(site: tuple[str, list[str]], host: str) -> None:
    at, asked = site
    port = at.rpartition(":")[2]
    with pytest.raises(InputError, match="leads to this machine or its own network, refused"):
        fetch.fetched(f"http://{host}:{port}/page", limit=1_000_000)
    assert asked == []


def test_the_command_says_so_in_one_line(site: tuple[str, list[str]], tmp_path: Path) -> None:
    at, asked = site
    other = write(tmp_path, "andere.txt", TEXT)
    said = trouble("diff", f"{at}/page", other, "--fetch")
    assert said == f"checker: {at}/page: leads to this machine or its own network, refused; " + fetch._INSTEAD + "\n"
    assert asked == []


def test_a_name_that_leads_home_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the name looks like, and whichever of its addresses is the one."""
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, 80)) for number in ("93.184.215.14", "10.1.2.3")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **options: found)
    with pytest.raises(InputError, match="leads to this machine or its own network"):
        fetch.fetched("https://paper.example/brand", limit=1_000_000)


def test_a_name_that_changes_its_mind_and_a_way_that_leads_home_are_refused(
    site: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Past the first look the library looks at who answers: the check of the name is put aside to see it."""
    at, asked = site
    monkeypatch.setattr(fetch, "_check", lambda url, name, *, own_network: None)
    with pytest.raises(InputError, match="sends on to this machine or its own network, refused"):
        fetch.fetched(f"{at}/moved", limit=1_000_000)
    assert asked == []


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/gone", "the server answers 404"),
        ("/flood", "more than 1 MB"),
        ("/circle", "sends on more than 3 times"),
        ("/trickle", "not there within 1 seconds"),
    ],
)
def test_what_cannot_be_had_is_one_line(site: tuple[str, list[str]], path: str, said: str) -> None:
    at, _ = site
    before = time.monotonic()
    with pytest.raises(InputError) as caught:
        fetch.fetched(at + path, limit=1_000_000, seconds=1.0, own_network=True)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert time.monotonic() - before < 5


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://", "no address of a page"),
        ("https://paper.example:99999/", "no address of a page"),
        ("https://paper.example/a b", "no address of a page"),
        ("https://eva:geheim@paper.example/", "an address with a password is not fetched"),
        ("https://nowhere.invalid/brand", "no server of this name"),
    ],
)
def test_what_is_no_address_is_one_line(url: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        fetch.fetched(url, limit=1_000_000)
    assert said in str(caught.value)
    assert "geheim" not in str(caught.value)


def test_nobody_answers() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(InputError, match="no server answers there"):
        fetch.fetched(f"http://127.0.0.1:{port}/", limit=1_000, own_network=True)
