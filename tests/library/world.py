"""Invented papers and snapshots, and a library as one value that can be compared."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path
from typing import Any

from readerapp import tasks
from readerapp.library import Library, open_library
from readerapp.model.entry import Entry, Facts, Identifier, Reading
from readerapp.model.lists import Sort
from readerapp.model.paper import Paper
from readerapp.model.query import And, Everything, Is, Not, Or
from readerapp.model.receipt import FileReceipt
from readerapp.model.snapshot import CapturedFrom, Snapshot

DAY = "2025-12-12"
TEXT = "huggingface-text"
ARXIV = "arxiv-api"


@dataclass(frozen=True)
class Page:
    """One snapshot: what its parser would say."""

    entries: tuple[Entry, ...]
    format: str = TEXT
    day: str = DAY
    day_from: CapturedFrom = CapturedFrom.TEXT
    name: str = "page.txt"

    @property
    def data(self) -> bytes:
        """Bytes that differ where the page differs."""
        return repr((self.entries, self.format, self.day)).encode("utf-8", "replace")

    @property
    def snapshot(self) -> Snapshot:
        return Snapshot(self.name, self.data, date(2026, 1, 2))

    @property
    def reading(self) -> Reading:
        return Reading(self.format, self.format, date.fromisoformat(self.day), self.day_from, self.entries)


def entry(title: str, *ids: str, upvotes: int | None = None, **facts: Any) -> Entry:
    """An entry; `ids` are written as `arxiv:2501.00001`."""
    split = tuple(Identifier(*text.split(":", 1)) for text in ids)
    return Entry(Facts(title, **facts), rank=1, identifiers=split, upvotes=upvotes)


def page(*entries: Entry | str, **about: Any) -> Page:
    """A page of entries, ranked in this order; a bare text is a title."""
    full = [entry(each) if isinstance(each, str) else each for each in entries]
    ranked = tuple(replace(each, rank=rank, line=rank * 3) for rank, each in enumerate(full, start=1))
    return Page(ranked, **about)


def bring(library: Library, *pages: Page, label: str = "Import") -> list[FileReceipt]:
    """Import pages as one action."""
    importer = library.begin_import()
    receipts = [importer.add(each.snapshot, each.reading) for each in pages]
    importer.finish(label)
    assert all(receipt.adds_up() for receipt in receipts)
    return receipts


def fates(receipt: FileReceipt) -> tuple[int, int, int, int]:
    """Added, updated, already there, skipped."""
    return receipt.added, receipt.updated, receipt.already_there, len(receipt.skipped)


def ids(library: Library, query: str = "", sort: Sort = Sort.PUBLISHED) -> list[int]:
    found = tasks.find(library, query, sort)
    return list(found.ids)


def titles(library: Library, query: str = "", sort: Sort = Sort.TITLE) -> list[str]:
    return [row.title for row in library.rows(ids(library, query, sort))]


def the(library: Library, title: str) -> Paper:
    """The one paper of this title."""
    found = [paper for paper in everything(library) if paper.title == title]
    assert len(found) == 1, [paper.title for paper in found]
    return found[0]


def everything(library: Library) -> list[Paper]:
    """All papers, the Trash included."""
    return list(library.papers(library.find(Or((Is("trashed"), Not(Is("trashed")))), Sort.PUBLISHED)))


def dump(library: Library, *, without: tuple[str, ...] = ()) -> Any:
    """All that a reader can see, as one value; library numbers left out."""
    left_out = {"id", "added_on", *without}
    names = [field.name for field in fields(Paper) if field.name not in left_out]
    papers = [{name: getattr(paper, name) for name in names} for paper in everything(library)]
    for paper in papers:
        paper["sightings"] = [
            (s.captured_on, s.source, s.rank, s.upvotes, s.comments) for s in paper["sightings"]
        ]
    sidebar = library.sidebar()
    snapshots = sorted((s.name, s.source, s.captured_on, s.papers) for s in sidebar.snapshots)
    ordered = sorted(
        papers, key=lambda paper: (paper["title"], repr(paper["identifiers"]), paper["abstract"])
    )
    return {"papers": ordered, "tags": sidebar.tags, "snapshots": snapshots, "shelves": sidebar.shelves}


def in_trash(library: Library) -> list[int]:
    return list(library.find(And((Everything(), Is("trashed"))), Sort.PUBLISHED))


@contextmanager
def fresh(folder: Path | None = None) -> Iterator[Library]:
    """An open library in a new folder (or this one), closed and gone afterwards."""
    with tempfile.TemporaryDirectory() as temporary:
        library = open_library(folder or Path(temporary) / "library", create=True)
        try:
            yield library
        finally:
            library.close()


def reopened(library: Library) -> Library:
    library.close()
    return open_library(library.folder)
