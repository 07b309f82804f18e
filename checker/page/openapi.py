"""The HTTP interface described in OpenAPI 3.1: made from the requests' fields and the contracts of the answers."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from pydantic import BaseModel

from checker.model.version import version
from checker.page.asked import DiffRequest, MatrixRequest

#: Requests that are shown; the tests send them.
DIFF_EXAMPLE: dict[str, Any] = {
    "text_a": "In Ulm haben sich am Abend elf Minister getroffen.",
    "text_b": "In Ulm haben sich am Abend zehn Minister getroffen.",
    "name_a": "agency",
    "name_b": "draft",
    "ui": "en",
}
MATRIX_EXAMPLE: dict[str, Any] = {
    "reports": [
        {"name": "agency", "text": "In Ulm haben sich am Abend elf Minister getroffen."},
        {"name": "radio", "text": "Am Abend haben sich in Ulm elf Minister getroffen."},
        {"name": "draft", "text": "In Ulm haben sich am Abend zehn Minister getroffen."},
    ],
    "ui": "en",
}

_FAULTS = {
    "401": "no token, or not that of this server",
    "403": "the request comes from another site",
    "408": "the body arrived too slowly",
    "413": "more than 2 MB",
    "421": "a Host that is none of this server's",
    "422": "a field is missing or broken, or a text cannot be read; the line names it",
    "503": "too many comparisons wait already; try again in a moment",
}


@cache
def description() -> dict[str, Any]:
    """The whole description, as plain dicts and lists."""
    schemas: dict[str, Any] = {}
    for model in (DiffRequest, MatrixRequest):
        _add_model(schemas, model)
    for name in ("report", "matrix"):
        _add_contract(schemas, name)
    schemas["Fault"] = {
        "type": "object",
        "required": ["error"],
        "additionalProperties": False,
        "properties": {"error": {"type": "string", "description": "what is wrong and what to do, in one line"}},
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "checker",
            "version": version(),
            "description": "Says where news reports of one event cannot all be right. Nothing that is sent is kept.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "security": [{"token": []}],
        "paths": {
            "/api/diff": {
                "post": _operation(
                    "diff", "Compare two reports", "DiffRequest", "Report", "The report, as --format json", DIFF_EXAMPLE
                )
            },
            "/api/matrix": {
                "post": _operation(
                    "matrix",
                    "Put two or more reports side by side",
                    "MatrixRequest",
                    "Matrix",
                    "The matrix, as --format json",
                    MATRIX_EXAMPLE,
                )
            },
            "/api/openapi.json": {
                "get": {
                    "operationId": "description",
                    "summary": "This description",
                    "responses": {
                        "200": {
                            "description": "OpenAPI 3.1",
                            "content": {"application/json": {"schema": {"type": "object"}}},
                        },
                        "401": _fault("401"),
                    },
                }
            },
        },
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "token": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "The token in the address that checker serve prints, or that of --token.",
                }
            },
        },
    }


def _operation(id: str, summary: str, takes: str, gives: str, told: str, example: dict[str, Any]) -> dict[str, Any]:
    return {
        "operationId": id,
        "summary": summary,
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": _ref(takes), "example": example}},
        },
        "responses": {
            "200": {"description": told, "content": {"application/json": {"schema": _ref(gives)}}},
            **{status: _fault(status) for status in _FAULTS},
        },
    }


def _fault(status: str) -> dict[str, Any]:
    return {"description": _FAULTS[status], "content": {"application/json": {"schema": _ref("Fault")}}}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _add_model(schemas: dict[str, Any], model: type[BaseModel]) -> None:
    made = model.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas.update(made.pop("$defs", {}))
    schemas[model.__name__] = made


def _add_contract(schemas: dict[str, Any], name: str) -> None:
    """A contract as it is, its parts as schemas of their own: not every reader of OpenAPI follows ``$defs``."""
    title = name.capitalize()
    contract = json.loads((files("checker.page") / "contract" / f"{name}.schema.json").read_text(encoding="utf-8"))
    contract.pop("$schema")
    parts = contract.pop("$defs", {})
    named = {part: f"{title}{part[:1].upper()}{part[1:]}" for part in parts}
    for part, schema in ({"": contract} | parts).items():
        schemas[named.get(part, title)] = _renamed(schema, named)


def _renamed(schema: Any, named: dict[str, str]) -> Any:
    if isinstance(schema, list):
        return [_renamed(each, named) for each in schema]
    if not isinstance(schema, dict):
        return schema
    found = schema.get("$ref")
    if isinstance(found, str):
        return {**schema, "$ref": f"#/components/schemas/{named[found.rpartition('/')[2]]}"}
    return {key: _renamed(value, named) for key, value in schema.items()}
