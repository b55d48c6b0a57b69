"""What the library believes of papers, between its tables and the values of the model."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from readerapp.model import claims as voices
from readerapp.model.claims import FIELDS, Values
from readerapp.model.entry import Day, DayFrom, Identifier
from readerapp.model.identity import title_hash

Row = dict[str, Any]


def load(sql: sqlite3.Connection, papers: Iterable[int]) -> dict[int, Values]:
    """What the library believes of these papers now, field by field."""
    wanted = json.dumps(list(papers))
    found = {row[0]: _values(row) for row in sql.execute(_VALUES, (wanted,))}
    for paper, scheme, value in sql.execute(_IDENTIFIERS, (wanted,)):
        if paper in found:
            there = found[paper].get("identifiers", ())
            found[paper]["identifiers"] = (*there, Identifier(scheme, value))
    return found


def mask(names: Iterable[str]) -> int:
    """The bits of some fields."""
    return sum(_BITS[name] for name in names)


def agreed(said: Values, values: Values) -> list[str]:
    """The fields on which a voice says just what is believed."""
    return [name for name, value in said.items() if values.get(name) == value]


def paper_columns(values: Values) -> Row:
    """The columns of `paper` that follow from believed values."""
    authors = values.get("authors", ())
    published = values.get("published")
    title = values.get("title", "")
    return {
        "title": title,
        "title_hash": title_hash(title),
        "authors": voices.encode(authors[:4]) if authors else "[]",
        "author_count": values.get("author_count"),
        "organisation": values.get("organisation"),
        "published_on": published.on if published else None,
        "published_how": published.how.value if published else None,
        "venue": values.get("venue"),
        "category": next(iter(values.get("categories", ())), None),
    }


def text_columns(values: Values) -> Row:
    """The columns of `paper_text` that follow from believed values."""
    abstract, cut = values.get("abstract", ("", False))
    return {
        "authors": _list(values, "authors"),
        "abstract": abstract,
        "abstract_cut": int(cut),
        "summary": values.get("summary", ""),
        "updated": voices.encode(values["updated"]) if "updated" in values else None,
        "categories": _list(values, "categories"),
        "links": _list(values, "links"),
        "comment": values.get("comment", ""),
        "extra": _list(values, "extra"),
    }


def has(values: Values) -> int:
    """What a paper has, as bits in the order of `THINGS`: filters read them without reading the texts."""
    kinds = {link.kind.value for link in values.get("links", ())}
    schemes = {item.scheme for item in values.get("identifiers", ())}
    names = {name for name, _ in values.get("extra", ())}
    there = (
        "abstract" in values,
        "authors" in values,
        bool(kinds),
        "pdf" in kinds or "arxiv" in schemes,  # arXiv has a PDF of each
        "code" in kinds,
        "doi" in schemes,
        "arxiv" in schemes,
        "venue" in values,
        "language" in names,
    )
    return sum(1 << bit for bit, each in enumerate(there) if each)


THINGS = ("abstract", "authors", "link", "pdf", "code", "doi", "arxiv", "venue", "language")
"""What the bits of the column `has` stand for."""

_BITS = {name: 1 << bit for bit, name in enumerate(FIELDS)}
_VALUES = """
SELECT p.id, p.title, t.authors, p.author_count, p.organisation, t.abstract, t.abstract_cut, t.summary,
       p.published_on, p.published_how, t.updated, p.venue, t.categories, t.links, t.comment, t.extra
FROM json_each(?) j JOIN paper p ON p.id = j.value JOIN paper_text t ON t.paper_id = p.id
"""
_IDENTIFIERS = """
SELECT i.paper_id, i.scheme, i.value FROM json_each(?) j JOIN identifier i ON i.paper_id = j.value
ORDER BY i.paper_id, i.scheme, i.value
"""


def _list(values: Values, name: str) -> str:
    return voices.encode(values[name]) if name in values else "[]"


def _decode(name: str, text: str | None) -> Any:
    return None if text is None or text == "[]" else voices.decode(name, text)


def _values(row: tuple[Any, ...]) -> Values:
    values = {
        "title": row[1],
        "authors": _decode("authors", row[2]),
        "author_count": row[3],
        "organisation": row[4],
        "abstract": (row[5], bool(row[6])) if row[5] else None,
        "summary": row[7],
        "published": Day(row[8], DayFrom(row[9])) if row[8] else None,
        "updated": _decode("updated", row[10]),
        "venue": row[11],
        "categories": _decode("categories", row[12]),
        "links": _decode("links", row[13]),
        "comment": row[14],
        "extra": _decode("extra", row[15]),
    }
    return {name: value for name, value in values.items() if value not in (None, "", ())}
