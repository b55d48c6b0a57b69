"""What the list wants to know of a query: the words to underline, and whether it asks for one shelf."""

from collections.abc import Iterator

from readerapp.model import query as queries
from readerapp.model.query import And, Is, Node, Or, Text

SHELVES = ("inbox", "to-read", "done", "dismissed")


def words_of(query: str) -> list[str]:
    """The words that stand in the papers found; not those that must not."""
    return [word for text in _texts(queries.parse(query).tree) for word in text.split()]


def asks_for_status(query: str) -> bool:
    """Are all papers found on one shelf?"""
    tree = queries.parse(query).tree
    items = tree.items if isinstance(tree, And) else (tree,)
    return any(isinstance(item, Is) and item.state in SHELVES for item in items)


def page_of(query: str) -> str:
    """The part of a query that asks for a snapshot; empty where none does."""
    node = queries.snapshot_of(queries.parse(query).tree)
    return queries.to_text(node) if node else ""


def _texts(node: Node) -> Iterator[str]:
    match node:
        case Text(text, field) if field in (None, "title", "author"):
            yield text
        case And(items) | Or(items):
            for item in items:
                yield from _texts(item)
