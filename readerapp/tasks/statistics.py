"""What the library says about its reader: all that the page of statistics shows."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

from readerapp.library import Library
from readerapp.model import rising_terms
from readerapp.model import statistics as sums
from readerapp.model.statistics import Move, Period, Statistics, Timeline

if TYPE_CHECKING:
    from readerapp.library import Numbers

T = TypeVar("T")
TOPICS = 6  # tags or categories in one picture: more lines cannot be told apart
NAMES = 12
NEW_TEXTS, OLD_TEXTS = 1_500, 3_000  # papers whose words are read: about two seconds of work


class _Stopped(Exception):
    """Nobody waits for the answer any more."""


def statistics(
    library: Library,
    days: int | None = 30,
    *,
    today: date | None = None,
    since: date | None = None,
    wanted: Callable[[], bool] = lambda: True,
) -> Statistics | None:
    """The last so many days in numbers; None: everything that is known. Or all `since` a day.

    Between its questions it asks whether the answer is still `wanted`, and gives None if not. May take
    seconds on a large numbers.
    """
    today = today or date.today()  # noqa: DTZ011 - the reader's own day
    try:
        with library.numbers() as numbers:
            return _gather(numbers, _period(numbers, days, since, today), wanted)
    except _Stopped:
        return None


def _period(numbers: "Numbers", days: int | None, since: date | None, today: date) -> Period:
    if since is not None:
        return Period(min(since, today), today)
    if days is not None:
        return Period(today - timedelta(days=days - 1), today)
    known = (numbers.first_action(), numbers.first_page())
    return Period(min([*(day for day in known if day), today]), today)


def _gather(numbers: "Numbers", period: Period, wanted: Callable[[], bool]) -> Statistics:
    moves = _go_on(wanted, numbers.moves())
    triaged = sums.triaged(moves)
    tags = _go_on(wanted, numbers.tags(period))
    categories = _go_on(wanted, numbers.categories(period))
    of_terms = _terms_period(period, numbers.first_page())
    terms, looked_at = _terms(numbers, of_terms, wanted)
    first_action = numbers.first_action()
    return Statistics(
        period=period,
        since=first_action.isoformat() if first_action else "",
        triaged=sums.timeline(period, triaged),
        read=sums.timeline(period, {"done": sums.read(moves)}),
        inbox=_go_on(wanted, _inbox(numbers, period, moves)),
        tags=sums.timeline(period, _largest(tags)),
        categories=sums.timeline(period, _largest(categories)),
        terms=terms,
        terms_since=of_terms.first.isoformat(),
        looked_at=looked_at,
        papers=numbers.papers_of(of_terms),
        authors=tuple(_go_on(wanted, numbers.authors_read(period, NAMES))),
        sources=tuple(_go_on(wanted, numbers.sources(period))),
        busiest=sums.best_weekday(sums.together(period, triaged.values())),
    )


def _go_on(wanted: Callable[[], bool], answer: T) -> T:
    if not wanted():
        raise _Stopped
    return answer


def _inbox(numbers: "Numbers", period: Period, moves: list[Move]) -> Timeline:
    there = numbers.visible({move.paper for move in moves})
    changes = sums.inbox_changes(numbers.added(), (move for move in moves if move.paper in there))
    parts = sums.buckets(period)
    levels = sums.inbox_levels(parts, changes, numbers.in_inbox())
    return Timeline(parts, (sums.Series("inbox", levels),))


def _largest(topics: dict[str, Counter[date]]) -> dict[str, Counter[date]]:
    ranked = sorted(topics.items(), key=lambda each: (-each[1].total(), each[0]))
    return dict(ranked[:TOPICS])


def _terms_period(period: Period, first_page: date | None) -> Period:
    """The days whose papers are new; the last third where hardly anything was before."""
    known = (period.last - (first_page or period.first)).days + 1
    if 3 * period.days <= 2 * known and period.days <= 366:
        return period
    return Period(max(period.first, period.last - timedelta(days=known // 3)), period.last)


def _terms(
    numbers: "Numbers", period: Period, wanted: Callable[[], bool]
) -> tuple[tuple[sums.Term, ...], int]:
    def read(days: Period, most: int) -> Iterable[tuple[str, str]]:
        for at, text in enumerate(numbers.texts(days, most)):
            if at % 64 == 0:
                _go_on(wanted, None)
            yield text

    before = Period(date.min, period.first - timedelta(days=1))
    now, of_now = rising_terms.count(read(period, NEW_TEXTS))
    old, of_old = rising_terms.count(read(before, OLD_TEXTS)) if of_now else (Counter[str](), 0)
    return rising_terms.rising(now, of_now, old, of_old), of_now
