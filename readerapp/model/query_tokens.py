"""A query's text in pieces: brackets, signs, and words with the field before them."""

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["open", "close", "minus", "or", "and", "term"]

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<open>\() | (?P<close>\)) |
        (?P<minus>-(?=[^\s\-)])) |
        (?P<bare>[^\W\d_]+:)(?=\s|$|[()]) |
        (?P<term>(?:(?P<field>[^\W\d_]+):)?(?:"(?P<phrase>[^"]*)(?P<ended>"?)|(?P<word>[^\s()"]+))(?P<star>\*)?)
    )""",
    re.VERBOSE,
)
_SIGNS: tuple[Literal["open", "close", "minus"], ...] = ("open", "close", "minus")
JOINERS: dict[str, Kind] = {"OR": "or", "AND": "and", "NOT": "minus"}


@dataclass(frozen=True, slots=True)
class Token:
    """One piece. `field` is as it was typed; `ended` is False where a quotation mark is not closed."""

    kind: Kind
    start: int
    end: int
    field: str | None = None
    text: str = ""
    quoted: bool = False
    prefix: bool = False
    ended: bool = True


@dataclass(frozen=True, slots=True)
class Typed:
    """The word in which the cursor stands: where it begins and ends, its field, and what is typed of it."""

    start: int
    end: int
    field: str | None
    text: str


def tokens(text: str) -> list[Token]:
    """All pieces, in order. There is no text that cannot be cut up."""
    found, at = [], 0
    while match := _TOKEN.match(text, at):
        if match.end() == at:
            break
        found.append(_token(match))
        at = match.end()
    return found


def _token(match: re.Match[str]) -> Token:
    start = match.end() - len(match.group(0).lstrip())
    end = match.end()
    for kind in _SIGNS:
        if match[kind]:
            return Token(kind, start, end)
    if match["bare"]:
        return Token("term", start, end, field=match["bare"][:-1])
    if match["term"] in JOINERS:
        return Token(JOINERS[match["term"]], start, end, text=match["term"])
    if match["phrase"] is None:
        word = match["word"].rstrip("*")
        return Token("term", start, end, match["field"], word, prefix=word != match["word"])
    phrase, ended = match["phrase"].strip(), bool(match["ended"])
    return Token("term", start, end, match["field"], phrase, True, bool(match["star"]), ended)


def typed_at(text: str, cursor: int) -> Typed:
    """The word that ends or goes on at the cursor; an empty one after a space or a bracket."""
    for token in tokens(text):
        if token.kind != "term" or not token.start < cursor <= token.end:
            continue
        if token.quoted and token.ended and cursor == token.end:
            break  # the phrase is complete
        before = text[token.start : cursor]
        field, colon, rest = before.partition(":") if token.field is not None else ("", "", before)
        if token.field is not None and not colon:
            return Typed(token.start, token.start + len(token.field) + 1, None, before)
        return Typed(token.start, token.end, field if colon else None, rest.lstrip('"'))
    return Typed(cursor, cursor, None, "")
