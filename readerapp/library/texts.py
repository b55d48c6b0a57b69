"""What a query's words mean: papers whose texts, note or tags have them.

Three places answer: the index of texts, the index of notes, and the names of the tags, which are few.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from readerapp.library import docs, expanding, phrases
from readerapp.model import query as q

COLUMNS = {"title": "title", "author": "authors", "abstract": "abstract"}
ENOUGH = 6  # words of a phrase that the index is asked for; the rest is read
PORTION = 200  # papers whose texts are read at once

_NOTES = "SELECT rowid FROM search.notes WHERE notes MATCH ?"
_PAPERS = f"SELECT {docs.PAPER} FROM search.papers WHERE papers MATCH ?"
_TAGGED = "SELECT paper_id FROM paper_tag WHERE tag_id IN (SELECT value FROM json_each(?))"
_READ = """
SELECT p.id, p.title, t.authors, t.abstract FROM json_each(?) j
JOIN paper p ON p.id = j.value JOIN paper_text t ON t.paper_id = p.id
"""


@dataclass(frozen=True, slots=True)
class Sought:
    """The words of a `Text`, as the index knows them."""

    node: q.Text
    words: tuple[str, ...]

    @property
    def is_phrase(self) -> bool:
        """True if the words must stand together, which only the texts can tell."""
        return len(self.words) > 1


def sought(node: q.Text) -> Sought:
    """What to look for."""
    return Sought(node, tuple(phrases.tokens(node.text)))


def expression(reader: sqlite3.Connection, what: Sought, *, fast: bool) -> str:
    """What to ask the index of texts. With `fast`, an unfinished word stands for its likeliest ends."""
    *whole, last = what.words
    if not what.node.prefix:
        whole.append(last)
    parts = [_quoted(word) for word in expanding.rarest(reader, whole, ENOUGH)] if whole else []
    if what.node.prefix:
        ends = expanding.expand(reader, last) if fast else None
        parts.append(f"({' OR '.join(map(_quoted, ends))})" if ends else _quoted(last) + "*")
    column = COLUMNS.get(what.node.field or "")
    joined = " AND ".join(parts)
    return f"({column} : ({joined}))" if column else f"({joined})"


def condition(reader: sqlite3.Connection, node: q.Text) -> tuple[str, list[str]]:
    """An SQL condition on `state s`, with its values, that holds for exactly the papers that have the text."""
    what = sought(node)
    if not what.words:
        return "1", []
    selects: list[tuple[str, str]] = []
    if node.field != "note" and what.is_phrase:
        selects.append(("SELECT value FROM json_each(?)", json.dumps(list(_with_phrase(reader, what)))))
    elif node.field != "note":
        selects.append((_PAPERS, expression(reader, what, fast=False)))
    if node.field in (None, "note"):
        selects.append((_NOTES, note_phrase(what)))
    if node.field is None and (tags := tags_with(reader, what)):
        selects.append((_TAGGED, json.dumps(tags)))
    among = " UNION ALL ".join(select for select, _ in selects)
    return f"s.paper_id IN ({among})", [value for _, value in selects]


def is_marked(reader: sqlite3.Connection, what: Sought) -> bool:
    """Do a note or the name of a tag have these words?"""
    if what.node.field is not None:
        return False
    noted = reader.execute(_NOTES + " LIMIT 1", (note_phrase(what),)).fetchone()
    return noted is not None or bool(tags_with(reader, what))


def marked(reader: sqlite3.Connection, what: Sought) -> tuple[str, list[str]]:
    """The condition, with its values, that a note or a tag of a paper has these words."""
    tags = json.dumps(tags_with(reader, what))
    return f"s.paper_id IN ({_NOTES} UNION ALL {_TAGGED})", [note_phrase(what), tags]


def note_phrase(what: Sought) -> str:
    """What to ask the index of notes."""
    return _quoted(" ".join(what.words)) + ("*" if what.node.prefix else "")


def tags_with(reader: sqlite3.Connection, what: Sought) -> list[int]:
    """The tags whose names have these words."""
    rows = reader.execute("SELECT id, name FROM tag").fetchall()
    wanted = phrases.spaced(what.node.text)
    return [
        number for number, name in rows if phrases.stands_in(wanted, name, prefix=what.node.prefix)
    ]


def having(reader: sqlite3.Connection, whats: Iterable[Sought], papers: list[int]) -> set[int]:
    """Those of these papers in whose texts every phrase stands."""
    wanted = [(each, phrases.spaced(each.node.text)) for each in whats if each.is_phrase]
    if not wanted:
        return set(papers)
    rows = reader.execute(_READ, (json.dumps(papers),))
    return {row[0] for row in rows if all(_stands(each, phrase, row) for each, phrase in wanted)}


def _stands(what: Sought, phrase: str, row: tuple[int, str, str, str]) -> bool:
    texts = {"title": row[1], "author": row[2], "abstract": row[3]}
    for field in (what.node.field,) if what.node.field else texts:
        text = "; ".join(json.loads(row[2])) if field == "author" else texts[field]
        if phrases.stands_in(phrase, text, prefix=what.node.prefix):
            return True
    return False


def _with_phrase(reader: sqlite3.Connection, what: Sought) -> Iterator[int]:
    found = reader.execute(_PAPERS, (expression(reader, what, fast=False),))
    while rows := found.fetchmany(PORTION):
        yield from having(reader, [what], [row[0] for row in rows])


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


