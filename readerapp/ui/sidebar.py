"""The sidebar: shelves, saved views, tags, feeds, counts and a filter. A click writes a visible query."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from readerapp import tasks
from readerapp.model import query as queries
from readerapp.model.bibliographies import Bibliography
from readerapp.model.changes import Changes
from readerapp.model.lists import Sidebar
from readerapp.ui import theme
from readerapp.ui.desk import Desk
from readerapp.ui.sidebar_tree import Line, queries_to_count, shelves, tree
from readerapp.ui.sidebar_view import SidebarTree
from readerapp.ui.view_counts import ViewCounts


def combined(query: str, line: str, modifiers: Qt.KeyboardModifier) -> str:
    """The query after a click: the line's own; with Ctrl both, with Shift either, with Alt all but it.

    A second click with the same key takes the line out of the query again.
    """
    held = Qt.KeyboardModifier
    old, new = queries.parse(query).tree, queries.parse(line).tree
    if not modifiers & (held.ControlModifier | held.ShiftModifier | held.AltModifier):
        return line
    if new == queries.Everything():
        return query
    if modifiers & held.ShiftModifier:
        return queries.either(query, line)
    wanted, other = (new, queries.Not(new)) if modifiers & held.ControlModifier else (queries.Not(new), new)
    rest = queries.without(queries.without(old, other), wanted)
    again = wanted in queries.parts(old)
    return queries.to_text(rest if again else queries.joined(queries.And, [rest, wanted]))


def parts_of(query: str) -> dict[str, bool]:
    """What a query names, as the lines of the sidebar would ask it: True if asked for, False if left out."""
    found: dict[str, bool] = {}

    def gather(node: queries.Node, asked: bool) -> None:
        match node:
            case queries.Not(item):
                gather(item, not asked)
            case queries.And(items) | queries.Or(items):
                for item in items:
                    gather(item, asked)
            case _:
                found[queries.to_text(node)] = asked

    gather(queries.parse(query).tree, True)
    return found


class SidebarPane(QWidget):
    """The tree with its filter box. `query_wanted` carries the query, and the scope if a click set one.

    `place_wanted` carries the action behind a line that is no list of papers.
    """

    query_wanted = Signal(str, object)
    place_wanted = Signal(str)
    counted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: Sidebar | None = None
        self._query: str | None = None
        self._scope: str | None = None
        self._followers: dict[str, list[Bibliography]] = {}
        self.counts = ViewCounts(desk, self)
        self.tree = SidebarTree(self)
        self.filter_box = QLineEdit(self)
        self.filter_box.setPlaceholderText(self.tr("Filter views, tags and feeds"))
        self.filter_box.setAccessibleName(self.tr("Filter the sidebar"))
        self.filter_box.setClearButtonEnabled(True)
        self.filter_box.setAcceptDrops(False)
        self.filter_box.textChanged.connect(self._show)
        self._lay_out()
        self.tree.clicked_line.connect(self.choose)
        self.tree.papers_dropped.connect(desk.do)
        desk.changed.connect(self._library_changed)
        self.counts.counted.connect(self._show)
        desk.unopened.connect(self._show_nothing)
        theme.LOOK.changed.connect(self.tree.doItemsLayout)
        self._show()

    def _lay_out(self) -> None:
        self._column = layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE_2)
        layout.addWidget(self.tree)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.filter_box)
        layout.addLayout(self._foot)
        self._fit_margins()
        self._fit_width()
        theme.LOOK.changed.connect(self._fit_width)

    def _fit_margins(self) -> None:
        """Air at the outer edge; Qt mirrors what stands in a layout, but not its margins."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        outer, inner = theme.SPACE_2, 0
        left, right = (inner, outer) if rtl else (outer, inner)
        self._column.setContentsMargins(left, 0, right, theme.SPACE_2)
        self._foot.setContentsMargins(outer - left, 0, outer - right, 0)

    def _fit_width(self) -> None:
        self.setMinimumWidth(theme.scaled(160))

    def known(self) -> Sidebar | None:
        """The counts as they are shown."""
        return self._known

    def show_bibliographies(self, known: Sequence[Bibliography]) -> None:
        """Mark the views that files follow."""
        self._followers = {}
        for each in known:
            self._followers.setdefault(each.view, []).append(each)
        self._show()

    def show_query(self, query: str, scope: str) -> None:
        """Mark the line of this query, or of the scope as long as the query has it."""
        self._query, self._scope = query, scope
        self._mark()

    def _mark(self) -> None:
        self.tree.show_parts(parts_of(self._query or ""))
        found = self.tree.show_query(self._query)
        if not found and self._query is not None and self._scope is not None and self._scope in self._query:
            self.tree.show_query(self._scope)

    def _library_changed(self, changes: Changes) -> None:
        if changes.lists or changes.marks or changes.tags or changes.snapshots or changes.views:
            self._desk.run(tasks.sidebar, then=self._counted, latest="sidebar")

    def _counted(self, known: Sidebar) -> None:
        self._known = known
        stand = (known.shelves.get("all"), known.shelves.get("trash"), known.snapshots)
        self.counts.want(*queries_to_count(known), stand)
        self._show()
        self.counted.emit(known)

    def _show_nothing(self) -> None:
        """There is no library: no counts are on their way."""
        none = dict.fromkeys((key for key, *_ in shelves()), 0)
        self.tree.show_lines(tree(Sidebar(none, (), ())))

    def _show(self) -> None:
        known = self._known
        self.filter_box.setVisible(bool(known and (known.views or known.tags or known.snapshots)))
        self.tree.show_lines(tree(known, self.filter_box.text(), self.counts.known, self._followers))
        self._mark()

    # Overrides of Qt

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fit_margins()

    def choose(self, line: Line, modifiers: Qt.KeyboardModifier) -> None:
        """Ask what a click on a line asks, with these keys held."""
        if line.kind == "place":
            self.place_wanted.emit(line.key.partition(":")[2])
            return
        query = combined(self._query or "", line.query, modifiers)
        self.query_wanted.emit(query, line.query if query == line.query else None)
