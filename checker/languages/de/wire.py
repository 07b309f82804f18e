"""German words that reading a report needs. Frequencies and exclusions: see `language.py`."""

from __future__ import annotations

from checker.document.words import Words, listed

_MONTHS = (
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember",
)  # fmt: skip
_SHORT = {"jan": 1, "feb": 2, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10}

GERMAN = Words(
    code="de",
    function=listed(
        """und nicht ist mit auf für eine einen einer einem eines dem sich auch nach wurde wurden werden haben sind
        zum zur aus bei beim wird dass daß über vor durch noch nur wie oder aber wenn kann können soll sollen müssen
        seine seiner ihre ihrer ihren sein waren hatte hatten gegen unter zwischen während seit mehr sagte ich wir sie
        das ein im vom von zu hat wollen dieser diese dieses als"""
    ),
    openers=listed(
        """der die das den dem des ein eine einen einem einer eines er sie es ich wir ihr man in im am an auf aus bei
        beim mit nach seit von vom vor zu zum zur für gegen ohne um unter über durch während wegen trotz und oder aber
        doch denn wenn als ob dass weil da so dann nun jetzt hier dort heute gestern morgen auch nur noch schon nicht
        kein keine keiner viele mehr alle alles wer was wie wo wann warum dieser diese dieses jeder jede jedes ist sind
        war waren hat haben wird werden kann soll will seine ihre sein ihr zwei drei vier rund etwa"""
    ),
    months={name: number for number, name in enumerate(_MONTHS, 1)} | _SHORT | {"nov": 11, "dez": 12, "jänner": 1},
    weekdays=listed("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"),
    credit_labels=(
        "foto",
        "fotos",
        "symbolfoto",
        "symbolbild",
        "archivfoto",
        "archivbild",
        "foto (archiv)",
        "fotografie",
        "bildquelle",
        "bildnachweis",
        "bildrechte",
        "bild/foto",
        "agenturfoto",
        "pressefoto",
    ),
    weak_labels=("bild", "bilder", "grafik", "karte", "quelle", "quellen", "video", "montage"),
    byline=(
        "von",
        "ein beitrag von",
        "eine analyse von",
        "ein kommentar von",
        "eine reportage von",
        "aufgezeichnet von",
    ),
    author_labels=("autor", "autorin", "autoren", "verfasser", "text", "redaktion"),
    navigation=(
        "lesen sie auch",
        "lesen sie hier",
        "lesen sie dazu",
        "lesen sie mehr",
        "lesen sie weiter",
        "lesen sie zudem",
        "lies auch",
        "lies mehr",
        "mehr zum thema",
        "mehr dazu",
        "mehr dazu hier",
        "auch interessant",
        "das könnte sie auch interessieren",
        "das könnte dich auch interessieren",
        "siehe auch",
        "zum artikel",
        "zum video",
        "zum thema",
        "hier geht es zu",
        "hier geht's zu",
        "weiterlesen",
        "weitere artikel",
        "weitere nachrichten",
        "aktuelle nachrichten",
        "empfohlener externer inhalt",
        "passend dazu",
    ),
    apparatus=frozenset(
        {
            "anzeige",
            "werbung",
            "teilen",
            "drucken",
            "merken",
            "kommentare",
            "kommentieren",
            "artikel teilen",
            "artikel drucken",
            "artikel merken",
            "auf facebook teilen",
            "auf twitter teilen",
            "per e-mail teilen",
            "newsletter abonnieren",
            "jetzt abonnieren",
            "zurück zur startseite",
            "zur startseite",
            "nach oben",
            "inhalt teilen",
            "bildergalerie",
            "zur bildergalerie",
            "alle rechte vorbehalten",
        }
    ),
    header_keys={
        "datum": "date",
        "stand": "date",
        "veröffentlicht": "date",
        "veröffentlicht am": "date",
        "erschienen": "date",
        "erschienen am": "date",
        "aktualisiert": "date",
        "aktualisiert am": "date",
        "erstellt": "date",
        "erstellt am": "date",
        "titel": "title",
        "überschrift": "title",
        "schlagzeile": "title",
        "autor": "author",
        "autorin": "author",
        "ort": "place",
        "agentur": "agency",
        "ressort": "",
        "rubrik": "",
        "lesezeit": "",
        "lesedauer": "",
        "stichwort": "",
        "stichworte": "",
        "schlagwort": "",
        "schlagworte": "",
        "zeitung": "",
    },
    labels=listed(
        """update eil eilmeldung exklusiv kommentar analyse liveblog ticker liveticker newsticker video fazit fakten
        hintergrund porträt interview reportage überblick zusammenfassung meinung glosse achtung hinweis stichwort
        chronik chronologie vorschau bericht korrektur wiederholung zweite erste dritte montag dienstag mittwoch
        donnerstag freitag samstag sonntag beispiel ergebnis problem grund ursache"""
    ),
    signoff=("mit material von", "mit material der", "mit informationen von", "mit informationen der", "copyright"),
    signoff_within=frozenset({"trug zu diesem bericht bei", "trugen zu diesem bericht bei"}),
)
