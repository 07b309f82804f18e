"""Which half of the day an hour of twelve lies in, where a part of the day is told elsewhere in its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.languages.dates.hours import in_part
from checker.languages.shape.dates.spec import Found
from checker.values.dates.tense import clause_around, sentence_around


def settle_hours(text: str, found: Sequence[Found], ends: Sequence[int]) -> list[Found]:
    """ "Am Abend trafen sie sich um acht": the part of the day before an hour in its sentence says which half is meant,
    else one behind it in its clause. What is told with an hour of its own counts for that alone."""
    settled = list(found)
    for i, hit in enumerate(found):
        if hit.spec.clock is None or not hit.spec.twelve:
            continue
        part = _part_before(text, found, i, ends) or _part_behind(text, found, i, ends)
        if part:
            clock = in_part(hit.spec.clock, part)
            settled[i] = replace(hit, spec=replace(hit.spec, clock=clock, twelve=False))
    return settled


def _part_before(text: str, found: Sequence[Found], i: int, ends: Sequence[int]) -> str:
    start, _ = sentence_around(text, ends, found[i])
    for j in range(i - 1, -1, -1):
        if found[j].start < start:
            break
        if found[j].spec.daypart:
            return found[j].spec.daypart
    return ""


#: What is between two hours of one stretch has no more characters: "7 and 9:30", "acht bis halb zehn".
_LINK = 7


def _ends_stretch(found: Sequence[Found], i: int, j: int) -> bool:
    """ "Between 7 and 9:30 last night": the next hour, which leaves its half of the day open too."""
    return j == i + 1 and found[j].spec.twelve and found[j].start - found[i].end <= _LINK


def _part_behind(text: str, found: Sequence[Found], i: int, ends: Sequence[int]) -> str:
    _, stop = clause_around(text, sentence_around(text, ends, found[i]), found[i])
    for j in range(i + 1, len(found)):
        if found[j].end > stop or (found[j].spec.clock and not _ends_stretch(found, i, j)):
            break
        if found[j].spec.daypart:
            return found[j].spec.daypart
    return ""
