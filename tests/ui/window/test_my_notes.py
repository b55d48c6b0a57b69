"""All notes and highlights in one window: searched, ordered, followed to their papers, taken out."""

import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from readerapp.model.annotations import Annotation, AnnotationOrder
from readerapp.model.edits import SetNote, SetStatus
from readerapp.model.highlight_edits import AddHighlight
from readerapp.model.highlights import made
from readerapp.model.paper import Status
from readerapp.ui.my_notes import MyNotes
from readerapp.ui.my_notes_model import MyNotesModel
from readerapp.ui.sidebar_tree import flat, tree
from tests.ui.window.reader import Reader

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # to raise a window


@pytest.fixture
def papers(reader: Reader) -> list[int]:
    """Three papers: one with a note, one with a highlight, one with both."""
    ids = [each for each in reader.found("has:abstract") if reader.paper(each).abstract][:3]
    for number, each in enumerate(ids):
        if number != 1:
            reader.window.desk.do(SetNote((each,), f"# Note {number}\n\nGrüße an *alle*"))
        if number != 0:
            one = made(f"u{number}", reader.paper(each).abstract, 3, 40)
            edit = AddHighlight(each, replace(one, comment=f"comment-{number}x"))
            reader.window.desk.do(edit)
    reader.settle()
    return ids


@pytest.fixture
def notes(reader: Reader, papers: list[int]) -> MyNotes:
    """The window, opened from the menu."""
    reader.trigger("my-notes")
    (window,) = reader.window.findChildren(MyNotes)
    assert window.isVisible()
    return window


def _shown(notes: MyNotes) -> list[tuple[int, bool]]:
    return [(each.paper, each.is_highlight) for each in notes.model.shown()]


def test_everything_is_there_and_follows_what_is_written(
    reader: Reader, notes: MyNotes, papers: list[int]
) -> None:
    one, two, three = papers
    assert set(_shown(notes)) == {(one, False), (two, True), (three, False), (three, True)}
    assert notes.count.text() == "4 notes and highlights"
    reader.window.desk.do(SetNote((two,), "new"))
    reader.settle()
    assert _shown(notes)[0] == (two, False)
    notes.order.setCurrentIndex(notes.order.findData(AnnotationOrder.PAPER))
    reader.settle()
    titles = [each.title for each in notes.model.shown()]
    assert titles == sorted(titles, key=str.lower)


def test_words_are_found_whatever_their_accents(reader: Reader, notes: MyNotes, papers: list[int]) -> None:
    QTest.keyClicks(notes.field, "nowhere")
    assert _shown(notes) == []
    assert notes.none.isVisible()
    for words in ("GRUSSE", "gruße note"):
        notes.field.setText(words)
        assert {paper for paper, _ in _shown(notes)} == {papers[0], papers[2]}
    notes.field.setText("comment-1x")
    assert _shown(notes) == [(papers[1], True)]
    assert notes.count.text() == "1 of 4 notes and highlights"


def test_a_click_leads_to_the_paper_and_enter_stays_there(
    reader: Reader, notes: MyNotes, papers: list[int]
) -> None:
    reader.window.desk.do(SetStatus((papers[1],), Status.DISMISSED))
    reader.ask("is:inbox")
    assert papers[1] not in reader.window.table.papers.ids
    notes.field.setText("comment-1x")
    place = notes.list.visualRect(notes.model.index(0, 0)).center()
    QTest.mouseClick(notes.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    reader.settle()
    assert reader.selected() == [papers[1]]
    assert notes.isVisible()
    notes.field.setText("comment-2x")
    QTest.keyClick(notes.field, Qt.Key.Key_Return)
    reader.settle()
    assert reader.selected() == [papers[2]]
    assert reader.window.findChildren(MyNotes) == [] or not notes.isVisible()


def test_what_is_shown_is_copied_and_written_with_keys(
    reader: Reader, notes: MyNotes, papers: list[int], tmp_path: Path
) -> None:
    notes.field.setText("comment-1x")
    QTest.mouseClick(notes.copy, Qt.MouseButton.LeftButton)
    reader.settle()
    text = QGuiApplication.clipboard().text()
    key = reader.paper(papers[1]).citation_key
    assert key
    assert f"[@{key}]" in text
    assert "comment-1x" in text
    assert "comment-2x" not in text
    notes.write(tmp_path / "notes.md")
    reader.settle()
    assert (tmp_path / "notes.md").read_text("utf-8") == text
    assert "notes.md" in notes.count.text()


def test_the_sidebar_leads_there(reader: Reader, papers: list[int]) -> None:
    (line,) = [line for line in flat(tree(None)) if line.kind == "place"]
    reader.window.sidebar.choose(line, Qt.KeyboardModifier.NoModifier)
    reader.settle()
    assert len(reader.window.findChildren(MyNotes)) == 1
    reader.trigger("my-notes")
    assert len(reader.window.findChildren(MyNotes)) == 1


def test_without_any_it_says_what_will_stand_here(reader: Reader) -> None:
    reader.trigger("my-notes")
    (window,) = reader.window.findChildren(MyNotes)
    reader.settle()
    assert window.none.isVisible()
    assert not window.copy.isVisible()
    assert "highlight" in window.none.text()


def test_ten_thousand_are_searched_at_once() -> None:
    model = MyNotesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tester.model() is model
    text = "a thought about sheep and Grüße " * 5
    model.show_all([Annotation(n, f"Title {n}", ("Ada",), "2025", "", n, text) for n in range(10_000)])
    begin = time.process_time()
    model.search("titl 99 sheep")
    model.search("title 9999")
    assert model.rowCount() == 1
    assert time.process_time() - begin < 1.0
