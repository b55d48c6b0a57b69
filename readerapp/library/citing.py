"""What the reader decides for the citation of a paper: capitals that stay, findings that are ignored."""

import sqlite3
from collections.abc import Callable, Iterable
from typing import Any

from readerapp.library.names import storable
from readerapp.library.patches import Recorder
from readerapp.model import edits

CAPITALS, IGNORED = "capitals", "ignored"


def ignored(sql: sqlite3.Connection) -> set[tuple[int, str]]:
    """The findings that are not to be shown, as (paper, name of the finding)."""
    return set(sql.execute("SELECT paper_id, value FROM citation_mark WHERE kind = ?", (IGNORED,)))


def unite(recorder: Recorder, keep: int, gone: int) -> None:
    """Words that keep their capitals keep them on the paper that another was merged into."""
    statement = "SELECT value FROM citation_mark WHERE paper_id = ? AND kind = ? ORDER BY value"
    words = recorder.sql.execute(statement, (gone, CAPITALS)).fetchall()
    _mark(recorder, CAPITALS, [(keep, word) for (word,) in words])


def _keep_capitals(recorder: Recorder, edit: edits.KeepCapitals) -> None:
    _mark(recorder, CAPITALS, edit.words)


def _ignore(recorder: Recorder, edit: edits.IgnoreFindings) -> None:
    if edit.ignored:
        _mark(recorder, IGNORED, edit.findings)
        return
    for paper, name in edit.findings:
        where = "paper_id = ? AND kind = ? AND value = ?"
        recorder.remove("citation_mark", where, (paper, IGNORED, storable(name)))


def _mark(recorder: Recorder, kind: str, marks: Iterable[tuple[int, str]]) -> None:
    known = "SELECT 1 FROM paper WHERE id = ?"
    rows = [
        {"paper_id": paper, "kind": kind, "value": storable(value)}
        for paper, value in dict.fromkeys(marks)
        if value and recorder.sql.execute(known, (paper,)).fetchone()
    ]
    recorder.add("citation_mark", rows)


HOW: dict[type[edits.Edit], Callable[[Recorder, Any], None]] = {
    edits.KeepCapitals: _keep_capitals,
    edits.IgnoreFindings: _ignore,
}
