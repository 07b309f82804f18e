"""The page put together: its addresses, the guard before them, and what becomes of errors."""

from __future__ import annotations

from collections.abc import Iterable
from http import HTTPStatus

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Scope

from checker.model.errors import CheckerError, crash
from checker.page import api
from checker.page.desk import Desk
from checker.page.guard import API, BODY_SECONDS, HEALTH, MOST_BYTES, Guard
from checker.page.layout import assets
from checker.page.views import Views, language, message
from checker.page.words import ENGLISH, words
from checker.page.work import BusyError


def make_app(
    desk: Desk,
    *,
    token: str,
    hosts: Iterable[str],
    cookie: str = "checker",
    most_bytes: int = MOST_BYTES,
    seconds: float = BODY_SECONDS,
) -> ASGIApp:
    """The application that answers for a desk; see `Guard` for the arguments."""
    views, interface = Views(desk), api.Api(desk)

    def refuse(scope: Scope, status: int, reason: str) -> Response:
        if scope["path"].startswith(API):
            return api.fault(status, _API_REASONS.get(reason) or ENGLISH.reasons[reason])
        request = Request(scope)
        return message(request, desk.ui, status, words(language(request, desk.ui)).reasons[reason])

    async def busy(request: Request, error: Exception) -> Response:
        answer = refuse(request.scope, HTTPStatus.SERVICE_UNAVAILABLE, "busy")
        answer.headers["Retry-After"] = "10"
        return answer

    async def trouble(request: Request, error: Exception) -> Response:
        return _line(request, HTTPStatus.UNPROCESSABLE_ENTITY, str(error))

    async def unknown(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else HTTPStatus.NOT_FOUND
        reasons = {HTTPStatus.NOT_FOUND: "missing", HTTPStatus.METHOD_NOT_ALLOWED: "method"}
        return refuse(request.scope, status, reasons.get(HTTPStatus(status), "form"))

    async def fault(request: Request, error: Exception) -> Response:
        return _line(request, HTTPStatus.INTERNAL_SERVER_ERROR, crash(error))

    def _line(request: Request, status: int, line: str) -> Response:
        if request.url.path.startswith(API):
            return api.fault(status, line)
        return message(request, desk.ui, status, line)

    pair = "/runs/{run}/{a:int}-{b:int}"
    routes = [
        Route("/", views.start),
        Route("/compare", views.compare, methods=["POST"]),
        Route("/runs/{run}", views.run),
        Route("/runs/{run}/table", views.table),
        Route("/runs/{run}/download/{format}", views.download),
        Route("/runs/{run}/forget", views.forget, methods=["POST"]),
        Route(pair, views.report),
        Route(f"{pair}/verdict", views.judge, methods=["POST"]),
        Route(f"{pair}/download/{{format}}", views.download),
        Route("/api/diff", interface.diff, methods=["POST"]),
        Route("/api/matrix", interface.matrix, methods=["POST"]),
        Route("/api/openapi.json", interface.described),
        Route("/assets/{name}", _asset),
        Route("/favicon.ico", _no_icon),
        Route(HEALTH, _health),
    ]
    app = Starlette(
        routes=routes,
        exception_handlers={BusyError: busy, CheckerError: trouble, HTTPException: unknown, Exception: fault},
    )
    return Guard(app, token=token, hosts=hosts, cookie=cookie, refuse=refuse, most_bytes=most_bytes, seconds=seconds)


#: Where the interface says another thing than the page.
_API_REASONS = {
    "bearer": "send the token of the printed address: Authorization: Bearer TOKEN",
    "size": "the body has more than 2 MB; send shorter texts",
    "slow": "the body arrived too slowly; send it again",
    "missing": "no such address; GET /api/openapi.json describes what there is",
    "method": "another method is asked for; GET /api/openapi.json describes what there is",
}


async def _asset(request: Request) -> Response:
    found = assets().get(request.path_params["name"])
    if found is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return Response(found[0], media_type=found[1])


async def _no_icon(request: Request) -> Response:
    """Every browser asks for it; none is better than a fault in its log."""
    return Response(status_code=HTTPStatus.NO_CONTENT)


async def _health(request: Request) -> Response:
    return PlainTextResponse("ok\n")
