"""What a query means, as a tree of values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Everything:
    """An empty query."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words that must stand in a paper, next to each other if there are several.

    `field` is one of `TEXT_FIELDS`, or None for all of them and the tags. With `prefix` the last word may
    go on.
    """

    text: str
    field: str | None = None
    prefix: bool = False
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Tag:
    """Papers with this tag or one below it. With `prefix`: with a tag that begins so."""

    name: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Facet:
    """Papers of a venue, feed, category or language; `field` is one of `FACETS`."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Is:
    """Papers in one of `STATES`."""

    state: str


@dataclass(frozen=True, slots=True)
class Has:
    """Papers that have one of `THINGS`."""

    thing: str


@dataclass(frozen=True, slots=True)
class When:
    """Papers of a time; `field` is one of `DATES`, `span` what `query_dates.days` reads."""

    field: str
    span: str


@dataclass(frozen=True, slots=True)
class Number:
    """Papers with so many; `field` is one of `NUMBERS`, `span` what `query_dates.numbers` reads."""

    field: str
    span: str


@dataclass(frozen=True, slots=True)
class Id:
    """The paper with this identifier; `value` as the reader typed it."""

    scheme: str
    value: str


@dataclass(frozen=True, slots=True)
class Key:
    """The paper with this citation key."""

    value: str


@dataclass(frozen=True, slots=True)
class InSnapshot:
    """Papers seen in one snapshot; with one of `FATES` those of which its import made this.

    With one of `COMPARED` it is held against another one, `than` (0: the one before, of the same source).
    """

    id: int
    fate: str = ""
    than: int = 0


@dataclass(frozen=True, slots=True)
class InView:
    """Papers that a saved view finds."""

    name: str


@dataclass(frozen=True, slots=True)
class SortBy:
    """No condition: the order of the list. `key` is one of `SORTS`."""

    key: str


@dataclass(frozen=True, slots=True)
class Not:
    """All but these."""

    item: "Node"


@dataclass(frozen=True, slots=True)
class And:
    """Papers that match every item."""

    items: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Or:
    """Papers that match any item."""

    items: "tuple[Node, ...]"


Leaf = Everything | Text | Tag | Facet | Is | Has | When | Number | Id | Key | InSnapshot | InView | SortBy
Node = Leaf | Not | And | Or


@dataclass(frozen=True, slots=True)
class Problem:
    """A part of the query that was not understood: where (0-based, half open), and a sentence."""

    start: int
    end: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Query:
    """A tree and what is wrong with its text."""

    tree: Node
    problems: tuple[Problem, ...] = ()


def joined(kind: type[And] | type[Or], items: list[Node]) -> Node:
    """Items as one node, as flat as can be; an empty item adds nothing to the others."""
    if kind is And or len(items) > 1:
        items = [item for item in items if item != Everything()]
    flat: list[Node] = []
    for item in items:
        flat.extend(item.items if isinstance(item, kind) else [item])
    if not flat:
        return Everything()
    return flat[0] if len(flat) == 1 else kind(tuple(flat))


def without_sort(node: Node) -> Node:
    """The conditions of a tree alone."""
    match node:
        case SortBy():
            return Everything()
        case Not(item):
            inner = without_sort(item)
            return inner if inner == Everything() and item != Everything() else Not(inner)
        case And(items) | Or(items):
            return joined(type(node), [without_sort(item) for item in items])
    return node


def sort_of(node: Node) -> str | None:
    """The first order that a tree asks for."""
    match node:
        case SortBy(key):
            return key
        case Not(item):
            return sort_of(item)
        case And(items) | Or(items):
            return next(filter(None, map(sort_of, items)), None)
    return None


def snapshot_of(node: Node) -> InSnapshot | None:
    """The snapshot that every paper must be in: a list of it shows the papers as they were that day."""
    return next((part for part in parts(node) if isinstance(part, InSnapshot)), None)


def parts(node: Node) -> tuple[Node, ...]:
    """What must all be true: the items of an And, or the node alone; nothing for an empty query."""
    if isinstance(node, And):
        return node.items
    return () if node == Everything() else (node,)


def without(node: Node, part: Node) -> Node:
    """The tree without one of its parts."""
    return joined(And, [item for item in parts(node) if item != part])
