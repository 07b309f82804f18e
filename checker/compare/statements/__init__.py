"""Statements of two reports: denied, turned round, less certain, of another scope.

The way in: `polarity.compare_polarity`, `certainty.compare_certainty`, `scope.compare_scope`.
"""
