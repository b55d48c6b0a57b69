"""What several papers have in common: one statement a question, however many they are."""

import json
import sqlite3
from collections.abc import Sequence

from readerapp.library.names import STATUSES
from readerapp.model.paper import TagMark
from readerapp.model.selection import Selection, TagShare

_STATES = """
SELECT s.status, count(*), sum(s.starred), sum(s.trashed), sum(n.paper_id IS NOT NULL)
FROM json_each(?) j JOIN state s ON s.paper_id = j.value LEFT JOIN note n ON n.paper_id = s.paper_id
GROUP BY s.status
"""
_TAGS = """
SELECT t.name, t.colour, t.favourite, count(*)
FROM json_each(?) j JOIN paper_tag g ON g.paper_id = j.value JOIN tag t ON t.id = g.tag_id
GROUP BY t.id ORDER BY t.folded
"""


def selection(reader: sqlite3.Connection, ids: Sequence[int]) -> Selection:
    """Counts of shelves, marks and tags of these papers; ids that are gone do not count."""
    wanted = (json.dumps(list(ids)),)
    rows = reader.execute(_STATES, wanted).fetchall()
    starred, trashed, noted = (sum(row[at] for row in rows) for at in (2, 3, 4))
    return Selection(
        papers=sum(row[1] for row in rows),
        statuses=tuple((STATUSES[row[0]], row[1]) for row in rows),
        starred=starred,
        trashed=trashed,
        noted=noted,
        tags=tuple(TagShare(TagMark(*tag), number) for *tag, number in reader.execute(_TAGS, wanted)),
    )
