"""Dates as feeds write them, cut to the day that stands there: no time zone moves it."""

import re
from datetime import date

from readerapp.model.entry import Day

_ISO = re.compile(r"(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?=$|[T ])|$)")
_COMPACT = re.compile(r"(\d{4})()(\d\d)(\d\d)(?=$|T)")
_DAY_FIRST = re.compile(
    r"(?<![\d:])(?P<d>\d{1,2})(?:st|nd|rd|th)?[ \-./](?P<m>[A-Za-z]{3,9})\.?,?"
    r"[ \-./](?P<y>\d{4}|\d\d)(?![\d:])"
)
_MONTH_FIRST = re.compile(
    r"(?P<m>[A-Za-z]{3,9})\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?,? "
    r"(?:\d\d?:[\d:]+ (?:[A-Z]{2,5} )?)?(?P<y>\d{4})(?!\d)"
)
_YEAR_FIRST = re.compile(r"(?P<y>\d{4})[ ,]+(?P<m>[A-Za-z]{3,9})\.?(?: (?P<d>\d{1,2}))?(?!\d)")
_MONTH_YEAR = re.compile(r"(?P<m>[A-Za-z]{3,9})\.?,? (?P<y>\d{4})(?!\d)")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_WRITTEN = (_DAY_FIRST, _MONTH_FIRST, _YEAR_FIRST, _MONTH_YEAR)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FIRST, _LAST = 1500, 2200


def day(text: str) -> Day | None:
    """The day (or month, or year) that a text names; None if it names none that exists."""
    text = " ".join(text[:100].split())
    for pattern in (_ISO, _COMPACT):
        if match := pattern.match(text):
            return _day(int(match[1]), int(match[3] or 0), int(match[4] or 0))
    for pattern in _WRITTEN:
        for match in pattern.finditer(text):
            found = match.groupdict()
            if month := _month(found["m"]):
                return _day(_year(found["y"]), month, int(found.get("d") or 0))
    match = _YEAR.search(text)
    return Day(match[1]) if match else None


def whole(found: Day | None) -> date | None:
    """The date, if the day is known in full."""
    return date.fromisoformat(found.on) if found and len(found.on) == 10 else None


def _month(name: str) -> int:
    """The number of an English month, whole or shortened; 0 for any other word."""
    short = name[:3].lower()
    return _MONTHS.index(short) + 1 if short in _MONTHS else 0


def _year(digits: str) -> int:
    """Two digits are a year of RFC 822: from 1969 to 2068."""
    number = int(digits)
    return number if len(digits) == 4 else number + (1900 if number >= 69 else 2000)


def _day(year: int, month: int, number: int) -> Day | None:
    if not _FIRST <= year <= _LAST:
        return None
    try:
        date(year, month or 1, number or 1)
    except ValueError:
        return None
    if not month:
        return Day(f"{year:04}")
    return Day(f"{year:04}-{month:02}-{number:02}" if number else f"{year:04}-{month:02}")
