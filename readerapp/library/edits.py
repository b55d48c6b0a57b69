"""Apply a reader's edit: change the rows, note what they were, tell what changed."""

import json
import sqlite3
import time
import uuid

import msgspec

from readerapp.errors import AppError
from readerapp.library import journal
from readerapp.library.done import Done
from readerapp.library.names import STATUSES, clean_tag, folded
from readerapp.library.patches import Recorder
from readerapp.library.writer import Write
from readerapp.model import edits
from readerapp.model.edits import Edit
from readerapp.model.paper import Status


def apply(write: Write, edit: Edit) -> Done:
    """Apply an edit inside a transaction. An edit that changes nothing leaves no trace."""
    recorder = Recorder(write.sql)
    _apply(recorder, edit)
    patch = recorder.patch
    if not patch:
        return Done()
    label = edits.label(edit)
    journal.log_marks(write.sql, patch)
    looked = isinstance(edit, edits.SetSeen) and edit.by_looking
    action = None if looked else journal.record(write, label, edit.kind, _as_json(edit), patch)
    return Done(label, journal.changes_of(patch), action, tuple(sorted(patch.papers())))


def _apply(recorder: Recorder, edit: Edit) -> None:
    match edit:
        case edits.SetStatus(papers, status):
            recorder.set("state", "status", papers, STATUSES.index(Status(status)))
        case edits.SetStarred(papers, starred):
            recorder.set("state", "starred", papers, int(starred))
        case edits.SetSeen(papers, seen, _):
            recorder.set("state", "seen", papers, int(seen))
        case edits.SetTrashed(papers, trashed):
            recorder.set("state", "trashed", papers, int(trashed))
        case edits.AddTag(papers, tag):
            _add_tag(recorder, papers, tag)
        case edits.RemoveTag(papers, tag):
            if (number := _tag(recorder.sql, tag)) is not None:
                where = "tag_id = ? AND paper_id IN (SELECT value FROM json_each(?))"
                recorder.remove("paper_tag", where, (number, json.dumps(papers)))
        case edits.SetNote(papers, text):
            _set_note(recorder, papers, text)
        case edits.SetKey(paper, key):
            _set_key(recorder, paper, key)
        case _:
            _edit_tag(recorder, edit)


def _edit_tag(recorder: Recorder, edit: Edit) -> None:
    match edit:
        case edits.RenameTag(tag, name):
            _rename_tag(recorder, tag, clean_tag(name))
        case edits.SetTagColour(tag, colour):
            recorder.set("tag", "colour", [_must(recorder.sql, tag)], colour)
        case edits.DeleteTag(tag):
            _delete_tag(recorder, _must(recorder.sql, tag))


def _tag(sql: sqlite3.Connection, name: str) -> int | None:
    row = sql.execute("SELECT id FROM tag WHERE folded = ?", (folded(clean_tag(name)),)).fetchone()
    return int(row[0]) if row else None


def _must(sql: sqlite3.Connection, name: str) -> int:
    number = _tag(sql, name)
    if number is None:
        raise AppError(f"There is no tag “{name}”.")
    return number


def _add_tag(recorder: Recorder, papers: edits.Ids, name: str) -> None:
    name = clean_tag(name)
    there = _existing(recorder.sql, papers)
    if not there:
        return
    number = _tag(recorder.sql, name)
    if number is None:
        number = _new_tag(recorder, name)
    recorder.sql.execute("UPDATE tag SET used_at = ? WHERE id = ?", (time.time(), number))
    for paper in there:
        recorder.add("paper_tag", {"tag_id": number, "paper_id": paper})


def _new_tag(recorder: Recorder, name: str) -> int:
    number = recorder.sql.execute(
        "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'tag'), 0) + 1"
    ).fetchone()[0]
    recorder.add(
        "tag",
        {
            "id": number,
            "uid": uuid.uuid4().hex,
            "name": name,
            "folded": folded(name),
            "colour": None,
            "used_at": time.time(),
            "rev": 0,
            "updated_at": time.time(),
        },
    )
    return int(number)


def _rename_tag(recorder: Recorder, tag: str, name: str) -> None:
    """Rename, or move all papers to the tag that has the name already. Children follow."""
    sql = recorder.sql
    source = _must(sql, tag)
    old = sql.execute("SELECT name FROM tag WHERE id = ?", (source,)).fetchone()[0]
    children = sql.execute(
        "SELECT name FROM tag WHERE substr(folded, 1, ?) = ?", (len(folded(old)) + 1, folded(old) + "/")
    ).fetchall()
    _rename_one(recorder, source, name)
    for (child,) in children:
        _rename_one(recorder, _must(sql, child), name + child[len(old) :])


def _rename_one(recorder: Recorder, source: int, name: str) -> None:
    target = _tag(recorder.sql, name)
    if target is None or target == source:
        recorder.set("tag", "name", [source], name)
        recorder.set("tag", "folded", [source], folded(name))
        return
    papers = recorder.sql.execute("SELECT paper_id FROM paper_tag WHERE tag_id = ?", (source,)).fetchall()
    for (paper,) in papers:
        recorder.add("paper_tag", {"tag_id": target, "paper_id": paper})
    _delete_tag(recorder, source)


def _delete_tag(recorder: Recorder, number: int) -> None:
    recorder.remove("paper_tag", "tag_id = ?", (number,))
    recorder.remove("tag", "id = ?", (number,))


def _set_note(recorder: Recorder, papers: edits.Ids, text: str) -> None:
    if not text.strip():
        recorder.remove("note", "paper_id IN (SELECT value FROM json_each(?))", (json.dumps(papers),))
        return
    recorder.set("note", "text", papers, text)
    for paper in _existing(recorder.sql, papers):
        recorder.add("note", {"paper_id": paper, "text": text, "rev": 0, "updated_at": time.time()})


def _set_key(recorder: Recorder, paper: int, key: str) -> None:
    owner = recorder.sql.execute("SELECT paper_id FROM citation_key WHERE key = ?", (key,)).fetchone()
    if owner and owner[0] != paper:
        raise AppError(f"The citation key {key} belongs to another paper.")
    current = recorder.sql.execute(
        "SELECT key FROM citation_key WHERE paper_id = ? AND current", (paper,)
    ).fetchall()
    recorder.set("citation_key", "current", [row[0] for row in current if row[0] != key], 0)
    if owner:
        recorder.set("citation_key", "current", [key], 1)
    else:
        recorder.add("citation_key", {"key": key, "paper_id": paper, "current": 1})


def _existing(sql: sqlite3.Connection, papers: edits.Ids) -> list[int]:
    rows = sql.execute(
        "SELECT id FROM paper WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id", (json.dumps(papers),)
    )
    return [row[0] for row in rows]


def _as_json(edit: Edit) -> str:
    return msgspec.json.encode(edit).decode()
