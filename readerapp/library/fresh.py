"""The rows of papers that nobody has shown before: what their one source says is what is believed.

Nearly all papers of a large import come this way, past the weighing of voices (`claims`, `settle`): one tuple
for each table, made once. A test holds that both ways write the same rows.
"""

import os
import sqlite3
from typing import Any

import msgspec

from readerapp.library import clock, counters
from readerapp.library.settle import INSERT_CLAIM
from readerapp.model import claims as voices
from readerapp.model.claims import FIELDS
from readerapp.model.entry import Day, DayFrom, Entry, Facts, Link, LinkKind

Row = tuple[Any, ...]

_COLUMNS = {
    "paper": "id, uid, title, title_hash, authors, author_count, organisation, published_on, published_how,"
    " venue, category, upvotes, comments, snapshot_id, added_at",
    "paper_text": "paper_id, authors, abstract, abstract_cut, summary, updated, categories, links, comment,"
    " extra",
    "state": "paper_id, order_on, added_in, has, hidden, trashed, status, starred, seen, rev, updated_at",
    "sighting": "snapshot_id, paper_id, rank, upvotes, comments, line, agrees",
}
_BLANK = (0, 0, 0, 0, 0, 0, 0)  # the marks of a new paper, from `hidden` on
_UID = 16  # bytes

_json = msgspec.json.Encoder().encode


class FreshRows:
    """Collects the rows of new papers, and stores them all at once."""

    def __init__(self, snapshot: int, day: str) -> None:
        self._snapshot = snapshot
        self._day = day
        self._now = clock.iso()
        self._uids = b""
        self._rows: dict[str, list[Row]] = {table: [] for table in _COLUMNS}
        self._identifiers: list[Row] = []
        self._claims: list[Row] = []

    def add(self, paper: int, entry: Entry, number: int) -> None:
        """A paper of this id, of whose title `number` is the hash."""
        facts, rows = entry.facts, self._rows
        names = _json(facts.authors).decode()
        counted = voices.counted(facts.authors, facts.author_count)
        links, extra = voices.tidy_links(facts.links), voices.tidy_extra(facts.extra)
        day = facts.published
        rows["paper"].append((
            paper, self._uid(), facts.title, number,
            names if len(facts.authors) <= 4 else _json(facts.authors[:4]).decode(),
            counted, facts.organisation or None, day.on if day else None, _how(day), facts.venue or None,
            facts.categories[0] if facts.categories else None, entry.upvotes, entry.comments, self._snapshot,
            self._now,
        ))  # fmt: skip
        rows["paper_text"].append((
            paper, names, facts.abstract, int(facts.abstract_cut and bool(facts.abstract)), facts.summary,
            _json(facts.updated).decode() if facts.updated else None, _list(facts.categories), _list(links),
            facts.comment, _list(extra),
        ))  # fmt: skip
        there = _has(entry, links)
        order_on = day.on if day else self._day
        rows["state"].append((paper, order_on, self._snapshot, there, *_BLANK))
        self._identifiers += [(*item, paper) for item in entry.identifiers]
        agrees = _agrees(facts, entry, counted)
        seen = (entry.rank, entry.upvotes, entry.comments, entry.line)
        rows["sighting"].append((self._snapshot, paper, *seen, agrees))
        if facts.author_count is not None and facts.author_count != counted:
            said = voices.encode(facts.author_count)
            self._claims.append((paper, self._snapshot, FIELDS.index("author_count"), said))

    def store(self, sql: sqlite3.Connection) -> None:
        """Write them, inside the open transaction."""
        with counters.adding(sql, self._snapshot, len(self._rows["state"])):
            for table, rows in self._rows.items():
                marks = ", ".join("?" * len(_COLUMNS[table].split(",")))
                sql.executemany(f"INSERT INTO {table}({_COLUMNS[table]}) VALUES ({marks})", rows)
        sql.executemany("INSERT OR IGNORE INTO identifier VALUES (?, ?, ?)", self._identifiers)
        sql.executemany(INSERT_CLAIM, self._claims)

    def _uid(self) -> bytes:
        """A name that no other paper has, cut from random bytes that are drawn for many at once."""
        if not self._uids:
            self._uids = os.urandom(_UID * 256)
        uid, self._uids = self._uids[:_UID], self._uids[_UID:]
        return uid


def _agrees(facts: Facts, entry: Entry, counted: int | None) -> int:
    """A bit for each field that the source says something about, as `facts.mask` gives it."""
    said = (
        facts.title, facts.authors, facts.author_count is not None and facts.author_count == counted,
        facts.organisation, facts.abstract, facts.summary, facts.published, facts.updated, facts.venue,
        facts.categories, facts.links, facts.comment, facts.extra, entry.identifiers,
    )  # fmt: skip
    mask, bit = 0, 1
    for each in said:
        if each:
            mask |= bit
        bit <<= 1
    return mask


def _has(entry: Entry, links: tuple[Link, ...]) -> int:
    """As `facts.has`, without the sets."""
    kinds, schemes = [kind for kind, _ in links], [scheme for scheme, _ in entry.identifiers]
    arxiv = "arxiv" in schemes
    there = (
        entry.facts.abstract, entry.facts.authors, links, arxiv or LinkKind.PDF in kinds,
        LinkKind.CODE in kinds, "doi" in schemes, arxiv, entry.facts.venue,
        "language" in [name for name, _ in entry.facts.extra],
    )  # fmt: skip
    mask, bit = 0, 1
    for each in there:
        if each:
            mask |= bit
        bit <<= 1
    return mask


def _how(day: Day | None) -> str | None:
    if day is None:
        return None
    return "stated" if day.how is DayFrom.STATED else day.how.value


def _list(values: tuple[Any, ...]) -> str:
    return _json(values).decode() if values else "[]"
