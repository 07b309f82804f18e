"""The options that the commands of `checker archive` share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

#: The store where neither the command line nor `[archive]` names one: in the working directory.
STORE = Path("archive.sqlite")

StoreOption = Annotated[Path, typer.Option("--store", help="The file that keeps the reports.", metavar="FILE")]
Outlet = Annotated[str, typer.Option(help="Whose reports they are, where they do not say it.", metavar="NAME")]
