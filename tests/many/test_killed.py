"""A batch, a gate and eight verdicts at once, killed at ten random moments each: nothing lost, twice or torn."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.program import ROOT


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the runs are forked, so that a kill falls into their work")
def test_whatever_is_killed_loses_nothing() -> None:
    command = [sys.executable, "bench/kills.py", "--times", "10", "--seed", "7", "--json"]
    finished = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr
    found = {(row["set"], row["figure"]): row["value"] for row in json.loads(finished.stdout)}
    for run in ("batch", "gate", "verdicts"):
        assert found[run, "killed"] >= 1
        assert [found[run, fault] for fault in ("lost", "twice", "torn")] == [0, 0, 0]
