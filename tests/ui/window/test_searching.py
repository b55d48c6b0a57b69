"""The search field's suggestions, the past, saved views: with keys, in a real window."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readerapp.model.view_edits import MoveView, SaveView
from readerapp.ui.query_help import QueryHelp
from readerapp.ui.sidebar_tree import flat, tree
from readerapp.ui.view_dialog import ViewDialog
from readerapp.ui.view_drag import MIME
from tests.ui.window.reader import Reader

Key = Qt.Key


def type_query(reader: Reader, text: str) -> None:
    """Type over whatever stands in the search field."""
    field = reader.window.search.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    reader.settle()


def search(reader: Reader, text: str) -> None:
    """Type a query, want nothing of what is offered, and go to the list."""
    type_query(reader, text)
    if offered(reader):
        reader.press(Key.Key_Escape)
    reader.press(Key.Key_Return)


def offered(reader: Reader) -> list[str]:
    popup = reader.window.searching.suggestions.list
    model = popup.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())] if popup.isVisible() else []


def save(reader: Reader, *names: str) -> None:
    for name in names:
        reader.window.desk.do(SaveView(name, f'is:inbox "{name}"'))
    reader.settle()


def views(reader: Reader) -> list[str]:
    known = reader.window.sidebar.known()
    return [view.name for view in known.views] if known else []


def dialog(reader: Reader) -> ViewDialog:
    (found,) = [each for each in reader.window.findChildren(ViewDialog) if each.isVisible()]
    return found


# --- suggestions --------------------------------------------------------------------------------


def test_tab_takes_the_first_and_goes_on_with_its_values(reader: Reader) -> None:
    type_query(reader, "sta")
    assert offered(reader) == []
    type_query(reader, "is")
    assert offered(reader) == ["is:"]
    reader.press(Key.Key_Tab)
    assert reader.window.search.field.text() == "is:"
    assert offered(reader)[:2] == ["inbox", "to-read"]
    QTest.keyClicks(reader.window.search.field, "star")
    reader.settle()
    reader.press(Key.Key_Down)
    reader.press(Key.Key_Return)
    assert reader.window.search.field.text() == "is:starred "
    assert reader.window.search.field.hasFocus()
    assert reader.window.finder.query == "is:starred "
    assert offered(reader) == []


def test_enter_of_a_plain_search_is_never_stolen(reader: Reader) -> None:
    type_query(reader, "ti")
    assert offered(reader) == ["title:"]
    reader.press(Key.Key_Return)
    assert reader.window.search.field.text() == "ti"
    assert offered(reader) == []
    assert not reader.window.search.field.hasFocus()


def test_escape_closes_what_is_offered_and_then_clears(reader: Reader) -> None:
    type_query(reader, "has:")
    assert offered(reader)
    reader.press(Key.Key_Escape)
    assert offered(reader) == []
    assert reader.window.search.field.text() == "has:"
    reader.press(Key.Key_Escape)
    assert reader.window.search.field.text() == "is:inbox"


def test_arrows_go_round_and_come_back_to_what_was_typed(reader: Reader) -> None:
    type_query(reader, "sort:ti")
    popup = reader.window.searching.suggestions.list
    assert offered(reader) == ["title", "title-"]
    chosen = []
    for _ in range(4):
        reader.press(Key.Key_Down)
        chosen.append(popup.chosen().text if popup.chosen() else None)  # type: ignore[union-attr]
    assert chosen == ["title", "title-", None, "title"]
    reader.press(Key.Key_Up)
    reader.press(Key.Key_Return)
    assert reader.window.search.field.text() == "sort:ti"


def test_a_word_being_typed_is_not_complained_about_until_it_is_left(reader: Reader) -> None:
    type_query(reader, "is:")
    assert offered(reader)
    assert not reader.window.top.problem.isVisible()
    reader.press(Key.Key_Return)
    assert "needs a word" in reader.window.top.problem.text()
    assert reader.window.top.problem.isVisible()


def test_the_past_is_offered_and_can_be_forgotten(reader: Reader) -> None:
    for query in ("has:abstract video", "has:note"):
        search(reader, query)
    type_query(reader, "has:a")
    reader.press(Key.Key_Escape)
    reader.window.search.field.clear()
    reader.press(Key.Key_Down, held=Qt.KeyboardModifier.AltModifier)
    assert offered(reader) == ["has:note", "has:abstract video"]
    reader.press(Key.Key_Down)
    reader.press(Key.Key_Delete, held=Qt.KeyboardModifier.ShiftModifier)
    assert offered(reader) == ["has:abstract video"]
    reader.press(Key.Key_Down)
    reader.press(Key.Key_Return)
    assert reader.window.finder.query == "has:abstract video"


# --- saved views --------------------------------------------------------------------------------


def test_a_search_is_saved_as_a_view_and_shown(reader: Reader) -> None:
    search(reader, "-is:starred has:abstract")
    assert reader.window.search._star.isVisible()
    reader.trigger("save-view")
    form = dialog(reader)
    assert form.query.text() == "-is:starred has:abstract"
    form.name.setText("Mine")
    form._accept()
    reader.settle()
    assert views(reader) == ["Mine"]
    assert reader.window.finder.query == "view:Mine"
    assert reader.window.windowTitle().startswith("Mine (")
    assert [index.data() for index in reader.window.sidebar.tree.selectedIndexes()] == ["Mine"]
    count = reader.window.sidebar.counts.known["view:Mine"]
    assert count == len(reader.window.table.papers.ids) > 0


def test_the_counts_follow_what_the_reader_does(reader: Reader) -> None:
    reader.window.desk.do(SaveView("Stars", "is:starred"))
    reader.settle()
    assert reader.window.sidebar.counts.known["view:Stars"] == 0
    reader.press("j")
    reader.press("s")
    assert reader.window.sidebar.counts.known["view:Stars"] == 1
    lines = tree(reader.window.sidebar.known(), "", reader.window.sidebar.counts.known)
    feed = next(line for line in flat(lines) if line.kind == "feed")
    assert feed.count == len(reader.found(feed.query))
    reader.trigger("trash")
    lines = tree(reader.window.sidebar.known(), "", reader.window.sidebar.counts.known)
    (less,) = [line.count for line in flat(lines) if line.kind == "feed"]
    assert less == feed.count - 1 == len(reader.found(feed.query))


def test_a_name_that_is_taken_is_said_and_cannot_be_saved(reader: Reader) -> None:
    save(reader, "Mine")
    search(reader, "year:soon")
    reader.trigger("save-view")
    form = dialog(reader)
    assert form.save.isEnabled()
    assert "needs a date" in form.problem.text()
    form.name.setText("MINE")
    assert "already" in form.problem.text()
    assert not form.save.isEnabled()
    form.reject()


def test_an_empty_result_can_be_saved_anyway(reader: Reader) -> None:
    search(reader, "tag:nlp before:1990")
    assert reader.window.list.is_empty()
    reader.window.list.empty.second_clicked.emit()
    reader.settle()
    dialog(reader)._accept()
    reader.settle()
    assert views(reader) == ["nlp 1990"]


def test_views_are_moved_and_renamed_by_key_and_the_list_follows(reader: Reader) -> None:
    save(reader, "a", "b", "c")
    reader.ask("view:b")
    reader.window.sidebar.tree.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    reader.press(Key.Key_Up, held=both)
    assert views(reader) == ["b", "a", "c"]
    reader.press(Key.Key_Up, held=both)
    assert views(reader) == ["b", "a", "c"]
    reader.press(Key.Key_F2)
    form = dialog(reader)
    form.name.setText("bee")
    form._accept()
    reader.settle()
    assert views(reader) == ["bee", "a", "c"]
    assert reader.window.finder.query == "view:bee"
    reader.trigger("undo")
    assert views(reader) == ["b", "a", "c"]


def test_a_view_is_deleted_at_once_and_comes_back(reader: Reader) -> None:
    save(reader, "a")
    reader.ask("view:a")
    reader.window.sidebar.tree.setFocus()
    reader.press(Key.Key_Delete)
    assert views(reader) == []
    assert reader.window.finder.query == 'is:inbox "a"'
    assert not reader.window.top.problem.isVisible()
    reader.trigger("undo")
    assert views(reader) == ["a"]


def test_a_view_is_dragged_to_another_place(reader: Reader) -> None:
    save(reader, "a", "b", "c")
    tree_view = reader.window.sidebar.tree
    data = QMimeData()
    data.setData(MIME, b"a")
    rect = tree_view.visualRect(tree_view.view_lines()[2])
    below = QPointF(rect.center().x(), rect.bottom() - 1)
    drop = QDropEvent(
        below,
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    tree_view.dropEvent(drop)
    reader.settle()
    assert views(reader) == ["b", "c", "a"]


def test_the_order_of_a_view_is_kept_with_it(reader: Reader) -> None:
    reader.window.desk.do(SaveView("All", "is:inbox"))
    reader.settle()
    reader.ask("view:All")
    reader.trigger("sort-title")
    by_title = reader.titles()
    assert by_title == sorted(by_title, key=str.casefold)
    reader.ask("is:inbox")
    assert reader.titles() != by_title
    reader.ask("view:All")
    assert reader.titles() == by_title
    assert reader.window.menus.qt["sort-title"].isCheckable()
    assert reader.window.commands.views.sorted_by() == "title"


def test_the_menu_of_a_view_says_what_can_be_done(reader: Reader) -> None:
    save(reader, "a", "b")
    line = reader.window.sidebar.tree.line_at(reader.window.sidebar.tree.view_lines()[0])
    assert line is not None
    menu = reader.window.sidebar_menu.menu_of(line)
    named = {action.text().replace("&", ""): action for action in menu.actions()}
    assert {"Edit…", "Move up", "Move down", "Delete view"} <= set(named)
    named["Move down"].trigger()
    reader.settle()
    assert views(reader) == ["b", "a"]
    menu.deleteLater()


def test_the_query_marks_the_lines_that_it_names(reader: Reader) -> None:
    reader.ask("")
    reader.ask("is:inbox -is:starred deep")
    parts = reader.window.sidebar.tree.parts
    assert parts == {"is:inbox": True, "is:starred": False, "deep": True}
    tree_view = reader.window.sidebar.tree
    shelves = [tree_view.model().index(row, 0, tree_view.model().index(0, 0)) for row in range(3)]
    said = [index.data(Qt.ItemDataRole.AccessibleDescriptionRole) for index in shelves]
    assert said == ["In the query", None, "Left out by the query"]


def test_the_list_of_a_view_follows_its_query(reader: Reader) -> None:
    save(reader, "zebra")
    reader.ask("view:zebra")
    before = len(reader.window.table.papers.ids)
    view = reader.window.searching.saved.named("zebra")
    assert view is not None
    reader.window.searching.saved.become(view, type(view)("zebra", "is:inbox"))
    reader.settle()
    assert len(reader.window.table.papers.ids) > before


# --- help ---------------------------------------------------------------------------------------


def test_the_help_shows_the_tables_and_an_example_is_tried(reader: Reader) -> None:
    reader.trigger("query-help")
    (page,) = reader.window.findChildren(QueryHelp)
    text = page.page.toPlainText()
    for words in ("title:transformer", "is:unseen", "has:code", "added:7d", "sort:added-", "graph OR tree"):
        assert words in text
    page.wanted.emit("is:unseen")
    reader.settle()
    assert reader.window.finder.query == "is:unseen"
    page.close()


@pytest.mark.parametrize("name", ["save-view", "query-help"])
def test_both_are_in_the_menus(reader: Reader, name: str) -> None:
    assert any(reader.window.menus.qt[name] in menu.actions() for menu in reader.window.menus.menus.values())


def test_views_are_held_by_undo_as_everything_is(reader: Reader) -> None:
    save(reader, "a", "b")
    reader.window.desk.do(MoveView("b", 0))
    reader.settle()
    assert "Move view “b”" in reader.window.menus.qt["undo"].text()
    reader.trigger("undo")
    assert views(reader) == ["a", "b"]
    assert QApplication.activeModalWidget() is None
    assert reader.window.sidebar.tree.indexAt(QPoint(0, 0)).isValid()
