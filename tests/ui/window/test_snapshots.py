"""What can be done with a snapshot: its receipt, its source, its date, the history of imports."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from readerapp import tasks
from readerapp.model.changes import Changes
from readerapp.model.entry import Skipped, SourceLine
from readerapp.model.receipt import FileReceipt, Receipt
from readerapp.ui.date_dialog import DateDialog
from readerapp.ui.end_signals import ENDING
from readerapp.ui.import_history import ImportHistory
from readerapp.ui.place_list import PlaceList
from readerapp.ui.receipts import ReceiptSheet, chosen
from readerapp.ui.source_window import SourceWindow
from readerapp.ui.words import day
from tests.ui.window.reader import Reader
from tests.ui.window.test_finding import line_of
from tests.ui.window.test_importing import COPY, LEFT, NONE, files, receipt


def only(reader: Reader, kind: type[Any]) -> Any:
    """The one window of this kind."""
    found = [each for each in reader.window.findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def snapshot(reader: Reader) -> int:
    known = reader.window.sidebar.known()
    assert known is not None
    return int(known.snapshots[0].id)


def show_receipt(reader: Reader) -> ReceiptSheet:
    reader.window.news.show_receipt_of(snapshot(reader))
    reader.settle()
    return receipt(reader)


# --- receipts -----------------------------------------------------------------------------------


def test_a_number_shows_the_papers_it_counts(reader: Reader) -> None:
    sheet = show_receipt(reader)
    reader.ask("is:starred")
    links = sheet.cards[0].grid.links
    assert list(links) == ["Added"]
    links["Added"].click()
    reader.settle()
    assert reader.window.search.field.text() == f"snapshot:{snapshot(reader)}/added"
    assert len(reader.window.table.papers.ids) == sheet.receipt.added
    assert sheet.isVisible()


def test_a_number_can_be_reached_by_keyboard(reader: Reader) -> None:
    link = show_receipt(reader).cards[0].grid.links["Added"]
    assert link.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert link.accessibleName().startswith("Added: ")
    QTest.keyClick(link, Qt.Key.Key_Space)
    reader.settle()
    assert reader.window.search.field.text().startswith("snapshot:")


def test_the_next_file_can_be_dropped_on_the_receipt(empty_reader: Reader, tmp_path: Path) -> None:
    empty_reader.window.news.show_receipt(Receipt((FileReceipt("old.txt", error="Nothing in it."),)))
    sample = Path(shutil.copy(tasks.sample_file(), tmp_path / "2025-12-12 page.txt"))
    data = files(sample)
    sheet = receipt(empty_reader)
    QApplication.sendEvent(sheet, QDragEnterEvent(QPoint(50, 50), COPY, data, LEFT, NONE))
    QApplication.sendEvent(sheet, QDropEvent(QPointF(50, 50), COPY, data, LEFT, NONE))
    empty_reader.settle()
    assert receipt(empty_reader).receipt.added > 10


def test_of_many_files_those_with_something_to_say_come_first(qtbot: QtBot, look: QApplication) -> None:
    plain = [FileReceipt(f"{n}.json", "f", "s", "2025-01-01", "text", 2, added=2) for n in range(99)]
    odd = FileReceipt("odd.json", "f", "s", "2025-01-01", "text", 1, added=1, warnings=("Cut.",))
    shown, rest = chosen([*plain, odd])
    assert (shown, rest) == ([odd], plain)
    sheet = ReceiptSheet(Receipt((*plain, odd)))
    qtbot.addWidget(sheet)
    assert len(sheet.cards) == 1
    assert chosen(plain[:3]) == (plain[:3], [])


# --- source -------------------------------------------------------------------------------------


def test_the_source_at_a_paper(reader: Reader) -> None:
    reader.press("j")
    reader.press("j")
    (paper,) = reader.selected()
    reader.window.detail.view.feeds.source_wanted.emit(snapshot(reader))
    reader.settle()
    source = only(reader, SourceWindow)
    cursor = source.view.textCursor()
    assert reader.paper(paper).title.startswith(cursor.block().text()[:30])
    number = cursor.blockNumber() + 1
    assert f"line {number} of" in source.where.text()
    assert len(source.view.extraSelections()) == 1


def test_the_source_is_searched_and_copied(reader: Reader, look: QApplication) -> None:
    reader.window.snapshots.show_source(snapshot(reader))
    reader.settle()
    source = only(reader, SourceWindow)
    title = reader.titles()[-1]
    words = title[:12]
    source.field.setText(words.upper())
    QTest.keyClick(source.field, Qt.Key.Key_Return)
    reader.settle()
    assert source.view.textCursor().selectedText() == words
    source.view.copy()
    assert look.clipboard().text() == words
    assert source.isVisible()
    source.field.setText("no such words in it")
    source.search()
    reader.settle()
    assert source.missing.text() == "Not found"


def test_a_line_that_was_not_understood_leads_to_the_source(reader: Reader) -> None:
    number = snapshot(reader)
    strays = (SourceLine(3, "odd"), SourceLine(5, "odder"))
    reader.window.news.show_receipt(
        Receipt((FileReceipt("page.txt", "f", "s", not_understood=strays, snapshot_id=number),))
    )
    rows = receipt(reader).findChild(PlaceList)
    assert rows is not None
    rows.setCurrentRow(1)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    reader.settle()
    assert only(reader, SourceWindow).view.textCursor().blockNumber() == 4


def test_a_skipped_entry_without_a_line_is_looked_for(reader: Reader) -> None:
    title = reader.titles()[3]
    skipped = (Skipped(title[:20], "no reason"), Skipped("Not in this page", "no reason"))
    reader.window.news.show_receipt(
        Receipt((FileReceipt("page.txt", "f", "s", skipped=skipped, snapshot_id=snapshot(reader)),))
    )
    rows = receipt(reader).findChild(PlaceList)
    assert rows is not None
    rows.itemClicked.emit(rows.item(0))
    reader.settle()
    assert only(reader, SourceWindow).view.textCursor().block().text().startswith(title[:20])
    rows.itemClicked.emit(rows.item(1))
    reader.settle()
    assert "not found" in only(reader, SourceWindow).missing.text()


# --- date ---------------------------------------------------------------------------------------


def change_date(reader: Reader, day: str) -> DateDialog:
    reader.window.snapshots.ask_date(snapshot(reader))
    reader.settle()
    dialog: DateDialog = only(reader, DateDialog)
    dialog.field.setText(day)
    return dialog


def test_the_date_is_changed_and_undone(reader: Reader) -> None:
    number = snapshot(reader)
    sheet = show_receipt(reader)
    before = sheet.receipt.files[0].captured_on
    change_date(reader, "2024-02-03").change.click()
    reader.settle()
    known = reader.window.sidebar.known()
    assert known is not None
    assert known.snapshots[0].captured_on == "2024-02-03"
    assert receipt(reader).receipt.files[0].captured_on == "2024-02-03"
    assert receipt(reader).receipt.action_id == sheet.receipt.action_id
    assert "2024-02-03" in reader.window.status.action.text()
    reader.trigger("undo")
    assert receipt(reader).receipt.files[0].captured_on == before
    assert reader.window.desk.library is not None
    kept = tasks.receipt(reader.window.desk.library, number)
    assert kept is not None
    assert kept.captured_on == before


@pytest.mark.parametrize("wrong", ["", "soon", "2025-13-01", "2999-01-01"])
def test_what_is_no_past_day_cannot_be_chosen(reader: Reader, wrong: str) -> None:
    dialog = change_date(reader, wrong)
    assert dialog.day() is None
    assert not dialog.change.isEnabled()
    assert bool(dialog.wrong.text()) == bool(wrong)
    dialog.reject()


def test_field_and_calendar_say_the_same(reader: Reader) -> None:
    dialog = change_date(reader, "2024-02-29")
    assert dialog.calendar.selectedDate() == QDate(2024, 2, 29)
    dialog.calendar.clicked.emit(QDate(2023, 5, 6))
    assert dialog.day() == date(2023, 5, 6)
    dialog.reject()


def test_the_menu_of_a_snapshot(reader: Reader) -> None:
    known = reader.window.sidebar.known()
    assert known is not None
    line = line_of(reader, day(known.snapshots[0].captured_on))
    names = [action.text() for action in reader.window.sidebar_menu.menu_of(line).actions()]
    assert {"Show &receipt", "Show s&ource", "Change &date…"} <= set(names)


# --- history ------------------------------------------------------------------------------------


def test_the_history_of_imports(reader: Reader) -> None:
    reader.trigger("imports")
    history: ImportHistory = only(reader, ImportHistory)
    assert history.rows.topLevelItemCount() == 1
    history.show_receipt.click()
    reader.settle()
    assert receipt(reader).receipt.action_id
    assert not receipt(reader).undo.isHidden()
    history.undo.click()
    reader.settle()
    assert not reader.found("")
    now = history.chosen()
    assert now is not None
    assert now.undone
    assert not history.undo.isEnabled()
    row = history.rows.topLevelItem(0)
    assert row is not None
    assert row.text(1).endswith("undone")


def test_a_history_of_nothing(empty_reader: Reader) -> None:
    empty_reader.trigger("imports")
    history: ImportHistory = only(empty_reader, ImportHistory)
    assert history.none.isVisible()
    assert history.chosen() is None
    assert not history.show_receipt.isEnabled()


# --- an import that runs ------------------------------------------------------------------------


class Slow:
    """An import that waits until it is cancelled, or fails with a bug of ours."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, error: Exception | None = None) -> None:
        self._error = error
        monkeypatch.setattr(tasks, "import_text", self.run)

    def run(self, _library: object, _text: str, *, cancelled: Any, **_: Any) -> tasks.Import:
        if self._error:
            raise self._error
        while not cancelled():
            QTest.qSleep(5)
        return tasks.Import(Receipt((), cancelled=True), Changes())


