"""Comparators that a desk fills without Python: words that exclude each other, patterns whose value has to agree."""
