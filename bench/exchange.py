"""One name put for another in an otherwise equal text: whatever ordinary name it is, the checker has to see it.

    python bench/exchange.py BATCH.jsonl... [--only KIND] [--each 25] [--misses N] [--cache FOLDER] [--json]

The texts are the first ones of the batches' pairs. In each text that has a name of a kind exactly once, that name is
made another of its kind, and the text is compared with itself so changed: kinds are first name, family name, town,
state, country, people, month, firm, party, office, club. First and family names and towns are those that Faker has,
countries and months those of Unicode (Babel), so most are in no table of the checker. A change is found where an alarm
touches its place. "one" are words that a desk puts for one another and that are one ("Bundeskanzler", "Kanzler"):
silence is right. "sides" are the two names of a deed (winner and loser, buyer and bought) put for one another. With
--alone the sentence is compared, and not the text around it. Texts and names are drawn by --seed.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice, pairwise
from pathlib import Path
from typing import NamedTuple

from babel import Locale
from exchange_words import A_CLUB, CLUBS, FIRMS, INHABITANTS, MATCH, NO_TOWNS, OFFICES, ONE, PARTIES
from faker.providers.address.de_DE import Provider as Addresses
from faker.providers.person.de_DE import Provider as Persons
from inject import Json, json_lines
from quick import CACHE
from rows import Row, print_rows
from wild import alarms

from checker.claims import read_claims
from checker.document import read_text
from checker.languages import pack
from checker.values.statements.sides import read_sides

#: The names' kinds that may find a change, and the figures' for months.
FAMILIES = frozenset({"name", "role", "date", "quote"})

#: With --alone a sentence has so many words.
SHORTEST = 9

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class Exchange(NamedTuple):
    """A text with one name made another: `start` and `end` are the new name's place."""

    kind: str
    old: str
    new: str
    before: str
    text: str
    start: int
    end: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("batches", type=Path, nargs="+")
    parser.add_argument("--only", default="", help="one kind")
    parser.add_argument("--each", type=int, default=25, help="so many of each kind")
    parser.add_argument("--misses", type=int, default=0, help="print so many that were not found, or found in vain")
    parser.add_argument("--alone", action="store_true", help="the sentence without the text around it")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--cache", type=Path, default=CACHE, help="folder of vectors kept, as of bench/quick.py")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    texts = [pair["text_a"] for path in args.batches for pair in json_lines(path)]
    if args.alone:
        texts = [sentence for text in texts for sentence in _sentences(text)]
    made = [
        exchange
        for kind, found in exchanges(texts, random.Random(args.seed)).items()
        if args.only in kind
        for exchange in islice(found, args.each)
    ]
    missed = list(misses(made, args.cache, args.jobs))
    rows = list(_rows(made, missed))
    if args.only in "one":
        one = list(_forms_of_one(texts, args.each))
        silent = list(misses(one, args.cache, args.jobs))
        rows.append(
            Row("one", "silent", round(100 * len(silent) / max(1, len(one)), 1), f"{len(silent)} of {len(one)}")
        )
        missed += [each for each in one if each not in silent]
    print_rows(rows, as_json=args.json)
    for each in missed[: args.misses]:
        print(f"missed {each.kind}: {each.old} -> {each.new}: {each.before}")


def exchanges(texts: Sequence[str], rng: random.Random) -> dict[str, Iterator[Exchange]]:
    """The changes of each kind that the texts allow, in an order drawn by chance; one of each kind a text at most."""
    shuffled = rng.sample(texts, len(texts))
    kinds = [*_listed(), "first name", "family name"]
    made = {kind: _of_kind(kind, shuffled, random.Random(rng.random())) for kind in kinds}
    return {**made, "sides": _sides(shuffled)}


def _sentences(text: str) -> list[str]:
    """The sentences that are long enough to tell one thing."""
    return [each for each in re.split(r"(?<=[.!?])\s+", text) if len(each.split()) >= SHORTEST]


def _forms_of_one(texts: Sequence[str], each: int) -> Iterator[Exchange]:
    """Texts in which a word stands once, and is put in another form that means the same."""
    for old, new in ONE:
        found = (match for text in texts if text.count(old) == 1 and (match := re.search(rf"\b{old}\b", text)))
        for match in islice(found, each):
            text, start = match.string, match.start()
            yield Exchange("one", old, new, text, text[:start] + new + text[match.end() :], start, start + len(new))


def _sides(texts: Sequence[str]) -> Iterator[Exchange]:
    """Texts with one deed, whose two sides change places."""
    for text in texts:
        claims = read_claims(read_text(text, name="text", language="de"))
        found = read_sides(text, [clause for claim in claims for clause in claim.clauses], "de")
        if len(found) == 1 and all(text.count(name) == 1 for name in (found[0].first, found[0].second)):
            first, second = found[0].first, found[0].second
            changed = second.join(part.replace(second, first) for part in text.split(first))
            span = found[0].span
            yield Exchange("sides", first, second, text, changed, span.start, span.end)


