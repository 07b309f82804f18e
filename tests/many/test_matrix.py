"""Many reports side by side: a row a fact, a column a report, and who stands alone."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from checker import load_rules, read_report
from checker.document import read_text
from checker.many.matrix import build_matrix
from checker.model import Confidence, Family, Finding, Severity, UnitClass
from checker.model.matrix import Fact, Matrix
from checker.render.matrix.as_dict import to_dict, to_frame, to_json
from checker.render.matrix.html import to_html
from checker.render.matrix.markdown import to_markdown
from checker.render.matrix.terminal import to_terminal
from checker.rules.rule import Rule
from tests import program
from tests.program import ROOT, run, trouble, write

AGENCY = (
    "In Ulm starben am Dienstag elf Menschen. 25 Verletzte kamen in Kliniken. Bürgermeister Jan Holm sprach von einem "
    "Unglück."
)
EVENING = "Elf Menschen starben in Ulm am Dienstag. Mindestens 40 Verletzte kamen in Kliniken."
MORNING = "Beim Unglück in Ulm starben zehn Menschen. 25 Verletzte wurden in Kliniken gebracht."


def matrix(*texts: str, days: tuple[str, ...] = ()) -> Matrix:
    from datetime import date

    tellings = [
        read_report(
            read_text(text, name=f"report {number}"),
            encoder=program.encoder(),
            date=date.fromisoformat(days[number]) if days else None,
        )
        for number, text in enumerate(texts)
    ]
    return build_matrix(tellings, rules=load_rules())


def fact(made: Matrix, what: str) -> Fact:
    (found,) = [each for each in made.facts if each.what == what]
    return found


def told(one: Fact) -> list[tuple[int, str] | None]:
    return [(cell.value, cell.evidence.text) if cell else None for cell in one.cells]


def test_a_row_is_a_fact_and_a_column_a_report() -> None:
    made = matrix(AGENCY, EVENING, MORNING)
    assert told(fact(made, "Menschen")) == [(0, "elf Menschen"), (0, "Elf Menschen"), (1, "zehn Menschen")]
    assert told(fact(made, "Verletzte")) == [(0, "25 Verletzte"), (1, "Mindestens 40 Verletzte"), (0, "25 Verletzte")]


def test_the_one_against_the_others_is_named() -> None:
    dead = fact(matrix(AGENCY, EVENING, MORNING), "Menschen")
    assert (dead.odd, dead.severity, dead.rules) == (2, Severity.ERROR, ("number-mismatch",))


def test_who_copies_counts_once() -> None:
    """Three papers that print the agency's words are no three witnesses against one."""
    made = matrix(AGENCY, AGENCY, AGENCY, MORNING)
    assert made.origins == (0, 0, 0, 1)
    dead = fact(made, "Menschen")
    assert dead.odd is None
    assert all(cell and dead.stands_against(cell) for cell in dead.cells)


def test_reports_that_are_silent_are_named() -> None:
    made = matrix(AGENCY, EVENING, "In Ulm starben elf Menschen, als ein Haus einstürzte.")
    assert fact(made, "Verletzte").silent == (2,)


def test_what_is_disputed_comes_first() -> None:
    ranks = [each.severity.rank if each.severity else len(Severity) for each in matrix(AGENCY, EVENING, MORNING).facts]
    assert ranks == sorted(ranks)
    assert ranks[0] < ranks[-1] == len(Severity)


def test_the_course_is_told_where_each_value_has_a_day_of_its_own() -> None:
    texts = ("25 Verletzte kamen in Ulm in Kliniken.", "In Ulm kamen 40 Verletzte in Kliniken.")
    made = matrix(*texts, days=("2026-05-03", "2026-05-04"))
    assert made.course(fact(made, "Verletzte")) == (("2026-05-03", "25 Verletzte"), ("2026-05-04", "40 Verletzte"))
    same_day = matrix(*texts, days=("2026-05-03", "2026-05-03"))
    assert same_day.course(fact(same_day, "Verletzte")) == ()


