"""Orders by title and by author: all papers, put in order once, and kept until a title or author changes.

SQLite sorts a million titles in two seconds, and an index of them would be a twentieth of the library.
"""

import json
import sqlite3
import threading
from array import array

from readerapp.library import lists, pages
from readerapp.library.conditions import names_papers
from readerapp.library.walking import Walker, shown
from readerapp.model.lists import Sort
from readerapp.model.query import Node

KEPT = (Sort.TITLE, Sort.TITLE_DOWN, Sort.AUTHOR, Sort.AUTHOR_DOWN)
PORTION = 1_000  # papers that are looked at together
FURTHEST = 20  # portions: beyond that the whole answer is the quicker one
STEP = 20_000  # ids a step in Python: a millisecond, after which the window may have its turn

# Both counters only go up: with every new paper, and before any indexed text changes or goes.
_STAMP = "SELECT name, seq FROM sqlite_sequence WHERE name IN ('paper', 'search_log') ORDER BY name"


class Orders:
    """The orders that were asked for so far; for any number of threads."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._kept: dict[Sort, tuple[object, array[int]]] = {}

    def find(self, reader: sqlite3.Connection, tree: Node, sort: Sort) -> "array[int]":
        """The ids of all papers that match, in one of the orders `KEPT`."""
        if names_papers(tree) and self._known(reader, sort) is None:
            return lists.find(reader, tree, sort)  # few, more often than not
        found = _in_order(self._order(reader, sort), matching := lists.find(reader, tree, Sort.PUBLISHED))
        return found if len(found) == len(matching) else lists.find(reader, tree, sort)

    def first(self, reader: sqlite3.Connection, tree: Node, sort: Sort) -> "array[int] | None":
        """The first that match; None where they are few, or where the order is not known yet."""
        order = self._known(reader, sort)
        if order is None:
            return lists.find(reader, tree, sort, limit=pages.ROWS)
        walker = Walker(reader)
        where = f"{shown(tree, '+')} AND {walker.sql(tree)}"
        statement = f"""
            SELECT s.paper_id FROM json_each(?) j CROSS JOIN state s ON s.paper_id = j.value
            WHERE {where} ORDER BY j.key"""
        found = array("q")
        for start in range(0, min(len(order), FURTHEST * PORTION), PORTION):
            portion = json.dumps(order[start : start + PORTION].tolist())
            found += lists.ids(reader, statement, [portion, *walker.values])
            if len(found) >= pages.ROWS:
                return found[: pages.ROWS]
        return None if len(order) > FURTHEST * PORTION else found

    def _known(self, reader: sqlite3.Connection, sort: Sort) -> "array[int] | None":
        stamp, order = self._kept.get(sort, (None, array("q")))
        return order if stamp == reader.execute(_STAMP).fetchall() else None

    def _order(self, reader: sqlite3.Connection, sort: Sort) -> "array[int]":
        with self._guard:
            known = self._known(reader, sort)
            if known is None:
                stamp = reader.execute(_STAMP).fetchall()  # before: what comes meanwhile is asked for again
                known = lists.whole_order(reader, sort)
                self._kept[sort] = (stamp, known)
            return known


def _in_order(order: "array[int]", papers: "array[int]") -> "array[int]":
    wanted: set[int] = set()
    for start in range(0, len(papers), STEP):
        wanted.update(papers[start : start + STEP])
    found = array("q")
    for start in range(0, len(order), STEP):
        found.extend(filter(wanted.__contains__, order[start : start + STEP]))
    return found
