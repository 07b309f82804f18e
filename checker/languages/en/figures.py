"""English: the words that quantities are read by. Data alone; casefolded."""

from __future__ import annotations

from checker.languages.lexicon import Concept, Lexicon, Vague, words
from checker.model import Bound

NUMBER_WORDS = {
    "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

SCALES = {
    "hundred": 100, "hundreds": 100, "thousand": 1000, "thousands": 1000, "k": 1000, "lakh": 10**5, "lakhs": 10**5,
    "million": 10**6, "millions": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "mil": 10**6, "mm": 10**6, "m": 10**6,
    "crore": 10**7, "crores": 10**7, "billion": 10**9, "billions": 10**9, "bn": 10**9, "bln": 10**9, "b": 10**9,
    "trillion": 10**12, "trillions": 10**12, "tn": 10**12, "tln": 10**12, "trn": 10**12, "quadrillion": 10**15,
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "nineth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip

DENOMINATORS = {
    "half": 2, "halves": 2, "quarter": 4, "quarters": 4, "third": 3, "thirds": 3, "fourth": 4, "fourths": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9,
    "ninths": 9, "tenth": 10, "tenths": 10, "hundredth": 100, "hundredths": 100, "thousandths": 1000,
}  # fmt: skip

BEFORE = (
    (("no", "more", "than"), Bound.AT_MOST), (("not", "more", "than"), Bound.AT_MOST),
    (("no", "fewer", "than"), Bound.AT_LEAST), (("no", "less", "than"), Bound.AT_LEAST),
    (("not", "less", "than"), Bound.AT_LEAST), (("as", "many", "as"), Bound.AT_MOST),
    (("as", "much", "as"), Bound.AT_MOST), (("as", "high", "as"), Bound.AT_MOST), (("as", "few", "as"), Bound.AT_LEAST),
    (("as", "little", "as"), Bound.AT_LEAST), (("more", "than"), Bound.MORE_THAN), (("well", "over"), Bound.MORE_THAN),
    (("over", "than"), Bound.MORE_THAN), (("well", "above"), Bound.MORE_THAN), (("over",), Bound.MORE_THAN),
    (("above",), Bound.MORE_THAN), (("greater", "than"), Bound.MORE_THAN), (("higher", "than"), Bound.MORE_THAN),
    (("larger", "than"), Bound.MORE_THAN), (("bigger", "than"), Bound.MORE_THAN), (("longer", "than"), Bound.MORE_THAN),
    (("older", "than"), Bound.MORE_THAN), (("upwards", "of"), Bound.MORE_THAN),
    (("in", "excess", "of"), Bound.MORE_THAN),
    (("exceeding",), Bound.MORE_THAN), (("surpass",), Bound.MORE_THAN), (("exceed",), Bound.MORE_THAN),
    (("surpassing",), Bound.MORE_THAN), (("slightly", "more", "than"), Bound.OVER), (("just", "over"), Bound.OVER),
    (("slightly", "over"), Bound.OVER), (("just", "above"), Bound.OVER), (("a", "little", "over"), Bound.OVER),
    (("a", "little", "more", "than"), Bound.OVER), (("at", "least"), Bound.AT_LEAST),
    (("at", "a", "minimum"), Bound.AT_LEAST),
    (("a", "minimum", "of"), Bound.AT_LEAST), (("starting", "at"), Bound.EXACT), (("fewer", "than"), Bound.LESS_THAN),
    (("less", "than"), Bound.LESS_THAN), (("under",), Bound.LESS_THAN), (("below",), Bound.LESS_THAN),
    (("lower", "than"), Bound.LESS_THAN), (("smaller", "than"), Bound.LESS_THAN),
    (("younger", "than"), Bound.LESS_THAN),
    (("shorter", "than"), Bound.LESS_THAN), (("just", "under"), Bound.NEARLY), (("just", "below"), Bound.NEARLY),
    (("slightly", "less", "than"), Bound.NEARLY), (("just", "shy", "of"), Bound.NEARLY), (("up", "to"), Bound.AT_MOST),
    (("at", "most"), Bound.AT_MOST), (("at", "the", "most"), Bound.AT_MOST), (("a", "maximum", "of"), Bound.AT_MOST),
    (("maximum", "of"), Bound.AT_MOST), (("nearly",), Bound.NEARLY), (("almost",), Bound.NEARLY),
    (("close", "to"), Bound.NEARLY), (("not", "quite"), Bound.NEARLY), (("nearing",), Bound.NEARLY),
    (("about",), Bound.ABOUT), (("some",), Bound.ABOUT), (("around",), Bound.ABOUT), (("roughly",), Bound.ABOUT),
    (("approximately",), Bound.ABOUT), (("approx",), Bound.ABOUT), (("approx", "."), Bound.ABOUT),
    (("circa",), Bound.ABOUT),
    (("an", "estimated"), Bound.ABOUT), (("estimated",), Bound.ABOUT), (("in", "the", "region", "of"), Bound.ABOUT),
    (("or", "so"), Bound.ABOUT), (("~",), Bound.ABOUT), (("≈",), Bound.ABOUT), (("an", "average", "of"), Bound.EXACT),
    (("bigger", "or", "equal", "than"), Bound.AT_LEAST), (("greater", "than", "or", "equal", "to"), Bound.AT_LEAST),
    (("at", "least", "or", "equal", "to"), Bound.AT_LEAST), (("less", "than", "or", "equal", "to"), Bound.AT_MOST),
    (("equal", "to"), Bound.EXACT), (("equals",), Bound.EXACT),
    (("<", "="), Bound.AT_MOST), ((">", "="), Bound.AT_LEAST), ((">",), Bound.MORE_THAN), (("<",), Bound.LESS_THAN),
    (("≥",), Bound.AT_LEAST), (("≤",), Bound.AT_MOST), (("exactly",), Bound.EXACT), (("only",), Bound.EXACT),
    (("just",), Bound.EXACT), (("a", "total", "of"), Bound.EXACT), (("precisely",), Bound.EXACT),
)  # fmt: skip

AFTER = (
    (("or", "more"), Bound.AT_LEAST), (("or", "greater"), Bound.AT_LEAST), (("or", "above"), Bound.AT_LEAST),
    (("or", "higher"), Bound.AT_LEAST), (("or", "older"), Bound.AT_LEAST), (("and", "over"), Bound.AT_LEAST),
    (("and", "above"), Bound.AT_LEAST), (("or", "over"), Bound.AT_LEAST), (("and", "older"), Bound.AT_LEAST),
    (("or", "less"), Bound.AT_MOST), (("or", "fewer"), Bound.AT_MOST), (("or", "lower"), Bound.AT_MOST),
    (("or", "below"), Bound.AT_MOST), (("or", "younger"), Bound.AT_MOST), (("and", "under"), Bound.AT_MOST),
    (("+",), Bound.AT_LEAST), (("or", "so"), Bound.ABOUT),
    (("more", "or", "less"), Bound.ABOUT),
)  # fmt: skip

_MANY = Vague("2", "1000000000", "2")

# The same intervals as in German, so that "Dutzende" and "dozens" agree.
VAGUE = (
    (("dozens",), Vague("20", "130", "12")), (("scores", "of"), Vague("30", "200", "20")),
    (("hundreds",), Vague("150", "2000", "100")), (("thousands",), Vague("1500", "100000", "1000")),
    (("tens", "of", "thousands"), Vague("15000", "200000", "10000")),
    (("hundreds", "of", "thousands"), Vague("150000", "2000000", "100000")),
    (("millions",), Vague("1500000", "200000000", "1000000")),
    (("tens", "of", "millions"), Vague("15000000", "200000000", "10000000")),
    (("hundreds", "of", "millions"), Vague("150000000", "2000000000", "100000000")),
    (("billions",), Vague("1500000000", "200000000000", "1000000000")),
    (("several",), Vague("2", "20", "3")), (("many",), _MANY), (("numerous",), _MANY), (("countless",), _MANY),
    (("a", "number", "of"), _MANY), (("a", "few"), Vague("2", "9", "3")), (("a", "couple", "of"), Vague("2", "4", "2")),
    (("a", "handful"), Vague("3", "9", "5")), (("multiple",), _MANY),
)  # fmt: skip

VAGUE_FACTORS = (("several",), ("a", "few"), ("many",), ("a", "couple", "of"), ("a", "couple"), ("some", "few"))

UNITS_TEXT = """
percent: percent percentage pct
percentage point: percentage-point percentage-points
basis point: basis-point basis-points
nanometre: nanometre nanometres nanometer nanometers
micrometre: micrometre micrometres micrometer micrometers micron microns
nanosecond: nanosecond nanoseconds
microsecond: microsecond microseconds
astronomical unit: astronomical-unit astronomical-units
parsec: parsec parsecs
square inch: square-inch square-inches sq-in
square yard: square-yard square-yards
cubic inch: cubic-inch cubic-inches
fluid ounce: fluid-ounce fluid-ounces fl-oz
quart: quart quarts
bushel: bushel bushels
carat: carat carats
kilotonne: kilotonne kilotonnes kiloton kilotons
megatonne: megatonne megatonnes megaton megatons
gigatonne: gigatonne gigatonnes gigaton gigatons
petabyte: petabyte petabytes
frame per second: frames-per-second
pixel per inch: pixels-per-inch
milliwatt: milliwatt milliwatts
millivolt: millivolt millivolts
milliampere: milliampere milliamperes milliamp milliamps
milliampere hour: milliampere-hour milliampere-hours milliamp-hour milliamp-hours
kilonewton: kilonewton kilonewtons
kilopascal: kilopascal kilopascals
hectopascal: hectopascal hectopascals
millibar: millibar millibars
atmosphere: atmospheres
kilojoule: kilojoule kilojoules
megajoule: megajoule megajoules
gigajoule: gigajoule gigajoules
british thermal unit: british-thermal-unit british-thermal-units
electronvolt: electronvolt electronvolts
millisievert: millisievert millisieverts
microsievert: microsievert microsieverts
sievert: sievert sieverts
becquerel: becquerel becquerels
lumen: lumen lumens
lux: lux
mole: moles
radian: radian radians
megabit per second: megabits-per-second
gigabit per second: gigabits-per-second
megabyte per second: megabytes-per-second
part per million: parts-per-million
part per billion: parts-per-billion
revolutions per minute: revolutions-per-minute revs-per-minute
millimetre: millimetre millimetres millimeter millimeters
centimetre: centimetre centimetres centimeter centimeters
decimetre: decimetre decimetres decimeter decimeters
metre: metre metres meter meters
kilometre: kilometre kilometres kilometer kilometers kms
inch: inch inches
foot: foot feet
yard: yard yards
mile: mile miles
nautical mile: nautical-mile nautical-miles
light year: light-year light-years
square metre: square-metre square-metres square-meter square-meters sq-m
square kilometre: square-kilometre square-kilometres square-kilometer square-kilometers sq-km
square centimetre: square-centimetre square-centimetres square-centimeter square-centimeters
square foot: square-foot square-feet sq-ft
square mile: square-mile square-miles sq-mi
hectare: hectare hectares
acre: acre acres
millilitre: millilitre millilitres milliliter milliliters
litre: litre litres liter liters
cubic metre: cubic-metre cubic-metres cubic-meter cubic-meters
cubic foot: cubic-foot cubic-feet
cubic centimetre: cubic-centimetre cubic-centimetres cubic-centimeter cubic-centimeters cc
gallon: gallon gallons
pint: pint pints
barrel: barrel barrels
cup: cup cups
tablespoon: tablespoon tablespoons
teaspoon: teaspoon teaspoons
milligram: milligram milligrams
microgram: microgram micrograms
gram: gram grams gramme grammes
kilogram: kilogram kilograms kilogramme kilogrammes kilo kilos
pound-mass: pound pounds
ounce: ounce ounces
tonne: tonne tonnes metric-ton metric-tons
ton: ton tons
millisecond: millisecond milliseconds
second: second seconds secs
minute: minute minutes mins
hour: hour hours
day: day days
week: week weeks
month: month months
year: year years yr yrs
decade: decade decades
century: century centuries
celsius: celsius celcius centigrade centigrate degrees-celsius degree-celsius degrees-c degree-c deg-c
celsius: degrees-centigrade
fahrenheit: fahrenheit farenheit degrees-fahrenheit degree-fahrenheit degrees-f degree-f deg-f
kelvin: kelvin
degree: degree degrees deg
turn: turn turns
kilometre per hour: kilometres-per-hour kilometers-per-hour kilometres-an-hour kilometers-an-hour km-per-hour
mile per hour: miles-per-hour miles-an-hour mile-per-hour mile-an-hour
metre per second: metres-per-second meters-per-second
mile per gallon: miles-per-gallon
knot: knot knots
bit: bit bits
byte: byte bytes
kilobyte: kilobyte kilobytes
megabyte: megabyte megabytes
gigabyte: gigabyte gigabytes gig gigs
terabyte: terabyte terabytes
megabit: megabit megabits
gigabit: gigabit gigabits
megapixel: megapixel megapixels
hertz: hertz
kilohertz: kilohertz
megahertz: megahertz
gigahertz: gigahertz
watt: watt watts
kilowatt: kilowatt kilowatts
megawatt: megawatt megawatts
gigawatt: gigawatt gigawatts
terawatt: terawatt terawatts
kilowatt hour: kilowatt-hour kilowatt-hours
megawatt hour: megawatt-hour megawatt-hours
gigawatt hour: gigawatt-hour gigawatt-hours
volt: volt volts
kilovolt: kilovolt kilovolts
ampere: ampere amperes amp amps
horsepower: horsepower
brake horsepower: brake-horsepower
newton: newton newtons
newton-metre: newton-metres newton-meters
pound-foot: pound-feet pound-foot lb-ft foot-pounds
pascal: pascal pascals
megapascal: megapascal megapascals
calorie: calorie calories
kilocalorie: kilocalorie kilocalories
decibel: decibel decibels
joule: joule joules
pound per square inch: pounds-per-square-inch
euro: euro euros
cent: cent cents
penny: pence penny
dollar: dollar dollars bucks
united states dollar: us-dollar us-dollars u.s.-dollars american-dollars
canadian dollar: canadian-dollar canadian-dollars
australian dollar: australian-dollar australian-dollars
new zealand dollar: new-zealand-dollar new-zealand-dollars nz-dollar nz-dollars
hong kong dollar: hong-kong-dollar hong-kong-dollars
singapore dollar: singapore-dollar singapore-dollars
taiwan dollar: taiwan-dollar taiwan-dollars new-taiwan-dollars
mexican peso: mexican-peso mexican-pesos
argentine peso: argentine-peso argentine-pesos
philippine peso: philippine-peso philippine-pesos
egyptian pound: egyptian-pound egyptian-pounds
syrian pound: syrian-pound syrian-pounds
iranian rial: iranian-rial iranian-rials
rial: rial rials
indonesian rupiah: rupiah rupiahs
brazilian real: reais
bangladeshi taka: taka
dinar: dinar dinars
shilling: shilling shillings
norwegian krone: norwegian-kroner norwegian-krone
danish krone: danish-kroner danish-krone
czech koruna: koruna korunas czech-crowns
croatian kuna: kuna kunas
vietnamese dong: vietnamese-dong
south korean won: south-korean-won
kazakhstani tenge: tenge
pound sterling: pounds-sterling pound-sterling quid british-pounds
japanese yen: yen japanese-yen
chinese yuan: yuan renminbi chinese-yuan kuai rmb
swiss franc: swiss-franc swiss-francs
franc: franc francs
rupee: rupee rupees
indian rupee: indian-rupee indian-rupees
russian rouble: rouble roubles ruble rubles
turkish lira: turkish-lira
lira: lira
shekel: shekel shekels
south korean won: won
krone: kroner krone krona
swedish krona: swedish-krona swedish-kronor
polish zloty: zloty zlotys
hungarian forint: forint forints
ukrainian hryvnia: hryvnia hryvnias
peso: peso pesos
malaysian ringgit: ringgit
thai baht: baht
south african rand: rand
nigerian naira: naira
netherlands guilder: guilder guilders dutch-guilders
deutsche mark: deutsche-marks d-mark
mark: marks
bitcoin: bitcoin bitcoins
time: times
"""

_MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)

LEFT_ALONE = (
    # dates and times of day
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTHS}(?!\w)(?!\.?\s\d{{1,2}}\b)(?:,?\s+\d{{4}})?",
    rf"\b{_MONTHS}\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?!\s*(?:percent|per cent|%|million|billion))(?:\s?(?:-|–|to|"
    rf"and)\s?\d{{1,2}}"
    rf"(?:st|nd|rd|th)?\b)?(?:,?\s+\d{{4}}\b)?", rf"\b{_MONTHS},?\s+(?:of\s+)?\d{{4}}\b",
    rf"\b{_MONTHS}\s+(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b",
    r"(?<![\d.,])\d{1,2}/\d{1,2}/\d{2,4}(?!\d)", r"(?<![\d.,])\d{1,2}\.\d{1,2}\.\d{2,4}(?!\d)",
    r"\b\d{4}-\d{2}-\d{2}(?:t[\d:.]+z?)?",
    r"\b\d{1,2}(?:[.:]\d{2})?\s?(?:-|–|to|and)\s?\d{1,2}(?:[.:]\d{2})?\s?(?:a\.?m\b\.?|p\.?m\b\.?)",
    r"\b\d{1,2}(?:[.:]\d{2})?\s?(?:a\.?m\b\.?|p\.?m\b\.?|o['’]clock)", r"\b\w+\s+o['’]clock\b",
    r"(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])(?:\s?(?:gmt|est|et|pt|utc|bst|cet))?",
    # years, decades, seasons, quarters, centuries
    r"(?<![\d.,$€£])(?:1[5-9]|20)\d\d\s?(?:/|-|–)\s?(?:(?:1[5-9]|20)\d\d|\d\d)(?![\d.,%])",
    r"\ba\.?d\.?\s\d{1,4}(?:\s?(?:and|to|-|–)\s?\d{1,4})?\b", r"\b\d{1,4}\s(?:b\.?c\.?e?\.?|ad|ce)(?!\w)",
    r"\b(?:1[5-9]|20)\d\d['’]?s\b", r"['’]?\b\d0s\b", r"\b\d{1,2}(?:st|nd|rd|th)(?:[ -]|\s)centur(?:y|ies)\b",
    r"\b(?:\w+th|first|second|third)[ -]centur(?:y|ies)\b",
    r"\b(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last|this|next|previous)[ -](?:quarter|half|"
    r"fiscal quarter)s?\b",
    r"\b(?:quarter|half)[ -]?(?:final|back|time|century|hearted|mast|staff|brother|sister)\w*\b",
    r"\bfirst (?:world|of all|lady|name|aid|minister|amendment|place\b(?! in))", r"\bsecond (?:world|nature|thought)",
    r"\b(?:year|fiscal|season|fy|summer|winter|spring|autumn|fall|class of|early|late|mid)[- ]+(?:1[5-9]|20)\d\d\b",
    # law, numbers of things, codes
    r"§+\s?\d+\w?", r"\b(?:section|row|article|paragraph|chapter|title|rule|amendment|resolution|lot|suite|room|"
    r"gate|page|exit|"
    r"highway|route|interstate|flight|channel|version|phase|step|volume|vol\.|episode|figure|table|type|apt\.|unit|"
    r"zone|"
    r"district|precinct|psalm|verse|no\.|nos?\.|number|nr\.|nrs\.|size)\s\d+[\w-]*(?![\d,.]*\s?(?:%|percent|"
    r"per cent|million))",
    r"\bnumber one\b", r"#\d+", r"\+?\d{1,3}[-.\s(]+\d{3}[-.\s)]+\d{3,4}[-.\s/]\d{4}\b", r"\+\d[-\d\s/()]{6,}",
    r"\b\d{1,3}(?:\.\d{1,3}){3}\b", r"\b\d{3}-\d{4}\b", r"\bm?\d{2,3}[ -]?(?:street|st\.|avenue|ave\.)\b",
    r"\b\d+(?:-\d+)?\s+(?:[A-Z]\w+\s+){1,3}(?:street|avenue|road|boulevard|lane|drive|square)\b",
    # idioms and pronouns
    r"\b(?:one another|at one point|one day\b|one by one|on the one hand|no one|any ?one|every ?one|some ?one|each one|"
    r"the one\b|this one|that one|same one|which one|another one|good one|big one|only one\b(?! \w)|one['’]s|"
    r"loved ones?|"
    r"one-time|one-off|one time\b|one thing|one way or|as one\b|one can|one could|one might|one must|one should|"
    r"one would|"
    r"one may\b|one has to|one of those|24/7|9/11|fifty-fifty|50-50|second to none|at first|all fours|two cents|"
    r"how many|so many|too many|not many|as many\b(?! as)|half an eye|first-half|second-half|sixth sense|"
    r"square one|day one|act one|one-sided|one-on-one|one-way|one such|"
    r"between one and the|zero tolerance|zero-sum|one (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|"
    r"night|"
    r"morning|evening|afternoon))\b",
)  # fmt: skip

