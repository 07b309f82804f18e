"""A loaded model as an encoder: texts made clean, each read once, long ones in windows, vectors of length one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from checker.model.frozen import frozen

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors: TypeAlias = NDArray[np.float32]

WINDOW = 1_200
"""Code points read at once: German and English take 3 to 5 code points a token, the models read 512 tokens."""

AT_ONCE = 1_024
"""Windows given to a model in one call, so that memory does not grow with the reports."""

_CONTROL = dict.fromkeys([*range(0x20), 0x7F], " ")


@frozen
class Model:
    """A loaded model: `read` gives raw vectors `(n, size)` for n > 0 clean texts of at most `window` code points."""

    name: str
    size: int
    window: int
    read: Callable[[list[str]], Vectors]

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors `(n, size)` in the order of the texts."""
        return _encoded(self, texts)


def _encoded(model: Model, texts: Sequence[str]) -> Vectors:
    """Each different text read once, long ones as the mean of their windows; all of length one."""
    import numpy as np

    windows = {text: _windows(_clean(text), model.window) for text in texts}
    # sorted: a batch moves the last digits of its vectors, and exchanging the reports must not
    order = {window: i for i, window in enumerate(sorted({w for ws in windows.values() for w in ws}))}
    if not order:
        return np.zeros((0, model.size), dtype=np.float32)
    different = list(order)
    raw = np.empty((len(different), model.size), dtype=np.float32)
    for start in range(0, len(different), AT_ONCE):
        raw[start : start + AT_ONCE] = model.read(different[start : start + AT_ONCE])
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
    text = text.translate(_CONTROL).encode("utf-8", "replace").decode("utf-8")
    return " ".join(text.split()) or "."


def _windows(text: str, size: int) -> list[str]:
    """The text in parts of at most `size` code points, cut at blanks where there are any."""
    parts, at = [], 0
    while len(text) - at > size:
        cut = text.rfind(" ", at + 1, at + size + 1)
        cut = cut if cut > at else at + size
        parts.append(text[at:cut])
        at = cut
        while at < len(text) and text[at] == " ":
            at += 1
    return [*parts, text[at:]] if at < len(text) else parts
