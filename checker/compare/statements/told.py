"""What a report tells with which certainty: its statements, and what else it says of the same event."""

from __future__ import annotations

from collections.abc import Sequence

from checker.compare.readings import read_claim
from checker.compare.scene import Telling
from checker.languages import pack
from checker.model import Claim, QuoteKind, Side, Span, Voice, Word
from checker.model.frozen import frozen
from checker.values.statements.certainty import Certainty, Statement, read_statements
from checker.values.statements.marks import event, is_source, keeps_distance, marks_clause, tells_of_proceedings
from checker.values.statements.polarity import kin

#: Before a colon fewer content words tell nothing, they name a topic.
LEAST_TOLD = 3

#: A headline and its teaser, a sentence and what it is embedded in: so many claims on either side.
NEAR = 2

#: Claims of a headline with its teaser.
SHORT = 6


@frozen
class Told:
    """One statement of one report, with the content of what it says."""

    telling: Telling
    number: int
    statement: Statement
    content: tuple[Word, ...]

    @property
    def language(self) -> str:
        return self.telling.document.language


#: The statements of both reports, claim by claim.
Tellings = dict[Side, dict[int, tuple[Told, ...]]]


def read_told(telling: Telling) -> dict[int, tuple[Told, ...]]:
    found: dict[int, tuple[Told, ...]] = {}
    language = telling.document.language
    for number, claim in enumerate(telling.claims):
        words = read_claim(telling, number).words
        titles = [quote.span for quote in claim.quotes if quote.kind is QuoteKind.TITLE]
        dates = [value.span for value in claim.dates]
        names = [word for word in words if marks_clause(word.form, language) and _is_name(telling.text, word, dates)]
        words = tuple(word for word in words if word not in names)
        statements = read_statements(telling.text, claim.clauses, words, language, titles)
        found[number] = tuple(
            Told(telling, number, each, _content(each)) for each in statements if not _is_speech(claim, each)
        )
    return found


def _is_name(text: str, word: Word, dates: Sequence[Span]) -> bool:
    """Whether a word that would mark a clause names something here: the month of May, "das Wohl der Kinder".

    A capital that opens a sentence or stands behind a sign says nothing: "Unfall: Wohl drei Verletzte".
    """
    if any(each.overlaps(word.span) for each in dates):
        return True
    before = text[: word.span.start].rstrip()
    inside = before[-1:].isalnum() and text[word.span.start].isupper()
    return word.kind == "noun" and inside


def _is_speech(claim: Claim, statement: Statement) -> bool:
    """Whether somebody else says it: quoted words, or a claim in reported speech that accuses nobody."""
    over = [quote.kind for quote in claim.quotes if quote.span.overlaps(statement.span)]
    if statement.accused and QuoteKind.DIRECT not in over:
        return False
    if claim.voice is not Voice.REPORT:
        return True
    return any(kind != "title" for kind in over)


def _content(statement: Statement) -> tuple[Word, ...]:
    return tuple(word for word in statement.words if word.is_content and word != statement.mark)


def same_word(one: Word, other: Word, language: str) -> bool:
    return kin(one.key, other.key, language) or event(one.key, language) == event(other.key, language)


def predicates(marked: Told) -> list[Word]:
    """The word that the mark of a clause bears on: its last verb, or the first one behind it.

    What is joined by "und" or a comma tells another act: "erobert offenbar Kornau und beklagt Verluste". A modal bears
    on all of them: "soll Akten gefälscht und verbrannt haben".
    """
    verbs = [word for word in marked.content if word.kind == "verb"]
    mark = marked.statement.mark
    if mark is None or mark.form in pack(marked.language).reservations.hearsay:
        return verbs[-1:]
    if pack(marked.language).reservations.marks_next_verb:
        return [word for word in verbs if word.span.start > mark.span.start][:1] or verbs[-1:]
    beside = [word for word in verbs if not _are_apart(marked, mark, word)]
    return beside[-1:] or verbs[-1:]


