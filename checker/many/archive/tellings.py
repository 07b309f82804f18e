"""What was read of a report, kept beside it: its claims, their values and their vectors.

Kept as Python pickles them, and read again with nothing but the types of this program that hold what reports say: a
store that somebody else made can name no code.
"""

from __future__ import annotations

import hashlib
import io
import pickle
import zlib
from functools import cache
from pathlib import Path
from typing import Any

from checker.compare.scene import Telling
from checker.model.version import version
from checker.rules.aliases import Aliases

#: Where the types of a telling are from. A type, and no function: what is called is its constructor alone.
HOMES = ("checker.model.", "checker.compare.scene", "checker.align.vectors", "checker.rules.aliases")

#: What else a telling is made of.
PLAIN = frozenset(
    {
        ("builtins", "frozenset"),
        ("datetime", "date"),
        ("datetime", "time"),
        ("datetime", "datetime"),
        ("decimal", "Decimal"),
        ("numpy", "dtype"),
        ("numpy", "ndarray"),
        ("numpy._core.multiarray", "_reconstruct"),
        ("numpy._core.numeric", "_frombuffer"),
        ("numpy.core.multiarray", "_reconstruct"),
        ("types", "MappingProxyType"),
    }
)


#: What reads a report, beside the encoder: code and tables of languages.
READS = ("model", "document", "languages", "claims", "values", "align", "compare/scene.py", "rules/aliases.py")


def reader(encoder: str, aliases: Aliases) -> str:
    """Who reads: another version, another encoder or other aliases would read a report otherwise."""
    named = hashlib.sha256(repr(aliases).encode()).hexdigest()[:16]
    return f"{version()} {_code()} {encoder} {named}"


@cache
def _code() -> str:
    """Eight digits of what reads a report: between two releases it changes while the version does not."""
    house, digest = Path(__file__).resolve().parents[2], hashlib.sha256()
    for part in READS:
        path = house / part
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.suffix in (".py", ".toml", ".csv"):
                digest.update(file.relative_to(house).as_posix().encode() + file.read_bytes())
    return digest.hexdigest()[:8]


def packed(telling: Telling) -> bytes:
    """A telling as the store keeps it."""
    return zlib.compress(pickle.dumps(telling, protocol=5), 1)


def unpacked(content: bytes) -> Telling | None:
    """A telling as it was kept; ``None`` where it cannot be had, and the report has to be read anew."""
    try:
        found = _Reader(io.BytesIO(zlib.decompress(content))).load()
    except Exception:  # whatever a broken or foreign pickle raises
        return None
    return found if isinstance(found, Telling) else None


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in PLAIN:
            return super().find_class(module, name)
        found = super().find_class(module, name) if f"{module}.".startswith(HOMES) and "." not in name else None
        if not (isinstance(found, type) and f"{found.__module__}.".startswith(HOMES)):
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a telling")
        return found
