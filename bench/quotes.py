"""How well quotations are read, and who said them: direct and reported, spans exact and by overlap, the speaker, both.

    python bench/quotes.py PATH [--json] [--errors N]

PATH is a JSON-lines file of ``{"id", "lang", "text", "gold"}``; each gold quotation has ``type``, ``quote.spans`` and
``speaker.spans`` with half-open offsets into the text. Spans are matched one to one, the largest overlap first; a gold
quotation in several pieces counts from its first to its last. "direct" compares what stands in marks and was read as
speech with type Direct. "indirect" compares what was read as reported without marks with type Indirect; a reading that
meets reported speech of another type (IndirectFreeIndirect, FreeIndirect, Reported) is left out there, and counts as
false in "indirect-strict". "all" takes all types and all readings together. A speaker is right where the places
overlap or the name is the same; "speaker-place" wants the places. Joint is exact span and speaker for direct, overlap
and speaker else. "mutated" are 300 texts whose marks were dropped, doubled and mixed;
"swallowed" counts quotations that then hold two sentences or more that nobody said.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from rows import Row, print_rows

from checker.claims.quotes.read import read_quotes
from checker.model import Block, BlockKind, Quote, QuoteKind, Span

MARKS = "„“”\"»«‚‘›‹'"
MUTATED = 300
SEED = 20240


@dataclass(frozen=True, slots=True)
class Gold:
    """A gold quotation: first to last character, type, and the places of its speaker."""

    span: Span
    type: str
    speaker: tuple[Span, ...]
    speaker_text: str


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its gold quotations and those that were read."""

    id: str
    text: str
    gold: tuple[Gold, ...]
    read: tuple[Quote, ...]


def paragraphs(text: str) -> tuple[Block, ...]:
    """Every line with text is a paragraph."""
    return tuple(Block(Span(m.start(), m.end()), BlockKind.PARAGRAPH) for m in re.finditer(r"[^\n]+", text))


def load(path: Path) -> Iterator[Article]:
    for line in path.read_text(encoding="utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        gold = tuple(
            Gold(
                Span(min(s for s, _ in one["quote"]["spans"]), max(e for _, e in one["quote"]["spans"])),
                one["type"],
                tuple(Span(s, e) for s, e in one["speaker"]["spans"]),
                one["speaker"]["text"],
            )
            for one in row["gold"]
            if one["quote"]["spans"]
        )
        read = read_quotes(row["text"], paragraphs(row["text"]), row.get("lang", "de"))
        speech = tuple(quote for quote in read if quote.kind is not QuoteKind.TITLE)
        yield Article(row["id"], row["text"], gold, speech)


# --- matching ---------------------------------------------------------------------------------------------------------


def match(gold: Sequence[Gold], read: Sequence[Quote], *, exact: bool) -> list[tuple[int, int]]:
    """Pairs (gold, read), one to one, the largest overlap first; only equal spans where `exact`."""
    pairs = []
    for g, one in enumerate(gold):
        for r, quote in enumerate(read):
            common = min(one.span.end, quote.span.end) - max(one.span.start, quote.span.start)
            if (one.span == quote.span) if exact else common > 0:
                pairs.append((-common, g, r))
    taken_g: set[int] = set()
    taken_r: set[int] = set()
    result = []
    for _, g, r in sorted(pairs):
        if g not in taken_g and r not in taken_r:
            taken_g.add(g)
            taken_r.add(r)
            result.append((g, r))
    return result


def place_right(gold: Gold, quote: Quote) -> bool:
    if not gold.speaker or quote.speaker is None:
        return not gold.speaker and quote.speaker is None
    return any(span.overlaps(quote.speaker.span) for span in gold.speaker)


def speaker_right(gold: Gold, quote: Quote) -> bool:
    if place_right(gold, quote):
        return True
    if not gold.speaker or quote.speaker is None:
        return False
    return re.search(rf"\b{re.escape(quote.speaker.key)}\b", gold.speaker_text.lower()) is not None


def scores(name: str, sides: Sequence[tuple[Sequence[Gold], Sequence[Quote]]], *, joint_exact: bool) -> Iterator[Row]:
    """Exact and overlap P, R, F1, the speaker given an overlap match, and span and speaker together."""
    golds = sum(len(gold) for gold, _ in sides)
    reads = sum(len(read) for _, read in sides)
    for figure, exact in (("exact", True), ("overlap", False)):
        hits = sum(len(match(gold, read, exact=exact)) for gold, read in sides)
        yield from _prf(name, figure, hits, reads, golds)
    matched = [(g[i], r[j]) for g, r in sides for i, j in match(g, r, exact=False)]
    for figure, right in (("speaker", speaker_right), ("speaker-place", place_right)):
        good = sum(right(*pair) for pair in matched)
        yield _share(name, figure, good, len(matched))
    joint = [(g[i], r[j]) for g, r in sides for i, j in match(g, r, exact=joint_exact)]
    yield from _prf(name, "joint", sum(speaker_right(*pair) for pair in joint), reads, golds)


def _prf(name: str, figure: str, hits: int, reads: int, golds: int) -> Iterator[Row]:
    yield _share(name, f"{figure} P", hits, reads)
    yield _share(name, f"{figure} R", hits, golds)
    yield Row(name, f"{figure} F1", round(200 * hits / max(1, reads + golds), 1), f"{hits} of {golds}, {reads} read")


def _share(name: str, figure: str, hits: int, total: int) -> Row:
    return Row(name, figure, round(100 * hits / max(1, total), 1), f"{hits}/{total}")


# --- sets -------------------------------------------------------------------------------------------------------------


