"""Values that stay as they are: frozen, slotted dataclasses whose classes are made in a fifth of the time.

`dataclasses` writes and compiles five or six methods for every class while it is made, a tenth of a cold run for two
hundred classes, most of which have few values in a run or none. Here the methods are closures over the names of the
fields, and ``__init__`` alone is written, once a class has many values. In all else it is a dataclass:
`fields`, `replace`, `is_dataclass` and patterns of ``match`` know it, and it is pickled as one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from functools import cache
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform, overload

Class = TypeVar("Class", bound=type[Any])

#: How many values of a class are made without an ``__init__`` of its own, which takes longer to write than they do so.
_BY_HAND = 40

#: Stands for an argument that was not given where the default has to be made anew each time.
_NOT_GIVEN = object()


@overload
def frozen(cls: Class, /) -> Class: ...
@overload
def frozen(*, eq: bool = True, slots: bool = True) -> Callable[[Class], Class]: ...


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: Any = None, /, *, eq: bool = True, slots: bool = True) -> Any:
    """As ``dataclass(frozen=True, slots=True)``.

    Args:
        eq: values of equal fields are equal; otherwise each is equal to itself alone.
        slots: off for values that remember what was worked out of them.
    """
    if cls is None:
        return lambda each: _frozen(each, eq=eq, slots=slots)
    return _frozen(cls, eq=eq, slots=slots)


def _frozen(cls: Any, *, eq: bool, slots: bool) -> Any:
    own = set(vars(cls))
    cls = dataclass(init=False, repr=False, eq=False, slots=slots)(cls)
    methods = {"__init__": _first_init(cls), "__repr__": _shown, "__setattr__": _refused, "__delattr__": _refused}
    if slots:
        methods |= {"__getstate__": _state, "__setstate__": _put_back}
    if eq:
        methods |= _comparing(cls, hashed="__eq__" not in own)
    for name, method in methods.items():
        if name not in own:
            setattr(cls, name, method)
    return cls


def _first_init(cls: Any) -> Callable[..., None]:
    """What makes the first values of a class, of many classes all; then it writes the ``__init__`` that takes over."""
    left = [_BY_HAND]
    fill = cache(lambda: _filler(cls))

    def __init__(self: Any, *values: Any, **named: Any) -> None:
        left[0] -= 1
        if left[0] < 0 or not fill()(self, values, named):
            cls.__init__ = _init(cls)
            cls.__init__(self, *values, **named)

    return __init__


def _filler(cls: Any) -> Callable[[Any, tuple[Any, ...], dict[str, Any]], bool]:
    """What fills a value of a class; it says whether that could be made of these arguments.

    What is wrong with them is for the real ``__init__`` to say.
    """
    names = [each.name for each in fields(cls)]
    known = set(names)
    defaults = {each.name: each.default for each in fields(cls) if each.default is not MISSING}
    factories = {each.name: each.default_factory for each in fields(cls) if each.default_factory is not MISSING}
    checked = hasattr(cls, "__post_init__")
    put = object.__setattr__

    def fill(self: Any, values: tuple[Any, ...], named: dict[str, Any]) -> bool:
        given = dict(zip(names, values, strict=False))
        if len(values) > len(names) or not named.keys().isdisjoint(given):
            return False
        given |= named
        if len(given) < len(names):
            given = {**defaults, **{name: make() for name, make in factories.items() if name not in given}, **given}
        if given.keys() != known:
            return False
        for name, value in given.items():
            put(self, name, value)
        if checked:
            self.__post_init__()
        return True

    return fill


def _init(cls: Any) -> Callable[..., None]:
    known: dict[str, Any] = {"_set": object.__setattr__, "_NOT_GIVEN": _NOT_GIVEN}
    arguments, lines = ["self"], []
    for each in fields(cls):
        name, value = each.name, each.name
        if each.default_factory is not MISSING:
            known[f"_make_{name}"] = each.default_factory
            arguments.append(f"{name}=_NOT_GIVEN")
            value = f"_make_{name}() if {name} is _NOT_GIVEN else {name}"
        elif each.default is not MISSING:
            known[f"_default_{name}"] = each.default
            arguments.append(f"{name}=_default_{name}")
        else:
            arguments.append(name)
        lines.append(f" _set(self, {name!r}, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()")
    made: dict[str, Callable[..., None]] = {}
    exec(f"def __init__({', '.join(arguments)}):\n" + "\n".join(lines or [" pass"]), known, made)
    init = made["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _comparing(cls: Any, *, hashed: bool) -> dict[str, Callable[..., Any]]:
    key = _key([each.name for each in fields(cls) if each.compare])

    def __eq__(self: Any, other: object) -> Any:
        return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

    def __hash__(self: Any) -> int:
        return hash(key(self))

    return {"__eq__": __eq__, "__hash__": __hash__} if hashed else {"__eq__": __eq__}


def _key(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    """What gives the values of these fields, always as a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda self: tuple(getattr(self, name) for name in names)


def _shown(self: Any) -> str:
    told = ", ".join(f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{self.__class__.__qualname__}({told})"


def _refused(self: Any, name: str, *value: Any) -> NoReturn:
    raise FrozenInstanceError(f"cannot {'assign to' if value else 'delete'} field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, each.name) for each in fields(self)]


def _put_back(self: Any, state: list[Any]) -> None:
    for each, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, each.name, value)
