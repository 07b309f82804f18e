"""Many reports as one SARIF log with one run: services take one run of a tool at a time.

GitHub has refused logs with several runs of one tool and category since July 2025 (its changelog, "Code scanning will
stop combining multiple SARIF runs").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from checker.model import Report
from checker.render.passage import plain
from checker.render.sarif import SCHEMA, VERSION, plain_json, sarif_run
from checker.render.texts import texts

#: Properties of a run that are counts, and are added up.
COUNTS = ("confirmed", "unchecked", "onlyA", "onlyB")


def to_sarif_many(reports: Sequence[Report], faults: Sequence[str], version: str, *, ui: str) -> str:
    """The reports as JSON text that ends with a newline, their rules and files listed once.

    Args:
        faults: what could not be read, a line each; then the execution was not successful.
        version: of the program.
    """
    runs = [sarif_run(report, ui=ui) for report in reports]
    described = [rule for run in runs for rule in run["tool"]["driver"]["rules"]]
    rules = {rule["id"]: rule for rule in sorted(described, key=len)}  # the one that says most
    files = {each["location"]["uri"]: each for run in runs for each in run["artifacts"]}
    rule_numbers = {name: number for number, name in enumerate(sorted(rules))}
    file_numbers = {name: number for number, name in enumerate(files)}
    for location in (found for run in runs for found in _locations(run)):
        location["index"] = file_numbers[location["uri"]]
    results = [result | {"ruleIndex": rule_numbers[result["ruleId"]]} for run in runs for result in run["results"]]
    notes = [each for run in runs for each in run["invocations"][0]["toolExecutionNotifications"]]
    merged = {
        "tool": {
            "driver": {
                "name": "checker",
                "semanticVersion": version,
                "rules": [rules[name] for name in rule_numbers],
                "notifications": [{"id": "unchecked", "shortDescription": {"text": texts(ui).unchecked}}],
            }
        },
        "language": ui,
        "columnKind": "unicodeCodePoints",
        "artifacts": list(files.values()),
        "invocations": [
            {
                "executionSuccessful": not faults,
                "toolExecutionNotifications": [*notes, *map(_fault, faults)],
            }
        ],
        "results": results,
        "properties": {name: sum(run["properties"][name] for run in runs) for name in COUNTS},
    }
    return plain_json({"$schema": SCHEMA, "version": VERSION, "runs": [merged]})


def _fault(fault: str) -> dict[str, Any]:
    return {"level": "error", "message": {"text": plain(fault)}}


def _locations(value: Any) -> Iterator[dict[str, Any]]:
    """Every artifact location that refers to the run's list of files."""
    if isinstance(value, dict):
        if "artifactLocation" in value:
            yield value["artifactLocation"]
        for each in value.values():
            yield from _locations(each)
    elif isinstance(value, list):
        for each in value:
            yield from _locations(each)
