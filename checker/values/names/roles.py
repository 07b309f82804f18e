"""What a report says of a person beside the name: party, nation, portfolio, office of state, post in a firm, kin.

Only what excludes something else is read, from the words next to the name: "der belgische Minister Jan Maes (CDU)",
"ihren Cousin, Ministerin Holm", "Holm, the former chief executive of Nordwerk".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.languages import pack
from checker.languages.shape.roles import Roles
from checker.model import Span
from checker.model.frozen import frozen
from checker.values.names.kin import read_kin
from checker.values.names.likeness import fold
from checker.values.names.read import Name, Word, is_run_together, read_names, read_words, word_tag
from checker.values.names.role_types import Kind, Role
from checker.values.names.role_words import RoleWords, role_words, shifts

__all__ = ["Kind", "Role", "read_roles"]


#: Beginnings of compounds with "minister" have so many letters, and are portfolios.
SHORTEST_AREA = 4


def read_roles(text: str, sentence: Span, language: str) -> tuple[Role, ...]:
    """The roles of a sentence in order; none for a language without a table."""
    if not pack(language).roles.parties:
        return ()
    words = read_words(text, sentence.start, sentence.end)
    starts = {word.span.start: at for at, word in enumerate(words)}
    found: list[Role] = []
    for name in read_names(text, sentence, language):
        reading = _Reading(words, name, starts[name.places[0].start], language)
        behind = reading.behind(0)
        if (behind[:1].isupper() and "-" not in behind) or is_run_together(name, language):
            continue  # "Peter Bauer": where the name ends is not sure
        found += [*_party(reading), *_nation(reading), *_office(reading), *_post(reading)]
    return (*found, *read_kin(words, language))


@frozen
class _Reading:
    """A name among the words of its sentence; `first` is its first word's number, `end` that behind its last."""

    words: tuple[Word, ...]
    name: Name
    first: int
    language: str

    @property
    def end(self) -> int:
        return self.first + len(self.name.words)

    @property
    def table(self) -> Roles:
        return pack(self.language).roles

    @property
    def says(self) -> RoleWords:
        return role_words(self.language)

    def before(self, back: int) -> str:
        """The word so many places in front of the name, 1 the nearest, "" where there is none."""
        return self.words[self.first - back].text if self.first >= back else ""

    def behind(self, on: int) -> str:
        """The word so many places behind the name, 0 the nearest."""
        return self.words[self.end + on].text if self.end + on < len(self.words) else ""

    @property
    def former(self) -> bool:
        """Whether one of the words of the phrase in front says that it was so once."""
        return self._is_said((*self.table.former, self.table.former_prefix))

    @property
    def elsewhere(self) -> bool:
        """Whether the phrase makes another office of it, or sets it to another time."""
        return self._is_said((*self.table.deputy, *self.table.deputy_prefix, *self.table.other_time))

    def _is_said(self, beginnings: tuple[str, ...]) -> bool:
        return any(word.lower().startswith(beginnings) for word in self.phrase())

    def phrase(self) -> list[str]:
        """The words in front of the name that belong to it, nearest first: office and adjectives, at most five."""
        found: list[str] = []
        for back in range(1, 6):
            word = self.before(back)
            if not word or not word[0].isalpha() or (back > 1 and not _is_attribute(word, self.language)):
                break
            found.append(word)
        return found

    def role(self, kind: Kind, value: str, low: int, high: int, *, of: frozenset[str] = frozenset()) -> Role:
        """A role told by the words `[low, high)` of the sentence."""
        told = Span(self.words[low].span.start, self.words[high - 1].span.end)
        name = self.name.span
        return Role(
            kind=kind,
            value=value,
            keys=frozenset({fold(self.name.last)}),
            span=Span(min(told.start, name.start), max(told.end, name.end)),
            told=" ".join(word.text for word in self.words[low:high]),
            given=fold(self.name.words[0]) if len(self.name.words) > 1 else "",
            of=of,
            former=self.former,
        )


def _is_attribute(word: str, language: str) -> bool:
    """Whether a word may stand between an article and the office: a German adjective, an English adjective or noun."""
    if word[0].isupper() and pack(language).names.nouns_are_capital:
        return shifts(word, language)  # at the beginning: "Ehemaliger Präsident"
    return word_tag(word, language)[0].startswith(pack(language).roles.attributes)


def _party(it: _Reading) -> Iterator[Role]:
    parties, letters = it.says.parties, it.table.party_letters
    bracket, inside, after = it.behind(0), it.behind(1), it.behind(2)
    if bracket == "(" and inside in parties and after in (")", ","):
        yield it.role(Kind.PARTY, parties[inside], it.end + 1, it.end + 2)
    if bracket in ("(", ",") and inside[:2] in letters and inside[2:3].isupper():
        yield it.role(Kind.PARTY, letters[inside[:2]], it.end + 1, it.end + 2)
    party, hyphen, office = it.before(1).partition("-")
    if hyphen and party in parties and not office.lower().endswith(it.table.no_members):
        yield it.role(Kind.PARTY, parties[party], it.first - 1, it.first)
    yield from _speaker(it)


