"""Every kind of file tells what the plain text tells, and none of them is more than a line where it cannot be read."""

from __future__ import annotations

import gzip
import io
import time
import zipfile
from pathlib import Path

import pytest

from checker.align.encode import load_encoder
from checker.document import read_content, read_file
from checker.model import Basis, BlockKind, Document, Note, NoteKind
from checker.model.errors import InputError
from checker.pipeline import compare_documents
from checker.render.as_dict import to_dict
from checker.rules.load import load_rules
from tests.document.files import samples
from tests.document.files.samples import TITLE, WORDS
from tests.program import trouble, write

SAMPLES = Path(__file__).parents[1] / "samples"

#: Seconds in which what cannot be read has to be told.
SECONDS = 5

HEAD = ((760, 18, TITLE),)
BODY_LINES = (
    (720, 11, "Altendorf (xyz) - Beim Brand einer Lagerhalle sind am Dienstag"),
    (706, 11, "elf Menschen verletzt worden."),
    (680, 11, "Die Feuerwehr war mit 140 Kräften im Einsatz,"),
    (666, 11, "sagte Sprecherin Jana Möller."),
    (640, 11, "Der Schaden beträgt nach Angaben der Polizei"),
    (626, 11, "rund zwei Millionen Euro."),
)
RUNNING = ((810, 9, "Altendorfer Bote, 25. November 2026"),)
FOOT = ((30, 9, "Seite 7 von 9"),)

FILES = {
    "newsml": ("newsml-g2", samples.newsml()),
    "newsml, three versions": ("newsml-g2", samples.newsml(versions=3)),
    "newsml, genre and byline above": (
        "newsml-g2",
        samples.newsml(top="<p>Zusammenfassung</p><p>Von Eva Beispiel</p>"),
    ),
    "nitf": ("nitf", samples.nitf()),
    "nitf, latin": ("nitf", samples.nitf("iso-8859-1")),
    "nitf, doctype": ("nitf", samples.nitf(doctype='<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">')),
    "ninjs 1": ("ninjs", samples.ninjs(1)),
    "ninjs 2": ("ninjs", samples.ninjs(2)),
    "ninjs 3": ("ninjs", samples.ninjs(3)),
    "7901": ("iptc7901", samples.iptc7901()),
    "7901, utf-8": ("iptc7901", samples.iptc7901("utf-8", "\n")),
    "7901, no sign at the headline": ("iptc7901", samples.iptc7901(headline_end="")),
    "docx": ("docx", samples.docx()),
    "rtf": ("rtf", samples.rtf()),
    "rtf, bytes": ("rtf", samples.rtf("bytes")),
    "mail": ("eml", samples.mail()),
    "mail, HTML too": ("eml", samples.mail(html=True)),
    "mail, quoted": ("eml", samples.mail(quoted="\n\n> Es gab 99 Verletzte.\n> Das war gestern.\n")),
    "rss": ("feed", samples.rss()),
    "atom": ("feed", samples.atom()),
    "rss, escaped": ("feed", samples.rss().replace(b"<![CDATA[<p>", b"<![CDATA[<p class='x'>")),
    "gzip": ("text", gzip.compress(WORDS.encode())),
    "gzip, Word": ("docx", gzip.compress(samples.docx())),
    "gzip, NewsML": ("newsml-g2", gzip.compress(samples.newsml())),
    "pdf": ("pdf", samples.pdf((HEAD + BODY_LINES,))),
    "pdf, two pages": ("pdf", samples.pdf((HEAD + BODY_LINES[:4], BODY_LINES[4:]))),
    "pdf, running heads": (
        "pdf",
        samples.pdf((RUNNING + HEAD + BODY_LINES[:4] + FOOT, RUNNING + BODY_LINES[4:] + FOOT)),
    ),
}


def stated(document: Document) -> list[str]:
    return [" ".join(block.span.of(document.text).split()) for block in document.blocks]


