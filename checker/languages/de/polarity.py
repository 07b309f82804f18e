"""German negators, words of direction and words that carry no event. Data for `polarity`."""

from __future__ import annotations

from checker.languages.de import opposites as opposites_german
from checker.languages.tables import listed
from checker.values.statements.polarity_tables import collect

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

#: Before a noun or an adjective they deny it alone.
NOUN_NEGATORS = listed(
    """kein keine keinen keiner keinem keines keinerlei ohne fehlende fehlenden fehlender fehlendes ausbleibende
    ausbleibenden mangels"""
)

#: What depends on such a word did not come about, or not yet: "weigert sich zu zahlen", "Scheitern der Verhandlungen".
DENYING = listed(
    """weigern verweigern verzichten unterlassen versäumen ablehnen scheitern misslingen vereiteln verhindern vermeiden
    aufgeben absehen weigerung verweigerung verzicht scheitern verzögerung ausbleiben absage unfähigkeit abbruch
    verhinderung aufhören"""
)

#: A sentence with such a word says that a thing is away, or is back after it was: no contradiction of "ohne".
LACKING = listed(
    """wieder ausfallen ausgefallen ausfall fehlen mangel unterbrechen unterbrechung abschalten abstellen kappen
    verlieren wegfallen streichen abschneiden abgeschnitten entziehen verweigern stromausfall
    ausbleiben vorbei ende noch erst"""
)

#: Before an infinitive, or inside of it: "zu zahlen", "aufzuhören".
INFINITIVE = "zu"

#: A verb and the preposition that turns it, and the verb they make.
TURNING = {
    **dict.fromkeys([("stimmen", "gegen"), ("votieren", "gegen"), ("wählen", "gegen")], "dagegenstimmen"),
    **dict.fromkeys([("stimmen", "für"), ("votieren", "für")], "dafürstimmen"),
}

#: Form or lemma -> axes and ways.
DIRECTIONS = collect((*opposites_german.STRICT, *opposites_german.LOOSE))

#: Axes whose ends rarely hold together, but may.
SOFT = frozenset(axis for axis, _, _ in opposites_german.LOOSE)
