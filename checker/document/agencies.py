"""News and picture agencies as they sign: in datelines, credits and sign-off lines. Data, the same in all languages."""

from __future__ import annotations

import re
from functools import cache

from checker.document.words import either, words
from checker.model.patterns import compiled

# Signature in lower case -> the name as the agency writes it.
AGENCIES = {
    "dpa": "dpa", "afp": "AFP", "ap": "AP", "reuters": "Reuters", "rtr": "Reuters", "epd": "epd", "kna": "KNA",
    "sid": "SID", "apa": "APA", "sda": "SDA", "keystone-sda": "Keystone-SDA", "ats": "ATS", "ansa": "ANSA",
    "efe": "EFE", "upi": "UPI", "pa": "PA", "pa media": "PA Media", "tass": "TASS", "itar-tass": "TASS",
    "xinhua": "Xinhua", "kyodo": "Kyodo", "bloomberg": "Bloomberg", "ots": "ots", "dts": "dts", "ddp": "ddp",
    "dapd": "dapd", "cnn": "CNN", "bbc": "BBC", "rnd": "RND", "associated press": "AP", "the associated press": "AP",
    "agence france-presse": "AFP", "deutsche presse-agentur": "dpa", "ap photo": "AP", "imago": "imago",
    "getty": "Getty", "getty images": "Getty Images", "picture alliance": "picture alliance", "picture-alliance":
    "picture alliance", "belga": "Belga", "anp": "ANP", "tt": "TT", "ntb": "NTB", "ritzau": "Ritzau", "stt": "STT",
    "pap": "PAP", "ctk": "CTK", "čtk": "CTK", "mti": "MTI", "interfax": "Interfax", "ria": "RIA", "ukrinform":
    "Ukrinform", "anadolu": "Anadolu", "ians": "IANS", "pti": "PTI", "cp": "CP", "the canadian press": "CP",
    "taz": "taz", "dpa-afx": "dpa-AFX", "dow jones": "Dow Jones", "kyodo news": "Kyodo", "yonhap": "Yonhap",
}  # fmt: skip

LONGEST = 60  # code points of a signature; "(AFP, dpa, Reuters und die Deutsche Presse-Agentur)" has 52

# Those that are ordinary words or initials elsewhere: alone in parentheses they are no agency.
_AMBIGUOUS = frozenset({"pa", "ria", "cp", "tt", "getty", "imago", "pap", "ats", "stt", "bbc", "cnn"})

_SUFFIX = compiled(r"[a-zäöüß]{2,5}\Z|dpa-[A-Za-z]+\Z|dpa/[a-z]+\Z")  # a regional desk or a writer: lsw, bb, mku


@cache
def _joint() -> re.Pattern[str]:
    return compiled(rf"\s*(?:/|,|;|\||&|\+|\b(?:{either(words().conjunctions)})\b)\s*")


def names(source: str) -> tuple[str, ...]:
    """The agencies in a signature such as "dpa/AFP" or "dpa/lsw"; empty where a part of it is something else."""
    if len(source) > LONGEST:
        return ()
    agencies: list[str] = []
    parts = [part for part in _joint().split(source.strip()) if part]
    for part in parts:
        plain = part.lower()
        if plain in AGENCIES:
            agencies.append(AGENCIES[plain])
        elif plain.startswith(("dpa-", "dpa ")):
            agencies.append("dpa")
        elif not (agencies and _SUFFIX.match(part)):
            return ()
    return tuple(dict.fromkeys(agencies))


def signature(source: str) -> str | None:
    """The signature in one string, "dpa/AFP", or None where it is no agency's."""
    agencies = names(source)
    return "/".join(agencies) if agencies else None


def alone(source: str) -> bool:
    """Whether the signature names an agency even with no place or dash beside it."""
    return bool(names(source)) and source.strip().lower() not in _AMBIGUOUS
