"""A cross-encoder for entailment: a tiny one that is really saved and really loaded."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from checker.many.second.entailment import CrossEncoder
from checker.many.second.opinion import Said
from checker.many.second.reading import SecondReader
from checker.model.errors import ModelError
from tests.program import diff

AVAILABLE = importlib.util.find_spec("sentence_transformers") is not None

needs_models = pytest.mark.skipif(not AVAILABLE, reason="no sentence-transformers: pip install '.[models]'")

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "elf", "zehn", "minister", "ulm", "trafen", "sich", "in", "."]


def saved(folder: Path, labels: list[str], favoured: int) -> str:
    """A cross-encoder of one small layer that finds the label of this number, whatever it reads."""
    import torch
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast

    (folder / "vocab.txt").write_text("\n".join(WORDS), encoding="utf-8")
    torch.manual_seed(1)
    config = BertConfig(
        vocab_size=len(WORDS),
        hidden_size=8,
        num_hidden_layers=1,
        num_attention_heads=1,
        intermediate_size=8,
        num_labels=len(labels),
        id2label=dict(enumerate(labels)),
        label2id={label: number for number, label in enumerate(labels)},
    )
    model = BertForSequenceClassification(config)
    with torch.no_grad():
        model.classifier.weight.zero_()
        model.classifier.bias.copy_(torch.tensor([6.0 if at == favoured else 0.0 for at in range(len(labels))]))
    model.save_pretrained(folder)
    BertTokenizerFast(str(folder / "vocab.txt")).save_pretrained(folder)
    return str(folder)


@pytest.mark.models
@needs_models
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning", "ignore::UserWarning")
@pytest.mark.parametrize(("favoured", "said"), [(0, Said.CONTRADICT), (1, Said.COMPATIBLE), (2, Said.COMPATIBLE)])
def test_a_saved_model_reads_the_alarms(tmp_path: Path, favoured: int, said: Said) -> None:
    reader = CrossEncoder(saved(tmp_path, ["contradiction", "entailment", "neutral"], favoured))
    found = diff("In Ulm trafen sich elf Minister.", "In Ulm trafen sich zehn Minister.", language_a="de")
    read = SecondReader(reader).over(found, "en")
    assert dict(read.made_by.settings)["judge_said"] == f"{len(found.findings)} {said}"
    assert [each.confidence == "low" for each in read.findings] == [said is Said.COMPATIBLE] * len(found.findings)


@pytest.mark.models
@needs_models
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning", "ignore::UserWarning")
def test_a_model_that_tells_no_contradictions_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="tells negative, positive, not contradictions"):
        CrossEncoder(saved(tmp_path, ["negative", "positive"], 0))


@pytest.mark.skipif(AVAILABLE, reason="sentence-transformers is installed")
def test_without_the_extra_the_line_says_how_to_have_it() -> None:
    with pytest.raises(ModelError, match=r"pip install 'fact-checker-diff\[models\]'"):
        CrossEncoder("some/model")
