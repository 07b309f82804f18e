"""What a language table tells the readers of quotations: words that introduce, name and carry speech."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache


def words(text: str) -> frozenset[str]:
    """The blank-separated words of a table."""
    return frozenset(text.split())


def endings(text: str) -> tuple[str, ...]:
    """The blank-separated endings of a table, in order."""
    return tuple(text.split())


@dataclass(frozen=True, slots=True)
class Cues:
    """The speech words of one language.

    Verbs are lemmas, nouns endings (compounds count by their last part; "=rat" is the whole word),
    the rest lower-case surface forms.

    Grammar: `model` and `tags` are the tagger's, with `noun_tag` its tag for a common noun; `nouns_are_capital` says so
    of a language. `genitives` may begin a noun's complement, `links` are prepositions that do, `oblique` determiners no
    subject has, `feminine` and `feminine_dative` articles, `indefinite` articles, `plural_verbs` endings of plural
    verbs. `auxiliaries` stand before a participle, `passive` is that of the passive; `impersonal` subjects are nobody.

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
    as_words: frozenset[str]
    title_nouns: tuple[str, ...]
    title_words: frozenset[str]
    slogan_nouns: tuple[str, ...]
    roles: tuple[str, ...]
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
    male_possessives: frozenset[str]
    quoting: frozenset[str]
    agents: frozenset[str]
    carriers: frozenset[str]
    documents: tuple[str, ...]
    feminine_dative: frozenset[str]
    feminine: frozenset[str]
    indefinite: frozenset[str]
    plural_verbs: tuple[str, ...]
    abbreviations: frozenset[str]
    starters: frozenset[str]
    first_names_female: frozenset[str]
    first_names_male: frozenset[str]


@cache
def _parts(endings: tuple[str, ...]) -> tuple[tuple[str, ...], frozenset[str]]:
    return tuple(one for one in endings if one[0] != "="), frozenset(one[1:] for one in endings if one[0] == "=")


def is_one_of(word: str, endings: tuple[str, ...]) -> bool:
    """Whether a lower-case noun is one of a table: it ends in an entry, or is one that is marked whole ("=rat")."""
    ends, wholes = _parts(endings)
    return word in wholes or word.endswith(ends)


@cache
def cues_for(language: str) -> Cues:
    """The table of a language; German for any other, whose quotation marks are then read and little else."""
    if language.lower().startswith("en"):
        from checker.languages.en.cues import ENGLISH

        return ENGLISH
    from checker.languages.de.cues import GERMAN

    return GERMAN
