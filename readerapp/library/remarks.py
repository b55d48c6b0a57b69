"""What the receipts of an import say once all of it is stored: how its pages stand among the others."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import date

from readerapp.model import series
from readerapp.model.series import Page

# One file is no page of a series: bibliographies, dumps, answers to a search, the pages of single papers.
_NO_SERIES = (
    *("bibtex", "ris", "csl-json", "medline", "pubmed-xml", "endnote"),
    *("arxiv-metadata", "arxiv-api", "arxiv-oai", "arxiv-search", "arxiv-page"),
    "huggingface-text-paper",
)
_NAMELESS = ("RSS feed", "Atom feed", "JSON Feed")  # what a feed is called that gives itself no name
_GUESSED = ("file time", "import day")  # a day that proves nothing
_LEAST = 2  # papers: less is the page of a single one


def remarks(sql: sqlite3.Connection, new: Sequence[int]) -> dict[int, list[str]]:
    """Sentences for the receipts of these snapshots, by snapshot."""
    pages: dict[str, list[Page]] = {}
    wanted = (json.dumps(list(new)), *(json.dumps(each) for each in (_NO_SERIES, _NAMELESS, _GUESSED)))
    for number, source, day, papers in sql.execute(_PAGES, wanted):
        if papers >= _LEAST:
            page = Page(number, date.fromisoformat(day), papers, number in new)
            pages.setdefault(source, []).append(page)
    said: dict[int, list[str]] = {}
    for source, found in pages.items():
        said |= series.remarks(source, found, lambda one, other: _shown(sql, one) == _shown(sql, other))
    return said


def _shown(sql: sqlite3.Connection, snapshot: int) -> list[tuple[int]]:
    return sql.execute(_SHOWN, (snapshot,)).fetchall()


_PAGES = """
SELECT n.id, n.source, n.captured_on, (SELECT count(*) FROM sighting g WHERE g.snapshot_id = n.id)
FROM snapshot n WHERE n.source IN (SELECT source FROM snapshot WHERE id IN (SELECT value FROM json_each(?1)))
AND NOT n.withdrawn AND n.format NOT IN (SELECT value FROM json_each(?2))
AND n.source NOT IN (SELECT value FROM json_each(?3))
AND n.captured_from NOT IN (SELECT value FROM json_each(?4))
"""
_SHOWN = "SELECT paper_id FROM sighting WHERE snapshot_id = ? ORDER BY rank"
