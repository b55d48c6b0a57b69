"""Citation keys, frozen: a key once given belongs to its paper, whatever happens to its facts."""

import json
import sqlite3
from collections.abc import Callable, Iterable

from readerapp.model.paper import Paper

Propose = Callable[[Paper, Callable[[str], bool]], str]


def keyless(sql: sqlite3.Connection, ids: Iterable[int]) -> list[int]:
    """Those of these papers that have no key, oldest first, so that suffixes follow age."""
    statement = """
        SELECT DISTINCT p.id FROM json_each(?) j JOIN paper p ON p.id = j.value
        WHERE NOT EXISTS (SELECT 1 FROM citation_key WHERE paper_id = p.id AND current) ORDER BY p.id
    """
    return [row[0] for row in sql.execute(statement, (json.dumps(list(ids)),))]


def is_taken(sql: sqlite3.Connection, key: str) -> bool:
    """True if a paper has this key, or had it once; case does not count."""
    there = "SELECT 1 FROM citation_key WHERE key = ? COLLATE NOCASE"
    return sql.execute(there, (key,)).fetchone() is not None


def freeze(sql: sqlite3.Connection, papers: Iterable[Paper], propose: Propose) -> set[int]:
    """Give keys to these papers. No two keys differ in case only: BibTeX would take them for one."""

    def taken(key: str) -> bool:
        return is_taken(sql, key)

    given = set()
    for paper in papers:
        row = (propose(paper, taken), paper.id)
        sql.execute("INSERT INTO citation_key(key, paper_id, current) VALUES (?, ?, 1)", row)
        given.add(paper.id)
    return given
