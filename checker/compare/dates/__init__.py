"""Dates and times of two reports, held against each other. The way in: `comparator.compare_dates`."""
