"""Days: those that exist, and those that stand in file names."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

# Daily Papers began in this year: no page of it is older.
FIRST_YEAR = 2023
# A page is made in one time zone and saved in another.
SLACK = timedelta(days=1)

_PARTED = re.compile(r"(?<!\d)(20\d\d)([-_. ])(\d\d)\2(\d\d)(?!\d)")
# Without separators only between other characters: file names may hold checksums, which look like dates.
_UNPARTED = re.compile(r"(?<![^\W_])(20\d\d)()(\d\d)(\d\d)(?=[^0-9A-Za-z]|T\d|$)")
_WRITTEN = re.compile(r"(?<![A-Za-z])([A-Z][a-z]{2})[a-z]*\.?[-_ ](\d{1,2}),?[-_ ](20\d\d)(?!\d)")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_of(year: int, month: int, day: int) -> date | None:
    """The date, or None if there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def date_in_name(name: str, today: date) -> date | None:
    """The first date in a file name: 2025-12-31, 2025_12_31, 20251231 or Dec 31, 2025."""
    for day in _dates(re.split(r"[/\\]", name)[-1]):
        if day and day.year >= FIRST_YEAR and day <= today + SLACK:
            return day
    return None


def _dates(name: str) -> Iterator[date | None]:
    for match in (*_PARTED.finditer(name), *_UNPARTED.finditer(name)):
        yield day_of(int(match[1]), int(match[3]), int(match[4]))
    for match in _WRITTEN.finditer(name):
        if match[1] in _MONTHS:
            yield day_of(int(match[3]), _MONTHS.index(match[1]) + 1, int(match[2]))
