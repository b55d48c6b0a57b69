"""Two papers side by side, field by field: what a reader sees before they are merged."""

from dataclasses import dataclass
from typing import Any

from readerapp.model.paper import Paper

CHOSEN = ("title", "authors", "organisation", "published", "venue", "abstract", "comment")
"""The fields of which one value is kept. All others are united: ids, links, tags, notes, sightings."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What two papers say of one field (None: nothing), and whose value a merge would keep: 0 or 1."""

    field: str
    values: tuple[Any, Any]
    believed: int
    same: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two papers, the older first, and the fields of which either says something, as `CHOSEN` orders them."""

    papers: tuple[Paper, Paper]
    fields: tuple[Compared, ...]
