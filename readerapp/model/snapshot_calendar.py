"""Months of days, with what was brought on each, and the days on which something seems to be missing."""

import calendar
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from readerapp.model.lists import SnapshotLine

WORKDAYS = frozenset(range(5))  # Monday to Friday


@dataclass(frozen=True, slots=True)
class DayCell:
    """A day of the grid. `outside`: of another month. `gap`: a page was to be expected, and there is none."""

    day: date
    pages: tuple[SnapshotLine, ...] = ()
    outside: bool = False
    gap: bool = False

    @property
    def papers(self) -> int:
        """The papers of the largest page: two pages of a day show mostly the same."""
        return max((page.papers for page in self.pages), default=0)


def by_day(pages: Iterable[SnapshotLine], source: str | None) -> dict[date, tuple[SnapshotLine, ...]]:
    """The pages of a source (None: of all) by their days; a day that is none is left out."""
    found: dict[date, tuple[SnapshotLine, ...]] = {}
    for page in pages:
        if source in (None, page.source) and (day := _day(page.captured_on)):
            found[day] = (*found.get(day, ()), page)
    return found


def expected_weekdays(days: Collection[date]) -> frozenset[int]:
    """The weekdays (0 is Monday) on which a page is to be expected.

    Monday to Friday always. A Saturday or Sunday only where at least half of them have one: most lists
    rest at weekends.
    """
    if not days:
        return WORKDAYS
    first, last = min(days), max(days)
    often = {weekday for weekday in (5, 6) if _is_usual(weekday, days, first, last)}
    return WORKDAYS | often


def gaps(days: Collection[date]) -> frozenset[date]:
    """The days between the first and the last page on which one was to be expected, and there is none."""
    if not days:
        return frozenset()
    there, wanted = set(days), expected_weekdays(days)
    between = _between(min(there), max(there))
    return frozenset(day for day in between if day not in there and day.weekday() in wanted)


def month(
    year: int, number: int, pages: dict[date, tuple[SnapshotLine, ...]], *, first_weekday: int = 0
) -> tuple[tuple[DayCell, ...], ...]:
    """Six weeks that hold a month, each beginning with `first_weekday`; always six, so that nothing jumps."""
    missing = gaps(pages)
    start = calendar.Calendar(first_weekday).monthdatescalendar(year, number)[0][0]
    days = [start + timedelta(days=at) for at in range(42)]
    cells = [DayCell(day, pages.get(day, ()), day.month != number, day in missing) for day in days]
    return tuple(tuple(cells[at : at + 7]) for at in range(0, 42, 7))


def _is_usual(weekday: int, days: Collection[date], first: date, last: date) -> bool:
    all_of_it = [day for day in _between(first, last) if day.weekday() == weekday]
    return bool(all_of_it) and 2 * sum(day in days for day in all_of_it) >= len(all_of_it)


def _between(first: date, last: date) -> list[date]:
    return [first + timedelta(days=at) for at in range((last - first).days + 1)]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
