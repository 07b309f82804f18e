"""The plain script that anyone would write: sentences, e5-small by sentence-transformers, the best match of each.

    python bench/plain.py A B MODEL        prints a line a sentence of A: its best match in B, and whether digits differ
    python bench/plain.py --make FOLDER    lays down a model of e5-small's shape with random weights

What `bench/speed.py --against plain` measures against. The weights do not matter to the time it takes, the shape does:
12 layers of 384, 250,037 pieces of words. Needs the extra `models`.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

LAYERS, HEADS, WIDTH, INNER, PIECES, PLACES = 12, 12, 384, 1536, 250_037, 512


def main() -> None:
    if len(sys.argv) < 3 or "--help" in sys.argv:
        print(__doc__)
        return
    if sys.argv[1] == "--make":
        make(Path(sys.argv[2]))
        return
    a, b = (sentences(Path(path).read_text(encoding="utf-8")) for path in sys.argv[1:3])
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(sys.argv[3], device="cpu", local_files_only=True)
    vectors = [model.encode([f"query: {text}" for text in side], normalize_embeddings=True) for side in (a, b)]
    for text, row in zip(a, vectors[0] @ vectors[1].T, strict=True):
        best = b[int(row.argmax())]
        differs = sorted(re.findall(r"\d+", text)) != sorted(re.findall(r"\d+", best))
        print(f"{row.max():.2f}\t{'differs' if differs else ''}\t{text}\t{best}")


def sentences(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"(?<=[.!?])\s+|\n+", text) if part.strip()]


def make(folder: Path) -> None:
    """A BERT of e5-small's shape, its vocabulary pieces of one to three letters and marks that nothing uses."""
    import torch
    from sentence_transformers import SentenceTransformer
    from transformers import BertConfig, BertModel, BertTokenizerFast

    folder.mkdir(parents=True, exist_ok=True)
    letters = "abcdefghijklmnopqrstuvwxyzäöüß0123456789"
    parts = [*letters, *(a + b for a in letters for b in letters), *(f"{a}{b}e" for a in letters for b in letters)]
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *".,:;!?-„“\"'()", *parts, *(f"##{part}" for part in parts)]
    pieces = list(dict.fromkeys(pieces))
    pieces += [f"[unused{at}]" for at in range(PIECES - len(pieces))]
    (folder / "vocab.txt").write_text("\n".join(pieces), encoding="utf-8")
    torch.manual_seed(7)
    config = BertConfig(
        vocab_size=PIECES,
        hidden_size=WIDTH,
        num_hidden_layers=LAYERS,
        num_attention_heads=HEADS,
        intermediate_size=INNER,
        max_position_embeddings=PLACES,
    )
    BertModel(config).save_pretrained(folder)
    BertTokenizerFast(
        vocab_file=str(folder / "vocab.txt"), strip_accents=False, model_max_length=PLACES
    ).save_pretrained(folder)
    SentenceTransformer(str(folder), device="cpu").save(str(folder))


if __name__ == "__main__":
    main()
