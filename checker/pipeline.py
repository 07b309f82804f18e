"""The whole way of the data on one screen: two reports in, what they disagree on out. Read this first.

    document -> claims -> values -> encode -> Telling        `read_report`, once a report
    two tellings -> align -> compare -> Report               `compare_tellings`, once a pair

`diff` is the two together, the door for texts. All of it is pure: no file, no clock, no state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from checker.align.candidates import kinds, propose, states
from checker.align.encode import Encoder, for_languages, load_encoder
from checker.align.vectors import NO_VECTORS, encode_claims
from checker.claims import read_claims
from checker.claims.words import content_words, names
from checker.compare import run_comparators
from checker.compare.scene import Scene, Telling
from checker.document import read_text
from checker.model import Document, Provenance, Report, Side
from checker.model.errors import ModelError
from checker.model.version import version
from checker.report.assemble import assemble, unread_report
from checker.report.findings import Locator, Locators, make_findings
from checker.rules.aliases import NO_ALIASES, Aliases
from checker.rules.load import load_desk, load_rules
from checker.rules.rule import Rule, rules_hash
from checker.values.names.entities import read_entities

#: Called with the name of each stage as it begins: progress for people, marks for the clock.
Observer = Callable[[str], None]


def diff(
    text_a: str,
    text_b: str,
    *,
    name_a: str = "a",
    name_b: str = "b",
    language_a: str | None = None,
    language_b: str | None = None,
    date_a: date | None = None,
    date_b: date | None = None,
    rules: Sequence[Rule] | Path | None = None,
    aliases: Aliases | Mapping[str, Iterable[str]] | None = None,
    encoder: Encoder | str | None = None,
    ui: str = "de",
) -> Report:
    """Compare two reports of one event given as texts.

    Args:
        text_a: the first report; offsets in the result point into it.
        text_b: the second report.
        name_a: what the result calls the first.
        name_b: what it calls the second.
        language_a: ISO 639-1; recognised where not given.
        language_b: the same of the second report; the two may differ.
        date_a: the day the first report is of; relative dates are resolved against it.
        date_b: the day the second report is of.
        rules: rules already loaded, or a folder of further ones over the packed rules.
        aliases: lists of names to take for one, ``{"coalition": ["Koalition", "Allianz"]}``; those of the folder of
            rules where none are given.
        encoder: an encoder already loaded (share it between calls), or the name of one.
        ui: language of messages, "de" or "en".

    Raises:
        InputError: a text is empty or no text.
        RuleError: the folder of rules is missing or broken.
        ModelError: the encoder cannot be loaded.
    """
    return compare_documents(
        read_text(text_a, name=name_a, language=language_a),
        read_text(text_b, name=name_b, language=language_b),
        date_a=date_a,
        date_b=date_b,
        rules=load_rules(rules) if rules is None or isinstance(rules, Path) else tuple(rules),
        aliases=_aliases(aliases, rules if isinstance(rules, Path) else None),
        encoder=load_encoder(encoder) if encoder is None or isinstance(encoder, str) else encoder,
        ui=ui,
    )


def compare_documents(
    a: Document,
    b: Document,
    *,
    rules: Sequence[Rule],
    encoder: Encoder | None = None,
    date_a: date | None = None,
    date_b: date | None = None,
    aliases: Aliases = NO_ALIASES,
    ui: str = "de",
    observe: Observer = lambda stage: None,
) -> Report:
    """Compare two documents; see `diff`. Where one is compared with several others, `read_report` reads it once.

    Args:
        a: the first report, as `checker.document` reads it.
        b: the second report.
        rules: as `load_rules` gives them.
        aliases: names taken for one, as `load_desk` gives them.
        encoder: the bundled default where none is given, between two languages e5 if it is installed; it is loaded only
            if there is something to compare.
        date_a: the day the first report is of.
        date_b: the day the second report is of.
        ui: language of messages, "de" or "en".
        observe: called with "claims", "encode", "align", "compare" as each stage begins.

    Raises:
        ModelError: the default encoder cannot be loaded.
    """
    if not (a.supported and b.supported):
        made_by = _provenance(rules, aliases, encoder.name if encoder else "none", date_a, date_b, ui)
        return unread_report(a, b, made_by, ui)
    encoder = for_languages(encoder or load_encoder(), a.language, b.language)
    telling_a = read_report(a, encoder=encoder, date=date_a, aliases=aliases, observe=observe)
    telling_b = read_report(b, encoder=encoder, date=date_b, aliases=aliases, observe=observe)
    return compare_tellings(telling_a, telling_b, rules=rules, ui=ui, observe=observe)


def read_report(
    document: Document,
    *,
    encoder: Encoder | None = None,
    date: date | None = None,
    aliases: Aliases = NO_ALIASES,
    observe: Observer = lambda stage: None,
) -> Telling:
    """Read a report once, to compare it with any number of others: its claims, their values, words, names and vectors.

    Args:
        document: as `checker.document` reads it; one in a language that is not read has no claims.
        encoder: the bundled default where none is given; tellings compared with each other have to share it.
        date: the day the report is of; relative dates are resolved against it.
        aliases: names taken for one.
        observe: called with "claims" and "encode" as each stage begins.

    Raises:
        ModelError: the default encoder cannot be loaded.
    """
    if not document.supported:
        return Telling(document, (), (), frozenset(), NO_VECTORS, given=date, aliases=aliases)
    observe("claims")
    text, language = document.text, document.language
    claims = aliases.in_claims(read_claims(document, reference=_reference(document, date)), language)
    words = tuple(aliases.stems(content_words(claim.span.of(text), language), language) for claim in claims)
    entities = read_entities(text, claims, language)
    observe("encode")
    vectors = encode_claims(encoder or load_encoder(), text, claims)
    return Telling(document, claims, words, names(text), vectors, date, _dated(document, date), aliases, entities)


def compare_tellings(
    a: Telling,
    b: Telling,
    *,
    rules: Sequence[Rule],
    ui: str = "de",
    one_event: bool = True,
    observe: Observer = lambda stage: None,
) -> Report:
    """Compare two reports that are read already.

    Args:
        a: the first report, as `read_report` gives it.
        b: the second report, read with the same encoder and the same aliases.
        rules: as `load_rules` gives them.
        ui: language of messages, "de" or "en".
        one_event: False where a program chose the two because they are alike, and nobody knows that they tell one
            event: then less is believed.
        observe: called with "align" and "compare" as each stage begins.

    Raises:
        ModelError: the two were read with different encoders.
    """
    a, b = a.on(Side.A), b.on(Side.B)
    encoders = {telling.vectors.encoder for telling in (a, b)} - {"none"}
    if len(encoders) > 1:
        raise ModelError(f"two reports read with different encoders cannot be compared: {', '.join(sorted(encoders))}")
    made_by = _provenance(rules, a.aliases, next(iter(encoders), "none"), a.given, b.given, ui)
    if not (a.document.supported and b.document.supported):
        return unread_report(a.document, b.document, made_by, ui)
    observe("align")
    pairs = propose(a.vectors.claims, b.vectors.claims, a.words, b.words, *([*map(kinds, t.claims)] for t in (a, b)))
    stated = states(a.vectors.claims, b.vectors.claims, a.words, b.words, a.vectors.floor)
    observe("compare")
    scene = Scene(a, b, pairs, one_event)
    outcomes = run_comparators(scene, rules)
    locators = Locators(Locator(a.document, ui), Locator(b.document, ui))
    told = [(rule, difference) for rule, outcome in outcomes for difference in outcome.differences]
    return assemble(
        scene,
        locators,
        findings=make_findings(told, locators, ui),
        agreements=list(dict.fromkeys(agreement for _, outcome in outcomes for agreement in outcome.agreements)),
        stated=stated,
        made_by=made_by,
        ui=ui,
    )


def _aliases(given: Aliases | Mapping[str, Iterable[str]] | None, folder: Path | None) -> Aliases:
    if given is None:
        return load_desk(folder).named
    return given if isinstance(given, Aliases) else Aliases.of(given)


def _reference(document: Document, given: date | None) -> date | None:
    """The day a report is of: the one given, else its own where it states a whole and certain one."""
    stated = document.metadata.date
    if given is not None or stated is None or not document.metadata.date_certain:
        return given
    try:
        return date.fromisoformat(stated[:10])
    except ValueError:
        return None


def _dated(document: Document, given: date | None) -> str:
    """The day a report is of, as given, or as it states it: with its time where there is one."""
    own = _reference(document, None)
    if own is None or (given is not None and given != own):
        return given.isoformat() if given else ""
    return (document.metadata.date or "")[: len("2016-05-03T14:30")]


def _provenance(
    rules: Sequence[Rule],
    aliases: Aliases,
    encoder: str,
    date_a: date | None,
    date_b: date | None,
    ui: str,
) -> Provenance:
    settings = {"date_a": date_a, "date_b": date_b, "ui": ui}
    stated = tuple(sorted((name, str(value)) for name, value in settings.items() if value is not None))
    return Provenance(version(), encoder, rules_hash(rules, aliases), stated)
