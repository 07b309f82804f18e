"""Make the samples anew: `python tests/document/samples/make.py` (needs pandoc and LibreOffice; see README.md)."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import tempfile
from email import policy
from email.message import EmailMessage
from html import escape
from pathlib import Path

HERE = Path(__file__).parent
STORIES = {"fire": "de", "strike": "en", "harbour": "de"}
DAY = "2026-11-24"
WORD = "docx:MS Word 2007 XML"


def run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True, timeout=120)


def office(source: Path, to: str, out: Path) -> None:
    """The file as LibreOffice writes it, in the folder `out` under its own name."""
    with tempfile.TemporaryDirectory() as profile:
        run(
            "soffice",
            f"-env:UserInstallation=file://{profile}",
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            out,
            source,
        )


def by_word_processors(story: str, work: Path) -> None:
    """DOCX, RTF, PDF, HTML and Markdown by pandoc and LibreOffice; tracked changes stay in DOCX alone."""
    own, draft, final = HERE / story, work / f"{story}.docx", work / "final" / f"{story}.docx"
    final.parent.mkdir(exist_ok=True)
    run("pandoc", "--track-changes=all", "-f", "markdown", own / "source.md", "-o", draft)
    changed = (own / "source.md").read_text(encoding="utf-8")
    accepted = re.sub(
        r"\[([^\]]*)\]\{\.insertion[^}]*\}", r"\1", re.sub(r"\[[^\]]*\]\{\.deletion[^}]*\} ?", "", changed)
    )
    (work / "accepted.md").write_text(accepted, encoding="utf-8")
    run("pandoc", "-f", "markdown", work / "accepted.md", "-o", final)
    (own / "pandoc.docx").write_bytes(draft.read_bytes())
    office(draft, WORD, work / "out")
    (own / "libreoffice.docx").write_bytes((work / "out" / f"{story}.docx").read_bytes())
    for name in ("rtf", "pdf", "html"):
        office(final, name, work / "out")
        (own / f"libreoffice.{name}").write_bytes((work / "out" / f"{story}.{name}").read_bytes())
    plain = ("-f", "docx", "--track-changes=accept", "-s", "--metadata", f"pagetitle={story}")
    run("pandoc", *plain, draft, "-o", own / "pandoc.rtf")
    run("pandoc", *plain, draft, "-o", own / "pandoc.html")
    run("pandoc", "-f", "docx", "--track-changes=accept", "-t", "gfm", draft, "-o", own / "pandoc.md")


def paragraphs(story: str) -> list[str]:
    return (HERE / story / "plain.txt").read_text(encoding="utf-8").strip().split("\n\n")


def html_of(lines: list[str], tag: str = "p") -> str:
    return "".join(f"<{tag}>{escape(line, quote=False)}</{tag}>" for line in lines)


def by_the_email_package(story: str) -> None:
    """A mail and a saved page; each story takes another way of writing letters."""
    title, *body = paragraphs(story)
    message = EmailMessage(policy=policy.SMTP)
    message["From"], message["To"], message["Subject"] = "desk@example.org", "wire@example.org", title
    message["Date"] = "Tue, 24 Nov 2026 16:04:00 +0100"
    text = "\n\n".join(body) + "\n"
    if story == "fire":
        message.set_content(text, cte="quoted-printable")
        message.add_alternative(f"<html><body>{html_of(body)}</body></html>", subtype="html")
    elif story == "strike":
        message.set_content(f"<html><body>{html_of(body)}</body></html>", subtype="html", cte="base64")
    else:
        message.set_content(text + "\n> 99 Stimmen, hieß es gestern.\n-- \nEva Beispiel\nTel. 0123 456789\n",
                            charset="windows-1252", cte="8bit")  # fmt: skip
        message.add_attachment(b"%PDF-1.4 plan", maintype="application", subtype="pdf", filename="plan.pdf")
    (HERE / story / "email.eml").write_bytes(message.as_bytes())

    page = (f"<!doctype html><html lang='{STORIES[story]}'><head><meta charset='utf-8'><title>{escape(title)}</title>"
            "</head><body><nav><a href='/'>Start</a> <a href='/abo'>84 Abos</a></nav><main><article>"
            f"<h1>{escape(title)}</h1>{html_of(body)}</article></main></body></html>")  # fmt: skip
    saved = EmailMessage(policy=policy.SMTP)
    saved["From"], saved["Subject"] = "<Saved by Blink>", title
    saved["Snapshot-Content-Location"] = f"https://paper.example/{story}"
    saved["Date"] = "Tue, 24 Nov 2026 16:04:00 +0100"
    saved.set_content(page, subtype="html", cte="quoted-printable")
    saved.add_related(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", cid="<picture@paper.example>")
    (HERE / story / "email.mhtml").write_bytes(saved.as_bytes())


def by_the_shapes_of_the_iptc(story: str) -> None:
    """Wire formats in the shapes of the examples that the IPTC publishes, with other words."""
    title, *body = paragraphs(story)
    own, language = HERE / story, STORIES[story]
    headline, inside, first = escape(title, quote=False), html_of(body), body[0]
    place = first.partition(" (")[0]
    (own / "iptc.newsml.xml").write_text(f'''<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:xyz.example:20261124:{story}" version="2"
  standard="NewsML-G2" standardversion="2.34" conformance="power" xml:lang="{language}">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"/>
<rightsInfo><copyrightHolder uri="https://xyz.example"><name>xyz 2026</name></copyrightHolder></rightsInfo>
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:xyz"/>
<versionCreated>{DAY}T16:04:00+01:00</versionCreated><pubStatus qcode="stat:usable"/>
<edNote>Update 99 follows at 18:00</edNote></itemMeta>
<contentMeta><urgency>3</urgency><contentCreated>{DAY}T15:50:00+01:00</contentCreated>
<creator qcode="xyz:eb"><name>Eva Beispiel</name></creator><language tag="{language}"/>
<genre qcode="genre:Current"><name>Current</name></genre><headline>{headline}</headline>
<dateline>{place} (xyz)</dateline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/>
</head><body>{inside}</body></html></inlineXML></contentSet></newsItem>
''', encoding="utf-8")  # fmt: skip
    (own / "iptc.nitf.xml").write_text(f'''<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf version="-//IPTC//DTD NITF 3.6//EN"><head><title>{headline}</title><docdata><doc-id id-string="xyz-{story}"/>
<urgency ed-urg="3"/><date.issue norm="20261124T160400+0100"/><ed-msg info="Update 99 follows"/></docdata></head>
<body><body.head><hedline><hl1>{headline}</hl1></hedline><byline>Von Eva Beispiel<byttl>xyz</byttl></byline>
<distributor>xyz</distributor></body.head>
<body.content><block>{inside}</block></body.content><body.end><tagline>xyz eb</tagline></body.end></body></nitf>
''', encoding="utf-8")  # fmt: skip
    about = {"uri": f"urn:xyz:{story}", "type": "text", "language": language, "urgency": 3}
    shapes: dict[str, dict[str, object]] = {
        "1": {**about, "pubstatus": "usable", "versioncreated": f"{DAY}T15:04:00Z", "byline": "Eva Beispiel",
              "headline": title, "located": place, "body_xhtml": f"<div>{inside}</div>",
              "subject": [{"name": "99 items", "code": "1"}]},
        "2": {**about, "representationtype": "complete", "pubstatus": "usable", "versioncreated": f"{DAY}T15:04:00Z",
              "headlines": [{"role": "main", "value": title}], "bylines": [{"role": "main", "value": "Eva Beispiel"}],
              "bodies": [{"role": "main", "contenttype": "text/html", "charcount": 900, "value": inside}]},
        "3": {**about, "standard": {"name": "ninjs", "version": "3.0"}, "pubStatus": "usable",
              "versionCreated": f"{DAY}T15:04:00Z", "headlines": [{"role": "main", "value": title}],
              "bodies": [{"role": "main", "contentType": "text/plain", "wordCount": 99, "value": "\n\n".join(body)}]},
    }  # fmt: skip
    for version, told in shapes.items():
        written = json.dumps(told, ensure_ascii=version == "1", indent=1)
        (own / f"iptc.ninjs{version}.json").write_text(written + "\n", encoding="utf-8")
    text = "\r\n\r\n".join((title + " =", *body))
    encoding = "utf-8" if story == "strike" else "windows-1252"
    framed = f"\x16\x16\x01xyz0815 3 vm 120  xyz 0042\r\n\x02{text}\r\n\x03241604 nov 26\r\n\x04"
    (own / "iptc.7901").write_bytes(framed.encode(encoding))


def by_feeds_and_gzip(story: str) -> None:
    """An item of a feed, and a packed file: a text, a Word document, a NewsML-G2 file."""
    title, *body = paragraphs(story)
    own, headline, inside = HERE / story, escape(title, quote=False), html_of(body)
    if story == "harbour":
        written = (f'<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>xyz</title>'
                   f"<entry><title>{headline}</title><id>urn:xyz:1</id><updated>{DAY}T15:04:00Z</updated>"
                   f'<content type="html">{escape(inside)}</content></entry></feed>')  # fmt: skip
    else:
        full = "http://purl.org/rss/1.0/modules/content/"
        written = (f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="{full}"><channel>'
                   f"<title>xyz</title><item><title>{headline}</title><pubDate>Tue, 24 Nov 2026 16:04:00 +0100"
                   f"</pubDate><description>99 more</description><content:encoded><![CDATA[{inside}]]>"
                   "</content:encoded></item></channel></rss>")  # fmt: skip
    (own / "feed.xml").write_text(written + "\n", encoding="utf-8")
    packed = {"fire": "plain.txt", "strike": "libreoffice.docx", "harbour": "iptc.newsml.xml"}[story]
    (own / f"{packed}.gz").write_bytes(gzip.compress((own / packed).read_bytes(), mtime=0))


def locked(work: Path) -> None:
    """A PDF that opens with a password alone."""
    said = '{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"secret"}}'
    office(HERE / "fire" / "pandoc.docx", f"pdf:writer_pdf_Export:{said}", work / "locked")
    (HERE / "locked.pdf").write_bytes((work / "locked" / "pandoc.pdf").read_bytes())


def main() -> None:
    with tempfile.TemporaryDirectory() as work:
        for story in STORIES:
            by_word_processors(story, Path(work))
            by_the_email_package(story)
            by_the_shapes_of_the_iptc(story)
            by_feeds_and_gzip(story)
        locked(Path(work))


if __name__ == "__main__":
    main()
