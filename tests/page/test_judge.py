"""The second reader on the page: what it says stands in the finding, and the page never waits for it without an end."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import httpx

from checker.many.second.named import load_reader
from tests.many.second.server import answering
from tests.page.served import AGENCY, LOCAL, RADIO, served
from tests.program import ENVIRONMENT, ROOT, trouble

DIFF = {"text_a": AGENCY, "text_b": LOCAL, "ui": "de"}


def findings(answer: httpx.Response) -> list[tuple[str, str, str]]:
    return [(each["rule"], each["severity"], each["confidence"]) for each in answer.json()["findings"]]


def test_page_and_interface_show_what_it_said(tmp_path: Path) -> None:
    with served(tmp_path) as plain, plain.system() as system:
        before = findings(system.post("/api/diff", json=DIFF))
    with (
        answering({"verdict": "compatible", "reason": "zwei Stände"}) as model,
        served(tmp_path, judge=load_reader(model.address, "klein", 5.0, "")) as page,
        page.system() as system,
        page.browser() as browser,
    ):
        answer = system.post("/api/diff", json=DIFF)
        shown = browser.post("/compare", data={"text": [AGENCY, LOCAL]}).text
        asked = len(model.asked)
        matrix = browser.post("/compare", data={"text": [AGENCY, LOCAL, RADIO]})
    assert sorted(findings(answer)) == sorted((rule, severity, "low") for rule, severity, _ in before)
    assert answer.json()["checker"]["settings"]["judge_said"] == f"{len(before)} compatible"
    assert "beides kann stehen – zwei Stände" in shown
    assert matrix.status_code == 200
    assert len(model.asked) == asked == 2 * len(before), "a matrix is not read again"


def test_a_reader_that_fails_changes_nothing_and_is_asked_again_by_the_next(tmp_path: Path) -> None:
    said: list[str] = []
    with answering("", status=500) as model:
        reader = load_reader(model.address, "klein", 5.0, "")
        with served(tmp_path, judge=reader, judge_said=said) as page, page.system() as system:
            first = system.post("/api/diff", json=DIFF)
            asked = len(model.asked)
            model.status, model.says = 200, lambda _: json.dumps({"verdict": "compatible"})
            second = system.post("/api/diff", json=DIFF)
    assert asked == 2
    assert "not read" in first.json()["checker"]["settings"]["judge_said"]
    assert {confidence for *_, confidence in findings(second)} == {"low"}
    assert said
    assert all(line.startswith("--judge ") for line in said)


def test_after_the_time_of_a_comparison_nothing_more_is_asked(tmp_path: Path) -> None:
    with answering({"verdict": "compatible"}, waits=3.0) as model:
        reader = load_reader(model.address, "klein", 10.0, "")
        with served(tmp_path, judge=reader, seconds_each=3.0) as page, page.system() as system:
            answer = system.post("/api/diff", json=DIFF)
        assert len(model.asked) == 1
    assert "no time was left for it" in answer.json()["checker"]["settings"]["judge_said"]


def test_the_command_takes_it(tmp_path: Path) -> None:
    with answering({"verdict": "compatible"}) as model:
        command = ["serve", "--port", "0", "--judge", model.address, "--judge-model", "klein"]
        environment = {**ENVIRONMENT, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", "PATH": "/usr/bin:/bin"}
        process = subprocess.Popen(
            [sys.executable, "-m", "checker", *command],
            cwd=tmp_path,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert process.stdout is not None
            url = httpx.URL(process.stdout.readline().strip())
            key = {"Authorization": f"Bearer {url.params['token']}"}
            answer = httpx.post(url.copy_with(path="/api/diff", query=None), json=DIFF, headers=key, timeout=60)
        finally:
            process.kill()
            process.communicate()
    assert answer.json()["checker"]["settings"]["judge_said"].endswith("compatible")
    assert "--judge-model klein: of which server?" in trouble("serve", "--port", "0", "--judge-model", "klein")
