"""The result of one match: 3:1 in one report, 3:2 in the other, of the same two teams."""

from __future__ import annotations

import re

from checker.compare.once.tied import are_one_name, are_tied, common_names
from checker.compare.scene import Scene, Telling
from checker.compare.slots import Mention, mentions
from checker.languages import pack
from checker.model import UnitClass
from checker.model.patterns import compiled

#: Goals, sets and points that are mistaken for others, in all; farther apart the results are of two matches.
MISTAKEN = 2

#: The stage of a result that nothing but its winner is told of.
WON = "won"

#: So many letters before and behind a result say that it was not the last: "zur Pause 1:0", "1:0 kurz vor der Pause".
BEFORE, BEHIND = 30, 25

#: Teams of a match.
TEAMS = 2

_RESULT = compiled(r"(\d+)\s?[:\u2013-]\s?(\d+)")


def scores_of_one(scene: Scene) -> tuple[Mention, Mention] | None:
    """The two results, where each report gives one, of one match, and they differ; symmetric."""
    if not are_tied(scene):
        return None
    a, b = (telling.once(_only_score) for telling in scene.tellings)
    if a is None or b is None:
        return None
    one, other = _result(scene.a, a), _result(scene.b, b)
    if not one or not other or one == other or sum(abs(x - y) for x, y in zip(one, other, strict=True)) > MISTAKEN:
        return None
    stages = _stages(scene.a, a), _stages(scene.b, b)
    if WON not in stages[0] & stages[1] or stages[0] != stages[1]:
        return None
    return (a, b) if _are_of_one_match(scene, a, b) else None


def _only_score(telling: Telling) -> Mention | None:
    found = [each for each in telling.once(mentions) if each.quantity.unit_class is UnitClass.SCORE]
    return found[0] if len({_result(telling, each) for each in found}) == 1 else None


def _result(telling: Telling, mention: Mention) -> tuple[int, ...]:
    """The two figures, the winner's first."""
    figures = _RESULT.search(mention.quantity.figure.of(telling.text))
    return tuple(sorted(map(int, figures.groups()), reverse=True)) if figures else ()


def _stages(telling: Telling, mention: Mention) -> frozenset[str]:
    sentence, own = telling.claims[mention.claim].span, mention.quantity.figure
    table = pack(mention.language).once
    near = telling.text[max(sentence.start, own.start - BEFORE) : min(sentence.end, own.end + BEHIND)]
    stages = {name for name, way in table.stages.items() if _meets(way, sentence.of(telling.text))}
    return frozenset(stages | {"interim"} if _meets(table.interim, near) else stages)


def _meets(way: str, text: str) -> bool:
    return compiled(way, re.IGNORECASE).search(text) is not None


def _are_of_one_match(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether the sentences of the two results share a team, and the reports another."""
    sentences = [
        frozenset(word.span.of(telling.text) for word in telling.claims[mention.claim].words if word.kind == "name")
        for telling, mention in ((scene.a, a), (scene.b, b))
    ]
    in_sentence = any(are_one_name(one, other) for one in sentences[0] for other in sentences[1])
    return in_sentence and len(common_names(scene)) >= TEAMS
