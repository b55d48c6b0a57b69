"""Every action with its keys: searchable by what it does, and by pressing a key."""

from PySide6.QtCore import QCoreApplication, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from readerapp.ui import theme
from readerapp.ui.actions import ACTIONS, MENUS, Action
from readerapp.ui.key_delegate import APART, KeyDelegate
from readerapp.ui.menus import key_texts, plain
from readerapp.ui.single_keys import key_name
from readerapp.ui.widgets import Label


class KeyField(QLineEdit):
    """Takes words; a key with Ctrl or Alt is looked up instead of typed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
        bare = event.key() in (Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
        if held and not bare and not key_name(event):
            keys = QKeySequence(event.keyCombination())
            self.setText(keys.toString(QKeySequence.SequenceFormat.NativeText))
        else:
            super().keyPressEvent(event)


class KeyboardHelp(QDialog):
    """The list of actions and keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard"))
        self.field = KeyField()
        self.field.setPlaceholderText(self.tr("Search by name, or press a key with Ctrl or Alt"))
        self.field.setAccessibleName(self.tr("Search the keys"))
        self.field.setClearButtonEnabled(True)
        self.rows = QSortFilterProxyModel(self)  # some sixty lines: a proxy is fine here
        self.rows.setSourceModel(_model(self))
        self.rows.setFilterKeyColumn(-1)
        self.rows.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.rows.setRecursiveFilteringEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.view = _view(self.rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_4] * 4)
        layout.setSpacing(theme.SPACE_3)
        layout.addWidget(self.field)
        layout.addWidget(self.view)
        hint = self.tr("Single keys act while the list or the paper has the focus.")
        layout.addWidget(Label(hint, "row-second", "soft"))
        self.resize(round(520 * theme.LOOK.zoom / 100), 620)

    def _filter(self, text: str) -> None:
        self.rows.setFilterFixedString(text.strip())
        self.view.expandAll()


def _view(rows: QSortFilterProxyModel) -> QTreeView:
    view = QTreeView()
    view.setModel(rows)
    view.setAccessibleName(QCoreApplication.translate("KeyboardHelp", "Actions and keys"))
    view.setRootIsDecorated(False)
    view.setHeaderHidden(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setFrameShape(QTreeView.Shape.NoFrame)
    view.setIndentation(theme.SPACE_3)
    view.setItemDelegateForColumn(1, KeyDelegate(view))
    view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    view.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    view.header().setStretchLastSection(False)
    view.expandAll()
    return view


def _model(parent: QDialog) -> QStandardItemModel:
    model = QStandardItemModel(0, 2, parent)
    for menu, text, _ in MENUS:
        actions = [action for action in ACTIONS if action.menu == menu and key_texts(action)]
        if actions:
            head = QStandardItem(plain(QCoreApplication.translate("actions", text)))
            head.setFont(theme.text_font("section-label"))
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for action in actions:
                head.appendRow(_row(action))
            model.appendRow([head, QStandardItem()])
    return model


def _row(action: Action) -> list[QStandardItem]:
    name = QStandardItem(plain(QCoreApplication.translate("actions", action.text)))
    keys = QStandardItem(APART.join(key_texts(action)))
    return [name, keys]
