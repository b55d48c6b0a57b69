"""What lists and the sidebar are made of: sort orders, counts, and the answer to a query."""

from array import array
from dataclasses import dataclass
from enum import StrEnum

from readerapp.model.query import Problem
from readerapp.model.row import PaperRow


class Sort(StrEnum):
    """The order of a list. A leading minus means: largest or newest first."""

    PUBLISHED = "-published"
    PUBLISHED_UP = "published"
    ADDED = "-added"
    ADDED_UP = "added"
    TITLE = "title"
    TITLE_DOWN = "-title"
    AUTHOR = "author"
    AUTHOR_DOWN = "-author"
    READ = "-read"
    RANK = "rank"


SORT_KEYS = {
    "published-": Sort.PUBLISHED,
    "published": Sort.PUBLISHED_UP,
    "added-": Sort.ADDED,
    "added": Sort.ADDED_UP,
    "title": Sort.TITLE,
    "title-": Sort.TITLE_DOWN,
    "author": Sort.AUTHOR,
    "author-": Sort.AUTHOR_DOWN,
    "read-": Sort.READ,
    "rank": Sort.RANK,
}
"""The orders as a query writes them (`sort:added-`)."""


@dataclass(frozen=True, slots=True)
class SavedView:
    """A query with a name, over feeds and library together; `sort` is None where the list's order serves."""

    name: str
    query: str
    sort: Sort | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a query: all ids in order, and what was not understood of the query.

    With `more`, these are only the first, with their `rows`, and the whole answer is still to come.
    """

    ids: "array[int]"
    problems: tuple[Problem, ...] = ()
    more: bool = False
    rows: tuple[PaperRow, ...] = ()


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag, and how many papers outside the Trash wear it or one below it.

    `implied`: no tag itself, only the beginning of others (`ml` where there is `ml/nlp`).
    `favourite` is the key that gives it, 1 to 9.
    """

    name: str
    colour: str | None
    papers: int
    implied: bool = False
    favourite: int | None = None


@dataclass(frozen=True, slots=True)
class SnapshotLine:
    """One imported snapshot as the sidebar shows it. Dates are ISO; `papers` counts sightings."""

    id: int
    name: str
    source: str
    captured_on: str
    captured_on_from: str
    imported_at: str
    papers: int


@dataclass(frozen=True, slots=True)
class Sidebar:
    """The counts of every shelf, the tags by name, and the snapshots, newest first.

    `shelves` has the keys inbox, to-read, starred, all, done, dismissed, trash and unseen.
    """

    shelves: dict[str, int]
    tags: tuple[TagCount, ...]
    snapshots: tuple[SnapshotLine, ...]
    views: tuple[SavedView, ...] = ()


@dataclass(frozen=True, slots=True)
class Duplicates:
    """Papers that may be one, the oldest first, and a sentence that says why."""

    papers: tuple[int, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Health:
    """What `check` found. `problems` are sentences; an empty tuple means all is well."""

    papers: int
    size_bytes: int
    integrity: str
    index: str
    last_backup: str | None
    problems: tuple[str, ...] = ()
