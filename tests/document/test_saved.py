"""Saved pages of the kinds that outlets have: what stands around an article is no claim, the article is."""

from __future__ import annotations

import unicodedata

import pytest

from checker.align.encode import load_encoder
from checker.document import read_text
from checker.pipeline import compare_documents
from checker.rules.load import load_rules

TITLE = "Elf Verletzte bei Brand in Altendorf"
ARTICLE = (
    "Beim Brand einer Lagerhalle in Altendorf sind am Dienstag elf Menschen verletzt worden. Die Feuerwehr war mit "
    "140 Kräften im Einsatz.",
    "Der Schaden beträgt nach Angaben der Polizei zwei Millionen Euro. „Wir haben großes Glück gehabt“, sagte "
    "Bürgermeisterin Jana Möller.",
    "Die Halle gehört der Firma Nordholz. Sie war 1998 gebaut worden und stand seit Januar leer.",
)
OTHER = (
    "Feuer zerstört Halle in Altendorf\n\nIn Altendorf sind am Dienstag elf Menschen bei dem Brand einer Lagerhalle "
    "verletzt worden. 140 Kräfte der Feuerwehr waren im Einsatz.\n\nDen Schaden gibt die Polizei mit zwei Millionen "
    "Euro an. Bürgermeisterin Jana Möller sagte: „Wir haben großes Glück gehabt.“\n\nDie Halle der Firma Nordholz war "
    "1998 gebaut worden und stand seit Januar leer. Es gab 3 Kommentare aus dem Rathaus."
)

# what stands before the text, and what stands behind it, line by line
SURROUNDINGS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "comments": ((), ("84 Kommentare", "Empfehlungen: 7", "vor 3 Stunden", "Antworten (12)")),
    "comments in English": ((), ("12 comments", "Shares: 40", "3 hours ago")),
    "related": ((), ("Lesen Sie auch: Zwölf Verletzte bei Brand in Bergheim", "Mehr zum Thema: 9 Tote nach Explosion")),
    "related, alone": ((), ("Auch interessant", "Weitere Artikel")),
    "cookies": (
        ("Wir verwenden Cookies, um Inhalte von 143 Partnern anzuzeigen. Sie können 12 Monate widersprechen.",),
        (),
    ),
    "cookies in English": (("We use cookies and 212 partners to personalise content for 13 months.",), ()),
    "JSON-LD": (('{"@context": "https://schema.org", "@type": "NewsArticle", "commentCount": 99}',), ()),
    "JSON-LD, lines": (('"@type": "NewsArticle",', '"wordCount": 12,', "}"), ()),
    "caption credit": (("Foto: Eva Beispiel/xyz",), ()),
    "dates": (("Veröffentlicht am 25. November 2026", "Stand: 25. November 2026, 17:30 Uhr"), ()),
    "reading time": (("4 Min. Lesezeit", "Lesezeit: 4 Minuten"), ()),
    "byline": (("Von Eva Beispiel und Max Muster",), ()),
    "share": (("Artikel teilen", "Drucken", "Merken"), ("Auf Facebook teilen", "Nach oben")),
    "newsletter": ((), ("Newsletter abonnieren", "Jetzt abonnieren")),
    "advert": (("Anzeige",), ("Werbung", "Anzeige")),
    "video": ((), ("Zum Video: 13 Minuten im Flammenmeer",)),
    "sign-off": ((), ("(dpa)", "Alle Rechte vorbehalten")),
    "ticker times": (("17:42 Uhr", "16:05 Uhr"), ("15:12 Uhr", "+++ 14:03 Uhr +++")),
    "most read": ((), ("Meistgelesen", "Zum Thema: 30 Jahre Nordholz", "1.204 Aufrufe")),
    "writer and agency": (("xyz/dpa",), ("eb/afp",)),
    "name and agency": (("Eva Beispiel/dpa",), ("Von Eva Beispiel und dpa",)),
    "live": (("Liveticker", "+++ Eilmeldung +++"), ("14.03 Uhr:", "13:58 Uhr:")),
    "file picture": (("Symbolbild",), ("Archivfoto",)),
    "listen": (("Artikel anhören", "5 Minuten Lesedauer"), ("Drucken Teilen",)),
    "updated": (("Zuletzt aktualisiert am 24. November 2026 um 17.30 Uhr",), ()),
    "gallery": (("Bildergalerie", "1 / 24"), ("24 Bilder", "Bild 3 von 24")),
}


def page(before: tuple[str, ...], behind: tuple[str, ...], article: tuple[str, ...] = ARTICLE) -> str:
    def rows(lines: tuple[str, ...]) -> str:
        return "".join(f"<p>{line}</p>" for line in lines)

    return (
        f"<!doctype html><html lang='de'><head><title>{TITLE}</title></head><body><main><article><h1>{TITLE}</h1>"
        f"{rows(before)}{rows(article)}{rows(behind)}</article></main></body></html>"
    )


def pasted(before: tuple[str, ...], behind: tuple[str, ...], article: tuple[str, ...] = ARTICLE) -> str:
    return "\n\n".join((TITLE, *before, *article, *behind))


def rules_of(text: str, format: str) -> list[str]:
    report = compare_documents(
        read_text(text, format=format), read_text(OTHER), rules=load_rules(), encoder=load_encoder(None)
    )
    return [finding.rule for finding in report.findings]


@pytest.mark.parametrize("kind", SURROUNDINGS)
def test_furniture_raises_no_finding_and_hides_none(kind: str) -> None:
    before, behind = SURROUNDINGS[kind]
    wrong = (ARTICLE[0].replace("elf Menschen", "zwölf Menschen"), *ARTICLE[1:])
    for text, format in ((page, "html"), (pasted, "text")):
        assert rules_of(text(before, behind), format) == []
        assert "number-mismatch" in rules_of(text(before, behind, wrong), format)


@pytest.mark.parametrize("kind", SURROUNDINGS)
def test_furniture_is_no_block(kind: str) -> None:
    before, behind = SURROUNDINGS[kind]
    document = read_text(pasted(before, behind))
    told = {block.span.of(document.text) for block in document.blocks}
    assert told & {*before, *behind} == set()
    assert told >= set(ARTICLE)


DIRTY = {
    "soft hyphens": lambda text: text.replace("Menschen", "Men\xadschen").replace("Millionen", "Mil\xadli\xadonen"),
    "no-break spaces": lambda text: text.replace("140 Kräften", "140\xa0Kräften").replace("zwei M", "zwei\u202fM"),
    "zero-width spaces": lambda text: text.replace("elf", "elf\u200b").replace("Altendorf", "Alten\u200bdorf"),
    "decomposed umlauts": lambda text: unicodedata.normalize("NFD", text),
    "capitals": str.upper,
    "ligatures": lambda text: text.replace("fi", "ﬁ").replace("ff", "ﬀ").replace("fl", "ﬂ"),
}


@pytest.mark.parametrize("kind", DIRTY)
def test_dirty_characters_change_no_finding(kind: str) -> None:
    clean = pasted((), ())
    assert rules_of(DIRTY[kind](clean), "text") == []
    wrong = rules_of(clean.replace("elf Menschen", "zwölf Menschen"), "text")
    assert rules_of(DIRTY[kind](clean.replace("elf Menschen", "zwölf Menschen")), "text") == wrong
