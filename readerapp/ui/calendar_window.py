"""A calendar of all pages that were brought: what is there, what is missing, and the way to each."""

from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readerapp import tasks
from readerapp.model import query as queries
from readerapp.model import snapshot_calendar as days
from readerapp.model.changes import Changes
from readerapp.model.lists import Sidebar, SnapshotLine
from readerapp.model.query import InSnapshot
from readerapp.model.receipt import PastImport
from readerapp.ui import theme
from readerapp.ui.calendar_grid import CalendarGrid
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.widgets import Label, fit_to_screen, make_button
from readerapp.ui.words import counted, day, papers, translate

SIZE = (760, 540)


class CalendarWindow(QDialog):
    """`query_wanted` carries the list of a page; the other signals carry its number.

    `undo_wanted` carries the number of an import in the journal.
    """

    query_wanted = Signal(str)
    receipt_wanted = Signal(int)
    date_wanted = Signal(int)
    undo_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget, source: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Calendar of pages"))
        self._desk = desk
        self._wanted = source
        self._pages: tuple[SnapshotLine, ...] = ()
        self._imports: Sequence[PastImport] = ()
        self._today = date.today()  # noqa: DTZ011 - the reader's own day
        self._begun = False
        self.sources = QComboBox()
        self.month = Label("", "empty-title")
        self.grid = CalendarGrid(self._today)
        self.facts = Label("", "row-second", "soft")
        self.heading = Label("", "row-title-unseen")
        self.list = QListWidget()
        self._make_buttons()
        self._lay_out()
        self._connect()
        fit_to_screen(self, *SIZE)
        self._ask()

    def page(self) -> SnapshotLine | None:
        """The page that is chosen beside the calendar."""
        chosen = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        return next((page for page in self._pages if page.id == chosen), None)

    def go_to(self, wanted: date) -> None:
        """Make a day the current one."""
        self._show(wanted)

    def turn(self, months: int) -> None:
        """Show a month so many away, at the same day or the last that it has."""
        here = self.grid.day
        count = here.year * 12 + here.month - 1 + months
        year, month = divmod(count, 12)
        if 1 < year < 9999:
            last = monthrange(year, month + 1)[1]
            self._show(date(year, month + 1, min(here.day, last)))

    def _ask(self) -> None:
        self._desk.run(tasks.sidebar, then=self._take, latest="calendar", lane=Lane.COUNTS)
        self._desk.run(tasks.past_imports, then=self._take_imports, latest="calendar-imports")

    def _take_imports(self, imports: Sequence[PastImport]) -> None:
        self._imports = imports
        self._show_buttons()

    def _take(self, known: Sidebar) -> None:
        self._pages = known.snapshots
        names = list(dict.fromkeys(page.source for page in known.snapshots))
        chosen = self.sources.currentData() if self._begun else self._wanted
        self.sources.clear()
        for name in names:
            self.sources.addItem(name, name)
        if len(names) > 1:
            self.sources.addItem(self.tr("All sources"), None)
        if chosen in names:
            self.sources.setCurrentIndex(names.index(chosen))
        elif self._begun and chosen is None and len(names) > 1:
            self.sources.setCurrentIndex(len(names))
        if self._begun:
            self._show(self.grid.day)
        else:
            self._begun = True
            self._show_last()
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_last(self) -> None:
        there = self._by_day()
        self._show(max(there) if there else self._today)

    def _by_day(self) -> dict[date, tuple[SnapshotLine, ...]]:
        return days.by_day(self._pages, self.sources.currentData())

    def _show(self, wanted: date) -> None:
        there = self._by_day()
        first = QLocale().firstDayOfWeek().value - 1
        weeks = days.month(wanted.year, wanted.month, there, first_weekday=first)
        self.grid.show_month(weeks, wanted)
        name = QLocale().standaloneMonthName(wanted.month)
        self.month.setText(translate("CalendarWindow", "{month} {year}").format(month=name, year=wanted.year))
        self.facts.setText(self._sum_up(weeks))
        self._show_pages(there.get(wanted, ()), wanted, wanted in days.gaps(there))

    def _sum_up(self, weeks: Sequence[Sequence[days.DayCell]]) -> str:
        cells = [cell for week in weeks for cell in week if not cell.outside]
        pages = sum(len(cell.pages) for cell in cells)
        missing = sum(cell.gap for cell in cells)
        said = [counted("CalendarWindow", "%n pages this month", "1 page this month", pages)]
        if missing:
            said.append(counted("CalendarWindow", "%n days without one", "1 day without one", missing))
        return " · ".join(said)

    def _show_pages(self, pages: Sequence[SnapshotLine], wanted: date, is_gap: bool) -> None:
        chosen = self.page()
        self.heading.setText(day(wanted.isoformat()))
        self.list.clear()
        several = self.sources.currentData() is None
        for page in pages:
            item = QListWidgetItem(theme.icon("snapshot", "soft"), _page_words(page, several))
            item.setData(Qt.ItemDataRole.UserRole, page.id)
            item.setToolTip(page.name)
            self.list.addItem(item)
        at = [page.id for page in pages].index(chosen.id) if chosen in pages and chosen else 0
        self.list.setCurrentRow(at if pages else -1)
        self.nothing.setVisible(not pages)
        self.list.setVisible(bool(pages))
        gap = self.tr("A page was to be expected, and there is none.")
        self.nothing.setText(gap if is_gap else self.tr("No page of this day."))
        self._show_buttons()

    def _show_buttons(self) -> None:
        page = self.page()
        writes = self._desk.library is not None and not self._desk.library.read_only
        self.open_page.setEnabled(page is not None)
        self.new.setEnabled(page is not None)
        self.receipt.setEnabled(page is not None)
        self.date.setEnabled(page is not None and writes)
        past = self._import_of(page)
        self.undo.setEnabled(past is not None and writes)
        files = len(past.files) if past else 1
        self.undo.setText(counted("CalendarWindow", "Undo import (%n)", "Undo import", files))

    def _import_of(self, page: SnapshotLine | None) -> PastImport | None:
        if page is None:
            return None
        found = (each for each in self._imports if not each.undone)
        return next((each for each in found if any(file.snapshot_id == page.id for file in each.files)), None)

    # How it is laid out

    def _make_buttons(self) -> None:
        self.nothing = Label("", "body", "soft")
        self.nothing.setWordWrap(True)
        self.open_page = make_button(self.tr("&Open"), "primary")
        self.new = make_button(self.tr("What is &new"), "", "add")
        self.receipt = make_button(self.tr("&Receipt"), "", "snapshot")
        self.date = make_button(self.tr("Change &date…"), "", "clock")
        self.undo = make_button(self.tr("Undo import"), "", "undo")
        self.back, self.on = QToolButton(), QToolButton()
        self.last = make_button(self.tr("&Last page"), "quiet")
        for button, icon, name in (
            (self.back, "chevron-left", self.tr("Month before")),
            (self.on, "chevron-right", self.tr("Month after")),
        ):
            button.setIcon(theme.icon(icon))
            button.setIconSize(QSize(theme.SMALL, theme.SMALL))
            button.setAccessibleName(name)
            button.setToolTip(name)
        for each in (self.open_page, self.new, self.receipt, self.date, self.undo, self.last):
            each.setAutoDefault(False)  # Enter opens the day that the keyboard is at

    def _lay_out(self) -> None:
        self.sources.setAccessibleName(self.tr("Source"))
        self.list.setAccessibleName(self.tr("Pages of this day"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setMaximumHeight(theme.scaled(96))
        head = QHBoxLayout()
        head.addWidget(self.month)
        head.addStretch(1)
        for widget in (self.last, self.back, self.on):
            head.addWidget(widget)
        left = QVBoxLayout()
        left.setSpacing(theme.SPACE_2)
        left.addLayout(head)
        left.addWidget(self.grid, 1)
        left.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.SPACE_4] * 4)
        row.setSpacing(theme.SPACE_6)
        row.addLayout(left, 1)
        row.addWidget(self._side())

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(theme.scaled(220))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_2)
        column.addWidget(self.sources)
        column.addSpacing(theme.SPACE_2)
        for widget in (self.heading, self.nothing, self.list):
            column.addWidget(widget)
        for button in (self.open_page, self.new, self.receipt, self.date, self.undo):
            column.addWidget(button)
        column.addStretch(1)
        return side

    def _connect(self) -> None:
        self.grid.picked.connect(self._show)
        self.grid.opened.connect(self._open_day)
        self.grid.turned.connect(self.turn)
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        self.last.clicked.connect(self._show_last)
        self.sources.activated.connect(lambda _at: self._show_last())
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_buttons())
        self.list.itemActivated.connect(lambda _item: self._open(""))
        self.open_page.clicked.connect(lambda: self._open(""))
        self.new.clicked.connect(lambda: self._open("new"))
        self.receipt.clicked.connect(lambda: self._say(self.receipt_wanted.emit))
        self.date.clicked.connect(lambda: self._say(self.date_wanted.emit))
        self.undo.clicked.connect(self._want_undo)
        self._desk.changed.connect(self._changed)

    def _changed(self, changes: Changes) -> None:
        if changes.snapshots:
            self._ask()

    def _open_day(self, wanted: date) -> None:
        self._show(wanted)
        self._open("")

    def _open(self, fate: str) -> None:
        if page := self.page():
            self.query_wanted.emit(queries.to_text(InSnapshot(page.id, fate)))
            self.close()

    def _say(self, emit: Callable[[int], object]) -> None:
        if page := self.page():
            emit(page.id)

    def _want_undo(self) -> None:
        if past := self._import_of(self.page()):
            self.undo_wanted.emit(past.action_id)


def _page_words(page: SnapshotLine, several: bool) -> str:
    name = page.source if several else page.name
    return translate("CalendarWindow", "{papers} · {name}").format(papers=papers(page.papers), name=name)
