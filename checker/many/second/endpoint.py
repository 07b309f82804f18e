"""A language model behind the interface that OpenAI made common; Ollama, llama.cpp and vLLM serve it locally."""

from __future__ import annotations

import http.client
import json
import time
from typing import Any
from urllib.parse import urlsplit

from checker.many.second.opinion import Alarm, Opinion, Unreachable
from checker.many.second.prompt import messages, opinion_in
from checker.model.errors import ModelError
from checker.model.frozen import frozen
from checker.model.hosts import is_loopback

#: Bytes of an answer; one sentence in JSON has a few hundred.
MOST_BYTES = 1_000_000

#: Pieces of words that the model may say.
MOST_TOKENS = 300


@frozen
class Endpoint:
    """One model of one server. No proxy is asked and no redirect followed: texts go where the address says.

    `seconds` is what one answer may take, from the first byte asked to the last byte read.
    """

    address: str
    model: str
    seconds: float
    key: str = ""

    def __post_init__(self) -> None:
        """Raises ModelError where the address is none."""
        try:
            parts = urlsplit(self.address)
            if parts.scheme not in ("http", "https") or not parts.hostname or parts.port == 0:
                raise ValueError
        except ValueError:
            raise ModelError(f"--judge {self.address}: no address; write it as http://127.0.0.1:11434/v1") from None

    @property
    def name(self) -> str:
        """The model's name."""
        return self.model

    def read(self, alarm: Alarm) -> Opinion:
        """What the model says of an alarm. Raises Unreachable."""
        asked = {
            "model": self.model,
            "messages": messages(alarm),
            "temperature": 0,
            "max_tokens": MOST_TOKENS,
            "response_format": {"type": "json_object"},
            "stream": False,
        }
        answer = self._asked(json.dumps(asked).encode())
        try:
            content = json.loads(answer)["choices"][0]["message"]["content"]
        except (ValueError, KeyError, IndexError, TypeError, RecursionError):
            raise Unreachable("did not answer as an OpenAI-compatible server does") from None
        return opinion_in(content if isinstance(content, str) else "")

    def _asked(self, body: bytes) -> bytes:
        parts = urlsplit(self.address)
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        # a key goes over nobody's open line
        if self.key and (parts.scheme == "https" or is_loopback(parts.hostname or "")):
            headers["Authorization"] = f"Bearer {self.key}"
        end = time.monotonic() + self.seconds
        connection = kind(parts.hostname or "", parts.port, timeout=self.seconds)
        try:
            connection.request("POST", f"{parts.path.rstrip('/')}/chat/completions", body, headers)
            self._wait(connection, end)
            response = connection.getresponse()
            if response.status != http.client.OK:
                raise Unreachable(f"answered with status {response.status}")
            return self._read(connection, response, end)
        except TimeoutError:
            raise Unreachable(f"took longer than {self.seconds:g} seconds") from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            told = getattr(error, "strerror", None) or type(error).__name__
            raise Unreachable(f"cannot be reached ({told})") from None
        finally:
            connection.close()

    def _read(self, connection: http.client.HTTPConnection, response: Any, end: float) -> bytes:
        """The whole body; one that trickles is cut at the end of its time."""
        parts: list[bytes] = []
        size = 0
        while part := response.read1(65_536):
            parts.append(part)
            size += len(part)
            if size > MOST_BYTES:
                raise Unreachable("answered without an end")
            self._wait(connection, end)
        return b"".join(parts)

    @staticmethod
    def _wait(connection: http.client.HTTPConnection, end: float) -> None:
        left = end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        if connection.sock is not None:
            connection.sock.settimeout(left)
