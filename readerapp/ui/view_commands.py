"""What can be done with the view: where to look, in which order, how large, in which colours."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QMainWindow,
    QWidget,
)

from readerapp import tasks
from readerapp.model import query as queries
from readerapp.model.lists import Sort
from readerapp.ui import links, theme, words
from readerapp.ui.finder import Finder
from readerapp.ui.panes import Panes
from readerapp.ui.preferences import Preferences
from readerapp.ui.receipts import ReceiptSheet
from readerapp.ui.search_bar import SearchBar

if TYPE_CHECKING:
    from readerapp.ui.searching import Searching

translate = QCoreApplication.translate


class ViewCommands:
    """Acts on the window and its panes."""

    def __init__(
        self, window: QMainWindow, finder: Finder, search: SearchBar, panes: Panes, preferences: Preferences
    ) -> None:
        self._window = window
        self._list = panes.middle
        self._finder = finder
        self._search = search
        self._panes = panes
        self._preferences = preferences
        self.searching: Searching | None = None

    def go(self, query: str) -> None:
        """Show another list, and let clearing the search return to it."""
        self._finder.show_scope(query)
        self._list.take_focus()

    def show(self, query: str, scope: str | None) -> None:
        """Show a list that was clicked in the sidebar: a scope of its own, or joined to what was there."""
        if scope is None:
            self._finder.ask(query)
        else:
            self._finder.show_scope(scope)

    def narrow(self, query: str) -> None:
        """Show only what matches this too."""
        here = queries.parse(self._finder.query).tree
        wanted = queries.parse(query).tree
        both = wanted if here == queries.Everything() else queries.And((here, wanted))
        self._finder.ask(queries.to_text(both))

    def follow_rename(self, old: str, new: str) -> None:
        """A tag has another name: a list that shows it goes on showing it."""
        before, after = words.tag_query(old), words.tag_query(new)
        if self._finder.query == before:
            if self._finder.scope == before:
                self._finder.scope = after
            self._finder.ask(after)

    def search_everywhere(self) -> None:
        """Look for the same words in all papers."""
        sought = self._finder.query.replace(self._finder.scope, "", 1).strip()
        self._finder.scope = ""
        self._finder.ask(sought)

    def sort(self, sort: Sort) -> None:
        """Put the list in another order; a saved view keeps it."""
        if not (self.searching and self.searching.sort(sort)):
            self._finder.order(sort)

    def sorted_by(self) -> Sort:
        """The order of the list."""
        view = self.searching.shown() if self.searching else None
        return view.sort if view and view.sort else self._finder.sort

    def save_view(self) -> None:
        """Give the query of the list a name."""
        if self.searching:
            self.searching.save()

    def query_help(self) -> None:
        """What a query can say."""
        if self.searching:
            self.searching.help()

    def search(self) -> None:
        """Let the reader type into the search field."""
        self._search.begin()

    def clear_search(self) -> None:
        """Back to the list that was chosen in the sidebar."""
        self._finder.show_scope(self._finder.scope)

    def escape(self) -> None:
        """One step back: close the receipt, clear the search, go to the list, leave one paper selected."""
        receipts = [sheet for sheet in self._window.findChildren(ReceiptSheet) if sheet.isVisible()]
        if receipts:
            receipts[-1].close()
            return
        if self._panes.detail.close_find():
            return
        field, table = self._search.field, self._panes.table
        if self._finder.is_search() and (field.hasFocus() or table.hasFocus()):
            self.clear_search()
        elif not table.hasFocus():
            self._list.take_focus()
        elif table.is_gathering() or table.selected_count() > 1:
            table.select_row(table.currentIndex().row())

    def context_menu(self) -> None:
        """The menu of what has the focus, at the line that the keyboard is at."""
        focused = QApplication.focusWidget()
        if focused is None:
            return
        view = focused.viewport() if isinstance(focused, QAbstractScrollArea) else focused
        place = view.rect().center()
        if isinstance(focused, QAbstractItemView):
            place = focused.visualRect(focused.currentIndex()).center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(view, QContextMenuEvent(reason, place, view.mapToGlobal(place)))

    def toggle_sidebar(self) -> None:
        """Show the sidebar, or hide it."""
        self._toggle(self._panes.sidebar)

    def sidebar_shown(self) -> bool:
        """Is the sidebar there?"""
        return not self._panes.sidebar.isHidden()

    def toggle_detail(self) -> None:
        """Show the detail pane, or hide it."""
        self._toggle(self._panes.detail)

    def _toggle(self, pane: QWidget) -> None:
        if self._panes.front() is not None:  # there is room for one only
            self._panes.flip(pane)
        else:
            pane.setVisible(pane.isHidden())

    def detail_shown(self) -> bool:
        """Is the detail pane there?"""
        return not self._panes.detail.isHidden()

    def next_pane(self, by: int) -> None:
        """Move the focus among search, sidebar, list and detail."""
        stops: list[QWidget] = [self._search.field, self._panes.sidebar.tree, self._panes.table]
        stops.append(self._panes.detail.first_stop())
        stops = [stop for stop in stops if stop.isVisible()]
        focused = QApplication.focusWidget()
        here = next((at for at, stop in enumerate(stops) if focused and _is_in(focused, stop)), 1)
        stops[(here + by) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def zoom(self, by: int) -> None:
        """Larger or smaller text by so many percent; 0 is the platform's own size."""
        size = self._preferences.now.text_size + by if by else 100
        self._preferences.change(text_size=max(theme.LOWEST_ZOOM, min(theme.HIGHEST_ZOOM, size)))

    def set_theme(self, mode: str) -> None:
        """Light, dark, or like the system."""
        self._preferences.change(theme=mode)

    def theme(self) -> str:
        """The theme that was chosen."""
        return self._preferences.now.theme

    def full_screen(self) -> None:
        """Fill the screen, or stop it."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def close(self) -> None:
        """Close the window, which ends the program."""
        self._window.close()

    def keyboard_help(self) -> None:
        """Every action with its keys."""
        from readerapp.ui.keyboard_help import KeyboardHelp

        KeyboardHelp(self._window).open()

    def new_version(self) -> None:
        """The page of all versions, in the browser: ReaderApp itself never asks."""
        links.open_in_browser(tasks.RELEASES)


def _is_in(widget: QWidget, pane: QWidget) -> bool:
    return widget is pane or pane.isAncestorOf(widget)
