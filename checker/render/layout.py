"""What the HTML pages share: their templates, their style, and the policy under which a browser shows them.

Jinja escapes whatever is printed, and every printed text is `plain` first. A page's content security policy allows its
own style, by hash, and nothing else.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from typing import TYPE_CHECKING, Any

from checker.render.passage import plain

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def environment() -> Environment:
    """The templates of HTML pages."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("checker.render"),
        autoescape=True,
        finalize=_printable,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _printable(value: Any) -> Any:
    """Texts of others without control characters and reordering; what is marked as HTML passes."""
    return plain(value) if type(value) is str else value


@cache
def style_of(*names: str) -> Any:
    """The style sheets of these names as one, safe for a ``<style>`` element: they hold none of the reports' text."""
    from markupsafe import Markup

    loaded = environment()
    if loaded.loader is None:  # never; for the types
        raise LookupError(names[0])
    return Markup("\n".join(loaded.loader.get_source(loaded, name)[0] for name in names))


def policy_of(style: str) -> str:
    """Nothing may be loaded or run; the one style element is let through by its hash."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
