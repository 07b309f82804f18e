"""What `checker.toml` may say, table by table. Unknown keys are errors; everything left out is ``None`` or empty.

A report's side is told as everywhere: `a` is the source, `b` the draft. Dates are TOML dates or "2026-01-31".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date as Day
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, field_validator

from checker.config.settings import WHOLE_RULE, ArchiveFormat, FailOn, Format, GateFormat, Switch, Ui
from checker.model import Confidence, Family
from checker.model.address import KEEP_IT, has_secret, is_server
from checker.model.errors import InputError
from checker.rules.aliases import find_clash


def _listed(value: Any) -> Any:
    """One thing, or a list of them."""
    return (value,) if isinstance(value, str) else value


def _switched(value: Any) -> Any:
    """``rule = "note"`` stands for all relations of the rule; a table names them one by one."""
    if not isinstance(value, Mapping):
        return value
    return {rule: {WHOLE_RULE: choice} if isinstance(choice, str) else choice for rule, choice in value.items()}


def _sourced(value: Any) -> Any:
    """A source is a path, or a table with its path, language and day."""
    listed = _listed(value)
    if not isinstance(listed, Iterable) or isinstance(listed, Mapping):
        return value
    return [{"path": each} if isinstance(each, str) else each for each in listed]


def _open(value: str) -> str:
    """A store: a file, or the address of a server without a secret."""
    try:
        secret = is_server(value) and has_secret(value)
    except InputError as error:
        raise ValueError(str(error)) from None
    if secret:
        raise ValueError(f"a password does not belong in a file that others read; {KEEP_IT}")
    return value


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Kept = Annotated[Text, AfterValidator(_open)]
Language = Annotated[str, StringConstraints(pattern="^[a-z]{2,3}$")]
Patterns = Annotated[tuple[Text, ...], BeforeValidator(_listed), Field(min_length=1)]
Switches = Annotated[dict[str, dict[str, Switch]], BeforeValidator(_switched)]
Count = Annotated[int, Field(ge=1, strict=True)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PairOptions(_Strict):
    """What may differ from pair to pair."""

    fail_on: FailOn | None = None
    min_confidence: Confidence | None = None
    lang_a: Language | None = None
    lang_b: Language | None = None
    date_a: Day | None = None
    date_b: Day | None = None


class Options(PairOptions):
    """The options that commands share."""

    rules: Text | None = None
    model: Text | None = None
    cache: Text | None = None
    ui: Ui | None = None
    output: Text | None = None


class DiffOptions(Options):
    """`[diff]`: over the options for all commands."""

    format: Format | None = None


class BatchOptions(Options):
    """`[batch]`: over the options for all commands."""

    resume: bool | None = None


class GateOptions(Options):
    """`[gate]`: over the options for all commands."""

    format: GateFormat | None = None
    jobs: Count | None = None
    baseline: Text | None = None
    changed_since: Text | None = None


class ArchiveOptions(Options):
    """`[archive]`: over the options for all commands, for each `checker archive ...`."""

    format: ArchiveFormat | None = None
    store: Kept | None = None
    baseline: Text | None = None


class Judge(_Strict):
    """`[judge]`: the second reader over the alarms of diff, batch, gate and serve: an address, or a model by name."""

    use: Text
    model: Text | None = None
    seconds: Annotated[float, Field(ge=0.1, le=600)] | None = None


class WatchOptions(Options):
    """`[watch]`: over the options for all commands. What is run for a finding is no part of it: a file runs nothing."""

    store: Kept | None = None
    baseline: Text | None = None
    outlet: Text | None = None


class Override(PairOptions):
    """`[[overrides]]`: what holds for drafts whose path matches one of the patterns, written as in .gitignore."""

    paths: Patterns
    severity: Switches = Field(default_factory=dict)
    families_off: frozenset[Family] = frozenset()


class Source(_Strict):
    """One source or a pattern of them, with what holds for it alone."""

    path: Text
    lang: Language | None = None
    date: Day | None = None


class Pair(PairOptions):
    """`[[pairs]]`: drafts and what each of them is held against. ``{stem}`` in a source is the draft's name."""

    draft: Patterns
    sources: Annotated[tuple[Source, ...], BeforeValidator(_sourced), Field(min_length=1)]


class Suppression(_Strict):
    """`[[suppressions]]`: a finding put aside, why, by whom, and the last day it is."""

    fingerprint: Annotated[str, StringConstraints(pattern="^[0-9a-f]{12,64}$")]
    reason: Text
    by: Text
    expires: Day
    rule: Text | None = None
    draft: Text | None = None
    source: Text | None = None


class ConfigFile(Options):
    """The whole file."""

    format: Format | None = None
    diff: DiffOptions = DiffOptions()
    batch: BatchOptions = BatchOptions()
    gate: GateOptions = GateOptions()
    archive: ArchiveOptions = ArchiveOptions()
    judge: Judge | None = None
    watch: WatchOptions = WatchOptions()
    severity: Switches = Field(default_factory=dict)
    families_off: frozenset[Family] = frozenset()
    aliases: dict[str, tuple[Text, ...]] = Field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    pairs: tuple[Pair, ...] = ()
    suppressions: tuple[Suppression, ...] = ()

    @field_validator("aliases")
    @classmethod
    def _one_group_a_name(cls, aliases: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        for group, names in aliases.items():
            if len(set(map(str.casefold, names))) < 2:
                raise ValueError(f'{group}: give at least two names: {group} = ["Koalition", "Allianz"]')
        if clash := find_clash(aliases):
            name, other, group = clash
            raise ValueError(f"{group}: {name!r} is one of {other} already; a name belongs to one group")
        return aliases


#: The model of each table that has keys of its own, by the first part of a place.
TABLES: dict[str, type[BaseModel]] = {
    "diff": DiffOptions,
    "batch": BatchOptions,
    "gate": GateOptions,
    "archive": ArchiveOptions,
    "judge": Judge,
    "watch": WatchOptions,
    "overrides": Override,
    "pairs": Pair,
    "suppressions": Suppression,
}


def known_keys(place: tuple[str | int, ...]) -> list[str]:
    """The keys there are in the table where a place stands."""
    if "sources" in place[:-1]:
        return sorted(Source.model_fields)
    table = TABLES.get(str(place[0])) if len(place) > 1 else None
    return sorted((table or ConfigFile).model_fields)
