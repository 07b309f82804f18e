"""German words that make less than a fact of a statement. Data for `certainty`."""

from __future__ import annotations

from checker.languages.tables import listed

#: Words before a noun that mark it alone ("möglicher Einbruch"), by their stem; any ending may follow.
BEFORE_NOUN = (
    ("mutmaßlich", "allegation"),
    ("angeblich", "allegation"),
    ("vermeintlich", "allegation"),
    ("vermutet", "allegation"),
    ("möglich", "possibility"),
    ("drohend", "possibility"),
    ("potenziell", "possibility"),
    ("geplant", "plan"),
)

#: Nouns and prepositions behind which the marked noun comes: "Verdacht auf Betrug", "Gefahr einer Flut".
OF_NOUN = (
    ("verdacht", "allegation"),
    ("verdachts", "allegation"),
    ("vorwurf", "allegation"),
    ("vorwurfs", "allegation"),
    ("gefahr", "possibility"),
    ("möglichkeit", "possibility"),
)

#: Words that mark their whole clause.
IN_CLAUSE: dict[str, str] = {
    **dict.fromkeys(
        listed("angeblich offenbar anscheinend mutmaßlich soll sollen scheinbar offensichtlich mutmasslich"),
        "allegation",
    ),
    **dict.fromkeys(
        listed(
            """wohl vermutlich möglicherweise womöglich vielleicht wahrscheinlich eventuell könnte könnten dürfte
            dürften droht drohen drohte drohten denkbar möglich kann können scheint scheinen
            warnt warnen befürchtet befürchten fürchtet fürchten"""
        ),
        "possibility",
    ),
    **dict.fromkeys(
        listed(
            "voraussichtlich plant planen geplant will wollen erwägt erwägen prüft prüfen erwartet erwarten vorläufig "
            "vorläufigen vorläufiges prognose prognosen hochrechnung hochrechnungen"
        ),
        "plan",
    ),
    **dict.fromkeys(listed("unklar ungeklärt fraglich offen rätselhaft"), "unknown"),
    **dict.fromkeys(listed("bestreitet bestreiten dementiert dementieren bestritt dementierte"), "denial"),
}

#: Those of them that turn a free rendering into less than a fact. The others, "kann" and "will" above all, are
#: exchanged for the plain word without harm and count in twin sentences alone.
STRONG = listed(
    """angeblich offenbar anscheinend mutmaßlich soll sollen vermutlich möglicherweise womöglich vielleicht
    wahrscheinlich könnte könnten dürfte dürften wohl droht drohen prognose prognosen hochrechnung hochrechnungen
    vorläufig vorläufigen"""
)

#: Words that name a source for the whole clause: "laut", "zufolge".
SOURCE = listed("laut zufolge angaben medienberichten berichten medienbericht bericht insidern")

#: Words that make a statement no statement of fact, nor a suspicion: conditions, questions, reported speech.
VOID = listed(
    """wenn falls sofern ob wäre wären hätte hätten würde würden sei seien habe werde solle müsse könne wolle dürfe
    sollte sollten müsste müssten muss müssen nicht nie kein keine keinen keiner keinem keines weder"""
)

#: How long something lasts. A mark before such a word bears on it: "wohl noch tagelang".
LASTING = listed("stundenlang tagelang wochenlang monatelang jahrelang dauerhaft")

#: Where such a word stands in the clause, "wegen" leads to what is suspected: "ermittelt wegen Betrugs".
BEHIND_INQUIRIES = listed("wegen")
INQUIRIES = listed(
    "ermittelt ermitteln ermittelte ermittlungen ermittlung ermittlungsverfahren anklage angeklagt klagt"
)

#: A noun with such an ending names a suspicion of what stands before it: "Mordverdacht".
SUSPICION = ("verdacht", "verdachts", "vorwürfe", "vorwurf")

#: Nouns and verbs for one kind of event, written differently. Crimes above all: there suspicion is the rule.
EVENTS: dict[str, str] = {
    **dict.fromkeys(listed("brandstiftung brandanschlag brandlegung brandstifter"), "arson"),
    **dict.fromkeys(
        listed(
            "messerattacke messerangriff messerstecherei messer-attacke messer-angriff messerstich erstechen "
            "niederstechen"
        ),
        "stabbing",
    ),
    **dict.fromkeys(listed("mord ermorden ermordung mordfall"), "murder"),
    **dict.fromkeys(listed("totschlag"), "manslaughter"),
    **dict.fromkeys(listed("spionage ausspionieren spionieren"), "spying"),
    **dict.fromkeys(listed("vergewaltigung vergewaltigen"), "rape"),
    **dict.fromkeys(listed("sabotage sabotieren sabotageakt"), "sabotage"),
    **dict.fromkeys(listed("explosion explodieren detonation detonieren"), "explosion"),
    **dict.fromkeys(listed("suizid selbstmord selbsttötung"), "suicide"),
    **dict.fromkeys(listed("betrug betrügen"), "fraud"),
    **dict.fromkeys(listed("entführung entführen verschleppen"), "abduction"),
    **dict.fromkeys(listed("erpressung erpressen"), "extortion"),
    **dict.fromkeys(listed("bestechung bestechen bestechlichkeit korruption"), "bribery"),
    **dict.fromkeys(listed("cyberangriff hackerangriff cyberattacke hackerattacke cyber-angriff"), "cyberattack"),
    **dict.fromkeys(listed("terroranschlag terrorakt"), "terror"),
    **dict.fromkeys(listed("vergiftung vergiften giftanschlag"), "poisoning"),
    **dict.fromkeys(listed("steuerhinterziehung"), "tax fraud"),
    **dict.fromkeys(listed("kurzschluss"), "short circuit"),
    **dict.fromkeys(listed("gasexplosion"), "gas explosion"),
}
