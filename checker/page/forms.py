"""The form of the page as texts to compare: fields that were filled, and files that were dropped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from string import ascii_uppercase
from typing import TYPE_CHECKING

from starlette.datastructures import FormData, Headers, UploadFile
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser

from checker.model.errors import InputError
from checker.model.frozen import frozen
from checker.page.given import MOST_TEXTS, Given, day_of, language_of
from checker.page.guard import MOST_BYTES

if TYPE_CHECKING:
    from starlette.requests import Request

#: Fields that the form shows at first.
FEWEST_TEXTS = 2


@frozen
class Field:
    """One text of the form as it was filled in, to be shown again."""

    text: str = ""
    name: str = ""
    language: str = ""
    day: str = ""


class _InMemory(MultiPartParser):
    """Files of a form stay in memory: what is dropped on the page is written to no disk."""

    spool_max_size = MOST_BYTES


async def read_form(request: Request) -> FormData:
    """The fields and files of a form. Raises InputError where it is none."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    try:
        if kind == "multipart/form-data":
            headers: Headers = request.headers
            parser = _InMemory(headers, request.stream(), max_files=50, max_fields=200, max_part_size=MOST_BYTES)
            return await parser.parse()
        return await FormParser(request.headers, request.stream()).parse()
    except (MultiPartException, UnicodeError, KeyError, ValueError) as error:
        raise InputError(f"the form cannot be read: {error or type(error).__name__}") from None


def fields_in(form: FormData) -> list[Field]:
    """The texts of the form as they were filled in, empty ones between them included; two at least."""
    said = [[_text(value) for value in form.getlist(key)] for key in ("text", "name", "language", "day")]
    count = min(MOST_TEXTS, max(FEWEST_TEXTS, len(said[0])))
    columns = [[*column[:count], *[""] * (count - len(column))] for column in said]
    return [Field(*row) for row in zip(*columns, strict=True)]


async def texts_in(form: FormData) -> list[Given]:
    """The texts to compare: each field with its text, or the file beside it; then the files given together.

    Raises InputError for fewer than two, for more than `MOST_TEXTS`, and for a day or a language that is none.
    """
    beside = [each for each in form.getlist("file") if isinstance(each, UploadFile)]
    given: list[Given] = []
    for number, field in enumerate(fields_in(form)):
        letter = ascii_uppercase[number]
        spoken = language_of(field.language.strip(), f"text {letter}")
        day = day_of(field.day.strip(), f"text {letter}")
        upload = beside[number] if number < len(beside) and beside[number].filename else None
        if field.text.strip():
            # browsers send line ends of the network's kind
            text = field.text.replace("\r\n", "\n").replace("\r", "\n")
            given.append(Given.written(text, field.name.strip() or f"Text {letter}", spoken, day))
        elif upload is not None:
            given.append(Given(field.name.strip() or str(upload.filename), await upload.read(), spoken, day))
    for each in _files(form):
        given.append(Given(str(each.filename), await each.read()))
    if len(given) < FEWEST_TEXTS:
        raise InputError("two texts are needed: paste them, or give files")
    if len(given) > MOST_TEXTS:
        raise InputError(f"{len(given)} texts; at most {MOST_TEXTS} are compared at once")
    return list(_told_apart(given))


def _files(form: FormData) -> Iterator[UploadFile]:
    return (each for each in form.getlist("files") if isinstance(each, UploadFile) and each.filename)


def _told_apart(given: list[Given]) -> Iterator[Given]:
    """Two files of one name from different folders: the second is called "name (2)"."""
    seen: dict[str, int] = {}
    for text in given:
        seen[text.name] = seen.get(text.name, 0) + 1
        yield text if seen[text.name] == 1 else replace(text, name=f"{text.name} ({seen[text.name]})")


def _text(value: UploadFile | str) -> str:
    return value if isinstance(value, str) else ""
