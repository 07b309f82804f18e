"""The process that answers: the socket, the address that is printed, and an end at the first Ctrl-C."""

from __future__ import annotations

import asyncio
import errno
import logging
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from checker.model.errors import InputError

#: Seconds for requests under way when the end is asked for.
GRACE = 3

#: Bytes of a request's head, and seconds in which the first one of a connection has to be there.
HEAD, HEAD_SECONDS = 16_384, 10.0


def bound(host: str, port: int) -> socket.socket:
    """A socket that listens there; port 0 takes a free one. Raises InputError where that cannot be had."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except (OSError, UnicodeError):
        raise InputError(f"--host {host}: no address of this machine; leave it out for 127.0.0.1") from None
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(128)
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            raise InputError(f"--port {port}: in use, perhaps by another checker serve; give another one") from None
        raise InputError(f"--host {host} --port {port}: {error.strerror}") from None
    return listener


def address_of(listener: socket.socket, host: str) -> str:
    """The address to open, without a token: ``http://127.0.0.1:8377``."""
    port = listener.getsockname()[1]
    reached = "127.0.0.1" if host in ("0.0.0.0", "::") else host
    return f"http://[{reached}]:{port}" if ":" in reached else f"http://{reached}:{port}"


def serve(app: ASGIApp, listener: socket.socket, *, started: Callable[[], None] = lambda: None) -> None:
    """Answer until Ctrl-C or SIGTERM; what is being compared then is given up after `GRACE` seconds."""
    server = Server(app)
    with server.ends_with_signals():
        started()
        server.run(sockets=[listener])


class Server(uvicorn.Server):
    """Ends by itself when asked; uvicorn's own would send the signal on, and the program end as if it had failed."""

    def __init__(self, app: ASGIApp, *, head_seconds: float = HEAD_SECONDS) -> None:
        """
        Args:
            head_seconds: in which the first request of a connection has to begin its body.
        """
        # whoever asked is told what went wrong; what a stranger sends is nothing for the desk's terminal
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
        super().__init__(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                server_header=False,
                date_header=False,
                lifespan="off",
                ws="none",
                http=_patient(head_seconds),
                timeout_graceful_shutdown=GRACE,
                h11_max_incomplete_event_size=HEAD,
                proxy_headers=False,
            )
        )

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Nothing: signals are `ends_with_signals`' matter."""
        yield

    @contextmanager
    def ends_with_signals(self) -> Iterator[None]:
        """Ctrl-C and SIGTERM end the server as long as this lasts; in the main thread alone."""
        before = {number: signal.signal(number, self._end) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _end(self, number: int, frame: FrameType | None) -> None:
        self.force_exit = self.should_exit  # asked twice: at once
        self.should_exit = True


def _patient(seconds: float) -> type[H11Protocol]:
    """uvicorn's protocol, which by itself would wait for the first request of a connection as long as it takes."""

    class Patient(H11Protocol):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            self.loop.call_later(seconds, self._hang_up)

        def _hang_up(self) -> None:
            if self.cycle is None and not self.transport.is_closing():
                self.transport.close()

    return Patient
