"""Whether two offices are of one state, one club or one sport, as the reports around their words tell."""

from __future__ import annotations

from checker.compare.scene import Scene, Telling
from checker.languages import pack
from checker.model import Claim, Office, Span
from checker.model.frozen import frozen
from checker.values.names.around import Club, clubs_in, sports_in, states_in
from checker.values.names.read import Word, read_words

#: Content stems that two reports share of those of the shorter one, from which on an office told by a bare word in both
#: is one office.
ONE_STORY = 0.12

#: So much two reports share where a bare "Trainer Jan" and a first name are one man: two matches of a day share less.
ONE_MATCH = 0.25


@frozen
class Owner:
    """Of what an office may be: `of` are codes of states or lines of clubs; `told` says that its own words or its own
    sentence name them."""

    of: frozenset[str]
    told: bool

    @property
    def one(self) -> str:
        """The only one, "" where there are none or several."""
        return next(iter(self.of)) if len(self.of) == 1 else ""


def state_of(telling: Telling, office: Office) -> Owner:
    """The state of a president or a government: by the office's own words, its sentence, or the whole report."""
    own = frozenset(word[1:] for word in office.of if word.startswith("="))
    if own:
        return Owner(own, True)
    language = telling.document.language
    acting, _ = states_in(_sentence(telling, office.span), language)
    if len(acting) == 1:
        return Owner(acting, True)
    return Owner(telling.once(_states), False)


def club_of(telling: Telling, office: Office) -> Club:
    """The club that somebody is of: that of the office's own words, or the one that acts in the report, if it is the
    only one or the sentence around the office names it; empty where that is not sure, or somebody follows another."""
    language = telling.document.language
    if office.of:
        own = (
            clubs_in(_words(telling, office.span), language)[0] or clubs_in(_before(telling, office.span), language)[0]
        )
        return own[0] if len(own) == 1 else frozenset()
    acting, at_home, others = telling.once(_clubs)
    clubs = acting or at_home
    if len(clubs) != 1 or telling.once(_has_a_successor):
        return frozenset()
    near = clubs_in(_sentence(telling, office.span), language)
    named = [club for part in near[:2] for club in part]
    if named:
        return clubs[0] if any(club & clubs[0] for club in named) else frozenset()
    return frozenset() if others or (acting and at_home) else clubs[0]


def sports_of(telling: Telling) -> frozenset[str]:
    """The kinds of sport that a report names."""
    return telling.once(_sports)


def teams_of(telling: Telling) -> frozenset[str]:
    """What a report says of a team that there is another one beside: women, juniors."""
    return telling.once(_teams)


def _sentence(telling: Telling, span: Span) -> tuple[Word, ...]:
    claim: Claim | None = next((each for each in telling.claims if each.span.contains(span)), None)
    return _words(telling, claim.span if claim else span)


def _before(telling: Telling, span: Span) -> tuple[Word, ...]:
    """The word in front of an office: "Adorfs Trainer"."""
    return tuple(word for word in _sentence(telling, span) if word.span.end <= span.start)[-1:]


def _has_a_successor(telling: Telling) -> bool:
    lower = telling.text.lower()
    return any(word in lower for word in pack(telling.document.language).offices.successions)


def _words(telling: Telling, span: Span) -> tuple[Word, ...]:
    return read_words(telling.text, span.start, span.end)


def _states(telling: Telling) -> frozenset[str]:
    acting, aside = states_in(read_words(telling.text), telling.document.language)
    return acting or aside


def _clubs(telling: Telling) -> tuple[tuple[Club, ...], ...]:
    asked = frozenset(claim.span for claim in telling.claims if claim.span.of(telling.text).rstrip().endswith("?"))
    words = [word for word in read_words(telling.text) if not any(span.contains(word.span) for span in asked)]
    return clubs_in(words, telling.document.language)


def _sports(telling: Telling) -> frozenset[str]:
    return sports_in(read_words(telling.text), telling.document.language)


def _teams(telling: Telling) -> frozenset[str]:
    lower = telling.text.lower()
    return frozenset(word for word in pack(telling.document.language).offices.other_teams if word in lower)


def are_of_one_club(scene: Scene, a: Office, b: Office) -> bool:
    """Whether each report names one club, which is the same."""
    table = pack(scene.a.document.language).offices
    if not {a.head, b.head} <= table.of_matches | table.leading | table.presiding:
        return False
    return bool(club_of(scene.a, a) & club_of(scene.b, b)) and are_of_one_sport(scene)


def are_of_two_clubs(scene: Scene, a: Office, b: Office) -> bool:
    table = pack(scene.a.document.language).offices
    clubs = club_of(scene.a, a), club_of(scene.b, b)
    return {a.head, b.head} <= table.of_matches and all(clubs) and clubs[0].isdisjoint(clubs[1])


def are_of_one_sport(scene: Scene) -> bool:
    """Whether neither the kinds of sport that the reports name nor the teams are two."""
    sports = sports_of(scene.a), sports_of(scene.b)
    return teams_of(scene.a) == teams_of(scene.b) and not (all(sports) and sports[0].isdisjoint(sports[1]))


def are_of_one_state(scene: Scene, a: Office, b: Office, likeness: float) -> bool:
    """Whether both are at the head of one state or its government, as far as the reports tell which."""
    language = scene.a.document.language
    table = pack(language).offices
    if not all(_is_of_a_state(telling, office) for telling, office in zip(scene.tellings, (a, b), strict=True)):
        return False
    one, other = state_of(scene.a, a), state_of(scene.b, b)
    if any(_is_of_a_land(state, office, language) for state, office in ((one, a), (other, b))):
        return False
    for office, state in ((a, other), (b, one)):
        if office.head in table.of_states and state.of and state.of.isdisjoint(table.of_states[office.head]):
            return False
    if one.one and one.one == other.one:
        return (one.told and other.told) or likeness >= (ONE_STORY if one.told or other.told else ONE_MATCH)
    if a.former or b.former:
        return False
    if (one.told and one.one and not other.of) or (other.told and other.one and not one.of):
        return likeness >= ONE_MATCH
    return bool(one.of) and one.of == other.of and likeness >= ONE_MATCH


def _is_of_a_land(state: Owner, office: Office, language: str) -> bool:
    """Whether somebody may govern a state of the country alone: the head of a government where no other is named."""
    table = pack(language).offices
    return office.head in table.of_lands and (not state.of or state.one in table.lands)


def _is_of_a_state(telling: Telling, office: Office) -> bool:
    """Whether an office is that of the head of a state or a government, as far as its words tell."""
    language = telling.document.language
    table = pack(language).offices
    if office.area and office.area not in {area.removesuffix("s") for area in table.of_state}:
        return False
    if not office.of and "-" in office.span.of(telling.text):
        return False  # "Verbands-Präsident"
    owned = all(word.startswith("=") or word in pack(language).roles.levels for word in office.of)
    leads = office.head in table.leading and bool(office.of or office.area)
    return owned and (office.head in table.governing or office.head in table.presiding or leads)


def are_of_the_own_state(scene: Scene, a: Office, b: Office) -> bool:
    """Whether the sentence around one of two ministers names the own country, and nothing the other's another one."""
    one, other = state_of(scene.a, a), state_of(scene.b, b)
    home = pack(scene.a.document.language).offices.lands
    return (one.told or other.told) and (one.of | other.of) <= home


def are_of_two_states(scene: Scene, a: Office, b: Office) -> bool:
    """Whether the sentences of two ministers name two states, one each."""
    one, other = state_of(scene.a, a), state_of(scene.b, b)
    return one.told and other.told and one.of.isdisjoint(other.of)
