"""Quotations of two reports: reworded, turned, cut, given to another. The way in: `comparator.compare_quotes`."""
