"""The speech words of German news, as data. Collected from grammars' lists of verbs of saying and from news usage."""

from __future__ import annotations

from checker.claims.cues import Cues

_TAGS = {
    "ART": "D", "PPOSAT": "D", "PDAT": "D", "PIAT": "D", "PIDAT": "D", "PWAT": "W",
    "ADJ(A)": "A", "ADJ(D)": "B", "CARD": "A", "NN": "N", "NNA": "N", "NNI": "N", "NE": "E", "FM": "E", "XY": "E",
    "APPR": "P", "APPRART": "P", "APPO": "o", "APZR": "o", "ADV": "B", "PROAV": "B", "PTKNEG": "B", "PTKA": "B",
    "PPER": "R", "PRF": "F", "PDS": "T", "PIS": "T", "PPOSS": "T", "PTKANT": "B",
    "PRELS": "W", "PRELAT": "W", "PWS": "W", "PWAV": "W", "KOUS": "S", "KOUI": "S", "KOKOM": "o", "KON": "K",
    "VV(FIN)": "V", "VA(FIN)": "V", "VM(FIN)": "V", "VV(IMP)": "V", "VA(IMP)": "V",
    "VV(INF)": "I", "VA(INF)": "I", "VM(INF)": "I", "VV(IZU)": "i", "VV(PP)": "Z", "VA(PP)": "Z", "VM(PP)": "Z",
    "PTKVZ": "X", "PTKZU": "z", "ITJ": "o", "TRUNC": "A",
    "$,": ",", "$.": ".", "$(": "-",
}  # fmt: skip

_SPEECH = """
sagen erklären betonen mitteilen berichten meinen äußern erläutern ergänzen hinzufügen fortfahren antworten entgegnen
erwidern kontern widersprechen kommentieren bemerken anmerken feststellen konstatieren versichern beteuern behaupten
bestätigen bestreiten dementieren leugnen zugeben einräumen gestehen zugestehen eingestehen verkünden bekanntgeben
ankündigen verlautbaren verlauten melden vermelden schreiben formulieren zitieren wiederholen unterstreichen
hervorheben bekräftigen klarstellen präzisieren angeben aussagen argumentieren begründen mahnen warnen anmahnen
kritisieren beklagen klagen bemängeln monieren rügen tadeln schimpfen wettern poltern spotten höhnen scherzen witzeln
loben würdigen rufen ausrufen skandieren fragen nachfragen fordern verlangen appellieren bitten raten empfehlen
vorschlagen plädieren drohen versprechen zusagen zusichern resümieren bilanzieren folgern schlussfolgern prophezeien
vorhersagen voraussagen prognostizieren hinweisen verweisen darlegen ausführen schildern beschreiben erzählen
sprechen nennen posten twittern bloggen verraten verteidigen zurückweisen informieren unterrichten vorwerfen
vorhalten unterstellen beschuldigen bezichtigen einwenden entgegenhalten erinnern jubeln stöhnen flüstern brüllen
schreien murmeln raunen seufzen lachen schwärmen frotzeln lästern insistieren beschwören deklarieren proklamieren
offenbaren enthüllen preisgeben referieren beantworten beanstanden attestieren bescheinigen urteilen befinden
beruhigen trösten danken gratulieren nachlegen nachschieben zurückgeben beipflichten zustimmen befürworten
notieren protokollieren weitersagen heißen lauten verlautbaren anfügen beifügen vorbringen vortragen bekennen
klarmachen deutlichmachen bekanntmachen geltendmachen öffentlichmachen signalisieren kundtun kundgeben beschwichtigen relativieren abwiegeln verdeutlichen aufklären
""".split()
_THOUGHT = """
glauben denken finden hoffen fürchten befürchten vermuten annehmen ausgehen schätzen erwarten rechnen zweifeln
bezweifeln überzeugen wissen sehen einschätzen beurteilen bewerten halten mutmaßen spekulieren wünschen bedauern
begrüßen freuen zeigen entscheiden beschließen vereinbaren einigen ergeben herausfinden herausstellen belegen
nachweisen erkennen anerkennen folgen verstehen vertreten spüren ahnen erfahren hören vernehmen ermitteln
""".split()
_NAMING = """
nennen bezeichnen charakterisieren titulieren betiteln werten bewerten einstufen kritisieren loben würdigen
verurteilen brandmarken geißeln beschimpfen bewundern attackieren beschreiben abtun zurückweisen rügen sehen sprechen
verteidigen begrüßen anprangern ablehnen feiern preisen schelten verspotten schmähen
""".split()
_ASKING = """
fordern auffordern verlangen versprechen ankündigen drohen bitten raten empfehlen vorschlagen zusagen zusichern
bestreiten leugnen behaupten vorwerfen beschuldigen bezichtigen angeben beteuern versichern anbieten hoffen
appellieren mahnen warnen anmahnen aufrufen erwägen beabsichtigen planen beschließen abraten zugeben gestehen
einräumen verdächtigen glauben meinen erklären
""".split()

