"""German words that point in opposite ways: rows of axis, way and words, forms or lemmas. Data for `polarity`."""

from __future__ import annotations

Rows = tuple[tuple[str, str, str], ...]

#: Both ends cannot hold of one thing.
STRICT: Rows = (
    (
        "level",
        "up",
        """steigen ansteigen gestiegen zunehmen zugenommen wachsen gewachsen klettern zulegen erhöhen anheben angehoben
        steigern anstieg zunahme anwachsen verteuern aufwärts erhöhung anhebung steigerung verdoppeln verdreifachen
        aufstocken aufstockung verteuerung hochtreiben""",
    ),
    (
        "level",
        "down",
        """sinken gesunken absinken zurückgehen zurückgegangen fallen gefallen abnehmen abgenommen schrumpfen verringern
        senken reduzieren rückgang abnahme verbilligen abwärts senkung halbieren halbierung kürzen kürzung einbrechen
        verringerung absenken absenkung verbilligung""",
    ),
    ("comparison", "up", "mehr höher höhere höheren höherer größer größere größeren stärker stärkere"),
    ("comparison", "down", "weniger niedriger niedrigere niedrigeren kleiner kleinere schwächer geringer geringere"),
    ("warmth", "up", "wärmer heißer milder erwärmen"),
    ("warmth", "down", "kälter kühler abkühlen"),
    ("price", "up", "teurer teurere teureren"),
    ("price", "down", "billiger günstiger billigere günstigere preiswerter"),
    ("speed", "up", "schneller beschleunigen beschleunigung"),
    ("speed", "down", "langsamer verlangsamen verlangsamung"),
    ("share", "most", "mehrheit"),
    ("share", "least", "minderheit"),
    ("result", "won", "gewinnen gewonnen gewann siegen gesiegt sieg gewinn nettogewinn reingewinn überschuss"),
    (
        "result",
        "lost",
        "verlieren verloren verlor unterliegen niederlage verlust nettoverlust verluste fehlbetrag",
    ),
    (
        "vote",
        "for",
        """zustimmen annehmen angenommen billigen verabschieden genehmigen absegnen befürworten akzeptieren zustimmung
        dafürstimmen bewilligen durchwinken billigung genehmigung""",
    ),
    (
        "vote",
        "against",
        "ablehnen abgelehnt zurückweisen zurückgewiesen verwerfen dagegenstimmen ablehnung niederstimmen",
    ),
    ("permit", "yes", "erlauben gestatten zulassen erlaubt legalisieren erlaubnis freigeben"),
    ("permit", "no", "verbieten untersagen verbot verboten untersagt"),
    ("gate", "open", "öffnen eröffnen geöffnet freigeben freigegeben wiedereröffnen eröffnung wiedereröffnung"),
    ("gate", "closed", "schließen geschlossen sperren gesperrt abriegeln schließung sperrung"),
    ("verdict", "guilty", "verurteilen verurteilt schuldspruch verurteilung"),
    ("verdict", "free", "freisprechen freigesprochen freispruch"),
    ("custody", "in", "festnehmen festgenommen verhaften verhaftet"),
    ("custody", "out", "freilassen freigelassen freilassung"),
    ("club", "in", "beitreten beitritt eintreten"),
    ("club", "out", "austreten austritt"),
    ("happening", "yes", "stattfinden stattgefunden"),
    ("happening", "no", "ausfallen absagen abgesagt ausgefallen absage"),
)

