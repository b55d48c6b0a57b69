"""Make sense of a library of which rows are missing: nothing may point to a row that is not there."""

import sqlite3

from readerapp.library import clock, counters

_JSON = (
    ("paper", "authors"),
    ("paper_text", "authors"),
    ("paper_text", "categories"),
    ("paper_text", "links"),
    ("paper_text", "extra"),
)
_LOST_SNAPSHOTS = """
INSERT INTO snapshot (id, uid, sha256, name, origin, format, source, authority,
                      captured_on, captured_from, imported_at, finished, withdrawn, receipt)
SELECT DISTINCT snapshot_id, lower(hex(randomblob(16))), '', 'A page that could not be read', 'file', '', '',
       0, substr(?1, 1, 10), 'import day', ?1, 1, 0, ''
FROM (SELECT snapshot_id FROM paper UNION SELECT snapshot_id FROM sighting
      UNION SELECT snapshot_id FROM claim)
WHERE snapshot_id NOT IN (SELECT id FROM snapshot)
"""
_LOST_ROWS = (
    """
    INSERT INTO state
        (paper_id, hidden, trashed, status, starred, seen, order_on, added_in, has, rev, updated_at)
    SELECT id, merged_into IS NOT NULL, 0, 0, 0, 0, coalesce(published_on, ''), snapshot_id, 0, 0, 0
    FROM paper WHERE id NOT IN (SELECT paper_id FROM state)
    """,
    """
    INSERT INTO paper_text
        (paper_id, authors, abstract, abstract_cut, summary, categories, links, comment, extra)
    SELECT id, authors, '', 0, '', '[]', '[]', '', '[]' FROM paper
    WHERE id NOT IN (SELECT paper_id FROM paper_text)
    """,
    """
    UPDATE state SET hidden = 0
    WHERE paper_id IN (SELECT id FROM paper WHERE merged_into NOT IN (SELECT id FROM paper))
    """,
    "UPDATE paper SET merged_into = NULL WHERE merged_into NOT IN (SELECT id FROM paper)",
    "DELETE FROM paper_tag WHERE tag_id NOT IN (SELECT id FROM tag)",
    "DELETE FROM distinct_pair WHERE other_id NOT IN (SELECT id FROM paper)",
    "DELETE FROM merging WHERE gone NOT IN (SELECT id FROM paper)",
    "DELETE FROM claim WHERE NOT json_valid(value)",
    "DELETE FROM correction WHERE NOT json_valid(value)",
    "UPDATE snapshot SET receipt = '' WHERE NOT json_valid(receipt)",
)


def mend(sql: sqlite3.Connection) -> None:
    """Drop what belongs to lost rows, and stand in for lost rows that others need."""
    for table in _tables_of_papers(sql):
        sql.execute(f"DELETE FROM {table} WHERE paper_id NOT IN (SELECT id FROM paper)")
    for table, column in _JSON:
        sql.execute(f"UPDATE {table} SET {column} = '[]' WHERE NOT json_valid({column})")
    sql.execute("UPDATE state SET status = 0 WHERE status NOT BETWEEN 0 AND 3")
    sql.execute(_LOST_SNAPSHOTS, (clock.iso(),))
    for statement in _LOST_ROWS:
        sql.execute(statement)
    counters.recount(sql)


def _tables_of_papers(sql: sqlite3.Connection) -> list[str]:
    """Every table whose rows belong to a paper."""
    found = sql.execute(
        "SELECT s.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c"
        " WHERE s.type = 'table' AND c.name = 'paper_id' AND s.name NOT IN ('search_log')"
    )
    return [name for (name,) in found.fetchall()]
