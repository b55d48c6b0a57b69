"""Small things that many views share: labels, lines, buttons, a section that folds."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.ui import theme
from readerapp.ui.chip_paint import key_size, paint_key


def in_tab_order(widgets: Sequence[QWidget]) -> None:
    """Let Tab walk through these one after the other."""
    for first, second in pairwise(widgets):
        QWidget.setTabOrder(first, second)


def fit_to_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size at 100 %, larger with the text, but never larger than the screen."""
    room = window.screen().availableSize() - QSize(2 * theme.SPACE_6, 3 * theme.SPACE_6)  # its frame, a bar
    window.resize(QSize(theme.scaled(width), theme.scaled(height)).boundedTo(room))


def inform(window: QWidget, title: str, text: str) -> None:
    """Say something of several lines, over a window that goes on working."""
    box = QMessageBox(window)
    box.setWindowTitle(title)
    box.setText(text)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.addButton(QMessageBox.StandardButton.Ok).setIcon(QIcon())
    box.finished.connect(box.deleteLater)
    box.open()


def wants_copy(event: QEvent) -> bool:
    """Is this Ctrl+C, offered to the widget with the focus before the shortcuts of the window?"""
    offered = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
    return offered and event.matches(QKeySequence.StandardKey.Copy)  # type: ignore[attr-defined]


class _IconButton(QPushButton):
    """A push button whose icon grows with the text."""

    def __init__(self, text: str, parent: QWidget | None) -> None:
        super().__init__(text, parent)
        self._fit_icon()
        theme.LOOK.changed.connect(self._fit_icon)

    def _fit_icon(self) -> None:
        side = theme.scaled(theme.SMALL)
        self.setIconSize(QSize(side, side))


def make_button(text: str, kind: str = "", icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """A push button: `primary` for the one thing to do, `quiet` for what may be missed, `inline` in text."""
    button = _IconButton(text, parent)
    button.setProperty("kind", kind)
    if icon:
        role = {"primary": "on_accent", "quiet": "accent", "inline": "accent"}.get(kind, "text")
        button.setIcon(theme.icon(icon, role))
    return button


class Label(QLabel):
    """Plain text in a font and a colour of the theme, which it follows."""

    def __init__(
        self, text: str = "", font: str = "body", colour: str = "text", parent: QWidget | None = None
    ):
        super().__init__(text, parent)
        self._font_role, self._colour_role = font, colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._refresh()
        theme.LOOK.changed.connect(self._refresh)

    def event(self, event: QEvent) -> bool:
        """What is selected here is what Ctrl+C means, before it means a citation."""
        if wants_copy(event) and self.hasSelectedText():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            QGuiApplication.clipboard().setText(self.selectedText())
        else:
            super().keyPressEvent(event)

    def set_colour(self, role: str) -> None:
        """Another role of the theme."""
        self._colour_role = role
        self._refresh()

    def _refresh(self) -> None:
        self.setFont(theme.text_font(self._font_role))
        palette = QPalette(self.palette())
        colour = getattr(theme.current(), self._colour_role)
        # A label on a view's ground writes with the other of these two.
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, colour)
        self.setPalette(palette)


class SectionLabel(Label):
    """The quiet title of a group."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "section-label", "soft", parent)


class Hairline(QFrame):
    """A line as thin as the screen has it."""

    def __init__(self, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        thin = 1 / self.devicePixelRatioF()
        line = QRectF(self.rect())
        if self.width() == 1:
            line.setWidth(thin)
        else:
            line.setHeight(thin)
        QPainter(self).fillRect(line, theme.current().line)


_BEFORE, _GAP = 10, 6  # of a state button: at its edge, and behind its icon


class StateButton(QAbstractButton):
    """A button that says where a paper stands: icon, word, and the key that does the same."""

    def __init__(self, icon: str, text: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._key = icon, key
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.LOOK.changed.connect(self.updateGeometry)

    def set_key(self, key: str) -> None:
        """Show another key, or none."""
        self._key = key
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.text_font("body"))
        width = _BEFORE + theme.scaled(theme.SMALL) + _GAP + metrics.horizontalAdvance(self.text()) + 12
        if self._key:
            width += key_size(self._key).width() + theme.SPACE_1
        return QSize(width, max(28, metrics.height() + 10))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        name, role = self._picture()
        side = theme.scaled(theme.SMALL)
        place = self._place(_BEFORE, QSize(side, side))
        painter.drawPixmap(place.topLeft(), theme.pixmap(name, side, role))
        key = key_size(self._key) if self._key else QSize(0, 0)
        words = QSize(self.width() - _BEFORE - side - _GAP - key.width() - 12, self.height())
        self._write(painter, self._place(_BEFORE + side + _GAP, words))
        if self._key:
            paint_key(painter, self._place(self.width() - 8 - key.width(), key), self._key)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def _picture(self) -> tuple[str, str]:
        if not self.isEnabled():
            return self._icon, "faint"
        if not self.isChecked():
            return self._icon, "text"
        filled = f"{self._icon}-filled"
        return (
            filled if theme.has_icon(filled) else self._icon
        ), "star" if self._icon == "star" else "accent"

    def _paint_ground(self, painter: QPainter) -> None:
        look = theme.current()
        ground = look.select if self.isChecked() or self.isDown() else look.base
        if self.underMouse() and self.isEnabled() and ground is look.base:
            ground = look.hover
        edge = look.accent if self.isChecked() else look.edge if self.isEnabled() else look.line
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, look.edge_width))
        painter.setBrush(ground)
        half = look.edge_width / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)

    def _write(self, painter: QPainter, words: QRect) -> None:
        look = theme.current()
        painter.setFont(theme.text_font("body"))
        painter.setPen(look.text if self.isEnabled() else look.faint)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(flags | Qt.TextFlag.TextSingleLine), self.text())

    def _place(self, left: int, size: QSize) -> QRect:
        """A rectangle at half height, mirrored where words run from right to left."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - size.width()
        return QRect(QPoint(left, (self.height() - size.height()) // 2), size)


class FoldingSection(QWidget):
    """A title that folds what is below it away. `toggled` says whether it is open."""

    toggled = Signal(bool)

    def __init__(
        self, title: str, content: QWidget, is_open: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._head = QToolButton()
        self._head.setText(title)
        self._head.setProperty("kind", "fold")
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setIconSize(QSize(12, 12))
        self._head.setCheckable(True)
        self._head.toggled.connect(self._fold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_1)
        layout.addWidget(self._head, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(content)
        self._head.setChecked(is_open)
        self._fold(is_open)
        self._refresh()
        theme.LOOK.changed.connect(self._refresh)

    def tab_stops(self) -> list[QWidget]:
        """The head, and what in the content takes the focus."""
        inside = self._content.findChildren(QWidget)
        here = [each for each in inside if not each.isHidden() or each.parent() is not self._content]
        return [self._head, *(each for each in here if each.focusPolicy() & Qt.FocusPolicy.TabFocus)]

    def is_open(self) -> bool:
        """Is the content to be seen?"""
        return self._head.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show the content or fold it away."""
        self._head.setChecked(is_open)

    def set_title(self, title: str) -> None:
        """Another title, for example with a count."""
        self._head.setText(title)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_arrow()

    def _fold(self, is_open: bool) -> None:
        self._content.setVisible(is_open)
        self._set_arrow()
        self.toggled.emit(is_open)

    def _set_arrow(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        closed = "chevron-left" if rtl else "chevron-right"
        self._head.setIcon(theme.icon("chevron-down" if self.is_open() else closed, "soft"))

    def _refresh(self) -> None:
        self._head.setFont(theme.text_font("section-label"))
