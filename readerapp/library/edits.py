"""Apply a reader's edit: change the rows, note what they were, tell what changed."""

import json
import sqlite3
import uuid
from collections.abc import Callable
from itertools import combinations
from typing import Any

import msgspec

from readerapp.errors import AppError
from readerapp.library import (
    bibliographies,
    citing,
    clock,
    correcting,
    dating,
    facts,
    highlights,
    journal,
    merging,
    views,
)
from readerapp.library.done import Done
from readerapp.library.names import STATUSES, clean_key, clean_tag, folded, storable, tidy_tag
from readerapp.library.patches import Recorder, log_marks
from readerapp.library.writer import Write
from readerapp.model import edits
from readerapp.model.edits import Edit
from readerapp.model.paper import Status


def apply(write: Write, edit: Edit) -> Done:
    """Apply an edit inside a transaction. An edit that changes nothing leaves no trace."""
    recorder = Recorder(write.sql)
    _HOW[type(edit)](recorder, edit)
    patch = recorder.patch
    if not patch:
        return Done()
    label = storable(edits.label(edit))
    log_marks(write.sql, patch)
    looked = isinstance(edit, edits.SetSeen) and edit.by_looking
    action = None if looked else journal.record(write, label, edit.kind, _as_json(edit), patch)
    return Done(label, journal.changes_of(patch), action, tuple(sorted(patch.papers())))


# --- marks -------------------------------------------------------------------------------------


def _set_status(recorder: Recorder, edit: edits.SetStatus) -> None:
    """A paper that is done says since when; one that is done already keeps its day."""
    status = STATUSES.index(Status(edit.status))
    done_at = int(clock.seconds()) if Status(edit.status) is Status.DONE else None
    statement = "SELECT paper_id FROM json_each(?) JOIN state ON paper_id = value WHERE status <> ?"
    moved = [row[0] for row in recorder.sql.execute(statement, (json.dumps(edit.papers), status))]
    recorder.set("state", {"status": status, "done_at": done_at}, moved)


def _set_starred(recorder: Recorder, edit: edits.SetStarred) -> None:
    recorder.set("state", {"starred": int(edit.starred)}, edit.papers)


def _set_seen(recorder: Recorder, edit: edits.SetSeen) -> None:
    recorder.set("state", {"seen": int(edit.seen)}, edit.papers)


def _set_trashed(recorder: Recorder, edit: edits.SetTrashed) -> None:
    recorder.set("state", {"trashed": int(edit.trashed)}, edit.papers)


# --- notes and keys ----------------------------------------------------------------------------


def _set_note(recorder: Recorder, edit: edits.SetNote) -> None:
    text = storable(edit.text)
    if not text.strip():
        recorder.remove("note", "paper_id IN (SELECT value FROM json_each(?))", (json.dumps(edit.papers),))
        return
    recorder.set("note", {"text": text}, edit.papers)
    there = _existing(recorder.sql, edit.papers)
    now = clock.seconds()
    recorder.add("note", [{"paper_id": paper, "text": text, "rev": 0, "updated_at": now} for paper in there])


def _append_note(recorder: Recorder, edit: edits.AppendNote) -> None:
    text = storable(edit.text).strip()
    there = _existing(recorder.sql, edit.papers) if text else []
    known = "SELECT paper_id, text, rev FROM note WHERE paper_id IN (SELECT value FROM json_each(?))"
    old = {paper: rest for paper, *rest in recorder.sql.execute(known, (json.dumps(there),))}
    recorder.remove("note", "paper_id IN (SELECT value FROM json_each(?))", (json.dumps(there),))
    now, rows = clock.seconds(), []
    for paper in there:
        before, rev = old.get(paper, ("", -1))
        joined = f"{before.rstrip()}\n\n{text}" if before.strip() else text
        rows.append({"paper_id": paper, "text": joined, "rev": rev + 1, "updated_at": now})
    recorder.add("note", rows)


