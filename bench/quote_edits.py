"""Whether a change in a quotation is told by its class: pairs made of German articles by changing one quotation.

    python bench/quote_edits.py PATH [--pairs N] [--seed N] [--errors N] [--json]

PATH is a JSON-lines file of ``{"id", "lang", "text", "gold"}`` as `bench/quotes.py` takes it. Text a is the paragraphs
around a direct quotation, text b the same with one change: a word of meaning or a figure, a synonym, the end cut off,
another speaker's name, other marks, or the same in reported speech. A pair is right where the worst finding at the
quotation is that of the expected rule, and for other marks where there is none and the quotation is confirmed. Where
the figure alone is another one, the rule of the figure speaks for quote-meaning, with the quotation as its evidence.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from quote_edits_tables import GIVEN_NAMES, MEANING, OTHER_NAMES, REPORTED, SYNONYMS, THIRD_PERSON
from rows import Row, print_rows

from checker.align.encode import load_encoder
from checker.model import Evidence, Family, Report, Span
from checker.pipeline import diff
from checker.report.findings import YIELDS
from checker.rules.load import load_rules

OPENING, CLOSING = '„“”"»«', '“”"«»'

#: A quotation of fewer words leaves nothing to shorten or to report; of more, a figure or a synonym is lost in it.
FEWEST, MOST = 6, 60

#: What is left of a cut quotation has at least so many words.
LEFT = 4


@dataclass(frozen=True, slots=True)
class Source:
    """A quotation in the paragraphs around it: `words` is the place of the quoted words without their marks."""

    id: str
    text: str
    words: Span
    speaker: str

    @property
    def said(self) -> str:
        return self.words.of(self.text)


@dataclass(frozen=True, slots=True)
class Pair:
    """A text and the same with one change of a class, the rule expected ("confirmed" for none), and the places."""

    source: Source
    change: str
    expected: str
    text_b: str
    at_b: Span


#: Gives the changed text and the place of the quotation in it, ``None`` where the change does not apply.
Change = Callable[[Source, random.Random], tuple[str, Span] | None]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--pairs", type=int, default=100, help="how many pairs, spread evenly over the kinds of change")
    parser.add_argument("--seed", type=int, default=20240, help="which quotations are changed, and how")
    parser.add_argument("--errors", type=int, default=0, help="print so many pairs that were told wrong")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()

    pairs = make_pairs(list(sources(args.path)), args.pairs, args.seed)
    rules, encoder = load_rules(), load_encoder(None)
    right: dict[str, list[bool]] = defaultdict(list)
    wrong: list[str] = []
    for pair in pairs:
        report = diff(pair.source.text, pair.text_b, language_a="de", language_b="de", rules=rules, encoder=encoder)
        told = told_class(report, pair)
        right[pair.change].append(told == pair.expected)
        if told != pair.expected:
            wrong.append(f"{pair.change}: {told} | {pair.source.speaker} | {pair.source.said} | {_shown(pair)}")
    print_rows(list(_rows(args.path.stem, right)), as_json=args.json)
    for line in wrong[: args.errors]:
        print(line)


def _shown(pair: Pair) -> str:
    return pair.text_b[max(0, pair.at_b.start - 60) : pair.at_b.end + 60].replace("\n", " ")


def _rows(name: str, right: dict[str, list[bool]]) -> Iterator[Row]:
    every = [each for change in right.values() for each in change]
    for figure, each in [*right.items(), ("all changes", every)]:
        if each:
            yield Row(name, figure, round(100 * sum(each) / len(each), 1), f"{sum(each)} of {len(each)}")


def told_class(report: Report, pair: Pair) -> str:
    """The rule of the worst finding at the quotation; "confirmed" or "nothing" where there is none."""
    places = (pair.source.words, pair.at_b)
    for finding in report.findings:
        at = [one is not None and one.span.overlaps(place) for one, place in zip(_sides(finding), places, strict=True)]
        if finding.family is Family.QUOTE and any(at):
            return finding.rule
        if all(at) and finding.rule in YIELDS["quote-meaning", "figure"] and len(finding.related) > 1:
            return "quote-meaning"
    for item in report.confirmed:
        if item.family is Family.QUOTE and item.a.span.overlaps(places[0]) and item.b.span.overlaps(places[1]):
            return "confirmed"
    return "nothing"


def _sides(finding: Any) -> tuple[Evidence | None, Evidence | None]:
    return finding.a, finding.b


def sources(path: Path) -> Iterator[Source]:
    """The direct quotations that stand whole in marks, each with the paragraphs around it."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        for quote in row["gold"]:
            if quote["type"] == "Direct" and len(quote["quote"]["spans"]) == 1 and quote["speaker"]["spans"]:
                source = _source(row, quote)
                if source and FEWEST <= len(source.said.split()) <= MOST:
                    yield source


