"""Noun phrases that name a speaker, and what they say of him: name, role, gender, person or body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from checker.claims.quotes.endings import is_one_of
from checker.claims.quotes.tags import Token
from checker.claims.quotes.text import Sentence
from checker.languages.shape.quotes import Cues
from checker.model.frozen import frozen
from checker.model.patterns import compiled


@frozen
class Phrase:
    """Tokens ``[start, end)`` of a sentence that name somebody. `name` are tokens of the proper name, `head` the noun.

    `gender` is "m", "f", "p" (plural) "b" (a body), "t" (a title in marks) or ""
    where the phrase does not tell.
    """

    start: int
    end: int
    head: int
    name: tuple[int, ...] = ()
    gender: str = ""
    pronoun: bool = False


_PARTICIPIAL = r"[DG][FBPLo][^V,.:;QSK]{0,12}[NEBF]A[NE]+"  # "der auf dem Gipfel anwesende Minister Lawrow"
_CORE = (
    r"(?:"
    + _PARTICIPIAL
    + r"|T(?=G)G[AZ]*[NE]+|[DG]?(?:A*[NE]+p)?(?:B?[AZ]K?)*(?:E(?=A+N)A+)?(?:[NE]-K)?[NE]+(?:-[NE]+)?)"
)
_MORE = r"(?:G(?:[AZ])*[NE]+|L[DG]?(?:[AZ])*[NE]+|K[DG]?(?:[AZ])*[NE]+|\([NEA,o-]{1,6}\))"


@cache
def _phrase_pattern() -> re.Pattern[str]:
    return compiled(rf"(?P<core>{_CORE}){_MORE}{{0,6}}")


@cache
def _apposition_pattern() -> re.Pattern[str]:
    return compiled(rf"[,-](?P<inner>{_CORE}){_MORE}{{0,6}}(?=[,.-]|$)")


def phrase_at(sentence: Sentence, place: int, cues: Cues) -> Phrase | None:
    """The noun phrase or personal pronoun that starts at a token, appositions included; ``None`` where none does."""
    if place >= len(sentence.tokens):
        return None
    token = sentence.tokens[place]
    if _is_pronoun(token, cues):
        return Phrase(place, place + 1, place, (), _pronoun_gender(token, sentence, place, cues), True)
    found = _phrase_pattern().match(sentence.pos, place)
    if found is None:
        return None
    core_end = found.end("core")
    end = found.end()
    head, name = _split_run(sentence, place, core_end, cues)
    if not name and is_role(sentence.tokens[head], cues):
        name = _name_behind(sentence, core_end, end, cues)
    apposition = _apposition_pattern().match(sentence.pos, end)
    if apposition is not None:
        inner_end = apposition.end("inner")
        other_head, other_name = _split_run(sentence, apposition.start("inner"), inner_end, cues)
        genitive = len(name) == 1 and len(other_name) > 1 and sentence.tokens[name[0]].lower.endswith("s")
        if other_name and (genitive or not _is_person_name(sentence, name)):
            name = other_name
        elif name and is_role(sentence.tokens[other_head], cues):
            head = other_head
        end = apposition.end()
    return Phrase(place, end, head, name, _gender(sentence, place, head, name, cues))


def _name_behind(sentence: Sentence, start: int, end: int, cues: Cues) -> tuple[int, ...]:
    """The name that ends a role's genitive: "der Sprecher der Stadtwerke | Ernst Vogel"."""
    first = end
    if sentence.pos[start : start + 1] != "G":
        return ()
    while first > start and sentence.pos[first - 1] == "E":
        first -= 1
    if is_role(sentence.tokens[first - 1], cues):  # "der Anwalt des Angeklagten Ernst Vogel" is somebody else
        return ()
    given = next((n for n in range(first, end - 1) if _is_given_name(sentence.tokens[n], cues)), None)
    if given is not None:
        return tuple(range(given, end))
    institution = sentence.tokens[first - 1]
    named = is_body(institution, cues) or is_one_of(institution.lower, cues.title_nouns)
    if end - first < 2 or institution.pos != "N" or named or first <= start:
        return ()
    return tuple(range(first, end))


def _is_given_name(token: Token, cues: Cues) -> bool:
    return token.lower in cues.first_names_female or token.lower in cues.first_names_male


def _is_pronoun(token: Token, cues: Cues) -> bool:
    return token.pos in "RT" and token.lower in cues.male | cues.female | cues.plural


def _pronoun_gender(token: Token, sentence: Sentence, place: int, cues: Cues) -> str:
    if token.lower in cues.male:
        return "m"
    plural_verb = any(
        t.pos == "V" and t.lower.endswith(cues.plural_verbs) for t in sentence.tokens[max(0, place - 1) : place + 2]
    )
    if token.lower in cues.plural and plural_verb:
        return "p"
    return "f" if token.lower in cues.female else "p"


