"""An archive on PostgreSQL: what it says is what a file says, to the byte, and nothing kept is lost or half there."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import pytest

from checker.many.archive.records import Record
from checker.many.archive.store import Store
from checker.model.errors import InputError
from tests.many.archive import server
from tests.many.archive.test_check import RISEN
from tests.many.archive.test_events import REPORTS, stored
from tests.many.archive.test_killed import written
from tests.many.archive.test_versions import record
from tests.program import ELEVEN, ROOT, TEN, run, trouble, write

#: How often adding is killed, and how often of these before it reports anything.
KILLS, EARLY = 10, 4

ITEMS = 600

QUESTIONS = (
    "SELECT number, name, outlet, date, day, language, format, text, hash, words, turn, later FROM reports",
    "SELECT number, language, word FROM words",
    "SELECT report, read_by, content FROM tellings",
)


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """The same reports in a file and on the server, some of them in a second version, and one that came back."""
    changed = tuple((name, outlet, day, text.replace("zwölf", "vierzehn")) for name, outlet, day, text in REPORTS[:4])
    both = str(tmp_path_factory.mktemp("stores") / "a.sqlite"), server.fresh()
    for each in both:
        for reports in (REPORTS, changed, REPORTS[2:3]):
            stored(each, reports)
    return both


@pytest.mark.parametrize(
    "command",
    [
        "events --format json",
        "events --format markdown --ui de",
        "events --since 2026-02-02",
        "check --format json",
        "check --ui en",
        "check --format markdown --until 2026-02-10",
        "stale {new} --date 2026-02-21 --format json",
        "stale {new} --of post --ui en",
        "check --new --ui en",
    ],
)
def test_both_say_the_same_to_the_byte(stores: tuple[str, str], command: str, tmp_path: Path) -> None:
    new = write(tmp_path, "new.txt", RISEN)
    words = [word.format(new=new) for word in command.split()]
    of_file, of_server = (run("archive", *words, "--store", store) for store in stores)
    assert of_file.returncode < 2, of_file.stderr
    assert (of_server.returncode, of_server.stdout, of_server.stderr) == (
        of_file.returncode,
        of_file.stdout,
        of_file.stderr,
    )


def test_both_keep_the_same(stores: tuple[str, str]) -> None:
    kept = []
    for address in stores:
        assert run("archive", "check", "--store", address).returncode == 1
        with Store.open(address) as store:
            rows = [sorted(store._database.ask(question)) for question in QUESTIONS]
            kept.append((rows, store.rows().vectors.tolist(), store.count(), store.turn(), store.words()))
    assert kept[0] == kept[1]
    assert len(kept[0][0][2]) > 0


def test_add_and_watch_say_the_same(tmp_path: Path) -> None:
    said = []
    for address in (str(tmp_path / "b.sqlite"), server.fresh()):
        told = [ELEVEN]
        for outlet, text in (("echo", ELEVEN), ("post", TEN)):
            folder = tmp_path / "wire" / outlet
            folder.mkdir(parents=True, exist_ok=True)
            write(folder, "one.txt", f"Ulm, 1. Februar 2026 - {text}")
            arguments = (str(tmp_path / "wire"), "--store", address)
            told.append(run("watch", *arguments, "--once", "--ui", "en").stdout)
            told.append(run("archive", "add", *arguments).stdout)
        (tmp_path / "wire" / "post" / "one.txt").unlink()
        with Store.open(address) as store:
            said.append([each.replace(store.shown, "STORE") for each in told])
    assert said[0] == said[1]
    assert "elf Minister" in said[0][3]
    assert said[0][4] == "STORE: 0 reports kept, 2 known already; 2 in the archive\n"


def test_vectors_are_those_of_pgvector_where_the_server_has_it(stores: tuple[str, str]) -> None:
    if not server.has_pgvector():
        pytest.skip("pgvector 0.7 or later is not installed: Debian's postgresql-NN-pgvector")
    database = stores[1].rpartition("/")[2]
    asked = "SELECT pg_typeof(vector)::text, count(*) FROM checker.reports WHERE vector <-> vector = 0 GROUP BY 1"
    assert server.run_there(asked, database) == [("halfvec", 8)]
    page = (ROOT / "docs" / "how-to" / "archive-on-a-server.md").read_text(encoding="utf-8")
    (search,) = re.findall(r"^SELECT b\.name.*?;$", page, re.DOTALL | re.MULTILINE)
    found = server.run_there(search.replace("w1", "f1"), database)
    assert {name for name, _ in found[:2]} == {"f1", "f9"}  # the same words on two days


def test_without_pgvector_vectors_are_bytes_and_that_is_said_once(tmp_path: Path) -> None:
    """A user who may make nothing but what is in the schema that was made for it."""
    database = server.fresh().rpartition("/")[2]
    server.run_there(f"CREATE SCHEMA checker AUTHORIZATION {server.PLAIN}", database)
    one, address = write(tmp_path, "one.txt", TEN), server.address(database, server.PLAIN)
    first, second = run("archive", "add", one, "--store", address), run("archive", "add", one, "--store", address)
    assert (first.returncode, second.returncode) == (0, 0), first.stderr
    assert "vectors are kept as bytes" in first.stderr
    assert second.stderr == ""
    assert server.run_there("SELECT pg_typeof(vector)::text FROM checker.reports", database) == [("bytea",)]
    assert run("archive", "events", "--store", address).returncode == 0


def test_what_cannot_be_opened_is_one_line_without_the_password(tmp_path: Path) -> None:
    one, database = write(tmp_path, "one.txt", TEN), server.fresh().rpartition("/")[2]

    def said(address: str, command: tuple[str, ...] = ("add", one)) -> str:
        told = trouble("archive", *command, "--store", address)
        assert server.PASSWORD not in told
        return told

    right, wrong = server.PASSWORD, server.PASSWORD + "x"
    assert "no archive in this database" in said(server.address(database), ("check",))
    assert "no such database; make it with: createdb none" in said(server.address("none"))
    assert "no such database" in said(server.address("none", server.LOCKED, right))
    assert "wrong password, or no such user" in said(server.address(database, server.LOCKED, wrong))
    assert "the server asks for a password" in said(server.address(database, server.LOCKED))
    assert "does not let this user in" in said(server.address(database, "nobody"))
    assert "this user may not do that" in said(server.address(database, server.LOCKED, right))
    assert "no server answers there" in said(f"postgresql://desk:{right}@127.0.0.1:9/{database}")
    assert "no server answers there" in said(f"postgresql://desk:{right}@%2Fno%2Fsuch%2Ffolder/{database}")
    assert "a setting behind the ?" in said(f"{server.address(database)}?pasword={right}")
    assert "cannot be read; write postgresql://" in said(f"postgresql://desk:{right}/@host/{database}")


def test_a_foreign_or_later_schema_is_left_alone(tmp_path: Path) -> None:
    one, address = write(tmp_path, "one.txt", TEN), server.fresh()
    database = address.rpartition("/")[2]
    for table in ("meta (x int)", "meta (key text, value text)", "theirs (x int)"):
        server.run_there(
            f"DROP SCHEMA IF EXISTS checker CASCADE; CREATE SCHEMA checker; CREATE TABLE checker.{table}", database
        )
        assert "its schema checker is something else's" in trouble("archive", "add", one, "--store", address)
        tables = server.run_there("SELECT count(*) FROM pg_tables WHERE schemaname = 'checker'", database)
        assert tables == [(1,)]
    server.run_there("DROP SCHEMA checker CASCADE", database)
    Store.open(address, create=True).close()
    assert "may not use the schema" in trouble("archive", "check", "--store", server.address(database, server.PLAIN))
    server.run_there("UPDATE checker.meta SET value = '99' WHERE key = 'schema'", database)
    assert "written by a later version" in trouble("archive", "add", one, "--store", address)


def test_a_database_of_another_encoding_is_refused(tmp_path: Path) -> None:
    database = "latin"
    server.run_there("CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0")
    told = trouble("archive", "add", write(tmp_path, "one.txt", TEN), "--store", server.address(database))
    assert "its encoding is LATIN1" in told


def names(address: str) -> list[str]:
    """The names of the reports of an archive that is sound, in their order; none where it was not made yet."""
    database = address.rpartition("/")[2]
    if not server.run_there("SELECT 1 FROM pg_tables WHERE schemaname = 'checker'", database):
        return []
    with Store.open(address) as store:
        asked = list(store._database.ask("SELECT number, name FROM reports ORDER BY number"))
        rows, words = store.rows(), store.words()
    assert [number for number, _ in asked] == list(range(1, len(asked) + 1))
    assert all(set(each.tolist()) <= words.keys() for each in rows.words)
    assert sorted(words) == list(range(1, len(words) + 1))
    return [name for _, name in asked]


@contextmanager
def adding(address: str, items: str) -> Iterator[tuple[TextIO, TextIO]]:
    """A program that adds the items each time it is written a line; what it is written, and what it says."""
    program = [sys.executable, "-m", "tests.many.archive.adding", address, items, "again"]
    with subprocess.Popen(program, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield process.stdin, process.stdout


def begin(to: TextIO, said: TextIO) -> int:
    """Let it add; the process that does."""
    to.write("\n")
    to.flush()
    word, number = said.readline().split()
    assert word == "begun"
    return int(number)


def rest(said: TextIO) -> list[int]:
    """The counts that it reports until it ends."""
    return [int(line) for line in iter(said.readline, "ended\n")]


def test_what_was_reported_as_kept_is_there_once_after_a_kill(tmp_path: Path) -> None:
    """Four moments while the schema is made and the first reports come, six in the course of adding."""
    items, address, chance = written(tmp_path, ITEMS), server.fresh(), random.Random(3)
    met = []
    with adding(address, items) as (to, said):
        for number in range(KILLS):
            process = begin(to, said)
            counts = [int(said.readline())] if number >= EARLY else []
            time.sleep(chance.random() * 0.15)
            os.kill(process, signal.SIGKILL)
            counts += rest(said)
            kept = names(address)
            met.append(len(kept))
            assert kept == [f"w{n}" for n in range(len(kept))]
            assert len(kept) >= max(counts, default=0)
        assert 0 < met[-1] < ITEMS  # else no kill met anything
        begin(to, said)
        assert rest(said)[-1] == ITEMS
        assert names(address) == [f"w{n}" for n in range(ITEMS)]


def test_two_that_add_at_once_keep_everything_once(tmp_path: Path) -> None:
    items, address = written(tmp_path, 60), server.fresh()
    with adding(address, items) as (one, one_said), adding(address, items) as (other, other_said):
        begin(one, one_said)
        begin(other, other_said)
        assert [rest(one_said)[-1], rest(other_said)[-1]] == [60, 60]
    assert sorted(names(address)) == sorted(f"w{n}" for n in range(60))


def test_a_writer_waits_for_another_and_says_so_when_that_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    from checker.many.archive.database import postgres

    address = server.fresh()
    with Store.open(address, create=True) as first, Store.open(address) as second:
        writer = threading.Thread(target=lambda: second.note("two", "2"))
        with first._database.alone():
            writer.start()
            writer.join(0.3)
            assert writer.is_alive()
            monkeypatch.setattr(
                postgres, "_ALONE", postgres._ALONE.replace("lock_timeout = '60s'", "lock_timeout = '50ms'")
            )
            with (
                Store.open(address) as third,
                pytest.raises(InputError, match="another run has been writing for 60 sec"),
            ):
                third.note("three", "3")
        writer.join()
        assert (first.state("two"), first.state("three")) == ("2", None)


def test_a_transaction_that_fails_leaves_nothing() -> None:
    with Store.open(server.fresh(), create=True) as store:
        store.add([record("w1", "ab")])
        broken = Record("w2", "echo", "", 1, "de", "text", "Nul: \0", b"2", record("w2", "cd").vector, ("neu",))
        with pytest.raises(InputError, match="cannot be read or written"):
            store.add([record("w3", "xy"), broken])
        assert (store.count(), len(store.words()), store.turn()) == (1, 2, 1)
        assert store.add([record("w3", "xy")]) == 1


def cut_off(address: str) -> None:
    """The server ends the connections to a database, as one that is stopped does."""
    database = address.rpartition("/")[2]
    server.run_there(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'")


def cut_off_while_writing(store: Store, address: str) -> None:
    with store._database.alone():
        store._database.write("UPDATE reports SET turn = ?", [(9,)])
        cut_off(address)
        store.turn()


def test_a_server_that_was_away_while_nothing_came_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    from checker.many.archive.database import postgres

    address = server.fresh()
    with Store.open(address, create=True) as store:
        store.add([record("w1", "ab")])
        monkeypatch.setattr(postgres, "IDLE", 0.0)
        cut_off(address)
        assert store.count() == 1
        cut_off(address)
        assert store.add([record("w2", "cd")]) == 1
        with pytest.raises(InputError, match="the connection was lost"):
            cut_off_while_writing(store, address)
        assert (store.count(), store.turn()) == (2, 2)


def test_a_report_may_have_a_name_of_any_length(tmp_path: Path) -> None:
    long = "".join(random.Random(1).choices("abcdefghijklmnopqrstuvwxyz0123456789", k=9000))
    with Store.open(server.fresh(), create=True) as store:
        assert [store.add([record(long, text)]) for text in ("ab", "bc", "ab")] == [1, 1, 1]
        assert store.count() == 1


def test_a_server_that_goes_away_is_one_line() -> None:
    address = server.fresh()
    with Store.open(address, create=True) as store:
        cut_off(address)
        with pytest.raises(
            InputError, match=r"postgresql://.*: the connection was lost: .*; what was reported as kept"
        ):
            store.note("one", "1")
