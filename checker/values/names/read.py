"""Proper names of a sentence: persons, organisations, places, read from capitals, neighbours and the tagger's lexicon.

Quiet where the capital alone speaks for a name: the first word of a sentence and headlines in capitals are `sure` only
if the word is no other.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from checker.languages import pack
from checker.languages.tagger import LONGEST_WORD, tagger
from checker.model import Span
from checker.model.frozen import frozen
from checker.model.patterns import compiled
from checker.values.names.role_words import role_words

#: Log-likelihood of a word under the tagger's model from which on its lexicon holds the word. Names it knows lie above
#: -17 (Paris -10, Ulm -14), invented and rare ones below -25 (Cowen -32); little lies between.
KNOWN = -20.0

#: Behind a name that the lexicon has, a noun below this one is a family name: Ruhland and Sandmann (-19).
UNUSUAL = -18.5

#: Below this one the lexicon has nothing of the kind (Meike -31), where compounds of its words lie above (-23); given
#: names have so many letters at most.
STRANGE, LONGEST_GIVEN = -25.0, 8

#: From this log-likelihood on a noun is as common as "Lage" (-9) and "Rücktritt" (-10); "Klingbeil", "Slot", which the
#: lexicon knows as compounds or words too, lie below.
COMMON = -13.0

#: From this share of capitals among its longer words on, and so many of them, a sentence is a headline in title case.
TITLE_CASE, TITLE_CASE_WORDS = 0.7, 4

#: Words are kept with what they hold: hyphens, an apostrophe within, the dot of an initial or abbreviation.
_WORD = compiled(r"(?:[^\W\d_]\.){2,}|(?<=[^\W\d_A-Z] )[A-ZÄÖÜ]\.(?= [A-ZÄÖÜ])|[^\W\d_]+(?:[-’'][^\W_]+)*|\d+|[^\w\s]")

REMEMBERED = 20_000

#: Stretches whose words are kept: four comparators ask for those of every sentence, one after the other.
SENTENCES = 30_000


@frozen
class Word:
    """A word or sign of a sentence, `span` into the text it was read from."""

    text: str
    span: Span


@frozen
class Name:
    """A run of words that is a name: "Ursula von der Leyen". `before` and `after` are up to four words
    on either side, nearest first.

    `words` are as written, a genitive's ending taken off where it is marked; `places` are theirs. `sure` is false where
    only the place in the sentence makes the capital.
    """

    span: Span
    words: tuple[str, ...]
    places: tuple[Span, ...]
    sure: bool
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The words with a blank between."""
        return " ".join(self.words)

    @property
    def last(self) -> str:
        return self.words[-1]


