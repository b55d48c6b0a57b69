"""The lines of a Hugging Face text page, each with what it is by its own look: text, a date, a count …

What a line *means* depends on its neighbours and is decided elsewhere: a lone number may count votes or
comments, "3 authors" may stand inside an abstract.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from readerapp.feeds.text import one_line, repair


class Kind(Enum):
    """What a line looks like."""

    TEXT = auto()
    AUTHORS = auto()
    DOT = auto()
    DATE = auto()
    NUMBER = auto()
    BULLET = auto()


@dataclass(frozen=True, slots=True)
class Printed:
    """A day as the page prints it. `other` is a second way to read digits that a count is glued to."""

    month: int
    day: int
    year: int | None = None
    comments: int | None = None
    other: "Printed | None" = None


@dataclass(frozen=True, slots=True)
class Line:
    """One non-blank line, or a part of one where several marks stand in a row.

    `number` is the 1-based line of the file; `gap` is true if a blank line stands before it; `indent`
    if it begins with space. `value` is the number of a NUMBER or AUTHORS line; `vote` marks a number
    that can only count votes; a DATE without a `day` is one that does not exist.
    """

    number: int
    text: str
    kind: Kind = Kind.TEXT
    gap: bool = False
    indent: bool = False
    value: int | None = None
    vote: bool = False
    day: Printed | None = None


MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_BULLETS = "•◦‣●▪*"
_DOTS = "·∙⋅‧・"
_AUTHORS = re.compile(rf"[{_BULLETS}{_DOTS}\s-]*(\d{{1,5}}) authors?", re.IGNORECASE)
_ONLY_BULLETS = re.compile(rf"[{_BULLETS}\s]+")
_ONLY_DOTS = re.compile(rf"[{_DOTS}]")
_DATE = re.compile(
    r"(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? (\d{1,6})"
    r"(?:(?:, ?| )((?:19|20)\d\d)(\d{0,4}))?(?:,? (\d{1,4}))?",
    re.IGNORECASE,
)
_LIKE_DATE = re.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d[\d, ]{0,13}", re.IGNORECASE
)
_COUNT = re.compile(r"(\[-\] ?)?(\d{1,6}|\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d{1,2})?k)", re.IGNORECASE)
_NO_VOTES = frozenset(("-", "–", "—", "[-]"))
# Some browsers flatten the whole line of marks into one: "• 3 authors · Oct 24, 2024 2".
_MARKS = re.compile(rf"([{_BULLETS}\s]*\d{{1,5}} authors?)?\s*([{_DOTS}])\s*(.*)", re.IGNORECASE)


def scan(text: str) -> tuple[Line, ...]:
    """The non-blank lines of a text."""
    return tuple(_scan(repair(text)))


def _scan(text: str) -> Iterator[Line]:
    gap = False
    for number, raw in enumerate(text.split("\n"), start=1):
        line = one_line(raw)
        for part in _parts(line):
            yield _look(number, part, gap, raw[0].isspace())
            gap = False
        gap = gap or not line


def _parts(line: str) -> tuple[str, ...]:
    """A line of several marks taken apart; any other line whole."""
    match = _MARKS.fullmatch(line) if len(line) < 80 else None
    if not match:
        return (line,) if line else ()
    authors, dot, rest = match.groups()
    if (authors or rest) and (not rest or _date(rest) or _AUTHORS.fullmatch(rest)):
        return tuple(part for part in (authors, dot, rest) if part)
    return (line,)


def _look(number: int, text: str, gap: bool, indent: bool) -> Line:
    if len(text) < 40:
        if _ONLY_DOTS.fullmatch(text):
            return Line(number, text, Kind.DOT, gap, indent)
        if _ONLY_BULLETS.fullmatch(text):
            return Line(number, text, Kind.BULLET, gap, indent)
        if match := _AUTHORS.fullmatch(text):
            return Line(number, text, Kind.AUTHORS, gap, indent, value=int(match[1]))
        if (day := _date(text)) or _LIKE_DATE.fullmatch(text):
            return Line(number, text, Kind.DATE, gap, indent, day=day)
        if (value := _count(text)) is not None:
            return Line(number, text, Kind.NUMBER, gap, indent, value=value, vote=not text[0].isdigit())
    return Line(number, text, Kind.TEXT, gap, indent)


def _count(text: str) -> int | None:
    """The number of votes or comments that a line consists of; a dash counts as none."""
    if text in _NO_VOTES:
        return 0
    match = _COUNT.fullmatch(text)
    if not match:
        return None
    digits = match[2].lower().replace(",", "")
    return round(float(digits[:-1]) * 1000) if digits.endswith("k") else int(digits)


def _date(text: str) -> Printed | None:
    match = _DATE.fullmatch(text)
    if not match:
        return None
    name, digits, year, glued, apart = match.groups()
    month = MONTHS.index(name[:3].lower()) + 1
    if year:
        comments = glued or apart
        day = Printed(month, int(digits), int(year), int(comments) if comments else None)
        return day if _exists(month, int(digits)) and not (glued and apart) else None
    if apart:
        return Printed(month, int(digits), comments=int(apart)) if _exists(month, int(digits)) else None
    return _unglued(month, digits)


def _unglued(month: int, digits: str) -> Printed | None:
    """A day, and the comment count that a flattened link glued to it: "296" is the 29th and 6 comments.

    The longer day comes first: a two-digit day with few comments is likelier than many comments.
    """
    if len(digits) <= 2 and _exists(month, int(digits)):
        other = _split(month, digits, 1)
        return Printed(month, int(digits), other=other)
    ways = [way for way in (_split(month, digits, 2), _split(month, digits, 1)) if way]
    if not ways:
        return None
    first, *rest = ways
    return Printed(month, first.day, comments=first.comments, other=rest[0] if rest else None)


def _split(month: int, digits: str, width: int) -> Printed | None:
    day, comments = digits[:width], digits[width:]
    if not comments or "0" in (day[0], comments[0]) or not _exists(month, int(day)):
        return None
    return Printed(month, int(day), comments=int(comments))


def _exists(month: int, day: int) -> bool:
    return 1 <= day <= DAYS_IN_MONTH[month - 1]
