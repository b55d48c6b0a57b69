"""The window in a language that nobody speaks: longer texts, other letters, from right to left.

What stays as it was has been forgotten; what is wider than its place would be cut off in a longer language.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from readerapp.ui.languages import Pseudo
from tests.ui.window.conftest import OpenWindow
from tests.ui.window.reader import Reader

# What needs no translation: names, keys, what stands in files.
DATE = re.compile(r"\d{1,2} \w+ \d{4}")
PLAIN = {"ReaderApp", "BibTeX", "DOI", "PDF", "is:inbox", ""}


@pytest.fixture
def abroad(look: QApplication, open_window: OpenWindow, library_folder: Path) -> Iterator[Reader]:
    """Somebody at the window in that language."""
    language = Pseudo()
    look.installTranslator(language)
    look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield open_window(library_folder)
    finally:
        look.removeTranslator(language)


def test_every_action_is_translated(abroad: Reader) -> None:
    actions = [action for menu in abroad.window.menuBar().findChildren(QMenu) for action in menu.actions()]
    shown = [action.text() for action in actions if not action.isSeparator() and action.text()]
    assert len(shown) > 50
    assert [text for text in shown if "⟦" not in text and text not in PLAIN] == []


def test_every_text_of_the_window_is_translated(abroad: Reader) -> None:
    abroad.press(Qt.Key.Key_Down)
    assert forgotten(abroad.window) == []


def test_the_window_is_mirrored(abroad: Reader) -> None:
    window = abroad.window
    sidebar, detail = window.panes.sidebar, window.panes.detail
    assert (
        sidebar.mapTo(window, sidebar.rect().center()).x() > detail.mapTo(window, detail.rect().center()).x()
    )


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
@pytest.mark.parametrize(
    "name",
    ["preferences", "keyboard", "about", "manage-tags", "duplicates", "imports", "calendar", "statistics"],
)
def test_what_opens_over_it(abroad: Reader, name: str) -> None:
    before = set(QApplication.topLevelWidgets())
    abroad.window.menus.qt[name].trigger()
    abroad.settle()
    opened = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each not in before]
    assert opened
    for each in opened:
        assert forgotten(each) == []
        assert cut_off(each) == []


def forgotten(window: QWidget) -> list[str]:
    """Texts that a reader sees and that are still English."""
    return [
        text for widget in seen(window) for text in texts(widget) if "⟦" not in text and text not in PLAIN
    ]


def seen(window: QWidget) -> list[QWidget]:
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible()]


def texts(widget: QWidget) -> list[str]:
    """What a widget itself says, but for what comes out of the library: papers, numbers, addresses."""
    found = []
    if isinstance(widget, QAbstractButton):
        found = [widget.text()]
    elif isinstance(widget, QLineEdit):
        found = [widget.placeholderText()]
    elif isinstance(widget, QDialog):
        found = [widget.windowTitle()]
    return [text for text in found if any(letter.isalpha() for letter in text) and not DATE.fullmatch(text)]


def cut_off(window: QWidget) -> list[str]:
    """Buttons and labels that are narrower than what they say."""
    narrow = []
    for widget in seen(window):
        if isinstance(widget, QAbstractButton | QComboBox) or (
            isinstance(widget, QLabel) and not widget.wordWrap()
        ):
            text = getattr(widget, "text", lambda: "")()
            if text and widget.width() < widget.minimumSizeHint().width():
                narrow.append(f"{type(widget).__name__} {text}")
    return narrow
