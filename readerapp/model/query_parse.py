"""Text → tree, by recursive descent. What is not understood becomes a problem and is searched as text."""

import difflib
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from readerapp.model import query_dates as dates
from readerapp.model import query_fields as fields
from readerapp.model.query_fields import Field, english, field_named
from readerapp.model.query_print import is_plain
from readerapp.model.query_tokens import Token, tokens
from readerapp.model.query_tree import (
    And,
    Everything,
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
    Problem,
    Query,
    SortBy,
    Tag,
    Text,
    When,
    joined,
)

LONGEST = 200  # words and brackets: beyond that somebody pasted a text, and SQLite has its limits
DEEPEST = 10  # brackets inside each other
_ANY_DAY = date(2024, 2, 29)  # whether a span is one does not depend on the day


def parse(text: str, *, typing: bool = False) -> Query:
    """Read a query. With `typing`, an unfinished last word also finds words that go on."""
    found = tokens(text)
    parser = _Parser(found[:LONGEST])
    tree = parser.any_of()
    while parser.peek() is not None:  # only a stray ")" can be left
        token = parser.take()
        parser.complain(token, "This bracket was never opened.")
        tree = joined(And, [tree, parser.any_of()])
    if typing and text and not text[-1].isspace():
        tree = _open_ended(tree)
    if len(found) > LONGEST:
        parser.problems.append(
            Problem(found[LONGEST].start, found[-1].end, "Only the first words are searched.")
        )
    return Query(tree, tuple(parser.problems))


class _Parser:
    """Goes over the tokens; collects problems and never fails."""

    def __init__(self, found: list[Token]) -> None:
        self.tokens = found
        self.at = 0
        self.depth = 0
        self.field_of_group: str | None = None
        self.problems: list[Problem] = []

    def peek(self) -> Token | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self) -> Token:
        self.at += 1
        return self.tokens[self.at - 1]

    def complain(self, token: Token, sentence: str) -> None:
        self.problems.append(Problem(token.start, token.end, sentence))

    def any_of(self) -> Node:
        items = [self.all_of()]
        while (token := self.peek()) and token.kind == "or":
            self.take()
            items.append(self.all_of())
        return joined(Or, items)

    def all_of(self) -> Node:
        items: list[Node] = []
        while (token := self.peek()) and token.kind not in ("or", "close"):
            items.append(self.item())
        return joined(And, items)

    def item(self) -> Node:
        token = self.take()
        if token.kind == "and":
            return Everything()
        if token.kind == "minus":
            following = self.peek()
            if following is None or following.kind in ("close", "or"):
                return Everything()
            item = self.item()
            return item if item == Everything() else Not(item)
        if token.kind == "open":
            return self.group(token)
        return self.term(token)

    def group(self, opened: Token) -> Node:
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

    def term(self, token: Token) -> Node:
        if not token.ended:
            self.complain(token, "This quotation mark is not closed.")
        if token.field is None:
            token = replace(token, field=self.field_of_group)
        if token.field is None:
            return _text(token)
        field = field_named(token.field)
        if not token.text:
            return self.empty(token, field)
        if field is None:
            return self.unknown(token)
        return _READ[field.kind](field, token) or self.misread(field, token)

    def empty(self, token: Token, field: Field | None) -> Node:
        """A field before a bracket counts for all in it; a word with a colon may also be just a word."""
        following = self.peek()
        if field is None:
            return _text(replace(token, field=None, text=token.field or ""))
        if following and following.kind == "open" and following.start == token.end:
            outer, self.field_of_group = self.field_of_group, field.name
            inner = self.group(self.take())
            self.field_of_group = outer
            return inner
        self.complain(token, f"“{field.name}:” needs a word after it.")
        return Everything()

    def unknown(self, token: Token) -> Node:
        name = (token.field or "")[:30]
        near = difflib.get_close_matches(name.lower(), fields.FIELD, n=1)
        hint = f", or did you mean “{near[0]}:”?" if near else ""
        self.complain(token, f"There is no field “{name}:”; it is searched as text{hint or '.'}")
        return _as_text(token)

    def misread(self, field: Field, token: Token) -> Node:
        self.complain(token, _NEEDS[field.kind].format(name=field.name))
        return _as_text(token)


