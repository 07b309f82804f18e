"""Places of figures with a label, for `bench/learn_slots.py`: from pairs without labels, and from judged alarms."""

from __future__ import annotations

import json
import lzma
import math
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from wild import json_lines

from checker.align.slots.features import describe
from checker.align.slots.learned import Event
from checker.align.vectors import NO_VECTORS
from checker.claims import read_claims
from checker.claims.words import content_words, names
from checker.compare.figures.confidence import both_may_be, event_of, far_apart, is_toll, never_counts
from checker.compare.figures.footing import Footing, footing, values
from checker.compare.scene import Scene, Telling
from checker.compare.slots import Kinship, Mention, is_vague, kinship, mentions
from checker.compare.spots import rivals, spot_of
from checker.document import read_text
from checker.model import Side, Span, UnitClass

Json = dict[str, Any]

#: Items are of one event from this cosine of their words' rarities on.
ONE_EVENT = 0.3

#: A word in more of the items than this share opens no pair; pairs without a rarer common word are not looked at.
COMMON = 0.002

#: A bare count below this is equal by chance.
TRIVIAL = 13


class Case(NamedTuple):
    """A pair of places: features, whether they are one thing, the source of the label, the year, the pair's number."""

    features: tuple[float, ...]
    same: bool
    source: str
    year: int
    group: int


def read_archive(path: Path) -> list[Json]:
    """The items; a text that stands there twice is taken once."""
    content = path.read_bytes()
    text = (lzma.decompress(content) if path.suffix == ".xz" else content).decode("utf-8")
    items = [json.loads(line) for line in text.splitlines()]
    return list({item["text"]: item for item in items}.values())


def one_event(
    items: Sequence[Json], stems: Sequence[frozenset[str]], seen: Counter[str], most: int
) -> list[tuple[int, int]]:
    """Numbers of items of two outlets, at most two days apart, alike in rare words, with a common figure."""
    rarity = {stem: math.log(len(items) / number) for stem, number in seen.items()}
    lengths = [math.sqrt(sum(rarity[stem] ** 2 for stem in own)) or 1.0 for own in stems]
    figures = [frozenset(re.findall(r"(?<![\w.,])\d[\d.,]*\d(?![\w])", item["text"])) for item in items]
    by_word: dict[str, list[int]] = defaultdict(list)
    for number, own in enumerate(stems):
        if figures[number]:
            for stem in own:
                if seen[stem] <= COMMON * len(items):
                    by_word[stem].append(number)
    found = set()
    for numbers in by_word.values():
        for at, one in enumerate(numbers):
            for other in numbers[at + 1 :]:
                if _may_be_one(items[one], items[other]) and figures[one] & figures[other]:
                    found.add((one, other))
    alike = []
    for one, other in sorted(found):
        shared = sum(rarity[stem] ** 2 for stem in stems[one] & stems[other])
        if ONE_EVENT <= shared / (lengths[one] * lengths[other]) <= 0.9:
            alike.append((one, other))
    random.Random(1).shuffle(alike)
    return alike[:most]


def _may_be_one(one: Json, other: Json) -> bool:
    apart = date.fromisoformat(one["date"][:10]) - date.fromisoformat(other["date"][:10])
    return one["outlet"] != other["outlet"] and abs(apart) <= timedelta(days=2)


def telling_of(text: str, side: Side, told: str | None = None) -> Telling:
    """A report without vectors: the question is asked of words alone."""
    document = read_text(text, name=side.value, language="de")
    claims = read_claims(document, reference=date.fromisoformat(told[:10]) if told else None)
    words = tuple(frozenset(content_words(claim.span.of(document.text), "de")) for claim in claims)
    return Telling(document, claims, words, names(document.text), NO_VECTORS, side=side)