def answer(button: str) -> list[str]:
    """Press a button of the question that is about to come; the texts of those that came."""
    asked: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        next(each for each in box.buttons() if each.text() == button).click()

    QTimer.singleShot(50, press)
    return asked


def test_closing_asks_while_an_import_runs(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    Slow(monkeypatch)
    reader.window.bringing.text("words")
    asked = answer("Keep importing")
    reader.window.close()
    assert len(asked) == 1
    assert reader.window.isVisible()
    assert reader.window.bringing.is_running()
    asked = answer("Close and take back")
    reader.window.close()
    assert len(asked) == 1
    assert not reader.window.isVisible()


def test_nobody_is_asked_when_the_system_ends(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, look: QApplication
) -> None:
    Slow(monkeypatch)
    reader.window.bringing.text("words")
    look.setProperty(ENDING, True)
    reader.window.close()
    look.setProperty(ENDING, None)
    assert not reader.window.isVisible()


def test_after_a_bug_no_import_seems_to_run(
    reader: Reader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    Slow(monkeypatch, RuntimeError("a bug of ours"))
    with qtbot.captureExceptions() as raised:
        reader.window.bringing.text("words")
        reader.settle()
    assert [str(each[1]) for each in raised] == ["a bug of ours"]
    assert not reader.window.bringing.is_running()
    assert not reader.window.status.cancel.isVisible()


def test_cancel_stops_a_file_in_the_middle(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    stopped: list[bool] = []
    Slow(monkeypatch)
    monkeypatch.setattr(tasks, "stop_reading", lambda: stopped.append(True))
    reader.window.bringing.cancel()
    assert not stopped  # nothing runs
    reader.window.bringing.text("words")
    reader.window.bringing.cancel()
    reader.settle()
    assert stopped == [True]


def test_folders_on_the_mouse_are_named(reader: Reader, tmp_path: Path) -> None:
    folder, file = tmp_path / "folder", tmp_path / "a.txt"
    folder.mkdir()
    file.write_text("x", encoding="utf-8")
    dropping = reader.window.dropping
    sentences = []
    monkey = dropping.overlay.offer
    dropping.overlay.offer = lambda sentence, *rest: sentences.append(sentence)  # type: ignore[method-assign]
    for paths in ((folder,), (folder, file), (file,)):
        assert dropping.offer(files(*paths))
    dropping.overlay.offer = monkey  # type: ignore[method-assign]
    assert sentences == [
        "Drop to import a folder",
        "Drop to import a folder and 1 file",
        "Drop to import 1 file",
    ]
