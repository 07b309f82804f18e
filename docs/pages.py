"""A hook of mkdocs: files outside of docs/ that are pages of the site too, and patterns in the navigation.

Which files, says `extra.included` in mkdocs.yml: page -> file. Their links become those of the site. An entry of the
navigation may be a pattern: `decisions/*.md` are all of them, the README first.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

LINK = re.compile(r"(?<=\]\()(?P<path>[^)#:\s]+\.md)(?=[)#])")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Puts the pages in the place of a pattern."""
    config.nav = [_expanded(entry, Path(config.docs_dir)) for entry in config.nav or []]
    return config


def _expanded(entry: Any, docs: Path) -> Any:
    if isinstance(entry, dict):
        return {title: _expanded(value, docs) for title, value in entry.items()}
    if isinstance(entry, list):
        return [_expanded(value, docs) for value in entry]
    if "*" not in entry:
        return entry
    found = sorted(docs.glob(entry), key=lambda path: (path.name != "README.md", path.name))
    return [path.relative_to(docs).as_posix() for path in found]


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
