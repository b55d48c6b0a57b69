"""Writing and reading notes: keys for lists and emphasis, boxes, drafts that outlive a crash."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from readerapp.ui import links
from readerapp.ui.note_editor import NoteEditor
from readerapp.ui.note_section import NoteSection
from tests.ui.window.conftest import OpenWindow
from tests.ui.window.reader import Reader

Ctrl = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def writing(reader: Reader) -> Reader:
    """The cursor stands in the note of the first paper."""
    reader.press("j")
    reader.press("n")
    return reader


def _section(reader: Reader) -> NoteSection:
    return reader.window.detail.view.note_section


def _editor(reader: Reader) -> NoteEditor:
    assert _section(reader).editor.hasFocus()
    return _section(reader).editor


def _write(reader: Reader, text: str) -> None:
    editor = _editor(reader)
    editor.setPlainText(text)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.save()
    reader.settle()


def _watched_browser(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    opened: list[str] = []

    def open_it(address: str) -> bool:
        opened.append(address)
        return True

    monkeypatch.setattr(links, "open_in_browser", open_it)
    return opened


def test_enter_goes_on_with_a_list_and_ends_it(writing: Reader) -> None:
    QTest.keyClicks(_editor(writing), "- one")
    writing.press(Qt.Key.Key_Return)
    QTest.keyClicks(_editor(writing), "two")
    writing.press(Qt.Key.Key_Return)
    writing.press(Qt.Key.Key_Return)
    QTest.keyClicks(_editor(writing), "end")
    assert _editor(writing).toPlainText() == "- one\n- two\nend"


def test_ctrl_enter_ticks_the_box_of_a_line(writing: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = _watched_browser(monkeypatch)
    _write(writing, "- [ ] 😀 one")
    writing.ctrl(Qt.Key.Key_Return)
    assert _editor(writing).toPlainText() == "- [x] 😀 one"
    assert _editor(writing).textCursor().atEnd()
    assert opened == []


def test_bold_and_italic(writing: Reader) -> None:
    _write(writing, "an 😀 idea")
    _editor(writing).moveCursor(QTextCursor.MoveOperation.StartOfWord, QTextCursor.MoveMode.KeepAnchor)
    writing.ctrl(Qt.Key.Key_B)
    assert _editor(writing).toPlainText() == "an 😀 **idea**"
    assert _editor(writing).textCursor().selectedText() == "idea"
    writing.ctrl(Qt.Key.Key_I)
    assert _editor(writing).toPlainText() == "an 😀 ***idea***"
    writing.ctrl(Qt.Key.Key_B)
    writing.ctrl(Qt.Key.Key_Z)
    assert "idea" in _editor(writing).toPlainText()


def test_a_note_is_read_as_it_is_set_and_written_again(writing: Reader) -> None:
    _write(writing, "# Head\n\n**bold** $a_1*b$ <b>raw</b>\n\n![cat](http://x.org/a.png)")
    writing.trigger("note-view")
    section = _section(writing)
    assert section.reading.isVisible()
    assert not section.editor.isVisible()
    shown = section.reading.toPlainText()
    assert shown == "Head\nbold $a_1*b$ <b>raw</b>\ncat"
    assert "\ufffc" not in shown  # no picture
    writing.press("n")
    assert section.editor.hasFocus()
    assert not section.reading.isVisible()


def test_a_note_that_is_read_loads_nothing(writing: Reader, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    reading = _section(writing).reading
    load: Any = reading.loadResource
    assert load(2, QUrl.fromLocalFile(str(secret))) is None
    _write(writing, f"![a]({secret.as_uri()}) <img src='{secret.as_uri()}'> [s]: {secret.as_uri()}")
    writing.trigger("note-view")
    assert "secret\n" not in reading.toPlainText()


def test_links_of_a_note_open_only_in_the_browser(writing: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = _watched_browser(monkeypatch)
    _write(writing, "[a](https://example.org/a)")
    writing.trigger("note-view")
    _section(writing).reading.anchorClicked.emit(QUrl("https://example.org/a"))
    assert opened == ["https://example.org/a"]


def test_a_click_ticks_a_box(writing: Reader) -> None:
    paper = writing.selected()[0]
    _write(writing, "words\n\n- [ ] one\n- plain\n- [ ] two")
    writing.trigger("note-view")
    reading = _section(writing).reading
    block = reading.document().lastBlock()
    cursor = QTextCursor(block)
    left = reading.cursorRect(cursor)
    where = left.translated(-12, 0).center()
    QTest.mouseClick(reading.viewport(), Qt.MouseButton.LeftButton, pos=where)
    writing.settle()
    assert writing.paper(paper).note == "words\n\n- [ ] one\n- plain\n- [x] two"


def test_an_empty_note_can_only_be_written(writing: Reader) -> None:
    section = _section(writing)
    assert not section.turn.isVisible()
    writing.trigger("note-view")
    assert section.editor.isVisible()
    _write(writing, "something")
    assert section.turn.isVisible()


def test_what_is_typed_outlives_a_crash(
    writing: Reader, open_window: OpenWindow, library_folder: Path, tmp_path: Path
) -> None:
    paper = writing.selected()[0]
    title = writing.paper(paper).title
    QTest.keyClicks(_editor(writing), "half a tho")
    drafts = library_folder / "drafts"
    writing.qtbot.waitUntil(lambda: any(drafts.glob("*.json")), timeout=900)
    crashed = tmp_path / "as it was at the crash"
    shutil.copytree(library_folder, crashed, ignore=shutil.ignore_patterns("lock"))
    again = open_window(crashed)
    assert again.paper(paper).note == "half a tho"
    assert list((crashed / "drafts").glob("*")) == []
    assert f"Recovered a note on “{title}”." in [each.text() for each in again.window.findChildren(QLabel)]


def test_nothing_is_left_of_a_draft_that_was_saved(writing: Reader, library_folder: Path) -> None:
    QTest.keyClicks(_editor(writing), "whole")
    writing.qtbot.waitUntil(lambda: any((library_folder / "drafts").glob("*.json")), timeout=900)
    _editor(writing).save()
    writing.settle()
    writing.qtbot.waitUntil(lambda: not any((library_folder / "drafts").glob("*")), timeout=900)
    assert writing.paper(writing.selected()[0]).note == "whole"
