"""A folder and a feed that are followed: what is new is kept, compared, told, and handed to a command."""

from __future__ import annotations

import json
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from checker.many import watch as watching
from tests.many.test_interrupted import begun
from tests.program import ELEVEN, TEN, run, trouble, write

MESSAGE = "figures differ: “elf Minister” against “zehn Minister”"

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Der Bote</title><link>http://localhost/</link><description>Nachrichten</description>
<item><guid>n1</guid><title>Treffen in Ulm</title><pubDate>Sun, 01 Feb 2026 18:00:00 GMT</pubDate>
<description>&lt;p&gt;In Ulm haben sich am Abend zehn &lt;b&gt;Minister&lt;/b&gt; getroffen.&lt;/p&gt;</description>
</item>
</channel></rss>
"""


def messages(text: str) -> list[str]:
    return [json.loads(line)["message"] for line in text.splitlines()]


@pytest.fixture
def wire(tmp_path: Path) -> Path:
    """A folder of two outlets, one with a report."""
    for outlet in ("echo", "post"):
        (tmp_path / "wire" / outlet).mkdir(parents=True)
    write(tmp_path / "wire" / "echo", "one.txt", f"Ulm, 1. Februar 2026 - {ELEVEN}")
    return tmp_path / "wire"


def test_once_keeps_and_compares_what_is_there_and_the_next_time_what_is_new(wire: Path, tmp_path: Path) -> None:
    arguments = ("watch", str(wire), "--store", str(tmp_path / "a.sqlite"), "--once", "--ui", "en")
    assert run(*arguments).stdout == ""
    write(wire / "post", "two.txt", f"Ulm, 1. Februar 2026 - {TEN}")
    finished = run(*arguments)
    assert finished.returncode == 0, finished.stderr
    assert messages(finished.stdout) == [MESSAGE]
    record = json.loads(finished.stdout)
    assert record["record"] == "finding"
    assert {record["name_a"], record["name_b"]} == {f"{wire}/echo/one.txt (echo)", f"{wire}/post/two.txt (post)"}
    assert run(*arguments).stdout == ""


def test_new_and_changed_files_are_told_and_the_end_is_clean(wire: Path, tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    command = f"{sys.executable} -c \"import sys; open('{log}', 'a').write(sys.stdin.read())\""
    process = begun("watch", "wire", "--store", "a.sqlite", "--ui", "en", "--exec", command, cwd=tmp_path)
    assert process.stdout is not None
    while not kept(tmp_path / "a.sqlite"):
        assert process.poll() is None
        time.sleep(0.05)
    time.sleep(1)  # what is written before the folder is watched is found by nobody until it changes
    write(wire / "post", "two.txt", f"Ulm, 1. Februar 2026 - {TEN}")
    first = process.stdout.readline().decode()
    write(wire / "post", "two.txt", f"Ulm, 1. Februar 2026 - {TEN.replace('zehn', 'zwölf')}")
    second = process.stdout.readline().decode()
    process.send_signal(signal.SIGTERM)
    _, told = process.communicate()
    assert process.returncode == 0, told
    assert messages(first + second) == [MESSAGE, MESSAGE.replace("zehn", "zwölf")]
    assert log.read_text(encoding="utf-8") == first + second


def kept(store: Path) -> int:
    import sqlite3

    if not store.exists():
        return 0
    connection = sqlite3.connect(store)
    try:
        return int(connection.execute("SELECT count(*) FROM reports").fetchone()[0])
    except sqlite3.Error:
        return 0
    finally:
        connection.close()


@contextmanager
def served(answers: list[tuple[int, str]]) -> Iterator[tuple[str, list[str | None]]]:
    """The address of a server that gives these answers one after the other, and what it was asked with."""
    asked: list[str | None] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.headers.get("If-None-Match"))
            status, content = answers[min(len(asked), len(answers)) - 1]
            self.send_response(304 if self.headers.get("If-None-Match") == '"1"' else status)
            self.send_header("ETag", '"1"')
            self.end_headers()
            if self.headers.get("If-None-Match") != '"1"':
                self.wfile.write(content.encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/feed.xml", asked
        finally:
            server.shutdown()
            thread.join()


def test_the_items_of_a_feed_are_kept_and_compared_and_an_unchanged_feed_is_not_sent_again(tmp_path: Path) -> None:
    store = str(tmp_path / "a.sqlite")
    one = write(tmp_path, "one.txt", ELEVEN)
    assert run("archive", "add", one, "--store", store, "--date", "2026-02-01", "--outlet", "echo").returncode == 0
    with served([(200, RSS)]) as (url, asked):
        finished = run("watch", url, "--store", store, "--once", "--ui", "en")
        assert finished.stderr == ""
        assert messages(finished.stdout) == [MESSAGE]
        assert json.loads(finished.stdout)["name_b"] == "n1 (Der Bote)"
        assert run("watch", url, "--store", store, "--once").stdout == ""
    assert asked == [None, '"1"']


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ((404, ""), "the server answers 404"),
        ((200, "not a feed"), "not a feed in RSS or Atom"),
        (
            (
                200,
                RSS.replace("<title>Treffen in Ulm</title>", "")
                .replace("<description>&lt;", "<x>&lt;")
                .replace("/p&gt;</description>", "/p&gt;</x>"),
            ),
            "n1: no text",
        ),
    ],
)
def test_a_feed_that_fails_is_a_line_and_no_end(tmp_path: Path, answer: tuple[int, str], told: str) -> None:
    with served([answer]) as (url, _):
        finished = run("watch", url, "--store", str(tmp_path / "a.sqlite"), "--once")
    assert finished.returncode == 0
    assert told in finished.stderr
    assert finished.stderr.count("\n") == 1


def test_a_server_that_is_not_there_is_a_line(tmp_path: Path) -> None:
    finished = run("watch", "http://127.0.0.1:9/feed", "--store", str(tmp_path / "a.sqlite"), "--once")
    assert "http://127.0.0.1:9/feed: cannot be had" in finished.stderr


def test_the_paragraphs_of_an_item_stay_apart() -> None:
    assert watching._text("<p>Ein Satz &amp; mehr.</p><p>Noch   einer.</p>") == "Ein Satz & mehr.\n\nNoch einer."
    assert watching._text("Ein\nSatz.") == "Ein Satz."


def test_what_cannot_be_followed_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "no such folder; give a folder" in trouble("watch", str(tmp_path / "none"))
    assert "--exec: no such command: no-such-program" in trouble("watch", str(tmp_path), "--exec", "no-such-program -x")
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    assert "pip install 'fact-checker-diff[watch]'" in trouble("watch", str(tmp_path))
