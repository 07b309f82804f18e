"""HanTa's models in parts that are loaded when they are asked for: a report needs the hundredth part of one.

What is known of a word, of a morpheme, of what follows two tags lies packed in a table of its own and is unpacked at
first use. The parts are worked out of the model file once and kept in the user's cache (`checker.model.kept`).
"""

from __future__ import annotations

import gc
import marshal
import pickle
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeVar

from checker.model.frozen import frozen
from checker.model.kept import kept

Key = TypeVar("Key")

#: Where HanTa's model holds what: what is known of each tag's morphemes, of pairs of tags, of whole words.
_MORPHEMES, _PAIRS, _WORDS = 7, 9, 15


class Asleep(dict[Key, Any]):
    """A table of packed values, each unpacked when it is first asked for; no other way of asking knows those packed."""

    def __init__(self, packed: Mapping[Key, bytes]) -> None:
        super().__init__()
        self.packed = packed

    def __missing__(self, key: Key) -> Any:
        value = self[key] = marshal.loads(self.packed[key])
        return value

    def __contains__(self, key: object) -> bool:
        return key in self.packed


@frozen(eq=False)
class Lexicon:
    """A model: `tables` in HanTa's order, those of pairs and words asleep, and `morphemes`: each with its tags.

    What HanTa has by tag and morpheme is here by morpheme and tag: segment -> tag -> logarithm of its probability.
    """

    tables: tuple[Any, ...]
    morphemes: Asleep[str]


def lexicon(model: str) -> Lexicon:
    """The model of a file such as "morphmodel_ger.pgz". Raises OSError where it is not installed."""
    found = find_spec("HanTa")
    if found is None or found.origin is None:
        raise FileNotFoundError("HanTa is not installed")
    path = Path(found.origin).with_name(model)
    with _without_collection():
        tables, morphemes, pairs, words = kept(path.stem, (path, Path(__file__)), lambda: _packed(path))
    tables[_PAIRS], tables[_WORDS] = Asleep(pairs), Asleep(words)
    return Lexicon(tuple(tables), Asleep(morphemes))


def _packed(path: Path) -> tuple[list[Any], dict[str, bytes], dict[Any, bytes], dict[str, bytes]]:
    tables = list(pickle.loads(zlib.decompress(path.read_bytes(), wbits=31)))
    by_tag, pairs, words = tables[_MORPHEMES], tables[_PAIRS], tables[_WORDS]
    by_morpheme: dict[str, dict[int, float]] = {}
    for tag, morphemes in by_tag.items():
        for morpheme, likely in morphemes.items():
            by_morpheme.setdefault(morpheme, {})[tag] = likely
    # HanTa wants the tags alone; some likelihoods of words are numpy's numbers
    tables[_MORPHEMES] = dict.fromkeys(by_tag)
    plain = {word: [(tag, float(likely)) for tag, likely in tags] for word, tags in words.items()}
    tables[_PAIRS] = tables[_WORDS] = None
    return tables, _each(by_morpheme), _each(pairs), _each(plain)


def _each(table: Mapping[Key, Any]) -> dict[Key, bytes]:
    return {key: marshal.dumps(value) for key, value in table.items()}


@contextmanager
def _without_collection() -> Iterator[None]:
    """A hundred thousand tables that live as long as the process: nothing to look for in them while they are made."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
