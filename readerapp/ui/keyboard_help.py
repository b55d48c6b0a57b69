"""Every action with its keys: searchable by what it does, and by pressing a key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from readerapp.ui import theme
from readerapp.ui.key_search import KeyField, KeyRows, key_rows, show_rows
from readerapp.ui.keymap import KEYS
from readerapp.ui.widgets import Label


class KeyboardHelp(QDialog):
    """The list of actions and keys. It lives until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard"))
        self.field = KeyField()
        self.field.setPlaceholderText(self.tr("Search by name, or press a key"))
        self.field.setAccessibleName(self.tr("Search the keys"))
        self.field.setClearButtonEnabled(True)
        self.rows = KeyRows(key_rows([lambda action: KEYS.texts(action.id)], self), self)
        self.view = show_rows(self.rows, self.tr("Actions and keys"), self)
        self.view.setHeaderHidden(True)
        self.nothing = Label(self.tr("No action has this name or key."), "body", "soft")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        self.field.textChanged.connect(self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_4] * 4)
        layout.setSpacing(theme.SPACE_3)
        layout.addWidget(self.field)
        layout.addWidget(self.nothing, 1)
        layout.addWidget(self.view, 1)
        hint = Label(self._hint(), "row-second", "soft")
        hint.setWordWrap(True)
        layout.addWidget(hint)
        self.resize(theme.scaled(520), 640)
        self.field.setFocus()

    def _hint(self) -> str:
        keys = KEYS.first("preferences")
        change = self.tr("Preferences ({key}) change them.") if keys else self.tr("Preferences change them.")
        acts = self.tr("Single keys act while the list or the paper has the focus.")
        return f"{acts} {change.format(key=keys)}"

    def _filter(self, text: str) -> None:
        self.rows.look_for(text)
        self.view.expandAll()
        some = self.rows.rowCount() > 0
        self.view.setVisible(some)
        self.nothing.setVisible(not some)
