"""Words of the library that go on with what is typed: venues, categories, feeds, names of authors.

None of them reads all papers. Venues and categories are few and stand in an index, one step each; names are
taken from the newest papers whose authors the full-text index finds.
"""

import json
import sqlite3
from collections import Counter

from readerapp.library.conditions import Compiler, distinct, plain
from readerapp.model.names import unbraced
from readerapp.model.query import Text

PAPERS = 300  # the newest papers whose authors are looked through
SHORTEST = 2  # letters of a name: one letter begins too many


def words(reader: sqlite3.Connection, field: str, typed: str, limit: int) -> list[str]:
    """Values of a field that go on with what is typed, likeliest first."""
    if field == "author":
        return _authors(reader, typed, limit)
    return _fitting(_values(reader, field), typed)[:limit]


def _values(reader: sqlite3.Connection, field: str) -> list[str]:
    if field == "feed":
        rows = reader.execute("SELECT DISTINCT source FROM snapshot WHERE NOT withdrawn ORDER BY source")
        return [row[0] for row in rows]
    return distinct(reader, {"venue": "venue", "cat": "category"}[field])


def _fitting(values: list[str], typed: str) -> list[str]:
    """Those that begin with it, then those with a word that does."""
    wanted = plain(typed)
    whole = [value for value in values if plain(value).startswith(wanted)]
    inside = [value for value in values if value not in whole and _has_word(value, wanted)]
    return whole + inside


def _has_word(value: str, wanted: str) -> bool:
    return f" {wanted}" in f" {plain(value)}"


def _authors(reader: sqlite3.Connection, typed: str, limit: int) -> list[str]:
    """Names with a word that begins so, by how often they stand on the newest papers."""
    if len(typed) < SHORTEST:
        return []
    compiler = Compiler(reader)
    condition = compiler.sql(Text(typed, "author", prefix=True))
    statement = (
        "SELECT t.authors FROM paper_text t WHERE t.paper_id IN (SELECT s.paper_id FROM state s "
        f"WHERE +s.hidden = 0 AND {condition} ORDER BY s.paper_id DESC LIMIT {PAPERS})"
    )
    counted = Counter[str]()
    wanted = plain(typed)
    for (names,) in reader.execute(statement, compiler.values):
        counted.update(unbraced(name) or name for name in json.loads(names) if _has_word(name, wanted))
    return [name for name, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0]))][:limit]