@pytest.mark.parametrize("case", FILES)
def test_a_file_tells_what_its_text_tells(case: str) -> None:
    format, raw = FILES[case]
    document = read_content(raw, "meldung")
    plain = read_content(WORDS.encode(), "meldung")
    assert stated(document) == stated(plain)
    assert document.blocks[0].kind is BlockKind.TITLE
    assert (document.metadata.format, document.basis, document.language) == (format, Basis.EXTRACTED, "de")
    assert document.metadata.place == "Altendorf"


@pytest.mark.parametrize("case", [case for case in FILES if case.startswith(("newsml", "nitf", "ninjs", "7901"))])
def test_the_wire_says_the_day(case: str) -> None:
    assert read_content(FILES[case][1], "meldung").metadata.date == "2026-11-24"


@pytest.mark.parametrize("suffix", [".txt", ".html", ".md", ".pdf"])
def test_the_name_of_a_file_says_nothing(suffix: str) -> None:
    assert read_content(samples.docx(), f"meldung{suffix}").metadata.format == "docx"


def test_versions_and_status_are_said() -> None:
    document = read_content(samples.newsml(versions=3, status="stat:canceled"), "meldung")
    assert document.notes == (
        Note(NoteKind.NEWEST_VERSION, ("3", "3")),
        Note(NoteKind.STATUS, ("canceled",)),
    )


def test_a_note_to_editors_is_no_text() -> None:
    assert "99" not in read_content(samples.newsml(), "meldung").text


def test_tracked_insertions_are_read_and_deletions_are_not() -> None:
    changed = (
        f"<w:p>{samples.run('Es gab ')}<w:del w:id='1'><w:r><w:delText>zehn</w:delText></w:r></w:del>"
        f"<w:ins w:id='2'>{samples.run('elf')}</w:ins>{samples.run(' Verletzte in der Halle am Hafen.')}</w:p>"
    )
    document = read_content(samples.docx(changed), "meldung")
    assert document.text == "Es gab elf Verletzte in der Halle am Hafen."
    assert document.notes == (Note(NoteKind.TRACKED_DELETIONS),)


def test_quoted_lines_are_another_text() -> None:
    document = read_content(*FILES["mail, quoted"][1:], "meldung")
    assert document.notes == (Note(NoteKind.QUOTED_LINES, ("2",)),)
    assert "99" not in document.text


def test_a_pdf_says_where_its_pages_begin() -> None:
    document = read_content(*FILES["pdf, two pages"][1:], "meldung")
    assert [document.text[at : at + 11] for at in document.pages] == ["Lagerhalle ", "Der Schaden"]


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
DEEP = "<p>" * 100_000 + "x" + "</p>" * 100_000
DEEP_RTF = b"{\\rtf1 " + b"{" * 100_000 + b"x" + b"}" * 100_000 + b"}"


def locked_zip() -> bytes:
    raw = bytearray(samples.docx())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = raw.find(mark)
        while at >= 0:
            raw[at + place] |= 1
            at = raw.find(mark, at + 4)
    return bytes(raw)


def boasting_zip() -> bytes:
    """An archive whose directory says a small size of a large member."""
    raw = bytearray(samples.docx(extra={"word/big.xml": " " * 3_000_000}))
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        size = archive.getinfo("word/big.xml").file_size.to_bytes(4, "little")
    return bytes(raw).replace(size, (100).to_bytes(4, "little"))


