"""The words of the page in German and English; those of the reports are in `checker.render`."""

from __future__ import annotations

from collections.abc import Mapping

from checker.config.settings import Ui
from checker.model.frozen import frozen
from checker.rules.verdicts import Judgement


@frozen
class Words:
    """Braces are filled where the words are used."""

    title: str
    lead: str
    other: str  # the other language, in that language
    language: str
    home: str
    text: str  # "{letter}"
    name: str
    paste: str
    file: str
    day: str
    spoken: str
    recognised: str
    german: str
    english: str
    details: str
    compare: str
    another: str
    several: str
    comparing: str
    privacy: str
    kept: str  # "{folder}"
    runs: str
    no_runs: str
    forget: str
    forgotten: str
    download: str
    pair: str
    pairs: str
    judgement: str
    judgements: Mapping[Judgement, str]
    meaning: Mapping[Judgement, str]
    why: str
    judged: str  # "{judgement}", "{day}"
    judged_by: str  # "{judgement}", "{day}", "{by}"
    sentence: str
    copy: str
    copied: str
    keys: str
    key_list: tuple[tuple[str, str], ...]
    keys_on: str
    table: str
    fault: str
    reasons: Mapping[str, str]


GERMAN = Words(
    title="Berichte vergleichen",
    lead="Zwei Texte zum selben Ereignis: wo können nicht beide stimmen? Ab drei Texten: wer meldet was.",
    other="English",
    language="Sprache",
    home="Neuer Vergleich",
    text="Text {letter}",
    name="Name (freiwillig)",
    paste="Text hier einfügen oder eine Datei hierher ziehen",
    file="oder Datei",
    day="Tag des Berichts",
    spoken="Sprache",
    recognised="erkennen",
    german="Deutsch",
    english="Englisch",
    details="Name, Tag und Sprache",
    compare="Vergleichen",
    another="Weiterer Text",
    several="Oder mehrere Dateien auf einmal",
    comparing="Wird verglichen …",
    privacy="Die Texte bleiben auf diesem Rechner und werden mit dem Ende des Programms vergessen.",
    kept="Die Texte bleiben auf diesem Rechner und werden aufbewahrt in: {folder}",
    runs="Letzte Vergleiche",
    no_runs="Noch keiner, seit das Programm läuft.",
    forget="vergessen",
    forgotten="Diesen Vergleich gibt es nicht mehr. Die Texte bitte noch einmal vergleichen.",
    download="Herunterladen",
    pair="{a} gegen {b}",
    pairs="Zwei davon im Einzelnen",
    judgement="Urteil",
    judgements={Judgement.RIGHT: "stimmt", Judgement.EXPLAINED: "erklärt", Judgement.WRONG: "Fehlalarm"},
    meaning={
        Judgement.RIGHT: "Die Berichte schließen sich aus, oder jemand musste nachsehen",
        Judgement.EXPLAINED: "Sie weichen ab, und etwas bringt sie zusammen",
        Judgement.WRONG: "Beides kann stehen bleiben",
    },
    why="Warum (freiwillig)",
    judged="Urteil: {judgement}, {day}",
    judged_by="Urteil: {judgement}, {day}, {by}",
    sentence="Als Satz für eine Mail",
    copy="Satz kopieren",
    copied="Kopiert",
    keys="Tasten",
    key_list=(
        ("j, n", "nächster Befund"),
        ("k, p", "voriger Befund"),
        ("r", "stimmt"),
        ("e", "erklärt"),
        ("w, f", "Fehlalarm"),
        ("c", "Satz kopieren"),
    ),
    keys_on="Tasten eingeschaltet",
    table="Als Tabelle",
    fault="Das ging nicht",
    reasons={
        "host": "Dieser Name gehört nicht zu diesem Server; beim Start nennen mit --known-as NAME.",
        "token": "Bitte die Adresse öffnen, die checker serve ausgegeben hat: sie enthält den Zugang.",
        "origin": "Die Anfrage kommt von einer anderen Seite und wurde nicht ausgeführt.",
        "size": "Mehr als 2 MB: bitte kürzere Texte geben.",
        "slow": "Der Text kam zu langsam an; bitte noch einmal senden.",
        "busy": "Zu viele Vergleiche auf einmal; bitte gleich noch einmal versuchen.",
        "missing": "Diese Seite gibt es nicht.",
        "method": "Das geht hier nicht.",
        "form": "Das Formular war unvollständig; bitte noch einmal von vorn.",
    },
)

ENGLISH = Words(
    title="Compare reports",
    lead="Two texts of one event: where can they not both be right? From three texts on: who reports what.",
    other="Deutsch",
    language="Language",
    home="New comparison",
    text="Text {letter}",
    name="Name (optional)",
    paste="Paste a text here, or drop a file",
    file="or a file",
    day="Day of the report",
    spoken="Language",
    recognised="recognise",
    german="German",
    english="English",
    details="Name, day and language",
    compare="Compare",
    another="Another text",
    several="Or several files at once",
    comparing="Comparing …",
    privacy="The texts stay on this machine and are forgotten when the program ends.",
    kept="The texts stay on this machine and are kept in: {folder}",
    runs="Last comparisons",
    no_runs="None yet since the program was started.",
    forget="forget",
    forgotten="This comparison is gone. Please compare the texts again.",
    download="Download",
    pair="{a} against {b}",
    pairs="Two of them in detail",
    judgement="Judgement",
    judgements={Judgement.RIGHT: "right", Judgement.EXPLAINED: "explained", Judgement.WRONG: "false alarm"},
    meaning={
        Judgement.RIGHT: "The reports exclude each other, or somebody had to look",
        Judgement.EXPLAINED: "They differ, and something reconciles them",
        Judgement.WRONG: "Both can stand",
    },
    why="Why (optional)",
    judged="Judged {judgement}, {day}",
    judged_by="Judged {judgement}, {day}, {by}",
    sentence="As a sentence for a mail",
    copy="Copy sentence",
    copied="Copied",
    keys="Keys",
    key_list=(
        ("j, n", "next finding"),
        ("k, p", "previous finding"),
        ("r", "right"),
        ("e", "explained"),
        ("w, f", "false alarm"),
        ("c", "copy sentence"),
    ),
    keys_on="Keys switched on",
    table="As a table",
    fault="That did not work",
    reasons={
        "host": "This name is none of this server's; give it at the start with --known-as NAME.",
        "token": "Please open the address that checker serve printed: it holds the key.",
        "origin": "The request comes from another site and was not carried out.",
        "size": "More than 2 MB: please give shorter texts.",
        "slow": "The text arrived too slowly; please send it again.",
        "busy": "Too many comparisons at once; please try again in a moment.",
        "missing": "There is no such page.",
        "method": "That cannot be done here.",
        "form": "The form was incomplete; please start again.",
    },
)


def words(ui: str) -> Words:
    """The words in the language "de" or "en"."""
    return GERMAN if ui == Ui.DE else ENGLISH
