"""Dates of bibliographies, cut to what they say: biblatex, BibTeX's year and month, RIS, CSL."""

import re
from datetime import date

from readerapp.feeds import feed_dates
from readerapp.model.entry import Day

_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|[T ?~%/])")
_SLASHED = re.compile(r"(\d{4})(?:/([^/]{0,20}))?(?:/([^/]{0,20}))?(?:/.*)?$", re.DOTALL)
_YEAR = re.compile(r"(?<!\d)(?:1\d{3}|20\d\d)(?!\d)")
_WORD = re.compile(r"[^\W\d_]{3,}")
_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_RANGE = re.compile(r"\d\s*[-–/&]+\s*\d|\d\s+(?:and|to)\s+\d")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan ene gen", "feb fév fev", "mar mär", "apr avr abr", "may mai mag", "jun jui giu", "jul lug",
            "aug aoû aou ago", "sep set", "oct okt out ott", "nov", "dec dez déc dic",
        ),
        start=1,
    )
    for name in names.split()
} | {"juillet": 7, "juil": 7}  # fmt: skip


def stated(text: str) -> Day | None:
    """The beginning of a biblatex date: `1984/1986`, `2004-04-05T14:34`, `1723~`, `2021-21` (spring)."""
    first, _, last = text.strip().partition("/")
    text = first.strip() or last.strip()
    match = _ISO.match(text)
    if match:
        return day_of(int(match[1]), int(match[2] or 0), int(match[3] or 0))
    return feed_dates.day(text)


def in_parts(year: str, month: str, day: str = "") -> Day | None:
    """The date that BibTeX gives in fields of their own; a month may hold the day ("10 January")."""
    if match := _ISO.match(year.strip()):
        found = day_of(int(match[1]), int(match[2] or 0), int(match[3] or 0))
        if found and len(found.on) > 4:
            return found
    number = _year(year)
    if number is None:
        return None
    named, inside = month_of(month)
    given = int(day) if day.strip().isdecimal() and len(day.strip()) <= 2 else inside
    return day_of(number, named, given)


def slashed(text: str) -> Day | None:
    """A date of RIS: `2014/05/01/spring`, `2014//`, `2014/May`; or however else it is written."""
    match = _SLASHED.match(text.strip())
    if not match:
        return feed_dates.day(text)
    month, inside = month_of(match[2] or "")
    day = (match[3] or "").strip()
    return day_of(int(match[1]), month, int(day) if day.isdecimal() and len(day) <= 2 else inside)


def month_of(text: str) -> tuple[int, int]:
    """The month that a text names (the first of a range; 0 if none), and the day in it (0 if none)."""
    text = text.strip().lower()
    if text.isdecimal():
        number = int(text) if len(text) <= 2 else 0
        return (number, 0) if number <= 12 else (0, 0)
    words = _WORD.findall(text)
    months = [_MONTHS.get(word) or _MONTHS.get(word[:3], 0) for word in words]
    first = next((month for month in months if month), 0)
    numbers = _NUMBER.findall(text)
    single = len([month for month in months if month]) == 1 and len(numbers) == 1 and not _RANGE.search(text)
    return first, int(numbers[0]) if first and single else 0


def day_of(year: int, month: int, day: int) -> Day | None:
    """The day; without what does not exist (a season, the 31st of June). None for a year before our era."""
    if not 0 < year <= 9999:
        return None
    if not 1 <= month <= 12:
        return Day(f"{year:04}")
    try:
        date(year, month, day)
    except ValueError:
        return Day(f"{year:04}-{month:02}")
    return Day(f"{year:04}-{month:02}-{day:02}")


def _year(text: str) -> int | None:
    """The year in a field that may hold more: `c. 1850`, `2001--2003`, a sorting command."""
    if text.strip().isdecimal() and len(text.strip()) <= 4:
        return int(text)
    match = _YEAR.search(text)
    return int(match[0]) if match else None
