"""A cross-encoder for entailment of sentence-transformers: does one passage contradict the other?"""

from __future__ import annotations

import math
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from checker.many.second.opinion import Alarm, Opinion, Said, Unreachable
from checker.model.errors import ModelError

#: A contradiction less likely than this, in both directions, counts as none. Not fitted to anything: one in ten, so
#: that a model which wavers changes nothing.
NO_CONTRADICTION = 0.1

#: More likely than not.
CONTRADICTION = 0.5


class CrossEncoder:
    """A model at a path, or of a name on the hub. It reads the two passages in both directions and says no reason."""

    def __init__(self, name: str) -> None:
        """Raises ModelError where the model, or the library, cannot be had, or does not tell contradictions."""
        if find_spec("sentence_transformers") is None:
            raise ModelError(
                f"--judge {name}: sentence-transformers is not installed: pip install 'fact-checker-diff[models]'"
            )
        if name.startswith((".", "/", "~")) and not Path(name).expanduser().exists():
            raise ModelError(f"--judge {name}: no such file or directory")
        self._name = name
        try:
            from sentence_transformers import CrossEncoder as Model

            path = Path(name).expanduser()
            self._model: Any = Model(str(path) if path.exists() else name, device="cpu")
        except Exception as error:  # the libraries underneath raise many kinds; all mean that there is none
            reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
            raise ModelError(f"--judge {name}: cannot be loaded ({reason[:160]})") from error
        labels = {str(label).lower(): int(at) for at, label in self._model.config.id2label.items()}
        if "contradiction" not in labels:
            raise ModelError(
                f"--judge {name}: tells {', '.join(sorted(labels))}, not contradictions; name a model for entailment"
            )
        self._at = labels["contradiction"]

    @property
    def name(self) -> str:
        """The name or path it was loaded by."""
        return self._name

    def read(self, alarm: Alarm) -> Opinion:
        """Contradiction where either direction says so; compatible where neither comes near it."""
        a, b = alarm.a.context, alarm.b.context
        try:
            rows: Sequence[Sequence[float]] = self._model.predict([(a, b), (b, a)], show_progress_bar=False).tolist()
            likely = max(_share(row, self._at) for row in rows)
        except Exception as error:  # a passage that the model cannot read is no reason to lose the report
            raise Unreachable(f"failed ({type(error).__name__})") from error
        if likely >= CONTRADICTION:
            return Opinion(Said.CONTRADICT)
        return Opinion(Said.COMPATIBLE if likely < NO_CONTRADICTION else Said.UNSURE)


def _share(row: Sequence[float], at: int) -> float:
    """The probability of one label, from the model's raw scores."""
    top = max(row)
    weights = [math.exp(score - top) for score in row]
    return weights[at] / sum(weights)
