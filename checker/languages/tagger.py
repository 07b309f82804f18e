"""Lemmas and parts of speech by HanTa, its models loaded once a process and only when a word is to be read.

HanTa reads a word as a path of morphemes through a hidden Markov model. What it finds is left as it is, to the last
tie; how it is found is ours, as a cold run spent a third of its time there: what is known of a segment is asked before
the tags that it might have, and a word is analysed once however often it stands in a report.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from typing import Any

from checker.languages.lexicon import Lexicon, lexicon

LONGEST_WORD = 60
"""Letters. Longer "words" are none, and their analysis grows with the square of their length."""

REMEMBERED = 20_000
"""Analyses of words that are kept: more than the different words of a long report."""

#: HanTa's numbers of the states that are no tags.
_EMPTY, _START, _END, _UNKNOWN, _UNKNOWN_END = 0, 1, 2, 3, -3
#: HanTa's bounds of its beam: the states kept at a place, how far behind the last of them others may lie, and the
#: likelihood under which there is nothing.
_KEPT, _BEHIND, _NOTHING = 3, 1, -1e6
#: The same of its walk over the words of a sentence, and how far behind the likeliest tag of a word others may lie.
_KEPT_WORDS, _TAGS = 5, 5
#: An unknown morpheme has so many letters at least, but for words no longer than that.
_LEAST_GUESSED = 3
#: It is guessed by so many last letters at most, and by its length up to this one.
_ENDING, _LONGEST_GUESSED = 4, 24
#: HanTa's price of taking a whole word for one morpheme that it does not know.
_WHOLE_WORD = 4.6

State = tuple[int, int]
#: What may follow a state: each tag with its place, which decides ties, and how likely it is; and what unknown
#: morphemes cost of those tags that have such.
Followers = tuple[Mapping[int, tuple[int, float]], Mapping[int, "Guess"]]
Guess = tuple[float, Mapping[str, float], list[float]]


@cache
def tagger(model: str) -> Any:
    """The HanTa tagger of a model file such as "morphmodel_ger.pgz"; kept in parts for later runs at first use."""
    from HanTa.HanoverTagger import HanoverTagger

    class Tagger(HanoverTagger):  # type: ignore[misc]
        """HanTa with the same answers, sooner."""

        def __init__(self, held: Lexicon) -> None:
            super().__init__(None, held.tables)
            self._morphemes = held.morphemes
            # with tables given it takes itself for the one that only knows what it has learned by heart
            self.strict = False
            self.analyze_forward = lru_cache(REMEMBERED)(self._forward)
            self._analyze = lru_cache(REMEMBERED)(self._with_a_lemma)

        def _with_a_lemma(self, word: str, pos: int, taglevel: int = 1) -> Any:
            """What HanTa finds; the word itself where nothing is left of it as a lemma, and HanTa breaks off."""
            try:
                return super()._analyze(word, pos, taglevel)
            except IndexError:
                return word, self.int2tag[pos]

        def reachable(self) -> None:
            """What may lead to each last state, by walking back from it."""
            before: dict[int, set[int]] = {}
            for (_, state), followers in self.LP_trans.items():
                for follower in followers:
                    before.setdefault(follower, set()).add(state)
            self.reachability = {state: frozenset(_reached(state, before)) for state in self.int2tag if state < 0}

        @cached_property
        def _followers(self) -> Callable[[State], Followers]:
            return cache(lambda state: self._following(state, None))

        @cached_property
        def _followers_to(self) -> Callable[[State, int], Followers]:
            return cache(lambda state, target: self._following(state, self.reachability.get(target, frozenset())))

        def _following(self, state: State, reached: frozenset[int] | None) -> Followers:
            """What may follow a state, of those tags that may be reached."""
            told = self.LP_trans_nonfinal.get(state, ())
            following = {tag: (at, cost) for at, (tag, cost) in enumerate(told) if reached is None or tag in reached}
            guesses = ((tag, self._guess(tag)) for tag in following)
            return following, {tag: guess for tag, guess in guesses if guess is not None}

        def _guess(self, tag: int) -> Guess | None:
            if tag not in self.LP_hapax_t or tag not in self.LP_s_t:
                return None
            return self.Int_t + self.LP_hapax_t[tag], self.LP_s_t[tag], self.LP_len_t[tag]

        def _forward(self, word: str) -> list[tuple[int, float]]:
            """How likely each part of speech is of a word that the model does not hold whole, the likeliest first."""
            rows, _ = self._rows(word, self._followers, guessed=True)
            last: dict[State, float] = {}
            for state, likely in rows[len(word)].items():
                for tag, cost in self.LP_trans_final.get(state, []):
                    total, reached = likely + cost, (state[1], tag)
                    if total > _NOTHING and (reached not in last or total > last[reached]):
                        last[reached] = total
            found: dict[int, float] = {}
            for (_, tag), likely in last.items():
                found[-tag] = _added(found[-tag], likely) if -tag in found else likely
            return sorted(found.items(), key=lambda one: one[1], reverse=True) or [(_UNKNOWN, 0)]

        def tag_sent_viterbi(self, sent: Sequence[str], casesensitive: bool = True) -> list[int]:
            """The likeliest parts of speech of the words of a sentence.

            HanTa goes through all that may follow a state; here it is asked for the few that the word may be.
            """
            row: dict[State, float] = {(_EMPTY, _START): 0.0}
            back: list[dict[State, State]] = []
            for number, word in enumerate(sent):
                found = self._tag_word(word, cutoff=_TAGS, casesensitive=number > 0 and casesensitive, conditional=True)
                words = {} if [tag for tag, _ in found] == [_UNKNOWN] else dict(found)
                bound = sorted(row.values(), reverse=True)[_KEPT_WORDS] - 1 if len(row) > _KEPT_WORDS else _NOTHING
                reached: dict[State, float] = {}
                came: dict[State, State] = {}
                for state, likely in row.items():
                    if likely < bound:
                        continue
                    following = self.LP_trans_word[state]
                    if words:
                        tags = [tag for tag in words if tag in following]
                        if len(tags) > 1:
                            tags.sort(key=list(following).index)  # their places decide ties
                    else:
                        tags = [tag for tag in following if tag != _END]
                    for tag in tags:
                        total, now = likely + following[tag] + words.get(tag, 0), (state[1], tag)
                        if total > _NOTHING and (now not in reached or total > reached[now]):
                            reached[now], came[now] = total, state
                row = reached
                back.append(came)
            # the first of the likeliest, as HanTa has it
            last = max(row, key=lambda state: row[state] + self.LP_trans_word[state].get(_END, -math.inf))
            return _tags(last, back)

        def analyze_viterbi(self, word: str, target: int) -> list[tuple[int, int]]:
            """The likeliest morphemes of a word of that part of speech: tag and end of each, the last state behind."""
            for guessed in (False, True):
                rows, back = self._rows(word, lambda state: self._followers_to(state, target), guessed=guessed)
                best, reached, came = -math.inf, None, None
                for state, likely in rows[len(word)].items():
                    cost = next((cost for tag, cost in self.LP_trans_final.get(state, []) if tag == target), None)
                    total = _NOTHING if cost is None else likely + cost
                    if total > max(best, _NOTHING):
                        best, reached, came = total, (state[1], target), state
                if reached is not None and came is not None:
                    return _path(reached, came, back, len(word))
            return [(_UNKNOWN, len(word)), (_UNKNOWN_END, len(word) + 1)]

        def _rows(
            self, word: str, followers: Callable[[State], Followers], *, guessed: bool
        ) -> tuple[list[dict[State, float]], list[dict[State, tuple[State, int]]]]:
            """The states at each place of a word with their likelihood, and whence the likeliest way to each comes."""
            length, known = len(word), self._morphemes.packed
            least = _LEAST_GUESSED if length >= _LEAST_GUESSED + 1 else 1
            rows: list[dict[State, float]] = [{(_EMPTY, _START): 0}, *({} for _ in range(length))]
            back: list[dict[State, tuple[State, int]]] = [{} for _ in range(length + 1)]
            for start in range(length):
                row = rows[start]
                if not row:
                    continue
                whole, unknown = [], []
                for end in range(start + 1, length + 1):
                    segment = word[start:end]
                    if segment in known:
                        whole.append((end, segment, self._morphemes[segment]))
                    elif guessed and end - start >= least:
                        unknown.append((end, _endings(segment)))
                if not (whole or unknown):
                    continue
                bound = sorted(row.values(), reverse=True)[_KEPT] - _BEHIND if len(row) > _KEPT else _NOTHING
                places = [(rows[end], back[end]) for end, _ in unknown]
                costs: dict[int, list[float]] = {}
                for state, likely in row.items():
                    if likely < bound:
                        continue
                    following, guessing = followers(state)
                    for end, segment, likelihoods in whole:
                        tags = [tag for tag in likelihoods if tag in following]
                        if guessed and end - start >= least:
                            tags += [tag for tag in guessing if tag not in likelihoods]
                        if not tags:
                            continue
                        if len(tags) > 1:
                            tags.sort(key=following.__getitem__)
                        ends, came = rows[end], back[end]
                        for tag in tags:
                            if tag in likelihoods:
                                own = likelihoods[tag]
                            else:
                                own = _guessed(end - start, _endings(segment), length, guessing[tag])
                            total = likely + following[tag][1] + own
                            reached = (state[1], tag)
                            if total > ends.get(reached, _NOTHING):
                                ends[reached] = total
                                came[reached] = (state, start)
                    if not unknown:
                        continue
                    for tag, guess in guessing.items():
                        reached, before = (state[1], tag), likely + following[tag][1]
                        if tag not in costs:
                            costs[tag] = [_guessed(end - start, endings, length, guess) for end, endings in unknown]
                        for (ends, came), own in zip(places, costs[tag], strict=True):
                            total = before + own
                            if total > ends.get(reached, _NOTHING):
                                ends[reached] = total
                                came[reached] = (state, start)
            return rows, back

    return Tagger(lexicon(model))


def _reached(state: int, before: Mapping[int, set[int]]) -> set[int]:
    reached: set[int] = set()
    open_ = list(before.get(state, ()))
    while open_:
        one = open_.pop()
        if one not in reached:
            reached.add(one)
            open_ += before.get(one, ())
    return reached


def _endings(segment: str) -> list[str]:
    """The last letters of a segment by which it is guessed, the longest first, no letter at last."""
    return [segment[at:] for at in range(max(1, len(segment) - _ENDING), len(segment) + 1)]


def _guessed(length: int, endings: list[str], word: int, guess: Guess) -> float:
    """How likely an unknown segment of a word of so many letters is, by its length and its last letters."""
    rare, known, lengths = guess
    for ending in endings:
        if ending in known:  # no letter always is
            break
    likely = rare + lengths[length if length < _LONGEST_GUESSED else _LONGEST_GUESSED] + known[ending]
    return likely - _WHOLE_WORD if length == word else likely


def _added(one: float, other: float) -> float:
    from numpy import logaddexp

    return float(logaddexp(one, other))


def _tags(state: State, back: Sequence[Mapping[State, State]]) -> list[int]:
    """The tags of the words of a sentence, by the way back from the last state."""
    tags = [state[1]]
    for came in back[:0:-1]:
        state = came[state]
        tags.append(state[1])
    return tags[::-1]


def _path(
    reached: State, came: State, back: list[dict[State, tuple[State, int]]], length: int
) -> list[tuple[int, int]]:
    steps, state, place = [(reached[1], length + 1)], came, length
    while place > 0:
        steps.append((state[1], place))
        state, place = back[place][state]
    return steps[::-1]
