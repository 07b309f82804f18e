"""Who may ask, and how much: before any request reaches the page. Headers that keep a browser strict, on every answer.

- The Host has to be a name of this server: a page elsewhere that points its own name at this address gets nothing.
- The token of the printed address becomes a cookie that scripts cannot read and other sites cannot send. The HTTP
  interface takes the token alone, as ``Authorization: Bearer``: no browser sends that by itself.
- What changes something has to come from this page (Origin, or Sec-Fetch-Site), so a form elsewhere does nothing.
- A body is read whole before anything is done with it, up to a size and within a time.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections.abc import Callable, Iterable
from http import HTTPStatus

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import cookie_parser
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from checker.model.patterns import compiled

#: Bytes of a request's body; two reports of 30,000 characters, the longest that newsrooms print, have a tenth of it.
MOST_BYTES = 2_000_000

#: Seconds in which a body has to be there.
BODY_SECONDS = 15.0

#: The way to the HTTP interface, and what is answered to anybody.
API, HEALTH = "/api/", "/health"

#: A browser shows and runs what is ours, talks to us alone, and lets nobody frame the page.
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # not no-referrer: under it a browser sends the Origin of our own forms as null
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

_PORT = compiled(r":\d{1,5}$")
_READS = ("GET", "HEAD", "OPTIONS")

#: Makes the answer to a request that is refused: scope, status, the reason as a word of `REASONS`.
Refusal = Callable[[Scope, int, str], Response]


class Guard:
    """An application behind these checks."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        token: str,
        hosts: Iterable[str],
        cookie: str,
        refuse: Refusal,
        most_bytes: int = MOST_BYTES,
        seconds: float = BODY_SECONDS,
    ) -> None:
        """
        Args:
            token: the secret of the printed address.
            hosts: names under which the server is reached, without a port.
            cookie: name of the cookie; servers on other ports of the machine see the same cookies.
        """
        self._app, self._token, self._cookie, self._refuse = app, token, cookie, refuse
        self._hosts = frozenset(host.lower() for host in hosts)
        self._most, self._seconds = most_bytes, seconds
        # the cookie is not the token: who reads one has not the other
        self._secret = hmac.new(token.encode(), b"cookie", hashlib.sha256).hexdigest()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})
            return
        send = _strict(send)
        answer = self._checked(scope)
        if answer is None:
            body = await self._body(scope, receive)
            answer = body if isinstance(body, Response) else None
        if answer is not None:
            await answer(scope, receive, send)
            return
        assert isinstance(body, bytes)
        await self._app(scope, _replay(body, receive), send)

    def _checked(self, scope: Scope) -> Response | None:
        """The answer to a request that goes no further."""
        headers = Headers(scope=scope)
        if _PORT.sub("", headers.get("host", "")).strip("[]").lower() not in self._hosts:
            return self._refuse(scope, HTTPStatus.MISDIRECTED_REQUEST, "host")
        path, reads = scope["path"], scope["method"] in _READS
        if path == HEALTH and reads:
            return None
        foreign = not _is_own(headers)
        if path.startswith(API):
            if foreign:
                return self._refuse(scope, HTTPStatus.FORBIDDEN, "origin")
            return None if self._bears(headers) else self._refuse(scope, HTTPStatus.UNAUTHORIZED, "bearer")
        if reads and path == "/" and (given := _token_in(scope)) is not None:
            return self._let_in(scope, given)
        if not self._has_cookie(headers):
            return self._refuse(scope, HTTPStatus.UNAUTHORIZED, "token")
        if not reads and (foreign or not _says_where_from(headers)):
            return self._refuse(scope, HTTPStatus.FORBIDDEN, "origin")
        return None

    def _let_in(self, scope: Scope, given: str) -> Response:
        if not hmac.compare_digest(given.encode(), self._token.encode()):
            return self._refuse(scope, HTTPStatus.UNAUTHORIZED, "token")
        answer = RedirectResponse("/", HTTPStatus.SEE_OTHER)
        secure = scope.get("scheme") == "https"
        answer.set_cookie(self._cookie, self._secret, httponly=True, samesite="strict", secure=secure)
        return answer

    def _has_cookie(self, headers: Headers) -> bool:
        given = cookie_parser(headers.get("cookie", "")).get(self._cookie, "")
        return hmac.compare_digest(given.encode(), self._secret.encode())

    def _bears(self, headers: Headers) -> bool:
        scheme, _, given = headers.get("authorization", "").partition(" ")
        return scheme.lower() == "bearer" and hmac.compare_digest(given.strip().encode(), self._token.encode())

    async def _body(self, scope: Scope, receive: Receive) -> bytes | Response:
        """The whole body, or the answer where it is too large, too slow, or cut off."""
        stated = Headers(scope=scope).get("content-length", "")
        if stated.isdigit() and int(stated) > self._most:
            return self._refuse(scope, HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "size")
        parts, size = [], 0
        try:
            async with asyncio.timeout(self._seconds):
                while True:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        return Response(status_code=HTTPStatus.BAD_REQUEST)
                    part = message.get("body", b"")
                    size += len(part)
                    if size > self._most:
                        return self._refuse(scope, HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "size")
                    parts.append(part)
                    if not message.get("more_body"):
                        return b"".join(parts)
        except TimeoutError:
            return self._refuse(scope, HTTPStatus.REQUEST_TIMEOUT, "slow")


def _replay(body: bytes, receive: Receive) -> Receive:
    """The body as one message, then whatever comes: the end of the connection."""
    given = False

    async def messages() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return messages


def _strict(send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
            if message["status"] in (HTTPStatus.REQUEST_ENTITY_TOO_LARGE, HTTPStatus.REQUEST_TIMEOUT):
                headers["Connection"] = "close"  # the rest of the body is not waited for
        await send(message)

    return sent


def _is_own(headers: Headers) -> bool:
    """Whether nothing says that the request comes from another site."""
    origin = headers.get("origin")
    if origin is not None and origin.partition("://")[2].lower() != headers.get("host", "").lower():
        return False
    return headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")


def _says_where_from(headers: Headers) -> bool:
    """Every browser says it of a form; who does not is no browser, and has no use for the cookie."""
    return "origin" in headers or "sec-fetch-site" in headers


def _token_in(scope: Scope) -> str | None:
    from urllib.parse import parse_qs

    found = parse_qs(scope["query_string"].decode("latin-1")).get("token")
    return found[0] if found else None
