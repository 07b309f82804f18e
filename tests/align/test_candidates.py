"""Candidates and coverage: order-free, symmetric, quick on long reports, and right on the Stuttgart pair."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple, TypeAlias

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from checker.align.candidates import CANDIDATES, kinds, propose, states
from checker.align.encode import Encoder, floor, masked
from checker.claims import read_claims
from checker.claims.words import content_words
from checker.document import read_text
from checker.model import Claim, Pair

STUTTGART = Path(__file__).resolve().parents[2] / "seeds" / "stuttgart"


class Told(NamedTuple):
    """What the alignment is given of one report."""

    vectors: NDArray[np.float32]
    words: list[tuple[str, ...]]
    kinds: list[frozenset[str]]


def random_told(seed: int, count: int, size: int = 8) -> Told:
    random = np.random.default_rng(seed)
    vectors = random.normal(size=(count, size)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    vocabulary = ["brand", "zug", "bonn", "rom", "minister", "polizei", "steuer", "hund"]
    words = [tuple(random.choice(vocabulary, 3)) for _ in range(count)]
    held = [frozenset(random.choice(["quantity", "date"], random.integers(0, 3))) for _ in range(count)]
    return Told(vectors, words, held)


def pairs(a: Told, b: Told) -> tuple[Pair, ...]:
    return propose(a.vectors, b.vectors, a.words, b.words, a.kinds, b.kinds)


def places(found: tuple[Pair, ...]) -> set[tuple[int, int]]:
    return {(pair.a, pair.b) for pair in found}


def taken(told: Told, order: list[int]) -> Told:
    return Told(told.vectors[order], [told.words[n] for n in order], [told.kinds[n] for n in order])


counts = st.integers(1, 12)


@settings(deadline=None)
@given(st.integers(0, 1000), counts, counts)
def test_exchanging_the_reports_mirrors_the_candidates(seed: int, n: int, m: int) -> None:
    a, b = random_told(seed, n), random_told(seed + 1, m)
    mirrored = sorted((Pair(pair.b, pair.a, pair.cosine, pair.score) for pair in pairs(b, a)), key=lambda p: (p.a, p.b))
    assert pairs(a, b) == tuple(mirrored)
    assert states(a.vectors, b.vectors, a.words, b.words) == states(b.vectors, a.vectors, b.words, a.words)[::-1]


@settings(deadline=None)
@given(st.integers(0, 1000), st.permutations(range(7)))
def test_the_order_of_the_claims_plays_no_part(seed: int, order: list[int]) -> None:
    a, b = random_told(seed, 7), random_told(seed + 1, 5)
    moved = {(order[pair.a], pair.b, pair.score) for pair in pairs(taken(a, order), b)}
    assert moved == {(pair.a, pair.b, pair.score) for pair in pairs(a, b)}


@settings(deadline=None)
@given(st.integers(0, 1000), st.integers(2, 30), st.integers(2, 30))
def test_there_are_candidates_but_not_more_than_the_bound(seed: int, n: int, m: int) -> None:
    found = pairs(random_told(seed, n), random_told(seed + 1, m))
    assert 1 <= len(found) <= round(CANDIDATES * (n + m) / 2)


def test_every_claim_of_a_report_is_a_candidate_with_itself_and_stated() -> None:
    told = random_told(3, 20, size=64)
    assert {(n, n) for n in range(20)} <= places(pairs(told, told))
    assert states(told.vectors, told.vectors, told.words, told.words, 0.0) == ((True,) * 20, (True,) * 20)


def test_a_report_without_claims_has_no_candidates_and_states_nothing() -> None:
    told, none = random_told(1, 3), random_told(1, 0)
    assert pairs(told, none) == pairs(none, told) == pairs(none, none) == ()
    assert states(told.vectors, none.vectors, told.words, none.words) == ((False,) * 3, ())


def test_one_claim_a_side_is_a_candidate() -> None:
    assert places(pairs(random_told(1, 1), random_told(2, 1))) == {(0, 0)}


def test_a_claim_repeated_in_both_reports_is_compared_each_time() -> None:
    told = random_told(5, 2)
    assert {(0, 1), (0, 2), (0, 0)} <= places(pairs(told, taken(told, [0, 0, 0, 1])))


def test_a_claim_repeated_a_thousand_times_is_compared_repetition_by_repetition() -> None:
    told = taken(random_told(5, 2), [0] * 1000)
    assert places(pairs(told, told)) == {(n, n) for n in range(1000)}


def test_a_shared_rare_word_decides_between_vectors_that_are_alike() -> None:
    vectors = np.tile(np.array([[1, 0]], dtype=np.float32), (4, 1))
    words = [("awacs", "einsatz"), ("minen", "raumung"), ("kredit", "zusage"), ("waffen", "lieferung")]
    best = max(propose(vectors[:1], vectors, words[:1], words[::-1]), key=lambda pair: pair.score)
    assert (best.a, best.b) == (0, 3)


def test_inflected_and_compound_forms_share_most_of_a_word() -> None:
    vectors = np.eye(3, dtype=np.float32)
    words_a, words_b = [("seilbahnkabin",)], [("kredit",), ("seilbahn", "gondel"), ("waffen",)]
    best = max(propose(vectors[:1], vectors[[1, 1, 1]], words_a, words_b), key=lambda pair: pair.score)
    assert best.b == 1


def test_long_reports_are_aligned_in_blocks() -> None:
    a, b = random_told(1, 1500), random_told(2, 1100)
    found = pairs(a, b)
    assert len(found) >= 1100
    assert places(found) == {(pair.b, pair.a) for pair in pairs(b, a)}


# --- real reports -----------------------------------------------------------------------------------------------------


Telling: TypeAlias = tuple[str, tuple[Claim, ...], Told]
Tellings: TypeAlias = tuple[Telling, Telling]


def read(text: str, encoder: Encoder) -> Telling:
    document = read_text(text, language="de")
    claims = read_claims(document)
    surfaces = [claim.span.of(document.text) for claim in claims]
    figures = [[value.figure.moved(-claim.span.start) for value in claim.quantities] for claim in claims]
    vectors = encoder.encode([masked(text, spans) for text, spans in zip(surfaces, figures, strict=True)])
    words = [content_words(text, document.language) for text in surfaces]
    return document.text, claims, Told(vectors, words, [kinds(claim) for claim in claims])


@pytest.fixture(scope="module")
def tellings(encoder: Encoder) -> Tellings:
    a, b = (read((STUTTGART / f"report-{side}.txt").read_text(encoding="utf-8"), encoder) for side in "ab")
    return a, b


EXPECTED = tomllib.loads((STUTTGART / "expected.toml").read_text(encoding="utf-8"))


def holding(text: str, claims: tuple[Claim, ...], passage: str) -> list[int]:
    found = [n for n, claim in enumerate(claims) if passage in claim.span.of(text)]
    assert found, passage
    return found


@pytest.mark.parametrize("item", EXPECTED["must"] + EXPECTED["agree"], ids=lambda item: item["a"])
def test_what_an_editor_compares_is_a_candidate(item: dict[str, str], tellings: Tellings) -> None:
    (text_a, claims_a, a), (text_b, claims_b, b) = tellings
    wanted = {(n, m) for n in holding(text_a, claims_a, item["a"]) for m in holding(text_b, claims_b, item["b"])}
    assert wanted & places(pairs(a, b))


@pytest.mark.parametrize("item", EXPECTED["only"], ids=lambda item: item["text"][:40])
def test_what_one_report_alone_tells_is_not_stated_by_the_other(
    item: dict[str, str], tellings: Tellings, encoder: Encoder
) -> None:
    (_, _, a), (_, _, b) = tellings
    stated = states(a.vectors, b.vectors, a.words, b.words, floor(encoder))
    side = "ab".index(item["in"])
    text, claims, _ = tellings[side]
    assert not any(stated[side][n] for n in holding(text, claims, item["text"]))


def test_what_both_reports_tell_is_stated_whatever_its_figures(encoder: Encoder) -> None:
    _, _, a = read("Bei dem Brand in Nordstadt sind elf Menschen verletzt worden. Der Zoo öffnet am Montag.", encoder)
    _, _, b = read("In Nordstadt sind bei einem Brand zehn Menschen verletzt worden. Die Ursache ist offen.", encoder)
    assert states(a.vectors, b.vectors, a.words, b.words, floor(encoder)) == ((True, False), (True, False))
