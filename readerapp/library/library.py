"""`Library`: one open reading list, and everything that can be asked of it or done to it.

Reads may come from any thread (each has its own query-only connection). Writes may too: they take
turns, each a short transaction, so that a key press never waits for a whole import.
"""

import os
import sqlite3
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from readerapp.library import backups, counters, lists, pages, papers, rows, search
from readerapp.library.database import Database, open_database
from readerapp.library.done import Done
from readerapp.library.failures import is_damage, sentences
from readerapp.library.ingest import Importer
from readerapp.library.orders import KEPT, Orders
from readerapp.model.edits import Action, Edit
from readerapp.model.lists import Duplicates, Health, SavedView, Sidebar, Sort
from readerapp.model.origins import Origins
from readerapp.model.paper import Paper, PaperRow
from readerapp.model.query import Node
from readerapp.model.receipt import FileReceipt, PastImport
from readerapp.model.selection import Selection
from readerapp.model.snapshot import Kept

if TYPE_CHECKING:
    from readerapp.library.bibliographies import Bibliographies
    from readerapp.library.dating import SaidDays
    from readerapp.library.statistics import Numbers
    from readerapp.library.writer import Write
    from readerapp.model.annotations import Annotation, AnnotationOrder
    from readerapp.model.comparing import Comparison
    from readerapp.model.pages import PageChange

PATIENCE = 0.1  # seconds that a question waits for the full-text index

T = TypeVar("T")
ProposeKey = Callable[[Paper, Callable[[str], bool]], str]


