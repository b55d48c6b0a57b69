"""Saved views: which there are, and how many papers each finds."""

from readerapp.library import Library
from readerapp.model import query as queries
from readerapp.model.lists import SavedView
from readerapp.tasks.finding import lookup_in


def views(library: Library) -> list[SavedView]:
    """All saved views, in the reader's order."""
    return library.views()


def count(library: Library, query: str) -> int:
    """How many papers a query finds. Cheaper than finding them: nothing is put in order."""
    tree = queries.parse(query).tree
    if queries.names_views(tree):
        tree = queries.unfold(tree, lookup_in(library))
    return library.count(queries.without_sort(tree))
