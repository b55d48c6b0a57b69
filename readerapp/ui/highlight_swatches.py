"""A row of colours to choose from, each with a letter and a line, for those who do not see colours."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from readerapp.model.highlights import COLOURS
from readerapp.ui import theme
from readerapp.ui.highlight_look import colour_name, paint_swatch

SIDE = 28


class Swatch(QAbstractButton):
    """One colour."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        words = self.tr("Highlight in {colour}").format(colour=colour_name(colour).lower())
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        side = theme.scaled(SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        paint_swatch(painter, self.rect().adjusted(4, 4, -4, -4), self.colour)
        if self.isChecked() or self.underMouse():
            painter.setPen(QPen(look.accent if self.isChecked() else look.edge, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), theme.RADIUS, theme.RADIUS)


class Swatches(QWidget):
    """All colours. `chosen` carries the one that was clicked."""

    chosen = Signal(str)

    def __init__(self, *, checkable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        group = QButtonGroup(self)
        self.buttons = [Swatch(colour, self) for colour in COLOURS]
        for button in self.buttons:
            button.setCheckable(checkable)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if checkable else Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, colour=button.colour: self.chosen.emit(colour))
            group.addButton(button)
            row.addWidget(button)

    def check(self, colour: str) -> None:
        """Show a colour as the one that holds."""
        for button in self.buttons:
            button.setChecked(button.colour == colour)

    def checked(self) -> str:
        """The colour that holds."""
        return next((button.colour for button in self.buttons if button.isChecked()), COLOURS[0])
