"""What `quote_edits` changes in a German quotation: words of meaning, synonyms, moods and names. Data."""

from __future__ import annotations

#: A word that turns the statement -> another one. The first that stands in the quotation is exchanged.
MEANING = {
    "nicht": "",
    "nie": "immer",
    "niemand": "jeder",
    "kein": "ein",
    "keine": "eine",
    "keinen": "einen",
    "alle": "einige",
    "allen": "einigen",
    "jeder": "mancher",
    "viele": "wenige",
    "vielen": "wenigen",
    "immer": "selten",
    "muss": "kann",
    "müssen": "können",
    "kann": "muss",
    "können": "müssen",
    "darf": "muss",
    "dürfen": "müssen",
    "sollen": "können",
    "vielleicht": "sicherlich",
    "möglicherweise": "zweifellos",
    "ist": "ist nicht",
    "sind": "sind nicht",
    "wird": "wird nicht",
    "werden": "werden nicht",
    "war": "war nicht",
}

#: A word -> another one for the same. None of them turns a statement.
SYNONYMS = {
    "aber": "jedoch",
    "jedoch": "allerdings",
    "auch": "ebenfalls",
    "sehr": "äußerst",
    "jetzt": "nun",
    "nun": "jetzt",
    "bereits": "schon",
    "schon": "bereits",
    "weil": "da",
    "wichtig": "bedeutend",
    "wichtige": "bedeutende",
    "wichtigen": "bedeutenden",
    "groß": "riesig",
    "große": "gewaltige",
    "großen": "gewaltigen",
    "großer": "gewaltiger",
    "gut": "erfreulich",
    "gute": "erfreuliche",
    "guten": "erfreulichen",
    "schlecht": "übel",
    "schnell": "rasch",
    "klar": "eindeutig",
    "deutlich": "klar",
    "Menschen": "Personen",
    "Land": "Staat",
    "Länder": "Staaten",
    "Ländern": "Staaten",
    "Problem": "Hindernis",
    "Probleme": "Schwierigkeiten",
    "Hilfe": "Unterstützung",
    "Unterstützung": "Hilfe",
    "Angriff": "Überfall",
    "Krieg": "Waffengang",
    "Ziel": "Vorhaben",
    "Zeichen": "Signal",
    "Gespräch": "Treffen",
    "Gespräche": "Unterredungen",
    "Entscheidung": "Entschluss",
    "Geld": "Mittel",
    "Arbeit": "Tätigkeit",
    "Beginn": "Anfang",
    "Ende": "Schluss",
    "Teil": "Abschnitt",
    "Weg": "Pfad",
    "Gefahr": "Bedrohung",
    "Grund": "Anlass",
    "machen": "tun",
    "sagen": "erklären",
    "glaube": "meine",
    "glauben": "meinen",
    "bekommen": "erhalten",
    "beginnen": "anfangen",
    "verhindern": "abwenden",
    "helfen": "beistehen",
    "versuchen": "probieren",
    "zeigt": "belegt",
    "zeigen": "belegen",
    "gegen": "wider",
    "dort": "da",
    "heute": "am heutigen Tage",
    "natürlich": "selbstverständlich",
    "deshalb": "daher",
    "daher": "deshalb",
    "wir alle": "wir allesamt",
    "dass wir": "dass auch wir",
    "besonders": "vor allem",
    "weiter": "fortan",
    "weiterhin": "auch künftig",
    "wieder": "erneut",
    "erneut": "wiederum",
    "völlig": "gänzlich",
    "genau": "exakt",
    "gemeinsam": "zusammen",
    "zusammen": "gemeinsam",
    "ganz": "vollkommen",
    "ganze": "gesamte",
    "ganzen": "gesamten",
    "zwischen": "inmitten von",
}

#: A finite verb -> its form in reported speech, by the rule that Konjunktiv II stands where Konjunktiv I does not show.
REPORTED = {
    "bin": "sei",
    "ist": "sei",
    "sind": "seien",
    "habe": "habe",
    "hat": "habe",
    "haben": "hätten",
    "werde": "werde",
    "wird": "werde",
    "werden": "würden",
    "kann": "könne",
    "können": "könnten",
    "muss": "müsse",
    "müssen": "müssten",
    "will": "wolle",
    "wollen": "wollten",
    "soll": "solle",
    "sollen": "sollten",
    "darf": "dürfe",
    "gibt": "gebe",
    "geht": "gehe",
    "steht": "stehe",
    "bleibt": "bleibe",
    "kommt": "komme",
    "braucht": "brauche",
    "zeigt": "zeige",
    "führt": "führe",
    "glaube": "glaube",
    "macht": "mache",
    "bedeutet": "bedeute",
}

#: The first person in reported speech.
THIRD_PERSON = {
    "ich": "er",
    "mich": "ihn",
    "mir": "ihm",
    "mein": "sein",
    "meine": "seine",
    "meinen": "seinen",
    "meinem": "seinem",
    "meiner": "seiner",
    "wir": "sie",
    "uns": "sie",
    "unser": "ihr",
    "unsere": "ihre",
    "unseren": "ihren",
    "unserem": "ihrem",
    "unserer": "ihrer",
}

_GIVEN = """
    Abdul Adam Alexander Ali Alice Andrea Andreas Angela Anna Annette Antonio Barack Barbara Ben Benjamin Bernd
    Bernhard Bill Boris Brigitte Carl Carlos Charles Christian Christine Christoph Claudia Condoleezza Daniel David
    Dieter Dirk Dmitri Donald Edmund Elisabeth Emmanuel Erhard Erik Ernst Eva Frank Frank-Walter Franz Friedrich Fritz
    George Georg Gerald Gerd Gerhard Gordon Guido Günter Hamid Hannelore Hans Hans-Peter Harald Heide Heidemarie Heiko
    Heiner Heinrich Heinz Helga Helmut Henry Herbert Hermann Hillary Holger Horst Hugo Ingo Jacques James Jan Jean
    Jens Joachim Joe Johann Johannes John José Joschka Josef Joseph Juan Julia Jürgen Kai Karin Karl Karl-Theodor
    Karsten Katja Kerstin Klaus Kofi Kurt Lars Lothar Lutz Mahmud Manfred Marc Marcel Marco Maria Mario Mark Markus
    Martin Matthias Max Maximilian Michael Mohammed Monika Nicolas Nicola Norbert Olaf Oliver Oskar Otto Patrick Paul
    Peer Peter Petra Philipp Rainer Ralf Ralph Reinhard Renate Richard Robert Roland Rolf Ronald Rudolf Sabine
    Sebastian Sigmar Silvio Simon Sonja Stefan Stephan Susanne Sven Theo Thilo Thomas Thorsten Tim Tobias Tom Tony Udo
    Ulla Ulrich Ulrike Ursula Uwe Volker Walter Werner William Wladimir Wolfgang Yvonne
"""

#: Given names that tell a person's name from an office or a town.
GIVEN_NAMES = frozenset(_GIVEN.split())

#: Who says it in the other text.
OTHER_NAMES = ("Konrad Feldkamp", "Ruth Ahlers", "Jost Wiemann", "Beate Lindhorst")
