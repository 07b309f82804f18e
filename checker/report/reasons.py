"""Why a place was not judged, in words a desk understands. Keys: `Unreadable.reason` and the pipeline's own."""

from __future__ import annotations

_REASONS: dict[str, dict[str, str]] = {
    "language": {
        "de": "Sprache „{language}“ wird nicht gelesen (nur Deutsch und Englisch); {count} Aussagen nicht verglichen",
        "en": "language “{language}” is not read (German and English alone are); {count} claims not compared",
    },
    "no-language": {
        "de": "keine Sprache erkennbar; {count} Aussagen nicht verglichen",
        "en": "no language recognised; {count} claims not compared",
    },
    "other-language": {
        "de": "der andere Bericht ist nicht lesbar; {count} Aussagen nicht verglichen",
        "en": "the other report cannot be read; {count} claims not compared",
    },
    "relative-date": {
        "de": "relative Zeitangabe ohne Bezugsdatum; --date-a oder --date-b angeben",
        "en": "relative date without a reference; give --date-a or --date-b",
    },
    "no-such-day": {
        "de": "diesen Tag gibt es in keinem Kalender",
        "en": "no calendar has this day",
    },
    "ambiguous-separator": {
        "de": "Punkt oder Komma: Tausender- und Dezimaltrennung nicht zu unterscheiden",
        "en": "point or comma: thousands or decimals, it cannot be told",
    },
    "decimal-or-thousands": {
        "de": "Komma in deutscher Zahl: Dezimalstelle oder englische Tausendertrennung, nicht zu unterscheiden",
        "en": "comma in a German figure: a decimal or English thousands, it cannot be told",
    },
    "foreign-decimal": {
        "de": "Punkt in deutscher Zahl: englische Dezimalstelle oder verstümmelte Tausender",
        "en": "point in a German figure: an English decimal or broken thousands",
    },
    "unclosed-quote": {
        "de": "Anführung ohne Schlusszeichen; am Absatzende beendet",
        "en": "quotation without a closing mark; ended with its paragraph",
    },
    "": {"de": "Wert nicht sicher lesbar", "en": "the value cannot be read for sure"},
}


def reason(key: str, ui: str, **arguments: object) -> str:
    """The reason as one line; an unknown key says that the value cannot be read for sure."""
    sentence = _REASONS.get(key, _REASONS[""])["de" if ui == "de" else "en"]
    return sentence.format(**arguments)
