"""Two papers that proved to be one: the older is kept, the other points to it and is hidden.

The sightings stay with the paper that they showed, and speak for the one that is kept. The reader's
marks are united on that one; those of the other stay where they are, unseen. All of it is one patch
of the journal's kind, so a merge is taken back, and done again, as exactly as a star.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from readerapp.library import citing, clock, correcting, highlights
from readerapp.library.patches import Patch, Recorder, Step, apply, apply_noting, log_marks
from readerapp.library.settle import release, settle

_INTO = "SELECT merged_into FROM paper WHERE id = ?"
_HIDE = """
UPDATE state SET hidden = 1 WHERE paper_id IN
    (SELECT p.id FROM json_each(?) j JOIN paper p ON p.id = j.value WHERE p.merged_into IS NOT NULL)
"""


def kept(sql: sqlite3.Connection, paper: int) -> int:
    """The paper that speaks for this one: itself, or the one that it is merged into."""
    row = sql.execute(_INTO, (paper,)).fetchone() if abs(paper) < 2**63 else None
    return row[0] if row and row[0] else paper


def merged_into(sql: sqlite3.Connection, paper: int) -> list[int]:
    """The papers that this one speaks for, the one that was merged last first."""
    statement = """
        SELECT p.id FROM paper p JOIN merging m ON m.gone = p.id
        WHERE p.merged_into = ? GROUP BY p.id ORDER BY max(m.id) DESC
    """
    return [row[0] for row in sql.execute(statement, (paper,))]


def unite(recorder: Recorder, keep: int, gone: int) -> None:
    """Merge one paper into another, neither of them merged before."""
    sql = recorder.sql
    recorder.patch.steps += _owners("went", sql, {keep, gone})
    release(sql, (keep, gone))
    below = sorted(row[0] for row in sql.execute("SELECT id FROM paper WHERE merged_into = ?", (gone,)))
    _unite_state(recorder, keep, gone)
    _unite_notes(recorder, keep, gone)
    _unite_keys(recorder, keep, gone)
    highlights.move(recorder, gone, keep)
    correcting.unite(recorder, keep, gone)
    citing.unite(recorder, keep, gone)
    tags = sql.execute("SELECT tag_id FROM paper_tag WHERE paper_id = ? ORDER BY tag_id", (gone,)).fetchall()
    recorder.add("paper_tag", [{"tag_id": tag, "paper_id": keep} for (tag,) in tags])
    recorder.set("paper", {"merged_into": keep}, [gone, *below])
    _hear(sql, {keep, gone, *below}, {keep})


def unite_all(recorder: Recorder, keep: int, others: Sequence[int]) -> None:
    """Merge papers into one as one act; each can be split from it again, or all at once."""
    sql = recorder.sql
    recorder.patch.steps += _owners("went", sql, {keep, *others})
    for gone in others:
        alone = Recorder(sql)
        unite(alone, keep, gone)
        note(sql, gone, None, alone.patch)
        # Ids are noted once, with those who had them at first: taken back in one go, none must be in the way.
        recorder.patch.steps += [step for step in alone.patch.steps if step[1] != "identifier"]


def note(sql: sqlite3.Connection, gone: int, snapshot: int | None, patch: Patch) -> None:
    """Remember how a paper was merged; `snapshot` if that one proved it."""
    row = (gone, snapshot, patch.pack())
    sql.execute("INSERT INTO merging(gone, snapshot_id, patch) VALUES (?, ?, ?)", row)


def note_more(sql: sqlite3.Connection, gone: int, patch: Patch) -> None:
    """Remember what else was done with the last merge of a paper, to be taken back with it."""
    last = "SELECT id, patch FROM merging WHERE gone = ? ORDER BY id DESC LIMIT 1"
    number, packed = sql.execute(last, (gone,)).fetchone()
    whole = Patch([*Patch.unpack(packed).steps, *patch.steps])
    sql.execute("UPDATE merging SET patch = ? WHERE id = ?", (whole.pack(), number))


def split(sql: sqlite3.Connection, gone: int) -> Patch:
    """Take back, alone, how a paper was merged last; returns what that changed."""
    statement = "SELECT patch FROM merging WHERE gone = ? ORDER BY id DESC LIMIT 1"
    patch = Patch.unpack(sql.execute(statement, (gone,)).fetchone()[0]).inverse()
    if not _applies(sql, patch):
        return Patch()
    papers = patch.merged()
    release(sql, papers)
    done = apply_noting(sql, _with_keys_of_now(sql, patch))
    _hear(sql, papers, papers - patch.keys_set("paper"))
    return done


def note_owners(sql: sqlite3.Connection, patch: Patch) -> None:
    """Note in a patch that split papers which ids each has now, so that it can be done again exactly."""
    patch.steps = [step for step in patch.steps if step[1] != "identifier"]
    patch.steps += _owners("came", sql, patch.merged())


def _owners(kind: str, sql: sqlite3.Connection, papers: set[int]) -> list[Step]:
    """A step that gives these papers the ids that they have now, or takes them."""
    owned = (
        "SELECT scheme, value, paper_id FROM identifier WHERE paper_id IN (SELECT value FROM json_each(?))"
    )
    rows = [list(row) for row in sql.execute(owned, (json.dumps(sorted(papers)),))]
    return [[kind, "identifier", ["scheme", "value", "paper_id"], rows]] if rows else []


def by_snapshots(sql: sqlite3.Connection, snapshots: Sequence[int]) -> list[Patch]:
    """The merges that these snapshots proved, the first one first."""
    statement = "SELECT patch FROM merging WHERE snapshot_id IN (SELECT value FROM json_each(?)) ORDER BY id"
    return [Patch.unpack(row[0]) for row in sql.execute(statement, (json.dumps(list(snapshots)),))]


def play(sql: sqlite3.Connection, patches: Iterable[Patch]) -> set[int]:
    """Apply patches of the journal, be there merges in them or not. Returns the papers merged or split."""
    merged: set[int] = set()
    for patch in patches:
        papers = patch.merged()
        if papers and not _applies(sql, patch):
            continue  # split by the reader, or merged further, meanwhile
        release(sql, papers)
        apply(sql, _with_keys_of_now(sql, patch) if papers else patch)
        log_marks(sql, patch)
        _hear(sql, papers, papers - patch.keys_set("paper"))
        correcting.settle_patch(sql, patch)
        merged |= papers
    return merged


def _with_keys_of_now(sql: sqlite3.Connection, patch: Patch) -> Patch:
    """The patch, taking keys from a paper even if the reader gave it another current one meanwhile.

    Else such a key would stay with a paper that it never was given to.
    """
    current = "SELECT current FROM citation_key WHERE key = ? AND paper_id = ?"
    steps = []
    for kind, table, columns, *rest in patch.steps:
        if (kind, table) == ("went", "citation_key"):
            key, paper, at = (columns.index(name) for name in ("key", "paper_id", "current"))
            there = ((row, sql.execute(current, (row[key], row[paper])).fetchone()) for row in rest[0])
            rest = [[[*row[:at], now[0], *row[at + 1 :]] if now else row for row, now in there]]  # noqa: PLW2901
        steps.append([kind, table, columns, *rest])
    return Patch(steps)


def _applies(sql: sqlite3.Connection, patch: Patch) -> bool:
    """True if any of its papers is still merged, or not, as it was before the patch."""
    still = "SELECT 1 FROM paper WHERE id IN (SELECT value FROM json_each(?)) AND merged_into IS ?"
    steps = (step for step in patch.steps if step[1] == "paper")
    return any(sql.execute(still, (json.dumps(keys), before)).fetchone() for *_, (before,), _, keys in steps)


def _hear(sql: sqlite3.Connection, papers: set[int], keep: set[int]) -> None:
    """Resolve anew what was grouped anew. An id that several of them name goes to the one that was gone."""
    if not papers:
        return
    sql.execute(_HIDE, (json.dumps(sorted(papers)),))
    settle(sql, papers - keep)
    settle(sql, keep)


def _unite_state(recorder: Recorder, keep: int, gone: int) -> None:
    """A star or a look at either counts; in the Trash only if both are; the kept shelf, unless Inbox."""
    statement = "SELECT status, starred, seen, trashed, done_at FROM state WHERE paper_id = ?"
    mine, theirs = (recorder.sql.execute(statement, (paper,)).fetchone() for paper in (keep, gone))
    united = {
        "status": mine[0] or theirs[0],
        "starred": max(mine[1], theirs[1]),
        "seen": max(mine[2], theirs[2]),
        "trashed": min(mine[3], theirs[3]),
        "done_at": mine[4] if mine[0] else theirs[4],
    }
    for name, value in united.items():  # each on its own: what is changed later stays when this is taken back
        recorder.set("state", {name: value}, [keep])


def _unite_notes(recorder: Recorder, keep: int, gone: int) -> None:
    statement = "SELECT paper_id, text FROM note WHERE paper_id IN (?, ?)"
    notes: dict[int, str] = dict(recorder.sql.execute(statement, (keep, gone)).fetchall())
    if gone not in notes or notes.get(keep) == notes[gone]:
        return
    if keep in notes:
        recorder.set("note", {"text": f"{notes[keep].rstrip()}\n\n{notes[gone]}"}, [keep])
    else:
        row = {"paper_id": keep, "text": notes[gone], "rev": 0, "updated_at": clock.seconds()}
        recorder.add("note", [row])


def _unite_keys(recorder: Recorder, keep: int, gone: int) -> None:
    """All keys stay valid; the kept paper's own stays the current one."""
    statement = "SELECT key, current, snapshot_id FROM citation_key WHERE paper_id = ? ORDER BY key"
    theirs: list[tuple[str, Any, Any]] = recorder.sql.execute(statement, (gone,)).fetchall()
    mine = recorder.sql.execute(statement, (keep,)).fetchall()
    has_one = any(current for _, current, _ in mine)
    recorder.remove("citation_key", "paper_id = ?", (gone,))
    rows = [
        {"key": key, "paper_id": keep, "current": int(current and not has_one), "snapshot_id": page}
        for key, current, page in theirs
    ]
    recorder.add("citation_key", rows)
