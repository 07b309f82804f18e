"""A rule laid out to be edited: a file that holds as it stands."""

from __future__ import annotations

import re
from pathlib import Path

from checker.model.errors import RuleError
from checker.rules.rule import IDENTIFIER

NEW_RULE = """\
# A rule of your own. Run its examples with: checker rules --check {id} --rules {folder}
id = "{id}"
family = "certainty"      # number, date, quote, name, role, negation, certainty or scope
comparator = "terms"      # words that exclude each other; "pattern" compares what a regular expression captures

[severity]
terms = "warning"         # error, warning or note

[params]
# Each group is one meaning; a word ending in * stands for all that begin so.
groups = [["Mord", "ermordet*"], ["Totschlag"]]

[title]
de = "Mord oder Totschlag"
en = "Murder or manslaughter"

[message]
de = "„{{a}}“ gegen „{{b}}“"
en = "“{{a}}” against “{{b}}”"

[[example]]
name = "another charge"
a = "Das Landgericht Ulm verurteilte den Angeklagten am Montag wegen Mord zu neun Jahren Haft."
b = "Wegen Totschlag verurteilte das Landgericht Ulm den Angeklagten am Montag zu neun Jahren Haft."
finds = [["Mord", "Totschlag"]]

[[example]]
name = "silent: the same charge"
a = "Das Landgericht Ulm verurteilte den Angeklagten am Montag wegen Mord."
b = "Wegen Mord verurteilte das Landgericht Ulm den Angeklagten am Montag."
"""


def new_rule(name: str | None, folder: Path | None) -> Path:
    """Lay out a rule of that id in a folder, to be edited; its examples hold as they stand.

    Raises:
        RuleError: no id, no folder, an id that is none, or a file that exists already.
    """
    if name is None or not re.match(IDENTIFIER, name):
        raise RuleError(f"--new: {name or 'no id'}: give an id of lower-case words and hyphens, such as case-number")
    if folder is None:
        raise RuleError("--new: give the folder of your rules with --rules DIR")
    path = folder / f"{name}.toml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(NEW_RULE.format(id=name, folder=folder))
    except FileExistsError:
        raise RuleError(f"{path}: exists already; edit it, or choose another id") from None
    except OSError as error:
        raise RuleError(f"{path}: cannot be written: {error.strerror}") from None
    return path
