"""What the page shows: the form, the report, the matrix, and what went wrong."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request, cookie_parser
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from checker.config.settings import Ui
from checker.model import Report, Severity
from checker.model.clean import one_line
from checker.model.errors import CheckerError
from checker.page.desk import Desk
from checker.page.downloads import MATRIX_FILES, REPORT_FILES, matrix_bytes, offered, report_bytes
from checker.page.forms import FEWEST_TEXTS, Field, fields_in, read_form, texts_in
from checker.page.given import MOST_TEXTS
from checker.page.layout import environment
from checker.page.runs import Run
from checker.page.sentence import sentence
from checker.page.words import Words, words
from checker.render import html as of_report
from checker.render.matrix import html as of_matrix
from checker.rules.verdicts import Judgement, Verdict

#: Remembers the language of the page.
UI_COOKIE = "checker-ui"


def language(scope_or_request: Any, default: str) -> str:
    """The language asked for in the address, else the one remembered, else the default."""
    request = scope_or_request if isinstance(scope_or_request, Request) else Request(scope_or_request)
    remembered = cookie_parser(request.headers.get("cookie", "")).get(UI_COOKIE, "")
    asked = request.query_params.get("ui") or remembered
    return asked if asked in set(Ui) else default


def page(request: Request, default: str, template: str, status: int = HTTPStatus.OK, **fields: Any) -> Response:
    """A page in the language of the request."""
    ui = language(request, default)
    said = words(ui)
    other = next(each.value for each in Ui if each != ui)
    known = {"ui": ui, "page": said, "other": other, "here": request.url.path, "own_style": "page.css"}
    answer = HTMLResponse(environment().get_template(template).render({**known, **fields}), status)
    if request.query_params.get("ui") == ui:
        answer.set_cookie(UI_COOKIE, ui, samesite="strict", httponly=True, max_age=365 * 24 * 3600)
    return answer


def message(request: Request, default: str, status: int, line: str) -> Response:
    """One line that says what went wrong, as a page or, where a script asked, as JSON."""
    if "application/json" in request.headers.get("accept", ""):
        return JSONResponse({"error": line}, status)
    return page(request, default, "message.html.j2", status, line=one_line(line), here="/")


class Views:
    """The pages of one desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def start(self, request: Request) -> Response:
        """The form, and the last runs."""
        return self._form(request, [Field()] * FEWEST_TEXTS)

    async def compare(self, request: Request) -> Response:
        """The form came back: the texts are compared, or one more field is shown."""
        try:
            form = await read_form(request)
        except CheckerError as error:
            return message(request, self._desk.ui, HTTPStatus.BAD_REQUEST, str(error))
        fields = fields_in(form)
        if form.get("do") == "another":
            return self._form(request, [*fields, Field()][:MOST_TEXTS])
        try:
            run = await self._compared(request, form)
        except CheckerError as error:
            return self._form(request, fields, HTTPStatus.UNPROCESSABLE_ENTITY, str(error))
        finally:
            await form.close()
        return RedirectResponse(f"/runs/{run.id}", HTTPStatus.SEE_OTHER)

    async def _compared(self, request: Request, form: FormData) -> Run:
        given = await texts_in(form)
        run = await run_in_threadpool(self._desk.runs.add, given)
        ui = language(request, self._desk.ui)
        try:
            await self._made(run, ui)
        except BaseException:
            self._desk.runs.forget(run.id)
            raise
        return run

    async def _made(self, run: Run, ui: str) -> None:
        comparing = self._desk.comparing
        many = len(run.given) > FEWEST_TEXTS
        await self._desk.workers.run(
            partial(run.matrix, ui, comparing) if many else partial(run.report, 0, 1, ui, comparing)
        )

    def _form(
        self, request: Request, fields: Sequence[Field], status: int = HTTPStatus.OK, fault: str = ""
    ) -> Response:
        ui = language(request, self._desk.ui)
        runs = [self._told(run, ui) for run in self._desk.runs.all()]
        kept = str(self._desk.kept) if self._desk.kept else ""
        more = len(fields) < MOST_TEXTS
        return page(
            request,
            self._desk.ui,
            "start.html.j2",
            status,
            fields=fields,
            runs=runs,
            kept=kept,
            fault=one_line(fault),
            more=more,
            here="/",
        )

    def _told(self, run: Run, ui: str) -> dict[str, Any]:
        """A run in the list of the last ones: when, of what, and how it came out."""
        report = next((report for (a, b, _), report in run.reports.items() if (a, b) == (0, 1)), None)
        many = len(run.given) > FEWEST_TEXTS
        matrix = next(iter(run.matrices.values()), None)
        found = [finding.severity for finding in report.findings] if report and not many else []
        found += [fact.severity for fact in matrix.facts if fact.severity] if matrix else []
        counts = [(severity, found.count(severity)) for severity in Severity if severity in found]
        return {
            "id": run.id,
            "at": run.made.strftime("%H:%M")
            if run.made.date() == date.today()
            else run.made.strftime("%Y-%m-%d %H:%M"),
            "names": " · ".join(text.name for text in run.given),
            "counts": counts,
        }

    async def run(self, request: Request) -> Response:
        """Two texts: their report. More: the matrix."""
        run = self._desk.runs.find(request.path_params["run"])
        if run is None:
            return self._gone(request)
        if len(run.given) <= FEWEST_TEXTS:
            return RedirectResponse(f"/runs/{run.id}/1-2", HTTPStatus.SEE_OTHER)
        return await self._table(request, run)

    async def table(self, request: Request) -> Response:
        """The matrix, of two texts too."""
        run = self._desk.runs.find(request.path_params["run"])
        return self._gone(request) if run is None else await self._table(request, run)

    async def _table(self, request: Request, run: Run) -> Response:
        ui = language(request, self._desk.ui)
        matrix = await self._desk.workers.run(partial(run.matrix, ui, self._desk.comparing))
        numbers = range(1, len(run.given) + 1)
        pairs = [
            (f"/runs/{run.id}/{a}-{b}", words(ui).pair.format(a=run.given[a - 1].name, b=run.given[b - 1].name))
            for a in numbers
            for b in numbers
            if a < b
        ]
        return page(
            request,
            self._desk.ui,
            "table.html.j2",
            **{
                **of_matrix.fields(matrix, ui),
                "pairs": pairs,
                "base": f"/runs/{run.id}",
                "formats": list(MATRIX_FILES),
            },
        )

    async def report(self, request: Request) -> Response:
        """Two texts of a run against each other, with what the desk judged."""
        found = await self._report(request)
        if isinstance(found, Response):
            return found
        run, base, report = found
        ui = language(request, self._desk.ui)
        judged = await run_in_threadpool(self._desk.judgements)
        cards = [_card(report, finding, judged.get(finding.fingerprint), ui) for finding in report.findings]
        return page(
            request,
            self._desk.ui,
            "pair.html.j2",
            **{
                **of_report.fields(report, ui),
                "cards": cards,
                "base": base,
                "table": f"/runs/{run.id}/table",
                "formats": offered(),
                "judgements": list(Judgement),
                "own_style": "report.css",
            },
        )

    async def judge(self, request: Request) -> Response:
        """A finding is judged; a script gets what is shown beside it, everybody else the page again."""
        found = await self._report(request)
        if isinstance(found, Response):
            return found
        _, base, report = found
        form = await read_form(request)
        said = {key: str(form.get(key, "")) for key in ("fingerprint", "judgement", "note")}
        if said["judgement"]:
            given = await run_in_threadpool(lambda: self._desk.judge(report, **said))
            if "application/json" in request.headers.get("accept", ""):
                told = _judged(given, words(language(request, self._desk.ui)))
                return JSONResponse({"judgement": given.judgement, "told": told})
        numbers = [finding.fingerprint for finding in report.findings]
        number = numbers.index(said["fingerprint"]) + 1 if said["fingerprint"] in numbers else 1
        return RedirectResponse(f"{base}#finding-{number}", HTTPStatus.SEE_OTHER)

    async def download(self, request: Request) -> Response:
        """A report, or a matrix, as a file."""
        format, ui = request.path_params["format"], language(request, self._desk.ui)
        if "a" in request.path_params:
            found = await self._report(request)
            if isinstance(found, Response):
                return found
            if format not in REPORT_FILES:
                return message(request, self._desk.ui, HTTPStatus.NOT_FOUND, words(ui).reasons["missing"])
            content = await run_in_threadpool(report_bytes, found[2], format, ui)
            return _attached(content, "report", *REPORT_FILES[format])
        run = self._desk.runs.find(request.path_params["run"])
        if run is None:
            return self._gone(request)
        if format not in MATRIX_FILES:
            return message(request, self._desk.ui, HTTPStatus.NOT_FOUND, words(ui).reasons["missing"])
        matrix = await self._desk.workers.run(partial(run.matrix, ui, self._desk.comparing))
        return _attached(await run_in_threadpool(matrix_bytes, matrix, format, ui), "matrix", *MATRIX_FILES[format])

    async def forget(self, request: Request) -> Response:
        """A run is forgotten."""
        await run_in_threadpool(self._desk.runs.forget, request.path_params["run"])
        return RedirectResponse("/", HTTPStatus.SEE_OTHER)

    async def _report(self, request: Request) -> tuple[Run, str, Report] | Response:
        run = self._desk.runs.find(request.path_params["run"])
        if run is None:
            return self._gone(request)
        a, b = request.path_params["a"], request.path_params["b"]
        ui = language(request, self._desk.ui)
        report = await self._desk.workers.run(partial(run.report, a - 1, b - 1, ui, self._desk.comparing))
        return run, f"/runs/{run.id}/{a}-{b}", report

    def _gone(self, request: Request) -> Response:
        said = words(language(request, self._desk.ui)).forgotten
        return message(request, self._desk.ui, HTTPStatus.NOT_FOUND, said)


def _card(report: Report, finding: Any, verdict: Verdict | None, ui: str) -> dict[str, Any]:
    """What stands below a finding: its judgement, and its sentence."""
    return {
        "fingerprint": finding.fingerprint,
        "judgement": verdict.judgement if verdict else "",
        "note": verdict.note if verdict else "",
        "told": _judged(verdict, words(ui)) if verdict else "",
        "sentence": sentence(report, finding, ui),
    }


def _judged(verdict: Verdict, said: Words) -> str:
    pattern = said.judged_by if verdict.by else said.judged
    return pattern.format(judgement=said.judgements[verdict.judgement], day=verdict.day.isoformat(), by=verdict.by)


def _attached(content: bytes, name: str, ending: str, kind: str) -> Response:
    named = f"attachment; filename*=UTF-8''{quote(f'{name}.{ending}')}"
    return Response(content, media_type=kind, headers={"Content-Disposition": named})
