"""A feed as a tree of elements, from XML in any state: what is not closed ends where it must have ended."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from readerapp.errors import AppError
from readerapp.feeds.feed_tokens import Kind, Token, attributes, content, tokens, without_comments

DEPTH = 200
ELEMENTS = 3_000_000

# Short names for the vocabularies that feeds use, whatever prefix they give them. The first that the
# address begins with counts; "" is RSS itself.
_VOCABULARIES = (
    ("http://www.w3.org/2005/atom", "atom"),
    ("http://purl.org/atom/ns#", "atom"),
    ("http://purl.org/dc/elements/", "dc"),
    ("http://purl.org/dc/terms", "dcterms"),
    ("http://prismstandard.org/namespaces/", "prism"),
    ("http://www.prismstandard.org/namespaces/", "prism"),
    ("http://purl.org/rss/1.0/modules/prism", "prism"),
    ("http://purl.org/rss/1.0/modules/content", "content"),
    ("http://purl.org/rss/1.0/modules/slash", "slash"),
    ("http://purl.org/syndication/thread", "thr"),
    ("http://purl.org/rss/1.0/modules/", "rss-module"),
    ("http://search.yahoo.com/mrss", "media"),
    ("http://rssnamespace.org/feedburner", "feedburner"),
    ("http://arxiv.org/schemas/atom", "arxiv"),
    ("http://www.w3.org/1999/02/22-rdf", "rdf"),
    ("http://www.w3.org/1999/xhtml", "xhtml"),
    ("http://purl.org/rss/1.0", ""),
    ("http://my.netscape.com/", ""),
    ("http://channel.netscape.com/", ""),
    ("http://backend.userland.com/rss", ""),
    ("http://blogs.law.harvard.edu/tech/rss", ""),
    ("http://purl.org/net/rss1.1", ""),
)
ENTRIES = frozenset(("item", "entry", "atom:entry"))
_HOLDERS = frozenset(("channel", "feed", "atom:feed", "rss", "rdf:rdf", "items"))
# Elements that hold text only: the next field inside one of them means that it was not closed.
_LEAVES = frozenset(("title", "link", "guid", "id", "pubdate", "published", "updated", "category"))
_OPEN_LEAVES = _LEAVES | {f"atom:{name}" for name in _LEAVES}
_FIELDS = frozenset(("title", "link", "guid", "pubdate", "description", "category", "comments"))
_RSS_ONLY = frozenset(("rss", "channel", "item", "pubdate", "description", "lastbuilddate", "guid"))
# HTML that stands in a feed unescaped: these never have an end.
_VOID = frozenset(("br", "hr", "img", "wbr", "input", "meta"))


@dataclass(slots=True)
class Node:
    """An element: its name with the vocabulary's short name ("dc:creator"), and where its inside lies."""

    name: str
    attributes: dict[str, str]
    start: int
    inside: int
    end: int = -1
    children: "list[Node]" = field(default_factory=list)
    by_name: "dict[str, list[Node]]" = field(default_factory=dict)

    def add(self, child: "Node") -> None:
        """Put an element inside this one."""
        self.children.append(child)
        self.by_name.setdefault(child.name, []).append(child)

    def all(self, *names: str) -> "Iterator[Node]":
        """The children with one of these names, in the order of the names."""
        for name in names:
            yield from self.by_name.get(name, ())

    def walk(self) -> "Iterator[Node]":
        """The element itself and all below it, in the order of the file."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.children))


@dataclass(frozen=True, slots=True)
class Tree:
    """A document: its root (nameless), its text, whether it is broken, and whether it was cut off."""

    root: Node
    source: str
    line_ends: list[int]
    broken: bool
    cut: bool

    def raw(self, node: Node) -> str:
        """The inside of an element as it stands in the file, without comments."""
        return without_comments(self.source[node.inside : node.end])

    def text(self, node: Node) -> str:
        """The text of an element: entities resolved once, spaces collapsed."""
        return " ".join(content(self.raw(node)).split())

    def line(self, node: Node) -> int:
        """The line of the file on which an element begins, from 1."""
        return bisect_right(self.line_ends, node.start - 1) + 1


def tree(source: str) -> Tree:
    """The elements of a document. Raises `AppError` if they are nested or repeated beyond all reason."""
    builder = _Builder(source)
    for count, token in enumerate(tokens(source)):
        if count > ELEMENTS:
            raise AppError(f"This file has more than {ELEMENTS:,} elements.")
        builder.take(token)
    cut = builder.finish()
    ends = [match.start() for match in re.finditer("\n", source)]
    return Tree(builder.root, source, ends, builder.broken, cut)


class _Builder:
    """Takes tokens, keeps the elements that are open."""

    def __init__(self, source: str) -> None:
        self.root = Node("", {}, 0, 0, len(source))
        self.broken = False
        self._source = source
        self._open = [self.root]
        self._spaces: list[dict[str, str]] = [{}]
        self._names: dict[str, int] = {}  # how many elements of this name are open

    def take(self, token: Token) -> None:
        """One more token."""
        if token.kind is Kind.START:
            self._begin(token)
        elif token.kind is Kind.END:
            self._end(token)

    def finish(self) -> bool:
        """Close what is open at the end of the file; True if there is any of it."""
        cut = len(self._open) > 1
        self._close(1, len(self._source))
        return cut

    def _begin(self, token: Token) -> None:
        given = attributes(token.inside) if token.inside else {}
        spaces = _declared(self._spaces[-1], given)
        name = _short(token.name, spaces)
        self._make_room(name, token.start)
        node = Node(name, given, token.start, token.end)
        self._open[-1].add(node)
        if token.empty or name in _VOID:
            node.end = token.end
            return
        if len(self._open) > DEPTH:
            raise AppError(f"This file is nested more than {DEPTH} levels deep.")
        self._open.append(node)
        self._spaces.append(spaces)
        self._names[name] = self._names.get(name, 0) + 1

    def _make_room(self, name: str, at: int) -> None:
        """Close what cannot hold the element that begins: an entry holds no entry, a title no link."""
        if name in ENTRIES:
            holders = (depth for depth, node in enumerate(self._open) if node.name in _HOLDERS)
            self._close_unclosed(max(holders, default=0) + 1, at)
        elif name in _FIELDS and self._open[-1].name in _OPEN_LEAVES:
            self._close_unclosed(len(self._open) - 1, at)

    def _close_unclosed(self, depth: int, at: int) -> None:
        self.broken = self.broken or depth < len(self._open)
        self._close(depth, at)

    def _end(self, token: Token) -> None:
        name = _short(token.name, self._spaces[-1])
        if not self._names.get(name):
            self.broken = self.broken or name in _HOLDERS | ENTRIES | _FIELDS
            return
        depth = len(self._open) - 1
        while self._open[depth].name != name:
            depth -= 1
        self.broken = self.broken or depth < len(self._open) - 1
        self._close(depth, token.start)

    def _close(self, depth: int, at: int) -> None:
        """Close all elements from this depth on."""
        for node in self._open[depth:]:
            node.end = at
            if node.name:
                self._names[node.name] -= 1
        del self._open[depth:], self._spaces[depth:]


def _declared(spaces: dict[str, str], given: dict[str, str]) -> dict[str, str]:
    """The prefixes that hold inside an element: those around it, and its own declarations."""
    own = {name.partition(":")[2]: uri for name, uri in given.items() if name.startswith("xmlns")}
    return spaces | {prefix: _vocabulary(prefix, uri) for prefix, uri in own.items()} if own else spaces


def _vocabulary(prefix: str, uri: str) -> str:
    folded = uri.lower().replace("https://", "http://")
    return next((short for start, short in _VOCABULARIES if folded.startswith(start)), prefix)


def _short(name: str, spaces: dict[str, str]) -> str:
    """The name with the short name of its vocabulary; a prefix that was never declared stands for itself."""
    prefix, colon, local = name.lower().rpartition(":")
    short = spaces.get(prefix, prefix) if colon else spaces.get("", "")
    if short == "atom" and local in _RSS_ONLY:
        return local  # a feed of RSS that declares itself as Atom
    return f"{short}:{local}" if short else local
