"""Ids → whole papers for the detail pane and exports. Plain SQL, by id. The rows of lists: `rows.py`."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Any

from readerapp.library.collector import without_collector
from readerapp.library.names import STATUSES
from readerapp.library.rows import tags_of
from readerapp.model import claims as voices
from readerapp.model.claims import FIELDS
from readerapp.model.entry import Day, DayFrom
from readerapp.model.highlights import Highlight
from readerapp.model.paper import Paper, Said, Sighting, TagMark

PORTION = 200
LONG_PORTION = 1_000  # of papers without their sightings: an export takes ten thousand and asks for no less


def papers(reader: sqlite3.Connection, ids: Iterable[int], *, seen: bool = True) -> Iterator[Paper]:
    """Whole papers in the order asked, read in portions so that ten thousand fit in little memory.

    Without `seen` they come without sightings, and so without who said what: half of the work, which
    no export asks for.
    """
    rest = iter(ids)
    while portion := list(islice(rest, PORTION if seen else LONG_PORTION)):
        yield from _portion(reader, portion, seen=seen)


_PAPERS = """
SELECT p.id, p.title, t.authors, p.author_count, p.organisation, p.published_on, p.published_how, t.updated,
       t.abstract, t.abstract_cut, t.summary, t.comment, t.links, p.venue, t.categories, t.extra,
       s.status, s.starred, s.seen, s.trashed, coalesce(n.text, ''), p.added_at
FROM paper p JOIN paper_text t ON t.paper_id = p.id JOIN state s ON s.paper_id = p.id
LEFT JOIN note n ON n.paper_id = p.id
WHERE p.id IN (SELECT value FROM json_each(?)) AND p.merged_into IS NULL
"""
_SIGHTINGS = """
SELECT m.root, g.snapshot_id, n.captured_on, n.source, n.name, g.rank, g.upvotes, g.comments,
       g.agrees, n.authority
FROM (SELECT value AS root, value AS id FROM json_each(?1) UNION ALL
      SELECT merged_into, id FROM paper WHERE merged_into IN (SELECT value FROM json_each(?1))) m
JOIN sighting g ON g.paper_id = m.id JOIN snapshot n ON n.id = g.snapshot_id
WHERE NOT n.withdrawn ORDER BY n.captured_on, n.source, g.snapshot_id, g.rank
"""
_IDENTIFIERS = """
SELECT paper_id, scheme, value FROM identifier
WHERE paper_id IN (SELECT value FROM json_each(?)) ORDER BY scheme, value
"""
_CORRECTED = """
SELECT paper_id, field FROM correction WHERE paper_id IN (SELECT value FROM json_each(?)) ORDER BY field
"""
_HIGHLIGHTS = """
SELECT paper_id, uid, quote, prefix, suffix, colour, comment, updated_at FROM highlight
WHERE paper_id IN (SELECT value FROM json_each(?)) ORDER BY updated_at, uid
"""
_CAPITALS = """
SELECT paper_id, value FROM citation_mark
WHERE paper_id IN (SELECT value FROM json_each(?)) AND kind = 'capitals' ORDER BY value
"""
_KEYS = """
SELECT paper_id, key, current FROM citation_key
WHERE paper_id IN (SELECT value FROM json_each(?)) ORDER BY key
"""


def _portion(reader: sqlite3.Connection, ids: list[int], *, seen: bool) -> list[Paper]:
    wanted = (json.dumps(ids),)
    with without_collector():
        around = _Around(
            tags=tags_of(reader, wanted[0]),
            sightings=_grouped(reader.execute(_SIGHTINGS, wanted)) if seen else {},
            identifiers=_grouped(reader.execute(_IDENTIFIERS, wanted)),
            keys=_grouped(reader.execute(_KEYS, wanted)),
            capitals=_grouped(reader.execute(_CAPITALS, wanted)),
            corrected=_grouped(reader.execute(_CORRECTED, wanted)),
            highlights=_grouped(reader.execute(_HIGHLIGHTS, wanted)),
        )
        found = {row[0]: row for row in reader.execute(_PAPERS, wanted)}
        return [_paper(found[paper], around) for paper in ids if paper in found]


Rows = dict[int, list[tuple[Any, ...]]]


@dataclass(frozen=True, slots=True)
class _Around:
    """What other tables say of some papers, by paper."""

    tags: dict[int, tuple[TagMark, ...]]
    sightings: Rows
    identifiers: Rows
    keys: Rows
    capitals: Rows
    corrected: Rows
    highlights: Rows


def _grouped(rows: Iterable[tuple[Any, ...]]) -> Rows:
    """Rows by their first column."""
    found: Rows = {}
    for row in rows:
        found.setdefault(row[0], []).append(row[1:])
    return found


def _paper(row: tuple[Any, ...], around: _Around) -> Paper:
    sightings = around.sightings.get(row[0], [])
    corrected = around.corrected.get(row[0])
    keys = around.keys.get(row[0], ())
    return Paper(
        id=row[0],
        title=row[1],
        authors=_decoded("authors", row[2]),
        author_count=row[3],
        organisation=row[4],
        published=Day(row[5], _HOW[row[6]]) if row[5] else None,
        updated=voices.decode("updated", row[7]) if row[7] else None,
        abstract=row[8],
        abstract_cut=bool(row[9]),
        summary=row[10],
        comment=row[11],
        links=_decoded("links", row[12]),
        venue=row[13],
        categories=_decoded("categories", row[14]),
        extra=_decoded("extra", row[15]),
        status=STATUSES[row[16]],
        starred=bool(row[17]),
        seen=bool(row[18]),
        trashed=bool(row[19]),
        note=row[20],
        added_on=row[21],
        highlights=tuple([Highlight(*each) for each in around.highlights.get(row[0], ())]),
        tags=around.tags.get(row[0], ()),
        identifiers=tuple(around.identifiers.get(row[0], ())),
        citation_key=next((key for key, current in keys if current), None) if keys else None,
        key_aliases=tuple([key for key, current in keys if not current]) if len(keys) > 1 else (),
        kept_capitals=tuple([word for (word,) in around.capitals.get(row[0], ())]),
        sightings=tuple(_each_once(sightings)) if sightings else (),
        said=_said(sightings, {FIELDS[number] for (number,) in corrected or ()})
        if sightings or corrected
        else (),
    )


_HOW = {how.value: how for how in DayFrom}


def _decoded(field: str, text: str) -> Any:
    return () if text == "[]" else voices.decode(field, text)


def _each_once(sightings: list[tuple[Any, ...]]) -> Iterator[Sighting]:
    """A snapshot that showed a paper as two, before they were merged, showed it where it came first."""
    for snapshot, found in groupby(sightings, key=lambda seen: seen[0]):
        yield Sighting(snapshot, *next(found)[1:7])


def _said(sightings: list[tuple[Any, ...]], own: set[str]) -> tuple[Said, ...]:
    """For each field the reader, or the best source that says just this, the first one among equals."""
    found = []
    for bit, name in enumerate(FIELDS):
        if name in own:
            found.append(Said(name, source="", captured_on="", by_reader=True))
            continue
        agreeing = [seen for seen in sightings if seen[7] >> bit & 1]
        if agreeing:
            best = max(agreeing, key=lambda seen: seen[8])
            found.append(Said(name, source=best[2], captured_on=best[1]))
    return tuple(found)
