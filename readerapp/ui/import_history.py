"""Every import that was made, the newest first; the receipt of each, and its undo."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from readerapp import tasks
from readerapp.model.receipt import PastImport, Receipt
from readerapp.ui import theme
from readerapp.ui.deeds import said
from readerapp.ui.desk import Desk
from readerapp.ui.widgets import Label, make_button
from readerapp.ui.words import counted, day, number, translate

SIZE = (680, 480)


class ImportHistory(QDialog):
    """`receipt_wanted` carries the receipt of an import, `undo_wanted` its number in the journal."""

    receipt_wanted = Signal(Receipt)
    undo_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import history"))
        self._desk = desk
        self._imports: Sequence[PastImport] = ()
        self.rows = QTreeWidget()
        self.none = Label(self.tr("Nothing has been imported yet."), "body", "soft")
        self.show_receipt = make_button(self.tr("Show receipt"), "", "snapshot")
        self.undo = make_button(self.tr("Undo import"), "", "undo")
        self._lay_out()
        self._connect()
        self.resize(theme.scaled(SIZE[0]), SIZE[1])
        self.ask()

    def ask(self) -> None:
        """Show what there is now."""
        self._desk.run(tasks.past_imports, then=self._show, latest="imports")

    def chosen(self) -> PastImport | None:
        """The import whose row is the current one."""
        row = self.rows.currentIndex().row()
        return self._imports[row] if 0 <= row < len(self._imports) else None

    def _show(self, imports: Sequence[PastImport]) -> None:
        before = self.chosen()
        self._imports = imports
        self.rows.clear()
        for each in imports:
            self.rows.addTopLevelItem(_row(each))
        self.rows.setVisible(bool(imports))
        self.none.setVisible(not imports)
        numbers = [each.action_id for each in imports]
        at = numbers.index(before.action_id) if before and before.action_id in numbers else 0
        self.rows.setCurrentIndex(self.rows.model().index(at, 0))
        self._show_buttons()

    def _show_buttons(self) -> None:
        now = self.chosen()
        self.show_receipt.setEnabled(bool(now and now.files))
        self.undo.setEnabled(bool(now and not now.undone) and not self._is_read_only())

    def _is_read_only(self) -> bool:
        return self._desk.library is None or self._desk.library.read_only

    def _lay_out(self) -> None:
        self.rows.setHeaderLabels([self.tr("When"), self.tr("What"), self.tr("Added"), self.tr("Entries")])
        self.rows.setAccessibleName(self.tr("Imports, the newest first"))
        self.rows.setStyleSheet("QTreeView::item { padding: 6px 7px }")  # as wide as the heads above
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setAllColumnsShowFocus(True)
        self.rows.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.rows.header()
        header.setStretchLastSection(False)
        for column in (0, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            self.rows.headerItem().setTextAlignment(column, _side(column))
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_4] * 4)
        layout.setSpacing(theme.SPACE_3)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.none)
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        close = make_button(self.tr("Close"), "primary")
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        for button in (self.show_receipt, self.undo, close):
            button.setAutoDefault(False)  # Enter on a row shows its receipt
        row.addWidget(self.show_receipt)
        row.addWidget(self.undo)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _connect(self) -> None:
        self.rows.itemActivated.connect(lambda _item, _column: self._want_receipt())
        self.rows.currentItemChanged.connect(lambda _now, _before: self._show_buttons())
        self.show_receipt.clicked.connect(self._want_receipt)
        self.undo.clicked.connect(self._want_undo)
        self._desk.changed.connect(self._changed)

    def _changed(self, changes: object) -> None:
        if getattr(changes, "snapshots", False):
            self.ask()

    def _want_receipt(self) -> None:
        now = self.chosen()
        if now and now.files:
            self.receipt_wanted.emit(now.receipt)

    def _want_undo(self) -> None:
        now = self.chosen()
        if now and not now.undone:
            self.undo_wanted.emit(now.action_id)


def _row(one: PastImport) -> QTreeWidgetItem:
    what = name_of(one)
    if one.undone:
        what = translate("ImportHistory", "{name} — undone").format(name=what)
    entries = sum(file.entries for file in one.files)
    row = QTreeWidgetItem([_moment(one.at), what, number(one.receipt.added), number(entries)])
    row.setToolTip(1, "\n".join(file.name for file in one.files[:20]))
    for column in range(4):
        row.setTextAlignment(column, _side(column))
        if one.undone:
            row.setForeground(column, theme.current().soft)
    return row


def name_of(one: PastImport) -> str:
    """What was imported: a name, or how many files."""
    if len(one.files) == 1:
        return one.files[0].name
    return counted("ImportHistory", "%n files", "1 file", len(one.files)) if one.files else said(one.label)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column > 1 else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter


def _moment(at: str) -> str:
    """The reader's own day and time."""
    when = datetime.fromisoformat(at).astimezone()
    time = QLocale().toString(QTime(when.hour, when.minute), translate("ImportHistory", "HH:mm"))
    words = translate("ImportHistory", "{day}, {time}")
    return words.format(day=day(when.date().isoformat()), time=time)
