"""Tags for the selection: type a few letters, Enter puts the tag on or takes it off, Esc closes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from readerapp import tasks
from readerapp.model.edits import AddTag, RemoveTag
from readerapp.model.paper import PaperRow
from readerapp.ui import theme
from readerapp.ui.desk import Desk
from readerapp.ui.widgets import Label, SectionLabel
from readerapp.ui.words import papers, translate

NAME_ROLE = Qt.ItemDataRole.UserRole + 1
WIDTH, LINES = 300, 8


class TagPopup(QFrame):
    """A small window over the list. It lives until it is closed."""

    def __init__(
        self, desk: Desk, chosen: tuple[int, ...], rows: Sequence[PaperRow], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("tag-popup")
        self._desk = desk
        self._chosen = chosen
        self._worn = _worn_by_all(rows)
        self._some = {tag.name for row in rows for tag in row.tags} - self._worn
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Tag, for example ml/theory"))
        self.field.setAccessibleName(self.tr("Tag"))
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Tags that fit"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(theme.SMALL, theme.SMALL))
        self.list.viewport().setAutoFillBackground(False)
        self.names = QStandardItemModel(self)
        self.list.setModel(self.names)
        self._lay_out()
        self.field.textChanged.connect(self._ask)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._toggle(index.data(NAME_ROLE)))
        self._ask()

    def _lay_out(self) -> None:
        title = SectionLabel(self.tr("Tags of {papers}").format(papers=papers(len(self._chosen))))
        hint = Label(self.tr("Enter puts on or takes off · Esc closes"), "row-second", "soft")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_3, theme.SPACE_3, theme.SPACE_3, theme.SPACE_2)
        layout.setSpacing(theme.SPACE_2)
        for widget in (title, self.field, self.list, hint):
            layout.addWidget(widget)
        self.setFixedWidth(round(WIDTH * theme.LOOK.zoom / 100))

    def show_over(self, view: QWidget) -> None:
        """Show the popup in the upper middle of a view."""
        self.adjustSize()
        middle = view.mapToGlobal(view.rect().center())
        top = view.mapToGlobal(view.rect().topLeft()).y()
        self.move(middle.x() - self.width() // 2, top + theme.SPACE_6 * 2)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _ask(self) -> None:
        typed = self.field.text()
        self._desk.run(
            tasks.complete_tag, typed, then=lambda found: self._show(typed, found), latest="complete-tag"
        )

    def _show(self, typed: str, found: Sequence[str]) -> None:
        wanted = typed.strip()
        names = [name for name in sorted(self._worn | self._some) if wanted.casefold() in name.casefold()]
        names += [name for name in found if name not in names]
        self.names.clear()
        for name in names:
            self.names.appendRow(self._item(name, name))
        if wanted and wanted.casefold() not in {name.casefold() for name in names}:
            text = translate("TagPopup", "New tag “{name}”").format(name=wanted)
            self.names.appendRow(self._item(wanted, text))
        self.list.setCurrentIndex(self.names.index(0, 0))
        self._fit()

    def _item(self, name: str, text: str) -> QStandardItem:
        item = QStandardItem(text)
        item.setData(name, NAME_ROLE)
        if name in self._worn:
            item.setIcon(theme.icon("check", "accent"))
        else:
            item.setIcon(theme.icon("tag" if name not in self._some else "more", "soft"))
        if name in self._some:
            item.setToolTip(self.tr("On some of the papers"))
        return item

    def _fit(self) -> None:
        self.list.setVisible(self.names.rowCount() > 0)
        height = max(self.list.sizeHintForRow(0), 24)
        self.list.setFixedHeight(height * max(1, min(self.names.rowCount(), LINES)) + 4)
        self.adjustSize()

    def _toggle(self, name: str | None) -> None:
        if not name:
            return
        if name in self._worn:
            self._worn.discard(name)
            self._desk.do(RemoveTag(self._chosen, name))
        else:
            self._worn.add(name)
            self._some.discard(name)
            self._desk.do(AddTag(self._chosen, name))
        self.field.clear()
        self._ask()

    def _move(self, by: int) -> None:
        row = self.list.currentIndex().row() + by
        index: QModelIndex = self.names.index(max(0, min(row, self.names.rowCount() - 1)), 0)
        self.list.setCurrentIndex(index)

    # Overrides of Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setPen(QPen(look.edge, 1))
        painter.setBrush(look.raised)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(self.list.currentIndex().data(NAME_ROLE))
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True


def _worn_by_all(rows: Sequence[PaperRow]) -> set[str]:
    worn = [{tag.name for tag in row.tags} for row in rows]
    return set.intersection(*worn) if worn else set()
