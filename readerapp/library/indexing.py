"""How the full-text index follows the library: new papers by their ids, changed ones by `search_log`.

It notes in `progress` how far it has come, in the same transaction. So a crash at any moment only means a
little more to catch up; a lost or foreign file means a rebuild.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from readerapp.library import docs, search

Asked = Callable[[], bool]
Text = tuple[int, str, str, str]

SLICE = 5_000  # papers a transaction, about 0.3 s
PORTION = 500  # papers a statement
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
SELECT json_group_array(json_array(number, title, authors, abstract))
FROM ({search.TEXTS} WHERE p.id > ? ORDER BY p.id LIMIT ?)
"""
_MARKS = """
SELECT paper_id, max(note), group_concat(marked, char(10)) FROM (
    SELECT paper_id, text AS note, '' AS marked FROM note
    WHERE paper_id IN (SELECT value FROM json_each(:papers))
    UNION ALL SELECT paper_id, '', quote || char(10) || comment FROM highlight
    WHERE paper_id IN (SELECT value FROM json_each(:papers))
) GROUP BY paper_id ORDER BY paper_id
"""
_LOG = "SELECT seq, paper_id, old FROM search_log WHERE seq > ? ORDER BY seq"
_PROGRESS = "UPDATE progress SET seen_log = ?, seen_paper = max(seen_paper, ?)"
# Hundreds of texts a statement, as JSON: one by one, it asks for the interpreter's lock each time, and
# waits thirty times longer than it works while another one is busy.
_NUMBER, _TITLE, _AUTHORS, _ABSTRACT = (f"json_extract(value, '$[{at}]')" for at in range(4))
_TEXTS = f"{_NUMBER}, {_TITLE}, {_AUTHORS}, {_ABSTRACT}"
_INSERT = f"INSERT INTO papers(rowid, title, authors, abstract) SELECT {_TEXTS} FROM json_each(?)"
_DELETE = f"""
INSERT INTO papers(papers, rowid, title, authors, abstract) SELECT 'delete', {_TEXTS} FROM json_each(?)
"""
_TELL = f"""
INSERT INTO temp.sample(rowid, text)
SELECT {_NUMBER}, {_TITLE} || char(10) || {_AUTHORS} || char(10) || {_ABSTRACT} FROM json_each(?)
"""


