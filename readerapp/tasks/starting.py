"""What a window shows first, before its library is open."""

from pathlib import Path

from readerapp.library import first_rows as rows_of
from readerapp.model.row import PaperRow


def first_rows(folder: Path, query: str) -> list[PaperRow]:
    """The newest papers of a shelf, read from the library in this folder; [] if that is not done at once."""
    return rows_of(folder, query)
