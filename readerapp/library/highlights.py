"""The passages that the reader marked: made, changed, moved with a merge, and listed with the notes.

A row that changes goes and comes again with the same uid: so each step of a patch names its paper, and a
change is taken back only where nothing else has changed the highlight since.
"""

import json
import sqlite3
from collections.abc import Callable
from typing import Any

from readerapp.errors import AppError
from readerapp.library import clock
from readerapp.library.names import storable
from readerapp.library.patches import Recorder
from readerapp.model import highlight_edits as edits
from readerapp.model.annotations import Annotation, AnnotationOrder
from readerapp.model.edits import Edit
from readerapp.model.highlights import COLOURS

_COLUMNS = ("uid", "paper_id", "quote", "prefix", "suffix", "colour", "comment", "rev", "updated_at")
_ONE = f"SELECT {', '.join(_COLUMNS)} FROM highlight WHERE uid = ?"
_OF_PAPER = f"SELECT {', '.join(_COLUMNS)} FROM highlight WHERE paper_id = ? ORDER BY uid"
_ALL = """
SELECT p.id, p.title, p.authors, coalesce(substr(p.published_on, 1, 4), ''),
       coalesce((SELECT key FROM citation_key k WHERE k.paper_id = p.id AND k.current), ''),
       m.updated_at, m.text, m.uid, m.quote, m.colour
FROM (SELECT paper_id, updated_at, text, '' AS uid, '' AS quote, '' AS colour FROM note
      UNION ALL SELECT paper_id, updated_at, comment, uid, quote, colour FROM highlight) m
JOIN paper p ON p.id = m.paper_id JOIN state s ON s.paper_id = p.id
WHERE p.merged_into IS NULL AND NOT s.hidden AND NOT s.trashed
"""
_ORDERS = {
    AnnotationOrder.NEWEST: "ORDER BY m.updated_at DESC, p.id, m.uid",
    AnnotationOrder.PAPER: "ORDER BY p.title COLLATE NOCASE, p.id, m.uid <> '', m.updated_at, m.uid",
}


def annotations(reader: sqlite3.Connection, order: AnnotationOrder) -> list[Annotation]:
    """Every note and highlight of the papers that are there; those in the Trash are left out."""
    rows = reader.execute(_ALL + _ORDERS[order])
    return [
        Annotation(paper, title, tuple(json.loads(authors)), *rest) for paper, title, authors, *rest in rows
    ]


def move(recorder: Recorder, source: int, target: int) -> None:
    """Let a paper have the highlights of another that is merged into it."""
    rows = recorder.sql.execute(_OF_PAPER, (source,)).fetchall()
    recorder.remove("highlight", "paper_id = ?", (source,))
    recorder.add("highlight", [dict(zip(_COLUMNS, row, strict=True)) | {"paper_id": target} for row in rows])


def _add(recorder: Recorder, edit: edits.AddHighlight) -> None:
    one, known = edit.highlight, recorder.sql.execute("SELECT 1 FROM paper WHERE id = ?", (edit.paper,))
    if known.fetchone() is None or not one.quote.strip():
        return
    texts = (storable(text) for text in (one.uid, one.quote, one.prefix, one.suffix))
    uid, quote, prefix, suffix = texts
    row = (uid, edit.paper, quote, prefix, suffix, _colour(one.colour), storable(one.comment).strip())
    recorder.add("highlight", [dict(zip(_COLUMNS, (*row, 0, clock.seconds()), strict=True))])


def _set(recorder: Recorder, edit: edits.SetHighlight) -> None:
    row = recorder.sql.execute(_ONE, (storable(edit.uid),)).fetchone()
    if row is None:
        raise AppError("This highlight is not there any more.")
    old = dict(zip(_COLUMNS, row, strict=True))
    new = {"colour": _colour(edit.colour), "comment": storable(edit.comment).strip()}
    if old | new != old:
        recorder.remove("highlight", "uid = ?", (old["uid"],))
        recorder.add("highlight", [old | new | {"rev": old["rev"] + 1, "updated_at": clock.seconds()}])


def _remove(recorder: Recorder, edit: edits.RemoveHighlight) -> None:
    recorder.remove("highlight", "uid = ?", (storable(edit.uid),))


def _colour(name: str) -> str:
    if name not in COLOURS:
        raise AppError(f"There is no colour {name!r} for highlights; there are {', '.join(COLOURS)}.")
    return name


HOW: dict[type[Edit], Callable[[Recorder, Any], None]] = {
    edits.AddHighlight: _add,
    edits.SetHighlight: _set,
    edits.RemoveHighlight: _remove,
}
