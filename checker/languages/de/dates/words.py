"""German words of time. Data only; all in lower case, blanks stand for any blanks."""

from __future__ import annotations

MONTHS = {
    1: ("januar", "jänner", "januars", "jan"), 2: ("februar", "feber", "februars", "feb"),
    3: ("märz", "maerz", "mrz", "mär"), 4: ("april", "aprils", "apr"), 5: ("mai", "mais"), 6: ("juni", "juno", "jun"),
    7: ("juli", "jul"), 8: ("august", "augusts", "aug"), 9: ("september", "septembers", "sept", "sep"),
    10: ("oktober", "oktobers", "okt"), 11: ("november", "novembers", "nov"), 12: ("dezember", "dezembers", "dez"),
}  # fmt: skip

WEEKDAYS = {
    1: ("montag", "montags"), 2: ("dienstag", "dienstags"), 3: ("mittwoch", "mittwochs"),
    4: ("donnerstag", "donnerstags"), 5: ("freitag", "freitags"), 6: ("samstag", "samstags", "sonnabend", "sonnabends"),
    7: ("sonntag", "sonntags"),
}  # fmt: skip

# Only where a date follows ("Fr, 18. Juli"): alone they are other words.
WEEKDAYS_SHORT = {1: "mo", 2: "di", 3: "mi", 4: "do", 5: "fr", 6: "sa", 7: "so"}

TODAY = {
    "vorvorgestern": -3, "vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2,
}  # fmt: skip

DAYPARTS = {
    "MO": (
        "morgen", "morgens", "morgenstunden", "frühmorgens", "vormittag", "vormittags", "vormittagsstunden", "früh",
        "am morgen", "am vormittag", "in der früh", "vormittagszeit", "frühen morgen", "frühen morgenstunden",
        "späten vormittag", "frühen vormittag", "früher morgen", "morgenstunde", "morgengrauen",
    ),
    "MI": ("mittag", "mittags", "zu mittag", "mittagsstunden", "mittagszeit", "am mittag"),
    "AF": (
        "nachmittag", "nachmittags", "spätnachmittag", "spätnachmittags", "am nachmittag", "frühen nachmittag",
        "späten nachmittag", "nachmittagsstunden", "früher nachmittag", "später nachmittag",
    ),
    "EV": (
        "abend", "abends", "spätabend", "spätabends", "am abend", "abendstunden", "frühen abend", "späten abend",
        "frühen abendstunden", "späten abendstunden", "früher abend", "später abend", "vorabend",
    ),
    "NI": ("nacht", "nachts", "in der nacht", "nachtstunden", "späten nacht"),
}  # fmt: skip

# Dayparts that are a noun of their own: "am Abend", "in der Nacht", "in den frühen Morgenstunden".
DAYPART_NOUNS = {
    "morgen": "MO", "vormittag": "MO", "morgenstunden": "MO", "vormittagsstunden": "MO", "morgengrauen": "MO",
    "mittag": "MI", "mittagsstunden": "MI", "nachmittag": "AF", "nachmittagsstunden": "AF", "spätnachmittag": "AF",
    "abend": "EV", "abendstunden": "EV", "spätabend": "EV", "nacht": "NI", "nachtstunden": "NI",
    "vormittagszeit": "MO", "mittagszeit": "MI",
}  # fmt: skip

DAYPART_ADVERBS = {
    "morgens": "MO", "frühmorgens": "MO", "vormittags": "MO", "mittags": "MI", "nachmittags": "AF",
    "spätnachmittags": "AF", "abends": "EV", "spätabends": "EV", "nachts": "NI",
}  # fmt: skip

UNITS = {
    "second": ("sekunde", "sekunden", "sek", "sek."), "minute": ("minute", "minuten", "min", "min."),
    "hour": ("stunde", "stunden", "std", "std."), "day": ("tag", "tage", "tagen", "tages", "tags", "tg", "tg."),
    "week": ("woche", "wochen"),
    "weekend": ("wochenende", "wochenenden", "wochenendes", "wochenends"),
    "month": ("monat", "monate", "monaten", "monats", "monates"),
    "quarter": ("quartal", "quartale", "quartalen", "quartals", "quartales"),
    "half": ("halbjahr", "halbjahre", "halbjahren", "halbjahres", "halbjahrs", "jahreshälfte"),
    "year": ("jahr", "jahre", "jahren", "jahres"),
    "decade": ("jahrzehnt", "jahrzehnte", "jahrzehnten", "jahrzehnts", "jahrzehntes"),
    "century": ("jahrhundert", "jahrhunderte", "jahrhunderten", "jahrhunderts"),
}  # fmt: skip

