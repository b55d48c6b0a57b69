"""Places in a source, one a row; a click or Enter shows the source there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from readerapp.ui import theme

MOST_ROWS = 10


@dataclass(frozen=True, slots=True)
class Place:
    """What a row says, and where in the source that is: at a line from 1, or (0) where the words stand."""

    text: str
    line: int
    words: str = ""


class PlaceList(QListWidget):
    """`wanted` carries the line and the words of the row that was chosen."""

    wanted = Signal(int, str)

    def __init__(self, places: Sequence[Place], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = tuple(places)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("kind", "sections")
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        for place in places:
            item = QListWidgetItem(place.text)
            item.setToolTip(place.text)
            self.addItem(item)
        self.itemClicked.connect(self._chosen)
        self._fit()
        theme.LOOK.changed.connect(self._fit)

    def _chosen(self, item: QListWidgetItem) -> None:
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:  # else it is selecting
            self._want(self.row(item))

    def _want(self, row: int) -> None:
        if 0 <= row < len(self._places):
            self.wanted.emit(self._places[row].line, self._places[row].words)

    def _fit(self) -> None:
        self.setFont(theme.text_font("row-second"))
        rows = min(self.count(), MOST_ROWS)
        self.setFixedHeight(rows * self.sizeHintForRow(0) + 2 * self.frameWidth())

    # Overrides of Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want(self.currentRow())
        elif event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted(index.row() for index in self.selectedIndexes())
            QGuiApplication.clipboard().setText("\n".join(self._places[row].text for row in chosen))
        else:
            super().keyPressEvent(event)
