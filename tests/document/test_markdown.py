"""Markdown keeps the file's offsets; its marks are furniture and never words."""

from __future__ import annotations

import pytest

from checker.document import read_text, words_only
from checker.model import Basis, FurnitureKind

REPORT = """---
title: "Brand in Altdorf"
date: 2016-05-04
author: Max Muster
---

# Brand in Altdorf

*Von Erika Beispiel*

**In einer Halle hat es gebrannt. Zwei Menschen wurden verletzt.**

![Halle](halle.jpg)
*Die Halle brannte aus. Foto: dpa*

**Altdorf (dpa)** – Bei einem [Brand](https://x.example/05) sind am Dienstag
*zwei* Menschen verletzt worden.

## Hoher Schaden ##

Der Schaden liegt bei 300.000 Euro.[^1]

- Erster Punkt
  geht weiter
- Zweiter Punkt

> Ein Zitat
> geht weiter.

Unterstrichen
-------------

Die Halle bleibt `gesperrt`.

```
code 12
```

[^1]: Angabe der Polizei.
"""


def test_a_whole_report() -> None:
    document = read_text(REPORT, format="markdown")
    assert (document.text, document.basis, document.language) == (REPORT, Basis.FILE, "de")
    assert [(block.kind.value, block.span.of(REPORT)) for block in document.blocks] == [
        ("title", "Brand in Altdorf"),
        ("teaser", "In einer Halle hat es gebrannt. Zwei Menschen wurden verletzt."),
        ("caption", "Die Halle brannte aus."),
        ("paragraph", "Bei einem [Brand](https://x.example/05) sind am Dienstag\n*zwei* Menschen verletzt worden."),
        ("heading", "Hoher Schaden"),
        ("paragraph", "Der Schaden liegt bei 300.000 Euro."),
        ("paragraph", "Erster Punkt\n  geht weiter"),
        ("paragraph", "Zweiter Punkt"),
        ("paragraph", "Ein Zitat\n> geht weiter."),
        ("heading", "Unterstrichen"),
        ("paragraph", "Die Halle bleibt `gesperrt`."),
        ("paragraph", "Angabe der Polizei."),
    ]
    read = document.metadata
    assert (read.title, read.date, read.author, read.place, read.agency, read.credits, read.format) == (
        "Brand in Altdorf", "2016-05-04", "Max Muster", "Altdorf", "dpa", ("dpa",), "markdown",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("Das ist **sehr** gut.", "Das ist sehr gut."),
        ("Das ist *sehr* und __ganz__ und _recht_ gut.", "Das ist sehr und ganz und recht gut."),
        ('Ein [Bericht](http://x.example/a_(b).html "2015") dazu.', "Ein Bericht dazu."),
        ("Ein [Bericht][1] dazu.", "Ein Bericht dazu."),
        ("Mehr auf https://x.example/2015/12 und <https://y.example>.", "Mehr auf und ."),
        ("Drei \\* vier.", "Drei * vier."),
        ("Das <b>alte</b> Haus<!-- 12 --> steht.", "Das alte Haus steht."),
        ("Ein Name_mit_Strichen und 3 * 4 * 5 bleiben.", "Ein Name_mit_Strichen und 3 * 4 * 5 bleiben."),
        ("4. Mai war der Tag des Brandes.", "4. Mai war der Tag des Brandes."),
    ],
)
def test_marks_inside_a_paragraph_are_blanked_and_offsets_stay(marked: str, words: str) -> None:
    document = read_text(marked, format="markdown", language="de")
    shown = words_only(document)
    assert len(shown) == len(marked)
    assert " ".join(shown.split()) == words
    assert {part.kind for part in document.furniture} <= {FurnitureKind.MARKUP}


def test_numbered_items_need_a_neighbour() -> None:
    document = read_text("1. Die Halle ist zu.\n2. Der Hof ist offen.", format="markdown", language="de")
    assert [block.span.of(document.text) for block in document.blocks] == ["Die Halle ist zu.", "Der Hof ist offen."]
