"""Citation keys, frozen: a key once given belongs to its paper, whatever happens to its facts."""

import json
import sqlite3
from collections.abc import Callable, Iterable

from readerapp.model.paper import Paper

_NAMED = 5
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


def take(
    sql: sqlite3.Connection, snapshot: int, wanted: Iterable[tuple[str, int]], is_valid: Callable[[str], bool]
) -> list[str]:
    """Give papers the keys that a .bib has for them. Returns sentences about those that they did not get."""
    fates: dict[str, list[str]] = {fate: [] for fate in _SENTENCES}
    for key, shown in wanted:
        fate = _take_one(sql, snapshot, key, shown, is_valid)
        if fate:
            fates[fate].append(key)
    return [
        (_SENTENCES[fate][0] if len(keys) == 1 else _SENTENCES[fate][1]).format(len(keys), _some(keys))
        for fate, keys in fates.items()
        if keys
    ]


def _take_one(
    sql: sqlite3.Connection, snapshot: int, key: str, shown: int, is_valid: Callable[[str], bool]
) -> str:
    paper = sql.execute("SELECT coalesce(merged_into, id) FROM paper WHERE id = ?", (shown,)).fetchone()[0]
    owner = sql.execute(_OWNER, (key,)).fetchone()
    if owner:
        return "" if owner[0] == paper else "other"
    if not is_valid(key):
        return "signs"
    has_one = sql.execute("SELECT 1 FROM citation_key WHERE paper_id = ? AND current", (paper,)).fetchone()
    row = (key, paper, int(not has_one), snapshot)
    sql.execute("INSERT INTO citation_key(key, paper_id, current, snapshot_id) VALUES (?, ?, ?, ?)", row)
    return "alias" if has_one else ""


_OWNER = "SELECT paper_id FROM citation_key WHERE key = ? COLLATE NOCASE"
_SENTENCES = {
    "other": (
        "A key of this file is that of another paper here, so its paper gets another one: {1}.",
        "{0} keys of this file are those of other papers here, so their papers get other ones: {1}.",
    ),
    "alias": (
        "A paper has a key already and keeps it; that of this file is its second one: {1}.",
        "{0} papers have a key already and keep it; those of this file are their second ones: {1}.",
    ),
    "signs": (
        "A key holds a sign that not every program can read, so it was not taken: {1}.",
        "{0} keys hold signs that not every program can read, so they were not taken: {1}.",
    ),
}


def _some(keys: list[str]) -> str:
    more = f" and {len(keys) - _NAMED:,} more" if len(keys) > _NAMED else ""
    return ", ".join(keys[:_NAMED]) + more


def all_keys(sql: sqlite3.Connection) -> dict[str, tuple[int, bool]]:
    """Every key that papers outside the Trash have or had: its paper, and whether it is the current one."""
    statement = """
        SELECT k.key, k.paper_id, k.current FROM citation_key k JOIN state s ON s.paper_id = k.paper_id
        WHERE NOT s.trashed AND NOT s.hidden ORDER BY k.key
    """
    return {key: (paper, bool(current)) for key, paper, current in sql.execute(statement)}


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
