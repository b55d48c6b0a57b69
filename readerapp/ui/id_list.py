"""Lists of paper ids: what differs between two of them, and which rows a set of ids is.

Arrays are compared slice by slice, which runs in C: a million ids take about a millisecond, a Python loop
over them a tenth of a second.
"""

from array import array
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple


class Span(NamedTuple):
    """Where two lists differ: `old[start:old_end]` has become `new[start:new_end]`."""

    start: int
    old_end: int
    new_end: int


MANY = 20  # from here on a set of all ids costs less than a search for each
MOST_KEPT = 1_000  # papers that stay in sight though they match no more
NEAR = 50  # rows up and down where a paper is looked for first


def no_ids() -> "array[int]":
    """An empty list."""
    return array("q")


def changed_span(old: "array[int]", new: "array[int]") -> Span:
    """The smallest span outside of which both lists are the same."""
    shorter = min(len(old), len(new))
    start = _agreeing(shorter, lambda low, high: old[low:high] == new[low:high])
    rest = shorter - start
    a, b = len(old), len(new)
    tail = _agreeing(rest, lambda low, high: old[a - high : a - low] == new[b - high : b - low])
    return Span(start, a - tail, b - tail)


def _agreeing(length: int, same: Callable[[int, int], bool]) -> int:
    """How many places agree from the beginning: halve the part in question until it is empty."""
    low, high = 0, length
    while low < high:
        middle = (low + high + 1) // 2
        if same(low, middle):
            low = middle
        else:
            high = middle - 1
    return low


def lost(kept: Collection[int], new: "array[int]", near: int = 0) -> set[int]:
    """Those of `kept` that are not in the new list; none if there are more than anybody looks at."""
    if len(kept) > MANY:
        gone = set(kept).difference(new)
        return gone if len(gone) <= MOST_KEPT else set()
    return {paper for paper in kept if row_of(new, paper, near) is None}


def with_kept(old: "array[int]", new: "array[int]", kept: Collection[int]) -> "array[int]":
    """The new list with `kept`, which it lost, each behind the neighbour it had before."""
    merged = new[:]
    for at in positions(old, kept):
        merged.insert(_place_behind(merged, old, at), old[at])
    return merged


def _place_behind(merged: "array[int]", old: "array[int]", at: int) -> int:
    for neighbour in reversed(old[max(0, at - 200) : at]):  # further away it hardly matters where
        row = row_of(merged, neighbour, near=at)
        if row is not None:
            return row + 1
    return min(at, len(merged))


def row_of(ids: "array[int]", paper: int, near: int = 0) -> int | None:
    """The row of a paper, or None. Most papers are where they were, so a look `near` there comes first."""
    start = max(0, near - NEAR)
    try:
        return start + ids[start : near + NEAR].index(paper)
    except ValueError:
        pass
    try:
        return ids.index(paper)
    except ValueError:
        return None


def positions(ids: "array[int]", wanted: Collection[int], near: int = 0) -> list[int]:
    """The rows of these papers, in order; papers that are not in the list are left out."""
    if len(wanted) <= MANY:
        found = (row_of(ids, paper, near) for paper in wanted)
        return sorted(row for row in found if row is not None)
    members = set(wanted)
    return [row for row, paper in enumerate(ids) if paper in members]


def runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Rows in order, as (first, last) of each unbroken run."""
    first = last = None
    for row in rows:
        if first is None or last is None:
            first = last = row
        elif row == last + 1:
            last = row
        else:
            yield first, last
            first = last = row
    if first is not None and last is not None:
        yield first, last
