"""Where an archive is, by its address: a file or a server, and nothing secret of it is ever shown."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from checker.model.address import has_secret, is_server, shown
from checker.model.errors import InputError
from tests.program import TEN, run, trouble, write

SECRET = "s3cret"


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("postgresql://desk@db.example.org/archive", "postgresql://desk@db.example.org/archive"),
        (f"postgresql://desk:{SECRET}@db.example.org:5433/archive", "postgresql://desk@db.example.org:5433/archive"),
        (f"postgres://desk:{SECRET}%40%2F@[::1]:5432/archive", "postgres://desk@[::1]:5432/archive"),
        (f"postgresql://one:1,two:2/archive?user=desk&password={SECRET}", "postgresql://one:1,two:2/archive"),
        (f"postgresql://:{SECRET}@host/archive", "postgresql://host/archive"),
        ("postgresql:///archive", "postgresql:///archive"),
        ("postgresql://%2Frun%2Fpostgresql/archive?connect_timeout=3", "postgresql://%2Frun%2Fpostgresql/archive"),
        ("postgresql://", "postgresql://"),
    ],
)
def test_an_address_is_shown_without_its_password(address: str, told: str) -> None:
    assert is_server(address)
    assert shown(address) == told
    assert has_secret(address) is (SECRET in address)


@pytest.mark.parametrize(
    "address",
    [
        f"postgresql://desk:{SECRET}@{SECRET}@host/archive",
        f"postgresql://desk:{SECRET}/{SECRET}@host/archive",
        f"postgresql://desk:1?{SECRET}@host/archive",
        f"postgresql://desk:{SECRET}/archive",
        f"postgresql://desk:{SECRET}",
        f"postgresql://desk: {SECRET}@host/archive",
        f"postgresql://desk:{SECRET}[@host/archive/more",
    ],
)
def test_what_may_hide_a_password_is_refused_without_being_repeated(address: str) -> None:
    with pytest.raises(InputError) as caught:
        shown(address)
    assert SECRET not in str(caught.value)
    assert SECRET not in trouble("archive", "events", "--store", address)


@pytest.mark.parametrize(
    "path", ["archive.sqlite", "postgresql.sqlite", "postgresql", "./postgresql:/x", "mysql://x/y"]
)
def test_anything_else_is_a_file(path: str) -> None:
    assert not is_server(path)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        (f"postgresql://desk:{SECRET}@host/archive", "a password does not belong in a file"),
        (f"postgresql://host/archive?sslp%61ssword={SECRET}", "a password does not belong in a file"),
        (f"postgresql://desk:{SECRET}/archive", "the address of the store cannot be read"),
    ],
)
@pytest.mark.parametrize("table", ["archive", "watch"])
def test_a_configuration_holds_no_password(
    table: str, address: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "checker.toml", f'[{table}]\nstore = "{address}"\n')
    for command in (("archive", "events"), ("watch", ".", "--once"), ("config",), ("gate",)):
        told = trouble(*command)
        assert f"checker.toml:2: {table}.store: {said}" in told
        assert SECRET not in told


def test_the_configured_address_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "checker.toml", '[archive]\nstore = "x"\n')
    assert "x: no such archive" in trouble("archive", "events")
    address = "postgresql://desk@127.0.0.1:9/archive"
    write(tmp_path, "checker.toml", f'[archive]\nstore = "{address}"\n')
    assert address in run("config", COLUMNS="200").stdout
    pytest.importorskip("psycopg", reason="the extra postgres is not installed")
    assert f"{address}: no server answers there" in trouble("archive", "events")


def test_without_the_extra_there_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    one, address = write(tmp_path, "one.txt", TEN), f"postgresql://desk:{SECRET}@host/archive"
    told = trouble("archive", "add", one, "--store", address)
    assert told == "checker: postgresql://desk@host/archive: needs psycopg: pip install 'fact-checker-diff[postgres]'\n"
