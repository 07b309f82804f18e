"""The whole way of the data on one screen: two reports in, what they disagree on out. Read this first.

    document -> claims -> values -> encode -> align -> compare -> Report

`diff` is the door for texts, `compare_documents` for reports already read. Both are pure: no file, no clock, no state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from checker.align.candidates import kinds, propose, states
from checker.align.vectors import encode_tellings
from checker.claims import read_claims
from checker.claims.words import content_words, names
from checker.compare import run_comparators
from checker.compare.scene import Scene, Telling
from checker.document import read_text
from checker.encode import Encoder, load_encoder
from checker.model import Claim, Document, Provenance, Report, Side
from checker.model.version import version
from checker.report.assemble import assemble, unread_report
from checker.report.findings import Locator, Locators, make_findings
from checker.rules.aliases import NO_ALIASES, Aliases
from checker.rules.desk import load_desk
from checker.rules.rule import Rule, load_rules, rules_hash

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
    """Compare two reports that are read already; see `diff`.

    Args:
        a: the first report, as `checker.document` reads it.
        b: the second report.
        rules: as `load_rules` gives them.
        aliases: names taken for one, as `load_desk` gives them.
        encoder: the bundled default where none is given; it is loaded only if there is something to compare.
        date_a: the day the first report is of.
        date_b: the day the second report is of.
        ui: language of messages, "de" or "en".
        observe: called with "claims", "encode", "align", "compare" as each stage begins.

    Raises:
        ModelError: the default encoder cannot be loaded.
    """
    if not (a.supported and b.supported):
        return unread_report(a, b, _provenance(rules, aliases, encoder, date_a, date_b, ui), ui)
    observe("claims")
    claims_a = aliases.in_claims(read_claims(a, reference=_reference(a, date_a)), a.language)
    claims_b = aliases.in_claims(read_claims(b, reference=_reference(b, date_b)), b.language)
    observe("encode")
    encoder = encoder or load_encoder()
    vectors = encode_tellings(encoder, (a, claims_a), (b, claims_b))
    observe("align")
    telling_a = _telling(Side.A, a, claims_a, date_a, aliases)
    telling_b = _telling(Side.B, b, claims_b, date_b, aliases)
    held = [[kinds(claim) for claim in claims] for claims in (claims_a, claims_b)]
    pairs = propose(vectors.a, vectors.b, telling_a.words, telling_b.words, *held)
    stated = states(vectors.a, vectors.b, telling_a.words, telling_b.words, vectors.floor)
    observe("compare")
    scene = Scene(telling_a, telling_b, pairs, vectors.similarity)
    outcomes = run_comparators(scene, rules)
    locators = Locators(Locator(a), Locator(b))
    told = [(rule, difference) for rule, outcome in outcomes for difference in outcome.differences]
    return assemble(
        scene,
        locators,
        findings=make_findings(told, locators, ui),
        agreements=list(dict.fromkeys(agreement for _, outcome in outcomes for agreement in outcome.agreements)),
        stated=stated,
        made_by=_provenance(rules, aliases, encoder, date_a, date_b, ui),
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


def _telling(
    side: Side, document: Document, claims: tuple[Claim, ...], given: date | None, aliases: Aliases
) -> Telling:
    text, language = document.text, document.language
    words = tuple(aliases.stems(content_words(claim.span.of(text), language), language) for claim in claims)
    return Telling(side, document, claims, words, names(text), _dated(document, given), aliases)


def _dated(document: Document, given: date | None) -> str:
    """The day a report is of, as given, or as it states it: with its time where there is one."""
    own = _reference(document, None)
    if own is None or (given is not None and given != own):
        return given.isoformat() if given else ""
    return (document.metadata.date or "")[: len("2016-05-03T14:30")]


def _provenance(
    rules: Sequence[Rule],
    aliases: Aliases,
    encoder: Encoder | None,
    date_a: date | None,
    date_b: date | None,
    ui: str,
) -> Provenance:
    settings = {"date_a": date_a, "date_b": date_b, "ui": ui}
    stated = tuple(sorted((name, str(value)) for name, value in settings.items() if value is not None))
    return Provenance(version(), encoder.name if encoder else "none", rules_hash(rules, aliases), stated)