def _source(row: dict[str, Any], quote: dict[str, Any]) -> Source | None:
    text: str = row["text"]
    span = Span(*quote["quote"]["spans"][0])
    said = span.of(text)
    if said[0] not in OPENING or said[-1] not in CLOSING or any(mark in said[1:-1] for mark in OPENING):
        return None
    first = min(span.start, quote["speaker"]["spans"][0][0])
    last = max(span.end, quote["speaker"]["spans"][-1][1])
    start = text.rfind("\n", 0, max(0, text.rfind("\n", 0, first))) + 1
    end = text.find("\n", text.find("\n", last) + 1) if "\n" in text[last:] else len(text)
    end = len(text) if end < 0 else end
    words = Span(span.start + 1 - start, span.end - 1 - start)
    return Source(row["id"], text[start:end], words, quote["speaker"]["text"])


def make_pairs(quotations: Sequence[Source], wanted: int, seed: int) -> list[Pair]:
    """As many pairs as wanted, the kinds of change in turn, no quotation changed twice while there are others."""
    chance = random.Random(seed)
    pairs: list[Pair] = []
    used: Counter[tuple[str, Span]] = Counter()
    left = list(CHANGES)
    while left and len(pairs) < wanted:
        for name in left.copy()[: wanted - len(pairs)]:
            pair = _make_pair(name, quotations, pairs, used, chance)
            if pair is None:
                left.remove(name)
            else:
                pairs.append(pair)
                used[pair.source.id, pair.source.words] += 1
    return pairs


def _make_pair(
    name: str,
    quotations: Sequence[Source],
    pairs: Sequence[Pair],
    used: Counter[tuple[str, Span]],
    chance: random.Random,
) -> Pair | None:
    expected, change = CHANGES[name]
    done = {(pair.source.id, pair.source.words) for pair in pairs if pair.change == name}
    for source in sorted(quotations, key=lambda source: (used[source.id, source.words], chance.random())):
        made = None if (source.id, source.words) in done else change(source, chance)
        if made:
            return Pair(source, name, expected, *made)
    return None


def _changed(source: Source, said: str) -> tuple[str, Span] | None:
    if said == source.said:
        return None
    text = source.text[: source.words.start] + said + source.text[source.words.end :]
    return text, Span(source.words.start, source.words.start + len(said))


def _exchanged(source: Source, table: dict[str, str], chance: random.Random) -> tuple[str, Span] | None:
    """One word of the table exchanged for what stands there; capitals at the beginning are kept."""
    choices = []
    for word, other in table.items():
        # a word put in belongs before another one, not at the end of a clause
        behind = r"(?=\s)" if other.startswith(f"{word} ") else r"(?!\w)"
        for found in re.finditer(rf"(?<!\w){word}{behind}", source.said):
            choices.append((found.span(), other))
        for found in re.finditer(rf"\A{word.capitalize()}(?!\w)", source.said):
            choices.append((found.span(), other[:1].upper() + other[1:]))
    if not choices:
        return None
    (start, end), other = chance.choice(sorted(choices))
    said = source.said[:start] + other + source.said[end:]
    return _changed(source, re.sub(r"\s+", " ", said).replace(" ,", ",").replace(" .", ".").strip())


