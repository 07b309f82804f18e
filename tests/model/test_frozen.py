"""Frozen values are dataclasses in all that shows: made, compared, hashed, shown, replaced, matched, pickled alike."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field, fields, is_dataclass, replace
from functools import cached_property
from typing import Any

import pytest

from checker.model.frozen import frozen


@frozen
class Place:
    """Where something is."""

    town: str
    street: str = ""
    names: list[str] = field(default_factory=list)
    note: str = field(default="", compare=False, repr=False)


@frozen
class House(Place):
    """With a number."""

    number: int = 1


@frozen
class Town:
    """Of one field."""

    name: str


@frozen(eq=False)
class Seen:
    """Equal to itself alone."""

    town: str


@frozen(slots=False)
class Worked:
    """Remembers what was worked out."""

    figures: tuple[int, ...]

    @cached_property
    def total(self) -> int:
        return sum(self.figures)


@frozen
class Checked:
    """Refuses what is wrong."""

    size: int

    def __post_init__(self) -> None:
        if self.size < 0:
            raise ValueError("less than nothing")


@dataclass(frozen=True, slots=True)
class Town2:
    """What `Town` is held against."""

    name: str


def test_values_are_equal_by_their_fields() -> None:
    assert Place("Ulm", note="seen") == Place("Ulm", note="heard")
    assert Place("Ulm") != Place("Ulm", "Hafengasse")
    assert Place("Ulm") != House("Ulm")
    word: object = "Ulm"
    assert Town("Ulm") != word
    assert Seen("Ulm") != Seen("Ulm")


def test_hashes_are_those_of_a_dataclass() -> None:
    assert hash(Town("Ulm")) == hash(Town2("Ulm")) == hash(("Ulm",))
    assert {Town("Ulm"), Town("Ulm")} == {Town("Ulm")}
    with pytest.raises(TypeError):
        hash(Place("Ulm"))  # holds a list
    one = Seen("Ulm")
    assert {one: 1}[one] == 1


def test_defaults_are_made_anew_for_each_value() -> None:
    one, other = Place("Ulm"), Place("Ulm")
    one.names.append("Ulm an der Donau")
    assert other.names == []
    assert House("Ulm", number=4).number == 4


def test_a_value_shows_its_fields() -> None:
    assert repr(House("Ulm", note="seen")) == "House(town='Ulm', street='', names=[], number=1)"


@pytest.mark.parametrize("change", [lambda place: setattr(place, "town", "Kiel"), lambda place: delattr(place, "town")])
def test_a_value_stays_as_it_is(change: Callable[[Any], None]) -> None:
    place = Place("Ulm")
    with pytest.raises(FrozenInstanceError, match="field 'town'"):
        change(place)
    assert place == Place("Ulm")
    assert not hasattr(place, "__dict__")


def test_what_is_left_out_or_unknown_is_an_error() -> None:
    made: Any = House
    for wrong in ([], ["Ulm", "", [], "", 1, 2]):
        with pytest.raises(TypeError):
            made(*wrong)
    with pytest.raises(TypeError, match="county"):
        Place("Ulm", county="Ulm")  # type: ignore[call-arg]


def test_a_value_is_made_of_another() -> None:
    assert replace(House("Ulm", number=2), town="Kiel") == House("Kiel", number=2)


def test_it_is_a_dataclass_to_whoever_asks() -> None:
    assert is_dataclass(House)
    assert [each.name for each in fields(House)] == ["town", "street", "names", "note", "number"]
    match Town("Ulm"):
        case Town(name):
            assert name == "Ulm"


@pytest.mark.parametrize("value", [House("Ulm", number=3), Town("Ulm"), Worked((1, 2))], ids=repr)
def test_it_is_pickled_and_copied(value: object) -> None:
    assert pickle.loads(pickle.dumps(value)) == value
    assert copy.deepcopy(value) == copy.copy(value) == value


def test_what_was_worked_out_is_remembered() -> None:
    worked = Worked((1, 2))
    assert worked.total == 3
    assert "total" in vars(worked)


def test_a_wrong_value_is_refused_the_first_time_too() -> None:
    for _ in range(2):
        with pytest.raises(ValueError, match="less than nothing"):
            Checked(-1)
    assert Checked(1) == Checked(size=1)
