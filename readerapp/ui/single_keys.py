"""Single-letter shortcuts: they act while the list or the paper has the focus, and never in a text field.

Qt's own shortcuts would act in the whole window, and on a layout without Latin letters not at all. A text
field takes its letters before they get here; what gets here has been left by every child.
"""

import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

PAUSE = 1500  # milliseconds to wait for the second key of `G I`

# The scan code of the first key of each row of letters; the others follow one by one.
_ROWS = {24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM"}  # X11 and Wayland
_WINDOWS_ROWS = {0x10: "QWERTYUIOP", 0x1E: "ASDFGHJKL", 0x2C: "ZXCVBNM"}
_MAC_KEYS = dict(enumerate("ASDFHGZXCV", 0)) | {11: "B", 12: "Q", 13: "W", 14: "E", 15: "R", 16: "Y", 17: "T"}
_MAC_KEYS |= {31: "O", 32: "U", 34: "I", 35: "P", 37: "L", 38: "J", 40: "K", 45: "N", 46: "M"}

_NAMED = {
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "Return",
    Qt.Key.Key_Escape: "Esc",
}
_OTHERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def key_name(event: QKeyEvent) -> str:
    """A key stroke as the table of actions writes it: `E`, `Shift+C`, `#`, `Space`; empty if it is none."""
    if event.modifiers() & _OTHERS:
        return ""
    shift = "Shift+" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else ""
    if name := _NAMED.get(Qt.Key(event.key())):
        return shift + name
    if letter := _letter(event):
        return shift + letter
    text = event.text()
    return text if text.isprintable() and text.strip() else ""


def _letter(event: QKeyEvent) -> str:
    """The Latin letter of a key, or what a US keyboard has in its place where the layout is not Latin."""
    text = event.text().upper()
    if len(text) == 1 and "A" <= text <= "Z":
        return text
    if text.isascii() or not text.isalpha():
        return ""
    return _by_place(event)


def _by_place(event: QKeyEvent) -> str:
    if sys.platform == "darwin":
        return _MAC_KEYS.get(event.nativeVirtualKey(), "")
    for first, letters in (_WINDOWS_ROWS if sys.platform == "win32" else _ROWS).items():
        if first <= event.nativeScanCode() < first + len(letters):
            return letters[event.nativeScanCode() - first]
    return ""


class SingleKeys(QObject):
    """Watches widgets for the keys of `deeds` and calls what belongs to them.

    `deeds` maps `E` or `G I` to a function that returns True if it took the key.
    """

    def __init__(self, deeds: Mapping[str, Callable[[], bool]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pending = ""
        self._deeds: Mapping[str, Callable[[], bool]] = {}
        self._first_keys: set[str] = set()
        self._forget = QTimer(self, singleShot=True, interval=PAUSE)
        self._forget.timeout.connect(self._drop_pending)
        self.set_deeds(deeds)

    def set_deeds(self, deeds: Mapping[str, Callable[[], bool]]) -> None:
        """Other keys, or other things that they do."""
        self._deeds = deeds
        self._first_keys = {keys.split()[0] for keys in deeds if " " in keys}
        self._drop_pending()

    def watch(self, widget: QWidget) -> None:
        """Let the keys act while this widget or one inside it has the focus."""
        widget.installEventFilter(self)

    def press(self, key: str) -> bool:
        """Do what belongs to this key, after the one before it; True if it was taken."""
        keys = f"{self._pending} {key}".strip()
        self._drop_pending()
        if deed := self._deeds.get(keys):
            return deed()
        if keys in self._first_keys:
            self._pending = keys
            self._forget.start()
            return True
        return False

    def _drop_pending(self) -> None:
        self._pending = ""
        self._forget.stop()

    # Overrides of Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if QApplication.activePopupWidget() is not None:
            return False
        key = key_name(event)
        return bool(key) and self.press(key)