def _are_apart(told: Told, one: Word, other: Word) -> bool:
    """Whether a comma or an "und" stands between two words of a statement."""
    first, second = sorted((one.span, other.span))
    joins = pack(told.language).polarity.clause_joins
    between = [word.form for word in told.statement.words if first.end <= word.span.start < second.start]
    return "," in told.telling.text[first.end : second.start] or not set(joins).isdisjoint(between)


def is_kicker(plain: Told) -> bool:
    """Whether it is a word or two before a colon, which name the topic: "Mord in Ulm: ..."."""
    return names_topic(plain) and len(plain.content) < LEAST_TOLD


def names_topic(told: Told) -> bool:
    """Whether it stands before a colon: "Bericht der Zeitung: ..."."""
    return told.statement.span.of(told.telling.text).rstrip().endswith(":")


def mentions_proceedings(plain: Told) -> bool:
    """Whether the report tells of a suspicion or a trial anywhere."""
    return any(
        tells_of_proceedings(word.form, plain.language) for claim in plain.telling.claims for word in claim.words
    )


def hedged_elsewhere(plain: Told, event_word: Word, told: Tellings) -> bool:
    """Whether the teller of the fact reserves it somewhere, or names a source for it."""
    for statements in told[plain.telling.side].values():
        for each in statements:
            if each.statement.mark is None or each.statement is plain.statement:
                continue
            beside = each.number == plain.number and each.statement.certainty is not Certainty.PLAN
            if beside or any(same_word(word, event_word, plain.language) for word in _reserved(each)):
                return True
    return any(is_source(word.form, plain.language) for word in plain.statement.words)


def bears_on_deed(marked: Told) -> bool:
    """Whether an adverb holds back that something was done, and not who did it: "offenbar erstochen"."""
    statement, table = marked.statement, pack(marked.language).reservations
    if statement.mark is None or statement.target is not None or statement.accused:
        return False
    return statement.mark.form in table.strong and statement.mark.form not in table.hearsay


def keeps_distance_near(plain: Told, *, from_deed: bool = False) -> bool:
    """Whether the teller of the fact keeps some distance near it: a mark, a source, a suspicion, a trial."""
    last = len(plain.telling.claims) - 1
    return any(
        keeps_distance_in(plain, number, from_deed=from_deed)
        for number in range(max(0, plain.number - NEAR), min(last, plain.number + NEAR) + 1)
    )


def keeps_distance_in(plain: Told, number: int, *, from_deed: bool = False) -> bool:
    """The same, in one claim of its report."""
    words = plain.telling.claims[number].words
    return any(keeps_distance(word.form, plain.language, from_deed=from_deed) for word in words)


def rests_on_source(plain: Told) -> bool:
    """Whether a short report names a source in any of its first sentences: "Medien zufolge ..."."""
    source = pack(plain.language).reservations.source
    return any(word.form in source for claim in plain.telling.claims[:SHORT] for word in claim.words)


def names_source_near(plain: Told) -> bool:
    """Whether a source is named near the plain statement: "wie die Polizei mitteilte"."""
    table, claims = pack(plain.language).reservations, plain.telling.claims
    near = claims[max(0, plain.number - NEAR) : plain.number + NEAR + 1]
    return any(word.form in table.source or word.form in table.accounts for claim in near for word in claim.words)


def _reserved(told: Told) -> list[Word]:
    """What the mark bears on; with a question or an "unclear" that is anything."""
    if told.statement.certainty in (Certainty.QUESTION, Certainty.UNKNOWN):
        return list(told.content)
    return [told.statement.target] if told.statement.target else predicates(told) or list(told.content)


def stated_elsewhere(marked: Told, event_word: Word, met: dict[Word, Word], told: Tellings) -> bool:
    """Whether the report with the reservation tells the event as a fact too, of the same things."""
    others = [word for word in met if word != event_word]
    for statements in told[marked.telling.side].values():
        for each in statements:
            if each.statement.certainty is not Certainty.FACT:
                continue
            held = [word.key for word in marked.telling.claims[each.number].words]
            if any(same_word(word, event_word, marked.language) for word in each.content) and (
                not others or any(word.key in held for word in others)
            ):
                return True
    return False
