"""A bar above the list for what has gone wrong: it stays until it is closed or solved."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from readerapp.ui import theme
from readerapp.ui.widgets import Label, make_button


class MessageBar(QWidget):
    """One sentence, with an icon and a word for its kind, and at most two buttons. A `lasting` one stays."""

    def __init__(self, parent: QWidget | None = None, *, lasting: bool = False) -> None:
        super().__init__(parent)
        self._lasting = lasting
        self._act: Callable[[], object] = lambda: None
        self._second_act: Callable[[], object] = lambda: None
        self._kind = "bad"
        self._passing = False
        self._icon = QLabel()
        self.words = Label("")
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = make_button("")
        self.button.clicked.connect(self._do)
        self.second = make_button("", "quiet")
        self.second.clicked.connect(self._do_second)
        close = QToolButton()
        close.setIcon(theme.icon("close", "soft"))
        close.setIconSize(QSize(12, 12))
        close.setAccessibleName(self.tr("Close message"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_4, theme.SPACE_2, theme.SPACE_2, theme.SPACE_2)
        layout.setSpacing(theme.SPACE_2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        layout.addWidget(self.second)
        layout.addWidget(close)
        close.setHidden(lasting)
        self.second.hide()
        theme.LOOK.changed.connect(self._refresh)
        self.hide()

    def say(
        self,
        sentence: str,
        kind: str = "bad",
        button: str = "",
        act: Callable[[], object] = lambda: None,
        *,
        passing: bool = False,
    ) -> None:
        """Show a sentence; `kind` is bad, warn or good. `passing`: the next thing that works ends it."""
        self._kind, self._act, self._passing = kind, act, passing
        self.second.hide()
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._refresh()
        self.show()

    def offer(self, button: str, act: Callable[[], object]) -> None:
        """A second way out, for what is shown now."""
        self._second_act = act
        self.second.setText(button)
        self.second.show()

    def says(self, sentence: str) -> bool:
        """Is this what it shows now?"""
        return not self.isHidden() and self.words.text() == sentence

    def pass_by(self) -> None:
        """Something has worked: what failed before is no news any more."""
        if self._passing:
            self.hide()

    def _do(self) -> None:
        if not self._lasting:
            self.hide()
        self._act()

    def _do_second(self) -> None:
        self._second_act()

    def _refresh(self) -> None:
        icon = {"bad": "error", "warn": "warning", "good": "check"}[self._kind]
        self._icon.setPixmap(theme.pixmap(icon, theme.NORMAL, self._kind))
        self.update()

    # Overrides of Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        signal = getattr(look, self._kind)
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.mix(look.base, signal, 0.1))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.mix(look.base, signal, 0.4))
