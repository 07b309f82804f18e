"""Offices beside a name: "der frühere Nordwerk-Finanzchef Jan Maes", "Jan Maes, Trainer des FC Adorf,".

What the office is of is read from the compound, a genitive or a nation in front: "Nordwerk-Chef", "Norlands Präsident",
"der belgische Präsident".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from checker.languages import pack
from checker.languages.shape.offices import Offices
from checker.model import Office, Span
from checker.values.names.likeness import fold
from checker.values.names.places import is_place
from checker.values.names.read import Word, word_tag
from checker.values.names.role_words import country_of, nation_of, role_words, shifts

#: So many words in front of a name may belong to its office: "der frühere langjährige belgische Finanzminister".
PHRASE = 5

#: So many words behind a name and a comma the office ends: ", der frühere Trainer des FC Adorf,".
APPOSITION = 4

#: Word, hyphen and "und" in front of a noun that two words share.
ELLIPSIS = 3

#: What is behind the hyphen of a first word names no firm: "Vize-", "Ex-", "Co-".
SHORTEST_FIRM = 2


def read_offices(words: Sequence[Word], first: int, end: int, language: str) -> Iterator[Office]:
    """The offices of the person named by `words[first:end]`; none for a language without a table."""
    if not pack(language).offices.heads:
        return
    begin, joining = first, pack(language).fillers.joining
    while (before := _phrase_before(words, begin, language)) < begin:
        office = _office(words[before:begin], words[before - 1] if before else None, language)
        if office is not None:
            shared = frozenset(owner(word, language) for word in _shares_the_noun(words, before, language))
            yield replace(office, of=office.of | shared) if shared else office
            area = _shares_the_head(words, before, language)
            if area and office.area:
                yield replace(office, area=area)
        if not before or words[before - 1].text != joining:
            break
        begin = before - 1  # "FDP-Chef und Finanzminister Jan Maes"
    if end < len(words) and words[end].text == ",":
        yield from _apposition(words, end + 1, language)


def _shares_the_noun(words: Sequence[Word], at: int, language: str) -> Iterator[str]:
    """The first of two owners that share one noun: "Nordwerk- und Südwerk-Chef"."""
    joining = pack(language).fillers.joining
    if at >= ELLIPSIS and words[at - 1].text == joining and words[at - 2].text == "-" and "-" in words[at].text:
        yield words[at - 3].text


def _shares_the_head(words: Sequence[Word], at: int, language: str) -> str:
    """The first of two areas that share one head, "" for none: "Wirtschafts- und Klimaminister"."""
    compound = at >= ELLIPSIS and pack(language).offices.joined and "-" not in words[at].text
    if not compound or words[at - 1].text != pack(language).fillers.joining or words[at - 2].text != "-":
        return ""
    return words[at - 3].text.lower().removesuffix("s")


def head_of(word: str, language: str) -> tuple[str, str]:
    """The head that an office's noun ends in, and what stands before it in the word; "" and "" for no office."""
    lower = word.lower()
    for form, head in _forms(language):
        if lower.endswith(form) and (pack(language).offices.joined or lower == form):
            return head, lower.removesuffix(form)
    return "", ""


@cache
def _forms(language: str) -> tuple[tuple[str, str], ...]:
    """The forms of all heads with their head, the longest first."""
    pairs = [(form, head) for head, forms in pack(language).offices.heads.items() for form in forms]
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))


def _phrase_before(words: Sequence[Word], first: int, language: str) -> int:
    """Where the office's phrase in front of a name begins; `first` where no office stands there."""
    at = first - 1
    if at < 0 or not head_of(words[at].text, language)[0]:
        return first
    capital = pack(language).names.nouns_are_capital
    if capital and words[at].text.rsplit("-", 1)[-1][:1].islower():
        return first  # "dm-Chef" is one
    at -= 1
    while at >= 0 and first - at <= PHRASE and _is_attribute(words[at].text, language, nouns=not capital):
        at -= 1
    return at + 1


def _is_attribute(word: str, language: str, *, nouns: bool) -> bool:
    if shifts(word, language):
        return True
    if not word[0].isalpha() or (word[0].isupper() and not nouns and not nation_of(word, language)):
        return False
    if word.lower() in pack(language).words.function:
        return False
    return nouns or word_tag(word, language)[0].startswith(pack(language).roles.attributes)


def _office(phrase: Sequence[Word], before: Word | None, language: str) -> Office | None:
    """The office that a phrase tells, its noun the last word."""
    table, roles = pack(language).offices, pack(language).roles
    noun = phrase[-1].text
    parts = noun.split("-")
    head, area = head_of(parts[-1], language)
    if not head:
        return None
    others = [word.text for word in phrase[:-1]]
    prefix, firms = _prefix(parts[:-1], roles.former_prefix, (*roles.deputy_prefix, *roles.other_time))
    said = [*prefix, *(word.lower() for word in others)]
    area = area or next((firm.lower() for firm in firms if firm.lower() in table.functions), "")
    of = {owner(firm, language) for firm in firms if firm.lower() not in table.general | table.functions}
    for word in others:
        if nation_of(word, language) or (word[0].isupper() and not table.joined):
            of.add(owner(word, language))
        elif not table.joined and word.lower() not in roles.former:
            area = word.lower()
    if before is not None and before.text[0].isupper() and table.joined and (place := _genitive(before.text, language)):
        of.add(owner(place, language))
    if table.joined and (party := role_words(language).parties.get(area.capitalize())):
        of.add(fold(party))  # "Grünenchef"
        area = ""
    if head in table.leading and (known := _known_by_name(area, language)):
        of.add(known)  # "Bahnchef", "Kremlchef"
        area = ""
    for level in () if area.removesuffix("s") in table.sole_areas else roles.levels:
        if area.startswith(level):
            area = area.removeprefix(level)
            of.add(level)
    return Office(
        span=Span(phrase[0].span.start, phrase[-1].span.end),
        head=head,
        area=area.removesuffix("s"),
        of=frozenset(of),
        female=_is_of_a_woman(parts[-1].lower(), before if len(phrase) == 1 else phrase[-2], language),
        former=any(word.startswith((*roles.former, roles.former_prefix)) for word in said),
        shifted=any(word.startswith((*roles.deputy, *roles.deputy_prefix, *roles.other_time)) for word in said),
    )


