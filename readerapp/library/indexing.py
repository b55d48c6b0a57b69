"""How the full-text index follows the library: new papers by their ids, changed ones by `search_log`.

It notes in `progress` how far it has come, in the same transaction. So a crash at any moment only means a
little more to catch up; a lost or foreign file means a rebuild.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from readerapp.library import docs, search

Asked = Callable[[], bool]
Text = tuple[int, str, str, str]

SLICE = 5_000  # papers a transaction: about 0.3 s, so that quitting never waits long
SAMPLE = 8  # one paper in so many tells how frequent words are

_SAMPLE = f"""
CREATE VIRTUAL TABLE temp.sample USING
    fts5(text, content='', detail=none, columnsize=0, tokenize='{search.TOKENS}');
CREATE VIRTUAL TABLE temp.sample_terms USING fts5vocab('temp', 'sample', 'row');
"""
_COUNT = """
INSERT INTO term(term, papers) SELECT term, doc FROM temp.sample_terms WHERE true
ON CONFLICT(term) DO UPDATE SET papers = papers + excluded.papers
"""
_NEW = f"""
SELECT * FROM ({search.TEXTS} WHERE p.id > ? ORDER BY p.id LIMIT ?) ORDER BY number
"""
_MARKS = """
SELECT paper_id, max(note), group_concat(marked, char(10)) FROM (
    SELECT paper_id, text AS note, '' AS marked FROM note WHERE paper_id IN (SELECT value FROM json_each(:papers))
    UNION ALL SELECT paper_id, '', quote || char(10) || comment FROM highlight
    WHERE paper_id IN (SELECT value FROM json_each(:papers))
) GROUP BY paper_id ORDER BY paper_id
"""
_INSERT = "INSERT INTO papers(rowid, title, authors, abstract) VALUES (?, ?, ?, ?)"
_DELETE = "INSERT INTO papers(papers, rowid, title, authors, abstract) VALUES ('delete', ?, ?, ?, ?)"


class Index:
    """The index's one writing connection."""

    def __init__(self, path: Path) -> None:
        self._sql = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        # Not FULL: after a power cut the index may lag behind the library, and then catches up.
        self._sql.execute("PRAGMA synchronous = NORMAL")
        self._sql.execute("PRAGMA temp_store = MEMORY")
        self._sql.executescript(_SAMPLE)

    def catch_up(self, library: sqlite3.Connection, cancelled: Asked | None = None) -> None:
        """Learn all that the library has and the index has not, slice by slice.

        While a large import runs, new papers wait until a slice is full: many small ones take twice the time.
        """
        self._forget_if_cut_off(library)
        self._learn_changes(library)
        while not (cancelled and cancelled()) and self._learn_new(library):
            pass

    @property
    def connection(self) -> sqlite3.Connection:
        """For those who look after the file."""
        return self._sql

    def close(self) -> None:
        """Close the file."""
        self._sql.close()

    def _progress(self) -> tuple[int, int]:
        seen_log, seen_paper = self._sql.execute("SELECT seen_log, seen_paper FROM progress").fetchone()
        return int(seen_log), int(seen_paper)

    def _forget_if_cut_off(self, library: sqlite3.Connection) -> None:
        """Start anew if the log was trimmed beyond what this file has seen (an older copy came back)."""
        seen_log, seen_paper = self._progress()
        first = library.execute("SELECT min(seq) FROM search_log").fetchone()[0]
        last = _last(library, "search_log")
        papers = _last(library, "paper")
        trimmed = last > seen_log and (first is None or first > seen_log + 1)
        if trimmed or seen_log > last or seen_paper > papers:
            with self._transaction():
                self._sql.execute("INSERT INTO papers(papers) VALUES ('delete-all')")
                self._sql.execute("DELETE FROM notes")
                self._sql.execute("DELETE FROM term")
                self._sql.execute("UPDATE progress SET seen_log = ?, seen_paper = 0", (last,))

    def _learn_changes(self, library: sqlite3.Connection) -> None:
        seen_log, seen_paper = self._progress()
        log = library.execute(
            "SELECT seq, paper_id, old FROM search_log WHERE seq > ? ORDER BY seq", (seen_log,)
        ).fetchall()
        if not log:
            return
        before: dict[int, str | None] = {}
        for _seq, paper, old in log:
            if before.get(paper) is None:  # the first text noted is the one that is indexed
                before[paper] = old
        known = {paper: old for paper, old in before.items() if paper <= seen_paper}
        with self._transaction():
            self._relearn(library, known)
            self._sql.execute("UPDATE progress SET seen_log = ?", (log[-1][0],))
        library.execute("DELETE FROM search_log WHERE seq <= ?", (log[-1][0],))

    def _relearn(self, library: sqlite3.Connection, before: dict[int, str | None]) -> None:
        changed = {paper: old for paper, old in before.items() if old is not None}
        self._sql.executemany(_DELETE, sorted(json.loads(old) for old in changed.values()))
        there = "WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY number"
        self._insert_papers(_rows(library, search.TEXTS + there, list(changed)))
        self._sql.executemany("DELETE FROM notes WHERE rowid = ?", ((paper,) for paper in before))
        self._insert_notes(library, list(before))

    def _learn_new(self, library: sqlite3.Connection) -> bool:
        """Index one slice of new papers; False if there was none left."""
        _, seen = self._progress()
        rows = library.execute(_NEW, (seen, SLICE)).fetchall()
        if not rows or (len(rows) < SLICE and _imports_many(library)):
            return False
        ids = [docs.paper_of(row[0]) for row in rows]
        with self._transaction():
            self._insert_papers(rows)
            self._insert_notes(library, ids)
            self._sql.execute("UPDATE progress SET seen_paper = ?", (max(ids),))
        return True

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._sql.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._sql.execute("COMMIT")
        except BaseException:
            if self._sql.in_transaction:  # a full disk has rolled back already
                self._sql.execute("ROLLBACK")
            raise

    def _insert_papers(self, rows: list[Text]) -> None:
        """Rows in the order of their numbers: FTS5 writes a part of its own for each step back."""
        texts = [search.indexed(row) for row in rows]
        self._sql.executemany(_INSERT, texts)
        self._count_words([text for text in texts if docs.paper_of(text[0]) % SAMPLE == 0])

    def _count_words(self, texts: list[Text]) -> None:
        """FTS5 itself says which words these are. Counts are for guesses: what is deleted stays counted."""
        if not texts:
            return
        insert = "INSERT INTO temp.sample(rowid, text) VALUES (?, ?)"
        self._sql.executemany(insert, ((number, "\n".join(text)) for number, *text in texts))
        self._sql.execute(_COUNT)
        self._sql.execute("INSERT INTO temp.sample(sample) VALUES ('delete-all')")

    def _insert_notes(self, library: sqlite3.Connection, papers: list[int]) -> None:
        rows = library.execute(_MARKS, {"papers": json.dumps(papers)}).fetchall()
        self._sql.executemany(
            "INSERT INTO notes(rowid, note, highlights) VALUES (?, ?, ?)",
            ((paper, search.words(note), search.words(marked)) for paper, note, marked in rows),
        )


def _imports_many(library: sqlite3.Connection) -> bool:
    """Is an import under way that has brought more than a slice?"""
    running = "SELECT id FROM snapshot WHERE NOT finished"
    more = f"SELECT 1 FROM sighting WHERE snapshot_id IN ({running}) LIMIT 1 OFFSET {SLICE}"
    return library.execute(more).fetchone() is not None


def _rows(library: sqlite3.Connection, statement: str, ids: list[int]) -> list[Any]:
    return library.execute(statement, (json.dumps(ids),)).fetchall()


def _last(library: sqlite3.Connection, table: str) -> int:
    row = library.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return int(row[0]) if row else 0