LABELS = words("""
model boeing airbus windows iphone galaxy apollo formula planet section row article route highway channel flight room
gate page chapter terminal block level stage group pixel version generation season episode part type class number no
mark series xbox playstation ps macbook ipad watch stoxx ftse nasdaq dow russell nikkei cac dax sp fortune big falcon
euro world area sprint pier platform pi mazda audi bmw ferrari mercedes porsche volvo peugeot renault core interstate
""")

FUNCTION_WORDS = words("""
the a an and or but nor as than that which who whom whose this these those there here it its he she they we you i him
her them us his their our your my of in on at by for from with without to into onto over under above below between
among during until since while before after because although though if when where how what why not no so too also very
just only even still yet already again ever never is are was were be been being has have had having do does did will
would can could may might shall should must up down out off about around across against along through within per each
every all both some any most more less fewer other another such same said says say according including include includes
were was killed died injured wounded dead missing ago later earlier old long high wide deep tall away apart
respectively annually monthly daily yearly came went took made got gave left began became fell rose stood remain
remained remains live lived voted joined took-part behind near inside outside beyond upon beside beneath ahead once
like then now today yesterday tomorrow others face faces faced worth compared versus vs via plus minus amid
toward towards despite despite whether thanks due well early late meanwhile however nearly almost roughly
""")

