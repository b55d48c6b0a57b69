"""Keep a paper equal to what its sources say: expand their claims, resolve, write back.

A sighting stores in one integer (`agrees`) on which fields it says what the paper says; only other
values are rows of `claim`. So a paper seen once, or seen alike, costs no row at all, and yet every
voice can be heard again when a snapshot comes, goes, or is found to be of another day.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from readerapp.library import search
from readerapp.model import claims as voices
from readerapp.model.claims import FIELDS, Claim, Values, Voice
from readerapp.model.entry import Day, DayFrom
from readerapp.model.identity import title_hash

PORTION = 500
_INDEXED = ("title", "authors", "abstract")


@dataclass(slots=True)
class _Sighting:
    voice: Voice
    active: bool
    rank: int
    upvotes: int | None
    comments: int | None
    said: Values = field(default_factory=dict)


def settle(sql: sqlite3.Connection, papers: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """Resolve these papers anew from their active snapshots.

    Returns the fields that were filled or bettered, for each paper where any was. A paper that no
    active snapshot shows is hidden, unless the reader has marked it.
    """
    changed: dict[int, tuple[str, ...]] = {}
    for portion in _portions(sorted(set(papers))):
        before = load_values(sql, portion)
        sightings = _load_sightings(sql, before)
        for paper, values in before.items():
            better = _settle_one(sql, paper, values, sightings[paper])
            if better:
                changed[paper] = better
    return changed


def load_values(sql: sqlite3.Connection, papers: list[int]) -> dict[int, Values]:
    """What the library believes of these papers now, field by field."""
    found = {row[0]: _values(row) for row in sql.execute(_VALUES, (json.dumps(papers),))}
    for paper, scheme, value in sql.execute(_IDENTIFIERS, (json.dumps(papers),)):
        found[paper]["identifiers"] = (*found[paper].get("identifiers", ()), (scheme, value))
    return found


def mask(names: Iterable[str]) -> int:
    """The bits of some fields."""
    return sum(1 << FIELDS.index(name) for name in set(names))


_VALUES = """
SELECT p.id, p.title, t.authors, p.author_count, p.organisation, t.abstract, t.abstract_cut, t.summary,
       p.published_on, p.published_how, t.updated, p.venue, t.categories, t.links, t.comment, t.extra
FROM paper p JOIN paper_text t ON t.paper_id = p.id WHERE p.id IN (SELECT value FROM json_each(?))
"""
_IDENTIFIERS = """
SELECT paper_id, scheme, value FROM identifier
WHERE paper_id IN (SELECT value FROM json_each(?)) ORDER BY paper_id, scheme, value
"""
_SIGHTINGS = """
SELECT g.paper_id, g.snapshot_id, g.rank, g.upvotes, g.comments, g.agrees, n.authority, n.captured_on, n.withdrawn
FROM sighting g JOIN snapshot n ON n.id = g.snapshot_id WHERE g.paper_id IN (SELECT value FROM json_each(?))
"""
_CLAIMS = """
SELECT paper_id, snapshot_id, field, value FROM claim WHERE paper_id IN (SELECT value FROM json_each(?))
"""
_ANOTHERS = "SELECT 1 FROM identifier WHERE scheme = ? AND value = ? AND paper_id <> ?"
_MARKED = """
SELECT EXISTS (SELECT 1 FROM state WHERE paper_id = ?1 AND (status <> 0 OR starred OR trashed))
    OR EXISTS (SELECT 1 FROM paper_tag WHERE paper_id = ?1)
    OR EXISTS (SELECT 1 FROM note WHERE paper_id = ?1)
    OR EXISTS (SELECT 1 FROM citation_key WHERE paper_id = ?1)
