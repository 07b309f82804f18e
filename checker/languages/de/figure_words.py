"""German words that decide what a figure or a date belongs to."""

from __future__ import annotations

from checker.compare.figures.words import FigureWords, things

TABLE = FigureWords(
    parts={
        "part": frozenset(["davon", "darunter", "hiervon", "wovon"]),
        "more": frozenset(
            ["weitere", "weiterer", "weiteren", "weiteres", "zusätzlich", "zusätzliche", "zusätzlichen", "zusätzlicher"]
        ),
        "restored": frozenset(["wieder", "zurück"]),
    },
    forecasts=frozenset(
        [
            *("kann", "können", "könne", "könnte", "könnten", "dürfte", "dürften", "soll", "sollen", "solle", "sollte"),
            *("voraussichtlich", "wohl", "vermutlich", "wahrscheinlich", "womöglich", "möglicherweise", "vielleicht"),
            *("rechnet", "rechnen", "erwartet", "erwarten", "prognose", "geplant"),
        ]
    ),
    lasting=frozenset(
        [
            *("dauern", "andauern", "dauert", "dauerte", "hinziehen", "ziehen", "zieht", "anhalten", "hält", "bleiben"),
            *("bleibt", "fortdauern", "brauchen", "warten", "ausharren", "gedulden"),
        ]
    ),
    age_words=frozenset(
        ["Alter", "Jahr", "Jahre", "Jahren", "Jährige", "Jähriger", "Jährigen", "jährige", "jähriger", "jährigen"]
    ),
    things=things(
        """
        people: mensch person leute personen
        men: mann
        women: frau
        children: kind
        girls: mädchen
        boys: junge
        soldiers: soldat bundeswehrsoldat truppe militär
        police: polizist polizeibeamter polizeibeamte polizei polizeikraft
        officers: beamter beamte
        firefighters: feuerwehrmann feuerwehrleute
        rescuers: retter helfer rettungskraft
        ministers: minister
        countries: land staat nation
        members: mitglied
        member-states: mitgliedsland mitgliedstaat mitgliedsstaat
        victims: opfer
        passengers: passagier fahrgast insasse
        students: student studierende studentin
        pupils: schüler
        teachers: lehrer lehrkraft
        workers: arbeiter
        employees: mitarbeiter beschäftigter beschäftigte angestellter angestellte
        residents: bewohner einwohner anwohner
        visitors: besucher gast
        spectators: zuschauer
        participants: teilnehmer
        fighters: kämpfer
        believers: gläubiger gläubige
        civilians: zivilist
        journalists: journalist reporter
        doctors: arzt
        patients: patient
        tourists: tourist urlauber
        refugees: flüchtling geflüchteter migrant
        lawmakers: abgeordneter abgeordnete parlamentarier
        delegates: delegierter delegierte
        judges: richter
        lawyers: anwalt rechtsanwalt
        players: spieler
        goals: tor treffer
        points: punkt
        games: spiel partie
        medals: medaille
        companies: unternehmen firma konzern
        banks: bank
        shops: geschäft laden filiale
        houses: haus wohnhaus
        buildings: gebäude
        apartments: wohnung
        schools: schule
        hospitals: krankenhaus klinik
        hotels: hotel
        churches: kirche
        bridges: brücke
        roads: straße strasse
        towns: stadt
        villages: dorf
        islands: insel
        cars: auto wagen pkw fahrzeug
        buses: bus
        trains: zug
        planes: flugzeug maschine
        flights: flug
        ships: schiff
        boats: boot
        tanks: panzer
        missiles: rakete
        drones: drohne
        bombs: bombe
        shots: schuss
        attacks: angriff anschlag attentat
        airstrikes: luftangriff luftschlag
        airports: flughafen
        trees: baum
        animals: tier
        books: buch
        films: film
        languages: sprache
        questions: frage
        parties: partei
        operations: einsatz
        emergency-calls: notruf
        trips: reise
        copies: exemplar
        tickets: ticket karte
        """
    ),
)
