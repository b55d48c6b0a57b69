"""What other sources say of a paper, which papers were merged into it, and two papers side by side."""

import sqlite3
from typing import Any

from readerapp.library import facts, papers, settle
from readerapp.model import claims as voices
from readerapp.model.claims import FIELDS
from readerapp.model.comparing import CHOSEN, Compared, Comparison
from readerapp.model.origins import MergedPart, Origins, Otherwise

_SHOWN = ("title", "authors", "organisation", "abstract", "published", "venue", "categories", "comment")
_OTHERWISE = """
SELECT c.field, c.value, n.source, n.captured_on, n.id
FROM (SELECT ?1 AS id UNION ALL SELECT id FROM paper WHERE merged_into = ?1) m
JOIN claim c ON c.paper_id = m.id JOIN snapshot n ON n.id = c.snapshot_id
WHERE NOT n.withdrawn ORDER BY c.field, n.authority DESC, n.captured_on DESC, n.id
"""
_PARTS = """
SELECT p.id, p.title, coalesce(n.name, '') FROM paper p
LEFT JOIN merging m ON m.id = (SELECT max(id) FROM merging WHERE gone = p.id)
LEFT JOIN snapshot n ON n.id = m.snapshot_id
WHERE p.merged_into = ? ORDER BY m.id DESC
"""


def origins(reader: sqlite3.Connection, paper: int) -> Origins:
    """What is said otherwise of a paper, each value once, and its parts."""
    believed = facts.load(reader, [paper]).get(paper, {})
    found: dict[tuple[int, str], Otherwise] = {}
    for number, text, source, day, snapshot in reader.execute(_OTHERWISE, (paper,)):
        name, value = FIELDS[number], voices.decode(FIELDS[number], text)
        if name in _SHOWN and not voices.same(name, value, believed.get(name)):
            found.setdefault((number, text), Otherwise(name, value, source, day, snapshot))
    parts = tuple(MergedPart(*row) for row in reader.execute(_PARTS, (paper,)))
    return Origins(paper, tuple(found.values()), parts)


def compare(reader: sqlite3.Connection, one: int, other: int) -> Comparison | None:
    """Two papers and what a merge would keep of each field; None if either is there no more."""
    both = tuple(papers.papers(reader, sorted((one, other))))
    if len(both) < 2:
        return None
    values = facts.load(reader, [paper.id for paper in both])
    mine, theirs = (values[paper.id] for paper in both)
    merged = settle.together(reader, [paper.id for paper in both])
    compared = (
        _compared(name, (mine.get(name), theirs.get(name)), merged.get(name))
        for name in CHOSEN
        if name in mine or name in theirs
    )
    return Comparison((both[0], both[1]), tuple(compared))


def _compared(name: str, values: tuple[Any, Any], merged: Any) -> Compared:
    same = None not in values and voices.same(name, *values)
    second = values[0] is None if merged is None else merged == values[1] != values[0]
    return Compared(name, values, int(second), same)