def make_cases(items: Sequence[Json], pairs: Sequence[tuple[int, int]]) -> Iterator[Case]:
    """Places of one thing and of two, from pairs of one event and, as many again, of two events of one snapshot."""
    read = []
    for group, (one, other) in enumerate(pairs):
        a = telling_of(items[one]["text"], Side.A, items[one]["date"])
        b = telling_of(items[other]["text"], Side.B, items[other]["date"])
        told = (a, mentions(a)), (b, mentions(b))
        read.append((items[one]["seen"], told))
        yield from _of_one_event(*told, int(items[one]["date"][:4]), group)
    by_day: dict[str, list[Any]] = defaultdict(list)
    for group, (seen, told) in enumerate(read):
        by_day[seen].append((group, told))
    for seen, told_then in by_day.items():
        for (group, (a, _)), (_, (_, b)) in pairwise(told_then):
            yield from _of_two_events(a, b, int(seen[:4]), group)


Told = tuple[Telling, tuple[Mention, ...]]


def _of_one_event(a: Told, b: Told, year: int, group: int) -> Iterator[Case]:
    unique = _of_one_value(a, b)
    for one, other in unique:
        yield Case(_features(a, b, one, other), True, "one value", year, group)
    for one, its in unique:
        for another, other in unique:
            if one is not another and _comparable(one, other):
                features = _features(a, b, one, other, without=(another, its))
                yield Case(features, False, "two values of one event", year, group)


def _of_one_value(a: Told, b: Told) -> list[tuple[Mention, Mention]]:
    """Figures that both reports give alike, and each once."""
    equal: dict[Mention, list[Mention]] = {}
    for one in a[1]:
        for other in b[1]:
            if _comparable(one, other) and one.quantity.stated == other.quantity.stated and not _trivial(one):
                equal[one] = [*equal.get(one, []), other]
    return [
        (one, partners[0])
        for one, partners in equal.items()
        if len(partners) == 1
        and sum(each.quantity.stated == one.quantity.stated for each in a[1]) == 1
        and sum(each.quantity.stated == one.quantity.stated for each in b[1]) == 1
    ]


def changed_on_purpose(items: Sequence[Json], pairs: Sequence[tuple[int, int]], seed: int = 1) -> Iterator[Judged]:
    """Figures that both reports give alike, the one of the second changed in a digit: differences of one thing.

    What newspapers get wrong lies near; an editor wants to hear of what lies far apart as well, where the words leave
    no doubt. One of the leading half of the digits becomes another one, at least two apart.
    """
    rng = random.Random(seed)
    for group, (one, other) in enumerate(pairs):
        a = telling_of(items[one]["text"], Side.A, items[one]["date"])
        b = telling_of(items[other]["text"], Side.B, items[other]["date"])
        told = (a, mentions(a)), (b, mentions(b))
        for mine, its in _of_one_value(*told):
            if never_counts(mine.quantity, its.quantity, kinship(mine, its)):
                continue
            stated = mine.quantity.stated
            changed = _another_digit(stated, rng)
            scene = Scene(a, b, ())
            if changed and not far_apart(stated, changed) and not both_may_be(scene, mine, its):
                features, toll = _features(*told, mine, its), is_toll(mine, its)
                yield Judged(features, (stated, changed), event_of(scene), toll, True, f"changed {group}", False)


