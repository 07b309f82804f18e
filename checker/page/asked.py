"""What the HTTP interface takes: the fields of a request, checked, with the words that describe them."""

from __future__ import annotations

import json
from datetime import date as Day
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from checker.config.settings import Ui
from checker.model.errors import InputError
from checker.page.given import MOST_TEXTS, Given

Code = Annotated[str, StringConstraints(pattern="^[a-z]{2,3}$")]
Name = Annotated[str, StringConstraints(min_length=1, max_length=200)]
TextFormat = Literal["text", "markdown", "html"]

_LANGUAGE = "ISO 639-1; recognised where not given."
_DAY = "The day the report is of; relative dates are resolved against it."
_FORMAT = "What the text is; recognised where not given."
_UI = "Language of the messages."


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DiffRequest(_Strict):
    """Two reports of one event."""

    text_a: str = Field(description="The first report; offsets in the answer count code points in it.")
    text_b: str = Field(description="The second report.")
    name_a: Name = Field("a", description="What the answer calls the first.")
    name_b: Name = Field("b", description="What it calls the second.")
    lang_a: Code | None = Field(None, description=_LANGUAGE)
    lang_b: Code | None = Field(None, description=_LANGUAGE)
    date_a: Day | None = Field(None, description=_DAY)
    date_b: Day | None = Field(None, description=_DAY)
    format_a: TextFormat | None = Field(None, description=_FORMAT)
    format_b: TextFormat | None = Field(None, description=_FORMAT)
    ui: Ui | None = Field(None, description=_UI)

    def given(self) -> tuple[Given, Given]:
        """The two texts."""
        return (
            Given.written(self.text_a, self.name_a, self.lang_a, self.date_a, self.format_a),
            Given.written(self.text_b, self.name_b, self.lang_b, self.date_b, self.format_b),
        )


class ReportText(_Strict):
    """One of several reports."""

    text: str = Field(description="The report.")
    name: Name | None = Field(None, description="What the answer calls it; its number where not given.")
    lang: Code | None = Field(None, description=_LANGUAGE)
    date: Day | None = Field(None, description=_DAY)
    format: TextFormat | None = Field(None, description=_FORMAT)


class MatrixRequest(_Strict):
    """Two or more reports of one event."""

    reports: tuple[ReportText, ...] = Field(
        min_length=2, max_length=MOST_TEXTS, description="The reports, in the order of the columns."
    )
    ui: Ui | None = Field(None, description=_UI)

    def given(self) -> tuple[Given, ...]:
        """The texts."""
        return tuple(
            Given.written(each.text, each.name or str(number), each.lang, each.date, each.format)
            for number, each in enumerate(self.reports, 1)
        )


Asked = TypeVar("Asked", DiffRequest, MatrixRequest)


def asked(kind: type[Asked], body: bytes) -> Asked:
    """The request in a body. Raises InputError, one line that names the field."""
    try:
        return kind.model_validate(_json(body))
    except ValidationError as error:
        fault = error.errors(include_url=False, include_input=False, include_context=False)[0]
        raise InputError(f"{_dotted(fault['loc'])}: {_told(fault, kind)}") from None


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        where = f" at column {error.colno}" if isinstance(error, json.JSONDecodeError) else ""
        raise InputError(f"the body is not valid JSON{where}") from None


def _told(fault: Any, kind: type[BaseModel]) -> str:
    if fault["type"] == "extra_forbidden":
        return f"unknown field; known are {', '.join(kind.model_fields)}"
    if fault["type"] == "missing":
        return "this field is required"
    return str(fault["msg"])


def _dotted(place: tuple[str | int, ...]) -> str:
    return ".".join(map(str, place)) or "the body"
