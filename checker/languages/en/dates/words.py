"""English words of time. Data only; all in lower case, blanks stand for any blanks."""

from __future__ import annotations

MONTHS = {
    1: ("january", "jan"), 2: ("february", "feb"), 3: ("march", "mar"), 4: ("april", "apr"), 5: ("may",),
    6: ("june", "jun"), 7: ("july", "jul"), 8: ("august", "aug"), 9: ("september", "sept", "sep"),
    10: ("october", "oct"), 11: ("november", "nov"), 12: ("december", "dec"),
}  # fmt: skip

# Words of their own as well: months only where a word of time stands before them.
UNSAFE_MONTHS = ("may", "march", "august", "april", "june")

WEEKDAYS = {
    1: ("monday", "mon"), 2: ("tuesday", "tues", "tue"), 3: ("wednesday", "wed", "weds"),
    4: ("thursday", "thurs", "thur", "thu"), 5: ("friday", "fri"), 6: ("saturday", "sat"), 7: ("sunday", "sun"),
}  # fmt: skip

TODAY = {
    "the day before yesterday": -2, "day before yesterday": -2, "yesterday": -1, "today": 0, "tomorrow": 1,
    "the day after tomorrow": 2, "day after tomorrow": 2,
}  # fmt: skip

DAYPARTS = {
    "morning": "MO", "early morning": "MO", "late morning": "MO", "mornings": "MO", "forenoon": "MO", "dawn": "MO",
    "lunchtime": "MI", "midday": "MI", "afternoon": "AF", "early afternoon": "AF", "late afternoon": "AF",
    "afternoons": "AF", "evening": "EV", "early evening": "EV", "late evening": "EV", "evenings": "EV", "night": "NI",
    "late night": "NI", "nights": "NI", "overnight": "NI",
}  # fmt: skip

# A day and its part in one word or phrase.
TODAY_PARTS = {
    "tonight": (0, "NI"), "tonite": (0, "NI"), "last night": (-1, "NI"), "last evening": (-1, "EV"),
    "this morning": (0, "MO"), "this afternoon": (0, "AF"), "this evening": (0, "EV"), "yesterday night": (-1, "NI"),
    "this lunchtime": (0, "MI"),
}  # fmt: skip

UNITS = {
    "second": ("second", "seconds", "sec", "secs"), "minute": ("minute", "minutes", "min", "mins"),
    "hour": ("hour", "hours", "hr", "hrs"), "day": ("day", "days"), "week": ("week", "weeks"),
    "fortnight": ("fortnight", "fortnights"), "weekend": ("weekend", "weekends"), "month": ("month", "months"),
    "quarter": ("quarter", "quarters"), "year": ("year", "years"), "decade": ("decade", "decades"),
    "century": ("century", "centuries"),
}  # fmt: skip

SHIFTS = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "this": 0, "current": 0, "this current": 0,
    "this past": -1, "this coming": 1, "this upcoming": 1, "next": 1, "coming": 1, "following": 1, "upcoming": 1,
    "the next": 1, "the last": -1, "the past": -1, "the following": 1, "the previous": -1, "the coming": 1,
    "the current": 0, "the upcoming": 1, "the preceding": -1,
}  # fmt: skip

SEASONS = {"SP": ("spring",), "SU": ("summer",), "FA": ("autumn", "fall"), "WI": ("winter",)}

PARTS = {
    "early": "START", "the beginning of": "START", "beginning of": "START", "the start of": "START",
    "start of": "START", "earlier": "", "mid": "MID", "the middle of": "MID", "middle of": "MID", "late": "END",
    "the end of": "END", "end of": "END", "later": "", "earlier in": "", "later in": "",
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "last": -1, "final": -1,
}  # fmt: skip

SMALL = {
    "zero": 0, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

DECADES = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
    "nineties": 9,
}  # fmt: skip

# Words for an amount nobody counted: TIMEX writes X.
SOME = ("several", "many", "a few", "few", "some", "a couple of", "a couple", "couple", "couple of", "a number of",
        "dozens of", "recent")  # fmt: skip

HEDGES = ("about", "around", "nearly", "almost", "more than", "less than", "at least", "at most", "over", "up to",
          "some", "only", "just", "roughly", "approximately", "just over", "just under", "under")  # fmt: skip

