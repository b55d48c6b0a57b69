"""Narrowing the list: the sidebar, the search field, the way back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from readerapp.model.changes import EVERYTHING
from readerapp.model.lists import Sidebar, SnapshotLine
from readerapp.ui.sidebar import combined
from readerapp.ui.sidebar_tree import Line, flat, tree
from tests.ui.window.reader import Reader

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def click(reader: Reader, text: str, held: Qt.KeyboardModifier = NONE) -> None:
    """Click the line of the sidebar that reads so."""
    tree = reader.window.sidebar.tree
    model = tree.model()
    start = model.index(0, 0)
    found = model.match(start, Qt.ItemDataRole.DisplayRole, text, 1, Qt.MatchFlag.MatchRecursive)
    assert found, text
    where = tree.visualRect(found[0]).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, held, QPoint(where.x(), where.y()))
    reader.settle()


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        (NONE, "is:starred"),
        (CTRL, "is:inbox is:starred"),
        (SHIFT, "is:inbox OR is:starred"),
        (ALT, "is:inbox -is:starred"),
    ],
)
def test_a_click_writes_a_visible_query(reader: Reader, held: Qt.KeyboardModifier, expected: str) -> None:
    assert combined("is:inbox", "is:starred", held) == expected
    click(reader, "Starred", held)
    assert reader.window.search.field.text() == expected
    assert reader.window.finder.query == expected


def test_the_line_of_the_query_is_marked(reader: Reader) -> None:
    reader.ask("is:done")
    tree = reader.window.sidebar.tree
    assert [index.data() for index in tree.selectedIndexes()] == ["Done"]
    reader.window.search.begin()
    reader.press("x")
    assert [index.data() for index in tree.selectedIndexes()] == ["Done"], "it is searched in Done"
    reader.ask("something else")
    assert not tree.selectedIndexes()


def test_typing_searches_without_leaving_the_field(reader: Reader) -> None:
    everything = len(reader.window.table.papers.ids)
    reader.press("/")
    assert reader.window.search.field.hasFocus()
    word = max(reader.paper(reader.window.table.papers.ids[0]).title.split(), key=len)
    QTest.keyClicks(reader.window.search.field, word[:-1])
    reader.settle()
    assert 0 < len(reader.window.table.papers.ids) < everything
    assert " of " in reader.window.search.count.text()
    assert reader.window.search.field.hasFocus()
    reader.press(Qt.Key.Key_Return)
    assert reader.window.table.hasFocus()


def test_letters_in_the_field_are_letters(reader: Reader) -> None:
    reader.press("/")
    for letter in "else":
        reader.press(letter)
    assert reader.window.search.field.text() == "is:inbox else"
    assert not reader.found("is:done")


def test_escape_clears_the_search_and_then_goes_to_the_list(reader: Reader) -> None:
    reader.press("/")
    reader.press("x")
    reader.press("y")
    reader.press(Qt.Key.Key_Escape)
    assert reader.window.search.field.text() == "is:inbox"
    assert reader.window.search.field.hasFocus()
    reader.press(Qt.Key.Key_Escape)
    assert reader.window.table.hasFocus()


def test_down_leaves_the_field(reader: Reader) -> None:
    reader.press("/")
    reader.press(Qt.Key.Key_Down)
    assert reader.window.table.hasFocus()


def test_a_typing_error_explains_itself(reader: Reader) -> None:
    reader.press("/")
    for letter in "datum:3":
        reader.press(letter)
    assert "datum" in reader.window.top.problem.text()
    assert reader.window.top.problem.isVisible()
    assert QApplication.activeModalWidget() is None
    assert reader.window.list.is_empty()
    reader.window.list.empty.primary_clicked.emit()
    reader.settle()
    assert reader.window.finder.query == "is:inbox"
    assert not reader.window.top.problem.isVisible()


def test_the_title_names_list_and_library(reader: Reader) -> None:
    count = len(reader.window.table.papers.ids)
    assert reader.window.windowTitle() == f"Inbox ({count}) — My papers"


def test_counts_follow_what_the_reader_does(reader: Reader) -> None:
    reader.press("j")
    reader.press("s")
    known = reader.window.sidebar.known()
    assert known is not None
    assert known.shelves["starred"] == len(reader.found("is:starred")) == 1


def test_the_selection_survives_another_list_and_order(reader: Reader) -> None:
    reader.window.table.select_row(3)
    reader.settle()
    chosen = reader.selected()
    reader.ask("")
    assert reader.selected() == chosen
    reader.trigger("sort-title")
    assert reader.selected() == chosen


def test_the_filter_box_narrows_tags_and_snapshots(reader: Reader) -> None:
    reader.press("j")
    reader.window.detail.view.tag_added.emit("theory")
    reader.window.detail.view.tag_added.emit("vision")
    reader.settle()
    reader.window.sidebar.filter_box.setText("vis")
    model = reader.window.sidebar.tree.model()
    sections = [model.index(row, 0) for row in range(model.rowCount())]
    assert [[model.index(0, 0, each).data()] for each in sections[1:]] == [["vision"]]


def test_enter_goes_on_with_the_first_paper_found(reader: Reader) -> None:
    word = max(reader.titles()[3].split(), key=len).lower()
    reader.ctrl(Qt.Key.Key_F)
    for letter in word:
        reader.press(letter)
    assert not reader.selected()
    reader.press(Qt.Key.Key_Return)
    assert reader.window.table.hasFocus()
    first = reader.window.table.papers.ids[0]
    assert reader.selected() == [first]
    reader.press("s")
    assert reader.paper(first).starred


def test_enter_before_the_answer_is_there_selects_too(reader: Reader) -> None:
    reader.ctrl(Qt.Key.Key_F)
    QTest.keyClicks(reader.window.search.field, "a")
    QTest.keyClick(reader.window.search.field, Qt.Key.Key_Return)
    reader.settle()
    assert reader.selected() == [reader.window.table.papers.ids[0]]


def marked(reader: Reader) -> str:
    """The line of the sidebar that is filled."""
    return str(reader.window.sidebar.tree.selectedIndexes()[0].data())


def test_the_cursor_of_the_sidebar_leaves_the_mark_where_it_is(reader: Reader) -> None:
    click(reader, "Inbox")
    tree = reader.window.sidebar.tree
    tree.setFocus()
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Down)
    assert tree.currentIndex().data() == "Starred"
    assert marked(reader) == "Inbox"
    reader.window.desk.changed.emit(EVERYTHING)
    reader.settle()
    assert tree.currentIndex().data() == "Starred"
    reader.press(Qt.Key.Key_F6)
    assert tree.currentIndex().data() == "Inbox"
    assert marked(reader) == "Inbox"


def test_enter_on_a_line_of_the_sidebar_shows_it(reader: Reader) -> None:
    click(reader, "Inbox")
    reader.window.sidebar.tree.setFocus()
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return)
    assert reader.window.finder.query == "is:to-read"
    assert marked(reader) == "To read"


def line_of(reader: Reader, text: str) -> Line:
    """The line of the sidebar that reads so."""
    found = [line for line in flat(tree(reader.window.sidebar.known())) if line.text == text]
    assert len(found) == 1
    return found[0]


def tagged(reader: Reader, name: str) -> None:
    """The first paper wears a tag."""
    reader.press("j")
    reader.window.detail.view.tag_added.emit(name)
    reader.settle()


def test_the_menu_of_a_line_offers_what_clicks_with_keys_do(reader: Reader) -> None:
    actions = reader.window.sidebar_menu.menu_of(line_of(reader, "Starred")).actions()
    actions[3].trigger()
    reader.settle()
    assert reader.window.finder.query == "is:inbox -is:starred"


def test_a_list_follows_the_new_name_of_its_tag(reader: Reader) -> None:
    tagged(reader, "old")
    reader.ask("tag:old")
    reader.window.sidebar_menu.rename_to("old", "new")
    reader.settle()
    assert reader.window.finder.query == "tag:new"
    assert len(reader.titles()) == 1
    assert not reader.window.table.papers.dimmed()


def test_delete_in_the_sidebar_is_for_the_tag_and_not_for_the_papers(reader: Reader) -> None:
    tagged(reader, "old")
    first = reader.selected()[0]
    click(reader, "old")
    reader.window.sidebar.tree.setFocus()
    reader.press(Qt.Key.Key_Delete)
    box = next(each for each in reader.window.findChildren(QMessageBox) if each.isVisible())
    next(each for each in box.buttons() if each.text() == "Delete tag").click()
    reader.settle()
    assert not reader.paper(first).trashed
    assert not reader.paper(first).tags


def test_the_beginning_of_tags_can_be_renamed_and_no_more(reader: Reader) -> None:
    tagged(reader, "ml/nlp")
    words = [each.text() for each in reader.window.sidebar_menu.menu_of(line_of(reader, "ml")).actions()]
    assert "&Rename…" in words
    assert "&Delete tag…" not in words


def test_two_snapshots_of_a_day_are_told_apart() -> None:
    one = SnapshotLine(1, "a.txt", "HF", "2025-12-12", "text", "2025-12-13", 3)
    lines = list(flat(tree(Sidebar({}, (), (one, replace(one, id=2, name="b.txt"))))))
    shown = [(line.text, line.detail) for line in lines if line.kind == "snapshot"]
    assert shown == [("12 Dec 2025", "a.txt"), ("12 Dec 2025", "b.txt")]


def test_the_mark_goes_when_the_field_asks_for_something_else(reader: Reader) -> None:
    field = reader.window.search.field
    reader.ctrl(Qt.Key.Key_F)
    reader.press("a")
    assert marked(reader) == "Inbox"
    field.selectAll()
    reader.press("a")
    assert not reader.window.sidebar.tree.selectedIndexes()
