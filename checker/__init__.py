"""Says where two news reports of one event cannot both be right.

>>> import checker
>>> report = checker.diff("In Ulm trafen sich elf Minister.", "In Ulm trafen sich zehn Minister.")
>>> [finding.rule for finding in report.findings]
['number-mismatch']

`diff` compares two texts and gives a `Report`: a plain, frozen value with `to_dict()` (the JSON contract) and
`to_frame()` (a pandas table, a row a finding). `read_report` and `compare_tellings` are its two steps: a report that is
compared with many others is read once. Load rules and encoder once and pass them in
where many pairs are compared.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as type checkers know it: the module typing is half of what is loaded before Ctrl-C is answered
if TYPE_CHECKING:
    from typing import Any

    from checker.align.encode import load_encoder
    from checker.compare.scene import Telling
    from checker.model import Confidence, Document, Evidence, Family, Finding, Report, Severity, Side, Span
    from checker.model.errors import CheckerError, ConfigError, InputError, ModelError, RuleError
    from checker.pipeline import compare_documents, compare_tellings, diff, read_report
    from checker.rules.aliases import Aliases
    from checker.rules.load import load_desk, load_rules

__all__ = [
    "Aliases",
    "CheckerError",
    "Confidence",
    "ConfigError",
    "Document",
    "Evidence",
    "Family",
    "Finding",
    "InputError",
    "ModelError",
    "Report",
    "RuleError",
    "Severity",
    "Side",
    "Span",
    "Telling",
    "compare_documents",
    "compare_tellings",
    "diff",
    "load_desk",
    "load_encoder",
    "load_rules",
    "read_report",
]

#: Imported when first asked for, so that `checker --help` and a first error message cost no numpy and no models, and
#: the command line has its answer to Ctrl-C before anything is loaded.
_LAZY = {
    **dict.fromkeys(
        ("Confidence", "Document", "Evidence", "Family", "Finding", "Report", "Severity", "Side", "Span"),
        "checker.model",
    ),
    **dict.fromkeys(("CheckerError", "ConfigError", "InputError", "ModelError", "RuleError"), "checker.model.errors"),
    "diff": "checker.pipeline",
    "compare_documents": "checker.pipeline",
    "compare_tellings": "checker.pipeline",
    "read_report": "checker.pipeline",
    "Telling": "checker.compare.scene",
    "Aliases": "checker.rules.aliases",
    "load_desk": "checker.rules.load",
    "load_encoder": "checker.align.encode",
    "load_rules": "checker.rules.load",
}


def __getattr__(name: str) -> Any:
    if name in _LAZY:
        from importlib import import_module

        return getattr(import_module(_LAZY[name]), name)
    raise AttributeError(f"module 'checker' has no attribute {name!r}")
