"""A report for the terminal: `report` says what stands in it, `paper` folds its lines on a console or as plain text."""

from checker.render.terminal.paper import PLAIN_WIDTH
from checker.render.terminal.report import COLOURS, print_finding, print_report, to_terminal

__all__ = ["COLOURS", "PLAIN_WIDTH", "print_finding", "print_report", "to_terminal"]
