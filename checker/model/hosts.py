"""Which addresses are this machine's own."""

from __future__ import annotations

import ipaddress

#: Names of this machine for itself.
LOOPBACK = ("127.0.0.1", "localhost", "::1")


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches an address; of names ``localhost`` alone, nothing is looked up."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"
