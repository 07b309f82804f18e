"""German: the words that quantities are read by. Data alone; casefolded, so that ß is ss."""

from __future__ import annotations

from checker.languages.lexicon import Concept, Lexicon, Vague, words
from checker.model import Bound

NUMBER_WORDS = {
    "null": 0, "eins": 1, "ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1, "zwei": 2, "zwo": 2,
    "zweier": 2, "zweien": 2, "drei": 3, "dreier": 3, "dreien": 3, "vier": 4, "vieren": 4, "fünf": 5, "fuenf": 5,
    "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "zwoelf": 12, "dreizehn": 13,
    "vierzehn": 14, "fünfzehn": 15, "fuenfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
    "zwanzig": 20, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "fuenfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip

SCALES = {
    "hundert": 100, "tausend": 1000, "tsd": 1000, "million": 10**6, "millionen": 10**6, "mio": 10**6, "mill": 10**6,
    "milliarde": 10**9, "milliarden": 10**9, "mrd": 10**9, "billion": 10**12, "billionen": 10**12, "bio": 10**12,
    "billiarde": 10**15, "billiarden": 10**15, "trillion": 10**18, "trillionen": 10**18, "k": 1000, "m": 10**6,
}  # fmt: skip

# Stems of ordinals that do not follow the rule "cardinal + te" (to nineteen) and "cardinal + ste" (from twenty).
ORDINALS = {"erst": 1, "dritt": 3, "siebt": 7, "siebent": 7, "acht": 8}

HALVES = {
    "anderthalb": "1.5", "eineinhalb": "1.5", "einundhalb": "1.5", "einundeinhalb": "1.5", "zweieinhalb": "2.5",
    "zweiundeinhalb": "2.5", "dreieinhalb": "3.5", "dreiundeinhalb": "3.5", "viereinhalb": "4.5", "fünfeinhalb": "5.5",
    "sechseinhalb": "6.5", "siebeneinhalb": "7.5", "achteinhalb": "8.5", "neuneinhalb": "9.5", "zehneinhalb": "10.5",
    "elfeinhalb": "11.5", "zwölfeinhalb": "12.5", "dreiviertel": "0.75", "eindreiviertel": "1.75",
}  # fmt: skip

DENOMINATORS = {
    "halb": 2, "halbe": 2, "halben": 2, "halber": 2, "halbes": 2, "halbem": 2, "hälfte": 2, "drittel": 3, "dritteln": 3,
    "viertel": 4, "vierteln": 4, "fünftel": 5, "fünfteln": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "achteln": 8,
    "neuntel": 9, "zehntel": 10, "zehnteln": 10, "zwölftel": 12, "zwanzigstel": 20, "hundertstel": 100,
    "tausendstel": 1000,
}  # fmt: skip

BEFORE = (
    (("nicht", "mehr", "als"), Bound.AT_MOST), (("nicht", "weniger", "als"), Bound.AT_LEAST),
    (("mehr", "als"), Bound.MORE_THAN), (("weit", "über"), Bound.MORE_THAN), (("deutlich", "über"), Bound.MORE_THAN),
    (("weit", "mehr", "als"), Bound.MORE_THAN), (("deutlich", "mehr", "als"), Bound.MORE_THAN),
    (("über",), Bound.MORE_THAN), (("ueber",), Bound.MORE_THAN), (("grösser", "als"), Bound.MORE_THAN),
    (("höher", "als"), Bound.MORE_THAN), (("länger", "als"), Bound.MORE_THAN), (("älter", "als"), Bound.MORE_THAN),
    (("gut",), Bound.OVER), (("reichlich",), Bound.OVER), (("etwas", "mehr", "als"), Bound.OVER),
    (("knapp", "über"), Bound.OVER), (("etwas", "über"), Bound.OVER), (("kaum", "mehr", "als"), Bound.OVER),
    (("mindestens",), Bound.AT_LEAST), (("wenigstens",), Bound.AT_LEAST), (("zumindest",), Bound.AT_LEAST),
    (("minimum",), Bound.AT_LEAST), (("ab",), Bound.AT_LEAST), (("nicht", "unter"), Bound.AT_LEAST),
    (("weniger", "als"), Bound.LESS_THAN), (("unter",), Bound.LESS_THAN), (("unterhalb", "von"), Bound.LESS_THAN),
    (("kleiner", "als"), Bound.LESS_THAN), (("niedriger", "als"), Bound.LESS_THAN),
    (("jünger", "als"), Bound.LESS_THAN),
    (("kürzer", "als"), Bound.LESS_THAN), (("etwas", "weniger", "als"), Bound.NEARLY),
    (("knapp", "unter"), Bound.NEARLY),
    (("bis", "zu"), Bound.AT_MOST), (("höchstens",), Bound.AT_MOST), (("maximal",), Bound.AT_MOST),
    (("max", "."), Bound.AT_MOST), (("allenfalls",), Bound.AT_MOST), (("nicht", "über"), Bound.AT_MOST),
    (("fast",), Bound.NEARLY), (("knapp",), Bound.NEARLY), (("beinahe",), Bound.NEARLY), (("nahezu",), Bound.NEARLY),
    (("annähernd",), Bound.NEARLY), (("bald",), Bound.NEARLY), (("nicht", "ganz"), Bound.NEARLY),
    (("rund",), Bound.ABOUT), (("etwa",), Bound.ABOUT), (("circa",), Bound.ABOUT), (("zirka",), Bound.ABOUT),
    (("ca", "."), Bound.ABOUT), (("ca",), Bound.ABOUT), (("ungefähr",), Bound.ABOUT),
    (("um", "die"), Bound.ABOUT), (("an", "die"), Bound.ABOUT), (("schätzungsweise",), Bound.ABOUT),
    (("geschätzt",), Bound.ABOUT), (("geschätzte",), Bound.ABOUT), (("geschätzten",), Bound.ABOUT),
    (("in", "etwa"), Bound.ABOUT), (("vielleicht",), Bound.ABOUT), (("um", "rund"), Bound.ABOUT), (("~",), Bound.ABOUT),
    (("≈",), Bound.ABOUT), (("in", "der", "grössenordnung", "von"), Bound.ABOUT), (("wohl", "um", "die"), Bound.ABOUT),
    ((">",), Bound.MORE_THAN), (("<",), Bound.LESS_THAN), (("≥",), Bound.AT_LEAST), (("≤",), Bound.AT_MOST),
    (("ganze",), Bound.EXACT), (("genau",), Bound.EXACT), (("exakt",), Bound.EXACT), (("nur",), Bound.EXACT),
    (("insgesamt",), Bound.EXACT),
)  # fmt: skip

AFTER = (
    (("oder", "mehr"), Bound.AT_LEAST), (("und", "mehr"), Bound.AT_LEAST), (("oder", "weniger"), Bound.AT_MOST),
    (("oder", "älter"), Bound.AT_LEAST), (("und", "älter"), Bound.AT_LEAST), (("oder", "jünger"), Bound.AT_MOST),
)  # fmt: skip

_HUNDREDS = Vague("150", "2000", "100")
_THOUSANDS = Vague("1500", "100000", "1000")  # said of 45,000 as well
_TEN_THOUSANDS = Vague("15000", "200000", "10000")
_HUNDRED_THOUSANDS = Vague("150000", "2000000", "100000")
_MILLIONS = Vague("1500000", "200000000", "1000000")
_BILLIONS = Vague("1500000000", "200000000000", "1000000000")
_MANY = Vague("2", "1000000000", "2")
_SEVERAL = Vague("2", "20", "3")

# Intervals as tuned in the study of slots: a desk calls 25 and 110 "Dutzende", 1,800 still "Hunderte".
VAGUE = (
    (("dutzende",), Vague("20", "130", "12")), (("dutzenden",), Vague("20", "130", "12")),
    (("dutzender",), Vague("20", "130", "12")), (("hunderte",), _HUNDREDS), (("hunderten",), _HUNDREDS),
    (("hunderter",), _HUNDREDS), (("aberhunderte",), _HUNDREDS), (("tausende",), _THOUSANDS),
    (("tausenden",), _THOUSANDS), (("tausender",), _THOUSANDS), (("abertausende",), _THOUSANDS),
    (("zehntausende",), _TEN_THOUSANDS), (("zehntausenden",), _TEN_THOUSANDS), (("zehntausender",), _TEN_THOUSANDS),
    (("hunderttausende",), _HUNDRED_THOUSANDS), (("hunderttausenden",), _HUNDRED_THOUSANDS),
    (("hunderttausender",), _HUNDRED_THOUSANDS), (("millionen",), _MILLIONS), (("abermillionen",), _MILLIONS),
    (("milliarden",), _BILLIONS), (("mehrere",), _SEVERAL), (("mehreren",), _SEVERAL), (("mehrerer",), _SEVERAL),
    (("einige",), _SEVERAL), (("einigen",), _SEVERAL), (("einiger",), _SEVERAL),
    (("etliche",), Vague("3", "1000", "5")),
    (("etlichen",), Vague("3", "1000", "5")), (("viele",), _MANY), (("vielen",), _MANY), (("vieler",), _MANY),
    (("zahlreiche",), _MANY), (("zahlreichen",), _MANY), (("zahlreicher",), _MANY), (("unzählige",), _MANY),
    (("ein", "paar"), Vague("2", "9", "3")), (("wenige",), Vague("2", "20", "3")),
    (("wenigen",), Vague("2", "20", "3")),
    (("eine", "handvoll"), Vague("3", "9", "5")), (("einer", "handvoll"), Vague("3", "9", "5")),
    (("ein", "halbes", "dutzend"), Vague("5", "7", "6")), (("eine", "reihe"), _MANY), (("eine", "vielzahl"), _MANY),
)  # fmt: skip

# "mehrere hundert" is more than one and less than ten of them: 200 to 900 (DESIGN), for any power of ten.
VAGUE_FACTORS = (
    ("mehrere",), ("mehreren",), ("mehrerer",), ("einige",), ("einigen",), ("einiger",), ("ein", "paar"), ("wenige",),
    ("wenigen",), ("etliche",), ("viele",), ("vielen",),
)  # fmt: skip

UNITS_TEXT = """
percent: prozent prozents prozente vom-hundert
percentage point: prozentpunkt prozentpunkte prozentpunkten prozentpunkts
basis point: basispunkt basispunkte basispunkten
per mille: promille
millimetre: millimeter millimetern
centimetre: zentimeter zentimetern centimeter
metre: meter metern meters
kilometre: kilometer kilometern kilometers
inch: zoll
foot: fuss
mile: meile meilen
nautical mile: seemeile seemeilen
light year: lichtjahr lichtjahre lichtjahren
square metre: quadratmeter quadratmetern
square centimetre: quadratzentimeter
square kilometre: quadratkilometer quadratkilometern
square mile: quadratmeile quadratmeilen
hectare: hektar hektaren
acre: acre acres
millilitre: milliliter millilitern
centilitre: zentiliter
litre: liter litern
hectolitre: hektoliter hektolitern
cubic metre: kubikmeter kubikmetern
cubic centimetre: kubikzentimeter
cubic kilometre: kubikkilometer
gallon: gallone gallonen
barrel: barrel fass fässer
milligram: milligramm
microgram: mikrogramm
gram: gramm
kilogram: kilogramm kilo kilos
pound-mass: pfund
hundredweight: zentner zentnern
ounce: unze unzen feinunze feinunzen
tonne: tonne tonnen
second: sekunde sekunden
millisecond: millisekunde millisekunden
minute: minute minuten
hour: stunde stunden
day: tag tage tagen tages
week: woche wochen
month: monat monate monaten monats
year: jahr jahre jahren jahres
decade: jahrzehnt jahrzehnte jahrzehnten
century: jahrhundert jahrhunderte jahrhunderten
celsius: celsius
fahrenheit: fahrenheit
degree: grad
radian: radiant
kilometre per hour: stundenkilometer stundenkilometern
knot: knoten
byte: byte bytes
kilobyte: kilobyte
megabyte: megabyte
gigabyte: gigabyte
terabyte: terabyte
megabit: megabit
gigabit: gigabit
megapixel: megapixel
pixel: pixel
hertz: hertz
kilohertz: kilohertz
megahertz: megahertz
gigahertz: gigahertz
watt: watt
kilowatt: kilowatt
megawatt: megawatt
gigawatt: gigawatt
terawatt: terawatt
watt hour: wattstunde wattstunden
kilowatt hour: kilowattstunde kilowattstunden
megawatt hour: megawattstunde megawattstunden
gigawatt hour: gigawattstunde gigawattstunden
terawatt hour: terawattstunde terawattstunden
volt: volt
kilovolt: kilovolt
ampere: ampere
horsepower: ps pferdestärken
newton-metre: newtonmeter
hectopascal: hektopascal
bar: bar
calorie: kalorie kalorien
kilocalorie: kilokalorie kilokalorien
decibel: dezibel
sievert: sievert
becquerel: becquerel
tablespoon: esslöffel el
teaspoon: teelöffel tl
euro: euro euros
cent: cent cents eurocent
dollar: dollar dollars us-dollar
united states dollar: us-dollar usd
pound sterling: pfund-sterling
japanese yen: yen
chinese yuan: yuan renminbi
swiss franc: schweizerfranken franken
rupee: rupie rupien
indian rupee: indische-rupien indische-rupie indischen-rupien
russian rouble: rubel
lira: lira
turkish lira: türkische-lira
shekel: schekel
krone: krone kronen
polish zloty: zloty złoty
hungarian forint: forint
ukrainian hryvnia: hrywnja griwna
peso: peso pesos
deutsche mark: d-mark mark
schilling: schilling
bitcoin: bitcoin bitcoins
time: mal
"""

LEFT_ALONE = (
    # dates and times of day
    r"\b\d{1,2}\.\s?(?:jan(?:uar|\.)?|jänner|feb(?:ruar|\.)?|märz|apr(?:il|\.)?|mai|jun[io]?\.?|jul[iy]?\.?|"
    r"aug(?:ust|\.)?"
    r"|sept?(?:ember|\.)?|okt(?:ober|\.)?|nov(?:ember|\.)?|dez(?:ember|\.)?)(?!\w)(?:\s+(?:\d{4}|'\d\d))?",
    r"\b(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\s+\d{4}\b",
    r"\b(?:januar|jänner|februar|märz|april|juni|juli|august|september|oktober|november|dezember)\s+\d{2}\b",
    r"(?<![\d.,])\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}|\d{2})?(?!\d)", r"(?<![\d.,])\d{1,2}/\d{1,2}/\d{2,4}(?!\d)",
    r"\b\d{1,2}\.\s?(?:/|und|bis|-|–|oder)\s?\d{1,2}\.\s?(?:januar|februar|märz|april|mai|juni|juli|august|september"
    r"|oktober|november|dezember)(?:\s+\d{4})?",
    r"\b\d{4}-\d{2}-\d{2}(?:t[\d:.]+z?)?",
    r"(?:(?:zwischen|von|um|gegen|ab|bis|seit)\s+)?\b\d{1,2}(?:[.:]\d{2})?\s?(?:und|bis|-|"
    r"–)\s?\d{1,2}(?:[.:]\d{2})?\s?uhr\b",
    r"\b\d{1,2}(?:[.:]\d{2}){0,2}\s?(?:uhr|h\b(?! lang))(?:\s\d{1,2}(?!\d))?",
    r"\b(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn"
    r"|achtzehn|neunzehn|zwanzig|\w+undzwanzig)\s+uhr(?:\s+\w*(?:ßig|zig|zehn))?\b",
    r"\b(?:halb|viertel nach|viertel vor|kurz vor|kurz nach|fünf nach|fünf vor|zehn nach|zehn vor)\s+"
    r"(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d{1,2})\b(?!\s+[a-zäöü]{4,})",
    r"(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])(?!\s*\()",
    # years, decades, seasons, centuries
    r"\b(?:jahr|jahre|jahres|jahrs|jahrgang|saison|spielzeit|agenda|anno|baujahr|sommer|winter|herbst|frühjahr|"
    r"frühling|"
    r"ende|anfang|mitte|wm|em|olympia|ostern|weihnachten)\s+(?:\d{4})(?:\s?(?:/|-|–|bis|und)\s?\d{2,4})?\b",
    r"(?<![\d.,])(?:19|20)\d\d\s?(?:/|-|–|bis)\s?(?:(?:19|20)\d\d|\d\d)(?![\d.,]|\s?(?:euro|prozent|menschen))",
    r"\b\d{1,4}\s(?:v|n)\.\s?chr\b", r"\b(?:19|20)?\d0(?:er|ern)(?:[- ]?jahren?)?\b",
    r"\b(?:zwanziger|dreißiger|vierziger|fünfziger|sechziger|siebziger|"
    r"achtziger|neunziger)[- ]?jahren?\b", r"\b(?:\d{1,2}\.|\w+ten|\w+tes|"
    r"\w+te)(?:\s+und\s+\d{1,2}\.)?\s+jahrhunderts?\b",
    r"\b(?:\d{1,2}\.|erste[nrsm]?|zweite[nrsm]?|dritte[nrsm]?|vierte[nrsm]?|i{1,3}\.)\s+(?:weltkrieg\w*|"
    r"golfkrieg\w*|reich"
    r"(?:s|es)?|quartal\w*|halbjahr\w*|jahreshälfte|jahrzehnt\w*|advent\w*|weihnachts\w+|hilfe\b|welt\b|hand\b|blick\b|"
    r"linie\b|mann\b|bürgermeister\w*|klasse\b|liga\b|bundesliga\b|person\b|wahl\b|fc\b|fsv\b|ffc\b|fck\b|klass\w*)",
    r"\b[12]\.\s?(?:fc|fsv|ffc|fck|bundesliga|liga)\b", r"\b\d{1,2}\.\s+(?:liga|bundesliga|quartal|halbjahr)\w*",
    # law, numbers of things, codes
    r"§+\s?\d+\w?(?:\s?(?:absatz|abs\.|satz|nr\.|nummer|ziffer|und|bis|,|ff\.?|f\.)\s?\d*)*",
    r"\b(?:paragra(?:f|ph)(?:en|s)?|artikels?|art\.|absatz|abs\.|satz|kapitel|ziffer|resolution|verordnung|"
    r"drucksache)\s"
    r"\d+\w?(?:[/.]\d+)*(?:\s(?:absatz|abs\.|satz|nr\.)\s?\d+)*",
    r"\b(?:nr\.|nummer|no\.|hausnummer|postleitzahl|plz|az\.|aktenzeichen|telefon|tel\.|fax|flug|rückennummer)\s?:?\s?"
    r"[\w/\-. ]?\d[\d/\-]*(?:\s\d+)*",
    r",\s(?!\d{2}000)\d{5}\s(?=(?-i:[A-ZÄÖÜ]))",
    r"\b(?:bd|s|kap|abb|tab|apt|vol|ausg)\.\s?\d+\b", r"#\d+", r"\b\d{3,5}/\d{2,}(?:[ -]?\d{2,})+",
    r"\+\d{1,3}[-\s/(]\d[-\d\s/()]{5,}", r"\b0\d{2,5}\s?[-/]\s?\d{3,}[-\d ]*",
    r"\b\d{1,3}(?:\.\d{1,3}){3}\b", r"\b\w+straße\s+\d+\w?\b", r"\b\w+allee\s+\d+\w?\b",
    r"\b\w+(?:platz|weg|str\.)\s+\d+\w?\b",
    r"\b\w+(?:straße|allee|platz|weg|gasse)\s+\d+\w?,\s\d{5}\b",
    # idioms
    r"\b(?:unter vier augen|auf allen vieren|vier wände\w*|fünf vor zwölf|zwei fliegen|eins zu eins|null und nichtig|"
    r"ein für alle mal|auf einmal|noch einmal|zum ersten mal seit|erst einmal|alle viere\b|viele grüße|"
    r"tausendundeine nacht|sieben zwerge|auf wolke sieben|acht geben|außer acht|in acht|nimmt sich in acht|gib acht|"
    r"hunderte von kilometern|eine million mal|24/7|9/11|fifty-fifty|zwei paar schuhe|am ersten|"
    r"vielen dank|so viele[nr]?|wie viele[nr]?|zu viele|ebenso viele|nicht viele[nr]?|ebensolche)\b",
)  # fmt: skip

LABELS = words("""
nummer hälfte drittel boeing airbus apollo formel agenda halle gruppe gleis teil folge kapitel zimmer tatort windows
iphone galaxy regiment terminal block reaktor level stufe artikel klasse band tor kanal radio bayern sender planet
model modell typ version generation staffel platz rang raum bus linie tram zug ice flug route runde phase tag zone
saal tisch seite abschnitt satz punkt nr no pisa stuttgart21 area channel g golf passat panzer leopard gepard marder
u-bahn linien
""")

FUNCTION_WORDS = words("""
der die das des dem den ein eine einen einem einer eines und oder aber sowie als wie auf in im an am aus bei beim mit
nach von vom vor zu zum zur über unter für gegen um durch ohne bis seit während wegen laut trotz zwischen neben hinter
ab pro je sich es er sie wir ihr ich man ihm ihn ihnen nicht noch auch nur schon mehr weniger dass ob wenn weil da wo
hat habe haben hatte hatten ist sind war waren wird werden wurde wurden worden sein seien sei kann können konnte konnten
soll sollen sollte sollten muss müssen musste mussten will wollen wollte wollten darf dürfen durfte dürfte dürften mag
würde würden hätte hätten wäre wären könnte könnten kam kamen ging gingen liegt liegen lag lagen stieg stiegen sank
sanken starb starben gab geben gibt bleiben blieb blieben warten warteten leben lebten stehen standen fehlen fehlten
davon darunter daran dabei damit dazu dafür dort hier jetzt nun wieder bereits dann so doch zuvor später lang alt her
entfernt hoch tief breit gross schwer teuer betroffen beteiligt anwesend gekommen
""")

# Words that may stand between a figure and what it counts: "45 zum Teil schwer verletzte Menschen".
BETWEEN_NOUN = words("""
zum teil teils teilweise schwer leicht lebensgefährlich weitere weiteren weiterer andere anderen neue neuen sehr meist
meistens überwiegend mutmasslich mutmassliche der des die dieser ihrer seiner aller deren zusätzliche zusätzlichen
""")

PERSONS = words("""
mensch person leute mann frau kind junge mädchen jugendliche soldat zivilist passagier fahrgast insasse bewohner
einwohner
bürger polizist beamte feuerwehrmann retter helfer sanitäter arzt pfleger patient schüler student lehrer arbeiter
bergarbeiter bergmann angehörige opfer geisel häftling gefangene flüchtling migrant demonstrant teilnehmer besucher
zuschauer tourist urlauber gast fahrer pilot crewmitglied besatzungsmitglied seemann matrose kämpfer rebell terrorist
islamist extremist attentäter täter verdächtige angreifer journalist reporter abgeordnete politiker minister deutsche
franzose brite us-amerikaner amerikaner russe ukrainer israeli palästinenser türke kurde syrer iraker afghane italiener
spanier pole chinese japaner inder senior rentner minderjährige erwachsene baby säugling sohn tochter bruder schwester
mitarbeiter beschäftigte angestellte kunde gläubige pilger wanderer bergsteiger skifahrer fussgänger radfahrer
autofahrer anwohner nachbar zeuge freund kollege spieler fan anhänger mitglied kamerad rekrut offizier familie
""")

PERSON_ENDINGS = (
    "innen", "isten", "leute", "männer", "frauen", "kinder", "arbeiter", "soldat", "bürger", "fahrer", "bewohner",
    "helfer", "kämpfer", "insasse", "gast", "schüler", "spieler", "jährige", "person", "mensch", "mann", "frau", "kind",
    "polizist", "beamte", "mitglied", "opfer", "gänger", "besucher", "teilnehmer", "erin", "istin", "ntin",
)  # fmt: skip

CONCEPTS = (
    Concept(
        "dead", frozenset(("tote", "todesopfer", "leiche", "gefallene", "getötete", "verstorbene", "ertrunkene",
                           "todesfall", "leichnam", "sterbefall", "gestorbene", "tötung")),
        ("tot", "getötet", "verstorben", "gestorben", "ertrunken", "gefallen", "erschossen", "ermordet", "umgekommen"),
        r"\b(?:starb(?:en)?|sterben|stirbt|gestorben|verstarb(?:en)?|verstorben|getötet|töteten?|tötet|tot\b|"
        r"ums leben|ertranken|ertrank|ertrunken|umgekommen|kam(?:en)? um\b|erschossen|erschoss|ermordet|ermordete|"
        r"todesopfer|in den tod|das leben (?:ge)?kost|das leben\b|leben verlor|erlag(?:en)?|"
        r"erlegen|erstickten?|verbrannten|hingerichtet|todeszahl|(?:zahl|anzahl) der (?:toten|todesopfer|getöteten))",
        ("todesopfer", "tote"),
    ),
    Concept(
        "injured", frozenset(("verletzte", "schwerverletzte", "leichtverletzte", "verwundete", "verletzung")),
        ("verletzt", "schwerverletzt", "leichtverletzt", "verwundet"),
        r"\b(?:\w*verletzt(?:en|e)?|verwundet(?:en|e)?|verletzungen|zahl der (?:verletzten|verwundeten))\b",
        ("verletzte",),
    ),
    Concept(
        "missing", frozenset(("vermisste", "verschollene", "vermisstenfall")),
        ("vermisst", "verschollen"), r"\b(?:vermisst(?:en|e)?|verschollen|verschwunden|werden noch gesucht)\b",
        ("vermisste",),
    ),
    Concept(
        "arrested", frozenset(("festgenommene", "verhaftete", "festnahme", "verhaftung")),
        ("festgenommen", "verhaftet"),
        r"\b(?:festgenommen|verhaftet(?:e|en)?|nahm(?:en)?\b.*\bfest|inhaftiert|in gewahrsam|festnahmen)\b",
        ("festnahme",),
    ),
    Concept(
        "rescued", frozenset(("gerettete", "überlebende")), ("gerettet", "geborgen", "befreit"),
        r"\b(?:gerettet|geborgen|in sicherheit gebracht|überlebt(?:en|e)?|retteten?)\b",
    ),
    Concept(
        "evacuated", frozenset(("evakuierte",)), ("evakuiert",),
        r"\b(?:evakuiert|in sicherheit gebracht|(?:ihre|seine) (?:häuser|wohnungen) verlassen)\b",
    ),
    Concept(
        "infected", frozenset(("infizierte", "infektion", "neuinfektion", "ansteckung", "erkrankte")),
        ("infiziert", "erkrankt", "positiv getestet"), r"\b(?:infiziert(?:en)?|angesteckt|erkrankt(?:en|e)?|"
        r"positiv getestet)\b",
        ("infektion",),
    ),
    Concept(
        "displaced", frozenset(("flüchtling", "vertriebene", "geflüchtete", "obdachlose", "geflohene")),
        ("geflüchtet", "vertrieben", "geflohen"), r"\b(?:geflohen|geflüchtet|flohen|vertrieben|auf der flucht|"
        r"obdachlos)\b",
    ),
    Concept(
        "affected", frozenset(("betroffene",)),
        ("betroffen",), r"\b(?:betroffen|ohne strom|ohne elektrizität|ohne heizung)\b",
    ),
    Concept("votes", frozenset(("stimme", "ja-stimme", "nein-stimme", "gegenstimme", "wählerstimme")), (),
            r"\b(?:stimmten|votierten|gestimmt|votiert)\b(?! überein)", ("stimme",)),
    Concept("protesters", frozenset(("demonstrant", "demonstrierende", "protestierende", "kundgebungsteilnehmer")), (),
            r"\b(?:demonstrierten?|demonstriert|protestierten?|protestiert)\b"),
    Concept("hostages", frozenset(("geisel", "entführte")),
    ("entführt", "verschleppt"), r"\b(?:entführt|verschleppt|als geiseln?)\b"),
    Concept("prisoners", frozenset(("gefangene", "häftling", "inhaftierte", "strafgefangene")), ("inhaftiert",), "",
            ("häftling", "gefangene")),
    Concept("suspects", frozenset(("verdächtige", "tatverdächtige", "beschuldigte")), (), "", ("verdächtige",)),
    Concept("jobs", frozenset(("arbeitsplatz", "stelle", "job", "arbeitsstelle", "vollzeitstelle")), (), ""),
    Concept("seats", frozenset(("sitz", "mandat", "parlamentssitz", "abgeordnetenmandat")), (), ""),
    Concept("households", frozenset(("haushalt", "privathaushalt")), (), ""),
)  # fmt: skip

# Endings that make a figure part of a word, "zwölfköpfig", "dreimal": what they count or measure.
PARTS = (
    ("köpfig", "person"), ("stündig", "hour"), ("minütig", "minute"), ("sekündig", "second"), ("tägig", "day"),
    ("wöchig", "week"), ("monatig", "month"), ("jährig", "year"), ("prozentig", "percent"), ("mal", "time"),
    ("malig", "time"), ("fach", "time"), ("metrig", "metre"), ("tonnig", "tonne"), ("stöckig", "stockwerk"),
    ("geschossig", "stockwerk"), ("seitig", "seite"), ("spurig", "spur"), ("teilig", "teil"), ("sitzig", "sitz"),
    ("motorig", "motor"), ("silbig", "silbe"),
)  # fmt: skip

# What lasts so many years is a duration; whoever is so many years old has an age.
PERIOD_NOUNS = words("""
haft haftstrafe gefängnisstrafe freiheitsstrafe strafe jugendstrafe bewährung bewährungsstrafe sperre krieg bürgerkrieg
vertrag laufzeit amtszeit pause ausbildung studium frist dauer zusammenarbeit herrschaft regierungszeit mandat beziehung
ehe karriere tradition geschichte konflikt haftstrafen forschung arbeit verhandlung verhandlungen suche recherche
abwesenheit besatzung bestehen jubiläum vorbereitung bauzeit sanierung lehre amtsperiode legislaturperiode streit
verzögerung erfahrung
""")

# What a rate is named by in English: "pro Kopf" is per person.
PER_NAMES = {
    "kopf": "person", "nacht": "night", "aktie": "share", "anteilsschein": "share", "einwohner": "inhabitant",
    "person": "person", "haushalt": "household", "kind": "child", "schicht": "shift", "spiel": "game",
}  # fmt: skip

LEXICON = Lexicon(
    language="de",
    decimal=",",
    number_words=NUMBER_WORDS,
    scales=SCALES,
    ordinals=ORDINALS,
    glue="und",
    point_words=frozenset(("komma", "punkt")),
    minus_words=frozenset(("minus", "negativ")),
    articles=frozenset(("ein", "eine", "einen", "einem", "einer", "eines")),
    halves=HALVES,
    denominators=DENOMINATORS,
    dozens=frozenset(("dutzend", "dutzende")),
    before=BEFORE,
    after=AFTER,
    vague=VAGUE,
    vague_factors=VAGUE_FACTORS,
    range_words=frozenset(("bis", "oder", "bzw", "beziehungsweise")),
    between=frozenset(("zwischen",)),
    between_and=frozenset(("und", "bis")),
    units_text=UNITS_TEXT,
    per_words=frozenset(("pro", "je", "per")),
    per_article=frozenset(),
    per_nouns=frozenset(),
    past=frozenset(),
    left_alone=LEFT_ALONE,
    labels=LABELS,
    function_words=FUNCTION_WORDS,
    between_noun=BETWEEN_NOUN,
    person_nouns=PERSONS,
    person_endings=PERSON_ENDINGS,
    concepts=CONCEPTS,
    elliptic=frozenset(("davon", "weitere", "weiteren", "andere", "anderen", "darunter")),
    number_of=r"\b(?:[Zz]ahl|[Aa]nzahl)\s+(?:der|von|an)\s+(?:[a-zäöüß]+(?:en|er)\s+)?([A-ZÄÖÜ]\w+)[^.;:]*?"
    r"(?:\b(?:auf|bei|von|mit|um|betrug|beträgt|liegt|erreichte)\s*(?:etwa|rund|mehr als|mindestens|über|fast|"
    r"knapp)?\s*)$",
    age_after=r"\s*(?:jahre?n?\s+)?(?:alt\w*|jung\w*)\b",
    age_words=r"alter|†|starb",
    age_with=r"mit\b",
    age_becomes=r"(?:wird|wurde)\b",
    age_before=r"(?:\b(?:alters?(?:\s+von)?|mit|wird|wurde|starb)|†)\s*(?:nur|erst|gerade|etwa|rund|fast|knapp|über|"
    r"noch|mal)?"
    r"\s*(?:erst|mal|einmal|etwa|rund)?\s*$",
    change_words=r"\b(?:stieg\w*|sank\w*|gestiegen|gesunken|erhöh\w+|senk\w+|wuchs\w*|fiel\w*|kletter\w+|"
    r"schrumpf\w+)\b",
    score_cues=r"\b(?:sieg\w*|gewann\w*|gewonnen|gewinn\w*|unterlag\w*|unterlegen|verlor\w*|verloren|spiel\w*|endstand|"
    r"remis|unentschieden|schlug\w*|geschlagen|bezwang\w*|besieg\w*|führ\w+|tor\w*|treffer|niederlage|halbzeit\w*|"
    r"ausgleich\w*|rückstand|pleite|erfolg)\b",
    plurals={},
    clause_end=r"[.!?;:](?=\s|$)|,?\s(?:nachdem|weil|obwohl|während|bevor|wobei|dass|wenn|denn)\s|,\s(?:als|wo)\s"
    r"|\s(?:und|aber)\s(?:ein|eine|der|die|das|er|sie)\s",
    part_links=words("von der den aus"),
    contrasts=words("aber jedoch"),
    only=words("nur genau"),
    coordinators=words("und oder bzw sowie insgesamt zu gegen"),
    change_links=(words("von"), words("auf zu")),
    including=words("darunter davon"),
    lead_ins=words("davon darunter oder weitere weiteren andere"),
    owners=frozenset(),
    each=words("jeder jede jedes jeden"),
    of_words=words("der des aller von"),
    determiners=words("der den die dem"),
    names=words("elf eins acht zweier dreier"),
    before_year=words("zwischen in im seit bis ab von vor nach ende anfang mitte jahr jahre jahres und"),
    before_day=words("am der die das den dem des zum vom im seinem ihrem seinen ihren ab"),
    angles=r"\b(?:winkel\w*|dreh\w*|gedreht|neigung|gefälle|steigung|steil\w*)\b",
    per_names=PER_NAMES,
    whole_words=(("viertelstunde", "15", "minute"), ("dreiviertelstunde", "45", "minute")),
    parts=PARTS,
    period_nouns=PERIOD_NOUNS,
)