class Library:
    """An open library. Close it when done; what was acknowledged is on disk before."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._orders = Orders()

    @property
    def folder(self) -> Path:
        """The folder that is the library."""
        return self._database.folder

    @property
    def name(self) -> str:
        """What people call it: the folder's name."""
        return self.folder.name

    @property
    def read_only(self) -> bool:
        """True if another process has it open, or the disk forbids writing."""
        return self._database.read_only

    def read_only_because(self) -> str:
        """Why nothing can be changed, as a sentence; empty if it can."""
        if not self.read_only:
            return ""
        if self._database.damage:
            return f"The library is damaged: {self._database.damage}"
        if not os.access(self.folder, os.W_OK):
            return "You may not write into its folder, or its disk is write-protected."
        return "Another program has it open and writes to it."

    def protect(self, damage: str) -> None:
        """Write no more: the file was found to be damaged."""
        self._database.protect(damage)

    @property
    def taken_back(self) -> tuple[str, ...]:
        """The snapshots whose import a crash had cut off, and which were therefore taken back on opening."""
        return self._database.taken_back

    def warm_up(self) -> None:
        """Load what the first write needs (0.4 s), at a moment when nobody waits."""
        if not self.read_only:
            import readerapp.library.session  # noqa: F401 - the first import would wait for it

            self._database.writer()

    def close(self) -> None:
        """Let go of the files."""
        self._database.close()

    # --- questions ---------------------------------------------------------------------------

    def find(self, tree: Node, sort: Sort, *, stoppable: bool = False) -> "array[int]":
        """Ids of all papers that match, in order. If `stoppable`, `stop` ends it with an exception."""
        self._let_index_follow()
        find = self._orders.find if sort in KEPT else lists.find
        return self._sound(lambda reader: find(reader, tree, sort), stoppable=stoppable)

    def find_again(self, tree: Node, sort: Sort, held: "array[int]", marked: Collection[int]) -> "array[int]":
        """The same as `find`, which gave `held` before these papers were marked; nothing else has changed."""
        from readerapp.library import renewing

        with sentences(self.folder), self._database.stoppable() as reader:
            answer = renewing.renewed(reader, tree, sort, held, marked)
        return self.find(tree, sort, stoppable=True) if answer is None else answer

    def first_page(self, tree: Node, sort: Sort) -> "array[int] | None":
        """Ids of the first papers that match, in a few milliseconds; None where that takes as long as all."""
        self._let_index_follow()
        first = self._orders.first if sort in KEPT else pages.first
        return self._sound(lambda reader: first(reader, tree, sort), stoppable=True)

    def further(self, tree: Node, sort: Sort, step: int) -> "array[int] | None":
        """More of the first papers of an answer that is long in coming, step by step; None if it is not."""
        return self._sound(lambda reader: pages.further(reader, tree, sort, step), stoppable=True)

    def stop(self) -> None:
        """Cut off the stoppable questions of other threads: they raise `sqlite3.OperationalError`."""
        self._database.stop()

    def _let_index_follow(self) -> None:
        """A page of papers, or a note, is indexed in milliseconds: questions wait for it, not for a dump."""
        follower = self._database.follower
        if follower.is_behind() and search.is_near(self._database.reader()):
            follower.wait(PATIENCE)

    def _sound(self, ask: Callable[[sqlite3.Connection], T], *, stoppable: bool) -> T:
        """Ask; once again with a new index if the old one was damaged, which does no harm if it was not."""
        with sentences(self.folder):
            try:
                if not stoppable:
                    return ask(self._database.reader())
                with self._database.stoppable() as reader:
                    return ask(reader)
            except sqlite3.DatabaseError as error:
                if self.read_only or not is_damage(error):
                    raise
                self._database.rebuild_index()
                return ask(self._database.reader())

    def rows(self, ids: Sequence[int]) -> list[PaperRow]:
        """Rows of these papers in the order asked; ids that are gone are left out."""
        with sentences(self.folder):
            return rows.rows(self._database.reader(), ids)

    def rows_of_page(self, ids: Sequence[int], tree: Node) -> list[PaperRow]:
        """The same, as the snapshot of a query showed them, where it asks for one."""
        from readerapp.library import standings

        with sentences(self.folder):
            reader = self._database.reader()
            page = standings.page_of(reader, tree)
            return rows.rows_on_page(reader, ids, *page) if page else rows.rows(reader, ids)

    def page_change(self, tree: Node) -> "PageChange | None":
        """What is new on the snapshot of a query; None if it asks for none, or that is not there."""
        from readerapp.library import standings

        with sentences(self.folder):
            return standings.change(self._database.reader(), tree)

    def papers(self, ids: Iterable[int], *, seen: bool = True) -> Iterator[Paper]:
        """Whole papers in the order asked; in half the time without where they were `seen`."""
        with sentences(self.folder):
            yield from papers.papers(self._database.reader(), ids, seen=seen)

    def kept(self, paper: int) -> int:
        """The paper that speaks for this one: itself, or the one that it was merged into."""
        from readerapp.library import merging

        with sentences(self.folder):
            return merging.kept(self._database.reader(), paper)

    def duplicates(self) -> list[Duplicates]:
        """Papers that may be one and are not known to be. May take seconds on a large library."""
        from readerapp.library import duplicates

        with sentences(self.folder):
            return duplicates.duplicates(self._database.reader())

    def duplicate_pairs(self) -> list[Duplicates]:
        """The same, two by two."""
        from readerapp.library import duplicates

        with sentences(self.folder):
            return duplicates.pairs(self._database.reader())

    def origins(self, paper: int) -> Origins:
        """What else is said of a paper, and which papers were merged into it."""
        from readerapp.library import origins

        with sentences(self.folder):
            return origins.origins(self._database.reader(), paper)

    def compare(self, one: int, other: int) -> "Comparison | None":
        """Two papers side by side; None if either is there no more."""
        from readerapp.library import origins

        with sentences(self.folder):
            return origins.compare(self._database.reader(), one, other)

    def selection(self, ids: Sequence[int]) -> Selection:
        """What these papers have in common."""
        from readerapp.library import selection

        with sentences(self.folder):
            return selection.selection(self._database.reader(), ids)

    def views(self) -> list[SavedView]:
        """The saved views, in the reader's order."""
        from readerapp.library import views

        with sentences(self.folder):
            return views.views(self._database.reader())

    @property
    def bibliographies(self) -> "Bibliographies":
        """The files that follow views, and what was written into which .bib."""
        from readerapp.library.bibliographies import Bibliographies

        return Bibliographies(self._database.reader, self._writing, self.folder)

    def annotations(self, order: "AnnotationOrder") -> "list[Annotation]":
        """Every note and highlight."""
        from readerapp.library import highlights

        with sentences(self.folder):
            return highlights.annotations(self._database.reader(), order)

    def words(self, field: str, typed: str, limit: int) -> list[str]:
        """Authors, venues, feeds or categories that go on with what is typed, likeliest first."""
        from readerapp.library import suggesting

        with sentences(self.folder):
            return suggesting.words(self._database.reader(), field, typed, limit)

    def count(self, tree: Node) -> int:
        """How many papers match."""
        from readerapp.library import views

        with sentences(self.folder):
            return views.count(self._database.reader(), tree)

    def sidebar(self) -> Sidebar:
        """Counts of shelves, tags, snapshots."""
        with sentences(self.folder):
            return lists.sidebar(self._database.reader())

    def complete_tag(self, typed: str) -> list[str]:
        """Tags that contain what was typed, likeliest first."""
        with sentences(self.folder):
            return lists.complete_tag(self._database.reader(), typed)

    def receipt(self, snapshot: int) -> FileReceipt | None:
        """The receipt kept with a snapshot."""
        with sentences(self.folder):
            statement = "SELECT receipt FROM snapshot WHERE id = ?"
            row = self._database.reader().execute(statement, (snapshot,)).fetchone()
        return msgspec.json.decode(row[0], type=FileReceipt) if row and row[0] else None

    def kept_snapshot(self, snapshot: int) -> Kept | None:
        """A snapshot with its raw bytes, or None if there is none of this number."""
        from readerapp.library import kept

        with sentences(self.folder):
            return kept.snapshot(self._database.reader(), self.folder, snapshot)

    def line_of(self, paper: int, snapshot: int) -> int | None:
        """The line of a snapshot where a paper begins, if that is known."""
        from readerapp.library import kept

        with sentences(self.folder):
            return kept.line_of(self._database.reader(), paper, snapshot)

    def imports(self, limit: int) -> list[PastImport]:
        """The imports that were made, newest first, undone ones too."""
        from readerapp.library import imports

        with sentences(self.folder):
            return imports.imports(self._database.reader(), limit)

    def said_days(self, snapshot: int) -> "SaidDays":
        """The days that a snapshot says of the papers on it, by rank and field."""
        from readerapp.library import dating

        with sentences(self.folder):
            return dating.said_days(self._database.reader(), snapshot)

    def history(self, limit: int) -> list[Action]:
        """The journal, newest first."""
        from readerapp.library import journal

        with sentences(self.folder):
            return journal.history(self._database.reader(), limit)

    def unindexed(self) -> int:
        """How many papers the full-text search does not cover yet."""
        with sentences(self.folder):
            return search.behind(self._database.reader())

    def coverage(self) -> tuple[int, int]:
        """How many papers the full-text search covers, and how many there are."""
        with sentences(self.folder):
            reader = self._database.reader()
            papers = int(reader.execute("SELECT count(*) FROM paper").fetchone()[0])
            return max(papers - search.behind(reader), 0), papers

    def ignored_findings(self) -> set[tuple[int, str]]:
        """What the check of citations found and the reader does not want to hear of, by paper."""
        from readerapp.library import citing

        with sentences(self.folder):
            return citing.ignored(self._database.reader())

    def keys(self) -> "dict[str, tuple[int, bool]]":
        """Every citation key with its paper, and whether it is the one that is used now."""
        from readerapp.library import keys

        with sentences(self.folder):
            return keys.all_keys(self._database.reader())

    def has_key(self, key: str) -> bool:
        """True if a paper has this citation key, or had it once; case does not count."""
        from readerapp.library import keys

        with sentences(self.folder):
            return keys.is_taken(self._database.reader(), key)

    def unsettled(self) -> int:
        """How many papers of a huge import have not followed its undo, or redo, yet."""
        from readerapp.library import settling

        with sentences(self.folder):
            return settling.left(self._database.reader())

    def cover(self) -> None:
        """Wait until all that follows by itself has followed: a huge undo, and the full-text search."""
        if self.unsettled():
            self._database.settle_rest()
        self._database.catch_up()

    @contextmanager
    def numbers(self) -> "Iterator[Numbers]":
        """What can be counted of papers, and of what was done with them."""
        from readerapp.library.statistics import Numbers

        with sentences(self.folder):
            yield Numbers(self._database.reader())

    # --- actions -----------------------------------------------------------------------------

    def apply(self, edit: Edit) -> Done:
        """Apply an edit and note it in the journal."""
        from readerapp.library import edits

        with self._writing() as write:
            return edits.apply(write, edit)

    def undo(self, action: int | None = None) -> Done:
        """Take back the last action, or a given one."""
        from readerapp.library import journal

        with self._writing() as write:
            done = journal.undo(write, action)
        self._follow_huge()
        return done

    def redo(self) -> Done:
        """Do again what was undone last."""
        from readerapp.library import journal

        with self._writing() as write:
            done = journal.redo(write)
        self._follow_huge()
        return done

    def begin_import(self) -> Importer:
        """An import, to be finished or cancelled."""
        if self._database.unfinished:
            _take_back(self._database)
        if self.unsettled():
            self._database.settle_rest()  # a paper that is about to go would count as there already
        return Importer(self._database)

    def _follow_huge(self) -> None:
        """Let the papers of a huge import follow, if that was undone or done again."""
        if self._database.reader().execute("SELECT 1 FROM unsettled LIMIT 1").fetchone():
            self._database.settler.wake()

    def freeze_keys(self, ids: Iterable[int], propose: ProposeKey) -> set[int]:
        """Give each paper that has none a citation key, for ever. Returns the papers that got one."""
        from readerapp.library import keys

        reader = self._database.reader()
        with sentences(self.folder):
            wanted = list(papers.papers(reader, keys.keyless(reader, ids), seen=False))
        if not wanted:
            return set()
        with self._writing() as write:
            still = set(keys.keyless(write.sql, [paper.id for paper in wanted]))
            return keys.freeze(write.sql, [paper for paper in wanted if paper.id in still], propose)

    # --- upkeep ------------------------------------------------------------------------------

    def check(self) -> Health:
        """Look whether the files are sound; counters that are not are put right. May take seconds."""
        with sentences(self.folder):
            reader = self._database.reader()
            health = backups.check(reader, self.folder)
            if health.integrity != "ok" or counters.are_right(reader):
                return health
        return replace(health, problems=(*health.problems, self._count_anew()))

    def _count_anew(self) -> str:
        """Put the counters right, where we may write; returns the sentence that tells it."""
        if self.read_only:
            return "The counts of the sidebar are wrong. Check again when no other ReaderApp has it open."
        with self._writing() as write:
            counters.recount(write.sql)
        return "The counts of the sidebar were wrong. They have been counted anew."

    def compact(self) -> int:
        """Write the files anew without gaps; returns the bytes won. Only who writes waits."""
        return self._database.compact()

    def backup(self, folder: Path | None = None) -> Path:
        """Copy the library into a new folder below `folder`, verified. Returns that new folder."""
        target = folder or self.folder / "backups"
        return backups.backup(self._database.reader(), self.folder, target)

    @contextmanager
    def _writing(self) -> "Iterator[Write]":
        if self._database.unfinished:
            _take_back(self._database)
        with self._database.writing() as write:
            yield write


