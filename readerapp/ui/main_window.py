"""The window: makes the parts and connects them. What a part does is in the part.

The list comes first, alone, and is painted; all that stands around it is loaded (`furniture`) and made after
that, so that nobody waits for menus before the first papers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from readerapp import tasks
from readerapp.ui import theme, window_state
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.paper_model import PaperModel
from readerapp.ui.paper_table import PaperTable
from readerapp.ui.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMargins
    from PySide6.QtGui import QCloseEvent, QShowEvent

    from readerapp.model.row import PaperRow
    from readerapp.settings import Settings
    from readerapp.ui.live_bib import LiveBib

LEAST = (480, 420)
USUAL = (1440, 900)
FRAME = QSize(2, 40)  # what a window manager draws around a window
WARM_AFTER = 400  # milliseconds: the first rows are painted, and nobody has pressed a key that writes
REST = 3000  # milliseconds from a move until the place is noted, for the case that there is no proper end
BACKUP_AFTER = 30_000  # milliseconds after the start: who comes to read waits for nothing
SELECTED = 100  # papers whose selection is remembered


class MainWindow(QMainWindow):
    """Everything of one library. `closed` comes when the window has gone and nothing is unsaved."""

    closed = Signal()

    def __init__(self, desk: Desk, *, at_once: bool = True) -> None:
        """Without `at_once` there is only a list, until `furnish` is called."""
        super().__init__()
        self.desk = desk
        self.is_furnished = False
        self._look: tuple[str, int] | None = None
        self.preferences = Preferences(desk, self)
        self._apply_look(self.preferences.now)  # before any widget, which would have to take it on
        self.table = PaperTable(PaperModel(desk, self))
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(self._save_view)
        self.setWindowTitle(self.tr("ReaderApp"))
        self.setMinimumSize(*LEAST)
        self.resize(QSize(*USUAL).boundedTo(self.screen().availableSize() - FRAME))
        if at_once:
            self.furnish()

    def show_first(self, rows: Sequence[PaperRow]) -> None:
        """Show these papers alone, at the place of the list, until the window is furnished."""
        self.setCentralWidget(
            _only(self.table, window_state.list_margins(window_state.open_state(), self.width()))
        )
        self.table.papers.show_rows(rows)

    def furnish(self) -> None:
        """Make all that stands around the list. In one go: half of a window is no sight."""
        from readerapp.ui import furniture as new

        new.follow_focus()
        self._make_parts()
        self._make_commands()
        self._lay_out()
        self._connect_list()
        self._connect_detail()
        self._connect_library()
        self.is_furnished = True

    def _make_parts(self) -> None:
        from readerapp.ui import furniture as new

        self.messages = new.Messages(self)
        self.finder = new.Finder(self.desk, self)
        self.bringing = new.Bringing(self.desk, self)
        new.Announcer(self.messages, self.finder, self.bringing)
        self.search = new.SearchBar()
        self.top = new.TopBar(self.search)
        self.sidebar = new.SidebarPane(self.desk)
        self.detail = new.DetailPane(self.desk, self.messages)
        self.list = new.ListPane(self.table)
        self.panes = new.Panes(self.sidebar, self.list, self.detail)
        self.status = new.StatusBar()
        new.Coverage(self.desk, self.status)
        parts = new.Parts(self, self.top, self.sidebar, self.list, self.detail, self.status)
        self.presenter = new.ListPresenter(self.desk, self.finder, parts)
        self.news = new.News(self, self.desk, self.bringing, self.messages, self.list, self.status)

    def _make_commands(self) -> None:
        from readerapp.ui import furniture as new

        self.exporter = new.Exporter(
            self, self.desk, self.preferences, self.messages, self.presenter.list_name
        )
        views = new.ViewCommands(self, self.finder, self.search, self.panes, self.preferences)
        self.commands = new.Commands(
            new.PaperCommands(self.desk, self.table, self.detail, self.preferences, self.messages),
            views,
            new.LibraryCommands(
                self,
                self.desk,
                self.bringing,
                self.messages,
                self.preferences,
                lambda: self.exporter.ask(self.table.papers.ids, self.table.selected_papers()),
            ),
            new.TagCommands(self.desk, self.table, self.sidebar, self.messages, views.go),
            new.Dialogs(self, self.desk, self.preferences, self.sidebar.known, views.go),
            new.OrganiseCommands(
                self, self.desk, self.table, self.detail, self.messages, views.follow_rename
            ),
            new.CitingCommands(self, self.desk, self.table, self.messages, self.preferences, views.go),
            self._live_bib(),
        )
        self.commands.library.related_work = lambda: self.exporter.related_work(
            self.table.papers.ids, self.table.selected_papers()
        )
        self.commands.library.show_cited = self.commands.citing.show_cited
        self.menus = new.Menus(self, self.commands)
        self.menus.fill(self.menuBar())
        self.commands.dialogs.menus = self.menus
        self.commands.dialogs.show_paper = self._show_paper
        self.keys = new.SingleKeys(self.menus.deeds(), self)
        new.KEYS.changed.connect(self._take_keys)
        self.sidebar_menu = new.SidebarMenu(self.sidebar, self.desk, self)
        self.sidebar_menu.bib_wanted.connect(self.commands.live_bib.bind)
        self.undo_menu = new.UndoMenu(self.desk, self.menus, self.status)
        self.dropping = new.Dropping(self, self.commands.library.bring)
        self.searching = views.searching = new.Searching(self)
        self.snapshots = new.SnapshotWindows(self, self.desk, self.messages, self.news, views.go)
        self.snapshots.listen(self.sidebar_menu, self.detail.view, self.commands.library)
        self.comparing = new.CompareStrip(self.desk)
        self.comparing.query_wanted.connect(views.go)
        self.finder.asked.connect(self.comparing.show_query)
        self.list.put_above(self.comparing)

    def _live_bib(self) -> LiveBib:
        from readerapp.ui import furniture as new

        live = new.LiveBib(
            self,
            self.desk,
            self.messages,
            self.preferences,
            self.status,
            self.sidebar.known,
            lambda: self.finder.query,
        )
        live.told.connect(self.sidebar.show_bibliographies)
        return live

    def _lay_out(self) -> None:
        from readerapp.ui.furniture import BackBar, in_tab_order

        self.setWindowIcon(theme.icon("readerapp"))
        actions = self.menus.qt
        self.top.fill(actions["sidebar"], actions["import"], self.menus.menus["sort"], actions["detail"])
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        self.back = BackBar(self.panes)
        layout.addWidget(self.back)
        layout.addWidget(self.panes, 1)
        self.setCentralWidget(central)
        self.setStatusBar(self.status)
        in_tab_order(self._tab_stops())
        for widget in (self.table, self.detail, self.list.empty):
            self.keys.watch(widget)

    def _tab_stops(self) -> list[QWidget]:
        panes = [self.sidebar.tree, self.sidebar.filter_box, *self.comparing.tab_stops(), self.table]
        panes += self.list.empty.tab_stops()
        panes += self.list.hints.tab_stops()
        reading = [*self.detail.view.tab_stops(), *self.detail.many.tab_stops()]
        return [*self.top.tab_stops(), self.back.button, *panes, *reading, *self.status.tab_stops()]

    def _connect_list(self) -> None:
        from readerapp.ui import furniture as new

        self.search.typed.connect(self.finder.type)
        self.search.entered.connect(self.finder.ask_typed)
        self.search.cleared.connect(self.commands.views.clear_search)
        self.search.left.connect(self._enter_list)
        self.sidebar.query_wanted.connect(self.commands.views.show)
        self.sidebar.counted.connect(lambda known: self.menus.show_favourites(new.favourites(known)))
        self.sidebar.counted.connect(self.list.hints.show_counts)
        self.sidebar.place_wanted.connect(self.menus.trigger)
        self.menus.used.connect(self.list.hints.learn)
        self.list.hints.refused.connect(lambda: self.preferences.change(hints=False))
        new.PaneArrows(self.panes, self._enter_list)
        self.table.opened.connect(self.commands.papers.open_page)
        self.table.picked.connect(lambda: self._resting.isActive() or self._resting.start())
        self.table.star_clicked.connect(self.commands.papers.toggle_star_of)
        self.table.menu_wanted.connect(lambda where: self.menus.show_list_menu(self, where))
        self.list.wanted.connect(self.menus.trigger)
        self.presenter.now.connect(self.menus.show_now)

    def _show_paper(self, paper: int, highlight: str) -> None:
        """Show a paper wherever it is, with one of its highlights in sight."""
        if paper in self.table.papers.ids:
            self.table.select_papers((paper,))
        else:
            self.commands.views.go("")
            self.table.select_when_there((paper,))
        self.detail.view.marking.show_when_there(paper, highlight)
        self.activateWindow()

    def _enter_list(self) -> None:
        self.list.take_focus()
        if not self.list.is_empty():
            self.table.select_something()

    def _connect_detail(self) -> None:
        self.detail.query_wanted.connect(self.commands.views.go)
        self.detail.narrowing_wanted.connect(self.commands.views.narrow)
        self.detail.shelf_wanted.connect(self.commands.papers.put)
        self.detail.bibtex_wanted.connect(lambda: self.commands.papers.copy("bibtex"))
        self.detail.action_wanted.connect(self.menus.trigger)
        self.detail.star_wanted.connect(self.commands.papers.toggle_star)
        self.detail.left.connect(self.list.take_focus)
        self.sidebar_menu.renamed.connect(self.commands.views.follow_rename)
        self.sidebar_menu.receipt_wanted.connect(self.news.show_receipt_of)

    def _connect_library(self) -> None:
        self.preferences.changed.connect(self._apply_settings)
        for signal in (self.desk.undone, self.desk.redone):
            signal.connect(lambda done: self.table.select_when_there(done.papers))
        self.desk.opened.connect(self._library_opened)
        self._apply_settings(self.preferences.now)
        self.presenter.refresh()
        self.menus.show_checks()

    def _apply_settings(self, now: Settings) -> None:
        from readerapp.ui.furniture import KEYS

        KEYS.take(now.keys, single_keys=now.single_keys)
        self.list.hints.want(now.hints)
        self._apply_look(now)
        self.table.fit_rows()

    def _apply_look(self, now: Settings) -> None:
        theme.set_density(compact=now.density == "compact")
        look, app = (now.theme, now.text_size), QApplication.instance()
        if isinstance(app, QApplication) and look != self._look:  # it polishes every widget anew
            theme.apply(app, *look)
        self._look = look

    def _take_keys(self) -> None:
        self.keys.set_deeds(self.menus.deeds())

    def _library_opened(self) -> None:
        if self.desk.library is None:
            return
        folder = self.desk.library.folder
        state = window_state.open_state()
        window_state.remember(state, folder)
        self.table.select_when_there(window_state.restore_view(state, folder, self.finder))
        if window_state.begin(state, folder):
            self.news.tell_recovered(self.desk.library.taken_back)
        self.presenter.refresh()
        QTimer.singleShot(WARM_AFTER, self, self.warm_up)

    def warm_up(self) -> None:
        """Load what the first write needs while the reader looks at the first papers."""
        if self.desk.library is not None:
            self.desk.run(tasks.warm_up, lane=Lane.WRITE)
            self.undo_menu.begin()
            QTimer.singleShot(BACKUP_AFTER, self, self.commands.library.back_up_if_due)

    def restore(self) -> None:
        """Be where the window was the last time."""
        state = window_state.open_state()
        window_state.restore_window(state, self)
        if self.is_furnished:
            self.panes.restore(state)

    def _save_view(self) -> None:
        """Note where the reader is, for the next start."""
        if self.desk.library:
            chosen = self.table.selected_papers()[:SELECTED]
            window_state.save_view(window_state.open_state(), self.desk.library.folder, self.finder, chosen)

    def come_forward(self) -> None:
        """Show the window above the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # Overrides of Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is unsaved, then finish every write. While an import runs, ask first."""
        if self.is_furnished and self.bringing.keeps(self):
            event.ignore()
            return
        state = window_state.open_state()
        if self.is_furnished:
            self.detail.save()
            self.bringing.cancel()
            self.commands.live_bib.finish()
            window_state.save_window(state, self, self.panes)
            self._save_view()
        folder = self.desk.library.folder if self.desk.library else None
        self.desk.close()
        if folder:
            window_state.end(state, folder)
        super().closeEvent(event)
        self.closed.emit()


def _only(table: QWidget, margins: QMargins) -> QWidget:
    """A page with nothing but the list, at the place that it will have among the other panes."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(margins)
    layout.addWidget(table)
    return page
