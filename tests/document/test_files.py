"""Files of any encoding become documents, and what is no report gets one clear line."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from checker.document import read_file, read_text
from checker.model import Basis, BlockKind, Note, NoteKind
from checker.model.errors import InputError

GERMAN = "Die Feuerwehr rückte mit 40 Kräften aus.\r\n\r\n„Das Gebäude ist groß“, sagte ein Sprecher für den Landkreis."


@pytest.mark.parametrize(
    ("raw", "encoding", "guessed"),
    [
        (GERMAN.encode(), "utf-8", False),
        (b"\xef\xbb\xbf" + GERMAN.encode(), "utf-8-bom", False),
        (b"\xff\xfe" + GERMAN.encode("utf-16-le"), "utf-16-le", False),
        (b"\xfe\xff" + GERMAN.encode("utf-16-be"), "utf-16-be", False),
        (GERMAN.encode("utf-16-le"), "utf-16-le", True),
        (GERMAN.encode("utf-16-be"), "utf-16-be", True),
        (b"\xff\xfe\x00\x00" + GERMAN.encode("utf-32-le"), "utf-32-le", False),
        (GERMAN.encode("windows-1252"), "windows-1252", True),
        (GERMAN.replace("„", '"').replace("“", '"').encode("latin-1"), "iso-8859-1", True),
    ],
)
def test_the_encoding_is_recognised_and_a_guess_is_said(
    tmp_path: Path, raw: bytes, encoding: str, guessed: bool
) -> None:
    path = tmp_path / "bericht.txt"
    path.write_bytes(raw)
    document = read_file(str(path))
    assert document.text.replace("„", '"').replace("“", '"') == GERMAN.replace("„", '"').replace("“", '"')
    assert document.metadata.encoding == encoding
    assert document.notes == ((Note(NoteKind.ENCODING_GUESSED, (encoding,)),) if guessed else ())
    assert (document.name, document.basis, document.language) == (str(path), Basis.FILE, "de")


def test_a_dash_reads_standard_input() -> None:
    document = read_file("-", stdin=io.BytesIO(GERMAN.encode()))
    assert (document.name, document.text, document.metadata.format) == ("<stdin>", GERMAN, "text")


BROKEN = {
    "PDF": b"%PDF-1.7\n1 0 obj",
    "DOCX": b"PK\x03\x04\x14\x00\x06\x00word/document.xml",
    "ZIP": b"PK\x03\x04\x14\x00\x06\x00a.txt",
    "PNG": b"\x89PNG\r\n\x1a\n\x00\x00",
    "JPEG": b"\xff\xd8\xff\xe0\x00\x10JFIF",
    "RTF": b"{\\rtf1\\ansi Text",
    "NUL at byte 4": b"Text\x00 und noch mehr Text, der kein Text ist",
    "control character at byte 5": b"Text \x01\xfc\xfd\xfe ohne Sinn",
    "broken UTF-8 at byte 45": ("Die Verhüllung größer Gebäude für alle, " + "x").encode()[:-1] + b"\xc3",
    "unreadable encoding": "Министр обороны заявил во вторник".encode("windows-1251"),
    "fits neither": "Die Männer prüften das Gerät für die Gäste".encode("cp850"),
    "not valid UTF-16-LE": b"\xff\xfeT\x00e\x00x\x00t\x00\x00\xd8",
    "empty": b"",
    "nothing but white space": b" \n\t\r\n",
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_no_text_is_refused_with_one_line_that_says_what_it_is(tmp_path: Path, what: str) -> None:
    path = tmp_path / "eingang.txt"
    path.write_bytes(BROKEN[what])
    with pytest.raises(InputError) as caught:
        read_file(str(path))
    message = str(caught.value)
    assert "\n" not in message
    assert what.lower() in message.lower()
    assert str(path) in message
    assert "; " in message  # what to do


def test_missing_files_directories_and_impossible_names_are_refused(tmp_path: Path) -> None:
    for path, words in (
        (str(tmp_path / "fehlt.txt"), "no such file"),
        (str(tmp_path), "is a directory"),
        ("a\x00b", "cannot be read"),
        (str(tmp_path / ("n" * 300)), "cannot be read"),
    ):
        with pytest.raises(InputError, match=words) as caught:
            read_file(path)
        assert "\n" not in str(caught.value)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no mode bits")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "gesperrt.txt"
    path.write_text("Text", encoding="utf-8")
    path.chmod(0)
    try:
        path.read_bytes()
    except PermissionError:
        with pytest.raises(InputError, match="no permission"):
            read_file(str(path))
    else:
        pytest.skip("this user may read everything")


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
def test_an_empty_text_is_refused(format: str) -> None:
    with pytest.raises(InputError, match="nothing but white space"):
        read_text("\ufeff \n", format=format)


def test_the_format_follows_the_suffix_then_the_content(tmp_path: Path) -> None:
    page = "<!doctype html><html><body><p>Die Halle brannte am Dienstag vollständig aus.</p></body></html>"
    for name, text, format in (
        ("a.md", "# Kopf\n\nEin Satz steht hier.", "markdown"),
        ("a.markdown", "# Kopf\n\nEin Satz steht hier.", "markdown"),
        ("a.html", page, "html"),
        ("a.HTM", page, "html"),
        ("a.txt", page, "html"),
        ("a", "<?xml version='1.0'?>\n<!-- x -->\n" + page, "html"),
        ("b.txt", "Ein Satz über <html> steht hier.", "text"),
    ):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        assert read_file(str(path)).metadata.format == format, name


@pytest.mark.parametrize(
    "text",
    [
        "Ein Satz.\r\nNoch einer.\r\n\r\nEin zweiter Absatz.",
        "Ein Satz.\rNoch einer.\r\rEin zweiter Absatz.",
        "Ein Satz.\u2029Noch einer.\x0cEin \ud800 zweiter \x00 Absatz.",
    ],
)
def test_newlines_and_odd_characters_stay_as_they_are(text: str) -> None:
    assert read_text(text).text == text
    assert read_text(text, format="markdown").text == text


def test_a_single_heading_is_the_block_and_the_title() -> None:
    document = read_text("Kein Strom in Altdorf")
    assert [(block.kind, block.span.of(document.text)) for block in document.blocks] == [
        (BlockKind.TITLE, "Kein Strom in Altdorf")
    ]
    assert document.metadata.title == "Kein Strom in Altdorf"


def test_a_file_of_furniture_alone_is_kept_and_says_so() -> None:
    document = read_text("Foto: dpa\n\nVon Erika Beispiel", language="de")
    assert [block.span.of(document.text) for block in document.blocks] == ["Foto: dpa", "Von Erika Beispiel"]
    assert document.notes == (Note(NoteKind.NO_RUNNING_TEXT),)


def test_a_text_of_an_old_mac_is_read_as_one(tmp_path: Path) -> None:
    text = "Für fünf Männer hieß es später: „Die Hütte gehört euch.“ Das Gefühl währte kürzer als üblich."
    path = tmp_path / "mac.txt"
    path.write_bytes(text.encode("mac-roman"))
    document = read_file(str(path), language="de")
    assert document.text == text
    assert document.notes == (Note(NoteKind.ENCODING_GUESSED, ("mac-roman",)),)
