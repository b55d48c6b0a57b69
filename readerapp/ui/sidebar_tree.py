"""What the sidebar shows, as a tree of values: shelves, views, tags nested on `/`, feeds with snapshots."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from readerapp.model import query as queries
from readerapp.model.bibliographies import Bibliography
from readerapp.model.lists import SavedView, Sidebar, SnapshotLine, TagCount
from readerapp.model.query import Facet, InSnapshot, InView, Tag
from readerapp.ui.words import day, recent_day, translate


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `query` is what a click asks; `key` names the line across changes of its text.

    `kind` is section, shelf, place (no list of papers), view, tag, feed or snapshot. `count` is None where
    the number is not known yet. `detail` is said behind the text where there is room. `implied`: the
    beginning of other tags, and none itself. `folded`: its children are not shown until the reader wants
    to see them.
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
    detail: str = ""
    folded: bool = False


Counts = Mapping[str, int]
"""How many papers queries find, as far as they were counted."""


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


Followers = Mapping[str, Sequence[Bibliography]]
"""The files that follow views, by the name of the view."""

_NOTHING: Mapping[str, Any] = MappingProxyType({})


def tree(
    known: Sidebar | None, wanted: str = "", counts: Counts = _NOTHING, followers: Followers = _NOTHING
) -> tuple[Line, ...]:
    """The sections of the sidebar; below the shelves only what contains `wanted`, if it says something."""
    views = tuple(_followed(line, followers) for line in _view_lines(known.views if known else (), counts))
    tags = _tag_lines(known.tags if known else ())
    feeds = _feed_lines(known.snapshots if known else (), counts)
    sections = (
        ("library", translate("sidebar", "Library"), _shelf_lines(known)),
        ("views", translate("sidebar", "Smart views"), _matching(views, wanted)),
        ("tags", translate("sidebar", "Tags"), _matching(tags, wanted)),
        ("feeds", translate("sidebar", "Feeds"), _matching(feeds, wanted)),
    )
    return tuple(Line(key, "section", text, children=lines) for key, text, lines in sections if lines)


def queries_to_count(known: Sidebar) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The queries of views, and those of feeds: what the sidebar's own counts leave to be counted."""
    views, feeds = _view_lines(known.views, {}), _feed_lines(known.snapshots, {})
    return tuple(line.query for line in views), tuple(line.query for line in feeds)


def view_name(query: str, known: Sidebar | None) -> str:
    """What a list with this query is called: the line of the sidebar that asks it, else the query."""
    asked = queries.to_text(queries.parse(query).tree)
    for line in flat(tree(known)):
        if line.kind != "section" and line.query == asked:
            if line.kind == "snapshot":
                return _snapshot_name(line, known)
            return line.text if line.kind != "tag" else line.key.removeprefix("tag:")
    return _compared_name(asked, known) or query.strip()


def _compared_name(asked: str, known: Sidebar | None) -> str:
    """What became of papers since another snapshot: "New on 12 Dec 2025"."""
    node = queries.parse(asked).tree
    pages = {page.id: page for page in (known.snapshots if known else ())}
    if not isinstance(node, InSnapshot) or node.id not in pages:
        return ""
    words = {
        "new": translate("sidebar", "New on {day}"),
        "again": translate("sidebar", "Again on {day}"),
        "gone": translate("sidebar", "Gone on {day}"),
        "up": translate("sidebar", "Moved up on {day}"),
        "down": translate("sidebar", "Moved down on {day}"),
        "since": "{day}",
    }
    return words.get(node.fate, "").format(day=day(pages[node.id].captured_on))


def known_count(query: str, known: Sidebar | None) -> int | None:
    """How many papers the line of the sidebar that asks this query says that there are."""
    asked = queries.to_text(queries.parse(query).tree)
    lines = (line for line in flat(tree(known)) if line.kind != "section" and line.query == asked)
    return next((line.count for line in lines), None)


