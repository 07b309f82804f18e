"""What English news says of a person beside the name: party, nation, office, kin. Data for `roles`.

Only what excludes something else stands here; what is in no table is not compared.
"""

from __future__ import annotations

#: A word of the name's run ("California Republican Ed Roe") or the letter before a state ("D-Nev.") -> the party.
PARTIES = {"Republican": "Republican", "Democrat": "Democrat", "Democratic": "Democrat"}
PARTY_LETTERS = {"D-": "Democrat", "R-": "Republican"}
NO_MEMBERS: tuple[str, ...] = ()

#: Adjectives, lower case, whole words -> the nation.
NATIONS = {
    "french": "fr", "belgian": "be", "dutch": "nl", "spanish": "es", "portuguese": "pt", "italian": "it",
    "greek": "gr", "turkish": "tr", "polish": "pl", "czech": "cz", "hungarian": "hu", "romanian": "ro",
    "ukrainian": "ua", "russian": "ru", "finnish": "fi", "swedish": "se", "norwegian": "no", "danish": "dk",
    "british": "gb", "english": "gb", "scottish": "gb", "welsh": "gb", "irish": "ie", "german": "de",
    "austrian": "at", "canadian": "ca", "mexican": "mx", "brazilian": "br", "argentine": "ar", "chinese": "cn",
    "japanese": "jp", "indian": "in", "pakistani": "pk", "afghan": "af", "iranian": "ir", "iraqi": "iq",
    "syrian": "sy", "israeli": "il", "egyptian": "eg", "australian": "au", "nigerian": "ng", "kenyan": "ke",
}  # fmt: skip
INHABITANTS: dict[str, str] = {}

PORTFOLIOS = {
    "foreign": "foreign", "defense": "defence", "defence": "defence", "interior": "interior", "finance": "finance",
    "treasury": "finance", "justice": "justice", "health": "health", "transport": "transport",
    "transportation": "transport",
}  # fmt: skip
MINISTER = ("minister", "secretary")

#: Not compared: "President" stays with who once was it.
HEADS: dict[str, str] = {}

LEADERS = ("ceo", "executive", "chairman", "chairwoman", "boss", "chief", "president", "head", "director")

FORMER_PREFIX = "ex-"
FORMER = ("former", "onetime", "ex-", "retired")
OTHER_TIME = ("outgoing", "then-", "incoming", "designated", "ousted", "late", "new", "longtime", "next")
DEPUTY_PREFIX = ("vice", "deputy")
DEPUTY = ("deputy", "acting", "vice", "interim", "shadow", "under", "assistant")

POSSESSIVES = {"his": "his", "her": "her", "their": "their"}

KIN = {
    "uncle": "uncle", "aunt": "aunt", "cousin": "cousin", "father": "father", "dad": "father", "mother": "mother",
    "mom": "mother", "mum": "mother", "grandfather": "grandfather", "grandmother": "grandmother",
    "brother": "brother", "sister": "sister", "son": "son", "daughter": "daughter", "nephew": "nephew",
    "niece": "niece", "grandson": "grandson", "granddaughter": "granddaughter", "brother-in-law": "brother-in-law",
    "sister-in-law": "sister-in-law", "father-in-law": "father-in-law", "mother-in-law": "mother-in-law",
    "son-in-law": "son-in-law", "daughter-in-law": "daughter-in-law", "husband": "partner", "wife": "partner",
    "partner": "partner", "fiance": "partner", "fiancee": "partner", "girlfriend": "partner", "boyfriend": "partner",
}  # fmt: skip
SAME_KIN = ("step", "half-", "twin", "foster", "ex-")
