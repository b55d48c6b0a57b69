"""How far that is which follows by itself, and takes a while after a large import or its undo."""

from readerapp.library import Library


def coverage(library: Library) -> tuple[int, int]:
    """How many papers a search in full text covers, and how many there are."""
    return library.coverage()


def cover(library: Library) -> None:
    """Wait until a search covers all papers: for those who search once and have time."""
    library.cover()


def unsettled(library: Library) -> int:
    """How many papers of a huge import have not followed its undo, or redo, yet."""
    return library.unsettled()
