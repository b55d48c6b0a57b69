"""Paints a paper in the list: two lines, from one `PaperRow` and without asking anything.

What a row needs is measured once (`row_layout`) and kept as long as paper, width and fonts stay the same.
"""

from collections import OrderedDict
from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from readerapp.model.row import PaperRow, Status
from readerapp.ui import theme
from readerapp.ui.chip_paint import chip_picture
from readerapp.ui.row_layout import (
    CHIP_WIDEST,
    Line,
    RowLayout,
    fonts,
    lay_out,
    star_area,
)
from readerapp.ui.row_text import folded, is_new

ROW_ROLE = Qt.ItemDataRole.UserRole + 1  # a PaperRow, or None while it is not loaded
DIM_ROLE = Qt.ItemDataRole.UserRole + 2  # True for a paper that does not match any more

Index = QModelIndex | QPersistentModelIndex

_KEPT = 512  # laid-out rows: ten screens of them
_STATUS_MARKS = {Status.TO_READ: "to-read", Status.DONE: "check", Status.DISMISSED: "close"}
_State = QStyle.StateFlag


class RowDelegate(QStyledItemDelegate):
    """The two-line row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layouts: OrderedDict[int, RowLayout] = OrderedDict()
        self._hits: tuple[str, ...] = ()
        self._shows_status = True
        theme.LOOK.changed.connect(self._forget)

    def set_hits(self, words: Iterable[str]) -> None:
        """Underline these words, wherever a word of a row begins with one."""
        hits = tuple(folded(word) for word in words if word)
        if hits != self._hits:
            self._hits = hits
            self._forget()

    def set_status_marks(self, shown: bool) -> None:
        """Show where a paper stands (to read, done, dismissed), or not, where the whole list is one of it."""
        if shown != self._shows_status:
            self._shows_status = shown
            self._repaint()

    def hit(self, option: QStyleOptionViewItem, index: Index, pos: QPoint) -> Literal["star"] | None:
        """What of the row is under the mouse, of that which a click acts on."""
        rect, rtl = option.rect, _is_rtl(option)
        area = star_area(rect.width(), rtl).translated(rect.topLeft())
        return "star" if index.data(ROW_ROLE) is not None and area.contains(pos) else None

    # Overrides of Qt

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(320, fonts().height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PaperRow | None = index.data(ROW_ROLE)
        painter.save()
        painter.translate(option.rect.topLeft())
        state, size = option.state, option.rect.size()
        _paint_ground(painter, state, size, _is_rtl(option))
        if row is None:
            paint_skeleton(painter, size.width(), index.row(), _is_rtl(option))
        else:
            layout = self._layout(row, size.width(), _is_rtl(option))
            self._paint_row(painter, layout, state, bool(index.data(DIM_ROLE)))
        painter.restore()

    # How it works

    def _layout(self, row: PaperRow, width: int, rtl: bool) -> RowLayout:
        known = self._layouts.get(row.id)
        if known is not None and known.row is row and known.width == width and known.rtl == rtl:
            return known
        made = self._layouts[row.id] = lay_out(row, width, rtl, self._hits)
        self._layouts.move_to_end(row.id)
        while len(self._layouts) > _KEPT:
            self._layouts.popitem(last=False)
        return made

    def _paint_row(self, painter: QPainter, layout: RowLayout, state: QStyle.StateFlag, dim: bool) -> None:
        look, use, row = theme.current(), fonts(), layout.row
        faded = dim or row.trashed or row.incomplete or row.status is Status.DISMISSED
        for place in layout.hits:
            painter.fillRect(place, look.hit)
        self._paint_marks(painter, layout, state)
        painter.setPen(look.soft if faded else look.text)
        painter.setFont(use.unseen if is_new(row) else use.title)
        _write(painter, layout.title)
        painter.setPen(look.soft)
        painter.setFont(use.second)
        for line in (layout.facts, layout.more, layout.note):
            _write(painter, line)
        painter.setFont(use.date)
        _write(painter, layout.date)
        _paint_tags(painter, layout, 0.55 if faded else 1.0)

    def _paint_marks(self, painter: QPainter, layout: RowLayout, state: QStyle.StateFlag) -> None:
        row = layout.row
        if row.incomplete:
            _paint_ring(painter, layout.mark)
        elif self._shows_status and row.status in _STATUS_MARKS:
            _picture(painter, layout.mark, _STATUS_MARKS[row.status], "soft")
        elif is_new(row):
            _picture(painter, layout.mark, "unseen", "accent")
        if row.starred:
            _picture(painter, layout.star, "star-filled", "star")
        else:
            near = state & (_State.State_MouseOver | _State.State_Selected)
            _picture(painter, layout.star, "star", "soft" if near else "edge")
        if layout.note_icon is not None:
            _picture(painter, layout.note_icon, "note", "soft")

    def _forget(self) -> None:
        self._layouts.clear()
        self._repaint()

    def _repaint(self) -> None:
        view = self.parent()
        if isinstance(view, QWidget):
            view.update()
            for child in view.findChildren(QWidget, "qt_scrollarea_viewport"):
                child.update()


def _is_rtl(option: QStyleOptionViewItem) -> bool:
    return bool(option.direction == Qt.LayoutDirection.RightToLeft)


def _write(painter: QPainter, line: Line | None) -> None:
    if line is not None:
        painter.drawStaticText(line.place, line.text)


def _scale(painter: QPainter) -> float:
    """Pixels of the screen to one of ours. `painter.device()` knows it, but makes PySide load all widgets."""
    return painter.deviceTransform().m11()


def _picture(painter: QPainter, place: QRectF, name: str, role: str) -> None:
    scale = _scale(painter)
    painter.drawPixmap(place.topLeft(), theme.pixmap(name, int(place.width()), role, scale))


def _paint_ground(painter: QPainter, state: QStyle.StateFlag, size: QSize, rtl: bool) -> None:
    """The ground that says selected or hovered, the focus ring, or the hair that parts two quiet rows."""
    look = theme.current()
    selected, hovered = state & _State.State_Selected, state & _State.State_MouseOver
    focused = state & _State.State_HasFocus
    if not (selected or hovered or focused):
        thin = 1 / _scale(painter)
        left = 0 if rtl else fonts().text_left
        hair = QRectF(left, size.height() - thin, size.width() - fonts().text_left, thin)
        painter.fillRect(hair, look.line)
        return
    painter.fillRect(QRect(QPoint(0, 0), size), look.base)  # the view has already filled it from edge to edge
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.accent, 2) if focused else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(look.select if selected else look.hover if hovered else look.base)
    half_pen = 1 if focused else 0
    panel = QRectF(QPointF(4, 0), size - QSize(8, 0)).adjusted(half_pen, half_pen, -half_pen, -half_pen)
    painter.drawRoundedRect(panel, theme.RADIUS, theme.RADIUS)


def _paint_ring(painter: QPainter, place: QRectF) -> None:
    """An open ring where the dot would be: this paper is still being imported."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.current().soft, 1.5, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(place.center(), place.width() / 4, place.width() / 4)


def _paint_tags(painter: QPainter, layout: RowLayout, strength: float) -> None:
    scale = _scale(painter)
    painter.setOpacity(strength)
    for chip in layout.chips:
        picture = chip_picture(chip.name, chip.colour, CHIP_WIDEST, scale, layout.rtl)
        painter.drawPixmap(chip.place.topLeft(), picture)


def paint_skeleton(painter: QPainter, width: int, number: int, rtl: bool) -> None:
    """Two bars where the lines will be. Their lengths differ from row to row, as those of words do."""
    use = fonts()
    room = width - use.text_left - 16
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().line)
    for top, share in ((12, 0.45 + number * 7 % 5 * 0.09), (use.height - 22, 0.25 + number * 5 % 4 * 0.06)):
        bar = QRectF(use.text_left, top, room * share, 10)
        if rtl:
            bar.moveLeft(width - bar.left() - bar.width())
        painter.drawRoundedRect(bar, 5, 5)
