"""How much of what one report holds back another tells plainly, word by word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.compare.scene import Telling
from checker.compare.statements.synonyms import DERIVED, likeness_of_words, weight_of_word
from checker.model import Voice, Word
from checker.model.frozen import frozen
from checker.values.statements.held_back import HeldBack, Plain, names_source_alone, read_held_back, read_plain

#: What the same act adds to the shares of the words that two stretches have in common.
ACT = 0.3

#: Where so much of the held back stretch is told, its verb may be any: "einen Infarkt bekam", "hatte einen Infarkt".
NEARLY_ALL = 0.85

#: Words of one stretch, each with the one of the other that is most like it, and how like it is.
Met = tuple[tuple[Word, Word, float], ...]


@frozen
class Held:
    """What claim `number` of a report holds back."""

    number: int
    told: HeldBack


@frozen
class ToldPlainly:
    """What claim `number` of a report tells plainly."""

    number: int
    told: Plain


def read_held(telling: Telling) -> tuple[Held, ...]:
    """All that a report holds back, without direct speech."""
    language = telling.document.language
    return tuple(
        Held(number, each)
        for number, claim in enumerate(telling.claims)
        if claim.voice is not Voice.DIRECT
        for each in read_held_back(telling.text, claim, language)
    )


def read_told_plainly(telling: Telling) -> tuple[ToldPlainly, ...]:
    """All that a report tells plainly, without direct speech."""
    language = telling.document.language
    return tuple(
        ToldPlainly(number, replace(each, sourced=each.sourced or _is_sourced_behind(telling, number)))
        for number, claim in enumerate(telling.claims)
        if claim.voice is not Voice.DIRECT
        for each in read_plain(telling.text, claim, language)
    )


def _is_sourced_behind(telling: Telling, number: int) -> bool:
    """Whether the next sentence only says who told it: "Das teilte die Polizei mit"."""
    behind = telling.claims[number + 1 : number + 2]
    return any(names_source_alone(telling.text, claim, telling.document.language) for claim in behind)


@frozen
class Match:
    """How much of a held back stretch a plain one tells: shares in [0, 1], `weight` of the words that are met."""

    held: Held
    plain: ToldPlainly
    share: float
    share_of_plain: float
    weight: float
    met: Met

    @property
    def score(self) -> float:
        return self.share + self.share_of_plain / 2 + (ACT if self.tells_act else 0.0)

    @property
    def verbs(self) -> list[tuple[Word, Word]]:
        """Verbs of the held back stretch that the plain one tells, as verbs or as nouns."""
        act = self.held.told.act
        verbs = [(one, other) for one, other, like in self.met if one.kind == "verb" and like >= DERIVED]
        return [pair for pair in verbs if act is None or pair[0] == act]

    @property
    def tells_act(self) -> bool:
        """Whether a verb is told by both, or where there is none a noun of the one by a verb: "Abbau", "streicht"."""
        if self.verbs:
            return True
        if not any(word.kind == "verb" for word in self.held.told.words):
            return any(one.kind == "noun" and other.kind == "verb" for one, other, like in self.met if like >= DERIVED)
        return self.share >= NEARLY_ALL and len(self.met) > 1


def match(held: Held, plain: ToldPlainly, language: str) -> Match:
    """The two stretches, held against each other."""
    met = _meet(held.told.words, plain.told.words, language)
    back = _meet(plain.told.words, held.told.words, language)
    shares = _share(met, held.told.words, language), _share(back, plain.told.words, language)
    return Match(held, plain, *shares, _weigh(met, language), met)


def share_told(words: Sequence[Word], others: Sequence[Word], language: str) -> float:
    """How much of the words, by weight, the others tell, in [0, 1]; 0 without any."""
    return _share(_meet(words, others, language), words, language)


def _meet(words: Sequence[Word], others: Sequence[Word], language: str) -> Met:
    found = []
    for word in words:
        likes = [(likeness_of_words(word, each, language), -each.span.start, each) for each in others]
        like, _, other = max(likes, key=lambda each: each[:2], default=(0.0, 0, word))
        if like:
            found.append((word, other, like))
    return tuple(found)


def _weigh(met: Met, language: str) -> float:
    return sum(like * weight_of_word(word, language) for word, _, like in met)


def _share(met: Met, words: Sequence[Word], language: str) -> float:
    whole = sum(weight_of_word(word, language) for word in words)
    return _weigh(met, language) / whole if whole else 0.0
