"""Of a page the article is read: headline, teaser and captions too, nothing of what stands around it."""

from __future__ import annotations

import pytest

from checker.document import read_file, read_text
from checker.model import Basis, BlockKind
from checker.model.errors import InputError

PAGE = """<!DOCTYPE html><html lang="de"><head>%s
<title>Brand in Altdorf: Zwei Verletzte | Altdorfer Bote</title>
<meta property="og:title" content="Brand in Altdorf: Zwei Verletzte">
<meta property="og:description" content="In einer Halle hat es gebrannt. Zwei Menschen sind verletzt.">
<meta name="author" content="Max Muster">
<meta property="article:published_time" content="2016-05-04T10:00:00+02:00"></head>
<body><nav><a href="/">Start</a> <a href="/p">Politik</a></nav>
<header><h1>Brand in Altdorf: Zwei Verletzte</h1></header>
<article><p class="teaser"><b>In einer Halle hat es gebrannt. Zwei Menschen sind verletzt.</b></p>
<figure><img src="x.jpg"><figcaption>Die Halle brannte völlig aus. Foto: dpa</figcaption></figure>
<p>Altdorf (dpa) - Bei einem <a href="x">Brand</a> in einer Lagerhalle sind am Dienstag zwei Männer verletzt worden.
Das sagte ein Sprecher der Polizei.</p>
<h2>Hoher Schaden</h2>
<p>Der Schaden liegt nach ersten Schätzungen bei 300.000 Euro. Die Ursache ist noch unklar.</p>
<ul><li>Der Hof ist gesperrt</li></ul>
<p>Lesen Sie auch: Der große Brand von 2012</p></article>
<footer>Impressum und Datenschutz</footer></body></html>"""

WANTED = [
    ("title", "Brand in Altdorf: Zwei Verletzte"),
    ("teaser", "In einer Halle hat es gebrannt. Zwei Menschen sind verletzt."),
    ("caption", "Die Halle brannte völlig aus."),
    (
        "paragraph",
        "Bei einem Brand in einer Lagerhalle sind am Dienstag zwei Männer verletzt worden. "
        "Das sagte ein Sprecher der Polizei.",
    ),
    ("heading", "Hoher Schaden"),
    ("paragraph", "Der Schaden liegt nach ersten Schätzungen bei 300.000 Euro. Die Ursache ist noch unklar."),
    ("paragraph", "Der Hof ist gesperrt"),
]


def test_an_article_is_read_from_its_page() -> None:
    document = read_text(PAGE % '<meta charset="utf-8">', name="seite.html", format="html")
    assert document.basis is Basis.EXTRACTED
    assert [(b.kind.value, " ".join(b.span.of(document.text).split())) for b in document.blocks] == WANTED
    read = document.metadata
    assert (read.title, read.date, read.author, read.place, read.agency, read.credits) == (
        "Brand in Altdorf: Zwei Verletzte", "2016-05-04", "Max Muster", "Altdorf", "dpa", ("dpa",),
    )  # fmt: skip
    assert "Impressum" not in document.text
    assert "Politik" not in document.text


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252", "utf-8", "iso-8859-15"])
def test_the_declared_charset_is_read(tmp_path_factory: pytest.TempPathFactory, charset: str) -> None:
    path = tmp_path_factory.mktemp("seite") / "seite.html"
    path.write_bytes((PAGE % f'<meta charset="{charset}">').encode(charset))
    document = read_file(str(path))
    assert document.metadata.encoding == charset
    assert document.notes == ()
    assert "zwei Männer" in document.text


@pytest.mark.parametrize("page", ["<html><body></body></html>", "<html><body><img src='x'></body></html>", "<html>"])
def test_a_page_without_text_is_refused(page: str) -> None:
    with pytest.raises(InputError, match=r"^leer\.html: no text found in this HTML page; "):
        read_text(page, name="leer.html", format="html")


def test_a_page_with_odd_characters_is_read() -> None:
    page = "<html><body><p>Die Halle\x00 brannte \ud800 am Dienstag vollständig aus.</p></body></html>"
    assert "brannte" in read_text(page, format="html").text


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><p>In Ulm trafen sich am Abend elf Minister.</p></body></html>",
        "<html><body><article>In Ulm trafen sich am Abend elf Minister.</article></body></html>",
    ],
)
def test_a_page_of_one_sentence_is_read(page: str) -> None:
    assert read_text(page, format="html").text == "In Ulm trafen sich am Abend elf Minister."


def test_a_small_page_keeps_what_its_headings_are() -> None:
    page = "<html><body><h1>Treffen in Ulm</h1><p>Elf Minister kamen.</p></body></html>"
    document = read_text(page, format="html")
    assert document.blocks[0].kind is BlockKind.TITLE
    assert document.text == "Treffen in Ulm\n\nElf Minister kamen."
