"""Keeps the parts around the list in step: answer, count, empty states, title, selection."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from readerapp.model import query as queries
from readerapp.model.edits import SetSeen
from readerapp.model.lists import Found, Sidebar
from readerapp.model.paper import PaperRow
from readerapp.ui.desk import Desk
from readerapp.ui.detail import DetailPane
from readerapp.ui.empty_states import empty_list, first_run
from readerapp.ui.finder import Finder
from readerapp.ui.list_pane import ListPane
from readerapp.ui.menus import Now
from readerapp.ui.query_words import asks_for_status, words_of
from readerapp.ui.sidebar import SidebarPane
from readerapp.ui.sidebar_tree import known_count, view_name
from readerapp.ui.status_bar import StatusBar
from readerapp.ui.top_bar import TopBar
from readerapp.ui.words import number, translate

PATIENCE = 150  # milliseconds until a list that is still being looked for shows rows to come
LOOKED = 800  # milliseconds on the screen until a paper counts as seen: stepping past is not seeing


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of the window that show something of the list."""

    window: QMainWindow
    top: TopBar
    sidebar: SidebarPane
    list: ListPane
    detail: DetailPane
    status: StatusBar


class ListPresenter(QObject):
    """`now` says which actions make sense at the moment."""

    now = Signal(object)

    def __init__(self, desk: Desk, finder: Finder, parts: Parts) -> None:
        super().__init__(parts.window)
        self._desk = desk
        self._finder = finder
        self._parts = parts
        self._table = parts.list.table
        self._known: Sidebar | None = None
        self._found: Found | None = None
        self._shows = ""
        self._sought: tuple[int, ...] = ()
        self._places: dict[str, int] = {}
        self._looked_at: int | None = None
        self._looking = QTimer(self, singleShot=True, interval=LOOKED)
        self._looking.timeout.connect(self._looked)
        self._waiting = QTimer(self, singleShot=True, interval=PATIENCE)
        self._waiting.timeout.connect(parts.list.show_rows_to_come)
        finder.asked.connect(self._show_query)
        finder.found.connect(self._show_found)
        self._table.picked.connect(self._show_selection)
        # At once, not with the rest: a key that follows on the heels of another must not find it disabled.
        self._table.selectionModel().selectionChanged.connect(self._show_now)
        self._table.papers.dataChanged.connect(self._table.tell_again)  # rows arrived, or are others now
        parts.sidebar.counted.connect(self._show_counts)

    def list_name(self) -> str:
        """What the list is called: a shelf, a tag, a snapshot, or the query."""
        return view_name(self._finder.query, self._known)

    def refresh(self) -> None:
        """Show again what depends on whether there is a library."""
        library = self._desk.library
        because = library.read_only_because() if library is not None else ""
        self._parts.detail.set_read_only(bool(because), because)
        self._parts.status.set_read_only(bool(because))
        self._show_title()
        self._show_now()

    def _show_query(self, query: str) -> None:
        self._parts.top.search.show_query(query, self._finder.scope)
        self._parts.sidebar.show_query(query, self._finder.scope)
        self._show_title()
        if self._desk.library is not None:
            self._waiting.start()

    def _show_found(self, found: Found, fresh: bool) -> None:
        self._waiting.stop()
        self._parts.list.skeleton.hide()
        delegate = self._table.rows_delegate
        delegate.set_hits(words_of(self._finder.query))
        delegate.set_status_marks(not asks_for_status(self._finder.query))
        self._show_page()
        self._table.papers.take(found.rows)
        if fresh:
            self._show_fresh(found)
        else:
            self._show_again(found)
        self._parts.top.show_problems(found.problems)
        self._found = found
        self._show_count()
        self._show_list_or_words()
        self._show_title()
        self._table.tell_again()
        self._show_now()

    def _show_page(self) -> None:
        """In a list of a snapshot, papers stand as they did that day."""
        node = queries.snapshot_of(queries.parse(self._finder.query).tree)
        self._table.papers.show_as_on(queries.to_text(node) if node else "")
        self._parts.detail.view.feeds.show_page(0 if node is None else node.id)

    def _show_fresh(self, found: Found) -> None:
        """Another list: go on where the reader was the last time, or with the first that a search found."""
        if (left := self._table.current_paper()) is not None:
            self._places[self._shows] = left
        self._shows = self._finder.query
        before = self._table.selected_papers()
        self._table.show_papers(found.ids)
        if not self._table.selected_count():
            self._table.select_papers([self._places.get(self._shows, 0)])
        self._sought = (*before, self._places.get(self._shows, 0)) if found.more else ()
        if self._table.hasFocus() and self._finder.is_search():
            self._table.select_something()

    def _show_again(self, found: Found) -> None:
        """The whole of an answer of which the beginning is shown, or a newer one to the same question."""
        sought = self._sought
        if not found.more:
            self._sought = ()
        self._table.renew(found.ids)
        if sought and not self._table.selected_count():
            self._table.select_papers(sought)  # they stand further down than the beginning went

    def _count(self) -> int | None:
        """How many papers the list has; None if only its beginning is known."""
        if self._found is None or not self._found.more:
            return len(self._table.papers.ids)
        return known_count(self._finder.query, self._known)

    def _show_count(self) -> None:
        if self._found is None:
            return
        scope = not self._finder.is_search()
        everything = self._known.shelves.get("all") if self._known else None
        of = None if scope else everything
        self._parts.top.search.count.setVisible(everything != 0)
        count = len(self._found.ids) if not self._found.more else self._count()
        self._parts.top.search.show_answer(count, of, self._found.problems)

    def _show_list_or_words(self) -> None:
        if len(self._table.papers.ids):
            self._parts.list.show_list()
        elif self._known is None or (self._found and self._found.more):
            return  # the counts are on their way, and they decide what there is to say
        elif self._known.shelves.get("all") or self._known.shelves.get("trash"):
            self._parts.list.show_empty(empty_list(self._finder.query, self._finder.scope, self._known))
        else:
            self._parts.list.show_empty(first_run())

    def _show_counts(self, known: Sidebar) -> None:
        self._known = known
        self._show_count()
        self._show_list_or_words()
        self._show_title()

    def _show_title(self) -> None:
        if self._desk.library is None:
            self._parts.window.setWindowTitle(translate("MainWindow", "ReaderApp"))
            return
        text = translate("MainWindow", "{list} ({count}) — {library}").format(
            list=self.list_name() or translate("MainWindow", "All papers"),
            count="…" if (count := self._count()) is None else number(count),
            library=self._desk.library.name,
        )
        self._parts.window.setWindowTitle(text)

    def _show_selection(self) -> None:
        chosen = self._table.selected_papers()
        known = [row for row in map(self._table.papers.cached, chosen[:500]) if row]
        something = bool(len(self._table.papers.ids)) and self._desk.library is not None
        self._parts.detail.show_selection(chosen, known, something=something)
        self._parts.status.show_selection(len(chosen), least=0 if self._table.is_gathering() else 2)
        self._look_at(known[0] if len(chosen) == 1 and known else None)

    def _look_at(self, row: PaperRow | None) -> None:
        """Begin to look, once for each time a paper is selected: one marked unseen then stays unseen."""
        if row is None or row.seen:
            self._looking.stop()
        elif row.id != self._looked_at:
            self._looking.start()
        self._looked_at = row.id if row else None

    def _looked(self) -> None:
        chosen = tuple(self._table.selected_papers())
        if len(chosen) == 1 and self._parts.window.isActiveWindow() and not self._is_read_only():
            self._desk.do_quietly(SetSeen(chosen, seen=True, by_looking=True))

    def _is_read_only(self) -> bool:
        return self._desk.library is not None and self._desk.library.read_only

    def _show_now(self) -> None:
        self.now.emit(
            Now(
                library=self._desk.library is not None,
                papers=bool(len(self._table.papers.ids)),
                selected=self._table.selected_count() > 0,
                read_only=self._is_read_only(),
                because=self._desk.library.read_only_because() if self._desk.library is not None else "",
            )
        )
