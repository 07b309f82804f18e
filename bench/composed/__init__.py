"""Dates as people compose them, made from random values; `python -m bench.composed` reads them."""
