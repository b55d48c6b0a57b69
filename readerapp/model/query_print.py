"""Tree → the text that reads as this tree."""

import re

from readerapp.model.query_tokens import JOINERS
from readerapp.model.query_tree import (
    And,
    Facet,
    Has,
    Id,
    InSnapshot,
    InView,
    Is,
    Key,
    Node,
    Not,
    Number,
    Or,
    SortBy,
    Tag,
    Text,
    When,
)

_PLAIN = re.compile(r'[^\s()":*\-][^\s()":*]*')


def to_text(node: Node) -> str:
    """The query that parses to this tree."""
    match node:
        case Text():
            return _text_of(node)
        case Not(item):
            return "-" + _bracketed(item, (And, Or, Not))
        case And(items):
            return " ".join(_bracketed(item, (And, Or)) for item in items)
        case Or(items):
            return " OR ".join(_bracketed(item, (Or,)) for item in items)
    return _named(node)


def is_plain(word: str) -> bool:
    """True if a word needs no quotation marks."""
    return bool(_PLAIN.fullmatch(word)) and word not in JOINERS


def quoted(value: str) -> str:
    """A value behind its field, in quotation marks if it needs them."""
    return value if is_plain(value) else f'"{value}"'


def _named(node: Node) -> str:
    match node:
        case Tag(name, prefix):
            body = f'"{name}"' if name == "none" else quoted(name)
            return f"tag:{body}{'*' if prefix else ''}"
        case Facet("venue", "none"):
            return 'venue:"none"'
        case Facet(field, value) | Id(field, value) | When(field, value) | Number(field, value):
            return f"{field}:{quoted(value)}"
        case Key(value):
            return f"key:{quoted(value)}"
        case InView(name):
            return f"view:{quoted(name)}"
    return _chosen(node)


def _chosen(node: Node) -> str:
    """Nodes whose value is one of a few words."""
    match node:
        case Is(state):
            return f"is:{state}"
        case Has(thing):
            return f"has:{thing}"
        case InSnapshot(number, fate, than):
            return "/".join([f"snapshot:{number}", *([fate] if fate else []), *([str(than)] if than else [])])
        case SortBy(key):
            return f"sort:{key}"
    return ""


def _text_of(node: Text) -> str:
    body = (f'"{node.text}"' if node.quoted else node.text) + ("*" if node.prefix else "")
    return f"{node.field}:{body}" if node.field else body


def _bracketed(item: Node, weaker: tuple[type, ...]) -> str:
    return f"({to_text(item)})" if isinstance(item, weaker) else to_text(item)