def _known_by_name(area: str, language: str) -> str:
    """The firm or state that the first part of a compound names, as `owner` has it, "" for no name of the table."""
    word = area.capitalize()
    line = next((line for line in pack(language).names.one_thing if word in line), frozenset[str]())
    state = next((country for name in sorted(line) if (country := country_of(name, language))), "")
    return f"={state}" if state else fold(word) if line else ""


def _is_of_a_woman(noun: str, before: Word | None, language: str) -> bool | None:
    """Whether an office's noun is said of a woman; ``None`` where it does not tell: "der Vorsitzende", "der
    Vorsitzenden", but "Vorsitzende Holm" is one."""
    table = pack(language).offices
    if not table.female_endings:
        return None
    if not table.weak_endings or not noun.endswith(table.weak_endings):
        return noun.endswith(table.female_endings)
    bare = before is None or not word_tag(before.text.lower(), language)[0].startswith(pack(language).names.determiners)
    return True if bare and noun.endswith(table.weak_endings[0]) else None


def owner(word: str, language: str) -> str:
    """What an office is of, to be compared: a country by its code in whatever words ("=us"), all else folded."""
    country = country_of(word, language)
    return f"={country}" if country else fold(role_words(language).parties.get(word, word))


def _prefix(parts: Sequence[str], former: str, deputy: Sequence[str]) -> tuple[list[str], list[str]]:
    """First parts of a compound that shift the office ("Ex-"), and those that say what it is of."""
    shifting = [part for part in parts if f"{part.lower()}-" == former or part.lower() in deputy]
    return [f"{part.lower()}-" for part in shifting], [part for part in parts if part not in shifting]


def _genitive(word: str, language: str) -> str:
    """A place in the genitive without its ending, "" for another word: "Norlands"; "Putins Minister" is of no owner."""
    bare = word.removesuffix("s").removesuffix("’").removesuffix("'")
    if bare == word or len(bare) <= SHORTEST_FIRM:
        return ""
    club = any(bare in line for line in pack(language).names.clubs)
    return bare if club or is_place(bare, language) or country_of(bare, language) else ""


def _apposition(words: Sequence[Word], at: int, language: str) -> Iterator[Office]:
    """ "Jan Maes, Trainer des FC Adorf,": the office behind the comma, with the capitals that follow "des" or "of"."""
    for noun in range(at, min(at + APPOSITION, len(words))):
        word = words[noun].text
        if not word[0].isalpha() or word == pack(language).fillers.joining:
            return
        if head_of(word.rsplit("-", 1)[-1], language)[0]:
            if _names_its_own(words, noun + 1, language):
                return
            office = _office([each for each in words[at : noun + 1] if _says(each, language)], None, language)
            if office is not None:
                of = office.of | frozenset(owner(each, language) for each in _owner(words, noun + 1, language))
                yield Office(office.span, office.head, office.area, of, office.female, office.former, office.shifted)
            return


def _names_its_own(words: Sequence[Word], at: int, language: str) -> bool:
    """Whether a name stands right behind the office, so that it is that one's: "Maes, sagte Trainer Holm"."""
    behind = words[at].text if at < len(words) else ""
    return (
        pack(language).offices.joined and word_tag(behind, language)[0] == pack(language).names.tag if behind else False
    )


def _says(word: Word, language: str) -> bool:
    return word.text.lower() not in pack(language).words.function


def _owner(words: Sequence[Word], at: int, language: str) -> Iterator[str]:
    """The capitals behind an article or "of": "des FC Adorf", "of the Nordwerk Group"."""
    start = at
    while at < len(words) and at - start < 2 and words[at].text.lower() in pack(language).words.function:
        at += 1
    while start < at < len(words) and words[at].text[0].isupper():
        yield words[at].text.removesuffix("s") if pack(language).offices.joined else words[at].text
        at += 1


def two_at_the_head(office: Office, language: str) -> bool:
    """Whether what it is the head of has two heads."""
    table: Offices = pack(language).offices
    led = office.head in table.leading
    return led and bool({office.area, *office.of} & {fold(party) for party in table.two_heads})


def may_be_one_office(a: Office, b: Office, language: str) -> bool:
    """Whether the words can tell one office: its head, its area and what it is of do not contradict each other."""
    if None not in (a.female, b.female) and a.female != b.female:
        return False
    table = pack(language).offices
    if a.head != b.head and not any({a.head, b.head} <= line for line in table.one_head):
        return False
    if a.of and b.of and not share_owner(a.of, b.of):
        return False
    general = table.general | {""}
    if a.head not in table.by_area:
        general = general | {area.removesuffix("s") for area in table.of_state}  # "Staatspräsident"
    return _is_part(a.area, b.area) or (a.area in general and b.area in general)


def share_owner(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether a word of each names one firm or state."""
    return any(_is_part(one, other) for one in a for other in b)


def _is_part(a: str, b: str) -> bool:
    """Whether one word is the other, or its end or beginning: Agentur, Bundesagentur."""
    if a.startswith("=") or b.startswith("="):
        return a == b
    short, long = sorted((a, b), key=len)
    return short == long or (len(short) >= 4 and (long.endswith(short) or long.startswith(short)))