BETWEEN_NOUN = words("""
of the more total combined other other's additional further new seriously badly critically slightly severely mostly
mainly so-called highly newly previously different separate
""")

PERSONS = words("""
people person man woman child boy girl teenager soldier civilian passenger resident citizen officer policeman
firefighter medic doctor nurse patient student teacher worker miner victim hostage prisoner detainee refugee migrant
protester demonstrator participant visitor spectator tourist driver pilot crew sailor fighter rebel militant terrorist
insurgent extremist attacker gunman suspect journalist reporter lawmaker politician minister german frenchman briton
american russian ukrainian israeli palestinian turk kurd syrian iraqi afghan italian pensioner minor adult baby infant
son daughter brother sister employee staff member customer worshipper pilgrim hiker climber skier pedestrian cyclist
motorist neighbour neighbor witness friend colleague player fan supporter troop marine serviceman police trooper guard
villager local family bystander shopper guest pupil hijacker bomber shooter commuter swimmer diver runner rider
settler farmer fisherman gunman
businessman spokesman grandmother grandfather mother father parent wife husband couple teen retiree intern voter nun
priest
monk rescuer paramedic aide official executive banker trader analyst scientist researcher expert athlete coach
referee youth survivor inmate servicemember aid-worker
""")

PERSON_ENDINGS = (
    "men",
    "women",
    "people",
    "workers",
    "officers",
    "members",
    "fighters",
    "man",
    "woman",
    "worker",
    "goer",
)

