"""How many papers a query can find at most, told from the counters: before anything is looked through.

A list that nothing is in would else be looked for in all papers, in vain; one that few are in, until the end.
"""

import json
import sqlite3

from readerapp.library import counters
from readerapp.library.conditions import categories, mentions_trash
from readerapp.library.names import STATUSES, folded, tidy_tag
from readerapp.model import query as q
from readerapp.model.query import Node

MANY = 5_000  # so many are put in order in 5 ms

_OF_MARKS = ("starred", "seen", "unseen", "trashed", *(status.value for status in STATUSES))
TABLES = {"note": "note", "key": "citation_key", "tag": "paper_tag"}
_TAGGED = """SELECT count(*) FROM (SELECT 1 FROM paper_tag WHERE tag_id IN
    (SELECT id FROM tag WHERE folded = ? OR ? = substr(folded, 1, ?)) LIMIT ?)"""
_OF_CATEGORY = """SELECT count(*) FROM (SELECT 1 FROM paper
    WHERE category IN (SELECT value FROM json_each(?)) LIMIT ?)"""
_SHOWN = "SELECT count(*) FROM (SELECT 1 FROM sighting WHERE snapshot_id = ? LIMIT ?)"


def most(reader: sqlite3.Connection, tree: Node) -> tuple[int, bool]:
    """No more papers than so many match; and whether just so many do, because marks alone decide."""
    away = not mentions_trash(tree)
    number, exact = 0, True
    for bits, papers in counters.load(reader).marks.items():
        if away and bits & counters.TRASHED:
            continue
        holds = _holds(tree, bits)
        exact = exact and holds is not None
        number += 0 if holds is False else papers
    return number, exact


def _holds(tree: Node, bits: int) -> bool | None:
    """Does a paper with these marks match? None if the marks alone do not tell."""
    match tree:
        case q.Everything():
            return True
        case q.Is(state) if state in _OF_MARKS:
            return _is(state, bits)
        case q.Not(item):
            return None if (holds := _holds(item, bits)) is None else not holds
        case q.And(items):
            all_hold = [_holds(item, bits) for item in items]
            return False if False in all_hold else None if None in all_hold else True
        case q.Or(items):
            any_holds = [_holds(item, bits) for item in items]
            return True if True in any_holds else None if None in any_holds else False
    return None


def _is(state: str, bits: int) -> bool:
    if state == "trashed":
        return bool(bits & counters.TRASHED)
    if state == "starred":
        return bool(bits & counters.STARRED)
    if state in ("seen", "unseen"):
        return bool(bits & counters.SEEN) is (state == "seen")
    return STATUSES[bits >> counters.STATUS].value == state


def rarest(reader: sqlite3.Connection, tree: Node) -> Node | None:
    """Of what every paper must have, the one that the fewest papers have; None if each is had by many."""
    items = tree.items if isinstance(tree, q.And) else (tree,)
    sizes = [(size, number) for number, item in enumerate(items) if (size := _size(reader, item)) is not None]
    size, number = min(sizes, default=(MANY, 0))
    return items[number] if size < MANY else None


def is_many(reader: sqlite3.Connection, item: Node) -> bool:
    """True if many papers have this, or if it names none."""
    match item:
        case q.Is() | q.Has() | q.Not():
            return (_size(reader, item) or MANY) >= MANY
    return (_size(reader, item) or 0) >= MANY


def _size(reader: sqlite3.Connection, item: Node) -> int | None:
    """How many have this, counted up to `MANY`; None where that is not to be had at once."""
    match item:
        case q.Tag(name, prefix):
            row = reader.execute(_TAGGED, (*tag_values(name, prefix=prefix), MANY)).fetchone()
        case q.Has(thing) if thing in TABLES:
            some = f"SELECT 1 FROM {TABLES[thing]} LIMIT {MANY}"
            row = reader.execute(f"SELECT count(*) FROM ({some})").fetchone()
        case q.Facet("cat", _):
            row = reader.execute(_OF_CATEGORY, (json.dumps(categories(reader, item)), MANY)).fetchone()
        case q.InSnapshot(number, ""):
            row = reader.execute(_SHOWN, (number, MANY)).fetchone()
        case q.Id() | q.Key():
            return 1
        case _:
            return None
    return int(row[0])


def tag_values(name: str, *, prefix: bool) -> list[str | int]:
    """What picks a tag and those below it, or all that begin so: `folded = ? OR ? = substr(folded, 1, ?)`."""
    plain = folded(tidy_tag(name))
    begins = plain if prefix else plain + "/"
    return [plain, begins, len(begins)]
