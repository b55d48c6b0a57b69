"""Files that follow saved views: their edits, and what was last written into which file."""

import sqlite3
import uuid
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

import msgspec

from readerapp.errors import AppError
from readerapp.library import clock, views
from readerapp.library.failures import sentences
from readerapp.library.names import storable
from readerapp.library.patches import Recorder
from readerapp.model import bibliographies as edits
from readerapp.model.bibliographies import Bibliography, Outcome
from readerapp.model.edits import Edit

if TYPE_CHECKING:
    from readerapp.library.writer import Write

FORMATS = ("bibtex", "biblatex")

_ALL = """
SELECT v.name, v.query, b.path, b.format, b.abstracts, b.notes, b.paused,
       f.written_at, f.sha256, f.failure, f.outcome
FROM bibliography b JOIN saved_view v ON v.id = b.view_id LEFT JOIN bib_file f ON f.path = b.path
ORDER BY v.position, v.id, b.id
"""


@dataclass(frozen=True, slots=True)
class Bibliographies:
    """The files that follow views, and what was written into which .bib.

    What was written is no action of the reader's: nothing of it stands in the journal.
    """

    reader: Callable[[], sqlite3.Connection]
    writing: "Callable[[], AbstractContextManager[Write]]"
    folder: Path

    def all(self) -> list[Bibliography]:
        """All files that follow a view, in the order of the views."""
        with sentences(self.folder):
            return [_bibliography(*row) for row in self.reader().execute(_ALL)]

    def written(self, path: str) -> tuple[str, dict[str, str]]:
        """The SHA-256 of a file after our last writing, and the digests of our entries in it by key."""
        with sentences(self.folder):
            sql = self.reader()
            row = sql.execute("SELECT id, sha256 FROM bib_file WHERE path = ?", (path,)).fetchone()
            if row is None:
                return "", {}
            entries = sql.execute("SELECT key, digest FROM bib_entry WHERE file_id = ?", (row[0],))
            return row[1], dict(entries.fetchall())

    def note_written(
        self, path: str, sha256: str, entries: Mapping[str, str], outcome: Outcome | None
    ) -> None:
        """Take down what stands in a file now. Without an `outcome` nothing had to be written."""
        with self.writing() as write:
            _note_written(write.sql, path, sha256, entries, outcome)

    def note_failure(self, path: str, sentence: str) -> None:
        """Take down why a file could not be written; an empty sentence: it can again."""
        with self.writing() as write:
            values = (storable(sentence), _file(write.sql, path))
            write.sql.execute("UPDATE bib_file SET failure = ? WHERE id = ?", values)


def _note_written(
    sql: sqlite3.Connection, path: str, sha256: str, entries: Mapping[str, str], outcome: Outcome | None
) -> None:
    number = _file(sql, path)
    sql.execute("UPDATE bib_file SET sha256 = ?, failure = '' WHERE id = ?", (sha256, number))
    if outcome is not None:
        done = (clock.iso(), msgspec.json.encode(outcome).decode(), number)
        sql.execute("UPDATE bib_file SET written_at = ?, outcome = ? WHERE id = ?", done)
    known = dict(sql.execute("SELECT key, digest FROM bib_entry WHERE file_id = ?", (number,)).fetchall())
    gone = [(number, key) for key in known if key not in entries]
    new = [(number, key, digest) for key, digest in entries.items() if known.get(key) != digest]
    sql.executemany("DELETE FROM bib_entry WHERE file_id = ? AND key = ?", gone)
    sql.executemany("INSERT OR REPLACE INTO bib_entry(file_id, key, digest) VALUES (?, ?, ?)", new)


def _file(sql: sqlite3.Connection, path: str) -> int:
    columns = "path, written_at, sha256, failure, outcome"
    sql.execute(f"INSERT OR IGNORE INTO bib_file({columns}) VALUES (?, '', '', '', '')", (path,))
    return int(sql.execute("SELECT id FROM bib_file WHERE path = ?", (path,)).fetchone()[0])


# --- edits -------------------------------------------------------------------------------------


def bind(recorder: Recorder, edit: edits.BindBibliography) -> None:
    """Let a file follow a view. A file follows one view only."""
    view = views.must(recorder.sql, edit.view)
    path = storable(edit.path)
    if edit.format not in FORMATS:
        raise AppError(f"A file follows a view as {' or '.join(FORMATS)}, not as {storable(edit.format)}.")
    if not PurePath(path).is_absolute():
        raise AppError(f"“{path}” does not say in which folder it is.")
    statement = "SELECT v.name FROM bibliography b JOIN saved_view v ON v.id = b.view_id WHERE b.path = ?"
    if row := recorder.sql.execute(statement, (path,)).fetchone():
        raise AppError(f"“{path}” follows the view “{row[0]}” already. Unbind it there first.")
    number = "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'bibliography'), 0) + 1"
    row = {
        "id": recorder.sql.execute(number).fetchone()[0],
        "uid": uuid.uuid4().hex,
        "view_id": view,
        "path": path,
        "format": edit.format,
        "abstracts": int(edit.abstracts),
        "notes": int(edit.notes),
        "paused": 0,
        "rev": 0,
        "updated_at": clock.seconds(),
    }
    recorder.add("bibliography", [row])


def unbind(recorder: Recorder, edit: edits.UnbindBibliography) -> None:
    """Let a file rest for good; it stays as it is."""
    recorder.remove("bibliography", "id = ?", (_must(recorder.sql, edit.path),))


def pause(recorder: Recorder, edit: edits.PauseBibliography) -> None:
    """Let a file rest, or follow again."""
    recorder.set("bibliography", {"paused": int(edit.paused)}, [_must(recorder.sql, edit.path)])


HOW: dict[type[Edit], Callable[[Recorder, Any], None]] = {
    edits.BindBibliography: bind,
    edits.UnbindBibliography: unbind,
    edits.PauseBibliography: pause,
}


def _must(sql: sqlite3.Connection, path: str) -> int:
    row = sql.execute("SELECT id FROM bibliography WHERE path = ?", (storable(path),)).fetchone()
    if row is None:
        raise AppError(f"No view keeps “{storable(path)}” up to date.")
    return int(row[0])


def _bibliography(*row: Any) -> Bibliography:
    view, query, path, format_, abstracts, notes, paused, written_at, sha256, failure, outcome = row
    return Bibliography(
        view,
        query,
        path,
        format_,
        bool(abstracts),
        bool(notes),
        bool(paused),
        written_at or "",
        sha256 or "",
        failure or "",
        msgspec.json.decode(outcome, type=Outcome) if outcome else Outcome(),
    )
