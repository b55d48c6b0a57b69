"""What a transaction changed of that which the sidebar counts, noted by SQLite itself as it happens.

Triggers of the writing connection alone note how each row was before the transaction touched it first; so
whatever writes, by whichever way, is counted, and nobody has to remember to. `counters.py` draws the sum
before the commit. A note costs about a microsecond a row.
"""

import sqlite3

LOGS = ("was_state", "was_tagged", "was_sighted", "was_merged", "was_named")

# A paper in sight has these bits; where one is not in sight there are none. The lowest is the Trash.
BITS = "CASE WHEN {0}.hidden THEN NULL ELSE {0}.trashed + 2 * {0}.starred + 4 * {0}.seen + 8 * {0}.status END"

_TABLES = """
PRAGMA temp_store = MEMORY;
CREATE TEMP TABLE was_state(paper_id INTEGER PRIMARY KEY, bits INTEGER);
CREATE TEMP TABLE was_tagged(
    paper_id INTEGER, tag_id INTEGER, there INTEGER, PRIMARY KEY(paper_id, tag_id)) WITHOUT ROWID;
CREATE TEMP TABLE was_sighted(
    paper_id INTEGER, snapshot_id INTEGER, there INTEGER, PRIMARY KEY(paper_id, snapshot_id)) WITHOUT ROWID;
CREATE TEMP TABLE was_merged(paper_id INTEGER PRIMARY KEY, merged_into INTEGER);
CREATE INDEX temp.was_merged_into ON was_merged(merged_into);
CREATE TEMP TABLE was_named(tag_id INTEGER PRIMARY KEY, folded TEXT, renamed INTEGER);
CREATE TEMP TABLE paused(since INTEGER);
CREATE TEMP TABLE dirty(paper_id INTEGER PRIMARY KEY, before INTEGER, now INTEGER);
"""
# The first note of a transaction stands. (A clause OR IGNORE would yield to that of the statement outside.)
_NOTE = """
CREATE TEMP TRIGGER note_{name} AFTER {event} BEGIN
    INSERT INTO {log} SELECT {values} WHERE NOT EXISTS (SELECT 1 FROM {log} WHERE {same});
END;
"""
_STATE = ("was_state", "{0}.paper_id, {1}", "paper_id = {0}.paper_id")
_TAGGED = ("was_tagged", "{0}.paper_id, {0}.tag_id, {1}", "paper_id = {0}.paper_id AND tag_id = {0}.tag_id")
_SIGHTED = (
    "was_sighted",
    "{0}.paper_id, {0}.snapshot_id, {1}",
    "paper_id = {0}.paper_id AND snapshot_id = {0}.snapshot_id",
)
_MERGED = ("was_merged", "{0}.id, {0}.merged_into", "paper_id = {0}.id")
_NAMED = ("was_named", "{0}.id, {0}.folded, {1}", "tag_id = {0}.id")
_UNLESS_PAUSED = "WHEN NOT EXISTS (SELECT 1 FROM paused)"
_COUNTED = "hidden, trashed, status, starred, seen"
_DIFFERS = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in _COUNTED.split(", "))
_TRIGGERS = (
    ("state_new", f"INSERT ON main.state {_UNLESS_PAUSED}", "NEW", "NULL", _STATE),
    ("state_gone", "DELETE ON main.state", "OLD", BITS.format("OLD"), _STATE),
    ("state", f"UPDATE OF {_COUNTED} ON main.state WHEN {_DIFFERS}", "OLD", BITS.format("OLD"), _STATE),
    ("tagged", "INSERT ON main.paper_tag", "NEW", "0", _TAGGED),
    ("untagged", "DELETE ON main.paper_tag", "OLD", "1", _TAGGED),
    ("sighted", f"INSERT ON main.sighting {_UNLESS_PAUSED}", "NEW", "0", _SIGHTED),
    ("unsighted", "DELETE ON main.sighting", "OLD", "1", _SIGHTED),
    (
        "merged",
        "UPDATE OF merged_into ON main.paper WHEN OLD.merged_into IS NOT NEW.merged_into",
        "OLD",
        "",
        _MERGED,
    ),
    ("merged_gone", "DELETE ON main.paper WHEN OLD.merged_into IS NOT NULL", "OLD", "", _MERGED),
    ("renamed", "UPDATE OF folded ON main.tag WHEN OLD.folded <> NEW.folded", "OLD", "1", _NAMED),
    ("tag_gone", "DELETE ON main.tag", "OLD", "0", _NAMED),
)


def install(writer: sqlite3.Connection) -> None:
    """Let a connection note what it changes."""
    writer.executescript(_TABLES)
    for name, event, row, value, (log, values, same) in _TRIGGERS:
        writer.executescript(
            _NOTE.format(
                name=name, event=event, log=log, values=values.format(row, value), same=same.format(row)
            )
        )


def pause(sql: sqlite3.Connection) -> None:
    """Do not note new papers and sightings: whoever adds them counts them in at once."""
    sql.execute("INSERT INTO paused VALUES (1)")


def go_on(sql: sqlite3.Connection) -> None:
    """Note everything again."""
    sql.execute("DELETE FROM paused")


def is_empty(sql: sqlite3.Connection, log: str) -> bool:
    """True if nothing is noted there."""
    return sql.execute(f"SELECT 1 FROM {log} LIMIT 1").fetchone() is None


def clear(sql: sqlite3.Connection) -> None:
    """Begin with empty pages, for the next transaction."""
    for log in LOGS:
        sql.execute(f"DELETE FROM {log}")