CONCEPTS = (
    Concept(
        "dead", frozenset(("death", "fatality", "dead", "body", "corpse")), ("dead", "killed", "slain", "murdered"),
        r"\b(?:died|dies|die|dying|killed|kills|kill|killing|dead|drowned|perished|murdered|executed|shot dead|"
        r"lost their "
        r"lives|lives (?:were )?lost|claimed the li(?:fe|ves) of|took the lives of|left dead|death toll|"
        r"number of (?:deaths|dead|fatalities)|slain|massacred|burned to death|fatal(?:ly)?)\b",
        ("fatality", "death"),
    ),
    Concept(
        "injured", frozenset(("injury", "wounded", "injured", "casualty")), ("injured", "wounded", "hurt"),
        r"\b(?:injured|injures|injuring|wounded|wounding|wounds|hurt|hurting|hospitalized|hospitalised|injuries)\b",
    ),
    Concept("missing", frozenset(("missing",)), ("missing",), r"\b(?:missing|unaccounted for)\b"),
    Concept(
        "arrested", frozenset(("arrest", "detention")), ("arrested", "detained", "jailed"),
        r"\b(?:arrested|arrests|arresting|detained|detaining|in custody|rounded up|jailed)\b",
    ),
    Concept("rescued", frozenset(("survivor",)), ("rescued",), r"\b(?:rescued|rescuing|saved|pulled from|survived)\b"),
    Concept("evacuated", frozenset(("evacuee", "evacuation")),
    ("evacuated",), r"\b(?:evacuated|evacuating|flee their homes)\b"),
    Concept(
        "infected", frozenset(("infection", "case")),
        ("infected",), r"\b(?:infected|infecting|tested positive|contracted)\b",
        ("infection",),
    ),
    Concept(
        "displaced", frozenset(("refugee", "migrant", "evacuee")), ("displaced", "homeless"),
        r"\b(?:fled|displaced|displacing|homeless|fleeing)\b",
    ),
    Concept("affected", frozenset(()), ("affected",), r"\b(?:affected|without power|without electricity|lost power)\b"),
    Concept("votes", frozenset(("vote", "ballot")), (), r"\b(?:voted|votes)\b"),
    Concept("protesters", frozenset(("protester", "protestor", "demonstrator", "marcher")), (),
            r"\b(?:protested|demonstrated|marched|rallied|took to the streets)\b"),
    Concept("hostages", frozenset(("hostage", "captive")),
    ("kidnapped", "abducted"), r"\b(?:kidnapped|abducted|taken hostage)\b"),
    Concept("prisoners", frozenset(("prisoner", "inmate", "detainee")), (), ""),
    Concept("suspects", frozenset(("suspect",)), (), ""),
    Concept("jobs", frozenset(("job", "position", "role", "post")), (), ""),
    Concept("seats", frozenset(("seat",)), (), ""),
    Concept("households", frozenset(("household", "home")), (), ""),
)  # fmt: skip

