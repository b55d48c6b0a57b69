"""The findings of a check in a tree: a line a kind with its count, below it a line a paper."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from readerapp import tasks
from readerapp.model.readable import readable
from readerapp.ui import theme
from readerapp.ui.row_text import clean
from readerapp.ui.words import number, translate

FOUND_ROLE = Qt.ItemDataRole.UserRole + 1
KIND_ROLE = Qt.ItemDataRole.UserRole + 2
FEW = 15  # findings: so many are shown at once, of more the kinds come first
SHOWN = 500  # findings of one kind: nobody reads more, and all of them can be repaired or ignored at once


class FindingList(QTreeView):
    """`chosen` says that another finding, or a whole kind, is current."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = QStandardItemModel(self)
        self.setModel(self.found)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(theme.SPACE_4)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Findings"))
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())

    def show_checked(self, checked: tasks.Checked) -> None:
        """Show these findings; what was current stays so, or what has come to stand in its place."""
        place = self._place()
        opened = {self._kind_at(row) for row in range(self.found.rowCount()) if self._is_open(row)}
        few = len(checked.found) <= FEW
        self.found.clear()
        for kind, count in checked.kinds().items():
            head = _head(kind, count, serious=checked.of_kind(kind)[0].serious)
            self.found.appendRow(head)
            for found in checked.of_kind(kind)[:SHOWN]:
                head.appendRow(_line(found))
        for row in range(self.found.rowCount()):
            self.setExpanded(self.found.index(row, 0), few or self._kind_at(row) in opened)
        self._go_to(*place, few=few)

    def current(self) -> tasks.Found | None:
        """The finding that is looked at; None for the line of a kind."""
        found = self.currentIndex().data(FOUND_ROLE)
        return found if isinstance(found, tasks.Found) else None

    def current_kind(self) -> str:
        """The kind that is looked at, by itself or with one of its findings; empty if there is nothing."""
        return str(self.currentIndex().data(KIND_ROLE) or "")

    def step(self, by: int) -> None:
        """The finding after (1) or before (-1) this one, lines of kinds left out."""
        index = self.currentIndex()
        while index.isValid():
            index = self.indexBelow(index) if by > 0 else self.indexAbove(index)
            if index.data(FOUND_ROLE) is not None:
                self.setCurrentIndex(index)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are keys of the window; Qt would search the list for them."""
        if event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _place(self) -> tuple[str, int]:
        index = self.currentIndex()
        return self.current_kind(), index.row() if self.current() else -1

    def _go_to(self, kind: str, row: int, *, few: bool) -> None:
        heads = [self.found.index(at, 0) for at in range(self.found.rowCount())]
        if not heads:
            return
        head = next((each for each in heads if each.data(KIND_ROLE) == kind), heads[0])
        at = max(0, min(row, self.found.rowCount(head) - 1)) if row >= 0 or (few and not kind) else -1
        self.setCurrentIndex(self.found.index(at, 0, head) if at >= 0 else QModelIndex(head))

    def _kind_at(self, row: int) -> str:
        return str(self.found.index(row, 0).data(KIND_ROLE))

    def _is_open(self, row: int) -> bool:
        return self.isExpanded(self.found.index(row, 0))


def kind_words(kind: str) -> str:
    """What a kind of finding is called."""
    return translate("check", tasks.KIND_WORDS[kind])


def _head(kind: str, count: int, *, serious: bool) -> QStandardItem:
    item = _item(f"{kind_words(kind)}  {number(count)}")
    item.setIcon(theme.icon("error" if serious else "warning", "bad" if serious else "warn"))
    item.setFont(theme.text_font("row-title-unseen"))
    how = translate("check", "serious") if serious else translate("check", "worth a look")
    spoken = f"{kind_words(kind)}, {number(count)}, {how}"
    item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    item.setToolTip(how)
    item.setData(kind, KIND_ROLE)
    return item


def _line(found: tasks.Found) -> QStandardItem:
    title = clean(readable(found.title)) or translate("check", "(no title)")
    item = _item(title)
    item.setData(f"{title}. {found.sentence}", Qt.ItemDataRole.AccessibleTextRole)
    item.setData(found, FOUND_ROLE)
    item.setData(found.kind, KIND_ROLE)
    return item


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setSizeHint(QSize(0, QFontMetrics(theme.text_font("body")).height() + 12))
    return item
