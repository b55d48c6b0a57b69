"""Reading and annotating a paper."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel

from readerapp.errors import AppError
from readerapp.model.paper import Status
from readerapp.ui.tag_popup import TagPopup
from tests.conftest import ExpectLog
from tests.ui.window.conftest import OpenWindow
from tests.ui.window.reader import Reader


@pytest.fixture
def reading(reader: Reader) -> Reader:
    """The first paper is selected."""
    reader.press("j")
    return reader


def test_the_paper_is_shown(reading: Reader) -> None:
    paper = reading.paper(reading.selected()[0])
    view = reading.window.detail.view
    assert view.title.text() == paper.title
    assert view.abstract.toPlainText() == paper.abstract
    assert view.title.textFormat() == Qt.TextFormat.PlainText


def test_a_note_saves_itself_after_a_pause(reading: Reader) -> None:
    first = reading.selected()[0]
    reading.press("n")
    assert reading.window.detail.view.note.hasFocus()
    for letter in "else":
        reading.press(letter)
    reading.qtbot.waitUntil(lambda: reading.paper(first).note == "else", timeout=2000)
    reading.settle()
    assert reading.window.detail.view.note.toPlainText() == "else"


def test_a_note_is_saved_when_the_focus_goes(reading: Reader) -> None:
    first = reading.selected()[0]
    reading.press("n")
    reading.press("a")
    reading.press(Qt.Key.Key_Escape)
    assert reading.window.table.hasFocus()
    assert reading.paper(first).note == "a"


def test_a_note_is_saved_for_its_own_paper_when_another_is_chosen(reading: Reader) -> None:
    first = reading.selected()[0]
    reading.press("n")
    reading.press("a")
    reading.press(Qt.Key.Key_Down, held=Qt.KeyboardModifier.AltModifier)
    second = reading.selected()[0]
    assert second != first
    assert reading.paper(first).note == "a"
    assert reading.paper(second).note == ""
    assert reading.window.detail.view.note.toPlainText() == ""


def test_a_note_is_saved_on_quit(reading: Reader, open_window: OpenWindow, library_folder: Path) -> None:
    first = reading.selected()[0]
    reading.press("n")
    reading.press("a")
    reading.window.close()
    assert open_window(library_folder).paper(first).note == "a"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_tag_is_put_on_and_taken_off_in_the_popup(reading: Reader) -> None:
    first = reading.selected()[0]
    reading.press("t")
    popup = reading.window.table.findChild(TagPopup)
    assert popup is not None
    for letter in "ml/theory":
        reading.press(letter)
    reading.press(Qt.Key.Key_Return)
    assert [tag.name for tag in reading.paper(first).tags] == ["ml/theory"]
    for letter in "theo":
        reading.press(letter)
    reading.press(Qt.Key.Key_Return)
    assert not reading.paper(first).tags
    reading.press(Qt.Key.Key_Escape)
    assert reading.window.table.hasFocus()


def test_state_buttons_do_what_the_keys_do(reading: Reader) -> None:
    first = reading.selected()[0]
    reading.window.detail.view.states.shelves[Status.TO_READ].click()
    reading.settle()
    assert reading.paper(first).status is Status.TO_READ


def test_several_papers_are_edited_as_one(reading: Reader) -> None:
    reading.ctrl(Qt.Key.Key_A)
    count = len(reading.selected())
    detail = reading.window.detail
    assert detail.many.title.text() == f"{count} papers"
    detail.many.tag_added.emit("all")
    reading.settle()
    assert len(reading.found("tag:all")) == count
    assert [box.tag for box in detail.many.tags.boxes()] == ["all"]
    reading.ctrl(Qt.Key.Key_Z)
    assert not reading.found("tag:all")


def test_space_reads_on_and_then_goes_to_the_next_paper(reading: Reader) -> None:
    first = reading.selected()
    for _ in range(20):
        reading.press(Qt.Key.Key_Space)
        if reading.selected() != first:
            return
    pytest.fail("Space never came to the next paper")


def test_copy_fills_the_clipboard(reading: Reader, look: QApplication) -> None:
    reading.press("C", held=Qt.KeyboardModifier.ShiftModifier)
    text = look.clipboard().text()
    assert text.startswith("@")
    assert (reading.paper(reading.selected()[0]).citation_key or "no key") in text
    assert reading.window.list.toast.isVisible()


def test_the_bibtex_section_shows_only_a_key_that_is_fixed(reading: Reader) -> None:
    section = reading.window.detail.view.bibtex
    section.set_open(True)
    reading.settle()
    assert not section.text.toPlainText()
    assert reading.paper(reading.selected()[0]).citation_key is None
    reading.trigger("copy-bibtex")
    assert section.text.toPlainText().startswith("@")


def test_a_note_that_cannot_be_saved_is_not_lost(
    reading: Reader, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    expect_log("full")

    def refuse(*_: object) -> None:
        raise AppError("The disk is full.")

    first = reading.selected()[0]
    with monkeypatch.context() as patch:
        patch.setattr("readerapp.tasks.do", refuse)
        reading.press("n")
        reading.press("a")
        reading.press(Qt.Key.Key_Escape)
    bar = reading.window.list.message
    assert bar.isVisible()
    assert bar.words.text() == "The disk is full."
    reading.press("j")
    reading.press("k")
    assert reading.window.detail.view.note.toPlainText() == "a"
    bar.button.click()
    reading.settle()
    assert reading.paper(first).note == "a"
    assert not bar.isVisible()


def whole_note_is_seen(reader: Reader) -> bool:
    """Is all of the note editor within the pane?"""
    detail = reader.window.detail
    note, port = detail.view.note, detail.area.viewport()
    top = note.mapTo(port, note.rect().topLeft()).y()
    return top >= 0 and top + note.height() <= port.height()


def test_the_whole_note_comes_into_view_and_stays_there(reading: Reader) -> None:
    reading.window.resize(1200, 560)
    reading.settle()
    detail = reading.window.detail
    detail.view.abstract.show_text("A long abstract. " * 200)
    reading.settle()
    assert not whole_note_is_seen(reading)
    reading.press("n")
    assert whole_note_is_seen(reading)
    for letter in "abcdefgh":
        reading.press(letter)
        reading.press(Qt.Key.Key_Return)
        assert whole_note_is_seen(reading)


def test_what_was_begun_in_the_tag_field_stays_with_its_paper(reading: Reader) -> None:
    field = reading.window.detail.view.tag_field
    field.setFocus()
    field.setText("hal")
    reading.press(Qt.Key.Key_Escape)
    assert not field.text()
    reading.press(Qt.Key.Key_Escape)
    assert reading.window.table.hasFocus()
    field.setText("hal")
    reading.press("j")
    assert not field.text()


def test_tab_comes_to_the_tags_before_the_field(reading: Reader) -> None:
    view = reading.window.detail.view
    for name in ("one", "two"):
        view.tag_added.emit(name)
        reading.settle()
    view.states.star.setFocus()
    walked = []
    for _ in range(3):
        QApplication.focusWidget().focusNextChild()  # type: ignore[union-attr]
        walked.append(QApplication.focusWidget())
    assert [chip.text() for chip in walked[:2]] == ["one", "two"]  # type: ignore[union-attr]
    assert walked[2] is view.tag_field


@pytest.mark.parametrize("size", [(900, 560), (1440, 900)])
def test_a_paper_is_never_wider_than_its_pane(reading: Reader, size: tuple[int, int]) -> None:
    reading.window.preferences.change(text_size=200)
    reading.window.detail.view.sources.set_open(True)
    reading.window.resize(*size)
    reading.settle()
    detail = reading.window.detail
    assert detail.view.width() <= detail.area.viewport().width()


def test_selected_words_are_copied_before_the_citation(reading: Reader, look: QApplication) -> None:
    view = reading.window.detail.view
    for text in (view.abstract, view.title):
        look.clipboard().setText("")
        text.setFocus()
        if isinstance(text, QLabel):
            text.setSelection(0, 5)
        else:
            cursor = QTextCursor(text.document())
            cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
            text.setTextCursor(cursor)
        reading.ctrl(Qt.Key.Key_C)
        words = view.title.text() if isinstance(text, QLabel) else text.toPlainText()
        assert 0 < len(look.clipboard().text()) < 20
        assert words.startswith(look.clipboard().text())


def test_a_button_in_the_feeds_keeps_the_focus_over_a_change(reading: Reader) -> None:
    button = reading.window.detail.view.feeds.tab_stops()[1]
    button.setFocus()
    reading.press("s")
    assert reading.paper(reading.selected()[0]).starred
    assert reading.window.focusWidget() is button


def test_tab_walks_through_the_sections_head_by_head(reading: Reader) -> None:
    view = reading.window.detail.view
    wanted = [*view.links.tab_stops(), view.bibtex.tab_stops()[0]]
    wanted[0].setFocus()
    walked = [wanted[0]]
    for _ in wanted[1:]:
        QApplication.focusWidget().focusNextChild()  # type: ignore[union-attr]
        walked.append(QApplication.focusWidget())  # type: ignore[arg-type]
    assert walked == wanted


def test_several_papers_can_be_moved_to_the_trash_by_a_button(reading: Reader) -> None:
    reading.ctrl(Qt.Key.Key_A)
    chosen = reading.selected()
    many = reading.window.detail.many
    assert many.export.text() == f"Export {len(chosen)} papers…"
    many.trash.click()
    reading.settle()
    assert len(reading.found("is:trashed")) == len(chosen)
