"""A small server that answers as an OpenAI-compatible one does: what it is told to, to whoever asks."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Model:
    """What the server says, and what it was asked."""

    says: Callable[[dict[str, Any]], str]
    status: int = 200
    waits: float = 0.0
    raw: bytes | None = None
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    address: str = ""


@contextmanager
def answering(says: str | dict[str, Any] | Callable[[dict[str, Any]], str], **how: Any) -> Iterator[Model]:
    """The server as long as this lasts. A dict is what the model answers as JSON."""
    text = json.dumps(says) if isinstance(says, dict) else says
    model = Model(text if callable(text) else lambda asked: str(text), **how)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            model.asked.append({"path": self.path, **asked})
            model.headers.append(dict(self.headers))
            time.sleep(model.waits)
            content = model.raw or json.dumps({"choices": [{"message": {"content": model.says(asked)}}]}).encode()
            self.send_response(model.status)
            self.end_headers()
            try:
                self.wfile.write(content)
            except OSError:  # whoever asked has hung up
                return

        def log_message(self, format: str, *arguments: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    model.address = f"http://127.0.0.1:{server.server_port}/v1"
    try:
        yield model
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
