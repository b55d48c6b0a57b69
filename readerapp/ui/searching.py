"""Connects what belongs to searching: suggestions, queries of the past, saved views, their star, the help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from readerapp.model import query as queries
from readerapp.model.lists import SavedView, Sort
from readerapp.ui.saved_views import SavedViews
from readerapp.ui.search_history import SearchHistory
from readerapp.ui.sidebar_tree import Line, shelves
from readerapp.ui.suggestions import Suggestions

if TYPE_CHECKING:
    from readerapp.ui.main_window import MainWindow


class Searching(QObject):
    """Lives with the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._finder = window.finder
        self._bar = window.search
        self._views = window.commands.views
        self.history = SearchHistory()
        self.suggestions = Suggestions(window.desk, window.search.field, self.history)
        self.saved = SavedViews(window.desk, window.sidebar, window)
        self._connect()

    def _connect(self) -> None:
        window = self._window
        window.desk.opened.connect(self._library_opened)
        window.search.left.connect(self._remember)
        window.search.save_wanted.connect(self.save)
        window.top.is_offering = self.suggestions.is_open
        self.suggestions.closed.connect(window.top.show_all_problems)
        self.suggestions.asked.connect(self._finder.ask_typed)
        self._finder.asked.connect(self._show_star)
        window.sidebar.counted.connect(self._show_star)
        window.sidebar.tree.rename_wanted.connect(self._rename_line)
        window.sidebar.tree.delete_wanted.connect(self._delete_line)
        window.sidebar_menu.view_wanted.connect(self._do)
        self.saved.saved.connect(self._views.go)
        self.saved.renamed.connect(self._follow)

    def save(self) -> None:
        """Keep what is asked as a view, or change the view that it is."""
        self.saved.save(self._finder.query)

    def help(self) -> None:
        """Show what a query can say."""
        from readerapp.ui.query_help import QueryHelp

        page = QueryHelp(self._window)
        page.wanted.connect(self._try)
        page.show()

    def shown(self) -> SavedView | None:
        """The saved view that the list shows."""
        asked = queries.parse(self._finder.query).tree
        return self.saved.named(asked.name) if isinstance(asked, queries.InView) else None

    def sort(self, sort: Sort) -> bool:
        """Give the view that is shown another order; False if none is."""
        view = self.shown()
        if view is not None and view.sort != sort:
            self.saved.become(view, SavedView(view.name, view.query, sort))
        return view is not None

    def _library_opened(self) -> None:
        if self._window.desk.library is not None:
            self.history.open(self._window.desk.library.folder)

    def _remember(self) -> None:
        """A search was good enough to go to its list: it is offered the next time."""
        if self._finder.is_search():
            self.history.add(self._finder.query)

    def _show_star(self) -> None:
        query = self._finder.query.strip()
        plain = {asked for _, asked, *_ in shelves()}
        library = self._window.desk.library
        can = query not in plain and library is not None and not library.read_only
        self._bar.show_star(can=can, saved=can and self.saved.of_query(query) is not None)

    def _try(self, query: str) -> None:
        self._bar.field.setFocus()
        self._bar.field.setText(query)
        self._finder.ask_typed(query)

    def _rename_line(self, line: Line | None) -> None:
        if line and line.kind == "view":
            self.saved.change(line.text)

    def _delete_line(self, line: Line | None) -> None:
        if line and line.kind == "view":
            self._delete(line.text)

    def _do(self, deed: str, name: str) -> None:
        if deed == "edit":
            self.saved.change(name)
        elif deed == "delete":
            self._delete(name)
        else:
            self.saved.move(name, -1 if deed == "up" else 1)

    def _delete(self, name: str) -> None:
        """A list that shows the view goes on showing what it asked."""
        view = self.saved.named(name)
        if view and self.shown() == view:
            self._views.go(view.query)
        self.saved.delete(name)

    def _follow(self, old: str, new: str) -> None:
        if self._finder.query == old:
            self._views.go(new)