"""


def _values(row: tuple[Any, ...]) -> Values:
    values = {
        "title": row[1],
        "authors": voices.decode("authors", row[2]),
        "author_count": row[3],
        "organisation": row[4],
        "abstract": (row[5], bool(row[6])) if row[5] else None,
        "summary": row[7],
        "published": Day(row[8], DayFrom(row[9])) if row[8] else None,
        "updated": voices.decode("updated", row[10]) if row[10] else None,
        "venue": row[11],
        "categories": voices.decode("categories", row[12]),
        "links": voices.decode("links", row[13]),
        "comment": row[14],
        "extra": voices.decode("extra", row[15]),
    }
    return {name: value for name, value in values.items() if value not in (None, "", ())}


def _load_sightings(sql: sqlite3.Connection, before: dict[int, Values]) -> dict[int, dict[int, _Sighting]]:
    papers = json.dumps(list(before))
    found: dict[int, dict[int, _Sighting]] = {paper: {} for paper in before}
    for paper, snapshot, rank, upvotes, comments, agrees, rank_of_source, day, withdrawn in sql.execute(
        _SIGHTINGS, (papers,)
    ):
        said = {name: before[paper].get(name) for bit, name in enumerate(FIELDS) if agrees >> bit & 1}
        voice = Voice(snapshot, rank_of_source, day)
        found[paper][snapshot] = _Sighting(voice, not withdrawn, rank, upvotes, comments, said)
    for paper, snapshot, number, value in sql.execute(_CLAIMS, (papers,)):
        found[paper][snapshot].said[FIELDS[number]] = voices.decode(FIELDS[number], value)
    return found


def _settle_one(
    sql: sqlite3.Connection, paper: int, before: Values, sightings: dict[int, _Sighting]
) -> tuple[str, ...]:
    active = [sighting for sighting in sightings.values() if sighting.active]
    heard = active or list(sightings.values())
    after = voices.resolve(Claim(s.voice, name, value) for s in heard for name, value in s.said.items())
    _leave_to_others(sql, paper, after)
    if after != before:
        if any(before.get(name) != after.get(name) for name in _INDEXED):
            sql.execute("INSERT INTO search_log(paper_id, old) VALUES (?, ?)", (paper, search.text_of(sql, paper)))
        _write_values(sql, paper, after)
    _write_voices(sql, paper, after, sightings)
    hidden = not active and not sql.execute(_MARKED, (paper,)).fetchone()[0]
    _write_standing(sql, paper, after, heard, hidden=hidden)
    return voices.improved(before, after)


def _leave_to_others(sql: sqlite3.Connection, paper: int, values: Values) -> None:
    """Drop identifiers that another paper has: two papers never share a strong id."""
    owned = (
        item
        for item in values.get("identifiers", ())
        if not sql.execute(_ANOTHERS, (*item, paper)).fetchone()
    )
    if "identifiers" in values:
        values["identifiers"] = tuple(owned)
    if not values.get("identifiers"):
        values.pop("identifiers", None)


def _write_values(sql: sqlite3.Connection, paper: int, values: Values) -> None:
    columns = paper_columns(values)
    sql.execute(f"UPDATE paper SET {_assignments(columns)} WHERE id = ?", (*columns.values(), paper))
    columns = text_columns(values)
    sql.execute(f"UPDATE paper_text SET {_assignments(columns)} WHERE paper_id = ?", (*columns.values(), paper))
    wanted = {tuple(item) for item in values.get("identifiers", ())}
    there = set(sql.execute("SELECT scheme, value FROM identifier WHERE paper_id = ?", (paper,)))
    sql.executemany("DELETE FROM identifier WHERE scheme = ? AND value = ?", there - wanted)
    sql.executemany(
        "INSERT OR IGNORE INTO identifier VALUES (?, ?, ?)", ((*item, paper) for item in sorted(wanted - there))
    )


def paper_columns(values: Values) -> dict[str, Any]:
    """The columns of `paper` that follow from resolved values."""
    authors = values.get("authors", ())
    published = values.get("published")
    return {
        "title": values["title"],
        "title_hash": title_hash(values["title"]),
        "authors": voices.encode(authors[:4]),
        "author_count": len(authors) or values.get("author_count"),
        "organisation": values.get("organisation"),
        "published_on": published.on if published else None,
        "published_how": published.how.value if published else None,
        "venue": values.get("venue"),
        "category": next(iter(values.get("categories", ())), None),
    }


def text_columns(values: Values) -> dict[str, Any]:
    """The columns of `paper_text` that follow from resolved values."""
    abstract, cut = values.get("abstract", ("", False))
    return {
        "authors": voices.encode(values.get("authors", ())),
        "abstract": abstract,
        "abstract_cut": cut,
        "summary": values.get("summary", ""),
        "updated": voices.encode(values["updated"]) if "updated" in values else None,
        "categories": voices.encode(values.get("categories", ())),
        "links": voices.encode(values.get("links", ())),
        "comment": values.get("comment", ""),
        "extra": voices.encode(values.get("extra", ())),
    }


def _write_voices(
    sql: sqlite3.Connection, paper: int, values: Values, sightings: dict[int, _Sighting]
) -> None:
    sql.execute("DELETE FROM claim WHERE paper_id = ?", (paper,))
    for snapshot, sighting in sightings.items():
        agreed = [name for name, value in sighting.said.items() if values.get(name) == value]
        sql.execute(
            "UPDATE sighting SET agrees = ? WHERE snapshot_id = ? AND paper_id = ?", (mask(agreed), snapshot, paper)
        )
        sql.executemany(
            "INSERT INTO claim(paper_id, snapshot_id, field, value) VALUES (?, ?, ?, ?)",
            (
                (paper, snapshot, FIELDS.index(name), voices.encode(value))
                for name, value in sighting.said.items()
                if name not in agreed
            ),
        )


def _write_standing(
    sql: sqlite3.Connection, paper: int, values: Values, heard: list[_Sighting], *, hidden: bool
) -> None:
    """The newest counts, the day that lists are ordered by, and whether the paper is shown."""
    first = min(heard, key=lambda s: (s.voice.captured_on, s.voice.snapshot_id))
    newest = sorted(heard, key=lambda s: (s.voice.captured_on, s.voice.authority), reverse=True)
    upvotes = next((s.upvotes for s in newest if s.upvotes is not None), None)
    comments = next((s.comments for s in newest if s.comments is not None), None)
    published = values.get("published")
    sql.execute("UPDATE paper SET upvotes = ?, comments = ? WHERE id = ?", (upvotes, comments, paper))
    sql.execute(
        "UPDATE state SET hidden = ?, order_on = ? WHERE paper_id = ?",
        (int(hidden), published.on if published else first.voice.captured_on, paper),
    )


def _assignments(columns: dict[str, Any]) -> str:
    return ", ".join(f"{name} = ?" for name in columns)


def _portions(papers: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(papers), PORTION):
        yield papers[start : start + PORTION]
