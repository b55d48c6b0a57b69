"""Sums over days: buckets, what left the Inbox, what was read, how full the Inbox was."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.model import statistics as sums
from readerapp.model.paper import Status
from readerapp.model.statistics import Move, Period

INBOX, DONE, LATER, NO = Status.INBOX, Status.DONE, Status.TO_READ, Status.DISMISSED
D1, D2, D3 = date(2026, 1, 5), date(2026, 1, 6), date(2026, 1, 7)


def test_what_left_the_inbox_counts_once_by_where_it_ended() -> None:
    moves = [
        Move(1, D1, LATER),
        Move(1, D1, DONE),  # still the same day
        Move(2, D1, NO),
        Move(2, D1, INBOX),  # back again: nothing was decided
        Move(3, D1, LATER),
        Move(3, D2, DONE),  # read, but it was triaged yesterday
        Move(4, D2, NO),
        Move(4, D3, INBOX),
        Move(4, D3, LATER),  # a second time
    ]
    found = sums.triaged(moves)
    assert found == {"done": {D1: 1}, "to-read": {D1: 1, D3: 1}, "dismissed": {D2: 1}}
    assert sums.read(moves) == {D1: 1, D2: 1}


def test_done_by_mistake_is_not_read() -> None:
    assert sums.read([Move(1, D1, DONE), Move(1, D1, INBOX)]) == {}
    assert sums.read([Move(1, D1, DONE), Move(1, D2, INBOX), Move(1, D3, DONE)]) == {D1: 1, D3: 1}


def test_the_inbox_is_reckoned_back_from_now() -> None:
    changes = sums.inbox_changes({D1: 10, D3: 2}, [Move(1, D2, DONE), Move(1, D3, LATER), Move(2, D3, NO)])
    assert changes == {D1: 10, D2: -1, D3: 1}
    parts = sums.buckets(Period(D1, D3))
    assert sums.inbox_levels(parts, changes, now=10) == (10, 9, 10)


@pytest.mark.parametrize(
    ("days", "count"), [(1, 1), (30, 30), (45, 45), (46, 7), (90, 13), (365, 53), (800, 27)]
)
def test_buckets_grow_with_the_period(days: int, count: int) -> None:
    last = date(2026, 1, 11)
    assert abs(len(sums.buckets(Period(last - timedelta(days=days - 1), last))) - count) <= 1


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(0, 2000), st.data())
def test_buckets_are_the_period_and_lose_nothing(first: date, length: int, data: st.DataObject) -> None:
    period = Period(first, first + timedelta(days=length))
    parts = sums.buckets(period)
    assert (parts[0].first, parts[-1].last) == (period.first, period.last)
    assert all(one.last + timedelta(days=1) == next_.first for one, next_ in pairwise(parts))
    day = st.dates(period.first - timedelta(days=9), period.last + timedelta(days=9))
    counts = data.draw(st.dictionaries(day, st.integers(0, 9), max_size=20))
    inside = sum(count for day_, count in counts.items() if period.first <= day_ <= period.last)
    assert sum(sums.in_buckets(parts, counts)) == inside


STEPS = st.lists(
    st.tuples(st.integers(1, 4), st.integers(0, 6), st.sampled_from(list(Status))), max_size=30
).map(lambda steps: sorted(steps, key=lambda step: step[1]))


@given(STEPS)
def test_levels_and_triage_agree_with_going_through_the_days(steps: list[tuple[int, int, Status]]) -> None:
    """Four papers were there before the first day; one shelf each is all that an oracle needs."""
    moves = [Move(paper, D1 + timedelta(days=at), status) for paper, at, status in steps]
    shelf = dict.fromkeys(range(1, 5), INBOX)
    levels, left = [], Counter[date]()
    for at in range(7):
        day = D1 + timedelta(days=at)
        emptied = set()
        for move in (move for move in moves if move.day == day):
            if shelf[move.paper] is INBOX and move.status is not INBOX:
                emptied.add(move.paper)
            shelf[move.paper] = move.status
        levels.append(sum(status is INBOX for status in shelf.values()))
        left[day] += len([paper for paper in emptied if shelf[paper] is not INBOX])
    changes = sums.inbox_changes({}, moves)
    parts = sums.buckets(Period(D1, D1 + timedelta(days=6)))
    assert sums.inbox_levels(parts, changes, levels[-1]) == tuple(levels)
    together = sums.together(Period(D1, D1 + timedelta(days=6)), sums.triaged(moves).values())
    assert +together == +left


def test_the_busiest_weekday_stands_out_alone() -> None:
    assert sums.best_weekday({D1: 3, D2: 1, D1 + timedelta(days=7): 1}) == 0
    assert sums.best_weekday({D1: 2, D2: 2}) is None
    assert sums.best_weekday({}) is None
