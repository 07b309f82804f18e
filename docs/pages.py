"""Files outside of docs/ that are pages of the site too, with their links as the site has them. A hook of mkdocs.

Which ones, says `extra.included` in mkdocs.yml: page -> file.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

LINK = re.compile(r"(?<=\]\()(?P<path>[^)#:\s]+\.md)(?=[)#])")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the included files."""
    root = Path(config.config_file_path).parent
    included: dict[str, str] = config.extra["included"]
    for page, file in included.items():
        text = (root / file).read_text(encoding="utf-8")
        files.append(File.generated(config, page, content=_linked(text, page, file, included)))
    return files


def _linked(text: str, page: str, file: str, included: dict[str, str]) -> str:
    """Links of a file in the repository turned into links of its page."""
    pages = {source: target for target, source in included.items()}

    def link(match: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(file), match["path"]))
        there = pages.get(target) or target.removeprefix("docs/")
        return posixpath.relpath(there, posixpath.dirname(page))

    return LINK.sub(link, text)
