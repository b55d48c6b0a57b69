"""What a user can ask for, as plain functions: the window and the command line both call these.

Each takes the open `Library` first and returns values; none knows Qt. Functions that write say in
their answer what changed (`Changes`), so that a view can decide whether to ask again. They raise
`AppError` for the world's faults only.

Any function may be called from any thread: writes take turns, in short transactions.
"""

from readerapp.tasks.bringing import Import, Progress, import_files, import_text, sample_file
from readerapp.tasks.dating import Corrected, correct_date
from readerapp.tasks.editing import do, history, redo, undo
from readerapp.tasks.exporting import (
    COPY_STYLES,
    FORMATS,
    Export,
    copy_text,
    export_file,
    export_text,
    suffix,
)
from readerapp.tasks.finding import find
from readerapp.tasks.keeping import backup, check, restore
from readerapp.tasks.looking import (
    complete_tag,
    duplicates,
    named,
    paper,
    papers,
    receipt,
    rows,
    sidebar,
)
from readerapp.tasks.opening import Library, close_library, library_exists, open_library, warm_up

__all__ = [
    "COPY_STYLES",
    "FORMATS",
    "Corrected",
    "Export",
    "Import",
    "Library",
    "Progress",
    "backup",
    "check",
    "close_library",
    "complete_tag",
    "copy_text",
    "correct_date",
    "do",
    "duplicates",
    "export_file",
    "export_text",
    "find",
    "history",
    "import_files",
    "import_text",
    "library_exists",
    "named",
    "open_library",
    "paper",
    "papers",
    "receipt",
    "redo",
    "restore",
    "rows",
    "sample_file",
    "sidebar",
    "suffix",
    "undo",
    "warm_up",
]