def _another_digit(value: Decimal, rng: random.Random) -> Decimal | None:
    sign, digits, exponent = value.as_tuple()
    told = list(digits)
    at = rng.randrange(max(1, (len(told) + 1) // 2))
    told[at] = rng.choice([digit for digit in range(1, 10) if abs(digit - told[at]) > 1])
    changed = Decimal((sign, tuple(told), exponent))
    return None if changed == value else changed


def _of_two_events(a: Told, b: Told, year: int, group: int) -> Iterator[Case]:
    for one in a[1]:
        for other in b[1]:
            if _comparable(one, other) and one.quantity.stated != other.quantity.stated:
                yield Case(_features(a, b, one, other), False, "two events", year, group)


def _comparable(one: Mention, other: Mention) -> bool:
    """Whether the hard limits let the two be compared at all; the question is learned for what is left."""
    kind = one.quantity.unit_class
    if is_vague(one) or is_vague(other) or kind in (UnitClass.SCORE, UnitClass.ORDINAL):
        return False
    return footing(one.quantity, other.quantity) is Footing.SAME and kinship(one, other) is not Kinship.OTHER


def _trivial(mention: Mention) -> bool:
    quantity = mention.quantity
    return quantity.unit_class is UnitClass.COUNT and abs(quantity.stated) < TRIVIAL and quantity.stated % 1 == 0


def _features(a: Told, b: Told, one: Mention, other: Mention, without: Sequence[Mention] = ()) -> tuple[float, ...]:
    others_a = [spot_of(a[0], each) for each in rivals(one, a[1]) if each not in without]
    others_b = [spot_of(b[0], each) for each in rivals(other, b[1]) if each not in without]
    return describe(spot_of(a[0], one), spot_of(b[0], other), others_a, others_b)


class Judged(NamedTuple):
    """An alarm that a reader judged: features of its places, the two values, what the reports have in common, whether
    both count the dead, whether it is right, and its story.

    `raw`: it comes from pairs that were paired by chance, of which many are of two events.
    """

    features: tuple[float, ...]
    values: tuple[Any, Any]
    event: Event
    toll: bool
    right: bool
    story: str
    raw: bool


def labelled(paths: Sequence[Path]) -> Iterator[Judged]:
    """Alarms as {"text_a", "text_b", "span_a", "span_b", "label"}; what is labelled neither right nor wrong is left."""
    for path in paths:
        for row in json_lines(path):
            if row["label"] != "unclear":
                yield from _judged(row, row["span_a"], row["span_b"], row["label"] == "right", raw=True)


def verdicts_on_items(path: Path, items: Sequence[Json]) -> Iterator[Judged]:
    """The verdicts on figures in pairs of items of an archive: {"items": [ID, ID], ...}, which may be of two events."""
    by_id = {item["id"]: item for item in items}
    for row in json_lines(path):
        if row["family"] == "number" and row["a"] and row["b"]:
            one, other = (by_id[key] for key in row["items"])
            pair = {"id": "", "text_a": one["text"], "text_b": other["text"]}
            pair |= {"date_a": one["date"], "date_b": other["date"]}
            yield from _judged(pair, row["a"], row["b"], row["verdict"] == "right", row["story"], raw=True)


def verdicts(judged: Path, folder: Path) -> Iterator[Judged]:
    """The verdicts on figures of all batches of `judged` that `folder` has; "story" joins pairs of one story."""
    for path in sorted(judged.glob("*.jsonl")):
        pairs = {pair["id"]: pair for pair in json_lines(folder / path.name)}
        for row in json_lines(path):
            if row["family"] == "number" and row["a"] and row["b"]:
                yield from _judged(
                    pairs[row["pair"]], row["a"], row["b"], row["verdict"] == "right", row.get("story", "")
                )


def _judged(
    pair: Json, place_a: Sequence[int], place_b: Sequence[int], right: bool, story: str = "", *, raw: bool = False
) -> Iterator[Judged]:
    a = telling_of(pair["text_a"], Side.A, pair.get("date_a"))
    b = telling_of(pair["text_b"], Side.B, pair.get("date_b"))
    told = (a, mentions(a)), (b, mentions(b))
    one, other = (
        next((each for each in found if each.quantity.figure.overlaps(Span(*place))), None)
        for (_, found), place in zip(told, (place_a, place_b), strict=True)
    )
    if one is None or other is None or never_counts(one.quantity, other.quantity, kinship(one, other)):
        return
    stated, scene = values(one.quantity, other.quantity), Scene(a, b, ())
    if far_apart(*stated) or both_may_be(scene, one, other) or one.quantity.unit_class is UnitClass.AGE:
        return  # never an alarm by what is learned
    toll = is_toll(one, other)
    yield Judged(_features(*told, one, other), stated, event_of(scene), toll, right, story or pair["id"], raw)
