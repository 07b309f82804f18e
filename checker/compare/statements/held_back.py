"""One statement in other words: what one report holds back and the other tells plainly.

"Ermittler vermuten, dass er am Steuer einen Herzinfarkt bekam", "hatte am Steuer einen Infarkt". For two reports that
somebody chose because they tell one event: there an act and a thing of it are enough, where nothing speaks against it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.compare.readings import places
from checker.compare.scene import Difference, Explanation, Place, Scene, Telling
from checker.compare.statements.synonyms import GROUPED, SAME, likeness_of_words
from checker.compare.statements.tellings import (
    Held,
    Match,
    ToldPlainly,
    match,
    read_held,
    read_told_plainly,
    share_told,
)
from checker.languages import pack
from checker.model import Confidence, DateValue, Side, Span, Word
from checker.values.statements.held_back import HeldBack, denies, is_charged
from checker.values.statements.marks import keeps_distance

#: So high is the score of a match at least; of a plan and its doing it is higher.
LEAST, LEAST_OF_PLAN = 0.9, 1.0

#: One word in common is enough where it is so much of what is held back.
WHOLE = 0.95

#: The words in common weigh so much: a word that stands in one report of six hundred, or two common ones.
LEAST_WEIGHT = 6.5

#: What somebody is called weighs so much.
LEAST_OF_LABEL = 5.0

#: A rival tells so much of what the best one tells.
RIVAL = 0.6

#: Kinds of reservations; what somebody means to do is none.
LESS = frozenset({"allegation", "possibility", "question", "plan"})

#: A place longer than this is cut to the stretch alone.
LONGEST_PLACE = 100


def with_held_back(scene: Scene, known: Iterable[Difference]) -> list[Difference]:
    """The differences that are known, and what one report alone holds back in other words.

    A known one of low confidence gives way to one at the same places. None is added where nobody knows that the two
    reports tell one event.
    """
    known = list(known)
    sure = [each for each in known if each.confidence is not Confidence.LOW]
    found = [each for each in _find(scene) if not any(_are_at_one_place(each, other) for other in sure)]
    kept = [each for each in known if each in sure or not any(_are_at_one_place(each, other) for other in found)]
    return [*kept, *found]


def _are_at_one_place(one: Difference, other: Difference) -> bool:
    return all(x.overlaps(y) for x, y in zip(places(one), places(other), strict=True))


def _find(scene: Scene) -> Iterator[Difference]:
    if not (scene.one_event and scene.of_one_language) or scene.of_other_places:
        return
    both = scene.told_by_both
    for marked, plain in (scene.tellings, scene.tellings[::-1]):
        skipped = both if marked is scene.a else both[::-1]
        best: dict[tuple[int, Span], Match] = {}
        for found in (*_told_otherwise(marked, plain), *_labels(marked, plain)):
            if found.held.number in skipped[0] or found.plain.number in skipped[1]:
                continue
            key = found.plain.number, found.plain.told.span
            if key not in best or _rank(found) > _rank(best[key]):
                best[key] = found
        for found in best.values():
            yield _difference(marked, plain, found)


def _rank(found: Match) -> tuple[float, int, int]:
    return found.score, -found.held.told.span.start, -found.plain.told.span.start


def _told_otherwise(marked: Telling, plain: Telling) -> Iterator[Match]:
    """The best plain stretch for each held back one, if it tells the same and nothing speaks against it."""
    language, told = marked.document.language, plain.once(read_told_plainly)
    for held in marked.once(read_held):
        if not _can_be_told(held, marked):
            continue
        found = sorted((match(held, each, language) for each in told), key=_rank, reverse=True)
        if found and _tell_one(*found[:2]) and _may_differ(found[0], marked, plain):
            yield found[0]


def _can_be_told(held: Held, marked: Telling) -> bool:
    told = held.told
    if told.only_near or told.noun or not told.words or told.kind not in LESS:
        return False
    return not denies(marked.text, told.span, marked.document.language)


def _labels(marked: Telling, plain: Telling) -> Iterator[Match]:
    """What somebody is called with a reservation, and plainly in the other report, which nowhere keeps a distance."""
    language, charging = marked.document.language, pack(marked.document.language).reservations.charging
    if any(keeps_distance(word.form, language) for claim in plain.claims for word in claim.words):
        return
    for held in marked.once(read_held):
        if not held.told.noun or not is_charged(held.told.words[0], language):
            continue
        if not held.told.cue.of(marked.text).lower().startswith(charging):
            continue
        found = [match(held, each, language) for each in plain.once(read_told_plainly)]
        found = [each for each in found if each.share >= GROUPED and each.weight >= LEAST_OF_LABEL]
        if found and not any(_is_told(found[0], each, language) for each in marked.once(read_told_plainly)):
            yield max(found, key=_rank)


def _tell_one(found: Match, second: Match | None = None) -> bool:
    """Whether the two stretches tell the same act of the same thing, and no other one does so as well."""
    least = LEAST_OF_PLAN if found.held.told.kind == "plan" else LEAST
    if found.score < least or found.weight < LEAST_WEIGHT or not found.tells_act:
        return False
    if len(found.met) < 2 and found.share < WHOLE:
        return False
    return second is None or found.score > second.score


def _may_differ(found: Match, marked: Telling, plain: Telling) -> bool:
    """Whether the teller of the fact nowhere holds it back, and the other nowhere tells it plainly."""
    language = marked.document.language
    if found.plain.told.sourced and found.held.told.kind != "question":
        return False
    if _is_of_doer_alone(found, marked, plain) or _are_of_other_days(found, marked, plain):
        return False
    if any(_is_told(found, each, language) for each in marked.once(read_told_plainly)):
        return False
    return not any(_is_held_back(found, each, language) for each in plain.once(read_held))


def _is_told(found: Match, plain: ToldPlainly, language: str) -> bool:
    """Whether the report with the reservation tells the same act plainly too."""
    own = match(found.held, plain, language)
    return own.tells_act and own.share >= RIVAL * found.share


def _is_held_back(found: Match, held: Held, language: str) -> bool:
    """Whether the teller of the fact holds the same back, or its act, or right behind it something that is not said."""
    if not held.told.words:
        return 0 <= held.number - found.plain.number <= 1
    if any(likeness_of_words(one, word, language) >= SAME for one, _ in found.verbs for word in held.told.words):
        return True
    return share_told(found.held.told.words, held.told.words, language) >= RIVAL * found.share


def _is_of_doer_alone(found: Match, marked: Telling, plain: Telling) -> bool:
    """Whether it is held back who did it, and the other tells no more than that it was done.

    "Soll ihn getötet haben" against "wurde getötet".
    """
    language = marked.document.language
    having, passive = pack(language).reservations.having, pack(language).held_back.passive
    around = _words_of(found.plain, plain)
    if found.held.told.kind != "allegation" or not any(word.form in having for word in _words_of(found.held, marked)):
        return False
    if any(word.form in having for word in around):
        return False
    as_done = any(one.form == other.form or other.kind == "noun" for one, other in found.verbs)
    return as_done or any(word.key in passive for word in around)


def _are_of_other_days(found: Match, marked: Telling, plain: Telling) -> bool:
    """Whether both sentences name days, and none that could be the same."""
    one, other = (
        [day for day in telling.claims[stretch.number].dates if day.clock is None]
        for stretch, telling in ((found.held, marked), (found.plain, plain))
    )
    return bool(one and other) and not any(_may_be_one(x, y) for x in one for y in other)


def _may_be_one(one: DateValue, other: DateValue) -> bool:
    if one.first and one.last and other.first and other.last:
        return one.first <= other.last and other.first <= one.last
    return one.timex == other.timex or one.precision != other.precision


def _words_of(stretch: Held | ToldPlainly, telling: Telling) -> list[Word]:
    return [word for word in telling.claims[stretch.number].words if stretch.told.span.contains(word.span)]


def _difference(marked: Telling, plain: Telling, found: Match) -> Difference:
    held, told = found.held.told, found.plain.told
    cue = held.cue.of(marked.text)
    fact, less = Place(_trimmed(plain, told.span), "fact"), Place(_reach(marked, held), held.kind)
    a, b = (fact, less) if plain.side is Side.A else (less, fact)
    return Difference(
        relation=held.kind,
        confidence=Confidence.MEDIUM,
        a=a,
        b=b,
        identity=(*(word.key for word in told.words), *(word.key for word in held.words), cue.lower()),
        arguments=(("changed", cue),),
        explanation=Explanation(f"certainty-{held.kind}", (("word", cue),), marked.side, Place(held.cue)),
    )


def _reach(telling: Telling, held: HeldBack) -> Span:
    whole = Span(min(held.cue.start, held.span.start), max(held.cue.end, held.span.end))
    return _trimmed(telling, whole if whole.end - whole.start <= LONGEST_PLACE else held.span)


def _trimmed(telling: Telling, span: Span) -> Span:
    """The span without blanks and signs at its ends."""
    text = span.of(telling.text)
    return Span(span.start + len(text) - len(text.lstrip()), span.end - len(text) + len(text.rstrip(" \t\n.,;:!?–—-|")))