@lru_cache(SENTENCES)
def read_words(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """The words and signs of `text[start:end]`, spans into the whole text."""
    stop = len(text) if end is None else end
    return tuple(Word(match.group(), Span(*match.span())) for match in _WORD.finditer(text, start, stop))


def read_names(text: str, sentence: Span, language: str) -> tuple[Name, ...]:
    """The names of a sentence in order; none for a language without a table."""
    table = pack(language).names
    if not table.tag:
        return ()
    words = read_words(text, sentence.start, sentence.end)
    return tuple(_runs(words, language, shouted=not table.nouns_are_capital and _is_title_case(words)))


def _is_title_case(words: tuple[Word, ...]) -> bool:
    long = [word.text for word in words if word.text[0].isalpha() and len(word.text) >= TITLE_CASE_WORDS]
    capital = sum(word[0].isupper() for word in long)
    return len(long) >= TITLE_CASE_WORDS and capital >= TITLE_CASE * len(long)


def _runs(words: tuple[Word, ...], language: str, *, shouted: bool) -> Iterator[Name]:
    table = pack(language).names
    at = 0
    while at < len(words):
        if not _may_begin(words, at, language):
            at += 1
            continue
        end = at + 1
        office = at > 0 and (
            is_office(words[at - 1].text, language)
            or _is_apposition(words, at)
            or _is_introduced(words[at - 1].text, words[at].text, language)
        )
        while end < len(words) and (step := _goes_on(words, end, language, owed=office and end == at + 1)):
            end += step
        kept = words[at:end]
        first = at == 0 or words[at - 1].text in table.openers
        before = tuple(word.text for word in reversed(words[max(0, at - 4) : at]))
        bare = tuple(_without_genitive(word.text) for word in kept)
        yield Name(
            Span(kept[0].span.start, kept[-1].span.start + len(bare[-1])),
            bare,
            tuple(Span(word.span.start, word.span.start + len(name)) for word, name in zip(kept, bare, strict=True)),
            not (shouted or (first and not _is_name_anywhere(kept[0].text, language))),
            before,
            tuple(word.text for word in words[end : end + 4]),
        )
        at = end


def _is_apposition(words: tuple[Word, ...], at: int) -> bool:
    """Whether two capitals stand between commas: ", Albrecht Zeitler,"."""
    return words[at - 1].text == "," and at + 2 < len(words) and words[at + 2].text == ","


def _is_introduced(before: str, word: str, language: str) -> bool:
    """Whether a common noun stands before a first name ("Wahlleiter Jörg"): any capital behind is the family name."""
    table = pack(language).names
    if not table.nouns_are_capital or not _is_capital(before):
        return False
    tags = (word_tag(before, language), word_tag(word, language))
    return tags[0][0].startswith("NN") and tags[1][0] == table.tag and all(likely >= KNOWN for _, likely in tags)


def _may_begin(words: tuple[Word, ...], at: int, language: str) -> bool:
    word, table = words[at].text, pack(language).names
    if not _is_capital(word) or word.lower() in table.no_names or word.lower().rstrip(".") in table.titles:
        return False
    if not table.nouns_are_capital:
        return True
    # any noun is a name behind an office, "Minister Bauer", and nowhere else
    tag, likely = word_tag(_without_genitive(word), language)
    if tag == table.tag or (at > 0 and is_office(words[at - 1].text, language)):
        return True
    # a short word that the lexicon knows nothing like, before a name: "Meike Lohmann"
    rare = len(word) <= LONGEST_GIVEN and likely < STRANGE and at + 1 < len(words) and _is_capital(words[at + 1].text)
    return rare and word_tag(_without_genitive(words[at + 1].text), language)[0] == table.tag


def _goes_on(words: tuple[Word, ...], at: int, language: str, *, owed: bool) -> int:
    """How many words from `at` on belong to the name in front of them: 0, 1, or particles and the name they join.

    Args:
        owed: whether a first name behind an office or a comma stands in front, so that any capital is the family name.
    """
    word, table = words[at].text, pack(language).names
    if words[at - 1].text.endswith(("’s", "'s")) or word.lower() in table.titles:
        return 0
    if _is_capital(word):
        if not table.nouns_are_capital:
            return int(word.lower() not in table.no_names)
        if is_office(word, language):
            return 0  # "sagte Präsident Maes Kanzler Holm zu"
        tag, likely = word_tag(_without_genitive(word), language)
        first, known = word_tag(words[at - 1].text, language)
        common = tag.startswith("NN") and likely >= (UNUSUAL if first == table.tag and known >= KNOWN else KNOWN)
        return int(not common or (owed and "-" not in word))  # "wies Minister Maes SPD-Pläne zurück"
    particle, hyphen, rest = word.partition("-")
    if hyphen and particle in table.particles and _is_capital(rest):
        return 1  # "Saad al-Kabir"
    end = at
    while end < len(words) and words[end].text in table.particles:
        end += 1
    if not at < end < len(words) or not _is_capital(words[end].text):
        return 0
    if word in pack(language).sides.articles:
        return 0  # "Jana Maes den Titel": an article belongs to a name behind a particle alone, "van den Berg"
    if words[end].text in role_words(language).parties:
        return 0  # "Holm von den Grünen"
    # "König Jan zur Wahl", "Ulm den Ton": behind another particle than "von" a known noun is none of the name
    tag, likely = word_tag(_without_genitive(words[end].text), language)
    common = table.nouns_are_capital and tag.startswith("NN") and likely >= KNOWN
    if (common and word not in table.noble) or is_office(words[end].text, language):
        return 0
    return end + 1 - at


def _is_capital(word: str) -> bool:
    return len(word) > 1 and word[0].isupper()


def _is_name_anywhere(word: str, language: str) -> bool:
    """Whether a word with a capital only because it comes first is a name all the same."""
    table = pack(language).names
    return word_tag(_without_genitive(word), language)[0] == table.tag and word.lower() not in table.no_names


def _without_genitive(word: str) -> str:
    for ending in ("’s", "'s", "’", "'"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)]
    return word


def is_known(word: str, language: str) -> bool:
    """Whether the tagger's lexicon holds the word, as a name or as any other word."""
    return word_tag(word, language)[1] >= KNOWN


@lru_cache(REMEMBERED)
def word_tag(word: str, language: str) -> tuple[str, float]:
    """The likeliest tag of a word by itself and its log-likelihood; no tag where the language has no tagger."""
    model = pack(language).tagging.model
    if len(word) > LONGEST_WORD or not model:
        return "", KNOWN - 1
    # a hyphenated compound is what its last part is
    tail = word.rsplit("-", 1)[-1] or word
    found = tagger(model).tag_word(tail)
    return (str(found[0][0]), float(found[0][1])) if found else ("", KNOWN - 1)


def is_run_together(name: Name, language: str) -> bool:
    """Whether a run may be two names, where capitals alone do not part them: "als Kanzler Jan Maes Holm traf"."""
    plain = all(word[0].isupper() and "." not in word for word in name.words)
    return pack(language).names.nouns_are_capital and len(name.words) > 2 and plain


def inflections(language: str) -> frozenset[str]:
    """Endings that make another form of one word, none among them."""
    return pack(language).names.inflections | {""}


def is_office(word: str, language: str) -> bool:
    """Whether a noun names an office that one person holds."""
    table = pack(language).names
    capital = word.rsplit("-", 1)[-1][:1].isupper() or not table.nouns_are_capital
    return capital and word.lower().endswith(table.office_endings)


def is_place_preposition(word: str, language: str) -> bool:
    """Whether a place follows such a word."""
    return word.lower() in pack(language).names.place_prepositions


def may_precede_place(word: str, language: str) -> bool:
    """Whether a place often follows such a word: "bei", "Stadt"."""
    return is_place_preposition(word, language) or word.lower() in pack(language).names.before_places