# Plurals that do not end in -s.
PLURALS = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "police": "police", "feet": "foot",
    "teeth": "tooth", "mice": "mouse", "geese": "goose", "troops": "troop", "aircraft": "aircraft", "fish": "fish",
    "sheep": "sheep", "cattle": "cattle", "dead": "dead", "wounded": "wounded", "injured": "injured", "lives": "life",
    "wives": "wife", "knives": "knife", "leaves": "leaf", "halves": "half", "wolves": "wolf", "thieves": "thief",
    "criteria": "criterion", "series": "series", "species": "species", "media": "medium", "data": "data",
    "staff": "staff", "personnel": "personnel", "crew": "crew", "movies": "movie", "cookies": "cookie",
    "missing": "missing", "detained": "detained", "spacecraft": "spacecraft",
    "fishermen": "fisherman", "gunmen": "gunman", "policemen": "policeman", "firemen": "fireman",
    "spokesmen": "spokesman",
    "servicemen": "serviceman", "businessmen": "businessman", "grandchildren": "grandchild", "lawmen": "lawman",
}  # fmt: skip

LEXICON = Lexicon(
    language="en",
    decimal=".",
    number_words=NUMBER_WORDS,
    scales=SCALES,
    ordinals=ORDINALS,
    glue="and",
    point_words=frozenset(("point",)),
    minus_words=frozenset(("minus", "negative")),
    articles=frozenset(("a", "an", "one")),
    halves={},
    denominators=DENOMINATORS,
    dozens=frozenset(("dozen", "dozens", "doz", "dozs")),
    before=BEFORE,
    after=AFTER,
    vague=VAGUE,
    vague_factors=VAGUE_FACTORS,
    range_words=frozenset(("to", "or", "through")),
    between=frozenset(("between",)),
    between_and=frozenset(("and", "to")),
    units_text=UNITS_TEXT,
    per_words=frozenset(("per",)),
    per_article=frozenset(("a", "an")),
    past=words("earlier ago later before after"),
    per_nouns=words("month year week day hour minute second share barrel gallon night person head ounce ton"),
    left_alone=LEFT_ALONE,
    labels=LABELS,
    function_words=FUNCTION_WORDS,
    between_noun=BETWEEN_NOUN,
    person_nouns=PERSONS,
    person_endings=PERSON_ENDINGS,
    concepts=CONCEPTS,
    elliptic=frozenset(("others", "more", "other", "another", "of")),
    number_of=r"\bnumber\s+of\s+(?:[a-z]+(?:ed|al|an|ish)\s+)?([a-z]+)[^.;:]*?\b(?:to|at|by|was|is|reached|hit|"
    r"stands\s+at)\s*"
    r"(?:about|at least|more than|around|nearly|almost)?\s*$",
    age_after=r"(?:\s*-?\s*years?)?\s*(?:-?\s*old|of age)\b|\s*yo\b",
    age_words=r"\bage[ds]?\b|\bages\b|†",
    age_with=r"(?!)",
    age_becomes=r"(?!)",
    age_before=r"\b(?:aged|age|age of|at the age of|ages)\s*$",
    change_words=r"\b(?:rose|risen|rising|fell|fallen|grew|grown|climb\w*|jump\w*|drop\w*|declin\w*|increas\w*|"
    r"decreas\w*|"
    r"went|gone|cut|lift\w*|rais\w*|slip\w*|eas\w+|narrow\w*|slump\w*|surg\w*|soar\w*|up|down|shr\w+nk|swell\w*)\b",
    score_cues=r"\b(?:won|win\w*|beat\w*|lost|lose|losing|defeat\w*|victory|victories|draw|drew|lead|led|score\w*|"
    r"vote\w*|"
    r"voted|ahead|loss|thrash\w*|rout\w*|trail\w*|tied|final|passed|approved|series)\b",
    plurals=PLURALS,
    clause_end=r"[.!?;:](?=\s|$)|,?\s(?:because|after|while|before|although|whereas|when)\s|,\s(?:as|where)\s"
    r"|\s(?:and|but)\s(?:a|an|the|he|she|it)\s",
    part_links=words("of the out"),
    contrasts=words("but yet"),
    only=words("only just exactly"),
    coordinators=words("and or to"),
    change_links=(words("from"), words("to")),
    including=words("including"),
    lead_ins=words("including or"),
    owners=words("these those our the their his her its my your"),
    each=frozenset(),
    of_words=words("of"),
    determiners=words("the all a"),
    names=frozenset(),
    before_year=words("between in of since by until till from during before after and"),
    before_day=frozenset(),
    angles=r"\b(?:angle|rotat\w+|turn\w*|tilt\w*|slope|incline)\b",
    per_names={},
)
