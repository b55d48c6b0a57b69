"""The keys of a manuscript in a tree: first the missing ones, each with who may be meant, then the others."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from readerapp import tasks
from readerapp.model.readable import readable
from readerapp.ui import theme
from readerapp.ui.row_text import clean
from readerapp.ui.words import number, translate

KEY, ABOUT = range(2)
PAPER_ROLE = Qt.ItemDataRole.UserRole + 1
KEY_WIDTH = 250


class CitedList(QTreeView):
    """`paper_wanted`: the reader wants to see this paper, by Enter or a double click."""

    paper_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = QStandardItemModel(0, 2, self)
        self.setModel(self.keys)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(theme.SPACE_4)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Cited keys"))
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(KEY, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(KEY, theme.scaled(KEY_WIDTH))
        self.doubleClicked.connect(self._ask_for)

    def show_cited(self, cited: tasks.Cited) -> None:
        """Show the keys of a manuscript."""
        self.keys.setRowCount(0)
        missing = [_line(each.key, hint(each), each.paper) for each in cited.missing]
        found = [_line(each.key, _title(each), each.paper) for each in cited.found]
        groups = (
            (self.tr("Missing"), missing, "warning", "warn"),
            (self.tr("In the library"), found, "check", "good"),
        )
        for name, lines, icon, colour in groups:
            if lines:
                head = _item(f"{name}  {number(len(lines))}")
                head.setIcon(theme.icon(icon, colour))
                head.setFont(theme.text_font("row-title-unseen"))
                self.keys.appendRow([head, _item("")])
                for line in lines:
                    head.appendRow(line)
                self.setFirstColumnSpanned(self.keys.rowCount() - 1, QModelIndex(), True)
        self.expandAll()
        self.setCurrentIndex(self.keys.index(0, 0))

    def _ask_for(self, index: QModelIndex) -> None:
        paper = index.siblingAtColumn(KEY).data(PAPER_ROLE)
        if paper is not None:
            self.paper_wanted.emit(int(paper))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are keys of the window; Qt would search the list for them."""
        if event.text().isalpha():
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask_for(self.currentIndex())
        else:
            super().keyPressEvent(event)


def hint(missing: tasks.Missing) -> str:
    """Who may be meant by a key that no paper has."""
    if missing.current:
        return translate("cited", "In the library as {key}").format(key=missing.current)
    if missing.paper:
        return translate("cited", "In the library, without a key yet")
    hints = []
    if missing.near:
        hints.append(translate("cited", "Perhaps {keys}?").format(keys=", ".join(missing.near)))
    if missing.title:
        words = translate("cited", "In {file}: {title}")
        hints.append(words.format(file=clean(missing.bib), title=clean(readable(missing.title))))
    return "  ".join(hints)


def _title(found: tasks.CitedPaper) -> str:
    title = clean(readable(found.title))
    if not found.current:
        return title
    return translate("cited", "{title} (its key is {key} now)").format(title=title, key=found.current)


def _line(key: str, about: str, paper: int | None) -> list[QStandardItem]:
    items = [_item(clean(key)), _item(about)]
    items[KEY].setData(f"{key}. {about}", Qt.ItemDataRole.AccessibleTextRole)
    items[KEY].setData(paper, PAPER_ROLE)
    items[ABOUT].setForeground(theme.current().soft)
    for item in items:
        item.setToolTip(item.text())
    return items


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setSizeHint(QSize(0, QFontMetrics(theme.text_font("body")).height() + 12))
    return item
