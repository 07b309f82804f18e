"""Quantities: a figure with its bounds, its unit and what it counts. The way in: `read.read_quantities`."""
