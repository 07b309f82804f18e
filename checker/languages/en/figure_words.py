"""English words that decide what a figure or a date belongs to."""

from __future__ import annotations

from checker.compare.figures.words import FigureWords, things

TABLE = FigureWords(
    parts={
        "more": frozenset(["another", "additional", "further"]),
        "restored": frozenset(["again", "restored", "back"]),
    },
    forecasts=frozenset(
        ["could", "may", "might", "can", "should", "expected", "likely", "probably", "possibly", "perhaps", "forecast"]
    ),
    lasting=frozenset(["last", "continue", "remain", "stay", "drag", "persist", "wait", "go", "take"]),
    age_words=frozenset(["Age", "Aged", "Year", "Years", "Old"]),
    things=things(
        """
        people: people person
        men: man
        women: woman
        children: child kid
        girls: girl
        boys: boy
        soldiers: soldier troop troops serviceman
        police: police policeman
        officers: officer
        firefighters: firefighter fireman
        rescuers: rescuer
        ministers: minister
        countries: country state nation
        members: member
        member-states: member-state
        victims: victim
        passengers: passenger
        students: student
        pupils: pupil
        teachers: teacher
        workers: worker
        employees: employee staff
        residents: resident inhabitant
        visitors: visitor guest
        spectators: spectator
        participants: participant
        fighters: fighter
        believers: worshipper believer
        civilians: civilian
        journalists: journalist reporter
        doctors: doctor
        patients: patient
        tourists: tourist
        refugees: refugee migrant
        lawmakers: lawmaker legislator mp deputy parliamentarian
        delegates: delegate
        judges: judge
        lawyers: lawyer attorney
        players: player
        goals: goal
        points: point
        games: game match
        medals: medal
        companies: company firm
        banks: bank
        shops: shop store branch
        houses: house
        buildings: building
        apartments: apartment flat
        schools: school
        hospitals: hospital clinic
        hotels: hotel
        churches: church
        bridges: bridge
        roads: road street
        towns: town city
        villages: village
        islands: island
        cars: car vehicle
        buses: bus
        trains: train
        planes: plane aircraft airplane
        flights: flight
        ships: ship vessel
        boats: boat
        tanks: tank
        missiles: missile rocket
        drones: drone
        bombs: bomb
        shots: shot
        attacks: attack
        airstrikes: airstrike
        airports: airport
        trees: tree
        animals: animal
        books: book
        films: film movie
        languages: language
        questions: question
        parties: party
        operations: operation
        emergency-calls: call
        trips: trip
        copies: copy
        tickets: ticket
        """
    ),
)
