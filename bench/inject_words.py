"""What `bench/inject.py` looks for in German reports: figures, weekdays, offices with a name, opposites, suspicions."""

from __future__ import annotations

import re

FIGURE = re.compile(r"(?<![\w.,:/-])(?:\d{1,3}(?:[. \u00a0]\d{3})+|\d+(?:[.,]\d+)?)(?![\w:/-]|[.,]\d)")
AFTER_A_DATE = re.compile(r"^\.?\s*(?:Jan|Feb|M[äa]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[kc]t|Nov|De[zc]|Uhr|\.\d)")
BEFORE_A_DATE = re.compile(
    r"(?:Jan|Feb|M[äa]r|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\w*\.?\s*$|(?:Nr|No|Boeing|Airbus|[A-Z])\.?\s?$"
)

#: A capitalised word right before a figure is a name with it where nothing is counted behind; and a few words in
#: quotation marks are a title.
NAMED = re.compile(r"(?<!\w)([A-ZÄÖÜ][\w-]*\w)[ \u00a0]$")
COUNTED = re.compile(r"[ \u00a0-](?:[a-zäöüß]+e[nrms]? )?(?:%|€|\$|[A-ZÄÖÜ])")
TITLE = re.compile(r"[„“\"»›‚](?:[^\s„“”\"«»]+ ){0,5}[^\s„“”\"«»]+[“”\"«‹‘]")

WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")

#: An office and the surname behind it, a first name between them or none.
OFFICES = re.compile(
    r"(?P<office>\b(?:[\w]+-)*\w*"
    r"(?P<head>[Pp]räsident|[Kk]anzler|[Mm]inister|[Cc]hef|[Tt]rainer|[Ss]precher|[Vv]orsitzende|[Bb]ürgermeister)"
    r"(?P<ending>in|r)?)\s(?:[A-ZÄÖÜ][a-zäöüß]+\s)?(?P<name>[A-ZÄÖÜ][a-zäöüß]{3,})\b"
)

#: Told so, an office has a dozen holders: two reports may well speak of two.
HELD_BY_MANY = frozenset({"Minister", "Ministerin", "Sprecher", "Sprecherin"})

OPPOSITES = (
    ("gestiegen", "gesunken"),
    ("steigt", "sinkt"),
    ("steigen", "sinken"),
    ("stieg", "sank"),
    ("erhöht", "senkt"),
    ("erhöhen", "senken"),
    ("gewinnt", "verliert"),
    ("gewann", "verlor"),
    ("mehr", "weniger"),
)

#: "mehr als 60" is a bound, "weniger als" too; "nicht mehr" and "kein Zug mehr" are ends.
NO_DIRECTION = re.compile(
    r"\s+als\s+(?:\d|die Hälfte|\w+zig\b|\w*(?:zehn|hundert|tausend|eine|zwei|drei|vier|fünf|sechs)\b)"
)
NO_LONGER = frozenset({"nicht", "nichts", "kein", "keine", "keinen", "keiner", "nie", "niemand", "immer"})

#: "nicht mehr" is lost whole. "nicht nur", "nicht ganz", "nicht einmal" deny nothing that would be told without them.
DENIAL = re.compile(
    r"(?<!oder )\bnicht (?:mehr |länger )?"
    r"(?!(?:nur|bloß|allein|ganz|gerade|einmal|ohne|zuletzt|so|unbedingt|selten|immer|erst|mehr)\b"
    r"|(?:der|die|das) (?:Einzige|Ende)\b)"
)

#: Words behind a negator that say nothing by themselves, from four letters on.
SAYS_NOTHING = frozenset(
    {"mehr", "noch", "auch", "aber", "dass", "sein", "sind", "wird", "werden", "wurde", "worden", "haben", "hatte"}
    | {"hätte", "kann", "können", "soll", "will", "sich", "nach", "über", "unter", "gegen", "eine", "einen", "einem"}
    | {"einer", "ihre", "seine", "diese", "dieser"}
)

#: A party in brackets behind a name, or before an office.
PARTIES = ("CDU", "CSU", "SPD", "FDP", "AfD", "BSW")
PARTY = re.compile(
    rf"\b(?:(?P<member>{'|'.join(PARTIES)})-\w+\s(?:[A-ZÄÖÜ][a-zäöüß]+\s)?(?P<who>[A-ZÄÖÜ][a-zäöüß]{{3,}})"
    rf"|(?P<name>[A-ZÄÖÜ][a-zäöüß]{{3,}})\s\((?P<party>{'|'.join(PARTIES)})\))"
)

#: An office that somebody has held is no contradiction to another that he holds.
FORMER = re.compile(r"\b(?:Ex|Alt)-")

#: Words that the head of any firm, club or party goes by.
OF_ANY = re.compile(
    r"(?:Konzern|Unternehmens|Firmen|Partei|Klub|Vereins|Verbands|Vorstands|Behörden)-?(?:[cC]hef|[pP]räsident)"
)

#: "SPD-Bürgermeister" tells the party and no other office than "Oberbürgermeister"; but a party has one "SPD-Chef".
OF_A_PARTY = re.compile(rf"(?:{'|'.join(PARTIES)}|Linken?|Grünen?)-")
LED_BY_A_PARTY = frozenset({"chef", "vorsitzende", "sprecher"})

SUSPICION = re.compile(
    r"\b(?:mutmaßliche[nrms]?|mutmaßlich|offenbar|möglicherweise|angebliche[nrms]?|angeblich|wohl)\s"
)