def test_one_report_is_no_matrix() -> None:
    with pytest.raises(ValueError, match="two reports"):
        matrix(AGENCY)


def test_json_keeps_to_its_contract() -> None:
    schema = json.loads((ROOT / "tests" / "contract" / "matrix.schema.json").read_text(encoding="utf-8"))
    made = matrix(AGENCY, EVENING, MORNING)
    Draft202012Validator(schema).validate(to_dict(made))
    assert json.loads(to_json(made)) == to_dict(made)


def test_a_table_for_analysts_has_a_row_a_fact() -> None:
    made = matrix(AGENCY, EVENING, MORNING)
    frame = to_frame(made)
    assert list(frame.columns) == ["family", "what", "severity", "rules", "report 0", "report 1", "report 2"]
    assert len(frame) == len(made.facts)


def test_markdown_puts_what_stands_against_most_in_bold() -> None:
    text = to_markdown(matrix(AGENCY, EVENING, MORNING), ui="de")
    assert "| elf Menschen | Elf Menschen | **zehn Menschen** |" in text
    assert "allein gegen die anderen: report 2" in text


@pytest.mark.parametrize("width", [60, 200])
def test_the_terminal_marks_what_stands_against_most(width: int) -> None:
    text = to_terminal(matrix(AGENCY, EVENING, MORNING), ui="en", width=width)
    assert "[[zehn Menschen]]" in text
    assert "alone against the others" in text


def test_every_cell_of_the_page_leads_to_its_place() -> None:
    page = to_html(matrix(AGENCY, EVENING, MORNING), ui="de")
    links = set(re.findall(r'href="#(report-[\w-]+)"', page))
    assert links
    assert links <= set(re.findall(r'<mark id="([\w-]+)"', page))


def test_nothing_of_a_report_takes_effect_on_the_page() -> None:
    assert "<script" not in to_html(matrix(f"<script>alert(1)</script> {AGENCY}", EVENING), ui="de")


def test_the_command_reads_a_folder(tmp_path: Path) -> None:
    for name, text in (("a.txt", AGENCY), ("b.txt", EVENING), ("c.md", MORNING), ("d.csv", "no report")):
        write(tmp_path, name, text)
    finished = run("matrix", str(tmp_path), "--format", "json", "--ui", "en")
    assert finished.returncode == 1
    assert [Path(each["name"]).name for each in json.loads(finished.stdout)["reports"]] == ["a.txt", "b.txt", "c.md"]


def test_one_report_alone_is_one_clear_line(tmp_path: Path) -> None:
    assert "two reports" in trouble("matrix", write(tmp_path, "a.txt", AGENCY))


def test_a_vague_word_makes_no_one_of_two_figures() -> None:
    made = matrix(
        "Der Trainer soll fünf Frauen belästigt haben.",
        "Mehrere Frauen werfen dem Trainer vor, er habe sie belästigt.",
        "37 Frauen werfen dem Trainer vor, er habe sie belästigt.",
    )
    assert [told(each) for each in made.facts if each.severity is None] == []


def test_a_vague_word_makes_no_one_of_two_figures_that_exclude_each_other() -> None:
    made = matrix(
        "Viele Millionen Fälle: Die Grippewelle rollt durch Polen.",
        "Grippewelle in Polen: Ein Forscher erwartet bald rund 65 Millionen neue Fälle in der Woche.",
        "In Polen steigen die Zahlen der Grippe rasant. Sie werden auf rund 40 Millionen Fälle in der Woche geschätzt.",
    )
    assert [told(each) for each in made.facts] == [
        [(0, "Viele Millionen Fälle"), (0, "rund 65 Millionen neue Fälle"), None]
    ]


