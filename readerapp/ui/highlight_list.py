"""The highlights of a paper below its abstract, one a row: what was marked, what was said to it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from readerapp.model.highlights import Highlight
from readerapp.model.readable import readable
from readerapp.ui import theme
from readerapp.ui.highlight_look import colour_name, paint_swatch
from readerapp.ui.widgets import Label, SectionLabel
from readerapp.ui.words import counted, translate

LONGEST = 180  # characters of a quote that are shown; the rest stands above


def short(quote: str) -> str:
    """A quote on one line, readable and not too long."""
    words = " ".join(readable(quote).split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


class _Sample(QWidget):
    """The colour of a row."""

    def __init__(self, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(20), theme.scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_swatch(QPainter(self), self.rect(), self._colour)


class HighlightRow(QWidget):
    """One highlight; a click or Enter opens it."""

    opened = Signal(str)

    def __init__(self, one: Highlight, *, lost: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.uid = one.uid
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringRadius", theme.RADIUS)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        parts = [(f"“{short(one.quote)}”", "body", "text"), (one.comment, "body", "soft")]
        parts.append((self.tr("Not found in today's abstract") if lost else "", "row-second", "warn"))
        for words, font, colour in parts:
            if words:
                label = Label(words, font, colour)
                label.setWordWrap(True)
                texts.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_1, theme.SPACE_1, theme.SPACE_1, theme.SPACE_1)
        row.setSpacing(theme.SPACE_2)
        row.addWidget(_Sample(one.colour, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        spoken = translate("HighlightRow", "{colour} highlight: {words}")
        name = spoken.format(colour=colour_name(one.colour), words=short(one.quote))
        self.setAccessibleName(". ".join(filter(None, (name, one.comment, parts[2][0]))))

    # Overrides of Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.uid)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.uid)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.underMouse():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.current().hover)
            painter.drawRoundedRect(self.rect(), theme.RADIUS, theme.RADIUS)


class HighlightList(QWidget):
    """All of them; hidden where there are none. `opened` carries the uid of a row."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._title = SectionLabel()
        self._rows: list[HighlightRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.SPACE_4)
        self._column.setSpacing(theme.SPACE_1)
        self._column.addWidget(self._title)
        self.hide()

    def show_highlights(self, found: Sequence[Highlight], lost: Sequence[Highlight]) -> None:
        """Show these, in this order; the lost ones say so."""
        if self._shown == (tuple(found), tuple(lost)):
            return
        self._shown = (tuple(found), tuple(lost))
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [HighlightRow(one, lost=False) for one in found]
        self._rows += [HighlightRow(one, lost=True) for one in lost]
        for row in self._rows:
            row.opened.connect(self.opened)
            self._column.addWidget(row)
        self._title.setText(counted("HighlightList", "%n highlights", "1 highlight", len(self._rows)))
        self.setVisible(bool(self._rows))

    def rows(self) -> list[HighlightRow]:
        """What takes the focus."""
        return list(self._rows)
