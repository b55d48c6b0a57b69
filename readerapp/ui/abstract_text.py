"""The abstract with the passages that the reader marked. Words are selected with the mouse or with Shift and
the arrows; places go in and out as those of the stored text, whatever is shown of its formulas."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from readerapp.model.highlights import Highlight, Place, placed, segments, trimmed
from readerapp.model.readable_places import Shown, traced
from readerapp.ui import theme
from readerapp.ui.highlight_look import char_format
from readerapp.ui.reading_text import ReadingText

_MOVES = {
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
}
_SPEAKING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_Esc = Qt.Key.Key_Escape


class AbstractText(ReadingText):
    """`selected`: words were selected, or none are any more. `opened` carries the uid of a clicked passage.

    `moved` carries where the caret went.
    """

    selected = Signal(bool)
    opened = Signal(str)
    moved = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("abstract", parent)
        self._raw = ""
        self._shown: Shown = traced("")
        self._places: dict[str, Place] = {}
        self._marks: tuple[Highlight, ...] = ()
        self._has_caret = False
        self.viewport().setMouseTracking(True)
        self.selectionChanged.connect(self._selection_changed)
        theme.LOOK.changed.connect(self._paint_marks)

    def show_abstract(self, raw: str, marks: Sequence[Highlight]) -> list[Highlight]:
        """Show a stored text with these passages marked; returns those that are not found in it."""
        another = raw != self._raw
        self._raw, self._shown = raw, traced(raw)
        if another:
            self._has_caret = False
        self.show_text(self._shown.text)
        if another:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        found = placed(raw, marks)
        places = {one.uid: self._shown.shown(*where) for one, where in found if where}
        here = tuple(one for one, where in found if where)
        if another or (places, here) != (self._places, self._marks):
            self._places, self._marks = places, here
            self._paint_marks()
        return [one for one, where in found if where is None]

    def marks(self) -> tuple[Highlight, ...]:
        """The passages that are found, in their order."""
        return self._marks

    def selection(self) -> Place | None:
        """The selected passage, as a place of the stored text; None where no word is selected."""
        cursor = self.textCursor()
        start, end = (self._letter(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        start, end = trimmed(self._shown.text, start, end)
        return trimmed(self._raw, *self._shown.stored(start, end)) if start < end else None

    def forget_selection(self) -> None:
        """Select nothing; the caret stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def mark_here(self) -> str | None:
        """The passage in which the caret stands."""
        return self._mark_of(self.textCursor().position()) if self.hasFocus() else None

    def begin_caret(self) -> None:
        """Let the arrows move the caret, from the line that was last looked at."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._has_caret = True
        self.setCursorWidth(2)
        self.moved.emit(self.cursorRect())

    def rect_of(self, uid: str) -> QRect:
        """Where a passage begins, in this widget; empty if it is not found."""
        place = self._places.get(uid)
        if place is None:
            return QRect()
        first, last = (QTextCursor(self.document()) for _ in range(2))
        first.setPosition(self._unit(place[0]))
        last.setPosition(self._unit(place[1]))
        return self._in_widget(self.cursorRect(first).united(self.cursorRect(last)))

    def selection_rect(self) -> QRect:
        """The lines of the selection, in this widget."""
        cursor = self.textCursor()
        first, last = QTextCursor(cursor), QTextCursor(cursor)
        first.setPosition(cursor.selectionStart())
        last.setPosition(cursor.selectionEnd())
        return self._in_widget(self.cursorRect(first).united(self.cursorRect(last)))

    def _in_widget(self, rect: QRect) -> QRect:
        return rect.translated(self.viewport().pos())

    def _paint_marks(self) -> None:
        """Give the whole text its plain look, then each stretch what is marked there."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(QTextCharFormat())
        places = [self._places[one.uid] for one in self._marks]
        for start, end, over in segments(places):
            cursor.setPosition(self._unit(start))
            cursor.setPosition(self._unit(end), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(char_format(tuple(self._marks[at].colour for at in over)))
        cursor.endEditBlock()

    # Qt counts in UTF-16, Python in characters.

    def _unit(self, letter: int) -> int:
        return len(self._shown.text[:letter].encode("utf-16-le")) // 2

    def _letter(self, unit: int) -> int:
        return len(self._shown.text.encode("utf-16-le")[: 2 * unit].decode("utf-16-le", "ignore"))

    def _mark_of(self, unit: int) -> str | None:
        """The shortest passage at a position: of one inside another, the inner one."""
        at = self._letter(unit)
        here = [(end - start, uid) for uid, (start, end) in self._places.items() if start <= at <= end]
        return min(here)[1] if here else None

    def _mark_below(self, point: QPoint) -> str | None:
        at = self.document().documentLayout().hitTest(point.toPointF(), Qt.HitTestAccuracy.ExactHit)
        return self._mark_of(at) if at >= 0 else None

    def _selection_changed(self) -> None:
        if not self.textCursor().hasSelection():
            self.selected.emit(False)

    # Overrides of Qt

    def event(self, event: QEvent) -> bool:
        """With a caret here, Esc first puts that away, before it means anything to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            wanted = event.key() == _Esc and (self._has_caret or self.textCursor().hasSelection())
            if wanted or self._moves_caret(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == _Esc and (self._has_caret or self.textCursor().hasSelection()):
            self._has_caret = False
            self.forget_selection()
            event.accept()
        elif self._moves_caret(event):
            self._has_caret = True
            QTextEdit.keyPressEvent(self, event)
            event.accept()
            self.moved.emit(self.cursorRect())
            self.selected.emit(self.textCursor().hasSelection())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            self.selected.emit(True)
        elif uid := self._mark_below(event.position().toPoint()):
            self.opened.emit(uid)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = not event.buttons() and self._mark_below(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._has_caret = False

    def _moves_caret(self, event: QKeyEvent) -> bool:
        """Arrows with Shift always select; alone they move the caret once there is one."""
        others = event.modifiers() & ~_SPEAKING & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() not in _MOVES or others:
            return False
        return self._has_caret or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
