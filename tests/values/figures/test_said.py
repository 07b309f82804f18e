"""Figures as people say and shorten them: a text -> each of its quantities as value, bound, and unit or noun."""

from __future__ import annotations

import pytest

from checker.model import Bound
from checker.values.figures.read import read_quantities

SAID: dict[str, dict[str, list[str]]] = {
    "en": {
        # a part of one more, and a part of one
        "The climb took an hour and a half.": ["1.5 hour"],
        "The inn is two miles and a quarter away.": ["2.25 mile"],
        "About a million and a half birds rest here.": ["1500000 about bird"],
        "They argued for three quarters of an hour.": ["0.75 hour"],
        "It rose by a third of a percentage point.": ["0.333 percentage point"],
        "Three quarters of a million homes were dark.": ["750000 home"],
        "A third of a team was ill.": ["0.333"],
        # two units
        "The parcel weighs 3lb 4oz.": ["3.25 pound-mass"],
        "The keeper is six foot four and weighs 15 stone 7.": ["6.333 foot", "15.5 stone"],
        "The crossing took 2h 05m.": ["125 minute"],
        "The path climbs for 1 km and 500 m.": ["1 kilometre", "500 metre"],
        # what hangs on a figure
        "The ferry carried 2,500-odd passengers.": ["2500 about passenger"],
        "A 3,000-strong crowd sang.": ["3000"],
        "50,000-plus fans came.": ["50000 at-least fan"],
        "a two- to three-hour wait": ["2..3 hour"],
        "a three- or four-year term": ["3..4 year"],
        "It costs $5-7m.": ["5000000..7000000 dollar"],
        "It fell by a third to 1.2m units.": ["0.333", "1200000 unit"],
        # within, not more than
        "She ran her personal best over 10,000 metres.": ["10000 metre"],
        "They planted 40 trees over two days.": ["40 tree", "2 day"],
        "He taught there for over two years.": ["2 more-than year"],
        # whose noun stands behind
        "Walkers found 31 dead seals.": ["31 seal"],
        "The chain will hire 20 seasonal staff members.": ["20 member"],
        "The 14- and 15-year-olds won.": ["14 year", "15 year"],
        "The fleet has 12 new buses.": ["12 bus"],
        "The prop weighs 18st and ran 21st.": ["18 stone", "21"],
        "Three of every four calls fail.": ["0.75 call"],
        "Rain was two and a half times the average.": ["2.5 time"],
        "They fled in a 4x4.": [],
        # hedges
        "It is a good 20 miles away.": ["20 over mile"],
        "The firm paid a cool half-million pounds.": ["500000 pound sterling"],
        "The ship took 1.1m barrels of oil.": ["1100000 barrel"],
        "She served a two-and-a-half-year term.": ["2.5 year"],
        "The bank made a three-quarter-point cut.": ["0.75"],
        # shares
        "Every third child and one in every five adults ride.": ["0.333 child", "0.2 adult"],
        "Every second counts.": [],
        # money close to its figure, and what it is paid for
        "They paid Ksh200 million, SKr300m and Rp500,000.": [
            "200000000 kenyan shilling",
            "300000000 swedish krona",
            "500000 indonesian rupiah",
        ],
        "The rent is €20 per square metre.": ["20 euro per square metre"],
        "Their 10-5-3 record is the best.": [],
        # signs and factors
        "It was 5 degrees below zero.": ["-5 degree"],
        "Six times seven is the question.": ["6", "7"],
        "The field pumps 70,000 bpd.": ["70000 barrel per day"],
        # no amounts
        "Ring 0161 496 0733 after lunch.": [],
        "The under-18s and the over-65s pay less.": [],
        "The firm raised R500 million.": [],
    },
    "de": {
        "Es dauerte drei Viertel einer Stunde.": ["0.75 hour"],
        "Ein Drittel eines Liters lief aus.": ["0.333 litre"],
        "Der Zaun ist zwei Meter fünfzig hoch.": ["2.5 metre"],
        "Er misst 1 Meter 80.": ["1.8 metre"],
        "In zwei Metern Tiefe lagen 50 Münzen.": ["2 metre", "50 münze"],
        "eine zwei- bis dreistündige Sitzung": ["2..3 hour"],
        "die 20- bis 30-Jährigen": ["20..30 year"],
        "Die drei im Alter von 22, 25 und 31 Jahren sangen.": ["3", "22 year", "25 year", "31 year"],
        "Rund jeder dritte Haushalt zahlt mit.": ["0.333 about haushalt"],
        "Gute drei Stunden und gut und gern 30 Euro vergingen.": ["3 over hour", "30 over euro"],
        "Ein Viertelliter Milch genügt.": ["0.25 litre"],
        "Nach 90+4 Minuten war Schluss.": [],
        "Sie war fünf Jahre und drei Monate fort.": ["63 month"],
        "Er hielt eine halbstündige Rede.": ["0.5 hour"],
        "Sie ist Mitte fünfzig.": [],
        "Gezahlt werden 12 Euro die Stunde und 2.400 Euro im Monat.": ["12 euro per hour", "2400 euro per month"],
        "Es kostete 500 Euro im Jahr 2020.": ["500 euro"],
        "Der Stoff wirkt nach 1,5 h.": ["1.5 hour"],
        "Das Rad kostet 500,- Euro.": ["500 euro"],
        "Der Umsatz stieg auf 300 TEUR.": ["300000 euro"],
        "Nachts waren es drei Grad unter null.": ["-3 degree"],
        "Der Wagen braucht 8 l/100 km.": ["8 litre per 100 kilometre"],
        "Es kamen zweieinhalbtausend Gäste.": ["2500 gast"],
        "Es kamen zigtausend Gäste.": ["10000 vague gast"],
        "Sie kaufte ein Paar Stiefel.": [],
        "Sie kaufte ein paar Stiefel.": ["3 vague stiefel"],
        "Das brachte null Komma nichts.": [],
        "Die Kapsel misst 6 mal 8 Millimeter.": ["6 millimetre", "8 millimetre"],
        "Es gibt nur noch 42 statt bisher 60 Betten.": ["42 bett", "60 bett"],
        "Sie war die 4. im Ziel.": ["4"],
        "Was ist sechs mal sieben?": ["6", "7"],
        "Das Fest zog sich über drei Tage hinweg.": ["3 day"],
        "Er wartet seit über drei Tagen.": ["3 more-than day"],
        "Er gewann Gold über 400 Meter Hürden.": ["400 metre"],
        "Zu erreichen ist sie unter 0176 12345678.": [],
        "Das Konto ist DE02 1203 0000 0000 2020 51.": [],
    },
}


@pytest.mark.parametrize(("language", "text"), [(language, text) for language in SAID for text in SAID[language]])
def test_what_is_said_is_read_with_its_bound_and_unit(language: str, text: str) -> None:
    found = []
    for quantity in read_quantities(text, language)[0]:
        ends = (quantity.low, quantity.high) if quantity.bound is Bound.RANGE else (quantity.stated,)
        value = "..".join(f"{float(end):.3f}".rstrip("0").rstrip(".") for end in ends if end is not None)
        bound = "" if quantity.bound in (Bound.EXACT, Bound.RANGE) else quantity.bound.value
        found.append(" ".join(part for part in (value, bound, quantity.unit or quantity.noun) if part))
    assert found == SAID[language][text]