# What an adjective stem before a unit or a name counts. Endings are added by the rules.
SHIFTS = {
    "vorvergangen": -2, "vorvorig": -2, "vorletzt": -2, "vergangen": -1, "letzt": -1, "vorig": -1, "verflossen": -1,
    "verwichen": -1, "abgelaufen": -1, "gestrig": -1,
    "dies": 0, "laufend": 0, "aktuell": 0, "heurig": 0, "jetzig": 0, "heutig": 0, "morgig": 1,
    "nächst": 1, "kommend": 1, "folgend": 1, "übernächst": 2,
}  # fmt: skip

SEASONS = {
    "SP": ("frühjahr", "frühjahrs", "frühling", "frühlings"), "SU": ("sommer", "sommers"),
    "FA": ("herbst", "herbstes", "herbsts"), "WI": ("winter", "winters"),
}  # fmt: skip

PARTS = {
    "anfang": "START", "beginn": "START", "frühen": "START", "mitte": "MID", "ende": "END", "ausgang": "END",
    "späten": "END",
}  # fmt: skip

ORDINALS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8,
    "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12, "dreizehnt": 13, "vierzehnt": 14, "fünfzehnt": 15,
    "sechzehnt": 16, "siebzehnt": 17, "achtzehnt": 18, "neunzehnt": 19, "zwanzigst": 20, "einundzwanzigst": 21,
    "zweiundzwanzigst": 22, "dreiundzwanzigst": 23, "vierundzwanzigst": 24, "fünfundzwanzigst": 25,
    "sechsundzwanzigst": 26, "siebenundzwanzigst": 27, "achtundzwanzigst": 28, "neunundzwanzigst": 29,
    "dreißigst": 30, "dreissigst": 30, "einunddreißigst": 31, "einunddreissigst": 31, "letzt": -1,
}  # fmt: skip

DECADES = {
    "zwanziger": 2, "dreißiger": 3, "dreissiger": 3, "vierziger": 4, "fünfziger": 5, "sechziger": 6, "siebziger": 7,
    "achtziger": 8, "neunziger": 9, "nuller": 0, "zehner": 1,
}  # fmt: skip

