"""What was done with papers, and what they are about, in numbers by day. Plain SQL; nothing is written.

When a paper was put where is read from the journal, of which nothing is ever thrown away: what was undone
does not count. Each method asks one question, so that whoever wants to stop can do so in between.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from readerapp.library.journal import DONE
from readerapp.library.names import STATUSES
from readerapp.library.patches import Patch
from readerapp.model import query as q
from readerapp.model.statistics import Counted, Move, Period

MOVING = ("status", "together", "merge", "split")
"""Actions that may put a paper on another shelf."""

MANY = 20_000  # papers that were read, of which the authors are counted; the newest
_PATCHES = f"""
SELECT at, patch FROM action WHERE state = {DONE} AND kind IN (SELECT value FROM json_each(?)) ORDER BY id
"""
_ADDED = """
SELECT n.imported_at, sum(number) FROM snapshot n
JOIN (SELECT added_in, count(*) AS number FROM state NOT INDEXED WHERE hidden = 0 AND trashed = 0
      GROUP BY added_in)
ON added_in = n.id GROUP BY n.imported_at
"""
_VISIBLE = """
SELECT paper_id FROM state WHERE hidden = 0 AND trashed = 0 AND paper_id IN (SELECT value FROM json_each(?))
"""
_INBOX = "SELECT count(*) FROM state WHERE hidden = 0 AND trashed = 0 AND status = 0"
_SPAN = "s.hidden = 0 AND s.trashed = 0 AND s.order_on >= ? AND s.order_on < ?"
_TAGS = f"""
SELECT t.name, substr(s.order_on, 1, 10), count(*) FROM paper_tag g JOIN tag t ON t.id = g.tag_id
JOIN state s ON s.paper_id = g.paper_id WHERE {_SPAN} GROUP BY 1, 2
"""
_CATEGORIES = f"""
SELECT p.category, substr(s.order_on, 1, 10), count(*) FROM state s JOIN paper p ON p.id = s.paper_id
WHERE {_SPAN} AND p.category IS NOT NULL GROUP BY 1, 2
"""
_TEXTS = f"""
SELECT p.title, t.abstract FROM state s CROSS JOIN paper p ON p.id = s.paper_id
JOIN paper_text t ON t.paper_id = p.id WHERE {_SPAN} ORDER BY s.order_on DESC, s.paper_id LIMIT ?
"""
_AUTHORS = """
SELECT t.authors FROM state s CROSS JOIN paper_text t ON t.paper_id = s.paper_id
WHERE s.done_at >= ? AND s.done_at < ? AND s.hidden = 0 AND s.trashed = 0 ORDER BY s.done_at DESC LIMIT ?
"""
_SOURCES = """
SELECT n.source, count(DISTINCT s.paper_id),
       count(DISTINCT CASE WHEN s.status IN (1, 2) OR s.starred THEN s.paper_id END)
FROM snapshot n JOIN sighting g ON g.snapshot_id = n.id JOIN paper m ON m.id = g.paper_id
JOIN state s ON s.paper_id = coalesce(m.merged_into, m.id)
WHERE n.finished AND NOT n.withdrawn AND n.captured_on >= ? AND n.captured_on <= ?
  AND s.hidden = 0 AND s.trashed = 0
