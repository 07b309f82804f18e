"""Figures of two reports: the same slot first, then the values. The way in: `comparator.compare_quantities`."""
