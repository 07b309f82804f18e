"""The speech words of German news, as data.

Collected from grammars' lists of verbs of saying and from news usage; fields are told in `Cues`. The lists are open
classes: they hold what reports use, and the readers stay silent on what is missing.
"""

from __future__ import annotations

from checker.claims.quotes.cues import Cues, endings, words

_TAGS = {
    "ART": "D", "PPOSAT": "D", "PDAT": "D", "PIAT": "D", "PIDAT": "D", "PWAT": "W", "ADJ(A)": "A", "ADJ(D)": "B",
    "CARD": "A", "NN": "N", "NNA": "N", "NNI": "N", "NE": "E", "FM": "E", "XY": "E", "APPR": "P", "APPRART": "P",
    "APPO": "o", "APZR": "o", "ADV": "B", "PROAV": "B", "PTKNEG": "B", "PTKA": "B", "PPER": "R", "PRF": "F",
    "PDS": "T", "PIS": "T", "PPOSS": "T", "PTKANT": "B", "PRELS": "W", "PRELAT": "W", "PWS": "W", "PWAV": "W",
    "KOUS": "S", "KOUI": "S", "KOKOM": "o", "KON": "K", "VV(FIN)": "V", "VA(FIN)": "V", "VM(FIN)": "V",
    "VV(IMP)": "V", "VA(IMP)": "V", "VV(INF)": "I", "VA(INF)": "I", "VM(INF)": "I", "VV(IZU)": "i", "VV(PP)": "Z",
    "VA(PP)": "Z", "VM(PP)": "Z", "PTKVZ": "X", "PTKZU": "z", "ITJ": "o", "TRUNC": "A", "$,": ",", "$.": ".",
    "$(": "-",
}  # fmt: skip

