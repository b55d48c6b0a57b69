"""The first page of an answer: the ids that a reader sees at once, before anybody knows how many there are.

The whole answer follows (`lists.find`) and is the exact one. A first page has the right papers in the right
order too, but for three things that would take long: an unfinished word stands for its likeliest ends, words
that seldom meet are looked for in the newest papers only, and so are phrases.
"""

import sqlite3
import time
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from readerapp.library import docs, expanding, lists, rarity, texts
from readerapp.library.conditions import names_papers
from readerapp.library.walking import Walker, names_many, shown
from readerapp.model import query as q
from readerapp.model.lists import Sort
from readerapp.model.query import Node

ROWS = 128
MOST = 8  # words that the index is asked for
PATIENCE = 0.005  # seconds after which no older papers are looked through
NEWEST = 16_000  # papers that are looked through first; then twice as many, and so on
_END = 1 << 62

_MATCHING = f"""
SELECT f.rowid AS number, s.paper_id, s.order_on
FROM search.papers f CROSS JOIN state s ON s.paper_id = {docs.PAPER.replace("rowid", "f.rowid")}
WHERE f.papers MATCH ? AND f.rowid >= ? AND f.rowid < ? AND {{shown}}
"""
_EDGE = f"SELECT {docs.NUMBER} FROM state s WHERE hidden = 0 AND trashed = 0 {{}} LIMIT 1 OFFSET ?"
_IN_ORDER = "ORDER BY order_on DESC, paper_id"


@dataclass(frozen=True, slots=True)
class Effort:
    """After so many rows, or so many seconds, a page is good enough."""

    rows: int
    seconds: float


FURTHER = (Effort(8 * ROWS, 0.25), Effort(64 * ROWS, 2.0))
"""What follows a first page where the whole answer takes long."""


@dataclass(frozen=True, slots=True)
class _Question:
    """What to ask the index, and the SQL condition that the papers must meet besides."""

    expression: str
    phrases: tuple[texts.Sought, ...]
    shown: str
    values: tuple[str | int, ...]


def first(reader: sqlite3.Connection, tree: Node, sort: Sort) -> "array[int] | None":
    """The first page, or None where it takes as long as the whole answer."""
    most, exact = rarity.most(reader, tree)
    return None if not most or (exact and most <= ROWS) else _first_of_many(reader, tree, sort)


def further(reader: sqlite3.Connection, tree: Node, sort: Sort, step: int) -> "array[int] | None":
    """More than a first page of a phrase that has no rare word: whole answers of these take up to a minute.

    None where the whole answer is not long in coming, and when all steps of `FURTHER` are taken.
    """
    found = _sought(tree)
    words = [word for each in found for word in each.whole]
    is_long = any(each.is_phrase for each in found) and not expanding.is_rare(reader, words)
    if step >= len(FURTHER) or sort not in (Sort.PUBLISHED, Sort.RANK) or not is_long:
        return None
    return _page_of_texts(reader, tree, found, FURTHER[step])


def _first_of_many(reader: sqlite3.Connection, tree: Node, sort: Sort) -> "array[int] | None":
    found = _sought(tree)
    if sort in (Sort.PUBLISHED, Sort.RANK) and found:
        return _page_of_texts(reader, tree, found, Effort(ROWS, PATIENCE))
    if sort in (Sort.ADDED, Sort.ADDED_UP):
        return _page_of_imports(reader, tree, newest=sort == Sort.ADDED)
    if sort == Sort.READ and not found:
        page = _page_by_walking(reader, tree, lists.ORDERS[sort], "s.done_at IS NOT NULL")
        return page if len(page) == ROWS else None
    if sort not in (Sort.PUBLISHED, Sort.PUBLISHED_UP) or found:
        return None
    if rarity.rarest(reader, tree) or (names_papers(tree) and not names_many(reader, tree)):
        return lists.find(reader, tree, sort, limit=ROWS)
    return _page_by_walking(reader, tree, lists.ORDERS[sort])


def _sought(tree: Node) -> list[texts.Sought]:
    """The texts that every paper must have."""
    asked = [texts.sought(item) for item in _items(tree) if isinstance(item, q.Text) and _of_texts(item)]
    return [each for each in asked if each.words]


def _of_texts(node: q.Text) -> bool:
    return node.field not in texts.MARKS


def _page_of_texts(
    reader: sqlite3.Connection, tree: Node, found: list[texts.Sought], effort: Effort
) -> "array[int]":
    is_marked = len(found) == 1 and texts.is_marked(reader, found[0])
    question = _question(reader, tree, found, alone=not is_marked)
    whole = [word for each in found for word in each.whole]
    alone = len(whole) + sum(each.node.prefix for each in found) == 1 and not question.values
    papers = _newest(reader, question, effort, narrow=not alone and not expanding.is_rare(reader, whole))
    if is_marked:
        return _with_marked(reader, question, found[0], papers[: effort.rows], effort.rows)
    # Papers of which a note or tag has one of several words are in the whole answer.
    return array("q", papers[: effort.rows])


def _question(reader: sqlite3.Connection, tree: Node, found: list[texts.Sought], *, alone: bool) -> _Question:
    """Of many words the index is asked for the rarest, and the texts for the rest.

    If the index `alone` answers, it is told what to leave out, too.
    """
    only = expanding.rarest(reader, (word for each in found for word in each.whole), MOST)
    asked = (texts.expression(reader, each, fast=True, only=only) for each in found)
    nodes = {id(each.node) for each in found}
    left = [item for item in _items(tree) if id(item) not in nodes]
    without = {item: each for item in left if alone and (each := _without(reader, item))}
    walker = Walker(reader)
    rest = [walker.sql(item) for item in left if item not in without]
    complete = len(only) == len({word for each in found for word in each.whole})
    return _Question(
        " NOT ".join([f"({' AND '.join(filter(None, asked))})", *without.values()]),
        tuple(each for each in found if each.is_phrase or not complete),
        " AND ".join([shown(tree, ""), *rest]),
        tuple(walker.values),
    )


