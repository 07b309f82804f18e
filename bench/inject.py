"""Recall on fresh pairs: what both reports tell alike is changed in the second one, and the checker has to say so.

    python bench/inject.py BATCH.jsonl [--only KIND] [--misses N] [--cache FOLDER] [--json]

Kinds: a figure that stands once in each text, and is no part of a name, gets another digit; the weekday that both name
becomes another one; a name behind one office in both texts becomes that of another pair; the office before one name in
both becomes another of its kind, the party beside it another; a "nicht" that governs the same word in both is lost,
with its "mehr"; rising becomes falling where both say it beside the same noun; a suspicion in both is told as a fact.
A change is found where an alarm of its family touches its place and the pair did not raise it before; every other new
alarm is spurious. The same seed makes the same changes.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from inject_words import (
    AFTER_A_DATE,
    BEFORE_A_DATE,
    COUNTED,
    DENIAL,
    FIGURE,
    FORMER,
    HELD_BY_MANY,
    LED_BY_A_PARTY,
    NAMED,
    NO_DIRECTION,
    NO_LONGER,
    OF_A_PARTY,
    OF_ANY,
    OFFICES,
    OPPOSITES,
    PARTIES,
    PARTY,
    SAYS_NOTHING,
    SUSPICION,
    TITLE,
    WEEKDAYS,
)
from quick import CACHE
from rows import Row, print_rows
from wild import alarms, json_lines

Json = dict[str, Any]

#: So many of the words behind a negator are looked at for one that both texts have behind it.
GOVERNED = 3

#: A direction is said of one thing where both texts have a noun in common among so many words on either side of it, of
#: so many letters.
BESIDE, SHORTEST = 5, 4


class Change(NamedTuple):
    """What was changed in text_b: its kind, the families that may find it, the place in the new text."""

    kind: str
    families: tuple[str, ...]
    text: str
    start: int
    end: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("batch", type=Path)
    parser.add_argument("--only", default="", help="one kind")
    parser.add_argument("--misses", type=int, default=0, help="print so many changes that were not found")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--cache", type=Path, default=CACHE, help="folder of vectors kept, as of bench/quick.py")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    pairs = json_lines(args.batch)
    changed = [
        (pair, change)
        for pair in pairs
        for change in changes(pair, pairs, random.Random(f"{args.seed} {pair['id']}"))
        if args.only in change.kind
    ]
    told, missed = score(changed, args.cache, args.jobs)
    print_rows(list(_rows(args.batch.stem, told)), as_json=args.json)
    for kind, before, after in missed[: args.misses]:
        print(f"missed {kind}: {before} -> {after}")


def score(
    changed: Sequence[tuple[Json, Change]], cache: Path, jobs: int
) -> tuple[Counter[str], list[tuple[str, str, str]]]:
    """Changes found and all, and spurious alarms, by kind; and what was missed."""
    made = [{**pair, "text_b": change.text, "id": f"{pair['id']} {at}"} for at, (pair, change) in enumerate(changed)]
    originals = {pair["id"]: pair for pair, _ in changed}
    before: dict[str, set[object]] = {}
    for alarm in alarms(list(originals.values()), cache, jobs):
        before.setdefault(alarm["pair"], set()).add(_key(alarm))
    after: dict[str, list[Json]] = {}
    for alarm in alarms(made, cache, jobs):
        after.setdefault(alarm["pair"], []).append(alarm)
    count: Counter[str] = Counter()
    missed = []
    for row, (pair, change) in zip(made, changed, strict=True):
        new = [each for each in after.get(row["id"], ()) if _key(each) not in before.get(pair["id"], set())]
        found = [each for each in new if each["family"] in change.families and _touches(each, change)]
        count[f"{change.kind} all"] += 1
        count[f"{change.kind} found"] += bool(found)
        count[f"{change.kind} spurious"] += len(new) - len(found)
        if not found:
            missed.append((change.kind, pair["text_a"], change.text))
    return count, missed


def _key(alarm: Json) -> object:
    return alarm["rule"], *(alarm[side] and alarm[side]["text"] for side in "ab")


def _touches(alarm: Json, change: Change) -> bool:
    place = alarm["b"]
    return bool(place and place["start"] <= change.end and change.start <= place["end"])


def _rows(name: str, count: Counter[str]) -> Iterator[Row]:
    kinds = sorted({key.rsplit(" ", 1)[0] for key in count})
    for kind in [*kinds, "all"]:
        own = [kind] if kind != "all" else kinds
        found, every, spurious = (sum(count[f"{each} {what}"] for each in own) for what in ("found", "all", "spurious"))
        yield Row(name, f"{kind}: found", round(100 * found / max(1, every), 1), f"{found} of {every}")
        yield Row(name, f"{kind}: spurious", round(100 * spurious / max(1, every), 1), f"{spurious} in {every}")


def changes(pair: Json, pairs: Sequence[Json], rng: random.Random) -> Iterator[Change]:
    """All changes that a pair allows, one of each kind at most but for figures."""
    a, b = pair["text_a"], pair["text_b"]
    yield from _figures(a, b, rng)
    for found in (
        _weekday(a, b, rng),
        _name(a, b, pairs, rng),
        _role(a, b, pairs, rng),
        _party(a, b, rng),
        _negation(a, b),
        _direction(a, b),
        _suspicion(a, b),
    ):
        if found is not None:
            yield found


def _figures(a: str, b: str, rng: random.Random) -> Iterator[Change]:
    in_a, in_b = _usable(a), _usable(b)
    for figure in sorted(in_a.keys() & in_b.keys()):
        new = _other_digits(figure, rng, a + b)
        if new is not None and not _is_name(a, in_a[figure], b, in_b[figure]):
            yield _replaced("figure", ("number", "date", "quote"), b, in_b[figure].span(), new)


def _usable(text: str) -> dict[str, re.Match[str]]:
    """The figures that stand once in the text and are no year, date, score or ordinal."""
    found: dict[str, re.Match[str]] = {}
    for match in FIGURE.finditer(text):
        figure = match.group()
        year = re.match(r"(?:1[5-9]|20)\d\d$", figure)
        ordinal = text[match.end() : match.end() + 1] == "." and len(figure) <= 2
        dated = AFTER_A_DATE.match(text[match.end() :]) or BEFORE_A_DATE.search(text[: match.start()])
        if not (year or ordinal or dated) and text.count(figure) == 1:
            found[figure] = match
    return found


def _is_name(a: str, in_a: re.Match[str], b: str, in_b: re.Match[str]) -> bool:
    """Whether the figure is part of one name in both texts: "Formel 1", "HomePod 2", the title of a show.

    Both have the same capitalised word right before it and count nothing with it, or both quote it in a few words.
    """
    labels = [NAMED.search(text[: found.start()]) for text, found in ((a, in_a), (b, in_b))]
    behind = [text[found.end() :] for text, found in ((a, in_a), (b, in_b))]
    if all(labels) and len({label[1].casefold() for label in labels if label}) == 1:
        return not any(COUNTED.match(rest) for rest in behind)
    return all(
        any(title.start() < found.start() < title.end() for title in TITLE.finditer(text))
        for text, found in ((a, in_a), (b, in_b))
    )


def _other_digits(figure: str, rng: random.Random, taken: str) -> str | None:
    digits = [at for at, char in enumerate(figure) if char.isdigit()]
    for _ in range(50):
        chars = list(figure)
        first = rng.choice(digits[: max(1, len(digits) // 2)])
        chars[first] = rng.choice([d for d in "123456789" if abs(int(d) - int(chars[first])) >= 2])
        new = "".join(chars)
        if new not in taken:
            return new
    return None


def _weekday(a: str, b: str, rng: random.Random) -> Change | None:
    found = [day for day in WEEKDAYS if len(re.findall(rf"\b{day}\b", a)) == len(re.findall(rf"\b{day}\b", b)) == 1]
    if len(found) != 1:
        return None
    place = re.search(rf"\b{found[0]}\b", b)
    assert place is not None
    other = rng.choice([day for day in WEEKDAYS if day not in a + b])
    return _replaced("weekday", ("date",), b, place.span(), other)


def _name(a: str, b: str, pairs: Sequence[Json], rng: random.Random) -> Change | None:
    named = {match["name"]: match for match in OFFICES.finditer(b)}
    for match in OFFICES.finditer(a):
        same = named.get(match["name"])
        # where the report has the name once more, in a genitive too, it would name two persons
        if same is None or b.count(match["name"]) != 1 or HELD_BY_MANY & {match["office"], same["office"]}:
            continue
        others = sorted({found["name"] for pair in pairs for found in OFFICES.finditer(pair["text_a"])} - set(named))
        others = [other for other in others if other not in a + b]
        if others:
            return _replaced("name", ("name", "role", "quote"), b, same.span("name"), rng.choice(others))
    return None


def _role(a: str, b: str, pairs: Sequence[Json], rng: random.Random) -> Change | None:
    named = {match["name"]: match for match in OFFICES.finditer(b)}
    for match in OFFICES.finditer(a):
        same = named.get(match["name"])
        if same is None or same["head"].lower() != match["head"].lower():
            continue
        if FORMER.search(match["office"]) or FORMER.search(same["office"]):
            continue  # who was president once may be premier now
        kind = same["head"].lower(), same["ending"]
        offices = {
            found["office"]
            for pair in pairs
            for found in OFFICES.finditer(pair["text_a"])
            if (found["head"].lower(), found["ending"]) == kind
            and len(found["office"]) > len(kind[0]) + 2
            and not FORMER.search(found["office"])
            and not OF_ANY.match(found["office"])
            and not (OF_A_PARTY.match(found["office"]) and kind[0] not in LED_BY_A_PARTY)
        }
        others = sorted(each for each in offices if not _ends_alike(each, match["office"], same["office"]))
        others = [other for other in others if other not in a + b]
        if others:
            return _replaced("role", ("name", "role", "quote"), b, same.span("office"), rng.choice(others))
    return None


def _ends_alike(office: str, *others: str) -> bool:
    """Whether an office may be one of the others in other words: "Bundesfinanzminister", "Grünen-Chefin"."""
    bare = office.lower().replace("-", "")
    plain = [other.lower().replace("-", "") for other in others]
    return any(bare.endswith(other) or other.endswith(bare) for other in plain)


def _party(a: str, b: str, rng: random.Random) -> Change | None:
    of_a = {match["who"] or match["name"]: match["member"] or match["party"] for match in PARTY.finditer(a)}
    for match in PARTY.finditer(b):
        group = "member" if match["member"] else "party"
        if of_a.get(match["who"] or match["name"]) == match[group]:
            other = rng.choice([party for party in PARTIES if party not in a + b])
            return _replaced("role", ("name", "role", "quote"), b, match.span(group), other)
    return None


def _negation(a: str, b: str) -> Change | None:
    for one in DENIAL.finditer(a):
        governed = _governed(a, one)
        for other in DENIAL.finditer(b):
            if governed & _governed(b, other):
                return _replaced("negation", ("negation", "quote", "certainty"), b, other.span(), "")
    return None


def _governed(text: str, denial: re.Match[str]) -> frozenset[str]:
    """What the denial is said of: the words behind it in its sentence that say something by themselves."""
    rest = re.split(r"[.:?!](?:\s|$)", text[denial.end() :])[0]
    words = [word for word in re.findall(r"\w{4,}", rest.lower()) if word not in SAYS_NOTHING]
    return frozenset(words[:GOVERNED])


def _direction(a: str, b: str) -> Change | None:
    for one, other in OPPOSITES:
        for word, opposite in ((one, other), (other, one)):
            if re.search(rf"\b{opposite}\b", a + b):
                continue
            in_a, in_b = ([use for use in re.finditer(rf"\b{word}\b", text) if _points(text, use)] for text in (a, b))
            for use in in_b:
                if any(_beside(a, mine) & _beside(b, use) for mine in in_a):
                    return _replaced("direction", ("negation", "quote", "number"), b, use.span(), opposite)
    return None


def _points(text: str, use: re.Match[str]) -> bool:
    """Whether the word tells a direction: "mehr als 60" is a bound, "nicht mehr" an end."""
    before = re.findall(r"\w+", text[: use.start()].lower())[-BESIDE:]
    ended = use.group() == "mehr" and not NO_LONGER.isdisjoint(before)
    return not (ended or NO_DIRECTION.match(text, use.end()))


def _beside(text: str, use: re.Match[str]) -> frozenset[str]:
    """The capitalised words of the sentence beside the word: what it is said of."""
    before = re.split(r"[.:?!]\s", text[: use.start()])[-1].split()[-BESIDE:]
    after = re.split(r"[.:?!](?:\s|$)", text[use.end() :])[0].split()[:BESIDE]
    words = (re.sub(r"\W", "", word) for word in (*before, *after))
    return frozenset(word for word in words if len(word) >= SHORTEST and word[0].isupper())


def _suspicion(a: str, b: str) -> Change | None:
    in_b = list(SUSPICION.finditer(b))
    if len(in_b) == 1 and SUSPICION.search(a):
        return _replaced("suspicion", ("certainty", "quote"), b, in_b[0].span(), "")
    return None


def _replaced(kind: str, families: tuple[str, ...], text: str, place: tuple[int, int], new: str) -> Change:
    start, end = place
    # a lost word is found where the words around it are
    reach = 0 if new else 80
    return Change(kind, families, text[:start] + new + text[end:], start - reach, start + len(new) + reach)


if __name__ == "__main__":
    main()