def _split_run(sentence: Sentence, start: int, end: int, cues: Cues) -> tuple[int, tuple[int, ...]]:
    """The head noun of a core and the proper name behind it: "Minister | Ashton Carter", "Murtha", "der Sprecher |"."""
    head, name = _split_capitals(sentence, start, end, cues)
    small = [place for place in name if sentence.tokens[place].text.islower()]
    if not small:
        return head, name
    return small[-1], tuple(place for place in name if place > small[-1])


def _split_capitals(sentence: Sentence, start: int, end: int, cues: Cues) -> tuple[int, tuple[int, ...]]:
    run_start = end
    while run_start > start and sentence.tokens[run_start - 1].pos in "NE-":
        run_start -= 1
    run = [place for place in range(run_start, end) if sentence.tokens[place].pos in "NE"]
    while len(run) > 1 and sentence.tokens[run[0]].lower in cues.honorifics:
        run = run[1:]
    tokens = sentence.tokens
    if len(run) == 1:
        alone = tokens[run[0]]
        bare = run_start == start or tokens[run[0] - 1].lower in cues.honorifics
        other = is_role(alone, cues) or is_body(alone, cues) or is_one_of(alone.lower, cues.content_nouns)
        is_name = bare and not other
        if is_name and (alone.pos == "E" or _singular_subject(sentence, start, end, cues)):
            return run[0], (run[0],)
        if alone.pos == "E":
            return run[0], (run[0],)
        return run[0], ()
    roles = [place for place in run[:-1] if is_role(tokens[place], cues) or is_body(tokens[place], cues)]
    if roles:
        return roles[-1], tuple(place for place in run if place > roles[-1])
    if tokens[run[0]].pos == "N" and run_start == start and tokens[run[1]].pos == "E" and len(run) > 2:
        return run[0], tuple(run[1:])
    if run_start > start:  # an article: "der Brite John Doe", "der Bundestag"
        return (run[0], tuple(run[1:])) if tokens[run[0]].pos == "N" else (run[-1], tuple(run))
    return run[0], tuple(run)


def _singular_subject(sentence: Sentence, start: int, end: int, cues: Cues) -> bool:
    """Whether the finite verb beside a bare noun is singular, so that the noun can only be a name."""
    for place in (end, start - 1, end + 1):
        if 0 <= place < len(sentence.tokens) and sentence.tokens[place].pos == "V":
            return not sentence.tokens[place].lower.endswith(cues.plural_verbs)
    return start > 0 and sentence.tokens[start - 1].lower in cues.so | cues.source_preps


def is_role(token: Token, cues: Cues) -> bool:
    """Whether a noun names a person by what he is: "Verteidigungsministerin", "Sprecher"."""
    if token.pos not in "NE":
        return False
    return any(is_one_of(form, cues.roles) for form in _forms(token.lower))


def is_body(token: Token, cues: Cues) -> bool:
    """Whether a noun names a body that speaks: "Ministerium", "Polizei"."""
    return token.pos in "NE" and any(is_one_of(form, cues.collectives) for form in _forms(token.lower))


def _forms(word: str) -> Iterator[str]:
    """A noun and what it may be the plural, genitive or feminine of."""
    yield word
    for ending in ("innen", "in", "es", "en", "s", "n", "e"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            yield word[: -len(ending)]


def _is_person_name(sentence: Sentence, name: Sequence[int]) -> bool:
    return len(name) >= 2 or (len(name) == 1 and not sentence.tokens[name[0]].text.isupper())


def _gender(sentence: Sentence, start: int, head: int, name: Sequence[int], cues: Cues) -> str:
    tokens = sentence.tokens
    if any(tokens[place].quote >= 0 for place in name):
        return "t"
    first = tokens[start].lower
    role = tokens[head].lower
    first_name = name[0] if name else head
    if tokens[first_name].lower in cues.first_names_female or first in cues.female_words:
        return "f"
    if role in cues.female_words or (is_role(tokens[head], cues) and role.endswith("in") and head not in name):
        return "f"
    if role in cues.male_words or first in cues.male_words or tokens[first_name].lower in cues.first_names_male:
        return "m"
    if head in name or not (is_role(tokens[head], cues) or is_body(tokens[head], cues)):
        return "f" if first in cues.feminine and head not in name else ""
    if first in cues.feminine:
        return "p" if tokens[head].lower.endswith(("en", "er", "e")) and is_role(tokens[head], cues) else "f"
    if is_body(tokens[head], cues) and not is_role(tokens[head], cues):
        return "b"
    if sentence.pos[start] not in "DG" and not name and cues.nouns_are_capital:
        return "p"  # a role without an article: "Aktivisten fordern"
    return "m"


def can_speak(sentence: Sentence, phrase: Phrase, cues: Cues) -> bool:
    """Whether a phrase names somebody who can say something: a person, a body, a pronoun; not "die Erweiterung"."""
    head = sentence.tokens[phrase.head]
    return phrase.pronoun or bool(phrase.name) or is_role(head, cues) or is_body(head, cues)
