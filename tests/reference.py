"""The pages of the reference that are made from the code: commands, and the fields of the JSON."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from typer import Context
from typer.models import ArgumentInfo

from checker.cli.program import command_line
from checker.config import file as config_file
from checker.page.openapi import description
from tests.program import ROOT

MADE = "<!-- Made from the code by `python -m tests.documents`; change it there. -->\n\n"

SCHEMA = ROOT / "tests" / "contract" / "report.schema.json"


HEAD = "| {} | default | what it is |\n| --- | --- | --- |"


def commands() -> str:
    """reference/commands.md: each command with what it does, its arguments, its options and its examples."""
    app = command_line()
    parts = [f"{MADE}# Commands\n\n`checker COMMAND --help` prints the same on the screen."]
    if app.registered_callback and app.registered_callback.callback:
        rows = [row for _, row in _parameters(app.registered_callback.callback)]
        told = "Before the name of the command, as `checker --no-config diff A B`:"
        parts.append(f"## checker\n\n{told}\n\n" + "\n".join([HEAD.format("option"), *rows]))
    parts += [_command(info.name or info.callback.__name__, info) for info in app.registered_commands if info.callback]
    for group in app.registered_groups:
        members = group.typer_instance.registered_commands if group.typer_instance else ()
        parts += [
            _command(f"{group.name} {info.name or info.callback.__name__}", info) for info in members if info.callback
        ]
    return "\n\n".join(parts) + "\n"


def _command(name: str, info: Any) -> str:
    lines = [f"## checker {name}", inspect.cleandoc(info.callback.__doc__)]
    parameters = list(_parameters(info.callback))
    for title, arguments in (("argument", True), ("option", False)):
        rows = [row for is_argument, row in parameters if is_argument is arguments]
        if rows:
            lines.append("\n".join([HEAD.format(title), *rows]))
    if info.epilog:
        examples = re.findall(r"\[bold\](.*?)\[/bold\]", info.epilog)
        lines.append("Examples:\n\n" + "\n".join(f"- `{example}`" for example in examples))
    return "\n\n".join(lines)


def _parameters(command: Callable[..., None]) -> Iterator[tuple[bool, str]]:
    """For each parameter: whether it is an argument, and its row."""
    signature, hints = inspect.signature(command), get_type_hints(command, include_extras=True)
    for name, parameter in signature.parameters.items():
        if hints[name] is Context:
            continue
        kind, info = get_args(hints[name])[:2]
        kinds = [
            each for each in (get_args(kind) if get_origin(kind) is UnionType else (kind,)) if each is not NoneType
        ]
        is_argument = isinstance(info, ArgumentInfo)
        told = info.metavar or ("\\|".join(kinds[0]) if issubclass(kinds[0], StrEnum) else "")
        if is_argument:
            written = f"`{info.metavar or name.upper()}`"
        else:
            names = [each for each in (info.default, *(info.param_decls or ())) if isinstance(each, str)]
            written = ", ".join(f"`{each}`" for each in names or [f"--{name.replace('_', '-')}"])
            written += f" {told}" if told else ""
        default = parameter.default
        shown = "" if default in (None, False, "", inspect.Parameter.empty) else f"`{default}`"
        required = "required" if default is inspect.Parameter.empty else shown
        yield is_argument, f"| {written} | {required} | {_cell(info.help or '')} |"


def fields() -> str:
    """The fields of the JSON report, from its schema: the report, then the parts it is made of."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    parts = [("The report", schema), *((f"A {name}", part) for name, part in schema["$defs"].items())]
    return "\n\n".join(f"### {title}\n\n{_table(part)}" for title, part in parts if "properties" in part)


def _table(part: dict[str, Any]) -> str:
    rows = [f"| `{path}` | {kind} | {_cell(told)} |" for path, kind, told in _fields(part, "")]
    return "\n".join(["| field | type | what it is |", "| --- | --- | --- |", *rows])


def _fields(part: dict[str, Any], path: str) -> Iterator[tuple[str, str, str]]:
    for name, field in part.get("properties", {}).items():
        here = f"{path}{name}"
        yield here, _kind(field), field.get("description", "")
        yield from _fields(field, f"{here}.")
        yield from _fields(field.get("items", {}), f"{here}[].")


def _kind(field: dict[str, Any]) -> str:
    if "$ref" in field:
        return str(field["$ref"].rsplit("/", 1)[1])
    if "anyOf" in field or "oneOf" in field:
        return " or ".join(_kind(each) for each in field.get("anyOf", field.get("oneOf")))
    if "enum" in field:
        return ", ".join(f"`{value}`" for value in field["enum"])
    if "const" in field:
        return f"`{field['const']}`"
    if field.get("type") == "array":
        return f"list of {_kind(field.get('items', {}))}"
    return str(field.get("type", ""))


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("\\[", "[").replace("|", "\\|")


def configuration() -> str:
    """The keys of `checker.toml`, table by table, with what each takes."""
    shared = set(config_file.Options.model_fields)
    tables: tuple[tuple[str, type[BaseModel], set[str]], ...] = (
        (
            "Options for all commands",
            config_file.ConfigFile,
            set(config_file.ConfigFile.model_fields) - shared - {"format"},
        ),
        ("`[diff]`", config_file.DiffOptions, shared),
        ("`[batch]`", config_file.BatchOptions, shared),
        ("`[gate]`", config_file.GateOptions, shared),
        ("`[archive]`", config_file.ArchiveOptions, shared),
        ("`[judge]`", config_file.Judge, set()),
        ("`[watch]`", config_file.WatchOptions, shared),
        ("`[[overrides]]`", config_file.Override, set()),
        ("`[[pairs]]`", config_file.Pair, set()),
        ("A source of a pair", config_file.Source, set()),
        ("`[[suppressions]]`", config_file.Suppression, set()),
    )
    return "\n\n".join(f"### {title}\n\n{_keys(model, left_out)}" for title, model, left_out in tables)


