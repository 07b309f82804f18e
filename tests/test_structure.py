"""The house is laid out as its documents say: few rooms, small folders, imports that point one way."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import checker
from tests.program import ROOT

HOUSE = ROOT / "checker"

#: A folder that holds more is a heap: what belongs together gets a folder of its own.
MOST_FILES = 25

#: Rooms of the house, apart from the doors that Python itself asks for.
MOST_ROOMS = 15

#: A layer contract that is longer says what folders should show.
MOST_LAYERS = 12

#: Lines; a longer module has more than one idea.
LONGEST = 300

DOORS = {"__init__.py", "__main__.py", "py.typed"}

#: Imported only when a user of the library asks for it: `Report.to_dict()` and `Report.to_frame()`.
OPENED_WHEN_ASKED = {
    ("checker.model.report", "checker.render.as_dict"),
    ("checker.model.report", "checker.render.frame"),
}

MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(HOUSE.rglob("*.py"))
}


def test_the_house_has_few_rooms() -> None:
    rooms = {path.name for path in HOUSE.iterdir()} - DOORS - {"__pycache__", "_rules"}
    assert len(rooms) <= MOST_ROOMS, sorted(rooms)


@pytest.mark.parametrize("folder", sorted({path.parent for path in MODULES.values()}), ids=str)
def test_no_folder_is_a_heap(folder: Path) -> None:
    files = [path for path in folder.iterdir() if path.is_file()]
    assert len(files) <= MOST_FILES


@pytest.mark.parametrize("module", MODULES)
def test_a_file_is_not_named_twice_for_its_folder(module: str) -> None:
    """No prefix that the folder says, and no language in the name of a file outside of the languages' own folders."""
    *folders, name = module.split(".")
    assert not any(name.startswith((f"{folder.rstrip('s')}_", f"{folder}_")) for folder in folders)
    assert not re.search(r"german|english", name) or folders[1:2] == ["render"]


@pytest.mark.parametrize("package", sorted({path.parent for path in MODULES.values()}), ids=str)
def test_every_package_says_its_promise(package: Path) -> None:
    docstring = ast.get_docstring(ast.parse((package / "__init__.py").read_text(encoding="utf-8")))
    assert docstring, package
    assert docstring.endswith((".", "'", '"')), package


def test_no_module_is_longer_than_one_idea() -> None:
    lengths = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in MODULES.items()}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_imports_go_round_in_no_circle() -> None:
    """Neither between packages nor inside one, whether an import stands at the top or in a function."""
    imports = {name: set(_imported(name, path)) for name, path in MODULES.items()}
    assert _circles(imports) == set()


def test_the_layers_are_few() -> None:
    contract = re.search(r"layers = \[\n(.*?)\n\]", (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.DOTALL)
    assert contract is not None
    assert len(contract[1].splitlines()) <= MOST_LAYERS


def test_no_language_is_compared_outside_of_the_languages() -> None:
    compared = re.compile(r"(?:==|!=|\bin) \(?[\"'](?:de|en)[\"']|[\"'](?:de|en)[\"'] (?:==|!=)")
    found = [
        f"{name}: {line.strip()}"
        for name, path in MODULES.items()
        if not name.startswith("checker.languages")
        for line in path.read_text(encoding="utf-8").splitlines()
        if compared.search(line) and not re.search(r"\bui\b", line)
    ]
    assert found == []


def test_the_public_names_are_there() -> None:
    for name in checker.__all__:
        assert getattr(checker, name) is not None


def _imported(name: str, path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in _outside_of_type_checking(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("checker"):
            for alias in node.names:
                one = f"{node.module}.{alias.name}"
                found = one if one in MODULES else node.module
                if (name, found) not in OPENED_WHEN_ASKED:
                    yield found
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in MODULES)


def _outside_of_type_checking(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for child in ast.iter_child_nodes(node):
        if not (isinstance(child, ast.If) and isinstance(child.test, ast.Name) and child.test.id == "TYPE_CHECKING"):
            yield from _outside_of_type_checking(child)


def _circles(imports: dict[str, set[str]]) -> set[tuple[str, ...]]:
    """Modules that import each other, directly or through others."""
    reached = {name: _reached(name, imports) for name in imports}
    return {
        tuple(sorted({name} | {other for other in reached[name] if name in reached[other]}))
        for name in imports
        if name in reached[name]
    }


def _reached(start: str, imports: dict[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    todo = list(imports[start])
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += imports.get(name, ())
    return seen
