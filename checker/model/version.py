"""The version of the installed distribution, read when asked for."""

from __future__ import annotations

from functools import cache

#: The name on the package index; the import name is `checker`.
DISTRIBUTION = "fact-checker-diff"


@cache
def version() -> str:
    """The installed version, ``"unknown"`` where the package runs without an installation."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed(DISTRIBUTION)
    except PackageNotFoundError:
        return "unknown"
