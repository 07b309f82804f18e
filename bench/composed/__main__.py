"""What people compose of dates: counted from another, from one to another, a part of a stretch, a day with its hour.

Every form is made from random values that are computed here, by the standard library's calendar alone, and stands in
a sentence of ours; it is right when exactly these values are read in it. `INNOCENT` are sentences without a date.

    python -m bench.composed [--count 20000] [--seed 1] [--examples 3]
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from bench.composed.counts import away, beside, from_day, starting, weekday_away, within
from bench.composed.days import REFERENCE, Maker
from bench.composed.notes import beside_noon, days_of_one_month, jotted, lengths_from_to, short_days
from bench.composed.spans import counted, parts, ranges
from bench.composed.styles import business, hours, lengths, seasons, stamps, weekends
from bench.composed.words import INNOCENT, SENTENCES
from checker.values.dates.read import read_dates, read_durations


class Form(NamedTuple):
    """A sentence and the TIMEX values that should be read in it, in order."""

    kind: str
    language: str
    text: str
    values: tuple[str, ...]


MAKERS: tuple[Maker, ...] = (
    away, beside, from_day, starting, within, ranges, parts, counted, weekday_away, hours, stamps, weekends, lengths,
    business, seasons, jotted, short_days, beside_noon, lengths_from_to, days_of_one_month,
)  # fmt: skip


def forms(count: int, seed: int) -> Iterator[Form]:
    """So many forms, the same for the same seed."""
    random = Random(seed)
    for _ in range(count):
        language = random.choice(("de", "en"))
        maker = random.choice(MAKERS)
        phrase = maker(random, language)
        tense = random.choice(("past", "future")) if phrase.tense == "any" else phrase.tense
        text = random.choice(SENTENCES[language][tense]).format(phrase.surface)
        yield Form(maker.__name__, language, text, phrase.values)


def read(form: Form) -> tuple[str, ...]:
    """What is read in a form's sentence."""
    if form.kind.startswith("lengths"):
        return tuple(said for _, said in read_durations(form.text, form.language))
    return tuple(value.timex for value in read_dates(form.text, form.language, reference=REFERENCE)[0])


def main() -> None:
    """Print the share of forms read rightly by kind, and examples of those that are not."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--examples", type=int, default=3, help="of each kind that is misread")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    from bench.rows import print_rows, shares

    all_, right, shown = Counter[tuple[str, str]](), Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for form in forms(arguments.count, arguments.seed):
        key = (form.language, form.kind)
        all_[key] += 1
        if (got := read(form)) == form.values:
            right[key] += 1
        elif shown[key] < arguments.examples and not arguments.json:
            shown[key] += 1
            print(f"{form.language} {form.kind}: {form.text!r} {form.values} read {got}")
    for language, texts in INNOCENT.items():
        for text in texts:
            all_[language, "innocent"] += 1
            if not (got := read(Form("innocent", language, text, ()))):
                right[language, "innocent"] += 1
            elif not arguments.json:
                print(f"{language} innocent: {text!r} read {got}")
    print_rows(shares(all_, right), as_json=arguments.json)


if __name__ == "__main__":
    main()
