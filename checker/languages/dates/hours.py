"""Hours of twelve: what a part of the day makes of them."""

from __future__ import annotations

from datetime import time

#: An hour of twelve is one from here on where the night is told: "um elf in der Nacht" is before midnight, "um fünf in
#: der Nacht" after it. "Um zwei am Mittag" is after noon.
_NIGHT_FROM, _NOON_UNTIL = 6, 3
_NOON = 12


def in_part(clock: time, part: str) -> time:
    """The clock in the half of the day that MO, MI, AF, EV or NI names; as it is for what is none of these."""
    hour = clock.hour
    later = part in ("AF", "EV") or (part == "NI" and hour >= _NIGHT_FROM) or (part == "MI" and 0 < hour <= _NOON_UNTIL)
    if later and 0 < hour < _NOON:
        return clock.replace(hour=hour + _NOON)
    return clock.replace(hour=0) if part == "NI" and hour == _NOON else clock


def is_of_twelve(clock: time, printed: str) -> bool:
    """Whether an hour, as printed, may be meant on a dial of twelve: 08.30 and 20.30 say which half they lie in."""
    return 1 <= clock.hour <= _NOON and not printed.startswith("0")
