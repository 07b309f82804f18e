"""Mails and saved pages (MHTML): the text that was written, without what it quotes."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from email.utils import parsedate_to_datetime

from checker.document.files.markup import fragment, paragraphs
from checker.document.files.told import Filed, Told, headed, set_out
from checker.document.parts import merged
from checker.model import Metadata, Note, NoteKind
from checker.model.errors import InputError
from checker.model.patterns import compiled

#: Parts of a mail, those inside of parts too; a saved page with all its pictures has some hundred.
PARTS = 2_000

_LOCKED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
_ANSWER = compiled(r"\s*[A-Za-z]{2,5}:\s")  # "Re: ", "AW: ", "Fwd: ": the subject of another text


def mail(raw: bytes, name: str) -> Filed:
    """The text of a mail, or the article of a saved page. Raises InputError for a locked one and one without text."""
    if raw.lower().count(b"content-type:") > PARTS:
        raise InputError(f"{name}: has more parts than a mail with a report; save its text")
    try:
        message = message_from_bytes(raw, _class=EmailMessage, policy=policy.default)
        if message.get_content_type() in _LOCKED:
            raise InputError(f"{name}: this mail is encrypted; open it and save its text")
        part = message.get_body(("plain", "html"))
        attached = sum(1 for _ in message.iter_attachments()) if message.is_multipart() else 0
        content = _content(part) if part is not None else ""
        subject, date = str(message.get("subject") or ""), str(message.get("date") or "")
        saved = message.get_content_type() == "multipart/related" and "snapshot-content-location" in message
    except (ValueError, LookupError, RecursionError, AttributeError, KeyError, TypeError, IndexError):
        raise InputError(f"{name}: broken mail; open it and save its text") from None
    if part is None or not content.strip():
        raise InputError(f"{name}: no text in this mail; give the file that is attached to it")
    stated = Metadata(date=_day(date))
    if saved:
        from checker.document.html import lay_out

        layout = lay_out(content, name)
        return Filed("mhtml", layout._replace(metadata=merged(layout.metadata, stated)))
    told, quoted = _html(content, name) if part.get_content_type() == "text/html" else _plain(content)
    counts = ((NoteKind.QUOTED_LINES, quoted), (NoteKind.ATTACHED_FILES, attached))
    notes = tuple(Note(kind, (str(count),)) for kind, count in counts if count)
    title = None if _ANSWER.match(subject) else subject
    return set_out("eml", headed(title, told), stated, notes)


def _content(part: MIMEPart) -> str:
    content = part.get_content()
    return content if isinstance(content, str) else ""


def _plain(content: str) -> tuple[list[Told], int]:
    from checker.document.furniture import stands_alone
    from checker.document.plain import lay_out

    lines = content.splitlines()
    if "-- " in lines:  # the signature of the one who sent it
        lines = lines[: lines.index("-- ")]
    own = ["" if line.startswith(">") else line for line in lines]
    quoted = sum(line.startswith(">") for line in lines)
    text = "\n".join(own)
    told = [Told(paragraph.span.of(text), paragraph.hint, paragraph.loose)
            for paragraph in lay_out(text, stands_alone).paragraphs]  # fmt: skip
    return told, quoted


def _html(content: str, name: str) -> tuple[list[Told], int]:
    root = fragment(content, name)
    if root is None:
        return [], 0
    quoted = 0
    for quote in root.xpath(".//blockquote[@type='cite' or contains(@class, 'gmail_quote')]"):
        quoted += len(paragraphs(quote, name))
        quote.drop_tree()
    return paragraphs(root, name), quoted


def _day(stated: str) -> str | None:
    try:
        return parsedate_to_datetime(stated).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return None