def direct(article: Article) -> tuple[list[Gold], list[Quote]]:
    return (
        [gold for gold in article.gold if gold.type == "Direct"],
        [quote for quote in article.read if quote.kind is not QuoteKind.INDIRECT],
    )


def indirect_strict(article: Article) -> tuple[list[Gold], list[Quote]]:
    return (
        [gold for gold in article.gold if gold.type == "Indirect"],
        [quote for quote in article.read if quote.kind is QuoteKind.INDIRECT],
    )


def indirect(article: Article) -> tuple[list[Gold], list[Quote]]:
    gold, read = indirect_strict(article)
    others = [one for one in article.gold if one.type not in ("Indirect", "Direct")]
    matched = {r for _, r in match(gold, read, exact=False)}
    kept = [
        quote
        for number, quote in enumerate(read)
        if number in matched or not any(quote.span.overlaps(one.span) for one in others)
    ]
    return gold, kept


def everything(article: Article) -> tuple[list[Gold], list[Quote]]:
    return list(article.gold), list(article.read)


SETS: tuple[tuple[str, Callable[[Article], tuple[list[Gold], list[Quote]]], bool], ...] = (
    ("direct", direct, True),
    ("indirect", indirect, False),
    ("indirect-strict", indirect_strict, False),
    ("all", everything, False),
)


def mutate(text: str, random_: random.Random) -> str:
    """The text with about a third of its quotation marks dropped, doubled or replaced by another kind."""
    pieces = []
    for char in text:
        if char in MARKS and random_.random() < 0.35:
            pieces.append(random_.choice(["", char * 2, random_.choice(MARKS)]))
        else:
            pieces.append(char)
    return "".join(pieces)


def mutated_rows(articles: Sequence[Article]) -> Iterator[Row]:
    """Of 300 mutated texts: how many raise, and how many quotations hold sentences that stand in no marks as printed.

    "runs on" counts quotations that leave the paragraphs a quotation can run through.
    """
    random_ = random.Random(SEED)
    marked = [article.text for article in articles if any(mark in article.text for mark in '„“"»«')]
    bad = raised = count = swallowed = 0
    for number in range(MUTATED if marked else 0):
        original = marked[number % len(marked)]
        text = mutate(original, random_)
        blocks = paragraphs(text)
        try:
            read = [quote for quote in read_quotes(text, blocks, "de") if quote.kind is not QuoteKind.INDIRECT]
        except Exception:  # the figure counts them, whatever they are
            raised += 1
            continue
        count += len(read)
        bad += sum(not _in_its_run(quote, blocks, text) for quote in read)
        said = _bare(" ".join(q.words.of(original) for q in read_quotes(original, paragraphs(original), "de")
                              if q.kind is not QuoteKind.INDIRECT))  # fmt: skip
        swallowed += sum(_swallows(quote.words.of(text), said) for quote in read)
    yield Row("mutated", "raised", float(raised), f"{MUTATED} texts")
    yield Row("mutated", "runs on", float(bad), f"{count} quotations")
    yield Row("mutated", "swallowed", float(swallowed), f"{count} quotations")


def _bare(text: str) -> str:
    """The text without marks, its blanks single."""
    return " ".join("".join(char for char in text if char not in MARKS).split())


def _swallows(words: str, said: str) -> bool:
    """Whether two or more whole sentences of the words are nobody's; the first may run into the report's own."""
    sentences = [_bare(one) for one in re.split(r"(?<=[.!?])\W*\s+", words)]
    return sum(one not in said for one in sentences) > 1


def _in_its_run(quote: Quote, blocks: Sequence[Block], text: str) -> bool:
    """A quotation lies in one paragraph; or it runs on, closed or opened anew by a mark in each next one."""
    touched = [block for block in blocks if block.span.overlaps(quote.span)]
    return (
        all(any(mark in block.span.of(text) for mark in MARKS + ",`") for block in touched) and len(touched) <= 4
    ) or len(touched) == 1


def rows(articles: Sequence[Article]) -> Iterator[Row]:
    for name, pick, exact in SETS:
        yield from scores(name, [pick(article) for article in articles], joint_exact=exact)
    yield from mutated_rows(articles)


def print_errors(articles: Sequence[Article], limit: int) -> None:
    """Missed and false quotations and wrong speakers, for whoever works on the readers."""
    for name, pick, _ in SETS[:2]:
        shown = 0
        for article in articles:
            gold, read = pick(article)
            pairs = match(gold, read, exact=False)
            matched_g, matched_r = {g for g, _ in pairs}, {r for _, r in pairs}
            wrong = [("SPEAKER", gold[g].span, (gold[g].speaker_text, read[r].speaker)) for g, r in pairs
                     if not speaker_right(gold[g], read[r])]  # fmt: skip
            missed = [("MISSED", one.span, (one.speaker_text,)) for n, one in enumerate(gold) if n not in matched_g]
            false = [("FALSE", one.span, (one.kind.value,)) for n, one in enumerate(read) if n not in matched_r]
            for label, span, note in (*wrong, *missed, *false):
                if shown >= limit:
                    break
                shown += 1
                around = Span(max(0, span.start - 60), min(len(article.text), span.end + 40))
                print(f"{name} {label} {article.id[:20]} {around.of(article.text)!r} {note}", file=sys.stderr)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--json", action="store_true", help="a JSON list of rows")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show up to N errors a set on stderr")
    arguments = parser.parse_args()
    articles = list(load(arguments.path))
    found = list(rows(articles))
    if arguments.errors:
        print_errors(articles, arguments.errors)
    print_rows(found, as_json=arguments.json)


if __name__ == "__main__":
    main()
