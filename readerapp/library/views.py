"""Saved views: queries with a name. Their edits, and how they are read."""

import sqlite3
import uuid
from collections.abc import Callable
from typing import Any

from readerapp.errors import AppError
from readerapp.library import clock, rarity, walking
from readerapp.library.names import folded, storable
from readerapp.library.patches import Recorder
from readerapp.model import query as q
from readerapp.model import view_edits as edits
from readerapp.model.edits import Edit
from readerapp.model.lists import SavedView, Sort

_LONGEST = 100
_VIEWS = "SELECT name, query, sort FROM saved_view ORDER BY position, id"


def views(reader: sqlite3.Connection) -> list[SavedView]:
    """All saved views, in the reader's order."""
    rows = reader.execute(_VIEWS)
    return [SavedView(name, query, Sort(sort) if sort else None) for name, query, sort in rows]


def count(reader: sqlite3.Connection, tree: q.Node) -> int:
    """How many papers match; the Trash is left out unless asked for."""
    most, exact = rarity.most(reader, tree)
    if exact or not most:
        return most
    condition, values = walking.condition(reader, tree)
    return int(reader.execute(f"SELECT count(*) FROM state s WHERE {condition}", values).fetchone()[0])


def save(recorder: Recorder, edit: edits.SaveView) -> None:
    """A new view, as the last one."""
    name = clean_name(edit.name)
    if _id(recorder.sql, name) is not None:
        raise AppError(f"There is a view “{name}” already.")
    number = "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'saved_view'), 0) + 1"
    last = "SELECT coalesce(max(position), 0) + 1 FROM saved_view"
    view = {
        "id": recorder.sql.execute(number).fetchone()[0],
        "uid": uuid.uuid4().hex,
        "name": name,
        "folded": folded(name),
        "query": storable(edit.query).strip(),
        "sort": edit.sort.value if edit.sort else "",
        "position": recorder.sql.execute(last).fetchone()[0],
        "rev": 0,
        "updated_at": clock.seconds(),
    }
    recorder.add("saved_view", [view])


def rename(recorder: Recorder, edit: edits.RenameView) -> None:
    """Another name for a view. Queries that name it follow."""
    number, name = must(recorder.sql, edit.view), clean_name(edit.name)
    owner = _id(recorder.sql, name)
    if owner not in (None, number):
        raise AppError(f"There is a view “{name}” already.")
    recorder.set("saved_view", {"name": name, "folded": folded(name)}, [number])
    for other, query in recorder.sql.execute("SELECT id, query FROM saved_view").fetchall():
        followed = q.with_view_renamed(query, edit.view, name)
        if followed != query:
            recorder.set("saved_view", {"query": followed}, [other])


def change(recorder: Recorder, edit: edits.ChangeView) -> None:
    """Another query or order for a view."""
    values = {"query": storable(edit.query).strip(), "sort": edit.sort.value if edit.sort else ""}
    recorder.set("saved_view", values, [must(recorder.sql, edit.view)])


def delete(recorder: Recorder, edit: edits.DeleteView) -> None:
    """Forget a view; the papers that it finds stay, and so do files that followed it, as they are."""
    number = must(recorder.sql, edit.view)
    recorder.remove("bibliography", "view_id = ?", (number,))
    recorder.remove("saved_view", "id = ?", (number,))


def move(recorder: Recorder, edit: edits.MoveView) -> None:
    """Put a view at another place, counted from 0 among the others."""
    number = must(recorder.sql, edit.view)
    rows = recorder.sql.execute("SELECT id, position FROM saved_view ORDER BY position, id").fetchall()
    places = [position for other, position in rows if other != number]
    at = max(0, min(edit.to, len(places)))
    if rows[at][0] == number:
        return
    before = places[at - 1] if at else places[0] - 2
    after = places[at] if at < len(places) else before + 2
    between = (before + after) / 2
    if before < between < after:
        recorder.set("saved_view", {"position": between}, [number])
    else:  # after some fifty moves into the same gap there is no number left in it
        others = [other for other, _ in rows if other != number]
        for position, other in enumerate([*others[:at], number, *others[at:]], start=1):
            recorder.set("saved_view", {"position": float(position)}, [other])


HOW: dict[type[Edit], Callable[[Recorder, Any], None]] = {
    edits.SaveView: save,
    edits.RenameView: rename,
    edits.ChangeView: change,
    edits.DeleteView: delete,
    edits.MoveView: move,
}


def clean_name(name: str) -> str:
    """A view's name as it is stored: on one line, no quotation marks (the query language needs them)."""
    clean = " ".join(storable(name).replace('"', "'").split())
    if not clean:
        raise AppError("A view needs a name.")
    if len(clean) > _LONGEST:
        raise AppError(f"A view's name has {_LONGEST} characters at most.")
    return clean


def _id(sql: sqlite3.Connection, name: str) -> int | None:
    row = sql.execute("SELECT id FROM saved_view WHERE folded = ?", (folded(name),)).fetchone()
    return int(row[0]) if row else None


def must(sql: sqlite3.Connection, name: str) -> int:
    """The number of a view; AppError if there is none of this name."""
    number = _id(sql, " ".join(storable(name).split()))
    if number is None:
        raise AppError(f"There is no view “{storable(name)}”.")
    return number
