"""How far the full-text index is: it follows the library, and after a large import that takes a while."""

from readerapp.library import Library


def coverage(library: Library) -> tuple[int, int]:
    """How many papers a search in full text covers, and how many there are."""
    return library.coverage()


def cover(library: Library) -> None:
    """Wait until a search covers all papers: for those who search once and have time."""
    library.cover()
