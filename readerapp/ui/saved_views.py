"""What can be done with saved views: save what is asked, rename, change, move, delete. All can be undone."""

import re

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from readerapp.model import query as queries
from readerapp.model.lists import SavedView, Sort
from readerapp.model.view_edits import ChangeView, DeleteView, MoveView, RenameView, SaveView
from readerapp.ui.desk import Desk
from readerapp.ui.sidebar import SidebarPane
from readerapp.ui.view_dialog import ViewDialog


class SavedViews(QObject):
    """`saved` carries the query that stands for a view just saved; `renamed` its old and its new query."""

    saved = Signal(str)
    renamed = Signal(str, str)

    def __init__(self, desk: Desk, sidebar: SidebarPane, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._sidebar = sidebar
        self._window = window
        sidebar.tree.view_moved.connect(self.move_to)

    def known(self) -> tuple[SavedView, ...]:
        """The views, in their order."""
        known = self._sidebar.known()
        return known.views if known else ()

    def named(self, name: str) -> SavedView | None:
        """The view of this name."""
        return next((view for view in self.known() if view.name.casefold() == name.casefold()), None)

    def of_query(self, query: str) -> SavedView | None:
        """The view that a query names, or whose query it is."""
        asked = queries.parse(query).tree
        if isinstance(asked, queries.InView):
            return self.named(asked.name)
        return next((view for view in self.known() if queries.parse(view.query).tree == asked), None)

    def save(self, query: str) -> None:
        """Ask for a name for this query. What is a view already is changed instead."""
        if found := self.of_query(query):
            self.change(found.name)
            return
        view = SavedView(_name_for(query), query.strip())
        self._ask(view, self.tr("Save search as view")).chosen.connect(self.keep)

    def keep(self, view: SavedView) -> None:
        """Save a new view and show it."""
        edit = SaveView(view.name, view.query, view.sort)
        self._desk.do(edit, then=lambda _done: self.saved.emit(query_of(view.name)))

    def change(self, name: str) -> None:
        """Ask for another name, query or order."""
        if view := self.named(name):
            dialog = self._ask(view, self.tr("Edit view"))
            dialog.chosen.connect(lambda chosen: self.become(view, chosen))

    def become(self, old: SavedView, new: SavedView) -> None:
        """Rename and change a view, as far as it differs."""
        if (new.query, new.sort) != (old.query, old.sort):
            self._desk.do(ChangeView(old.name, new.query, new.sort))
        if new.name != old.name:
            pair = (query_of(old.name), query_of(new.name))
            self._desk.do(RenameView(old.name, new.name), then=lambda _done: self.renamed.emit(*pair))

    def delete(self, name: str) -> None:
        """Forget a view at once: it can be undone, and no paper goes with it."""
        self._desk.do(DeleteView(name))

    def move(self, name: str, by: int) -> None:
        """Up or down among the views."""
        names = [view.name for view in self.known()]
        if name in names and 0 <= names.index(name) + by < len(names):
            self.move_to(name, names.index(name) + by)

    def move_to(self, name: str, place: int) -> None:
        """Put a view at a place, counted from 0."""
        self._desk.do(MoveView(name, place))

    def sort_of(self, query: str) -> Sort | None:
        """The order of the view that is shown."""
        asked = queries.parse(query).tree
        view = self.named(asked.name) if isinstance(asked, queries.InView) else None
        return view.sort if view else None

    def _ask(self, view: SavedView, title: str) -> ViewDialog:
        others = [each.name for each in self.known() if each.name != view.name]
        dialog = ViewDialog(view, others, title, self._window)
        dialog.open()
        return dialog


def query_of(name: str) -> str:
    """The query that shows a view."""
    return queries.to_text(queries.InView(name))


def _name_for(query: str) -> str:
    """A first proposal: the words of the query, without fields and signs."""
    words = re.sub(r"[^\W\d_]+:|[\"()*]", " ", query).split()
    return " ".join(words)[:60]
