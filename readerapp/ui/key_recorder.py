"""Takes the next key that is pressed: a single one, two in a row, or one with Ctrl, Alt or a function key."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

from readerapp.ui.key_choices import PORTABLE
from readerapp.ui.single_keys import key_name

PAUSE = 900  # milliseconds to wait for a second stroke, as in `G I`
_BARE = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
)


def pressed(event: QKeyEvent) -> str:
    """A key stroke in portable text; empty for Ctrl and its like alone."""
    if event.key() in _BARE or event.key() == 0:
        return ""
    if name := key_name(event):
        return name
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if not 0x30 <= key <= 0x5A and key < Qt.Key.Key_Escape:
        held &= ~Qt.KeyboardModifier.ShiftModifier  # Ctrl+? is that wherever a layout has its question mark
    if not held and key < Qt.Key.Key_Escape:
        return event.text().upper().strip()
    return str(QKeySequence(held.value | key.value).toString(PORTABLE))


class KeyRecorder(QLabel):
    """While it has the focus, every key is one to be recorded; Esc gives up. `done` carries the key."""

    done = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[str] = []
        self._two = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._finish)
        self.setObjectName("recorder")
        self.setProperty("ringRadius", 6)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("New key"))

    def begin(self, *, single: bool) -> None:
        """Wait for a key. A single one may be followed by another."""
        self._strokes, self._two = [], single
        self.setText(self.tr("Press the new key…"))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        self._pause.stop()
        strokes, self._strokes = self._strokes, []
        if strokes:
            self.done.emit(" ".join(strokes))

    # Overrides of Qt

    def event(self, event: QEvent) -> bool:
        """No key is a shortcut, and Tab goes nowhere, while one is being recorded."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self._pause.stop()
            self._strokes = []
            self.given_up.emit()
        elif key := pressed(event):
            self._strokes.append(key)
            self.setText(" ".join(self._strokes))
            if self._two and len(self._strokes) == 1 and key_name(event):
                self._pause.start()
            else:
                self._finish()

    def hideEvent(self, event: QHideEvent) -> None:
        self._pause.stop()
