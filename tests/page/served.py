"""A page that really answers, on a free port of this machine, in a thread of the tests."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from checker.many.second.opinion import Reader
from checker.model.hosts import LOOPBACK
from checker.page import server
from checker.page.app import make_app
from checker.page.comparing import LONGEST, Comparing
from checker.page.desk import Desk
from checker.page.runs import Runs
from checker.page.work import Workers
from tests.program import encoder, rules

TOKEN = "a-key-that-the-tests-know"

#: Two reports of one event, and a third.
AGENCY = (
    "Bremen (dpa) - Bei dem Brand in einer Lagerhalle sind am Montag 14 Menschen verletzt worden.\n\n"
    "„Wir haben den Brand noch nicht unter Kontrolle“, sagte Einsatzleiterin Petra Holm. "
    "Die Halle gehört der Reederei Nordstern. Der Schaden liegt bei 3 Millionen Euro.\n"
)
LOCAL = (
    "Bremen. Bei dem Brand in einer Lagerhalle sind am Montag 16 Menschen verletzt worden.\n\n"
    "„Wir haben den Brand unter Kontrolle“, sagte Einsatzleiterin Petra Holm. "
    "Die Halle gehört der Reederei Nordstern. Der Schaden liegt bei 3 Millionen Euro.\n"
)
RADIO = "In Bremen sind bei einem Brand in einer Lagerhalle am Montag 14 Menschen verletzt worden.\n"


@dataclass(frozen=True, slots=True)
class Served:
    """Where the page answers, and what it works with."""

    address: str
    port: int
    desk: Desk

    @property
    def way_in(self) -> str:
        """The address with its key, as `checker serve` prints it."""
        return f"{self.address}/?token={TOKEN}"

    @contextmanager
    def browser(self) -> Iterator[httpx.Client]:
        """A client that came in by the printed address and says where its forms come from, as browsers do."""
        headers = {"Origin": self.address}
        with httpx.Client(base_url=self.address, headers=headers, follow_redirects=True, timeout=60) as client:
            assert client.get(self.way_in).status_code == 200
            yield client

    def system(self, **headers: str) -> httpx.Client:
        """A client as an editorial system: the key in a header, no cookie."""
        return httpx.Client(base_url=self.address, headers={"Authorization": f"Bearer {TOKEN}", **headers}, timeout=120)


@contextmanager
def served(
    folder: Path,
    *,
    keep: Path | None = None,
    ui: str = "de",
    workers: Workers | None = None,
    judge: Reader | None = None,
    judge_said: list[str] | None = None,
    seconds_each: float = LONGEST,
    **limits: Any,
) -> Iterator[Served]:
    """A page as long as this lasts; judgements go to ``verdicts.jsonl`` in `folder`."""
    listener = server.bound("127.0.0.1", 0)
    desk = Desk(
        comparing=Comparing(
            rules(),
            encoder(),
            seconds=seconds_each,
            judge=judge,
            trouble=([] if judge_said is None else judge_said).append,
        ),
        workers=workers or Workers(),
        runs=Runs(1_000_000, keep),
        verdicts=folder / "verdicts.jsonl",
        by="Nachtdienst",
        ui=ui,
        kept=keep,
    )
    app = make_app(desk, token=TOKEN, hosts=LOOPBACK, **limits)
    running = server.Server(app, head_seconds=limits.get("seconds", server.HEAD_SECONDS))
    thread = threading.Thread(target=running.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        yield Served(server.address_of(listener, "127.0.0.1"), port_of(listener), desk)
    finally:
        running.should_exit = True
        thread.join(10)
        listener.close()
        assert not thread.is_alive()


def port_of(listener: socket.socket) -> int:
    """The port that was taken."""
    return int(listener.getsockname()[1])
