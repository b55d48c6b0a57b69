"""The full-text index: a file of its own beside the library, which can be thrown away and rebuilt.

Two tables. `papers` (title, authors, abstract) is contentless: the library has the text. `marks`
(tags, note) keeps its small text. The index follows the library: new papers by their ids, changed
ones by `search_log`, and notes in `progress` how far it has come, in the same transaction. So a
crash at any moment only means a little more to catch up; a lost or foreign file means a rebuild.
"""

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

Asked = Callable[[], bool]

VERSION = 1
APPLICATION_ID = 0x52445349  # "RDSI"
SLICE = 2_000  # papers a transaction: about 0.2 s, so that quitting never waits long
HASH_BYTES = 64 * 1024 * 1024  # a slice is sorted in memory at once: a third less time than with FTS5's 1 MB
SEGMENTS = 8  # that many slices are merged at once, not 4: a seventh less again, and searches take no longer

_TOKENS = "unicode61 remove_diacritics 2"
_SCHEMA = f"""
BEGIN IMMEDIATE;
CREATE VIRTUAL TABLE papers USING fts5(title, authors, abstract, content='', tokenize='{_TOKENS}');
CREATE VIRTUAL TABLE marks USING fts5(tags, note, tokenize='{_TOKENS}');
CREATE TABLE progress(id INTEGER PRIMARY KEY CHECK (id = 1), seen_log INTEGER, seen_paper INTEGER);
INSERT INTO progress VALUES (1, 0, 0);
INSERT INTO papers(papers, rank) VALUES ('hashsize', {HASH_BYTES});
INSERT INTO papers(papers, rank) VALUES ('automerge', {SEGMENTS});
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {VERSION};
COMMIT;
"""

_TEXTS = """
SELECT p.id, p.title, t.authors, t.abstract FROM paper p JOIN paper_text t ON t.paper_id = p.id
"""


# Han, Kana and Hangul are written without spaces, or with suffixes: each of their letters is a word here.
_UNSPACED = re.compile(
    "([\u2e80-\u2fdf\u3040-\u30ff\u3100-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff])"
)


def prepare(path: Path) -> None:
    """Make the index file if there is none that we can use."""
    if path.exists() and _usable(path):
        return
    remove(path)  # and with it whatever its write-ahead log holds
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA page_size = 16384")
        connection.execute("PRAGMA synchronous = OFF")  # should a power cut spoil it, it is made anew
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(_SCHEMA)
    finally:
        connection.close()


