"""What a reading list says about its reader: values and sums, no I/O.

Everything is counted in days of the reader's own calendar. A `Period` goes from its first to its last day,
both included; a series has one number for each of its buckets (days, weeks or months).
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from readerapp.model.paper import Status


@dataclass(frozen=True, slots=True)
class Period:
    """From the first to the last day, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Move:
    """A paper was put on a shelf on a day; `at` are the seconds since 1970."""

    paper: int
    day: date
    status: Status


@dataclass(frozen=True, slots=True)
class Bucket:
    """Some days in a row that are counted together: a day, a week from Monday, a month."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Series:
    """One number a bucket. `key` says what is counted: a shelf, a tag, a source."""

    key: str
    values: tuple[int, ...]

    @property
    def total(self) -> int:
        """The sum of all."""
        return sum(self.values)


@dataclass(frozen=True, slots=True)
class Timeline:
    """Series over the same buckets."""

    buckets: tuple[Bucket, ...]
    series: tuple[Series, ...]

    @property
    def total(self) -> int:
        """The sum of all series."""
        return sum(each.total for each in self.series)


@dataclass(frozen=True, slots=True)
class Term:
    """A word or pair of words: in how many of the papers of late, and in how many before, it stands."""

    text: str
    now: int
    of_now: int
    before: int
    of_before: int

    @property
    def times(self) -> float:
        """How many times as often as before; what was never there counts as half a paper."""
        return (self.now / self.of_now) / (max(self.before, 0.5) / max(self.of_before, 1))


@dataclass(frozen=True, slots=True)
class Counted:
    """A name with how often it was counted, and a second number where there is one."""

    name: str
    count: int
    second: int = 0


@dataclass(frozen=True, slots=True)
class Statistics:
    """All that the page of statistics shows of one period.

    `since` is the first day that the journal knows of (ISO), "" where it is empty. `terms_since` is the
    first day whose papers the rising terms count as new. `looked_at` are the papers whose words were read,
    of `papers` in the period. `busiest` is the weekday (0 is Monday) on which most was triaged, if one is.
    """

    period: Period
    since: str
    triaged: Timeline
    read: Timeline
    inbox: Timeline
    tags: Timeline
    categories: Timeline
    terms: tuple[Term, ...]
    terms_since: str
    looked_at: int
    papers: int
    authors: tuple[Counted, ...]
    sources: tuple[Counted, ...]
    busiest: int | None = None


def buckets(period: Period) -> tuple[Bucket, ...]:
    """Days for up to six weeks, weeks for up to a year and a half, months beyond."""
    if period.days <= 45:
        return _cut(period, [period.first + timedelta(days=at) for at in range(period.days)])
    if period.days <= 550:
        monday = period.first - timedelta(days=period.first.weekday())
        weeks = (period.last - monday).days // 7 + 1
        return _cut(period, [monday + timedelta(weeks=at) for at in range(weeks)])
    months = range(_month(period.first), _month(period.last) + 1)
    return _cut(period, [date(each // 12, each % 12 + 1, 1) for each in months])


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _cut(period: Period, starts: Sequence[date]) -> tuple[Bucket, ...]:
    ends = [*(start - timedelta(days=1) for start in starts[1:]), period.last]
    return tuple(Bucket(max(start, period.first), end) for start, end in zip(starts, ends, strict=True))


def in_buckets(parts: Sequence[Bucket], days: Mapping[date, int]) -> tuple[int, ...]:
    """The sums of days, one a bucket; days outside are left out."""
    sums = [0] * len(parts)
    starts = [part.first for part in parts]
    for day, count in days.items():
        if parts and starts[0] <= day <= parts[-1].last:
            sums[bisect_right(starts, day) - 1] += count
    return tuple(sums)


def timeline(period: Period, counts: Mapping[str, Mapping[date, int]]) -> Timeline:
    """Series of counts by day, each by its key, over the buckets of a period."""
    parts = buckets(period)
    return Timeline(parts, tuple(Series(key, in_buckets(parts, days)) for key, days in counts.items()))


def together(period: Period, counts: Iterable[Mapping[date, int]]) -> Counter[date]:
    """The sum of several counts by day, of the days of a period alone."""
    found: Counter[date] = Counter()
    for days in counts:
        found.update({day: count for day, count in days.items() if period.first <= day <= period.last})
    return found


AWAY = (Status.DONE, Status.TO_READ, Status.DISMISSED)


def triaged(moves: Iterable[Move]) -> dict[str, Counter[date]]:
    """How many papers left the Inbox on each day, by the shelf on which they ended that day.

    Moves come in the order in which they were made. A paper that came back the same day does not count.
    """
    shelf: dict[int, Status] = {}
    left: dict[tuple[int, date], Status] = {}
    for move in moves:
        before = shelf.get(move.paper, Status.INBOX)
        shelf[move.paper] = move.status
        here = (move.paper, move.day)
        if move.status is Status.INBOX:
            left.pop(here, None)
        elif before is Status.INBOX or here in left:
            left[here] = move.status
    found: dict[str, Counter[date]] = {status.value: Counter() for status in AWAY}
    for (_, day), status in left.items():
        found[status.value][day] += 1
    return found


def read(moves: Iterable[Move]) -> Counter[date]:
    """How many papers were marked as done on each day, once a paper and day, unless that was taken back."""
    shelf: dict[int, Status] = {}
    done: dict[tuple[int, date], bool] = {}
    for move in moves:
        before = shelf.get(move.paper, Status.INBOX)
        shelf[move.paper] = move.status
        if move.status is Status.DONE and before is not Status.DONE:
            done[move.paper, move.day] = True
        elif move.status is not Status.DONE:
            done.pop((move.paper, move.day), None)
    return Counter(day for _, day in done)


def inbox_changes(added: Mapping[date, int], moves: Iterable[Move]) -> Counter[date]:
    """By how much the Inbox grew (or shrank) on each day: papers that came, left it and returned."""
    changes: Counter[date] = Counter(added)
    shelf: dict[int, Status] = {}
    for move in moves:
        before = shelf.get(move.paper, Status.INBOX)
        shelf[move.paper] = move.status
        changes[move.day] += (move.status is Status.INBOX) - (before is Status.INBOX)
    return changes


def inbox_levels(parts: Sequence[Bucket], changes: Mapping[date, int], now: int) -> tuple[int, ...]:
    """How many papers were in the Inbox at the end of each bucket, reckoned back from how many are now."""
    levels = []
    later = sorted(changes, reverse=True)
    level, at = now, 0
    for part in reversed(parts):
        while at < len(later) and later[at] > part.last:
            level -= changes[later[at]]
            at += 1
        levels.append(max(level, 0))
    return tuple(reversed(levels))


def best_weekday(days: Mapping[date, int]) -> int | None:
    """The weekday (0 is Monday) with the most, None where no one stands out by itself."""
    sums: Counter[int] = Counter()
    for day, count in days.items():
        sums[day.weekday()] += count
    ranked = sums.most_common(2)
    if not ranked or not ranked[0][1] or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]
