"""What looks like a figure and is none."""

from __future__ import annotations

from checker.model.frozen import frozen


@frozen
class NoFigures:
    """`left_alone` are regular expressions, case ignored, for dates, times, law, codes and idioms; "<months>" in them
    stands for `months`. `labels` make the number behind them a name ("Boeing 747"); `names` are number words that are
    names when capital ("die Elf"). `before_year` and `before_day` stand before years and days. `genitive` articles
    never count.
    """

    months: str = "(?!)"
    left_alone: tuple[str, ...] = ()
    labels: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    before_year: frozenset[str] = frozenset()
    before_day: frozenset[str] = frozenset()
    genitive: frozenset[str] = frozenset()
