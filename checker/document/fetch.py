"""A page of the web, fetched because it was asked for: from public addresses alone, within a size and a time."""

from __future__ import annotations

import ipaddress
import logging
import os
import re
import socket
import threading
from configparser import ConfigParser
from typing import Any
from urllib.parse import urlsplit

from checker.model.clean import one_line
from checker.model.errors import InputError
from checker.model.version import version

#: Seconds that a page may take from the first word to the last; and that its server may be silent.
SECONDS, SILENT = 30.0, 10

#: How often a server may send on to another address.
REDIRECTS = 3

_INSTEAD = "save the page and give its file"


def is_address(path: str) -> bool:
    """Whether an argument is the address of a page, and no file."""
    return re.match(r"https?://", path, re.I) is not None


def fetched(url: str, *, limit: int, seconds: float = SECONDS, own_network: bool = False) -> bytes:
    """The bytes of the page at that address, of at most `limit`.

    Addresses of this machine and of private networks are refused, by number, by name and after each redirect; who
    answers is checked once the connection stands, so that a name cannot change its mind.

    Args:
        own_network: whether those are asked too. No option and no configuration says so.

    Raises:
        InputError: one line, where the address is refused or the page cannot be had.
    """
    name = one_line(url)
    _check(url, name, own_network=own_network)
    held: list[Any] = []
    faults = _Faults()

    def ask() -> None:
        from trafilatura import downloads

        logger = logging.getLogger(downloads.__name__)
        logger.addHandler(faults)
        logger.setLevel(logging.ERROR)
        logger.propagate = False
        try:
            held.append(downloads.fetch_response(url, config=_settings(limit, own_network=own_network)))
        finally:
            logger.removeHandler(faults)

    # the library has an end for each silence, and none for a server that sends a byte a second
    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(seconds)
    if asking.is_alive():
        raise InputError(f"{name}: not there within {seconds:g} seconds; {_INSTEAD}")
    answer = held[0] if held else None
    if answer is None:
        raise InputError(f"{name}: {faults.told(limit)}; {_INSTEAD}")
    if answer.status != 200:
        raise InputError(f"{name}: the server answers {answer.status}; {_INSTEAD}")
    return bytes(answer.data or b"")


def _check(url: str, name: str, *, own_network: bool) -> None:
    """Raises InputError for an address that is broken, carries a password, or leads into a network of one's own."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port or {"http": 80, "https": 443}[parts.scheme.lower()]
    except (ValueError, KeyError):
        host, port = None, 0
    if not host or any(character.isspace() or not character.isprintable() for character in url):
        raise InputError(f"{name}: no address of a page; check it")
    if parts.username is not None or parts.password is not None:
        raise InputError(f"{name.replace(parts.netloc, host)}: an address with a password is not fetched; {_INSTEAD}")
    if own_network:
        return
    if _by_proxy():
        raise InputError(f"{name}: not fetched, since a proxy is set, behind which nobody sees who answers; {_INSTEAD}")
    try:
        found = {entry[4][0] for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}
    except (OSError, UnicodeError):
        raise InputError(f"{name}: no server of this name; check the address, or {_INSTEAD}") from None
    if not all(_is_public(str(each)) for each in found):
        raise InputError(f"{name}: leads to this machine or its own network, refused; {_INSTEAD}")


def _is_public(address: str) -> bool:
    number = ipaddress.ip_address(address.partition("%")[0])
    inside = getattr(number, "ipv4_mapped", None) or getattr(number, "sixtofour", None) or number
    return inside.is_global and not inside.is_multicast


def _by_proxy() -> bool:
    """Whether the library would go through a proxy: it then checks the proxy's address and not the page's."""
    from trafilatura import downloads

    return bool(downloads.PROXY_URL) or (downloads.HAS_PYCURL and any(map(os.environ.get, downloads.CURL_PROXY_VARS)))


def _settings(limit: int, *, own_network: bool) -> ConfigParser:
    from trafilatura.settings import DEFAULT_CONFIG

    settings = ConfigParser()
    settings.read_dict(DEFAULT_CONFIG)
    settings["DEFAULT"].update(
        {
            "DOWNLOAD_TIMEOUT": str(SILENT),
            "MAX_FILE_SIZE": str(limit),
            "MAX_REDIRECTS": str(REDIRECTS),
            "SSRF_PROTECTION": "off" if own_network else "on",
            "INSECURE_SSL_FALLBACK": "off",
            "USER_AGENTS": f"checker/{version()}",
        }
    )
    return settings


class _Faults(logging.Handler):
    """What the library says went wrong; it gives nothing else."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._said = ""

    def emit(self, record: logging.LogRecord) -> None:
        self._said = record.getMessage()

    def told(self, limit: int) -> str:
        """The last of it, as people say it."""
        for word, said in (
            ("SSRF protection", "sends on to this machine or its own network, refused"),
            ("exceeds MAX_FILE_SIZE", f"more than {limit / 1_000_000:g} MB"),
            ("too many redirects", f"sends on more than {REDIRECTS} times"),
            ("timed out", f"the server is silent for {SILENT} seconds"),
            ("refused", "no server answers there"),
            ("ertificate", "its certificate is not valid"),
            ("error responses", "the server answers with an error again and again"),
        ):
            if word in self._said:
                return said
        return "cannot be had"