def _snapshot_name(line: Line, known: Sidebar | None) -> str:
    """A day, and its feed where there are several."""
    sources = {f"snapshot:{each.id}": each.source for each in (known.snapshots if known else ())}
    several = len(set(sources.values())) > 1
    return " · ".join(part for part in (line.text, sources[line.key] if several else line.detail) if part)


def flat(lines: Iterable[Line]) -> Iterable[Line]:
    """Every line, a parent before its children."""
    for line in lines:
        yield line
        yield from flat(line.children)


def _shelf_lines(known: Sidebar | None) -> tuple[Line, ...]:
    counts = known.shelves if known else {}
    lines = tuple(
        Line(f"shelf:{key}", "shelf", text, query, icon, None, counts.get(key))
        for key, query, icon, text in shelves()
    )
    return *lines, Line("place:my-notes", "place", translate("sidebar", "My notes"), "", "note", None, 0)


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


def _view_lines(views: Sequence[SavedView], counts: Counts) -> tuple[Line, ...]:
    return tuple(_view_line(view, counts) for view in views)


def _view_line(view: SavedView, counts: Counts) -> Line:
    query = queries.to_text(InView(view.name))
    tip = f"{view.name}\n{view.query}"
    return Line(f"view:{view.name}", "view", view.name, query, "view", None, counts.get(query), tip)


def _followed(line: Line, followers: Followers) -> Line:
    """The line of a view, with a mark if files follow it, and a warning if one is behind."""
    files = followers.get(line.text, ())
    if not files:
        return line
    behind = any(each.failure and not each.paused for each in files)
    tip = "\n".join(
        [line.tip, *(each.path for each in files), *(each.failure for each in files if each.failure)]
    )
    return replace(line, detail=".bib", tip=tip, icon="warning" if behind else line.icon)


def _feed_lines(snapshots: Sequence[SnapshotLine], counts: Counts) -> tuple[Line, ...]:
    """One line a source, the one that was imported last first, with its snapshots below it."""
    feeds: dict[str, list[SnapshotLine]] = {}
    for line in snapshots:
        feeds.setdefault(line.source, []).append(line)
    return tuple(_feed_line(name, lines, counts, folded=len(feeds) > 1) for name, lines in feeds.items())


def _feed_line(name: str, snapshots: Sequence[SnapshotLine], counts: Counts, *, folded: bool) -> Line:
    query = queries.to_text(Facet("feed", name))
    last = max(line.captured_on for line in snapshots)
    when = recent_day(last, date.today())  # noqa: DTZ011 - the reader's day, not a moment
    tip = translate("sidebar", "{feed}\nLast page: {day}").format(feed=name, day=day(last))
    days = Counter(line.captured_on for line in snapshots)
    children = tuple(_snapshot_line(line, apart=days[line.captured_on] > 1) for line in snapshots)
    count = counts.get(query)
    return Line(f"feed:{name}", "feed", name, query, "all", None, count, tip, children, False, when, folded)


def _snapshot_line(line: SnapshotLine, *, apart: bool) -> Line:
    """A day, and the file's name where the feed has two of this day."""
    when = recent_day(line.captured_on, date.today())  # noqa: DTZ011 - the reader's day, not a moment
    tip = translate("sidebar", "{source}, {day}\n{file}").format(
        source=line.source, day=day(line.captured_on), file=line.name
    )
    query = queries.to_text(InSnapshot(line.id))
    detail = line.name if apart else ""
    return Line(
        f"snapshot:{line.id}", "snapshot", when, query, "snapshot", None, line.papers, tip, detail=detail
    )


def _matching(lines: Sequence[Line], wanted: str) -> tuple[Line, ...]:
    """The lines that contain what is wanted, with the parents that lead to them."""
    sought = wanted.strip().casefold()
    found = []
    for line in lines:
        children = _matching(line.children, wanted)
        if sought in f"{line.text} {line.detail}".casefold():
            found.append(line)
        elif children:
            found.append(replace(line, children=children))
    return tuple(found)