REFUSED = {
    "newsml, broken": (samples.newsml()[:-40], "broken at line 1: this NewsML-G2 file cannot be read"),
    "newsml, empty": (samples.newsml(body=" ").replace(TITLE.encode(), b""), "no text in this file"),
    "newsml, no item": (b'<?xml version="1.0"?><newsMessage/>', "no text in this NewsML-G2 file"),
    "newsml, entities": (samples.newsml().replace(b"?><", f"?>{BOMB}<".encode(), 1), "declares entities"),
    "newsml, deep": (samples.newsml(body=DEEP), "nested deeper"),
    "newsml, two texts": (
        samples.newsml(versions=2).replace(b"urn:newsml:xyz:1", b"urn:newsml:xyz:2", 1),
        "holds 2 texts; give a file for each",
    ),
    "nitf, broken": (samples.nitf()[:200], "broken at line 1: this NITF file cannot be read"),
    "nitf, empty": (b"<nitf><body/></nitf>", "no text in this file (nitf)"),
    "nitf, entities": (samples.nitf(doctype=BOMB), "declares entities"),
    "nitf, entities in UTF-16": (samples.nitf("utf-16", doctype=BOMB), "declares entities"),
    "nitf, deep": (samples.nitf().replace(b"<p>", DEEP.encode() + b"<p>", 1), "nested deeper"),
    "ninjs, broken": (samples.ninjs(2)[:-5], "broken JSON"),
    "ninjs, empty": (b'{"uri": "1", "body_text": " "}', "no text in this ninjs file"),
    "ninjs, deep JSON": (b'{"bodies": ' + b"[" * 100_000, "broken JSON"),
    "ninjs, no words": (b'{"body_html": "<p> </p>"}', "no text in this"),
    "7901, broken": (samples.iptc7901()[:60], "no text between STX and ETX"),
    "7901, empty": (b"\x01xyz0815\r\n\x02 \r\n\x03\x04", "no text in this file"),
    "docx, broken": (samples.docx()[:-60], "broken Word document"),
    "docx, empty": (samples.docx("<w:p/>"), "no text in this file (docx)"),
    "docx, locked": (locked_zip(), "protected by a password"),
    "docx, locked by Word": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99 + "EncryptedPackage".encode("utf-16-le"),
        "protected by a password",
    ),
    "docx, bomb": (samples.docx(extra={"word/big.xml": " " * 30_000_000}), "unpacks to more than a report has"),
    "docx, bomb that says it is small": (boasting_zip(), "broken Word document"),
    "docx, entities": (samples.docx(extra={"word/styles.xml": BOMB + "<x>&b;</x>"}), "declares entities"),
    "docx, deep": (samples.docx("<w:p>" * 100_000 + "</w:p>" * 100_000, packed=zipfile.ZIP_STORED), "nested deeper"),
    "docx, no document": (samples.zipped({"word/styles.xml": "<x/>"}), "no text in it"),
    "rtf, broken": (samples.rtf()[:-30], "its end is missing"),
    "rtf, empty": (b"{\\rtf1\\ansi }", "no text in this file (rtf)"),
    "rtf, deep": (DEEP_RTF, "nested deeper"),
    "rtf, revisions": (b"{\\rtf1 Es gab {\\deleted zehn}{\\revised elf} Verletzte.}", "tracks revisions"),
    "mail, broken": (
        b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x",
        "no text in this mail",
    ),
    "mail, empty": (b"From: a@example.org\r\nMessage-ID: <1@x>\r\n\r\n \r\n", "no text in this mail"),
    "mail, locked": (samples.mail(locked=True), "this mail is encrypted"),
    "mail, deep": (
        b"MIME-Version: 1.0\r\n" + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n" * 100_000,
        "more parts than a mail",
    ),
    "mail, some deep": (
        b"".join(
            b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x%d\r\n\r\n--x%d\r\n" % (n, n)
            for n in range(1_900)
        ),
        "mail",
    ),
    "feed, broken": (samples.rss()[:-20], "this feed cannot be read"),
    "feed, empty": (samples.rss(items=0), "a feed with 0 items"),
    "feed, many": (samples.rss(items=3), "a feed with 3 items"),
    "feed, entities": (samples.rss().replace(b"?><", f"?>{BOMB}<".encode(), 1), "declares entities"),
    "feed, deep": (samples.atom(DEEP), "nested deeper"),
    "gzip, broken": (gzip.compress(WORDS.encode())[:-20], "broken gzip file"),
    "gzip, empty": (gzip.compress(b""), "nothing in this gzip file"),
    "gzip, bomb": (gzip.compress(b" " * 100_000_000), "unpacks to more than"),
    "gzip, twice": (gzip.compress(gzip.compress(b"x")), "packed twice"),
    "pdf, broken": (b"%PDF-1.7\n1 0 obj", "broken PDF"),
    "pdf, scan": (samples.pdf(((),)), "it is a scan or empty"),
    "pdf, deep": (b"%PDF-1.4\n1 0 obj\n" + b"[" * 100_000 + b"\nendobj", "broken PDF"),
    "pdf, locked": ((SAMPLES / "locked.pdf").read_bytes(), "protected by a password"),
    "pdf, bomb": (samples.pdf_packed(b" " * 200_000_000), "unpacks to more than 20 MB"),
    "pdf, a million letters": (
        samples.pdf_packed(b"BT /F1 9 Tf 60 700 Td (x) Tj ET\n" * 500_000),
        "draws more than a report has",
    ),
    "mhtml, broken": (samples.mhtml("")[:120], "no text in this mail"),
    "mhtml, empty": (samples.mhtml("<html><body></body></html>"), "no text found in this HTML page"),
    "mhtml, locked": (samples.mhtml("x", locked=True), "this mail is encrypted"),
    "mhtml, deep": (samples.mhtml(f"<html><body>{'<div>' * 100_000}<p>x</p>"), "no text found in this HTML page"),
    "html, broken": (b"<!doctype html><html><body><p", "no text found in this HTML page"),
    "html, empty": (b"<!doctype html><html><body></body></html>", "no text found in this HTML page"),
    "html, deep": (
        b"<!doctype html><html><body>" + b"<div>" * 100_000 + b"<p>x</p>",
        "no text found in this HTML page",
    ),
    "html, open links": (b"<!doctype html><html><body>" + b"<a href=#" * 100_000, "no text found in this HTML page"),
    "markdown, broken": (b"# Kopf\n\n\xc3\x28 \xff\xfe\x00 Satz", "meldung.md"),
    "markdown, empty": (b" \n\n", "nothing but white space"),
    "markdown, long": (b"> " * 600_000, "more than the 1 MB"),
    "unknown XML": (b'<?xml version="1.0"?><catalogue/>', "XML of a kind that is not read (<catalogue>)"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_read_is_one_line(case: str) -> None:
    raw, line = REFUSED[case]
    name = "meldung.md" if case.startswith("markdown") else "meldung.bin"
    before = time.monotonic()
    with pytest.raises(InputError) as caught:
        read_content(raw, name)
    assert time.monotonic() - before < SECONDS
    assert str(caught.value).startswith(f"{name}: ")
    assert line in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("fault", ["broken", "empty", "deep"])
def test_each_format_is_refused_by_the_command_in_one_line(tmp_path: Path, fault: str) -> None:
    other = write(tmp_path, "andere.txt", WORDS)
    cases = [case for case in REFUSED if case.endswith(fault)]
    for number, case in enumerate(cases):
        file = write(tmp_path, f"{number}{'.md' if case.startswith('markdown') else '.bin'}", REFUSED[case][0])
        assert trouble("diff", file, other).startswith(f"checker: {file}: "), case
    assert len(cases) >= 8


LOCKABLE = ("docx", "pdf", "mail", "mhtml")


def test_every_format_has_its_faults() -> None:
    formats = {"newsml", "nitf", "ninjs", "7901", "docx", "rtf", "mail", "mhtml", "feed", "gzip", "pdf", "html"}
    for format in formats | {"markdown"}:
        told = {case.partition(", ")[2] for case in REFUSED if case.startswith(f"{format}, ")}
        assert "broken" in told
        assert told & {"empty", "scan"}, format
        assert told - {"broken", "empty", "scan", "locked"} or format == "7901", format
        assert ("locked" in told) == (format in LOCKABLE), format


def test_a_finding_in_a_pdf_names_its_page() -> None:
    told = read_content(*FILES["pdf, two pages"][1:], "meldung.pdf")
    other = read_content(WORDS.replace("rund zwei Millionen", "rund neun Millionen").encode(), "andere.txt")
    report = compare_documents(told, other, rules=load_rules(), encoder=load_encoder(None), ui="de")
    assert [(each.rule, each.a and each.a.note, each.b and each.b.note) for each in report.findings] == [
        ("number-mismatch", "Seite 2", "")
    ]
    assert to_dict(report)["a"]["metadata"]["pages"] == list(told.pages)


def test_a_web_address_is_not_fetched() -> None:
    with pytest.raises(InputError, match="web addresses are not fetched; save the page"):
        read_file("https://zeitung.example/brand")