_DATE_NEEDED = "“{name}:” needs a date like 2024, 2024-06, 2024-06-13, 7d or today; it is searched as text."
_NEEDS = {
    "is": f"“{{name}}:” knows {', '.join(fields.STATES)}.",
    "has": f"“{{name}}:” knows {', '.join(fields.THINGS)}.",
    "sort": f"“{{name}}:” knows {', '.join(fields.SORTS)}.",
    "snapshot": "“{name}:” needs the number of an import, alone or with /added, /new, /gone/2 or the like.",
    "number": "“{name}:” needs a number like 50, >50 or 10..20; it is searched as text.",
    "when": _DATE_NEEDED.replace("7d", "2024..2026, 7d"),
    "before": _DATE_NEEDED,
    "after": _DATE_NEEDED,
}


def _as_text(token: Token) -> Node:
    return Text(f"{token.field} {token.text}", quoted=True, prefix=token.prefix)


def _text(token: Token, field: str | None = None) -> Node:
    if not any(letter.isalnum() for letter in token.text):
        return Everything()
    quoted = token.quoted or not is_plain(token.text)
    return Text(token.text, field, token.prefix, quoted)


def _tag(_field: Field, token: Token) -> Node:
    return Tag(token.text, token.prefix) if token.quoted or token.text != "none" else Not(Has("tag"))


def _facet(field: Field, token: Token) -> Node:
    if field.name == "venue" and token.text == "none" and not token.quoted:
        return Not(Has("venue"))
    return Facet(field.name, token.text)


def _is(_field: Field, token: Token) -> Node | None:
    state = english(token.text)
    state = fields.SAME_STATE.get(state, state)
    return Is(state) if state in fields.STATES else None


def _has(_field: Field, token: Token) -> Node | None:
    thing = english(token.text)
    thing = fields.SAME_THING.get(thing, thing)
    return Has(thing) if thing in fields.THINGS else None


def _when(field: Field, token: Token) -> Node | None:
    span = english(token.text)
    read = {"when": dates.days, "before": dates.before, "after": dates.after}[field.kind]
    return When(field.name, span) if read(span, _ANY_DAY) else None


def _number(field: Field, token: Token) -> Node | None:
    return Number(field.name, token.text) if dates.numbers(token.text) else None


def _sort(_field: Field, token: Token) -> Node | None:
    key = token.text.lower()
    key = key[1:] + "-" if key.startswith("-") else key
    return SortBy(key) if key in fields.SORTS else None


def _snapshot(_field: Field, token: Token) -> Node | None:
    value, *rest = token.text.split("/")
    fate, than = (english(rest[0]) if rest else "", rest[1] if len(rest) > 1 else "")
    if not _is_number(value) or len(rest) > 2 or (rest and fate not in (*fields.FATES, *fields.COMPARED)):
        return None
    if len(rest) < 2:
        return InSnapshot(int(value), fate)
    held = fate in fields.COMPARED and _is_number(than) and int(than) > 0
    return InSnapshot(int(value), fate, int(than)) if held else None


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 19  # what SQLite's integers hold


_READ: dict[str, Callable[[Field, Token], Node | None]] = {
    "text": lambda field, token: _text(token, field.name),
    "tag": _tag,
    "facet": _facet,
    "is": _is,
    "has": _has,
    "when": _when,
    "before": _when,
    "after": _when,
    "number": _number,
    "sort": _sort,
    "snapshot": _snapshot,
    "id": lambda field, token: Id(field.name, token.text),
    "key": lambda _field, token: Key(token.text),
    "view": lambda _field, token: InView(token.text),
}


def _open_ended(node: Node) -> Node:
    match node:
        case Text(text, field, _, False):
            return Text(text, field, prefix=True)
        case And(items) | Or(items):
            return type(node)((*items[:-1], _open_ended(items[-1])))
        case Not(item):
            return Not(_open_ended(item))
    return node
