"""The first rows of a list before anything else of the library is loaded: what a start paints.

Asked of the file itself, for reading only, along an index. It is a courtesy: where anything is not as
usual it answers nothing, and the regular way, which follows at once, finds the words for it.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from readerapp.library import migrations
from readerapp.library.rows import rows
from readerapp.model.row import PaperRow

ROWS = 40  # more than a tall screen shows
_SHELVES = {
    "": "",
    "is:inbox": "AND status = 0",
    "is:to-read": "AND status = 1",
    "is:done": "AND status = 2",
    "is:dismissed": "AND status = 3",
    "is:starred": "AND starred = 1",
}
_PAGE = """
SELECT paper_id FROM state WHERE hidden = 0 AND trashed = 0 {} ORDER BY order_on DESC, paper_id LIMIT ?
"""


def first_rows(folder: Path, query: str) -> list[PaperRow]:
    """The newest papers of a shelf; nothing for any other query, or where they cannot be had at once."""
    file = folder / "library.sqlite"
    if query not in _SHELVES or not file.exists():
        return []
    try:
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True, timeout=0)) as reader:
            if not _is_ours(reader):
                return []
            found = reader.execute(_PAGE.format(_SHELVES[query]), (ROWS,)).fetchall()
            return rows(reader, [paper for (paper,) in found])
    except (sqlite3.Error, ValueError):  # ValueError: json.JSONDecodeError, UnicodeDecodeError
        return []


def _is_ours(reader: sqlite3.Connection) -> bool:
    known = (migrations.APPLICATION_ID, migrations.VERSION)
    asked = ("application_id", "user_version")
    return known == tuple(reader.execute(f"PRAGMA {name}").fetchone()[0] for name in asked)
