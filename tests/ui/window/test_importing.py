"""Bringing papers in: drop, paste, the receipt, undo, cancel, and files that are no papers."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from readerapp import tasks
from readerapp.ui.receipts import ReceiptSheet, as_text
from tests.ui.window.reader import Reader

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A file with papers, outside of the program."""
    return Path(shutil.copy(tasks.sample_file(), tmp_path / "2025-12-12 page.txt"))


def files(*paths: Path) -> QMimeData:
    """What a file manager puts on the mouse."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def text(words: str) -> QMimeData:
    """What a browser puts on the mouse."""
    data = QMimeData()
    data.setText(words)
    return data


def drag_over(reader: Reader, data: QMimeData) -> bool:
    """Hold something over the window; whether it would be taken."""
    event = QDragEnterEvent(QPoint(400, 300), COPY, data, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(reader.window, event)
    return event.isAccepted()


def drop(reader: Reader, data: QMimeData) -> None:
    """Hold something over the window and let it go."""
    drag_over(reader, data)
    QApplication.sendEvent(reader.window, QDropEvent(QPointF(400, 300), COPY, data, LEFT, NONE))
    reader.settle()


def receipt(reader: Reader) -> ReceiptSheet:
    """The receipt on the screen."""
    sheets = [each for each in reader.window.findChildren(ReceiptSheet) if each.isVisible()]
    assert len(sheets) == 1
    return sheets[0]


def test_the_first_start_welcomes(empty_reader: Reader) -> None:
    pane = empty_reader.window.list
    assert pane.is_empty()
    assert empty_reader.window.windowTitle() == "Inbox (0) — New"
    pane.empty.second_clicked.emit()
    empty_reader.settle()
    assert not pane.is_empty()
    assert receipt(empty_reader).receipt.added > 10


def test_a_drop_of_files_imports_them(empty_reader: Reader, sample: Path) -> None:
    data = files(sample)
    assert drag_over(empty_reader, data)
    overlay = empty_reader.window.dropping.overlay
    assert overlay.isVisible()
    drop(empty_reader, data)
    assert not overlay.isVisible()
    sheet = receipt(empty_reader)
    assert len(empty_reader.window.table.papers.ids) == sheet.receipt.added > 10
    assert sheet.receipt.files[0].adds_up()


def test_a_drop_of_a_folder_imports_what_is_in_it(empty_reader: Reader, sample: Path) -> None:
    drop(empty_reader, files(sample.parent))
    assert receipt(empty_reader).receipt.added > 10


def test_leaving_hides_the_overlay(empty_reader: Reader, sample: Path) -> None:
    drag_over(empty_reader, files(sample))
    QApplication.sendEvent(empty_reader.window, QDragLeaveEvent())
    assert not empty_reader.window.dropping.overlay.isVisible()


def test_dropped_text_is_a_page_too(empty_reader: Reader, sample: Path) -> None:
    drop(empty_reader, text(sample.read_text(encoding="utf-8")))
    assert receipt(empty_reader).receipt.added > 10


def test_a_web_address_is_explained_and_not_fetched(empty_reader: Reader) -> None:
    drop(empty_reader, text("https://huggingface.co/papers"))
    assert empty_reader.window.list.toast.isVisible()
    assert not empty_reader.window.findChildren(ReceiptSheet)


def test_paste_imports_outside_of_text_fields(empty_reader: Reader, sample: Path, look: QApplication) -> None:
    look.clipboard().setText(sample.read_text(encoding="utf-8"))
    empty_reader.ctrl(Qt.Key.Key_V)
    assert receipt(empty_reader).receipt.added > 10


def test_paste_in_a_text_field_pastes(reader: Reader, look: QApplication) -> None:
    look.clipboard().setText("words")
    reader.press("/")
    reader.ctrl(Qt.Key.Key_V)
    assert reader.window.search.field.text() == "is:inbox words"


def test_the_same_again_adds_nothing(reader: Reader, sample: Path) -> None:
    drop(reader, files(sample))
    file = receipt(reader).receipt.files[0]
    assert (file.added, file.updated) == (0, 0)


def test_undo_import_takes_it_back(empty_reader: Reader, sample: Path) -> None:
    drop(empty_reader, files(sample))
    receipt(empty_reader).undo.click()
    empty_reader.settle()
    assert not empty_reader.found("")
    assert empty_reader.window.list.is_empty()


def test_a_receipt_can_be_copied_and_seen_again(reader: Reader, look: QApplication) -> None:
    known = reader.window.sidebar.known()
    assert known is not None
    reader.window.news.show_receipt_of(known.snapshots[0].id)
    reader.settle()
    sheet = receipt(reader)
    assert sheet.undo.isHidden()
    assert known.snapshots[0].name in as_text(sheet.receipt.files)


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty.txt", b""), ("photo.jpg", b"\xff\xd8\xff\xe0" + bytes(500)), ("gone.txt", None)],
)
def test_a_file_that_is_no_list_gets_one_sentence(
    reader: Reader, tmp_path: Path, name: str, content: bytes | None
) -> None:
    before = reader.found("")
    if content is not None:
        (tmp_path / name).write_bytes(content)
    drop(reader, files(tmp_path / name))
    file = receipt(reader).receipt.files[0]
    assert file.error
    assert file.error.count("\n") == 0
    assert reader.found("") == before


def test_cancel_leaves_nothing(empty_reader: Reader, sample: Path) -> None:
    empty_reader.window.bringing.files([sample])
    assert empty_reader.window.status.cancel.isVisible()
    empty_reader.window.status.cancel.click()
    empty_reader.settle()
    assert not empty_reader.found("")
    assert not empty_reader.window.status.cancel.isVisible()


def test_marks_survive_another_import(reader: Reader, sample: Path) -> None:
    reader.press("j")
    first = reader.selected()[0]
    reader.press("s")
    drop(reader, files(sample))
    assert reader.paper(first).starred
    assert reader.selected() == [first]


def test_escape_closes_the_receipt(reader: Reader, sample: Path) -> None:
    drop(reader, files(sample))
    assert receipt(reader).isVisible()
    reader.trigger("back")
    assert not reader.window.findChildren(ReceiptSheet)


def test_the_focus_waits_where_the_papers_were(empty_reader: Reader, sample: Path) -> None:
    drop(empty_reader, files(sample))
    empty_reader.window.table.setFocus()
    receipt(empty_reader).undo.click()
    empty_reader.settle()
    assert empty_reader.window.list.empty.isAncestorOf(empty_reader.window.focusWidget())
