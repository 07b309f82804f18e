"""The one door to a language: what it has to bring, read when it is first asked for."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path

from checker.languages.load import load
from checker.languages.shape.clauses import Clauses
from checker.languages.shape.corrections import Corrections
from checker.languages.shape.countries import Countries
from checker.languages.shape.dates.grammar import Grammar
from checker.languages.shape.dates.milestones import Milestones
from checker.languages.shape.dates.words import TimeWords
from checker.languages.shape.denials import Denials
from checker.languages.shape.figures.ages import Ages
from checker.languages.shape.figures.belonging import Belonging
from checker.languages.shape.figures.counted import Counting, Nouns
from checker.languages.shape.figures.hedges import Hedges
from checker.languages.shape.figures.links import Links
from checker.languages.shape.figures.measures import Measures
from checker.languages.shape.figures.no_figures import NoFigures
from checker.languages.shape.figures.numerals import Composed, Numerals
from checker.languages.shape.figures.once import Once
from checker.languages.shape.figures.rates import Rates
from checker.languages.shape.fillers import Fillers
from checker.languages.shape.foreign import Foreign
from checker.languages.shape.names import Names
from checker.languages.shape.nations import Nations
from checker.languages.shape.offices import Offices
from checker.languages.shape.persons import Persons
from checker.languages.shape.places import Places
from checker.languages.shape.quotes import Cues
from checker.languages.shape.roles import Roles
from checker.languages.shape.sentences import Sentences
from checker.languages.shape.tagging import Tagging
from checker.languages.shape.wire import Wire
from checker.languages.shape.words import Words
from checker.languages.statement_tables import StatementTables
from checker.languages.units import unit_words
from checker.model.frozen import frozen

#: The languages that are read. A further one is a folder of this name, and its code here.
CODES = ("de", "en")


@frozen(slots=False)
class Language(StatementTables):
    """One language, by its ISO 639-1 code. Its tables are files of its folder, each read at first use.

    A file that the folder lacks is an empty table, and a language without a folder has none but such: whatever is asked
    of it is answered by silence, never by the words of another language.
    """

    @property
    def known(self) -> bool:
        """Whether the checker reads this language."""
        return self.code in CODES

    @property
    def folder(self) -> Path:
        """Where its tables are."""
        return Path(__file__).parent / (self.code if self.known else "unknown")

    @cached_property
    def tagging(self) -> Tagging:
        """The tagger of this language."""
        return load(Tagging, self.folder, "tagging.toml")

    @cached_property
    def words(self) -> Words:
        """Words without a topic of their own, and how words are stemmed."""
        return load(Words, self.folder, "words.toml")

    @cached_property
    def wire(self) -> Wire:
        """What stands around the words of a report."""
        return load(Wire, self.folder, "wire.toml")

    @cached_property
    def sentences(self) -> Sentences:
        """Where sentences end and where they do not."""
        return load(Sentences, self.folder, "sentences.toml")

    @cached_property
    def clauses(self) -> Clauses:
        """What a clause is known by."""
        return load(Clauses, self.folder, "clauses.toml")

    @cached_property
    def numerals(self) -> Numerals:
        """Number words and how digits are grouped."""
        return load(Numerals, self.folder, "figures/numerals.toml")

    @cached_property
    def composed(self) -> Composed:
        """The grammar of number words that no table could list."""
        if not (self.folder / "figures" / "numerals.py").is_file():
            return Composed()
        composed: Composed = import_module(f"checker.languages.{self.code}.figures.numerals").COMPOSED
        return composed

    @cached_property
    def hedges(self) -> Hedges:
        """How firmly figures are given, and vague amounts."""
        return load(Hedges, self.folder, "figures/hedges.toml")

    @cached_property
    def links(self) -> Links:
        """Words between figures, and between a figure and its noun."""
        return load(Links, self.folder, "figures/links.toml")

    @cached_property
    def measures(self) -> Measures:
        """Rates, angles and figures inside words."""
        return load(Measures, self.folder, "figures/measures.toml")

    @cached_property
    def unit_words(self) -> dict[str, str]:
        """Words for units -> canonical names."""
        return unit_words(self.code)

    @cached_property
    def ages(self) -> Ages:
        """How ages are told."""
        return load(Ages, self.folder, "figures/ages.toml")

    @cached_property
    def counting(self) -> Counting:
        """Words around counted nouns."""
        return load(Counting, self.folder, "figures/counted.toml")

    @cached_property
    def nouns(self) -> Nouns:
        """How counted nouns are found."""
        if not (self.folder / "figures" / "counted.py").is_file():
            return Nouns()
        nouns: Nouns = import_module(f"checker.languages.{self.code}.figures.counted").NOUNS
        return nouns

    @cached_property
    def no_figures(self) -> NoFigures:
        """Places that look like figures and are none."""
        return load(NoFigures, self.folder, "figures/no_figures.toml")

    @cached_property
    def belonging(self) -> Belonging:
        """What a figure or a date belongs to."""
        return load(Belonging, self.folder, "figures/belonging.toml")

    @cached_property
    def names(self) -> Names:
        """How names are written."""
        return load(Names, self.folder, "names.toml")

    @cached_property
    def countries(self) -> Countries:
        """Countries by name."""
        return load(Countries, self.folder, "countries.toml")

    @cached_property
    def offices(self) -> Offices:
        """Offices that one person holds at a time, and what tells the kind of a name."""
        return load(Offices, self.folder, "offices.toml")

    @cached_property
    def places(self) -> Places:
        """Countries, states and towns, and which holds which."""
        return load(Places, self.folder, "places.toml")

    @cached_property
    def towns(self) -> Places:
        """Towns and states that are places where they stand as such, and who holds them."""
        return load(Places, self.folder, "towns.toml")

    @cached_property
    def nations(self) -> Nations:
        """What is of which country."""
        return load(Nations, self.folder, "nations.toml")

    @cached_property
    def roles(self) -> Roles:
        """What is said of a person beside the name."""
        return load(Roles, self.folder, "roles.toml")

    @cached_property
    def persons(self) -> Persons:
        """What is said of a person without a name."""
        return load(Persons, self.folder, "persons.toml")

    @cached_property
    def fillers(self) -> Fillers:
        """Words around a slot that a common noun fills."""
        return load(Fillers, self.folder, "fillers.toml")

    @cached_property
    def time_words(self) -> TimeWords:
        """Words of time."""
        return load(TimeWords, self.folder, "dates/words.toml")

    @cached_property
    def once(self) -> Once:
        """What a figure may be of that a report gives but once."""
        return load(Once, self.folder, "figures/once.toml")

    @cached_property
    def milestones(self) -> Milestones:
        """What a date may be of that a report gives but once."""
        return load(Milestones, self.folder, "dates/milestones.toml")

    @cached_property
    def dates(self) -> Grammar | None:
        """How dates, times and lengths of time are told, compiled; none where no grammar is written down."""
        if not (self.folder / "dates" / "grammar.py").is_file():
            return None
        grammar: Grammar = import_module(f"checker.languages.{self.code}.dates.grammar").grammar()
        return grammar

    @cached_property
    def quotes(self) -> Cues:
        """What quotations and their speakers are known by."""
        return replace(load(Cues, self.folder, "quotes.toml"), model=self.tagging.model)

    @cached_property
    def rates(self) -> Rates:
        """Rates that are published for a country and a month."""
        return load(Rates, self.folder, "figures/rates.toml")

    @cached_property
    def denials(self) -> Denials:
        """Words that deny without a negation."""
        return load(Denials, self.folder, "denials.toml")

    @cached_property
    def foreign(self) -> Foreign:
        """What is said of people from where the language is not spoken."""
        return load(Foreign, self.folder, "foreign.toml")

    @cached_property
    def corrections(self) -> Corrections:
        """How a version says that it corrects an earlier one."""
        return load(Corrections, self.folder, "corrections.toml")


@cache
def pack(code: str) -> Language:
    """What the checker knows of the language of that code; for one that is not read, empty tables."""
    return Language(code)
