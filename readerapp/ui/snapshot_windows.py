"""What can be opened of a snapshot: its source, its date, the history of imports."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from readerapp import tasks
from readerapp.model.receipt import FileReceipt
from readerapp.ui.desk import Desk
from readerapp.ui.library_commands import LibraryCommands
from readerapp.ui.messages import Messages
from readerapp.ui.news import News
from readerapp.ui.paper_view import PaperView
from readerapp.ui.sidebar_menu import SidebarMenu

if TYPE_CHECKING:
    from readerapp.ui.calendar_window import CalendarWindow
    from readerapp.ui.import_history import ImportHistory
    from readerapp.ui.source_window import SourceWindow


class SnapshotWindows(QObject):
    """Opens them; what a receipt leads to comes here too. `go` shows another list."""

    def __init__(
        self, window: QWidget, desk: Desk, messages: Messages, news: News, go: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._messages = messages
        self._news = news
        self._history: ImportHistory | None = None
        self._source: SourceWindow | None = None
        self._calendar: CalendarWindow | None = None
        self._go = go
        news.query_wanted.connect(go)
        news.source_wanted.connect(self.show_source)
        news.date_wanted.connect(self.ask_date)

    def listen(self, menu: SidebarMenu, paper: PaperView, commands: LibraryCommands) -> None:
        """To who may ask for one of them."""
        menu.source_wanted.connect(self.show_source)
        menu.date_wanted.connect(self.ask_date)
        paper.feeds.source_wanted.connect(
            lambda snapshot: self.show_sighting(paper.paper_id() or 0, snapshot)
        )
        self._news.dropped.connect(commands.bring)
        commands.show_imports = self.show_history
        commands.show_calendar = self.show_calendar
        menu.calendar_wanted.connect(self.show_calendar)

    def show_source(self, snapshot: int, line: int = 0, words: str = "") -> None:
        """Show the text of a snapshot at a line from 1, or where these words stand."""
        self._desk.run(
            lambda library: tasks.show_source(library, snapshot, line or None, words),
            then=lambda shown: self._show(shown, asked=bool(line or words)),
            latest="source",
        )

    def show_sighting(self, paper: int, snapshot: int) -> None:
        """Show where a snapshot shows a paper."""
        self._desk.run(
            lambda library: tasks.show_sighting(library, paper, snapshot),
            then=lambda shown: self._show(shown, asked=True),
            latest="source",
        )

    def _show(self, shown: tasks.ShownSource, *, asked: bool) -> None:
        from readerapp.ui.source_window import SourceWindow

        if self._source is not None:
            self._source.close()
        source = SourceWindow(shown, self._desk, self._window, asked=asked)
        source.destroyed.connect(lambda: self._forget_source(source))
        self._source = source
        source.show()

    def ask_date(self, snapshot: int) -> None:
        """Let the reader correct the day of a snapshot."""
        self._desk.run(
            lambda library: tasks.receipt(library, snapshot),
            then=lambda file: self._ask_date(snapshot, file),
        )

    def _ask_date(self, snapshot: int, file: FileReceipt | None) -> None:
        from readerapp.ui.date_dialog import DateDialog

        if file is None:
            return
        dialog = DateDialog(file.name, file.captured_on or "", self._window)
        dialog.accepted.connect(lambda: self._correct(snapshot, dialog.day()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _correct(self, snapshot: int, day: date | None) -> None:
        if day is not None:
            self._desk.write(
                tasks.correct_date,
                snapshot,
                day,
                then=self._tell,
            )

    def _tell(self, corrected: tasks.Corrected) -> None:
        if not corrected.done.label:
            return
        self._desk.done.emit(corrected.done)
        self._news.renew_receipt()
        if not corrected.read_again:
            self._messages.tell(
                self.tr("Only the date of the page itself was changed: its bytes were not kept.")
            )

    def show_history(self) -> None:
        """Show every import that was made."""
        from readerapp.ui.import_history import ImportHistory

        if self._history is None:
            history = ImportHistory(self._desk, self._window)
            history.receipt_wanted.connect(self._news.show_receipt)
            history.undo_wanted.connect(self._desk.undo)
            history.destroyed.connect(self._forget_history)
            self._history = history
            history.show()
        else:
            self._history.raise_()
            self._history.activateWindow()

    def show_calendar(self, source: str = "") -> None:
        """Show on which days pages of a source were captured."""
        from readerapp.ui.calendar_window import CalendarWindow

        if self._calendar is not None:
            self._calendar.close()
        calendar = CalendarWindow(self._desk, self._window, source)
        calendar.query_wanted.connect(self._go)
        calendar.receipt_wanted.connect(self._news.show_receipt_of)
        calendar.date_wanted.connect(self.ask_date)
        calendar.undo_wanted.connect(self._desk.undo)
        calendar.destroyed.connect(lambda: self._forget_calendar(calendar))
        self._calendar = calendar
        calendar.show()

    def _forget_calendar(self, calendar: "CalendarWindow") -> None:
        if self._calendar is calendar:  # another may stand in its place by now
            self._calendar = None

    def _forget_history(self) -> None:
        self._history = None

    def _forget_source(self, source: "SourceWindow") -> None:
        if self._source is source:  # another may stand in its place by now
            self._source = None