def change_meaning(source: Source, chance: random.Random) -> tuple[str, Span] | None:
    """A figure becomes another one, or a negation, quantifier, modal or certainty is exchanged."""
    figure = re.search(r"(?<![\w.,])[2-9]\d?(?![\w.,]*\d)", source.said)
    if figure:
        other = str(int(figure.group()) + chance.randint(1, 7))
        return _changed(source, source.said[: figure.start()] + other + source.said[figure.end() :])
    return _exchanged(source, MEANING, chance)


def change_synonym(source: Source, chance: random.Random) -> tuple[str, Span] | None:
    """A word becomes another one for the same."""
    return _exchanged(source, SYNONYMS, chance)


def cut(source: Source, chance: random.Random) -> tuple[str, Span] | None:
    """The end is left out, from a comma or a full stop on."""
    places = [found.start() for found in re.finditer(r"[,;.!?:](?=\s)", source.said)]
    places = [place for place in places if len(source.said[:place].split()) >= LEFT]
    return _changed(source, source.said[: chance.choice(places)]) if places else None


def change_speaker(source: Source, chance: random.Random) -> tuple[str, Span] | None:
    """A person by name becomes another one, wherever the name stands outside the quotation."""
    name = next(
        (found for found in re.finditer(r"([A-ZÄÖÜ][\w-]+) ((?:von |van |de )*[A-ZÄÖÜ][\w-]+)", source.speaker)
         if found[1] in GIVEN_NAMES),
        None,
    )  # fmt: skip
    if name is None or name[2] in source.said:
        return None
    other = chance.choice(OTHER_NAMES)
    before, after = source.text[: source.words.start], source.text[source.words.end :]
    parts = []
    for part in (before, after):
        renamed = part.replace(name.group(), other)
        parts.append(re.sub(rf"(?<!\w){re.escape(name[2])}(?!\w)", other.split()[1], renamed))
    if parts[0] + parts[1] == before + after:
        return None
    return parts[0] + source.said + parts[1], Span(len(parts[0]), len(parts[0]) + len(source.said))


def change_marks(source: Source, chance: random.Random) -> tuple[str, Span] | None:
    """Other quotation marks, the full stop gone, another dash."""
    left, right = chance.choice([("»", "«"), ('"', '"'), ("“", "”"), ("«", "»")])
    said = source.said.rstrip(".,").replace(" – ", " - ").replace(";", ",")
    start, end = source.words.start - 1, source.words.end + 1
    if source.text[start] == left:
        left, right = "»", "«"
    text = source.text[:start] + left + said + right + source.text[end:]
    return text, Span(start + 1, start + 1 + len(said))


def report_it(source: Source, chance: random.Random) -> tuple[str, Span] | None:
    """A single sentence without marks, its finite verbs in Konjunktiv, the first person turned into the third."""
    if re.search(r"[.!?;:]\s", source.said) or source.said.rstrip()[-1:] in "!?":
        return None
    if not any(word in REPORTED for word in re.findall(r"\w+", source.said)):
        return None
    said = re.sub(r"\w+", lambda word: REPORTED.get(word.group(), _third_person(word.group())), source.said)
    said = said.rstrip(".,")
    before, after = source.text[: source.words.start - 1], source.text[source.words.end + 1 :]
    stop = "." if source.said.rstrip().endswith(".") and not after.startswith((".", ",")) else ""
    return before + said + stop + after, Span(len(before), len(before) + len(said))


def _third_person(word: str) -> str:
    other = THIRD_PERSON.get(word.lower(), word)
    return other[:1].upper() + other[1:] if word[:1].isupper() else other


CHANGES: dict[str, tuple[str, Change]] = {
    "a word of meaning": ("quote-meaning", change_meaning),
    "a synonym": ("quote-reworded", change_synonym),
    "the end cut off": ("quote-shortened", cut),
    "another speaker": ("quote-speaker", change_speaker),
    "other marks": ("confirmed", change_marks),
    "reported speech": ("quote-indirect", report_it),
}


if __name__ == "__main__":
    main()
