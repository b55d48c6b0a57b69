"""Preferences: a pattern of one's own for new citation keys, and what it makes of a well-known paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from readerapp import tasks
from readerapp.ui import theme
from readerapp.ui.widgets import Label


class KeyPatternField(QWidget):
    """`chosen` carries a pattern that can be used."""

    chosen = Signal(str)

    def __init__(self, pattern: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(pattern)
        self.field.setAccessibleName(self.tr("Pattern of citation keys"))
        self.field.setAccessibleDescription(
            self.tr("{author}, {year}, {yy}, {title}, {title3}; {Author} and {Title} with a capital")
        )
        self.field.setToolTip(self.field.accessibleDescription())
        self.field.setMaxLength(80)
        self.example = Label("", "row-second", "soft")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_3)
        row.addWidget(self.field, 1)
        row.addWidget(self.example, 1)
        self.field.textChanged.connect(self._show)
        self.field.editingFinished.connect(self._choose)
        self._show()

    def show_pattern(self, pattern: str) -> None:
        """Another pattern is in force; what is being typed stays."""
        if not self.field.hasFocus():
            self.field.setText(pattern)

    def _show(self) -> None:
        key = tasks.example_key(self.field.text())
        self.example.set_colour("soft" if key else "bad")
        self.example.setText(key or self.tr("Use {author}, {year}, {yy}, {title} or {title3}."))

    def _choose(self) -> None:
        if tasks.example_key(self.field.text()):
            self.chosen.emit(self.field.text())
