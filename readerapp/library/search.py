"""The full-text index: a file of its own beside the library, which can be thrown away and rebuilt.

`papers` (title, authors, abstract) is contentless, since the library has the text, and knows of each word in
which columns it stands, but not where: half the size, and phrases are checked in the texts (`phrases.py`).
Its rows are numbered newest first (`docs.py`). `notes` keeps its small text, with places: the
note of a paper, and the quotes and comments of its highlights. `term` counts the
words of some papers, to tell frequent ones from rare ones (`expanding.py`). `progress` says how much of the
library is indexed (`indexing.py`). Tags are few, and asked of the library itself.
"""

import json
import re
import sqlite3
from contextlib import suppress
from pathlib import Path

from readerapp.library import docs

VERSION = 3
APPLICATION_ID = 0x52445349  # "RDSI"
HASH_BYTES = 64 * 1024 * 1024  # a slice is sorted in memory at once: a third less time than with FTS5's 1 MB
SEGMENTS = 8  # that many slices are merged at once, not 4: a seventh less again, and searches take no longer

TOKENS = "unicode61 remove_diacritics 2"
_SCHEMA = f"""
BEGIN IMMEDIATE;
CREATE VIRTUAL TABLE papers USING
    fts5(title, authors, abstract, content='', detail=column, columnsize=0, tokenize='{TOKENS}');
CREATE VIRTUAL TABLE notes USING fts5(note, highlights, tokenize='{TOKENS}');
CREATE TABLE term(term TEXT PRIMARY KEY, papers INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE progress(id INTEGER PRIMARY KEY CHECK (id = 1), seen_log INTEGER, seen_paper INTEGER);
INSERT INTO progress VALUES (1, 0, 0);
INSERT INTO papers(papers, rank) VALUES ('hashsize', {HASH_BYTES});
INSERT INTO papers(papers, rank) VALUES ('automerge', {SEGMENTS});
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {VERSION};
COMMIT;
"""
_STAND_IN = """
CREATE VIRTUAL TABLE search.papers USING fts5(title, authors, abstract, detail=column);
CREATE VIRTUAL TABLE search.notes USING fts5(note, highlights);
CREATE TABLE search.term(term TEXT PRIMARY KEY, papers INTEGER NOT NULL);
CREATE TABLE search.progress AS SELECT 0 AS seen_log, 0 AS seen_paper;
"""

_LAST = "SELECT seq FROM sqlite_sequence WHERE name = ?"
_NEAR = 500

TEXTS = f"""
SELECT {docs.NUMBER} AS number, p.title, t.authors, t.abstract
FROM paper p JOIN paper_text t ON t.paper_id = p.id JOIN state s ON s.paper_id = p.id
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
            reader.execute("SELECT 1 FROM search.term LIMIT 1").fetchone()
        except sqlite3.DatabaseError:
            reader.execute("DETACH search")
            raise
        return
    reader.execute("PRAGMA query_only = OFF")
    reader.execute("ATTACH ':memory:' AS search")
    for statement in _STAND_IN.split(";"):
        reader.execute(statement)
    reader.execute("PRAGMA query_only = ON")


def words(text: str) -> str:
    """Text as the index sees it: the letters of scripts without spaces stand apart."""
    return text if text.isascii() else _UNSPACED.sub(r" \1 ", text)


def text_of(sql: sqlite3.Connection, paper: int) -> str:
    """The indexed text of a paper and its number, as JSON, to be logged before the paper changes."""
    row = sql.execute(TEXTS + "WHERE p.id = ?", (paper,)).fetchone()
    return json.dumps(indexed(row), ensure_ascii=False)


def indexed(row: tuple[int, str, str, str]) -> tuple[int, str, str, str]:
    """A row of `TEXTS` as the index learns it."""
    number, title, authors, abstract = row
    return number, words(title), words("; ".join(json.loads(authors))), words(abstract)


def is_near(reader: sqlite3.Connection) -> bool:
    """True if only so much is to be indexed that it takes milliseconds."""
    seen = reader.execute("SELECT seen_log, seen_paper FROM search.progress").fetchone()
    last = (reader.execute(_LAST, (table,)).fetchone() for table in ("search_log", "paper"))
    return all(row is None or row[0] - done < _NEAR for row, done in zip(last, seen, strict=True))


def unread(reader: sqlite3.Connection) -> int:
    """How many lines of the log the index has not read."""
    last = reader.execute(_LAST, ("search_log",)).fetchone()
    return last[0] - reader.execute("SELECT seen_log FROM search.progress").fetchone()[0] if last else 0


def behind(reader: sqlite3.Connection) -> int:
    """How many papers the index does not cover yet (0 when it is up to date)."""
    seen_log, seen_paper = reader.execute("SELECT seen_log, seen_paper FROM search.progress").fetchone()
    new = reader.execute("SELECT count(*) FROM paper WHERE id > ?", (seen_paper,)).fetchone()[0]
    changed = reader.execute(
        "SELECT count(DISTINCT paper_id) FROM search_log WHERE seq > ?", (seen_log,)
    ).fetchone()[0]
    return int(new) + int(changed)


def _usable(path: Path) -> bool:
    """True if this is an index of ours, of today's version, and no part of it is plainly missing."""
    with suppress(sqlite3.DatabaseError):
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            ours = [
                connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("application_id", "user_version")
            ]
            if ours != [APPLICATION_ID, VERSION]:
                return False
            connection.execute("SELECT seen_log, seen_paper FROM progress").fetchone()
            connection.execute("SELECT term, papers FROM term LIMIT 1").fetchone()
            for table in ("papers", "notes"):
                connection.execute(f"SELECT rowid FROM {table} WHERE {table} MATCH 'a' LIMIT 1").fetchone()
            return True
        finally:
            connection.close()
    return False
