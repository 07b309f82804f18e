"""Dates, times and lengths of time, as intervals with their precision. The way in: `read.read_dates`."""