GERMAN = Cues(
    model="morphmodel_ger.pgz",
    tags=_TAGS,
    noun_tag="NN",
    nouns_are_capital=True,
    requires={"ausgehen": "davon", "rechnen": "damit", "zeigen": "sich", "ergeben": "sich", "folgen": "daraus",
              "halten": "für"},
    genitives=frozenset(
        """des der eines einer dieses dieser seines seiner ihres ihrer unseres unserer mehrerer zweier aller""".split()
    ),
    links=frozenset({"von", "vom", "für", "fürs", "im", "in", "aus", "bei", "beim"}),
    oblique=frozenset(
        """dem den einem einen diesem diesen seinem seinen ihrem ihren keinem keinen meinem unserem unseren jedem jeden
        ihm ihn ihnen mir uns""".split()
    ),
    auxiliaries=frozenset({"haben", "sein", "werden", "wollen", "sollen", "können", "müssen", "mögen", "dürfen"}),
    passive="werden",
    impersonal=frozenset({"es", "man"}),
    own=frozenset({"eigenen", "eigener", "eigenem"}),
    back=frozenset({"das", "dies", "dieses"}),
    speech=frozenset(_SPEECH),
    thought=frozenset(_THOUGHT),
    addressing=frozenset(),
    naming=frozenset(_NAMING),
    asking=frozenset(_ASKING),
    particles=frozenset(
        """mit an hinzu fort ein zu aus fest bekannt vor zurück auf nach voraus hervor hin dar klar vorher heraus
        entgegen zusammen bei ab unter durch um wider deutlich geltend öffentlich kund""".split()
    ),
    source_preps=frozenset({"laut", "lt.", "gemäß"}),
    source_joints=frozenset(),
    source_posts=frozenset({"zufolge", "nach"}),
    any_source=frozenset({"nach", "laut", "gemäß"}),
    view=("kreisen", " sicht"),
    noun_preps=frozenset({"nach", "laut", "gemäß", "aus", "unter", "in"}),
    source_nouns=(
        "angabe", "angaben", "ansicht", "meinung", "einschätzung", "einschätzungen", "auffassung", "aussage",
        "aussagen", "bericht", "berichte", "berichten", "information", "informationen", "worten", "darstellung",
        "erkenntnis", "erkenntnissen", "erkenntnisse", "schätzung", "schätzungen", "berechnung", "berechnungen",
        "überzeugung", "meldung", "meldungen", "mitteilung", "mitteilungen", "erklärung", "ermittlungen",
        "untersuchung", "untersuchungen", "lesart", "schilderung", "schilderungen", "vernehmen", "prognose",
        "prognosen", "umfrage", "umfragen", "studie", "studien", "kreisen", "beobachtungen", "auskunft",
        "ermittlungsstand", "kenntnisstand", "zeugenaussagen", "stellungnahme", "urteil", "gutachten", "statistik",
    ),  # fmt: skip
    content_nouns=(
        "ankündigung", "auffassung", "ansicht", "meinung", "hoffnung", "überzeugung", "vermutung", "befürchtung",
        "befürchtungen", "zweifel", "ergebnis", "schluss", "verdacht", "forderung", "prognose", "vorwurf", "vorwürfe",
        "behauptung", "aussage", "erklärung", "begründung", "feststellung", "einschätzung", "versprechen", "warnung",
        "these", "worten", "worte", "kritik", "zusage", "annahme", "mitteilung", "nachricht", "bitte",
        "appell", "aufruf", "antwort", "gerücht", "gerüchte", "hinweis", "hinweise", "erwartung", "wunsch", "satz",
        "schlussfolgerung", "erkenntnis", "standpunkt", "meldung", "kommentar", "drohung", "urteil", "wert", "beweis",
    ),  # fmt: skip
    so=frozenset({"so"}),
    reported=frozenset(
        """sei seien seist habe habest werde werdest könne könnest müsse solle wolle dürfe möge wisse""".split()
    ),
    reported_weak=frozenset(
        """hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfte dürften gäbe gäben käme kämen
        ginge stünde stünden ließe bliebe läge lägen bekäme bekämen bräuchte bräuchten""".split()
    ),
    subordinators=frozenset({"dass", "daß", "ob", "wie", "warum", "weshalb", "wieso", "wann", "wo", "wer", "was"}),
    manner=frozenset({"wie"}),
    title_nouns=(
        "spielfilm", "dokumentarfilm", "sachbuch", "kunstaktion", "protestaktion", "terrorgruppe", "rockband", "boyband", "volkspartei", "regierungspartei", "oppositionspartei", "=parteien", "fernsehshow", "hitsingle", "kampagnen", "baureihe",
        "zeitung", "zeitungen", "magazin", "magazins", "zeitschrift", "blatt", "tageszeitung", "sender", "senders",
        "fernsehsender", "agentur", "portal", "website", "webseite", "internetdienst", "internetdienstes", "=blog",
        "film", "films", "filme", "roman", "romans", "buch", "buches", "buchs", "bestseller", "=lied", "lieds", "=song",
        "songs", "album", "albums", "oper", "=stück", "theaterstück", "musical", "serie", "fernsehserie", "=reihe",
        "sendung", "=show", "talkshow", "=gemälde", "=bild", "ausstellung", "titel", "titels", "motto", "thema", "themen",
        "=name", "=namen", "begriff", "begriffs", "stichwort", "=typ", "typs", "modell", "=marke", "=klasse", "schiff",
        "frachter", "flugzeug", "hubschrauber", "rakete", "sonde", "raumschiff", "raumsonde", "satellit", "mission",
        "operation", "projekt", "projekts", "programm", "programms", "initiative", "bewegung", "bündnis", "bündnisses",
        "=partei", "=gruppe", "=band", "verein", "vereins", "verband", "=stiftung", "organisation", "firma", "unternehmen",
        "unternehmens", "konzern", "hotel", "restaurant", "kneipe", "diskothek", "=club", "=klub", "stadion", "festival",
        "=preis", "preises", "wettbewerb", "=kampagne", "=aktion", "hurrikan", "taifun", "=sturm", "orkan", "zyklon",
        "kategorie", "rubrik", "kapitel", "studie", "=bericht", "dokument", "=gesetz", "=plan", "fernsehfilm", "krimi",
        "=station", "fähre", "yacht", "=boot", "kreuzfahrtschiff", "=zug", "=spiel", "computerspiel", "software",
        "betriebssystem", "dokumentation", "drama", "komödie", "=werk", "enzyklika", "illustrierte", "illustrierten",
        "prinzip", "leitlinie", "slogan", "=truppe", "miliz", "terrormiliz", "terrorgruppe", "netzwerk", "=sprache",
        "=wort", "wortes", "ausdruck", "bezeichnung", "spitzname", "spitznamen", "beiname", "deckname", "codename",
    ),  # fmt: skip
    title_words=frozenset(
        """sogenannte sogenannten sogenannter sogenanntes sogenanntem so-genannte genannte genannten genannter
        genanntes genannt namens heißt heißen hieß getauft betitelt titel motto""".split()
    ),
    slogan_nouns=("parole", "parolen", "slogan", "slogans", "sprechchöre", "sprechchören", "rufe", "rufen", "sprüche",
                  "sprüchen", "plakat", "plakaten", "aufschrift", "worten", "worte", "satz", "schild", "schildern"),
    roles=(
        "fachmann", "feuerwehrmann", "kameramann", "obmann", "fachfrau", "stadtrat", "landrat", "gemeinderat", "regierungsrat", "popstar", "filmstar", "generalmajor", "ministerpräsidentin",
        "minister", "sprecher", "chef", "präsident", "vorsitzende", "vorsitzender", "vorsitzenden", "kanzler", "direktor",
        "leiter", "experte", "experten", "anwalt", "richter", "kommissar", "meister", "=general", "sekretär", "berater",
        "manager", "professor", "papst", "=könig", "=kaiser", "=prinz", "bischof", "pfarrer", "trainer", "spieler",
        "kapitän", "abgeordnete", "abgeordneter", "abgeordneten", "senator", "gouverneur", "botschafter", "diplomat",
        "forscher", "wissenschaftler", "arzt", "ärzte", "autor", "regisseur", "schauspieler", "sänger", "künstler",
        "unternehmer", "gründer", "inhaber", "besitzer", "betreiber", "vertreter", "mitarbeiter", "beamte", "beamter",
        "beamten", "ermittler", "kläger", "verteidiger", "zeuge", "zeugin", "augenzeuge", "augenzeugen", "bewohner",
        "anwohner", "politiker", "=vize", "=rat", "=mann", "=frau", "tochter", "=sohn", "vater", "mutter", "bruder",
        "schwester", "witwe", "=herr", "kritiker", "analyst", "analysten", "ökonom", "ökonomen", "journalist",
        "reporter", "korrespondent", "redakteur", "moderator", "fahrer", "pilot", "kommandeur", "kommandant", "offizier",
        "oberst", "leutnant", "soldat", "polizist", "feuerwehrmann", "student", "lehrer", "schüler", "täter",
        "angeklagte", "angeklagter", "=opfer", "beauftragte", "beauftragter", "angehörige", "jährige", "jähriger",
        "jährigen", "=person", "mitglied", "mitglieder", "beobachter", "anhänger", "gegner", "demonstranten", "händler",
        "kandidat", "premier", "intendant", "coach", "staatsanwalt", "gutachter", "teilnehmer", "insider", "=leute",
        "chefin", "amerikaner", "franzose", "=brite", "italiener", "spanier", "=russe", "deutsche", "österreicher",
        "schweizer", "=türke", "=bayer", "=hesse", "=sachse", "bundestrainer", "verleger", "historiker", "jurist",
        "führer", "influencer", "comedian", "=star", "legende", "=held", "heldin", "=profi", "geisel", "inspekteur", "aktivist", "aktivisten", "ologe", "ologen", "=wirt", "helfer", "kollege",
        "kollegen", "nachbar", "nachbarn", "dezernent", "referent", "schriftsteller", "musiker", "komponist",
        "ingenieur", "techniker", "sachverständige", "sachverständiger", "bürger", "passagier", "aktionär", "investor",
        "banker", "philosoph", "theologe", "kardinal", "imam", "rabbiner", "ombudsmann", "vermittler", "veranstalter",
        "organisator", "kurator", "dozent", "lehrerin", "pfleger", "retter", "eltern", "verwandte", "hersteller",
        "physiker", "biologe", "psychologe", "meteorologe", "oberhaupt", "ministerpräsident", "staatschef",
    ),  # fmt: skip
    male_words=frozenset({"herr", "herrn", "mann", "vater", "sohn", "bruder", "papst", "könig", "prinz"}),
    female_words=frozenset({"frau", "tochter", "mutter", "schwester", "witwe", "dame", "prinzessin", "zeugin"}),
    collectives=(
        "bundesrat", "stadtrat", "gemeinderat", "aufsichtsrat", "sicherheitsrat", "betriebsrat", "zentralrat", "ethikrat", "oberhaus", "repräsentantenhaus", "unterhaus", "parteiführung", "geschäftsführung", "bundesland",
        "regierung", "polizei", "ministerium", "ministeriums", "amt", "behörde", "behörden", "staatsanwaltschaft",
        "gericht", "gerichtshof", "partei", "fraktion", "union", "gewerkschaft", "verband", "konzern", "unternehmen",
        "firma", "bank", "zeitung", "magazin", "agentur", "sender", "kommission", "=rat", "ausschuss", "organisation",
        "initiative", "verein", "institut", "universität", "armee", "militär", "bundeswehr", "feuerwehr", "=kirche",
        "vatikan", "opposition", "senat", "parlament", "bundestag", "bundesrat", "kreise", "kreisen", "medien",
        "=gruppe", "bewegung", "koalition", "allianz", "=nato", "=eu", "=uno", "=un", "=leitung", "=führung", "vorstand",
        "stiftung", "gesellschaft", "=club", "bündnis", "büro", "präsidium", "direktion", "verwaltung", "dienst",
        "stadt", "nationen", "botschaft", "kammer", "industrie",
        "wirtschaft", "presse", "redaktion", "familie", "=team", "mannschaft", "=liga", "=klub", "zentrale", "zentrum",
        "netzwerk", "forum", "quelle", "quellen", "rundfunk", "=funk", "website", "webseite", "portal", "gericht",
        "papier", "urteil", "gutachten", "anstalt", "kanzlei", "=haus", "hauses", "=seite", "=land", "=lager", "=spitze",
        "mehrheit", "minderheit", "delegation", "kongress", "parteitag", "rebellen", "miliz", "taliban", "hamas",
        "studie", "bericht", "erklärung", "mitteilung", "pressemitteilung", "=brief", "schreiben", "meldung", "blatt",
    ),  # fmt: skip
    male=frozenset({"er", "dieser", "jener", "ihm"}),
    female=frozenset({"sie", "diese"}),
    plural=frozenset({"sie", "diese", "beide"}),
    demonstratives=frozenset({"dieser", "diese", "jener", "letzterer", "letztere"}),
    honorifics=frozenset({"dr", "dr.", "prof", "prof.", "herr", "herrn", "frau", "sir", "lord", "lady", "st.", "hl."}),
    particles_of_names=frozenset(
        {"von", "van", "der", "den", "dem", "zu", "zur", "zum", "de", "del", "della", "di", "da", "du", "le", "la",
         "el", "al", "bin", "ibn", "ben", "dos", "ter", "ten", "vom", "af"}
    ),  # fmt: skip
    times=frozenset(
        """januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
        donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend
        freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen
        freitagmorgen samstagmorgen sonntagmorgen uhr prozent jahr jahre jahren jahres tag tage tagen woche wochen
        monat monate monaten morgen abend nachmittag vormittag mittag nacht vorabend wochenende anfang ende
        anschluss rande""".split()
    ),
    possessives=frozenset({"ihren", "ihrer", "ihrem", "seinen", "seiner", "seinem"}),
    male_possessives=frozenset({"seinen", "seiner", "seinem"}),
    quoting=frozenset({"zitieren"}),
    agents=frozenset({"von", "vom", "durch", "seitens"}),
    carriers=frozenset({"in", "im", "aus", "von", "vom", "bei", "beim"}),
    feminine_dative=frozenset({"der"}),
    feminine=frozenset({"die", "eine", "einer"}),
    indefinite=frozenset({"ein", "eine", "einem", "einer", "einen", "eines"}),
    plural_verbs=("en",),
    abbreviations=frozenset(
        """dr prof st bzw ca usw etc vgl nr mio mrd evtl ggf inkl sog z.b d.h u.a z.t o.ä bsp jr sr hl geb gest tel str
        abs art mr mrs ms lt ing dipl dpa jan feb mrz apr aug sep sept okt nov dez mind max min u.s usa s.a v.a i.d.r
        rd tsd hrsg kap zzgl abzgl stv vors""".split()
    ),
    starters=frozenset(
        """der die das den dem des ein eine er sie es wir ich in im am an auf aus bei mit nach seit von vor zu zum zur
        und aber doch auch so dies diese dieser damit dabei danach dann laut für als wenn wie man sein ihre seine nun
        während zudem außerdem unter über durch gegen ohne bis um nur noch alle viele""".split()
    ),
    first_names_male=frozenset(
        """alexander andreas anton armin arno axel ben benjamin bernd bernhard björn boris bruno carsten christian
        christoph christof clemens daniel david dennis detlef dieter dietmar dirk eberhard eckhard edmund egon erich erik
        ernst erwin eugen felix ferdinand florian frank franz friedrich fritz georg gerd gerhard gerold gregor guido
        gustav günter günther hans harald hartmut heiko heiner heinrich heinz helmut herbert hermann holger horst hubert
        hugo ingo jan jens joachim jochen johann johannes jonas josef joschka jörg jürgen kai karl karsten kevin klaus
        konrad kurt lars leo leon leonhard lothar ludwig lukas lutz manfred marc marco marcus mario markus martin
        matthias max maximilian michael moritz niklas nils norbert olaf oliver oskar oswald otto patrick paul peter
        philipp rainer ralf reiner reinhard reinhold richard robert roland rolf rudolf rüdiger sebastian siegfried simon
        stefan stephan steffen sven theo theodor thilo thomas thorsten tilo tim tobias tom torsten udo ulf ulrich uwe
        viktor volker volkmar walter werner wilhelm willi willy winfried wolf wolfgang barack donald george bill john
        wladimir emmanuel nicolas recep benjamin silvio mario jean""".split()
    ),
    first_names_female=frozenset(
        """angela ursula annegret andrea claudia katrin katja sahra ilse renate heidemarie brigitte ulla julia annalena
        svenja christine christina kristina barbara susanne petra sabine monika gabriele anna maria eva helga ingrid
        karin birgit ulrike elke martina silvia sandra nicole stefanie melanie anja kerstin heike manuela sonja daniela
        sarah laura lena lisa hannah johanna charlotte sophie emma mia marie katharina elisabeth margarethe hillary
        condoleezza theresa christiane nancy kamala ségolène marine cecilia tarja vera doris michelle jacinda giorgia
        beate bärbel emily helen arminda dilma cristina angelina madonna britney serena venus steffi martha ruth judith
        franziska jutta hannelore gesine marlene nina alice frauke beatrix dorothee saskia malu manuela rita edith
        ellen simone kirsten iris tanja bettina cornelia dagmar regina rosa irene agnes clara klara louise luise""".split()
    ),
)
"""News German. Lists are open classes: they hold what reports use, and the readers stay silent on what is missing."""
