"""What stands where papers would, or covers the window while something is dragged over it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from readerapp.ui import theme
from readerapp.ui.chips import KeyHint
from readerapp.ui.toast import Toast
from readerapp.ui.widgets import Label, make_button
from readerapp.ui.words import counted

__all__ = ["DropOverlay", "EmptyState", "Toast", "paint_papers"]

_ART = QSize(112, 96)
_TEXT_WIDTH = 420


def paint_papers(painter: QPainter, rect: QRectF, badge: str) -> None:
    """A small pile of papers with a list on the top one, and an icon as its badge."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sheet = QRectF(-28, -36, 56, 72)
    for turn, shift, ground in ((-9.0, -13.0, look.window), (4.0, 5.0, look.base)):
        painter.save()
        painter.translate(rect.center() + QPointF(shift, 0))
        painter.rotate(turn)
        painter.setPen(QPen(look.edge, 1.5))
        painter.setBrush(ground)
        painter.drawRoundedRect(sheet, 6, 6)
        if ground is look.base:
            _paint_list(painter, sheet)
        painter.restore()
    _paint_badge(painter, rect.center() + QPointF(30, 27), badge)


def _paint_list(painter: QPainter, sheet: QRectF) -> None:
    look = theme.current()
    painter.setPen(Qt.PenStyle.NoPen)
    for number, share in enumerate((1.0, 0.8, 0.9, 0.55)):
        y = sheet.top() + 15 + number * 14
        painter.setBrush(look.accent if number == 0 else theme.mix(look.base, look.edge, 0.7))
        painter.drawEllipse(QPointF(sheet.left() + 11, y), 2.5, 2.5)
        painter.setBrush(theme.mix(look.base, look.edge, 0.45))
        painter.drawRoundedRect(QRectF(sheet.left() + 18, y - 2, 29 * share, 4), 2, 2)


def _paint_badge(painter: QPainter, middle: QPointF, icon: str) -> None:
    look = theme.current()
    painter.setPen(QPen(look.base, 3))
    painter.setBrush(look.accent)
    painter.drawEllipse(middle, 17, 17)
    painter.drawPixmap(middle - QPointF(10, 10), theme.pixmap(icon, theme.NORMAL, "on_accent"))


class _Art(QWidget):
    """The picture of an empty state; it grows with the text."""

    def __init__(self, badge: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = badge
        self._refresh()
        theme.LOOK.changed.connect(self._refresh)

    def show_badge(self, icon: str) -> None:
        """Put another icon on the badge."""
        self._badge = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.scale(self.width() / _ART.width(), self.height() / _ART.height())
        paint_papers(painter, QRectF(QPointF(0, 0), _ART), self._badge)

    def _refresh(self) -> None:
        self.setFixedSize(theme.scaled(_ART.width()), theme.scaled(_ART.height()))
        self.update()


class _Cover(QWidget):
    """Covers its parent, whatever size that has."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        parent.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._covered.rect())
        return False

    def _uncover(self) -> None:
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()


class DropOverlay(_Cover):
    """Covers the window while something is dragged over it, and says what a drop would do.

    It lets the mouse through: the drop belongs to the window.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon = "import"
        self._words = Label("", "empty-title")
        self._hint = Label("", "body", "soft")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 48, 48, 48)
        layout.setSpacing(theme.SPACE_2)
        layout.addStretch(1)
        self._art = _Art("import")
        layout.addWidget(self._art, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._words, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(1)

    def offer_files(self, count: int, folders: int = 0) -> None:
        """Files and folders hang over the window."""
        files = counted("DropOverlay", "Drop to import %n files", "Drop to import 1 file", count)
        some = counted("DropOverlay", "Drop to import %n folders", "Drop to import a folder", folders)
        if folders and count:
            more = counted("DropOverlay", "%n files", "1 file", count)
            some = self.tr("{folders} and {files}").format(folders=some, files=more)
        hint = self.tr("Every list of papers in it is read.") if folders else ""
        self.offer(some if folders else files, hint)

    def offer_text(self) -> None:
        """Text hangs over the window."""
        self.offer(self.tr("Drop to import this text"))

    def refuse_web_address(self) -> None:
        """A web address hangs over the window."""
        hint = self.tr("Save the page to a file and drop that: ReaderApp does not go online by itself.")
        self.offer(self.tr("This is a web address"), hint, "info")

    def offer(self, sentence: str, hint: str = "", icon: str = "import") -> None:
        """Cover the window and say this."""
        self._words.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._art.show_badge(icon)
        self.setAccessibleName(f"{sentence} {hint}".strip())
        self._uncover()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        veil = theme.mix(look.base, look.select, 0.35)
        veil.setAlphaF(0.94)
        painter.fillRect(self.rect(), veil)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.accent, 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 12, 12)