GROUP BY n.source ORDER BY 2 DESC, 1
"""
_FIRST = """
SELECT min(day) FROM (SELECT min(captured_on) AS day FROM snapshot WHERE finished AND NOT withdrawn)
"""


class Numbers:
    """Questions to one open library, which answer with numbers."""

    def __init__(self, reader: sqlite3.Connection) -> None:
        self._sql = reader

    def moves(self) -> list[Move]:
        """Every time that a paper was put on a shelf, in order; a reader's whole history."""
        found: list[Move] = []
        for at, packed in self._sql.execute(_PATCHES, (json.dumps(MOVING),)):
            day = _local(at)
            for kind, table, columns, *rest in Patch.unpack(packed).steps:
                if kind == "set" and table == "state" and "status" in columns:
                    status = STATUSES[rest[1][columns.index("status")]]
                    found += [Move(paper, day, status) for paper in rest[2]]
        return found

    def first_action(self) -> date | None:
        """The day of the first line of the journal."""
        row = self._sql.execute("SELECT at FROM action ORDER BY id LIMIT 1").fetchone()
        return _local(row[0]) if row else None

    def first_page(self) -> date | None:
        """The day of the oldest snapshot."""
        row = self._sql.execute(_FIRST).fetchone()
        return date.fromisoformat(row[0][:10]) if row and row[0] else None

    def added(self) -> Counter[date]:
        """How many of the papers that are there now were added on each day."""
        found: Counter[date] = Counter()
        for at, number in self._sql.execute(_ADDED):
            found[datetime.fromisoformat(at).replace(tzinfo=UTC).astimezone().date()] += number
        return found

    def in_inbox(self) -> int:
        """How many papers are in the Inbox now."""
        return int(self._sql.execute(_INBOX).fetchone()[0])

    def visible(self, papers: set[int]) -> set[int]:
        """Those of these papers that are neither hidden nor in the Trash."""
        return {row[0] for row in self._sql.execute(_VISIBLE, (json.dumps(sorted(papers)),))}

    def tags(self, period: Period) -> dict[str, Counter[date]]:
        """How many papers of each day wear each tag."""
        return _by_day(self._sql, _TAGS, period)

    def categories(self, period: Period) -> dict[str, Counter[date]]:
        """How many papers of each day have each first category."""
        return _by_day(self._sql, _CATEGORIES, period)

    def papers_of(self, period: Period) -> int:
        """How many papers are of these days."""
        statement = f"SELECT count(*) FROM state s WHERE {_SPAN}"
        return int(self._sql.execute(statement, _span(period)).fetchone()[0])

    def texts(self, period: Period, most: int) -> Iterator[tuple[str, str]]:
        """Titles and abstracts of the newest papers of these days, so many at most."""
        yield from self._sql.execute(_TEXTS, (*_span(period), most))

    def authors_read(self, period: Period, most: int) -> list[Counted]:
        """Who wrote what was marked as done in these days, the most read first."""
        seconds = [_seconds(day) for day in _ends(period)]
        counts: Counter[str] = Counter()
        for (names,) in self._sql.execute(_AUTHORS, (*seconds, MANY)):
            counts.update(set(json.loads(names)))
        ranked = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
        return [Counted(name, count) for name, count in ranked[:most]]

    def sources(self, period: Period) -> list[Counted]:
        """How many papers each source showed in these days, and how many of them were kept."""
        rows = self._sql.execute(_SOURCES, (period.first.isoformat(), period.last.isoformat()))
        return [Counted(*row) for row in rows]


def _by_day(reader: sqlite3.Connection, statement: str, period: Period) -> dict[str, Counter[date]]:
    found: dict[str, Counter[date]] = {}
    for name, day, count in reader.execute(statement, _span(period)):
        found.setdefault(name, Counter())[_day(day, period)] += count
    return found


def _day(text: str, period: Period) -> date:
    """A day as exact as it is known: the first of a month or a year, if that is all."""
    year, month, day = [*(int(part) for part in text.split("-")), 1, 1][:3]
    return max(date(year, month, day), period.first)


def _local(seconds: float) -> date:
    return datetime.fromtimestamp(seconds).astimezone().date()


def _seconds(day: date) -> int:
    """When a day began here; nothing was read before there were clocks that count so."""
    return int(datetime.combine(max(day, date(1970, 1, 2)), time()).astimezone().timestamp())


def _ends(period: Period) -> tuple[date, date]:
    return period.first, period.last + timedelta(days=1)


def _span(period: Period) -> tuple[str, str]:
    """As a query of these days bounds them."""
    first, end = _ends(period)
    return q.cut(first.isoformat()), q.cut(end.isoformat())
