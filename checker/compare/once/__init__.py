"""Figures that each of two reports of one event gives once: of one thing, however little their sentences share."""
