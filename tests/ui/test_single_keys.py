"""Single keys: names, places on other layouts, sequences, and the switch."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from readerapp.ui.single_keys import SingleKeys, key_name

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def stroke(
    key: int, held: Qt.KeyboardModifier = NONE, text: str = "", *, scan: int = 0, virtual: int = 0
) -> QKeyEvent:
    """A key stroke as a platform sends it."""
    return QKeyEvent(QEvent.Type.KeyPress, key, held, scan, virtual, 0, text)


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (stroke(Qt.Key.Key_E, NONE, "e"), "E"),
        (stroke(Qt.Key.Key_C, SHIFT, "C"), "Shift+C"),
        (stroke(Qt.Key.Key_NumberSign, SHIFT, "#"), "#"),
        (stroke(Qt.Key.Key_Question, SHIFT, "?"), "?"),
        (stroke(Qt.Key.Key_Slash, NONE, "/"), "/"),
        (stroke(Qt.Key.Key_Space, SHIFT, " "), "Shift+Space"),
        (stroke(Qt.Key.Key_Return), "Return"),
        (stroke(Qt.Key.Key_E, CTRL, "\x05"), ""),
        (stroke(Qt.Key.Key_Down), ""),
        (stroke(0x0423, NONE, "у", scan=26), "E"),  # Cyrillic, the key where a US keyboard has E
        (stroke(0, NONE, "ㄷ", scan=26), "E"),  # Hangul
        (stroke(0x00DF, NONE, "ß", scan=20), "ß"),  # no letter on a US keyboard
    ],
)
def test_names(event: QKeyEvent, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readerapp.ui.single_keys.sys.platform", "linux")
    assert key_name(event) == name


def test_places_on_windows_and_mac(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readerapp.ui.single_keys.sys.platform", "win32")
    assert key_name(stroke(0x0423, NONE, "у", scan=0x12)) == "E"
    monkeypatch.setattr("readerapp.ui.single_keys.sys.platform", "darwin")
    assert key_name(stroke(0x0423, NONE, "у", virtual=14)) == "E"


class Pressed(list[str]):
    """Notes what was pressed."""

    def note(self, what: str) -> Callable[[], bool]:
        """A deed that notes itself and takes the key."""

        def deed() -> bool:
            self.append(what)
            return True

        return deed


class Pane(QWidget):
    """A pane with a text field in it."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        QVBoxLayout(self).addWidget(self.field)


@pytest.fixture
def pane(qtbot: QtBot) -> Pane:
    pane = Pane()
    qtbot.addWidget(pane)
    pane.show()
    return pane


def test_keys_act_in_the_pane_but_not_in_its_field(pane: Pane, qtbot: QtBot) -> None:
    pressed = Pressed()
    keys = SingleKeys({"E": pressed.note("E")}, pane)
    keys.watch(pane)
    qtbot.keyClick(pane, Qt.Key.Key_E)  # type: ignore[no-untyped-call]
    qtbot.keyClick(pane.field, Qt.Key.Key_E)  # type: ignore[no-untyped-call]
    assert pressed == ["E"]
    assert pane.field.text() == "e"


def test_two_strokes_and_a_broken_sequence(pane: Pane) -> None:
    pressed = Pressed()
    keys = SingleKeys({"G I": pressed.note("inbox"), "I": pressed.note("back")}, pane)
    assert keys.press("G")
    assert keys.press("I")
    assert keys.press("G")
    assert not keys.press("X")
    assert keys.press("I")
    assert pressed == ["inbox", "back"]


def test_other_keys_act_from_now_on(pane: Pane) -> None:
    pressed = Pressed()
    keys = SingleKeys({"E": pressed.note("E")}, pane)
    keys.watch(pane)
    keys.set_deeds({"X": pressed.note("X"), "Q X": pressed.note("Q X")})
    for letter in "exqx":
        QApplication.sendEvent(pane, stroke(ord(letter.upper()), NONE, letter))
    assert pressed == ["X", "Q X"]