class Index:
    """The index's one writing connection."""

    def __init__(self, path: Path, library: Path) -> None:
        self._library = sqlite3.connect(
            f"{library.as_uri()}?mode=ro", uri=True, isolation_level=None, check_same_thread=False
        )
        self._sql = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        # Not FULL: after a power cut the index may lag behind the library, and then catches up.
        self._sql.execute("PRAGMA synchronous = NORMAL")
        self._sql.execute("PRAGMA temp_store = MEMORY")
        self._sql.executescript(_SAMPLE)

    def catch_up(self, cancelled: Asked | None = None) -> int:
        """Learn all that the library has and the index has not, slice by slice; how far it has read the log.

        While a large import runs, new papers wait until a slice is full: many small ones take twice the time.
        """
        while not (cancelled and cancelled()) and (lesson := self._read()):
            self._learn(lesson)
        return self._progress()[0]

    def has_log(self, last: int) -> bool:
        """True while the library keeps lines of the log up to this one."""
        first = self._library.execute("SELECT min(seq) FROM search_log").fetchone()[0]
        return first is not None and first <= last

    def interrupt(self) -> None:
        """Let `catch_up` on another thread lose its slice and raise `sqlite3.OperationalError`."""
        self._sql.interrupt()

    @property
    def connection(self) -> sqlite3.Connection:
        """For those who look after the file."""
        return self._sql

    def close(self) -> None:
        """Close the files."""
        self._sql.close()
        self._library.close()

    def _progress(self) -> tuple[int, int]:
        seen_log, seen_paper = self._sql.execute("SELECT seen_log, seen_paper FROM progress").fetchone()
        return int(seen_log), int(seen_paper)

    def _read(self) -> "_Lesson | None":
        """What is to be learned next, as the library was at one moment: other texts would not be those that
        the log names. Nothing waits for the moment to end, but the log of the file grows until then.
        """
        self._library.execute("BEGIN")
        try:
            self._forget_if_cut_off()
            seen_log, seen_paper = self._progress()
            log = self._library.execute(_LOG, (seen_log,)).fetchall()
            new = self._new(seen_paper)
            known = _first_noted(log, seen_paper)
            return self._lesson(log[-1][0] if log else seen_log, known, new) if log or new else None
        finally:
            self._library.execute("COMMIT")

    def _forget_if_cut_off(self) -> None:
        """Start anew if the log was trimmed beyond what this file has seen (an older copy came back)."""
        seen_log, seen_paper = self._progress()
        first = self._library.execute("SELECT min(seq) FROM search_log").fetchone()[0]
        last = _last(self._library, "search_log")
        papers = _last(self._library, "paper")
        trimmed = last > seen_log and (first is None or first > seen_log + 1)
        if trimmed or seen_log > last or seen_paper > papers:
            with self._transaction():
                self._sql.execute("INSERT INTO papers(papers) VALUES ('delete-all')")
                self._sql.execute("DELETE FROM notes")
                self._sql.execute("DELETE FROM term")
                self._sql.execute("UPDATE progress SET seen_log = ?, seen_paper = 0", (last,))

    def _new(self, seen: int) -> list[Text]:
        """The next slice of new papers, in the order of their numbers."""
        if _last(self._library, "paper") - seen < SLICE and _imports_many(self._library):
            return []
        rows: list[Text] = []
        while len(rows) < SLICE:
            after = max((docs.paper_of(row[0]) for row in rows), default=seen)
            more = _decode(self._library.execute(_NEW, (after, min(PORTION, SLICE))).fetchone()[0])
            if not more:
                break
            rows += more
        return sorted(rows)

    def _lesson(self, last: int, known: dict[int, str | None], new: list[Text]) -> "_Lesson":
        changed = {paper: old for paper, old in known.items() if old is not None}
        there = "WHERE p.id IN (SELECT value FROM json_each(?))"
        again = self._library.execute(search.TEXTS + there, (json.dumps(list(changed)),)).fetchall()
        came = [docs.paper_of(row[0]) for row in new]
        marks = self._library.execute(_MARKS, {"papers": json.dumps([*known, *came])}).fetchall()
        gone = sorted(json.loads(old) for old in changed.values())
        return _Lesson(last, max(came, default=0), gone, sorted([*again, *new]), list(known), marks)

    def _learn(self, lesson: "_Lesson") -> None:
        with self._transaction():
            self._each(_DELETE, lesson.gone)
            self._insert_papers(lesson.texts)
            self._sql.executemany("DELETE FROM notes WHERE rowid = ?", ((paper,) for paper in lesson.marked))
            self._insert_notes(lesson.marks)
            self._sql.execute(_PROGRESS, (lesson.last, lesson.newest))

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
        self._each(_INSERT, texts)
        self._count_words([text for text in texts if docs.paper_of(text[0]) % SAMPLE == 0])

    def _each(self, statement: str, texts: list[Any]) -> None:
        for start in range(0, len(texts), PORTION):
            self._sql.execute(statement, (_encode(texts[start : start + PORTION]).decode(),))

    def _count_words(self, texts: list[Text]) -> None:
        """FTS5 itself says which words these are. Counts are for guesses: what is deleted stays counted."""
        if not texts:
            return
        self._each(_TELL, texts)
        self._sql.execute(_COUNT)
        self._sql.execute("INSERT INTO temp.sample(sample) VALUES ('delete-all')")

    def _insert_notes(self, marks: list[tuple[int, str, str]]) -> None:
        self._sql.executemany(
            "INSERT INTO notes(rowid, note, highlights) VALUES (?, ?, ?)",
            ((paper, search.words(note), search.words(marked)) for paper, note, marked in marks),
        )


@dataclass(frozen=True, slots=True)
class _Lesson:
    """What one transaction of the index learns: the log up to `last`, new papers up to `newest` (0: none)."""

    last: int
    newest: int
    gone: list[Any]
    texts: list[Text]
    marked: list[int]
    marks: list[tuple[int, str, str]]


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(list[tuple[int, str, str, str]]).decode


def _first_noted(log: list[tuple[int, int, str | None]], seen_paper: int) -> dict[int, str | None]:
    """The papers of the log that the index knows, each with the first text noted: that one is indexed."""
    before: dict[int, str | None] = {}
    for _seq, paper, old in log:
        if paper <= seen_paper and before.get(paper) is None:
            before[paper] = old
    return before


def _imports_many(library: sqlite3.Connection) -> bool:
    """Is an import under way that has brought more than a slice?"""
    running = "SELECT id FROM snapshot WHERE NOT finished"
    more = f"SELECT 1 FROM sighting WHERE snapshot_id IN ({running}) LIMIT 1 OFFSET {SLICE}"
    return library.execute(more).fetchone() is not None


def _last(library: sqlite3.Connection, table: str) -> int:
    row = library.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return int(row[0]) if row else 0
