"""On which day was a page captured, and in which year are its days that print none?

A Hugging Face page prints its own day without a year, and the year of a paper only where it differs from
the year of the capture. What decides, best evidence first:

1. the day the reader gave;
2. a date in the file name;
3. the text: a printed year is over, so the earliest year after all printed ones fits best; the page's own
   day (or else its newest paper) says the rest. One or two printed years prove little: then a file time on
   the very day of the page is the better evidence;
4. the time of the file: the last time before it that the page's own day came round. The weakest evidence
   names the whole: a day from the text whose year came from the file's time counts as "file time";
5. the day of the import, in the same way.

No capture lies in the future, or before Daily Papers began in 2023.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from readerapp.feeds.calendar_days import FIRST_YEAR, SLACK, date_in_name, day_of
from readerapp.model.entry import Day, DayFrom
from readerapp.model.snapshot import CapturedFrom, Snapshot

# So many papers of earlier years prove the year of a page that shows none of the year between.
_ENOUGH = 3


@dataclass(frozen=True, slots=True)
class Clues:
    """What the text says: the page's own day, and the days of its papers with and without a year."""

    page: tuple[int, int] | None = None
    page_year: int | None = None
    yearless: frozenset[tuple[int, int]] = frozenset()
    years: tuple[int, ...] = ()


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
    if _is_thin(clues) and _same_day(snapshot.modified_on, clues):
        return _from_clock(snapshot, clues)
    return _from_text(snapshot, clues) or _from_clock(snapshot, clues)


def _is_thin(clues: Clues) -> bool:
    return len(clues.years) < _ENOUGH and not clues.page_year


def _same_day(modified: date | None, clues: Clues) -> bool:
    """True if the file was written on the day that the page prints, or on the next."""
    if not modified or modified.year < FIRST_YEAR:
        return False
    return clues.page in [(day.month, day.day) for day in (modified, modified - SLACK)]


def completed(month: int, day: int, year: int | None, capture: date) -> Day | None:
    """A paper's day: as stated, or in the year of the capture, or the year before if that were later."""
    if year is not None:
        stated = day_of(year, month, day)
        return Day(stated.isoformat()) if stated else None
    for guess in (capture.year, capture.year - 1, capture.year - 2, capture.year - 3):
        found = day_of(guess, month, day)
        if found and found <= capture + SLACK:
            return Day(found.isoformat(), DayFrom.INFERRED)
    return None


def _from_text(snapshot: Snapshot, clues: Clues) -> Capture | None:
    """The earliest year in which the page's own day, or that of its newest paper, is possible."""
    today = snapshot.today
    if clues.page and clues.page_year:
        day = day_of(clues.page_year, *clues.page)
        return Capture(day, CapturedFrom.TEXT) if day and day <= today + SLACK else None
    newest = clues.page or max(clues.yearless, default=None)
    earliest = max(clues.years, default=0) + 1
    if not newest or earliest < FIRST_YEAR:
        return None
    for year in range(earliest, today.year + 1):
        day = day_of(year, *newest)
        if day and day <= today + SLACK and _possible(year, clues):
            return _dayless(snapshot, day, clues) or _capture(day, CapturedFrom.TEXT, clues, today)
    return None


def _dayless(snapshot: Snapshot, newest: date, clues: Clues) -> Capture | None:
    """The file's day for a page without one of its own, if the file is from the year that the text proves."""
    modified = snapshot.modified_on
    if clues.page or not modified or modified > snapshot.today + SLACK:
        return None
    if modified.year != newest.year or modified + SLACK < newest:
        return None
    return Capture(min(modified, snapshot.today), CapturedFrom.FILE_TIME)


def _capture(day: date, how: CapturedFrom, clues: Clues, today: date) -> Capture:
    return Capture(min(day, today), how, _text_warning(day, clues))


def _text_warning(day: date, clues: Clues) -> tuple[str, ...]:
    if not clues.page:
        return (
            f"The page prints no day of its own; {day.isoformat()}, that of its newest paper, was taken.",
        )
    if _is_thin(clues):
        return (f"The page prints no year of its own; {day.year}, the earliest that fits, was taken.",)
    return ()


def _from_clock(snapshot: Snapshot, clues: Clues) -> Capture:
    """The day by the time of the file, or of the import where the file has no time that is possible.

    Some tools print every year; so, as a last resort, the year of the capture may be a printed one.
    """
    latest = max(clues.years, default=0)
    for earliest in (latest + 1, latest):
        for clock, how, name in _clocks(snapshot):
            day = _last_time(clock, max(FIRST_YEAR, earliest), clues)
            if day:
                return Capture(min(day, snapshot.today), how, _year_warning(day, clues, name))
    warning = "The days on this page fit no year; the day of the import was taken."
    return Capture(snapshot.today, CapturedFrom.IMPORT_DAY, (warning,))


def _clocks(snapshot: Snapshot) -> Iterator[tuple[date, CapturedFrom, str]]:
    modified = snapshot.modified_on
    if modified and modified <= snapshot.today + SLACK and modified.year >= FIRST_YEAR:
        yield modified, CapturedFrom.FILE_TIME, "the time of the file"
    yield snapshot.today, CapturedFrom.IMPORT_DAY, "the day of the import"


def _last_time(clock: date, earliest: int, clues: Clues) -> date | None:
    """The last day up to the clock on which a page with these clues can have been captured."""
    newest = clues.page or max(clues.yearless, default=None)
    for year in range(clock.year, earliest - 1, -1):
        day = day_of(year, *newest) if newest else clock
        if day and day <= clock + SLACK and _possible(year, clues):
            return day if clues.page or year < clock.year else clock
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
    return all(day_of(year, *day) for day in clues.yearless)