def test_two_small_counts_of_unlike_things_are_no_fact() -> None:
    made = matrix(
        "Zwei Festnahmen nach dem Überfall auf eine Moschee in Ulm. Der Täter floh.",
        "Überfall in Ulm: In die Moschee drangen am Freitag zwei maskierte Männer ein.",
        "Moschee in Ulm: Zwei flüchtige Verdächtige wurden gefasst.",
    )
    assert made.facts == ()


def test_what_happened_in_two_towns_is_no_fact() -> None:
    made = matrix(
        "Plauen: Auto erfasst zwei Radfahrer und verletzt sie schwer.",
        "Kassel: Auto rammt zwei Radfahrer und verletzt sie schwer.",
    )
    assert made.facts == ()


def test_headline_and_text_of_a_report_tell_one_fact() -> None:
    made = matrix(
        "Hochwasser in Peru: Fluten reißen mindestens 151 in den Tod. Bei den Fluten in Peru kamen mindestens 151 "
        "Menschen ums Leben.",
        "Zahl der Toten nach Hochwasser in Peru auf 168 gestiegen. Nach den Fluten in Peru berichten Sender von 168 "
        "Todesopfern.",
        "Hochwasser in Peru: Mehr als 150 Tote nach Fluten. Die Zahl der Opfer wächst: Inzwischen ist von 158 Toten "
        "die Rede.",
    )
    (one,) = made.facts
    assert told(one) == [(0, "mindestens 151"), (1, "168"), (0, "158 Toten")]


def test_a_report_that_gives_a_bound_and_the_figure_tells_the_figure() -> None:
    made = matrix(
        "Lotterie: Ein Spieler aus Ulm gewinnt den Jackpot von über einer Milliarde Euro. Der Jackpot war auf 1,337 "
        "Milliarden Euro gewachsen.",
        "Ein Spieler aus Ulm gewinnt in der Lotterie den Jackpot von 1,34 Milliarden Euro.",
    )
    assert [each for each in made.facts if each.severity] == []


def test_a_toll_told_twice_in_other_words_has_one_row() -> None:
    made = matrix(
        "Mehr als 100 Tote nach Regen in Nepal. Die Region um Kathmandu ist schwer getroffen.",
        "Regen in Nepal: Helfer suchen Vermisste. Knapp 200 Menschen kamen bei dem Regen ums Leben.",
        "Mehr als 60 Tote nach Regen in Nepal. Mindestens 66 Menschen sind bei dem Regen ums Leben gekommen.",
    )
    assert [len(each.told_by) for each in made.facts if each.severity] == [3]


def test_what_agrees_with_two_figures_stands_for_none_of_them() -> None:
    """ "Dutzende" are 34 and may be 52: nobody is alone against it, and it is not marked."""
    made = matrix(
        "Brand in einer Klinik in Ulm: 34 Menschen wurden beim Brand der Klinik verletzt.",
        "Brand in einer Klinik in Ulm: 52 Menschen wurden beim Brand der Klinik verletzt.",
        "Brand in einer Klinik in Ulm: Dutzende Menschen wurden beim Brand der Klinik verletzt.",
    )
    row = fact(made, "Menschen")
    assert row.odd is None
    assert [cell and row.stands_against(cell) for cell in row.cells] == [True, True, False]


def test_a_majority_that_differs_in_the_bound_alone_is_one() -> None:
    made = matrix(
        "Vier Tote nach dem Brand einer Kirche in Ulm. Mindestens vier Menschen starben in der Kirche.",
        "In Ulm ist am Dienstag eine Kirche ausgebrannt. Bei dem Brand in der Innenstadt sind mindestens vier Menschen "
        "gestorben.",
        "Feuer zerstört Gotteshaus: Beim Brand in Ulm kamen in der Kirche fünf Menschen um, teilte die Feuerwehr mit.",
    )
    assert made.facts[0].odd == 2


