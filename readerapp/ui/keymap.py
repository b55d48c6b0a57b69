"""The keys in force, and the signal that they have changed.

Menus, tooltips, buttons and hints ask here each time they show a key, so none of them can show one that does
not work.
"""

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from readerapp.ui.key_choices import STAYING, Choices, effective, is_single

NATIVE = QKeySequence.SequenceFormat.NativeText


class Keymap(QObject):
    """Holds the keys of every action. `changed` comes after other keys are in force."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._own: Choices = {}
        self._single_keys = True
        self._keys: dict[str, tuple[str, ...]] | None = None

    def take(self, own: Choices, *, single_keys: bool) -> None:
        """Put the reader's own keys into force; without `single_keys`, no letter is a key."""
        if (own, single_keys) != (self._own, self._single_keys):
            self._own, self._single_keys = own, single_keys
            self._keys = None
            self.changed.emit()

    def keys(self, action: str) -> tuple[str, ...]:
        """Every key of an action, in portable text, those that are switched off, too."""
        if self._keys is None:
            self._keys = effective(self._own)
        return self._keys[action]

    def single(self, action: str) -> tuple[str, ...]:
        """The keys that act in the list and the paper now."""
        keys = (key for key in self.keys(action) if is_single(key))
        return tuple(key for key in keys if self._single_keys or key in STAYING)

    def shortcuts(self, action: str) -> list[QKeySequence]:
        """The keys that act in the whole window."""
        return [QKeySequence(key) for key in self.keys(action) if not is_single(key)]

    def window_texts(self, action: str) -> list[str]:
        """Those keys as people read them, without the special ones that few keyboards have (Undo, F14)."""
        ordinary = (each for each in self.shortcuts(action) if not _is_special(each))
        return [each.toString(NATIVE) for each in ordinary]

    def texts(self, action: str) -> list[str]:
        """The keys of an action as people read them: the single ones, and the first of the others."""
        return [*self.single(action), *self.window_texts(action)[:1]]

    def first(self, action: str) -> str:
        """The shortest way to say how to do it: one key, or an empty text."""
        return next(iter(self.texts(action)), "")


def _is_special(sequence: QKeySequence) -> bool:
    strokes: Any = sequence  # Qt's stubs do not know that it is one
    key: Qt.Key = strokes[0].key()
    return key >= Qt.Key.Key_Back or Qt.Key.Key_F13 <= key <= Qt.Key.Key_F35


KEYS = Keymap()
