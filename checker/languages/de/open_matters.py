"""German ways to leave a matter open and to settle it. Regular expressions, searched in one sentence. Data."""

from __future__ import annotations

#: Not known yet. "offen" alone is a door.
_UNCLEAR = (
    r"(?i:\b(?:unklar|ungeklärt|ungewiss|unbekannt|nicht bekannt|nicht klar|nicht geklärt|rätselhaft|ein Rätsel"
    r"|nicht absehbar|nicht abzusehen|nicht fest|noch offen|bislang offen|weiter offen|weiterhin offen|blieb offen)\b)"
)
_CAUSE = r"\b\w*[Uu]rsachen?\b"
_WHY = r"\b(?:[Ww]arum|[Ww]ieso|[Ww]eshalb|[Ww]odurch|[Ww]ie es (?:zu|dazu))\b"
_WHEN = r"\b(?:[Ww]ann|[Ww]ie lange|[Bb]is wann)\b"

#: A count in progress: polls at the doors, projections, preliminary results.
_COUNT = r"\b\w*(?:[Hh]ochrechnung|[Pp]rognose|[Tt]eilergebnis|[Nn]achwahlbefragung|[Ww]ählerbefragung)\w*\b"
_EARLY = r"\b(?:vorläufigen?|ersten?|inoffiziellen?) \w*[Ee]rgebnis\w*"

OPEN = {
    "cause": (
        rf"{_CAUSE}[^.!?]{{0,60}}{_UNCLEAR}",
        rf"{_UNCLEAR}[^.!?]{{0,40}}{_CAUSE}",
        rf"{_WHY}[^.!?]{{0,90}}{_UNCLEAR}",
        rf"{_UNCLEAR}[^.!?]{{0,25}}{_WHY}",
        r"\b[Ss]uche nach (?:der|einer|den) \w*[Uu]rsachen?\b",
        r"\b\w*[Uu]rsache (?:wird|werde) (?:noch |derzeit |weiter |nun )?(?:ermittelt|untersucht|geprüft)",
        r"\b(?:ermittelt|ermitteln|untersucht|untersuchen|suchen|sucht) (?:noch |nun |derzeit |jetzt )?(?:nach )?"
        r"(?:die|der) \w*[Uu]rsache\b",
    ),
    "end": (
        rf"{_WHEN}[^.!?]{{0,100}}{_UNCLEAR}",
        rf"{_UNCLEAR}[^.!?]{{0,25}}{_WHEN}",
        r"\b[Ee]nde (?:ist |war )?(?:noch |bislang )?(?:nicht in Sicht|nicht absehbar)",
        r"\bauf unbestimmte Zeit\b",
    ),
    "vote": (_COUNT, _EARLY, r"\bnach Auszählung (?:von|fast|nahezu|eines|der Hälfte)\b"),
}

_WON = (
    r"\b(?:gewonnen|gewinnt|gewann|siegt|siegte|gesiegt|Sieger(?:in)?|Wahlsieger(?:in)?|Wahlsieg|Sieg|wiedergewählt"
    r"|gewählt worden|stärkste[nr]? (?:politische[nr]? )?Kraft|stärkste Partei|meisten Stimmen|absolute Mehrheit"
    r"|in Führung|liegt vorn|klar vorn|setzt sich durch|durchgesetzt|verloren|abgewählt)\b"
)

SETTLED = {
    "cause": (
        r"\b\w*[Uu]rsache (?:\w+ ){0,4}?(?:ist|war|waren|sind)(?: \w+){0,2}? (?:ein|eine|zwei|mehrere)\b",
        r"\b[Gg]rund (?:\w+ ){0,3}?(?:ist|war|sei) (?:ein|eine)\b",
        r"\b(?:ist|war) (?:der|die) (?:Grund|Auslöser|\w*[Uu]rsache)\b(?! (?:unklar|noch|bislang))",
        r"\bdurch (?:ein|eine|einen) [^.!?,]{3,60} (?:ausgelöst|verursacht|entstanden)\b",
        r"\b(?:hat|hatte|haben) [^.!?,]{3,80} (?:ausgelöst|verursacht)\b",
        r"\b(?:löste|lösten) [^.!?,]{3,80} aus\b",
    ),
    # told by the dates and lengths of the sentence: see `checker.compare.statements.open_matters`
    "end": (r"\b(?:tagelang|wochenlang|monatelang|mehrere (?:Tage|Wochen|Monate))\b",),
    "vote": (_WON,),
}

HEDGED = {
    "any": (
        r"\b(?:offenbar|wohl|vermutlich|möglicherweise|womöglich|vielleicht|wahrscheinlich|mutmaßlich|angeblich|könnten?"
        r"|dürften?|soll|sollen|vermutet|Verdacht|mögliche[rsn]?|ob|sei|seien|nicht|kein\w*)\b|\?",
    )
}

#: A state that somebody waits to be over, and the words for its end.
LASTING = {
    "any": (
        r"\b(?:ohne|kein|keinen|keine|gesperrt|ausgefallen|Ausfall|\w+ausfall|eingestellt|geschlossen|unterbrochen"
        r"|dauern|dauert|andauern|anhalten|betroffen|Sperrung|Störung|blockiert|evakuiert)\b"
        r"|\b(?:wieder\w*|behoben|beheben|beendet|zurückkehren|aufgehoben|vorbei|öffnet|öffnen|fertig)\b",
    )
}
