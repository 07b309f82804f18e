"""Quotations: the same speaker's same statement, held word against word.

The same words are confirmed, wherever they stand. What is left is matched one to one by speaker and content; then the
words that turn a statement (quantifier, negation, modal, figure) decide between a new wording and a new meaning. Last
come statements that one report quotes and the other reports, and sources that one of them leaves out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from checker.claims.words import content_words
from checker.compare.quotes.indirect import Rendering, find_renderings, shared_stems
from checker.compare.quotes.match import SAME_STATEMENT_ANYONE, Match, Relation, find_matches
from checker.compare.quotes.meaning import (
    Wording,
    denies,
    denies_alone,
    figures_of,
    frame_of,
    turned_by_a_word,
    turned_freely,
    turned_in_translation,
)
from checker.compare.quotes.sayings import Bond, Saying, bond, read_sayings, two_persons
from checker.compare.quotes.sources import Lost, find_lost_sources
from checker.compare.quotes.translation import explain_by_translation
from checker.compare.quotes.words import find_phrases, find_same_word
from checker.compare.scene import Agreement, Difference, Outcome, Place, Scene, Telling
from checker.model import Confidence, Family, QuoteKind, Side, Span

#: Two speakers of the same words are worth a look from so many words and content stems on; below, it is a phrase that
#: anybody uses ("Das ist nicht hinnehmbar").
OWN_WORDS, OWN_STEMS = 5, 2

#: Words quoted inside the report's own sentence are a statement that can be cut from so many on; below, a report has
#: picked a word or two, and what it picked is confirmed.
PARTIAL_STATEMENT = 4

#: Above this the slot is beyond doubt.
SURE = 0.65

#: A translation so close, with the same figures and negations, says the same: eight of the twelve at `TRANSLATED`.
FAITHFUL = 0.53

#: From here on two statements in two languages are taken for one without doubt; a negation put in lowers the likeness
#: of a translation by about 0.1, so this lies below `FAITHFUL`.
SURELY_TRANSLATED = 0.44

#: A denial beyond such a mark belongs to another clause.
CLAUSE_ENDS = ",.;:!?–—("

#: So much of the content on either side has to be the same before a negation in reported speech turns a quotation.
TURNED_RENDERING = 0.8

_Parts = dict[int, list[tuple[int, int]]]


def compare_quotes(scene: Scene) -> Outcome:
    """Findings and agreements between the quotations of two reports."""
    a, b = (read_sayings(telling, (QuoteKind.DIRECT, QuoteKind.PARTIAL)) for telling in scene.tellings)
    agreements: list[Agreement] = []
    differences: list[Difference] = []
    taken: tuple[_Parts, _Parts] = {}, {}
    for match in find_matches(scene, a, b):
        free = _is_free(taken[0], match.a, match.part_a), _is_free(taken[1], match.b, match.part_b)
        if not (all(free) or (match.relation is Relation.SAME and any(free))):
            continue
        difference = _difference(scene, match, a[match.a], b[match.b])
        if difference is None:
            agreements.append(_agreement(scene, match, a[match.a], b[match.b]))
        elif all(free):
            differences.append(difference)
        taken[0].setdefault(match.a, []).append(match.part_a)
        taken[1].setdefault(match.b, []).append(match.part_b)
    differences += _one_word(scene, _spans(a, taken[0]), _spans(b, taken[1]))
    differences += _rendered(scene, (a, b), (taken[0].keys(), taken[1].keys()))
    differences += [_lost(scene, lost) for lost in find_lost_sources(scene)]
    return Outcome(tuple(differences), tuple(agreements))


def _is_free(taken: _Parts, number: int, part: tuple[int, int]) -> bool:
    return all(end <= part[0] or part[1] <= start for start, end in taken.get(number, ()))


def _agreement(scene: Scene, match: Match, a: Saying, b: Saying) -> Agreement:
    return Agreement(Family.QUOTE, _place(scene.a, a, match.part_a), _place(scene.b, b, match.part_b))


def _place(telling: Telling, saying: Saying, part: tuple[int, int]) -> Place:
    return Place(saying.place(part), saying.speaker.name if saying.speaker else "")


def _difference(scene: Scene, match: Match, a: Saying, b: Saying) -> Difference | None:
    relation = _defect(scene, match, a, b)
    if relation is None:
        return None
    explanation = explain_by_translation(scene, a, b) if relation in ("meaning", "figure", "reworded") else None
    return Difference(
        relation=relation,
        confidence=_confidence(match, a, b),
        a=_place(scene.a, a, match.part_a),
        b=_place(scene.b, b, match.part_b),
        identity=(" ".join(a.tokens[slice(*match.part_a)]), " ".join(b.tokens[slice(*match.part_b)])),
        arguments=_speakers(a, b),
        explanation=explanation,
    )


def _speakers(a: Saying, b: Saying) -> tuple[tuple[str, str], ...]:
    one, other = (saying.speaker.name if saying.speaker else "" for saying in (a, b))
    return ("speaker", one or other), ("speaker_a", one), ("speaker_b", other)


def _defect(scene: Scene, match: Match, a: Saying, b: Saying) -> str | None:
    """The relation that a rule answers for, ``None`` where both say the same."""
    wordings = _wording(scene.a, a, match.part_a), _wording(scene.b, b, match.part_b)
    if match.relation is Relation.TRANSLATED:
        faithful = match.likeness >= FAITHFUL
        if turned_in_translation(*wordings):
            return "meaning"
        return None if faithful else "reworded"
    if match.relation is Relation.FREE:
        return "meaning" if turned_freely(*wordings) else "reworded"
    own = match.equal >= OWN_WORDS and len(wordings[0].stems & wordings[1].stems) >= OWN_STEMS
    if own and two_persons(a, b, scene.a.document.language):
        return "speaker"
    if match.relation is Relation.NEAR:
        if not turned_by_a_word(*wordings):
            return "reworded"
        return "figure" if wordings[0].frame == wordings[1].frame else "meaning"
    speech = (a.direct and b.direct) or match.equal >= PARTIAL_STATEMENT
    if match.relation is not Relation.SHORTENED or not speech:
        return None
    cut = _cut_at_denial(scene.a, a, match.part_a) or _cut_at_denial(scene.b, b, match.part_b)
    return "meaning" if cut else "shortened"


def _cut_at_denial(telling: Telling, saying: Saying, part: tuple[int, int]) -> bool:
    """Whether the word next to the part that the other report kept denies it: "[nicht] notwendige Reisen"."""
    text, spans, language = telling.text, saying.spans, telling.document.language
    for left_out, kept in ((part[0] - 1, part[0]), (part[1], part[1] - 1)):
        if 0 <= left_out < len(spans) and 0 <= kept < len(spans):
            first, last = sorted((spans[left_out], spans[kept]))
            together = not any(mark in text[first.end : last.start] for mark in CLAUSE_ENDS)
            if together and denies_alone(spans[left_out].of(text), language):
                return True
    return False


def _wording(telling: Telling, saying: Saying, part: tuple[int, int]) -> Wording:
    span, language = saying.place(part), telling.document.language
    inside = [quantity for quantity in telling.claims[saying.claim].quantities if span.contains(quantity.figure)]
    text = span.of(telling.text)
    stems = frozenset(content_words(text, language))
    frame = frame_of(text, [quantity.figure.moved(-span.start) for quantity in inside])
    return Wording(text, language, saying.tokens[slice(*part)], stems, figures_of(inside), frame)


def _confidence(match: Match, a: Saying, b: Saying) -> Confidence:
    if match.relation is Relation.TRANSLATED:
        return Confidence.MEDIUM if match.likeness >= SURELY_TRANSLATED else Confidence.LOW
    if bond(a, b) is Bond.SAME:
        return Confidence.HIGH if match.likeness >= SURE else Confidence.MEDIUM
    return Confidence.MEDIUM if match.nearest or match.likeness >= SAME_STATEMENT_ANYONE else Confidence.LOW


def _spans(sayings: Sequence[Saying], numbers: Collection[int]) -> frozenset[Span]:
    return frozenset(sayings[number].quote.span for number in numbers)


def _one_word(scene: Scene, done_a: Collection[Span], done_b: Collection[Span]) -> Iterator[Difference]:
    """Single words of one speaker in two forms, and phrases in one sentence; little enough to be sure of."""
    done = done_a, done_b
    for a, b in (*find_same_word(scene, done), *find_phrases(scene, done)):
        yield Difference(
            relation="reworded",
            confidence=Confidence.MEDIUM,
            a=_place(scene.a, a, a.whole),
            b=_place(scene.b, b, b.whole),
            identity=(" ".join(a.tokens), " ".join(b.tokens)),
            arguments=_speakers(a, b),
            explanation=explain_by_translation(scene, a, b),
        )


def _rendered(
    scene: Scene, quoted: tuple[Sequence[Saying], Sequence[Saying]], done: tuple[Collection[int], Collection[int]]
) -> Iterator[Difference]:
    """Quotations that the other report reports in its own words."""
    reported = tuple(read_sayings(telling, (QuoteKind.INDIRECT,)) for telling in scene.tellings)
    for rendering in find_renderings(scene, quoted, (reported[0], reported[1]), done):
        if rendering.quoted_in_a:
            a, b = quoted[0][rendering.quoted], reported[1][rendering.reported]
        else:
            a, b = reported[0][rendering.reported], quoted[1][rendering.quoted]
        yield Difference(
            relation="meaning" if _turned(scene, rendering, a, b) else "indirect",
            confidence=Confidence.HIGH if rendering.likeness >= SURE else Confidence.MEDIUM,
            a=_place(scene.a, a, a.whole),
            b=_place(scene.b, b, b.whole),
            identity=(" ".join(a.tokens), " ".join(b.tokens)),
            arguments=_speakers(a, b),
        )


def _turned(scene: Scene, rendering: Rendering, a: Saying, b: Saying) -> bool:
    """Whether the words reported are those quoted, and one side alone denies them."""
    if not rendering.same_speaker:
        return False
    shared = min(shared_stems(a.stems, b.stems), shared_stems(b.stems, a.stems))
    if shared < TURNED_RENDERING * max(len(a.stems), len(b.stems)):
        return False
    return denies(_wording(scene.a, a, a.whole)) != denies(_wording(scene.b, b, b.whole))


def _lost(scene: Scene, lost: Lost) -> Difference:
    naming, telling = (scene.a, scene.b) if lost.side is Side.A else (scene.b, scene.a)
    speaker = lost.quote.speaker.name if lost.quote.speaker else ""
    named, bare = Place(lost.quote.span, speaker), Place(lost.claim.span)
    a, b = (named, bare) if lost.side is Side.A else (bare, named)
    told = " ".join(content_words(lost.claim.span.of(telling.text), telling.document.language))
    said = " ".join(content_words(lost.quote.span.of(naming.text), naming.document.language))
    return Difference("source", Confidence.MEDIUM, a, b, (said, told), (("speaker", speaker),))
