"""German words before a stop, for the repair of sentence boundaries. Data: nothing here is computed."""

from __future__ import annotations

from checker.values.tables import listed

WORDS = listed(
    "weg ring ufer damm so do mi di mo sa an am da ass gen min art bar go pop gut ma ba long no est lag abs sein "
    "ref tab ed reg par teil band ord alt"
)
"""Words that the detector takes for abbreviations of streets, days or units; "Alles ist weg. Wir ..." ends there."""

ABBREVIATIONS = listed("h.c dr.h.c jr sen u.a z.b d.h i.d.r geb gest verh rd zw sog ehem stv vors jh jhd")
"""Abbreviations that never end a sentence before a capital."""

OPENERS = listed(
    "Der Die Das Den Dem Des Ein Eine Einer Eines Ich Wir Er Sie Es Ihr Ihre Sein Seine Man Dieser Diese Dieses "
    "Dabei Dafür Dagegen Dann Davor Da Doch Aber Und Auch Am Im In Auf Bei Beim Mit Nach Vor Zum Zur Zuvor Zudem "
    "Wie Was Wer Wo Als Ob Obwohl Wenn Weil Trotz Laut Seit Unter Noch Nun Jetzt Heute Gestern Insgesamt Für Gegen Von "
    "Vom Kein Keine Alle Allein Nur Nicht So Deshalb Allerdings Inzwischen Jedoch Mehr Viele Rund"
)
"""Capitalised words that begin a sentence after a number; after an ordinal stands a noun or a small word."""
