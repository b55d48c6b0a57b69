"""Queries: which papers do they find, in which order, and what of them was not understood?"""

from array import array
from collections.abc import Collection

from readerapp.library import Library
from readerapp.model import query as queries
from readerapp.model.lists import SORT_KEYS, Found, Sort
from readerapp.model.query import Lookup, Node, Problem

SCREEN = 40  # rows: more than a tall screen shows


def find(library: Library, query: str, sort: Sort = Sort.PUBLISHED, *, typing: bool = False) -> Found:
    """All papers that match, in order. With `typing`, the last word may be unfinished.

    An order that the query itself asks for (`sort:`) goes before `sort`.
    """
    asked, problems = _asked(library, query, sort, typing=typing)
    return Found(library.find(*asked, stoppable=True), problems)


def find_again(
    library: Library,
    query: str,
    sort: Sort = Sort.PUBLISHED,
    *,
    typing: bool = False,
    held: "array[int]",
    marked: Collection[int],
) -> Found:
    """The same as `find`, quicker: it gave `held`, and since then nothing but these papers was marked."""
    asked, problems = _asked(library, query, sort, typing=typing)
    return Found(library.find_again(*asked, held, marked), problems)


def find_first(library: Library, query: str, sort: Sort = Sort.PUBLISHED, *, typing: bool = False) -> Found:
    """The first papers with their rows, in a few milliseconds; all ids where that takes no longer."""
    asked, problems = _asked(library, query, sort, typing=typing)
    page = library.first_page(*asked)
    if page is None:
        return Found(library.find(*asked, stoppable=True), problems)
    return Found(page, problems, more=True, rows=tuple(library.rows_of_page(page[:SCREEN], asked[0])))


def find_more(
    library: Library, query: str, sort: Sort = Sort.PUBLISHED, *, typing: bool = False, step: int
) -> Found:
    """What follows the first papers: all of them or, where that takes long, more of them, step by step."""
    asked, problems = _asked(library, query, sort, typing=typing)
    page = library.further(*asked, step)
    if page is None:
        return Found(library.find(*asked, stoppable=True), problems)
    return Found(page, problems, more=True)


def stop_finding(library: Library) -> None:
    """Cut off the searches that are under way: somebody asks for something else."""
    library.stop()


def _asked(
    library: Library, query: str, sort: Sort, *, typing: bool
) -> tuple[tuple[Node, Sort], tuple[Problem, ...]]:
    parsed = queries.parse(query, typing=typing)
    problems, tree = parsed.problems, parsed.tree
    if queries.names_views(tree):
        lookup = lookup_in(library)
        problems += queries.problems_of_views(query, lookup)
        tree = queries.unfold(tree, lookup)
    order = _order(library, parsed.tree) or sort
    return (queries.without_sort(tree), order), problems


def _order(library: Library, tree: queries.Node) -> Sort | None:
    """The order that a query asks for; for a view alone, the view's own."""
    if key := queries.sort_of(tree):
        return SORT_KEYS[key]
    if not isinstance(tree, queries.InView):
        return None
    name = tree.name.casefold()
    view = next((view for view in library.views() if view.name.casefold() == name), None)
    inner = queries.sort_of(queries.parse(view.query).tree) if view else None
    return view.sort if view and view.sort else SORT_KEYS[inner] if inner else None


def lookup_in(library: Library) -> Lookup:
    """The queries of all saved views, by name."""
    known = {view.name.casefold(): view.query for view in library.views()}
    return lambda name: known.get(" ".join(name.split()).casefold())
