"""How sure a statement is: fact, or allegation, possibility, plan, question, unknown, denial. Read clause by clause.

A mark has a reach: "möglicher Einbruch" marks the noun, "offenbar" its clause. What is neither told as a fact nor
marked (a condition, reported speech, a negation) is `void` and never compared.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import pairwise

from checker.languages import pack
from checker.model import Span, Word
from checker.model.frozen import frozen
from checker.model.patterns import compiled
from checker.values.statements.marks import marks_of

#: A noun marked by a word before it follows within so many words ("möglicher schwerer Einbruch").
REACH = 3

#: From so many letters on an "s" at the end of a compound's first part is the joint: "betrugs-", not "mords-".
SHORTEST_CRIME = 5

#: Words before a colon of which the last names a source: "Neue Studie:", and not "Im Kreise der Familie:".
LONGEST_SPEAKER = 2

#: An adjective's ending has so many letters.
LONGEST_ENDING = 2

#: What ends a statement inside a headline, beside the clauses.
_CUT = compiled(r":\s|\s[–—|-]\s|;\s|[!?]\s|[„“\"»«]")


class Certainty(StrEnum):
    """How a statement is told. `SOURCE` is a fact with its source named; `VOID` is not judged."""

    FACT = "fact"
    ALLEGATION = "allegation"
    POSSIBILITY = "possibility"
    PLAN = "plan"
    QUESTION = "question"
    UNKNOWN = "unknown"
    DENIAL = "denial"
    SOURCE = "source"
    VOID = "void"


@frozen
class Statement:
    """A stretch of a claim that is told with one certainty. `mark` is the word that lessens it, `target` what it
    marks where that is one noun, `strong` whether it does so in a free rendering too. `accused`: somebody is accused of
    it in the same breath ("vorgeworfen, Geld gestohlen zu haben")."""

    span: Span
    words: tuple[Word, ...]
    certainty: Certainty
    mark: Word | None = None
    target: Word | None = None
    strong: bool = False
    accused: bool = False


def read_statements(
    text: str, clauses: Sequence[Span], words: Sequence[Word], language: str, titles: Sequence[Span] = ()
) -> tuple[Statement, ...]:
    """The statements of a claim, in order.

    Args:
        text: the document's text; `clauses`, `words` and `titles` point into it.
        titles: names and titles in quotation marks, which belong to the statement around them.
    """
    found: list[Statement] = []
    for clause in clauses:
        for span in _pieces(text, clause, titles):
            each = _read(text, span, tuple(word for word in words if span.contains(word.span)), language)
            before = found[-1] if found else None
            if before and _names_source(text, before, language) and each.certainty is Certainty.FACT:
                each = replace(each, certainty=Certainty.SOURCE, mark=before.mark or before.words[-1])
            if before and _shares_hearsay(before, each, language):
                found[-1] = replace(before, certainty=Certainty.ALLEGATION, strong=True)
                each = replace(each, certainty=Certainty.ALLEGATION, mark=before.mark, strong=True)
            found.append(each)
    return tuple(found)


def _shares_hearsay(before: Statement, each: Statement, language: str) -> bool:
    """Whether a modal bears on a perfect of the next statement too: "soll Geld genommen und es verschenkt haben"."""
    if before.mark is None or before.certainty is not Certainty.PLAN or each.certainty is not Certainty.FACT:
        return False
    return before.mark.form in pack(language).reservations.hearsay and _is_hearsay(each.words, language)


def _accusation(span: Span, words: tuple[Word, ...], language: str) -> Statement | None:
    """What somebody is accused of, by a perfect with "zu": "vorgeworfen, Geld gestohlen zu haben"."""
    table, to = pack(language).reservations, pack(language).polarity.infinitive
    accuser = next((word for word in words if word.form in table.accusing), None)
    if accuser is None or not any(one.form == to and two.form in table.perfect for one, two in pairwise(words)):
        return None
    return Statement(span, words, Certainty.ALLEGATION, accuser, strong=True, accused=True)


def _names_source(text: str, statement: Statement, language: str) -> bool:
    """Whether it only says where the next statement is from: "Laut Polizei: ...", "Polizei: ..."."""
    if not statement.span.of(text).rstrip().endswith(":"):
        return False
    if statement.certainty is Certainty.SOURCE:
        return True
    words, speakers = statement.words, pack(language).reservations.speakers
    if not words or any(word.kind == "verb" for word in words):
        return False
    return words[0].form in speakers or (len(words) <= LONGEST_SPEAKER and words[-1].form in speakers)


def _pieces(text: str, clause: Span, titles: Sequence[Span]) -> list[Span]:
    cuts = [
        found.end()
        for found in _CUT.finditer(text, clause.start, clause.end)
        if not any(title.start <= found.start() and found.end() <= title.end for title in titles)
    ]
    edges = [clause.start, *cuts, clause.end]
    return [Span(start, end) for start, end in pairwise(edges) if start < end]


def _read(text: str, span: Span, words: tuple[Word, ...], language: str) -> Statement:
    table, kinds = pack(language).reservations, marks_of(language).in_clause
    if not kinds or not words:
        return Statement(span, words, Certainty.VOID)
    bearing = _accusation(span, words, language) or _bearing(span, words, language)
    if bearing is not None:
        return bearing
    if any(word.form in table.void for word in words):
        return Statement(span, words, Certainty.VOID)
    if text[span.start : span.end + 1].rstrip(' “"«').endswith("?"):
        granted = any(word.form in table.asking for word in words)
        return Statement(span, words, Certainty.VOID if granted else Certainty.QUESTION, None if granted else words[0])
    marks = [word for word in words if word.form in kinds]
    if marks:
        mark = next((word for word in marks if word.form in table.strong), marks[0])
        if mark.form in table.hearsay and not _is_hearsay(words, language):
            return Statement(span, words, Certainty.PLAN, mark)
        return Statement(span, words, Certainty(kinds[mark.form]), mark, strong=mark.form in table.strong)
    source = next((word for word in words if word.form in table.source), None)
    if source is not None:
        return Statement(span, words, Certainty.SOURCE, source)
    return Statement(span, words, Certainty.FACT)


def _bearing(span: Span, words: tuple[Word, ...], language: str) -> Statement | None:
    """The statement where a mark bears on one word of it: "möglicher Einbruch", "wegen Betrugs", "wohl tagelang"."""
    for number, word in enumerate(words):
        noun = _noun_behind(words, number)
        if noun is not None and (kind := _marks_noun(word, language)):
            return Statement(span, words, Certainty(kind), word, noun, strong=True)
    for number, word in enumerate(words):
        found = (
            _suspected(words, number, language)
            or _lasting(words, number, language)
            or _attribute(words, number, language)
        )
        if found is not None:
            kind, target, parts = found
            return Statement(span, parts, kind, word, target, strong=True)
    return None


#: How certain a statement is, the word that its mark bears on, and the statement's words.
_Bearing = tuple[Certainty, Word, tuple[Word, ...]]


def _suspected(words: tuple[Word, ...], number: int, language: str) -> _Bearing | None:
    """A crime behind the "wegen" of an inquiry, or inside of the word: "Mordverdacht"."""
    word, noun = words[number], _noun_behind(words, number)
    if noun is not None and _inquires(words, number, noun, language):
        return Certainty.ALLEGATION, noun, words
    endings = pack(language).reservations.suspicion
    crime = next((_of_suspicion(word, each, language) for each in endings if word.form.endswith(each)), None)
    if crime is not None and crime.key in marks_of(language).events:
        return Certainty.ALLEGATION, crime, (*words[:number], crime, *words[number + 1 :])
    return None


def _lasting(words: tuple[Word, ...], number: int, language: str) -> _Bearing | None:
    """A length of time behind a mark: "wohl noch tagelang"."""
    table, word = pack(language).reservations, words[number]
    if word.form not in table.strong:
        return None
    lasting = next((each for each in words[number + 1 : number + 1 + REACH] if each.form in table.lasting), None)
    return (Certainty(marks_of(language).in_clause[word.form]), lasting, words) if lasting is not None else None


def _attribute(words: tuple[Word, ...], number: int, language: str) -> _Bearing | None:
    """An adjective right behind a mark and before its noun: "die wohl älteste Eiche". The predicate is told firmly.

    The noun's determiner stands before the mark: in "räumt wohl alte Akten" the mark bears on the clause.
    """
    table, word, behind = pack(language).reservations, words[number], words[number + 1 : number + 3]
    if word.form not in table.strong or len(behind) < 2:
        return None
    if not number or words[number - 1].form not in table.determiners:
        return None
    adjective, noun = behind
    if adjective.kind != "adjective" or adjective.form == adjective.key:
        return None
    if noun.kind not in ("noun", "adjective") and not adjective.form.endswith(table.superlative or ("\0",)):
        return None
    return Certainty(marks_of(language).in_clause[word.form]), adjective, words


def _is_hearsay(words: tuple[Word, ...], language: str) -> bool:
    """Whether a perfect stands there: "gestohlen haben", "gesehen worden sein"; or a state: "dahinter stecken"."""
    table = pack(language).reservations
    forms = {word.form for word in words}
    return any(forms.issuperset(state.split()) for state in table.states) or any(
        after.form in table.perfect and (before.kind == "verb" or before.form in table.participles)
        for before, after in pairwise(words)
    )


def _inquires(words: tuple[Word, ...], number: int, noun: Word, language: str) -> bool:
    """Whether the word is the "wegen" behind a word of inquiry; "wegen des Verdachts" marks what comes behind that."""
    table = pack(language).reservations
    if words[number].form not in table.behind_inquiries or noun.form in marks_of(language).of_noun:
        return False
    return any(word.form in table.inquiries for word in words)


def _of_suspicion(word: Word, ending: str, language: str) -> Word:
    """What a compound suspects: "mordverdacht" is of "mord", "betrugsverdacht" of "betrug"."""
    stem = word.form.removesuffix(ending)
    joint = pack(language).reservations.joint
    return replace(word, key=stem.removesuffix(joint) if len(stem) > SHORTEST_CRIME else stem, kind="noun")


def _marks_noun(word: Word, language: str) -> str | None:
    table = marks_of(language)
    if word.form in table.of_noun:
        return table.of_noun[word.form]
    return next(
        (kind for stem, kind in table.before_noun if word.form.startswith(stem) and _attributive(word, stem, language)),
        None,
    )


def _attributive(word: Word, stem: str, language: str) -> bool:
    """Whether the word belongs to a noun: without an ending some are adverbs and mark their clause."""
    if stem in pack(language).reservations.adverbs:
        return word.form != stem
    return len(word.form) <= len(stem) + LONGEST_ENDING


def _noun_behind(words: Sequence[Word], number: int) -> Word | None:
    return next((word for word in words[number + 1 : number + 1 + REACH] if word.kind == "noun"), None)
