"""A report is read once, however many others it is compared with."""

from __future__ import annotations

import pickle
from collections import Counter
from datetime import date

import pytest

from checker import compare_tellings, diff, load_encoder, load_rules, read_report
from checker.align.encode import for_languages
from checker.document import read_text
from checker.model.errors import ModelError
from checker.rules.aliases import Aliases

AGENCY = (
    "In Ulm trafen sich am Dienstag elf Minister aus ganz Europa.\n\n"
    "„Wir werden die Brücke nicht sperren“, sagte Bürgermeister Jan Holm. Etwa 45.000 Haushalte waren ohne Strom."
)
LOCAL = "In Ulm trafen sich am Dienstag zehn Minister aus ganz Europa.\n\nMehr als 60.000 Haushalte waren ohne Strom."
PAPER = "Am Mittwoch kamen in Ulm neun Minister aus ganz Europa zusammen, sagte Bürgermeister Jan Holm."
ENGLISH = "Twelve ministers from all over Europe met in Ulm on Tuesday."

DAY = date(2016, 5, 3)


def test_the_two_steps_are_the_diff() -> None:
    rules, encoder = load_rules(), for_languages(load_encoder(), "de", "en")
    tellings = [read_report(read_text(text, name=name), encoder=encoder, date=DAY) for text, name in _named()]
    for number, other in enumerate(tellings[1:], 1):
        text, name = _named()[number]
        whole = diff(AGENCY, text, name_a="agency", name_b=name, date_a=DAY, date_b=DAY, rules=rules, encoder=encoder)
        assert compare_tellings(tellings[0], other, rules=rules).to_dict() == whole.to_dict()


def test_a_telling_is_a_plain_value() -> None:
    """It goes to another process and comes back, and is compared there as here."""
    rules, encoder = load_rules(), load_encoder()
    a, b = (read_report(read_text(text), encoder=encoder, date=DAY) for text in (AGENCY, LOCAL))
    there = pickle.loads(pickle.dumps(a))
    assert there.claims == a.claims
    assert compare_tellings(there, b, rules=rules).to_dict() == compare_tellings(a, b, rules=rules).to_dict()


def test_the_same_telling_can_be_either_side() -> None:
    rules, encoder = load_rules(), load_encoder()
    a, b = (read_report(read_text(text), encoder=encoder, date=DAY) for text in (AGENCY, LOCAL))
    there, back = compare_tellings(a, b, rules=rules), compare_tellings(b, a, rules=rules)
    assert [finding.fingerprint for finding in there.findings] == [finding.fingerprint for finding in back.findings]
    assert there.findings


def test_comparing_reads_nothing_again(monkeypatch: pytest.MonkeyPatch) -> None:
    rules, encoder = load_rules(), load_encoder()
    tellings = [read_report(read_text(text, name=name), encoder=encoder, date=DAY) for text, name in _named()]
    from checker import pipeline

    def refuse(*_: object, **__: object) -> object:
        raise AssertionError("a report was read again")

    for reader in ("read_claims", "encode_claims", "content_words", "load_encoder"):
        monkeypatch.setattr(pipeline, reader, refuse)
    for other in tellings[1:]:
        assert compare_tellings(tellings[0], other, rules=rules).findings


def test_the_tagger_sees_each_sentence_once(monkeypatch: pytest.MonkeyPatch) -> None:
    from checker.claims import analysis
    from checker.languages import tagger

    analysis._tagged.cache_clear()
    seen: Counter[tuple[str, ...]] = Counter()
    for model in ("morphmodel_ger.pgz", "morphmodel_en.pgz"):
        real = tagger.tagger(model)
        tag = real.tag_sent

        def counted(words: list[str], *args: object, tag: object = tag, **options: object) -> object:
            seen[tuple(words)] += 1
            return tag(words, *args, **options)  # type: ignore[operator]

        monkeypatch.setattr(real, "tag_sent", counted)
    rules, encoder = load_rules(), load_encoder()
    tellings = [read_report(read_text(text, name=name), encoder=encoder, date=DAY) for text, name in _named()]
    for other in tellings[1:]:
        compare_tellings(tellings[0], other, rules=rules)
    sentences = sum(len(telling.claims) for telling in tellings)
    assert sum(seen.values()) == sentences


def test_reports_read_with_different_encoders_are_not_compared() -> None:
    class Other:
        name = "another"

        def encode(self, texts: list[str]) -> object:
            return load_encoder().encode(texts)

    a = read_report(read_text(AGENCY), encoder=load_encoder())
    b = read_report(read_text(LOCAL), encoder=Other())  # type: ignore[arg-type]
    with pytest.raises(ModelError, match="different encoders"):
        compare_tellings(a, b, rules=load_rules())


def test_a_report_in_a_language_that_is_not_read_has_no_claims_and_no_silent_pass() -> None:
    french = read_report(read_text("Onze ministres se sont réunis mardi à Ulm, a annoncé le maire.", language="fr"))
    german = read_report(read_text(AGENCY), encoder=load_encoder())
    report = compare_tellings(french, german, rules=load_rules())
    assert french.claims == ()
    assert report.findings == ()
    assert len(report.unchecked) == 2


def test_a_desks_aliases_are_read_with_the_report() -> None:
    aliases = Aliases.of({"summit": ["Gipfel", "Treffen"]})
    telling = read_report(read_text("Das Treffen in Ulm ist zu Ende."), encoder=load_encoder(), aliases=aliases)
    assert any("summit" in word for words in telling.words for word in words)


def _named() -> list[tuple[str, str]]:
    return [(AGENCY, "agency"), (LOCAL, "local"), (PAPER, "paper"), (ENGLISH, "english")]
