"""A report in the formats people and programs read. Each format is a pure function of a `Report`."""

from __future__ import annotations

from checker.render.as_dict import to_dict, to_json
from checker.render.frame import to_frame
from checker.render.markdown import to_markdown
from checker.render.terminal import print_report, to_terminal

__all__ = ["print_report", "to_dict", "to_frame", "to_json", "to_markdown", "to_terminal"]