@pytest.mark.parametrize(
    "texts",
    [
        ("Mehrere Frauen klagen gegen den Trainer.", "Gegen den Trainer klagen mehrere Frauen."),
        ("Die dritte Staffel der Serie läuft an.", "Von der Serie läuft die dritte Staffel an."),
        ('Der Film "Tausend Zeilen" läuft an.', 'Von "Tausend Zeilen" ist der Film gut.'),
        ("EM 2024: Das Team von Ulm reist nach Kiel.", "Das Team von Ulm reist zur EM 2024 nach Kiel."),
        ("Das Netz sucht den Nachfolger des 7-Euro-Tickets.", "Nachfolger des 7-Euro-Tickets: Das Netz sucht weiter."),
        ("Der Klub zieht gegen 1870 München in die Runde ein.", "Im Spiel gegen 1870 München zieht der Klub ein."),
        ("Der Brocken 2031 AB7 fliegt vorbei.", "Vorbei fliegt der Brocken „2031 AB7“, sagt der Forscher."),
    ],
)
def test_what_says_nothing_has_no_row(texts: tuple[str, ...]) -> None:
    assert matrix(*texts).facts == ()


def test_a_figure_in_a_quotation_that_has_a_row_needs_none() -> None:
    said = '"Hundert Mitglieder schämen sich für ihren Vorsitzenden", sagte Jan Holm.'
    assert [each.family for each in matrix(f"In Ulm: {said}", f"Streit der Partei: {said}").facts] == [Family.QUOTE]


WITHOUT_FIGURES = [rule for rule in load_rules() if rule.family not in (Family.NUMBER, Family.DATE)]


@pytest.mark.parametrize("rule", WITHOUT_FIGURES, ids=lambda rule: rule.id)
def test_contradictions_without_figures_have_rows(rule: Rule) -> None:
    """What a comparison of two reports counts is a disputed row of three: the first such example of each rule."""
    for example in rule.example:
        counted = example.finds and all(map(all, example.finds)) and not example.lang_b
        found = (
            program.diff(example.a, example.b, language_a=example.lang, language_b=example.lang).findings
            if counted
            else ()
        )
        if any(each.rule == rule.id and counts(each) for each in found):
            assert any(rule.id in each.rules for each in matrix(example.a, example.b, example.a).facts)
            break


def counts(finding: Finding) -> bool:
    return finding.severity is not Severity.NOTE and finding.confidence is not Confidence.LOW


def test_who_spells_a_name_right_elsewhere_disputes_nothing() -> None:
    right = "Elversfeld gibt den Sieg aus der Hand. Elversfeld verspielt ein 2:0 gegen den Karlsruher SC."
    right += " Darmstadt verliert."
    slip = "{} 2:0 in der Schlussviertelstunde verspielt, Nürnberg jubelt. Sieglos bleiben Eleversfeld und Karlsruhe."
    disputed = [each.rules for each in matrix(right, slip.format("Spieltag:")).facts if each.severity]
    assert disputed == [("name-spelling",)]
    assert not [each for each in matrix(right, slip.format("Elversfeld:")).facts if each.severity]


def test_a_year_or_weekday_is_one_fact_where_more_than_a_name_is_shared() -> None:
    late = "Im vergangenen Jahr war die Deutsche Kanalbahn unpünktlich. Die Deutsche Kanalbahn baut um."
    loss = "Die Deutsche Kanalbahn hat 2025 ihren Verlust verringert. Die Deutsche Kanalbahn baut um."
    again = "Im Jahr 2025 war die Deutsche Kanalbahn so unpünktlich wie nie. Die Deutsche Kanalbahn baut um."
    days = ("2026-03-01", "2026-03-01")
    assert [each for each in matrix(late, loss, days=days).facts if each.family is Family.DATE] == []
    assert len([each for each in matrix(late, again, days=days).facts if each.family is Family.DATE]) == 1


def test_figures_of_two_months_are_no_fact() -> None:
    july = "Die Zahl der Arbeitslosen ist im Juli gestiegen und knapp unter drei Millionen geblieben."
    august = "Im August dürfte die Zahl der Arbeitslosen auf drei Millionen steigen."
    same = "Im Juli dürfte die Zahl der Arbeitslosen auf knapp drei Millionen gestiegen sein."
    days = ("2025-07-31", "2025-07-31")
    assert [each for each in matrix(july, august, days=days).facts if each.family is Family.NUMBER] == []
    assert [each for each in matrix(july, same, days=days).facts if each.family is Family.NUMBER]


