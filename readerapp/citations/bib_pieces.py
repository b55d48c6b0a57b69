"""A .bib as it lies on the disk, cut into entries and what stands between them; put together it is the same.

Nothing is understood here but where an entry begins and ends: by its braces, as BibTeX counts them. What
looks like the head of an entry with its first field at the beginning of a line always begins one, so an entry
that is never closed costs itself alone: it is text like any other, and kept to the letter.
"""

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

_HEAD = re.compile(
    r"(?:^|(?<=[\r\n})]))[ \t\ufeff]*(?P<at>@)[ \t]*(?P<type>[A-Za-z][\w.:+-]*)\s*(?P<open>[{(])"
    r"(?:\s*(?P<key>[^\s,{}\"=()][^,{}\"=\r\n]*?)?\s*(?P<comma>,(?P<strong>[\s,]*[^\s=,{}()\"#%@][^=,{}()\"#\r\n]*=)?)"
    r"|\s*(?P<only>[^\s,{}\"=()][^,{}\"=()\r\n]*?)\s*(?=[})]))?",
    re.MULTILINE,
)
_BRACE = re.compile(r"[{}]")
_ROUND = re.compile(r"[{})\"]")
_SPECIAL = ("comment", "string", "preamble")


@dataclass(frozen=True, slots=True)
class Piece:
    """An entry with its key, or (without one) text between entries, both to the letter."""

    text: str
    key: str = ""


def decoded(data: bytes) -> str:
    """The bytes of a .bib as text from which `encoded` makes the same bytes, whatever their encoding is."""
    return data.decode("utf-8", "surrogateescape")


def encoded(text: str) -> bytes:
    """The opposite of `decoded`."""
    return text.encode("utf-8", "surrogateescape")


def digest(entry: str) -> str:
    """What tells whether an entry still is as we wrote it; line ends do not count."""
    return hashlib.sha256(encoded(entry.replace("\r\n", "\n").strip())).hexdigest()[:16]


def pieces(text: str) -> list[Piece]:
    """The pieces in their order; their texts together are the text."""
    found, at = [], 0
    for start, end, key in _entries(text):
        if start > at:
            found.append(Piece(text[at:start]))
        found.append(Piece(text[start:end], key))
        at = end
    if at < len(text):
        found.append(Piece(text[at:]))
    return found


def _entries(text: str) -> Iterator[tuple[int, int, str]]:
    """Where each entry begins and ends, and its key."""
    heads = list(_HEAD.finditer(text))
    walls = [head.start("at") for head in heads if head["strong"] or head["type"].lower() in _SPECIAL]
    at = 0
    for head in heads:
        start = head.start("at")
        if start < at:
            continue
        following = bisect_right(walls, start)
        wall = walls[following] if following < len(walls) else len(text)
        kind, key = head["type"].lower(), head["key"] or head["only"] or ""
        end = _end(text, head, len(text) if kind == "comment" else wall)
        if end < 0:
            continue
        at = end
        if kind not in _SPECIAL and key:
            yield start, end, " ".join(key.split())


def _end(text: str, head: re.Match[str], wall: int) -> int:
    """The place behind what closes an entry, -1 if nothing does."""
    return (_closing_brace if head["open"] == "{" else _closing_bracket)(text, head.end("open"), wall)


def _closing_brace(text: str, at: int, wall: int) -> int:
    depth = 1
    for brace in _BRACE.finditer(text, at, wall):
        depth += 1 if brace[0] == "{" else -1
        if not depth:
            return brace.end()
    return -1


def _closing_bracket(text: str, at: int, wall: int) -> int:
    """The first round bracket that stands neither in braces nor in quotation marks."""
    depth, quoted = 0, False
    for sign in _ROUND.finditer(text, at, wall):
        if sign[0] in "{}":
            depth += 1 if sign[0] == "{" else -1
        elif depth == 0 and sign[0] == '"':
            quoted = not quoted
        elif depth == 0 and not quoted:
            return sign.end()
    return -1
