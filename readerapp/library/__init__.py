"""The only SQL. This page is the whole library as others see it.

A library is a folder: `library.sqlite`, the full-text index `search.sqlite` beside it, `lock`,
`snapshots/` (the raw bytes as brought) and `backups/`. Inside: `database` opens the files,
`ingest` stores what feeds say, `edits` what the reader does, `journal` takes either back, `lists`
and `papers` answer questions.
"""

from typing import TYPE_CHECKING

from readerapp import doors

if TYPE_CHECKING:
    from readerapp.library.backups import backups_in, last_backup_in, prune, restore
    from readerapp.library.done import Done
    from readerapp.library.failures import (
        DiskFull,
        LibraryBusy,
        LibraryDamaged,
        LibraryForeign,
        LibraryMissing,
        LibraryReadOnly,
        LibraryTooNew,
    )
    from readerapp.library.first_page import first_rows
    from readerapp.library.ingest import Cancelled, Importer
    from readerapp.library.library import Library, open_library
    from readerapp.library.salvage import readable_rows, salvage
    from readerapp.library.statistics import Numbers

# Where each name lives; a test holds that nothing is missing here.
_HOMES = {
    "backups": "backups_in last_backup_in prune restore",
    "done": "Done",
    "failures": "DiskFull LibraryBusy LibraryDamaged LibraryForeign LibraryMissing LibraryReadOnly "
    "LibraryTooNew",
    "first_page": "first_rows",
    "ingest": "Cancelled Importer",
    "library": "Library open_library",
    "statistics": "Numbers",
    "salvage": "readable_rows salvage",
}

__all__ = [
    "Cancelled",
    "DiskFull",
    "Done",
    "Importer",
    "Library",
    "LibraryBusy",
    "LibraryDamaged",
    "LibraryForeign",
    "LibraryMissing",
    "LibraryReadOnly",
    "LibraryTooNew",
    "Numbers",
    "backups_in",
    "first_rows",
    "last_backup_in",
    "open_library",
    "prune",
    "readable_rows",
    "restore",
    "salvage",
]

if not TYPE_CHECKING:  # a type checker would take every misspelt name for one of these
    __getattr__ = doors.on_demand(__name__, _HOMES)
