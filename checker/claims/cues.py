"""What a language table tells the readers of quotations: words that introduce, name and carry speech."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Cues:
    """The speech words of one language. `tags` maps the tagger's tags to letters. `requires` names the
    word without which a verb is no verb of saying ("davon" of "ausgehen"). `genitives` are determiners that may
    begin a noun's complement, `links` prepositions that do, `oblique` determiners that no subject has. `auxiliaries`
    are lemmas of verbs that stand before a participle or infinitive, `passive` the one of the passive. `impersonal`
    subjects are nobody ("es"), `own` says that a source is the subject itself ("nach eigenen Angaben"), `back` points
    to the sentence before ("Das teilte ... mit").
    Verbs are lemmas, everything else lower-case surface forms or endings.

    `speech` verbs take words or a reported clause; `thought` verbs a reported clause; `addressing`
    verbs name the hearer first ("told reporters"), `naming` verbs quoted words alone
    ("nannte", "called"); `asking` verbs an infinitive clause beside the others ("forderte auf"). `particles` are split
    off the verb ("teilte ... mit"). `source_preps` stand before a source by themselves ("laut"), with a word of
    `source_joints` between ("according to"), `source_posts` after it
    ("zufolge"), and `noun_preps` only together with a noun of `source_nouns` (endings: "Polizeiangaben"), those outside of `any_source` with an ending of `view` alone
    ("aus Teilnehmerkreisen"). `content_nouns`
    govern a reported clause ("die Ankündigung, ..."). `so` introduces a speaker after the words. `reported` are finite
    forms that mark reported speech by themselves, `reported_weak` those that do it beside others. `subordinators` open
    a clause that follows a cue, `manner` the "wie" of "wie X mitteilte". `title_nouns` (endings) stand before a name or
    title in marks, `title_words` likewise in any place before it, `slogan_nouns` before chanted or written words.
    `roles` are endings of nouns for persons that speak, `female_endings` of those for women, `collectives` endings of
    bodies that speak. `male`, `female` and `plural` are personal pronouns and demonstratives by what they stand for; `demonstratives` stand
    for the last person named, not the last who spoke.
    `particles_of_names` join names ("von der"). `times` are nouns of the calendar, `possessives` stand for a speaker ("nach ihren Angaben"). `abbreviations` keep their full stop, `starters` begin a sentence after
    a number with one.
    """

    model: str
    tags: dict[str, str]
    noun_tag: str
    nouns_are_capital: bool
    requires: dict[str, str]
    genitives: frozenset[str]
    links: frozenset[str]
    oblique: frozenset[str]
    auxiliaries: frozenset[str]
    passive: str
    impersonal: frozenset[str]
    own: frozenset[str]
    back: frozenset[str]
    speech: frozenset[str]
    thought: frozenset[str]
    addressing: frozenset[str]
    naming: frozenset[str]
    asking: frozenset[str]
    particles: frozenset[str]
    source_preps: frozenset[str]
    source_joints: frozenset[str]
    source_posts: frozenset[str]
    noun_preps: frozenset[str]
    any_source: frozenset[str]
    view: tuple[str, ...]
    source_nouns: tuple[str, ...]
    content_nouns: tuple[str, ...]
    so: frozenset[str]
    reported: frozenset[str]
    reported_weak: frozenset[str]
    subordinators: frozenset[str]
    manner: frozenset[str]
    title_nouns: tuple[str, ...]
    title_words: frozenset[str]
    slogan_nouns: tuple[str, ...]
    roles: tuple[str, ...]
    female_endings: tuple[str, ...]
    male_words: frozenset[str]
    female_words: frozenset[str]
    collectives: tuple[str, ...]
    male: frozenset[str]
    female: frozenset[str]
    plural: frozenset[str]
    demonstratives: frozenset[str]
    honorifics: frozenset[str]
    particles_of_names: frozenset[str]
    times: frozenset[str]
    possessives: frozenset[str]
    abbreviations: frozenset[str]
    starters: frozenset[str]
    first_names_female: frozenset[str]


@cache
def cues_for(language: str) -> Cues:
    """The table of a language; German for any other, whose quotation marks are then read and little else."""
    if language.lower().startswith("en"):
        from checker.claims.cues_english import ENGLISH

        return ENGLISH
    from checker.claims.cues_german import GERMAN

    return GERMAN
