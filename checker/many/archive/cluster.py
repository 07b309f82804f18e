"""Reports read and pairs compared on many processes or machines, by Dask: the same findings, in the same order.

Events are found here, which takes a minute; what is sent out is the texts of the reports and which pairs to compare.
Each process has one encoder and one set of rules, loaded by a plugin when it joins. A process that is lost is missed by
nobody: what it was at is done by another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from importlib import import_module
from itertools import islice
from typing import Any

from checker.align.encode import Encoder, load_encoder
from checker.config.switches import Held
from checker.many.archive.check import Compared, Group, Reading
from checker.many.archive.intake import Part, Reader, Ready, read_part
from checker.many.archive.records import Kept
from checker.many.archive.store import Store
from checker.model.errors import InputError, ModelError
from checker.model.frozen import frozen

#: Pairs of one piece of work at least: a tenth of a second's, many times what it costs to send.
FEWEST = 25

#: Parts of reports to add that are sent out before the first comes back: 32,000 reports, some 100 MB.
AHEAD = 64

#: The address that stands for processes of this machine.
LOCAL = "local"

#: How often a piece of work is begun again where the process that was at it is lost.
TRIES = 5


@frozen
class Piece:
    """A piece of work: events with their reports, and which of `Equipment.held` holds for the later one of a pair."""

    groups: tuple[Group, ...]
    reports: Mapping[int, Kept]
    holds: Mapping[str, int]


@frozen
class Carried:
    """Reports that are carried to where they are compared, in the place of a store."""

    kept: Mapping[int, Kept]

    def reports(self, numbers: Sequence[int]) -> dict[int, Kept]:
        return {number: self.kept[number] for number in numbers}

    def telling(self, number: int, read_by: str) -> bytes | None:
        return None

    def keep_tellings(self, read: Sequence[tuple[int, str, bytes]]) -> None:
        pass


@dataclass
class Equipment:
    """What a process needs: the encoder by its name, the rules as they hold, the language of messages.

    A plugin of Dask's: `setup` is called in each process once, also in one that joins later.
    """

    model: str | None
    encoder_name: str
    held: tuple[Held, ...]
    ui: str
    name: str = "checker"
    encoder: Encoder | None = field(default=None, compare=False)

    def setup(self, worker: Any) -> None:
        self.encoder = load_encoder(self.model)
        if self.encoder.name != self.encoder_name:
            raise ModelError(f"a process has {self.encoder.name}, the archive {self.encoder_name}; install one version")

    def teardown(self, worker: Any) -> None:
        self.encoder = None


@contextmanager
def connected(address: str) -> Iterator[Any]:
    """A client of the cluster at an address, or of processes of this machine for `LOCAL`.

    Raises:
        InputError: Dask is not installed, or nobody answers at the address.
    """
    try:
        distributed: Any = import_module("distributed")
    except ImportError:
        raise InputError("--dask needs Dask: pip install 'fact-checker-diff[dask]'") from None
    if address == LOCAL:
        with (
            distributed.LocalCluster(threads_per_worker=1, dashboard_address=None, silence_logs=50) as cluster,
            distributed.Client(cluster) as client,
        ):
            yield client
        return
    try:
        client = distributed.Client(address, timeout=10)
    except (OSError, ValueError, TimeoutError) as error:
        told = str(error) or "nobody answers"
        raise InputError(f"--dask {address}: cannot be reached: {told}; is the scheduler running?") from None
    with client:
        yield client


def check_there(
    client: Any,
    store: Store,
    found: Iterable[Group],
    *,
    held: Callable[[str], Held],
    model: str | None,
    encoder: Encoder,
    ui: str,
) -> Iterator[Compared]:
    """As `checker.many.archive.check.check_groups`, on a cluster; what is read there is not kept in the store.

    Raises:
        InputError: one piece of work has lost its process again and again.
    """
    every: list[Held] = []
    pieces = [_piece(store, groups, held, every) for groups in _portions(found)]
    plugin = _plugin(Equipment(model, encoder.name, tuple(every), ui))
    client.register_plugin(plugin, name=Equipment.name)
    futures = [client.submit(compare, piece, pure=False, retries=TRIES) for piece in pieces]
    for piece, future in zip(pieces, futures, strict=True):
        yield from _result(future, piece.reports[piece.groups[0].pairs[0][0]].label)


def _result(future: Any, named: str) -> Any:
    """What became of a piece of work that begins with a report."""
    try:
        return future.result()
    except Exception as error:
        if type(error).__name__ != "KilledWorker":
            raise
        raise InputError(f"--dask: the process that was at {named} was lost again and again: {error}") from None


def reader_there(client: Any, *, model: str | None, encoder: Encoder, today: date) -> Reader:
    """What reads and encodes reports on a cluster, for `checker.many.archive.intake.take_in`: the same records."""

    def read(parts: Iterator[Part]) -> Iterator[tuple[Part, Ready]]:
        client.register_plugin(_plugin(Equipment(model, encoder.name, (), "en")), name=Equipment.name)
        bag: Any = import_module("dask.bag")
        while wave := list(islice(parts, AHEAD)):
            spread = bag.from_sequence(wave, npartitions=len(wave)).map_partitions(_read_there, today)
            futures = client.compute(spread.to_delayed(), retries=TRIES)
            for part, future in zip(wave, futures, strict=True):
                (ready,) = _result(future, part.fresh[0][1].where if part.fresh else "reports")
                yield part, ready

    return read


def _read_there(parts: Iterable[Part], today: date) -> list[Ready]:
    """Parts of reports, read in a process of the cluster."""
    equipment = import_module("distributed").get_worker().plugins[Equipment.name]
    return [read_part(part, equipment.encoder, today) for part in parts]


def compare(piece: Piece) -> list[Compared]:
    """A piece of work, in a process of the cluster."""
    equipment = import_module("distributed").get_worker().plugins[Equipment.name]
    reading = Reading(Carried(piece.reports), equipment.encoder)
    found = []
    for group in piece.groups:
        found.append(reading.group(group, lambda name: equipment.held[piece.holds[name]], equipment.ui))
        reading.let_go(keep=False)
    return found


def _portions(found: Iterable[Group]) -> Iterator[tuple[Group, ...]]:
    """The events in their order, `FEWEST` pairs at least together."""
    groups: list[Group] = []
    pairs = 0
    for group in found:
        groups.append(group)
        pairs += len(group.pairs)
        if pairs >= FEWEST:
            yield tuple(groups)
            groups, pairs = [], 0
    if groups:
        yield tuple(groups)


def _piece(store: Store, groups: tuple[Group, ...], held: Callable[[str], Held], every: list[Held]) -> Piece:
    """The events with what is needed to compare them; `every` grows by what holds and held for none before."""
    needed = sorted({number for group in groups for pair in group.pairs for number in pair})
    reports = store.reports(needed)
    holds: dict[str, int] = {}
    for group in groups:
        for _, later in group.pairs:
            holding = held(reports[later].name)
            if holding not in every:
                every.append(holding)
            holds[reports[later].name] = every.index(holding)
    return Piece(groups, reports, holds)


def _plugin(equipment: Equipment) -> Any:
    """The equipment as Dask takes it: a plugin of its own kind."""
    kind: Any = import_module("distributed").WorkerPlugin
    return type("Plugin", (Equipment, kind), {})(equipment.model, equipment.encoder_name, equipment.held, equipment.ui)
