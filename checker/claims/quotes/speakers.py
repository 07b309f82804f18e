"""Who speaks: phrases of a report gathered to persons and bodies, pronouns and roles resolved to the last that fits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from checker.claims.quotes.phrases import Phrase, is_role
from checker.claims.quotes.tags import noun_lemma
from checker.claims.quotes.text import Sentence
from checker.languages.shape.quotes import Cues
from checker.model import Span, Speaker
from checker.model.frozen import frozen

PRONOUN_REACH = 4
"""Sentences back that a pronoun may point; news resolves nearly all within the sentence before."""

PROTAGONIST = 3
"""Times that a report names somebody before a pronoun can mean him from further away than `PRONOUN_REACH`."""


@frozen
class Mention:
    """A place that names somebody: the words of the name in order, the noun of the role, gender, and where.

    `speaks` says that the place is a speaker's, `person` that the role is a person's, `behind_preposition` that the
    phrase depends on one, as countries and places do, `proper` that the name holds a proper noun and not common ones
    alone ("nach Erlösung").
    """

    span: Span
    text: str
    name: tuple[str, ...]
    role: str
    role_lemma: str
    gender: str
    pronoun: bool
    sentence: int
    speaks: bool = False
    person: bool = False
    behind_preposition: bool = False
    proper: bool = False

    @property
    def is_somebody(self) -> bool:
        """Whether a pronoun of one person can mean it: a person by the role, or a name."""
        return self.person or self.proper


def mention_of(
    text: str, sentence: Sentence, number: int, phrase: Phrase, cues: Cues, *, speaks: bool = False
) -> Mention:
    """A phrase as a mention; `number` is the sentence's."""
    tokens = sentence.tokens
    end = phrase.end
    while end > phrase.start + 1 and tokens[end - 1].pos in ",-":
        end -= 1
    span = Span(tokens[phrase.start].start, tokens[end - 1].end)
    name = tuple(_plain(tokens[place].text) for place in phrase.name)
    head = tokens[phrase.head]
    role = head.lower if phrase.head not in phrase.name else ""
    return Mention(
        span=span,
        text=span.of(text),
        name=name,
        role=role,
        role_lemma=noun_lemma(head.text, cues.model, cues.noun_tag) if role else "",
        gender=phrase.gender,
        pronoun=phrase.pronoun,
        sentence=number,
        speaks=speaks,
        person=bool(role) and is_role(head, cues),
        behind_preposition=phrase.start > 0 and sentence.pos[phrase.start - 1] in "PL",
        proper=any(tokens[place].pos == "E" and tokens[place].quote < 0 for place in phrase.name),
    )


def _plain(word: str) -> str:
    """A word of a name as written, without quotation marks around it."""
    return word.strip("„“”\"»«‚‘’'›‹")


@dataclass(slots=True)
class Cast:
    """The mentions of a report so far, in order. Grows while one report is read and is then dropped."""

    cues: Cues
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)

    def add(self, mention: Mention) -> None:
        """Remember a mention; names of one family name are one person, kept in the fullest form."""
        if mention.pronoun:
            return
        self.mentions.append(mention)
        if mention.name:
            key = family_name(mention.name, self.cues)
            if len(mention.name) > len(self.names.get(key, ())):
                self.names[key] = mention.name
            if mention.gender:
                self.genders.setdefault(key, mention.gender)

    def speaker(self, mention: Mention) -> Speaker | None:
        """The speaker a mention stands for, ``None`` for a pronoun nobody fits."""
        target = self.resolve(mention)
        if target is None:
            return None
        if target.name:
            key = family_name(target.name, self.cues)
            return Speaker(" ".join(self.names.get(key, target.name)), key, mention.span)
        name = target.text
        first, _, rest = name.partition(" ")
        if (
            rest
            and first.lower()
            in self.cues.oblique | self.cues.genitives - self.cues.indefinite - self.cues.feminine_dative
        ):
            name = rest
        return Speaker(name, target.role_lemma or target.role or target.text.lower(), mention.span)

    def resolve(self, mention: Mention) -> Mention | None:
        """The mention that carries the name: for a pronoun or a bare role the last that fits, else itself."""
        if mention.pronoun:
            return self._last_fitting(mention)
        if mention.name or not mention.person:
            return mention
        return self._last_with_role(mention) or mention

    def _last_fitting(self, pronoun: Mention) -> Mention | None:
        before = [m for m in self.mentions if m.span.end <= pronoun.span.start and m.text != pronoun.text]
        if pronoun.gender != "p":
            before = [m for m in before if m.is_somebody]
        near = [m for m in before[-40:] if m.sentence >= pronoun.sentence - PRONOUN_REACH]
        demonstrative = pronoun.text.lower() in self.cues.demonstratives
        choices: tuple[Callable[[Mention], bool], ...] = (
            lambda other: other.speaks and not demonstrative,
            lambda other: demonstrative or self._is_person(other, pronoun.gender),
            lambda other: not other.behind_preposition,
        )
        for choice in choices:
            for other in reversed(near):
                if choice(other) and self._fits(pronoun.gender, other):
                    return self.resolve(other)
        return None if demonstrative or pronoun.gender == "p" else self._protagonist(pronoun, before)

    def _protagonist(self, pronoun: Mention, before: Sequence[Mention]) -> Mention | None:
        """Whom the report is about: the person it has named most often so far, where one stands out."""
        # "sie" means a thing as often as a woman, so that she has to be known for one
        genders = {"m", ""} if pronoun.gender == "m" else {pronoun.gender}
        named = [m for m in before if m.name and self._is_person(m, pronoun.gender) and self._gender(m) in genders]
        counts = Counter(family_name(m.name, self.cues) for m in named).most_common(2)
        if not counts or counts[0][1] < PROTAGONIST or (len(counts) > 1 and counts[0][1] == counts[1][1]):
            return None
        return next(m for m in reversed(named) if family_name(m.name, self.cues) == counts[0][0])

    def _is_person(self, mention: Mention, gender: str) -> bool:
        """Whether a mention that has not spoken is somebody, and not a country: a role, or a name of several words."""
        if mention.person or gender == "p" or (not mention.name and mention.gender == gender):
            return True
        return bool(mention.name) and len(self.names.get(family_name(mention.name, self.cues), ())) > 1

    def _fits(self, gender: str, other: Mention) -> bool:
        known = self._gender(other)
        if gender == "p":
            return known == "p"
        if gender == "m":
            return known in {"m", ""}
        return known in {"f", ""}

    def _gender(self, mention: Mention) -> str:
        """What the report tells of the gender, at this place or at another of the same name."""
        if not mention.name:
            return mention.gender
        return self.genders.get(family_name(mention.name, self.cues), mention.gender)

    def _last_with_role(self, mention: Mention) -> Mention | None:
        """ "der Minister" is the last named person whose role ends in it: "Verteidigungsminister Ashton Carter"."""
        first = mention.text.split(" ", 1)[0].lower()
        if first in self.cues.indefinite:
            return None
        for other in reversed(self.mentions[-80:]):
            role, wanted = other.role_lemma, mention.role_lemma
            if other.name and role and (role.endswith(wanted) or wanted.endswith(role)):
                return other
        return None


def family_name(name: Sequence[str], cues: Cues) -> str:
    """The key of a name: the family name in lower case, with its particles ("von der leyen")."""
    words = [word for word in name if word.lower() not in cues.honorifics] or list(name)
    start = len(words) - 1
    while start > 0 and words[start - 1].lower() in cues.particles_of_names and words[start - 1].islower():
        start -= 1
    return " ".join(words[start:]).lower()