def _set_key(recorder: Recorder, edit: edits.SetKey) -> None:
    """The new key becomes the current one; the old one stays an alias. Case does not make a key another."""
    key, paper = clean_key(edit.key), edit.paper
    if not _existing(recorder.sql, (paper,)):
        return
    owner = recorder.sql.execute(
        "SELECT key FROM citation_key WHERE key = ? COLLATE NOCASE AND paper_id <> ?", (key, paper)
    ).fetchone()
    if owner:
        raise AppError(f"The citation key {owner[0]} belongs to another paper.")
    mine = recorder.sql.execute(
        "SELECT key, current, snapshot_id FROM citation_key WHERE paper_id = ?", (paper,)
    ).fetchall()
    if any((name, current) == (key, 1) for name, current, _ in mine):
        return
    recorder.remove("citation_key", "paper_id = ? AND (current OR key = ?)", (paper, key))
    old = [_key_row(name, paper, 0, page) for name, current, page in mine if current]
    recorder.add("citation_key", [*old, _key_row(key, paper, 1, None)])


def _key_row(key: str, paper: int, current: int, page: int | None) -> dict[str, Any]:
    return {"key": key, "paper_id": paper, "current": current, "snapshot_id": page}


def _together(recorder: Recorder, edit: edits.Together) -> None:
    """One after the other. Merging is left out: how a paper was merged is noted with its own action."""
    for each in edit.edits:
        if not isinstance(each, edits.MergePapers | edits.SplitPaper | edits.SetCapturedOn):
            _HOW[type(each)](recorder, each)


# --- merging ------------------------------------------------------------------------------------


def _merge_papers(recorder: Recorder, edit: edits.MergePapers) -> None:
    there = _existing(recorder.sql, (edit.keep, edit.gone, *edit.also))
    if edit.keep not in there:
        return
    keep, *others = dict.fromkeys(merging.kept(recorder.sql, paper) for paper in (edit.keep, *there))
    if others:
        before = facts.load(recorder.sql, (keep, *others))
        merging.unite_all(recorder, keep, others)
        word = Recorder(recorder.sql)
        correcting.keep_chosen(word, keep, edit.chosen, list(before.values()))
        merging.note_more(recorder.sql, others[-1], word.patch)
        recorder.patch.steps += word.patch.steps


def _not_duplicates(recorder: Recorder, edit: edits.NotDuplicates) -> None:
    there = _existing(recorder.sql, edit.papers)
    recorder.add(
        "distinct_pair", [{"paper_id": one, "other_id": other} for one, other in combinations(there, 2)]
    )


def _split_paper(recorder: Recorder, edit: edits.SplitPaper) -> None:
    for gone in merging.merged_into(recorder.sql, edit.paper):
        recorder.patch.steps += merging.split(recorder.sql, gone).steps
    merging.note_owners(recorder.sql, recorder.patch)


# --- tags --------------------------------------------------------------------------------------


def _add_tag(recorder: Recorder, edit: edits.AddTag) -> None:
    name = clean_tag(edit.tag)
    there = _existing(recorder.sql, edit.papers)
    if not there:
        return
    number = _tag(recorder.sql, name)
    if number is None:
        number = _new_tag(recorder, name)
    recorder.sql.execute("UPDATE tag SET used_at = ? WHERE id = ?", (clock.seconds(), number))
    recorder.add("paper_tag", [{"tag_id": number, "paper_id": paper} for paper in there])


def _remove_tag(recorder: Recorder, edit: edits.RemoveTag) -> None:
    if (number := _tag(recorder.sql, edit.tag)) is not None:
        where = "tag_id = ? AND paper_id IN (SELECT value FROM json_each(?))"
        recorder.remove("paper_tag", where, (number, json.dumps(edit.papers)))


def _set_tag_colour(recorder: Recorder, edit: edits.SetTagColour) -> None:
    recorder.set("tag", {"colour": edit.colour}, [_must(recorder.sql, edit.tag)])


def _set_tag_favourite(recorder: Recorder, edit: edits.SetTagFavourite) -> None:
    number, key = _must(recorder.sql, edit.tag), edit.favourite
    if key is not None and key not in range(1, 10):
        raise AppError(f"A favourite tag has one of the keys 1 to 9, not {key}.")
    owners = recorder.sql.execute("SELECT id FROM tag WHERE favourite = ? AND id <> ?", (key, number))
    recorder.set("tag", {"favourite": None}, [owner for (owner,) in owners.fetchall()])
    recorder.set("tag", {"favourite": key}, [number])


def _delete_tag(recorder: Recorder, edit: edits.DeleteTag) -> None:
    _remove_whole_tag(recorder, _must(recorder.sql, edit.tag))


