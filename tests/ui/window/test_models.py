"""Every model, watched by Qt's own tester while the reader works."""

from array import array
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from readerapp import tasks
from readerapp.ui.row_delegate import ROW_ROLE
from tests.ui.window.reader import Reader

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_models_keep_their_promises(reader: Reader) -> None:
    window = reader.window
    testers = [
        QAbstractItemModelTester(model, FATAL) for model in (window.table.papers, window.sidebar.tree.model())
    ]
    reader.press("j")
    for key in "selutz":
        reader.press(key)
        reader.press(Qt.Key.Key_Escape)
    for query in ("", "is:done", "nothing-like-this", "is:inbox"):
        reader.ask(query)
    window.detail.view.tag_added.emit("a/b")
    reader.settle()
    assert testers


def test_rows_come_later_and_the_painter_never_waits(reader: Reader) -> None:
    papers = reader.window.table.papers
    papers.show(array("q", reader.found("")))
    papers.forget_rows()
    first = papers.index(0, 0)
    assert first.data() in {"…", *reader.titles()}
    reader.settle()
    row = first.data(ROW_ROLE)
    assert row.id == papers.ids[0]
    assert row.title == first.data()


def test_a_row_is_spoken(reader: Reader) -> None:
    words = reader.window.table.papers.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Inbox" in words
    assert "unseen" in words


def test_a_tooltip_is_text_and_not_html(reader: Reader) -> None:
    tip = reader.window.table.papers.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("<qt>")
    assert "<b>" not in tip


def test_nothing_is_asked_of_the_library_on_the_gui_thread(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    here: list[str] = []
    library = type(reader.window.desk.library)
    names = (
        "find",
        "rows",
        "rows_of_page",
        "page_change",
        "papers",
        "sidebar",
        "apply",
        "undo",
        "history",
        "complete_tag",
    )

    def watched(name: str, method: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            if QThread.currentThread() is QApplication.instance().thread():  # type: ignore[union-attr]
                here.append(name)
            return method(*args, **more)

        return call

    for name in names:
        monkeypatch.setattr(library, name, watched(name, getattr(library, name)))
    reader.press("j")
    for key in "sejz":
        reader.press(key)
    reader.ask("")
    reader.press("/")
    reader.press("a")
    assert not here


def test_selecting_everything_reads_ranges(reader: Reader) -> None:
    reader.ctrl(Qt.Key.Key_A)
    assert reader.selected() == list(reader.window.table.papers.ids)
    assert reader.window.table.selected_count() == len(reader.found("is:inbox"))


def test_a_missing_row_is_left_out(reader: Reader) -> None:
    assert reader.window.desk.library is not None
    assert tasks.rows(reader.window.desk.library, [999_999]) == []
