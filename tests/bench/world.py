"""The library that is measured: made once from generated papers, in a folder that is thrown away."""

import hashlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import islice
from pathlib import Path

from readerapp.library import Library, open_library
from readerapp.model.edits import AddTag, SetStarred, SetStatus
from readerapp.model.entry import Entry, Reading
from readerapp.model.lists import Sort
from readerapp.model.paper import Status
from readerapp.model.query import Everything
from readerapp.model.snapshot import Snapshot
from tests.bench.generate import LAST_DAY, Generator, Plan, reading
from tests.bench.measure import Clock

PART = 2_000  # what the reader of dumps hands on at a time
TAGS = ("ml", "ml/nlp", "to cite", "thesis", "group meeting")
CAPTURED = date(2026, 7, 1)


@dataclass(slots=True)
class Import:
    """What one import took: processor seconds for rows and for the index, wall seconds until the first
    rows were there, all of them, and the index of all.
    """

    rows: float = 0.0
    index: float = 0.0
    first_wall: float = 0.0
    all_wall: float = 0.0
    covered_wall: float = 0.0


@dataclass
class World:
    """Where the library is, where what it is compared with, and what has been made so far."""

    folder: Path
    scratch: Path
    papers: int
    imported: Import | None = None
    _open: Library | None = field(default=None, init=False)

    @cached_property
    def generator(self) -> Generator:
        """The papers, and the words to search for."""
        return Generator(Plan(self.papers))

    @property
    def home(self) -> Path:
        """The library's folder."""
        return self.folder / f"library-{self.papers}"

    @property
    def library(self) -> Library:
        """The open library; made first if need be."""
        if self._open is None:
            self.make()
            self._open = open_library(self.home)
            self._open.warm_up()
        return self._open

    def make(self) -> None:
        """Make the library if there is none yet."""
        if not (self.home / "library.sqlite").exists():
            self.imported = self._make()

    def close(self) -> None:
        """Let another process open the library."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def ids(self) -> tuple[int, ...]:
        """All papers, newest first."""
        return tuple(self.library.find(Everything(), Sort.PUBLISHED))

    def _make(self) -> Import:
        library = open_library(self.home, create=True)
        library.warm_up()
        took = time_import(library, self.generator.entries())
        _mark(library)
        library.close()
        return took


def time_import(library: Library, entries: Iterator[Entry]) -> Import:
    """Import these entries the way a dump comes in; inventing them is not counted."""
    took = Import()
    whole, inventing, index = (Clock(time.thread_time) for _ in range(3))  # the index has a thread of its own
    _count_catching_up(library, index)
    begin, held_up = time.perf_counter(), Clock(time.perf_counter)

    def parts() -> Iterator[Reading]:
        while True:
            with inventing.running(), held_up.running():
                part = tuple(islice(entries, PART))
            if not part:
                return
            yield reading(part)

    def first(_so_far: int) -> None:
        if not took.first_wall:
            library.rows(library.find(Everything(), Sort.PUBLISHED)[:50])
            took.first_wall = time.perf_counter() - begin - held_up.seconds

    digest = hashlib.sha256(b"generated papers").hexdigest()
    with whole.running():
        importer = library.begin_import()
        importer.add_parts(Snapshot("papers.jsonl", b"", CAPTURED), digest, parts(), first)
        importer.finish("Import generated papers")
        took.all_wall = time.perf_counter() - begin - held_up.seconds
        library.cover()
    took.covered_wall = time.perf_counter() - begin - held_up.seconds
    took.index = index.seconds
    took.rows = whole.seconds - inventing.seconds
    return took


def snapshot(entries: tuple[Entry, ...], name: str) -> tuple[Snapshot, Reading]:
    """A page with these entries."""
    return Snapshot(name, name.encode(), LAST_DAY), reading(entries)


def _count_catching_up(library: Library, clock: Clock) -> None:
    """Let the index's share of an import be counted apart: it has a thread of its own."""
    follower = library._database.follower
    catch_up = follower.catch_up

    def counted(stopping: Callable[[], bool]) -> None:
        with clock.running():
            catch_up(stopping)

    follower.catch_up = counted


def _mark(library: Library) -> None:
    """What a reader leaves behind: stars, shelves, and eight tags on ten papers."""
    ids = tuple(library.find(Everything(), Sort.PUBLISHED))
    library.apply(SetStarred(ids[::50], starred=True))
    for start, status in enumerate((Status.TO_READ, Status.DONE, Status.DISMISSED)):
        library.apply(SetStatus(ids[start::7], status))
    for start, tag in enumerate(TAGS):
        library.apply(AddTag(ids[start :: 4 + 3 * start], tag))