GERMAN = Cues(
    model="morphmodel_ger.pgz",
    tags=_TAGS,
    noun_tag="NN",
    nouns_are_capital=True,
    requires={
        "ausgehen": "davon",
        "rechnen": "damit",
        "zeigen": "sich",
        "ergeben": "sich",
        "folgen": "daraus",
        "halten": "für",
        "heißen": "es",
    },
    genitives=words(
        """
        aller der des dieser dieses einer eines ihrer ihres mehrerer seiner seines unserer unseres zweier
        """
    ),
    links=words("aus bei beim für fürs im in vom von"),
    oblique=words(
        """
        dem den diesem diesen einem einen ihm ihn ihnen ihrem ihren jedem jeden keinem keinen meinem mir seinem
        seinen uns unserem unseren
        """
    ),
    auxiliaries=words("dürfen haben können lassen mögen müssen sein sollen werden wollen"),
    passive="werden",
    impersonal=words("es man"),
    own=words("eigenem eigenen eigener"),
    back=words("das dies dieses"),
    speech=words(
        """
        abwiegeln anfügen angeben ankündigen anmahnen anmerken antworten appellieren argumentieren attestieren
        aufklären ausführen ausrufen aussagen beanstanden beantworten befinden befürworten begründen behaupten
        beifügen beipflichten bekanntgeben bekanntmachen bekennen beklagen bekräftigen bemerken bemängeln
        berichten beruhigen bescheinigen beschreiben beschuldigen beschwichtigen beschwören bestreiten
        bestätigen beteuern betonen bezichtigen bilanzieren bitten bloggen brüllen danken darlegen deklarieren
        dementieren deutlichmachen drohen eingestehen einräumen einwenden empfehlen entgegenhalten entgegnen
        enthüllen ergänzen erinnern erklären erläutern erwidern erzählen feststellen flüstern folgern fordern
        formulieren fortfahren fragen frotzeln geltendmachen gestehen gratulieren heißen hervorheben hinweisen
        hinzufügen höhnen informieren insistieren jubeln klagen klarmachen klarstellen kommentieren konstatieren
        kontern kritisieren kundgeben kundtun lachen lauten leugnen loben lästern mahnen meinen melden mitteilen
        monieren murmeln nachfragen nachlegen nachschieben nennen notieren offenbaren plädieren poltern posten
        preisgeben prognostizieren proklamieren prophezeien protokollieren präzisieren raten raunen referieren
        relativieren resümieren rufen rügen sagen scherzen schildern schimpfen schlussfolgern schreiben schreien
        schwärmen seufzen signalisieren skandieren spotten sprechen stöhnen tadeln trösten twittern unterrichten
        unterstellen unterstreichen urteilen verdeutlichen verkünden verlangen verlautbaren verlauten vermelden
        verraten versichern versprechen verteidigen verweisen voraussagen vorbringen vorhalten vorhersagen
        vorschlagen vortragen vorwerfen warnen weitersagen wettern widersprechen wiederholen witzeln würdigen
        zitieren zugeben zugestehen zurückgeben zurückweisen zusagen zusichern zustimmen äußern öffentlichmachen
        """
    ),
    thought=words(
        """
        ahnen anerkennen annehmen ausgehen bedauern befürchten begrüßen belegen beschließen beurteilen bewerten
        bezweifeln denken einigen einschätzen entscheiden erfahren ergeben erkennen ermitteln erwarten finden
        folgen freuen fürchten glauben halten herausfinden herausstellen hoffen hören mutmaßen nachweisen
        rechnen schätzen sehen spekulieren spüren vereinbaren vermuten vernehmen verstehen vertreten wissen
        wünschen zeigen zweifeln überzeugen
        """
    ),
    addressing=frozenset(),
    naming=words(
        """
        ablehnen abtun anprangern attackieren begrüßen beschimpfen beschreiben betiteln bewerten bewundern
        bezeichnen brandmarken charakterisieren einstufen feiern geißeln kritisieren loben nennen preisen rügen
        schelten schmähen sehen sprechen titulieren verspotten verteidigen verurteilen werten würdigen
        zurückweisen
        """
    ),
    asking=words(
        """
        abraten anbieten angeben ankündigen anmahnen appellieren auffordern aufrufen beabsichtigen behaupten
        beschließen beschuldigen bestreiten beteuern bezichtigen bitten drohen einräumen empfehlen erklären
        erwägen fordern gestehen glauben hoffen leugnen mahnen meinen planen raten verdächtigen verlangen
        versichern versprechen vorschlagen vorwerfen warnen zugeben zusagen zusichern
        """
    ),
    particles=words(
        """
        ab an auf aus bei bekannt dar deutlich durch ein entgegen fest fort geltend heraus hervor hin hinzu klar
        kund mit nach um unter vor voraus vorher wider zu zurück zusammen öffentlich
        """
    ),
    source_preps=words("gemäß laut lt."),
    source_joints=frozenset(),
    source_posts=words("nach zufolge"),
    noun_preps=words("aus gemäß in laut nach unter"),
    any_source=words("gemäß laut nach"),
    view=("kreisen", " sicht"),
    source_nouns=endings(
        """
        angabe angaben ansicht meinung einschätzung einschätzungen auffassung aussage aussagen bericht berichte
        berichten information informationen worten darstellung erkenntnis erkenntnissen erkenntnisse schätzung
        schätzungen berechnung berechnungen überzeugung meldung meldungen mitteilung mitteilungen erklärung
        ermittlungen untersuchung untersuchungen lesart schilderung schilderungen vernehmen prognose prognosen
        umfrage umfragen studie studien kreisen beobachtungen auskunft ermittlungsstand kenntnisstand
        zeugenaussagen stellungnahme urteil gutachten statistik
        """
    ),
    content_nouns=endings(
        """
        ankündigung auffassung ansicht meinung hoffnung überzeugung vermutung befürchtung befürchtungen zweifel
        ergebnis schluss verdacht forderung prognose vorwurf vorwürfe behauptung aussage erklärung begründung
        feststellung einschätzung versprechen warnung these worten worte kritik zusage annahme mitteilung
        nachricht bitte appell aufruf antwort gerücht gerüchte hinweis hinweise erwartung wunsch satz
        schlussfolgerung erkenntnis standpunkt meldung kommentar drohung urteil wert beweis =lob zuspruch
        widerspruch zustimmung ablehnung unterstützung
        """
    ),
    so=words("so"),
    reported=words("dürfe habe habest könne könnest möge müsse sei seien seist solle werde werdest wisse wolle"),
    reported_weak=words(
        """
        bekäme bekämen bliebe bräuchte bräuchten dürfte dürften ginge gäbe gäben hätte hätten käme kämen könnte
        könnten ließe läge lägen müsste müssten stünde stünden wäre wären würde würden
        """
    ),
    subordinators=words("dass daß ob wann warum was wer weshalb wie wieso wo"),
    manner=words("wie"),
    as_words=words("als"),
    title_nouns=endings(
        """
        abteilung agentur =aktion alben album albums altenheim anime =app arbeitsgruppe aufsatz ausdruck
        ausflugsdampfer ausstellung auszeichnung ballade ballett =band =bar baureihe begriff begriffs beiname beinamen
        bereich =bericht bestseller betriebssystem bewegung bezeichnung =bild bildband bistro blatt =blog =boot
        boyband brauerei brettspiel browser bruderschaft buch buches buchs bündnis bündnisses cafe café campingplatz
        castingshow chor choral =club codename codewort comic comics computerspiel =dampfer =debüt deckname decknamen
        denkfabrik diskothek dokument dokumentation drama duo einkaufszentrum ensemble enzyklika =ep =erstling
        erstwerk essay feature fernsehshow festival =figur film filme films firma fischkutter flugzeug =format
        forschungsstation =foto fotografie frachter fregatte freizeitpark fähre galerie gasthaus gasthof gaststätte
        gedicht gedichtband =gemälde =gesetz glosse =gruppe handelskette hauptwerk =hit =hoch hotel hubschrauber
        hurrikan hymne hörspiel illustrierte illustrierten imbiss initiative installation inszenierung internetdienst
        internetdienstes kadergruppe =kampagne kampagnen kapitel kapsel karikatur kategorie kennwort kindergarten
        kindertagesstätte kino kita =klasse =klub kneipe kolumne komödie komödien konzern korvette kreuzer krimi
        kunstaktion kunstwerk =kutter künstlername künstlernamen kürzel label leitlinie leitmotiv leitspruch leitwort
        =lied lieds magazin magazine magazins manga =marke maskottchen medaille meisterwerk =messe miliz mission
        modekette modell motto musical musikvideo =name =namen netzwerk netzwerks ohrwurm onlinedienst oper operation
        oppositionspartei oratorium orchester =orden organisation orkan orkantief =partei =parteien passwort pension
        pflegeheim pizzeria =plan plattform podcast pokal portal =preis preises prinzip programm programms projekt
        projekts protestaktion prädikat pseudonym quartett quiz quizshow rakete rallye rebellengruppe referat
        regierungspartei =reihe reportage restaurant revue rockband rockergruppe =rolle roman romans rover rubrik
        rubriken saga sammelband satellit schiff schlagwort schlagzeile schlepper schnellboot =segler sekte sender
        senders sendung seniorenheim serie =show shuttle siegel sinfonie =single sitcom skulptur slogan software sonde
        =song songs sparte =spiel =spiels spitzname spitznamen spitznamens splittergruppe =sprache spätwerk stadion
        =station stichwort =stiftung studie =sturm sturmtief =stück suchmaschine supermarkt supermarktkette symphonie
        taifun talkshow tanker telenovela teleskop terrorgruppe theater theaterstück thema themen thriller =tief titel
        titels trawler trilogie trio trojaner tropensturm =truppe turnier =typ typs u-boot unternehmen unternehmens
        verband verein vereins videospiel virus volkspartei wahlspruch webseite website =werk western wettbewerb
        wirbelsturm =wort wortes yacht zeitschrift zeitung zeitungen zerstörer =zug zyklon überschrift
        """
    ),
    title_words=words(
        """
        betitelt genannt genannte genannten genannter genanntes getauft heißen heißt hieß motto namens
        so-genannte sogenannte sogenanntem sogenannten sogenannter sogenanntes titel
        """
    ),
    slogan_nouns=endings(
        """
        parole parolen slogan slogans sprechchöre sprechchören =rufe =rufen zwischenrufe zwischenrufen buhrufe buhrufen
        schlachtrufe schlachtrufen =sprüche =sprüchen plakat plakaten aufschrift =worten =worte =satz schild schildern
        =skandierten =skandiertes =gerufenen =gerufenes
        """
    ),
    roles=endings(
        """
        fachmann feuerwehrmann kameramann obmann fachfrau stadtrat landrat gemeinderat regierungsrat popstar
        filmstar generalmajor ministerpräsidentin minister sprecher chef präsident vorsitzende vorsitzender
        vorsitzenden kanzler direktor leiter experte experten anwalt richter kommissar meister =general sekretär
        berater manager professor papst =könig =kaiser =prinz bischof pfarrer trainer spieler kapitän
        abgeordnete abgeordneter abgeordneten senator gouverneur botschafter diplomat forscher wissenschaftler
        arzt ärzte autor regisseur schauspieler sänger künstler unternehmer gründer inhaber besitzer betreiber
        vertreter mitarbeiter beamte beamter beamten ermittler kläger verteidiger zeuge zeugin augenzeuge
        augenzeugen bewohner anwohner politiker =vize =rat =mann =frau tochter =sohn vater mutter bruder
        schwester witwe =herr kritiker analyst analysten ökonom ökonomen journalist reporter korrespondent
        redakteur moderator fahrer pilot kommandeur kommandant offizier oberst leutnant soldat polizist student
        lehrer schüler täter angeklagte angeklagter =opfer beauftragte beauftragter angehörige jährige jähriger
        jährigen =person mitglied mitglieder beobachter anhänger gegner demonstranten händler kandidat premier
        intendant coach staatsanwalt gutachter teilnehmer insider =leute chefin amerikaner franzose =brite
        italiener spanier =russe deutsche österreicher schweizer =türke =bayer =hesse =sachse bundestrainer
        verleger historiker jurist führer influencer comedian =star legende =held heldin =profi geisel
        inspekteur aktivist aktivisten ologe ologen =wirt helfer kollege kollegen nachbar nachbarn dezernent
        referent schriftsteller musiker komponist ingenieur techniker sachverständige sachverständiger bürger
        passagier aktionär investor banker philosoph theologe kardinal imam rabbiner ombudsmann vermittler
        veranstalter organisator kurator dozent lehrerin pfleger retter eltern verwandte hersteller physiker
        biologe psychologe meteorologe oberhaupt ministerpräsident staatschef
        """
    ),
    male_words=words("bruder herr herrn könig mann papst prinz sohn vater"),
    female_words=words("dame frau mutter prinzessin schwester tochter witwe zeugin"),
    collectives=endings(
        """
        bundesrat stadtrat gemeinderat aufsichtsrat sicherheitsrat betriebsrat zentralrat ethikrat oberhaus
        repräsentantenhaus unterhaus parteiführung geschäftsführung bundesland regierung polizei ministerium
        ministeriums amt behörde behörden staatsanwaltschaft gericht gerichtshof partei fraktion union
        gewerkschaft verband konzern unternehmen firma bank zeitung magazin agentur sender kommission =rat
        ausschuss organisation initiative verein institut universität armee militär bundeswehr feuerwehr =kirche
        vatikan opposition senat parlament bundestag kreise kreisen medien =gruppe bewegung koalition allianz
        =nato =eu =uno =un =leitung =führung vorstand stiftung gesellschaft =club bündnis büro präsidium
        direktion verwaltung dienst stadt nationen botschaft kammer industrie wirtschaft presse redaktion
        familie =team mannschaft =liga =klub zentrale zentrum netzwerk forum quelle quellen rundfunk =funk
        website webseite portal papier urteil gutachten anstalt kanzlei =haus hauses =seite =land =lager =spitze
        mehrheit minderheit delegation kongress parteitag rebellen miliz taliban hamas studie bericht erklärung
        mitteilung pressemitteilung =brief schreiben meldung blatt
        """
    ),
    male=words("dieser er ihm jener"),
    female=words("diese sie"),
    plural=words("beide diese sie"),
    demonstratives=words("diese dieser jener letztere letzterer"),
    honorifics=words("dr dr. frau herr herrn hl. lady lord prof prof. sir st."),
    particles_of_names=words(
        """
        af al ben bin da de del della dem den der di dos du el ibn la le ten ter van vom von zu zum zur
        """
    ),
    times=words(
        """
        abend anfang anschluss april august dezember dienstag dienstagabend dienstagmorgen donnerstag
        donnerstagabend donnerstagmorgen ende februar freitag freitagabend freitagmorgen jahr jahre jahren
        jahres januar juli juni mai mittag mittwoch mittwochabend mittwochmorgen monat monate monaten montag
        montagabend montagmorgen morgen märz nachmittag nacht november oktober prozent rande samstag
        samstagabend samstagmorgen september sonnabend sonntag sonntagabend sonntagmorgen tag tage tagen uhr
        vorabend vormittag woche wochen wochenende
        """
    ),
    possessives=words("ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner"),
    male_possessives=words("sein seine seinem seinen seiner"),
    quoting=words("zitieren"),
    agents=words("durch seitens vom von"),
    carriers=words("auf aus bei beim im in vom von"),
    documents=endings(
        """
        schreiben brief briefs mail papier mitteilung erklärung stellungnahme bericht report artikel beitrag text
        aufruf appell urteil beschluss gutachten studie antrag entwurf vertrag dokument memorandum protokoll
        flugblatt plakat transparent banner seite website homepage blog tweet =post aushang anzeige klageschrift
        anklageschrift begründung resolution kommuniqué manifest programm petition bekennerschreiben memoiren
        handbuch notiz =akte gesetz artikel paragraph paragraf verfassung statement
        """
    ),
    feminine_dative=words("der"),
    feminine=words("die eine einer"),
    indefinite=words("ein eine einem einen einer eines"),
    plural_verbs=endings("en"),
    abbreviations=words(
        """
        abs abzgl apr art aug bsp bzw ca d.h dez dipl dpa dr etc evtl feb geb gest ggf hl hrsg i.d.r ing inkl
        jan jr kap lt max min mind mio mr mrd mrs mrz ms nov nr o.ä okt prof rd s.a sep sept sog sr st str stv
        tel tsd u.a u.s usa usw v.a vgl vors z.b z.t zzgl
        """
    ),
    starters=words(
        """
        aber alle als am an auch auf aus außerdem bei bis dabei damit danach dann das dem den der des die dies
        diese dieser doch durch ein eine er es für gegen ich ihre im in laut man mit nach noch nun nur ohne sein
        seine seit sie so um und unter viele von vor wenn wie wir während zu zudem zum zur über
        """
    ),
    first_names_female=words(
        """
        agnes alice andrea angela angelina anja anna annalena annegret arminda barbara beate beatrix bettina
        birgit brigitte britney bärbel cecilia charlotte christiane christina christine clara claudia
        condoleezza cornelia cristina dagmar daniela dilma doris dorothee edith elisabeth elke ellen emily emma
        eva franziska frauke gabriele gesine giorgia hannah hannelore heidemarie heike helen helga hillary ilse
        ingrid irene iris jacinda johanna judith julia jutta kamala karin katharina katja katrin kerstin kirsten
        klara kristina laura lena lisa louise luise madonna malu manuela margarethe maria marie marine marlene
        martha martina melanie mia michelle monika nancy nicole nina petra regina renate rita rosa ruth sabine
        sahra sandra sarah saskia serena silvia simone sonja sophie stefanie steffi susanne svenja ségolène
        tanja tarja theresa ulla ulrike ursula venus vera
        """
    ),
    first_names_male=words(
        """
        alexander andreas anton armin arno axel barack ben benjamin bernd bernhard bill björn boris bruno
        carsten christian christof christoph clemens daniel david dennis detlef dieter dietmar dirk donald
        eberhard eckhard edmund egon emmanuel erich erik ernst erwin eugen felix ferdinand florian frank franz
        friedrich fritz georg george gerd gerhard gerold gregor guido gustav günter günther hans harald hartmut
        heiko heiner heinrich heinz helmut herbert hermann holger horst hubert hugo ingo jan jean jens joachim
        jochen johann johannes john jonas joschka josef jörg jürgen kai karl karsten kevin klaus konrad kurt
        lars leo leon leonhard lothar ludwig lukas lutz manfred marc marco marcus mario markus martin matthias
        max maximilian michael moritz nicolas niklas nils norbert olaf oliver oskar oswald otto patrick paul
        peter philipp rainer ralf recep reiner reinhard reinhold richard robert roland rolf rudolf rüdiger
        sebastian siegfried silvio simon stefan steffen stephan sven theo theodor thilo thomas thorsten tilo tim
        tobias tom torsten udo ulf ulrich uwe viktor volker volkmar walter werner wilhelm willi willy winfried
        wladimir wolf wolfgang
        """
    ),
)
