"""Holds the reader of figures to generated forms: ``python bench/readers.py [--forms N] [--seed N]``.

They are those of `bench/forms.py`, as written, and a tenth as many of `bench/forms_said.py`, as people say them.

Prints a row a kind of form and language, and forms that are read otherwise.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from itertools import chain, islice
from random import Random

from forms import fault, forms, units_of_cldr
from forms_said import said_forms
from rows import Row, print_rows

from checker.languages.units import units


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--forms", type=int, default=20_000, help="how many a language")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--errors", type=int, default=5, metavar="N", help="print up to N faults of a kind")
    parser.add_argument("--json", action="store_true", help="print the rows as JSON")
    options = parser.parse_args()
    rows = []
    for language in ("de", "en"):
        random, all_of, right_of = Random(options.seed), Counter[str](), Counter[str]()
        faults: dict[str, list[str]] = defaultdict(list)
        written = islice(forms(language, random), options.forms)
        for form in chain(written, islice(said_forms(language, random), options.forms // 10)):
            why = fault(form)
            all_of[form.kind] += 1
            right_of[form.kind] += not why
            if why:
                faults[form.kind].append(f"  {form.surface!r}: {why}")
        for kind, many in sorted(all_of.items()):
            share = 100 * right_of[kind] / many
            rows.append(Row("forms", f"{language} {kind}", round(share, 2), f"{right_of[kind]}/{many}"))
            print(*faults[kind][: options.errors], sep="\n", end="\n" if faults[kind] and options.errors else "")
        share = 100 * right_of.total() / all_of.total()
        rows.append(Row("forms", f"{language} all", round(share, 2), f"{right_of.total()}/{all_of.total()}"))
        missing = sorted({name for _, name in units_of_cldr()} - units().keys())
        print(f"units that are not known: {missing}" if missing else "", end="\n" if missing else "")
    print_rows(rows, as_json=options.json)


if __name__ == "__main__":
    main()
