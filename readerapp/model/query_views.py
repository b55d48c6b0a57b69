"""Saved views inside queries: `view:"name"` stands for all that the view's own query asks."""

from collections.abc import Callable

from readerapp.model.query_fields import field_named
from readerapp.model.query_parse import parse
from readerapp.model.query_print import to_text
from readerapp.model.query_tokens import tokens
from readerapp.model.query_tree import And, InView, Node, Not, Or, Problem, joined, without_sort

MOST = 100  # views put in place of their names, one inside the other or side by side

Lookup = Callable[[str], str | None]
"""The query of a view, by its name; None if there is none."""


class _Unfolding:
    """Puts the queries of views in place of their names. `trouble` is what was wrong with any."""

    def __init__(self, lookup: Lookup) -> None:
        self.lookup = lookup
        self.inside: list[str] = []
        self.done = 0
        self.trouble = ""

    def unfold(self, node: Node) -> Node:
        match node:
            case InView(name):
                return self.view(node, name)
            case Not(item):
                return Not(self.unfold(item))
            case And(items) | Or(items):
                return joined(type(node), [self.unfold(item) for item in items])
        return node

    def view(self, node: InView, name: str) -> Node:
        """The view's query; the node itself, which finds nothing, where that cannot be."""
        query = self.lookup(name)
        self.done += 1
        self.trouble = self.trouble or self._why_not(name, query)
        if query is None or self.trouble:
            return node
        self.inside.append(name.casefold())
        inner = self.unfold(without_sort(parse(query).tree))
        self.inside.pop()
        return inner

    def _why_not(self, name: str, query: str | None) -> str:
        if query is None:
            return f"There is no view “{name}”."
        if name.casefold() in self.inside:
            return f"The view “{name}” asks for itself, which finds nothing."
        return "Too many views inside each other." if self.done > MOST else ""


def unfold(node: Node, lookup: Lookup) -> Node:
    """The tree with the queries of views in place of their names."""
    return _Unfolding(lookup).unfold(node)


def problems_of_views(text: str, lookup: Lookup) -> tuple[Problem, ...]:
    """What is wrong with the views that a query names: missing, or going round in circles."""
    found = []
    for token in tokens(text):
        field = field_named(token.field) if token.field else None
        if field and field.kind == "view" and token.text:
            unfolding = _Unfolding(lookup)
            unfolding.unfold(InView(token.text))
            if unfolding.trouble:
                found.append(Problem(token.start, token.end, unfolding.trouble))
    return tuple(found)


def with_view_renamed(text: str, old: str, new: str) -> str:
    """The query with another name for a view; all else stays as it was typed."""
    for token in reversed(tokens(text)):
        field = field_named(token.field) if token.field else None
        if field and field.kind == "view" and token.text.casefold() == old.casefold():
            text = f"{text[: token.start]}{to_text(InView(new))}{text[token.end :]}"
    return text


def names_views(node: Node) -> bool:
    """True if a view is named anywhere in the tree."""
    match node:
        case InView():
            return True
        case Not(item):
            return names_views(item)
        case And(items) | Or(items):
            return any(names_views(item) for item in items)
    return False
