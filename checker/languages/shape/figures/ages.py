"""How old somebody is."""

from __future__ import annotations

from checker.model.frozen import frozen


@frozen
class Ages:
    """Regular expressions; case is ignored.

    `after` and `before` stand beside the figure of an age; `says` is what in `before` makes an age of a bare number,
    `having` ("mit 82") does so only before a verb or the end of a clause: `goes_on`, `becoming` ("wird 75") before the
    end alone. `left_out` are words of an age behind a figure without its unit ("26-old"). An ordinal is an age before a
    `birthday`, and before `anniversary` behind one in its sentence ("ihr Geburtstag jährt sich zum 100. Mal");
    `turning` says in a clause that somebody has just come to an age.
    """

    after: str = "(?!)"
    before: str = "(?!)"
    says: str = "(?!)"
    having: str = "(?!)"
    goes_on: str = "(?!)"
    becoming: str = "(?!)"
    left_out: str = "(?!)"
    birthday: str = "(?!)"
    anniversary: str = "(?!)"
    turning: str = "(?!)"
