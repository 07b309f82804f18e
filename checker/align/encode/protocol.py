"""What an encoder is: anything that turns texts into vectors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors: TypeAlias = NDArray[np.float32]


class Encoder(Protocol):
    """Anything that turns texts into vectors. `name` is the model with its revision, for the report."""

    @property
    def name(self) -> str: ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors `(n, d)` in the order of the texts; n may be 0.

        A text's vector depends on that text alone, to within 1e-6: what else is in a batch moves its last digits.
        """
        ...