class EmptyState(QWidget):
    """What stands where papers would: a picture, a sentence, a hint, at most three buttons, some keys."""

    primary_clicked = Signal()
    second_clicked = Signal()
    third_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art = _Art("import")
        self._words = QWidget()
        self._sentence = Label("", "empty-title")
        self._hint = Label("", "body", "soft")
        self._primary = make_button("", "primary")
        self._second = make_button("", "quiet")
        self._third = make_button("", "quiet")
        self._third.clicked.connect(self.third_clicked)
        self._keys = QWidget()
        self._key_row = QHBoxLayout(self._keys)
        self._key_row.setContentsMargins(0, 0, 0, 0)
        self._primary.clicked.connect(self.primary_clicked)
        self._second.clicked.connect(self.second_clicked)
        self.setFocusProxy(self._primary)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)  # it stands in for a list or a page
        self._lay_out()

    def say(
        self,
        icon: str,
        sentence: str,
        hint: str = "",
        primary: str = "",
        second: str = "",
        third: str = "",
        keys: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Show this. An empty text leaves its part out; `keys` are pairs of a key and what it does."""
        self._art.show_badge(icon)
        for label, text in ((self._sentence, sentence), (self._hint, hint)):
            label.setText(text)
            label.setVisible(bool(text))
        buttons = ((self._primary, primary), (self._second, second), (self._third, third))
        for button, text in buttons:
            button.setText(text)
            button.setVisible(bool(text))
        self._show_keys(keys)

    def tab_stops(self) -> list[QWidget]:
        """Its buttons."""
        return [self._primary, self._second, self._third]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for both, the words stay and the picture goes."""
        super().resizeEvent(event)
        margins = 2 * theme.SPACE_6 + theme.SPACE_4
        words = self._words.heightForWidth(self.width() - 2 * theme.SPACE_6)
        self._art.setVisible(self.height() >= words + self._art.height() + margins)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[theme.SPACE_6] * 4)
        outer.setSpacing(theme.SPACE_4)
        outer.addStretch(2)
        outer.addWidget(self._art, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(self._words)
        outer.addStretch(3)
        layout = QVBoxLayout(self._words)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_2)
        for label in (self._sentence, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setMaximumWidth(_TEXT_WIDTH)
            row = QHBoxLayout()
            row.addWidget(label)
            layout.addLayout(row)
        layout.addSpacing(theme.SPACE_2)
        layout.addLayout(self._button_row())
        layout.addWidget(self._third, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignHCenter)

    def _button_row(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_2)
        buttons.addStretch()
        buttons.addWidget(self._primary)
        buttons.addWidget(self._second)
        buttons.addStretch()
        return buttons

    def _show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        while (item := self._key_row.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for key, words in keys:
            self._key_row.addWidget(KeyHint(key))
            label = Label(words, "body", "soft")
            label.setContentsMargins(0, 0, theme.SPACE_2, 0)
            self._key_row.addWidget(label)
        self._keys.setVisible(bool(keys))
