"""The window: makes the parts and connects them. What a part does is in the part."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from readerapp import tasks
from readerapp.settings import Settings
from readerapp.ui import theme, window_state
from readerapp.ui.commands import Commands
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.detail import DetailPane
from readerapp.ui.dialogs import Dialogs
from readerapp.ui.dropping import Dropping
from readerapp.ui.exporting import Exporter
from readerapp.ui.finder import Finder
from readerapp.ui.importing import Bringing
from readerapp.ui.keymap import KEYS
from readerapp.ui.library_commands import LibraryCommands
from readerapp.ui.list_pane import ListPane
from readerapp.ui.list_presenter import ListPresenter, Parts
from readerapp.ui.menus import Menus
from readerapp.ui.messages import Messages
from readerapp.ui.news import News
from readerapp.ui.panes import Panes
from readerapp.ui.paper_commands import PaperCommands
from readerapp.ui.paper_model import PaperModel
from readerapp.ui.paper_table import PaperTable
from readerapp.ui.preferences import Preferences
from readerapp.ui.search_bar import SearchBar
from readerapp.ui.sidebar import SidebarPane
from readerapp.ui.sidebar_menu import SidebarMenu
from readerapp.ui.single_keys import SingleKeys
from readerapp.ui.status_bar import StatusBar
from readerapp.ui.tag_commands import TagCommands, favourites
from readerapp.ui.top_bar import TopBar
from readerapp.ui.undo_menu import UndoMenu
from readerapp.ui.view_commands import ViewCommands
from readerapp.ui.widgets import in_tab_order

LEAST = (900, 560)
USUAL = (1440, 900)
WARM_AFTER = 400  # milliseconds: the first rows are painted, and nobody has pressed a key that writes
REST = 3000  # milliseconds from a move until the place is noted, for the case that there is no proper end
SELECTED = 100  # papers whose selection is remembered


class MainWindow(QMainWindow):
    """Everything of one library. `closed` comes when the window has gone and nothing is unsaved."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.messages = Messages(self)
        self.preferences = Preferences(desk, self)
        self.finder = Finder(desk, self)
        self.bringing = Bringing(desk, self)
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(self._save_view)
        self._make_parts()
        self._make_commands()
        self._lay_out()
        self._connect_list()
        self._connect_detail()
        self._connect_library()

    def _make_parts(self) -> None:
        self.table = PaperTable(PaperModel(self.desk, self))
        self.search = SearchBar()
        self.top = TopBar(self.search)
        self.sidebar = SidebarPane(self.desk)
        self.detail = DetailPane(self.desk, self.messages)
        self.list = ListPane(self.table)
        self.panes = Panes(self.sidebar, self.list, self.detail)
        self.status = StatusBar()
        parts = Parts(self, self.top, self.sidebar, self.list, self.detail, self.status)
        self.presenter = ListPresenter(self.desk, self.finder, parts)
        self.news = News(self, self.desk, self.bringing, self.messages, self.list, self.status)

    def _make_commands(self) -> None:
        self.exporter = Exporter(self, self.desk, self.preferences, self.messages, self.presenter.list_name)
        views = ViewCommands(self, self.finder, self.search, self.panes, self.preferences)
        self.commands = Commands(
            PaperCommands(self.desk, self.table, self.detail, self.preferences, self.messages),
            views,
            LibraryCommands(
                self,
                self.desk,
                self.bringing,
                self.messages,
                lambda: self.exporter.ask(self.table.papers.ids, self.table.selected_papers()),
            ),
            TagCommands(self.desk, self.table, self.sidebar, self.messages, views.go),
            Dialogs(self, self.desk, self.preferences, self.sidebar.known, views.go),
        )
        self.menus = Menus(self, self.commands)
        self.menus.fill(self.menuBar())
        self.commands.dialogs.menus = self.menus
        self.keys = SingleKeys(self.menus.deeds(), self)
        KEYS.changed.connect(self._take_keys)
        self.sidebar_menu = SidebarMenu(self.sidebar, self.desk, self)
        self.undo_menu = UndoMenu(self.desk, self.menus, self.status)
        self.dropping = Dropping(self, self.commands.library.bring)

    def _lay_out(self) -> None:
        self.setMinimumSize(*LEAST)
        self.resize(*USUAL)
        self.setWindowIcon(theme.icon("readerapp"))
        actions = self.menus.qt
        self.top.fill(actions["sidebar"], actions["import"], self.menus.menus["sort"], actions["detail"])
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addWidget(self.panes, 1)
        self.setCentralWidget(central)
        self.setStatusBar(self.status)
        in_tab_order(self._tab_stops())
        for widget in (self.table, self.detail, self.list.empty):
            self.keys.watch(widget)

    def _tab_stops(self) -> list[QWidget]:
        panes = [self.sidebar.tree, self.sidebar.filter_box, self.table, *self.list.empty.tab_stops()]
        reading = [*self.detail.view.tab_stops(), *self.detail.many.tab_stops()]
        return [*self.top.tab_stops(), *panes, *reading, *self.status.tab_stops()]

    def _connect_list(self) -> None:
        self.search.typed.connect(self.finder.type)
        self.search.entered.connect(self.finder.ask_typed)
        self.search.cleared.connect(self.commands.views.clear_search)
        self.search.left.connect(self._enter_list)
        self.sidebar.query_wanted.connect(self.commands.views.show)
        self.sidebar.counted.connect(lambda known: self.menus.show_favourites(favourites(known)))
        self.table.opened.connect(self.commands.papers.open_page)
        self.table.picked.connect(lambda: self._resting.isActive() or self._resting.start())
        self.table.star_clicked.connect(self.commands.papers.toggle_star_of)
        self.table.menu_wanted.connect(lambda where: self.menus.show_list_menu(self, where))
        self.list.wanted.connect(self.menus.trigger)
        self.presenter.now.connect(self.menus.show_now)

    def _enter_list(self) -> None:
        self.list.take_focus()
        if not self.list.is_empty():
            self.table.select_something()

    def _connect_detail(self) -> None:
        self.detail.query_wanted.connect(self.commands.views.go)
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
        KEYS.take(now.keys, single_keys=now.single_keys)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, now.theme, now.text_size)
        self.table.fit_rows()

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
            self.messages.tell(self.tr("Recovered after an unexpected stop. What was saved is all here."))
        self.presenter.refresh()
        QTimer.singleShot(WARM_AFTER, self, self.warm_up)

    def warm_up(self) -> None:
        """Load what the first write needs while the reader looks at the first papers."""
        if self.desk.library is not None:
            self.desk.run(tasks.warm_up, lane=Lane.WRITE)
            self.undo_menu.begin()

    def restore(self) -> None:
        """Be where the window was the last time."""
        window_state.restore_window(window_state.open_state(), self, self.panes)

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
        """Save what is unsaved, then finish every write."""
        self.detail.save()
        self.bringing.cancel()
        state = window_state.open_state()
        window_state.save_window(state, self, self.panes)
        self._save_view()
        folder = self.desk.library.folder if self.desk.library else None
        self.desk.close()
        if folder:
            window_state.end(state, folder)
        super().closeEvent(event)
        self.closed.emit()
