"""Questions: which papers, in which order, what do they look like?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model import query as queries
from readerapp.model.lists import Duplicates, Sidebar, Sort
from readerapp.model.origins import Origins
from readerapp.model.paper import Paper, PaperRow
from readerapp.model.receipt import FileReceipt, PastImport
from readerapp.model.selection import Selection

if TYPE_CHECKING:
    from readerapp.model.comparing import Comparison
    from readerapp.model.pages import PageChange


def rows(library: Library, ids: Sequence[int]) -> list[PaperRow]:
    """The list rows of these papers, in the order asked; ids that are gone are left out."""
    return library.rows(ids)


def rows_of_page(library: Library, ids: Sequence[int], query: str) -> list[PaperRow]:
    """The same; where the query asks for a snapshot, as that showed them: places, upvotes, comments."""
    return library.rows_of_page(ids, queries.parse(query).tree)


def page_change(library: Library, query: str) -> "PageChange | None":
    """What is new on the snapshot that a query shows, against the one that it names or the one before."""
    return library.page_change(queries.parse(query).tree)


def paper(library: Library, paper_id: int) -> Paper | None:
    """Everything known of one paper, or None if there is none of that id. A merged one is followed."""
    return next(iter(library.papers([library.kept(paper_id)])), None)


def papers(library: Library, ids: Iterable[int]) -> Iterator[Paper]:
    """Everything known of many papers, in the order asked, read in portions."""
    return library.papers(ids)


def duplicates(library: Library) -> list[Duplicates]:
    """Papers that may be one, never merged by guess. May take seconds: ask for it in the background."""
    return library.duplicates()


def duplicate_pairs(library: Library) -> list[Duplicates]:
    """Papers that may be one, two by two, each pair with a sentence that says why. May take seconds."""
    return library.duplicate_pairs()


def compare(library: Library, one: int, other: int) -> "Comparison | None":
    """Two papers side by side, field by field; None if either is there no more."""
    return library.compare(one, other)


def origins(library: Library, paper_id: int) -> Origins:
    """What else is said of a paper, and which papers were merged into it."""
    return library.origins(paper_id)


def selection(library: Library, ids: Sequence[int]) -> Selection:
    """What several papers have in common: shelves, marks, tags, with how many have each."""
    return library.selection(ids)


def sidebar(library: Library) -> Sidebar:
    """Counts of shelves, tags and snapshots, and the saved views, which are counted one by one."""
    return replace(library.sidebar(), views=tuple(library.views()))


def complete_tag(library: Library, typed: str) -> list[str]:
    """Tag names that contain what was typed: recently used first, then often used, then by name."""
    return library.complete_tag(typed)


def receipt(library: Library, snapshot_id: int) -> FileReceipt | None:
    """The receipt that was kept with a snapshot."""
    return library.receipt(snapshot_id)


def past_imports(library: Library, limit: int = 500) -> list[PastImport]:
    """The imports that were made, newest first, undone ones too, with their receipts."""
    return library.imports(limit)


def named(library: Library, name: str) -> Paper:
    """The paper of this citation key, `arxiv:ID`, `doi:DOI` or number. AppError if there is none."""
    is_number = name.isascii() and name.isdigit() and len(name) < 19  # what SQLite's integers hold
    if is_number and (found := paper(library, int(name))):
        return found
    scheme, colon, value = name.partition(":")
    is_id = bool(colon) and scheme.lower() in queries.IDENTIFIERS
    node = queries.Id(scheme.lower(), value) if is_id else queries.Key(name)
    for asked in (node, queries.And((node, queries.Is("trashed")))):
        if ids := library.find(asked, Sort.PUBLISHED):
            return next(library.papers(ids[:1]))
    raise AppError(f"There is no paper {name} in the library.")
