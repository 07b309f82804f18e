"""English ways to leave a matter open and to settle it. Regular expressions, searched in one sentence. Data."""

from __future__ import annotations

_UNCLEAR = (
    r"(?i:\b(?:unclear|unknown|uncertain|undetermined|not known|not (?:immediately |yet )?clear|not been determined"
    r"|a mystery|under investigation|not been established)\b)"
)
_CAUSE = r"\b[Cc]auses?\b"
_WHY = r"\b(?:[Ww]hy|[Ww]hat caused|[Ww]hat led to|[Hh]ow the \w+ (?:started|began))\b"
_WHEN = r"\b(?:[Ww]hen|[Hh]ow long)\b"

OPEN = {
    "cause": (
        rf"{_CAUSE}[^.!?]{{0,60}}{_UNCLEAR}",
        rf"{_UNCLEAR}[^.!?]{{0,30}}(?:{_CAUSE}|{_WHY})",
        rf"{_WHY}[^.!?]{{0,80}}{_UNCLEAR}",
        r"\b(?:investigating|looking into|searching for|determine) (?:the |what )(?:exact )?(?:cause|caused)\b",
    ),
    "end": (rf"{_WHEN}[^.!?]{{0,80}}{_UNCLEAR}", rf"{_UNCLEAR}[^.!?]{{0,20}}{_WHEN}", r"\bindefinitely\b"),
    "vote": (
        r"\b[Ee]xit polls?\b",
        r"\b[Pp]rojections?\b",
        r"\bprojected\b",
        r"\b(?:[Pp]reliminary|[Pp]artial|[Ee]arly|[Uu]nofficial) (?:results?|returns|counts?)\b",
        r"\bwith [\d.]+ (?:percent|per cent|%) of (?:the )?(?:votes?|ballots|precincts)",
    ),
}

SETTLED = {
    "cause": (
        r"\b(?:was|were|is) caused by\b",
        r"\b[Cc]ause (?:\w+ ){0,3}?(?:was|is) (?:a|an)\b",
        r"\b(?:triggered|sparked|ignited|started) by (?:a|an)\b",
        r"\b[Bb]lamed on (?:a|an)\b",
    ),
    "end": (r"\bfor (?:several |many )?(?:days|weeks|months)\b",),
    "vote": (
        r"\b(?:won|wins|win|winner|victory|elected|re-elected|reelected|defeated|defeats|beat|beats|lost|ousted"
        r"|majority|in the lead|leads)\b",
    ),
}

HEDGED = {
    "any": (
        r"\b(?:apparently|possibly|probably|perhaps|may|might|could|likely|alleged(?:ly)?|suspected|reportedly|believed"
        r"|whether|if|not|no)\b|\?",
    )
}

LASTING = {
    "any": (
        r"\b(?:without|no|closed|shut|suspended|outages?|blackout|disrupted|disruption|last|lasts|continue|affected"
        r"|halted|evacuated|restored?|resumes?|reopens?|back|repaired|over|lifted)\b",
    )
}
