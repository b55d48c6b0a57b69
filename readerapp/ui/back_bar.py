"""The way back to the list, where there is room for one pane only."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from readerapp.ui import theme
from readerapp.ui.panes import Panes
from readerapp.ui.widgets import make_button


class BackBar(QWidget):
    """Shows itself while another pane than the list is in sight alone."""

    def __init__(self, panes: Panes) -> None:
        super().__init__()
        self._panes = panes
        self.button = make_button(self.tr("Back to the list"), "quiet")
        self.button.clicked.connect(panes.back)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_2, theme.SPACE_1, theme.SPACE_2, theme.SPACE_1)
        row.addWidget(self.button)
        row.addStretch()
        self._turn_arrow()
        theme.LOOK.changed.connect(self._turn_arrow)
        panes.shown.connect(self._follow)
        self._follow()

    def _turn_arrow(self) -> None:
        rtl = self.isRightToLeft()
        self.button.setIcon(theme.icon("chevron-right" if rtl else "chevron-left", "accent"))

    def _follow(self) -> None:
        front = self._panes.front()
        self.setVisible(front is not None and front is not self._panes.middle)

    # Overrides of Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.window)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.line)
