"""Two versions of one text: what changed in fact is told, typing and moved sentences are silence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from checker import load_rules, read_report
from checker.document import read_text
from checker.many.revise import revise
from checker.model.revision import Outcome, Revision
from checker.render.revision.as_dict import to_dict, to_json
from checker.render.revision.html import to_html
from checker.render.revision.markdown import to_markdown
from checker.render.revision.terminal import to_terminal
from tests import program
from tests.program import ROOT, run, trouble, write

RULES = load_rules()

FIRST = (
    "In Ulm haben sich am Dienstag zehn Minister getroffen. „Wir sind uns einig“, sagte Landrat Jan Holm. "
    "Die Halle kostet 12 Millionen Euro.\n\nDer Rat tagt am 4. Mai. Gegner wollen klagen."
)
SECOND = (
    "Die Halle kostet 12 Millionen Euro. In Ulm haben sich am Dienstag elf Minister getroffen. „Wir sind uns fast "
    "einig“, sagte Landrat Jan Halm.\n\nGegner wollen nicht klagen. Das Land zahlt mit."
)


def revised(old: str, new: str) -> Revision:
    before, after = (
        read_report(read_text(text, name=name), encoder=program.encoder())
        for name, text in (("first.txt", old), ("second.txt", new))
    )
    return revise(before, after, rules=RULES)


Told = tuple[str, str, str | None, str | None]


def told(revision: Revision) -> list[Told]:
    return [
        (
            str(change.became),
            str(change.family or "sentence"),
            change.old.text if change.old else None,
            change.new.text if change.new else None,
        )
        for change in revision.changes
    ]


def test_what_changed_came_and_went_is_told_in_the_order_of_the_new_version() -> None:
    assert told(revised(FIRST, SECOND)) == [
        ("dropped", "sentence", "Der Rat tagt am 4. Mai.", None),
        ("changed", "number", "zehn Minister", "elf Minister"),
        ("changed", "quote", "„Wir sind uns einig“", "„Wir sind uns fast einig“"),
        ("changed", "name", "Jan Holm", "Jan Halm"),
        ("changed", "negation", "wollen klagen", "wollen nicht klagen"),
        ("added", "sentence", None, "Das Land zahlt mit."),
    ]


SILENT = [
    ("Die Stadtt zahlt 12 Mio. Euro.", "Die Stadt zahlt 12 Millionen Euro."),
    ("Es gab 12-mal Applaus in Ulm.", "Es gab 12mal Applaus in Ulm."),
    ('"Gut so", sagte Holm in Ulm.', "„Gut so“, sagte Holm in Ulm."),
    ("Ulm zahlt zwölf Euro. Kiel zahlt nichts.", "Kiel zahlt nichts. Ulm zahlt 12 Euro."),
    ("Der Bau in Ulm beginnt am 4. Mai 2016.", "Der Bau in Ulm beginnt am 04.05.2016."),
    ("Die Feuerwehr rettete in Kiel drei Katzen.", "In Kiel rettete die Feuerwehr drei Katzen."),
    ("Jan Holm führt den Rat in Kiel.", "Holm führt den Rat in Kiel."),
    (
        "„Wir bauen“, sagte Jan Holm. Der Rat in Kiel stimmte zu.",
        "„Wir bauen“, so Jan Holm. Der Rat in Kiel stimmte zu.",
    ),
]


@pytest.mark.parametrize(("old", "new"), SILENT)
def test_typing_other_words_and_other_places_are_silence(old: str, new: str) -> None:
    assert told(revised(old, new)) == []
    assert told(revised(new, old)) == []


INSIDE = [
    ("Bei dem Brand starben 3 Menschen in Kiel.", "Bei dem Brand starben 4 Menschen in Kiel.", "number"),
    ("Der Rat in Kiel tagt am Montag.", "Der Rat in Kiel tagt am Freitag.", "date"),
    ("Die Fabrik in Pforzen brannte nieder.", "Die Fabrik in Pfronten brannte nieder.", "name"),
    ("Ten ministers met in Cork.", "Eleven ministers met in Cork.", "number"),
    ("The council in Cork approved the bridge.", "The council in Cork did not approve the bridge.", "negation"),
]


@pytest.mark.parametrize(("old", "new", "family"), INSIDE)
def test_a_fact_that_changed_inside_a_sentence_is_of_its_family(old: str, new: str, family: str) -> None:
    assert [(became, what) for became, what, *_ in told(revised(old, new))] == [("changed", family)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("„Mir ist das alles ganz egal“, sagte Holm.", "„Ist das alles ganz egal“, sagte Holm."),
        ("„Das alles ist ganz egal“, sagte Holm.", "„Mir und uns, das alles ist ganz egal“, sagte Holm."),
    ],
)
def test_a_quotation_that_was_cut_or_grew_has_changed(old: str, new: str) -> None:
    (change,) = told(revised(old, new))
    assert change[:2] == ("changed", "quote")
    assert None not in change


def test_names_in_compounds_and_of_figures_are_no_change() -> None:
    old = "Nach dem Rausch der Hafen Werft treffen sich Bastler beim 39C3."
    assert told(revised(old, "Nach dem Hafen-Werft-Rausch treffen sich Bastler beim Kongress39C3.")) == []


def test_a_figure_with_its_unit_is_the_same_without() -> None:
    old, new = (
        "Der Händler hat Autos für 20 Mio. in der Halle.",
        "Der Händler hat Autos für 20 Millionen Euro in der Halle.",
    )
    assert told(revised(old, new)) == []


def test_figures_of_different_things_are_no_change_of_one() -> None:
    made = told(
        revised("Hausbrand in Kiel: 120 Feuerwehrleute im Einsatz", "Hausbrand in Kiel: 16 Verletzte im Einsatz")
    )
    assert {became for became, *_ in made} == {"dropped", "added"}


NOTES = [
    ("In Ulm waren elf Minister.\n\nBerichtigung: Im ersten Satz muss es richtig heißen: elf statt zehn.", "done"),
    ("In Ulm waren zehn Minister.\n\nKorrektur: Es waren elf Minister, nicht zehn.", "stands"),
    ("In Ulm waren Minister.\n\n(KORR: Es waren nicht zehn, sondern elf.)", "missing"),
    ("In Ulm waren elf Minister. Die Zahl wurde von zehn auf elf korrigiert.", "done"),
    ("In Ulm waren elf Minister.\n\n(KORREKTUR: Berichtigt wird im 1. Satz die Zahl: elf statt zehn)", "done"),
    ("Eleven ministers met in Cork. CORRECTION: Corrects number of ministers to eleven, not ten.", "done"),
    ("Eleven ministers met in Cork.\n\n(Corrects number from ten to eleven in first paragraph.)", "done"),
    ("Ten ministers met in Cork.\n\nAn earlier version misstated the number as ten; it was eleven.", "stands"),
]


@pytest.mark.parametrize(("new", "outcome"), NOTES)
def test_a_note_of_correction_is_held_against_the_text(new: str, outcome: str) -> None:
    made = revised("In Ulm waren zehn Minister." if "Ulm" in new else "Ten ministers met in Cork.", new)
    (note,) = made.corrections
    assert note.outcome is Outcome(outcome)
    assert note.wrong.split()[0] in ("zehn", "ten")
    assert note.right.split()[0] in ("elf", "eleven")
    assert not [change for change in made.changes if change.family is None], "a note is no sentence of the report"


@pytest.mark.parametrize("text", ["Es ist nicht gut, sondern besser in Ulm.", "Die Klasse waren Kinder, nicht Lehrer."])
def test_without_a_word_of_correction_nothing_is_announced(text: str) -> None:
    assert revised(text, text).corrections == ()


def test_json_keeps_to_its_contract() -> None:
    schema = json.loads((ROOT / "tests" / "contract" / "revision.schema.json").read_text(encoding="utf-8"))
    made = revised(FIRST, SECOND + "\n\nBerichtigung: Es waren elf Minister, nicht zehn.")
    Draft202012Validator(schema).validate(to_dict(made))
    assert json.loads(to_json(made)) == to_dict(made)
    for change in made.changes:
        for evidence, text in ((change.old, made.old.text), (change.new, made.new.text)):
            assert evidence is None or evidence.span.of(text) == evidence.text


def test_every_format_says_what_changed() -> None:
    made = revised(FIRST, SECOND)
    for text in (to_terminal(made, ui="de"), to_markdown(made, ui="de"), to_html(made, ui="de")):
        assert "zehn Minister" in text
        assert "elf Minister" in text
        assert "3 Angaben geändert, 1 Zitat berührt, 1 Satz neu, 1 Satz gestrichen" in text


def test_nothing_of_a_text_takes_effect_in_a_page() -> None:
    page = to_html(revised("Ulm <b>hat</b> 3 Hallen.", "Ulm <script>alert(1)</script> hat 4 Hallen."), ui="de")
    assert "<script>" not in page


def test_the_command_ends_with_one_where_something_changed(tmp_path: Path) -> None:
    first, second = (write(tmp_path, name, text) for name, text in (("first.txt", FIRST), ("second.txt", SECOND)))
    assert run("revise", first, first).returncode == 0
    changed = run("revise", first, second, "--ui", "en")
    assert changed.returncode == 1
    assert "3 facts changed" in changed.stdout
    assert "overwritten" in trouble("revise", first, second, "-o", str(second))
    assert "no such file" in trouble("revise", first, str(tmp_path / "gone.txt"))