def test_a_report_that_tells_elsewhere_what_agrees_disputes_nothing() -> None:
    text = "In Pakistan starben bei einer Explosion laut Rettern mindestens 30 Menschen."
    others = (
        "Anschlag mit Dutzenden Toten: 46 Menschen wurden bei einer Explosion im Punjab in Pakistan getötet.",
        "Machtkampf der Gruppen. Bei einem Anschlag in Pakistan sterben mindestens 45 Menschen.",
    )
    headline = "Polizei befürchtet noch mehr Opfer: Mindestens 40 Tote nach Explosion in Pakistan. "
    assert [each for each in matrix(text, *others).facts if each.severity]
    assert [each for each in matrix(headline + text, *others).facts if each.severity] == []


def test_the_title_says_which_fact_it_is() -> None:
    (row,) = matrix(
        "In Ulm wurden 34 Menschen beim Brand der Klinik verletzt.",
        "Beim Brand der Klinik sind in Ulm 52 Menschen verletzt worden.",
    ).facts
    assert (row.what, row.about) == ("Menschen", ("Brand", "verletzt"))


def test_the_age_of_somebody_is_one_fact_however_often_a_report_tells_it() -> None:
    made = matrix(
        "Tote 14-Jährige in Ulm: Ein 14-jähriges Mädchen wurde im Wald bei Ulm gefunden.",
        "Die Leiche einer 14-Jährigen lag im Wald bei Ulm. Die tote 14-Jährige wurde gefunden.",
    )
    assert [len(each.told_by) for each in made.facts if each.unit is UnitClass.AGE] == [2]


def test_what_copies_alone_tell_comes_last() -> None:
    own = "In Ulm trafen sich elf Minister zur Tagung über den Haushalt des Bundes und der Länder."
    made = matrix(f"{own} 80 Gäste hörten zu.", f"{own} 80 Gäste hörten zu.", "In Ulm trafen sich elf Minister.")
    assert [row.what for row in made.facts] == ["Minister", "Gäste"]
    assert [row.what for row in made.in_copies] == ["Gäste"]


def test_the_same_name_is_one_value_and_no_report_that_has_it_is_silent() -> None:
    made = matrix(
        "Bürgermeisterin Hanna Voss eröffnete am Montag in Ulm die neue Brücke über die Donau.",
        "Bürgermeisterin Hanna Foss eröffnete am Montag in Ulm die neue Brücke über die Donau.",
        "Die neue Brücke über die Donau eröffnete am Montag Hanna Voss.",
    )
    (row,) = [each for each in made.facts if each.severity is not None]
    assert [cell and (cell.value, cell.evidence.text) for cell in row.cells] == [
        (0, "Hanna Voss"),
        (1, "Hanna Foss"),
        (0, "Hanna Voss"),
    ]


def test_who_is_as_uncertain_as_another_tells_the_same() -> None:
    made = matrix(
        "Der Täter soll das Haus in Emden am Montag angezündet haben.",
        "Der Täter hat das Haus in Emden am Montag angezündet.",
        "Der Täter soll am Montag das Haus in Emden angezündet haben.",
    )
    (row,) = [each for each in made.facts if each.severity is not None]
    assert [cell and cell.value for cell in row.cells] == [0, 1, 0]


def test_a_name_behind_a_figure_is_no_fact() -> None:
    told = matrix(
        "Boeing prüft nach der Panne in Ulm alle 737 Max 7, sagte der Minister.",
        "Nach der Panne in Ulm gibt sich Boeing schuldbewusst, es war eine 737 Max 9.",
    )
    assert [fact for fact in told.facts if fact.family is Family.NUMBER] == []