def _of_kind(kind: str, texts: Sequence[str], rng: random.Random) -> Iterator[Exchange]:
    for text in texts:
        places = [match for match in _places(kind, text) if text.count(match.group()) == 1]
        if places:
            place = rng.choice(places)
            old = place.group()
            others = [other for other in _others(kind, old) if other not in text and other[:3] != old[:3]]
            if others:
                new = rng.choice(others)
                changed = text[: place.start()] + new + text[place.end() :]
                yield Exchange(kind, old, new, text, changed, place.start(), place.start() + len(new))


def _places(kind: str, text: str) -> Iterator[re.Match[str]]:
    """The words of a text that are names of that kind."""
    words = list(_WORD.finditer(text))
    firsts, names = frozenset(Persons.first_names), _listed().get(kind, frozenset())
    if kind in ("first name", "family name"):
        for one, other in pairwise(words):
            beside = text[one.end() : other.start()] == " " and other.group()[0].isupper()
            if beside and one.group() in firsts and other.group() not in _listed()["town"]:
                yield one if kind == "first name" else other
        return
    for match in words:
        if match.group() in names and _is_of(kind, text[: match.start()], text[match.end() :], text):
            yield match


def _is_of(kind: str, before: str, after: str, text: str) -> bool:
    """Whether a word stands as a name of that kind does: a month names no man, an office no family."""
    if kind == "town":
        return bool(re.search(r"\b(?:in|aus|nach|bei|Stadt|von)\s$", before))
    if kind == "club":
        return bool(re.search(f"{A_CLUB}$", before) and re.search(MATCH, text))
    if kind in ("month", "party"):
        return not re.match(r"[- ][A-ZÄÖÜ]", after)
    if kind == "office":
        return not re.search(r"\b[A-ZÄÖÜ][a-zäöüß]+\s$", before)
    return True


def _others(kind: str, old: str) -> Sequence[str]:
    """What a name of that kind may be exchanged for, in the same form where the kind has forms."""
    if kind == "first name":
        return Persons.first_names
    if kind == "family name":
        return Persons.last_names
    names = sorted(_listed()[kind])
    if kind == "people" and old[0].islower():
        return [name for name in names if name[0].islower() and _ending(name) == _ending(old)]
    if kind == "people":
        return [name for name in names if name[0].isupper() and name[-2:] == old[-2:]]
    if kind == "office":
        return [name for name in names if name.endswith("in") == old.endswith("in")]
    return names


def _ending(adjective: str) -> str:
    return adjective.rpartition("isch")[2]


@cache
def _listed() -> dict[str, frozenset[str]]:
    """The names of the kinds that are known by a list."""
    locale = Locale("de")
    stems = [stem for stems in pack("de").nations.adjectives.values() for stem in stems if stem.endswith("isch")]
    adjectives = [stem + ending for stem in stems for ending in ("e", "en", "er", "es", "em")]
    countries = [name for code, name in locale.territories.items() if code.isalpha() and " " not in name]
    return {
        "country": frozenset(name for name in countries if name in _all_countries()),
        "people": frozenset([*adjectives, *INHABITANTS]),
        "state": frozenset(Addresses.states),
        "month": frozenset(locale.months["format"]["wide"].values()) - {"Mai"},
        "town": frozenset(town for town in Addresses.cities if " " not in town)
        - frozenset([*Addresses.states, *NO_TOWNS]),
        "firm": frozenset(FIRMS),
        "party": frozenset(PARTIES),
        "office": frozenset(OFFICES),
        "club": frozenset(CLUBS),
    }


def _all_countries() -> frozenset[str]:
    """Countries, and no other territories: continents and oceans have numbers, islands no people of the table."""
    return frozenset(name for names in pack("de").countries.names.values() for name in names)


def misses(made: Sequence[Exchange], cache: Path, jobs: int) -> Iterator[Exchange]:
    """The exchanges that no alarm touches."""
    pairs: list[Json] = [
        {"id": str(number), "text_a": each.before, "text_b": each.text, "lang": "de"}
        for number, each in enumerate(made)
    ]
    raised: dict[str, list[Json]] = defaultdict(list)
    for alarm in alarms(pairs, cache, jobs):
        if alarm["family"] in FAMILIES and alarm["b"]:
            raised[alarm["pair"]].append(alarm["b"])
    for number, each in enumerate(made):
        touched = (place["start"] < each.end and each.start < place["end"] for place in raised[str(number)])
        if not any(touched):
            yield each


def _rows(made: Sequence[Exchange], missed: Sequence[Exchange]) -> Iterator[Row]:
    of, not_found = (Counter(each.kind for each in listed) for listed in (made, missed))
    for kind in sorted(of):
        yield _share("exchanged", kind, of[kind] - not_found[kind], of[kind])
    yield _share("exchanged", "all", len(made) - len(missed), len(made))


def _share(name: str, figure: str, part: int, whole: int) -> Row:
    return Row(name, figure, round(100 * part / max(1, whole), 1), f"{part} of {whole}")


if __name__ == "__main__":
    main()