HOLIDAYS = {
    "neujahr": "new-year", "neujahrstag": "new-year", "dreikönigstag": "epiphany", "heilige drei könige": "epiphany",
    "heiligen drei könige": "epiphany", "dreikönig": "epiphany", "valentinstag": "valentine", "frauentag": "women",
    "weiberfastnacht": "carnival-thursday", "altweiberfastnacht": "carnival-thursday",
    "fastnachtssonntag": "carnival-sunday", "karnevalssonntag": "carnival-sunday", "rosenmontag": "rose-monday",
    "faschingsdienstag": "shrove-tuesday", "fastnachtsdienstag": "shrove-tuesday", "aschermittwoch": "ash-wednesday",
    "palmsonntag": "palm-sunday", "gründonnerstag": "maundy-thursday", "karfreitag": "good-friday",
    "karsamstag": "holy-saturday", "ostersamstag": "holy-saturday", "ostern": "easter", "ostersonntag": "easter",
    "ostermontag": "easter-monday", "weißer sonntag": "white-sunday", "tag der arbeit": "labour",
    "maifeiertag": "labour",
    "christi himmelfahrt": "ascension", "himmelfahrt": "ascension", "vatertag": "ascension", "muttertag": "mothers",
    "pfingsten": "pentecost", "pfingstsonntag": "pentecost", "pfingstmontag": "whit-monday",
    "dreifaltigkeitssonntag": "trinity", "fronleichnam": "corpus-christi", "johannistag": "st-john",
    "augsburger friedensfest": "peace-augsburg", "mariä himmelfahrt": "assumption",
    "tag der deutschen einheit": "unity", "nationalfeiertag": "", "erntedankfest": "harvest", "erntedank": "harvest",
    "erntedanktag": "harvest", "reformationstag": "reformation", "halloween": "halloween",
    "allerheiligen": "all-saints", "allerseelen": "all-souls", "martinstag": "st-martin", "sankt martin": "st-martin",
    "volkstrauertag": "mourning", "buß- und bettag": "penance", "totensonntag": "eternity",
    "ewigkeitssonntag": "eternity", "barbaratag": "st-barbara", "nikolaustag": "st-nicholas", "nikolaus": "",
    "erster advent": "advent-1", "ersten advent": "advent-1", "1. advent": "advent-1", "zweiten advent": "advent-2",
    "2. advent": "advent-2", "dritten advent": "advent-3", "3. advent": "advent-3", "vierten advent": "advent-4",
    "4. advent": "advent-4", "heiligabend": "christmas-eve", "heiliger abend": "christmas-eve",
    "heiligen abend": "christmas-eve", "weihnachten": "christmas", "weihnachtstag": "christmas",
    "ersten weihnachtstag": "christmas", "ersten weihnachtsfeiertag": "christmas", "erster weihnachtstag": "christmas",
    "1. weihnachtstag": "christmas", "1. weihnachtsfeiertag": "christmas", "zweiten weihnachtstag": "boxing",
    "zweiten weihnachtsfeiertag": "boxing", "2. weihnachtstag": "boxing", "2. weihnachtsfeiertag": "boxing",
    "stephanstag": "boxing", "stefanitag": "boxing", "silvester": "new-year-eve", "silvesterabend": "new-year-eve",
    "silvestertag": "new-year-eve",
}  # fmt: skip

# TIMEX3 of the words that point at no day. "heute" is decided by the rules. Left out is what carries a story on and
# names no time ("nun", "inzwischen"), and what the annotators of KRAUTS mostly pass over ("kürzlich", "vor kurzem",
# "ehemalige", and "Zukunft" as a noun: together 4 of 21 marked).
VAGUE = {
    "PRESENT_REF": (
        "jetzt", "derzeit", "momentan", "zurzeit", "zur zeit", "gegenwärtig", "im moment", "im augenblick",
        "heutzutage", "jetzig", "jetzige", "jetzigen", "heutig", "heutige", "heutigen", "heutiger", "heutiges",
        "derzeitige", "derzeitigen", "gegenwärtige", "gegenwärtigen",
    ),
    "PAST_REF": (
        "damals", "einst", "einstmals", "früher", "neulich", "ehemals", "seinerzeit", "letzter zeit",
        "jüngster zeit", "früheren zeiten", "der vergangenen zeit", "vor langem", "vor längerem",
    ),
    "FUTURE_REF": (
        "demnächst", "zukünftig", "zukünftige", "zukünftigen", "in zukunft", "in der zukunft", "bald", "in kürze",
        "naher zukunft",
    ),
}  # fmt: skip

RECURRING = {
    "täglich": "P1D", "täglichen": "P1D", "tägliche": "P1D", "alltäglich": "P1D", "alltäglichen": "P1D",
    "wöchentlich": "P1W", "wöchentlichen": "P1W", "monatlich": "P1M", "monatlichen": "P1M", "jährlich": "P1Y",
    "jährlichen": "P1Y", "jährliche": "P1Y", "alljährlich": "P1Y", "alljährlichen": "P1Y", "stündlich": "PT1H",
    "vierteljährlich": "P3M", "halbjährlich": "P6M", "zweimal wöchentlich": "P1W", "werktags": "P6D",
    "wochentags": "P6D",
}  # fmt: skip

SMALL = {
    "null": 0, "ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1, "eins": 1, "zwei": 2, "zwo": 2,
    "beiden": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
    "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18,
    "neunzehn": 19, "hundert": 100, "tausend": 1000,
}  # fmt: skip
TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip

# Words for an amount nobody counted: TIMEX writes X.
SOME = ("einige", "einigen", "einiger", "mehrere", "mehreren", "mehrerer", "viele", "vielen", "wenige", "wenigen",
        "weniger", "ein paar", "paar", "lange", "langen", "manche")  # fmt: skip

