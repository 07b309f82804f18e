"""The HTTP interface: the same comparisons as JSON, for an editorial system. Nothing sent here is remembered."""

from __future__ import annotations

from functools import partial
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from checker.model import Report
from checker.model.errors import CheckerError, InputError
from checker.model.matrix import Matrix
from checker.page.asked import DiffRequest, MatrixRequest, asked
from checker.page.desk import Desk
from checker.page.given import read_given
from checker.page.openapi import description


def fault(status: int, line: str) -> Response:
    """What went wrong, in one line."""
    headers = {"WWW-Authenticate": "Bearer"} if status == HTTPStatus.UNAUTHORIZED else None
    return JSONResponse({"error": line}, status, headers)


class Api:
    """The endpoints of one desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def diff(self, request: Request) -> Response:
        """Two reports; the answer is the JSON of `checker diff --format json`."""
        try:
            wanted = asked(DiffRequest, await _body(request))
            report = await self._desk.workers.run(partial(self._compared, wanted))
        except CheckerError as error:
            return fault(HTTPStatus.UNPROCESSABLE_ENTITY, str(error))
        from checker.render import to_json

        return Response(to_json(report, indent=None).encode(), media_type="application/json")

    async def matrix(self, request: Request) -> Response:
        """Two or more reports; the answer is the JSON of `checker matrix --format json`."""
        try:
            wanted = asked(MatrixRequest, await _body(request))
            matrix = await self._desk.workers.run(partial(self._side_by_side, wanted))
        except CheckerError as error:
            return fault(HTTPStatus.UNPROCESSABLE_ENTITY, str(error))
        from checker.render.matrix.as_dict import to_json

        return Response(to_json(matrix, indent=None).encode(), media_type="application/json")

    async def described(self, request: Request) -> Response:
        """The interface in OpenAPI."""
        return JSONResponse(description())

    def _compared(self, wanted: DiffRequest) -> Report:
        comparing = self._desk.comparing
        a, b = (read_given(text, comparing.limit) for text in wanted.given())
        return comparing.report(a, b, (wanted.date_a, wanted.date_b), wanted.ui or self._desk.ui)

    def _side_by_side(self, wanted: MatrixRequest) -> Matrix:
        comparing = self._desk.comparing
        given = wanted.given()
        documents = [read_given(text, comparing.limit) for text in given]
        return comparing.matrix(documents, [text.day for text in given], wanted.ui or self._desk.ui)


async def _body(request: Request) -> bytes:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise InputError(f"Content-Type: {kind or 'none'}; send application/json")
    return await request.body()
