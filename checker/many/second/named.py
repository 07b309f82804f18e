"""The second reader by what was asked for: an address, or the name or path of a model."""

from __future__ import annotations

from checker.many.second.opinion import Reader
from checker.model.errors import ModelError


def is_address(named: str) -> bool:
    """Whether a second reader is named by an address rather than by a model."""
    return named.lower().startswith(("http://", "https://"))


def load_reader(named: str, model: str | None, seconds: float, key: str = "") -> Reader:
    """The reader; an address is not asked before there is an alarm.

    Args:
        named: an address such as ``http://127.0.0.1:11434/v1``, or a cross-encoder by its name or path.
        model: which model of the server; only with an address.
        seconds: what one answer of a server may take.
        key: for servers that ask for one.

    Raises:
        ModelError: it cannot be had.
    """
    if is_address(named):
        from checker.many.second.endpoint import Endpoint

        if not model:
            raise ModelError(f"--judge {named}: which model of this server? give --judge-model NAME")
        return Endpoint(named, model, seconds, key)
    if model:
        raise ModelError(
            f"--judge-model {model}: only with the address of a server, as in --judge http://127.0.0.1:11434/v1"
        )
    from checker.many.second.entailment import CrossEncoder

    return CrossEncoder(named)
