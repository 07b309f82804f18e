"""One report, as plain words and as each kind of file holds it."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from email import policy
from email.message import EmailMessage
from html import escape

TITLE = "Lagerhalle in Altendorf ausgebrannt"
BODY = (
    "Altendorf (xyz) - Beim Brand einer Lagerhalle sind am Dienstag elf Menschen verletzt worden.",
    "Die Feuerwehr war mit 140 Kräften im Einsatz, sagte Sprecherin Jana Möller.",
    "Der Schaden beträgt nach Angaben der Polizei rund zwei Millionen Euro.",
)
WORDS = "\n\n".join((TITLE, *BODY))

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def html_body() -> str:
    return "".join(f"<p>{escape(words)}</p>" for words in BODY)


def newsml(*, versions: int = 1, status: str = "stat:usable", top: str = "", body: str | None = None) -> bytes:
    def item(version: int, inside: str) -> str:
        return (
            f'<newsItem guid="urn:newsml:xyz:1" version="{version}"><itemMeta>'
            f'<versionCreated>2026-11-24T16:04:00+01:00</versionCreated><pubStatus qcode="{status}"/>'
            "<edNote>Achtung: 99 Verletzte streichen</edNote></itemMeta><contentMeta>"
            "<by>Von Eva Beispiel</by><dateline>Altendorf (xyz)</dateline><genre><name>Zusammenfassung</name></genre>"
            f"<headline>{TITLE}</headline></contentMeta><contentSet><inlineXML contenttype='application/xhtml+xml'>"
            f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{inside}</body></html>'
            "</inlineXML></contentSet></newsItem>"
        )

    newest = item(versions, top + (html_body() if body is None else body))
    older = "".join(item(version, "<p>Es gibt neun Verletzte.</p>") for version in range(1, versions))
    return (
        '<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>'
        f"{newest}{older}</itemSet></newsMessage>"
    ).encode()


def nitf(encoding: str = "utf-8", doctype: str = "") -> bytes:
    return (
        f'<?xml version="1.0" encoding="{encoding}"?>{doctype}<nitf><head><docdata><date.issue norm="20261124T160400"/>'
        f"</docdata></head><body><body.head><hedline><hl1>{TITLE}</hl1></hedline><byline>Von Eva Beispiel</byline>"
        f"</body.head><body.content>{html_body()}</body.content><body.end><tagline>xyz eb</tagline></body.end></body>"
        "</nitf>"
    ).encode(encoding)


def ninjs(version: int) -> bytes:
    if version == 1:
        told: dict[str, object] = {"uri": "1", "headline": TITLE, "body_html": html_body()}
    elif version == 2:
        told = {"uri": "1", "headlines": [{"role": "short", "value": "Brand"}, {"role": "main", "value": TITLE}],
                "bodies": [{"role": "caption", "contenttype": "text/plain", "value": "Eine Halle"},
                           {"role": "main", "contenttype": "text/html", "value": html_body()}]}  # fmt: skip
    else:
        told = {"uri": "1", "standard": {"version": "3.0"}, "headlines": [{"role": "main", "value": TITLE}],
                "bodies": [{"role": "main", "contentType": "text/plain", "value": "\n".join(BODY)}]}  # fmt: skip
    key = "versioncreated" if version < 3 else "versionCreated"
    return json.dumps({**told, key: "2026-11-24T16:04:00Z"}, ensure_ascii=version == 1).encode()


def iptc7901(encoding: str = "windows-1252", newline: str = "\r\n", headline_end: str = " =") -> bytes:
    text = (newline * 2).join((TITLE + headline_end, *BODY))
    framed = f"\x01xyz0815 4 vm 60  xyz 0042{newline}\x02{text}{newline}\x03241604 nov 26{newline}\x04"
    return b"\x16\x16" + framed.encode(encoding)


def docx(
    paragraphs: str | None = None, extra: dict[str, str] | None = None, *, packed: int = zipfile.ZIP_DEFLATED
) -> bytes:
    """A Word document; `paragraphs` is the XML of its body."""
    if paragraphs is None:
        paragraphs = '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>' + run(TITLE) + "</w:p>"
        paragraphs += "".join(f"<w:p>{run(words)}</w:p>" for words in BODY)
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    members = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{relations}"><Relationship Id="r1" Type="{office}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{paragraphs}</w:body></w:document>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{relations}"><Relationship Id="r2" '
        f'Type="{office}/styles" Target="styles.xml"/></Relationships>',
        "word/styles.xml": f'<w:styles xmlns:w="{_W}"><w:style w:type="paragraph" w:styleId="Title">'
        '<w:name w:val="Title"/></w:style></w:styles>',
        **(extra or {}),
    }
    return zipped(members, packed)


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def zipped(members: dict[str, str], packed: int = zipfile.ZIP_DEFLATED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", packed) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return held.getvalue()


def rtf(escapes: str = "unicode") -> bytes:
    def written(words: str) -> str:
        if escapes == "unicode":
            return "".join(c if c.isascii() else f"\\u{ord(c)}?" for c in words)
        return "".join(c if c.isascii() else f"\\'{c.encode('windows-1252').hex()}" for c in words)

    lines = "".join(f"{{\\f0 {written(words)}}}\\par\n" for words in (TITLE, *BODY))
    return f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0 Arial;}}}}\n{lines}}}".encode("ascii")


def mail(*, html: bool = False, quoted: str = "", locked: bool = False, subject: str = TITLE) -> bytes:
    message = EmailMessage(policy=policy.SMTP)
    message["From"], message["To"], message["Subject"] = "desk@example.org", "wire@example.org", subject
    message["Date"] = "Tue, 24 Nov 2026 16:04:00 +0100"
    message.set_content("\n\n".join(BODY) + quoted)
    if html:
        message.add_alternative(f"<html><body>{html_body()}</body></html>", subtype="html")
    raw = message.as_bytes()
    return raw.replace(b"text/plain", b"application/pkcs7-mime") if locked else raw


def rss(*, items: int = 1, body: str | None = None) -> bytes:
    item = (f"<item><title>{TITLE}</title><pubDate>Tue, 24 Nov 2026 16:04:00 GMT</pubDate>"
            f"<description><![CDATA[{html_body() if body is None else body}]]></description></item>")  # fmt: skip
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>xyz</title>{item * items}</channel></rss>'.encode()


def atom(inside: str | None = None) -> bytes:
    held = f'<div xmlns="http://www.w3.org/1999/xhtml">{html_body()}</div>' if inside is None else inside
    return (f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>{TITLE}</title><updated>2026-11-24T16:04:00Z'
            f'</updated><content type="xhtml">{held}</content></entry></feed>').encode()  # fmt: skip


def pdf(pages: tuple[tuple[tuple[int, int, str], ...], ...]) -> bytes:
    """A PDF of lines (height above the foot, size in points, words), written as the standard says."""
    numbers = range(4, 4 + 2 * len(pages), 2)
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects = {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode(),
               3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"}  # fmt: skip
    for number, lines in zip(numbers, pages, strict=True):
        drawn = "\n".join(
            f"BT /F1 {size} Tf 60 {y} Td ({words.translate(_PDF_ESCAPES)}) Tj ET" for y, size, words in lines
        ).encode("windows-1252")
        objects[number] = (f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {number + 1} 0 R"
                           "/Resources<</Font<</F1 3 0 R>>>>>>").encode()  # fmt: skip
        objects[number + 1] = b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn)
    raw, places = b"%PDF-1.4\n", []
    for number in sorted(objects):
        places.append(len(raw))
        raw += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return raw + f"{end}trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(raw)}\n%%EOF".encode()


def pdf_packed(content: bytes) -> bytes:
    """A PDF of one page whose drawing is that, packed."""
    raw = pdf((((700, 11, "x"),),))
    packed = zlib.compress(content, 9)
    before, _, rest = raw.partition(b"<</Length")
    head = b"<</Length %d/Filter/FlateDecode>>stream\n" % len(packed)
    return before + head + packed + b"\n" + rest[rest.index(b"endstream") :]


def mhtml(page: str, *, locked: bool = False) -> bytes:
    """A page as a browser saves it, with its pictures beside it."""
    kind = "multipart/encrypted" if locked else "multipart/related"
    return (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://paper.example/\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: {kind}; type="text/html"; boundary="b"\r\n\r\n--b\r\n'
        "Content-Type: text/html; charset=utf-8\r\n"
        f"Content-Transfer-Encoding: 8bit\r\n\r\n{page}\r\n--b--\r\n"
    ).encode()


_PDF_ESCAPES = {ord("("): "\\(", ord(")"): "\\)"}
