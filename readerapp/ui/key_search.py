"""The actions with their keys as lines to be searched: by what they do, and by pressing a key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTreeView, QWidget

from readerapp.ui import theme
from readerapp.ui.actions import MENUS, Action, in_menu
from readerapp.ui.key_delegate import APART, KeyDelegate
from readerapp.ui.keymap import NATIVE
from readerapp.ui.menus import plain
from readerapp.ui.single_keys import key_name

ACTION_ROLE = Qt.ItemDataRole.UserRole + 1
_BARE = (Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_Shift, Qt.Key.Key_AltGr)

Index = QModelIndex | QPersistentModelIndex
Column = Callable[[Action], Sequence[str]]


class KeyField(QLineEdit):
    """Takes words; a key with Ctrl or Alt, or a function key, is looked up instead of typed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
        function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
        if function or (held and event.key() not in _BARE and not key_name(event)):
            self.setText(QKeySequence(event.keyCombination()).toString(NATIVE))
        else:
            super().keyPressEvent(event)


class KeyRows(QSortFilterProxyModel):
    """The lines that fit: one typed character is a key, more are a part of a name or a key."""

    def __init__(self, source: QStandardItemModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self.setSourceModel(source)
        self.setRecursiveFilteringEnabled(True)  # some ninety lines: a proxy is fine here

    def look_for(self, typed: str) -> None:
        """Show what fits only."""
        self._wanted = typed.strip()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Override of Qt: a line with an action, if it fits. The head of a group comes with its lines."""
        model = self.sourceModel()
        cells = [str(model.index(row, at, parent).data() or "") for at in range(model.columnCount(parent))]
        if not parent.isValid():
            return False
        if len(self._wanted) == 1:
            return any(self._wanted.upper() in keys.split() for keys in cells[1:])
        sought = self._wanted.casefold()
        return any(sought in cell.casefold() for cell in cells)


def key_rows(columns: Sequence[Column], parent: QObject) -> QStandardItemModel:
    """A group for every menu, a line for every action of it: its name, and a column of keys for each."""
    model = QStandardItemModel(0, 1 + len(columns), parent)
    for menu, text, _ in MENUS:
        head = QStandardItem(plain(QCoreApplication.translate("actions", text)))
        head.setFont(theme.text_font("section-label"))
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for action in in_menu(menu):
            head.appendRow(_cells(action, columns))
        model.appendRow([head, *(_still() for _ in columns)])
    return model


def _still() -> QStandardItem:
    item = QStandardItem()
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item


def _cells(action: Action, columns: Sequence[Column]) -> list[QStandardItem]:
    items = [QStandardItem(plain(QCoreApplication.translate("actions", action.text)))]
    items += [QStandardItem(APART.join(column(action))) for column in columns]
    for item in items:
        item.setData(action.id, ACTION_ROLE)
    return items


def show_rows(rows: KeyRows, name: str, parent: QWidget) -> QTreeView:
    """A view of the lines, with the keys as keycaps."""
    view = QTreeView(parent)
    view.setModel(rows)
    view.setAccessibleName(name)
    view.setRootIsDecorated(False)
    view.setItemsExpandable(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setFrameShape(QTreeView.Shape.NoFrame)
    view.setIndentation(theme.SPACE_3)
    view.header().setStretchLastSection(False)
    view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(1, rows.columnCount()):
        view.setItemDelegateForColumn(column, KeyDelegate(view))
        view.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    view.expandAll()
    return view
