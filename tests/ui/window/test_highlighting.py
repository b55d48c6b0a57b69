"""Marking words of an abstract: with the mouse, by keys, over formulas, after it was corrected."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readerapp.model.edits import CorrectFields
from readerapp.model.highlights import Highlight
from readerapp.ui.abstract_text import AbstractText
from readerapp.ui.highlight_popup import HighlightPopup
from tests.ui.window.conftest import OpenWindow
from tests.ui.window.reader import Reader

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups, on the offscreen platform

FORMULA = r"We bound $\alpha_s \le 3$ by \textbf{hand} 😀 and win 5\% of all games that we play."
Shift, Ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reading(reader: Reader) -> Reader:
    """A paper whose abstract has formulas is selected."""
    reader.press("j")
    _correct(reader, FORMULA)
    return reader


def _correct(reader: Reader, abstract: str) -> None:
    edit = CorrectFields(reader.selected()[0], (("abstract", json.dumps([abstract, False])),))
    reader.window.desk.do(edit)
    reader.settle()


def _abstract(reader: Reader) -> AbstractText:
    return reader.window.detail.view.abstract


def _select(reader: Reader, words: str) -> None:
    text = _abstract(reader)
    start = text.document().find(words).selectionStart()
    assert start >= 0
    cursor = text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    text.selected.emit(True)


def _marks(reader: Reader) -> tuple[Highlight, ...]:
    return reader.paper(reader.selected()[0]).highlights


def _popup(reader: Reader) -> HighlightPopup:
    popup = reader.window.detail.view.marking.popup
    assert popup is not None
    assert popup.isVisible()
    return popup


def _marked_letters(text: AbstractText) -> str:
    found = ""
    for at in range(text.document().characterCount() - 1):
        cursor = QTextCursor(text.document())
        cursor.setPosition(at)
        cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
        found += cursor.selectedText() if cursor.charFormat().hasProperty(0x0820) else ""
    return found


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("win 5% of", r"win 5\% of"),
        ("αₛ", r"$\alpha_s \le 3$"),
        ("hand 😀 and", r"hand} 😀 and"),
        (" of all ", "of all"),
    ],
)
def test_what_is_shown_is_marked_in_what_is_stored(reading: Reader, words: str, quote: str) -> None:
    _select(reading, words)
    bar = reading.window.detail.view.marking.bar
    assert bar.isVisible()
    QTest.mouseClick(bar.swatches.buttons[1], Qt.MouseButton.LeftButton)
    reading.settle()
    assert [(one.quote, one.colour) for one in _marks(reading)] == [(quote, "green")]
    assert not bar.isVisible()
    letters = "".join(each for each in words.strip() if each < "\uffff")  # half an emoji is no text
    assert letters in _marked_letters(_abstract(reading))


def test_by_keys_alone(reading: Reader) -> None:
    reading.press("h")
    assert _abstract(reading).hasFocus()
    reading.press(Qt.Key.Key_Right, held=Ctrl)
    for _ in range(2):
        reading.press(Qt.Key.Key_Right, held=Ctrl | Shift)
    assert _abstract(reading).textCursor().selectedText().strip() == "bound αₛ"
    reading.press("h")
    (one,) = _marks(reading)
    assert one.quote == r"bound $\alpha_s \le 3$"
    reading.press("h")  # the caret still stands in it: now its comment is asked for
    popup = _popup(reading)
    QTest.keyClicks(popup.comment, "why?")
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    reading.settle()
    assert _marks(reading)[0].comment == "why?"
    _abstract(reading).setFocus()
    reading.press(Qt.Key.Key_Right, held=Shift)
    reading.press(Qt.Key.Key_Escape)
    assert _abstract(reading).hasFocus()
    assert not _abstract(reading).textCursor().hasSelection()
    reading.press(Qt.Key.Key_Escape)
    assert reading.window.table.hasFocus()


def test_undo_takes_a_highlight_back(reading: Reader) -> None:
    _select(reading, "games")
    reading.trigger("highlight")
    assert len(_marks(reading)) == 1
    assert reading.window.detail.view.highlights.isVisible()
    reading.trigger("undo")
    assert _marks(reading) == ()
    assert not reading.window.detail.view.highlights.isVisible()
    assert _marked_letters(_abstract(reading)) == ""


def test_a_click_on_a_highlight_opens_it(reading: Reader) -> None:
    _select(reading, "games")
    reading.trigger("highlight")
    text = _abstract(reading)
    where = text.rect_of(_marks(reading)[0].uid).center()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=text.viewport().mapFrom(text, where))
    popup = _popup(reading)
    QTest.mouseClick(popup.swatches.buttons[4], Qt.MouseButton.LeftButton)
    reading.settle()
    assert _marks(reading)[0].colour == "pink"
    QTest.mouseClick(popup.remove, Qt.MouseButton.LeftButton)
    reading.settle()
    assert _marks(reading) == ()


def test_the_pen_marks_and_asks_for_a_comment(reading: Reader) -> None:
    _select(reading, "games")
    QTest.mouseClick(reading.window.detail.view.marking.bar.comment, Qt.MouseButton.LeftButton)
    reading.settle()
    popup = _popup(reading)
    QTest.keyClicks(popup.comment, "which?")
    popup.close()
    reading.settle()
    assert [(one.quote, one.comment) for one in _marks(reading)] == [("games", "which?")]
    _select(reading, "games")
    QTest.mouseClick(reading.window.detail.view.marking.bar.swatches.buttons[2], Qt.MouseButton.LeftButton)
    reading.settle()
    assert [(one.colour, one.comment) for one in _marks(reading)] == [("blue", "which?")]


def test_what_is_lost_says_so_and_can_still_be_opened(reading: Reader) -> None:
    _select(reading, "win 5% of all games")
    reading.trigger("highlight")
    _correct(reading, "Something else entirely stands here now.")
    (row,) = reading.window.detail.view.highlights.rows()
    assert "Not found in today's abstract" in row.accessibleName()
    assert len(_marks(reading)) == 1
    row.setFocus()
    reading.press(Qt.Key.Key_Return)
    _popup(reading).close()
    _correct(reading, "Prefix. " + FORMULA)
    (row,) = reading.window.detail.view.highlights.rows()
    assert "Not found" not in row.accessibleName()
    assert _marked_letters(_abstract(reading)) == "win 5% of all games"


def test_tab_goes_from_the_abstract_to_each_highlight_and_the_note(reading: Reader) -> None:
    for words in ("bound", "games"):
        _select(reading, words)
        reading.trigger("highlight")
    _abstract(reading).setFocus()
    seen = []
    for _ in range(3):
        reading.press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [*reading.window.detail.view.highlights.rows(), reading.window.detail.view.note]


def test_a_library_that_is_only_read_shows_highlights_and_lets_them_be(
    reading: Reader, open_window: OpenWindow, library_folder: Path
) -> None:
    _select(reading, "games")
    reading.trigger("highlight")
    detail = reading.window.detail
    detail.set_read_only(True)
    _select(reading, "bound")
    assert not detail.view.marking.bar.isVisible()
    detail.highlight()
    detail.view.marking.open(_marks(reading)[0].uid)
    reading.settle()
    assert detail.view.marking.popup is None
    assert len(_marks(reading)) == 1


def test_the_bar_stays_within_the_page(reading: Reader) -> None:
    _select(reading, "We")
    bar = reading.window.detail.view.marking.bar
    page = reading.window.detail.view
    assert page.rect().contains(bar.geometry())
    assert bar.geometry().bottom() < _abstract(reading).mapTo(page, QPoint(0, 8)).y()
