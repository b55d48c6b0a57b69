"""Queries: which papers do they find, in which order, and what of them was not understood?"""

from readerapp.library import Library
from readerapp.model import query as queries
from readerapp.model.lists import SORT_KEYS, Found, Sort
from readerapp.model.query import Lookup


def find(library: Library, query: str, sort: Sort = Sort.PUBLISHED, *, typing: bool = False) -> Found:
    """All papers that match, in order. With `typing`, the last word may be unfinished.

    An order that the query itself asks for (`sort:`) goes before `sort`.
    """
    parsed = queries.parse(query, typing=typing)
    problems, tree = parsed.problems, parsed.tree
    if queries.names_views(tree):
        lookup = lookup_in(library)
        problems += queries.problems_of_views(query, lookup)
        tree = queries.unfold(tree, lookup)
    key = queries.sort_of(tree)
    order = SORT_KEYS[key] if key else sort
    return Found(library.find(queries.without_sort(tree), order), problems)


def lookup_in(library: Library) -> Lookup:
    """The queries of all saved views, by name."""
    known = {view.name.casefold(): view.query for view in library.views()}
    return lambda name: known.get(" ".join(name.split()).casefold())