def open_library(folder: Path, *, create: bool = False, share: bool = False) -> Library:
    """Open the library in a folder, as it was after the last finished action.

    `create` makes one where there is none. `share` reads along while another process writes.
    Raises LibraryMissing, LibraryBusy, LibraryTooNew, LibraryDamaged or another AppError.
    """
    database = open_database(folder, create=create, share=share)
    try:
        if not database.read_only:
            _recover(database)
    except BaseException:
        database.close()
        raise
    return Library(database)


def _recover(database: Database) -> None:
    """Take back imports that a crash cut off, and let the index catch up, before anything else."""
    with sentences(database.folder):
        reader = database.reader()
        unfinished = reader.execute("SELECT id, name FROM snapshot WHERE NOT finished").fetchall()
        behind = search.behind(reader)
        unsettled = reader.execute("SELECT 1 FROM unsettled LIMIT 1").fetchone()
    database.unfinished = [number for number, _ in unfinished]
    database.taken_back = tuple(name for _, name in unfinished)
    if unfinished:
        _take_back(database)
    elif behind:
        database.follower.wake()
    if unsettled:
        database.settler.wake()


def _take_back(database: Database) -> None:
    from readerapp.library.taking_back import take_back

    take_back(database, database.unfinished)
    database.unfinished = []
