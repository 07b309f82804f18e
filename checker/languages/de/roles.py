"""What German news says of a person beside the name: party, nation, office, kin. Data for `roles`.

Only what excludes something else stands here. Most things said of a person are true together (Politiker, Jurist,
Vater), and what is in no table is not compared.
"""

from __future__ import annotations

#: First part of a compound, or what stands in brackets -> the party.
PARTIES = {
    "CDU": "CDU", "CSU": "CSU", "SPD": "SPD", "FDP": "FDP", "AfD": "AfD", "AFD": "AfD", "BSW": "BSW", "Linke": "Linke",
    "Linken": "Linke", "Linkspartei": "Linke", "Grüne": "Grüne", "Grünen": "Grüne", "Grünenpolitiker": "Grüne",
    "ÖVP": "ÖVP", "SPÖ": "SPÖ", "FPÖ": "FPÖ", "NEOS": "NEOS", "Neos": "NEOS", "SVP": "SVP",
}  # fmt: skip

#: Nouns behind a party's name that make no member of it.
NO_MEMBERS = ("gegner", "gegnerin", "kritiker", "kritikerin", "kenner", "experte", "expertin", "aussteiger")

#: Beginnings of adjectives and whole nouns of inhabitants, lower case -> the nation. English, Scottish and
#: British are one: what is true of the part is true of the whole.
NATIONS = {
    "französisch": "fr", "belgisch": "be", "niederländisch": "nl", "spanisch": "es", "portugiesisch": "pt",
    "italienisch": "it", "griechisch": "gr", "türkisch": "tr", "polnisch": "pl", "tschechisch": "cz",
    "slowakisch": "sk", "slowenisch": "si", "ungarisch": "hu", "rumänisch": "ro", "bulgarisch": "bg", "serbisch": "rs",
    "kroatisch": "hr", "ukrainisch": "ua", "russisch": "ru", "belarussisch": "by", "estnisch": "ee", "lettisch": "lv",
    "litauisch": "lt", "finnisch": "fi", "schwedisch": "se", "norwegisch": "no", "dänisch": "dk", "isländisch": "is",
    "britisch": "gb", "englisch": "gb", "schottisch": "gb", "walisisch": "gb", "irisch": "ie", "deutsch": "de",
    "österreichisch": "at", "amerikanisch": "us", "us-amerikanisch": "us", "kanadisch": "ca", "mexikanisch": "mx",
    "brasilianisch": "br", "argentinisch": "ar", "chilenisch": "cl", "kolumbianisch": "co", "venezolanisch": "ve",
    "chinesisch": "cn", "japanisch": "jp", "südkoreanisch": "kr", "nordkoreanisch": "kp", "indisch": "in",
    "pakistanisch": "pk", "afghanisch": "af", "iranisch": "ir", "irakisch": "iq", "syrisch": "sy", "israelisch": "il",
    "ägyptisch": "eg", "marokkanisch": "ma", "tunesisch": "tn", "australisch": "au", "neuseeländisch": "nz",
    "südafrikanisch": "za", "nigerianisch": "ng", "kenianisch": "ke", "äthiopisch": "et",
}  # fmt: skip
INHABITANTS = {
    "franzose": "fr", "französin": "fr", "belgier": "be", "belgierin": "be", "niederländer": "nl",
    "niederländerin": "nl",
    "spanier": "es", "spanierin": "es", "portugiese": "pt", "portugiesin": "pt", "italiener": "it", "italienerin": "it",
    "grieche": "gr", "griechin": "gr", "türke": "tr", "türkin": "tr", "pole": "pl", "polin": "pl", "tscheche": "cz",
    "tschechin": "cz", "ungar": "hu", "ungarin": "hu", "russe": "ru", "russin": "ru", "ukrainer": "ua",
    "ukrainerin": "ua", "schwede": "se", "schwedin": "se", "norweger": "no", "norwegerin": "no", "däne": "dk",
    "dänin": "dk", "finne": "fi", "finnin": "fi", "brite": "gb", "britin": "gb", "engländer": "gb", "engländerin": "gb",
    "schotte": "gb", "schottin": "gb", "waliser": "gb", "ire": "ie", "irin": "ie", "österreicher": "at",
    "österreicherin": "at", "amerikaner": "us", "amerikanerin": "us", "kanadier": "ca", "kanadierin": "ca",
    "mexikaner": "mx", "brasilianer": "br", "brasilianerin": "br", "argentinier": "ar", "japaner": "jp",
    "japanerin": "jp", "chinese": "cn", "chinesin": "cn", "australier": "au", "australierin": "au", "slowene": "si",
    "slowenin": "si", "slowake": "sk", "kroate": "hr", "kroatin": "hr", "serbe": "rs", "serbin": "rs",
    "schweizer": "ch", "schweizerin": "ch", "neuseeländer": "nz", "südafrikaner": "za",
}  # fmt: skip

