"""The clauses of a sentence: parts with a verb of their own, which can be true or false by themselves.

A sentence is cut into pieces at commas, dashes, brackets and joining words; pieces that are no clause are put back
together. Without a parser, so conservative: a list or an apposition has no verb and stays where it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from checker.claims.analysis import QUOTATION_MARKS, Token
from checker.languages import pack
from checker.languages.shape.clauses import Clauses
from checker.model import Span

_STRONG = frozenset(";:–—-()")
_INSERTING = frozenset("–—-()")
_CUTS = _STRONG - {"-"} | {","}
_OPENING_MARKS = QUOTATION_MARKS | {"("}


class _Piece(NamedTuple):
    """Neighbouring words between two places where a clause may begin; `start` is an offset into the text.

    `strong` says that it follows a mark stronger than a comma, `inserted` that this is a dash or bracket. Quotation
    marks and other signs are left out of `words` and `tags`.
    """

    start: int
    words: tuple[str, ...]
    tags: tuple[str, ...]
    strong: bool
    inserted: bool


def split_clauses(text: str, sentence: Span, tokens: Sequence[Token], language: str) -> tuple[Span, ...]:
    """The clauses of the sentence, in order; together they cover all of it that is not blank.

    Clauses are main clauses ("..., aber ...", "... und ..." with a verb behind it), relative and other subordinate
    clauses, and what stands between dashes or brackets with a verb. What is left of a main clause around an inserted
    one joins the clause beside it. A language without a table keeps its sentences whole.
    """
    table = pack(language).clauses
    if not table.finite:
        return (sentence,)
    begins = _beginnings(text, tokens, table)
    if not begins:
        return (sentence,)
    pieces = [_piece(tokens, start, end) for start, end in pairwise([0, *begins, len(tokens)])]
    starts = [piece.start for piece in _clauses(pieces, table)]
    return tuple(_stripped(text, start, end) for start, end in pairwise([sentence.start, *starts[1:], sentence.end]))


def _beginnings(text: str, tokens: Sequence[Token], table: Clauses) -> list[int]:
    """The numbers of the tokens at which a piece begins: after a mark, with a joining or an opening word."""
    found = []
    for number in range(1, len(tokens)):
        word, before = tokens[number], number - 1
        if _is_sign(word) and not _opens_words(text, word):
            continue
        if _is_sign(tokens[before]) and _opens_words(text, tokens[before]):
            continue  # the opening mark has begun the piece
        while before > 0 and tokens[before].text in QUOTATION_MARKS:
            before -= 1
        joins = not _is_sign(word) and word.text.lower() in table.joining | table.opening
        if _is_cut(text, tokens[before]) or joins:
            found.append(number)
    return found


def _is_sign(token: Token) -> bool:
    return not token.text[0].isalnum()


def _opens_words(text: str, token: Token) -> bool:
    """Whether a quotation mark or bracket stands before words, not behind them."""
    after = text[token.end : token.end + 1]
    return (
        token.text in _OPENING_MARKS and not text[max(0, token.start - 1) : token.start].isalnum() and after.isalnum()
    )


def _is_cut(text: str, token: Token) -> bool:
    """Whether a clause may end at the token: a mark, or a hyphen that stands between blanks as a dash."""
    if token.text == "-":
        return text[token.start - 1 : token.start].isspace() and text[token.end : token.end + 1].isspace()
    return token.text in _CUTS


def _piece(tokens: Sequence[Token], start: int, end: int) -> _Piece:
    numbers = [number for number in range(start, end) if not _is_sign(tokens[number])]
    before = {token.text for token in tokens[max(0, start - 2) : start] if _is_sign(token)}
    if _is_sign(tokens[start]):
        before.add(tokens[start].text)
    return _Piece(
        tokens[start].start,
        tuple(tokens[number].text.lower() for number in numbers),
        tuple(tokens[number].tag for number in numbers),
        strong=bool(before & _STRONG),
        inserted=bool(before & _INSERTING),
    )


def _clauses(pieces: Sequence[_Piece], table: Clauses) -> Iterator[_Piece]:
    """Each clause's pieces as one."""
    clause = pieces[0]
    for number, piece in enumerate(pieces[1:], start=1):
        if _begins(clause, piece, pieces[number + 1 :], table):
            yield clause
            clause = piece
        else:
            clause = clause._replace(words=clause.words + piece.words, tags=clause.tags + piece.tags)
    yield clause


def _begins(clause: _Piece, piece: _Piece, following: Sequence[_Piece], table: Clauses) -> bool:
    """Whether the piece begins a new clause after the one so far."""
    if not _has_verb(clause, table) or not piece.words:
        return False
    if piece.inserted and clause.inserted:
        return True  # back from what was inserted
    if _has_verb(piece, table):
        return not _is_double_verb(clause, piece, table)
    if _is_gapped(clause, piece, table):
        return True
    if piece.strong:
        return any(_has_verb(other, table) for other in takewhile(lambda other: not other.strong, following))
    if not following or following[0].strong or not _has_verb(following[0], table):
        return False
    return piece.tags[0] in table.waiting or _is_half_subject(piece, following[0], table)


def _has_verb(piece: _Piece, table: Clauses) -> bool:
    if any(found in table.finite for found in piece.tags):
        return True
    if len(piece.words) < 2 or not (piece.words[0] in table.relative or piece.tags[0] in table.waiting):
        return False
    return piece.tags[-1] in table.infinitive and piece.tags[-2] not in table.infinitive_mark


def _is_double_verb(clause: _Piece, piece: _Piece, table: Clauses) -> bool:
    """Whether two verbs are joined that share the rest: "muss [und kann mehr tun]"."""
    joined = len(piece.tags) > 1 and piece.words[0] in table.joining and piece.tags[1] in table.finite
    return joined and not piece.strong and clause.tags[-1] in table.finite and clause.tags[0] not in table.waiting


def _is_half_subject(piece: _Piece, following: _Piece, table: Clauses) -> bool:
    """Whether both pieces are one joined subject: ", und 50 Männer [und 30 Frauen kamen]", but not "[und ging]"."""
    if piece.words[0] not in table.joining or following.words[0] not in table.joining:
        return False
    before_verb = takewhile(lambda found: found not in table.finite, following.tags[1:])
    return any(found in table.subject for found in before_verb)


def _is_gapped(clause: _Piece, piece: _Piece, table: Clauses) -> bool:
    """Whether the piece has a subject and a participle and shares the auxiliary: "wurden getötet [und 15 verletzt]"."""
    return (
        piece.tags[-1] in table.participle
        and any(found in table.subject for found in piece.tags)
        and any(found in table.participle for found in clause.tags)
        and any(found in table.auxiliary for found in clause.tags)
    )


def _stripped(text: str, start: int, end: int) -> Span:
    inside = text[start:end]
    return Span(start + len(inside) - len(inside.lstrip()), end - len(inside) + len(inside.rstrip()))
