"""The query language: text → tree → text.

    query   = any                         any    = all { "OR" all }
    all     = item { item }               item   = [ "-" ] ( "(" any ")" | term )
    term    = [ field ":" ] ( word | word"*" | '"' phrase '"' )

Words are joined by AND. `OR` (capitals) is weaker. A field narrows one term: `title:`, `author:`,
`abstract:`, `note:` search that text; `tag:` names a tag or its children (`ml` has `ml/nlp`);
`is:` and `has:` ask for a state; `snapshot:` names an import. What is not understood becomes a
`Problem` and its words are searched as text, so that typing never ends in an error.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

TEXT_FIELDS = ("title", "author", "abstract", "note")
STATES = ("inbox", "to-read", "done", "dismissed", "starred", "seen", "unseen", "trashed", "duplicate")
THINGS = ("note", "tag", "abstract", "doi", "arxiv", "link", "authors")
IDENTIFIERS = ("arxiv", "doi", "openreview", "acl", "pmid")

LONGEST = 200  # words and brackets: beyond that somebody pasted a text, and SQLite has its limits
DEEPEST = 10  # brackets inside each other

_SAME_STATE = {"toread": "to-read", "later": "to-read", "trash": "trashed", "archived": "done"}


@dataclass(frozen=True, slots=True)
class Everything:
    """An empty query."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words that must stand in a paper, next to each other if there are several.

    `field` is one of `TEXT_FIELDS`, `tag` aside, or None for all of them. With `prefix` the last
    word may go on.
    """

    text: str
    field: str | None = None
    prefix: bool = False
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Tag:
    """Papers with this tag or one below it."""

    name: str


@dataclass(frozen=True, slots=True)
class Is:
    """Papers in one of `STATES`."""

    state: str


@dataclass(frozen=True, slots=True)
class Has:
    """Papers that have one of `THINGS`."""

    thing: str


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
    """Papers seen in one snapshot."""

    id: int


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


Node = Everything | Text | Tag | Is | Has | Id | Key | InSnapshot | Not | And | Or


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


def parse(text: str, *, typing: bool = False) -> Query:
    """Read a query. With `typing`, an unfinished last word also finds words that go on."""
    tokens = _tokens(text)
    parser = _Parser(tokens[:LONGEST])
    tree = parser.any_of()
    while parser.peek() is not None:  # only a stray ")" can be left
        token = parser.take()
        parser.complain(token, "This bracket was never opened.")
        tree = _joined(And, [tree, parser.any_of()])
    if typing and text and not text[-1].isspace():
        tree = _open_ended(tree)
    if len(tokens) > LONGEST:
        parser.problems.append(
            Problem(tokens[LONGEST].start, tokens[-1].end, "Only the first words are searched.")
        )
    return Query(tree, tuple(parser.problems))


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


def _named(node: Node) -> str:
    match node:
        case Tag(value) | Key(value):
            return f"{'tag' if isinstance(node, Tag) else 'key'}:{_quoted(value)}"
        case Id(scheme, value):
            return f"{scheme}:{_quoted(value)}"
        case Is(state):
            return f"is:{state}"
        case Has(thing):
            return f"has:{thing}"
        case InSnapshot(number):
            return f"snapshot:{number}"
    return ""


def _text_of(node: Text) -> str:
    body = (f'"{node.text}"' if node.quoted else node.text) + ("*" if node.prefix else "")
    return f"{node.field}:{body}" if node.field else body


def both(first: str, second: str) -> str:
    """The text of a query that asks for both."""
    trees = [parse(text).tree for text in (first, second)]
    return to_text(_joined(And, trees))


_TOKEN = re.compile(
    r"""\s*(?:
        (?P<open>\() | (?P<close>\)) |
        (?P<minus>-(?=[^\s\-)])) |
        (?P<bare>[A-Za-z]+:)(?=\s|$|[()]) |
        (?P<term>(?:(?P<field>[A-Za-z]+):)?(?:"(?P<phrase>[^"]*)(?P<ended>"?)|(?P<word>[^\s()"]+))(?P<star>\*)?)
    )""",
    re.VERBOSE,
)
_PLAIN = re.compile(r'[^\s()":*\-][^\s()":*]*')


@dataclass(frozen=True, slots=True)
class _Token:
    kind: Literal["open", "close", "minus", "term", "or"]
    start: int
    end: int
    field: str | None = None
    text: str = ""
    quoted: bool = False
    prefix: bool = False
    ended: bool = True


def _tokens(text: str) -> list[_Token]:
    tokens, at = [], 0
    while match := _TOKEN.match(text, at):
        if match.end() == at:
            break
        tokens.append(_token(match))
        at = match.end()
    return tokens


def _token(match: re.Match[str]) -> _Token:
    start = match.end() - len(match.group(0).lstrip())
    end = match.end()
    for kind in _BRACKETS:
        if match[kind]:
            return _Token(kind, start, end)
    if match["bare"]:
        return _Token("term", start, end, field=match["bare"][:-1])
    if match["term"] == "OR":
        return _Token("or", start, end)
    if match["phrase"] is None:
        word = match["word"].rstrip("*")
        return _Token("term", start, end, match["field"], word, prefix=word != match["word"])
    phrase, ended = match["phrase"].strip(), bool(match["ended"])
    return _Token("term", start, end, match["field"], phrase, True, bool(match["star"]), ended)


_BRACKETS: tuple[Literal["open", "close", "minus"], ...] = ("open", "close", "minus")


class _Parser:
    """Recursive descent over the tokens; collects problems and never fails."""

    def __init__(self, tokens: list[_Token]) -> None:
        self.tokens = tokens
        self.at = 0
        self.depth = 0
        self.problems: list[Problem] = []

    def peek(self) -> _Token | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self) -> _Token:
        self.at += 1
        return self.tokens[self.at - 1]

    def complain(self, token: _Token, sentence: str) -> None:
        self.problems.append(Problem(token.start, token.end, sentence))

    def any_of(self) -> Node:
        items = [self.all_of()]
        while (token := self.peek()) and token.kind == "or":
            self.take()
            items.append(self.all_of())
        return _joined(Or, [item for item in items if item != Everything()] or [Everything()])

    def all_of(self) -> Node:
        items: list[Node] = []
        while (token := self.peek()) and token.kind not in ("or", "close"):
            items.append(self.item())
        return _joined(And, items)

    def item(self) -> Node:
        token = self.take()
        if token.kind == "minus":
            following = self.peek()
            if following is None or following.kind in ("close", "or"):
                return Everything()
            item = self.item()
            return item if item == Everything() else Not(item)
        if token.kind == "open":
            return self.group(token)
        return self.term(token)

    def group(self, opened: _Token) -> Node:
        self.depth += 1
        if self.depth > DEEPEST:
            self.complain(opened, "Too many brackets inside each other.")
            self.depth -= 1
            return Everything()
        inner = self.any_of()
        self.depth -= 1
        closing = self.peek()
        if closing and closing.kind == "close":
            self.take()
        else:
            self.complain(opened, "This bracket is not closed.")
        return inner

    def term(self, token: _Token) -> Node:
        if not token.ended:
            self.complain(token, "This quotation mark is not closed.")
        if token.field is None:
            return _text(token)
        field = token.field.lower()
        if not token.text:
            self.complain(token, f"“{field}:” needs a word after it.")
            return Everything()
        return self.field(field, token)

    def field(self, field: str, token: _Token) -> Node:
        if field in TEXT_FIELDS:
            return _text(token, field)
        if field in IDENTIFIERS:
            return Id(field, token.text)
        read = _FIELDS.get(field)
        return (read(token.text) if read else None) or self.unknown(field, token)

    def unknown(self, field: str, token: _Token) -> Node:
        known = {"is": STATES, "has": THINGS}.get(field)
        if known:
            self.complain(token, f"“{field}:” knows {', '.join(known)}.")
        elif field == "snapshot":
            self.complain(token, "“snapshot:” needs the number of an import.")
        else:
            self.complain(token, f"There is no field “{field}:”; it is searched as text.")
        return Text(f"{token.field} {token.text}", quoted=True, prefix=token.prefix)


def _is(value: str) -> Node | None:
    state = _SAME_STATE.get(value.lower(), value.lower())
    return Is(state) if state in STATES else None


def _has(value: str) -> Node | None:
    return Has(value.lower()) if value.lower() in THINGS else None


def _snapshot(value: str) -> Node | None:
    is_number = value.isascii() and value.isdigit() and len(value) < 19  # what SQLite's integers hold
    return InSnapshot(int(value)) if is_number else None


_FIELDS: dict[str, Callable[[str], Node | None]] = {
    "tag": Tag,
    "key": Key,
    "is": _is,
    "has": _has,
    "snapshot": _snapshot,
}


def _text(token: _Token, field: str | None = None) -> Node:
    if not any(letter.isalnum() for letter in token.text):
        return Everything()
    quoted = token.quoted or not _PLAIN.fullmatch(token.text)
    return Text(token.text, field, token.prefix, quoted)


def _joined(kind: type[And] | type[Or], items: list[Node]) -> Node:
    if kind is And:
        items = [item for item in items if item != Everything()]
    flat: list[Node] = []
    for item in items:
        flat.extend(item.items if isinstance(item, kind) else [item])
    if not flat:
        return Everything()
    return flat[0] if len(flat) == 1 else kind(tuple(flat))


def _open_ended(node: Node) -> Node:
    match node:
        case Text(text, field, _, False):
            return Text(text, field, prefix=True)
        case And(items) | Or(items):
            return type(node)((*items[:-1], _open_ended(items[-1])))
        case Not(item):
            return Not(_open_ended(item))
    return node


def _quoted(value: str) -> str:
    return value if _PLAIN.fullmatch(value) else f'"{value}"'


def _bracketed(item: Node, weaker: tuple[type, ...]) -> str:
    return f"({to_text(item)})" if isinstance(item, weaker) else to_text(item)
