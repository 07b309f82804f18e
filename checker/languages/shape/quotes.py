"""What quotations and their speakers are known by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.model.frozen import frozen


@frozen
class Cues:
    """The speech words of one language.

    Verbs are lemmas, nouns endings (compounds count by their last part; "=rat" is the whole word),
    the rest lower-case surface forms.

    Grammar: `model` is the tagger's, as the language's table of tagging names it; `tags` give a letter to each of
    its tags, `noun_tag` is that of a common noun; `nouns_are_capital` says so of a language. `genitives` may begin
    a noun's complement, `links` are prepositions that do, `oblique` determiners no subject has, `feminine` and
    `feminine_dative` articles, `indefinite` articles, `plural_verbs` endings of plural verbs. `auxiliaries` stand
    before a participle, `passive` is that of the passive; `impersonal` subjects are nobody.

    Verbs: `speech` takes words or a reported clause, `thought` a reported clause, `naming` quoted words alone
    ("nannte"), `asking` an infinitive clause beside the others ("forderte auf"), `addressing` the hearer first ("told
    reporters"); `quoting` in the passive has the speaker for its subject ("wird zitiert"). `particles` are split off
    ("teilte ... mit"). `requires` names the word without which a verb is none of saying ("davon" of "ausgehen").

    Sources: `source_preps` stand before one by themselves ("laut"), with one of `source_joints` between ("according
    to"), `source_posts` after it ("zufolge"), `noun_preps` only with a noun: those of `any_source` with one of
    `source_nouns` ("nach Polizeiangaben"), the others with an ending of `view` ("aus Teilnehmerkreisen"). `own` says
    that the source is the subject ("nach eigenen Angaben"), `possessives` that it is who spoke last; `agents` stand
    before the agent of a passive, `carriers` before what carries words that nobody signs ("aus dem Ministerium hieß
    es"), among them `documents`. `so` introduces a speaker after the words, `back` points to the sentence before ("Das
    teilte ... mit").

    Reported clauses: `content_nouns` govern one ("die Ankündigung, ..."), `subordinators` open one, `manner` is the
    "wie" of "wie X mitteilte". `reported` are finite forms that mark reported speech by themselves, `reported_weak`
    those that go on with it.

    Marks: `as_words` stand before what something is called ("bezeichnete sie als „...“"), `title_nouns` stand before a
    name or title in marks, `title_words` likewise in any place near before it, `slogan_nouns` before chanted or written
    words.

    Speakers: `roles` are nouns for persons that speak, `collectives` for bodies; `male_words` and `female_words` tell
    the gender, as do first names. `male`, `female` and `plural` are pronouns by what they stand for;
    `demonstratives` stand for the last person named, not the last who spoke. `honorifics` are no part of a name,
    `particles_of_names` join names ("von der"). `times` are nouns of the calendar, no speakers.

    Sentences: `abbreviations` keep their full stop; `starters` begin a sentence after a number with one.
    """

    model: str = ""
    tags: Mapping[str, str] = field(default_factory=dict)
    noun_tag: str = ""
    nouns_are_capital: bool = False
    requires: Mapping[str, str] = field(default_factory=dict)
    genitives: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    oblique: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    passive: str = ""
    impersonal: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    back: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    thought: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    source_preps: frozenset[str] = frozenset()
    source_joints: frozenset[str] = frozenset()
    source_posts: frozenset[str] = frozenset()
    noun_preps: frozenset[str] = frozenset()
    any_source: frozenset[str] = frozenset()
    view: tuple[str, ...] = ()
    source_nouns: tuple[str, ...] = ()
    content_nouns: tuple[str, ...] = ()
    so: frozenset[str] = frozenset()
    reported: frozenset[str] = frozenset()
    reported_weak: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    manner: frozenset[str] = frozenset()
    as_words: frozenset[str] = frozenset()
    title_nouns: tuple[str, ...] = ()
    title_words: frozenset[str] = frozenset()
    slogan_nouns: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    male_words: frozenset[str] = frozenset()
    female_words: frozenset[str] = frozenset()
    collectives: tuple[str, ...] = ()
    male: frozenset[str] = frozenset()
    female: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    demonstratives: frozenset[str] = frozenset()
    honorifics: frozenset[str] = frozenset()
    particles_of_names: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    male_possessives: frozenset[str] = frozenset()
    quoting: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    carriers: frozenset[str] = frozenset()
    documents: tuple[str, ...] = ()
    feminine_dative: frozenset[str] = frozenset()
    feminine: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    plural_verbs: tuple[str, ...] = ()
    abbreviations: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    first_names_female: frozenset[str] = frozenset()
    first_names_male: frozenset[str] = frozenset()