#: Both ends rarely hold of one thing at a time; one may have come before the other.
LOOSE: Rows = (
    (
        "stance",
        "for",
        "unterstützen befürworten begrüßen loben verteidigen unterstützung befürworter fürsprecher bejubeln anhänger",
    ),
    (
        "stance",
        "against",
        """kritisieren kritik bekämpfen bekämpfung verurteilen widerstand protestieren protest boykottieren zweifel
        widersetzen anfechten gegner kritiker bezweifeln anprangern ablehnen zurückweisen""",
    ),
    ("gift", "taken", "erhalten bekommen annehmen empfangen entgegennehmen kriegen"),
    ("gift", "refused", "ablehnen ausschlagen verweigern zurückgeben"),
    (
        "hunt",
        "caught",
        "festnehmen festgenommen verhaften verhaftet fassen gefasst festnahme verhaftung stellen schnappen",
    ),
    (
        "hunt",
        "free",
        "suchen suche fahnden fahndung fliehen flucht flüchtig entkommen untertauchen großfahndung haftbefehl gesucht",
    ),
    (
        "cause",
        "does",
        """verursachen auslösen hervorrufen bewirken nebenwirkung reaktion folge auslöser begünstigen fördern""",
    ),
    ("cause", "hinders", "verhindern vorbeugen abwenden vermeiden lindern vorbeugung verhinderung heilen"),
    # the forms of the verb alone: who fights "ums Überleben" may die
    ("life", "alive", "überlebt überlebte überlebten"),
    ("life", "dead", "sterben umkommen erliegen gestorben"),
    ("stay", "there", "ankommen eintreffen erreichen ankunft einreisen einlaufen anlegen"),
    ("stay", "gone", "verlassen abreisen abfliegen abfahren ablegen aufbrechen abflug abreise ausreisen auslaufen"),
    ("find", "found", "finden gefunden auffinden bergen geborgen auftauchen wiederfinden"),
    ("find", "missing", "vermissen vermisst verschwinden verschwunden"),
    ("plea", "yes", "gestehen zugeben einräumen geständnis bekennen bestätigen bestätigung gestanden"),
    ("plea", "no", "bestreiten leugnen dementieren abstreiten dementi bestritt bestritten"),
    (
        "job",
        "left",
        "zurücktreten rücktritt kündigen verlassen abdanken aufhören hinwerfen niederlegen",
    ),
    ("job", "lost", "entlassen feuern absetzen rauswerfen verlieren entlassung rauswurf absetzung abwählen"),
    ("effort", "done", "gelingen glücken schaffen erfolg durchbruch gelang geglückt"),
    ("effort", "failed", "scheitern misslingen fehlschlagen misserfolg platzen gescheitert"),
    ("accord", "yes", "einigen einigung übereinkunft verständigen vereinbaren"),
    ("accord", "no", "scheitern abbrechen platzen zerstreiten gescheitert geplatzt abbruch"),
    ("course", "on", "beginnen starten anfangen aufnehmen beginn fortsetzen fortsetzung weitermachen anlaufen"),
    ("course", "off", "enden beenden abschließen einstellen abbrechen aussetzen stoppen abgebrochen eingestellt"),
    ("duty", "must", "pflicht verpflichten verpflichtend zwingen zwang obligatorisch"),
    ("duty", "may", "freiwillig freiwilligkeit"),
    ("attendance", "there", "teilnehmen teilnahme anwesend erscheinen mitmachen antreten"),
    ("attendance", "away", "fernbleiben boykottieren absagen fehlen abwesend schwänzen"),
    ("meridian", "north", "norden nördlich nordteil"),
    ("meridian", "south", "süden südlich südteil"),
    ("parallel", "east", "osten östlich ostteil"),
    ("parallel", "west", "westen westlich westteil"),
    ("law", "kept", "legal rechtmäßig zulässig"),
    ("law", "broken", "illegal rechtswidrig unzulässig unrechtmäßig"),
    ("harm", "hurt", "verletzen verletzt beschädigen beschädigt"),
    ("harm", "safe", "unverletzt unbeschädigt unversehrt"),
    ("camp", "left", "liberal links linksgerichtet progressiv"),
    ("camp", "right", "konservativ rechts rechtsgerichtet"),
    ("repair", "broken", "ausfallen abmelden lahmlegen defekt gestört abgemeldet zerstören"),
    ("repair", "fixed", "beheben reparieren wiederherstellen behoben repariert anmelden"),
    ("war", "on", "angreifen angriff beschießen bombardieren bombardierung"),
    ("war", "off", "waffenruhe waffenstillstand feuerpause"),
    ("join", "together", "fusionieren fusion zusammenschließen vereinigen"),
    ("join", "apart", "abspalten trennen aufspalten trennung abspaltung aufspaltung"),
    ("hire", "in", "einstellen anstellen einstellung"),
    ("hire", "out", "entlassen feuern kündigen entlassung stellenabbau"),
    ("bond", "kin", "verwandter verwandte verwandten angehöriger"),
    ("bond", "acquaintance", "bekannter bekannten fremder fremden"),
    ("side", "friend", "verbündeter verbündeten freund freunden"),
    ("side", "enemy", "gegner feind feinden rivale"),
)
