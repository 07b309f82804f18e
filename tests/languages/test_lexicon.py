"""HanTa's models in parts answer as HanTa's own tagger does, word by word and sentence by sentence."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from HanTa.HanoverTagger import HanoverTagger

from checker.languages.lexicon import lexicon
from checker.languages.tagger import tagger

SENTENCES = {
    "morphmodel_ger.pgz": (
        "Bei dem Brand in der Kieler Altstadt wurden am Abend vierzehn Bewohner verletzt .",
        "Die Bürgermeisterin sagte , man werde die Hafenbrücke im Frühjahr wiedereröffnen .",
        "Xqzt und die Möllmannsche Fährdeichverordnung !",
    ),
    "morphmodel_en.pgz": (
        "Fourteen residents were injured when a warehouse burned down in Leeds .",
        "The mayor said the bridge would reopen in spring , unlike the ferries .",
    ),
}


@cache
def hanta(model: str) -> Any:
    return HanoverTagger(model)


@pytest.mark.parametrize("model", SENTENCES)
def test_tags_and_lemmas_are_those_of_hanta(model: str) -> None:
    for sentence in SENTENCES[model]:
        words = sentence.split()
        assert tagger(model).tag_sent(words) == hanta(model).tag_sent(words)
        for word in words:
            assert tagger(model).analyze(word) == hanta(model).analyze(word)
            assert tagger(model).tag_word(word) == hanta(model).tag_word(word)


@pytest.mark.parametrize("model", SENTENCES)
def test_every_part_of_a_model_is_what_hanta_holds(model: str) -> None:
    whole, parts = hanta(model), lexicon(model)
    told = {(tag, morpheme): value for tag, table in whole.LP_m_t.items() for morpheme, value in table.items()}
    morphemes = parts.morphemes
    assert told == {(tag, each): value for each in morphemes.packed for tag, value in morphemes[each].items()}
    pairs, words = parts.tables[9], parts.tables[15]
    assert {pair: pairs[pair] for pair in pairs.packed} == whole.LP_trans_word
    assert {word: words[word] for word in words.packed} == whole.cache
    assert "xqzt" not in words


def test_a_model_that_is_not_there_is_an_error() -> None:
    with pytest.raises(OSError, match="morphmodel_xx"):
        lexicon("morphmodel_xx.pgz")
