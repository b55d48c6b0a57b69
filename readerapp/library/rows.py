"""Ids → rows for the list. Plain SQL, by id, and nothing imported that a start would have to wait for."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from readerapp.library.names import STATUSES
from readerapp.model.row import PaperRow, Standing, TagMark


def rows(reader: sqlite3.Connection, ids: Sequence[int]) -> list[PaperRow]:
    """The rows of these papers in the order asked; ids that are gone are left out. Two statements."""
    wanted = json.dumps(list(ids))
    tags = tags_of(reader, wanted)
    found = {row[0]: _row(row, tags.get(row[0], ())) for row in reader.execute(_ROWS, (wanted,))}
    return [found[paper] for paper in ids if paper in found]


def rows_on_page(
    reader: sqlite3.Connection, ids: Sequence[int], snapshot: int, before: int
) -> list[PaperRow]:
    """The same as a snapshot showed these papers, with their places on the one before (0: there is none)."""
    from readerapp.library.standings import stood  # of no list but a snapshot's

    now, then = stood(reader, ids, snapshot), stood(reader, ids, before) if before else {}
    return [
        replace(
            row,
            upvotes=now[row.id][1],
            comments=now[row.id][2],
            standing=Standing(now[row.id][0], then[row.id][0] if row.id in then else None, bool(before)),
        )
        if row.id in now
        else row
        for row in rows(reader, ids)
    ]


def tags_of(reader: sqlite3.Connection, wanted: str) -> dict[int, tuple[TagMark, ...]]:
    """The tags of papers, whose ids come as a JSON list."""
    found: dict[int, tuple[TagMark, ...]] = {}
    for paper, *tag in reader.execute(_TAGS, (wanted,)):
        found[paper] = (*found.get(paper, ()), TagMark(*tag))
    return found


_ROWS = """
SELECT p.id, p.title, p.authors, p.author_count, p.organisation, p.published_on, p.venue, p.category,
       p.comments, p.upvotes, s.status, s.starred, s.seen, s.trashed,
       substr(ltrim(n.text, ' #>*-' || char(9, 10, 13)), 1, 120), NOT c.finished,
       c.source, c.captured_on
FROM paper p JOIN state s ON s.paper_id = p.id JOIN snapshot c ON c.id = p.snapshot_id
LEFT JOIN note n ON n.paper_id = p.id
WHERE p.id IN (SELECT value FROM json_each(?)) AND p.merged_into IS NULL
"""
_TAGS = """
SELECT g.paper_id, t.name, t.colour, t.favourite FROM paper_tag g JOIN tag t ON t.id = g.tag_id
WHERE g.paper_id IN (SELECT value FROM json_each(?)) ORDER BY t.folded
"""


def _row(row: tuple[Any, ...], tags: tuple[TagMark, ...]) -> PaperRow:
    return PaperRow(
        id=row[0],
        title=row[1],
        authors=tuple(json.loads(row[2])),
        author_count=row[3],
        organisation=row[4],
        published_on=row[5],
        venue=row[6],
        category=row[7],
        comments=row[8],
        upvotes=row[9],
        status=STATUSES[row[10]],
        starred=bool(row[11]),
        seen=bool(row[12]),
        trashed=bool(row[13]),
        tags=tags,
        note_line=(row[14] or "").partition("\n")[0].strip(),
        incomplete=bool(row[15]),
        source=row[16],
        captured_on=row[17],
    )
