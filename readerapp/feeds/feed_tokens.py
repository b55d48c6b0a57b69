"""XML as a row of tokens, from any text: broken markup becomes plain text, never an error.

Own code, because a feed must be read as far as it goes: a parser that follows the rules stops at the first
bare ampersand, and one that repairs (libxml2) closes the wrong element and then takes the next paper for a
part of this one. Nothing is ever expanded or fetched, and every character is looked at a few times at most.
"""

import html
import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple


class Kind(Enum):
    """What a token is. Text tokens are not told: they are what lies between the others."""

    START = auto()
    END = auto()
    CDATA = auto()


class Token(NamedTuple):
    """A tag or a CDATA section: `name` as written, `inside` its attributes or its text, and its place."""

    kind: Kind
    name: str
    inside: str
    start: int
    end: int
    empty: bool = False


_NAME = r"[A-Za-z_][\w:.\-]{0,100}"
# No "<" inside a tag: then a broken one ends at the next tag, and no text is searched twice. Where quotes do
# not match, the tag ends at the first ">".
_TAG = re.compile(
    rf"<(/?)({_NAME})(?:((?:[\s/](?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+)?)>|([\s/][^<>]*)>)",
)
_ATTRIBUTE = re.compile(rf"({_NAME})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_CDATA = "<![CDATA["
_SKIPPED = (("<!--", "-->"), ("<?", "?>"), ("<!", ">"))


def tokens(text: str) -> Iterator[Token]:
    """All tags and CDATA sections, in order; comments, instructions and declarations are left out."""
    at, closers = 0, _Closers(text)
    while (start := text.find("<", at)) >= 0:
        if text.startswith(("<!", "<?"), start):
            token, at = _declaration(text, start, closers)
        else:
            token = _tag(text, start)
            at = token.end if token else start + 1
        if token:
            yield token


def attributes(inside: str) -> dict[str, str]:
    """The attributes of a start tag, names in lower case, values with their entities resolved."""
    found = {}
    for match in _ATTRIBUTE.finditer(inside):
        value = match[2] or match[3] or match[4] or ""
        found[match[1].lower()] = entities(value).strip()
    return found


def entities(text: str) -> str:
    """The text with its entities resolved, once; an ampersand that begins none stays what it is."""
    return _ENTITY.sub(_character, text) if "&" in text else text


def content(raw: str) -> str:
    """The text that a piece of XML stands for: CDATA as it is, entities resolved; tags are left in place."""
    if _CDATA not in raw:
        return entities(raw)
    pieces, at = [], 0
    for token in tokens(raw):
        if token.kind is Kind.CDATA:
            pieces += [entities(raw[at : token.start]), token.inside]
            at = token.end
    return "".join([*pieces, entities(raw[at:])])


def without_comments(raw: str) -> str:
    """The text without XML comments."""
    if "<!--" not in raw:
        return raw
    return re.sub(r"<!--(?:(?!-->)[\s\S])*+(?:-->|$)", "", raw)


def _character(match: re.Match[str]) -> str:
    return html.unescape(match[0])


def _tag(text: str, start: int) -> Token | None:
    match = _TAG.match(text, start)
    if not match:
        return None
    inside = match[3] or match[4] or ""
    kind = Kind.END if match[1] else Kind.START
    return Token(kind, match[2], inside, start, match.end(), empty=inside.endswith("/"))


def _declaration(text: str, start: int, closers: "_Closers") -> tuple[Token | None, int]:
    if text.startswith(_CDATA, start):
        return _cdata(text, start, closers)
    if text[start : start + 9].upper() == "<!DOCTYPE":
        return None, doctype_end(text, start)
    opening, closing = next(pair for pair in _SKIPPED if text.startswith(pair[0], start))
    end = closers.find(closing, start)
    # One that is never closed is an accident of a cut or broken file: go on behind its beginning.
    return None, (end + len(closing) if end >= 0 else start + len(opening))


def _cdata(text: str, start: int, closers: "_Closers") -> tuple[Token | None, int]:
    """The section; one that begins another before it ends was never closed, and what it holds is read on."""
    inside = start + len(_CDATA)
    end = closers.find("]]>", inside)
    if end < 0 or text.find(_CDATA, inside, end) >= 0:
        return None, inside
    return Token(Kind.CDATA, "", text[inside:end], start, end + 3), end + 3


def doctype_end(text: str, start: int) -> int:
    """Where a document type declaration ends, with the declarations inside it."""
    opening = text.find("[", start, start + 2000)
    closing = text.find(">", start)
    if 0 <= opening < closing:
        match = re.compile(r"\]\s*>").search(text, opening)
        return match.end() if match else len(text)
    return closing + 1 if closing >= 0 else len(text)


class _Closers:
    """Where the next `-->` or `]]>` stands: each is found once, however often it is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._next: dict[str, int] = {}

    def find(self, closing: str, start: int) -> int:
        """The place of the next one at or behind `start`, or -1. `start` never goes back."""
        known = self._next.get(closing, 0)
        if known < 0 or known > start:
            return known
        self._next[closing] = found = self._text.find(closing, start)
        return found
