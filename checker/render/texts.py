"""The words of the rendered reports, and how counts, dates and shares are put in them."""

from __future__ import annotations

from checker.model import Document, Note, Report, Severity, Side, Unchecked
from checker.model.patterns import compiled
from checker.render.wording import Noun, Texts

ISO_DATE = compiled(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?:[T ](\d\d:\d\d)\S*)?")
LEAST_SHARE = 0.005  # below half a percent a share would read as "0 %"


def texts(ui: str) -> Texts:
    """The words of one language, "de" or "en". Raises ValueError for any other."""
    match ui:
        case "de":
            from checker.render.german import GERMAN

            return GERMAN
        case "en":
            from checker.render.english import ENGLISH

            return ENGLISH
        case _:
            raise ValueError(f"no texts for the language {ui!r}; there are: de, en")


def number(words: Texts, count: int) -> str:
    """A whole number with the language's mark between thousands; four digits go without."""
    return str(count) if abs(count) < 10_000 else f"{count:,}".replace(",", words.thousands)


def counted(words: Texts, count: int, noun: Noun) -> str:
    """The number and its noun: "1 Befund", "0 Befunde"."""
    return f"{number(words, count)} {noun.one if count == 1 else noun.many}"


def note(words: Texts, remark: Note) -> str:
    """A remark on how a report was read."""
    noun = words.notes[remark.kind]
    return (noun.one if remark.values[:1] == ("1",) else noun.many).format(*remark.values)


#: What the kinds of files are called, in any language; a plain text is not worth a word.
_KINDS = {"docx": "Word (DOCX)", "newsml-g2": "NewsML-G2", "ninjs": "ninjs", "iptc7901": "IPTC 7901",
          "feed": "RSS/Atom", "markdown": "Markdown"}  # fmt: skip


def kind(document: Document) -> str:
    """What kind of file the report was read from, "" for a plain text."""
    format = document.metadata.format or ""
    return "" if format in ("", "text", "extracted") else _KINDS.get(format, format.upper())


def capital(said: str) -> str:
    """The words as they begin a line: their first letter upper-case."""
    return said[:1].upper() + said[1:]


def listed(words: Texts, parts: list[str]) -> str:
    """The parts as a list in a sentence: "a, b und c"."""
    return f" {words.and_} ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def share(words: Texts, fraction: float) -> str:
    """A fraction in [0, 1] as whole percent."""
    return words.percent.format(number=round(fraction * 100))


def copied(words: Texts, report: Report) -> str:
    """How much of each report stands word for word in the other, or "" where it is next to nothing."""
    if max(report.copied.a, report.copied.b) < LEAST_SHARE:
        return ""
    return words.copied.format(a=share(words, report.copied.a), b=share(words, report.copied.b))


def severities(words: Texts, report: Report) -> tuple[tuple[Severity, str], ...]:
    """Each severity with its count in words, worst first, none left out."""
    found = [finding.severity for finding in report.findings]
    return tuple((severity, counted(words, found.count(severity), words.severities[severity])) for severity in Severity)


def summary(words: Texts, report: Report) -> str:
    """The outcome in one sentence, what was not checked included."""
    found = {finding.severity for finding in report.findings}
    findings = [count for severity, count in severities(words, report) if severity in found]
    nothing = words.no_findings if report.confirmed else words.nothing_compared
    sentence = words.results if findings else nothing
    return sentence.format(findings=listed(words, findings), remainder=_remainder(words, report))


def _remainder(words: Texts, report: Report) -> str:
    """What else there was, to end a sentence with: what agrees, what was put aside, what was not checked."""
    counts = (
        (len(report.confirmed), words.agree),
        (len(report.suppressed), words.put_aside),
        (len(report.unchecked), words.left_unchecked),
    )
    said = [counted(words, count, noun) for count, noun in counts if count]
    return f"; {', '.join(said)}" if said else ""


def tally(words: Texts, report: Report) -> tuple[str, ...]:
    """The counts for a last line: findings by severity, confirmed, unchecked, what one report alone tells."""
    found = {finding.severity for finding in report.findings}
    by_severity = [count for severity, count in severities(words, report) if severity in found]
    counts = (
        (words.confirmed_counted, len(report.confirmed)),
        (words.unchecked_counted, len(report.unchecked)),
        (words.only_counted[Side.A], len(report.coverage.only_a)),
        (words.only_counted[Side.B], len(report.coverage.only_b)),
    )
    said = [pattern.format(count=number(words, count)) for pattern, count in counts]
    put_aside = [counted(words, len(report.suppressed), words.put_aside)] if report.suppressed else []
    return (", ".join(by_severity) or capital(words.none_found), *said, *put_aside)


def more(words: Texts, count: int) -> str:
    """That a list goes on: "… und 3 weitere"."""
    return counted_phrase(words, count, words.more)


def counted_phrase(words: Texts, count: int, noun: Noun) -> str:
    """A phrase that has the number somewhere inside it, "{count}"."""
    return (noun.one if count == 1 else noun.many).format(count=number(words, count))


def by_reason(report: Report) -> tuple[tuple[str, tuple[Unchecked, ...]], ...]:
    """The unchecked places under their reasons, reasons and places in the report's order."""
    groups: dict[str, list[Unchecked]] = {}
    for item in report.unchecked:
        groups.setdefault(item.reason, []).append(item)
    return tuple((reason, tuple(items)) for reason, items in groups.items())


def language(words: Texts, document: Document) -> str:
    """A document's language by name, and whether the checker reads it."""
    name = words.languages.get(document.language, document.language)
    return name if document.supported else words.unsupported.format(language=name)


def date(words: Texts, document: Document) -> str:
    """The date a report carries in the language's words, as precise as stated; as it stands where it is no ISO date."""
    stated = document.metadata.date or ""
    match = ISO_DATE.fullmatch(stated)
    said = _calendar(words, *match.groups()) if match else stated
    return said if document.metadata.date_certain or not said else words.uncertain.format(date=said)


def _calendar(words: Texts, year: str, month: str | None, day: str | None, time: str | None) -> str:
    said = year
    if month:
        pattern = words.day if day else words.month
        said = pattern.format(day=int(day or 0), month=words.months[int(month) - 1], year=year)
    return words.time.format(date=said, time=time) if time else said
