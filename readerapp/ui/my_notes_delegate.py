"""Paints a note or a highlight: the paper and the day, what was marked, what was written."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from readerapp.model.annotations import Annotation
from readerapp.model.readable import readable
from readerapp.ui import theme
from readerapp.ui.highlight_look import paint_swatch
from readerapp.ui.my_notes_model import ANNOTATION_ROLE
from readerapp.ui.row_text import clean, isolated, note_line_words
from readerapp.ui.words import recent_day

_State = QStyle.StateFlag
_LINES = ("row-title-unseen", "body", "row-second")
_AIR = 8  # above and below


class MyNotesDelegate(QStyledItemDelegate):
    """Three lines, the same height for every row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(300, sum(_height(role) for role in _LINES) + 2 * _AIR + 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        one: Annotation | None = index.data(ANNOTATION_ROLE)
        if one is None:
            return
        painter.save()
        _paint_ground(painter, option)
        box = option.rect.adjusted(theme.SPACE_4, _AIR, -theme.SPACE_4, -_AIR)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        top = box.top()
        for role, height, words, colour in _lines(one):
            line = QRect(box.left(), top, box.width(), height)
            if role == _LINES[0]:
                line = _paint_day(painter, line, one, rtl=rtl)
            elif role == "body":
                line = _paint_mark(painter, line, one, rtl=rtl)
            else:
                line = _indented(line, rtl=rtl)
            _write(painter, line, words, role, colour, rtl=rtl)
            top += height + 2
        painter.restore()


def _lines(one: Annotation) -> list[tuple[str, int, str, str]]:
    """Font, height, words and colour of each line."""
    first, second = _words(one)
    texts = (clean(readable(one.title)), first, second)
    colours = ("text", "text", "soft")
    found = zip(_LINES, texts, colours, strict=True)
    return [(role, _height(role), words, colour) for role, words, colour in found]


def _words(one: Annotation) -> tuple[str, str]:
    """A quote and its comment, or the first line of a note and what follows."""
    if one.is_highlight:
        return f"“{clean(readable(one.quote))}”", clean(one.text)
    lines = [words for line in one.text[:2000].splitlines() if (words := note_line_words(line))]
    return (lines[0] if lines else ""), " ".join(lines[1:])


def _height(role: str) -> int:
    return QFontMetrics(theme.text_font(role)).height()


def _side() -> int:
    return theme.scaled(20)


def _indented(line: QRect, *, rtl: bool) -> QRect:
    by = _side() + theme.SPACE_2
    return line.adjusted(0, 0, -by, 0) if rtl else line.adjusted(by, 0, 0, 0)


def _paint_mark(painter: QPainter, line: QRect, one: Annotation, *, rtl: bool) -> QRect:
    """The colour of a highlight or the sign of a note; returns what is left of the line."""
    side = _side()
    left = line.right() - side + 1 if rtl else line.left()
    place = QRect(left, line.center().y() - side // 2, side, side)
    if one.is_highlight:
        paint_swatch(painter, place, one.colour)
    else:
        small = theme.scaled(theme.SMALL)
        place.adjust((side - small) // 2, (side - small) // 2, 0, 0)
        painter.drawPixmap(place.topLeft(), theme.pixmap("note", small, "soft"))
    return _indented(line, rtl=rtl)


def _paint_day(painter: QPainter, line: QRect, one: Annotation, *, rtl: bool) -> QRect:
    """When it was written; returns what is left of the line."""
    then = datetime.fromtimestamp(one.updated_at, UTC).astimezone().date()
    words = recent_day(then.isoformat(), date.today())  # noqa: DTZ011 - the reader's own day
    width = QFontMetrics(theme.text_font("row-date")).horizontalAdvance(words)
    place = QRect(line.left() if rtl else line.right() - width, line.top(), width + 1, line.height())
    _write(painter, place, words, "row-date", "soft", rtl=rtl)
    by = width + theme.SPACE_4
    return line.adjusted(by, 0, 0, 0) if rtl else line.adjusted(0, 0, -by, 0)


def _write(painter: QPainter, line: QRect, words: str, role: str, colour: str, *, rtl: bool) -> None:
    font = theme.text_font(role)
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    painter.setFont(font)
    painter.setPen(getattr(theme.current(), colour))
    elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(line, int(flags | Qt.TextFlag.TextSingleLine), isolated(elided))


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    look, state = theme.current(), option.state
    selected, focused = state & _State.State_Selected, state & _State.State_HasFocus
    if not (selected or state & _State.State_MouseOver):
        line = option.rect.adjusted(theme.SPACE_4, 0, -theme.SPACE_4, 0)
        painter.fillRect(QRect(line.left(), line.bottom(), line.width(), 1), look.line)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.accent, 2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(look.select if selected else look.hover)
    painter.drawRoundedRect(option.rect.adjusted(5, 1, -5, -1), theme.RADIUS, theme.RADIUS)
