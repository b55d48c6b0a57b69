"""What a query's words mean: papers whose texts, note, highlights or tags have them.

Three places answer: the index of texts, the index of notes and highlights, and the few names of tags.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from readerapp.library import docs, expanding, phrases
from readerapp.model import query as q

MARKS = {"note": "note highlights", "highlight": "highlights"}  # fields that the reader's own words answer
COLUMNS = {"title": "title", "author": "authors", "abstract": "abstract"}
ENOUGH = 6  # words that the index is asked for where texts are read anyway
PORTION = 50  # papers whose texts are read at once: about a millisecond
MANY = 5_000  # papers with a tag: so many are put in order in 5 ms

_NOTES = "SELECT rowid FROM search.notes WHERE notes MATCH ?"
_PAPERS = f"SELECT {docs.PAPER} FROM search.papers WHERE papers MATCH ?"
_TAGGED = "SELECT paper_id FROM paper_tag WHERE tag_id IN (SELECT value FROM json_each(?))"
_WEARS = """EXISTS (SELECT 1 FROM paper_tag g WHERE g.paper_id = s.paper_id
    AND g.tag_id IN (SELECT value FROM json_each(?)))"""
_READ = """
SELECT p.id, p.title, t.authors, t.abstract FROM json_each(?) j
JOIN paper p ON p.id = j.value JOIN paper_text t ON t.paper_id = p.id
"""
_Row = tuple[int, str, str, str]
_PLACES = ("title", "abstract", "author")  # as they are kept: what JSON puts between names is no letter
_Finder = tuple[str | None, Callable[[str], bool]]


@dataclass(frozen=True, slots=True)
class Sought:
    """The words of a `Text`, as the index knows them."""

    node: q.Text
    words: tuple[str, ...]

    @property
    def is_phrase(self) -> bool:
        """True if the words must stand together, which only the texts can tell."""
        return len(self.words) > 1

    @property
    def whole(self) -> tuple[str, ...]:
        """The words that do not go on."""
        return self.words[:-1] if self.node.prefix else self.words


def sought(node: q.Text) -> Sought:
    """What to look for."""
    return Sought(node, tuple(phrases.tokens(node.text)))


def expression(
    reader: sqlite3.Connection, what: Sought, *, fast: bool, only: Iterable[str] | None = None
) -> str:
    """What to ask the index of texts. With `fast`, an unfinished word stands for its likeliest ends.

    Of whole words `only` these are asked for, of a phrase the rarest. Empty if nothing is left to ask.
    """
    wanted = expanding.rarest(reader, what.whole, ENOUGH) if only is None else only
    parts = [_quoted(word) for word in dict.fromkeys(what.whole) if word in wanted]
    if what.node.prefix:
        ends = expanding.expand(reader, what.words[-1]) if fast else None
        parts.append(f"({' OR '.join(map(_quoted, ends))})" if ends else _quoted(what.words[-1]) + "*")
    column = COLUMNS.get(what.node.field or "")
    joined = " AND ".join(parts)
    return joined and (f"({column} : ({joined}))" if column else f"({joined})")


def condition(reader: sqlite3.Connection, node: q.Text) -> tuple[str, list[str]]:
    """An SQL condition on `state s`, with its values, that holds for just the papers that have the text."""
    what = sought(node)
    if not what.words:
        return "1", []
    selects: list[tuple[str, str]] = []
    if node.field not in MARKS and what.is_phrase:
        selects.append(("SELECT value FROM json_each(?)", json.dumps(list(_with_phrase(reader, what)))))
    elif node.field not in MARKS:
        selects.append((_PAPERS, expression(reader, what, fast=False)))
    if node.field is None or node.field in MARKS:
        selects.append((_NOTES, _note_phrase(what)))
    if node.field is None and (tags := _tags_with(reader, what)):
        selects.append((_TAGGED, json.dumps(tags)))
    among = " UNION ALL ".join(select for select, _ in selects)
    return f"s.paper_id IN ({among})", [value for _, value in selects]


def is_marked(reader: sqlite3.Connection, what: Sought) -> bool:
    """Do a note or the name of a tag have these words?"""
    if what.node.field is not None:
        return False
    noted = reader.execute(_NOTES + " LIMIT 1", (_note_phrase(what),)).fetchone()
    return noted is not None or bool(_tags_with(reader, what))


def marked(reader: sqlite3.Connection, what: Sought) -> tuple[str, list[str]]:
    """The condition, with its values, that a note or a tag of a paper has these words."""
    tags = json.dumps(_tags_with(reader, what))
    many = reader.execute(f"SELECT count(*) FROM ({_TAGGED} LIMIT {MANY})", (tags,)).fetchone()[0] == MANY
    if many:
        return f"({_WEARS} OR s.paper_id IN ({_NOTES}))", [tags, _note_phrase(what)]
    return f"+s.paper_id IN ({_NOTES} UNION ALL {_TAGGED})", [_note_phrase(what), tags]


def having(reader: sqlite3.Connection, whats: Iterable[Sought], papers: list[int]) -> set[int]:
    """Those of these papers in whose texts each of these stands."""
    finders = [(each.node.field, phrases.finder(each.node.text, prefix=each.node.prefix)) for each in whats]
    rows = reader.execute(_READ, (json.dumps(papers),))
    return {row[0] for row in rows if _has_all(row, finders)}


def _has_all(row: _Row, finders: list[_Finder]) -> bool:
    """Each text is made plain once, however many words are looked for; none where no word is looked for."""
    _, title, authors, abstract = row
    raw, known = {"title": title, "abstract": abstract, "author": authors}, dict[str, str]()

    def text(name: str) -> str:
        if name not in known:
            known[name] = phrases.plain(raw[name])
        return known[name]

    return all(
        any(found(text(each)) for each in ((field,) if field else _PLACES)) for field, found in finders
    )


def _with_phrase(reader: sqlite3.Connection, what: Sought) -> Iterator[int]:
    found = reader.execute(_PAPERS, (expression(reader, what, fast=False),))
    while rows := found.fetchmany(20 * PORTION):
        yield from having(reader, [what], [row[0] for row in rows])


def _note_phrase(what: Sought) -> str:
    phrase = _quoted(" ".join(what.words)) + ("*" if what.node.prefix else "")
    columns = MARKS.get(what.node.field or "")
    return f"{{{columns}}} : {phrase}" if columns else phrase


def _tags_with(reader: sqlite3.Connection, what: Sought) -> list[int]:
    found = phrases.finder(what.node.text, prefix=what.node.prefix)
    return [
        number for number, name in reader.execute("SELECT id, name FROM tag") if found(phrases.plain(name))
    ]


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