def _keys(model: type[BaseModel], left_out: set[str]) -> str:
    schema = model.model_json_schema()
    needed, parts = schema.get("required", ()), schema.get("$defs", {})
    rows = [
        f"| `{name}` | {'required' if name in needed else ''} | {_value(field, parts)} |"
        for name, field in schema["properties"].items()
        if name not in left_out
    ]
    return "\n".join(["| key | | value |", "| --- | --- | --- |", *rows])


def _value(field: dict[str, Any], parts: dict[str, Any]) -> str:
    """What a key takes, in words."""
    if "anyOf" in field:
        return " or ".join(_value(each, parts) for each in field["anyOf"] if each.get("type") != "null")
    if "$ref" in field:
        name = field["$ref"].rsplit("/", 1)[1]
        return _value(parts[name], parts) if "enum" in parts[name] else f"a {name.lower()}"
    if "enum" in field:
        return ", ".join(f"`{value}`" for value in field["enum"])
    if field.get("type") == "array":
        return f"a list of: {_value(field.get('items', {}), parts)}"
    if field.get("type") == "object":
        return "a table"
    words = {"string": "text", "number": "a number", "integer": "a whole number", "boolean": "`true` or `false`"}
    return "a day, 2026-01-31" if field.get("format") == "date" else words[field["type"]]


#: Parts of pages written by hand, between `<!-- made: NAME -->` and `<!-- end -->`.
def languages() -> str:
    """What a language can bring, as `Language` asks for it: the name, and what it says."""
    from functools import cached_property

    from checker.languages import Language

    rows = [
        f"| `{name}` | {' '.join((each.__doc__ or '').split('. ')[0].split()).rstrip('.')} |"
        for asked in Language.__mro__
        for name, each in vars(asked).items()
        if isinstance(each, cached_property)
    ]
    return "\n".join(["| table | what it says |", "| --- | --- |", *rows])


PARTS: dict[str, Callable[[], str]] = {"fields": fields, "configuration": configuration, "languages": languages}


def with_parts(text: str) -> str:
    """The page with its generated parts as the code has them now."""
    return re.sub(
        r"(?<=<!-- made: )(\w+)( -->\n\n).*?(?=\n\n<!-- end -->)",
        lambda match: f"{match[1]}{match[2]}{PARTS[match[1]]()}",
        text,
        flags=re.DOTALL,
    )


#: Whole pages made from the code.
def http() -> str:
    """reference/http.md: the addresses of the HTTP interface, what they take and give, and an example of each."""
    described = description()
    parts = [
        f"{MADE}# HTTP interface",
        "`checker serve` answers at the printed address; [how to start it](../how-to/the-page.md). Every request has "
        "the header `Authorization: Bearer TOKEN`. `GET /api/openapi.json` is this page for programs, in OpenAPI 3.1. "
        "Nothing that is sent is kept.",
    ]
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            parts.append(f"## {method.upper()} {path}\n\n{operation['summary']}.")
            if "requestBody" in operation:
                parts += _request(operation["requestBody"]["content"]["application/json"], described)
            rows = [f"| {status} | {_cell(told['description'])} |" for status, told in operation["responses"].items()]
            parts.append("\n".join(["| status | meaning |", "| --- | --- |", *rows]))
    parts.append(
        "The fields of the answers are those of [the JSON report and the JSON matrix](formats.md). A fault is "
        '`{"error": "..."}` with one line that says what is wrong and what to do.'
    )
    return "\n\n".join(parts) + "\n"


def _request(sent: dict[str, Any], described: dict[str, Any]) -> Iterator[str]:
    """The fields of a request, and an example; `tests/page/test_api.py` sends it."""
    schemas = described["components"]["schemas"]
    todo = [sent["schema"]["$ref"].rpartition("/")[2]]
    for name in todo:
        schema = schemas[name]
        rows = []
        for field, about in schema["properties"].items():
            needed = "required" if field in schema.get("required", ()) else _default(about)
            rows.append(f"| `{field}` | {_kind_of(about)} | {needed} | {_cell(about.get('description', ''))} |")
            inner = about.get("items", {}).get("$ref", "").rpartition("/")[2]
            todo += [inner] if inner else []
        head = f"{schema['description']}\n\n| field | type | default | what it is |\n| --- | --- | --- | --- |\n"
        yield head + "\n".join(rows)
    yield "```json\n" + json.dumps(sent["example"], ensure_ascii=False, indent=2) + "\n```"


def _default(about: dict[str, Any]) -> str:
    return f"`{about['default']}`" if about.get("default") is not None else ""


def _kind_of(about: dict[str, Any]) -> str:
    """The type of a field in words; that it may be null is what its default says."""
    kinds = [each for each in about.get("anyOf", [about]) if each.get("type") != "null"]
    return " or ".join(
        "`de`, `en`" if each.get("$ref", "").endswith("/Ui") else each.get("format") or _kind(each) for each in kinds
    )


PAGES: dict[Path, Callable[[], str]] = {
    ROOT / "docs" / "reference" / "commands.md": commands,
    ROOT / "docs" / "reference" / "http.md": http,
}
