"""German negators, words of direction and words that carry no event. Data for `polarity`."""

from __future__ import annotations

from checker.values.polarity_tables import collect
from checker.values.tables import listed

MODEL = "morphmodel_ger.pgz"

#: Beginning of a tag (STTS) -> kind of word.
KINDS = (("NE", "name"), ("NN", "noun"), ("VV", "verb"), ("ADJ", "adjective"))

#: Verbs, nouns and adjectives too general to make two statements one. Forms and lemmas.
LIGHT = listed(
    """
    sein haben werden geben gehen kommen machen tun stehen liegen lassen bleiben sehen nehmen stellen setzen bringen
    halten führen sagen erklären mitteilen berichten betonen melden heißen gelten müssen können sollen wollen dürfen
    drohen planen scheinen jahr jahre tag tage uhr mensch menschen zeit ende montag dienstag mittwoch donnerstag
    freitag samstag sonntag prozent million milliarde euro offenbar angeblich mutmaßlich möglich vermutlich
    wahrscheinlich voraussichtlich laut
    """
)

NEGATORS = listed(
    "nicht nie niemals kein keine keinen keiner keinem keines keinerlei keineswegs keinesfalls niemand nirgends weder"
)

#: Particles that stand apart from their verb at the end of a clause: "lehnte ... ab".
PARTICLES = listed(
    """ab an auf aus bei durch ein entgegen fest fort frei heim hin hinaus los mit nach nieder statt stand still teil um
    unter vor voran vorbei weg weiter wieder zu zurück zusammen"""
)

#: In the tag of a finite verb.
FINITE = "FIN"

_WORDS: tuple[tuple[str, str, str], ...] = (
    (
        "level",
        "up",
        """steigen ansteigen gestiegen zunehmen zugenommen wachsen gewachsen klettern zulegen erhöhen anheben angehoben
        steigern anstieg zunahme anwachsen verteuern aufwärts""",
    ),
    (
        "level",
        "down",
        """sinken gesunken absinken zurückgehen zurückgegangen fallen gefallen abnehmen abgenommen schrumpfen verringern
        senken reduzieren rückgang abnahme verbilligen abwärts""",
    ),
    ("comparison", "up", "mehr höher höhere höheren größer größere stärker stärkere"),
    ("comparison", "down", "weniger niedriger niedrigere niedrigeren kleiner kleinere schwächer geringer geringere"),
    ("result", "won", "gewinnen gewonnen gewann siegen gesiegt sieg gewinn nettogewinn reingewinn"),
    ("result", "lost", "verlieren verloren verlor unterliegen niederlage verlust nettoverlust"),
    ("vote", "for", "zustimmen annehmen angenommen billigen verabschieden genehmigen absegnen befürworten akzeptieren"),
    ("vote", "against", "ablehnen abgelehnt zurückweisen zurückgewiesen verwerfen"),
    ("gate", "open", "öffnen eröffnen geöffnet freigeben freigegeben"),
    ("gate", "closed", "schließen geschlossen sperren gesperrt"),
    ("verdict", "guilty", "verurteilen verurteilt schuldspruch"),
    ("verdict", "free", "freisprechen freigesprochen freispruch"),
    ("custody", "in", "festnehmen festgenommen verhaften verhaftet"),
    ("custody", "out", "freilassen freigelassen"),
)

#: Form or lemma -> axes and ways.
DIRECTIONS = collect(_WORDS)
