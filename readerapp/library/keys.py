"""Citation keys, frozen: a key once given belongs to its paper, whatever happens to its facts."""

import sqlite3
from collections.abc import Callable

from readerapp.library import papers as whole
from readerapp.model.paper import Paper


def freeze(
    sql: sqlite3.Connection, ids: list[int], propose: Callable[[Paper, Callable[[str], bool]], str]
) -> set[int]:
    """Give keys to those of these papers that have none, oldest paper first, so that suffixes follow age."""

    def taken(key: str) -> bool:
        return sql.execute("SELECT 1 FROM citation_key WHERE key = ? COLLATE NOCASE", (key,)).fetchone() is not None

    given = set()
    for paper in whole.papers(sql, sorted(set(ids))):
        if paper.citation_key is None:
            sql.execute(
                "INSERT INTO citation_key(key, paper_id, current) VALUES (?, ?, 1)",
                (propose(paper, taken), paper.id),
            )
            given.add(paper.id)
    return given