#: Portfolios that one person does not hold together, by the beginning of "...minister". Others are often one ministry
#: (Wirtschaft und Klima, Arbeit und Soziales, Familie und Bildung) and are left out.
PORTFOLIOS = {
    "außen": "foreign", "verteidigungs": "defence", "kriegs": "defence", "innen": "interior", "finanz": "finance",
    "justiz": "justice", "gesundheits": "health", "verkehrs": "transport",
}  # fmt: skip
MINISTER = ("minister", "ministerin", "ministers")

#: Offices that exclude each other in one state. "Regierungschef" and "Staatschef" are left out: one may be both.
HEADS = {
    "präsident": "state", "präsidentin": "state", "staatspräsident": "state", "staatspräsidentin": "state",
    "bundespräsident": "state", "bundespräsidentin": "state", "ministerpräsident": "government",
    "ministerpräsidentin": "government", "premierminister": "government", "premierministerin": "government",
    "premier": "government", "kanzler": "government", "kanzlerin": "government", "bundeskanzler": "government",
    "bundeskanzlerin": "government",
}  # fmt: skip

#: Who leads a firm: last part of a compound with its name.
LEADERS = ("chef", "chefin", "boss", "manager", "managerin", "geschäftsführer", "geschäftsführerin", "ceo")

#: They say that somebody was it; as a prefix and as the beginning of an adjective.
FORMER_PREFIX = "ex-"
FORMER = ("frühere", "ehemalige", "einstige")

#: They set the office to another time without saying which; nothing is read then.
OTHER_TIME = ("damalig", "langjährig", "scheidend", "designiert", "künftig", "gewählt", "neu", "abgesetzt", "gestürzt")

#: They make another office of it.
DEPUTY_PREFIX = ("vize", "interims", "schatten")
DEPUTY = ("stellvertretend", "amtierend", "kommissarisch")

#: Whose kin: the pronoun's forms -> its lemma.
POSSESSIVES = {
    "sein": "sein", "seine": "sein", "seinen": "sein", "seinem": "sein", "seiner": "sein", "seines": "sein",
    "ihr": "ihr", "ihre": "ihr", "ihren": "ihr", "ihrem": "ihr", "ihrer": "ihr", "ihres": "ihr",
}  # fmt: skip

#: Noun, without a prefix of `SAME_KIN` -> the relation. What one line of news calls so and another otherwise is one.
KIN = {
    "onkel": "uncle", "onkels": "uncle", "großonkel": "uncle", "tante": "aunt", "großtante": "aunt", "cousin": "cousin",
    "cousins": "cousin", "vetter": "cousin", "großcousin": "cousin", "cousine": "cousin", "großcousine": "cousin",
    "vater": "father", "vaters": "father", "papa": "father", "mutter": "mother", "mama": "mother",
    "großvater": "grandfather", "opa": "grandfather", "großmutter": "grandmother", "oma": "grandmother",
    "bruder": "brother", "bruders": "brother", "schwester": "sister", "sohn": "son", "sohnes": "son",
    "tochter": "daughter", "neffe": "nephew", "neffen": "nephew", "nichte": "niece", "enkel": "grandson",
    "enkelsohn": "grandson", "enkelin": "granddaughter", "schwager": "brother-in-law", "schwägerin": "sister-in-law",
    "schwiegervater": "father-in-law", "schwiegermutter": "mother-in-law", "schwiegersohn": "son-in-law",
    "schwiegertochter": "daughter-in-law", "mann": "partner", "ehemann": "partner", "gatte": "partner",
    "partner": "partner", "lebensgefährte": "partner", "lebensgefährten": "partner", "verlobter": "partner",
    "frau": "partner", "ehefrau": "partner", "gattin": "partner", "partnerin": "partner", "lebensgefährtin": "partner",
    "verlobte": "partner",
}  # fmt: skip
SAME_KIN = ("stief", "halb", "adoptiv", "pflege", "zwillings", "ex-")