HEDGES = ("rund", "etwa", "fast", "knapp", "gut", "über", "mehr als", "weniger als", "mindestens", "nur", "fast genau",
          "genau", "exakt", "ungefähr", "circa", "zirka", "ca.", "ca", "bis zu", "höchstens", "beinahe", "kaum",
          "gerade einmal", "weit über", "je")  # fmt: skip

# "vom" begins a stretch where an end follows ("vom 5. bis 7. Mai"), else it is "am" ("die Wahl vom Sonntag").
ROLES = {
    "seit": "since", "schon seit": "since", "ab": "from", "von": "of", "vom": "of", "bis": "until",
    "bis zum": "until", "bis zur": "until", "bis in": "until", "bis ins": "until", "bis in den": "until",
    "bis spätestens": "until", "bis einschließlich": "until", "spätestens": "until", "zwischen": "from",
    "vor": "before", "nach": "after", "am": "on", "an": "on", "im": "on", "in": "on", "um": "on", "zum": "on",
    "zur": "on", "gegen": "on", "ins": "on",
}  # fmt: skip

ZONES = ("MESZ", "MEZ", "CEST", "CET", "GMT", "UTC", "Ortszeit", "EST", "EDT", "PST", "PDT", "ET", "PT", "BST",
         "deutscher Zeit", "MSK", "Moskauer Zeit", "Schweizer Zeit")  # fmt: skip

# Lower-case words that end like a past tense and are none.
NO_PAST = (
    "heute", "letzte", "dritte", "zweite", "erste", "könnte", "sollte", "möchte", "müsste", "dürfte", "bitte", "gute",
    "rote", "weite", "alte", "breite", "echte", "harte", "leichte", "rechte", "nächste", "beste", "größte", "meiste",
    "wollte", "heutige", "mitte", "hätte", "hätten", "könnten", "sollten", "müssten", "letzten", "ersten", "zweiten",
    "dritten", "nächsten", "meisten", "größten", "besten", "rechten", "alten", "guten", "bitten", "arbeiten",
    "leichten", "bereiten", "leiten", "halten", "warten", "gelten", "treten", "bieten", "raten", "starten", "kosten",
    "leisten", "achten", "beobachten", "erwarten", "welte", "späten", "zehnte", "vierte", "fünfte", "sechste",
    "siebte", "achte", "neunte", "seiten",
)  # fmt: skip

# Strong past forms that news uses; weak verbs are met by their ending.
PAST = (
    "war", "waren", "hatte", "hatten", "wurde", "wurden", "gab", "kam", "kamen", "ging", "gingen", "stand", "standen",
    "fand", "fanden", "starb", "starben", "begann", "begannen", "ließ", "ließen", "schrieb", "sprach", "sprachen",
    "traf", "trafen", "nahm", "nahmen", "fiel", "fielen", "stieg", "stiegen", "sah", "sahen", "blieb", "blieben",
    "hielt", "hielten", "trat", "traten", "gewann", "verlor", "schloss", "lag", "lagen", "hieß", "rief", "riefen",
    "wies", "zog", "zogen", "schlug", "bot", "fuhr", "fuhren", "flog", "brach", "brachen", "verlief", "verbot",
    "erhielt", "erhielten", "beschloss", "entschied", "schoss", "wollte", "sollte", "konnte", "konnten", "musste",
    "mussten", "durfte", "worden", "gewesen", "verließ", "brachte", "dachte",
)  # fmt: skip

FUTURE = (
    "wird", "werden", "werde", "soll", "sollen", "solle", "will", "wollen", "wolle", "geplant", "plant", "planen",
    "voraussichtlich", "kommenden", "nächsten", "künftig", "demnächst", "beginnt", "beginnen", "startet", "findet",
    "finden", "stattfinden", "erfolgt", "tagt", "trifft sich", "treffen sich", "gastiert", "lädt", "laden",
    "eröffnet", "erscheint", "steht an", "steht bevor", "erwartet", "angesetzt", "vorgesehen", "setzen",
    "entscheidet", "wählt", "endet", "tritt in kraft", "stehen",
)  # fmt: skip
