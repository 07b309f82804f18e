"""The tagger gives what HanTa gives, word by word and sentence by sentence, in both languages."""

from __future__ import annotations

import pytest
from HanTa.HanoverTagger import HanoverTagger

from checker.languages import CODES, pack
from checker.languages.tagger import tagger

SENTENCES = {
    "de": (
        "Der Bürgermeister von Ulm sagte am Dienstag , die Brücke werde nicht vor Ostern freigegeben .",
        "Donaudampfschifffahrtskapitäne und Xylqzörs lehnten den 17-Punkte-Plan ab .",
        "Gegangen ? Ein 39-Jähriger habe 3,5 Millionen Euro verspielt , hieß es im Ö1-Journal .",
        "ß . Aa y I x2 İstanbul",
    ),
    "en": (
        "The mayor of Leeds said on Tuesday that the bridge won't open before Easter .",
        "Unfrobnicated widgetry left the committee 's twenty-one members unimpressed .",
        "He had been asked to leave , and left .",
    ),
}


@pytest.mark.parametrize("code", CODES)
def test_tags_and_lemmas_are_those_of_hanta(code: str) -> None:
    model = pack(code).tagging.model
    plain, ours = HanoverTagger(model), tagger(model)
    sentences = [sentence.split() for sentence in SENTENCES[code]]
    assert [ours.tag_sent(words) for words in sentences] == [plain.tag_sent(words) for words in sentences]


@pytest.mark.parametrize("code", CODES)
def test_single_words_have_the_tags_the_likelihoods_and_the_lemmas_of_hanta(code: str) -> None:
    model = pack(code).tagging.model
    plain, ours = HanoverTagger(model), tagger(model)
    words = [word for sentence in SENTENCES[code] for word in sentence.split()]
    assert [ours.tag_word(word) for word in words] == [plain.tag_word(word) for word in words]
    assert [ours.analyze(word) for word in words] == [plain.analyze(word) for word in words]


@pytest.mark.parametrize("code", CODES)
def test_the_tables_made_of_the_model_are_those_of_hanta(code: str) -> None:
    model = pack(code).tagging.model
    plain, ours = HanoverTagger(model), tagger(model)
    assert ours.reachability == plain.reachability
    assert ours.atomic_class == plain.atomic_class


def test_a_word_of_which_no_lemma_is_left_is_its_own() -> None:
    """HanTa takes "Auktion" for an ending, and nothing is left of the lemma."""
    ((word, lemma, tag),) = tagger("morphmodel_ger.pgz").tag_sent(["Herbstauktion"])
    assert (word, lemma, tag) == ("Herbstauktion", "Herbstauktion", "NN")
