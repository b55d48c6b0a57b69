"""What the sidebar shows, as a tree of values: shelves, tags nested on `/`, snapshots by date."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from readerapp.model import query as queries
from readerapp.model.lists import Sidebar, SnapshotLine, TagCount
from readerapp.model.query import InSnapshot, Tag
from readerapp.ui.words import day, recent_day, translate


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `query` is what a click asks; `key` names the line across changes of its text.

    `kind` is section, shelf, tag or snapshot. `count` is None where the number is not known yet.
    `implied`: the beginning of other tags, and none itself.
    """

    key: str
    kind: str
    text: str
    query: str = ""
    icon: str = ""
    colour: str | None = None
    count: int | None = None
    tip: str = ""
    children: "tuple[Line, ...]" = ()
    implied: bool = False


def shelves() -> tuple[tuple[str, str, str, str], ...]:
    """Every shelf: its key in the counts, its query, its icon, its name."""
    return (
        ("inbox", "is:inbox", "inbox", translate("sidebar", "Inbox")),
        ("to-read", "is:to-read", "to-read", translate("sidebar", "To read")),
        ("starred", "is:starred", "star", translate("sidebar", "Starred")),
        ("all", "", "all", translate("sidebar", "All papers")),
        ("done", "is:done", "done", translate("sidebar", "Done")),
        ("dismissed", "is:dismissed", "dismissed", translate("sidebar", "Dismissed")),
        ("trash", "is:trashed", "trash", translate("sidebar", "Trash")),
    )


def tree(known: Sidebar | None, wanted: str = "") -> tuple[Line, ...]:
    """The sections of the sidebar; only tags and snapshots that contain `wanted`, if it says something."""
    tags = _tag_lines(known.tags if known else ())
    snapshots = _snapshot_lines(known.snapshots if known else ())
    sections = (
        ("library", translate("sidebar", "Library"), _shelf_lines(known)),
        ("tags", translate("sidebar", "Tags"), _matching(tags, wanted)),
        ("snapshots", translate("sidebar", "Snapshots"), _matching(snapshots, wanted)),
    )
    return tuple(Line(key, "section", text, children=lines) for key, text, lines in sections if lines)


def view_name(query: str, known: Sidebar | None) -> str:
    """What a list with this query is called: the line of the sidebar that asks it, else the query."""
    asked = queries.to_text(queries.parse(query).tree)
    for line in flat(tree(known)):
        if line.kind != "section" and line.query == asked:
            return line.text if line.kind != "tag" else line.key.removeprefix("tag:")
    return query.strip()


def flat(lines: Iterable[Line]) -> Iterable[Line]:
    """Every line, a parent before its children."""
    for line in lines:
        yield line
        yield from flat(line.children)


def _shelf_lines(known: Sidebar | None) -> tuple[Line, ...]:
    counts = known.shelves if known else {}
    return tuple(
        Line(f"shelf:{key}", "shelf", text, query, icon, None, counts.get(key))
        for key, query, icon, text in shelves()
    )


def _tag_lines(tags: Sequence[TagCount]) -> tuple[Line, ...]:
    """Tags by name, each below the tag that its name begins with: `ml/nlp` below `ml`."""
    roots: dict[str, TagCount | None] = {}
    below: dict[str, list[TagCount]] = {}
    for tag in tags:
        parent = tag.name.partition("/")[0]
        roots.setdefault(parent, None)
        if tag.name == parent:
            roots[parent] = tag
        else:
            below.setdefault(parent, []).append(tag)
    in_order = sorted(roots.items(), key=_by_name)
    return tuple(_tag_line(name, own, below.get(name, ())) for name, own in in_order)


def _by_name(item: tuple[str, object]) -> str:
    return item[0].casefold()


def _tag_line(name: str, own: TagCount | None, below: Sequence[TagCount]) -> Line:
    children = tuple(
        _one_tag(tag.name, tag.name.partition("/")[2], tag)
        for tag in sorted(below, key=lambda tag: tag.name.casefold())
    )
    return replace(_one_tag(name, name, own), children=children)


def _one_tag(name: str, text: str, tag: TagCount | None) -> Line:
    query = queries.to_text(Tag(name))
    colour, count = (tag.colour, tag.papers) if tag else (None, None)
    implied = tag is None or tag.implied
    return Line(f"tag:{name}", "tag", text, query, "", colour, count, name, implied=implied)


def _snapshot_lines(snapshots: Sequence[SnapshotLine]) -> tuple[Line, ...]:
    """Snapshots by their day; the feed is said only where there are several, the file where a day has two."""
    several = len({line.source for line in snapshots}) > 1
    days = Counter((line.source, line.captured_on) for line in snapshots)
    return tuple(
        _snapshot_line(
            line, line.name if days[line.source, line.captured_on] > 1 else line.source if several else ""
        )
        for line in snapshots
    )


def _snapshot_line(line: SnapshotLine, apart: str) -> Line:
    when = recent_day(line.captured_on, date.today())  # noqa: DTZ011 - the reader's day, not a moment
    tip = translate("sidebar", "{source}, {day}\n{file}").format(
        source=line.source, day=day(line.captured_on), file=line.name
    )
    query = queries.to_text(InSnapshot(line.id))
    text = translate("sidebar", "{day} · {feed}").format(day=when, feed=apart) if apart else when
    return Line(f"snapshot:{line.id}", "snapshot", text, query, "snapshot", None, line.papers, tip)


def _matching(lines: Sequence[Line], wanted: str) -> tuple[Line, ...]:
    """The lines that contain what is wanted, with the parents that lead to them."""
    sought = wanted.strip().casefold()
    found = []
    for line in lines:
        children = _matching(line.children, wanted)
        if sought in line.text.casefold():
            found.append(line)
        elif children:
            found.append(replace(line, children=children))
    return tuple(found)
