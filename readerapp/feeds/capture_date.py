"""On which day was a page captured, and in which year are its days that print none?

A Hugging Face page prints its own day without a year, and the year of a paper only where it differs from
the year of the capture. What decides, best evidence first:

1. the day the reader gave;
2. a date in the file name;
3. the text: a printed year is over, so the earliest year after all printed ones fits best; the page's own
   day (or else its newest paper) says the rest;
4. the time of the file: the last time before it that the page's own day came round. The weakest evidence
   names the whole: a day from the text whose year came from the file's time counts as "file time";
5. the day of the import, in the same way.

No capture lies in the future, or before Daily Papers began in 2023.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import PurePath

from readerapp.model.entry import Day, DayFrom
from readerapp.model.snapshot import CapturedFrom, Snapshot

FIRST_YEAR = 2023
# A page is made in one time zone and saved in another.
_SLACK = timedelta(days=1)
_NAMED = re.compile(r"(?<!\d)(20\d\d)([-_. ]?)(\d\d)\2(\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Clues:
    """What the text says: the page's own day, and the days of its papers with and without a year."""

    page: tuple[int, int] | None = None
    page_year: int | None = None
    yearless: frozenset[tuple[int, int]] = frozenset()
    years: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Capture:
    """The day of a capture, what decided it, and a sentence where that is uncertain."""

    on: date
    how: CapturedFrom
    warnings: tuple[str, ...] = ()


def captured(snapshot: Snapshot, clues: Clues) -> Capture:
    """The day on which the page of a snapshot was captured."""
    if snapshot.given_on:
        return Capture(snapshot.given_on, CapturedFrom.GIVEN)
    named = date_in_name(snapshot.name, snapshot.today)
    if named:
        return Capture(named, CapturedFrom.FILE_NAME, _other_day(named, clues))
    return _from_text(clues, snapshot.today) or _from_clock(snapshot, clues)


def date_in_name(name: str, today: date) -> date | None:
    """The first date in a file name, written as 2025-12-31, 2025_12_31 or 20251231."""
    for match in _NAMED.finditer(PurePath(name).name):
        day = _day(int(match[1]), int(match[3]), int(match[4]))
        if day and day.year >= FIRST_YEAR and day <= today + _SLACK:
            return day
    return None


def completed(month: int, day: int, year: int | None, capture: date) -> Day | None:
    """A paper's day: as stated, or in the year of the capture, or the year before if that were later."""
    if year is not None:
        stated = _day(year, month, day)
        return Day(stated.isoformat()) if stated else None
    for guess in (capture.year, capture.year - 1, capture.year - 2, capture.year - 3):
        found = _day(guess, month, day)
        if found and found <= capture + _SLACK:
            return Day(found.isoformat(), DayFrom.INFERRED)
    return None


def _from_text(clues: Clues, today: date) -> Capture | None:
    if clues.page and clues.page_year:
        day = _day(clues.page_year, *clues.page)
        return Capture(day, CapturedFrom.TEXT) if day and day <= today + _SLACK else None
    newest = clues.page or max(clues.yearless, default=None)
    earliest = max(clues.years, default=0) + 1
    if not newest or earliest < FIRST_YEAR:
        return None
    for year in range(earliest, today.year + 1):
        day = _day(year, *newest)
        if day and day <= today + _SLACK and _possible(year, clues):
            return Capture(min(day, today), CapturedFrom.TEXT, _day_warning(day, clues))
    return None


def _day_warning(day: date, clues: Clues) -> tuple[str, ...]:
    if clues.page:
        return ()
    return (f"The page prints no day of its own; {day.isoformat()}, that of its newest paper, was taken.",)


def _from_clock(snapshot: Snapshot, clues: Clues) -> Capture:
    """The day by the time of the file, or of the import where the file has no time that is possible."""
    for clock, how, name in _clocks(snapshot):
        day = _last_time(clock, clues, snapshot.today)
        if day:
            return Capture(day, how, _year_warning(day, clues, name))
    return Capture(snapshot.today, CapturedFrom.IMPORT_DAY, _year_warning(snapshot.today, Clues(), ""))


def _clocks(snapshot: Snapshot) -> Iterable[tuple[date, CapturedFrom, str]]:
    modified = snapshot.modified_on
    if modified and modified <= snapshot.today + _SLACK and modified.year >= FIRST_YEAR:
        yield modified, CapturedFrom.FILE_TIME, "the time of the file"
    yield snapshot.today, CapturedFrom.IMPORT_DAY, "the day of the import"


def _last_time(clock: date, clues: Clues, today: date) -> date | None:
    """The last day up to the clock on which a page with these clues can have been captured."""
    newest = clues.page or max(clues.yearless, default=None)
    earliest = max(FIRST_YEAR, max(clues.years, default=0) + 1)
    for year in range(clock.year, earliest - 1, -1):
        day = _day(year, *newest) if newest else clock
        if not day or day > clock + _SLACK or not _possible(year, clues):
            continue
        if clues.page or year < clock.year:
            return min(day, today)
        return min(clock, today)
    return None


def _year_warning(day: date, clues: Clues, name: str) -> tuple[str, ...]:
    if not (clues.page or clues.yearless):
        return ()
    return (f"The page prints no year; {day.year} was taken from {name}.",)


def _other_day(named: date, clues: Clues) -> tuple[str, ...]:
    if not clues.page or clues.page == (named.month, named.day):
        return ()
    month, day = clues.page
    return (
        f"The page prints {month:02}-{day:02} as its day; the file name, {named.isoformat()}, was taken.",
    )


def _possible(year: int, clues: Clues) -> bool:
    """True if every day without a year exists in that year (29 February does not always)."""
    return all(_day(year, *day) for day in clues.yearless)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
