"""The lowest versions that pyproject.toml allows, as constraints for pip: a floor is a promise to be kept.

python .ci/lowest.py pyproject.toml > lowest.txt && pip install -c lowest.txt .
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path


def lowest(requirement: str) -> str:
    """The requirement with its floor as the one version: ``rich>=13.7`` -> ``rich==13.7``, its marker kept."""
    name, marker = (*requirement.split(";", 1), "")[:2]
    pinned = re.sub(r">=\s*([^,\s]+).*", r"==\1", name.strip())
    return f"{pinned}; {marker.strip()}" if marker else pinned


def main() -> None:
    project = tomllib.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["project"]
    sys.stdout.write("".join(f"{lowest(each)}\n" for each in project["dependencies"]))


if __name__ == "__main__":
    main()
