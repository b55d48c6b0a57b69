"""What the pages of one source say together: an older page, a day that is missing, a page that stood still.

Pure: the pages that are there and those just brought in, sentences out. Nothing is said that may well be in
order: a source that shows nothing on weekends misses no weekend, and who brings a page now and then misses
none at all.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

NEAR = timedelta(days=27)  # on either side of a gap: what is usual there
LEAST = 5  # days near a gap, before anything is called usual
OFTEN = 0.6  # of the days on which a daily series has a page, so many have one
NAMED = 5  # missing days that are named each

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Page:
    """A snapshot of the source, its day, and how many papers it shows; `new` if it was brought just now."""

    snapshot: int
    day: date
    papers: int
    new: bool


Alike = Callable[[int, int], bool]
"""Do two snapshots show the same papers in the same order?"""


def remarks(source: str, pages: Sequence[Page], alike: Alike) -> dict[int, list[str]]:
    """What is to be said of the new pages of one source, by snapshot."""
    ordered = sorted(pages, key=lambda page: (page.day, page.snapshot))
    said: dict[int, list[str]] = {}
    for found in (_older(source, ordered), _gaps(source, ordered), _still(ordered, alike)):
        for page, sentence in found:
            said.setdefault(page.snapshot, []).append(sentence)
    return said


def missing(days: Sequence[date]) -> Iterator[tuple[date, list[date]]]:
    """The gaps in a daily series (sorted, each day once): the day that ends a gap, and what is missing."""
    for before, after in pairwise(days):
        if after - before > _ONE_DAY:
            usual = _usual(days, before, after)
            holes = [day for day in _between(before, after) if day.weekday() in usual]
            if holes:
                yield after, holes


def _older(source: str, pages: Sequence[Page]) -> Iterator[tuple[Page, str]]:
    """One sentence for all that are older than what was there: whoever brings an archive knows that."""
    newest = max((page.day for page in pages if not page.new), default=None)
    older = [page for page in pages if page.new and newest and page.day < newest]
    if older:
        others = len(older) - 1
        who = "This page is" if not others else f"This page and {_count(others, 'other')} of this import are"
        yield older[-1], f"{who} older than the newest of {source} in the library, of {newest}."


def _gaps(source: str, pages: Sequence[Page]) -> Iterator[tuple[Page, str]]:
    days = sorted({page.day for page in pages})
    for after, holes in missing(days):
        before = days[days.index(after) - 1]
        ends = [page for page in pages if page.new and page.day in (before, after)]
        if ends:
            yield ends[-1], f"No page of {source} for {_named(holes)}: not brought, or there was no list."


def _still(pages: Sequence[Page], alike: Alike) -> Iterator[tuple[Page, str]]:
    """Pages that show just what the page of the last day before showed."""
    last: list[Page] = []  # of the last day before
    same_day: list[Page] = []
    for page in pages:
        if same_day and same_day[0].day != page.day:
            last, same_day = same_day, []
        same_day.append(page)
        twin = next((old for old in last if old.papers == page.papers and page.new), None)
        if twin and alike(twin.snapshot, page.snapshot):
            count = _count(page.papers, "paper")
            yield page, f"It shows the same {count} as the page of {twin.day}: the source stood still."


def _usual(days: Sequence[date], before: date, after: date) -> AbstractSet[int]:
    """The weekdays on which this series has a page around a gap; none if it is no daily one."""
    first, last = bisect_left(days, before - NEAR), bisect_right(days, after + NEAR)
    near = set(days[first:last])  # nothing lies in the gap itself
    if len(near) < LEAST:
        return frozenset()
    covered = [*_between(min(near) - _ONE_DAY, before + _ONE_DAY)]
    covered += _between(after - _ONE_DAY, max(near) + _ONE_DAY)
    shares = {
        weekday: _share([day in near for day in covered if day.weekday() == weekday]) for weekday in range(7)
    }
    usual = {weekday for weekday, share in shares.items() if share >= 0.5}
    present = _share([day in near for day in covered if day.weekday() in usual])
    return usual if len(usual) >= 3 and present >= OFTEN else frozenset()


def _share(there: Sequence[bool]) -> float:
    return sum(there) / len(there) if there else 0.0


def _between(before: date, after: date) -> Iterator[date]:
    for days in range(1, (after - before).days):
        yield before + timedelta(days=days)


def _named(days: Sequence[date]) -> str:
    if len(days) > NAMED:
        return f"{len(days):,} days from {days[0]} to {days[-1]}"
    *others, last = (day.isoformat() for day in days)
    return f"{', '.join(others)} and {last}" if others else last


def _count(number: int, what: str) -> str:
    return f"1 {what}" if number == 1 else f"{number:,} {what}s"
