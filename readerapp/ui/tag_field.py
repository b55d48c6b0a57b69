"""A field to add a tag: it proposes known ones while the reader types."""

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from readerapp import tasks
from readerapp.ui.desk import Desk

WIDTH = 130


class TagField(QLineEdit):
    """`entered` carries a tag when Enter is pressed or a proposal chosen."""

    entered = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names = QStringListModel(self)
        self.setPlaceholderText(self.tr("Add tag"))
        self.setAccessibleName(self.tr("Add tag"))
        self.setFixedWidth(WIDTH)
        self.setAcceptDrops(False)
        completer = QCompleter(self._names, self)
        # The library has filtered and ranked already: recently used first.
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(self._enter, Qt.ConnectionType.QueuedConnection)  # after Qt fills it in
        self.setCompleter(completer)
        self.textEdited.connect(self._ask)
        self.returnPressed.connect(lambda: self._enter(self.text()))

    def _ask(self, typed: str) -> None:
        self._desk.run(tasks.complete_tag, typed, then=self._propose, latest="complete-tag-field")

    def _propose(self, names: list[str]) -> None:
        self._names.setStringList(names)
        if names and self.text() and self.hasFocus():
            self.completer().complete()

    def _enter(self, name: str) -> None:
        if name.strip() and self.text():
            self.clear()
            self.entered.emit(name.strip())

    # Overrides of Qt

    def event(self, event: QEvent) -> bool:
        """The first Esc is for what was typed here, the next one for the window."""
        asks_first = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if asks_first and event.key() == Qt.Key.Key_Escape and self.text():  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)