def _rename_tag(recorder: Recorder, edit: edits.RenameTag) -> None:
    """Rename a tag and those below it; where a name is taken already, that tag takes the papers.

    All move at once: `a` → `a/b` moves `a/b` to `a/b/b`, so tags that move step aside first.
    """
    moves = _moves(recorder.sql, edit.tag, clean_tag(edit.name))
    targets = {tag: _tag(recorder.sql, name) for tag, name in moves.items()}
    merged = {tag: target for tag, target in targets.items() if target is not None and target not in moves}
    renamed = {tag: name for tag, name in moves.items() if tag not in merged}
    for tag, target in merged.items():
        _merge_tags(recorder, tag, target)
    if any(targets[tag] not in (None, tag) for tag in renamed):
        for tag in renamed:
            recorder.set("tag", {"folded": f"/{tag}"}, [tag])  # no real name begins with a slash
    for tag, name in renamed.items():
        recorder.set("tag", {"name": name, "folded": folded(name)}, [tag])


def _moves(sql: sqlite3.Connection, old: str, name: str) -> dict[int, str]:
    """The tag, if it is one itself, and those below it, each with the name that it shall have."""
    old = tidy_tag(old)
    own, below, depth = folded(old), folded(old) + "/", len(old.split("/"))
    rows = sql.execute(
        "SELECT id, name FROM tag WHERE folded = ? OR substr(folded, 1, ?) = ?", (own, len(below), below)
    ).fetchall()
    if not rows:
        raise AppError(f"There is no tag “{storable(old)}”.")
    return {tag: clean_tag("/".join([name, *path.split("/")[depth:]])) for tag, path in rows}


def _merge_tags(recorder: Recorder, source: int, target: int) -> None:
    papers = recorder.sql.execute("SELECT paper_id FROM paper_tag WHERE tag_id = ?", (source,)).fetchall()
    recorder.add("paper_tag", [{"tag_id": target, "paper_id": paper} for (paper,) in papers])
    _remove_whole_tag(recorder, source)


def _remove_whole_tag(recorder: Recorder, number: int) -> None:
    recorder.remove("paper_tag", "tag_id = ?", (number,))
    recorder.remove("tag", "id = ?", (number,))


def _tag(sql: sqlite3.Connection, name: str) -> int | None:
    row = sql.execute("SELECT id FROM tag WHERE folded = ?", (folded(tidy_tag(name)),)).fetchone()
    return int(row[0]) if row else None


def _must(sql: sqlite3.Connection, name: str) -> int:
    number = _tag(sql, name)
    if number is None:
        raise AppError(f"There is no tag “{storable(name)}”.")
    return number


def _new_tag(recorder: Recorder, name: str) -> int:
    last = "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'tag'), 0) + 1"
    number = int(recorder.sql.execute(last).fetchone()[0])
    now = clock.seconds()
    tag = {"id": number, "uid": uuid.uuid4().hex, "name": name, "folded": folded(name), "colour": None}
    recorder.add("tag", [tag | {"used_at": now, "rev": 0, "updated_at": now}])
    return number


# --- small things ------------------------------------------------------------------------------

_HOW: dict[type[Edit], Callable[[Recorder, Any], None]] = {
    edits.SetStatus: _set_status,
    edits.SetStarred: _set_starred,
    edits.SetSeen: _set_seen,
    edits.SetTrashed: _set_trashed,
    edits.AddTag: _add_tag,
    edits.RemoveTag: _remove_tag,
    edits.SetNote: _set_note,
    edits.RenameTag: _rename_tag,
    edits.SetTagColour: _set_tag_colour,
    edits.SetTagFavourite: _set_tag_favourite,
    edits.DeleteTag: _delete_tag,
    edits.SetKey: _set_key,
    edits.AppendNote: _append_note,
    edits.Together: _together,
    **citing.HOW,
    edits.CorrectFields: correcting.correct,
    edits.NotDuplicates: _not_duplicates,
    edits.MergePapers: _merge_papers,
    edits.SplitPaper: _split_paper,
    edits.SetCapturedOn: dating.redate,
    **views.HOW,
    **highlights.HOW,
    **bibliographies.HOW,
}


def _existing(sql: sqlite3.Connection, papers: edits.Ids) -> list[int]:
    rows = sql.execute(
        "SELECT id FROM paper WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id", (json.dumps(papers),)
    )
    return [row[0] for row in rows]


def _as_json(edit: Edit) -> str:
    """Only texts can hold what JSON cannot: half characters from a broken command line."""
    try:
        return msgspec.json.encode(edit).decode()
    except UnicodeEncodeError:
        return storable(json.dumps(msgspec.to_builtins(edit), ensure_ascii=False))