def _without(reader: sqlite3.Connection, item: Node) -> str:
    """What to ask the index for to leave these papers out; empty where it alone cannot tell."""
    match item:
        case q.Not(q.Text() as node) if _of_texts(node):
            what = texts.sought(node)
            if len(what.words) == 1 and not texts.is_marked(reader, what):
                return texts.expression(reader, what, fast=True)
    return ""


def _items(tree: Node) -> tuple[Node, ...]:
    return tree.items if isinstance(tree, q.And) else (tree,)


def _newest(reader: sqlite3.Connection, question: _Question, effort: Effort, *, narrow: bool) -> list[int]:
    """The newest papers that match, in order; older ones while patience lasts."""
    papers: list[int] = []
    begin = time.perf_counter()
    for span in _spans(reader) if narrow else ((0, _END),):
        if question.phrases:
            left = Effort(effort.rows, effort.seconds - (time.perf_counter() - begin))
            papers += _phrased(reader, question, span, left)
        else:
            papers += _plain(reader, question, span)
        if len(papers) >= effort.rows or time.perf_counter() - begin > effort.seconds:
            break
    return papers


def _plain(reader: sqlite3.Connection, question: _Question, span: tuple[int, int]) -> list[int]:
    """The index orders half months, the days in them are ordered here."""
    matching = _MATCHING.format(shown=question.shown)
    values = [question.expression, *span, *question.values]
    newest = f"SELECT max(number) FROM ({matching} ORDER BY f.rowid LIMIT {ROWS})"
    last = reader.execute(newest, values).fetchone()[0]
    if last is None:
        return []
    values[2] = _end_of_half(last)
    return list(lists.ids(reader, f"{matching} {_IN_ORDER} LIMIT {ROWS}", values))


def _phrased(
    reader: sqlite3.Connection, question: _Question, span: tuple[int, int], effort: Effort
) -> list[int]:
    """Read the texts of those that have all words, until enough and their half month is complete."""
    statement = _MATCHING.format(shown=question.shown) + "ORDER BY f.rowid"
    rows = reader.execute(statement, [question.expression, *span, *question.values])
    found: list[tuple[int, int, str]] = []
    end, begin = _END, time.perf_counter()
    while (some := list(islice(rows, texts.PORTION))) and some[0][0] < end:
        having = texts.having(reader, question.phrases, [paper for _, paper, _ in some])
        found += [row for row in some if row[1] in having]
        if len(found) >= effort.rows and end == _END:
            end = _end_of_half(found[effort.rows - 1][0])
        if time.perf_counter() - begin > effort.seconds:
            break
    found.sort(key=lambda row: row[1])
    found.sort(key=lambda row: row[2], reverse=True)
    return [paper for _, paper, _ in found]


def _spans(reader: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    """Parts of the index, the newest first, each with about twice the papers of the one before."""
    start, number = 0, NEWEST
    while start < _END:
        row = reader.execute(_EDGE.format(_IN_ORDER), (number,)).fetchone()
        end = _end_of_half(row[0]) if row else _END
        if end > start:
            yield start, end
        start, number = end, number * 3


def _end_of_half(number: int) -> int:
    return (number >> docs.BITS) + 1 << docs.BITS


def _with_marked(
    reader: sqlite3.Connection, question: _Question, what: texts.Sought, papers: list[int], rows: int
) -> "array[int]":
    """With the papers of which a tag or note has the words."""
    condition, values = texts.marked(reader, what)
    statement = f"SELECT s.paper_id FROM state s WHERE {question.shown} AND {condition}"
    marked = lists.ids(reader, f"{statement} {_IN_ORDER} LIMIT {rows}", [*question.values, *values])
    both = "SELECT paper_id FROM state WHERE paper_id IN (SELECT value FROM json_each(?))"
    together = [f"[{','.join(map(str, {*papers, *marked}))}]"]
    return lists.ids(reader, f"{both} {_IN_ORDER} LIMIT {rows}", together)


def _page_by_walking(reader: sqlite3.Connection, tree: Node, order: str, among: str = "1") -> "array[int]":
    """Go through the papers in their order until there are enough."""
    walker = Walker(reader)
    condition = walker.sql(tree)
    where = f"{shown(tree, '')} AND {among} AND {condition}"
    statement = f"SELECT s.paper_id FROM state s WHERE {where} ORDER BY {order} LIMIT {ROWS}"
    return lists.ids(reader, statement, walker.values)


def _page_of_imports(reader: sqlite3.Connection, tree: Node, *, newest: bool) -> "array[int]":
    """Import by import: what one brought stands in `sighting` in order."""
    walker = Walker(reader)
    where = f"{shown(tree, '+')} AND {walker.sql(tree)}"
    statement = f"""
        SELECT s.paper_id FROM sighting g CROSS JOIN state s
        ON s.paper_id = g.paper_id AND s.added_in = g.snapshot_id
        WHERE g.snapshot_id = ? AND {where} ORDER BY g.paper_id LIMIT ?"""
    page = array("q")
    numbers = reader.execute(f"SELECT id FROM snapshot ORDER BY id {'DESC' if newest else ''}").fetchall()
    for (number,) in numbers:
        page += lists.ids(reader, statement, [number, *walker.values, ROWS - len(page)])
        if len(page) >= ROWS:
            break
    return page
