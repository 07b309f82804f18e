"""Many reports of one event side by side: what each tells of each fact.

    tellings -> links (`links`) -> facts, a row each (`build`) -> cells and values (`cells`), title (`titles`)

What says nothing to a desk is left out (`trivia`).
"""

from checker.many.matrix.build import COPIED, build_matrix

__all__ = ["COPIED", "build_matrix"]
