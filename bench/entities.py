"""Who and what a report speaks of: how long it takes to gather, and how many of each kind come out.

    python bench/entities.py REPORT... [--words 3000] [--lang de] [--list] [--json]

The reports are strung together and read again until they have --words words. "cold ms" is the processor time of the
first reading of that text, what libraries load before it not included; "warm ms" that of the second. The claims are
read before the clock starts. --list prints each entity with its forms and offices.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from pathlib import Path

from rows import Row, print_rows

from checker.claims import read_claims
from checker.document import read_text
from checker.model import Entity
from checker.values.names.entities import read_entities


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reports", type=Path, nargs="+")
    parser.add_argument("--words", type=int, default=3000)
    parser.add_argument("--lang", default="de")
    parser.add_argument("--list", action="store_true", help="print the entities")
    parser.add_argument("--json", action="store_true", help='a list of {"set", "figure", "value", "n"}')
    args = parser.parse_args()
    once = "\n\n".join(path.read_text(encoding="utf-8") for path in args.reports)
    text = "\n\n".join([once] * -(-args.words // len(once.split())))
    document = read_text(text, name="text", language=args.lang)
    claims = read_claims(document)
    spent: list[float] = []
    for _ in range(2):
        started = time.process_time()
        entities = read_entities(document.text, claims, args.lang)
        spent.append(1000 * (time.process_time() - started))
    n = f"{len(text.split())} words"
    rows = [
        Row("entities", f"{which} ms", round(took, 1), n) for which, took in zip(("cold", "warm"), spent, strict=True)
    ]
    kinds = Counter(str(entity.kind) for entity in entities)
    rows += [Row("entities", kind, number, f"of {len(entities)}") for kind, number in sorted(kinds.items())]
    print_rows(rows, as_json=args.json)
    for entity in entities if args.list and not args.json else ():
        print(_line(entity))


def _line(entity: Entity) -> str:
    offices = ", ".join(" ".join(filter(None, (o.head, o.area, *sorted(o.of)))) for o in entity.offices)
    return (
        f"{entity.kind:<12} {entity.name}  {len(entity.spans)}x  {' '.join(sorted(entity.forms))}  {offices}".rstrip()
    )


if __name__ == "__main__":
    main()