def remove(path: Path) -> None:
    """Throw the index away."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def attach(reader: sqlite3.Connection, path: Path, extra: str = "") -> None:
    """Attach the index to a reader as `search`; an empty stand-in where there is none to read."""
    with suppress(sqlite3.DatabaseError):
        reader.execute("ATTACH ? AS search", (f"{path.as_uri()}?mode=ro{extra}",))
        try:
            reader.execute("SELECT 1 FROM search.progress").fetchone()
        except sqlite3.DatabaseError:
            reader.execute("DETACH search")
            raise
        return
    reader.execute("PRAGMA query_only = OFF")
    reader.execute("ATTACH ':memory:' AS search")
    for table, columns in (("papers", "title, authors, abstract"), ("marks", "tags, note")):
        reader.execute(f"CREATE VIRTUAL TABLE search.{table} USING fts5({columns})")
    reader.execute("CREATE TABLE search.progress AS SELECT 0 AS seen_log, 0 AS seen_paper")
    reader.execute("PRAGMA query_only = ON")


def words(text: str) -> str:
    """Text as the index sees it: the letters of scripts without spaces stand apart."""
    return text if text.isascii() else _UNSPACED.sub(r" \1 ", text)


def phrase(text: str, *, prefix: bool) -> str | None:
    """The text as one quoted phrase of the index's own language; None if it has no letter or digit.

    Quoted, so that nothing a reader types is an operator there.
    """
    if not any(letter.isalnum() for letter in text):
        return None
    plain = words(text.encode("utf-8", "replace").decode().replace("\0", " "))
    return '"' + plain.strip().replace('"', '""') + '"' + ("*" if prefix else "")


def text_of(sql: sqlite3.Connection, paper: int) -> str:
    """The indexed text of a paper as JSON, to be logged before the paper changes."""
    row = sql.execute(_TEXTS + "WHERE p.id = ?", (paper,)).fetchone()
    return json.dumps(_indexed(row), ensure_ascii=False)


def behind(reader: sqlite3.Connection) -> int:
    """How many papers the index does not cover yet (0 when it is up to date)."""
    seen_log, seen_paper = reader.execute("SELECT seen_log, seen_paper FROM search.progress").fetchone()
    new = reader.execute("SELECT count(*) FROM paper WHERE id > ?", (seen_paper,)).fetchone()[0]
    changed = reader.execute(
        "SELECT count(DISTINCT paper_id) FROM search_log WHERE seq > ?", (seen_log,)
    ).fetchone()[0]
    return int(new) + int(changed)


class Index:
    """The index's one writing connection."""

    def __init__(self, path: Path) -> None:
        self._sql = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        # Not FULL: after a power cut the index may lag behind the library, and then catches up.
        self._sql.execute("PRAGMA synchronous = NORMAL")

    def catch_up(self, library: sqlite3.Connection, cancelled: Asked | None = None) -> None:
        """Learn all that the library has and the index has not, slice by slice."""
        self._forget_if_cut_off(library)
        self._learn_changes(library)
        while not (cancelled and cancelled()) and self._learn_new(library):
            pass

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
                self._sql.execute("DELETE FROM marks")
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
        self._sql.executemany(
            "INSERT INTO papers(papers, rowid, title, authors, abstract) VALUES ('delete', ?, ?, ?, ?)",
            ((paper, *map(words, json.loads(old))) for paper, old in changed.items()),
        )
        self._insert_papers(
            _rows(library, _TEXTS + "WHERE p.id IN (SELECT value FROM json_each(?))", list(changed))
        )
        self._sql.executemany("DELETE FROM marks WHERE rowid = ?", ((paper,) for paper in before))
        self._insert_marks(library, list(before))

    def _learn_new(self, library: sqlite3.Connection) -> bool:
        """Index one slice of new papers; False if there was none left."""
        _, seen = self._progress()
        rows = library.execute(_TEXTS + "WHERE p.id > ? ORDER BY p.id LIMIT ?", (seen, SLICE)).fetchall()
        if not rows:
            return False
        with self._transaction():
            self._insert_papers(rows)
            self._insert_marks(library, [row[0] for row in rows])
            self._sql.execute("UPDATE progress SET seen_paper = ?", (rows[-1][0],))
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

    def _insert_papers(self, rows: list[tuple[int, str, str, str]]) -> None:
        self._sql.executemany(
            "INSERT INTO papers(rowid, title, authors, abstract) VALUES (?, ?, ?, ?)",
            ((row[0], *map(words, _indexed(row))) for row in rows),
        )

    def _insert_marks(self, library: sqlite3.Connection, papers: list[int]) -> None:
        statement = """
            SELECT j.value, coalesce((SELECT group_concat(name, ' ') FROM tag WHERE id IN
                       (SELECT tag_id FROM paper_tag WHERE paper_id = j.value)), ''), coalesce(n.text, '')
            FROM json_each(?) j LEFT JOIN note n ON n.paper_id = j.value
        """
        rows = _rows(library, statement, papers)
        self._sql.executemany(
            "INSERT INTO marks(rowid, tags, note) VALUES (?, ?, ?)",
            ((paper, words(tags), words(note)) for paper, tags, note in rows if tags or note),
        )


def _usable(path: Path) -> bool:
    """True if this is an index of ours, of today's version, and no part of it is plainly missing."""
    with suppress(sqlite3.DatabaseError):
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            ours = [
                connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("application_id", "user_version")
            ]
            connection.execute("SELECT seen_log, seen_paper FROM progress").fetchone()
            for table in ("papers", "marks"):
                connection.execute(f"SELECT rowid FROM {table} WHERE {table} MATCH 'a'").fetchone()
            return ours == [APPLICATION_ID, VERSION]
        finally:
            connection.close()
    return False


def _indexed(row: tuple[int, str, str, str]) -> tuple[str, str, str]:
    _, title, authors, abstract = row
    return title, "; ".join(json.loads(authors)), abstract


def _rows(library: sqlite3.Connection, statement: str, ids: list[int]) -> list[Any]:
    return library.execute(statement, (json.dumps(ids),)).fetchall()


def _last(library: sqlite3.Connection, table: str) -> int:
    row = library.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return int(row[0]) if row else 0