HOLIDAYS = {
    "new year's day": "new-year", "new years day": "new-year", "new year day": "new-year", "new year's": "new-year",
    "new year’s day": "new-year", "epiphany": "epiphany", "valentine's day": "valentine",
    "valentine’s day": "valentine", "martin luther king day": "mlk", "presidents' day": "presidents",
    "presidents day": "presidents", "super tuesday": "super-tuesday", "shrove tuesday": "shrove-tuesday",
    "mardi gras": "shrove-tuesday", "ash wednesday": "ash-wednesday", "palm sunday": "palm-sunday",
    "maundy thursday": "maundy-thursday", "good friday": "good-friday", "easter sunday": "easter", "easter": "easter",
    "easter monday": "easter-monday", "ascension day": "ascension", "pentecost": "pentecost",
    "whit monday": "whit-monday", "corpus christi": "corpus-christi", "april fools' day": "fools",
    "labour day": "labour", "labor day": "labor-us", "mother's day": "mothers", "memorial day": "memorial",
    "juneteenth": "juneteenth", "freedom day": "juneteenth", "jubilee day": "juneteenth",
    "independence day": "independence", "fourth of july": "independence", "bastille day": "bastille",
    "columbus day": "columbus", "halloween": "halloween", "all saints' day": "all-saints",
    "all saints day": "all-saints", "all souls' day": "all-souls", "veterans day": "veterans",
    "remembrance sunday": "", "thanksgiving day": "thanksgiving", "thanksgiving": "thanksgiving",
    "black friday": "black-friday", "christmas eve": "christmas-eve", "christmas day": "christmas",
    "christmas": "christmas", "xmas": "christmas", "boxing day": "boxing", "new year's eve": "new-year-eve",
    "new year’s eve": "new-year-eve", "new years eve": "new-year-eve",
}  # fmt: skip

VAGUE = {
    "PRESENT_REF": ("now", "right now", "currently", "at present", "at the moment", "nowadays", "these days",
                    "presently", "as soon as possible", "asap", "today's"),
    "PAST_REF": ("recently", "lately", "formerly", "previously", "in the past", "once upon a time", "back then"),
    "FUTURE_REF": ("soon", "in the future", "shortly", "in the near future"),
}  # fmt: skip

RECURRING = {
    "daily": "P1D", "weekly": "P1W", "biweekly": "P2W", "bi-weekly": "P2W", "fortnightly": "P2W", "monthly": "P1M",
    "bi-monthly": "P2M", "bimonthly": "P2M", "quarterly": "P3M", "semiannually": "P6M", "yearly": "P1Y",
    "annually": "P1Y", "annual": "P1Y", "hourly": "PT1H", "everyday": "P1D", "nightly": "P1D",
}  # fmt: skip

ROLES = {
    "since": "since", "ever since": "since", "from": "from", "starting": "from", "starting on": "from",
    "beginning": "from", "beginning on": "from", "starting from": "from", "until": "until", "till": "until",
    "by": "until", "to": "until", "through": "until", "up to": "until", "between": "from", "before": "before",
    "prior to": "before", "after": "after", "later than": "after", "on": "on", "in": "on", "at": "on", "during": "on",
    "around": "on", "about": "on", "as of": "from", "effective": "from", "as late as": "until", "as early as": "from",
}  # fmt: skip

ZONES = ("GMT", "UTC", "BST", "CET", "CEST", "MEZ", "EST", "EDT", "ET", "Eastern time", "Eastern Time", "eastern", "PT",
         "PST", "PDT", "Pacific time", "Pacific Time", "CT", "CST", "CDT", "MT", "MST", "local time", "IST", "JST",
         "AEST", "MSK", "Moscow time", "Eastern", "London time", "mountain timezone")  # fmt: skip

# Words that end like a past tense and are none are few in English; strong forms are listed.
PAST = (
    "was", "were", "had", "did", "said", "told", "came", "went", "began", "took", "gave", "made", "found", "met",
    "won", "lost", "fell", "rose", "hit", "held", "left", "led", "saw", "became", "wrote", "broke", "shot", "sent",
    "spoke", "struck", "put", "ran", "kept", "brought", "got", "grew", "knew", "bought", "sold", "been", "happened",
)  # fmt: skip

FUTURE = (
    "will", "is to", "are to", "shall", "going to", "likely to", "would likely", "plans to", "plan to", "scheduled",
    "expected to", "is due", "are due", "set to", "set for", "upcoming", "coming", "'ll", "to be", "due to", "slated",
    "is expected", "are expected", "begins", "starts", "takes place", "meet",
)  # fmt: skip