def _speaker(it: _Reading) -> Iterator[Role]:
    """ "Für die Linke sprach Jan Maes", "für die Freien Wähler": the party, a verb, the name."""
    if len(it.name.words) < 2 or not it.before(1).islower():
        return
    for size in (1, 2):
        party = "-".join(it.before(back) for back in range(size + 1, 1, -1))
        if party in it.says.parties and it.before(size + 3).lower() in it.table.speaks_for:
            yield it.role(Kind.PARTY, it.says.parties[party], it.first - size - 3, it.first - 1)


def _nation(it: _Reading) -> Iterator[Role]:
    noun, adjective = it.before(1).lower(), it.before(2).lower()
    if noun in it.says.inhabitants and it.before(1)[0].isupper():
        yield it.role(Kind.NATION, it.says.inhabitants[noun], it.first - 1, it.first)
    elif noun.endswith((*it.table.minister, *it.says.heads)) and not it.elsewhere:
        for ending in it.table.adjective_endings:
            nation = it.says.nations.get(adjective.removesuffix(ending))
            if nation and adjective.endswith(ending):
                yield it.role(Kind.NATION, nation, it.first - 2, it.first)
                return


def _office(it: _Reading) -> Iterator[Role]:
    """Portfolios and offices of state, in front of the name."""
    noun = it.before(1).lower()
    if not noun or it.elsewhere or it.before(2).endswith("-"):
        return
    if it.before(2) == pack(it.language).fillers.joining and it.before(3).endswith("-"):
        return  # "Kommunal- und Bauministerin"
    bare = noun.removeprefix(it.table.former_prefix).rsplit("-", 1)[-1]
    for minister in it.table.minister:
        if not bare.endswith(minister):
            continue
        area = bare.removesuffix(minister)
        for level in it.table.levels:
            area = area.removeprefix(level)
        area = area or it.before(2).lower()
        compound = len(area) >= SHORTEST_AREA and it.table.joined_posts and area not in it.table.no_portfolios
        if area in it.says.portfolios or (compound and bare != minister):
            yield it.role(Kind.PORTFOLIO, it.says.portfolios.get(area, area), it.first - 1, it.first)
            return
    if bare in it.says.heads:
        yield it.role(Kind.HEAD, it.says.heads[bare], it.first - 1, it.first)


def _post(it: _Reading) -> Iterator[Role]:
    """The head of a firm, named: "Nordwerk-Chef X", "former Nordwerk executive X", "X, the head of Nordwerk"."""
    if it.elsewhere:
        return
    noun = it.before(1)
    firm, hyphen, post = noun.rpartition("-")
    if it.table.joined_posts:
        former = it.table.former_prefix.capitalize()
        firm = firm.removeprefix(former)
        if hyphen and firm and post.lower() in it.table.leaders and firm[0].isupper() and firm != former[:-1]:
            yield it.role(Kind.POST, "leader", it.first - 1, it.first, of=_firm([firm]))
        return
    phrase = it.phrase()
    firms = [word for word in phrase[1:] if word[0].isupper()]
    if noun.lower() in it.table.leaders and firms:
        yield it.role(Kind.POST, "leader", it.first - len(phrase), it.first, of=_firm(firms[::-1]))
    yield from _apposition(it)


def _apposition(it: _Reading) -> Iterator[Role]:
    """ ", the (former) chief executive of Nordwerk"."""
    if it.behind(0) != "," or it.behind(1).lower() not in it.table.apposition:
        return
    at, posts = 2, []
    while it.behind(at) and it.behind(at)[0].isalpha() and it.behind(at) not in it.table.of and at < 7:
        posts.append(it.behind(at).lower())
        at += 1
    if it.behind(at) not in it.table.of or not posts or posts[-1] not in it.table.leaders:
        return
    if any(post.startswith((*it.table.deputy, *it.table.deputy_prefix)) for post in posts):
        return
    end = at + 1
    while it.behind(end)[:1].isupper():
        end += 1
    if end > at + 1:
        firm = _firm([it.behind(place) for place in range(at + 1, end)])
        role = it.role(Kind.POST, "leader", it.end + 1, it.end + end, of=firm)
        former = any(post.startswith(it.table.former) for post in posts)
        yield replace(role, former=former)


def _firm(words: Sequence[str]) -> frozenset[str]:
    """The words of a firm's name, folded, and its initials: "World Rowing Board" is "wrb" too."""
    names = {fold(word) for word in words if len(word) > 1}
    if len(words) > 2:
        names.add(fold("".join(word[0] for word in words)))
    return frozenset(names)
