"""BibTeX as it is written: entries with their fields, abbreviations put in, what is broken set aside.

A value ends where its braces are balanced, so an `@` in a field begins nothing, with one exception: what
looks like the head of an entry with its first field, at the beginning of a line, always begins one. So one
missing brace costs one entry and not the rest of the file, and the time grows with the size of the file only.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from readerapp.errors import AppError
from readerapp.feeds.limits import FIELD_CHARACTERS

_SKIP = r"[\s,]*+(?:%[^\n]*+\n[\s,]*+)*+"
_NAME = r"[^\s=,{}()\"#%@][^=,{}()\"#\n]*+="
HEAD = re.compile(
    rf"(?:^[ \t]*+|(?<=[}})])[ \t]*+)@[ \t]*+(?P<type>[A-Za-z][\w.:+-]*+)\s*+(?P<open>[{{(])"
    rf"(?P<strong>(?=\s*+(?:[^,{{}}\"=\n]*+\s*+,{_SKIP})?+{_NAME})|(?=\s*+{_NAME}))?",
    re.MULTILINE,
)
_KEY = re.compile(r"\s*+([^,{}\"=\n]*+)\s*+(?:,|(?=[})]))")
_BETWEEN = re.compile(_SKIP)
_FIELD = re.compile(rf"({_NAME})\s*+")
_BRACE = re.compile(r"[{}]")
_QUOTED = re.compile(r"\\\"(?=[A-Za-z{])|[\"{}]")
_WORD = re.compile(r"[^\s,#{}()\"=%@]++")
_SPACE = re.compile(r"\s*+")
_SPECIAL = ("string", "preamble", "comment")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MOST_TEXT = 50_000_000  # characters that abbreviations may stand for, all together

Fields = dict[str, str]


@dataclass(slots=True)
class RawEntry:
    """One entry: type and names of fields in lower case, values as they are written between their braces.

    `twice` holds the further values of fields that are given more than once.
    """

    type: str
    key: str
    line: int
    fields: Fields = field(default_factory=dict)
    twice: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Broken:
    """An entry that cannot be read, and why."""

    key: str
    line: int
    reason: str


@dataclass(slots=True)
class Contents:
    """What a file holds, in its order; `outside` are the stretches of text between entries."""

    entries: list[RawEntry | Broken] = field(default_factory=list)
    outside: list[tuple[int, int]] = field(default_factory=list)
    undefined: dict[str, None] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


class _Wrong(Exception):
    """Why an entry is broken."""


_NOT_CLOSED = "Its braces or quotation marks do not match."
_NO_FIELD = "What stands in it is no list of fields."
_TOO_LONG = "It has a text of more than a million characters."


def contents(text: str) -> Contents:
    """Read a whole file."""
    return _Scanner(text).run()


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._heads = list(HEAD.finditer(text))
        self._walls = [
            head.start()
            for head in self._heads
            if head["strong"] is not None or head["type"].lower() in _SPECIAL
        ]
        self._found = Contents()
        self._macros = {month: month for month in _MONTHS}
        self._expanded = 0
        self._open_comment = False

    def run(self) -> Contents:
        at, line, counted = 0, 1, 0
        for head in self._heads:
            if head.start() < at:
                continue
            self._found.outside.append((at, head.start()))
            line += self._text.count("\n", counted, head.end())
            counted = head.end()
            at = self._one(head, line)
        self._found.outside.append((at, len(self._text)))
        return self._found

    def _one(self, head: re.Match[str], line: int) -> int:
        """Read what a head begins; returns where it ends."""
        kind = head["type"].lower()
        end = bisect_right(self._walls, head.start())
        wall = self._walls[end] if end < len(self._walls) else len(self._text)
        if kind == "comment":
            return self._comment(head, wall)
        if kind in _SPECIAL:
            return self._special(kind, head, wall, line)
        entry = RawEntry(kind, "", line)
        try:
            at = self._entry(entry, head, wall)
        except _Wrong as wrong:
            if head["strong"] is None and head["open"] == "(":
                return head.start()  # a line of text: "@someone (at home)"
            self._found.entries.append(Broken(entry.key, line, str(wrong)))
            return self._next_head(head)
        self._found.entries.append(entry)
        return at

    def _next_head(self, head: re.Match[str]) -> int:
        """What follows a broken entry, up to the next head, belongs to it."""
        following = HEAD.search(self._text, head.end())
        return following.start() if following else len(self._text)

    # --- the things that begin with an @ -------------------------------------------------------

    def _comment(self, head: re.Match[str], wall: int) -> int:
        """Skip a comment with all that is in it; of one that is not closed, its line."""
        if head["open"] == "{":
            limit = wall if self._open_comment else len(self._text)
            end = self._closed(head.end(), limit)
            if end >= 0:
                return end
            self._open_comment = True
        end = self._text.find("\n", head.end())
        return min(wall, end if end >= 0 else len(self._text))

    def _special(self, kind: str, head: re.Match[str], wall: int, line: int) -> int:
        try:
            at = _SPACE.match(self._text, head.end()).end()  # type: ignore[union-attr]
            if kind == "string":
                return self._fields(RawEntry(kind, "", line), at, wall, head["open"], self._macros)
            unknown = dict(self._found.undefined)
            _, at = self._value(at, wall)
            self._found.undefined = unknown  # what is said to TeX need not be known here
            return self._text.find("}" if head["open"] == "{" else ")", at, wall) + 1 or at
        except _Wrong:
            if kind == "string":
                self._found.notes.append(f"The abbreviation on line {line} is broken and was left out.")
            end = self._text.find("\n", head.end())
            return min(wall, end if end >= 0 else len(self._text))

    def _entry(self, entry: RawEntry, head: re.Match[str], wall: int) -> int:
        at = head.end()
        if match := _KEY.match(self._text, at):
            entry.key, at = " ".join(match[1].split()), match.end()
        elif head["strong"] is None:
            raise _Wrong(_NO_FIELD)
        return self._fields(entry, at, wall, head["open"], entry.fields)

    def _fields(self, entry: RawEntry, at: int, wall: int, opened: str, into: Fields) -> int:
        """Read fields up to the end of what holds them; returns what comes after it."""
        closing = "}" if opened == "{" else ")"
        while True:
            at = self._past(_BETWEEN, at)
            if at >= wall:
                raise _Wrong(_NOT_CLOSED)
            if self._text[at] == closing:
                return at + 1
            name = _FIELD.match(self._text, at, wall)
            if not name:
                raise _Wrong(_NOT_CLOSED if self._text[at] in '{}"@)' else _NO_FIELD)
            value, at = self._value(name.end(), wall)
            known = " ".join(name[1][:-1].lower().split())
            if known in into and into is not self._macros:
                entry.twice.append((known, value))
            else:
                into[known] = value

    # --- values --------------------------------------------------------------------------------

    def _value(self, at: int, wall: int) -> tuple[str, int]:
        """A value made of pieces joined by `#`; it may be missing."""
        pieces: list[str] = []
        length = 0
        while True:
            piece, at = self._piece(at, wall)
            pieces.append(piece)
            length += len(piece)
            if length > FIELD_CHARACTERS:
                raise _Wrong(_TOO_LONG)
            at = self._past(_SPACE, at)
            if at >= wall or self._text[at] != "#":
                return (pieces[0] if len(pieces) == 1 else "".join(pieces)), at
            at = self._past(_SPACE, at + 1)

    def _piece(self, at: int, wall: int) -> tuple[str, int]:
        if at >= wall:
            raise _Wrong(_NOT_CLOSED)
        sign = self._text[at]
        if sign in '{"':
            end = self._closed(at + 1, wall) if sign == "{" else self._end_of_quote(at + 1, wall)
            if end < 0:
                raise _Wrong(_NOT_CLOSED)
            return self._text[at + 1 : end - 1], end
        if word := _WORD.match(self._text, at, wall):
            return self._word(word[0]), word.end()
        if sign in ",})":
            return "", at  # `month = ,`
        raise _Wrong(_NO_FIELD)

    def _word(self, word: str) -> str:
        """A number as it is, an abbreviation written out; an unknown one stands for itself."""
        value = self._macros.get(word.lower())
        if value is None:
            if not word[0].isdecimal():
                self._found.undefined[word] = None
            return word
        self._expanded += len(value)
        if self._expanded > _MOST_TEXT:
            raise AppError("The abbreviations in this file stand for more text than ReaderApp reads.")
        return value

    def _closed(self, at: int, wall: int) -> int:
        """The place behind the brace that closes the one before `at`; -1 if there is none."""
        depth = 1
        for brace in _BRACE.finditer(self._text, at, wall):
            depth += 1 if brace[0] == "{" else -1
            if not depth:
                return brace.end()
        return -1

    def _end_of_quote(self, at: int, wall: int) -> int:
        """The place behind the closing quotation mark: one inside of braces, or an accent, closes nothing."""
        while match := _QUOTED.search(self._text, at, wall):
            if match[0] == '"':
                return match.end()
            if match[0] == "}":
                return -1
            at = self._closed(match.end(), wall) if match[0] == "{" else match.end()
            if at < 0:
                return -1
        return -1

    def _past(self, pattern: re.Pattern[str], at: int) -> int:
        match = pattern.match(self._text, at)
        return match.end() if match else at


def lines_of(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, str]]:
    """The lines in these stretches of text that are neither empty nor comments, with their numbers."""
    line, counted = 1, 0
    for start, end in spans:
        line += text.count("\n", counted, start)
        counted = start
        for number, one in enumerate(text[start:end].split("\n"), start=line):
            if (words := one.strip(" \t,")) and not words.startswith("%"):
                yield number, words
