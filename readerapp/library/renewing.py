"""An answer brought up to date by asking about the papers that were marked since, and no others.

A list of a million ids takes a third of a second to be asked anew, and a key press changes one of them.
This is done only where it is certain that no other paper can have come or gone; wherever there is a doubt
the answer is None, and the whole question is asked again.
"""

import json
import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Collection
from typing import Any

from readerapp.library import counters, lists
from readerapp.library.walking import Walker, shown
from readerapp.model import query as q
from readerapp.model.lists import Sort
from readerapp.model.query import Node

MOST = 200  # papers that are asked about one by one
_OTHERS = ("duplicate", "updated")  # states that hang on other papers, or on imports

# The columns of each order; with a minus, the largest first, and nothing comes after every number.
_KEYS = {
    Sort.PUBLISHED: ("-order_on",),
    Sort.PUBLISHED_UP: ("order_on",),
    Sort.ADDED: ("-added_in",),
    Sort.ADDED_UP: ("added_in",),
    Sort.READ: ("-done_at", "-order_on"),
}


def renewed(
    reader: sqlite3.Connection, tree: Node, sort: Sort, held: "array[int]", marked: Collection[int]
) -> "array[int] | None":
    """The answer now, which was `held` before some papers were `marked`; None if that is not certain."""
    if sort not in _KEYS or len(marked) > MOST or not _hangs_on_marks(tree):
        return None
    reader.execute("BEGIN")  # of one moment: the papers, their places and the count
    try:
        place = _Place(reader, sort)
        answer = held[:]
        for paper in marked:
            place.take_out(answer, paper)
        for paper in _matching(reader, tree, marked):
            answer.insert(place.of(answer, paper), paper)
        expected = _count(reader, tree)
        return answer if expected in (None, len(answer)) else None
    except LookupError:  # a paper of the list is there no more
        return None
    finally:
        reader.execute("ROLLBACK")


def _hangs_on_marks(tree: Node) -> bool:
    """True if whether a paper matches can be told from the paper alone, whatever the day and the imports."""
    match tree:
        case q.Everything() | q.Has() | q.Tag():
            return True
        case q.Is(state):
            return state not in _OTHERS
        case q.Not(item):
            return _hangs_on_marks(item)
        case q.And(items) | q.Or(items):
            return all(_hangs_on_marks(item) for item in items)
    return False


def _matching(reader: sqlite3.Connection, tree: Node, papers: Collection[int]) -> "array[int]":
    walker = Walker(reader)
    condition = walker.sql(tree)
    statement = f"""
        SELECT s.paper_id FROM json_each(?) j CROSS JOIN state s ON s.paper_id = j.value
        WHERE {shown(tree, "+")} AND {condition}"""
    return lists.ids(reader, statement, [json.dumps(sorted(papers)), *walker.values])


def _count(reader: sqlite3.Connection, tree: Node) -> int | None:
    """What the sidebar says of this list, where it says something: a proof that nothing was missed."""
    match tree:
        case q.Everything():
            return counters.load(reader).shelves()["all"]
        case q.Is(state):
            shelf = "trash" if state == "trashed" else state
            return counters.load(reader).shelves().get(shelf)
    return None


class _Place:
    """Where a paper stands in a list of an order: found by halving, with the keys read one by one."""

    def __init__(self, reader: sqlite3.Connection, sort: Sort) -> None:
        columns = [name.lstrip("-") for name in _KEYS[sort]]
        self._falling = [name.startswith("-") for name in _KEYS[sort]]
        self._moves = sort == Sort.READ
        self._reader = reader
        self._statement = f"SELECT {', '.join(columns)} FROM state WHERE paper_id = ?"

    def of(self, answer: "array[int]", paper: int) -> int:
        """The row where it belongs. Raises LookupError if one of the papers is gone."""
        return bisect_left(range(len(answer)), self._key(paper), key=lambda row: self._key(answer[row]))

    def take_out(self, answer: "array[int]", paper: int) -> None:
        """Remove it if it is there: at its place, but for orders in which a mark moves it."""
        row = self.of(answer, paper)
        if row < len(answer) and answer[row] == paper:
            del answer[row]
        elif self._moves and paper in answer:  # looks at all of them: 15 ms where they are a million
            answer.remove(paper)

    def _key(self, paper: int) -> tuple[Any, ...]:
        row = self._reader.execute(self._statement, (paper,)).fetchone()
        if row is None:
            raise LookupError(paper)
        ordered = (
            _falling(value) if falls else value for value, falls in zip(row, self._falling, strict=True)
        )
        return (*ordered, paper)


def _falling(value: Any) -> Any:
    """A key that puts the largest first; texts end in a number that follows all letters."""
    if value is None:
        return float("inf")
    return (*(-ord(letter) for letter in value), 1) if isinstance(value, str) else -value
