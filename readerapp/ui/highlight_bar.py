"""The small bar over selected words: a click on a colour marks them, the pen also asks for a comment."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from readerapp.ui import theme
from readerapp.ui.highlight_swatches import Swatches

_AIR = 6  # between the bar and the words


class HighlightBar(QFrame):
    """`chosen` carries a colour; `comment_wanted` asks for the last one, with a comment."""

    chosen = Signal(str)
    comment_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Highlight the selected words"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.swatches = Swatches(checkable=False, parent=self)
        self.comment = QToolButton(self)
        self.comment.setIcon(theme.icon("note"))
        self.comment.setAccessibleName(self.tr("Highlight with a comment"))
        self.comment.setToolTip(self.tr("Highlight with a comment"))
        self.comment.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_1, theme.SPACE_1, theme.SPACE_1, theme.SPACE_1)
        row.setSpacing(theme.SPACE_1)
        row.addWidget(self.swatches)
        row.addWidget(self.comment)
        self.swatches.chosen.connect(self.chosen)
        self.comment.clicked.connect(self.comment_wanted)
        self.hide()

    def show_over(self, words: QRect) -> None:
        """Show the bar above these words, given in the parent; below them where there is no room."""
        side = theme.scaled(theme.SMALL)
        self.comment.setIconSize(QSize(side, side))
        self.adjustSize()
        parent = self.parentWidget()
        room = parent.width() - self.width() - theme.SPACE_2 if parent else words.left()
        left = min(max(words.left(), theme.SPACE_2), max(room, theme.SPACE_2))
        above = words.top() - self.height() - _AIR
        self.move(QPoint(left, above if above > 0 else words.bottom() + _AIR))
        self.show()
        self.raise_()

    # Overrides of Qt

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.edge, look.edge_width))
        painter.setBrush(look.raised)
        half = look.edge_width / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
