"""Agency text in two papers: the share is shown, and nothing is reported about it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.align.copied import RUN, copied_share
from checker.model import Copied
from tests.program import diff, run, write

WIRE = (
    "Kiel (dpa) - Nach dem Hochwasser an der Küste haben die Aufräumarbeiten begonnen. „Wir haben in dieser Nacht 40 "
    "Keller ausgepumpt“, sagte Bürgermeister Jan Holm am Montag. Verletzt wurde nach Angaben der Feuerwehr niemand. "
    "„Die Straße am Hafen bleibt gesperrt“, sagte Landrat Ole Brandt."
)
OWN = "Am Hafen lagen am Morgen noch Sandsäcke, und Möwen suchten zwischen Brettern und Tang nach Fischen."


def test_a_text_is_a_copy_of_itself() -> None:
    assert copied_share(WIRE, WIRE) == Copied(1.0, 1.0)


def test_marks_and_capitals_do_not_hide_a_copy() -> None:
    assert copied_share(WIRE, WIRE.upper().replace("„", "»").replace("“", "«")) == Copied(1.0, 1.0)


def test_texts_of_their_own_share_nothing() -> None:
    assert copied_share(WIRE, OWN) == Copied(0.0, 0.0)


def test_seven_equal_words_are_no_copy_and_eight_are() -> None:
    words = OWN.split()
    assert copied_share(" ".join(words[: RUN - 1]), " ".join(words)).a == 0.0
    assert copied_share(" ".join(words[:RUN]), " ".join(words)).a == 1.0


@given(st.text(alphabet="ab \n", max_size=60), st.text(alphabet="ab \n", max_size=60))
def test_shares_are_fractions_and_mirror(a: str, b: str) -> None:
    there, back = copied_share(a, b), copied_share(b, a)
    assert (there.a, there.b) == (back.b, back.a)
    assert 0.0 <= there.a <= 1.0


def test_the_same_agency_text_in_two_papers_raises_no_alarm() -> None:
    report = diff(f"{WIRE}\n\n{OWN}", WIRE, language_a="de", language_b="de")
    assert report.findings == ()
    assert report.copied.b == 1.0
    assert 0.5 < report.copied.a < 1.0
    assert len([each for each in report.confirmed if each.family == "quote"]) == 2


#: The same wire after a desk has cut it, put sources elsewhere and joined paragraphs.
EDITED = (
    "Nach dem Hochwasser an der Küste haben am Montag die Aufräumarbeiten begonnen. „Wir haben in dieser Nacht 40 "
    "Keller ausgepumpt“, sagte Bürgermeister Jan Holm. Verletzt wurde laut Feuerwehr niemand. „Die Straße am Hafen "
    "bleibt gesperrt“, so Landrat Ole Brandt."
)
ENGLISH = (
    "LONDON (AP) - Rescue workers pulled 12 people from a collapsed apartment block in the port city on Tuesday. "
    '"We will not stop until everyone is found," said fire chief Mary Hill. Police said two people were still missing.'
)
ENGLISH_EDITED = (
    "Rescue workers pulled 12 people from a collapsed apartment building in the port city Tuesday, officials said. "
    '"We will not stop until everyone is found," fire chief Mary Hill said. Two people were still missing, according '
    "to police.\n\nOur reporter saw cranes lifting slabs in the early hours."
)


@pytest.mark.parametrize(
    ("a", "b", "language", "least"),
    [
        (WIRE, EDITED, "de", 0.4),
        (WIRE, f"{OWN}\n\n{EDITED}\n\n{OWN}", "de", 0.25),
        (ENGLISH, ENGLISH_EDITED, "en", 0.3),
    ],
    ids=["edited", "with a paper's own paragraphs around", "English"],
)
def test_an_edited_wire_shows_its_share_and_raises_no_alarm(a: str, b: str, language: str, least: float) -> None:
    report = diff(a, b, language_a=language, language_b=language)
    assert report.findings == ()
    assert least < report.copied.a < 1.0
    assert least < report.copied.b < 1.0


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_the_share_stands_in_every_format_for_readers(form: str, tmp_path: Path) -> None:
    a, b = write(tmp_path, "a.txt", f"{WIRE}\n\n{OWN}"), write(tmp_path, "b.txt", WIRE)
    shown = run("diff", a, b, "--format", form, "--ui", "en").stdout
    assert "Word for word in the other" in shown
    assert re.search(r"73\s?%.*100\s?%", shown, re.DOTALL)
